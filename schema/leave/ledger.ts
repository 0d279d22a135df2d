import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Rule } from '../platform/rule.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { LeaveKind } from './kind.ts';
import { LeaveRequest } from './request.ts';

export const LeaveEntryKind = enumOf('LeaveEntryKind', 'What a line of the ledger of annual leave stands for.', {
  GRANT: 'The right of the year, or a day of joint leave somebody had to work.', CARRY_OVER: 'Carried into the next year: taken out of the one, put into the other.', TAKEN: 'Taken.', RETURNED: 'Came back: cancelled, or recalled to work.',
  DEFERRED: 'Deferred by the authority: out of the one year, in full into the next.', FORFEITED: 'Lapsed: beyond what may be carried over, or by cuti besar.', CORRECTION: 'Put right by HR, with its reason.',
});
export type LeaveEntryKind = ValueOf<typeof LeaveEntryKind>;

@ObjectType({ description: 'A line of somebody’s ledger of annual leave, in working days. Append-only: the balance of a year is the sum of its lines.' })
@Entity() @Index({ properties: ['employee', 'year'] })
@Listed({ sort: ['-enteredOn', 'createdAt', 'year'], search: ['employee.name'], facets: ['kind', 'year'], label: 'id' })
export class LeaveEntry extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Int, { description: 'The year it counts in.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => LeaveEntryKind, { description: 'What it stands for.' }) @Enum({ items: () => LeaveEntryKind }) kind!: LeaveEntryKind;
  @Field(() => Int, { description: 'Working days; less than zero where they go.' }) @Property({ type: 'smallint' }) days!: number;
  @Field(() => Day, { description: 'Day it was entered.' }) @Property({ type: 'date' }) enteredOn!: string;
  @Field(() => LeaveRequest, { nullable: true, description: 'The leave behind it.' }) @ManyToOne(() => LeaveRequest, { ref: true, nullable: true, index: true, deleteRule: 'restrict' }) request?: Ref<LeaveRequest> | null;
  @Field(() => Day, { nullable: true, description: 'The day of joint leave that was worked.' }) @Property({ type: 'date', nullable: true }) workedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why; every correction has one.' }) @Property({ length: 500, nullable: true }) reason?: string | null;
  @Field({ description: 'Who entered it.' }) @Property({ length: 160 }) enteredBy!: string;
  @ManyToOne(() => Rule, { ref: true, nullable: true, index: true, deleteRule: 'restrict' }) rule?: Ref<Rule> | null;
}

@InputType({ description: 'A correction of a ledger, by HR, never of one’s own. It is a further line; what stands stays.' })
export class LeaveEntryInput {
  @Field(() => ID, { description: 'The person.' }) employee!: string;
  @Field(() => Int, { description: 'The year it counts in, 2000 to 2100.' }) @Min(2000) @Max(2100) year!: number;
  @Field(() => Int, { description: 'Working days to add; less than zero to take away, never zero.' }) @Min(-60) @Max(60) days!: number;
  @Field({ description: 'Why, 5 to 500 characters.' }) @MinLength(5) @MaxLength(500) reason!: string;
}

@InputType({ description: 'What lists of the ledger can be narrowed by.' })
export class LeaveEntryFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) year?: number;
  @Field(() => [LeaveEntryKind], { nullable: true, description: 'Any of these kinds.' }) kind?: LeaveEntryKind[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}

@ObjectType({ description: 'What somebody has of one kind of leave in a year. Annual leave is the sum of the ledger; of the others it says the longest the law gives and what was taken.' }) @Part('Whoever sees the leave of a person sees its sum.')
export class LeaveBalance {
  @Field(() => LeaveKind, { description: 'Kind of leave.' }) kind!: LeaveKind;
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Float, { nullable: true, description: 'The longest the law gives; null where another instrument sets it each year.' }) longest!: number | null;
  @Field(() => String, { nullable: true, description: 'Its unit: working_days, months or years.' }) unit!: string | null;
  @Field(() => Int, { description: 'Right of the year, days of joint leave that were worked included; working days, annual leave alone.' }) granted!: number;
  @Field(() => Int, { description: 'Carried over from the year before, less what went on to the next.' }) carriedOver!: number;
  @Field(() => Int, { description: 'Deferred from the year before, less what was deferred to the next.' }) deferred!: number;
  @Field(() => Int, { description: 'Taken, less what came back: working days of annual leave, days of the calendar of the others.' }) taken!: number;
  @Field(() => Int, { description: 'Lapsed.' }) forfeited!: number;
  @Field(() => Int, { description: 'Put right by HR.' }) corrected!: number;
  @Field(() => Int, { nullable: true, description: 'Balance: the sum of the ledger; annual leave alone.' }) balance!: number | null;
  @Field(() => Int, { description: 'Reserved by requests that are not decided yet.' }) reserved!: number;
  @Field(() => Int, { nullable: true, description: 'Balance less what is reserved; annual leave alone.' }) available!: number | null;
  @Field(() => RuleApplied, { description: 'The rule that gives it.' }) ruleApplied!: RuleApplied;
}

@ObjectType({ description: 'What the yearly grant of annual leave did. It may be run again at any time: nobody is granted twice.' }) @Part('Counts, made for whoever ran it.')
export class LeaveGrantReport {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'People who were granted their annual leave now.' }) granted!: number;
  @Field(() => Int, { description: 'People who had it already.' }) unchanged!: number;
  @Field(() => Int, { description: 'Working days carried over.' }) carriedOver!: number;
  @Field(() => Int, { description: 'Working days that lapsed.' }) forfeited!: number;
  @Field(() => RuleApplied, { description: 'The rule that gives the days.' }) ruleApplied!: RuleApplied;
}
