import type { MentorProfile } from '../../schema/mentoring/mentor.ts';
import type { MentoringPairing, MentoringSession } from '../../schema/mentoring/pairing.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { developedPeople, inHands, peopleIn, visiblePeople } from '../sight.ts';

/** Pairings of the people one sees, and those one is the mentor in. */
export const pairings = (actor: Actor): boolean | Where<MentoringPairing> => {
  const people = visiblePeople(actor);
  return people !== false && ({ agency: actor.agency, $or: [{ mentee: people }, { mentor: { employee: actor.employee ?? '' } }] } as never);
};
const eitherOfThem = (actor: Actor): Where<MentoringPairing>[] => (actor.employee ? [{ mentee: actor.employee }, { mentor: { employee: actor.employee } }] : []);
/** Pairings that are not over, of which one is either, or whose mentee one keeps. */
export const openPairings: Rule<MentoringPairing> = actor => {
  const kept = peopleIn(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER), any = [...eitherOfThem(actor), ...(kept === false ? [] : [{ mentee: kept === true ? {} : kept }])];
  return any.length > 0 && ({ agency: actor.agency, status: { $in: ['PROPOSED', 'ACTIVE', 'PAUSED'] }, $or: any } as never);
};
/** Pairings under way that one is the mentor in. */
export const guidedPairings: Rule<MentoringPairing> = actor => actor.employee !== null && ({ agency: actor.agency, status: 'ACTIVE', mentor: { employee: actor.employee } } as never);
/** Mentors keep their own profile; BKPSDM keeps all. */
export const keptMentors: Rule<MentorProfile> = actor => inHands(actor, { own: {}, kept: {} });
export const proposedPairings: Rule<MentoringPairing> = actor => { const people = developedPeople(actor); return people !== false && ({ agency: actor.agency, status: 'PROPOSED', mentee: people } as never); };;
/** The two alone: neither HR nor auditors. */
export const theTwoAlone: Rule<MentoringSession> = actor => actor.employee !== null && ({ pairing: { $or: eitherOfThem(actor) } } as never);
