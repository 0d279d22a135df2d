import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { IntRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Provider } from './provider.ts';

export const TrainingForm = enumOf('TrainingForm', 'Form of competency development (Peraturan LAN 10/2018): KL classical, NKL non-classical.', {
  KL01: 'Pelatihan struktural kepemimpinan.', KL02: 'Pelatihan manajerial.', KL03: 'Pelatihan teknis.', KL04: 'Pelatihan fungsional.', KL05: 'Pelatihan sosial kultural.', KL06: 'Seminar, konferensi, sarasehan.',
  KL07: 'Workshop atau lokakarya.', KL08: 'Kursus.', KL09: 'Penataran.', KL10: 'Bimbingan teknis.', KL11: 'Sosialisasi.', KL12: 'Klasikal lainnya.',
  NKL01: 'Coaching.', NKL02: 'Mentoring.', NKL03: 'E-learning.', NKL04: 'Pelatihan jarak jauh.', NKL05: 'Detasering.', NKL06: 'Pembelajaran alam terbuka.', NKL07: 'Patok banding.',
  NKL08: 'Pertukaran PNS dengan pegawai swasta, BUMN, BUMD.', NKL09: 'Belajar mandiri.', NKL10: 'Komunitas belajar.', NKL11: 'Bimbingan di tempat kerja.', NKL12: 'Magang, praktik kerja.', NKL13: 'Nonklasikal lainnya.',
});
export type TrainingForm = ValueOf<typeof TrainingForm>;

export const TrainingStatus = enumOf('TrainingStatus', 'Where a training stands in the catalogue.', {
  DRAFT: 'Being written; only training managers and HR see it.', PUBLISHED: 'In the catalogue: employees and partners see it.', RETIRED: 'Taken out of the catalogue; what was learnt in it stays.',
});
export type TrainingStatus = ValueOf<typeof TrainingStatus>;

@ObjectType({ description: 'A training of the catalogue: what it teaches, in which form, for how many JP. When and where it is held is an offering.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['title', 'code', 'learningHours', 'createdAt'], search: ['title', 'code'], facets: ['status', 'form', 'provider'], label: 'title' })
export class Training extends Owned {
  @Field({ description: 'Code, unique in its agency.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => TrainingForm, { description: 'Form of competency development.' }) @Enum({ items: () => TrainingForm }) form!: TrainingForm;
  @Field(() => Int, { description: 'JP (jam pelajaran of 45 minutes) credited to whoever passes.' }) @Property({ type: 'smallint', index: true }) learningHours!: number;
  @Field(() => String, { nullable: true, description: 'What it is about and for whom.' }) @Property({ type: 'text', nullable: true }) summary?: string;
  @Field(() => Provider, { description: 'Who gives it.' }) @ManyToOne(() => Provider, { ref: true, index: true }) provider!: Ref<Provider>;
  @Field(() => TrainingStatus, { description: 'Where it stands in the catalogue.' }) @Enum({ items: () => TrainingStatus, default: 'DRAFT', index: true }) status!: TrainingStatus & Opt;
}

@ObjectType({ description: 'A competency a training confers, and the level whoever passes is held to have.' })
@Entity() @Unique({ properties: ['training', 'competency'] })
@Listed({ sort: ['createdAt', 'level'], facets: ['competency'], label: 'id' })
export class TrainingOutcome extends Owned {
  @Field(() => Training, { description: 'The training.' }) @ManyToOne(() => Training, { ref: true, deleteRule: 'cascade' }) training!: Ref<Training>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level conferred, 1 to 5.' }) @Property({ type: 'smallint', index: true }) level!: number;
}

@InputType({ description: 'What the training manager may set on a training.' })
export class TrainingInput {
  @Field({ description: 'Code, unique in the agency: letters, digits, dot and dash.' }) @Matches(/^[A-Za-z0-9.-]{2,30}$/) code!: string;
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => TrainingForm, { description: 'Form.' }) form!: TrainingForm;
  @Field(() => Int, { description: 'JP, 1 to 1,000.' }) @Min(1) @Max(1000) learningHours!: number;
  @Field(() => String, { nullable: true, description: 'Summary, at most 4,000 characters.' }) @MaxLength(4000) summary?: string | null;
  @Field(() => ID, { description: 'Who gives it.' }) provider!: string;
}

@InputType({ description: 'What the training manager may set on what a training confers. The same competency twice is refused with CONFLICT.' })
export class TrainingOutcomeInput {
  @Field(() => ID, { description: 'The training.' }) training!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level conferred, 1 to 5.' }) @Min(1) @Max(5) level!: number;
}

@InputType({ description: 'What lists of trainings can be narrowed by.' })
export class TrainingFilter extends RowFilter {
  @Field(() => [TrainingStatus], { nullable: true, description: 'Any of these states.' }) status?: TrainingStatus[];
  @Field(() => [TrainingForm], { nullable: true, description: 'Any of these forms.' }) form?: TrainingForm[];
  @Field(() => ID, { nullable: true, description: 'Given by this provider.' }) provider?: string;
  @Field(() => ID, { nullable: true, description: 'Conferring this competency.' }) @Means((competency: string) => ({ $some: { TrainingOutcome: { by: 'training', where: { competency } } } })) competency?: string;
  @Field(() => IntRange, { nullable: true, description: 'JP in this range.' }) learningHours?: IntRange;
}

@InputType({ description: 'What lists of training outcomes can be narrowed by.' })
export class TrainingOutcomeFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this training.' }) training?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
}
