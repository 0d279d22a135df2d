import { Field, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';

@ObjectType({ description: 'JP of one person in one year, against what the law asks: a floor for PNS, a ceiling for PPPK.' }) @Part('Whoever sees the person sees it.')
export class LearningHours {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'JP earned: the sum of the ledger.' }) hours!: number;
  @Field(() => Int, { nullable: true, description: 'At least so many are due; null where the law sets no floor.' }) floor?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many are due; null where the law sets no ceiling.' }) ceiling?: number | null;
  @Field(() => Boolean, { description: 'Whether the floor is reached; true where there is none.' }) reached!: boolean;
  @Field(() => RuleApplied, { description: 'The rule it rests on.' }) ruleApplied!: RuleApplied;
}

@ObjectType({ description: 'How many people of a unit have reached their JP in a year.' }) @Part('Counts only people the caller may see.')
export class LearningHoursSummary {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'PNS and CPNS in service.' }) people!: number;
  @Field(() => Int, { description: 'Those who reached the floor.' }) reached!: number;
  @Field(() => Int, { description: 'JP earned by all of them together.' }) hours!: number;
  @Field(() => RuleApplied, { description: 'The floor.' }) ruleApplied!: RuleApplied;
}
