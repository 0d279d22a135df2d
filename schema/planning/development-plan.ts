import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Importance } from '../competency/standard.ts';
import { Training, TrainingForm } from '../learning/training.ts';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { ServiceDemandSignal } from './service-demand.ts';

export const DevelopmentPlanStatus = enumOf('DevelopmentPlanStatus', 'Where an individual development plan stands.', {
  DRAFT: 'Being written.', SUBMITTED: 'Waits for the supervisor.', RETURNED: 'Sent back to be mended.', AGREED: 'Agreed by employee and supervisor; its items are frozen.', DONE: 'Closed: each item says which level was reached; frozen for good.', CANCELLED: 'Given up before it was agreed.',
});
export type DevelopmentPlanStatus = ValueOf<typeof DevelopmentPlanStatus>;

export const NeedBasis = enumOf('NeedBasis', 'What a need was found against (PP 11/2017 art. 206).', { CURRENT_POSITION: 'The standard of the position held.', NEXT_POSITION: 'The standard of the next position.', OWN: 'Added by hand; no gap behind it.' });
export type NeedBasis = ValueOf<typeof NeedBasis>;

@ObjectType({ description: 'Individual development plan of a year (rencana pengembangan individu, PP 11/2017 art. 205): drawn from the person’s gaps, agreed with the supervisor, then frozen.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-year', 'createdAt', 'updatedAt'], search: ['employee.name'], facets: ['status', 'year'], label: 'id' })
export class DevelopmentPlan extends Owned {
  @Field(() => Employee, { description: 'Whose plan it is.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Int, { description: 'The year.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Position, { nullable: true, description: 'The next position aimed at, whose gaps are planned for too.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) nextPosition?: Ref<Position> | null;
  @Field(() => DevelopmentPlanStatus, { description: 'Where it stands.' }) @Enum({ items: () => DevelopmentPlanStatus, default: 'DRAFT' }) status!: DevelopmentPlanStatus & Opt;
  @Field(() => Int, { description: 'JP of all its items together.' })
  @Formula(p => `(select coalesce(sum(x."planned_hours"), 0)::int from "development_plan_item" x where x."plan_id" = ${p.id})`, { type: 'integer' }) plannedHours!: number & Opt;
}

@ObjectType({ description: 'One need in an individual development plan and how it is met. The gap it was drawn from is kept as it was that day.' })
@Entity() @Unique({ properties: ['plan', 'competency'] })
@Listed({ sort: ['-priority', 'createdAt'], facets: ['competency', 'form', 'basis'], label: 'id' })
export class DevelopmentPlanItem extends Owned {
  @Field(() => DevelopmentPlan, { description: 'The plan.' }) @ManyToOne(() => DevelopmentPlan, { ref: true }) plan!: Ref<DevelopmentPlan>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level held when it was planned, 0 to 5.' }) @Property({ type: 'smallint' }) fromLevel!: number;
  @Field(() => Int, { description: 'Level aimed at, 1 to 5.' }) @Property({ type: 'smallint' }) targetLevel!: number;
  @Field(() => TrainingForm, { description: 'Form of development (Peraturan LAN 10/2018).' }) @Enum({ items: () => TrainingForm }) form!: TrainingForm;
  @Field(() => Int, { description: 'JP planned.' }) @Property({ type: 'smallint' }) plannedHours!: number;
  @Field(() => Training, { nullable: true, description: 'A training of the catalogue that confers the level.' }) @ManyToOne(() => Training, { ref: true, nullable: true, index: true }) training?: Ref<Training> | null;
  @Field(() => NeedBasis, { description: 'What the need was found against.' }) @Enum({ items: () => NeedBasis, default: 'OWN' }) basis!: NeedBasis & Opt;
  @Field(() => Int, { nullable: true, description: 'Level the position demanded that day; null where there was no gap.' }) @Property({ type: 'smallint', nullable: true }) requiredLevel?: number | null;
  @Field(() => Importance, { nullable: true, description: 'How much the position depends on it; null where there was no gap.' }) @Enum({ items: () => Importance, nullable: true }) importance?: Importance | null;
  @Field(() => Day, { nullable: true, description: 'Day the gap was looked at.' }) @Property({ type: 'date', nullable: true }) foundOn?: string | null;
  @Field(() => Float, { description: 'Priority: the gap times its weight by importance (rule NEED_WEIGHT), raised where the last predicate is below Baik (rule NEED_PERFORMANCE_BOOST), and by an open signal of demand (rule NEED_DEMAND_BOOST).' }) @Property({ type: 'double', default: 0 }) priority!: number & Opt;
  @Field(() => ServiceDemandSignal, { nullable: true, description: 'The signal of demand that raised it.' }) @ManyToOne(() => ServiceDemandSignal, { ref: true, nullable: true, index: true }) raisedBy?: Ref<ServiceDemandSignal> | null;
  @Field(() => String, { nullable: true, description: 'Why it stands in the plan.' }) @Property({ type: 'text', nullable: true }) reason?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day a mentoring that carries it out was closed with the level aimed at; null until then, and again when that was taken back.' }) @Property({ type: 'date', nullable: true }) fulfilledOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Level held when the plan was closed; null until then.' }) @Property({ type: 'smallint', nullable: true }) reachedLevel?: number | null;
}

@InputType({ description: 'Whose plan to draw, and for which year. A second live one of the same person and year is refused with CONFLICT.' })
export class DevelopmentPlanInput {
  @Field(() => ID, { description: 'Whose plan: oneself, somebody who reports to the caller, or whom they keep.' }) employee!: string;
  @Field(() => Int, { description: 'Year, 2000 to 2100.' }) @Min(2000) @Max(2100) year!: number;
  @Field(() => ID, { nullable: true, description: 'The next position, to plan for its demands too.' }) nextPosition?: string | null;
}

@InputType({ description: 'What may be set on an item while its plan is open: by the employee or BKPSDM in a draft, by the supervisor while it waits for them. The same competency twice is refused with CONFLICT; a target not above the level held, or a training that does not confer the competency, with INVALID.' })
export class DevelopmentPlanItemInput {
  @Field(() => ID, { description: 'The plan; it stays what it was.' }) plan!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level aimed at, 1 to 5.' }) @Min(1) @Max(5) targetLevel!: number;
  @Field(() => TrainingForm, { description: 'Form of development.' }) form!: TrainingForm;
  @Field(() => Int, { description: 'JP planned, 0 to 1,000.' }) @Min(0) @Max(1000) plannedHours!: number;
  @Field(() => ID, { nullable: true, description: 'A training that confers the competency.' }) training?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' }) @MaxLength(2000) reason?: string | null;
}

@InputType({ description: 'What lists of development plans can be narrowed by.' })
export class DevelopmentPlanFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [Int], { nullable: true, description: 'Of any of these years.' }) year?: number[];
  @Field(() => [DevelopmentPlanStatus], { nullable: true, description: 'Any of these states.' }) status?: DevelopmentPlanStatus[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}

@InputType({ description: 'What lists of plan items can be narrowed by.' })
export class DevelopmentPlanItemFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
  @Field(() => [TrainingForm], { nullable: true, description: 'In any of these forms.' }) form?: TrainingForm[];
  @Field(() => [NeedBasis], { nullable: true, description: 'Found against any of these.' }) basis?: NeedBasis[];
}
