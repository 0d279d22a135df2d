import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Unit } from '../people/unit.ts';
import { ServiceTheme } from '../planning/service-demand.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const SatisfactionStatus = enumOf('SatisfactionStatus', 'Where a survey stands.', { DRAFT: 'Being prepared.', OPEN: 'Whoever used the service may answer, on the public pages.', CLOSED: 'It takes no more answers.', PUBLISHED: 'Its result is public.' });
export type SatisfactionStatus = ValueOf<typeof SatisfactionStatus>;

export const SatisfactionElement = enumOf('SatisfactionElement', 'The nine elements of service (PermenPANRB 14/2017).', {
  U1: 'Persyaratan: requirements.', U2: 'Sistem, mekanisme, dan prosedur: procedure.', U3: 'Waktu penyelesaian: time.', U4: 'Biaya/tarif: fees.', U5: 'Produk spesifikasi jenis pelayanan: the product.', U6: 'Kompetensi pelaksana: competence of the staff.', U7: 'Perilaku pelaksana: conduct of the staff.', U8: 'Penanganan pengaduan, saran, dan masukan: handling of complaints.', U9: 'Sarana dan prasarana: facilities.',
});
export type SatisfactionElement = ValueOf<typeof SatisfactionElement>;
export const SatisfactionGrade = enumOf('SatisfactionGrade', 'Mutu pelayanan.', { A: 'Sangat Baik.', B: 'Baik.', C: 'Kurang Baik.', D: 'Tidak Baik.' });
export type SatisfactionGrade = ValueOf<typeof SatisfactionGrade>;

@ObjectType({ description: 'A survei kepuasan masyarakat (SKM) of one service of one unit: nine elements, each from 1 to 4.' })
@Entity()
@Listed({ sort: ['-opensOn', 'closesOn', 'title', 'createdAt'], search: ['title'], facets: ['status', 'unit', 'theme'], label: 'title' })
export class SatisfactionSurvey extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => Unit, { description: 'The unit that gives the service.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => ServiceTheme, { description: 'The service.' }) @ManyToOne(() => ServiceTheme, { ref: true, index: true }) theme!: Ref<ServiceTheme>;
  @Field(() => Day, { description: 'First day it takes answers.' }) @Property({ type: 'date' }) opensOn!: string;
  @Field(() => Day, { description: 'Last day it takes answers.' }) @Property({ type: 'date' }) closesOn!: string;
  @Field(() => Int, { description: 'How many people used the service in the period before: the sample is drawn from them.' }) @Property({ type: 'integer' }) population!: number;
  @Field(() => SatisfactionStatus, { description: 'Where it stands.' }) @Enum({ items: () => SatisfactionStatus, default: 'DRAFT' }) status!: SatisfactionStatus & Opt;
  @Field(() => Int, { description: 'How many answered.' }) @Formula(s => `(select count(*)::int from "satisfaction_response" r where r."survey_id" = ${s.id})`, { type: 'integer' }) responses!: number & Opt;
}

/** One answer: no person, no address, no time. */
@Entity()
export class SatisfactionResponse {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @ManyToOne(() => SatisfactionSurvey, { ref: true, index: true }) survey!: Ref<SatisfactionSurvey>;
  @Property({ type: 'smallint' }) u1!: number; @Property({ type: 'smallint' }) u2!: number; @Property({ type: 'smallint' }) u3!: number;
  @Property({ type: 'smallint' }) u4!: number; @Property({ type: 'smallint' }) u5!: number; @Property({ type: 'smallint' }) u6!: number;
  @Property({ type: 'smallint' }) u7!: number; @Property({ type: 'smallint' }) u8!: number; @Property({ type: 'smallint' }) u9!: number;
}

@ObjectType({ description: 'What one element came to.' }) @Part('Adds up answers; nobody is in it.')
export class SatisfactionElementResult {
  @Field(() => SatisfactionElement, { description: 'The element.' }) element!: SatisfactionElement;
  @Field(() => Float, { description: 'Nilai rata-rata (NRR), 1 to 4, to four decimals.' }) average!: number;
  @Field(() => Float, { description: 'The same converted to 25 to 100, to two decimals.' }) convertedIndex!: number;
  @Field(() => SatisfactionGrade, { description: 'Its grade.' }) grade!: SatisfactionGrade;
}

@ObjectType({ description: 'Indeks Kepuasan Masyarakat (IKM) of a survey. Each element weighs exactly one ninth; the converted index is rounded to two decimals before it is graded.' }) @Part('Adds up answers; nobody is in it.')
export class SatisfactionResult {
  @Field(() => Int, { description: 'Answers it rests on.' }) responses!: number;
  @Field(() => Int, { description: 'Answers a sample of the users should have (Krejcie and Morgan).' }) sample!: number;
  @Field(() => Float, { description: 'IKM, 1 to 4, to four decimals.' }) index!: number;
  @Field(() => Float, { description: 'Nilai IKM konversi, 25 to 100, to two decimals.' }) convertedIndex!: number;
  @Field(() => SatisfactionGrade, { description: 'Mutu pelayanan.' }) grade!: SatisfactionGrade;
  @Field(() => [SatisfactionElementResult], { description: 'By element, the weakest first.' }) elements!: SatisfactionElementResult[];
  @Field(() => RuleApplied, { description: 'The row of the grades it fell into.' }) ruleApplied!: RuleApplied;
}

@InputType({ description: 'A survey, as long as it is being prepared. A last day before the first is refused with INVALID.' })
export class SatisfactionSurveyInput {
  @Field({ description: 'Title, 5 to 160 characters.' }) @MinLength(5) @MaxLength(160) title!: string;
  @Field(() => ID, { description: 'The unit that gives the service.' }) unit!: string;
  @Field(() => ID, { description: 'The service.' }) theme!: string;
  @Field(() => Day, { description: 'First day.' }) opensOn!: string;
  @Field(() => Day, { description: 'Last day.' }) closesOn!: string;
  @Field(() => Int, { description: 'Users of the service, 1 to 10,000,000.' }) @Min(1) @Max(10_000_000) population!: number;
}

@InputType({ description: 'What lists of satisfaction surveys can be narrowed by.' })
export class SatisfactionSurveyFilter extends RowFilter {
  @Field(() => [SatisfactionStatus], { nullable: true, description: 'Any of these states.' }) status?: SatisfactionStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this service.' }) theme?: string;
  @Field(() => ID, { nullable: true, description: 'Of this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'Of this unit or any below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}
