import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const SurveyStatus = enumOf('SurveyStatus', 'Where an edition of the survey stands.', { DRAFT: 'Being written; its questions may change.', OPEN: 'Whoever finishes a training is invited to it; its questions stay. One an agency.', CLOSED: 'It takes no more answers; another edition followed, or none.' });
export type SurveyStatus = ValueOf<typeof SurveyStatus>;

export const SurveyQuestionKind = enumOf('SurveyQuestionKind', 'How a question is answered.', { RELEVANCE: 'On a scale of 1 to 5, how relevant the training was to one’s work: the one question reviews of curricula rest on.', LIKERT: 'On a scale of 1 to 5.', TEXT: 'In words, if at all.' });
export type SurveyQuestionKind = ValueOf<typeof SurveyQuestionKind>;

@ObjectType({ description: 'An edition of the survey after trainings (evaluation at the level of reaction). What is asked never changes once it is open: another wording is another edition.' })
@Entity() @Unique({ properties: ['agency', 'edition'] })
@Listed({ sort: ['-edition', 'title', 'createdAt'], search: ['title'], facets: ['status'], label: 'title' })
export class Survey extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => Int, { description: 'Which edition, from 1.' }) @Property({ type: 'smallint' }) edition!: number;
  @Field(() => Survey, { nullable: true, description: 'The edition its questions were taken from.' }) @ManyToOne(() => Survey, { ref: true, nullable: true, index: true }) basedOn?: Ref<Survey> | null;
  @Field(() => SurveyStatus, { description: 'Where it stands.' }) @Enum({ items: () => SurveyStatus, default: 'DRAFT' }) status!: SurveyStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was opened.' }) @Property({ type: 'date', nullable: true }) openedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was closed.' }) @Property({ type: 'date', nullable: true }) closedOn?: string | null;
}

@ObjectType({ description: 'A question of an edition of the survey.' })
@Entity() @Unique({ properties: ['survey', 'number'] })
@Listed({ sort: ['number', 'createdAt'], facets: ['kind'], label: 'prompt' })
export class SurveyQuestion extends Owned {
  @Field(() => Survey, { description: 'The edition.' }) @ManyToOne(() => Survey, { ref: true, deleteRule: 'cascade' }) survey!: Ref<Survey>;
  @Field(() => Int, { description: 'Its place, from 1.' }) @Property({ type: 'smallint' }) number!: number;
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) @Enum({ items: () => SurveyQuestionKind }) kind!: SurveyQuestionKind;
  @Field({ description: 'What is asked.' }) @Property({ length: 300 }) prompt!: string;
}

@InputType({ description: 'An edition of the survey. It begins with the questions of the edition it is based on, or with the one on relevance; a title may change until it is opened.' })
export class SurveyInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => ID, { nullable: true, description: 'The edition to take the questions from; stays what it was.' }) basedOn?: string | null;
}

@InputType({ description: 'A question of an edition that is not open yet. Two in one place, or a second one on relevance, are refused with CONFLICT.' })
export class SurveyQuestionInput {
  @Field(() => ID, { description: 'The edition; stays what it was.' }) survey!: string;
  @Field(() => Int, { description: 'Its place, 1 to 50.' }) @Min(1) @Max(50) number!: number;
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) kind!: SurveyQuestionKind;
  @Field({ description: 'What is asked, 3 to 300 characters.' }) @MinLength(3) @MaxLength(300) prompt!: string;
}

@InputType({ description: 'What lists of surveys can be narrowed by.' })
export class SurveyFilter extends RowFilter {
  @Field(() => [SurveyStatus], { nullable: true, description: 'Any of these states.' }) status?: SurveyStatus[];
}

@InputType({ description: 'What lists of questions can be narrowed by.' })
export class SurveyQuestionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this edition.' }) survey?: string;
}
