import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AppraisalCycle } from '../../schema/performance/cycle.ts';
import type { AppraisalRatings, PerformancePlan } from '../../schema/performance/plan.ts';
import type { Predicate } from '../../schema/performance/rating.ts';
import { Rule } from '../../schema/platform/rule.ts';
import { run, sql } from '../kernel/sql.ts';
import { type Law, ruleOf } from '../platform/rules.ts';

/** The law an appraisal rests on: that of the last day of its cycle. */
export async function lawOf({ cycle, agency }: Pick<PerformancePlan, 'cycle' | 'agency'>, em: SqlEntityManager): Promise<Law> {
  const { validUntil } = await em.findOneOrFail(AppraisalCycle, cycle.id);
  return { day: validUntil, agency: agency.id };
}

/** Keeps the judgement; what it comes to is not settled before it is delivered. */
export const rate = (plan: PerformancePlan, { resultRating, behaviourRating, grounds }: AppraisalRatings) => void Object.assign(plan, { resultRating, behaviourRating, grounds: grounds?.trim() || null });

/** Settles the predicate: it follows from both ratings by the matrix in force, whose cell is kept with it. */
export async function settlePredicate(plan: PerformancePlan, em: SqlEntityManager): Promise<void> {
  const [cell] = await run<{ id: string; text: Predicate }>(em, sql`select rule.id, rule.text from ${ruleOf('PREDICATE', await lawOf(plan, em), `${plan.resultRating}|${plan.behaviourRating}`)} rule`);
  if (!cell) throw new Error(`No rule PREDICATE is in force for ${plan.resultRating}|${plan.behaviourRating}.`);
  Object.assign(plan, { predicate: cell.text, predicateRule: em.getReference(Rule, cell.id, { wrapped: true }) });
}
