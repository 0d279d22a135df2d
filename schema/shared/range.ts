import { Field, InputType, Int } from 'type-graphql';
import { Day } from './day.ts';

/** Whole numbers from … to …, both included. */
@InputType({ description: 'Whole numbers between two ends, both included; either may be left open.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least this.' }) gte?: number;
  @Field(() => Int, { nullable: true, description: 'At most this.' }) lte?: number;
}

/** Days from … to …, both included. */
@InputType({ description: 'Days between two ends, both included; either may be left open.' })
export class DayRange {
  @Field(() => Day, { nullable: true, description: 'On or after this day.' }) gte?: string;
  @Field(() => Day, { nullable: true, description: 'On or before this day.' }) lte?: string;
}

/** Moments from … to …, both included. */
@InputType({ description: 'Moments between two ends, both included; either may be left open.' })
export class MomentRange {
  @Field(() => Date, { nullable: true, description: 'At or after this moment.' }) gte?: Date;
  @Field(() => Date, { nullable: true, description: 'At or before this moment.' }) lte?: Date;
}
