import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { attained } from '../shared/attained.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { MeasuredInput } from '../shared/measured.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Programme } from './strategy.ts';

export const WorkPlanStatus = enumOf('WorkPlanStatus', 'Where the yearly work plan of an office stands.', {
  DRAFT: 'Being written.', PROPOSED: 'Waits for whoever leads the office.', RETURNED: 'Sent back to be mended.', APPROVED: 'Approved, frozen, and everybody in the agency reads it.', IN_EXECUTION: 'Being carried out: realisation is reported by quarter.', CLOSED: 'Closed: nothing in it changes again.',
});
export type WorkPlanStatus = ValueOf<typeof WorkPlanStatus>;

const sum = (what: string, plan: string) => `(select coalesce(sum(x.${what}), 0)::float8 from "activity" x where x."work_plan_id" = ${plan})`;

@ObjectType({ description: 'Rencana kerja (Renja) of an office for a year: its activities with indicators, targets, budget and what came of them by quarter.' })
@Entity() @Unique({ properties: ['unit', 'year'] }) @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-year', 'title', 'createdAt', 'updatedAt'], search: ['title'], facets: ['status', 'year', 'unit'], label: 'title' })
export class WorkPlan extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field(() => Int, { description: 'The year; an office has one plan a year.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Unit, { nullable: true, description: 'The office.' }) @ManyToOne(() => Unit, { ref: true }) unit!: Ref<Unit>;
  @Field(() => Employee, { nullable: true, description: 'Who proposed it, and so does not approve it; null until then, and to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
  @Field(() => WorkPlanStatus, { description: 'Where it stands.' }) @Enum({ items: () => WorkPlanStatus, default: 'DRAFT' }) status!: WorkPlanStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was closed.' }) @Property({ type: 'date', nullable: true }) closedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is said of the year in closing; null until then.' }) @Property({ type: 'text', nullable: true }) review?: string | null;
  @Field(() => Int, { description: 'How many activities it has.' }) @Formula(p => `(select count(*)::int from "activity" x where x."work_plan_id" = ${p.id})`, { type: 'integer' }) activityCount!: number & Opt;
  @Field(() => Float, { description: 'Budget (pagu) of all activities, in rupiah.' }) @Formula(p => sum('"budget"', p.id!), { type: 'double' }) budget!: number & Opt;
  @Field(() => Float, { description: 'What was spent in the quarters that are closed, in rupiah.' })
  @Formula(p => `(select coalesce(sum(q."spent"), 0)::float8 from "activity_quarter" q join "activity" x on x."id" = q."activity_id" where x."work_plan_id" = ${p.id} and q."status" = 'CLOSED')`, { type: 'double' }) spent!: number & Opt;
}

/** What an activity achieved by its last closed quarter, as SQL. */
export const latest = (id: string) => `(select q."realisation" from "activity_quarter" q where q."activity_id" = ${id} and q."status" = 'CLOSED' order by q."quarter" desc limit 1)`;

@ObjectType({ description: 'An activity (kegiatan) of a work plan that carries out a programme: output indicator, target, budget, the office in charge and its days. Its progress follows from the quarters that are closed.' })
@Entity() @Unique({ properties: ['workPlan', 'code'] })
@Listed({ sort: ['code', 'createdAt', 'startsOn'], search: ['name', 'code'], facets: ['workPlan', 'programme', 'unit'], label: 'name' })
export class Activity extends Owned {
  @Field(() => WorkPlan, { description: 'The work plan.' }) @ManyToOne(() => WorkPlan, { ref: true }) workPlan!: Ref<WorkPlan>;
  @Field(() => Programme, { description: 'The programme it carries out.' }) @ManyToOne(() => Programme, { ref: true, index: true }) programme!: Ref<Programme>;
  @Field({ description: 'Code, unique in the plan.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'Name.' }) @Property({ length: 200 }) name!: string;
  @Field({ description: 'Output indicator.' }) @Property({ length: 300 }) indicator!: string;
  @Field({ description: 'What the indicator is measured in.' }) @Property({ length: 30 }) measure!: string;
  @Field(() => Boolean, { description: 'Whether less is better, as with days and complaints.' }) @Property({ type: 'boolean', default: false }) lessIsBetter!: boolean & Opt;
  @Field(() => Float, { description: 'Target of the year.' }) @Property({ type: 'double' }) target!: number;
  @Field(() => Float, { description: 'Budget (pagu) of the year, in rupiah.' }) @Property({ type: 'double' }) budget!: number;
  @Field(() => Unit, { nullable: true, description: 'The office in charge: whoever leads it reports.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Float, { nullable: true, description: 'Achieved since the beginning of the year: as the last closed quarter says; null before the first.' }) @Formula(a => latest(a.id!), { type: 'double', nullable: true }) realisation?: number & Opt;
  @Field(() => Float, { nullable: true, description: 'Achieved in percent of the target of the year; null before the first closed quarter.' }) @Formula(a => attained(a.target!, a.lessIsBetter!, latest(a.id!)), { type: 'double', nullable: true }) attainment?: number & Opt;
  @Field(() => Float, { description: 'Spent in the quarters that are closed, in rupiah.' }) @Formula(a => `(select coalesce(sum(q."spent"), 0)::float8 from "activity_quarter" q where q."activity_id" = ${a.id} and q."status" = 'CLOSED')`, { type: 'double' }) spent!: number & Opt;
}

export const QuarterStatus = enumOf('QuarterStatus', 'Where a quarter of an activity stands.', { PLANNED: 'Its realisation is not reported yet.', REPORTED: 'Reported: waits for whoever leads the office of the plan.', RETURNED: 'Sent back to be reported better.', CLOSED: 'Closed: it counts, and never changes again.' });
export type QuarterStatus = ValueOf<typeof QuarterStatus>;

@ObjectType({ description: 'A quarter (triwulan) of an activity: target and budget planned, realisation with what proves it, locked once closed.' })
@Entity() @Unique({ properties: ['activity', 'quarter'] })
@Listed({ sort: ['quarter', 'createdAt', 'updatedAt'], facets: ['status', 'quarter'], label: 'id' })
export class ActivityQuarter extends Owned {
  @Field(() => Activity, { description: 'The activity.' }) @ManyToOne(() => Activity, { ref: true, deleteRule: 'cascade' }) activity!: Ref<Activity>;
  @Field(() => Int, { description: 'Triwulan, 1 to 4.' }) @Property({ type: 'smallint' }) quarter!: number;
  @Field(() => Float, { description: 'Target to be reached by its end, since the beginning of the year; that of the fourth is the target of the activity.' }) @Property({ type: 'double' }) target!: number;
  @Field(() => Float, { description: 'Budget of the quarter, in rupiah; the four add up to that of the activity.' }) @Property({ type: 'double' }) budget!: number;
  @Field(() => QuarterStatus, { description: 'Where it stands.' }) @Enum({ items: () => QuarterStatus, default: 'PLANNED' }) status!: QuarterStatus & Opt;
  @Field(() => Float, { nullable: true, description: 'Achieved since the beginning of the year; null until reported.' }) @Property({ type: 'double', nullable: true }) realisation?: number | null;
  @Field(() => Float, { nullable: true, description: 'Spent in the quarter, in rupiah; null until reported.' }) @Property({ type: 'double', nullable: true }) spent?: number | null;
  @Field(() => String, { nullable: true, description: 'What was done, and what stood in the way.' }) @Property({ type: 'text', nullable: true }) account?: string | null;
  @Field(() => String, { nullable: true, description: 'Where what proves it lies (bukti dukung): an https address.' }) @Property({ length: 400, nullable: true }) evidenceUrl?: string | null;
  @Field(() => Employee, { nullable: true, description: 'Who reported it, and so does not close it; null when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) reporter?: Ref<Employee> | null;
  @Field(() => Day, { nullable: true, description: 'Day it was reported.' }) @Property({ type: 'date', nullable: true }) reportedOn?: string | null;
}

@InputType({ description: 'What may be set on a work plan while it is a draft. A second plan of the office in the year is refused with CONFLICT; office and year stay.' })
export class WorkPlanInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field(() => Int, { description: 'Year.' }) @Min(2000) @Max(2100) year!: number;
  @Field(() => ID, { description: 'The office.' }) unit!: string;
}

@InputType({ description: 'What may be set on an activity while its plan is a draft. Made new it is spread evenly over four quarters, which may then be set.' })
export class ActivityInput extends MeasuredInput {
  @Field(() => ID, { description: 'The work plan; stays what it was.' }) workPlan!: string;
  @Field(() => ID, { description: 'The programme.' }) programme!: string;
  @Field({ description: 'Name, 3 to 200 characters.' }) @MinLength(3) @MaxLength(200) name!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether less is better; false when left out.' }) lessIsBetter?: boolean;
  @Field(() => Float, { description: 'Budget in rupiah, from 0.' }) @Min(0) @Max(1e15) budget!: number;
  @Field(() => Day, { description: 'First day, in the year of the plan, else INVALID.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day, in that year and not before the first, else INVALID.' }) endsOn!: string;
}

@InputType({ description: 'What may be set on a quarter while the plan is a draft.' })
export class ActivityQuarterInput {
  @Field(() => ID, { description: 'The activity; stays what it was.' }) activity!: string;
  @Field(() => Int, { description: 'Triwulan, 1 to 4; stays what it was.' }) @Min(1) @Max(4) quarter!: number;
  @Field(() => Float, { description: 'Target by its end, from 0.' }) @Min(0) @Max(1e12) target!: number;
  @Field(() => Float, { description: 'Budget of the quarter in rupiah, from 0.' }) @Min(0) @Max(1e15) budget!: number;
}

@InputType({ description: 'The realisation of a quarter.' })
export class QuarterReport {
  @Field(() => Float, { description: 'Achieved since the beginning of the year, from 0.' }) @Min(0) @Max(1e12) realisation!: number;
  @Field(() => Float, { description: 'Spent in the quarter in rupiah, from 0.' }) @Min(0) @Max(1e15) spent!: number;
  @Field({ description: 'What was done, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) account!: string;
  @Field({ description: 'What proves it (bukti dukung): an https address, at most 400 characters, else INVALID.' }) @MaxLength(400) evidenceUrl!: string;
}

@InputType({ description: 'What is said in closing a plan.' })
export class WorkPlanClosing {
  @Field({ description: 'Review of the year, 3 to 4,000 characters; everybody who reads the plan reads it.' }) @MinLength(3) @MaxLength(4000) review!: string;
}

@InputType({ description: 'What lists of work plans can be narrowed by.' })
export class WorkPlanFilter extends RowFilter {
  @Field(() => [Int], { nullable: true, description: 'Of any of these years.' }) year?: number[];
  @Field(() => ID, { nullable: true, description: 'Of this office.' }) unit?: string;
  @Field(() => [WorkPlanStatus], { nullable: true, description: 'Any of these states.' }) status?: WorkPlanStatus[];
}

@InputType({ description: 'What lists of activities can be narrowed by.' })
export class ActivityFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this work plan.' }) workPlan?: string;
  @Field(() => ID, { nullable: true, description: 'Of this programme.' }) programme?: string;
  @Field(() => ID, { nullable: true, description: 'Of any programme of this objective.' }) @Means((objective: string) => ({ programme: { objective } })) objective?: string;
  @Field(() => ID, { nullable: true, description: 'In charge of this office.' }) unit?: string;
  @Field(() => [WorkPlanStatus], { nullable: true, description: 'Of plans in any of these states.' }) @Means((status: string[]) => ({ workPlan: { status: { $in: status } } })) planStatus?: WorkPlanStatus[];
  @Field(() => [Int], { nullable: true, description: 'Of plans of any of these years.' }) @Means((year: number[]) => ({ workPlan: { year: { $in: year } } })) year?: number[];
}

@InputType({ description: 'What lists of quarters can be narrowed by.' })
export class ActivityQuarterFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this activity.' }) activity?: string;
  @Field(() => ID, { nullable: true, description: 'Of any activity of this plan.' }) @Means((workPlan: string) => ({ activity: { workPlan } })) workPlan?: string;
  @Field(() => [Int], { nullable: true, description: 'Any of these quarters.' }) quarter?: number[];
  @Field(() => [QuarterStatus], { nullable: true, description: 'Any of these states.' }) status?: QuarterStatus[];
}
