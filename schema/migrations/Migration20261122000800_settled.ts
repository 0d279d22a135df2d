import { Migration } from '@mikro-orm/migrations';

/** Which day was settled last: changes settle what they touch, so that only a new day calls for all of it. */
const settled = [
  'create table settled (day date primary key);',
  `create function settle_the_day() returns boolean language plpgsql as $$
begin
  lock table settled in share row exclusive mode;
  if exists (select from settled where day = office_day()) then return false; end if;
  perform settle_everything();
  delete from settled;
  insert into settled values (office_day());
  return true;
end $$;`,
];

/** All that follows from the day is worked out once a day. */
export class Migration20261122000800_settled extends Migration {
  override up(): void {
    for (const statement of settled) this.addSql(statement);
  }
}
