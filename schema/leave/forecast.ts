import { Field, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { Blocker } from '../shared/move-state.ts';
import { LeaveAuthority } from './kind.ts';

@ObjectType({ description: 'A training somebody has a place on in the days of a leave: a warning, never a refusal.' }) @Part('Names a training of the catalogue to whoever sees the leave.')
export class LeaveClash {
  @Field({ description: 'Title of the training.' }) training!: string;
  @Field({ description: 'Code of the offering.' }) offering!: string;
  @Field(() => Day, { description: 'Its first day.' }) startsOn!: string;
  @Field(() => Day, { description: 'Its last day.' }) endsOn!: string;
}

@ObjectType({ description: 'What a request would come to if it were submitted now: the same law that submitting asks.' }) @Part('About a request the caller could make.')
export class LeaveForecast {
  @Field(() => Int, { description: 'Working days it takes.' }) workingDays!: number;
  @Field(() => Int, { description: 'Days of the calendar.' }) calendarDays!: number;
  @Field(() => [Day], { description: 'Days from Monday to Friday, or Saturday, in between that are free: holidays and joint leave; at most 60.' }) holidays!: string[];
  @Field(() => Int, { nullable: true, description: 'What is left of annual leave in that year before it; null of other kinds.' }) available!: number | null;
  @Field(() => LeaveAuthority, { nullable: true, description: 'Who would decide it.' }) authority!: LeaveAuthority | null;
  @Field(() => [Blocker], { description: 'What the law has against it, in the order it is asked; empty when it could be submitted.' }) problems!: Blocker[];
  @Field(() => [LeaveClash], { description: 'Trainings it clashes with.' }) clashes!: LeaveClash[];
  @Field(() => [RuleApplied], { description: 'The rules it is measured by.' }) rulesApplied!: RuleApplied[];
}
