import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Education, Employee } from '../people/employee.ts';
import { Rank } from '../people/rank.ts';
import { Predicate } from '../performance/rating.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'A diploma somebody earned (riwayat pendidikan): from its day on it counts as their education.' })
@Entity() @Unique({ properties: ['employee', 'level', 'graduatedOn'] })
@Listed({ sort: ['-graduatedOn', 'createdAt'], search: ['institution'], facets: ['level'], label: 'institution' })
export class EducationRecord extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Education, { description: 'Its level.' }) @Enum({ items: () => Education }) level!: Education;
  @Field({ description: 'Where it was earned.' }) @Property({ length: 160 }) institution!: string;
  @Field(() => String, { nullable: true, description: 'Subject (jurusan).' }) @Property({ length: 120, nullable: true }) subject?: string | null;
  @Field(() => Day, { description: 'Day of the diploma.' }) @Property({ type: 'date' }) graduatedOn!: string;
}

@ObjectType({ description: 'A rank somebody rose to (riwayat golongan). The current one is kept here by itself whenever rank and TMT of the person change, also by an import.' })
@Entity() @Unique({ properties: ['employee', 'since'] })
@Listed({ sort: ['-since', 'createdAt'], search: ['decreeNumber'], facets: ['rank'], label: 'since' })
export class RankRecord extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Rank, { description: 'The rank.' }) @ManyToOne(() => Rank, { ref: true, index: true }) rank!: Ref<Rank>;
  @Field(() => Day, { description: 'Day since which it counts (TMT golongan).' }) @Property({ type: 'date' }) since!: string;
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK).' }) @Property({ length: 80, nullable: true }) decreeNumber?: string | null;
}

@ObjectType({ description: 'A periodic rise of salary somebody was given (kenaikan gaji berkala, KGB).' })
@Entity() @Unique({ properties: ['employee', 'effectiveOn'] })
@Listed({ sort: ['-effectiveOn', 'createdAt'], search: ['letterNumber'], label: 'letterNumber' })
export class SalaryStep extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Day, { description: 'Day since which it counts (TMT KGB).' }) @Property({ type: 'date' }) effectiveOn!: string;
  @Field({ description: 'Number of the letter.' }) @Property({ length: 80 }) letterNumber!: string;
}

@ObjectType({ description: 'The predicate of a year that was appraised elsewhere or before this house (riwayat SKP). A final performance plan of the year goes before it.' })
@Entity() @Unique({ properties: ['employee', 'year'] })
@Listed({ sort: ['-year', 'createdAt'], facets: ['year', 'predicate'], label: 'id' })
export class AppraisalRecord extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Int, { description: 'The year.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Predicate, { description: 'The predicate.' }) @Enum({ items: () => Predicate }) predicate!: Predicate;
  @Field({ description: 'Where it comes from, for example SIASN.' }) @Property({ length: 80 }) source!: string;
}

export const SanctionKind = enumOf('SanctionKind', 'Kinds of disciplinary sanction (PP 94/2021 art. 8); level and length of each are the rules SANCTION_LEVEL and SANCTION_LENGTH.', {
  ORAL_REPRIMAND: 'Teguran lisan.', WRITTEN_REPRIMAND: 'Teguran tertulis.', WRITTEN_DISSATISFACTION: 'Pernyataan tidak puas secara tertulis.', ALLOWANCE_CUT_6: 'Pemotongan tunjangan kinerja 6 bulan.', ALLOWANCE_CUT_9: 'Pemotongan tunjangan kinerja 9 bulan.',
  ALLOWANCE_CUT_12: 'Pemotongan tunjangan kinerja 12 bulan.', DEMOTION: 'Penurunan jabatan setingkat lebih rendah 12 bulan.', RELEASE_TO_EXECUTING: 'Pembebasan dari jabatan menjadi pelaksana 12 bulan.', DISMISSAL: 'Pemberhentian dengan hormat tidak atas permintaan sendiri.',
});
export type SanctionKind = ValueOf<typeof SanctionKind>;

@ObjectType({ description: 'A disciplinary sanction that was imposed by decree (hukuman disiplin). People decide it; here it is recorded.' })
@Entity()
@Listed({ sort: ['-startsOn', 'createdAt'], search: ['decreeNumber', 'employee.name'], facets: ['kind'], label: 'decreeNumber' })
export class Sanction extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => SanctionKind, { description: 'Its kind.' }) @Enum({ items: () => SanctionKind }) kind!: SanctionKind;
  @Field({ description: 'Number of the decree.' }) @Property({ length: 80 }) decreeNumber!: string;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { nullable: true, description: 'Last day: follows from the kind by the rule SANCTION_LENGTH of the first day; null where it has no length.' }) @Property({ type: 'date', nullable: true }) endsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was annulled, on objection or appeal; from then on it does not count.' }) @Property({ type: 'date', nullable: true }) annulledOn?: (string | null) & Opt;
}

@InputType({ description: 'What HR may record of a diploma.' })
export class EducationRecordInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => Education, { description: 'Its level.' }) level!: Education;
  @Field({ description: 'Where it was earned, 2 to 160 characters.' }) @MinLength(2) @MaxLength(160) institution!: string;
  @Field(() => String, { nullable: true, description: 'Subject, at most 120 characters.' }) @MaxLength(120) subject?: string | null;
  @Field(() => Day, { description: 'Day of the diploma, not in the future.' }) graduatedOn!: string;
}

@InputType({ description: 'What HR may record of an earlier rank. One later than the current rank is refused with INVALID: that is set on the person.' })
export class RankRecordInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => ID, { description: 'The rank.' }) rank!: string;
  @Field(() => Day, { description: 'Day since which it counted.' }) since!: string;
  @Field(() => String, { nullable: true, description: 'Number of the decree, at most 80 characters.' }) @MaxLength(80) decreeNumber?: string | null;
}

@InputType({ description: 'What HR may record of a rise of salary.' })
export class SalaryStepInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => Day, { description: 'Day since which it counts.' }) effectiveOn!: string;
  @Field({ description: 'Number of the letter, 3 to 80 characters.' }) @MinLength(3) @MaxLength(80) letterNumber!: string;
}

@InputType({ description: 'What HR may record of a year appraised elsewhere. A second one of the same year is refused with CONFLICT.' })
export class AppraisalRecordInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => Int, { description: 'The year, 1980 to the one before this.' }) @Min(1980) @Max(2100) year!: number;
  @Field(() => Predicate, { description: 'The predicate.' }) predicate!: Predicate;
  @Field({ description: 'Where it comes from, 3 to 80 characters.' }) @MinLength(3) @MaxLength(80) source!: string;
}

@InputType({ description: 'What HR may record of a sanction, never of one’s own. Its last day follows.' })
export class SanctionInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => SanctionKind, { description: 'Its kind.' }) kind!: SanctionKind;
  @Field({ description: 'Number of the decree, 3 to 80 characters.' }) @MinLength(3) @MaxLength(80) decreeNumber!: string;
  @Field(() => Day, { description: 'First day.' }) startsOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day it was annulled, not before the first.' }) annulledOn?: string | null;
}

@InputType({ description: 'What lists of diplomas can be narrowed by.' })
export class EducationRecordFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [Education], { nullable: true, description: 'Of any of these levels.' }) level?: Education[];
}

@InputType({ description: 'What lists of earlier ranks can be narrowed by.' })
export class RankRecordFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this rank.' }) rank?: string;
}

@InputType({ description: 'What lists of rises of salary can be narrowed by.' })
export class SalaryStepFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
}

@InputType({ description: 'What lists of earlier appraisals can be narrowed by.' })
export class AppraisalRecordFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [Int], { nullable: true, description: 'Of any of these years.' }) year?: number[];
  @Field(() => [Predicate], { nullable: true, description: 'Any of these predicates.' }) predicate?: Predicate[];
}

@InputType({ description: 'What lists of sanctions can be narrowed by.' })
export class SanctionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [SanctionKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: SanctionKind[];
}
