import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const DelegationStatus = enumOf('DelegationStatus', 'Whether a delegation was taken back. It counts only between its first and its last day.', { GRANTED: 'It counts from its first to its last day.', REVOKED: 'It was taken back, and ended at once.' });
export type DelegationStatus = ValueOf<typeof DelegationStatus>;

@ObjectType({ description: 'Somebody judges for somebody else from one day to another (mandat, a.n.; UU 30/2014 art. 14), in one workflow or in all: what the delegator may decide by office, never a case of either. One delegator has one stand-in at a time. Read by the two, HR, the head of BKPSDM and auditors.' })
@Entity() @Index({ properties: ['standIn', 'status', 'validUntil'] })
@Listed({ sort: ['-validFrom', 'validUntil', 'createdAt'], search: ['delegator.name', 'standIn.name'], facets: ['status', 'workflow'], label: 'id' })
export class Delegation extends Owned {
  @Field(() => Employee, { nullable: true, description: 'Who is stood in for; null to whoever may not see the person, who sees the name.' }) @ManyToOne(() => Employee, { ref: true, index: true }) delegator!: Ref<Employee>;
  @Field(() => String, { description: 'Name of who is stood in for.' }) @Formula(d => `(select e."name" from "employee" e where e."id" = ${d.delegator})`, { type: 'text' }) delegatorName!: string & Opt;
  @Field(() => Employee, { nullable: true, description: 'Who stands in; null to whoever may not see the person, who sees the name.' }) @ManyToOne(() => Employee, { ref: true }) standIn!: Ref<Employee>;
  @Field(() => String, { description: 'Name of who stands in.' }) @Formula(d => `(select e."name" from "employee" e where e."id" = ${d.standIn})`, { type: 'text' }) standInName!: string & Opt;
  @Field(() => String, { nullable: true, description: 'Noun of the only workflow it is for, for example Enrollment; null for all.' }) @Property({ length: 40, nullable: true }) workflow?: string | null;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { description: 'Last day.' }) @Property({ type: 'date' }) validUntil!: string;
  @Field(() => String, { nullable: true, description: 'Number of the letter of assignment, where there is one.' }) @Property({ length: 60, nullable: true }) decreeNumber?: string | null;
  @Field({ description: 'Why: leave, travel, a vacant post.' }) @Property({ length: 500 }) reason!: string;
  @Field(() => DelegationStatus, { description: 'Whether it was taken back.' }) @Enum({ items: () => DelegationStatus, default: 'GRANTED' }) status!: DelegationStatus & Opt;
  @Field(() => Boolean, { description: 'Whether it counts today: granted, begun and not over.' }) @Formula(d => `(${d.status} = 'GRANTED' and in_force(${d.validFrom}, ${d.validUntil}))`, { type: 'boolean' }) inForce!: boolean & Opt;
}

@ObjectType({ description: 'A workflow that judges somebody’s case, so that it can be delegated.' }) @Part('Says what there is, of nobody.')
export class DelegableWorkflow {
  @Field({ description: 'Its noun, for example Enrollment: what a delegation says in workflow.' }) noun!: string;
}

@InputType({ description: 'A delegation to make: by the delegator of what is theirs, or by HR of the whole agency; nobody makes themselves a stand-in. Refused: one that overlaps another of the delegator for the same workflow (CONFLICT, OVERLAP), a circle (CONFLICT, CYCLE), a chain longer than rule DELEGATION_DEPTH (CONFLICT, TOO_DEEP).' })
export class DelegationInput {
  @Field(() => ID, { description: 'Who is stood in for, an employee.' }) delegator!: string;
  @Field(() => ID, { description: 'Who stands in, an employee the caller sees.' }) standIn!: string;
  @Field(() => String, { nullable: true, description: 'Noun of the only workflow it is for, one of delegableWorkflows; left out for all.' }) @MaxLength(40) workflow?: string | null;
  @Field(() => Day, { description: 'First day, today at the earliest.' }) validFrom!: string;
  @Field(() => Day, { description: 'Last day, not before the first.' }) validUntil!: string;
  @Field(() => String, { nullable: true, description: 'Number of the letter of assignment, at most 60 characters.' }) @MaxLength(60) decreeNumber?: string | null;
  @Field({ description: 'Why, 3 to 500 characters.' }) @MinLength(3) @MaxLength(500) reason!: string;
}

@InputType({ description: 'What lists of delegations can be narrowed by.' })
export class DelegationFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this delegator.' }) delegator?: string;
  @Field(() => ID, { nullable: true, description: 'To this stand-in.' }) standIn?: string;
  @Field(() => [DelegationStatus], { nullable: true, description: 'Any of these states.' }) status?: DelegationStatus[];
  @Field(() => Day, { nullable: true, description: 'That counts on this day.' }) @Means((day: string) => ({ status: 'GRANTED', validFrom: { $lte: day }, validUntil: { $gte: day } })) on?: string;
}
