import type { DocumentPaper } from '../../schema/documents/paper.ts';
import type { DocumentRequest } from '../../schema/documents/request.ts';
import { Role } from '../../schema/platform/account.ts';
import { theHeadOr } from '../authority.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { keptOthers, peopleIn } from '../sight.ts';

const any = (parts: readonly object[]): boolean | Where<DocumentRequest> => parts.length > 0 && ({ $or: parts } as never);
const own = ({ employee }: Actor): object[] => (employee ? [{ employee }] : []);
const of = (people: boolean | object): object[] => (people === false ? [] : [{ employee: people === true ? {} : people }]);

/** One's own; HR of those it keeps; the head, auditors, and the appointing officer once it is submitted: papers of a family are no business of whoever leads. */
export const documentsSeen: Rule<DocumentRequest> = actor => {
  if (actor.provider) return false;
  const sent = of(peopleIn(actor, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR)).map(seen => ({ status: { $ne: 'DRAFT' }, ...seen }));
  const seen = [...own(actor), ...of(peopleIn(actor, Role.HR_ADMIN)), ...sent];
  return seen.length > 0 && ({ agency: actor.agency, $or: seen } as never);
};

const prepared = (states: readonly string[]): Rule<DocumentRequest> => actor => {
  const theirs = [...own(actor), ...of(keptOthers(actor))];
  return theirs.length > 0 && ({ agency: actor.agency, status: { $in: states }, $or: theirs } as never);
};
/** A draft is written by the person, or by HR for somebody else. */
export const documentsToWrite = prepared(['DRAFT']);
/** Papers are put to it while it is with them. */
export const documentsToProve = prepared(['DRAFT', 'INCOMPLETE']);
/** HR says of papers of what it verifies whether they are in order. */
export const papersToCheck: Rule<DocumentPaper> = actor => { const people = keptOthers(actor); return people !== false && ({ agency: actor.agency, state: { $ne: 'REPLACED' }, request: { status: 'SUBMITTED', employee: people } } as never); };

export const theEmployeeOrHr: Rule<DocumentRequest> = actor => any([...own(actor), ...of(keptOthers(actor))]);
/** Drafts by whoever keeps them; what was submitted by the employee alone. */
export const theirsToWithdraw: Rule<DocumentRequest> = actor => any([...own(actor), ...of(keptOthers(actor)).map(kept => ({ status: 'DRAFT', ...kept }))]);
/** HR that keeps the person. */
export const theOfficer: Rule<DocumentRequest> = actor => any(of(keptOthers(actor)));
/** The head of BKPSDM signs; what is the head's own the appointing officer. */
export const theSigner: Rule<DocumentRequest> = theHeadOr<DocumentRequest>('employee');
