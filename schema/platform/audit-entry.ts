import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { MomentRange } from '../shared/range.ts';
import { RowFilter } from '../shared/row.ts';

export const AuditAction = enumOf('AuditAction', 'What was done to a row.', { CREATED: 'It came into being.', UPDATED: 'It changed.', DELETED: 'It was removed.', READ: 'What is kept apart of it was shown to somebody, for the reason given.' });
export type AuditAction = ValueOf<typeof AuditAction>;

@ObjectType({ description: 'What one field was before and is after a change.' }) @Part('A part of its audit entry.')
export class FieldChange {
  @Field({ description: 'Name of the field.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'Value before, as text; ids for relations; ••• where the field is withheld.' }) before?: string | null;
  @Field(() => String, { nullable: true, description: 'Value after, as text.' }) after?: string | null;
}

@ObjectType({ description: 'One change of one row, written in the same transaction as the change. Append-only. Readable by auditors and HR of the agency.' })
@Entity() @Index({ properties: ['agency', 'at'] }) @Index({ properties: ['recordId', 'at'] })
@Listed({ sort: ['-at'], search: ['actorName'], facets: ['noun', 'action'], label: 'id' })
export class AuditEntry {
  @Field(() => ID, { description: 'Identifier.' }) @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true }) agency!: Ref<Agency>;
  @Field(() => Date, { description: 'When (UTC, clock of the database).' }) @Property({ type: 'timestamptz', length: 3, defaultRaw: 'clock_timestamp()' }) at!: Date & Opt;
  @Field(() => AuditAction, { description: 'What was done.' }) @Enum({ items: () => AuditAction }) action!: AuditAction;
  @Field({ description: 'The noun, for example Employee.' }) @Property({ length: 40 }) noun!: string;
  @Field(() => ID, { description: 'Id of the row.' }) @Property({ type: 'uuid' }) recordId!: string;
  @Field({ description: 'Name of who did it, as it was then.' }) @Property({ length: 160 }) actorName!: string;
  @Property({ type: 'uuid', nullable: true }) actorAccount?: string;
  @Field(() => String, { nullable: true, description: 'Name of the person on whose behalf (a.n.) it was done, where a stand-in did it.' }) @Property({ length: 160, nullable: true }) actingFor?: string;
  @Field(() => String, { nullable: true, description: 'The reason given, where one was.' }) @Property({ type: 'text', nullable: true }) reason?: string;
  @Field({ description: 'Id of the request it came with, as in the answer header x-request-id.' }) @Property({ length: 64 }) requestId!: string;
  @Field(() => [FieldChange], { description: 'The fields that changed.' }) @Property({ type: 'json' }) changes!: FieldChange[];
}

@InputType({ description: 'What the audit trail can be narrowed by.' })
export class AuditEntryFilter extends RowFilter {
  @Field(() => String, { nullable: true, description: 'Of this noun.' }) noun?: string;
  @Field(() => ID, { nullable: true, description: 'Of this row.' }) recordId?: string;
  @Field(() => [AuditAction], { nullable: true, description: 'Any of these actions.' }) action?: AuditAction[];
  @Field(() => MomentRange, { nullable: true, description: 'In this time.' }) at?: MomentRange;
  @Field(() => String, { nullable: true, description: 'Of this request.' }) requestId?: string;
}
