import 'reflect-metadata';
import type { Opt, Ref } from '@mikro-orm/core';
import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';

/** What every row has: an opaque id, a version for careful updates, and when it came and last changed. */
@ObjectType({ description: 'What every row has.' })
export abstract class Row {
  @Field(() => ID, { description: 'Opaque and stable identifier (UUID).' }) @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @Field(() => Int, { description: 'Counts the changes of this row; send it back with an update, a stale one is refused with CONFLICT.' }) @Property({ type: 'integer', version: true, default: 1 }) version!: number & Opt;
  @Field(() => Date, { description: 'When this row came into being (UTC).' }) @Property({ type: 'timestamptz', length: 3, defaultRaw: 'now()' }) createdAt!: Date & Opt;
  @Field(() => Date, { description: 'When this row last changed (UTC).' }) @Property({ type: 'timestamptz', length: 3, defaultRaw: 'now()', onUpdate: () => new Date() }) updatedAt!: Date & Opt;
}

/** A row a city government owns: every read is narrowed by its agency. */
@ObjectType({ description: 'What every row has that belongs to one city government.' })
export abstract class Owned extends Row {
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, updateRule: 'restrict', deleteRule: 'restrict', index: true }) agency!: Ref<Agency>;
}

/** Required relations by these names never lead out of the agency: a foreign key holds row and agency together. */
export const withinAgency: readonly string[] = ['employee', 'training'];

/** What every list can be narrowed by. */
@InputType({ description: 'What every list can be narrowed by.' })
export abstract class RowFilter {
  @Field(() => [ID], { nullable: true, description: 'Only the rows with these ids, at most 100.' }) @ArrayMaxSize(100) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Words that must all occur in what the noun is searched by (its name, number or code); at most 100 characters.' }) @MaxLength(100) search?: string;
}
