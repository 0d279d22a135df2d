import { Delegation, DelegationStatus as S } from '../../schema/platform/delegation.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import { workflow } from '../kernel/workflow.ts';

/** Either of the two, or HR. */
const eitherOrHr: Rule<Delegation> = actor => {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN)) return true;
  return actor.employee !== null && { $or: [{ delegator: actor.employee }, { standIn: actor.employee }] };
};

/** A delegation counts between its days until it is taken back, which ends it at once. */
export const delegationWorkflow = workflow(Delegation, S, {
  start: S.GRANTED,
  moves: { revoke: { from: [S.GRANTED], to: S.REVOKED, by: eitherOrHr, note: 'required' } },
});
