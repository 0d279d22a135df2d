import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { invalidField } from '../kernel/errors.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { cited, ruleOf } from '../platform/rules.ts';

interface OfYear { year?: number | null | undefined }

/** The year asked for; this one when left out. */
function yearOf(today: string, year: number | null | undefined): number {
  const asked = year ?? Number(today.slice(0, 4));
  if (asked < 2000 || asked > 2100) throw invalidField('year', { en: 'A year from 2000 to 2100.', id: 'Tahun antara 2000 dan 2100.' }, 'RANGE');
  return asked;
}

/** Whom the ceiling binds: PPPK, but for those in JPT. */
export const boundByCeiling = (employee: string, position: string): Sql => sql`${sql.ref(`${employee}.status`)} in ('PPPK', 'PPPK_PARUH_WAKTU') and coalesce(${sql.ref(`${position}.kind`)} not like 'JPT%', true)`;

/** What binds a whole year is what held on its last day. */
const lawOf = (year: number, agency: string) => ({ day: `${year}-12-31`, agency });

/** JP of a person in a year against what the law asks: a floor for PNS, a ceiling for PPPK but those in JPT. */
export const hoursRows: Rows<OfYear> = (alias, { house, actor }, args) => {
  const year = yearOf(house.clock.today(), args.year), contract = sql`${sql.ref(`${alias}.status`)} in ('PPPK', 'PPPK_PARUH_WAKTU')`;
  return sql`select ${year}::int as year, l.hours, case when not ${contract} then rule.value::int end as floor, case when ${contract} and not exists (select from "position" j where j.id = ${sql.ref(`${alias}.position_id`)} and j.kind like 'JPT%') then rule.value::int end as ceiling, ${contract} or l.hours >= rule.value as reached, ${cited('rule')} as "ruleApplied"
    from ${ruleOf(sql`case when ${contract} then 'LEARNING_HOURS_CEILING_PPPK' else 'LEARNING_HOURS_FLOOR_PNS' end`, lawOf(year, actor.agency))} rule,
      (select coalesce(sum(x.hours), 0)::int as hours from learning_hours_entry x where x.employee_id = ${sql.ref(`${alias}.id`)} and x.year = ${year}) l`;
};

/** How many PNS and CPNS in service, of those the actor may see, have reached the floor in a year. */
export const summaryRows: Rows<OfYear & { unit?: string | null | undefined }> = (_, { house, actor }, { unit, ...args }) => {
  const { catalog, access, clock } = house, year = yearOf(clock.today(), args.year);
  // Of everybody the hours are added up in one go, of a unit's people one by one.
  const earned = unit ? sql`lateral (select sum(x.hours) as hours from learning_hours_entry x where x.employee_id = e.id and x.year = ${year}) l`
    : sql`(select x.employee_id, sum(x.hours) as hours from learning_hours_entry x where x.agency_id = ${actor.agency} and x.year = ${year} group by 1) l`;
  const within = !unit ? sql`` : isId(unit) ? sql`and exists (select 1 from unit w where w.id = e.unit_id and w.path <@ (select path from unit where id = ${unit}))` : sql`and false`;
  return sql`select ${year}::int as year, p.people, p.reached, p.hours, ${cited('rule')} as "ruleApplied"
    from ${ruleOf('LEARNING_HOURS_FLOOR_PNS', lawOf(year, actor.agency))} rule, lateral (
      select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
      from employee e left join ${earned} on ${unit ? sql`true` : sql`l.employee_id = e.id`}
      where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)} ${within}) p`;
};
