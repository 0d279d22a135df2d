import { Max, Min } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { SanctionKind } from './record.ts';

@ObjectType({ description: 'What the ladder of unexcused absence comes to (PP 94/2021). It is proposed: people decide, after hearing the person.' }) @Part('Follows from the law and the figures given; tells of nobody.')
export class AbsenceSanction {
  @Field(() => Int, { description: 'Working days that count in the year, hours short among them.' }) days!: number;
  @Field(() => SanctionKind, { description: 'What is proposed.' }) kind!: SanctionKind;
  @Field({ description: 'Its level: LIGHT, MEDIUM or HEAVY.' }) level!: string;
  @Field(() => Int, { nullable: true, description: 'For how many months; null where it has no length.' }) months!: number | null;
  @Field(() => Int, { nullable: true, description: 'Share of the allowance that is cut meanwhile, percent; null where nothing is cut.' }) allowanceCut!: number | null;
  @Field(() => RuleApplied, { description: 'The rung of the ladder, or the rule on absence without interruption.' }) ruleApplied!: RuleApplied;
}

@ArgsType()
export class Absence {
  @Field(() => Int, { defaultValue: 0, description: 'Working days of the year without a valid reason, 0 to 366.' }) @Min(0) @Max(366) days!: number;
  @Field(() => Int, { defaultValue: 0, description: 'The longest run of them, 0 to 366.' }) @Min(0) @Max(366) consecutiveDays!: number;
  @Field(() => Float, { defaultValue: 0, description: 'Hours of coming late and leaving early in the year, 0 to 3,000.' }) @Min(0) @Max(3000) hoursShort!: number;
  @Field(() => Day, { nullable: true, description: 'By the law of this day; today when left out.' }) on?: string;
}
