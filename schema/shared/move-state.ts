import { Field, ObjectType } from 'type-graphql';
import { Part } from './access.ts';
import { enumOf, type ValueOf } from './enum.ts';

export const BlockerCode = enumOf('BlockerCode', 'Why a move is not open. Stable: the move, when it is tried, is refused with the same word in extensions.reason.', {
  NOT_YOUR_MOVE: 'The caller has neither the role nor the relation to the record it takes; errors: FORBIDDEN.',
  OWN_CASE: 'It is the caller’s own case, or that of somebody they stand in for (UU 30/2014 on conflicts of interest); errors: FORBIDDEN.',
  WRONG_STATE: 'The record is in another state; params: status, from. Errors: ILLEGAL_MOVE.',
  TRAINING_NOT_PUBLISHED: 'The training is not in the catalogue.', STILL_ENROLLED: 'There are live enrollments; params: enrolled.', NOT_BEGUN: 'Its first day lies ahead; params: startsOn.',
  OFFERING_NOT_OPEN: 'The offering takes no enrollments; params: offering.', OFFERING_OVER: 'The offering is over or was cancelled; params: offering.', SEATS_TAKEN: 'Every seat is taken; params: offering, seats.',
  MENTOR_FULL: 'Every place of the mentor is taken; params: capacity.', CYCLE_NOT_OPEN: 'The cycle is not open.', NO_MAIN_RESULT: 'The plan has no main result.', RESULTS_UNMEASURED: 'Results have no indicator; params: results.',
  INDICATORS_UNREPORTED: 'Indicators have no realisation; params: indicators.', DEADLINE_OVER: 'The last day has passed; params: until, rule.', DEADLINE_RUNS: 'The days given to somebody else are not over; params: until, rule.',
  PLANS_NOT_FINAL: 'Plans of the cycle are not final; params: plans.', NOTHING_PLANNED: 'The plan has no item.', NOBODY_REACHED: 'Nobody with an account meets the conditions of the announcement.', YEAR_NOT_BEGUN: 'The year lies ahead; params: year.',   DIALOGUE_MISSING: 'No dialogue about it is recorded.', TARGET_NOT_HELD: 'The person does not hold the target position.', NOT_IN_POOL: 'The latest closed review does not place the person in the pool of successors.',
  CRITERIA_UNMET: 'What the law asks for the post is not met, or not known, and nobody said why to waive it; params: criteria.', POST_TAKEN: 'Somebody else holds the post; params: holder.', POST_ABOLISHED: 'The post does not exist on that day; params: since.', OTHER_POST: 'The person has another post from that day on.',
  BOXES_JUDGED: 'Calibrations speak of the boxes; params: calibrations.', BOXES_RESTED_ON: 'Nominations rest on the boxes; params: nominations.', CALIBRATIONS_OPEN: 'Calibrations wait for a second person; params: calibrations.', NOBODY_PLACED: 'The review places nobody.', REVIEW_NOT_RATED: 'The review is not being calibrated.',
  MENTOR_AWAY: 'The mentor takes on nobody now.', RELEVANCE_UNASKED: 'No question asks how relevant the training was.', MODULES_UNDONE: 'Required modules are not done; params: modules.', SESSIONS_MISSED: 'Too few sessions were attended to pass; params: missed, sessions, required (percent), rule.', MODULE_EMPTY: 'A module has no content; params: module.', FIRST_DAY_PASSED: 'Its first day has come; params: startsOn.', PROVIDER_AWAY: 'Trainings of the provider are not offered now; params: provider.',
  LINES_INCOMPLETE: 'Lines have no budget or schedule, or do not add up; params: lines.', QUARTERS_OPEN: 'Quarters are not closed; params: quarters.', PLAN_NOT_RUNNING: 'The work plan is not being carried out; params: status.',
  LEAVE_NO_RIGHT: 'The law gives the person no such leave; params: rule.', LEAVE_SERVICE_SHORT: 'The service is too short for it; params: from, rule.', LEAVE_LENGTH: 'It is longer or shorter than the law gives; params: until, days, rule.', LEAVE_DAYS: 'Its days are not in order.',
  LEAVE_BALANCE_SHORT: 'Too few days of annual leave are left; params: days, available.', LEAVE_PAPER_MISSING: 'The paper its length demands is missing; params: paper, rule.', LEAVE_OVERLAPS: 'It overlaps with another leave; params: from, until.', LEAVE_NOT_DEFERRABLE: 'It cannot be deferred, or not again; params: rule.',
  PAPERS_MISSING: 'Required papers are missing; params: papers.', PAPERS_NOT_IN_ORDER: 'Papers were found amiss; params: papers.',
  CONFLICT: 'It clashes with what is stored, for a reason without a word of its own; the message says which.', INVALID: 'Something about the record is not in order; the message says what.', FORBIDDEN: 'A rule of the move refuses the caller; the message says which.',
});
export type BlockerCode = ValueOf<typeof BlockerCode>;

@ObjectType({ description: 'A fact a refusal rests on.' }) @Part('A part of a refusal that only the caller is told.')
export class BlockerParam {
  @Field({ description: 'What it says: until, seats, status.' }) name!: string;
  @Field({ description: 'Its value as text: days as YYYY-MM-DD, numbers in digits.' }) value!: string;
}

@ObjectType({ description: 'Why a move is not open to the caller.' }) @Part('Says only what trying the move would say.')
export class Blocker {
  @Field(() => BlockerCode, { description: 'For programs.' }) code!: BlockerCode;
  @Field(() => [BlockerParam], { description: 'The facts it rests on, for programs.' }) params!: BlockerParam[];
  @Field({ description: 'For people, in the language of the request.' }) message!: string;
}

@ObjectType({ description: 'One move of a record: whether the caller could make it now, and why not. It tells no more than trying the move would.' }) @Part('Says only what the caller could do.')
export class MoveState {
  @Field({ description: 'The move: approve stands for approveEnrollment.' }) name!: string;
  @Field({ description: 'Whether nothing that is known stands in its way.' }) allowed!: boolean;
  @Field({ description: 'The move takes an input, which may still be refused: what is wrong with it shows when it is given.' }) needsInput!: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the person on whose behalf (a.n.) the caller would make it, as their stand-in; null where the move is the caller’s own.' }) actingFor!: string | null;
  @Field(() => [Blocker], { description: 'Why not: first what the move would say when it is tried. Empty when it is allowed.' }) blockedBy!: Blocker[];
}
