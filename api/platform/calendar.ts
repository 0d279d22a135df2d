import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, sql } from '../kernel/sql.ts';
import { addDays, deadline, numberOf, type RuleInForce, weekend } from './rules.ts';

/** Days that are no working days between two days: weekends, national holidays and joint leave; of an agency, as it changed its own calendar. */
export async function freeDays(em: SqlEntityManager, from: string, until: string, agency: string | null = null): Promise<(day: string) => boolean> {
  const days = new Map((await run<{ day: string; works: boolean }>(em, sql`select distinct on (day) day::text as day, works from (select day, false as works, 2 as rank from holiday where day between ${from} and ${until}
    union all select day, kind = 'WORKDAY', 1 from calendar_change where agency_id = ${agency}::uuid and day between ${from} and ${until}) d order by day, rank`)).map(({ day, works }) => [day, !works]));
  return day => days.get(day) ?? weekend(day);
}

/** The last day of a period that begins after a day; where it is counted in working days, holidays are left out. */
export async function lastDayOf(em: SqlEntityManager, from: string, rule: RuleInForce, agency: string | null = null): Promise<string> {
  // Of a year at most every second day is free.
  return deadline(from, rule, rule.unit === 'working_days' ? await freeDays(em, from, addDays(from, 30 + numberOf(rule) * 3), agency) : weekend);
}

/** How many working days of an agency are left after a day until a last day; none where that has passed. */
export async function workingDaysLeft(em: SqlEntityManager, after: string, until: string, agency: string): Promise<number> {
  const free = await freeDays(em, after, until, agency);
  let left = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (!free(day)) left++;
  return left;
}
