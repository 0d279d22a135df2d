import { Field, Float, ObjectType } from 'type-graphql';
import { Tier } from '../people/position.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';

@ObjectType({ description: 'Credit points (angka kredit) of a functional position, summed against what the next rank and the next tier need (Peraturan BKN 3/2023).' }) @Part('Whoever sees the lines of the ledger sees their sum.')
export class CreditPoints {
  @Field(() => Tier, { description: 'Jenjang held.' }) tier!: Tier;
  @Field(() => Float, { description: 'Points earned in this tier; needs are cumulative over the tier.' }) points!: number;
  @Field(() => Float, { nullable: true, description: 'What the next rank needs; null where no rule says.' }) forRank?: number | null;
  @Field(() => Float, { nullable: true, description: 'What is missing for the next rank; 0 when reached.' }) missingForRank?: number | null;
  @Field(() => Float, { nullable: true, description: 'What the next tier needs; null at the highest.' }) forTier?: number | null;
  @Field(() => Float, { nullable: true, description: 'What is missing for the next tier; 0 when reached.' }) missingForTier?: number | null;
  @Field(() => [RuleApplied], { description: 'The rules both needs are read from.' }) rulesApplied!: RuleApplied[];
}
