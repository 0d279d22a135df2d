import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Assignment } from '../people/assignment.ts';
import { Employee } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Successor } from './succession.ts';

export const ProposalKind = enumOf('ProposalKind', 'Kinds of move (PermenPANRB 22/2021). Which one a proposal may be follows from both positions.', {
  TRANSFER: 'Mutasi: to another unit or position of the same level.', ROTATION: 'Rotasi: the same level, another unit.', PROMOTION: 'Promosi: to a higher level.', DEMOTION: 'Demosi: to a lower level.',
  SPECIAL_ASSIGNMENT: 'Penugasan khusus: for a time.', CONVERSION: 'Alih jabatan: to another group of positions, on the same or a higher level.',
});
export type ProposalKind = ValueOf<typeof ProposalKind>;

export const ProposalStatus = enumOf('ProposalStatus', 'Where a proposal stands. Only the decree moves anybody.', {
  DRAFT: 'Being written.', PROPOSED: 'Diusulkan: waits to be verified by BKPSDM.', VERIFIED: 'Diverifikasi: waits for the head of BKPSDM (PyB).', APPROVED: 'Disetujui: waits for the decree of the PPK.', DECREED: 'Ditetapkan: the decree has written the assignment; final.',
  REJECTED: 'Ditolak.', RETURNED: 'Dikembalikan to be mended.', WITHDRAWN: 'Ditarik.',
});
export type ProposalStatus = ValueOf<typeof ProposalStatus>;

@ObjectType({ description: 'A proposal to move somebody to another post: proposed, verified, approved, decreed. The decree alone closes the old assignment and opens the new one. Nobody proposes or decides their own; the person sees it once it is decreed.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['employee.name', 'position.name'], facets: ['status', 'kind', 'unit', 'eligible'], label: 'id' })
export class CareerProposal extends Owned {
  @Field(() => ProposalKind, { description: 'What kind of move it is.' }) @Enum({ items: () => ProposalKind }) kind!: ProposalKind;
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Position, { nullable: true, description: 'Position held when it was last saved.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) fromPosition?: Ref<Position> | null;
  @Field(() => Unit, { nullable: true, description: 'Unit then worked in.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) fromUnit?: Ref<Unit> | null;
  @Field(() => Position, { description: 'Position proposed.' }) @ManyToOne(() => Position, { ref: true, index: true }) position!: Ref<Position>;
  @Field(() => Unit, { description: 'Unit proposed.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => String, { description: 'Position and unit proposed, as people call the post.' })
  @Formula(p => `(select x."name" || ' – ' || u."name" from "position" x, "unit" u where x."id" = ${p.position} and u."id" = ${p.unit})`, { type: 'text' }) post!: string & Opt;
  @Field(() => Successor, { nullable: true, description: 'The nomination it follows from.' }) @ManyToOne(() => Successor, { ref: true, nullable: true, index: true }) successor?: Ref<Successor> | null;
  @Field({ description: 'Why.' }) @Property({ length: 1000 }) reason!: string;
  @Field(() => Day, { nullable: true, description: 'Last day, of a special assignment; null of any other.' }) @Property({ type: 'date', nullable: true }) endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is proposed though a criterion is not met.' }) @Property({ length: 1000, nullable: true }) waiver?: string | null;
  @Field(() => ProposalStatus, { description: 'Where it stands.' }) @Enum({ items: () => ProposalStatus, default: 'DRAFT' }) status!: ProposalStatus & Opt;
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars was met on the day it was proposed; null until then, and where it was not known.' }) @Property({ type: 'boolean', nullable: true }) eligible?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'Day it was proposed: the criteria are those of this day.' }) @Property({ type: 'date', nullable: true }) proposedOn?: string | null;
  @Field(() => Employee, { nullable: true, description: 'Who proposed it, and so neither verifies nor approves it; null when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK).' }) @Property({ length: 60, nullable: true }) decreeNumber?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day of the decree.' }) @Property({ type: 'date', nullable: true }) decreedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day in the new post (TMT).' }) @Property({ type: 'date', nullable: true }) effectiveOn?: string | null;
  @Field(() => Assignment, { nullable: true, description: 'The assignment the decree wrote.' }) @ManyToOne(() => Assignment, { ref: true, nullable: true, index: true }) assignment?: Ref<Assignment> | null;
  @Property({ type: 'json', nullable: true }) snapshot?: object | null;
}

@InputType({ description: 'A move to propose, by whoever leads the person or keeps their records; never of oneself. A kind that does not fit both positions is refused with INVALID.' })
export class CareerProposalInput {
  @Field(() => ProposalKind, { description: 'What kind of move.' }) kind!: ProposalKind;
  @Field(() => ID, { description: 'The person; it stays theirs.' }) employee!: string;
  @Field(() => ID, { description: 'The position.' }) position!: string;
  @Field(() => ID, { description: 'The unit.' }) unit!: string;
  @Field(() => ID, { nullable: true, description: 'A confirmed nomination of the person for this post.' }) successor?: string | null;
  @Field({ description: 'Why, 10 to 1,000 characters.' }) @MinLength(10) @MaxLength(1000) reason!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; a special assignment must have one, any other must not.' }) endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it should be proposed though a criterion is not met, 10 to 1,000 characters.' }) @MinLength(10) @MaxLength(1000) waiver?: string | null;
}

@InputType({ description: 'The decree that moves somebody.' })
export class ProposalDecree {
  @Field({ description: 'Number of the decree, 3 to 60 characters.' }) @MinLength(3) @MaxLength(60) decreeNumber!: string;
  @Field(() => Day, { description: 'Day of the decree, not in the future.' }) decreedOn!: string;
  @Field(() => Day, { description: 'First day in the new post (TMT), not before the decree.' }) effectiveOn!: string;
}

@InputType({ description: 'What lists of proposals can be narrowed by.' })
export class CareerProposalFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'To this position.' }) position?: string;
  @Field(() => ID, { nullable: true, description: 'To exactly this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'Following from this nomination.' }) successor?: string;
  @Field(() => [ProposalKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ProposalKind[];
  @Field(() => [ProposalStatus], { nullable: true, description: 'Any of these states.' }) status?: ProposalStatus[];
  @Field(() => Boolean, { nullable: true, description: 'Whether all that bars was met.' }) eligible?: boolean;
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
