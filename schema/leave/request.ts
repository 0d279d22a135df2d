import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { LeaveAnswer, LeaveAuthority, LeaveFooting, LeaveGround, LeaveKind } from './kind.ts';

export const LeaveStatus = enumOf('LeaveStatus', 'Where a request for leave stands.', {
  DRAFT: 'Being written; papers are put to it.', SUBMITTED: 'Diajukan: waits for the opinion of the superior; its days are reserved.', CONSIDERED: 'The superior gave an opinion; waits for the authority.', GRANTED: 'Diberikan, maybe on other days.',
  DEFERRED: 'Ditangguhkan.', REFUSED: 'Tidak disetujui.', WITHDRAWN: 'Ditarik before it was decided.', CANCELLED: 'Dibatalkan before it began; its days came back.', RECALLED: 'Dipanggil kembali: what was not taken came back.',
});
export type LeaveStatus = ValueOf<typeof LeaveStatus>;

@ObjectType({ description: 'A request for leave (permintaan cuti): asked by the employee, judged by the superior, decided by the authority with one of the four official answers (PerBKN 24/2017, PerBKN 7/2022).' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] }) @Index({ properties: ['employee', 'startsOn'] })
@Listed({ sort: ['-startsOn', 'createdAt', 'updatedAt'], search: ['employee.name'], facets: ['status', 'kind', 'footing', 'answer'], label: 'id' })
export class LeaveRequest extends Owned {
  @Field(() => Employee, { description: 'Whose leave.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => LeaveKind, { description: 'Jenis cuti.' }) @Enum({ items: () => LeaveKind }) kind!: LeaveKind;
  @Field(() => LeaveFooting, { description: 'By which law it is measured.' }) @Enum({ items: () => LeaveFooting }) footing!: LeaveFooting;
  @Field(() => String, { description: 'What it is, in Indonesian, as an inbox says it: the kind and its days.' })
  @Formula(l => `(select k."text" || ' ' || to_char(${l.startsOn}, 'DD-MM-YYYY') || case when ${l.endsOn} > ${l.startsOn} then ' – ' || to_char(${l.endsOn}, 'DD-MM-YYYY') else '' end from "rule" k where k."code" = 'LEAVE_KIND' and k."key" = ${l.footing} || '|' || ${l.kind} order by k."valid_from" desc limit 1)`, { type: 'text' }) title!: string & Opt;
  @Field(() => LeaveGround, { nullable: true, description: 'The ground, where the kind has any. Of sick leave null to whoever may not see its papers, but for the superior.' }) @Enum({ items: () => LeaveGround, nullable: true }) ground?: LeaveGround | null;
  @Field(() => Day, { description: 'First day; as decided, where it was changed.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day, days of travel included; as decided, where it was changed.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Int, { description: 'How many working days it takes by the calendar of the unit, without holidays, joint leave and days of travel: what annual leave is charged with.' }) @Property({ type: 'smallint' }) workingDays!: number;
  @Field(() => Int, { description: 'How many days of the calendar.' }) @Formula(l => `(${l.endsOn} - ${l.startsOn} + 1)`, { type: 'integer' }) calendarDays!: number & Opt;
  @Field(() => Int, { description: 'Days of the calendar at its end for travel from a place that is hard to reach; annual leave alone.' }) @Property({ type: 'smallint', default: 0 }) travelDays!: number & Opt;
  @Field(() => Int, { nullable: true, description: 'Which birth it is, counted in service; maternity leave alone.' }) @Property({ type: 'smallint', nullable: true }) birthNumber?: number | null;
  @Field(() => String, { nullable: true, description: 'Why. Of sick leave null to whoever may not see its papers, but for the superior.' }) @Property({ length: 1000 }) reason!: string;
  @Field({ description: 'Address during the leave.' }) @Property({ length: 300 }) address!: string;
  @Field(() => String, { nullable: true, description: 'Telephone number during the leave.' }) @Property({ length: 20, nullable: true }) phone?: string | null;
  @Field(() => LeaveStatus, { description: 'Where it stands.' }) @Enum({ items: () => LeaveStatus, default: 'DRAFT' }) status!: LeaveStatus & Opt;
  @Field(() => LeaveAuthority, { nullable: true, description: 'Who decides it: settled when it is submitted.' }) @Enum({ items: () => LeaveAuthority, nullable: true }) authority?: LeaveAuthority | null;
  @Field(() => Day, { nullable: true, description: 'Day it was submitted; the rules of that day measure it.' }) @Property({ type: 'date', nullable: true }) submittedOn?: string | null;
  @Field(() => LeaveAnswer, { nullable: true, description: 'VII, pertimbangan atasan langsung: the opinion of the superior.' }) @Enum({ items: () => LeaveAnswer, nullable: true }) opinion?: LeaveAnswer | null;
  @Field(() => Day, { nullable: true, description: 'First day the superior proposes instead.' }) @Property({ type: 'date', nullable: true }) proposedStartsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day the superior proposes instead.' }) @Property({ type: 'date', nullable: true }) proposedEndsOn?: string | null;
  @Field(() => LeaveAnswer, { nullable: true, description: 'VIII, keputusan pejabat yang berwenang: the decision.' }) @Enum({ items: () => LeaveAnswer, nullable: true }) answer?: LeaveAnswer | null;
  @Field(() => Day, { nullable: true, description: 'Day of the decision.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day that was asked for, where the decision changed it.' }) @Property({ type: 'date', nullable: true }) requestedStartsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day that was asked for, where the decision changed it.' }) @Property({ type: 'date', nullable: true }) requestedEndsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Until when it was deferred at most.' }) @Property({ type: 'date', nullable: true }) deferredUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the approval of BKN; unpaid leave alone.' }) @Property({ length: 80, nullable: true }) bknNumber?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day back at work, where the person was recalled.' }) @Property({ type: 'date', nullable: true }) resumedOn?: string | null;
}

@InputType({ description: 'A request for leave, by the employee, or by HR for somebody else. A kind one has no right to, or an end before the start, is refused with INVALID; the law of its length, papers and balance is asked when it is submitted, and told before by leaveForecast.' })
export class LeaveRequestInput {
  @Field(() => ID, { description: 'Whose leave; stays what it was.' }) employee!: string;
  @Field(() => LeaveKind, { description: 'Kind of leave; JOINT is never requested.' }) kind!: LeaveKind;
  @Field(() => LeaveGround, { nullable: true, description: 'The ground, where the kind has any.' }) ground?: LeaveGround | null;
  @Field(() => Day, { description: 'First day.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day, days of travel included.' }) endsOn!: string;
  @Field(() => Int, { nullable: true, description: 'Days of travel at its end, 0 to 60.' }) @Min(0) @Max(60) travelDays?: number;
  @Field(() => Int, { nullable: true, description: 'Which birth, 1 to 20.' }) @Min(1) @Max(20) birthNumber?: number | null;
  @Field({ description: 'Why, 3 to 1,000 characters.' }) @MinLength(3) @MaxLength(1000) reason!: string;
  @Field({ description: 'Address during the leave, 3 to 300 characters.' }) @MinLength(3) @MaxLength(300) address!: string;
  @Field(() => String, { nullable: true, description: 'Telephone number, at most 20 characters.' }) @MaxLength(20) phone?: string | null;
}

@InputType({ description: 'What lists of leave requests can be narrowed by.' })
export class LeaveRequestFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [LeaveKind], { nullable: true, description: 'Any of these kinds.' }) kind?: LeaveKind[];
  @Field(() => [LeaveFooting], { nullable: true, description: 'Measured by any of these laws.' }) footing?: LeaveFooting[];
  @Field(() => [LeaveStatus], { nullable: true, description: 'Any of these states.' }) status?: LeaveStatus[];
  @Field(() => [LeaveAnswer], { nullable: true, description: 'Any of these decisions.' }) answer?: LeaveAnswer[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
  @Field(() => DayRange, { nullable: true, description: 'Touching any of these days.' })
  @Means(({ gte, lte }: DayRange) => ({ ...(lte && { startsOn: { $lte: lte } }), ...(gte && { endsOn: { $gte: gte } }) })) during?: DayRange;
}

@InputType({ description: 'Other days for a leave.' })
export class LeaveChange {
  @Field(() => Day, { description: 'First day.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day, days of travel included.' }) endsOn!: string;
}

@InputType({ description: 'What the authority hands over with an approval.' })
export class LeaveApproval {
  @Field(() => String, { nullable: true, description: 'Number of the approval of BKN, at most 80 characters; unpaid leave is not granted without.' }) @MaxLength(80) bknNumber?: string | null;
}

@InputType({ description: 'Whoever is called back to work for urgent duty.' })
export class LeaveRecall {
  @Field(() => Day, { description: 'First day back at work, from the first to the last day of the leave.' }) resumedOn!: string;
}
