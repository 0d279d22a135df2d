import { Migration } from '@mikro-orm/migrations';

/** Files that prove a report of progress. */
export class Migration20261122001420_evidence extends Migration {
  override up(): void {
    this.addSql(`alter table "progress_report" add column "files" uuid[] not null default '{}', add constraint "progress_report_files_few" check (cardinality("files") <= 5);`);
  }
}
