import { Field, Float, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';

@ObjectType({ description: 'The rule of law an answer rests on, as it held on the day the answer is about. It gives a number or a name.' }) @Part('National data, or of one’s own agency.')
export class RuleApplied {
  @Field({ description: 'Which rule.' }) code!: string;
  @Field(() => String, { description: 'Which row of its table or cell of its matrix; empty where it is one value.' }) key!: string;
  @Field(() => Float, { nullable: true, description: 'The number it sets; null where it gives a name.' }) value!: number | null;
  @Field(() => String, { nullable: true, description: 'The name it gives; null where it sets a number.' }) text!: string | null;
  @Field({ description: 'The instrument.' }) instrument!: string;
  @Field(() => String, { nullable: true, description: 'Its article.' }) article?: string | null;
  @Field(() => Day, { description: 'Since when it holds.' }) validFrom!: string;
}
