import { Migration } from '@mikro-orm/migrations';

/** The appointing officer: PPK or PyB. */
export class Migration20261122001421_appointing_officer extends Migration {
  override up(): void {
    this.addSql(`alter table "role_grant" drop constraint "role_grant_role_check", add constraint "role_grant_role_check" check ("role" in ('HR_ADMIN', 'HR_HEAD', 'APPOINTING_OFFICER', 'TRAINING_MANAGER', 'MENTOR', 'AUDITOR', 'PARTNER'));`);
  }
}
