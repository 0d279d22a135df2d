import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Position } from '../../schema/people/position.ts';
import { CreditPointEntry } from '../../schema/performance/credit-point.ts';
import { AppraisalCycle } from '../../schema/performance/cycle.ts';
import type { PerformancePlan } from '../../schema/performance/plan.ts';
import { run, sql } from '../kernel/sql.ts';
import { ruleOf } from '../platform/rules.ts';
import { lawOf } from './rating.ts';

/** Whole months from one day to another, both included; a month begun on any day ends the day before the same day of the next. */
export function monthsBetween(startsOn: string, endsOn: string): number {
  const [y, m, d] = startsOn.split('-').map(Number) as [number, number, number], after = new Date(Date.parse(`${endsOn}T00:00:00Z`) + 86_400_000);
  return Math.max(0, (after.getUTCFullYear() - y) * 12 + after.getUTCMonth() + 1 - m - (after.getUTCDate() < d ? 1 : 0));
}

/** Credit points of an appraisal: percent of the yearly coefficient, by months, to two digits. */
export const creditPoints = (percent: number, coefficient: number, months: number): number => Math.round(percent * coefficient * months / 12 + 1e-9) / 100;

/** Credits what a final annual appraisal of a functional position gives, once. */
export async function creditThePoints(plan: PerformancePlan, em: SqlEntityManager): Promise<void> {
  const cycle = await em.findOneOrFail(AppraisalCycle, plan.cycle.id), position = plan.position && await em.findOne(Position, plan.position.id);
  if (cycle.kind !== 'ANNUAL' || position?.kind !== 'FUNCTIONAL' || !position.tier || !plan.predicate || await em.count(CreditPointEntry, { plan: plan.id })) return;
  const law = await lawOf(plan, em);
  const [rules] = await run<{ percent: number; percentRule: string; coefficient: number; coefficientRule: string }>(em, sql`select p.value as percent, p.id as "percentRule", c.value as coefficient, c.id as "coefficientRule"
    from ${ruleOf('CREDIT_POINT_CONVERSION', law, plan.predicate)} p, ${ruleOf('CREDIT_POINT_COEFFICIENT', law, position.tier)} c`);
  if (!rules) throw new Error(`No rule says what ${plan.predicate} as ${position.tier} gives on ${law.day}.`);
  const months = Math.min(12, monthsBetween(plan.startsOn, plan.endsOn));
  em.create(CreditPointEntry, {
    agency: plan.agency.id, employee: plan.employee.id, plan: plan.id, year: Number(cycle.validUntil.slice(0, 4)), tier: position.tier, predicate: plan.predicate, months, ...rules, points: creditPoints(rules.percent, rules.coefficient, months),
  } as never);
}
