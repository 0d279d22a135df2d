import type { Employee } from '../../schema/people/employee.ts';
import type { PerformanceCase } from '../../schema/performance/case.ts';
import type { PerformancePlan } from '../../schema/performance/plan.ts';
import type { FeedbackNote } from '../../schema/performance/progress.ts';
import type { PlannedResult } from '../../schema/performance/result.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { isWholeAgency, keptOthers, ledBy, peopleSeenAs, selfAndSubtree } from '../sight.ts';

/** Whose performance an actor may see: who keeps trainings sees nobody’s but their own people’s. */
const appraisedPeople = (actor: Actor) => peopleSeenAs(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR);
export const aboutAppraised = <N>(actor: Actor): boolean | Where<N> => {
  const people = appraisedPeople(actor);
  return people !== false && ({ agency: actor.agency, employee: people } as never);
};
/** Parts of a plan are seen by who sees the plan. */
export const partOfPlan = <N>(at: (plan: object) => object = plan => ({ plan })) => (actor: Actor): boolean | Where<N> => {
  const people = appraisedPeople(actor);
  return people !== false && ({ agency: actor.agency, ...(isWholeAgency(people) ? {} : at({ employee: people })) } as never);
};
/** Besides, whoever is assessed by somebody sees what that one plans, so as to serve it. */
export const resultsAndTheLeaders = (actor: Actor): boolean | Where<PlannedResult> => {
  const own = partOfPlan<PlannedResult>()(actor), leaders = { plan: { status: { $ne: 'DRAFT' }, employee: { $some: { PerformancePlan: { by: 'assessor', where: { employee: actor.employee } } } } } };
  return own !== false && ({ agency: actor.agency, $or: [own, ...(actor.employee ? [leaders] : [])] } as Where<PlannedResult>);
};
/** The employee learns how they were rated when the result is delivered. */
export const onceDelivered: Rule<PerformancePlan> = actor => ({ $or: [{ employee: { $ne: actor.employee ?? '' } }, { status: { $in: ['DELIVERED', 'OBJECTED', 'FINAL'] as never[] } }] });
/** What feedback says is between the employee and those who lead them. */
export const amongThem: Rule<FeedbackNote> = actor => ({ plan: { employee: selfAndSubtree(actor) } }) as Where<FeedbackNote>;

type PlansOf = (actor: Actor) => Where<PerformancePlan> | false;
const eitherOf = <N>(...answers: (Where<N> | false)[]): Where<N> | false => {
  const some = answers.filter(answer => answer !== false);
  return some.length > 0 && ({ $or: some } as never);
};
const inStates = (...status: string[]) => ({ status: { $in: status as never[] } });
const own = (actor: Actor, ...status: string[]): Where<PerformancePlan> | false => actor.employee !== null && { employee: actor.employee, ...inStates(...status) };
const assessed = (actor: Actor, ...status: string[]): Where<PerformancePlan> | false => actor.employee !== null && { assessor: actor.employee, ...inStates(...status) };
const keptPlans = (actor: Actor, ...status: string[]): Where<PerformancePlan> | false => {
  const people = keptOthers(actor);
  return people !== false && ({ employee: people, ...inStates(...status) } as Where<PerformancePlan>);
};

/** The employee keeps their own plan while it is theirs to mend, HR that of others until it is realised. */
export function plansToKeep(actor: Actor): Where<PerformancePlan> | false {
  const plans = eitherOf(own(actor, 'DRAFT', 'RETURNED'), keptPlans(actor, 'DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED'));
  return plans && ({ agency: actor.agency, ...plans } as Where<PerformancePlan>);
}
/** Plans whose parts an actor writes: the employee or HR in the draft, the assessor while it waits for them. */
export const plansBeingMade: PlansOf = actor => eitherOf(own(actor, 'DRAFT', 'RETURNED'), assessed(actor, 'SUBMITTED'), keptPlans(actor, 'DRAFT', 'RETURNED'));
/** Plans an actor reports progress on: while they run. */
export const plansToReportOn: PlansOf = actor => eitherOf(own(actor, 'AGREED'), assessed(actor, 'AGREED'));
/** Plans an actor gives feedback on: of their own and of people they lead, while they run. */
export const plansToSpeakOf: PlansOf = actor => actor.employee !== null && ({ employee: selfAndSubtree(actor), ...inStates('AGREED', 'REALISED') } as Where<PerformancePlan>);
/** Whose plans an actor may begin: their own, and those of people HR keeps. */
export const peopleToPlanFor = (actor: Actor): Where<Employee> | false => eitherOf<Employee>(actor.employee !== null && { id: { $eq: actor.employee } }, keptOthers(actor));

/** Parts of such plans. */
export function ofPlans<N>(plans: PlansOf, at: (plan: object) => object = plan => ({ plan })): Rule<N> {
  return actor => {
    const which = plans(actor);
    return which !== false && ({ agency: actor.agency, ...at(which) } as never);
  };
}

/** Whoever leads somebody, or keeps their records, proposes; nobody about themselves. */
export function casesToPropose(actor: Actor): Where<PerformanceCase> | false {
  const people = eitherOf<Employee>(ledBy(actor), keptOthers(actor));
  return people && ({ agency: actor.agency, employee: people, ...inStates('PROPOSED') } as Where<PerformanceCase>);
}
