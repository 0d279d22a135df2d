import { Migration } from '@mikro-orm/migrations';

/**
 * What a row was before it changed, day by day: only what has passed is kept here, the present is the row itself. It is written by triggers,
 * so that every way of writing leaves it behind, and what is asked of a day long gone is answered as it would have been then.
 */
const past = [
  `create table past (field text not null, row_id uuid not null, value text null, valid_from date not null, valid_until date not null, primary key (field, row_id, valid_until),
    constraint past_one_a_day exclude using gist (row_id with =, field with =, daterange(valid_from, valid_until, '[]') with &&));`,
  `create function remember(what text, of uuid, was text, until date) returns void language sql as $$
  insert into past (field, row_id, value, valid_from, valid_until)
  select what, of, was, b.begun, until from (select coalesce((select max(valid_until) + 1 from past where field = what and row_id = of), '-infinity'::date) as begun) b where b.begun <= until $$;`,
  `create function keeps_its_past() returns trigger language plpgsql as $$
declare what text; was jsonb := to_jsonb(old); becomes jsonb := to_jsonb(new);
begin
  foreach what in array tg_argv loop
    if was->what is distinct from becomes->what then perform remember(tg_table_name || '.' || what, new.id, was->>what, office_day() - 1); end if;
  end loop;
  return null;
end $$;`,
  // A rank counts from the day its decree names, though it be entered later.
  `create function rank_keeps_its_past() returns trigger language plpgsql as $$
declare until date := case when new.rank_since is distinct from old.rank_since and new.rank_since < office_day() then new.rank_since else office_day() end - 1;
begin
  perform remember('employee.rank_id', new.id, old.rank_id::text, until), remember('employee.rank_since', new.id, old.rank_since::text, until);
  return null;
end $$;`,
  'create trigger unit_keeps_its_past after update of parent_id, name on unit for each row when ((old.parent_id, old.name) is distinct from (new.parent_id, new.name)) execute function keeps_its_past(\'parent_id\', \'name\');',
  'create trigger standing_keeps_its_past after update of standing on employee for each row when (old.standing is distinct from new.standing) execute function keeps_its_past(\'standing\');',
  'create trigger rank_keeps_its_past after update of rank_id, rank_since on employee for each row when ((old.rank_id, old.rank_since) is distinct from (new.rank_id, new.rank_since)) execute function rank_keeps_its_past();',
  'create trigger leading_keeps_its_past after update of leads_unit on "position" for each row when (old.leads_unit is distinct from new.leads_unit) execute function keeps_its_past(\'leads_unit\');',
  `create function past_on(what text, day date) returns table (row_id uuid, value text) language sql stable as $$
  select distinct on (p.row_id) p.row_id, p.value from past p where p.field = what and p.valid_until >= day order by p.row_id, p.valid_until $$;`,
  `create function value_on(what text, of uuid, is_now text, day date) returns text language sql stable as $$
  select case when p.row_id is null then is_now else p.value end
  from (select 1) one left join lateral (select row_id, value from past where field = what and row_id = of and valid_until >= day order by valid_until limit 1) p on true $$;`,
];

/** Seats that one person holds at a time: those that lead a unit. A holder and who acts for a vacant seat (Plt.) exclude each other; who stands in for a day (Plh.) stands beside. */
const seats = [
  'alter table assignment add column single_seat boolean not null default false;',
  `create function assignment_finds_its_seat() returns trigger language plpgsql as $$
begin
  new.single_seat := coalesce((select leads_unit from "position" where id = new.position_id), false);
  return new;
end $$;`,
  'update assignment a set single_seat = true from "position" p where p.id = a.position_id and p.leads_unit;',
  'create trigger assignment_finds_its_seat before insert or update of position_id on assignment for each row execute function assignment_finds_its_seat();',
  `create function seats_follow_leading() returns trigger language plpgsql as $$
begin
  update assignment set single_seat = new.leads_unit where position_id = new.id and single_seat <> new.leads_unit;
  return null;
end $$;`,
  'create trigger a_seats_follow_leading after update of leads_unit on "position" for each row when (old.leads_unit is distinct from new.leads_unit) execute function seats_follow_leading();',
  `alter table assignment add constraint assignment_seat_one_holder exclude using gist (position_id with =, unit_id with =, daterange(valid_from, valid_until, '[]') with &&) where (single_seat and kind in ('DEFINITIVE', 'ACTING'));`,
  `alter table assignment add constraint assignment_seat_one_stand_in exclude using gist (position_id with =, unit_id with =, daterange(valid_from, valid_until, '[]') with &&) where (single_seat and kind = 'DAILY_ACTING');`,
];

/** On what ground somebody leads is kept beside who it is; whoever stands in for a holder does not come to lead the holder. */
const leading = [
  'alter table unit add column head_kind text null, add column established_on date null;',
  `create or replace function settle_heads(units uuid[]) returns uuid[] language sql as $$
  with changed as (
    update unit u set head_id = h.employee_id, head_kind = h.kind
    from unnest(units) x(id) left join lateral (
      select a.employee_id, a.kind from assignment a join "position" p on p.id = a.position_id and p.leads_unit join employee e on e.id = a.employee_id and e.standing = 'ACTIVE'
      where a.unit_id = x.id and in_force(a.valid_from, a.valid_until)
      order by case a.kind when 'DAILY_ACTING' then 0 when 'ACTING' then 1 else 2 end, a.valid_from desc, a.id limit 1) h on true
    where u.id = x.id and (u.head_id, u.head_kind) is distinct from (h.employee_id, h.kind) returning u.id)
  select coalesce(array_agg(id), '{}') from changed $$;`,
  `create or replace function settle_supervisors(people uuid[]) returns void language sql as $$
  with asked as materialized (select e.id, e.unit_id, e.supervisor_id, coalesce(p.leads_unit, false) as leads from employee e left join "position" p on p.id = e.position_id where e.id = any(people)),
  above as materialized (
    select w.unit_id, array_agg(h.head_id order by h.depth desc) as heads, array_agg(h.id = w.unit_id and coalesce(h.head_kind = 'DAILY_ACTING', false) order by h.depth desc) as stands_in
    from (select distinct unit_id from asked where unit_id is not null) w join unit u on u.id = w.unit_id join unit h on h.path @> u.path and h.head_id is not null group by 1),
  found as (
    select a.id, a.supervisor_id as was, (select h.head from unnest(b.heads, b.stands_in) with ordinality h(head, stands_in, n) where h.head <> a.id and not (a.leads and h.stands_in) order by h.n limit 1) as becomes
    from asked a left join above b on b.unit_id = a.unit_id)
  update employee e set supervisor_id = f.becomes from found f where e.id = f.id and f.was is distinct from f.becomes $$;`,
  'do $$ begin perform settle_heads(array(select id from unit)); perform settle_supervisors(array(select id from employee)); end $$;',
];

/** What a position demands is of its time: a change begins a version of its own, and what was demanded until then stays. */
const standards = [
  `alter table position_standard add column valid_from date not null default '2017-12-29', add column valid_until date null;`,
  'alter table position_standard alter column valid_from set default office_day();',
  'alter table position_standard drop constraint position_standard_position_id_competency_id_unique;',
  'alter table position_standard add constraint position_standard_ends_after_start check (valid_until >= valid_from);',
  `alter table position_standard add constraint position_standard_one_a_day exclude using gist (position_id with =, competency_id with =, daterange(valid_from, valid_until, '[]') with &&);`,
  'create index position_standard_of_position on position_standard (position_id, competency_id, valid_from);',
  'create index position_standard_by_valid_from on position_standard (agency_id, valid_from, id);',
  `create function standard_begins_anew() returns trigger language plpgsql as $$
begin
  if old.valid_until < office_day() then raise exception using errcode = 'MG001', message = 'What was demanded then stays.'; end if;
  if old.valid_from < office_day() and new.valid_from = old.valid_from and (new.position_id, new.competency_id, new.required_level, new.weight, new.importance) is distinct from (old.position_id, old.competency_id, old.required_level, old.weight, old.importance)
  then new.valid_from := office_day(); end if;
  return new;
end $$;`,
  'create trigger standard_begins_anew before update on position_standard for each row execute function standard_begins_anew();',
  `create function standard_keeps_its_past() returns trigger language plpgsql as $$
declare until date := case when tg_op = 'DELETE' then office_day() - 1 else new.valid_from - 1 end;
begin
  if old.valid_until < office_day() then raise exception using errcode = 'MG001', message = 'What was demanded then stays.'; end if;
  if old.valid_from <= until then
    insert into position_standard (agency_id, position_id, competency_id, required_level, weight, importance, valid_from, valid_until, created_at)
    values (old.agency_id, old.position_id, old.competency_id, old.required_level, old.weight, old.importance, old.valid_from, until, old.created_at);
  end if;
  return null;
end $$;`,
  'create trigger standard_keeps_its_past_update after update on position_standard for each row when (new.valid_from > old.valid_from) execute function standard_keeps_its_past();',
  'create trigger standard_keeps_its_past_delete after delete on position_standard for each row execute function standard_keeps_its_past();',
];

/** Evidence tells when it was recorded: a revocation counts from then on, and not for the days before. */
const evidence = [
  'alter table evidence add column recorded_on date null;',
  'alter table evidence disable trigger is_append_only;',
  `update evidence set recorded_on = (created_at at time zone 'Asia/Jakarta')::date;`,
  'alter table evidence enable trigger is_append_only;',
  'alter table evidence alter column recorded_on set not null, alter column recorded_on set default office_day();',
];

/** The office as it was on a day. */
const days = [
  // The tree: where every unit lay, what it was called, and the way to it.
  `create function tree_on(agency uuid, day date) returns table (id uuid, parent_id uuid, name text, code text, path uuid[]) language sql stable as $$
  with recursive placed as materialized (
    select u.id, u.code, case when p.row_id is null then u.parent_id else p.value::uuid end as parent_id, case when n.row_id is null then u.name else n.value end as name
    from unit u left join past_on('unit.parent_id', day) p on p.row_id = u.id left join past_on('unit.name', day) n on n.row_id = u.id
    where u.agency_id = agency and (u.established_on is null or u.established_on <= day)),
  tree as (select id, parent_id, name, code, array[id] as path from placed where parent_id is null
    union all select p.id, p.parent_id, p.name, p.code, t.path || p.id from placed p join tree t on p.parent_id = t.id)
  select id, parent_id, name::text, code::text, path from tree $$;`,
  // Who led these units, and on what ground: in the order in which heads are settled.
  `create function heads_on(units uuid[], day date) returns table (unit_id uuid, employee_id uuid, kind text) language sql stable as $$
  select distinct on (a.unit_id) a.unit_id, a.employee_id, a.kind
  from assignment a join (select p.id from "position" p left join past_on('position.leads_unit', day) w on w.row_id = p.id where case when w.row_id is null then p.leads_unit else w.value::boolean end) p on p.id = a.position_id
  join employee e on e.id = a.employee_id
  where a.unit_id = any(units) and a.valid_from <= day and (a.valid_until is null or a.valid_until >= day) and value_on('employee.standing', e.id, e.standing, day) = 'ACTIVE'
  order by a.unit_id, case a.kind when 'DAILY_ACTING' then 0 when 'ACTING' then 1 else 2 end, a.valid_from desc, a.id $$;`,
  `create function places_on(people uuid[], day date) returns table (employee_id uuid, unit_id uuid, position_id uuid) language sql stable as $$
  select distinct on (a.employee_id) a.employee_id, a.unit_id, a.position_id from assignment a
  where a.employee_id = any(people) and a.kind = 'DEFINITIVE' and a.valid_from <= day and (a.valid_until is null or a.valid_until >= day) order by a.employee_id, a.valid_from desc, a.id $$;`,
  `create function way_on(unit uuid, day date) returns table (id uuid, n int) language sql stable as $$
  with recursive up as (select unit as id, 1 as n
    union all select value_on('unit.parent_id', u.id, u.parent_id::text, day)::uuid, up.n + 1 from up join unit u on u.id = up.id where up.n < 30)
  select id, n from up where id is not null $$;`,
  `create function supervisor_on(person uuid, day date) returns uuid language sql stable as $$
  with place as (select p.unit_id, coalesce(value_on('position.leads_unit', q.id, q.leads_unit::text, day)::boolean, false) as leads from places_on(array[person], day) p join "position" q on q.id = p.position_id)
  select h.employee_id from place cross join lateral way_on(place.unit_id, day) up cross join lateral heads_on(array[up.id], day) h
  where h.employee_id <> person and not (up.n = 1 and h.kind = 'DAILY_ACTING' and place.leads) order by up.n limit 1 $$;`,
  // The level held follows from the evidence of the day, as settle_holdings has it for today.
  `create function holdings_on(people uuid[], day date) returns table (employee_id uuid, competency_id uuid, level smallint, since date, valid_until date) language sql stable as $$
  with standing as (select v.* from evidence v where v.employee_id = any(people) and v.kind <> 'REVOCATION' and v.observed_on <= day and not exists (select 1 from evidence r where r.revokes_id = v.id and r.recorded_on <= day)),
  base as (select distinct on (employee_id, competency_id) employee_id, competency_id, id, observed_on from standing where kind = 'ASSESSMENT' order by employee_id, competency_id, observed_on desc, created_at desc, id)
  select distinct on (v.employee_id, v.competency_id) v.employee_id, v.competency_id, v.level, v.observed_on, v.valid_until
  from standing v left join base b using (employee_id, competency_id) where v.id = b.id or (v.kind <> 'ASSESSMENT' and v.observed_on >= coalesce(b.observed_on, v.observed_on))
  order by v.employee_id, v.competency_id, (v.valid_until is null or v.valid_until >= day) desc, v.level desc, v.observed_on desc, v.id $$;`,
];

/** Dated rows: what held on a day can be asked of any day, and no two that exclude each other hold on one. */
export class Migration20261122001400_dated extends Migration {
  override up(): void {
    for (const statement of [...past, ...seats, ...leading, ...standards, ...evidence, ...days]) this.addSql(statement);
  }
}
