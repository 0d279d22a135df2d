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
import { DocumentRequest } from './request.ts';

export const LetterStatus = enumOf('LetterStatus', 'Whether a letter holds.', { VALID: 'Berlaku.', REVOKED: 'Dicabut: the request was opened again.' });
export type LetterStatus = ValueOf<typeof LetterStatus>;

@ObjectType({ description: 'The letter a request was completed with, as it was printed; never edited. Numbered without gaps in an agency and year (Permendagri 83/2022). As PDF at /document-letters/ID.pdf, for everybody at /verify/CODE.' })
@Entity() @Unique({ properties: ['code'] }) @Unique({ properties: ['agency', 'year', 'sequence'] })
@Listed({ sort: ['-issuedOn', 'createdAt', 'number'], search: ['number', 'holderName'], facets: ['status', 'year'], label: 'number' })
export class DocumentLetter extends Owned {
  @Field(() => DocumentRequest, { description: 'The request.' }) @ManyToOne(() => DocumentRequest, { ref: true, index: true }) request!: Ref<DocumentRequest>;
  @Field(() => Employee, { description: 'Whom it is about.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field({ description: 'Number, for example 800.1.11.1/123/BKPSDM/2025: code of the file, count in the year, office, year.' }) @Property({ length: 80 }) number!: string;
  @Field(() => Int, { description: 'Year it counts in.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Int, { description: 'Which one of the year.' }) @Property({ type: 'integer' }) sequence!: number;
  @Field({ description: 'Code by which everybody may verify it: 20 letters and digits nobody can guess.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'Name of the kind of document, as printed.' }) @Property({ length: 120 }) kindName!: string;
  @Field({ description: 'Name of the person, as printed.' }) @Property({ length: 200 }) holderName!: string;
  @Field({ description: 'NIP or NI PPPK, as printed.' }) @Property({ length: 18 }) holderNumber!: string;
  @Field(() => String, { description: 'What it says.' }) @Property({ type: 'text' }) text!: string;
  @Field(() => Day, { description: 'Day of the letter.' }) @Property({ type: 'date' }) issuedOn!: string;
  @Field({ description: 'Who signs.' }) @Property({ length: 200 }) signatoryName!: string;
  @Field({ description: 'What post they sign in.' }) @Property({ length: 200 }) signatoryTitle!: string;
  @Field(() => LetterStatus, { description: 'Whether it holds.' }) @Enum({ items: () => LetterStatus, default: 'VALID' }) status!: LetterStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was revoked.' }) @Property({ type: 'date', nullable: true }) revokedOn?: string | null;
}

@InputType({ description: 'What lists of letters can be narrowed by.' })
export class DocumentLetterFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'About this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this request.' }) request?: string;
  @Field(() => [LetterStatus], { nullable: true, description: 'In any of these states.' }) status?: LetterStatus[];
  @Field(() => [Int], { nullable: true, description: 'Of any of these years.' }) year?: number[];
  @Field(() => DayRange, { nullable: true, description: 'Issued on these days.' }) issuedOn?: DayRange;
}

@ObjectType({ description: 'What everybody who has the code of a letter learns, and whether it holds. Nothing else about the person.' }) @Part('Whoever holds the code in hand may compare it with the paper.')
export class DocumentLetterCheck {
  @Field(() => LetterStatus, { description: 'Whether it holds.' }) status!: LetterStatus;
  @Field({ description: 'Number.' }) number!: string;
  @Field({ description: 'Kind of document.' }) kindName!: string;
  @Field({ description: 'Name of the person without titles, of every word the first letter alone.' }) holderName!: string;
  @Field({ description: 'The city government that issued it.' }) issuer!: string;
  @Field(() => Day, { description: 'Day of the letter.' }) issuedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day it was revoked; null while it holds.' }) revokedOn!: string | null;
}
