import { MentoringClosing, MentoringPairing, MentoringSession, PairingStatus as S, SessionStatus } from '../../schema/mentoring/pairing.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../access.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';
import { aPlaceIsFree, attestTheGoals, rememberTheDay, takeTheClosingBack, takeTheHoursBack, theClosingIsComplete } from './pairing.moves.ts';

const theMentor: Rule<MentoringPairing> = actor => actor.employee !== null && { mentor: { employee: actor.employee } };
const keptBy = (actor: Actor): Where<MentoringPairing>[] => {
  const people = peopleIn(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
  return people === false ? [] : [{ mentee: people === true ? {} : people }];
};
const any = (parts: Where<MentoringPairing>[]): boolean | Where<MentoringPairing> => parts.length > 0 && { $or: parts };
const bkpsdm: Rule<MentoringPairing> = actor => any(keptBy(actor));
const eitherOfThem: Rule<MentoringPairing> = actor => any(actor.employee ? [{ mentor: { employee: actor.employee } }, { mentee: actor.employee }] : []);
const eitherOrBkpsdm: Rule<MentoringPairing> = actor => any([...(actor.employee ? [{ mentor: { employee: actor.employee } }, { mentee: actor.employee }] : []), ...keptBy(actor)]);

/** The way of a pairing: proposed → accepted by the mentor → closed by an assessment of its goals. */
export const pairingWorkflow = workflow(MentoringPairing, S, {
  start: S.PROPOSED, subject: 'mentee', who: 'menteeName', about: 'topic',
  moves: {
    accept:   { from: [S.PROPOSED], to: S.ACTIVE, by: theMentor, decides: true, check: aPlaceIsFree, then: rememberTheDay },
    decline:  { from: [S.PROPOSED], to: S.DECLINED, by: theMentor, decides: true, note: 'required' },
    pause:    { from: [S.ACTIVE], to: S.PAUSED, by: eitherOfThem, note: 'required' },
    resume:   { from: [S.PAUSED], to: S.ACTIVE, by: eitherOfThem },
    complete: { from: [S.ACTIVE], to: S.COMPLETED, by: theMentor, judges: true, takes: MentoringClosing, check: theClosingIsComplete, then: attestTheGoals },
    cancel:   { from: [S.PROPOSED, S.ACTIVE, S.PAUSED], to: S.CANCELLED, by: eitherOrBkpsdm, note: 'required' },
    revoke:   { from: [S.COMPLETED], to: S.CANCELLED, by: bkpsdm, judges: true, note: 'required', then: takeTheClosingBack },
  },
});

const ofPairing = (rule: Rule<MentoringPairing>): Rule<MentoringSession> => actor => { const whole = rule(actor); return whole !== false && { pairing: whole === true ? {} : whole } as never; };
const mentorOrBkpsdm: Rule<MentoringPairing> = actor => any([...(actor.employee ? [{ mentor: { employee: actor.employee } }] : []), ...keptBy(actor)]);

/** A session stands from the moment it is recorded, until it is taken back. */
export const sessionWorkflow = workflow(MentoringSession, SessionStatus, {
  start: SessionStatus.RECORDED,
  moves: { revoke: { from: [SessionStatus.RECORDED], to: SessionStatus.REVOKED, by: ofPairing(mentorOrBkpsdm), note: 'required', then: takeTheHoursBack } },
});
