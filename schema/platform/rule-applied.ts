import { Field, Float, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';

@ObjectType({ description: 'The rule of law an answer rests on.' }) @Part('National data.')
export class RuleApplied {
  @Field({ description: 'Which rule.' }) code!: string;
  @Field(() => Float, { description: 'The number it sets.' }) value!: number;
  @Field({ description: 'The instrument.' }) instrument!: string;
  @Field(() => String, { nullable: true, description: 'Its article.' }) article?: string | null;
  @Field(() => Day, { description: 'Since when it holds.' }) validFrom!: string;
}
