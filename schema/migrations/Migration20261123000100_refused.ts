import { Migration } from '@mikro-orm/migrations';

/** What only a statement finds out, it refuses itself: the whole transaction is taken back, though its commit be on the wire already. */
const refuse = `create function refuse(code text) returns boolean language plpgsql as $$ begin raise exception using errcode = code, message = 'Refused.'; end $$;`;

/** Statements can refuse to be part of what is committed. */
export class Migration20261123000100_refused extends Migration {
  override up(): void {
    this.addSql(refuse);
  }
}
