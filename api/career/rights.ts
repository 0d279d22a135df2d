import type { CareerPlan } from '../../schema/career/plan.ts';
import type { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import { asWhere } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Asked } from '../kernel/asked.ts';
import type { Sql } from '../kernel/sql.ts';
import { conditionOf, type Where } from '../kernel/where.ts';
import { keptOthers, peopleSeenAs } from '../sight.ts';

/** Whose career an actor may see: it tells of appraisals and sanctions, so whoever keeps trainings sees nobody’s but their own people’s. */
export const careerPeople = (actor: Actor) => peopleSeenAs(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR);
/** The same, as SQL on employees that go by `alias`. */
export const seenIn = ({ house: { catalog }, actor }: Pick<Asked, 'house' | 'actor'>, alias: string): Sql => conditionOf(catalog, catalog.noun('Employee'), alias, asWhere(careerPeople(actor)));

/** What is on somebody’s record is kept by HR, never one’s own. */
export const keptRecords = <N>(actor: Actor): boolean | Where<N> => {
  const people: Where<Employee> | false = keptOthers(actor);
  return people !== false && ({ agency: actor.agency, employee: people } as never);
};

const inTheirHands = (actor: Actor, ...status: string[]): object[] => {
  const people = keptOthers(actor), states = { status: { $in: status } }, any: object[] = actor.employee ? [{ employee: actor.employee, ...states }, { employee: { supervisor: actor.employee }, ...states }] : [];
  return people === false ? any : [...any, { employee: people, ...states }];
};
const rule = <N>(any: object[], actor: Actor): boolean | Where<N> => any.length > 0 && ({ agency: actor.agency, $or: any } as never);
/** Career plans one may write: until they are submitted, by the employee, the supervisor and HR. */
export const plansToWrite = (actor: Actor): boolean | Where<CareerPlan> => rule(inTheirHands(actor, 'DRAFT', 'RETURNED'), actor);
/** Career plans one may record a dialogue on: those that live, by the employee, the supervisor and HR. */
export const plansToTalkOf = (actor: Actor): boolean | Where<CareerPlan> => rule(inTheirHands(actor, 'DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'IN_PROGRESS'), actor);
/** People one may begin a career plan for. */
export const peopleToPlanFor = (actor: Actor): boolean | Where<Employee> => {
  const people = keptOthers(actor), any: object[] = actor.employee ? [{ id: { $eq: actor.employee } }, { supervisor: actor.employee }] : [];
  return rule(people === false ? any : [...any, people], actor);
};
