import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { AssessmentPurpose } from './assessment.ts';
import { Competency } from './framework.ts';
import { Importance } from './standard.ts';

export const GapState = enumOf('GapState', 'Where somebody stands against one demand of their position.', {
  MET: 'The held level reaches the required one.', BELOW: 'The held level is lower than the required one.', EXPIRED: 'The evidence no longer counts; the level is taken as 0.', UNKNOWN: 'Never assessed, never trained: the level is taken as 0.',
});
export type GapState = ValueOf<typeof GapState>;

@ObjectType({ description: 'One demand of somebody’s position against the level they hold: required minus held, so a positive gap is a need.' }) @Part('Whoever sees the person sees it.')
export class Gap {
  @Field(() => Competency, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level the position demands, 1 to 5.' }) requiredLevel!: number;
  @Field(() => Int, { description: 'Level held today, 0 to 5.' }) heldLevel!: number;
  @Field(() => Int, { description: 'Required minus held; positive is a need, negative more than asked.' }) gap!: number;
  @Field(() => GapState, { description: 'Where the person stands.' }) state!: GapState;
  @Field(() => Int, { description: 'Weight of the competency for the position, 1 to 10.' }) weight!: number;
  @Field(() => Importance, { description: 'How much the position depends on it.' }) importance!: Importance;
  @Field(() => Day, { nullable: true, description: 'Since when the level is held.' }) since?: string | null;
  @Field(() => Day, { nullable: true, description: 'Until when the evidence counts.' }) validUntil?: string | null;
}

export const MatchCategory = enumOf('MatchCategory', 'Category of a job person match; the purpose of the assessment decides the scale (Peraturan BKN 26/2019).', {
  OPTIMAL: 'Pemetaan: Optimal.', FAIR: 'Pemetaan: Cukup Optimal.', POOR: 'Pemetaan: Kurang Optimal.',
  ELIGIBLE: 'Seleksi: Memenuhi Syarat (MS).', MARGINAL: 'Seleksi: Masih Memenuhi Syarat (MMS).', INELIGIBLE: 'Seleksi: Kurang Memenuhi Syarat (KMS).',
});
export type MatchCategory = ValueOf<typeof MatchCategory>;

@ObjectType({ description: 'Job person match (JPM): the sum of levels held over the sum of levels required, over the competencies that were assessed.' }) @Part('Whoever sees the person sees it.')
export class JobPersonMatch {
  @Field(() => Float, { description: 'The raw percentage; may exceed 100.' }) rawPercent!: number;
  @Field(() => Float, { description: 'The percentage the category is read from, capped by the rule JPM_CAP.' }) percent!: number;
  @Field(() => MatchCategory, { description: 'The category, on the scale of the purpose; the lower edge belongs to the better one.' }) category!: MatchCategory;
  @Field(() => AssessmentPurpose, { description: 'The purpose that decides the scale.' }) purpose!: AssessmentPurpose;
  @Field(() => Int, { description: 'Competencies assessed.' }) assessed!: number;
  @Field(() => Int, { description: 'Competencies the position demands.' }) demanded!: number;
  @Field(() => [RuleApplied], { description: 'The rules it rests on: the two cut points and the cap.' }) rulesApplied!: RuleApplied[];
}

@ObjectType({ description: 'How the people of one unit stand in one competency.' }) @Part('Counts only people the caller may see.')
export class GapCell {
  @Field(() => Competency, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'People whose position demands it.' }) people!: number;
  @Field(() => Int, { description: 'Those who hold less than demanded.' }) lacking!: number;
  @Field(() => Float, { description: 'Average shortfall in levels over all of them; who holds more counts as 0.' }) averageShortfall!: number;
}

@ObjectType({ description: 'One row of the heat map.' }) @Part('Counts only people the caller may see.')
export class GapRow {
  @Field(() => Unit, { description: 'The unit.' }) unit!: string;
  @Field(() => Boolean, { description: 'Whether the units below it are counted in; not so for the row of the unit asked for, which stands for the people directly in it.' }) subtree!: boolean;
  @Field(() => [GapCell], { description: 'Its cells; a competency nobody there needs has none.' }) cells!: GapCell[];
}

@ObjectType({ description: 'Heat map of gaps: the units below one unit against competencies.' }) @Part('Counts only people the caller may see.')
export class GapMatrix {
  @Field(() => Unit, { nullable: true, description: 'The unit asked for.' }) unit?: string | null;
  @Field(() => [Competency], { description: 'The columns: most lacked first.' }) competencies!: string[];
  @Field(() => [GapRow], { description: 'The rows, by code of the unit.' }) rows!: GapRow[];
}

@ObjectType({ description: 'Somebody who holds less of a competency than their position demands.' }) @Part('Holds only people the caller may see.')
export class Lack {
  @Field(() => Employee, { nullable: true, description: 'The person.' }) employee!: string;
  @Field(() => Position, { nullable: true, description: 'The position that demands it.' }) position!: string;
  @Field(() => Int, { description: 'Level demanded.' }) requiredLevel!: number;
  @Field(() => Int, { description: 'Level held.' }) heldLevel!: number;
  @Field(() => Int, { description: 'Demanded minus held.' }) gap!: number;
  @Field(() => GapState, { description: 'Why it is lacking.' }) state!: GapState;
  @Field(() => Boolean, { description: 'Whether the person has a live enrollment in a training that confers the competency.' }) enrolled!: boolean;
}

@ObjectType({ description: 'A page of people who lack a competency, widest gap first.' }) @Part('Holds only people the caller may see.')
export class LackPage {
  @Field(() => [Lack], { description: 'The people.' }) nodes!: Lack[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}
