import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Rank } from './rank.ts';

export const PositionKind = enumOf('PositionKind', 'The kinds of position of UU 20/2023: managerial and non-managerial.', {
  JPT_UTAMA: 'Jabatan pimpinan tinggi utama (eselon I, national bodies only).', JPT_MADYA: 'Jabatan pimpinan tinggi madya (eselon I.a, I.b; a province, not a city).',
  JPT_PRATAMA: 'Jabatan pimpinan tinggi pratama (eselon II.a, II.b).', ADMINISTRATOR: 'Jabatan administrator (eselon III.a, III.b).', SUPERVISOR: 'Jabatan pengawas (eselon IV.a, IV.b).',
  FUNCTIONAL: 'Jabatan fungsional, in a tier of keahlian or keterampilan.', EXECUTING: 'Jabatan pelaksana: klerek, operator or teknisi.',
});
export type PositionKind = ValueOf<typeof PositionKind>;

export const Echelon = enumOf('Echelon', 'The old structural level, still used for ranks and pay.', {
  I_A: 'Eselon I.a.', I_B: 'Eselon I.b.', II_A: 'Eselon II.a.', II_B: 'Eselon II.b.', III_A: 'Eselon III.a.', III_B: 'Eselon III.b.', IV_A: 'Eselon IV.a.', IV_B: 'Eselon IV.b.',
});
export type Echelon = ValueOf<typeof Echelon>;

export const Tier = enumOf('Tier', 'Jenjang of a functional position, or group of an executing one.', {
  AHLI_UTAMA: 'Keahlian, ahli utama.', AHLI_MADYA: 'Keahlian, ahli madya.', AHLI_MUDA: 'Keahlian, ahli muda.', AHLI_PERTAMA: 'Keahlian, ahli pertama.',
  PENYELIA: 'Keterampilan, penyelia.', MAHIR: 'Keterampilan, mahir.', TERAMPIL: 'Keterampilan, terampil.', PEMULA: 'Keterampilan, pemula.',
  KLEREK: 'Pelaksana, klerek (PermenPANRB 45/2022).', OPERATOR: 'Pelaksana, operator (PermenPANRB 45/2022).', TEKNISI: 'Pelaksana, teknisi (PermenPANRB 45/2022).',
});
export type Tier = ValueOf<typeof Tier>;

@ObjectType({ description: 'A position (jabatan) of an agency, such as Lurah or Analis SDM Aparatur Ahli Muda. Who holds it, and in which unit, is an assignment.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['name', 'code', 'positionClass', 'createdAt'], search: ['name', 'code'], facets: ['kind', 'tier'], label: 'name' })
export class Position extends Owned {
  @Field({ description: 'Code, unique in its agency.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name of the position (nama jabatan).' }) @Property({ length: 160 }) name!: string;
  @Field(() => PositionKind, { description: 'Its kind.' }) @Enum({ items: () => PositionKind }) kind!: PositionKind;
  @Field(() => Echelon, { nullable: true, description: 'Old structural level; only managerial positions have one.' }) @Enum({ items: () => Echelon, nullable: true }) echelon?: Echelon;
  @Field(() => Tier, { nullable: true, description: 'Jenjang of a functional position, or group of an executing one.' }) @Enum({ items: () => Tier, nullable: true }) tier?: Tier;
  @Field(() => Int, { description: 'Kelas jabatan, 1 to 17.' }) @Property({ type: 'smallint' }) positionClass!: number;
  @Field(() => Boolean, { description: 'Whether its holder leads the unit of the assignment; supervisors follow from this.' }) @Property({ type: 'boolean', default: false }) leadsUnit!: boolean & Opt;
  @Field(() => String, { nullable: true, description: 'Ikhtisar jabatan: what the holder is there for.' }) @Property({ type: 'text', nullable: true }) summary?: string;
  @Field(() => Rank, { nullable: true, description: 'Lowest rank a PNS needs for it.' }) @ManyToOne(() => Rank, { ref: true, nullable: true, index: true }) lowestRank?: Ref<Rank>;
  @Field(() => Rank, { nullable: true, description: 'Highest rank foreseen for it.' }) @ManyToOne(() => Rank, { ref: true, nullable: true, index: true }) highestRank?: Ref<Rank>;
  @Field(() => Day, { nullable: true, description: 'First day on which it exists no more; null while it does.' }) @Property({ type: 'date', nullable: true }) abolishedOn?: (string | null) & Opt;
}

@InputType({ description: 'What HR may set on a position.' })
export class PositionInput {
  @Field({ description: 'Code, unique in the agency: letters, digits, dot and dash.' }) @Matches(/^[A-Za-z0-9.-]{1,30}$/) code!: string;
  @Field({ description: 'Name, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) name!: string;
  @Field(() => PositionKind, { description: 'Its kind.' }) kind!: PositionKind;
  @Field(() => Echelon, { nullable: true, description: 'Old structural level.' }) echelon?: Echelon | null;
  @Field(() => Tier, { nullable: true, description: 'Jenjang or group.' }) tier?: Tier | null;
  @Field(() => Int, { description: 'Kelas jabatan, 1 to 17.' }) @Min(1) @Max(17) positionClass!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether its holder leads the unit. Managerial positions do unless said otherwise.' }) leadsUnit?: boolean;
  @Field(() => String, { nullable: true, description: 'Ikhtisar jabatan, at most 4,000 characters.' }) @MaxLength(4000) summary?: string | null;
  @Field(() => ID, { nullable: true, description: 'Lowest rank.' }) lowestRank?: string | null;
  @Field(() => ID, { nullable: true, description: 'Highest rank.' }) highestRank?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which it exists no more; CONFLICT as long as somebody holds it then.' }) abolishedOn?: string | null;
}

@InputType({ description: 'What lists of positions can be narrowed by.' })
export class PositionFilter extends RowFilter {
  @Field(() => [PositionKind], { nullable: true, description: 'Any of these kinds.' }) kind?: PositionKind[];
  @Field(() => [Tier], { nullable: true, description: 'Any of these tiers.' }) tier?: Tier[];
  @Field(() => Boolean, { nullable: true, description: 'Only positions that lead a unit, or only those that do not.' }) leadsUnit?: boolean;
}
