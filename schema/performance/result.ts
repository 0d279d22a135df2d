import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Activity } from '../planning/work-plan.ts';
import { Objective } from '../planning/strategy.ts';
import { attained } from '../shared/attained.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { PerformancePlan } from './plan.ts';

export const ResultKind = enumOf('ResultKind', 'Whether a result is of the core of the work.', { MAIN: 'Utama.', ADDITIONAL: 'Tambahan.' });
export type ResultKind = ValueOf<typeof ResultKind>;

export const Perspective = enumOf('Perspective', 'Perspektif, in plans of high leaders (JPT).', { RECIPIENT: 'Penerima layanan.', PROCESS: 'Proses bisnis.', STRENGTHENING: 'Penguatan internal atau anggaran.' });
export type Perspective = ValueOf<typeof Perspective>;

export const Aspect = enumOf('Aspect', 'What an indicator looks at (PermenPANRB 6/2022, annex).', { QUANTITY: 'Kuantitas.', QUALITY: 'Kualitas.', TIME: 'Waktu.', COST: 'Biaya.' });
export type Aspect = ValueOf<typeof Aspect>;

export const CoreValue = enumOf('CoreValue', 'The seven values BerAKHLAK of civil servants (SE MenPANRB 20/2021).', {
  SERVICE: 'Berorientasi pelayanan.', ACCOUNTABLE: 'Akuntabel.', COMPETENT: 'Kompeten.', HARMONIOUS: 'Harmonis.', LOYAL: 'Loyal.', ADAPTIVE: 'Adaptif.', COLLABORATIVE: 'Kolaboratif.',
});
export type CoreValue = ValueOf<typeof CoreValue>;

@ObjectType({ description: 'A result somebody plans to achieve (rencana hasil kerja). It may serve one of the leader’s: then both say so. Whoever is assessed by somebody sees what that one plans.' })
@Entity()
@Listed({ sort: ['createdAt', 'kind'], search: ['statement'], facets: ['kind'], label: 'statement' })
export class PlannedResult extends Owned {
  @Field(() => PerformancePlan, { nullable: true, description: 'The plan it is part of; null when that is hidden from the caller.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true, deleteRule: 'cascade' }) plan!: Ref<PerformancePlan>;
  @Field(() => ResultKind, { description: 'Utama or tambahan.' }) @Enum({ items: () => ResultKind, default: 'MAIN' }) kind!: ResultKind & Opt;
  @Field({ description: 'What is to be achieved.' }) @Property({ length: 400 }) statement!: string;
  @Field(() => PlannedResult, { nullable: true, description: 'The result of the leader it serves (diintervensi); null when hidden from the caller.' }) @ManyToOne(() => PlannedResult, { ref: true, nullable: true, index: true, deleteRule: 'set null' }) cascadesFrom?: Ref<PlannedResult>;
  @Field(() => String, { nullable: true, description: 'What that result said when this one was saved.' }) @Property({ length: 400, nullable: true }) leaderStatement?: string;
  @Field(() => Activity, { nullable: true, description: 'The activity of a work plan it carries; null when hidden from the caller.' }) @ManyToOne(() => Activity, { ref: true, nullable: true, index: true }) activity?: Ref<Activity> | null;
  @Field(() => Objective, { nullable: true, description: 'The objective of the city it carries, where it is of no single activity.' }) @ManyToOne(() => Objective, { ref: true, nullable: true, index: true }) objective?: Ref<Objective> | null;
  @Field(() => Perspective, { nullable: true, description: 'Perspektif, in plans of high leaders.' }) @Enum({ items: () => Perspective, nullable: true }) perspective?: Perspective;
}

@InputType({ description: 'What may be set on a planned result while its plan is a draft, or by the assessor while it waits for them.' })
export class PlannedResultInput {
  @Field(() => ID, { description: 'The plan.' }) plan!: string;
  @Field(() => ResultKind, { description: 'Utama or tambahan.' }) kind!: ResultKind;
  @Field({ description: 'What is to be achieved, 5 to 400 characters.' }) @MinLength(5) @MaxLength(400) statement!: string;
  @Field(() => ID, { nullable: true, description: 'The result it serves, of the assessor of the plan, else INVALID.' }) cascadesFrom?: string | null;
  @Field(() => ID, { nullable: true, description: 'An activity of an approved work plan that is not closed, else INVALID.' }) activity?: string | null;
  @Field(() => ID, { nullable: true, description: 'An objective; not beside an activity, which has its own.' }) objective?: string | null;
  @Field(() => Perspective, { nullable: true, description: 'Perspektif, in plans of high leaders.' }) perspective?: Perspective | null;
}

@InputType({ description: 'What lists of planned results can be narrowed by.' })
export class PlannedResultFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string;
  @Field(() => [ResultKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ResultKind[];
  @Field(() => ID, { nullable: true, description: 'Serving this result of a leader.' }) cascadesFrom?: string;
  @Field(() => ID, { nullable: true, description: 'Carrying this activity.' }) activity?: string;
  @Field(() => ID, { nullable: true, description: 'Carrying this objective.' }) objective?: string;
  @Field(() => ID, { nullable: true, description: 'Which this plan may serve: those of its assessor.' }) @Means((id: string) => ({ plan: { employee: { $some: { PerformancePlan: { by: 'assessor', where: { id } } } } } })) forPlan?: string;
}

const latest = (id: string) => `(select p.realisation from progress_report p where p.indicator_id = ${id} and p.realisation is not null order by p.reported_on desc, p.created_at desc, p.id limit 1)`;

@ObjectType({ description: 'How a planned result is known to be achieved (indikator kinerja individu).' })
@Entity()
@Listed({ sort: ['createdAt', 'aspect'], search: ['statement'], facets: ['aspect'], label: 'statement' })
export class ResultIndicator extends Owned {
  @Field(() => PlannedResult, { description: 'The result.' }) @ManyToOne(() => PlannedResult, { ref: true, index: true, deleteRule: 'cascade' }) result!: Ref<PlannedResult>;
  @Field(() => Aspect, { description: 'What it looks at.' }) @Enum({ items: () => Aspect }) aspect!: Aspect;
  @Field({ description: 'What is looked at.' }) @Property({ length: 300 }) statement!: string;
  @Field(() => Float, { nullable: true, description: 'Target, in plans by targets.' }) @Property({ type: 'double', nullable: true }) target?: number;
  @Field(() => String, { nullable: true, description: 'Unit of target and realisation, for example dokumen, persen, hari.' }) @Property({ length: 30, nullable: true }) unit?: string;
  @Field(() => Boolean, { description: 'Whether less is better, as with days and cost.' }) @Property({ type: 'boolean', default: false }) lessIsBetter!: boolean & Opt;
  @Field(() => String, { nullable: true, description: 'What is expected, in plans in words.' }) @Property({ length: 400, nullable: true }) expectation?: string;
  @Field(() => Float, { nullable: true, description: 'What was achieved: as the latest progress report says.' }) @Formula(i => latest(i.id!), { type: 'double', nullable: true }) realisation?: number & Opt;
  @Field(() => Float, { nullable: true, description: 'Achieved in percent of the target: realisation/target, or (2 × target − realisation)/target where less is better. It informs the judgement and makes none.' }) @Formula(i => attained(i.target!, i.lessIsBetter!, latest(i.id!)), { type: 'double', nullable: true }) attainment?: number & Opt;
}

@InputType({ description: 'What may be set on an indicator. It has a target or an expectation, else INVALID.' })
export class ResultIndicatorInput {
  @Field(() => ID, { description: 'The result.' }) result!: string;
  @Field(() => Aspect, { description: 'What it looks at.' }) aspect!: Aspect;
  @Field({ description: 'What is looked at, 3 to 300 characters.' }) @MinLength(3) @MaxLength(300) statement!: string;
  @Field(() => Float, { nullable: true, description: 'Target, from 0.' }) @Min(0) @Max(1e12) target?: number | null;
  @Field(() => String, { nullable: true, description: 'Unit, at most 30 characters.' }) @MaxLength(30) unit?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether less is better.' }) lessIsBetter?: boolean;
  @Field(() => String, { nullable: true, description: 'What is expected, at most 400 characters.' }) @MaxLength(400) expectation?: string | null;
}

@InputType({ description: 'What lists of indicators can be narrowed by.' })
export class ResultIndicatorFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this result.' }) result?: string;
  @Field(() => ID, { nullable: true, description: 'Of any result of this plan.' }) @Means((plan: string) => ({ result: { plan } })) plan?: string;
  @Field(() => [Aspect], { nullable: true, description: 'Any of these aspects.' }) aspect?: Aspect[];
}

@ObjectType({ description: 'What a leader expects besides of one of the seven values (ekspektasi khusus pimpinan).' })
@Entity() @Unique({ properties: ['plan', 'value'] })
@Listed({ sort: ['createdAt', 'value'], facets: ['value'], label: 'id' })
export class BehaviourExpectation extends Owned {
  @Field(() => PerformancePlan, { description: 'The plan.' }) @ManyToOne(() => PerformancePlan, { ref: true, deleteRule: 'cascade' }) plan!: Ref<PerformancePlan>;
  @Field(() => CoreValue, { description: 'The value.' }) @Enum({ items: () => CoreValue }) value!: CoreValue;
  @Field({ description: 'What is expected.' }) @Property({ length: 600 }) expectation!: string;
}

@InputType({ description: 'What may be set on an expectation. The same value twice in a plan is refused with CONFLICT.' })
export class BehaviourExpectationInput {
  @Field(() => ID, { description: 'The plan.' }) plan!: string;
  @Field(() => CoreValue, { description: 'The value.' }) value!: CoreValue;
  @Field({ description: 'What is expected, 3 to 600 characters.' }) @MinLength(3) @MaxLength(600) expectation!: string;
}

@InputType({ description: 'What lists of expectations can be narrowed by.' })
export class BehaviourExpectationFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string;
  @Field(() => [CoreValue], { nullable: true, description: 'Any of these values.' }) value?: CoreValue[];
}
