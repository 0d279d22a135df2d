import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const CycleKind = enumOf('CycleKind', 'How long a cycle of appraisal is (PermenPANRB 6/2022 art. 5).', { ANNUAL: 'Tahunan: credit points follow from it.', PERIODIC: 'Periodik: a month or a quarter.' });
export type CycleKind = ValueOf<typeof CycleKind>;

export const CycleStatus = enumOf('CycleStatus', 'Where a cycle stands.', { PLANNED: 'Direncanakan: nobody plans in it yet.', OPEN: 'Berjalan: plans are made, agreed and assessed.', CLOSED: 'Ditutup: all its plans are final.' });
export type CycleStatus = ValueOf<typeof CycleStatus>;

@ObjectType({ description: 'A period that performance is planned and assessed for. The law of its last day decides its ratings.' })
@Entity() @Unique({ properties: ['agency', 'name'] })
@Listed({ sort: ['-validFrom', 'name', 'createdAt'], search: ['name'], facets: ['status', 'kind'], label: 'name' })
export class AppraisalCycle extends Owned {
  @Field({ description: 'Name, unique in its agency, for example SKP Tahun 2026.' }) @Property({ length: 80 }) name!: string;
  @Field(() => CycleKind, { description: 'How long it is.' }) @Enum({ items: () => CycleKind, default: 'ANNUAL' }) kind!: CycleKind & Opt;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { description: 'Last day.' }) @Property({ type: 'date' }) validUntil!: string;
  @Field(() => CycleStatus, { description: 'Where it stands.' }) @Enum({ items: () => CycleStatus, default: 'PLANNED' }) status!: CycleStatus & Opt;
}

@InputType({ description: 'What HR may set on a cycle of appraisal.' })
export class AppraisalCycleInput {
  @Field({ description: 'Name, 3 to 80 characters.' }) @MinLength(3) @MaxLength(80) name!: string;
  @Field(() => CycleKind, { description: 'How long it is.' }) kind!: CycleKind;
  @Field(() => Day, { description: 'First day.' }) validFrom!: string;
  @Field(() => Day, { description: 'Last day, after the first. Days of a cycle that is no longer planned are refused with CONFLICT.' }) validUntil!: string;
}

@InputType({ description: 'What lists of cycles can be narrowed by.' })
export class AppraisalCycleFilter extends RowFilter {
  @Field(() => [CycleStatus], { nullable: true, description: 'Any of these states.' }) status?: CycleStatus[];
  @Field(() => [CycleKind], { nullable: true, description: 'Any of these kinds.' }) kind?: CycleKind[];
}
