import type { LeaveEntry } from '../../schema/leave/ledger.ts';
import type { LeavePaper } from '../../schema/leave/paper.ts';
import type { LeaveRequest } from '../../schema/leave/request.ts';
import type { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { below, isWholeAgency, keptOthers, peopleIn, peopleSeenAs } from '../sight.ts';

type Some = Where<LeaveRequest>[];
const any = <N>(parts: readonly object[]): boolean | Where<N> => parts.length > 0 && ({ $or: parts } as never);
const own = ({ employee }: Actor): Some => (employee ? [{ employee }] : []);
const supervised = ({ employee }: Actor): Some => (employee ? [{ employee: { supervisor: employee } } as never] : []);
/** Of people one keeps, oneself included. */
const kept = (actor: Actor): Some => { const people = peopleIn(actor, Role.HR_ADMIN); return people === false ? [] : [{ employee: people === true ? {} : people } as never]; };
const keptOfOthers = (actor: Actor): Some => { const people = keptOthers(actor); return people === false ? [] : [{ employee: people } as never]; };

/** An office (perangkat daerah) lies right below the city. */
const officesOf = ({ leads }: Actor) => leads.filter(path => path.split('.').length === 2);
/** Leave an actor decides, by the authority it was given to. */
function decided(actor: Actor): Some {
  const offices = officesOf(actor), people = peopleIn(actor, Role.HR_HEAD, Role.APPOINTING_OFFICER);
  return [
    ...supervised(actor).map(of => ({ authority: 'SUPERVISOR', ...of }) as never),
    ...(offices.length ? [{ authority: 'OFFICE_HEAD', employee: { $or: below(offices) } } as never] : []),
    ...(people === false ? [] : [{ authority: 'APPOINTING_OFFICER', employee: people === true ? {} : people } as never]),
  ];
}

/** Whose leave an actor sees: what was submitted of the people they lead, keep or audit; drafts are seen by the person and by HR. */
export const leaveSeen: Rule<LeaveRequest> = actor => {
  const people = peopleSeenAs(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR), keeps = peopleIn(actor, Role.HR_ADMIN);
  if (people === false) return false;
  if (keeps !== false && isWholeAgency(keeps)) return { agency: actor.agency };
  return { agency: actor.agency, $or: [{ status: { $ne: 'DRAFT' as never }, ...(!isWholeAgency(people) && { employee: people as never }) }, ...own(actor), ...kept(actor)] };
};

/** A draft is kept by the person, or by HR for somebody else. */
export const draftsToKeep: Rule<LeaveRequest> = actor => {
  const drafts = [...own(actor), ...keptOfOthers(actor)];
  return drafts.length > 0 && ({ agency: actor.agency, status: 'DRAFT', $or: drafts } as never);
};
/** For whom one may ask for leave. */
export const peopleToAskFor: Rule<Employee> = actor => {
  const others = keptOthers(actor);
  return any([...(actor.employee ? [{ id: { $eq: actor.employee } }] : []), ...(others === false ? [] : [others])]);
};

/** Ledgers HR puts right, never its own. */
export const ledgersToCorrect: Rule<LeaveEntry> = actor => { const people = keptOthers(actor); return people !== false && ({ agency: actor.agency, employee: people } as never); };

/** Whom the law lets see medical papers: the person, the authority who decides, HR that keeps the person. */
const ofPapers = (actor: Actor): Some => [...own(actor), ...kept(actor), ...decided(actor)];
export const papersSeen: Rule<LeavePaper> = actor => {
  const requests = actor.provider ? [] : ofPapers(actor);
  return requests.length > 0 && ({ agency: actor.agency, request: { $or: requests } } as never);
};
/** What sick leave is for is told as its papers are, and to the superior. */
export const reasonsSeen: Rule<LeaveRequest> = actor => ({ $or: [{ kind: { $ne: 'SICK' as never } }, ...ofPapers(actor), ...supervised(actor)] });

export const theEmployee: Rule<LeaveRequest> = actor => any(own(actor));
export const theEmployeeOrHr: Rule<LeaveRequest> = actor => any([...own(actor), ...keptOfOthers(actor)]);
/** Drafts by whoever keeps them; what was submitted by the employee alone. */
export const theirsToWithdraw: Rule<LeaveRequest> = actor => any([...own(actor), ...keptOfOthers(actor).map(of => ({ status: 'DRAFT', ...of }))]);
export const hrOfOthers: Rule<LeaveRequest> = actor => any(keptOfOthers(actor));
/** The superior gives an opinion where somebody else may decide. */
export const theSupervisor: Rule<LeaveRequest> = actor => any(supervised(actor).map(of => ({ authority: { $ne: 'SUPERVISOR' as never }, ...of })));
/** The authority, once the superior has spoken; at once where that is the same person, or there is none. */
export const theAuthority: Rule<LeaveRequest> = actor => {
  const mine = decided(actor), heard = [{ status: 'CONSIDERED' }, { authority: 'SUPERVISOR' }, { employee: { supervisor: null } }, ...supervised(actor)];
  return mine.length > 0 && ({ $and: [{ $or: mine }, { $or: heard }] } as never);
};
/** Who calls somebody back to work: the authority, or HR. */
export const theAuthorityOrHr: Rule<LeaveRequest> = actor => any([...decided(actor), ...keptOfOthers(actor)]);
