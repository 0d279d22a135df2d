import { Migration } from '@mikro-orm/migrations';

/** The day from which a post exists no more. */
export class Migration20261122001422_abolished extends Migration {
  override up(): void {
    this.addSql('alter table "position" add column "abolished_on" date null;');
  }
}
