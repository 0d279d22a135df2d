import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { DocumentKind } from './kind.ts';

export const DocumentStatus = enumOf('DocumentStatus', 'Where a request for a document stands, in the words of BKN.', {
  DRAFT: 'Draf: papers are put to it.', SUBMITTED: 'Diajukan: waits to be verified.', INCOMPLETE: 'BTL, berkas tidak lengkap: back with the employee; the clock stands.', ELIGIBLE: 'MS, memenuhi syarat.', INELIGIBLE: 'TMS, tidak memenuhi syarat, with the reason.',
  PROCESSING: 'Diproses: waits for whoever signs.', COMPLETED: 'Selesai: its letter is issued.', WITHDRAWN: 'Ditarik by the employee.',
});
export type DocumentStatus = ValueOf<typeof DocumentStatus>;

type Columns = Record<'status' | 'dueOn', string>;
const waitsUntil = (d: Columns) => `(case when ${d.status} in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') then ${d.dueOn} end)`;

@ObjectType({ description: 'A request for a document: made by the employee with the papers of its check-list, verified by HR (BTL, MS, TMS), completed by the head of BKPSDM with a numbered letter. Read by the person, by HR that keeps them, by the head and auditors; drafts by the person and HR.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name'], facets: ['status', 'kind'], label: 'id' })
export class DocumentRequest extends Owned {
  @Field(() => Employee, { description: 'For whom.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => DocumentKind, { description: 'Which document.' }) @ManyToOne(() => DocumentKind, { ref: true, index: true }) kind!: Ref<DocumentKind>;
  @Field({ description: 'What it is needed for.' }) @Property({ length: 500 }) purpose!: string;
  @Field(() => DocumentStatus, { description: 'Where it stands.' }) @Enum({ items: () => DocumentStatus, default: 'DRAFT' }) status!: DocumentStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was first submitted; the rules of that day measure it.' }) @Property({ type: 'date', nullable: true }) submittedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to complete it, in working days of the agency; later by as long as it lay with the employee. Null while it lies there.' }) @Property({ type: 'date', nullable: true }) dueOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days that are left once the employee submits it again; null unless it is BTL.' }) @Property({ type: 'smallint', nullable: true }) daysLeft?: number | null;
  @Field(() => Day, { nullable: true, description: 'The last day while the office has it; null where nothing is waited for.' }) @Formula(d => waitsUntil(d as never), { type: 'date', nullable: true }) waitsUntil!: (string | null) & Opt;
  @Field(() => Boolean, { description: 'Whether the office has it beyond its last day.' }) @Formula(d => `coalesce(${waitsUntil(d as never)} < office_day(), false)`, { type: 'boolean' }) overdue!: boolean & Opt;
}

@InputType({ description: 'A request for a document, by the employee, or by HR for somebody else. A kind the person has no footing for is refused with INVALID. For whom and which document stay what they were.' })
export class DocumentRequestInput {
  @Field(() => ID, { description: 'For whom.' }) employee!: string;
  @Field(() => ID, { description: 'Which document.' }) kind!: string;
  @Field({ description: 'What it is needed for, 3 to 500 characters.' }) @MinLength(3) @MaxLength(500) purpose!: string;
}

@InputType({ description: 'What lists of requests for documents can be narrowed by.' })
export class DocumentRequestFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'For this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'For this document.' }) kind?: string;
  @Field(() => [DocumentStatus], { nullable: true, description: 'Any of these states.' }) status?: DocumentStatus[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the office has it beyond its last day.' }) overdue?: boolean;
  @Field(() => DayRange, { nullable: true, description: 'With a last day among these.' }) dueOn?: DayRange;
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}

@InputType({ description: 'What the head hands over with a completion.' })
export class DocumentResult {
  @Field(() => String, { nullable: true, description: 'What the letter says, in Indonesian, at most 2,000 characters; the words of the kind when left out.' }) @MaxLength(2000) text?: string | null;
}
