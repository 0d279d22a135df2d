import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';

/** What objectives, programmes and activities are all measured by. */
@InputType({ description: 'An indicator with its target, and the office in charge.' })
export abstract class MeasuredInput {
  @Field({ description: 'Code, 1 to 20 characters, unique in the agency.' }) @MinLength(1) @MaxLength(20) code!: string;
  @Field({ description: 'Indicator, 3 to 300 characters.' }) @MinLength(3) @MaxLength(300) indicator!: string;
  @Field({ description: 'What it is measured in, 1 to 30 characters.' }) @MinLength(1) @MaxLength(30) measure!: string;
  @Field(() => Float, { description: 'Target, from 0.' }) @Min(0) @Max(1e12) target!: number;
  @Field(() => ID, { description: 'The office in charge.' }) unit!: string;
}
