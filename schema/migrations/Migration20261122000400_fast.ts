import { Migration } from '@mikro-orm/migrations';

/**
 * How many people an agency has, kept, since counting them costs more than reading a page of them. The rows of an agency add up: whoever finds
 * its row in another transaction's hands begins one of their own, so that nobody waits.
 */
const headcount = [
  'create table headcount (slot int generated always as identity primary key, agency_id uuid not null references agency (id) on delete cascade, people int not null);',
  'create index headcount_agency_id_index on headcount (agency_id) include (people);',
  'insert into headcount (agency_id, people) select agency_id, count(*) from employee group by 1;',
  `create function headcount_changes(agency uuid, change int) returns void language plpgsql as $$
begin
  update headcount set people = people + change where slot = (select slot from headcount where agency_id = agency order by slot limit 1 for update skip locked);
  if not found then insert into headcount (agency_id, people) values (agency, change); end if;
end $$;`,
  `create function headcount_follows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then perform headcount_changes(agency_id, count(*)::int) from new_rows group by agency_id order by agency_id;
  elsif tg_op = 'DELETE' then perform headcount_changes(agency_id, -count(*)::int) from old_rows group by agency_id order by agency_id;
  elsif tg_op = 'TRUNCATE' then delete from headcount;
  else
    perform headcount_changes(old.agency_id, -1);
    perform headcount_changes(new.agency_id, 1);
  end if;
  return null;
end $$;`,
  'create trigger headcount_follows_insert after insert on employee referencing new table as new_rows for each statement execute function headcount_follows();',
  'create trigger headcount_follows_delete after delete on employee referencing old table as old_rows for each statement execute function headcount_follows();',
  'create trigger headcount_follows_update after update of agency_id on employee for each row when (old.agency_id is distinct from new.agency_id) execute function headcount_follows();',
  'create trigger headcount_follows_truncate after truncate on employee for each statement execute function headcount_follows();',
];

/** A number that rises whenever something changes that decides what an account may do: who was known under it is known still while it stands. */
const rights = [
  'alter table account add column rights int not null default 0;',
  `create function rights_change() returns trigger language plpgsql as $$ begin new.rights := old.rights + 1; return new; end $$;`,
  `create trigger rights_change before update on account for each row
    when ((old.name, old.status, old.agency_id, old.employee_id) is distinct from (new.name, new.status, new.agency_id, new.employee_id)) execute function rights_change();`,
  // Always in the same order, so that two transactions cannot wait for each other.
  `create function raise_rights(accounts uuid[]) returns void language sql as $$
  update account set rights = rights + 1 where id in (select id from account where id = any(accounts) order by id for no key update) $$;`,
  `create function grant_raises_rights() returns trigger language plpgsql as $$
begin
  perform raise_rights(case tg_op when 'INSERT' then array[new.account_id] when 'DELETE' then array[old.account_id] else array[old.account_id, new.account_id] end);
  return null;
end $$;`,
  'create trigger grant_raises_rights after insert or update or delete on role_grant for each row execute function grant_raises_rights();',
  `create function unit_raises_rights() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then perform raise_rights(array(select c.id from new_rows u join account c on c.employee_id = u.head_id));
  elsif tg_op = 'DELETE' then perform raise_rights(array(select c.id from old_rows u join account c on c.employee_id = u.head_id));
  else
    perform raise_rights(array(
      with moved as (select o.id, o.head_id as was, n.head_id as becomes from old_rows o join new_rows n on n.id = o.id where (o.head_id, o.path) is distinct from (n.head_id, n.path))
      select c.id from moved m join account c on c.employee_id in (m.was, m.becomes) union select g.account_id from moved m join role_grant g on g.unit_id = m.id));
  end if;
  return null;
end $$;`,
  'create trigger unit_raises_rights_insert after insert on unit referencing new table as new_rows for each statement execute function unit_raises_rights();',
  'create trigger unit_raises_rights_update after update on unit referencing old table as old_rows new table as new_rows for each statement execute function unit_raises_rights();',
  'create trigger unit_raises_rights_delete after delete on unit referencing old table as old_rows for each statement execute function unit_raises_rights();',
];

/** Who leads what is looked up once a unit, not once a person: the nearest head above who is not oneself. */
const supervisors = `create or replace function settle_supervisors(people uuid[]) returns void language sql as $$
  with asked as materialized (select e.id, e.unit_id, e.supervisor_id from employee e where e.id = any(people)),
  above as materialized (
    select w.unit_id, array_agg(h.head_id order by h.depth desc) as heads
    from (select distinct unit_id from asked where unit_id is not null) w join unit u on u.id = w.unit_id join unit h on h.path @> u.path and h.head_id is not null group by 1),
  found as (
    select a.id, a.supervisor_id as was, (select h.head from unnest(b.heads) with ordinality h(head, n) where h.head <> a.id order by h.n limit 1) as becomes
    from asked a left join above b on b.unit_id = a.unit_id)
  update employee e set supervisor_id = f.becomes from found f where e.id = f.id and f.was is distinct from f.becomes $$;`;

/** What is asked most is found without looking at the rows themselves: the levels somebody holds, a training's next offerings, taken seats, the hours of a year. */
const indexes = [
  'create index holding_levels on holding (employee_id, competency_id) include (level, valid_until);',
  'create index offering_of_training on offering (training_id, starts_on, id);',
  `create index enrollment_seats on enrollment (offering_id) where status in ('APPROVED', 'COMPLETED');`,
  'create index learning_hours_entry_of_year on learning_hours_entry (agency_id, year, employee_id) include (hours);',
];

/** What would be reckoned anew at every request is kept beside what it follows from. */
export class Migration20261122000400_fast extends Migration {
  override up(): void {
    for (const statement of [...headcount, ...rights, supervisors, ...indexes]) this.addSql(statement);
  }
}
