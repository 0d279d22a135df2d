import { CalibrationStatus as C, TalentCalibration, TalentClosing, TalentReview, TalentReviewStatus as S } from '../../schema/career/talent.ts';
import { Role } from '../../schema/platform/account.ts';
import { ofTheHead, theHeadOr } from '../authority.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { workflow } from '../kernel/workflow.ts';
import { changeThePlacement, drawTheBoxes, itIsStillCalibrated, nobodyHasJudged, sayWhetherItIsShown, somebodyIsPlaced } from './talent.moves.ts';

/** Somebody draws it, so that nobody closes what they drew themselves. */
const keepers = (actor: Actor) => actor.employee !== null && hasRoleAtLarge(actor, Role.HR_ADMIN);
const theHead = theHeadOr<TalentReview>('drawnBy');

/** The way of a talent review: drawn by the rules, calibrated by people, closed by the head of BKPSDM. */
export const reviewWorkflow = workflow(TalentReview, S, {
  start: S.DRAFT, subject: 'drawnBy', who: 'drawnBy.name', about: 'name',
  moves: {
    rate:      { from: [S.DRAFT, S.RATED], to: S.RATED, by: keepers, check: nobodyHasJudged, then: drawTheBoxes },
    calibrate: { from: [S.RATED], to: S.CALIBRATED, by: keepers, check: somebodyIsPlaced },
    reopen:    { from: [S.CALIBRATED], to: S.RATED, by: theHead, decides: true, note: 'required' },
    close:     { from: [S.CALIBRATED], to: S.CLOSED, by: theHead, decides: true, takes: TalentClosing, then: sayWhetherItIsShown },
  },
});

const theProposer = (actor: Actor) => actor.employee !== null && { proposer: actor.employee };
/** A second person of the committee: not who proposed it, and, as everywhere, not the person placed. */
const aSecondPerson: Rule<TalentCalibration> = actor => (actor.employee !== null && hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD) && { proposer: { $ne: actor.employee } }) || ofTheHead<TalentCalibration>('employee', 'proposer')(actor);

/** A human judgement that changes a placement: two people make it. */
export const calibrationWorkflow = workflow(TalentCalibration, C, {
  start: C.PROPOSED, subject: 'employee', party: proposer => ({ proposer }), who: 'employee.name', about: 'reason',
  moves: {
    confirm:  { from: [C.PROPOSED], to: C.CONFIRMED, by: aSecondPerson, decides: true, check: itIsStillCalibrated, then: changeThePlacement },
    reject:   { from: [C.PROPOSED], to: C.REJECTED, by: aSecondPerson, decides: true, note: 'required' },
    withdraw: { from: [C.PROPOSED], to: C.WITHDRAWN, by: theProposer },
  },
});
