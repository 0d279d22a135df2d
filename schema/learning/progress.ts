import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Enrollment } from './enrollment.ts';
import { LearningModule } from './module.ts';

@ObjectType({ description: 'How far somebody is in a module. It never goes back: reports may come twice, late and in any order.' })
@Entity() @Unique({ properties: ['enrollment', 'module'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], label: 'id' })
export class ModuleProgress extends Owned {
  @Field(() => Enrollment, { description: 'Whose place it is.' }) @ManyToOne(() => Enrollment, { ref: true }) enrollment!: Ref<Enrollment>;
  @Field(() => LearningModule, { description: 'The module.' }) @ManyToOne(() => LearningModule, { ref: true, index: true }) module!: Ref<LearningModule>;
  @Field(() => Int, { description: 'How far, percent: 0 to 100.' }) @Property({ type: 'smallint' }) percent!: number;
  @Field(() => Date, { description: 'When it was begun (UTC).' }) @Property({ type: 'timestamptz', length: 3 }) startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was done (UTC): the day its minutes count for. Null until then.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) completedAt?: Date | null;
  @Field(() => Date, { description: 'When it was last worked on (UTC).' }) @Property({ type: 'timestamptz', length: 3 }) reportedAt!: Date;
}

@ObjectType({ description: 'A try at a quiz, graded by the server. Never changed. It says how many answers were right, not which.' })
@Entity() @Unique({ properties: ['enrollment', 'module', 'number'] })
@Listed({ sort: ['-submittedAt', 'createdAt'], facets: ['passed'], label: 'id' })
export class QuizAttempt extends Owned {
  @Field(() => Enrollment, { description: 'Whose try it is.' }) @ManyToOne(() => Enrollment, { ref: true }) enrollment!: Ref<Enrollment>;
  @Field(() => LearningModule, { description: 'The quiz.' }) @ManyToOne(() => LearningModule, { ref: true, index: true }) module!: Ref<LearningModule>;
  @Field(() => Int, { description: 'Number of the try, from 1.' }) @Property({ type: 'smallint' }) number!: number;
  @Field(() => Int, { description: 'Share of right answers, percent, rounded down.' }) @Property({ type: 'smallint' }) score!: number;
  @Field(() => Int, { description: 'How many answers were right.' }) @Property({ type: 'smallint' }) rightAnswers!: number;
  @Field(() => Int, { description: 'How many questions there were.' }) @Property({ type: 'smallint' }) questions!: number;
  @Field(() => Boolean, { description: 'Whether the pass mark was reached.' }) @Property({ type: 'boolean' }) passed!: boolean;
  @Field(() => Int, { nullable: true, description: 'How many tries are left; null once passed.' })
  @Formula(a => `case when ${a.passed} then null else (select greatest(m."attempts_allowed" - ${a.number}, 0)::int from "learning_module" m where m."id" = ${a.module}) end`, { type: 'integer', nullable: true }) attemptsLeft?: (number & Opt) | null;
  @Property({ type: 'json' }) given!: unknown;
  @Field(() => Date, { description: 'When it was handed in (UTC).' }) @Property({ type: 'timestamptz', length: 3 }) submittedAt!: Date;
}

@ObjectType({ description: 'What was learnt online on one day, and how many JP of it count by the rule of that day.' }) @Part('Whoever sees the enrollment sees it.')
export class LearningDay {
  @Field(() => Day, { description: 'The day (WIB).' }) day!: string;
  @Field(() => Int, { description: 'Minutes of the required modules done on it.' }) minutes!: number;
  @Field(() => Int, { description: 'JP they are worth: their share of the JP of the training.' }) hours!: number;
  @Field(() => Int, { description: 'JP that count: no more than the rule allows for the day, other trainings of the form included.' }) counted!: number;
  @Field(() => RuleApplied, { nullable: true, description: 'The most that counts on a day; null where there is no such rule for the form.' }) ruleApplied!: RuleApplied | null;
}

@InputType({ description: 'How far somebody says they are in a module.' })
export class ModuleReportInput {
  @Field(() => ID, { description: 'A UUID the client made: the same report sent twice counts once.' }) id!: string;
  @Field(() => ID, { description: 'A module of the training, no quiz.' }) module!: string;
  @Field(() => Int, { description: 'Percent, 0 to 100.' }) @Min(0) @Max(100) percent!: number;
  @Field(() => Date, { description: 'When it was so. Later than now is taken as now, before the offering starts as its start.' }) at!: Date;
}

@InputType({ description: 'The options chosen for a question.' })
export class QuizAnswerInput {
  @Field(() => ID, { description: 'The question.' }) question!: string;
  @Field(() => [Int], { description: 'Numbers of the options, from 1.' }) @ArrayMaxSize(10) options!: number[];
}

@InputType({ description: 'What lists of progress can be narrowed by.' })
export class ModuleProgressFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this enrollment.' }) enrollment?: string;
  @Field(() => ID, { nullable: true, description: 'In this module.' }) module?: string;
}

@InputType({ description: 'What lists of tries can be narrowed by.' })
export class QuizAttemptFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this enrollment.' }) enrollment?: string;
  @Field(() => ID, { nullable: true, description: 'At this quiz.' }) module?: string;
  @Field(() => Boolean, { nullable: true, description: 'Passed or not.' }) passed?: boolean;
}
