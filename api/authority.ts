import type { Employee } from '../schema/people/employee.ts';
import { Role } from '../schema/platform/account.ts';
import type { Rule } from './kernel/access.ts';
import { hasRoleAtLarge } from './kernel/actor.ts';
import type { Where } from './kernel/where.ts';

/** Whoever heads BKPSDM. */
export const headsBkpsdm = { $some: { Account: { by: 'employee', where: { $some: { RoleGrant: { by: 'account', where: { role: 'HR_HEAD', unit: null } } } } } } } as unknown as Where<Employee>;

/** The head of BKPSDM; where the head is the person in one of these properties, who therefore may not, also the appointing officer (PPK or PyB), above whom nobody is. */
export const theHeadOr = <N>(...touching: (keyof N & string)[]): Rule<N> => actor => {
  if (hasRoleAtLarge(actor, Role.HR_HEAD)) return true;
  return ofTheHead<N>(...touching)(actor);
};

/** What the appointing officer decides, for the head of BKPSDM is the person in one of these properties. */
export const ofTheHead = <N>(...touching: (keyof N & string)[]): Rule<N> => actor => hasRoleAtLarge(actor, Role.APPOINTING_OFFICER) && ({ $or: touching.map(property => ({ [property]: headsBkpsdm })) } as never);
