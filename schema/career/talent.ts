import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { AppraisalCycle } from '../performance/cycle.ts';
import { Predicate, Rating } from '../performance/rating.ts';
import { Rule } from '../platform/rule.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const Potential = enumOf('Potential', 'The columns of the nine boxes: potential (PermenPANRB 3/2020).', { LOW: 'Rendah.', MIDDLE: 'Menengah.', HIGH: 'Tinggi.' });
export type Potential = ValueOf<typeof Potential>;

export const TalentReviewStatus = enumOf('TalentReviewStatus', 'Where a talent review stands.', {
  DRAFT: 'Being prepared; nobody is placed yet.', RATED: 'Drawn from appraisals and potential; may be calibrated.', CALIBRATED: 'Calibrated; waits for the head of BKPSDM.', CLOSED: 'Settled: never changes again.',
});
export type TalentReviewStatus = ValueOf<typeof TalentReviewStatus>;

@ObjectType({ description: 'A talent review (pemetaan talenta, PermenPANRB 3/2020): the people of the agency, or of a unit and all below it, are placed in nine boxes by performance and potential, after the rules of the day it is drawn.' })
@Entity() @Unique({ properties: ['agency', 'name'] }) @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'name'], search: ['name'], facets: ['status', 'cycle', 'unit'], label: 'name' })
export class TalentReview extends Owned {
  @Field({ description: 'Its name, unique in the agency.' }) @Property({ length: 120 }) name!: string;
  @Field(() => AppraisalCycle, { description: 'The cycle whose final appraisals give the performance.' }) @ManyToOne(() => AppraisalCycle, { ref: true, index: true }) cycle!: Ref<AppraisalCycle>;
  @Field(() => Unit, { nullable: true, description: 'Whose people are reviewed, with all below it; null for the whole agency.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => TalentReviewStatus, { description: 'Where it stands.' }) @Enum({ items: () => TalentReviewStatus, default: 'DRAFT' }) status!: TalentReviewStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was drawn: facts and rules are those of this day; null until then.' }) @Property({ type: 'date', nullable: true }) drawnOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'People in service within its reach when it was drawn.' }) @Property({ type: 'integer', nullable: true }) people?: number | null;
  @Field(() => Int, { description: 'People who were placed; whoever had no final appraisal in the cycle was not.' })
  @Formula(r => `(select count(*)::int from "talent_placement" x where x."review_id" = ${r.id})`, { type: 'integer' }) placed!: number & Opt;
  @Field(() => Boolean, { description: 'Whether, once it is closed, everybody sees their own box. Set when it is closed.' }) @Property({ type: 'boolean', default: false }) shownToPeople!: boolean & Opt;
  @Field(() => Employee, { nullable: true, description: 'Who drew it, and so does not close it; null until then, and to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) drawnBy?: Ref<Employee> | null;
}

const ofRule = { ref: true, nullable: true } as const;

@ObjectType({ description: 'Where one person stands in the nine boxes of a review. Secret: seen by who keeps, decides or audits talent; once the review is closed by whoever leads the person; by the person where the agency shows it to people.' })
@Entity() @Unique({ properties: ['review', 'employee'] }) @Index({ properties: ['review', 'box'] })
@Listed({ sort: ['-box', 'createdAt', 'potentialScore'], search: ['employee.name'], facets: ['box', 'performance', 'potential', 'inPool', 'unit'], label: 'id' })
export class TalentPlacement extends Owned {
  @Field(() => TalentReview, { description: 'The review.' }) @ManyToOne(() => TalentReview, { ref: true }) review!: Ref<TalentReview>;
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Position, { nullable: true, description: 'Position then held.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) position?: Ref<Position> | null;
  @Field(() => Unit, { nullable: true, description: 'Unit then worked in.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => Predicate, { description: 'Predicate of the final appraisal of the cycle.' }) @Enum({ items: () => Predicate }) predicate!: Predicate;
  @Field(() => Float, { description: 'Score of potential, 0 to 100, cut off to two digits, so that it never reaches a cut point it lies below.' }) @Property({ type: 'double' }) potentialScore!: number;
  @Field(() => Rating, { description: 'Performance: the row.' }) @Enum({ items: () => Rating }) performance!: Rating;
  @Field(() => Potential, { description: 'Potential: the column.' }) @Enum({ items: () => Potential }) potential!: Potential;
  @Field(() => Rating, { description: 'Performance as it was drawn, by the rule; differs where it was calibrated.' }) @Enum({ items: () => Rating }) drawnPerformance!: Rating;
  @Field(() => Potential, { description: 'Potential as it was drawn, by the rule; differs where it was calibrated.' }) @Enum({ items: () => Potential }) drawnPotential!: Potential;
  @Field(() => Int, { description: 'Number of the box, 1 to 9, by the rule TALENT_BOX. Numbered diagonally: 4 is high performance and low potential, 6 the reverse.' }) @Property({ type: 'smallint' }) box!: number;
  @Field(() => Boolean, { description: 'Whether the box belongs to the succession pool (kelompok rencana suksesi), by the rule TALENT_POOL_FROM.' }) @Property({ type: 'boolean' }) inPool!: boolean;
  @Field(() => String, { nullable: true, description: 'What the law recommends for the box; a proposal for people to decide on.' })
  @Formula(p => `(select x."text" from "rule" x where x."id" = ${p.recommendationRule})`, { type: 'text', nullable: true }) recommendation?: (string | null) & Opt;
  @ManyToOne(() => Rule, ofRule) performanceRule?: Ref<Rule>;
  @ManyToOne(() => Rule, ofRule) potentialRule?: Ref<Rule>;
  @ManyToOne(() => Rule, ofRule) boxRule?: Ref<Rule>;
  @ManyToOne(() => Rule, ofRule) recommendationRule?: Ref<Rule>;
  @Property({ type: 'json' }) reckoning!: object;
}

export const CalibrationStatus = enumOf('CalibrationStatus', 'Where the change of a placement stands.', { PROPOSED: 'Waits for a second person.', CONFIRMED: 'A second person confirmed it; the placement was changed.', REJECTED: 'A second person rejected it.', WITHDRAWN: 'Taken back.' });
export type CalibrationStatus = ValueOf<typeof CalibrationStatus>;

@ObjectType({ description: 'A human judgement that changes an axis of a placement: one person proposes it with reasons, another one confirms it, neither of them the person placed.' })
@Entity()
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name'], facets: ['status'], label: 'id' })
export class TalentCalibration extends Owned {
  @Field(() => TalentPlacement, { description: 'The placement.' }) @ManyToOne(() => TalentPlacement, { ref: true, index: true }) placement!: Ref<TalentPlacement>;
  @Field(() => Employee, { description: 'The person placed.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Rating, { description: 'Performance it was.' }) @Enum({ items: () => Rating }) fromPerformance!: Rating;
  @Field(() => Potential, { description: 'Potential it was.' }) @Enum({ items: () => Potential }) fromPotential!: Potential;
  @Field(() => Rating, { description: 'Performance it is to be.' }) @Enum({ items: () => Rating }) performance!: Rating;
  @Field(() => Potential, { description: 'Potential it is to be.' }) @Enum({ items: () => Potential }) potential!: Potential;
  @Field({ description: 'Why.' }) @Property({ length: 1000 }) reason!: string;
  @Field(() => CalibrationStatus, { description: 'Where it stands.' }) @Enum({ items: () => CalibrationStatus, default: 'PROPOSED' }) status!: CalibrationStatus & Opt;
  @Field(() => Employee, { nullable: true, description: 'Who proposed it; null when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
}

@InputType({ description: 'A talent review to hold. What it draws on stays what it was once it is drawn; a name twice is refused with CONFLICT.' })
export class TalentReviewInput {
  @Field({ description: 'Its name, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) name!: string;
  @Field(() => ID, { description: 'The cycle whose final appraisals give the performance.' }) cycle!: string;
  @Field(() => ID, { nullable: true, description: 'Whose people; the whole agency when left out.' }) unit?: string | null;
}

@InputType({ description: 'How a review is closed.' })
export class TalentClosing {
  @Field(() => Boolean, { description: 'Whether everybody then sees their own box.' }) shownToPeople!: boolean;
}

@InputType({ description: 'A change of a placement to propose. Of both axes at least one must change; one’s own placement, one that is not being calibrated, and a second change that waits are refused.' })
export class TalentCalibrationInput {
  @Field(() => ID, { description: 'The placement.' }) placement!: string;
  @Field(() => Rating, { nullable: true, description: 'Another performance; as it is when left out.' }) performance?: Rating | null;
  @Field(() => Potential, { nullable: true, description: 'Another potential; as it is when left out.' }) potential?: Potential | null;
  @Field({ description: 'Why, 10 to 1,000 characters.' }) @MinLength(10) @MaxLength(1000) reason!: string;
}

@InputType({ description: 'What lists of talent reviews can be narrowed by.' })
export class TalentReviewFilter extends RowFilter {
  @Field(() => [TalentReviewStatus], { nullable: true, description: 'Any of these states.' }) status?: TalentReviewStatus[];
  @Field(() => ID, { nullable: true, description: 'Over this cycle.' }) cycle?: string;
  @Field(() => ID, { nullable: true, description: 'Of exactly this unit.' }) unit?: string;
}

@InputType({ description: 'What lists of placements can be narrowed by.' })
export class TalentPlacementFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'In this review.' }) review?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [Int], { nullable: true, description: 'In any of these boxes.' }) box?: number[];
  @Field(() => [Rating], { nullable: true, description: 'Any of these performances.' }) performance?: Rating[];
  @Field(() => [Potential], { nullable: true, description: 'Any of these potentials.' }) potential?: Potential[];
  @Field(() => Boolean, { nullable: true, description: 'Only the succession pool, or only the rest.' }) inPool?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Only of reviews that are closed, or only of the others.' }) @Means((closed: boolean) => ({ review: { status: closed ? 'CLOSED' : { $ne: 'CLOSED' } } })) closed?: boolean;
  @Field(() => ID, { nullable: true, description: 'Of exactly this unit, where they then worked.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'Of people who then worked in this unit or anywhere below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}

@InputType({ description: 'What lists of calibrations can be narrowed by.' })
export class TalentCalibrationFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this placement.' }) placement?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'In this review.' }) @Means((review: string) => ({ placement: { review } })) review?: string;
  @Field(() => [CalibrationStatus], { nullable: true, description: 'Any of these states.' }) status?: CalibrationStatus[];
}
