import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, sql } from '../kernel/sql.ts';
import { addDays, deadline, numberOf, type RuleInForce, weekend } from './rules.ts';

/** Days that are no working days between two days: weekends, national holidays and joint leave. */
export async function freeDays(em: SqlEntityManager, from: string, until: string): Promise<(day: string) => boolean> {
  const days = new Set((await run<{ day: string }>(em, sql`select distinct day::text as day from holiday where day between ${from} and ${until}`)).map(h => h.day));
  return day => weekend(day) || days.has(day);
}

/** The last day of a period that begins after a day; where it is counted in working days, holidays are left out. */
export async function lastDayOf(em: SqlEntityManager, from: string, rule: RuleInForce): Promise<string> {
  // Of a year at most every second day is free.
  return deadline(from, rule, rule.unit === 'working_days' ? await freeDays(em, from, addDays(from, 30 + numberOf(rule) * 3)) : weekend);
}
