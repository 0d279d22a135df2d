import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Criterion } from './eligibility.ts';

export const DueKind = enumOf('DueKind', 'What falls due. A list names candidates for a decision by people; nothing happens by itself.', {
  RANK_PROMOTION: 'Kenaikan pangkat: whose time in rank is over by the period and who is below the highest rank they can reach so.', SALARY_STEP: 'Kenaikan gaji berkala (KGB).', RETIREMENT: 'Pensiun: on the first day of the month after the birthday at retirement age.',
});
export type DueKind = ValueOf<typeof DueKind>;

export const PromotionTrack = enumOf('PromotionTrack', 'Kind of rank promotion, by position (rule RANK_PROMOTION_KIND).', { REGULAR: 'Reguler: pelaksana, and whoever is on study assignment.', STRUCTURAL: 'Pilihan: structural holders.', FUNCTIONAL: 'Pilihan: functional holders.' });
export type PromotionTrack = ValueOf<typeof PromotionTrack>;

@ObjectType({ description: 'Somebody something falls due for, and what speaks for and against it.' }) @Part('Holds only people whose appraisals the caller may see.')
export class Due {
  @Field(() => Employee, { nullable: true, description: 'The person; null when hidden from the caller.' }) employee!: string;
  @Field(() => Unit, { nullable: true, description: 'Where the person works.' }) unit?: string | null;
  @Field(() => PromotionTrack, { nullable: true, description: 'Kind of a rank promotion.' }) track?: PromotionTrack | null;
  @Field(() => Day, { description: 'Day it falls due; before the period where it is overdue.' }) dueOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day by which the letter goes out (rule SALARY_STEP_NOTICE); only of a rise of salary.' }) noticeOn?: string | null;
  @Field(() => String, { nullable: true, description: 'From what: the present rank, the day of the last rise, the position.' }) from?: string | null;
  @Field(() => String, { nullable: true, description: 'To what: the next rank.' }) to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars is met; null where the record does not say.' }) ready!: boolean | null;
  @Field(() => [Criterion], { description: 'The criteria.' }) criteria!: Criterion[];
}

@ObjectType({ description: 'How many of a list work in an office.' }) @Part('Counts only people whose appraisals the caller may see.')
export class DueUnit {
  @Field(() => Unit, { nullable: true, description: 'The office: a unit right below the one asked for, or that itself.' }) unit!: string;
  @Field(() => Int, { description: 'People.' }) people!: number;
}

@ObjectType({ description: 'A page of those something falls due for in a period, earliest first.' }) @Part('Holds only people whose appraisals the caller may see.')
export class DuePage {
  @Field(() => Day, { description: 'First day of the period.' }) period!: string;
  @Field(() => Day, { description: 'Last day of the period.' }) until!: string;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Int, { description: 'Those who meet all that bars.' }) ready!: number;
  @Field(() => Int, { description: 'Those who do not.' }) barred!: number;
  @Field(() => Int, { description: 'Those the record does not say enough of.' }) unknown!: number;
  @Field(() => [DueUnit], { description: 'How they fall into offices, most first.' }) units!: DueUnit[];
  @Field(() => [Due], { description: 'The people of the page.' }) nodes!: Due[];
}

@ObjectType({ description: 'A day on which ranks rise, and the rule that makes it one.' }) @Part('National data.')
export class PromotionPeriod {
  @Field(() => Day, { description: 'The day.' }) on!: string;
  @Field(() => Float, { description: 'How many periods a year has by that rule.' }) periodsAYear!: number;
  @Field(() => RuleApplied, { description: 'The rule of that day.' }) ruleApplied!: RuleApplied;
}
