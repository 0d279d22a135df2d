import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const CareerPlanStatus = enumOf('CareerPlanStatus', 'Where a career plan stands. It is agreed when both have agreed: the employee by submitting it, the supervisor by agreeing.', {
  DRAFT: 'Being written.', SUBMITTED: 'The employee has agreed; waits for the supervisor.', RETURNED: 'Sent back by the supervisor.', AGREED: 'Agreed by both.', IN_PROGRESS: 'Followed.', ACHIEVED: 'The target position is held.', ABANDONED: 'Given up.',
});
export type CareerPlanStatus = ValueOf<typeof CareerPlanStatus>;

@ObjectType({ description: 'What somebody aims at and how they mean to get there, agreed with the supervisor in a dialogue (rencana karier). It is no promise of a position.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'targetYear'], search: ['employee.name', 'target.name'], facets: ['status', 'targetYear', 'target'], label: 'id' })
export class CareerPlan extends Owned {
  @Field(() => Employee, { description: 'Whose plan it is.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Position, { description: 'The position aimed at.' }) @ManyToOne(() => Position, { ref: true, index: true }) target!: Ref<Position>;
  @Field(() => Int, { description: 'By when.' }) @Property({ type: 'smallint' }) targetYear!: number;
  @Field({ description: 'Why, and how.' }) @Property({ type: 'text' }) aim!: string;
  @Field(() => CareerPlanStatus, { description: 'Where it stands.' }) @Enum({ items: () => CareerPlanStatus, default: 'DRAFT' }) status!: CareerPlanStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day the employee agreed.' }) @Property({ type: 'date', nullable: true }) employeeAgreedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day the supervisor agreed.' }) @Property({ type: 'date', nullable: true }) supervisorAgreedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was achieved or given up.' }) @Property({ type: 'date', nullable: true }) closedOn?: string | null;
}

@ObjectType({ description: 'A talk of employee and supervisor about a career plan (dialog karier): what was said, and what each will do. Never changed.' })
@Entity()
@Listed({ sort: ['-heldOn', 'createdAt'], label: 'heldOn' })
export class CareerDialogue extends Owned {
  @Field(() => CareerPlan, { description: 'The plan.' }) @ManyToOne(() => CareerPlan, { ref: true, index: true }) plan!: Ref<CareerPlan>;
  @Field(() => Day, { description: 'Day it was held.' }) @Property({ type: 'date' }) heldOn!: string;
  @Field({ description: 'What was said.' }) @Property({ type: 'text' }) summary!: string;
  @Field(() => String, { nullable: true, description: 'What each will do.' }) @Property({ type: 'text', nullable: true }) agreements?: string | null;
  @Field(() => String, { description: 'Who recorded it.' }) @Property({ length: 160 }) recordedBy!: string;
}

@InputType({ description: 'What may be set on a career plan until it is submitted. A second live one of the person for the same position is refused with CONFLICT, the position they hold with INVALID.' })
export class CareerPlanInput {
  @Field(() => ID, { description: 'Whose plan: oneself, somebody who reports to the caller, or whom HR keeps. It stays theirs.' }) employee!: string;
  @Field(() => ID, { description: 'The position aimed at.' }) target!: string;
  @Field(() => Int, { description: 'By when, a year from this one to 2100.' }) @Min(2000) @Max(2100) targetYear!: number;
  @Field({ description: 'Why, and how, 10 to 4,000 characters.' }) @MinLength(10) @MaxLength(4000) aim!: string;
}

@InputType({ description: 'A talk that was held; employee or supervisor records it. A day in the future is refused with INVALID.' })
export class CareerDialogueInput {
  @Field(() => ID, { description: 'The plan, not closed yet.' }) plan!: string;
  @Field(() => Day, { description: 'Day it was held.' }) heldOn!: string;
  @Field({ description: 'What was said, 10 to 4,000 characters.' }) @MinLength(10) @MaxLength(4000) summary!: string;
  @Field(() => String, { nullable: true, description: 'What each will do, at most 4,000 characters.' }) @MaxLength(4000) agreements?: string | null;
}

@InputType({ description: 'What lists of career plans can be narrowed by.' })
export class CareerPlanFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Aiming at this position.' }) target?: string;
  @Field(() => [CareerPlanStatus], { nullable: true, description: 'Any of these states.' }) status?: CareerPlanStatus[];
  @Field(() => [Int], { nullable: true, description: 'By any of these years.' }) targetYear?: number[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}

@InputType({ description: 'What lists of dialogues can be narrowed by.' })
export class CareerDialogueFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'About this plan.' }) plan?: string;
}
