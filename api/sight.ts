import type { Employee } from '../schema/people/employee.ts';
import { Role } from '../schema/platform/account.ts';
import type { Rule } from './kernel/access.ts';
import type { Actor } from './kernel/actor.ts';
import type { Where } from './kernel/where.ts';

/** People below these paths of the tree. */
export const below = (paths: readonly string[]): Where<Employee>[] => paths.map(path => ({ unit: { path: { $under: path } } }));

/** People an actor answers for in one of these roles: all of the agency, or those below the unit the role is for. */
export function peopleIn(actor: Actor, ...roles: Role[]): boolean | Where<Employee> {
  const held = actor.grants.filter(g => (roles as string[]).includes(g.role));
  if (held.some(g => g.under === null)) return { agency: actor.agency };
  return held.length > 0 && { agency: actor.agency, $or: below(held.map(g => g.under!)) };
}

/** Oneself, and everybody below a unit one leads. */
export const selfAndSubtree = (actor: Actor): Where<Employee> => ({ agency: actor.agency, $or: [{ id: { $eq: actor.employee ?? '' } }, ...below(actor.leads)] });

/** Everybody below a unit one leads, but oneself. */
export const ledBy = (actor: Actor): Where<Employee> | false => actor.leads.length > 0 && { $and: [{ $or: below(actor.leads) }, { id: { $ne: actor.employee ?? '' } }] };

/** Whether a condition on people is that they are of the agency, and no other. */
export const isWholeAgency = (people: boolean | Where<Employee>) => 'agency' in (people as object) && !('$or' in (people as object));

/** Oneself, the subtree one leads, and those one looks after in one of these roles. */
export function peopleSeenAs(actor: Actor, ...roles: Role[]): boolean | Where<Employee> {
  if (actor.provider) return false;
  const kept = peopleIn(actor, ...roles);
  if (kept === false) return selfAndSubtree(actor);
  return isWholeAgency(kept) ? kept : { $or: [kept as Where<Employee>, selfAndSubtree(actor)] };
}

/** People HR keeps, but themselves: nobody keeps their own case. */
export const keptOthers = (actor: Actor): Where<Employee> | false => {
  const people = peopleIn(actor, Role.HR_ADMIN);
  return people !== false && { $and: [people === true ? {} : people, { id: { $ne: actor.employee ?? '' } }] };
};

/** The people an actor may see: oneself, the subtree one leads, and those one keeps or audits. */
export const visiblePeople = (actor: Actor) => peopleSeenAs(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR, Role.TRAINING_MANAGER);

/** What somebody answers for of what is about people: their own, that of those they supervise, that of those they keep; each in its states. */
export const inHands = <N>(actor: Actor, of: { own?: object; supervised?: object; kept?: object }): boolean | Where<N> => {
  const kept = peopleIn(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER), any: object[] = [];
  if (actor.employee && of.own) any.push({ employee: actor.employee, ...of.own });
  if (actor.employee && of.supervised) any.push({ employee: { supervisor: actor.employee }, ...of.supervised });
  if (kept !== false && of.kept) any.push({ employee: kept === true ? {} : kept, ...of.kept });
  return any.length > 0 && ({ agency: actor.agency, $or: any } as never);
};
/** People one may begin a development plan, or propose a mentor, for. */
export const developedPeople: Rule<Employee> = actor => {
  const kept = peopleIn(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER), any: Where<Employee>[] = actor.employee ? [{ id: { $eq: actor.employee } }, { supervisor: actor.employee }] : [];
  if (kept !== false) any.push(kept as Where<Employee>);
  return any.length > 0 && { agency: actor.agency as never, $or: any };
};
