import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';

/** So many leaders stand between anybody and the city at most; a longer chain would be a circle. */
const DEEPEST = 12;
/** States of a performance plan in which it is agreed what somebody does. */
const agreed = sql`('AGREED', 'REALISED', 'ASSESSED', 'DELIVERED', 'OBJECTED', 'FINAL')`;
const untied = (alias: string) => sql`${sql.ref(`${alias}.activity_id`)} is null and ${sql.ref(`${alias}.objective_id`)} is null`;

/** The line of each result of `of` (SQL of ids), up to the first that is tied and from there to the vision. */
const linesUp = (of: Sql): Sql => sql`select s.id, s.statement, coalesce(t.steps, 0) as steps, case when t.steps > 0 then t.id end as through, act.id as activity, p.id as programme, o.id as objective, m.id as mission, m.plan_id as plan
  from planned_result s left join lateral (
    with recursive up as (
      select r.id, r.cascades_from_id, r.activity_id, r.objective_id, 0 as steps from planned_result r where r.id = s.id
      union all select r.id, r.cascades_from_id, r.activity_id, r.objective_id, u.steps + 1 from up u join planned_result r on r.id = u.cascades_from_id where ${untied('u')} and u.steps < ${DEEPEST})
    select * from up where not (${untied('up')}) limit 1) t on true
  left join activity act on act.id = t.activity_id left join programme p on p.id = act.programme_id left join objective o on o.id = coalesce(p.objective_id, t.objective_id) left join mission m on m.id = o.mission_id
  where s.id in (${of})`;

/** From one planned result up to the vision of the city. */
export const sightOfResult: Rows = alias => linesUp(sql.ref(`${alias}.id`));

/** From every result somebody has on a day up to the vision of the city. */
export const sightOfEmployee: Rows<{ asOf?: string | null | undefined }> = (alias, { house: { catalog, access, clock }, actor }, { asOf }) => {
  const day = asOf ?? clock.today();
  return sql`select l.* from (${linesUp(sql`select r.id from performance_plan v join planned_result r on r.plan_id = v.id where v.employee_id = ${sql.ref(`${alias}.id`)} and ${day}::date between v.starts_on and v.ends_on and ${readable(catalog, access, catalog.noun('PerformancePlan'), 'v', actor)}`)}) l
    join planned_result r on r.id = l.id order by l.mission is null, r.kind = 'ADDITIONAL', r.created_at, r.id`;
};

/** Activities of programmes that meet a condition. */
const activities = (condition: Sql) => sql`r.activity_id in (select act.id from activity act join programme p on p.id = act.programme_id join objective o on o.id = p.objective_id join mission m on m.id = o.mission_id where ${condition})`;
const objectives = (condition: Sql) => sql`r.objective_id in (select o.id from objective o join mission m on m.id = o.mission_id where ${condition})`;
/** Which results are tied to a row of a noun, itself or by what belongs to it; `r` is the result, `i` the row’s id. */
const tied = {
  Activity: (i: Sql) => sql`r.activity_id = ${i}`,
  Programme: (i: Sql) => activities(sql`p.id = ${i}`),
  Objective: (i: Sql) => sql`(r.objective_id = ${i} or ${activities(sql`o.id = ${i}`)})`,
  Mission: (i: Sql) => sql`(${objectives(sql`m.id = ${i}`)} or ${activities(sql`m.id = ${i}`)})`,
  RegionalDevelopmentPlan: (i: Sql) => sql`(${objectives(sql`m.plan_id = ${i}`)} or ${activities(sql`m.plan_id = ${i}`)})`,
};
/** What people can be seen to carry. */
export type Carried = keyof typeof tied;
/** What says who carries it. */
export interface CarriersArgs { year?: number | null | undefined; page: number; perPage: number }

/** The people who carry something in a year: down from results that are tied to it along the results that serve them. */
export const carrierRows = (noun: Carried): Rows<CarriersArgs> => (alias, { house: { catalog, access, clock }, actor }, { year, page, perPage }) => {
  assertPage(page, perPage);
  const own = noun === 'Activity' ? sql`(select w.year::int from work_plan w where w.id = ${sql.ref(`${alias}.work_plan_id`)})` : sql`${Number(clock.today().slice(0, 4))}::int`;
  const seen = (of: string, as: string) => readable(catalog, access, catalog.noun(of), as, actor);
  return sql`with recursive asked as materialized (select coalesce(${year ?? null}::int, ${own}) as year),
    plan as materialized (select v.id, v.employee_id, v.unit_id from performance_plan v, asked where v.agency_id = ${actor.agency} and v.status in ${agreed} and v.starts_on between make_date(asked.year, 1, 1) and make_date(asked.year, 12, 31)),
    down as (
      select r.id, r.plan_id, 0 as steps from planned_result r where r.agency_id = ${actor.agency} and ${tied[noun](sql.ref(`${alias}.id`))}
      union all select r.id, r.plan_id, d.steps + 1 from down d join planned_result r on r.cascades_from_id = d.id where ${untied('r')} and d.steps < ${DEEPEST}),
    carrier as materialized (select distinct on (v.employee_id) v.employee_id as employee, v.unit_id as unit, d.id as result, d.steps, v.id as plan from down d join plan v on v.id = d.plan_id order by v.employee_id, d.steps, d.id),
    visible as materialized (select c.employee, c.unit, c.result, c.steps, e.name from carrier c join employee e on e.id = c.employee join performance_plan v on v.id = c.plan where ${seen('Employee', 'e')} and ${seen('PerformancePlan', 'v')})
    select asked.year, (select count(*)::int from carrier) as people, (select count(distinct employee_id)::int from plan) as planned, (select count(*)::int from visible) as "totalCount",
      (select coalesce(jsonb_agg(jsonb_build_object('unit', x.unit, 'people', x.people) order by x.people desc, x.unit), '[]') from (select coalesce(o.id, u.id) as unit, count(*)::int as people from carrier c join unit u on u.id = c.unit left join unit o on o.path @> u.path and o.depth = 2 group by 1) x) as offices,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'name' order by x.steps, x.name, x.employee), '[]') from (select * from visible order by steps, name, employee limit ${perPage} offset ${(page - 1) * perPage}) x) as nodes from asked`;
};
