import type { PerformancePlan } from '../../schema/performance/plan.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../sight.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

type About = Pick<PerformancePlan, 'employee'>;

/** Whose case it is. */
export const theEmployee = <N extends About>(actor: Actor): boolean | Where<N> => actor.employee !== null && ({ employee: actor.employee } as never);

/** Somebody who looks after the person in one of these roles. */
export const inRole = <N extends About>(...roles: Role[]): Rule<N> => actor => {
  const people = peopleIn(actor, ...roles);
  return people !== false && ({ employee: people === true ? {} : people } as never);
};

/** Any of these. */
export const anyOf = <N>(...rules: Rule<N>[]): Rule<N> => actor => {
  const answers = rules.map(rule => rule(actor)).filter(answer => answer !== false);
  return answers.length > 0 && ({ $or: answers.map(answer => (answer === true ? {} : answer)) } as never);
};

const both = <N>(rule: Rule<N>, condition: object): Rule<N> => actor => {
  const answer = rule(actor);
  return answer !== false && ({ $and: [answer === true ? {} : answer, condition] } as never);
};

/** The assessor of a plan; where nobody leads the person, the appointing officer, or the head of BKPSDM. */
export const theAssessor: Rule<PerformancePlan> = anyOf<PerformancePlan>(actor => actor.employee !== null && { assessor: actor.employee }, both(inRole(Role.HR_HEAD, Role.APPOINTING_OFFICER), { assessor: null }));

/** The superior of the assessor of the plan a record is about, never the assessor; the appointing officer or the head of BKPSDM where nobody leads the assessor. */
export const theAssessorsSuperior = <N extends About & { plan: unknown }>(actor: Actor): boolean | Where<N> => {
  const above: Rule<N> = ({ employee }) => employee !== null && ({ plan: { assessor: { supervisor: employee } } } as never);
  const unled = both(inRole<N>(Role.HR_HEAD, Role.APPOINTING_OFFICER), { plan: { $or: [{ assessor: null }, { assessor: { supervisor: null } }] } });
  return both(anyOf(above, unled), { $not: { plan: { assessor: { $eq: actor.employee ?? '' } } } })(actor);
};
