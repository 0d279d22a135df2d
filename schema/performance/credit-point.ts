import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Tier } from '../people/position.ts';
import { Rule } from '../platform/rule.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { PerformancePlan } from './plan.ts';
import { Predicate } from './rating.ts';

@ObjectType({ description: 'A line of somebody’s ledger of credit points (angka kredit): predicate × coefficient of the tier, by months (PermenPANRB 1/2023). Written when an annual appraisal of a functional position is final. Append-only.' })
@Entity() @Index({ properties: ['employee', 'year'] })
@Listed({ sort: ['-year', 'createdAt'], facets: ['year', 'tier'], label: 'id' })
export class CreditPointEntry extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => PerformancePlan, { description: 'The appraisal they come from.' }) @ManyToOne(() => PerformancePlan, { ref: true, index: true }) plan!: Ref<PerformancePlan>;
  @Field(() => Int, { description: 'Year they count for.' }) @Property({ type: 'smallint' }) year!: number;
  @Field(() => Tier, { description: 'Jenjang held.' }) @Enum({ items: () => Tier }) tier!: Tier;
  @Field(() => Predicate, { description: 'The predicate.' }) @Enum({ items: () => Predicate }) predicate!: Predicate;
  @Field(() => Int, { description: 'Months of the year the appraisal covers.' }) @Property({ type: 'smallint' }) months!: number;
  @Field(() => Float, { description: 'Percent of the coefficient the predicate gives.' }) @Property({ type: 'double' }) percent!: number;
  @Field(() => Float, { description: 'Coefficient of a year.' }) @Property({ type: 'double' }) coefficient!: number;
  @Field(() => Float, { description: 'Credit points: percent × coefficient × months/12, to two digits.' }) @Property({ type: 'double' }) points!: number;
  @ManyToOne(() => Rule, { ref: true }) percentRule!: Ref<Rule>;
  @ManyToOne(() => Rule, { ref: true }) coefficientRule!: Ref<Rule>;
}

@InputType({ description: 'What lists of credit points can be narrowed by.' })
export class CreditPointEntryFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) year?: number;
  @Field(() => [Tier], { nullable: true, description: 'Any of these tiers.' }) tier?: Tier[];
}
