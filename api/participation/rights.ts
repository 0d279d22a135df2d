import type { Complaint } from '../../schema/participation/complaint.ts';
import type { Aspiration } from '../../schema/participation/aspiration.ts';
import type { Commitment } from '../../schema/participation/commitment.ts';
import type { ForumRegistration, ForumSession } from '../../schema/participation/forum.ts';
import type { SatisfactionSurvey } from '../../schema/participation/satisfaction.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

/** Points at nobody: whoever comes with it is no insider. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Somebody who may do one thing and nothing else: made for one call inside the house, never for a request of the graph. */
export const narrowActor = (agency: string, name: string, scope: string): Actor => ({ account: null, name, agency, employee: null, grants: [], leads: [], provider: NOBODY, scopes: [scope], standsIn: [] });
/** The house itself, where what follows must not depend on how many people the doer may see. */
export const theHouse = (agency: string): Actor => ({ account: null, name: 'Sistem', agency, employee: null, grants: [{ role: Role.TRAINING_MANAGER, under: null }], leads: [], provider: null, scopes: [], standsIn: [] });
const scopeOf = ({ scopes }: Actor, kind: string) => scopes.find(s => s.startsWith(`${kind}:`))?.slice(kind.length + 1);

/** What the clock alone does. */
export const CLOCK = 'clock:';
export const theClock = (actor: Actor) => scopeOf(actor, 'clock') !== undefined;
/** Whoever showed the number and the code of a report. */
export const theReporter: Rule<Complaint> = actor => { const id = scopeOf(actor, 'complaint'); return id !== undefined && { id: { $eq: id } }; };

/** Who keeps the complaints of the whole agency (admin instansi). */
export const complaintAdmin = (actor: Actor) => hasRoleAtLarge(actor, Role.COMPLAINT_ADMIN);
const below = (paths: readonly (string | null)[]): Where<Complaint>[] => paths.map(path => ({ unit: path === null ? { $ne: null } : { path: { $under: path } } }) as Where<Complaint>);
const liaisonPaths = ({ grants }: Actor) => grants.filter(g => g.role === Role.LIAISON_OFFICER).map(g => g.under);

/** Whoever passed a report on sees where it went. */
const passedOnBy = (actor: Actor): Where<Complaint>[] => (liaisonPaths(actor).length && actor.account ? [{ $some: { Decision: { by: 'recordId', where: { byAccount: actor.account } } } }] : []);
/** The liaison officers (pejabat penghubung) of the unit a report was passed to. */
export const theOffice: Rule<Complaint> = actor => { const any = below(liaisonPaths(actor)); return any.length > 0 && { agency: actor.agency as never, $or: any }; };
/** The same, and who keeps complaints. */
export const theOfficeOrAdmin: Rule<Complaint> = actor => complaintAdmin(actor) || theOffice(actor);

/** Complaints are read by who keeps them, auditors, and the liaison officers and heads of where they were passed to; never by the person reported. */
export const complaintsSeen: Rule<Complaint> = actor => {
  if (theClock(actor)) return { agency: actor.agency as never };
  if (actor.provider) return theReporter(actor);
  const any = hasRoleAtLarge(actor, Role.COMPLAINT_ADMIN, Role.AUDITOR) ? [{}] : [...below([...liaisonPaths(actor), ...actor.leads]), ...passedOnBy(actor)];
  return any.length > 0 && ({ agency: actor.agency, $or: any, ...(actor.employee && { reported: { $ne: actor.employee } }) } as never);
};

/** Surveys that are still being prepared. */
export const surveysToPrepare: Rule<SatisfactionSurvey> = actor => complaintAdmin(actor) && ({ agency: actor.agency, status: 'DRAFT' } as never);

/** Whoever works for the agency takes part; auditors read and change nothing. */
export const takesPart = (actor: Actor) => actor.employee !== null && !hasRoleAtLarge(actor, Role.AUDITOR);
/** Sessions that are not held yet. */
export const sessionsToKeep: Rule<ForumSession> = actor => complaintAdmin(actor) && ({ agency: actor.agency, status: { $in: ['PLANNED', 'OPEN'] } } as never);
/** Seats are seen by who keeps the forum, and everybody's own by them. */
export const seatsSeen: Rule<ForumRegistration> = actor => (hasRoleAtLarge(actor, Role.COMPLAINT_ADMIN, Role.AUDITOR) ? { agency: actor.agency as never } : actor.employee !== null && ({ agency: actor.agency, employee: actor.employee } as never));
export const theirOwnSeat: Rule<ForumRegistration> = actor => complaintAdmin(actor) || (actor.employee !== null && { employee: actor.employee });
/** What somebody may raise: in their own name, as long as nobody moderated it. */
export const ownAspirations: Rule<Aspiration> = actor => takesPart(actor) && ({ agency: actor.agency, raisedBy: actor.employee, status: 'RECEIVED' } as never);
/** What is public is read by all who work for the agency; the rest by who moderates, audits or raised it. */
export const aspirationsSeen: Rule<Aspiration> = actor => {
  if (actor.provider) return false;
  if (hasRoleAtLarge(actor, Role.COMPLAINT_ADMIN, Role.AUDITOR)) return { agency: actor.agency as never };
  return { agency: actor.agency as never, $or: [{ status: { $in: ['PUBLISHED', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED', 'MERGED'] as never[] } }, { raisedBy: actor.employee ?? '' }] };
};
/** A draft is no answer: whoever writes, publishes or audits answers reads it. */
export const draftsSeen: Rule<Aspiration> = actor => hasRoleAtLarge(actor, Role.COMPLAINT_ADMIN, Role.AUDITOR) || (theOffice(actor) as never);
/** Promises that still stand. */
export const commitmentsToMake: Rule<Commitment> = actor => complaintAdmin(actor) && ({ agency: actor.agency, status: 'PROMISED' } as never);
