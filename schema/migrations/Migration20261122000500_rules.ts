import { Migration } from '@mikro-orm/migrations';

/** A rule may be a row of a table, may give a name, and may be one agency's own. The levels of positions become one table, planted anew. */
const shape = [
  `delete from rule where code like 'STANDARD_LEVEL_%';`,
  'alter table rule drop constraint rule_code_valid_from_unique;',
  `alter table rule add column agency_id uuid null, add column topic text not null default 'COMPETENCY', add column key varchar(80) not null default '', add column name varchar(160) not null default '', add column text varchar(400) null, add column open boolean not null default false;`,
  'alter table rule alter column topic drop default, alter column name drop default, alter column value drop not null;',
  'update rule set name = code;',
  `alter table rule add constraint rule_topic_check check (topic in ('DEVELOPMENT', 'COMPETENCY', 'PERFORMANCE', 'CREDIT_POINTS', 'DISCIPLINE', 'REWARD', 'TALENT', 'RANK', 'APPOINTMENT', 'PROFESSIONALISM'));`,
  'alter table rule add constraint rule_agency_id_foreign foreign key (agency_id) references agency (id) on update restrict on delete restrict;',
  'create index rule_agency_id_index on rule (agency_id);',
  'create index rule_code_key_valid_from_index on rule (code, key, valid_from);',
];

const guards = [
  'alter table rule add constraint rule_number_or_name check ((value is null) <> (text is null));',
  'alter table rule add constraint rule_ends_after_start check (valid_until >= valid_from);',
  'alter table rule add constraint rule_local_is_not_open check (agency_id is null or not open);',
  // Looked at when the transaction ends: a change moves the end of one rule and the beginning of the next, in either order.
  `alter table rule add constraint rule_one_a_day exclude using gist (code with =, key with =, coalesce(agency_id, '00000000-0000-0000-0000-000000000000') with =, daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred;`,
  // What held is what old answers rest on: it stays, but for a better citation. A release may come after the day the nation changed a rule, so the end of a national one is free.
  `create function rule_keeps_what_held() returns trigger language plpgsql as $$
begin
  if old.valid_from > office_day() then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or (new.agency_id, new.code, new.key, new.value, new.text, new.unit, new.valid_from) is distinct from (old.agency_id, old.code, old.key, old.value, old.text, old.unit, old.valid_from)
    or (old.agency_id is not null and new.valid_until is distinct from old.valid_until and (coalesce(old.valid_until < office_day(), false) or coalesce(new.valid_until < office_day() - 1, false)))
  then raise exception using errcode = 'MG001', message = 'What was law is never changed.'; end if;
  return new;
end $$;`,
  'create trigger rule_keeps_what_held before update or delete on rule for each row execute function rule_keeps_what_held();',
];

/** Law as data: tables, matrices and names beside numbers, local rules beside national ones, one of a kind on any day. */
export class Migration20261122000500_rules extends Migration {
  override up(): void {
    for (const statement of [...shape, ...guards]) this.addSql(statement);
  }
}
