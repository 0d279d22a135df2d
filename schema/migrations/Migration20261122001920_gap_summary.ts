import { Migration } from '@mikro-orm/migrations';

/**
 * What the heat map of a unit adds up, kept: for each unit what its own people come to, and what all below it come to, from one day until the day
 * on which something runs out or begins; by competency, as the heat map tells it (as text: put into a larger document, it is copied, not taken apart). What has changed since is told by `gap_change`: whoever reads takes what is kept only where nothing has.
 */
const tables = [
  `create table gap_summary (
    unit_id uuid not null references unit (id) on delete cascade, subtree boolean not null, since date not null, until date null, cells json not null, primary key (unit_id, subtree));`,
  // One of the three is told. A person is told by name, not by unit: where they are when somebody reads is what counts.
  `create table gap_change (
    id bigint generated always as identity primary key, unit_id uuid null, employee_id uuid null, position_id uuid null, check (num_nonnulls(unit_id, employee_id, position_id) = 1));`,
];

/**
 * Whatever decides on a gap tells of its change, always by a row of its own: one that lies there already may be on its way out with what it was told for,
 * and not with this. So nobody waits for anybody.
 */
const changes = [
  `create function gap_units_change() returns trigger language plpgsql as $$
begin
  insert into gap_change (unit_id) select distinct x from unnest(case tg_op when 'INSERT' then array[new.unit_id] when 'DELETE' then array[old.unit_id] else array[old.unit_id, new.unit_id] end) x where x is not null;
  return null;
end $$;`,
  `create trigger employee_changes_gaps_insert after insert on employee for each row when (new.unit_id is not null) execute function gap_units_change();`,
  `create trigger employee_changes_gaps_delete after delete on employee for each row when (old.unit_id is not null) execute function gap_units_change();`,
  `create trigger employee_changes_gaps after update of unit_id, position_id, standing on employee for each row
    when ((old.unit_id, old.position_id, old.standing) is distinct from (new.unit_id, new.position_id, new.standing)) execute function gap_units_change();`,
  `create function gap_people_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then insert into gap_change (employee_id) select distinct employee_id from new_rows; end if;
  if tg_op <> 'INSERT' then insert into gap_change (employee_id) select distinct employee_id from old_rows; end if;
  return null;
end $$;`,
  'create trigger holding_changes_gaps_insert after insert on holding referencing new table as new_rows for each statement execute function gap_people_change();',
  'create trigger holding_changes_gaps_update after update on holding referencing old table as old_rows new table as new_rows for each statement execute function gap_people_change();',
  'create trigger holding_changes_gaps_delete after delete on holding referencing old table as old_rows for each statement execute function gap_people_change();',
  `create function gap_positions_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then insert into gap_change (position_id) select distinct position_id from new_rows; end if;
  if tg_op <> 'INSERT' then insert into gap_change (position_id) select distinct position_id from old_rows; end if;
  return null;
end $$;`,
  'create trigger position_standard_changes_gaps_insert after insert on position_standard referencing new table as new_rows for each statement execute function gap_positions_change();',
  'create trigger position_standard_changes_gaps_update after update on position_standard referencing old table as old_rows new table as new_rows for each statement execute function gap_positions_change();',
  'create trigger position_standard_changes_gaps_delete after delete on position_standard referencing old table as old_rows for each statement execute function gap_positions_change();',
  `create function gap_tree_changes() returns trigger language plpgsql as $$
begin
  insert into gap_change (unit_id) select distinct x from unnest(case tg_op when 'INSERT' then array[new.id, new.parent_id] when 'DELETE' then array[old.parent_id] else array[old.parent_id, new.parent_id] end) x where x is not null;
  return null;
end $$;`,
  'create trigger unit_changes_gaps after insert or delete on unit for each row execute function gap_tree_changes();',
  'create trigger unit_changes_gaps_move after update of parent_id on unit for each row when (old.parent_id is distinct from new.parent_id) execute function gap_tree_changes();',
];

/**
 * Adds up anew what has changed or run out: what is told of goes with the statement that reads where it lies, and what is told of later stays.
 * One at a time; of no use to a second one.
 */
const summary = [
  `create function gap_units(changes gap_change[]) returns table (unit_id uuid) language sql stable as $$
  select c.unit_id from unnest(changes) c where c.unit_id is not null
  union select e.unit_id from unnest(changes) c join employee e on e.id = c.employee_id where e.unit_id is not null
  union select e.unit_id from unnest(changes) c join employee e on e.position_id = c.position_id where e.unit_id is not null $$;`,
  // Half up, in whole numbers.
  `create function gap_cell(competency uuid, people int, lacking int, shortfall int) returns json language sql stable as $$
  select json_build_object('competency', competency, 'people', people, 'lacking', lacking, 'shortfall', shortfall, 'averageShortfall', ((shortfall::bigint * 200 + people) / (people::bigint * 2))::float8 / 100) $$;`,
  'create function gap_cells(cells json) returns table (competency_id uuid, people int, lacking int, shortfall int) language sql stable as $$ select competency, people, lacking, shortfall from json_to_recordset(cells) c(competency uuid, people int, lacking int, shortfall int) $$;',
  `create function summarise_gaps() returns void language plpgsql as $$
declare today date := office_day(); touched uuid[]; above uuid[]; deep int;
begin
  if not pg_try_advisory_xact_lock(hashtext('meritgraph gap summary')) then return; end if;
  with told as (delete from gap_change returning *)
  select array(select u.id from unit u join gap_units(array(select t::gap_change from told t)) c on c.unit_id = u.id
    union select u.id from unit u where not exists (select from gap_summary k where k.unit_id = u.id and not k.subtree and today between k.since and coalesce(k.until, today))) into touched;
  above := array(select distinct step::uuid from unit u, regexp_split_to_table(u.path::text, '\\.') step where u.id = any(touched)
    union select u.id from unit u where not exists (select from gap_summary k where k.unit_id = u.id and k.subtree and today between k.since and coalesce(k.until, today)));

  delete from gap_summary where (unit_id = any(touched) and not subtree) or (unit_id = any(above) and subtree);
  insert into gap_summary
    with stands as materialized (
      select e.unit_id, s.competency_id, s.required_level, s.valid_from, s.valid_until, h.level, h.valid_until as held_until
      from employee e join position_standard s on s.position_id = e.position_id left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
      where e.unit_id = any(touched) and e.standing = 'ACTIVE'),
    cell as (
      select unit_id, competency_id, count(*)::int as people, count(*) filter (where short > 0)::int as lacking, sum(short)::int as shortfall
      from (select *, greatest(required_level - case when level is null or held_until < today then 0 else level end, 0) as short from stands where valid_from <= today and (valid_until is null or valid_until >= today)) s group by 1, 2),
    ends as (select unit_id, min(least(case when valid_from > today then valid_from - 1 end, case when valid_until >= today then valid_until end, case when held_until >= today then held_until end)) as until from stands group by 1)
    select u.id, false, today, ends.until, coalesce(c.cells, '[]') from unnest(touched) u(id) left join ends on ends.unit_id = u.id
    left join (select unit_id, json_agg(gap_cell(competency_id, people, lacking, shortfall) order by competency_id) as cells from cell group by 1) c on c.unit_id = u.id;

  -- From the leaves to the root: a unit comes to what its own people and the units straight below it come to.
  for deep in select distinct depth from unit where id = any(above) order by 1 desc loop
    insert into gap_summary
      with part as (
        select u.id, k.until, k.cells from unit u join gap_summary k on k.unit_id = u.id and not k.subtree where u.id = any(above) and u.depth = deep union all
        select u.id, k.until, k.cells from unit u join unit c on c.parent_id = u.id join gap_summary k on k.unit_id = c.id and k.subtree where u.id = any(above) and u.depth = deep),
      cell as (select p.id, c.competency_id, sum(c.people)::int as people, sum(c.lacking)::int as lacking, sum(c.shortfall)::int as shortfall from part p, gap_cells(p.cells) c group by 1, 2)
      select p.id, true, today, p.until, coalesce(c.cells, '[]') from (select id, min(until) as until from part group by 1) p
      left join (select id, json_agg(gap_cell(competency_id, people, lacking, shortfall) order by competency_id) as cells from cell group by 1) c on c.id = p.id;
  end loop;
end $$;`,
];

const job = [
  `alter table "job" drop constraint "job_name_check", add constraint "job_name_check" check ("name" in ('TELL', 'MAIL', 'REMIND', 'SETTLE', 'REVIEW', 'SUMMARISE'));`,
  `insert into job (name, schedule) values ('SUMMARISE', 'always');`,
];

/** The heat map of a large unit is read from what is kept. */
export class Migration20261122001920_gap_summary extends Migration {
  override up(): void {
    for (const statement of [...tables, ...changes, ...summary, ...job]) this.addSql(statement);
  }
}
