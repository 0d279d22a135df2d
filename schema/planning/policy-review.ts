import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Policy } from './policy.ts';

export const PolicyReviewStatus = enumOf('PolicyReviewStatus', 'Where the review of a policy stands.', { OPENED: 'Waits to be looked into.', IN_REVIEW: 'Being looked into.', DECIDED: 'Decided, with a reason.' });
export type PolicyReviewStatus = ValueOf<typeof PolicyReviewStatus>;

export const ReviewDecision = enumOf('ReviewDecision', 'What becomes of a policy after its review.', { KEEP: 'It stays; the next review is set by the rule.', REVISE: 'It stays in force until the next edition, which is begun as a draft.', REVOKE: 'It is revoked.' });
export type ReviewDecision = ValueOf<typeof ReviewDecision>;

export const ReviewCause = enumOf('ReviewCause', 'Why a policy is reviewed.', {
  CALENDAR: 'Its day of review has come.', RELEVANCE: 'Participants found a training of little relevance, by the rule of the curriculum review.', DEMAND: 'Citizens’ complaints and demand for a service rose, by an open signal.',
  PARTICIPATION: 'A group took part less than four fifths of another, by the rule.', REQUEST: 'Somebody asked for it, and said why.',
});
export type ReviewCause = ValueOf<typeof ReviewCause>;

@ObjectType({ description: 'A review of a policy: opened by the calendar or by evidence, never a second one while one is open; what is found meanwhile joins it.' })
@Entity() @Index({ properties: ['policy', 'openedOn'] })
@Listed({ sort: ['-openedOn', 'createdAt', 'updatedAt'], search: ['policy.title'], facets: ['status', 'decision'], label: 'id' })
export class PolicyReview extends Owned {
  @Field(() => Policy, { description: 'The policy.' }) @ManyToOne(() => Policy, { ref: true }) policy!: Ref<Policy>;
  @Field(() => PolicyReviewStatus, { description: 'Where it stands.' }) @Enum({ items: () => PolicyReviewStatus, default: 'OPENED' }) status!: PolicyReviewStatus & Opt;
  @Field(() => Day, { description: 'Day it was opened.' }) @Property({ type: 'date' }) openedOn!: string;
  @Field(() => Employee, { nullable: true, description: 'Who proposed the policy, and so does not judge it; null when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
  @Field(() => ReviewDecision, { nullable: true, description: 'What was decided; null until then.' }) @Enum({ items: () => ReviewDecision, nullable: true }) decision?: ReviewDecision | null;
  @Field(() => String, { nullable: true, description: 'Why; null until decided.' }) @Property({ type: 'text', nullable: true }) reason?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was decided.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string | null;
}

@ObjectType({ description: 'One cause of a review. The same cause never opens a second review of the policy.' })
@Entity() @Unique({ properties: ['policy', 'kind', 'key'] })
@Listed({ sort: ['createdAt'], facets: ['kind'], label: 'id' })
export class PolicyReviewCause extends Owned {
  @Field(() => PolicyReview, { description: 'The review.' }) @ManyToOne(() => PolicyReview, { ref: true, index: true }) review!: Ref<PolicyReview>;
  @Field(() => Policy, { description: 'The policy.' }) @ManyToOne(() => Policy, { ref: true }) policy!: Ref<Policy>;
  @Field(() => ReviewCause, { description: 'What kind.' }) @Enum({ items: () => ReviewCause }) kind!: ReviewCause;
  @Field({ description: 'What tells it from other causes of the kind: the day, the record, or the year and group.' }) @Property({ length: 120 }) key!: string;
  @Field({ description: 'What was found, in words, with the rule it rests on.' }) @Property({ type: 'text' }) finding!: string;
  @Field(() => Day, { description: 'Day it was found.' }) @Property({ type: 'date' }) foundOn!: string;
}

@InputType({ description: 'What is decided after a review.' })
export class PolicyVerdict {
  @Field(() => ReviewDecision, { description: 'What becomes of the policy.' }) decision!: ReviewDecision;
  @Field({ description: 'Why, 10 to 4,000 characters; whoever reads the policy reads it.' }) @MinLength(10) @MaxLength(4000) reason!: string;
}

@InputType({ description: 'What lists of reviews can be narrowed by.' })
export class PolicyReviewFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this policy.' }) policy?: string;
  @Field(() => [PolicyReviewStatus], { nullable: true, description: 'Any of these states.' }) status?: PolicyReviewStatus[];
  @Field(() => [ReviewDecision], { nullable: true, description: 'Any of these decisions.' }) decision?: ReviewDecision[];
}

@InputType({ description: 'What lists of causes can be narrowed by.' })
export class PolicyReviewCauseFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this review.' }) review?: string;
  @Field(() => [ReviewCause], { nullable: true, description: 'Any of these kinds.' }) kind?: ReviewCause[];
}
