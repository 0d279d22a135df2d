import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { Rule } from '../platform/rule.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { AppraisalCycle } from './cycle.ts';
import { Predicate, Rating } from './rating.ts';

export const PlanApproach = enumOf('PlanApproach', 'How a plan says what is expected (PermenPANRB 6/2022).', { QUANTITATIVE: 'Kuantitatif: by targets.', QUALITATIVE: 'Kualitatif: in words.' });
export type PlanApproach = ValueOf<typeof PlanApproach>;

export const PlanStatus = enumOf('PlanStatus', 'Where a performance plan (SKP) stands, from the plan to the final predicate.', {
  DRAFT: 'Being written by the employee.', SUBMITTED: 'Diajukan: waits for the assessor.', RETURNED: 'Dikembalikan: the employee may mend and submit it again.', AGREED: 'Disepakati: runs; progress is reported.',
  REALISED: 'Realisasi diisi: waits to be assessed.', ASSESSED: 'Dinilai: waits to be delivered.', DELIVERED: 'Disampaikan: the employee accepts it, or objects within the days of the rule.',
  OBJECTED: 'Keberatan: waits for the superior of the assessor.', FINAL: 'Final: never changes again.',
});
export type PlanStatus = ValueOf<typeof PlanStatus>;

@ObjectType({ description: 'Sasaran Kinerja Pegawai (SKP): what somebody is to achieve in a cycle, and how it was judged. One a person and cycle. Position, unit and assessor are those of the day it was last saved.' })
@Entity() @Unique({ properties: ['employee', 'cycle'] }) @Index({ properties: ['agency', 'cycle', 'predicate'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'startsOn'], search: ['employee.name', 'cycle.name'], facets: ['status', 'predicate', 'cycle'], label: 'id' })
export class PerformancePlan extends Owned {
  @Field(() => Employee, { description: 'Whose plan it is.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => AppraisalCycle, { description: 'The cycle.' }) @ManyToOne(() => AppraisalCycle, { ref: true, index: true }) cycle!: Ref<AppraisalCycle>;
  @Field(() => PlanApproach, { description: 'How it says what is expected.' }) @Enum({ items: () => PlanApproach, default: 'QUANTITATIVE' }) approach!: PlanApproach & Opt;
  @Field(() => Day, { description: 'First day it covers; later than the cycle’s where somebody came later.' }) @Property({ type: 'date' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day it covers.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Position, { nullable: true, description: 'Position then held.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) position?: Ref<Position>;
  @Field(() => Unit, { nullable: true, description: 'Unit of that position.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit>;
  @Field(() => Employee, { nullable: true, description: 'Pejabat penilai kinerja: the direct superior. Null where nobody leads the person (the appointing officer or the head of BKPSDM assesses), or when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) assessor?: Ref<Employee>;
  @Field(() => String, { nullable: true, description: 'Name of the assessor, for whoever may not see the person.' }) @Property({ length: 160, nullable: true }) assessorName?: string;
  @Field(() => PlanStatus, { description: 'Where it stands.' }) @Enum({ items: () => PlanStatus, default: 'DRAFT' }) status!: PlanStatus & Opt;
  @Field(() => Rating, { nullable: true, description: 'Rating hasil kerja, by judgement; null until assessed, and for the employee until delivered.' }) @Enum({ items: () => Rating, nullable: true }) resultRating?: Rating;
  @Field(() => Rating, { nullable: true, description: 'Rating perilaku kerja, by judgement; null until assessed, and for the employee until delivered.' }) @Enum({ items: () => Rating, nullable: true }) behaviourRating?: Rating;
  @Field(() => Predicate, { nullable: true, description: 'Predikat kinerja: follows from both ratings by the rule PREDICATE of the last day of the cycle, never typed; null until delivered.' }) @Enum({ items: () => Predicate, nullable: true }) predicate?: Predicate;
  @Field(() => String, { nullable: true, description: 'Why it was rated so; null as long as the ratings are.' }) @Property({ type: 'text', nullable: true }) grounds?: string;
  @ManyToOne(() => Rule, { ref: true, nullable: true }) predicateRule?: Ref<Rule>;
  @Field(() => Day, { nullable: true, description: 'Day the result was delivered: the days to object count from here.' }) @Property({ type: 'date', nullable: true }) deliveredOn?: string;
  @Field(() => Day, { nullable: true, description: 'Last day to object, by the rule OBJECTION_PERIOD of the day of delivery.' }) @Property({ type: 'date', nullable: true }) objectionUntil?: string;
}

@ObjectType({ description: 'How the predicate follows: hasil kerja × perilaku kerja = predikat, by the rule of the last day of the cycle.' }) @Part('Whoever sees the plan sees it; the employee once it is delivered.')
export class AppraisalOutcome {
  @Field(() => Rating, { description: 'Rating hasil kerja.' }) resultRating!: Rating;
  @Field(() => Rating, { description: 'Rating perilaku kerja.' }) behaviourRating!: Rating;
  @Field(() => Predicate, { description: 'What follows.' }) predicate!: Predicate;
  @Field(() => RuleApplied, { description: 'The cell of the matrix.' }) ruleApplied!: RuleApplied;
}

@InputType({ description: 'What the employee, or HR, may set on a performance plan. A second one of the person in the cycle is refused with CONFLICT.' })
export class PerformancePlanInput {
  @Field(() => ID, { description: 'Whose plan; it stays theirs.' }) employee!: string;
  @Field(() => ID, { description: 'A cycle that is open; it stays that one.' }) cycle!: string;
  @Field(() => PlanApproach, { nullable: true, description: 'QUANTITATIVE when left out.' }) approach?: PlanApproach;
  @Field(() => Day, { nullable: true, description: 'First day, within the cycle; the cycle’s when left out.' }) startsOn?: string;
  @Field(() => Day, { nullable: true, description: 'Last day, within the cycle; the cycle’s when left out.' }) endsOn?: string;
}

@InputType({ description: 'The judgement of the assessor. There is no predicate in it: that follows.' })
export class AppraisalRatings {
  @Field(() => Rating, { description: 'Rating hasil kerja.' }) resultRating!: Rating;
  @Field(() => Rating, { description: 'Rating perilaku kerja.' }) behaviourRating!: Rating;
  @Field(() => String, { nullable: true, description: 'Why, at most 4,000 characters.' }) @MaxLength(4000) grounds?: string | null;
}

@InputType({ description: 'An objection of whoever was assessed.' })
export class ObjectionGrounds {
  @Field(() => String, { description: 'Why the result is contested, 10 to 4,000 characters.' }) @MinLength(10) @MaxLength(4000) reasons!: string;
}

@InputType({ description: 'What lists of performance plans can be narrowed by.' })
export class PerformancePlanFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'In this cycle.' }) cycle?: string;
  @Field(() => ID, { nullable: true, description: 'Assessed by this person.' }) assessor?: string;
  @Field(() => [PlanStatus], { nullable: true, description: 'Any of these states.' }) status?: PlanStatus[];
  @Field(() => [Predicate], { nullable: true, description: 'Any of these predicates.' }) predicate?: Predicate[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
