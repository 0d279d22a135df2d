import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { IsEmail, Matches, MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Position } from './position.ts';
import { Rank } from './rank.ts';
import { Unit } from './unit.ts';

export const EmploymentStatus = enumOf('EmploymentStatus', 'On what footing somebody serves (UU 20/2023, KepmenPANRB 16/2025).', {
  CPNS: 'Calon PNS, in the probationary year.', PNS: 'Pegawai negeri sipil.', PPPK: 'Pegawai pemerintah dengan perjanjian kerja.', PPPK_PARUH_WAKTU: 'PPPK paruh waktu.',
});
export type EmploymentStatus = ValueOf<typeof EmploymentStatus>;

export const LegalStanding = enumOf('LegalStanding', 'Kedudukan hukum: whether somebody is in service today, and if not, why.', {
  ACTIVE: 'Aktif.', STUDY_ASSIGNMENT: 'Tugas belajar.', UNPAID_LEAVE: 'Cuti di luar tanggungan negara (CLTN).', SUSPENDED: 'Diberhentikan sementara.', PRE_RETIREMENT: 'Masa persiapan pensiun (MPP).',
  RETIRED: 'Pensiun.', DECEASED: 'Meninggal dunia.', TRANSFERRED: 'Pindah instansi.', DISMISSED: 'Diberhentikan.',
});
export type LegalStanding = ValueOf<typeof LegalStanding>;

export const Sex = enumOf('Sex', 'Sex as registered.', { MALE: 'Laki-laki; digit 15 of the employee number is 1.', FEMALE: 'Perempuan; digit 15 of the employee number is 2.' });
export type Sex = ValueOf<typeof Sex>;

export const Education = enumOf('Education', 'Highest level of education, in the order of the civil service.', {
  SD: 'Sekolah dasar.', SMP: 'Sekolah menengah pertama.', SMA: 'Sekolah menengah atas or kejuruan.', D1: 'Diploma I.', D2: 'Diploma II.', D3: 'Diploma III.',
  S1: 'Sarjana or diploma IV.', S2: 'Magister, dokter or apoteker.', S3: 'Doktor.',
});
export type Education = ValueOf<typeof Education>;

@ObjectType({ description: 'A civil servant (ASN) of a city government. Readable by the person, by whoever leads the unit or one above it, and by HR and auditors of the agency.' })
@Entity() @Unique({ properties: ['agency', 'employeeNumber'] }) @Index({ properties: ['agency', 'name', 'id'] })
@Listed({ sort: ['name', 'employeeNumber', 'birthDate', 'createdAt'], search: ['name', 'employeeNumber'], facets: ['status', 'standing', 'education', 'sex', 'rank', 'unit', 'position'], kept: 'headcount', posted: true, label: 'name' })
export class Employee extends Owned {
  @Field({ description: 'NIP or NI PPPK: 18 digits without blanks, never a number (Perka BKN 22/2007). A PPPK number carries a contract code where a NIP has the month.' }) @Property({ length: 18 }) employeeNumber!: string;
  @Field({ description: 'Name without titles; one word is enough.' }) @Property({ length: 160 }) name!: string;
  @Field(() => String, { nullable: true, description: 'Titles before the name, such as Dr. Ir.' }) @Property({ length: 60, nullable: true }) titlePrefix?: string;
  @Field(() => String, { nullable: true, description: 'Titles after the name, such as S.T., M.Si.' }) @Property({ length: 60, nullable: true }) titleSuffix?: string;
  @Field(() => EmploymentStatus, { description: 'On what footing the person serves.' }) @Enum({ items: () => EmploymentStatus }) status!: EmploymentStatus;
  @Field(() => LegalStanding, { description: 'Kedudukan hukum.' }) @Enum({ items: () => LegalStanding, default: 'ACTIVE' }) standing!: LegalStanding & Opt;
  @Field(() => Sex, { description: 'Sex as registered.' }) @Enum({ items: () => Sex }) sex!: Sex;
  @Field(() => Day, { description: 'Day of birth.' }) @Property({ type: 'date' }) birthDate!: string;
  @Field(() => String, { nullable: true, description: 'Place of birth.' }) @Property({ length: 60, nullable: true }) birthPlace?: string;
  @Field(() => Education, { nullable: true, description: 'Highest level of education.' }) @Enum({ items: () => Education, nullable: true }) education?: Education;
  @Field(() => Rank, { nullable: true, description: 'Current rank (golongan).' }) @ManyToOne(() => Rank, { ref: true, nullable: true, index: true }) rank?: Ref<Rank>;
  @Field(() => Day, { nullable: true, description: 'Day since which the rank counts (TMT golongan).' }) @Property({ type: 'date', nullable: true }) rankSince?: string;
  @Field(() => Day, { nullable: true, description: 'First appointment (TMT CPNS or start of the first contract).' }) @Property({ type: 'date', nullable: true }) appointedOn?: string;
  @Field(() => String, { nullable: true, description: 'Official e-mail address.' }) @Property({ length: 160, nullable: true }) email?: string;
  @Field(() => String, { nullable: true, description: 'Telephone number. Withheld (null) from everybody but the person and HR.' }) @Property({ length: 20, nullable: true }) phone?: string;
  @Field(() => String, { nullable: true, description: 'NIK, 16 digits: specific personal data (UU 27/2022). Withheld (null) from everybody but the person and HR.' }) @Property({ length: 16, nullable: true }) nationalId?: string;
  @Field(() => Unit, { nullable: true, description: 'Unit of the current definitive assignment: follows from the assignments.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit>;
  @Field(() => Position, { nullable: true, description: 'Position of the current definitive assignment: follows from the assignments.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) position?: Ref<Position>;
  @Field(() => Employee, { nullable: true, description: 'Atasan langsung: who leads the unit, or the nearest unit above. Follows from the tree. Null at the top, when all are vacant, or hidden from the caller.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) supervisor?: Ref<Employee>;
  @Field(() => String, { nullable: true, description: 'Id of the person in SIASN, when imported from there.' }) @Property({ length: 64, nullable: true }) sourceId?: string;
  @Field(() => Date, { nullable: true, description: 'When the last import touched this person.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) importedAt?: Date;
}

@InputType({ description: 'What HR may set on an employee. Unit, position and supervisor follow from assignments.' })
export class EmployeeInput {
  @Field({ description: 'NIP or NI PPPK, 18 digits, blanks between groups allowed; must agree with birth date, sex and status, else INVALID saying which digits are at fault.' }) @MaxLength(40) employeeNumber!: string;
  @Field({ description: 'Name without titles, 1 to 160 characters.' }) @MinLength(1) @MaxLength(160) name!: string;
  @Field(() => String, { nullable: true, description: 'Titles before the name.' }) @MaxLength(60) titlePrefix?: string | null;
  @Field(() => String, { nullable: true, description: 'Titles after the name.' }) @MaxLength(60) titleSuffix?: string | null;
  @Field(() => EmploymentStatus, { description: 'On what footing the person serves.' }) status!: EmploymentStatus;
  @Field(() => LegalStanding, { nullable: true, description: 'Kedudukan hukum; ACTIVE when left out.' }) standing?: LegalStanding;
  @Field(() => Sex, { description: 'Sex as registered.' }) sex!: Sex;
  @Field(() => Day, { description: 'Day of birth.' }) birthDate!: string;
  @Field(() => String, { nullable: true, description: 'Place of birth.' }) @MaxLength(60) birthPlace?: string | null;
  @Field(() => Education, { nullable: true, description: 'Highest level of education.' }) education?: Education | null;
  @Field(() => ID, { nullable: true, description: 'Rank of the scale that fits the status.' }) rank?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day since which the rank counts.' }) rankSince?: string | null;
  @Field(() => Day, { nullable: true, description: 'First appointment.' }) appointedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Official e-mail address.' }) @IsEmail() @MaxLength(160) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number: digits, blanks, plus and dash.' }) @Matches(/^[+\d][\d -]{4,19}$/) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'NIK, 16 digits.' }) @MaxLength(40) nationalId?: string | null;
}

@InputType({ description: 'What lists of employees can be narrowed by.' })
export class EmployeeFilter extends RowFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this NIP or NI PPPK.' }) employeeNumber?: string;
  @Field(() => [EmploymentStatus], { nullable: true, description: 'Any of these footings.' }) status?: EmploymentStatus[];
  @Field(() => [LegalStanding], { nullable: true, description: 'Any of these standings.' }) standing?: LegalStanding[];
  @Field(() => Sex, { nullable: true, description: 'Only this sex.' }) sex?: Sex;
  @Field(() => [Education], { nullable: true, description: 'Any of these levels of education.' }) education?: Education[];
  @Field(() => ID, { nullable: true, description: 'Of this rank.' }) rank?: string;
  @Field(() => ID, { nullable: true, description: 'Holding this position.' }) position?: string;
  @Field(() => ID, { nullable: true, description: 'Working in exactly this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'Working in this unit or anywhere below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
  @Field(() => ID, { nullable: true, description: 'Reporting to this person.' }) supervisor?: string;
}
