import { Role } from '../../schema/platform/account.ts';
import type { Policy, PolicyOpinion, PolicyReading } from '../../schema/planning/policy.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRole, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

/** HR and training managers of the whole agency write policies. */
export const keepsPolicies = (actor: Actor): boolean => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER);
/** The head of BKPSDM decides on them, and on their reviews. */
export const decidesPolicies = (actor: Actor): boolean => hasRoleAtLarge(actor, Role.HR_HEAD);
const seesDrafts = (actor: Actor) => hasRole(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.TRAINING_MANAGER, Role.AUDITOR);

/** A draft is read by who keeps, decides or audits; from the consultation on everybody of the agency reads it. */
export const policiesSeen: Rule<Policy> = actor => !actor.provider && ({ agency: actor.agency, ...(!seesDrafts(actor) && { status: { $ne: 'DRAFT' } }) } as never);
/** Policies that are still being written. */
export const policiesBeingWritten: Rule<Policy> = actor => keepsPolicies(actor) && ({ agency: actor.agency, status: 'DRAFT' } as never);

const own = (actor: Actor): Where<PolicyOpinion>[] => (actor.employee ? [{ employee: actor.employee, policy: { status: 'CONSULTATION' as never } }] : []);
/** What others answered is read once the policy is decided; one’s own at once, all by who keeps, decides or audits. */
export const opinionsSeen: Rule<PolicyOpinion> = actor => {
  if (actor.provider) return false;
  return { agency: actor.agency, ...(!seesDrafts(actor) && { $or: [...own(actor), { policy: { status: { $in: ['DECIDED', 'IN_FORCE', 'UNDER_REVIEW', 'REVOKED'] } } }] }) } as never;
};
/** Employees; auditors look on. */
const takesPart = (actor: Actor) => actor.employee !== null && !hasRoleAtLarge(actor, Role.AUDITOR);
/** One’s own answer, while the consultation runs. */
export const ownOpinions: Rule<PolicyOpinion> = actor => takesPart(actor) && ({ agency: actor.agency, employee: actor.employee, policy: { status: 'CONSULTATION' } } as never);
/** Who answered is known to that one, HR and auditors. */
export const whoAnswered: Rule<PolicyOpinion> = actor => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.AUDITOR) || { employee: { $eq: actor.employee ?? '' } };
/** What one read oneself, of policies in force. */
export const ownReadings: Rule<PolicyReading> = actor => takesPart(actor) && ({ agency: actor.agency, employee: actor.employee, policy: { status: { $in: ['IN_FORCE', 'UNDER_REVIEW'] } } } as never);
