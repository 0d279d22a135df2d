import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Competency } from './framework.ts';

export const EvidenceKind = enumOf('EvidenceKind', 'What a piece of evidence rests on.', {
  ASSESSMENT: 'An assessment: sets the held level, up or down.', TRAINING: 'A training passed: raises the held level to what the training confers, never lowers it.',
  MENTORING: 'A mentor’s closing assessment: raises the held level to what was attested, never lowers it.',
  REVOCATION: 'Takes back one earlier piece of evidence, which from then on does not count.',
});
export type EvidenceKind = ValueOf<typeof EvidenceKind>;

@ObjectType({ description: 'Why somebody is held to have a level. Append-only: a mistake is revoked by a further row, never edited or removed.' })
@Entity() @Index({ properties: ['employee', 'competency', 'observedOn'] })
@Listed({ sort: ['-createdAt', 'observedOn'], facets: ['kind', 'competency'], label: 'id' })
export class Evidence extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => EvidenceKind, { description: 'What it rests on.' }) @Enum({ items: () => EvidenceKind }) kind!: EvidenceKind;
  @Field(() => Int, { description: 'Level it speaks for, 0 to 5; of a revocation, the level taken back.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => Day, { description: 'Day it was observed.' }) @Property({ type: 'date' }) observedOn!: string;
  @Field(() => Day, { description: 'Day it was recorded; a revocation counts from then on, for the days before what it takes back still counts.' }) @Property({ type: 'date', defaultRaw: 'office_day()' }) recordedOn!: string & Opt;
  @Field(() => Day, { nullable: true, description: 'Last day it counts; null for good.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
  @Field(() => Evidence, { nullable: true, description: 'What a revocation takes back.' }) @ManyToOne(() => Evidence, { ref: true, nullable: true, index: true }) revokes?: Ref<Evidence>;
  @Field({ description: 'The noun that gave rise to it: Assessment, Enrollment or MentoringGoal.' }) @Property({ length: 40 }) sourceNoun!: string;
  @Field(() => ID, { description: 'Id of the row that gave rise to it.' }) @Property({ type: 'uuid', index: true }) sourceId!: string;
  @Field(() => String, { nullable: true, description: 'What else is to be known about it.' }) @Property({ type: 'text', nullable: true }) note?: string;
}

@ObjectType({ description: 'The level somebody holds in one competency today, and the evidence it stands on. Follows from the evidence and is never typed.' })
@Entity() @Index({ properties: ['competency', 'level'] }) @Unique({ properties: ['employee', 'competency'] })
@Listed({ sort: ['-level', 'createdAt'], facets: ['competency'], label: 'id' })
export class Holding extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level held, 0 to 5.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => Day, { description: 'Since when.' }) @Property({ type: 'date' }) since!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it counts; after it the level is 0 until new evidence comes.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
  @Field(() => Evidence, { description: 'The evidence it stands on.' }) @ManyToOne(() => Evidence, { ref: true, index: true }) evidence!: Ref<Evidence>;
}

@InputType({ description: 'What lists of evidence can be narrowed by.' })
export class EvidenceFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
  @Field(() => [EvidenceKind], { nullable: true, description: 'Any of these kinds.' }) kind?: EvidenceKind[];
}

@InputType({ description: 'What lists of held levels can be narrowed by.' })
export class HoldingFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
}
