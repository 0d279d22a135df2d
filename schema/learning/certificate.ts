import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Enrollment } from './enrollment.ts';
import { Delivery } from './offering.ts';
import { TrainingForm } from './training.ts';

export const CertificateStatus = enumOf('CertificateStatus', 'Whether a certificate holds.', { VALID: 'Berlaku.', REVOKED: 'Dicabut: the result it rests on was taken back.' });
export type CertificateStatus = ValueOf<typeof CertificateStatus>;

@ObjectType({ description: 'A certificate (STTPL) as it was printed. It is issued with a pass and revoked with it, never edited. As PDF at /certificates/ID.pdf, for everybody at /verify/CODE.' })
@Entity() @Unique({ properties: ['code'] })
@Listed({ sort: ['-issuedOn', 'createdAt', 'title'], search: ['number', 'holderName', 'title'], facets: ['status', 'form'], label: 'number' })
export class Certificate extends Owned {
  @Field(() => Enrollment, { description: 'The enrollment that was passed.' }) @ManyToOne(() => Enrollment, { ref: true, index: true }) enrollment!: Ref<Enrollment>;
  @Field(() => Employee, { description: 'Who holds it.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field({ description: 'Number.' }) @Property({ length: 80 }) number!: string;
  @Field({ description: 'Code by which everybody may verify it: 20 letters and digits nobody can guess.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'Name of the holder, as printed.' }) @Property({ length: 200 }) holderName!: string;
  @Field({ description: 'Title of the training, as printed.' }) @Property({ length: 160 }) title!: string;
  @Field({ description: 'Who gave the training.' }) @Property({ length: 160 }) organiser!: string;
  @Field(() => TrainingForm, { description: 'Form of the training.' }) @Enum({ items: () => TrainingForm }) form!: TrainingForm;
  @Field(() => Delivery, { description: 'How it was held.' }) @Enum({ items: () => Delivery }) delivery!: Delivery;
  @Field(() => Int, { description: 'JP of the training. How many of them count for the year the JP ledger says.' }) @Property({ type: 'smallint' }) hours!: number;
  @Field(() => Day, { description: 'First day of the training.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day of the training.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Day, { description: 'Day of the certificate.' }) @Property({ type: 'date' }) issuedOn!: string;
  @Field({ description: 'Who signs.' }) @Property({ length: 200 }) signatoryName!: string;
  @Field({ description: 'What post they sign in.' }) @Property({ length: 200 }) signatoryTitle!: string;
  @Field(() => CertificateStatus, { description: 'Whether it holds.' }) @Enum({ items: () => CertificateStatus, default: 'VALID' }) status!: CertificateStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was revoked.' }) @Property({ type: 'date', nullable: true }) revokedOn?: string | null;
}

@ObjectType({ description: 'What everybody who has the code of a certificate learns: what is printed on it, and whether it holds. Nothing else about the person.' }) @Part('Whoever holds the code in hand may compare it with the paper.')
export class CertificateCheck {
  @Field(() => CertificateStatus, { description: 'Whether it holds.' }) status!: CertificateStatus;
  @Field({ description: 'Number.' }) number!: string;
  @Field({ description: 'Name of the holder, as printed.' }) holderName!: string;
  @Field({ description: 'Title of the training.' }) title!: string;
  @Field({ description: 'Who gave the training.' }) organiser!: string;
  @Field({ description: 'The city government that issued it.' }) issuer!: string;
  @Field(() => Delivery, { description: 'How it was held.' }) delivery!: Delivery;
  @Field(() => Int, { description: 'JP of the training.' }) hours!: number;
  @Field(() => Day, { description: 'First day of the training.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day of the training.' }) endsOn!: string;
  @Field(() => Day, { description: 'Day of the certificate.' }) issuedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day it was revoked; null while it holds.' }) revokedOn!: string | null;
}

@InputType({ description: 'What lists of certificates can be narrowed by.' })
export class CertificateFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this enrollment.' }) enrollment?: string;
  @Field(() => [CertificateStatus], { nullable: true, description: 'In any of these states.' }) status?: CertificateStatus[];
  @Field(() => [TrainingForm], { nullable: true, description: 'For trainings of any of these forms.' }) form?: TrainingForm[];
  @Field(() => DayRange, { nullable: true, description: 'Issued on these days.' }) issuedOn?: DayRange;
}
