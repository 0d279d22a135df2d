import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Delivery, Offering } from './offering.ts';
import { Provider } from './provider.ts';
import { Training, TrainingForm } from './training.ts';

export const CourseProposalStatus = enumOf('CourseProposalStatus', 'Where the proposal of a course stands.', {
  SUBMITTED: 'Sent by the partner; waits for the training manager.', IN_REVIEW: 'Being looked into; the partner changes it no more.', RETURNED: 'Sent back with a note: the partner may mend and submit it again.',
  ACCEPTED: 'Accepted: it is a training of the catalogue with a planned offering.', REJECTED: 'Turned down, with a reason.', WITHDRAWN: 'Taken back by the partner.',
});
export type CourseProposalStatus = ValueOf<typeof CourseProposalStatus>;

@ObjectType({ description: 'A course a partner offers to give: what it raises, how, when and at what price. Partners send it with an API key that may propose; each sees its own alone.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'startsOn', 'title'], search: ['title'], facets: ['status', 'provider', 'form'], label: 'title' })
export class CourseProposal extends Owned {
  @Field(() => Provider, { description: 'Who offers it.' }) @ManyToOne(() => Provider, { ref: true, index: true }) provider!: Ref<Provider>;
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about and for whom.' }) @Property({ type: 'text', nullable: true }) summary?: string | null;
  @Field(() => Competency, { description: 'The competency it raises.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level it aims at, 1 to 5.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => TrainingForm, { description: 'Form (Peraturan LAN 10/2018).' }) @Enum({ items: () => TrainingForm }) form!: TrainingForm;
  @Field(() => Delivery, { description: 'How it is held.' }) @Enum({ items: () => Delivery, default: 'CLASSROOM' }) delivery!: Delivery & Opt;
  @Field(() => Int, { description: 'JP.' }) @Property({ type: 'smallint' }) learningHours!: number;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Int, { description: 'Seats.' }) @Property({ type: 'integer' }) seats!: number;
  @Field(() => Float, { description: 'What all of it costs, in rupiah.' }) @Property({ type: 'double' }) cost!: number;
  @Field(() => String, { nullable: true, description: 'Where it is held.' }) @Property({ length: 160, nullable: true }) location?: string | null;
  @Field(() => String, { nullable: true, description: 'NIP of a civil servant of the agency who teaches it, where one does.' }) @Property({ length: 18, nullable: true }) teacherNumber?: string | null;
  @Field(() => Employee, { nullable: true, description: 'The employee of that number: they do not judge it. Null to partners.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) teacher?: Ref<Employee> | null;
  @Field(() => CourseProposalStatus, { description: 'Where it stands.' }) @Enum({ items: () => CourseProposalStatus, default: 'SUBMITTED' }) status!: CourseProposalStatus & Opt;
  @Field(() => Training, { nullable: true, description: 'The training it became; null until accepted.' }) @ManyToOne(() => Training, { ref: true, nullable: true, index: true }) training?: Ref<Training> | null;
  @Field(() => Offering, { nullable: true, description: 'The offering it became; null until accepted.' }) @ManyToOne(() => Offering, { ref: true, nullable: true, index: true }) offering?: Ref<Offering> | null;
}

@InputType({ description: 'A course to propose, by a partner. What is wrong is named by field with INVALID: an unknown competency, days in the past or out of order, amounts out of bounds.' })
export class CourseProposalInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about and for whom, at most 4,000 characters.' }) @MaxLength(4000) summary?: string | null;
  @Field(() => ID, { description: 'The competency it raises, of the dictionaries in competencies.' }) competency!: string;
  @Field(() => Int, { description: 'Level it aims at, 1 to 5.' }) @Min(1) @Max(5) level!: number;
  @Field(() => TrainingForm, { description: 'Form.' }) form!: TrainingForm;
  @Field(() => Delivery, { nullable: true, description: 'How it is held; CLASSROOM when left out.' }) delivery?: Delivery;
  @Field(() => Int, { description: 'JP, 1 to 1,000.' }) @Min(1) @Max(1000) learningHours!: number;
  @Field(() => Day, { description: 'First day, after today.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day, not before the first.' }) endsOn!: string;
  @Field(() => Int, { description: 'Seats, 1 to 10,000.' }) @Min(1) @Max(10000) seats!: number;
  @Field(() => Float, { description: 'What all of it costs, in rupiah, 0 to 100,000,000,000.' }) @Min(0) @Max(100_000_000_000) cost!: number;
  @Field(() => String, { nullable: true, description: 'Where it is held, at most 160 characters.' }) @MaxLength(160) location?: string | null;
  @Field(() => String, { nullable: true, description: 'NIP, 18 digits, of a civil servant of the agency who teaches it, where one does.' }) @Matches(/^\d{18}$/) teacherNumber?: string | null;
}

@InputType({ description: 'What lists of proposals can be narrowed by.' })
export class CourseProposalFilter extends RowFilter {
  @Field(() => [CourseProposalStatus], { nullable: true, description: 'Any of these states.' }) status?: CourseProposalStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) provider?: string;
  @Field(() => ID, { nullable: true, description: 'Raising this competency.' }) competency?: string;
  @Field(() => [TrainingForm], { nullable: true, description: 'Of any of these forms.' }) form?: TrainingForm[];
}
