import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { CareerMoveKind, CareerPath } from './path.ts';

export const CriterionCode = enumOf('CriterionCode', 'What somebody is measured by, for a position or for something that falls due.', {
  LEVEL: 'Level of the position held: nobody leaps over one.', EDUCATION: 'Education.', EXPERIENCE: 'Years in positions of the needed level; for high leaders, in the field.', PRIOR_POST: 'Years as administrator or equivalent.', PREDICATE: 'Years of a predicate that is good enough.',
  COMPETENCY: 'Job person match, on the scale of selection.', AGE: 'Age on the day of appointment.', RETIREMENT: 'Retirement age of the position, not reached yet.', SANCTION: 'No sanction in force that bars.', RANK: 'Rank.', CREDIT_POINTS: 'Credit points of the tier held.',
  TENURE: 'Years in the present post, at least.', TENURE_LONGEST: 'Years in the present post, at most: a reason to move, no bar.', TIME_IN_RANK: 'Years in the present rank.', CEILING: 'Highest rank by education, or of the position.', SUPERIOR: 'Rank of the superior.', LAST_STEP: 'The last rise of salary is on record.',
});
export type CriterionCode = ValueOf<typeof CriterionCode>;

export const NextStep = enumOf('NextStep', 'What somebody can do about a criterion that is not met, or not known.', {
  SERVE: 'Serve on until it is met.', STUDY: 'Earn the diploma.', IMPROVE: 'Reach a better predicate in the next appraisal.', CLOSE_GAP: 'Close the gaps against the standard of the position.', BE_ASSESSED: 'Have the competencies assessed.', EARN_POINTS: 'Earn further credit points.',
  RISE_IN_RANK: 'Rise in rank first.', RISE_IN_LEVEL: 'Hold a position of the level below first.', WAIT: 'Wait until the sanction has run out.', COMPLETE_RECORD: 'Have HR complete the record: what is needed to know is not there.', SET_STANDARD: 'HR sets a standard for the position first.', VERIFY_FIELD: 'The selection committee judges whether the experience is in the field.',
  CHOOSE_OTHER: 'It cannot be met any more.', CONSIDER_MOVE: 'Consider a transfer.',
});
export type NextStep = ValueOf<typeof NextStep>;

@ObjectType({ description: 'One thing somebody is measured by: what is required, what is, and the rule it rests on.' }) @Part('Whoever may see the appraisals of the person sees it.')
export class Criterion {
  @Field(() => CriterionCode, { description: 'Which one.' }) code!: CriterionCode;
  @Field({ description: 'What people call it, in Indonesian, as the rule does.' }) label!: string;
  @Field({ description: 'Unit of what is required and what is: years, percent, points, level; `name` where both are names of the law, such as S1, III/d or GOOD.' }) unit!: string;
  @Field({ description: 'What is required.' }) required!: string;
  @Field(() => String, { nullable: true, description: 'What is; null where it is not known.' }) actual!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; null where the record does not say.' }) met!: boolean | null;
  @Field(() => Float, { nullable: true, description: 'How much is missing, in the unit, or in steps of the scale for names; null where met or not known.' }) shortfall!: number | null;
  @Field(() => Boolean, { description: 'Whether it bars when it is not met.' }) binding!: boolean;
  @Field(() => Day, { nullable: true, description: 'Day it will be met by serving on; null where that is not so.' }) metFrom?: string | null;
  @Field(() => NextStep, { nullable: true, description: 'What can be done; null where met.' }) nextStep?: NextStep | null;
  @Field(() => RuleApplied, { nullable: true, description: 'The rule of the day it rests on; null where the position itself sets it.' }) ruleApplied?: RuleApplied | null;
}

@ObjectType({ description: 'Whether somebody may be appointed to a position on a day, criterion by criterion, by the law and the record of that day. It informs a decision and makes none.' }) @Part('Whoever may see the appraisals of the person sees it.')
export class CareerEligibility {
  @Field(() => Employee, { description: 'The person.' }) employee!: string;
  @Field(() => Position, { description: 'The position.' }) position!: string;
  @Field(() => Day, { description: 'The day.' }) on!: string;
  @Field(() => CareerMoveKind, { nullable: true, description: 'What kind of move it would be; null downwards, or for whoever holds no position.' }) move?: CareerMoveKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars is met; null where that is not known.' }) eligible!: boolean | null;
  @Field(() => [Criterion], { description: 'The criteria that apply.' }) criteria!: Criterion[];
}

@ObjectType({ description: 'A position somebody could go to next.' }) @Part('Whoever may see the appraisals of the person sees it.')
export class NextPosition {
  @Field(() => Position, { description: 'The position.' }) position!: string;
  @Field(() => CareerMoveKind, { description: 'What kind of move it would be.' }) move!: CareerMoveKind;
  @Field(() => CareerPath, { nullable: true, description: 'The career path that leads there; null where it follows from the level alone.' }) careerPath?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars is met today; null where that is not known.' }) eligible!: boolean | null;
  @Field(() => Int, { description: 'Criteria met.' }) met!: number;
  @Field(() => Int, { description: 'Criteria not met.' }) unmet!: number;
  @Field(() => Int, { description: 'Criteria the record says nothing about.' }) unknown!: number;
}
