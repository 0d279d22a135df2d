import { readable, seesAgency } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';

/** On which day something is asked: today, from what is settled; or another, from what was dated. */
interface On { asOf?: string | null | undefined }

/** Held level of a holding `h`, on a day: what has expired is 0. */
const held = (day: string) => sql`case when h.level is null or h.valid_until < ${day} then 0 else h.level end`;
const state = (day: string) => sql`case when h.level is null then 'UNKNOWN' when h.valid_until < ${day} then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end`;
/** What positions of `e` demand on a day. */
export const demandedOn = (day: string) => sql`join position_standard s on s.position_id = e.position_id and s.valid_from <= ${day} and (s.valid_until is null or s.valid_until >= ${day})`;
/** What positions of `e` demand, beside what is held of it. */
const demands = (day: string, asOf: On['asOf']) => (asOf
  ? sql`${demandedOn(day)} left join lateral (select * from holdings_on(array[e.id], ${day}::date) where competency_id = s.competency_id) h on true`
  : sql`${demandedOn(day)} left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id`);
/** Where people worked on a day who go by `e`. */
const placed = (asOf: On['asOf']) => (asOf ? sql`employee e0 cross join lateral (select e0.id, e0.name, p.unit_id, p.position_id, value_on('employee.standing', e0.id, e0.standing, ${asOf}::date) as standing from places_on(array[e0.id], ${asOf}::date) p) e` : sql`employee e`);
const who = (asOf: On['asOf']) => (asOf ? 'e0' : 'e');
/** Whether the unit of `e` lay in a unit on a day. */
const lay = (unit: string, asOf: On['asOf']) => (asOf ? sql`exists (select 1 from way_on(e.unit_id, ${asOf}::date) w where w.id = ${unit}::uuid)` : sql`exists (select 1 from unit w where w.id = e.unit_id and w.path <@ (select path from unit where id = ${unit}))`);

/** Where a person stands against the demands of their position, most urgent first; only needs unless all are asked for. */
export const gapRows: Rows<{ all: boolean } & On> = (alias, { house }, { all, asOf }) => {
  const day = asOf ?? house.clock.today(), short = sql`s.required_level - ${held(day)}`, id = sql.ref(`${alias}.id`);
  const e = asOf ? sql`(select ${id} as id, p.position_id from places_on(array[${id}], ${asOf}::date) p)` : sql`(select ${id} as id, ${sql.ref(`${alias}.position_id`)} as position_id)`;
  const levels = asOf ? sql`${demandedOn(day)} left join holdings_on(array[${id}], ${day}::date) h on h.competency_id = s.competency_id` : demands(day, null);
  return sql`select s.competency_id as competency, s.required_level as "requiredLevel", ${held(day)} as "heldLevel", ${short} as gap, ${state(day)} as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
    from ${e} e ${levels} ${all ? sql`` : sql`where ${short} > 0`} order by (${short}) * s.weight desc, s.importance, s.competency_id`;
};

interface Lacking extends On { competency: string; position?: string | null | undefined; unit?: string | null | undefined; page: number; perPage: number }

/** People in service whom the actor may see, who hold less of a competency than their position demands: a page, widest gap first, and how many there are. */
export const lackRows: Rows<Lacking> = (_, { house, actor }, { competency, position, unit, page, perPage, asOf }) => {
  assertPage(page, perPage);
  const { catalog, access, clock } = house, day = asOf ?? clock.today();
  const only = (id: string | null | undefined, condition: Sql) => (id ? sql` and ${isId(id) ? condition : sql`false`}` : sql``);
  const lacking = sql`from ${placed(asOf)} ${demands(day, asOf)} where ${isId(competency) ? sql`s.competency_id = ${competency}` : sql`false`} and e.standing = 'ACTIVE' and s.required_level > ${held(day)}
    and ${readable(catalog, access, catalog.noun('Employee'), who(asOf), actor)}${only(position, sql`e.position_id = ${position}`)}${only(unit, lay(unit!, asOf))}`;
  return sql`select coalesce((select jsonb_agg(to_jsonb(l) order by l.n) from (
      select x.*, row_number() over () as n from (
        select e.id as employee, e.position_id as position, s.required_level as "requiredLevel", ${held(day)} as "heldLevel", s.required_level - ${held(day)} as gap, ${state(day)} as state,
          exists (select 1 from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
            where n.employee_id = e.id and t.competency_id = s.competency_id and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')) as enrolled
        ${lacking} order by gap desc, e.name, e.id limit ${perPage} offset ${(page - 1) * perPage}) x) l), '[]') as nodes,
    (select count(*)::int ${lacking}) as "totalCount"`;
};

/** Somebody in service, for the unit of the row they count in. */
interface Counted { tree: Sql; person: Sql; /** What is known of parts without counting, and the rows of which all is known. */ kept?: { cells: Sql; whole: Sql } }

/** Of another day the tree is read as it lay then, and everybody where they worked then. */
const countedOn = (asOf: string, agency: string | null, root: (parent: Sql) => Sql, seen: Sql): Counted => ({
  tree: sql`
    tree as materialized (select * from tree_on(${agency}, ${asOf}::date)),
    root as (select u.id, t.code, t.path from tree t join unit u on u.id = t.id where ${root(sql`t.parent_id`)}),
    r as (select t.id, t.code, true as subtree from tree t join root on t.parent_id = root.id union all select id, code, false from root)`,
  person: sql`select e.id, e.position_id, r.id as unit from r join tree w on (r.subtree and r.id = any(w.path)) or (not r.subtree and w.id = r.id)
      join (select e.* from ${placed(asOf)} where ${seen}) e on e.unit_id = w.id and e.standing = 'ACTIVE'`,
});

const today = (root: (parent: Sql) => Sql) => sql`
    root as (select u.id, u.code, u.path from unit u where ${root(sql`u.parent_id`)}),
    r as (select u.id, u.code, u.path, true as subtree from unit u join root on u.parent_id = root.id union all select id, code, path, false from root)`;

/** Whoever sees some people is answered from just these. */
const countedFrom = (root: (parent: Sql) => Sql, seen: Sql): Counted => ({
  tree: today(root),
  person: sql`select e.id, e.position_id, r.id as unit from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id)
      join employee e on e.unit_id = w.id and e.standing = 'ACTIVE' where ${seen}`,
});

/** Whoever sees everybody is answered from what is kept of a unit; where something has changed since, its parts are looked at, down to the people where they must be. */
function countedKept(day: string, agency: string, root: (parent: Sql) => Sql): Counted {
  const known = (unit: Sql, subtree: Sql) => sql`exists (select from gap_summary k where k.unit_id = ${unit} and k.subtree = ${subtree} and ${day}::date between k.since and coalesce(k.until, ${day}::date))
      and not exists (select from changed c where c.unit_id = ${unit} and (c.own or ${subtree}))`;
  return {
    tree: sql`${today(parent => sql`${root(parent)} and u.agency_id = ${agency}`)},
    changed as materialized (
      select step::uuid as unit_id, bool_or(step::uuid = u.id) as own from gap_units(array(select c from gap_change c)) t join unit u on u.id = t.unit_id, regexp_split_to_table(u.path::text, '\\.') step group by 1),
    part as (
      select r.id as unit, r.id, r.subtree, ${known(sql`r.id`, sql`r.subtree`)} as known from r
      union all
      select p.unit, b.id, b.subtree, ${known(sql`b.id`, sql`b.subtree`)} from part p
      cross join lateral (select u.id, true as subtree from unit u where u.parent_id = p.id union all select p.id, false) b where p.subtree and not p.known)`,
    person: sql`select e.id, e.position_id, p.unit from part p join employee e on e.unit_id = p.id and e.standing = 'ACTIVE' where not p.known and not p.subtree`,
    kept: {
      cells: sql`select p.unit, c.* from part p join gap_summary k on k.unit_id = p.id and k.subtree = p.subtree, gap_cells(k.cells) c where p.known`,
      whole: sql`select k.unit_id as unit, k.cells from r join part p on p.id = r.id and p.subtree = r.subtree and p.known join gap_summary k on k.unit_id = r.id and k.subtree = r.subtree`,
    },
  };
}

/**
 * The heat map of a unit (the whole city when left out): the units below it, and the people directly in it, against competencies. No row where there is no such unit.
 * What each person holds is read once and laid beside what their position demands; looking each demand up costs three times as much.
 */
export const matrixRows: Rows<{ unit?: string | null; kind?: readonly string[] | null } & On> = (_, { house, actor }, { unit, kind, asOf }) => {
  const { catalog, access, clock } = house, day = asOf ?? clock.today(), short = sql`greatest(s.required_level - coalesce(h.level, 0), 0)`;
  const seen = (alias: string, noun: string) => readable(catalog, access, catalog.noun(noun), alias, actor);
  const root = (parent: Sql) => sql`${unit ? (isId(unit) ? sql`u.id = ${unit}` : sql`false`) : sql`u.agency_id = ${actor.agency} and ${parent} is null`} and ${seen('u', 'Unit')}`;
  const everybody = seesAgency(access, catalog.noun('Employee'), actor);
  const { tree, person, kept } = asOf ? countedOn(asOf, actor.agency, root, seen('e0', 'Employee')) : everybody ? countedKept(day, everybody, root) : countedFrom(root, seen('e', 'Employee'));
  const counted = sql`competency_id, level from`, within = sql`array(select id from person)`;
  const levels = asOf ? sql`select employee_id, ${counted} holdings_on(${within}, ${asOf}::date) where valid_until is null or valid_until >= ${day}`
    : sql`select employee_id, ${counted} holding where employee_id = any(${within}) and (valid_until is null or valid_until >= ${day}) offset 0`;
  const of = kind?.length ? sql`join competency c on c.id = s.competency_id and c.kind = any(${[...kind]})` : sql``;
  // What is kept of a row goes out as it is, unless somebody asks for a part of it.
  const whole = kept && !kind?.length ? kept.whole : sql`select null::uuid as unit, null::json as cells where false`;
  return sql`
    with recursive ${tree},
    person as materialized (${person}),
    found as (
      select e.unit, s.competency_id, 1 as people, (${short} > 0)::int as lacking, ${short} as shortfall from person e ${demandedOn(day)} left join (${levels}) h on h.employee_id = e.id and h.competency_id = s.competency_id${kept ? sql`
      union all ${kept.cells}` : sql``}),
    cell as materialized (select s.unit, s.competency_id, sum(s.people)::int as people, sum(s.lacking)::int as lacking, sum(s.shortfall)::int as shortfall from found s ${of} group by 1, 2),
    whole as materialized (${whole})
    select root.id as unit,
      coalesce((select jsonb_agg(competency_id order by lacking desc, competency_id) from (select competency_id, sum(lacking) as lacking from cell group by 1) c), '[]') as competencies,
      coalesce((select json_agg(json_build_object('unit', r.id, 'subtree', r.subtree, 'cells', x.cells) order by r.subtree, r.code)::jsonb from r join (
        select unit, json_agg(gap_cell(competency_id, people, lacking, shortfall) order by competency_id) as cells from cell where unit not in (select unit from whole) group by 1
        union all select unit, cells from whole where cells::text <> '[]') x on x.unit = r.id), '[]') as rows
    from root`;
};
