import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Owned, Row } from '../shared/row.ts';
import { Account } from './account.ts';
import { Upload } from './file.ts';

export const ImportStatus = enumOf('ImportStatus', 'How far an import is.', { RUNNING: 'At work; ask importReport again.', DONE: 'Finished.', FAILED: 'Stopped; nothing was written.' });
export type ImportStatus = ValueOf<typeof ImportStatus>;

@ObjectType({ description: 'What an import did, or would do. Readable by HR of the agency.' })
@Entity()
export class ImportReport extends Owned {
  @ManyToOne(() => Upload, { ref: true, index: true }) upload!: Ref<Upload>;
  @ManyToOne(() => Account, { ref: true, index: true }) account!: Ref<Account>;
  @Field(() => Boolean, { description: 'Whether it was only tried: the same code ran, and everything was rolled back.' }) @Property({ type: 'boolean' }) dryRun!: boolean;
  @Field(() => ImportStatus, { description: 'How far it is.' }) @Enum({ items: () => ImportStatus, default: 'RUNNING' }) status!: ImportStatus & Opt;
  @Field(() => Int, { description: 'Rows looked at so far, in percent of the file.' }) @Property({ type: 'smallint', default: 0 }) progress!: number & Opt;
  @Field(() => Int, { description: 'Rows of the file.' }) @Property({ type: 'integer', default: 0 }) total!: number & Opt;
  @Field(() => Int, { description: 'Rows that became new employees.' }) @Property({ type: 'integer', default: 0 }) created!: number & Opt;
  @Field(() => Int, { description: 'Rows that changed an employee.' }) @Property({ type: 'integer', default: 0 }) updated!: number & Opt;
  @Field(() => Int, { description: 'Rows that say what is known already.' }) @Property({ type: 'integer', default: 0 }) unchanged!: number & Opt;
  @Field(() => Int, { description: 'Rows left out because something in them is wrong.' }) @Property({ type: 'integer', default: 0 }) failed!: number & Opt;
  @Field(() => String, { nullable: true, description: 'Why it failed, when it did.' }) @Property({ type: 'text', nullable: true }) message?: string;
}

@ObjectType({ description: 'Something wrong in a file: where, and what, in Indonesian.' }) @Part('A part of its import report.')
@Entity() @Index({ properties: ['report', 'row'] })
export class ImportProblem extends Row {
  @ManyToOne(() => ImportReport, { ref: true, deleteRule: 'cascade' }) report!: Ref<ImportReport>;
  @Field(() => Int, { description: 'Line of the file; the heading is line 1.' }) @Property({ type: 'integer' }) row!: number;
  @Field(() => String, { nullable: true, description: 'Heading of the column, as in the file; null when the whole row is at fault.' }) @Property({ length: 120, nullable: true }) column?: string;
  @Field({ description: 'Code for programs, for example UNKNOWN_UNIT.' }) @Property({ length: 40 }) code!: string;
  @Field({ description: 'What is wrong and what to do, in Indonesian.' }) @Property({ type: 'text' }) message!: string;
}

@ObjectType({ description: 'A page of problems.' }) @Part('A part of its import report.')
export class ImportProblemPage {
  @Field(() => [ImportProblem], { description: 'The problems, in the order of the file.' }) nodes!: ImportProblem[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => ID, { nullable: true, description: 'Hand it back as after for the next page; null at the end.' }) endCursor?: string | null;
}
