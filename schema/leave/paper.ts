import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { LeaveRequest } from './request.ts';

export const LeavePaperKind = enumOf('LeavePaperKind', 'What a paper is. Which one a length of sick leave demands is a table of rules (LEAVE_SICK_PAPER).', {
  DOCTOR: 'Surat keterangan dokter.', GOVERNMENT_DOCTOR: 'Surat keterangan dokter pemerintah.', HEALTH_TEAM: 'Hasil pemeriksaan tim penguji kesehatan.', MIDWIFE: 'Surat keterangan bidan.', OTHER: 'Another proof, such as a certificate of death or of marriage.',
});
export type LeavePaperKind = ValueOf<typeof LeavePaperKind>;

@ObjectType({ description: 'A paper put to a request for leave. Medical papers are seen by the person, by the authority who decides (for one day of illness the superior), and by HR that keeps the person; by nobody else, auditors and heads above included, nor in the trail.' })
@Entity()
@Listed({ sort: ['createdAt'], facets: ['kind'], label: 'id' })
export class LeavePaper extends Owned {
  @Field(() => LeaveRequest, { description: 'The request.' }) @ManyToOne(() => LeaveRequest, { ref: true, index: true }) request!: Ref<LeaveRequest>;
  @Field(() => LeavePaperKind, { description: 'What it is.' }) @Enum({ items: () => LeavePaperKind }) kind!: LeavePaperKind;
  @Field({ description: 'Who issued it.' }) @Property({ length: 160 }) issuer!: string;
  @Field(() => Day, { description: 'Day it was issued.' }) @Property({ type: 'date' }) issuedOn!: string;
  @Property({ type: 'uuid' }) file!: string;
  @Field(() => String, { nullable: true, description: 'Name of the file; it is fetched at /leave-papers/ID.' }) @Formula(p => `(select u."file_name" from "upload" u where u."id" = ${p.file})`, { type: 'text', nullable: true }) fileName?: (string & Opt) | null;
}

@InputType({ description: 'A paper for a request that is a draft, by the employee or by HR that keeps them.' })
export class LeavePaperInput {
  @Field(() => ID, { description: 'The request.' }) request!: string;
  @Field(() => LeavePaperKind, { description: 'What it is.' }) kind!: LeavePaperKind;
  @Field({ description: 'Who issued it, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) issuer!: string;
  @Field(() => Day, { description: 'Day it was issued, not in the future.' }) issuedOn!: string;
  @Field(() => ID, { description: 'Id of a file uploaded with requestLeavePaperUpload, else INVALID.' }) file!: string;
}

@InputType({ description: 'What lists of papers can be narrowed by.' })
export class LeavePaperFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this request.' }) request?: string;
  @Field(() => [LeavePaperKind], { nullable: true, description: 'Any of these kinds.' }) kind?: LeavePaperKind[];
}
