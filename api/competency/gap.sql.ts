import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';

/** Held level of a holding `h`, on a day: what has expired is 0. */
const held = (today: string) => sql`case when h.id is null or h.valid_until < ${today} then 0 else h.level end`;
const state = (today: string) => sql`case when h.id is null then 'UNKNOWN' when h.valid_until < ${today} then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end`;
const demands = sql`join position_standard s on s.position_id = e.position_id left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id`;

/** Where a person stands against the demands of their position, most urgent first; only needs unless all are asked for. */
export const gapRows: Rows<{ all: boolean }> = (alias, { house }, { all }) => {
  const today = house.clock.today(), short = sql`s.required_level - ${held(today)}`;
  return sql`select s.competency_id as competency, s.required_level as "requiredLevel", ${held(today)} as "heldLevel", ${short} as gap, ${state(today)} as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
    from (select ${sql.ref(`${alias}.id`)} as id, ${sql.ref(`${alias}.position_id`)} as position_id) e ${demands} ${all ? sql`` : sql`where ${short} > 0`} order by (${short}) * s.weight desc, s.importance, s.competency_id`;
};

interface Lacking { competency: string; position?: string | null | undefined; unit?: string | null | undefined; page: number; perPage: number }

/** People in service whom the actor may see, who hold less of a competency than their position demands: a page, widest gap first, and how many there are. */
export const lackRows: Rows<Lacking> = (_, { house, actor }, { competency, position, unit, page, perPage }) => {
  assertPage(page, perPage);
  const { catalog, access, clock } = house, today = clock.today();
  const only = (id: string | null | undefined, condition: Sql) => (id ? sql` and ${isId(id) ? condition : sql`false`}` : sql``);
  const lacking = sql`from employee e ${demands} where ${isId(competency) ? sql`s.competency_id = ${competency}` : sql`false`} and e.standing = 'ACTIVE' and s.required_level > ${held(today)}
    and ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)}${only(position, sql`e.position_id = ${position}`)}${only(unit, sql`exists (select 1 from unit w where w.id = e.unit_id and w.path <@ (select path from unit where id = ${unit}))`)}`;
  return sql`select coalesce((select jsonb_agg(to_jsonb(l) order by l.n) from (
      select x.*, row_number() over () as n from (
        select e.id as employee, e.position_id as position, s.required_level as "requiredLevel", ${held(today)} as "heldLevel", s.required_level - ${held(today)} as gap, ${state(today)} as state,
          exists (select 1 from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
            where n.employee_id = e.id and t.competency_id = s.competency_id and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')) as enrolled
        ${lacking} order by gap desc, e.name, e.id limit ${perPage} offset ${(page - 1) * perPage}) x) l), '[]') as nodes,
    (select count(*)::int ${lacking}) as "totalCount"`;
};

/**
 * The heat map of a unit (the whole city when left out): the units below it, and the people directly in it, against competencies. No row where there is no such unit.
 * What each person holds is read once and laid beside what their position demands; looking each demand up costs three times as much.
 */
export const matrixRows: Rows<{ unit?: string | null; kind?: readonly string[] | null }> = (_, { house, actor }, { unit, kind }) => {
  const { catalog, access, clock } = house, today = clock.today(), short = sql`greatest(s.required_level - coalesce(h.level, 0), 0)`;
  const root = unit ? (isId(unit) ? sql`u.id = ${unit}` : sql`false`) : sql`u.agency_id = ${actor.agency} and u.parent_id is null`;
  return sql`
    with root as (select u.id, u.code, u.path from unit u where ${root} and ${readable(catalog, access, catalog.noun('Unit'), 'u', actor)}),
    r as (select u.id, u.code, u.path, true as subtree from unit u join root on u.parent_id = root.id union all select id, code, path, false from root),
    person as materialized (
      select e.id, e.position_id, r.id as unit from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id)
      join employee e on e.unit_id = w.id and e.standing = 'ACTIVE' where ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)}),
    cell as materialized (
      select p.unit, s.competency_id as competency, count(*)::int as people, count(*) filter (where ${short} > 0)::int as lacking, round(sum(${short})::numeric / count(*), 2)::float8 as shortfall
      from person p join position_standard s on s.position_id = p.position_id ${kind?.length ? sql`join competency c on c.id = s.competency_id and c.kind = any(${[...kind]})` : sql``}
      left join (select employee_id, competency_id, level from holding where employee_id = any(array(select id from person)) and (valid_until is null or valid_until >= ${today}) offset 0) h on h.employee_id = p.id and h.competency_id = s.competency_id
      group by 1, 2)
    select root.id as unit,
      coalesce((select jsonb_agg(competency order by lacking desc, competency) from (select competency, sum(lacking) as lacking from cell group by 1) c), '[]') as competencies,
      coalesce((select jsonb_agg(jsonb_build_object('unit', r.id, 'subtree', r.subtree, 'cells', x.cells) order by r.subtree, r.code) from r join (
        select unit, jsonb_agg(jsonb_build_object('competency', competency, 'people', people, 'lacking', lacking, 'averageShortfall', shortfall) order by competency) as cells from cell group by 1) x on x.unit = r.id), '[]') as rows
    from root`;
};
