import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Unit } from '../people/unit.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { ServiceDemandSignal } from './service-demand.ts';

@ObjectType({ description: 'What an office lacks: a competency, the level demanded, how many of its people hold less.' }) @Part('Counts only people the caller may see.')
export class TrainingNeed {
  @Field(() => Unit, { nullable: true, description: 'The office: a unit right below the city, with all below it.' }) unit!: string;
  @Field(() => Competency, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level demanded.' }) level!: number;
  @Field(() => Int, { description: 'People who hold less.' }) people!: number;
  @Field(() => Float, { description: 'Sum over them of gap times weight by importance (rule NEED_WEIGHT).' }) base!: number;
  @Field(() => Float, { description: 'What open signals of demand add (rule NEED_DEMAND_BOOST, for each person).' }) raise!: number;
  @Field(() => Float, { description: 'Base and raise together.' }) priority!: number;
  @Field(() => [ServiceDemandSignal], { description: 'The open signals that raise it.' }) raisedBy!: string[];
}

@ObjectType({ description: 'A page of the needs of the agency, most urgent first, and the rules they are weighed by.' }) @Part('Counts only people the caller may see.')
export class TrainingNeedPage {
  @Field(() => [TrainingNeed], { description: 'The needs.' }) nodes!: TrainingNeed[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => [RuleApplied], { description: 'The rules they are weighed by.' }) rulesApplied!: RuleApplied[];
}
