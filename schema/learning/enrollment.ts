import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MentoringSession } from '../mentoring/pairing.ts';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Offering } from './offering.ts';

export const EnrollmentStatus = enumOf('EnrollmentStatus', 'Where an enrollment stands on its way from employee to supervisor to BKPSDM.', {
  DRAFT: 'Being written by the employee.', SUBMITTED: 'Diusulkan: waits for the supervisor.', ENDORSED: 'Disetujui atasan: waits for BKPSDM.', APPROVED: 'Terdaftar: the seat is theirs.',
  RETURNED: 'Dikembalikan: the employee may mend and submit it again.', REJECTED: 'Ditolak.', WITHDRAWN: 'Mengundurkan diri.', COMPLETED: 'Selesai: the outcome says whether it was passed.',
});
export type EnrollmentStatus = ValueOf<typeof EnrollmentStatus>;

export const EnrollmentOutcome = enumOf('EnrollmentOutcome', 'How a finished enrollment ended.', { PASSED: 'Lulus: credits JP and raises held levels.', FAILED: 'Tidak lulus.', ABSENT: 'Tidak hadir.' });
export type EnrollmentOutcome = ValueOf<typeof EnrollmentOutcome>;

@ObjectType({ description: 'An employee’s place on an offering, from the request to the result.' })
@Entity() @Index({ properties: ['agency', 'status', 'createdAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name', 'offering.training.title'], facets: ['status', 'outcome', 'offering'], label: 'id' })
export class Enrollment extends Owned {
  @Field(() => Employee, { description: 'Whose place it is.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Offering, { description: 'The offering.' }) @ManyToOne(() => Offering, { ref: true, index: true }) offering!: Ref<Offering>;
  @Field(() => String, { nullable: true, description: 'Why the employee asks for it.' }) @Property({ type: 'text', nullable: true }) reason?: string;
  @Field(() => EnrollmentStatus, { description: 'Where it stands.' }) @Enum({ items: () => EnrollmentStatus, default: 'DRAFT' }) status!: EnrollmentStatus & Opt;
  @Field(() => EnrollmentOutcome, { nullable: true, description: 'How it ended; null until then.' }) @Enum({ items: () => EnrollmentOutcome, nullable: true }) outcome?: EnrollmentOutcome;
  @Field(() => Day, { nullable: true, description: 'Day of the result.' }) @Property({ type: 'date', nullable: true }) completedOn?: string;
  @Field(() => String, { nullable: true, description: 'Number of the certificate (STTPL); every pass has one.' }) @Property({ length: 80, nullable: true }) certificateNumber?: string;
  @Field(() => Int, { nullable: true, description: 'Share of the required modules that are done, percent; null where the training has none.' })
  @Formula(e => `(select (100 * count(p."completed_at") / nullif(count(*), 0))::int from "offering" o join "learning_module" m on m."training_id" = o."training_id" and m."required" left join "module_progress" p on p."enrollment_id" = ${e.id} and p."module_id" = m."id" where o."id" = ${e.offering})`, { type: 'integer', nullable: true }) progress?: (number & Opt) | null;
}

@InputType({ description: 'A request for a place. An employee asks for themselves; HR and training managers may ask for somebody. A second live one for the same offering is refused with CONFLICT, one for a training that is not published with INVALID.' })
export class EnrollmentInput {
  @Field(() => ID, { description: 'Whose place.' }) employee!: string;
  @Field(() => ID, { description: 'The offering.' }) offering!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' }) @MaxLength(2000) reason?: string | null;
}

@InputType({ description: 'The result of a finished enrollment.' })
export class EnrollmentResult {
  @Field(() => EnrollmentOutcome, { description: 'How it ended.' }) outcome!: EnrollmentOutcome;
  @Field(() => Day, { description: 'Day of the result, not in the future and not before the offering starts.' }) completedOn!: string;
  @Field(() => String, { nullable: true, description: 'Number of the certificate; required when passed, but for a training with modules, where the next number is made when it is left out.' }) @MaxLength(80) certificateNumber?: string | null;
}

@InputType({ description: 'What lists of enrollments can be narrowed by.' })
export class EnrollmentFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'For this offering.' }) offering?: string;
  @Field(() => ID, { nullable: true, description: 'For any offering of this training.' }) @Means((training: string) => ({ offering: { training } })) training?: string;
  @Field(() => [EnrollmentStatus], { nullable: true, description: 'Any of these states.' }) status?: EnrollmentStatus[];
  @Field(() => [EnrollmentOutcome], { nullable: true, description: 'Any of these outcomes.' }) outcome?: EnrollmentOutcome[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: all required modules are done. False: some are not.' }) @Means((done: boolean) => ({ progress: done ? { $gte: 100 } : { $lt: 100 } })) modulesDone?: boolean;
}

@ObjectType({ description: 'A line of somebody’s JP ledger. Append-only: a mistake is balanced by a further line.' })
@Entity({ tableName: 'learning_hours_entry' }) @Index({ properties: ['employee', 'year'] })
@Listed({ sort: ['-earnedOn', 'createdAt'], facets: ['year'], label: 'id' })
export class LearningHoursEntry extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Int, { description: 'Year the hours count for.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Int, { description: 'JP; negative where an earlier line is taken back.' }) @Property({ type: 'smallint' }) hours!: number;
  @Field(() => Day, { description: 'Day they were earned.' }) @Property({ type: 'date', index: true }) earnedOn!: string;
  @Field(() => Enrollment, { nullable: true, description: 'The enrollment they come from; null where they come from something else.' }) @ManyToOne(() => Enrollment, { ref: true, nullable: true, index: true }) enrollment?: Ref<Enrollment> | null;
  @Field(() => MentoringSession, { nullable: true, description: 'The session of mentoring or coaching they come from; null where they come from something else.' }) @ManyToOne(() => MentoringSession, { ref: true, nullable: true, index: true }) session?: Ref<MentoringSession> | null;
  @Field(() => String, { nullable: true, description: 'Why, where the line takes something back or credits less than was done.' }) @Property({ type: 'text', nullable: true }) note?: string;
}

@InputType({ description: 'What lists of JP lines can be narrowed by.' })
export class LearningHoursEntryFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'From this enrollment.' }) enrollment?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) year?: number;
}
