import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { PerformancePlan } from './plan.ts';

export const CaseKind = enumOf('CaseKind', 'What is proposed after an appraisal (PermenPANRB 6/2022: tindak lanjut).', { RECOGNITION: 'Penghargaan.', IMPROVEMENT: 'Kesempatan memperbaiki kinerja (PP 30/2019 art. 56-58).', DISCIPLINE: 'Hukuman disiplin (PP 94/2021).' });
export type CaseKind = ValueOf<typeof CaseKind>;

export const CaseStatus = enumOf('CaseStatus', 'Where a proposal stands. People decide it, never the system.', { PROPOSED: 'Diusulkan: waits for the head of BKPSDM.', GRANTED: 'Ditetapkan by a decree.', REFUSED: 'Tidak ditetapkan.', WITHDRAWN: 'Ditarik.' });
export type CaseStatus = ValueOf<typeof CaseStatus>;

@ObjectType({ description: 'A proposal to recognise, to help improve or to discipline somebody after an appraisal. It is decided by a person, with a decree.' })
@Entity()
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name', 'proposal'], facets: ['status', 'kind'], label: 'id' })
export class PerformanceCase extends Owned {
  @Field(() => Employee, { description: 'Whom it is about.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => PerformancePlan, { description: 'The final appraisal it rests on.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true }) plan!: Ref<PerformancePlan>;
  @Field(() => CaseKind, { description: 'What is proposed.' }) @Enum({ items: () => CaseKind }) kind!: CaseKind;
  @Field({ description: 'The proposal and its reasons.' }) @Property({ length: 2000 }) proposal!: string;
  @Field(() => CaseStatus, { description: 'Where it stands.' }) @Enum({ items: () => CaseStatus, default: 'PROPOSED' }) status!: CaseStatus & Opt;
  @Field(() => String, { nullable: true, description: 'Number of the decree.' }) @Property({ length: 80, nullable: true }) decreeNumber?: string;
  @Field(() => Day, { nullable: true, description: 'Day of the decree.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string;
  @Field(() => Day, { nullable: true, description: 'Until when performance is to improve, by the rule IMPROVEMENT_PERIOD of the day of the decree; only of an improvement.' }) @Property({ type: 'date', nullable: true }) improveUntil?: string;
}

@InputType({ description: 'A proposal, by whoever leads the person or HR, never about oneself. Recognition needs a final predicate of GOOD or better, improvement and discipline a lower one, else INVALID.' })
export class PerformanceCaseInput {
  @Field(() => ID, { description: 'The final appraisal it rests on.' }) plan!: string;
  @Field(() => CaseKind, { description: 'What is proposed.' }) kind!: CaseKind;
  @Field({ description: 'The proposal and its reasons, 10 to 2,000 characters.' }) @MinLength(10) @MaxLength(2000) proposal!: string;
}

@InputType({ description: 'The decree that settles a proposal.' })
export class CaseDecree {
  @Field({ description: 'Number of the decree, 3 to 80 characters.' }) @MinLength(3) @MaxLength(80) decreeNumber!: string;
  @Field(() => Day, { description: 'Day of the decree, not in the future.' }) decidedOn!: string;
}

@InputType({ description: 'What lists of proposals can be narrowed by.' })
export class PerformanceCaseFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'About this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Resting on this appraisal.' }) plan?: string;
  @Field(() => [CaseKind], { nullable: true, description: 'Any of these kinds.' }) kind?: CaseKind[];
  @Field(() => [CaseStatus], { nullable: true, description: 'Any of these states.' }) status?: CaseStatus[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
