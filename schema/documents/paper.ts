import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { DocumentRequest } from './request.ts';

export const DocumentPaperState = enumOf('DocumentPaperState', 'What was found of a paper.', { UNCHECKED: 'Belum diperiksa.', IN_ORDER: 'Sesuai.', NOT_IN_ORDER: 'Tidak sesuai: the note says why.', REPLACED: 'Diganti by a later one of the same item.' });
export type DocumentPaperState = ValueOf<typeof DocumentPaperState>;

@ObjectType({ description: 'A paper put to a request, for one item of its check-list. A later one of the same item takes its place; none is removed. Fetched at /document-papers/ID by whoever reads the request.' })
@Entity()
@Listed({ sort: ['createdAt'], facets: ['state'], label: 'id' })
export class DocumentPaper extends Owned {
  @Field(() => DocumentRequest, { description: 'The request.' }) @ManyToOne(() => DocumentRequest, { ref: true, index: true }) request!: Ref<DocumentRequest>;
  @Field({ description: 'Which item of the check-list.' }) @Property({ length: 40 }) item!: string;
  @Property({ type: 'uuid' }) file!: string;
  @Field(() => String, { nullable: true, description: 'Name of the file.' }) @Formula(p => `(select u."file_name" from "upload" u where u."id" = ${p.file})`, { type: 'text', nullable: true }) fileName?: (string & Opt) | null;
  @Field(() => DocumentPaperState, { description: 'What was found of it.' }) @Enum({ items: () => DocumentPaperState, default: 'UNCHECKED' }) state!: DocumentPaperState & Opt;
  @Field(() => String, { nullable: true, description: 'What is wrong with it.' }) @Property({ length: 500, nullable: true }) note?: string | null;
}

@InputType({ description: 'A paper for a request that is a draft or BTL, by the employee or by HR that keeps them.' })
export class DocumentPaperInput {
  @Field(() => ID, { description: 'The request.' }) request!: string;
  @Field({ description: 'Which item of the check-list, else INVALID.' }) @MinLength(1) @MaxLength(40) item!: string;
  @Field(() => ID, { description: 'Id of a file uploaded with requestDocumentPaperUpload, else INVALID.' }) file!: string;
}

@InputType({ description: 'What lists of papers of requests can be narrowed by.' })
export class DocumentPaperFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this request.' }) request?: string;
  @Field(() => [DocumentPaperState], { nullable: true, description: 'Any of these states.' }) state?: DocumentPaperState[];
}

@ObjectType({ description: 'An item of the check-list of a request, by the rules of the day it was submitted, with the paper that stands for it.' }) @Part('Whoever reads the request reads its papers.')
export class DocumentCheck {
  @Field({ description: 'Which item.' }) item!: string;
  @Field({ description: 'Name, in Indonesian.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether nothing is submitted without it.' }) required!: boolean;
  @Field({ description: 'Instrument it rests on.' }) instrument!: string;
  @Field(() => ID, { nullable: true, description: 'The paper; null where there is none.' }) paper!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of its file.' }) fileName!: string | null;
  @Field(() => DocumentPaperState, { nullable: true, description: 'What was found of it.' }) state!: DocumentPaperState | null;
  @Field(() => String, { nullable: true, description: 'What is wrong with it.' }) note!: string | null;
}
