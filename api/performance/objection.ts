import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Decision } from '../../schema/platform/decision.ts';
import type { Objection } from '../../schema/performance/objection.ts';
import { type AppraisalRatings, PerformancePlan, type PlanStatus } from '../../schema/performance/plan.ts';
import type { Context } from '../kernel/context.ts';
import { decided } from '../kernel/perform.ts';
import { creditThePoints } from './credit-points.ts';
import { rate, settlePredicate } from './rating.ts';

/** The plan goes on with its objection, and its history says so. */
async function movePlan({ plan: { id } }: Objection, em: SqlEntityManager, move: string, to: PlanStatus, context: Context): Promise<PerformancePlan> {
  const plan = await em.findOneOrFail(PerformancePlan, id);
  em.create(Decision, { ...decided(context), noun: 'PerformancePlan', recordId: id, move, fromStatus: plan.status, toStatus: to } as never);
  plan.status = to;
  return plan;
}

/** The result stays: it is final. */
export async function letTheResultStand(objection: Objection, em: SqlEntityManager, _given: unknown, context: Context): Promise<void> {
  objection.decidedOn = context.house.clock.today();
  await creditThePoints(await movePlan(objection, em, 'uphold', 'FINAL', context), em);
}

/** The superior of the assessor sets another result: it is final. */
export async function setAnotherResult(objection: Objection, em: SqlEntityManager, ratings: AppraisalRatings, context: Context): Promise<void> {
  objection.decidedOn = context.house.clock.today();
  const plan = await movePlan(objection, em, 'change', 'FINAL', context);
  rate(plan, ratings);
  await settlePredicate(plan, em);
  await creditThePoints(plan, em);
}

/** Whoever withdraws keeps what is left of their days. */
export const goBackToTheResult = async (objection: Objection, em: SqlEntityManager, _given: unknown, context: Context): Promise<void> => void await movePlan(objection, em, 'withdraw', 'DELIVERED', context);
