import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Provider } from '../learning/provider.ts';
import { Training, TrainingForm } from '../learning/training.ts';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { ServiceDemandSignal } from './service-demand.ts';

export const TrainingPlanStatus = enumOf('TrainingPlanStatus', 'Where the yearly plan of an agency stands.', {
  DRAFT: 'Being written by the training managers.', PROPOSED: 'Waits for the head of BKPSDM.', RETURNED: 'Sent back to be mended.', APPROVED: 'Approved, frozen, and everybody in the agency reads it.',
  IN_EXECUTION: 'Being carried out.', CLOSED: 'Closed: each line says what came of it.',
});
export type TrainingPlanStatus = ValueOf<typeof TrainingPlanStatus>;

export const Conformity = enumOf('Conformity', 'Whether the training fits the standard curriculum (kesesuaian dengan standar kurikulum, PP 11/2017 art. 207).', {
  STANDARD: 'Follows a standard curriculum of the competent body.', ADAPTED: 'A standard curriculum, adapted to the city.', OWN: 'A curriculum of the agency itself.', UNKNOWN: 'Still to be looked at.',
});
export type Conformity = ValueOf<typeof Conformity>;

@ObjectType({ description: 'The agency’s plan of competency development for a year (PP 11/2017 art. 207), drawn from the needs of its people and from signals of demand, and approved.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-year', 'title', 'createdAt', 'updatedAt'], search: ['title'], facets: ['status', 'year'], label: 'title' })
export class TrainingPlan extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => Int, { description: 'The year; an agency has one plan a year.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Employee, { nullable: true, description: 'Who proposed it; null until then, and to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
  @Field(() => TrainingPlanStatus, { description: 'Where it stands.' }) @Enum({ items: () => TrainingPlanStatus, default: 'DRAFT' }) status!: TrainingPlanStatus & Opt;
  @Field(() => Float, { nullable: true, description: 'What was spent of the budget, in rupiah; null until closed.' }) @Property({ type: 'double', nullable: true }) realisedBudget?: number | null;
  @Field(() => Day, { nullable: true, description: 'Day it was closed.' }) @Property({ type: 'date', nullable: true }) closedOn?: string | null;
  @Field(() => Float, { description: 'Budget of all items together, in rupiah.' })
  @Formula(p => `(select coalesce(sum(x."budget"), 0)::float8 from "training_plan_item" x where x."plan_id" = ${p.id})`, { type: 'double' }) budget!: number & Opt;
  @Field(() => Int, { description: 'How many items it has.' })
  @Formula(p => `(select count(*)::int from "training_plan_item" x where x."plan_id" = ${p.id})`, { type: 'integer' }) itemCount!: number & Opt;
}

@ObjectType({ description: 'One line of the agency’s plan, with what PP 11/2017 art. 207(3) asks for: kind of competency, target people, kind and way of development, who gives it, schedule, conformity with the curriculum, budget.' })
@Entity()
@Listed({ sort: ['-priority', 'createdAt', 'people'], facets: ['competency', 'unit', 'form', 'conformity'], label: 'id' })
export class TrainingPlanItem extends Owned {
  @Field(() => TrainingPlan, { description: 'The plan.' }) @ManyToOne(() => TrainingPlan, { ref: true, index: true }) plan!: Ref<TrainingPlan>;
  @Field(() => Competency, { description: 'The competency to raise.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level to reach, 1 to 5.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => Unit, { nullable: true, description: 'The office whose people are meant, with all below it; null for the whole agency.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => Int, { description: 'How many people are to be developed.' }) @Property({ type: 'integer' }) people!: number;
  @Field(() => String, { nullable: true, description: 'The people meant, in words, where competency and office do not say it.' }) @Property({ length: 300, nullable: true }) targetGroup?: string | null;
  @Field(() => TrainingForm, { description: 'Kind and way of development (Peraturan LAN 10/2018).' }) @Enum({ items: () => TrainingForm }) form!: TrainingForm;
  @Field(() => Training, { nullable: true, description: 'The training of the catalogue.' }) @ManyToOne(() => Training, { ref: true, nullable: true, index: true }) training?: Ref<Training> | null;
  @Field(() => Provider, { nullable: true, description: 'Who gives it.' }) @ManyToOne(() => Provider, { ref: true, nullable: true, index: true }) provider?: Ref<Provider> | null;
  @Field(() => Int, { description: 'JP for each participant.' }) @Property({ type: 'smallint' }) learningHours!: number;
  @Field(() => Day, { nullable: true, description: 'First day planned.' }) @Property({ type: 'date', nullable: true }) startsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day planned.' }) @Property({ type: 'date', nullable: true }) endsOn?: string | null;
  @Field(() => Conformity, { description: 'Conformity of JP and content with the standard curriculum.' }) @Enum({ items: () => Conformity, default: 'UNKNOWN' }) conformity!: Conformity & Opt;
  @Field(() => Float, { nullable: true, description: 'Budget in rupiah; must be set before the plan is proposed.' }) @Property({ type: 'double', nullable: true }) budget?: number | null;
  @Field(() => Float, { description: 'Priority: the gaps of these people times their weight (rule NEED_WEIGHT), raised by signals of demand.' }) @Property({ type: 'double', default: 0 }) priority!: number & Opt;
  @Field(() => Int, { nullable: true, description: 'How many people of the office reached the level in the year by training or mentoring, counted when the plan was closed; null until then.' }) @Property({ type: 'integer', nullable: true }) realisedPeople?: number | null;
  @Field(() => Int, { description: 'How many people lacked the level on the day the plan was drawn; 0 where it was added by hand.' }) @Property({ type: 'integer', default: 0 }) lacking!: number & Opt;
}

@ObjectType({ description: 'That a signal of demand raised a line of the plan: by how much, and why. Only ever added to.' })
@Entity() @Unique({ properties: ['item', 'signal'] })
@Listed({ sort: ['createdAt'], facets: ['signal'], label: 'id' })
export class NeedRaise extends Owned {
  @Field(() => TrainingPlanItem, { description: 'The line that was raised.' }) @ManyToOne(() => TrainingPlanItem, { ref: true, deleteRule: 'cascade' }) item!: Ref<TrainingPlanItem>;
  @Field(() => ServiceDemandSignal, { description: 'The signal that raised it.' }) @ManyToOne(() => ServiceDemandSignal, { ref: true, index: true }) signal!: Ref<ServiceDemandSignal>;
  @Field(() => Float, { description: 'By how much the priority rose.' }) @Property({ type: 'double' }) points!: number;
  @Field({ description: 'Why, in words, with the rule it rests on.' }) @Property({ type: 'text' }) reason!: string;
}

@InputType({ description: 'What is said when a yearly plan is closed. How many people were developed is counted, not said.' })
export class TrainingPlanClosing {
  @Field(() => Float, { description: 'What was spent, in rupiah, not below 0.' }) @Min(0) realisedBudget!: number;
}

@InputType({ description: 'What may be set on a line while the plan is open. The end before the start, another year than the plan’s, or a training that does not confer the competency is refused with INVALID.' })
export class TrainingPlanItemInput {
  @Field(() => ID, { description: 'The plan; it stays what it was.' }) plan!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level to reach, 1 to 5.' }) @Min(1) @Max(5) level!: number;
  @Field(() => ID, { nullable: true, description: 'The office.' }) unit?: string | null;
  @Field(() => Int, { description: 'People, 1 to 100,000.' }) @Min(1) @Max(100000) people!: number;
  @Field(() => String, { nullable: true, description: 'The people meant, at most 300 characters.' }) @MaxLength(300) targetGroup?: string | null;
  @Field(() => TrainingForm, { description: 'Kind and way.' }) form!: TrainingForm;
  @Field(() => ID, { nullable: true, description: 'The training.' }) training?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who gives it.' }) provider?: string | null;
  @Field(() => Int, { description: 'JP, 0 to 1,000.' }) @Min(0) @Max(1000) learningHours!: number;
  @Field(() => Day, { nullable: true, description: 'First day.' }) startsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day.' }) endsOn?: string | null;
  @Field(() => Conformity, { nullable: true, description: 'Conformity with the curriculum; UNKNOWN when left out.' }) conformity?: Conformity;
  @Field(() => Float, { nullable: true, description: 'Budget in rupiah, from 0 up to 1,000,000,000,000.' }) @Min(0) @Max(1e12) budget?: number | null;
}

@InputType({ description: 'What may be set on the plan itself.' })
export class TrainingPlanInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => Int, { description: 'Year, 2000 to 2100. A second plan of the same year is refused with CONFLICT.' }) @Min(2000) @Max(2100) year!: number;
}

@InputType({ description: 'What lists of plans can be narrowed by.' })
export class TrainingPlanFilter extends RowFilter {
  @Field(() => [Int], { nullable: true, description: 'Of any of these years.' }) year?: number[];
  @Field(() => [TrainingPlanStatus], { nullable: true, description: 'Any of these states.' }) status?: TrainingPlanStatus[];
}

@InputType({ description: 'What lists of plan lines can be narrowed by.' })
export class TrainingPlanItemFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string;
  @Field(() => ID, { nullable: true, description: 'For this competency.' }) competency?: string;
  @Field(() => ID, { nullable: true, description: 'For this office.' }) unit?: string;
  @Field(() => [TrainingForm], { nullable: true, description: 'In any of these forms.' }) form?: TrainingForm[];
  @Field(() => [Conformity], { nullable: true, description: 'Any of these.' }) conformity?: Conformity[];
}

@InputType({ description: 'What lists of raises can be narrowed by.' })
export class NeedRaiseFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this line.' }) item?: string;
  @Field(() => ID, { nullable: true, description: 'By this signal.' }) signal?: string;
}
