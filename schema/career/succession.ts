import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { TalentPlacement } from './talent.ts';

export const Readiness = enumOf('Readiness', 'When a successor could take the post over.', { READY_NOW: 'Siap sekarang.', ONE_TO_TWO_YEARS: 'Siap dalam 1–2 tahun.', THREE_TO_FIVE_YEARS: 'Siap dalam 3–5 tahun.' });
export type Readiness = ValueOf<typeof Readiness>;

const held = (s: Record<string, unknown>, what: string) => `(select ${what} from "assignment" h join "employee" e on e."id" = h."employee_id" where h."position_id" = ${s['position']} and h."unit_id" = ${s['unit']} and h."kind" = 'DEFINITIVE' and in_force(h."valid_from", h."valid_until"))`;

@ObjectType({ description: 'A critical post for which successors are kept ready (kelompok rencana suksesi, PermenPANRB 3/2020): a position in a unit.' })
@Entity() @Unique({ properties: ['position', 'unit'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['position.name', 'unit.name'], facets: ['active', 'unit'], label: 'title' })
export class SuccessionPosition extends Owned {
  @Field(() => Position, { description: 'The position.' }) @ManyToOne(() => Position, { ref: true }) position!: Ref<Position>;
  @Field(() => Unit, { description: 'The unit.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => String, { description: 'Position and unit, as people call the post.' })
  @Formula(s => `(select p."name" || ' – ' || u."name" from "position" p, "unit" u where p."id" = ${s.position} and u."id" = ${s.unit})`, { type: 'text' }) title!: string & Opt;
  @Field({ description: 'Why the post is critical.' }) @Property({ length: 500 }) reason!: string;
  @Field(() => Boolean, { description: 'Whether successors are kept for it.' }) @Property({ type: 'boolean', default: true }) active!: boolean & Opt;
  @Field(() => Boolean, { description: 'Whether nobody holds it definitively today.' }) @Formula(s => `(not exists ${held(s as never, '1')})`, { type: 'boolean' }) vacant!: boolean & Opt;
  @Field(() => String, { nullable: true, description: 'Names of who holds it today.' }) @Formula(s => held(s as never, `string_agg(e."name", ', ' order by e."name")`), { type: 'text', nullable: true }) holderNames?: (string | null) & Opt;
}

export const SuccessorStatus = enumOf('SuccessorStatus', 'Where a nomination stands.', {
  NOMINATED: 'Nominated; waits for the consent of the person.', CONSENTED: 'The person agreed; waits for the head of BKPSDM.', CONFIRMED: 'Confirmed as a successor, with a readiness.', DECLINED: 'The person declined, or took the consent back.', REMOVED: 'Taken off the list.',
});
export type SuccessorStatus = ValueOf<typeof SuccessorStatus>;

@ObjectType({ description: 'Somebody of the succession pool nominated for a critical post. The readiness is proposed from the eligibility and decided by a person; nobody becomes a successor without their consent.' })
@Entity()
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name', 'target.position.name'], facets: ['status', 'readiness', 'target'], label: 'id' })
export class Successor extends Owned {
  @Field(() => SuccessionPosition, { description: 'The post.' }) @ManyToOne(() => SuccessionPosition, { ref: true, index: true }) target!: Ref<SuccessionPosition>;
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => TalentPlacement, { nullable: true, description: 'The placement that brought the person into the pool; null to whoever may not see it.' }) @ManyToOne(() => TalentPlacement, { ref: true, index: true }) placement!: Ref<TalentPlacement>;
  @Field({ description: 'Why this person.' }) @Property({ length: 1000 }) reason!: string;
  @Field(() => SuccessorStatus, { description: 'Where it stands.' }) @Enum({ items: () => SuccessorStatus, default: 'NOMINATED' }) status!: SuccessorStatus & Opt;
  @Field(() => Readiness, { description: 'Readiness the eligibility of the day of nomination proposes, by the rule SUCCESSION_READINESS.' }) @Enum({ items: () => Readiness }) proposedReadiness!: Readiness;
  @Field(() => Readiness, { nullable: true, description: 'Readiness that was decided; null until then.' }) @Enum({ items: () => Readiness, nullable: true }) readiness?: Readiness | null;
  @Field(() => String, { nullable: true, description: 'Why another readiness was decided than proposed; null where it is the same.' }) @Property({ length: 1000, nullable: true }) departure?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day the person agreed.' }) @Property({ type: 'date', nullable: true }) consentedOn?: string | null;
  @Field(() => Employee, { nullable: true, description: 'Who nominated; null when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) nominator?: Ref<Employee> | null;
  @Property({ type: 'json' }) snapshot!: object;
}

@ObjectType({ description: 'Somebody of the succession pool who could be nominated for a post, and what the criteria of today say.' }) @Part('Holds only people whose box the caller may see.')
export class SuccessionCandidate {
  @Field(() => Employee, { nullable: true, description: 'The person.' }) employee!: string;
  @Field(() => Int, { description: 'Box of the latest closed review.' }) box!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars is met today; null where that is not known.' }) eligible!: boolean | null;
  @Field(() => Int, { description: 'Criteria met.' }) met!: number;
  @Field(() => Int, { description: 'Criteria that bar: not met, or not known.' }) barring!: number;
  @Field(() => Readiness, { description: 'Readiness a nomination would propose.' }) readiness!: Readiness;
}

@InputType({ description: 'What BKPSDM may set on a critical post. The same post twice is refused with CONFLICT.' })
export class SuccessionPositionInput {
  @Field(() => ID, { description: 'The position.' }) position!: string;
  @Field(() => ID, { description: 'The unit.' }) unit!: string;
  @Field({ description: 'Why it is critical, 10 to 500 characters.' }) @MinLength(10) @MaxLength(500) reason!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether successors are kept for it; true when left out.' }) active?: boolean;
}

@InputType({ description: 'A nomination, never of oneself. Whoever is in no box of the succession pool after the latest closed review is refused with INVALID, the same person twice for a post with CONFLICT.' })
export class SuccessorInput {
  @Field(() => ID, { description: 'The post.' }) target!: string;
  @Field(() => ID, { description: 'The person.' }) employee!: string;
  @Field({ description: 'Why this person, 10 to 1,000 characters.' }) @MinLength(10) @MaxLength(1000) reason!: string;
}

@InputType({ description: 'What is decided about a successor.' })
export class SuccessorDecision {
  @Field(() => Readiness, { description: 'The readiness.' }) readiness!: Readiness;
  @Field(() => String, { nullable: true, description: 'Why it is another one than the eligibility proposes; required then, else INVALID. 10 to 1,000 characters.' }) @MinLength(10) @MaxLength(1000) departure?: string | null;
}

@InputType({ description: 'What lists of critical posts can be narrowed by.' })
export class SuccessionPositionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this position.' }) position?: string;
  @Field(() => ID, { nullable: true, description: 'In exactly this unit.' }) unit?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether successors are kept.' }) active?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody holds it today.' }) vacant?: boolean;
}

@InputType({ description: 'What lists of successors can be narrowed by.' })
export class SuccessorFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'For this post.' }) target?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => [SuccessorStatus], { nullable: true, description: 'Any of these states.' }) status?: SuccessorStatus[];
  @Field(() => [Readiness], { nullable: true, description: 'Any of these decided readinesses.' }) readiness?: Readiness[];
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
