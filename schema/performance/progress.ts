import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, Matches, MaxLength, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { PerformancePlan } from './plan.ts';
import { ResultIndicator } from './result.ts';

@ObjectType({ description: 'What was done towards a plan, with what proves it (realisasi berdasarkan bukti dukung). Never edited: a later report goes before.' })
@Entity()
@Listed({ sort: ['-reportedOn', 'createdAt'], search: ['text'], label: 'id' })
export class ProgressReport extends Owned {
  @Field(() => PerformancePlan, { description: 'The plan.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true }) plan!: Ref<PerformancePlan>;
  @Field(() => ResultIndicator, { nullable: true, description: 'The indicator it reports on; null where it is about the plan as a whole.' }) @ManyToOne(() => ResultIndicator, { ref: true, nullable: true, index: true }) indicator?: Ref<ResultIndicator>;
  @Field(() => Day, { description: 'Day it is about.' }) @Property({ type: 'date' }) reportedOn!: string;
  @Field(() => Float, { nullable: true, description: 'Achieved since the beginning, in the unit of the indicator.' }) @Property({ type: 'double', nullable: true }) realisation?: number;
  @Field({ description: 'What was done.' }) @Property({ type: 'text' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Where what proves it lies (bukti dukung): an https address.' }) @Property({ length: 400, nullable: true }) evidenceUrl?: string;
  @Property({ columnType: 'uuid[]', type: 'array', defaultRaw: "'{}'" }) files!: string[] & Opt;
}

@ObjectType({ description: 'A file that proves what a report says (bukti dukung). Whoever reads the report gets it at /evidence/REPORT/ID, ID being that of the file.' }) @Part('Whoever reads the report reads it.')
export class EvidenceFile {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field({ description: 'Its name.' }) fileName!: string;
  @Field({ description: 'Its content type.' }) contentType!: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) size!: number;
}

@InputType({ description: 'A report of progress, by the employee or the assessor while the plan runs.' })
export class ProgressReportInput {
  @Field(() => ID, { description: 'The plan.' }) plan!: string;
  @Field(() => ID, { nullable: true, description: 'An indicator of that plan, else INVALID.' }) indicator?: string | null;
  @Field(() => Day, { description: 'Day it is about, not in the future and not before the plan starts.' }) reportedOn!: string;
  @Field(() => Float, { nullable: true, description: 'Achieved since the beginning; needs an indicator.' }) realisation?: number | null;
  @Field({ description: 'What was done, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) text!: string;
  @Field(() => String, { nullable: true, description: 'An https address, at most 400 characters.' }) @Matches(/^https:\/\/\S+$/) @MaxLength(400) evidenceUrl?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most 5 files the caller uploaded with requestEvidenceUpload, else INVALID.' }) @ArrayMaxSize(5) files?: string[] | null;
}

@InputType({ description: 'What lists of progress reports can be narrowed by.' })
export class ProgressReportFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'On this plan.' }) plan?: string;
  @Field(() => ID, { nullable: true, description: 'On this indicator.' }) indicator?: string;
  @Field(() => DayRange, { nullable: true, description: 'About these days.' }) reportedOn?: DayRange;
}

@ObjectType({ description: 'Umpan balik berkelanjutan on a plan that runs. That it was given is seen with the plan; what it says is between the employee and those who lead them.' })
@Entity()
@Listed({ sort: ['-createdAt', 'givenOn'], facets: ['plan'], label: 'id' })
export class FeedbackNote extends Owned {
  @Field(() => PerformancePlan, { description: 'The plan.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true }) plan!: Ref<PerformancePlan>;
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) author?: Ref<Employee>;
  @Field({ description: 'Who gave it.' }) @Property({ length: 160 }) authorName!: string;
  @Field(() => Day, { description: 'Day it was given.' }) @Property({ type: 'date' }) givenOn!: string;
  @Field(() => String, { nullable: true, description: 'What it says. Withheld (null) from everybody but the employee and whoever leads them.' }) @Property({ type: 'text' }) message!: string;
}

@InputType({ description: 'Feedback to give, by whoever leads the employee, or by the employee.' })
export class FeedbackNoteInput {
  @Field(() => ID, { description: 'The plan.' }) plan!: string;
  @Field(() => String, { description: 'What it says, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) message!: string;
}

@InputType({ description: 'What lists of feedback can be narrowed by.' })
export class FeedbackNoteFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'On this plan.' }) plan?: string;
}
