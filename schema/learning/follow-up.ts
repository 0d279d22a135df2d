import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Enrollment } from './enrollment.ts';

export const FollowUpStatus = enumOf('FollowUpStatus', 'Where the evaluation some months after a training stands.', { SCHEDULED: 'Nothing was said yet; it can be from its day on.', REPORTED: 'The employee has said how they apply it; waits for the superior.', ASSESSED: 'Assessed.', WAIVED: 'Given up, for a reason.' });
export type FollowUpStatus = ValueOf<typeof FollowUpStatus>;

export const FollowUpMethod = enumOf('FollowUpMethod', 'How behaviour at work was looked into.', { SURVEY: 'Survei: by questions on paper or screen.', INTERVIEW: 'Wawancara.', OBSERVATION: 'Observasi: by watching the work.' });
export type FollowUpMethod = ValueOf<typeof FollowUpMethod>;

export const FollowUpAssessor = enumOf('FollowUpAssessor', 'As what somebody assessed.', { SUPERIOR: 'As direct superior.', TRAINING_MANAGER: 'For BKPSDM.' });
export type FollowUpAssessor = ValueOf<typeof FollowUpAssessor>;

const open = (f: { status: unknown; dueOn: unknown }) => `(${f.status} in ('SCHEDULED', 'REPORTED') and ${f.dueOn} <= office_day())`;

@ObjectType({ description: 'Evaluation of behaviour at work some months after a training (level 3 of four): does the person apply what they learnt? Scheduled when the result is entered, by the rule of that day; the employee reports, the superior or BKPSDM assesses.' })
@Entity() @Index({ properties: ['agency', 'dueOn'] })
@Listed({ sort: ['dueOn', '-createdAt', 'updatedAt'], search: ['employee.name'], facets: ['status', 'method', 'due'], label: 'id' })
export class FollowUp extends Owned {
  @Field(() => Employee, { description: 'Who was at the training.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Enrollment, { description: 'Their place on it.' }) @ManyToOne(() => Enrollment, { ref: true, index: true }) enrollment!: Ref<Enrollment>;
  @Field(() => Day, { description: 'Day of the result: the months count from here.' }) @Property({ type: 'date' }) completedOn!: string;
  @Field(() => Day, { description: 'First day on which it can be answered.' }) @Property({ type: 'date' }) dueOn!: string;
  @Field(() => Boolean, { description: 'Whether its day has come and it is still open.' }) @Formula(f => open(f as never), { type: 'boolean' }) due!: boolean & Opt;
  @Field(() => FollowUpStatus, { description: 'Where it stands.' }) @Enum({ items: () => FollowUpStatus, default: 'SCHEDULED' }) status!: FollowUpStatus & Opt;
  @Field(() => Int, { nullable: true, description: 'How far the employee says they apply it, 1 to 5; null until they do.' }) @Property({ type: 'smallint', nullable: true }) selfApplied?: number | null;
  @Field(() => String, { nullable: true, description: 'What the employee says of it.' }) @Property({ type: 'text', nullable: true }) selfNote?: string | null;
  @Field(() => FollowUpMethod, { nullable: true, description: 'How it was looked into; null until assessed.' }) @Enum({ items: () => FollowUpMethod, nullable: true }) method?: FollowUpMethod | null;
  @Field(() => Int, { nullable: true, description: 'How far it is applied, 1 to 5; null until assessed.' }) @Property({ type: 'smallint', nullable: true }) applied?: number | null;
  @Field(() => String, { nullable: true, description: 'What was found.' }) @Property({ type: 'text', nullable: true }) findings?: string | null;
  @Field(() => FollowUpAssessor, { nullable: true, description: 'As what it was assessed.' }) @Enum({ items: () => FollowUpAssessor, nullable: true }) assessedAs?: FollowUpAssessor | null;
  @Field(() => Day, { nullable: true, description: 'Day it was assessed.' }) @Property({ type: 'date', nullable: true }) assessedOn?: string | null;
  @Field(() => Float, { nullable: true, description: 'Score of the test before the training, 0 to 100, where there was one.' }) @Property({ type: 'double', nullable: true }) preScore?: number | null;
  @Field(() => Float, { nullable: true, description: 'Score of the test after it, 0 to 100.' }) @Property({ type: 'double', nullable: true }) postScore?: number | null;
  @Field(() => Float, { nullable: true, description: 'n-gain: what was gained of what could be, (post − pre) / (100 − pre), to two decimals; null without both scores or where nothing could be gained.' })
  @Formula(f => `round(((${f.postScore} - ${f.preScore}) / nullif(100 - ${f.preScore}, 0))::numeric, 2)::float8`, { type: 'double', nullable: true }) gain?: (number & Opt) | null;
}

@InputType({ description: 'What the employee says of how they apply it.' })
export class FollowUpReport {
  @Field(() => Int, { description: 'How far, 1 to 5.' }) @Min(1) @Max(5) applied!: number;
  @Field(() => String, { nullable: true, description: 'In words, at most 2,000 characters.' }) @MaxLength(2000) selfNote?: string | null;
}

@InputType({ description: 'What the superior, or BKPSDM, found.' })
export class FollowUpAssessment {
  @Field(() => FollowUpMethod, { description: 'How it was looked into.' }) method!: FollowUpMethod;
  @Field(() => Int, { description: 'How far it is applied, 1 to 5.' }) @Min(1) @Max(5) applied!: number;
  @Field({ description: 'What was found, 3 to 2,000 characters.' }) @MinLength(3) @MaxLength(2000) findings!: string;
  @Field(() => Float, { nullable: true, description: 'Score of the test before the training, 0 to 100, where there was one.' }) @Min(0) @Max(100) preScore?: number | null;
  @Field(() => Float, { nullable: true, description: 'Score of the test after it, 0 to 100.' }) @Min(0) @Max(100) postScore?: number | null;
}

@InputType({ description: 'What lists of follow-ups can be narrowed by.' })
export class FollowUpFilter extends RowFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those whose day has come and that are open, or only the others.' }) due?: boolean;
  @Field(() => [FollowUpStatus], { nullable: true, description: 'Any of these states.' }) status?: FollowUpStatus[];
  @Field(() => [FollowUpMethod], { nullable: true, description: 'Looked into in any of these ways.' }) method?: FollowUpMethod[];
  @Field(() => DayRange, { nullable: true, description: 'Due on these days.' }) dueOn?: DayRange;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'After this training.' }) @Means((training: string) => ({ enrollment: { offering: { training } } })) training?: string;
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
