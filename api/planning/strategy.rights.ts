import { Role } from '../../schema/platform/account.ts';
import type { ActivityQuarter, WorkPlan } from '../../schema/planning/work-plan.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRole, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

/** HR of the whole agency keeps its strategy and its work plans. */
export const keepsStrategy = (actor: Actor): boolean => hasRoleAtLarge(actor, Role.HR_ADMIN);
/** Whoever leads the office of a plan, or the one above it. */
const theOfficesHead = (actor: Actor): Where<WorkPlan>[] => (actor.employee ? [{ unit: { head: actor.employee } }, { unit: { parent: { head: actor.employee } } }] : []);
const any = <N>(parts: Where<N>[]): boolean | Where<N> => parts.length > 0 && ({ $or: parts } as never);

/** What was approved is read by all who work for the agency; what leads to it by those who keep or audit plans, and by whoever leads the office. */
export const workPlansSeen: Rule<WorkPlan> = actor => {
  if (actor.provider) return false;
  if (hasRole(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.TRAINING_MANAGER, Role.AUDITOR)) return { agency: actor.agency } as never;
  return { agency: actor.agency as never, $or: [{ status: { $in: ['APPROVED', 'IN_EXECUTION', 'CLOSED'] as never[] } }, ...theOfficesHead(actor)] };
};
/** Plans that are still being written. */
export const openWorkPlans: Rule<WorkPlan> = actor => keepsStrategy(actor) && ({ agency: actor.agency, status: { $in: ['DRAFT', 'RETURNED'] } } as never);
/** Who decides on a plan. */
export const decidesWorkPlans: Rule<WorkPlan> = actor => any(theOfficesHead(actor));

/** Whoever leads the office in charge reports, or HR. */
export const reportsQuarters: Rule<ActivityQuarter> = actor => actor.employee !== null && (keepsStrategy(actor) ? ({ agency: actor.agency } as never) : ({ activity: { unit: { head: actor.employee } } } as Where<ActivityQuarter>));
/** Whoever leads the office of the plan closes, or the one above. */
export const closesQuarters: Rule<ActivityQuarter> = actor => any(theOfficesHead(actor).map(workPlan => ({ activity: { workPlan } }) as Where<ActivityQuarter>));
