import { Migration } from '@mikro-orm/migrations';

/** The day of the office (WIB); a test may set another one for its connection. */
const officeDay = `create function office_day() returns date language sql stable as $$
  select coalesce(nullif(current_setting('meritgraph.today', true), '')::date, (now() at time zone 'Asia/Jakarta')::date) $$;`;

/** What follows from many rows is reckoned by one transaction at a time: a later one waits, and then sees what the earlier one did. */
const turns = [
  `create function placement_in_turn(agencies uuid[]) returns void language plpgsql as $$
begin perform pg_advisory_xact_lock(hashtext('meritgraph placement'), hashtext(a.id::text)) from (select distinct unnest(agencies) as id order by 1) a; end $$;`,
  `create function holdings_in_turn(people text[]) returns void language plpgsql as $$
begin perform pg_advisory_xact_lock(hashtext('meritgraph holdings'), p.part) from (select distinct abs(hashtext(unnest(people)) % 256) as part order by 1) p; end $$;`,
];

/** The tree: every unit knows the path to it, and none lies below itself. */
const tree = [
  `create function unit_finds_its_path() returns trigger language plpgsql as $$
declare above ltree; label ltree := replace(new.id::text, '-', '')::ltree;
begin
  perform placement_in_turn(array[new.agency_id]);
  if new.parent_id is null then new.path := label;
  else
    select path into above from unit where id = new.parent_id;
    if tg_op = 'UPDATE' and above <@ old.path then raise exception using errcode = 'MG001', message = 'A unit cannot lie below itself.'; end if;
    new.path := above || label;
  end if;
  new.depth := nlevel(new.path);
  return new;
end $$;`,
  'create trigger unit_finds_its_path before insert or update of parent_id on unit for each row execute function unit_finds_its_path();',
  `create function unit_takes_along_what_is_below() returns trigger language plpgsql as $$
begin
  update unit set path = new.path || subpath(path, nlevel(old.path)), depth = nlevel(new.path) + nlevel(path) - nlevel(old.path) where path <@ old.path and id <> new.id;
  perform settle_supervisors(array(select e.id from employee e join unit u on u.id = e.unit_id where u.path <@ new.path));
  return null;
end $$;`,
  'create trigger unit_takes_along_what_is_below after update of parent_id on unit for each row when (old.path is distinct from new.path) execute function unit_takes_along_what_is_below();',
];

/** Who works where, who leads what, who reports to whom: it all follows from the assignments in force. */
const placement = [
  `create function in_force(valid_from date, valid_until date) returns boolean language sql stable as $$ select valid_from <= office_day() and (valid_until is null or valid_until >= office_day()) $$;`,
  `create function settle_people(people uuid[]) returns void language sql as $$
  update employee e set unit_id = c.unit_id, position_id = c.position_id
  from unnest(people) p(id) left join lateral (
    select a.unit_id, a.position_id from assignment a where a.employee_id = p.id and a.kind = 'DEFINITIVE' and in_force(a.valid_from, a.valid_until) order by a.valid_from desc, a.id limit 1) c on true
  where e.id = p.id and (e.unit_id, e.position_id) is distinct from (c.unit_id, c.position_id) $$;`,
  // Who stands in while the holder is away leads; then who stands in for a vacant post; then the holder.
  `create function settle_heads(units uuid[]) returns uuid[] language sql as $$
  with changed as (
    update unit u set head_id = h.employee_id
    from unnest(units) x(id) left join lateral (
      select a.employee_id from assignment a join "position" p on p.id = a.position_id and p.leads_unit join employee e on e.id = a.employee_id and e.standing = 'ACTIVE'
      where a.unit_id = x.id and in_force(a.valid_from, a.valid_until)
      order by case a.kind when 'DAILY_ACTING' then 0 when 'ACTING' then 1 else 2 end, a.valid_from desc, a.id limit 1) h on true
    where u.id = x.id and u.head_id is distinct from h.employee_id returning u.id)
  select coalesce(array_agg(id), '{}') from changed $$;`,
  `create function settle_supervisors(people uuid[]) returns void language sql as $$
  update employee e set supervisor_id = s.head_id
  from unnest(people) p(id) join employee w on w.id = p.id left join unit u on u.id = w.unit_id left join lateral (
    select h.head_id from unit h where h.path @> u.path and h.head_id is not null and h.head_id <> p.id order by h.depth desc limit 1) s on true
  where e.id = p.id and e.supervisor_id is distinct from s.head_id $$;`,
  `create function settle(people uuid[], units uuid[]) returns void language plpgsql as $$
declare changed uuid[];
begin
  perform settle_people(people);
  changed := settle_heads(units);
  perform settle_supervisors(array(select unnest(people) union select e.id from employee e join unit u on u.id = e.unit_id join unit c on c.id = any(changed) and u.path <@ c.path));
end $$;`,
  `create function settle_everything() returns void language plpgsql as $$
begin
  perform placement_in_turn(array(select id from agency));
  perform settle(array(select id from employee), array(select id from unit));
  perform settle_supervisors(array(select id from employee));
  perform settle_holdings(array(select row(employee_id, competency_id)::text from holding where valid_until < office_day()));
end $$;`,
  `create function assignment_settles() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform placement_in_turn(array(select distinct agency_id from new_rows));
    perform settle(array(select distinct employee_id from new_rows), array(select distinct unit_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform placement_in_turn(array(select distinct agency_id from old_rows));
    perform settle(array(select distinct employee_id from old_rows), array(select distinct unit_id from old_rows));
  else
    perform placement_in_turn(array(select distinct agency_id from new_rows));
    perform settle(array(select employee_id from new_rows union select employee_id from old_rows), array(select unit_id from new_rows union select unit_id from old_rows));
  end if;
  return null;
end $$;`,
  'create trigger assignment_settles_insert after insert on assignment referencing new table as new_rows for each statement execute function assignment_settles();',
  'create trigger assignment_settles_update after update on assignment referencing old table as old_rows new table as new_rows for each statement execute function assignment_settles();',
  'create trigger assignment_settles_delete after delete on assignment referencing old table as old_rows for each statement execute function assignment_settles();',
  `create function standing_settles() returns trigger language plpgsql as $$
begin
  perform placement_in_turn(array[new.agency_id]);
  perform settle(array[new.id], array(select distinct unit_id from assignment where employee_id = new.id));
  return null;
end $$;`,
  'create trigger standing_settles after update of standing on employee for each row when (old.standing is distinct from new.standing) execute function standing_settles();',
  `create function leading_settles() returns trigger language plpgsql as $$
begin
  perform placement_in_turn(array[new.agency_id]);
  perform settle('{}', array(select distinct unit_id from assignment where position_id = new.id));
  return null;
end $$;`,
  'create trigger leading_settles after update of leads_unit on "position" for each row when (old.leads_unit is distinct from new.leads_unit) execute function leading_settles();',
];

/**
 * The held level follows from the evidence: the latest assessment sets it, a later training may raise it, what was revoked does not count,
 * and what still counts today goes before what has expired.
 */
const holdings = [
  `create function settle_holdings(pairs text[]) returns void language plpgsql as $$
begin
  perform holdings_in_turn(array(select split_part(trim(both '()' from p), ',', 1) from unnest(pairs) p));
  create temporary table if not exists settling (employee_id uuid, competency_id uuid) on commit drop;
  truncate settling;
  insert into settling select split_part(trim(both '()' from p), ',', 1)::uuid, split_part(trim(both '()' from p), ',', 2)::uuid from unnest(pairs) p;
  delete from holding h using settling s where h.employee_id = s.employee_id and h.competency_id = s.competency_id
    and not exists (select 1 from evidence v where v.employee_id = s.employee_id and v.competency_id = s.competency_id and v.kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.revokes_id = v.id));
  insert into holding (agency_id, employee_id, competency_id, level, since, valid_until, evidence_id)
  select c.agency_id, s.employee_id, s.competency_id, c.level, c.observed_on, c.valid_until, c.id
  from settling s cross join lateral (
    with standing as (select v.* from evidence v where v.employee_id = s.employee_id and v.competency_id = s.competency_id and v.kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.revokes_id = v.id)),
    base as (select * from standing where kind = 'ASSESSMENT' order by observed_on desc, created_at desc, id limit 1)
    select v.* from standing v where v.id = (select id from base) or (v.kind = 'TRAINING' and v.observed_on >= coalesce((select observed_on from base), v.observed_on))
    order by (v.valid_until is null or v.valid_until >= office_day()) desc, v.level desc, v.observed_on desc, v.id limit 1) c
  on conflict (employee_id, competency_id) do update set level = excluded.level, since = excluded.since, valid_until = excluded.valid_until, evidence_id = excluded.evidence_id, updated_at = now(), version = holding.version + 1
  where (holding.level, holding.since, holding.valid_until, holding.evidence_id) is distinct from (excluded.level, excluded.since, excluded.valid_until, excluded.evidence_id);
end $$;`,
  `create function evidence_settles() returns trigger language plpgsql as $$
begin
  perform settle_holdings(array(select distinct row(employee_id, competency_id)::text from new_rows));
  return null;
end $$;`,
  'create trigger evidence_settles after insert on evidence referencing new table as new_rows for each statement execute function evidence_settles();',
];

/** What is a trail is only ever added to. */
const appendOnly = [
  `create function is_append_only() returns trigger language plpgsql as $$ begin raise exception using errcode = 'MG001', message = 'This is only ever added to.'; end $$;`,
  ...['audit_entry', 'decision', 'evidence', 'learning_hours_entry'].map(t => `create trigger is_append_only before update or delete on "${t}" for each row execute function is_append_only();`),
];

const constraints = [
  `alter table assignment add constraint assignment_definitive_no_overlap exclude using gist (employee_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind = 'DEFINITIVE');`,
  'alter table assignment add constraint assignment_ends_after_start check (valid_until >= valid_from);',
  'alter table offering add constraint offering_ends_after_start check (ends_on >= starts_on), add constraint offering_seats check (seats between 1 and 10000);',
  `create unique index enrollment_one_live on enrollment (employee_id, offering_id) where status not in ('REJECTED', 'WITHDRAWN');`,
  'alter table position_standard add constraint position_standard_bounds check (required_level between 1 and 5 and weight between 1 and 10);',
  'alter table assessment add constraint assessment_level check (level between 0 and 5);',
  'alter table evidence add constraint evidence_level check (level between 0 and 5);',
  'alter table training_outcome add constraint training_outcome_level check (level between 1 and 5);',
  `create unlogged table sign_in_failure (key text primary key, count int not null, since timestamptz not null);`,
  'create unique index role_grant_whole_agency on role_grant (account_id, role) where unit_id is null;',
];

/** Words inside texts, for search; and every order a list of the agency can have. */
const searched: Record<string, string[]> = {
  employee: ['name', 'employee_number'], unit: ['name', 'code'], position: ['name', 'code'], training: ['title', 'code'], provider: ['name', 'code'], competency: ['name', 'code'],
  account: ['login', 'name'], offering: ['code', 'location'], assignment: ['decree_number'], audit_entry: ['actor_name'], api_client: ['name'],
};
const sorted: Record<string, string[]> = {
  unit: ['code', 'name', 'created_at'], position: ['name', 'code', 'position_class', 'created_at'], employee: ['employee_number', 'birth_date', 'created_at'], assignment: ['valid_from', 'created_at'],
  position_standard: ['created_at', 'required_level'], assessment: ['assessed_on', 'created_at'], evidence: ['created_at', 'observed_on'], holding: ['level', 'created_at'],
  provider: ['name', 'created_at'], training: ['title', 'learning_hours', 'created_at'], training_outcome: ['created_at', 'level'], offering: ['starts_on', 'created_at'],
  enrollment: ['created_at', 'updated_at'], learning_hours_entry: ['earned_on', 'created_at'], account: ['name', 'created_at'], audit_entry: ['at'],
};
const indexes = [
  ...Object.entries(searched).flatMap(([t, columns]) => columns.map(c => `create index "${t}_${c}_words" on "${t}" using gin ("${c}" gin_trgm_ops);`)),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index enrollment_waiting on enrollment (agency_id, updated_at) where status in ('SUBMITTED', 'ENDORSED');`,
  'create index unit_head on unit (head_id) where head_id is not null;',
];

/** What follows from what is stored, what must never be stored, and what is found fast. */
export class Migration20261122000200_derived extends Migration {
  override up(): void {
    for (const statement of [officeDay, ...turns, ...placement, ...tree, ...holdings, ...appendOnly, ...constraints, ...indexes]) this.addSql(statement);
  }
}
