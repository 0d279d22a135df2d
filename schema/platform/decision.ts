import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import type { Agency } from '../people/agency.ts';

@ObjectType({ description: 'One move of one record: who made it, when, from what to what, and why. Append-only.' }) @Part('The history of a record whoever reads the record may read.')
@Entity() @Index({ properties: ['recordId', 'decidedAt'] })
export class Decision {
  @Field(() => ID, { description: 'Identifier.' }) @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @Property({ length: 40 }) noun!: string;
  @Property({ type: 'uuid' }) recordId!: string;
  @Field({ description: 'The move, for example approve.' }) @Property({ length: 30 }) move!: string;
  @Field({ description: 'State before.' }) @Property({ length: 30 }) fromStatus!: string;
  @Field({ description: 'State after.' }) @Property({ length: 30 }) toStatus!: string;
  @Field({ description: 'Name of who made it, as it was then.' }) @Property({ length: 160 }) byName!: string;
  @Property({ type: 'uuid', nullable: true }) byAccount?: string;
  @Field(() => String, { nullable: true, description: 'Name of the person on whose behalf (a.n.) it was made, where a stand-in made it (UU 30/2014 art. 14).' }) @Property({ length: 160, nullable: true }) actingFor?: string;
  /** The delegation by which a stand-in made it. */
  @Property({ type: 'uuid', nullable: true }) delegation?: string;
  @Field(() => String, { nullable: true, description: 'The reason given.' }) @Property({ type: 'text', nullable: true }) note?: string;
  @Field(() => Date, { description: 'When (UTC, clock of the database).' }) @Property({ type: 'timestamptz', length: 3, defaultRaw: 'clock_timestamp()' }) decidedAt!: Date & Opt;
}
