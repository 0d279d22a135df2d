import { Migration } from '@mikro-orm/migrations';

/**
 * What the heat map of a unit adds up, kept: for each unit what its own people come to, and what all below it come to, from one day until the day
 * on which something runs out or begins. What has changed since is told by `gap_change`: whoever reads takes what is kept only where nothing has.
 */
const tables = [
  `create table gap_summary (
    unit_id uuid not null references unit (id) on delete cascade, subtree boolean not null, since date not null, until date null, primary key (unit_id, subtree));`,
  `create table gap_summary_cell (
    unit_id uuid not null, subtree boolean not null, competency_id uuid not null, people int not null, lacking int not null, shortfall int not null,
    primary key (unit_id, subtree, competency_id), foreign key (unit_id, subtree) references gap_summary (unit_id, subtree) on delete cascade);`,
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
  `create function summarise_gaps() returns void language plpgsql as $$
declare today date := office_day(); touched uuid[]; above uuid[]; deep int;
begin
  if not pg_try_advisory_xact_lock(hashtext('meritgraph gap summary')) then return; end if;
  with told as (delete from gap_change returning *)
  select array(select u.id from unit u join gap_units(array(select t::gap_change from told t)) c on c.unit_id = u.id
    union select u.id from unit u where not exists (select from gap_summary k where k.unit_id = u.id and not k.subtree and today between k.since and coalesce(k.until, today))) into touched;
  above := array(select distinct step::uuid from unit u, regexp_split_to_table(u.path::text, '\\.') step where u.id = any(touched)
    union select u.id from unit u where not exists (select from gap_summary k where k.unit_id = u.id and k.subtree and today between k.since and coalesce(k.until, today)));

  delete from gap_summary where unit_id = any(touched) and not subtree;
  insert into gap_summary (unit_id, subtree, since, until)
    select u.id, false, today, min(least(case when s.valid_from > today then s.valid_from - 1 end, case when s.valid_until >= today then s.valid_until end, case when h.valid_until >= today then h.valid_until end))
    from unit u left join employee e on e.unit_id = u.id and e.standing = 'ACTIVE' left join position_standard s on s.position_id = e.position_id
    left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id where u.id = any(touched) group by u.id;
  insert into gap_summary_cell
    select e.unit_id, false, s.competency_id, count(*), count(*) filter (where s.required_level > coalesce(h.level, 0)), sum(greatest(s.required_level - coalesce(h.level, 0), 0))
    from employee e join position_standard s on s.position_id = e.position_id and s.valid_from <= today and (s.valid_until is null or s.valid_until >= today)
    left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id and (h.valid_until is null or h.valid_until >= today)
    where e.unit_id = any(touched) and e.standing = 'ACTIVE' group by 1, 3;

  -- From the leaves to the root: a unit comes to what its own people and the units straight below it come to.
  delete from gap_summary where unit_id = any(above) and subtree;
  for deep in select distinct depth from unit where id = any(above) order by 1 desc loop
    insert into gap_summary (unit_id, subtree, since, until)
      select u.id, true, today, min(k.until) from unit u left join unit c on c.parent_id = u.id left join gap_summary k on (k.unit_id = u.id and not k.subtree) or (k.unit_id = c.id and k.subtree)
      where u.id = any(above) and u.depth = deep group by u.id;
    insert into gap_summary_cell
      select p.unit, true, k.competency_id, sum(k.people), sum(k.lacking), sum(k.shortfall)
      from (select id as unit, id as part, false as subtree from unit where id = any(above) and depth = deep union all
        select c.parent_id, c.id, true from unit c join unit u on u.id = c.parent_id where u.id = any(above) and u.depth = deep) p
      join gap_summary_cell k on k.unit_id = p.part and k.subtree = p.subtree group by 1, 3;
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
