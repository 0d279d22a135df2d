import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { AssignmentKind } from './assignment.ts';
import { Employee } from './employee.ts';

export const UnitKind = enumOf('UnitKind', 'What kind of node of the organisation this is (perangkat daerah, PP 18/2016).', {
  GOVERNMENT: 'Pemerintah kota: the root of the tree.', SECRETARIAT: 'Sekretariat (daerah, DPRD, or of an OPD).', ASSISTANCE: 'Asisten Sekretaris Daerah with the sections under it.',
  INSPECTORATE: 'Inspektorat.', SERVICE: 'Dinas.', BOARD: 'Badan.', POLICE: 'Satuan Polisi Pamong Praja.', HOSPITAL: 'RSUD.', SECTION: 'Bagian.', DIVISION: 'Bidang.',
  SUBSECTION: 'Subbagian.', SUBDIVISION: 'Seksi or subbidang.', TECHNICAL_UNIT: 'Unit pelaksana teknis (UPT).', HEALTH_CENTRE: 'Puskesmas.', SCHOOL: 'Sekolah.',
  DISTRICT: 'Kecamatan.', URBAN_VILLAGE: 'Kelurahan.',
});
export type UnitKind = ValueOf<typeof UnitKind>;

@ObjectType({ description: 'A node of the organisation of a city government (unor in SIASN): from the city down to bidang, kecamatan and kelurahan.' })
@Entity() @Unique({ properties: ['agency', 'code'] }) @Index({ properties: ['path'], type: 'gist' }) @Index({ properties: ['parent'] })
@Listed({ sort: ['code', 'name', 'createdAt'], search: ['name', 'code'], facets: ['kind'], label: 'name' })
export class Unit extends Owned {
  @Field({ description: 'Code of the unit, unique in its agency. Kecamatan and kelurahan carry the official area code, since their names are not unique.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name of the unit, for example Kecamatan Medan Belawan.' }) @Property({ length: 160 }) name!: string;
  @Field(() => UnitKind, { description: 'What kind of node it is.' }) @Enum({ items: () => UnitKind }) kind!: UnitKind;
  @Field(() => Unit, { nullable: true, description: 'The unit above; null for the city itself.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, deleteRule: 'restrict' }) parent?: Ref<Unit>;
  @Field(() => Employee, { nullable: true, description: 'Who leads it today: follows from the assignments and is never typed. Null when vacant, or hidden from the caller.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true, deleteRule: 'set null', index: true }) head?: Ref<Employee>;
  @Field(() => AssignmentKind, { nullable: true, description: 'On what ground that one leads: definitive, Plt. of a vacant post, or Plh. while its holder is away. Null when nobody leads.' }) @Property({ length: 20, nullable: true, columnType: 'text' }) headKind?: AssignmentKind;
  @Field(() => Day, { nullable: true, description: 'First day of the unit; null where it was there before anything was recorded. Before it the unit is in no tree.' }) @Property({ type: 'date', nullable: true }) establishedOn?: string;
  @Field(() => Int, { description: 'How deep it lies in the tree; the city itself is 1.' }) @Property({ type: 'integer', default: 1 }) depth!: number & Opt;
  @Property({ columnType: 'ltree', type: 'string', defaultRaw: `''::ltree` }) path!: string & Opt;
}

@InputType({ description: 'What HR may set on a unit.' })
export class UnitInput {
  @Field({ description: 'Code, unique in the agency: letters, digits, dot and dash, at most 30 characters.' }) @Matches(/^[A-Za-z0-9.-]{1,30}$/) code!: string;
  @Field({ description: 'Name, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) name!: string;
  @Field(() => UnitKind, { description: 'What kind of node it is.' }) kind!: UnitKind;
  @Field(() => ID, { nullable: true, description: 'The unit above, from today on. Moving a unit below itself is refused with INVALID.' }) parent?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day of the unit; today when a new one is made without it.' }) establishedOn?: string | null;
}

@InputType({ description: 'What lists of units can be narrowed by.' })
export class UnitFilter extends RowFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Any of these kinds.' }) kind?: UnitKind[];
  @Field(() => ID, { nullable: true, description: 'Directly below this unit.' }) parent?: string;
  @Field(() => ID, { nullable: true, description: 'This unit and everything below it.' }) @Means((id: string) => ({ path: { $within: id } })) subtree?: string;
  @Field(() => Int, { nullable: true, description: 'At most this deep in the tree.' }) @Means((depth: number) => ({ depth: { $lte: depth } })) maxDepth?: number;
}
