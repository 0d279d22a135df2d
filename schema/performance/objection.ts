import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { PerformancePlan } from './plan.ts';
import { Rating } from './rating.ts';

export const ObjectionStatus = enumOf('ObjectionStatus', 'Where an objection stands (PP 30/2019 art. 59).', { FILED: 'Diajukan: waits for the superior of the assessor.', UPHELD: 'Hasil tetap: the result stays as it was; final.', CHANGED: 'Hasil diubah: the superior set another result; final.', WITHDRAWN: 'Ditarik.' });
export type ObjectionStatus = ValueOf<typeof ObjectionStatus>;

@ObjectType({ description: 'Keberatan against the result of an appraisal, to the superior of the assessor, who hears both sides and whose decision is final (PP 30/2019 art. 59). It is filed by the move object of a plan.' })
@Entity()
@Listed({ sort: ['-filedOn', 'createdAt'], search: ['employee.name'], facets: ['status'], label: 'id' })
export class Objection extends Owned {
  @Field(() => PerformancePlan, { description: 'The plan it contests.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true }) plan!: Ref<PerformancePlan>;
  @Field(() => Employee, { description: 'Who contests it.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Day, { description: 'Day it was filed.' }) @Property({ type: 'date' }) filedOn!: string;
  @Field({ description: 'Why.' }) @Property({ type: 'text' }) reasons!: string;
  @Field(() => ObjectionStatus, { description: 'Where it stands.' }) @Enum({ items: () => ObjectionStatus, default: 'FILED' }) status!: ObjectionStatus & Opt;
  @Field(() => Rating, { description: 'Rating hasil kerja that is contested.' }) @Enum({ items: () => Rating }) resultBefore!: Rating;
  @Field(() => Rating, { description: 'Rating perilaku kerja that is contested.' }) @Enum({ items: () => Rating }) behaviourBefore!: Rating;
  @Field(() => Day, { nullable: true, description: 'Day it was decided.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string;
}

@InputType({ description: 'What lists of objections can be narrowed by.' })
export class ObjectionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Against the result of this plan.' }) plan?: string;
  @Field(() => [ObjectionStatus], { nullable: true, description: 'Any of these states.' }) status?: ObjectionStatus[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
