import { Migration } from '@mikro-orm/migrations';

/** Reports of citizens and reviews of policies are looked after by jobs, too. */
export class Migration20261122001802_more_jobs extends Migration {
  override up(): void {
    this.addSql(`alter table "job" drop constraint "job_name_check", add constraint "job_name_check" check ("name" in ('TELL', 'MAIL', 'REMIND', 'SETTLE', 'REVIEW'));`);
    this.addSql(`insert into job (name, schedule) values ('SETTLE', '2 * * * *'), ('REVIEW', '17 4 * * *');`);
  }
}
