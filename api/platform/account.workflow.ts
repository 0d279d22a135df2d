import { Account, AccountStatus as S } from '../../schema/platform/account.ts';
import { Role } from '../../schema/platform/account.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import type { Rule } from '../kernel/access.ts';
import { workflow } from '../kernel/workflow.ts';
import { endSessionsOf } from './sign-in.ts';

/** HR, but never on their own account. */
const hr: Rule<Account> = actor => hasRoleAtLarge(actor, Role.HR_ADMIN) && { id: { $ne: actor.account ?? '' } };

/** An account is in use until it is disabled; its sessions end with it. */
export const accountWorkflow = workflow(Account, S, {
  start: S.ACTIVE,
  moves: {
    disable: { from: [S.ACTIVE], to: S.DISABLED, by: hr, note: 'required', then: async (account, em) => { await endSessionsOf(em, account.id); } },
    enable:  { from: [S.DISABLED], to: S.ACTIVE, by: hr },
  },
});
