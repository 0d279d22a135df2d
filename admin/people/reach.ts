import type { Role } from '../graph/types.ts';
import { useMe } from '../kernel/me.ts';

/** Roles that see people beyond those one leads, and roles that may, as whoever leads them, ask for a training on behalf of others. */
const seeing: Role[] = ['HR_ADMIN', 'HR_HEAD', 'APPOINTING_OFFICER', 'AUDITOR', 'TRAINING_MANAGER'], asking: Role[] = ['HR_ADMIN', 'TRAINING_MANAGER'];

/** How far the caller reaches: further than to themselves, and for what. The server has the last word on each. */
export function useReach() {
  const me = useMe(), has = (some: Role[]) => !!me?.roles.some(({ role }) => some.includes(role));
  return { me, people: has(seeing) || !!me?.leads.length, proposes: has(asking) || !!me?.leads.length, keepsPeople: has(['HR_ADMIN']), self: me?.employee?.id };
}
