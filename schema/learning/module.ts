import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, ArrayMinSize, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Training } from './training.ts';

export const ModuleKind = enumOf('ModuleKind', 'What a module of a training is made of.', { TEXT: 'Bacaan.', VIDEO_LINK: 'Video at another address.', FILE: 'Berkas to download.', QUIZ: 'Kuis, graded by the server.' });
export type ModuleKind = ValueOf<typeof ModuleKind>;

@ObjectType({ description: 'A step of a training taken online. It is written while the training is a draft; once published it stays as learners have begun it.' })
@Entity() @Index({ properties: ['training', 'sequence'] })
@Listed({ sort: ['sequence', 'createdAt', 'title'], search: ['title'], facets: ['kind'], label: 'title' })
export class LearningModule extends Owned {
  @Field(() => Training, { description: 'The training.' }) @ManyToOne(() => Training, { ref: true }) training!: Ref<Training>;
  @Field(() => Int, { description: 'Where it stands in the order, from 1.' }) @Property({ type: 'smallint' }) sequence!: number;
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => ModuleKind, { description: 'What it is made of.' }) @Enum({ items: () => ModuleKind }) kind!: ModuleKind;
  @Field(() => Boolean, { description: 'Whether whoever wants to pass must do it.' }) @Property({ type: 'boolean', default: true }) required!: boolean & Opt;
  @Field(() => Int, { description: 'How many minutes it takes: its share of the JP of the training.' }) @Property({ type: 'smallint' }) minutes!: number;
  @Field(() => String, { nullable: true, description: 'What there is to read, or what to look out for; null to whoever is not enrolled.' }) @Property({ type: 'text', nullable: true }) content?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the video (https); null to whoever is not enrolled.' }) @Property({ length: 400, nullable: true }) url?: string | null;
  @Property({ type: 'uuid', nullable: true }) file?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the file; learners get it at /materials/ID, ID being that of the module.' }) @Formula(m => `(select u."file_name" from "upload" u where u."id" = ${m.file})`, { type: 'text', nullable: true }) fileName?: (string & Opt) | null;
  @Field(() => Int, { nullable: true, description: 'Share of right answers that passes the quiz, percent.' }) @Property({ type: 'smallint', nullable: true }) passMark?: number | null;
  @Field(() => Int, { nullable: true, description: 'How often the quiz may be tried.' }) @Property({ type: 'smallint', nullable: true }) attemptsAllowed?: number | null;
}

export const QuestionKind = enumOf('QuestionKind', 'How a question of a quiz is answered.', { SINGLE: 'One option is right.', MULTIPLE: 'Several options are right; all of them and no other must be chosen.' });
export type QuestionKind = ValueOf<typeof QuestionKind>;

@ObjectType({ description: 'An option of a question; its number is its place in the list, from 1.' }) @Part('A part of its question.')
export class QuizOption {
  @Field({ description: 'What it says.' }) text!: string;
}

@ObjectType({ description: 'A question of a quiz. Learners read it without the answers.' })
@Entity() @Index({ properties: ['module', 'sequence'] })
@Listed({ sort: ['sequence', 'createdAt'], search: ['text'], facets: ['kind'], label: 'text' })
export class QuizQuestion extends Owned {
  @Field(() => LearningModule, { description: 'The quiz.' }) @ManyToOne(() => LearningModule, { ref: true, deleteRule: 'cascade' }) module!: Ref<LearningModule>;
  @Field(() => Int, { description: 'Where it stands in the order, from 1.' }) @Property({ type: 'smallint' }) sequence!: number;
  @Field({ description: 'The question.' }) @Property({ type: 'text' }) text!: string;
  @Field(() => QuestionKind, { description: 'How it is answered.' }) @Enum({ items: () => QuestionKind }) kind!: QuestionKind;
  @Field(() => [QuizOption], { description: 'The options, in their order.' }) @Property({ type: 'json' }) options!: QuizOption[];
  @Field(() => String, { nullable: true, description: 'Numbers of the right options, from 1, with commas: 2 or 1,3. Null to everybody but those who write trainings, and to them where they learn in it themselves.' }) @Property({ length: 40 }) answers!: string;
}

@InputType({ description: 'What the training manager may set on a module while its training is a draft; afterwards it is refused with FORBIDDEN.' })
export class LearningModuleInput {
  @Field(() => ID, { description: 'The training; stays what it was.' }) training!: string;
  @Field(() => Int, { description: 'Place in the order, 1 to 200.' }) @Min(1) @Max(200) sequence!: number;
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => ModuleKind, { description: 'What it is made of.' }) kind!: ModuleKind;
  @Field(() => Boolean, { nullable: true, description: 'Whether it must be done to pass; true when left out.' }) required?: boolean;
  @Field(() => Int, { description: 'Minutes it takes, 1 to 1,200.' }) @Min(1) @Max(1200) minutes!: number;
  @Field(() => String, { nullable: true, description: 'Text, at most 10,000 characters.' }) @MaxLength(10000) content?: string | null;
  @Field(() => String, { nullable: true, description: 'An https address, at most 400 characters.' }) @Matches(/^https:\/\/\S+$/) @MaxLength(400) url?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a file uploaded with requestMaterialUpload, else INVALID.' }) file?: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent that passes, 1 to 100; 70 for a quiz when left out.' }) @Min(1) @Max(100) passMark?: number | null;
  @Field(() => Int, { nullable: true, description: 'Attempts, 1 to 20; 3 for a quiz when left out.' }) @Min(1) @Max(20) attemptsAllowed?: number | null;
}

@InputType({ description: 'An option of a question.' })
export class QuizOptionInput {
  @Field({ description: 'What it says, 1 to 400 characters.' }) @MinLength(1) @MaxLength(400) text!: string;
}

@InputType({ description: 'What the training manager may set on a question while the training is a draft. Answers that are no options, or of another number than the kind of question has, are refused with INVALID.' })
export class QuizQuestionInput {
  @Field(() => ID, { description: 'The quiz; stays what it was.' }) module!: string;
  @Field(() => Int, { description: 'Place in the order, 1 to 200.' }) @Min(1) @Max(200) sequence!: number;
  @Field({ description: 'The question, 3 to 2,000 characters.' }) @MinLength(3) @MaxLength(2000) text!: string;
  @Field(() => QuestionKind, { description: 'How it is answered.' }) kind!: QuestionKind;
  @Field(() => [QuizOptionInput], { description: 'The options, 2 to 10 of them.' }) @ArrayMinSize(2) @ArrayMaxSize(10) options!: QuizOptionInput[];
  @Field({ description: 'Numbers of the right options, from 1, with commas: 2 or 1,3.' }) @Matches(/^\s*\d{1,2}(\s*,\s*\d{1,2})*\s*$/) answers!: string;
}

@InputType({ description: 'What lists of modules can be narrowed by.' })
export class LearningModuleFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this training.' }) training?: string;
  @Field(() => [ModuleKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: ModuleKind[];
}

@InputType({ description: 'What lists of questions can be narrowed by.' })
export class QuizQuestionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this quiz.' }) module?: string;
}
