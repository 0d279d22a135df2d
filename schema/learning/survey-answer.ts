import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Employee } from '../people/employee.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Owned } from '../shared/row.ts';
import { CurriculumReview } from './curriculum-review.ts';
import { Enrollment } from './enrollment.ts';
import { Offering } from './offering.ts';
import { SurveyQuestionKind, Survey } from './survey.ts';
import { Training } from './training.ts';

/** An invitation to say what one thinks of a training one was at. It is used once; only who was invited learns of it, and it does not know when it was used. */
@Entity() @Unique({ properties: ['enrollment'] })
export class SurveyInvitation extends Owned {
  @ManyToOne(() => Survey, { ref: true }) survey!: Ref<Survey>;
  @ManyToOne(() => Training, { ref: true, index: true }) training!: Ref<Training>;
  @ManyToOne(() => Offering, { ref: true, index: true }) offering!: Ref<Offering>;
  @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @ManyToOne(() => Enrollment, { ref: true }) enrollment!: Ref<Enrollment>;
  @Property({ type: 'boolean', default: false }) spent!: boolean & Opt;
}

@ObjectType({ description: 'An invitation of the caller to say what they think of a training they were at. It is used once.' }) @Part('Made for the caller alone: who has answered is nobody’s business.')
export class MySurvey {
  @Field(() => ID, { description: 'The invitation, for answerSurvey.' }) id!: string;
  @Field(() => Survey, { description: 'The edition of the survey.' }) survey!: string;
  @Field(() => Training, { description: 'The training.' }) training!: string;
  @Field(() => Offering, { description: 'When and where one was at it.' }) offering!: string;
  @Field(() => Boolean, { description: 'Whether it was used.' }) spent!: boolean;
  @Field(() => Boolean, { description: 'Whether it can still be used.' }) open!: boolean;
}

/** One answer to one question. */
export interface Answered { question: string; score?: number | null; text?: string | null }
/** What a round says to one question: how often each of 1 to 5 was given, or the texts in the order of the alphabet. */
export interface Tally { question: string; counts: number[]; texts: string[] }

/** An answer that waits for others. Whose it is, and when it came, stands nowhere: no person, no time, an id of chance that changes with the next answer. */
@Entity()
export class SurveyResponse {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @ManyToOne(() => Survey, { ref: true }) survey!: Ref<Survey>;
  @ManyToOne(() => Offering, { ref: true, index: true }) offering!: Ref<Offering>;
  @Property({ type: 'json' }) answers!: Answered[];
}

/** As many answers as may be shown, added up: whatever is ever shown is made of whole rounds, so that no difference between two of them is fewer people. */
@Entity()
export class SurveyRound {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @ManyToOne(() => Survey, { ref: true, index: true }) survey!: Ref<Survey>;
  @ManyToOne(() => Training, { ref: true, index: true }) training!: Ref<Training>;
  @ManyToOne(() => Offering, { ref: true, index: true }) offering!: Ref<Offering>;
  @Property({ type: 'date' }) sealedOn!: string;
  @Property({ type: 'smallint' }) answers!: number;
  /** Sum of what was said of relevance. */
  @Property({ type: 'integer' }) relevance!: number;
  @Property({ type: 'json' }) tallies!: Tally[];
  /** The review that weighed it. */
  @ManyToOne(() => CurriculumReview, { ref: true, nullable: true, index: true }) review?: Ref<CurriculumReview> | null;
}

@ObjectType({ description: 'What was answered to one question.' }) @Part('Adds up whole rounds of answers; nobody is in it.')
export class SurveyQuestionResult {
  @Field({ description: 'What was asked.' }) prompt!: string;
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) kind!: SurveyQuestionKind;
  @Field(() => Int, { description: 'How many answered it.' }) answers!: number;
  @Field(() => Float, { nullable: true, description: 'Mean on the scale of 1 to 5, to two decimals; null for texts.' }) average!: number | null;
  @Field(() => [Int], { description: 'How often 1, 2, 3, 4 and 5 were given; empty for texts.' }) counts!: number[];
  @Field(() => [String], { description: 'What was written, in the order of the alphabet; empty below the fewest answers that may be shown.' }) texts!: string[];
}

@ObjectType({ description: 'What participants said of a training in one edition of the survey. It grows by whole rounds of answers alone, each as many as the rule asks: neither a single answer nor a difference between two results is fewer people.' }) @Part('Adds up whole rounds of answers; nobody is in it.')
export class SurveyResult {
  @Field(() => Survey, { description: 'The edition.' }) survey!: string;
  @Field(() => Int, { description: 'How many were invited.' }) invited!: number;
  @Field(() => Int, { description: 'How many answers are shown.' }) answers!: number;
  @Field(() => Int, { description: 'How many answers wait until there are enough of them.' }) waiting!: number;
  @Field(() => [SurveyQuestionResult], { description: 'By question; none until there are enough answers.' }) questions!: SurveyQuestionResult[];
  @Field(() => RuleApplied, { description: 'The fewest answers that may be shown.' }) ruleApplied!: RuleApplied;
}

@InputType({ description: 'An answer to one question.' })
export class SurveyAnswerInput {
  @Field(() => ID, { description: 'The question.' }) question!: string;
  @Field(() => Int, { nullable: true, description: 'On the scale, 1 to 5; required unless the question asks for words.' }) @Min(1) @Max(5) score?: number | null;
  @Field(() => String, { nullable: true, description: 'In words, at most 2,000 characters; only where the question asks for them.' }) @MaxLength(2000) text?: string | null;
}
