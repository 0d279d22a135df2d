import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Rating } from '../performance/rating.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Potential, TalentPlacement } from './talent.ts';

export const PotentialFactor = enumOf('PotentialFactor', 'What potential is reckoned from (PermenPANRB 3/2020); how much each weighs is local.', {
  ASSESSMENT: 'Penilaian kompetensi: the job person match (JPM).', QUALIFICATION: 'Kualifikasi: highest level of education.', TRACK_RECORD: 'Rekam jejak: recognition and discipline of the last years.',
  TRAINING: 'Pengembangan: JP of the last years.', EXPERIENCE: 'Pengalaman: years since the first appointment.',
});
export type PotentialFactor = ValueOf<typeof PotentialFactor>;

@ObjectType({ description: 'What one factor gave to the score of potential.' }) @Part('Whoever sees the placement sees what it rests on.')
export class PotentialPart {
  @Field(() => PotentialFactor, { description: 'The factor.' }) factor!: PotentialFactor;
  @Field(() => String, { nullable: true, description: 'What was found: a percentage, a level of education, JP, years; null where nothing is known, which scores 0.' }) found!: string | null;
  @Field(() => Float, { description: 'Its score, 0 to 100.' }) score!: number;
  @Field(() => Float, { description: 'Its weight, by the rule TALENT_WEIGHT.' }) weight!: number;
  @Field(() => Float, { description: 'Score times weight over all weights.' }) points!: number;
  @Field(() => RuleApplied, { description: 'The rule of the weight.' }) ruleApplied!: RuleApplied;
  @Field(() => RuleApplied, { nullable: true, description: 'The rule that gave the score; null where nothing is known.' }) scoredBy!: RuleApplied | null;
}

@ObjectType({ description: 'One of the nine boxes of a review: how many of those the caller may see stand in it.' }) @Part('Counts only placements the caller may see.')
export class TalentBox {
  @Field(() => Int, { description: 'Its number, 1 to 9, diagonal.' }) box!: number;
  @Field(() => Rating, { description: 'Row.' }) performance!: Rating;
  @Field(() => Potential, { description: 'Column.' }) potential!: Potential;
  @Field(() => Int, { description: 'People in it.' }) people!: number;
  @Field(() => Float, { description: 'Their share in percent, one digit; 0 where nobody is placed.' }) percent!: number;
  @Field(() => Boolean, { description: 'Whether it belongs to the succession pool.' }) inPool!: boolean;
  @Field(() => String, { description: 'What the law recommends for it.' }) recommendation!: string;
  @Field(() => RuleApplied, { description: 'The cell of the matrix that numbers it.' }) ruleApplied!: RuleApplied;
}

@ObjectType({ description: 'Where somebody stands after the latest closed review, as far as the caller may see it.' }) @Part('Null to whoever may not see the placement.')
export class TalentStanding {
  @Field(() => TalentPlacement, { nullable: true, description: 'The placement.' }) placement!: string;
  @Field(() => Int, { description: 'Number of the box.' }) box!: number;
  @Field(() => Boolean, { description: 'Whether it belongs to the succession pool.' }) inPool!: boolean;
  @Field(() => String, { nullable: true, description: 'What the law recommends.' }) recommendation!: string | null;
}
