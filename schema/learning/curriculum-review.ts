import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Training } from './training.ts';

export const CurriculumReviewStatus = enumOf('CurriculumReviewStatus', 'Where the review of a curriculum stands.', { OPENED: 'Participants found the training of little relevance: waits for the training manager.', IN_REVIEW: 'Being looked into.', DECIDED: 'Decided, with a reason.' });
export type CurriculumReviewStatus = ValueOf<typeof CurriculumReviewStatus>;

export const CurriculumDecision = enumOf('CurriculumDecision', 'What becomes of a training after its review.', { KEEP: 'It stays as it is.', REVISE: 'Its content is to be revised.', RETIRE: 'It leaves the catalogue.' });
export type CurriculumDecision = ValueOf<typeof CurriculumDecision>;

@ObjectType({ description: 'A review of a training’s content, opened by itself when participants find it less relevant than the set level: never a second one while one is open. Its decision shows on the training.' })
@Entity() @Index({ properties: ['training', 'openedOn'] })
@Listed({ sort: ['-openedOn', 'createdAt', 'updatedAt'], search: ['training.title'], facets: ['status', 'decision'], label: 'id' })
export class CurriculumReview extends Owned {
  @Field(() => Training, { description: 'The training.' }) @ManyToOne(() => Training, { ref: true }) training!: Ref<Training>;
  @Field(() => CurriculumReviewStatus, { description: 'Where it stands.' }) @Enum({ items: () => CurriculumReviewStatus, default: 'OPENED' }) status!: CurriculumReviewStatus & Opt;
  @Field(() => Day, { description: 'Day it was opened.' }) @Property({ type: 'date' }) openedOn!: string;
  @Field(() => Float, { description: 'Mean relevance that opened it, on the scale of 1 to 5, to two decimals.' }) @Property({ type: 'double' }) relevance!: number;
  @Field(() => Int, { description: 'Of how many answers.' }) @Property({ type: 'smallint' }) answers!: number;
  @Field(() => Employee, { nullable: true, description: 'The employee who teaches it, where one does: they do not judge it.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) teacher?: Ref<Employee> | null;
  @Field(() => CurriculumDecision, { nullable: true, description: 'What was decided; null until then.' }) @Enum({ items: () => CurriculumDecision, nullable: true }) decision?: CurriculumDecision | null;
  @Field(() => String, { nullable: true, description: 'Why; null until decided.' }) @Property({ type: 'text', nullable: true }) reason?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was decided.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string | null;
}

@InputType({ description: 'What is decided on a training after its review.' })
export class CurriculumVerdict {
  @Field(() => CurriculumDecision, { description: 'What becomes of it; RETIRE takes it out of the catalogue.' }) decision!: CurriculumDecision;
  @Field({ description: 'Why, 3 to 2,000 characters; whoever sees the training reads it.' }) @MinLength(3) @MaxLength(2000) reason!: string;
}

@InputType({ description: 'What lists of reviews can be narrowed by.' })
export class CurriculumReviewFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this training.' }) training?: string;
  @Field(() => [CurriculumReviewStatus], { nullable: true, description: 'Any of these states.' }) status?: CurriculumReviewStatus[];
  @Field(() => [CurriculumDecision], { nullable: true, description: 'Any of these decisions.' }) decision?: CurriculumDecision[];
}
