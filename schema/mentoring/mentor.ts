import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { Part } from '../shared/access.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

const taken = (mentor: unknown) => `(select count(*)::int from "mentoring_pairing" x where x."mentor_id" = ${mentor} and x."status" in ('ACTIVE', 'PAUSED'))`;

@ObjectType({ description: 'An employee who guides others: what they offer, and for how many. Everybody in the agency may look for a mentor.' })
@Entity() @Unique({ properties: ['employee'] })
@Listed({ sort: ['-createdAt', 'capacity'], search: ['employee.name'], facets: ['active'], label: 'name' })
export class MentorProfile extends Owned {
  @Field(() => Employee, { nullable: true, description: 'The person; null to whoever may not see them, who sees the name.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => String, { description: 'Name of the person.' }) @Formula(m => `(select e."name" from "employee" e where e."id" = ${m.employee})`, { type: 'text' }) name!: string & Opt;
  @Field(() => Int, { description: 'How many pairings the mentor carries at a time, 1 to 20. Never exceeded.' }) @Property({ type: 'smallint' }) capacity!: number;
  @Field(() => Int, { description: 'Pairings under way, the paused among them.' }) @Formula(m => taken(m.id), { type: 'integer' }) placesTaken!: number & Opt;
  @Field(() => Int, { description: 'Places still free.' }) @Formula(m => `greatest(${m.capacity} - ${taken(m.id)}, 0)`, { type: 'integer' }) placesLeft!: number & Opt;
  @Field(() => Boolean, { description: 'Whether the mentor takes on anybody now.' }) @Property({ type: 'boolean', default: true }) active!: boolean & Opt;
  @Field(() => String, { nullable: true, description: 'What the mentor brings, in their own words.' }) @Property({ type: 'text', nullable: true }) about?: string | null;
}

@ObjectType({ description: 'A competency a mentor offers to guide in. The level they hold follows from evidence.' })
@Entity() @Unique({ properties: ['mentor', 'competency'] })
@Listed({ sort: ['createdAt'], facets: ['competency'], label: 'id' })
export class MentorCompetency extends Owned {
  @Field(() => MentorProfile, { description: 'The mentor.' }) @ManyToOne(() => MentorProfile, { ref: true, deleteRule: 'cascade' }) mentor!: Ref<MentorProfile>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level the mentor holds today, 0 to 5.' })
  @Formula(c => `coalesce((select h."level" from "holding" h join "mentor_profile" m on m."employee_id" = h."employee_id" where m."id" = ${c.mentor} and h."competency_id" = ${c.competency} and (h."valid_until" is null or h."valid_until" >= office_day())), 0)`, { type: 'integer' }) level!: number & Opt;
}

@ObjectType({ description: 'A mentor for one gap of a person, and why: the mentor holds more than the person needs, has a free place and stands in no line of command with them. Nearest first within a gap, the most urgent gap first.' }) @Part('Whoever sees the person sees who could guide them.')
export class MentorSuggestion {
  @Field(() => MentorProfile, { description: 'The mentor.' }) mentor!: string;
  @Field(() => Competency, { description: 'The competency of the gap.' }) competency!: string;
  @Field(() => Int, { description: 'Level the position of the person demands.' }) requiredLevel!: number;
  @Field(() => Int, { description: 'Level the person holds.' }) heldLevel!: number;
  @Field(() => Int, { description: 'Level the mentor holds: at least what is demanded.' }) mentorLevel!: number;
  @Field(() => Int, { description: 'Free places of the mentor.' }) placesLeft!: number;
  @Field(() => Int, { description: 'Steps through the tree of units from one to the other; 0 in the same unit.' }) unitDistance!: number;
  @Field(() => Unit, { nullable: true, description: 'Where the mentor works.' }) unit?: string | null;
  @Field(() => Float, { description: 'Weight of the gap by which suggestions are ordered: gap times weight for the position.' }) urgency!: number;
}

@InputType({ description: 'What the mentor and HR may set on a profile. A second profile of the same person is refused with CONFLICT, a capacity below what is taken, or another person, with INVALID.' })
export class MentorProfileInput {
  @Field(() => ID, { description: 'The person; stays what it was.' }) employee!: string;
  @Field(() => Int, { description: 'Capacity, 1 to 20.' }) @Min(1) @Max(20) capacity!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether the mentor takes on anybody; true when left out.' }) active?: boolean;
  @Field(() => String, { nullable: true, description: 'In their own words, at most 2,000 characters.' }) @MaxLength(2000) about?: string | null;
}

@InputType({ description: 'A competency a mentor offers. One the mentor does not hold is refused with INVALID, the same twice with CONFLICT.' })
export class MentorCompetencyInput {
  @Field(() => ID, { description: 'The mentor; stays what it was.' }) mentor!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
}

@InputType({ description: 'What lists of mentors can be narrowed by.' })
export class MentorProfileFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether they take on anybody.' }) active?: boolean;
  @Field(() => ID, { nullable: true, description: 'Who offer this competency.' }) @Means((competency: string) => ({ $some: { MentorCompetency: { by: 'mentor', where: { competency } } } })) competency?: string;
}

@InputType({ description: 'What lists of offered competencies can be narrowed by.' })
export class MentorCompetencyFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this mentor.' }) mentor?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
}
