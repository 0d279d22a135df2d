import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, MaxLength, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const PolicyKind = enumOf('PolicyKind', 'What a policy is about.', { CAREER: 'Kebijakan karier: promotion, transfer, talent.', TRAINING: 'Kebijakan pengembangan kompetensi.' });
export type PolicyKind = ValueOf<typeof PolicyKind>;

export const InstrumentKind = enumOf('InstrumentKind', 'Legal instruments of a city.', { PERDA: 'Peraturan daerah.', PERWALI: 'Peraturan wali kota.', DECREE: 'Keputusan wali kota.', INSTRUCTION: 'Instruksi wali kota.', CIRCULAR: 'Surat edaran.' });
export type InstrumentKind = ValueOf<typeof InstrumentKind>;

export const PolicyStatus = enumOf('PolicyStatus', 'Where a policy stands.', {
  DRAFT: 'Being written.', CONSULTATION: 'Employees are asked what they think of it.', DECIDED: 'Decided, with the result of the consultation and the reasons; not in force yet.', IN_FORCE: 'In force.', UNDER_REVIEW: 'In force, and being reviewed.', REVOKED: 'Out of force: revoked, or superseded by the next edition.',
});
export type PolicyStatus = ValueOf<typeof PolicyStatus>;

@ObjectType({ description: 'A career or training policy as a legal instrument, edition by edition: consulted on, decided with reasons, in force, reviewed by calendar or by evidence.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'title', 'updatedAt'], search: ['title'], facets: ['status', 'kind', 'instrument'], label: 'title' })
export class Policy extends Owned {
  @Field(() => PolicyKind, { description: 'What it is about.' }) @Enum({ items: () => PolicyKind }) kind!: PolicyKind;
  @Field(() => InstrumentKind, { description: 'Legal instrument.' }) @Enum({ items: () => InstrumentKind }) instrument!: InstrumentKind;
  @Field({ description: 'Title.' }) @Property({ length: 200 }) title!: string;
  @Field({ description: 'Its text.' }) @Property({ type: 'text' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Where the signed document lies: an https address.' }) @Property({ length: 400, nullable: true }) documentUrl?: string | null;
  @Field(() => Int, { description: 'Edition, from 1; the next one supersedes it.' }) @Property({ type: 'smallint', default: 1 }) edition!: number & Opt;
  @Field(() => Policy, { nullable: true, description: 'The edition it supersedes.' }) @ManyToOne(() => Policy, { ref: true, nullable: true, index: true }) supersedes?: Ref<Policy> | null;
  @Field(() => Unit, { nullable: true, description: 'Whom it is for, with all below; null for the whole agency. These are consulted, and must read it.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => PolicyStatus, { description: 'Where it stands.' }) @Enum({ items: () => PolicyStatus, default: 'DRAFT' }) status!: PolicyStatus & Opt;
  @Field(() => Employee, { nullable: true, description: 'Who proposed it, and so neither decides on it nor on its review; null until then, and when hidden from the caller.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) proposer?: Ref<Employee> | null;
  @Field(() => Day, { nullable: true, description: 'First day of the consultation.' }) @Property({ type: 'date', nullable: true }) consultedFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to answer it.' }) @Property({ type: 'date', nullable: true }) consultedUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the instrument; null until decided.' }) @Property({ length: 60, nullable: true }) number?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was decided.' }) @Property({ type: 'date', nullable: true }) decidedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What the consultation said and what was taken up; published with the decision.' }) @Property({ type: 'text', nullable: true }) result?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so; published with the decision.' }) @Property({ type: 'text', nullable: true }) reasons?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day in force.' }) @Property({ type: 'date', nullable: true }) validFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day in force; null while it is.' }) @Property({ type: 'date', nullable: true }) validUntil?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day by which it is reviewed: a review is opened by then.' }) @Property({ type: 'date', nullable: true }) reviewBy?: string | null;
}

@ObjectType({ description: 'How far a policy and its consultation reached.' }) @Part('Numbers alone.')
export class PolicyReach {
  @Field(() => Int, { description: 'People in service whom it is for.' }) people!: number;
  @Field(() => Int, { description: 'How many of them confirmed that they read it.' }) read!: number;
  @Field(() => Float, { nullable: true, description: 'That in percent; null where it is for nobody.' }) percent!: number | null;
  @Field(() => Int, { description: 'Answers to the consultation.' }) opinions!: number;
  @Field(() => Int, { description: 'Of these, in favour.' }) support!: number;
  @Field(() => Int, { description: 'Of these, who want it changed.' }) amend!: number;
  @Field(() => Int, { description: 'Of these, against.' }) oppose!: number;
}

export const Stance = enumOf('Stance', 'What somebody thinks of a policy.', { SUPPORT: 'In favour.', AMEND: 'Wants it changed.', OPPOSE: 'Against.' });
export type Stance = ValueOf<typeof Stance>;

@ObjectType({ description: 'An employee’s answer to a consultation: everybody of the agency reads it once the policy is decided; who gave it is known to that one, HR and auditors.' })
@Entity() @Unique({ properties: ['policy', 'employee'] })
@Listed({ sort: ['createdAt', 'updatedAt'], facets: ['stance'], label: 'id' })
export class PolicyOpinion extends Owned {
  @Field(() => Policy, { description: 'The policy.' }) @ManyToOne(() => Policy, { ref: true }) policy!: Ref<Policy>;
  @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => String, { nullable: true, description: 'Name of who gave it; null to everybody but that one, HR and auditors.' }) @Property({ length: 160 }) authorName!: string;
  @Field(() => Stance, { description: 'What they think.' }) @Enum({ items: () => Stance }) stance!: Stance;
  @Field({ description: 'Why.' }) @Property({ type: 'text' }) comment!: string;
}

@ObjectType({ description: 'Somebody read a policy, and says so.' })
@Entity() @Unique({ properties: ['policy', 'employee'] })
@Listed({ sort: ['-readOn', 'createdAt'], search: ['employee.name'], label: 'id' })
export class PolicyReading extends Owned {
  @Field(() => Policy, { description: 'The policy.' }) @ManyToOne(() => Policy, { ref: true }) policy!: Ref<Policy>;
  @Field(() => Employee, { description: 'Who read it.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Day, { description: 'Day they said so.' }) @Property({ type: 'date' }) readOn!: string;
}

@InputType({ description: 'What may be set on a policy while it is a draft.' })
export class PolicyInput {
  @Field(() => PolicyKind, { description: 'What it is about.' }) kind!: PolicyKind;
  @Field(() => InstrumentKind, { description: 'Legal instrument.' }) instrument!: InstrumentKind;
  @Field({ description: 'Title, 5 to 200 characters.' }) @MinLength(5) @MaxLength(200) title!: string;
  @Field({ description: 'Its text, 10 to 20,000 characters.' }) @MinLength(10) @MaxLength(20_000) text!: string;
  @Field(() => String, { nullable: true, description: 'An https address, at most 400 characters.' }) @Matches(/^https:\/\/\S+$/) @MaxLength(400) documentUrl?: string | null;
  @Field(() => ID, { nullable: true, description: 'The edition it supersedes: of the same kind and in force, else INVALID; the number of the edition follows.' }) supersedes?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whom it is for; the whole agency when left out.' }) unit?: string | null;
}

@InputType({ description: 'How employees are consulted.' })
export class PolicyConsultation {
  @Field(() => Day, { description: 'Last day to answer: not before the working days of the rule POLICY_CONSULTATION are over, else INVALID.' }) until!: string;
}

@InputType({ description: 'What is decided on a policy, and why.' })
export class PolicyDecision {
  @Field({ description: 'Number of the instrument, 1 to 60 characters.' }) @MinLength(1) @MaxLength(60) number!: string;
  @Field({ description: 'What the consultation said and what was taken up, 10 to 4,000 characters.' }) @MinLength(10) @MaxLength(4000) result!: string;
  @Field({ description: 'Reasons, 10 to 4,000 characters.' }) @MinLength(10) @MaxLength(4000) reasons!: string;
  @Field(() => Day, { description: 'First day in force; not before today, else INVALID.' }) validFrom!: string;
}

@InputType({ description: 'An answer to a consultation that runs, of whoever asks; a second one is refused with CONFLICT: the first may be changed.' })
export class PolicyOpinionInput {
  @Field(() => ID, { description: 'The policy; stays what it was.' }) policy!: string;
  @Field(() => Stance, { description: 'What you think.' }) stance!: Stance;
  @Field({ description: 'Why, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) comment!: string;
}

@InputType({ description: 'That whoever asks read a policy in force. A second time is refused with CONFLICT.' })
export class PolicyReadingInput {
  @Field(() => ID, { description: 'The policy.' }) policy!: string;
}

@InputType({ description: 'What lists of policies can be narrowed by.' })
export class PolicyFilter extends RowFilter {
  @Field(() => [PolicyKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: PolicyKind[];
  @Field(() => [InstrumentKind], { nullable: true, description: 'Any of these instruments.' }) instrument?: InstrumentKind[];
  @Field(() => [PolicyStatus], { nullable: true, description: 'Any of these states.' }) status?: PolicyStatus[];
  @Field(() => DayRange, { nullable: true, description: 'To be reviewed in these days.' }) reviewBy?: DayRange;
}

@InputType({ description: 'What lists of opinions can be narrowed by.' })
export class PolicyOpinionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'On this policy.' }) policy?: string;
  @Field(() => [Stance], { nullable: true, description: 'Any of these.' }) stance?: Stance[];
}

@InputType({ description: 'What lists of readings can be narrowed by.' })
export class PolicyReadingFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this policy.' }) policy?: string;
  @Field(() => ID, { nullable: true, description: 'By this person.' }) employee?: string;
}
