import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';

@ObjectType({ description: 'A record that waits for a judgement of the caller.' }) @Part('Holds only what waits for the caller.')
export class InboxItem {
  @Field(() => ID, { description: 'Id of the record.' }) id!: string;
  @Field({ description: 'Its noun, for example Enrollment.' }) noun!: string;
  @Field({ description: 'Whose case it is.' }) who!: string;
  @Field({ description: 'What it is about.' }) about!: string;
  @Field({ description: 'The state it is in.' }) status!: string;
  @Field(() => Date, { description: 'Since when it waits.' }) since!: Date;
  @Field(() => [String], { description: 'The moves the caller could make, by name: approve stands for approveEnrollment and approveEnrollments.' }) moves!: string[];
  @Field(() => String, { nullable: true, description: 'Name of the person for whom (a.n.) it waits with the caller, their stand-in; null where it waits for the caller.' }) actingFor?: string | null;
}

@ObjectType({ description: 'How many records of a noun wait for the caller.' }) @Part('Holds only what waits for the caller.')
export class InboxCount {
  @Field({ description: 'The noun.' }) noun!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'What waits for the caller, over all workflows, longest waiting first.' }) @Part('Holds only what waits for the caller.')
export class Inbox {
  @Field(() => [InboxItem], { description: 'The page.' }) nodes!: InboxItem[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => [InboxCount], { description: 'How many by noun, whatever the filter.' }) counts!: InboxCount[];
}

@InputType({ description: 'What the inbox can be narrowed by.' })
export class InboxFilter {
  @Field(() => [String], { nullable: true, description: 'Only these nouns.' }) noun?: string[];
  @Field(() => String, { nullable: true, description: 'Words that must all occur in whose case it is or what it is about.' }) search?: string;
}
