import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';

export const IndexDimension = enumOf('IndexDimension', 'The four dimensions of Indeks Profesionalitas ASN (PermenPANRB 38/2018); the most each gives is the rule IP_WEIGHT.', { QUALIFICATION: 'Kualifikasi.', COMPETENCY: 'Kompetensi.', PERFORMANCE: 'Kinerja.', DISCIPLINE: 'Disiplin.' });
export type IndexDimension = ValueOf<typeof IndexDimension>;

export const IndexCategory = enumOf('IndexCategory', 'Category of the index, by the rule IP_CATEGORY, of the score rounded half up to a whole number.', { VERY_HIGH: 'Sangat tinggi.', HIGH: 'Tinggi.', MEDIUM: 'Sedang.', LOW: 'Rendah.', VERY_LOW: 'Sangat rendah.' });
export type IndexCategory = ValueOf<typeof IndexCategory>;

export const IndexSource = enumOf('IndexSource', 'What points of the index come from.', {
  EDUCATION: 'Education.', LEADERSHIP: 'Diklat kepemimpinan of the own level.', FUNCTIONAL_TRAINING: 'Diklat fungsional.', TECHNICAL_TRAINING: 'Diklat teknis of enough JP.', SEMINAR: 'Seminar, workshop, course and the like.', PREDICATE: 'Predicate of the last year appraised.', SANCTION: 'The heaviest sanction in the window.',
});
export type IndexSource = ValueOf<typeof IndexSource>;

@ObjectType({ description: 'What one source gives, of how much, and by which rule.' }) @Part('Whoever may see the appraisals of the person sees it.')
export class IndexIndicator {
  @Field(() => IndexDimension, { description: 'The dimension it counts for.' }) dimension!: IndexDimension;
  @Field(() => IndexSource, { description: 'Where the points come from.' }) source!: IndexSource;
  @Field(() => String, { nullable: true, description: 'What is on record: a level of education, a predicate, a level of sanction, JP, or how many; null where nothing is.' }) actual!: string | null;
  @Field(() => Float, { description: 'Points it gives.' }) points!: number;
  @Field(() => Float, { description: 'The most it gives.' }) most!: number;
  @Field(() => RuleApplied, { nullable: true, description: 'The rule of the day; null where nothing is on record that a rule speaks of.' }) ruleApplied?: RuleApplied | null;
}

@ObjectType({ description: 'Indeks Profesionalitas ASN of a person on a day: the sum of its four dimensions, at most 100.' }) @Part('Whoever may see the appraisals of the person sees it.')
export class ProfessionalismIndex {
  @Field(() => Employee, { nullable: true, description: 'The person; null when hidden from the caller.' }) employee!: string;
  @Field(() => Unit, { nullable: true, description: 'Where the person works.' }) unit?: string | null;
  @Field(() => Float, { description: 'The score.' }) score!: number;
  @Field(() => IndexCategory, { description: 'Its category.' }) category!: IndexCategory;
  @Field(() => Float, { description: 'Points of qualification.' }) qualification!: number;
  @Field(() => Float, { description: 'Points of competency.' }) competency!: number;
  @Field(() => Float, { description: 'Points of performance.' }) performance!: number;
  @Field(() => Float, { description: 'Points of discipline.' }) discipline!: number;
  @Field(() => [IndexIndicator], { description: 'Where they come from, source by source.' }) indicators!: IndexIndicator[];
  @Field(() => RuleApplied, { description: 'The band of the category.' }) ruleApplied!: RuleApplied;
}

@ObjectType({ description: 'The mean index of a unit.' }) @Part('Counts only people whose appraisals the caller may see.')
export class UnitIndex {
  @Field(() => Unit, { description: 'The unit.' }) unit!: string;
  @Field(() => Boolean, { description: 'Whether the units below it are counted in.' }) subtree!: boolean;
  @Field(() => Int, { description: 'People.' }) people!: number;
  @Field(() => Float, { description: 'Mean score.' }) mean!: number;
  @Field(() => Float, { description: 'Mean points of qualification.' }) qualification!: number;
  @Field(() => Float, { description: 'Mean points of competency.' }) competency!: number;
  @Field(() => Float, { description: 'Mean points of performance.' }) performance!: number;
  @Field(() => Float, { description: 'Mean points of discipline.' }) discipline!: number;
}

@ObjectType({ description: 'How many fall into a category.' }) @Part('Counts only people whose appraisals the caller may see.')
export class CategoryCount {
  @Field(() => IndexCategory, { description: 'The category.' }) category!: IndexCategory;
  @Field(() => Int, { description: 'People.' }) people!: number;
}

@ObjectType({ description: 'The index of the people of a unit and all below it, on a day: the mean, unit by unit, and a page of people, lowest first.' }) @Part('Counts only people whose appraisals the caller may see.')
export class ProfessionalismPage {
  @Field(() => Day, { description: 'The day.' }) on!: string;
  @Field(() => Unit, { nullable: true, description: 'The unit.' }) unit?: string | null;
  @Field(() => Int, { description: 'People in all.' }) people!: number;
  @Field(() => Float, { nullable: true, description: 'Mean score over them, to two digits; null where there is nobody.' }) mean!: number | null;
  @Field(() => IndexCategory, { nullable: true, description: 'Category of the mean.' }) category?: IndexCategory | null;
  @Field(() => [CategoryCount], { description: 'How they fall into categories, highest first.' }) categories!: CategoryCount[];
  @Field(() => [UnitIndex], { description: 'The units right below it, and the people directly in it.' }) units!: UnitIndex[];
  @Field(() => Int, { description: 'How many people the list has, of the categories asked for.' }) totalCount!: number;
  @Field(() => [ProfessionalismIndex], { description: 'A page of people, lowest score first.' }) nodes!: ProfessionalismIndex[];
  @Field(() => [RuleApplied], { description: 'The most each dimension gives, and the bands of the categories.' }) rulesApplied!: RuleApplied[];
}
