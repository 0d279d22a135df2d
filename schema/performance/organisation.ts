import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Unit } from '../people/unit.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { AppraisalCycle } from './cycle.ts';
import { OrganisationRating, Predicate } from './rating.ts';

@ObjectType({ description: 'Predikat kinerja organisasi of a unit in a cycle, as the city set it. The spread of its people’s predicates is held against it (SE MenPANRB 3/2023).' })
@Entity() @Unique({ properties: ['unit', 'cycle'] })
@Listed({ sort: ['-createdAt', 'predicate'], search: ['unit.name'], facets: ['predicate', 'cycle'], label: 'id' })
export class OrganisationPredicate extends Owned {
  @Field(() => Unit, { description: 'The unit.' }) @ManyToOne(() => Unit, { ref: true }) unit!: Ref<Unit>;
  @Field(() => AppraisalCycle, { description: 'The cycle.' }) @ManyToOne(() => AppraisalCycle, { ref: true, index: true }) cycle!: Ref<AppraisalCycle>;
  @Field(() => OrganisationRating, { description: 'Its predicate.' }) @Enum({ items: () => OrganisationRating }) predicate!: OrganisationRating;
  @Field(() => String, { nullable: true, description: 'Why the spread departs from the guide, where it does: the guide binds nobody who gives a reason.' }) @Property({ type: 'text', nullable: true }) departure?: string;
}

@InputType({ description: 'What HR may set on the predicate of an organisation. A second one of the unit in the cycle is refused with CONFLICT.' })
export class OrganisationPredicateInput {
  @Field(() => ID, { description: 'The unit.' }) unit!: string;
  @Field(() => ID, { description: 'The cycle.' }) cycle!: string;
  @Field(() => OrganisationRating, { description: 'Its predicate.' }) predicate!: OrganisationRating;
  @Field(() => String, { nullable: true, description: 'Why the spread departs from the guide, at most 2,000 characters.' }) @MaxLength(2000) departure?: string | null;
}

@InputType({ description: 'What lists of predicates of organisations can be narrowed by.' })
export class OrganisationPredicateFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'In this cycle.' }) cycle?: string;
  @Field(() => [OrganisationRating], { nullable: true, description: 'Any of these predicates.' }) predicate?: OrganisationRating[];
}

@ObjectType({ description: 'How many have one predicate.' }) @Part('Counts only plans the caller may see.')
export class PredicateCount {
  @Field(() => Predicate, { description: 'The predicate.' }) predicate!: Predicate;
  @Field(() => Int, { description: 'How many people.' }) people!: number;
  @Field(() => Float, { description: 'Their share in percent.' }) percent!: number;
}

export const DistributionBound = enumOf('DistributionBound', 'What the guide asks of a spread.', { MAJORITY: 'This predicate is the most frequent one.', MOST: 'At most this percentage.', LEAST: 'At least this percentage.', LEAST_PEOPLE: 'At least so many people.' });
export type DistributionBound = ValueOf<typeof DistributionBound>;

@ObjectType({ description: 'A point in which the spread departs from the guide: a warning, never a refusal.' }) @Part('Counts only plans the caller may see.')
export class DistributionWarning {
  @Field(() => DistributionBound, { description: 'What the guide asks.' }) bound!: DistributionBound;
  @Field(() => [Predicate], { description: 'Of which predicates, taken together.' }) predicates!: Predicate[];
  @Field(() => Int, { description: 'How many people have them.' }) people!: number;
  @Field(() => Int, { description: 'How many it should be at most or at least: the percentage of all, rounded to people.' }) limit!: number;
  @Field(() => RuleApplied, { description: 'The rule.' }) ruleApplied!: RuleApplied;
}

@ObjectType({ description: 'How the predicates of a unit’s people, and of all below it, are spread in a cycle, against the guide.' }) @Part('Counts only plans the caller may see.')
export class Distribution {
  @Field(() => Int, { description: 'People rated so far.' }) people!: number;
  @Field(() => [PredicateCount], { description: 'How they are spread, best first.' }) counts!: PredicateCount[];
  @Field(() => [DistributionWarning], { description: 'Where that departs from the guide; none while nobody is rated.' }) warnings!: DistributionWarning[];
}
