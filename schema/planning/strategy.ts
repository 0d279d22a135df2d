import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Unit } from '../people/unit.ts';
import { Listed, Means } from '../shared/lists.ts';
import { MeasuredInput } from '../shared/measured.ts';
import { Owned, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'Rencana pembangunan jangka menengah daerah (RPJMD): the vision of the city for the term of its mayor, and the legal instrument it stands in.' })
@Entity() @Unique({ properties: ['agency', 'yearFrom'] })
@Listed({ sort: ['-yearFrom', 'title', 'createdAt'], search: ['title'], label: 'title' })
export class RegionalDevelopmentPlan extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field({ description: 'The vision (visi) of the city.' }) @Property({ type: 'text' }) vision!: string;
  @Field({ description: 'Legal instrument it was set by.' }) @Property({ length: 120 }) instrument!: string;
  @Field(() => Int, { description: 'First year.' }) @Property({ type: 'smallint' }) yearFrom!: number;
  @Field(() => Int, { description: 'Last year.' }) @Property({ type: 'smallint' }) yearUntil!: number;
}

@ObjectType({ description: 'A mission (misi) of the city: how it comes nearer to its vision.' })
@Entity() @Unique({ properties: ['plan', 'number'] })
@Listed({ sort: ['number', 'createdAt'], search: ['statement'], facets: ['plan'], label: 'statement' })
export class Mission extends Owned {
  @Field(() => RegionalDevelopmentPlan, { description: 'The plan whose vision it serves.' }) @ManyToOne(() => RegionalDevelopmentPlan, { ref: true }) plan!: Ref<RegionalDevelopmentPlan>;
  @Field(() => Int, { description: 'Its number in the plan, from 1.' }) @Property({ type: 'smallint' }) number!: number;
  @Field({ description: 'What it says.' }) @Property({ length: 400 }) statement!: string;
}

@ObjectType({ description: 'An objective (sasaran) of a mission, with the key indicator (IKU) it is known by and the office in charge.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['code', 'createdAt'], search: ['statement', 'code'], facets: ['mission', 'unit'], label: 'statement' })
export class Objective extends Owned {
  @Field(() => Mission, { description: 'The mission.' }) @ManyToOne(() => Mission, { ref: true, index: true }) mission!: Ref<Mission>;
  @Field({ description: 'Code, unique in the agency.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'What is to be so.' }) @Property({ length: 400 }) statement!: string;
  @Field({ description: 'Key indicator.' }) @Property({ length: 300 }) indicator!: string;
  @Field({ description: 'What the indicator is measured in: persen, indeks, JP.' }) @Property({ length: 30 }) measure!: string;
  @Field(() => Float, { description: 'Target at the end of the plan.' }) @Property({ type: 'double' }) target!: number;
  @Field(() => Unit, { nullable: true, description: 'The office in charge.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
}

const ofProgramme = (what: string, programme: string) => `(select coalesce(sum(${what}), 0)::float8 from "activity" x where x."programme_id" = ${programme})`;

@ObjectType({ description: 'A programme that serves an objective (nomenclature of Permendagri 90/2019), with its outcome indicator; activities of yearly work plans carry it out.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['code', 'createdAt'], search: ['name', 'code'], facets: ['objective', 'unit'], label: 'name' })
export class Programme extends Owned {
  @Field(() => Objective, { description: 'The objective.' }) @ManyToOne(() => Objective, { ref: true, index: true }) objective!: Ref<Objective>;
  @Field({ description: 'Code of the nomenclature, unique in the agency.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'Name.' }) @Property({ length: 200 }) name!: string;
  @Field({ description: 'Outcome indicator.' }) @Property({ length: 300 }) indicator!: string;
  @Field({ description: 'What the indicator is measured in.' }) @Property({ length: 30 }) measure!: string;
  @Field(() => Float, { description: 'Target at the end of the plan.' }) @Property({ type: 'double' }) target!: number;
  @Field(() => Unit, { nullable: true, description: 'The office in charge.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => Float, { description: 'Budget of all its activities, of all years, in rupiah.' }) @Formula(p => ofProgramme('x."budget"', p.id!), { type: 'double' }) budget!: number & Opt;
}

@InputType({ description: 'What may be set on a development plan of the city. A last year before the first is refused with INVALID, a second plan of the same first year with CONFLICT.' })
export class RegionalDevelopmentPlanInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field({ description: 'The vision, 5 to 1,000 characters.' }) @MinLength(5) @MaxLength(1000) vision!: string;
  @Field({ description: 'Legal instrument, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) instrument!: string;
  @Field(() => Int, { description: 'First year.' }) @Min(2000) @Max(2100) yearFrom!: number;
  @Field(() => Int, { description: 'Last year.' }) @Min(2000) @Max(2100) yearUntil!: number;
}

@InputType({ description: 'What may be set on a mission. The same number twice in a plan is refused with CONFLICT.' })
export class MissionInput {
  @Field(() => ID, { description: 'The plan.' }) plan!: string;
  @Field(() => Int, { description: 'Number, 1 to 50.' }) @Min(1) @Max(50) number!: number;
  @Field({ description: 'What it says, 5 to 400 characters.' }) @MinLength(5) @MaxLength(400) statement!: string;
}

@InputType({ description: 'What may be set on an objective.' })
export class ObjectiveInput extends MeasuredInput {
  @Field(() => ID, { description: 'The mission.' }) mission!: string;
  @Field({ description: 'What is to be so, 5 to 400 characters.' }) @MinLength(5) @MaxLength(400) statement!: string;
}

@InputType({ description: 'What may be set on a programme.' })
export class ProgrammeInput extends MeasuredInput {
  @Field(() => ID, { description: 'The objective.' }) objective!: string;
  @Field({ description: 'Name, 3 to 200 characters.' }) @MinLength(3) @MaxLength(200) name!: string;
}

@InputType({ description: 'What lists of development plans can be narrowed by.' })
export class RegionalDevelopmentPlanFilter extends RowFilter {
  @Field(() => Int, { nullable: true, description: 'Which cover this year.' }) @Means((year: number) => ({ yearFrom: { $lte: year }, yearUntil: { $gte: year } })) year?: number;
}

@InputType({ description: 'What lists of missions can be narrowed by.' })
export class MissionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string;
}

@InputType({ description: 'What lists of objectives can be narrowed by.' })
export class ObjectiveFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this mission.' }) mission?: string;
  @Field(() => ID, { nullable: true, description: 'In charge of this office.' }) unit?: string;
}

@InputType({ description: 'What lists of programmes can be narrowed by.' })
export class ProgrammeFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this objective.' }) objective?: string;
  @Field(() => ID, { nullable: true, description: 'Of any objective of this mission.' }) @Means((mission: string) => ({ objective: { mission } })) mission?: string;
  @Field(() => ID, { nullable: true, description: 'In charge of this office.' }) unit?: string;
}
