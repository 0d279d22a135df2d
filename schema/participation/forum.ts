import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const ForumKind = enumOf('ForumKind', 'Who may come.', { PUBLIC: 'Forum Konsultasi Publik: everybody.', INTERNAL: 'Whoever works for the agency.' });
export type ForumKind = ValueOf<typeof ForumKind>;
export const ForumStatus = enumOf('ForumStatus', 'Where a forum stands.', { PLANNED: 'Direncanakan.', OPEN: 'Dibuka: takes registrations.', LIVE: 'Berlangsung.', CLOSED: 'Ditutup: its berita acara is written.', PUBLISHED: 'Dipublikasikan: its berita acara is public.', CANCELLED: 'Dibatalkan.' });
export type ForumStatus = ValueOf<typeof ForumStatus>;

const taken = (session: unknown) => `(select count(*)::int from "forum_registration" r where r."session_id" = ${session} and r."status" = 'REGISTERED')`;

@ObjectType({ description: 'A session of a forum on public service (FKP, PermenPANRB 16/2017): agenda, seats, minutes. Those for the public stand on the public pages.' })
@Entity() @Index({ properties: ['agency', 'status', 'heldOn'] })
@Listed({ sort: ['-heldOn', 'topic', 'createdAt'], search: ['topic'], facets: ['status', 'kind', 'unit'], label: 'topic' })
export class ForumSession extends Owned {
  @Field({ description: 'What it is about.' }) @Property({ length: 200 }) topic!: string;
  @Field(() => ForumKind, { description: 'Who may come.' }) @Enum({ items: () => ForumKind, default: 'PUBLIC' }) kind!: ForumKind & Opt;
  @Field(() => Unit, { description: 'The unit whose service is talked about.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => String, { description: 'Agenda, one item a line.' }) @Property({ type: 'text' }) agenda!: string;
  @Field(() => Day, { description: 'Day it is held.' }) @Property({ type: 'date' }) heldOn!: string;
  @Field({ description: 'When it begins, for example 09:00.' }) @Property({ length: 5 }) startsAt!: string;
  @Field({ description: 'Where it is held.' }) @Property({ length: 160 }) venue!: string;
  @Field(() => Int, { description: 'Seats. Never given away twice.' }) @Property({ type: 'smallint' }) seats!: number;
  @Field(() => Int, { description: 'Seats taken.' }) @Formula(s => taken(s.id), { type: 'integer' }) seatsTaken!: number & Opt;
  @Field(() => Int, { description: 'Seats still free.' }) @Formula(s => `greatest(${s.seats} - ${taken(s.id)}, 0)`, { type: 'integer' }) seatsLeft!: number & Opt;
  @Field(() => ForumStatus, { description: 'Where it stands.' }) @Enum({ items: () => ForumStatus, default: 'PLANNED' }) status!: ForumStatus & Opt;
  @Field(() => String, { nullable: true, description: 'Berita acara: what was said and agreed.' }) @Property({ type: 'text', nullable: true }) minutes?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to answer the aspirations raised in it; set when its berita acara is published.' }) @Property({ type: 'date', nullable: true }) answersDueOn?: string | null;
}

export const RegistrationStatus = enumOf('RegistrationStatus', 'Whether a seat is kept.', { REGISTERED: 'The seat is kept.', CANCELLED: 'Given back.' });
export type RegistrationStatus = ValueOf<typeof RegistrationStatus>;

@ObjectType({ description: 'A seat in a session. Read by who keeps the forum; everybody who works for the agency sees their own.' })
@Entity()
@Listed({ sort: ['createdAt', 'name'], search: ['name'], facets: ['status', 'session'], label: 'name' })
export class ForumRegistration extends Owned {
  @Field(() => ForumSession, { description: 'The session.' }) @ManyToOne(() => ForumSession, { ref: true, index: true }) session!: Ref<ForumSession>;
  @Field({ description: 'Name on the list of participants.' }) @Property({ length: 160 }) name!: string;
  @Field(() => Employee, { nullable: true, description: 'Who it is, where they work for the agency; null to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) employee?: Ref<Employee> | null;
  @Field(() => RegistrationStatus, { description: 'Whether the seat is kept.' }) @Enum({ items: () => RegistrationStatus, default: 'REGISTERED' }) status!: RegistrationStatus & Opt;
  /** Of a verified contact; the address itself is not kept. */
  @Property({ length: 64, nullable: true }) contactHash?: string | null;
}

/** A contact that was verified by a code; only hashes of address, code and token are kept, and the token for two hours. */
@Entity() @Unique({ properties: ['contactHash'] })
export class CitizenContact {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @Property({ length: 64 }) contactHash!: string;
  @Property({ length: 64, nullable: true }) codeHash?: string | null;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) codeUntil?: Date | null;
  @Property({ type: 'smallint', default: 0 }) tries!: number & Opt;
  @Property({ length: 64, nullable: true, index: true }) tokenHash?: string | null;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) tokenUntil?: Date | null;
}

@InputType({ description: 'A session to plan. A day in the past, or fewer seats than are taken, is refused with INVALID.' })
export class ForumSessionInput {
  @Field({ description: 'What it is about, 5 to 200 characters.' }) @MinLength(5) @MaxLength(200) topic!: string;
  @Field(() => ForumKind, { nullable: true, description: 'Who may come; the public when left out.' }) kind?: ForumKind;
  @Field(() => ID, { description: 'The unit whose service is talked about.' }) unit!: string;
  @Field({ description: 'Agenda, one item a line, 5 to 3,000 characters.' }) @MinLength(5) @MaxLength(3000) agenda!: string;
  @Field(() => Day, { description: 'Day it is held.' }) heldOn!: string;
  @Field({ description: 'When it begins, HH:MM.' }) @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) startsAt!: string;
  @Field({ description: 'Where, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) venue!: string;
  @Field(() => Int, { description: 'Seats, 1 to 5,000.' }) @Min(1) @Max(5000) seats!: number;
}

@InputType({ description: 'The berita acara of a session.' })
export class ForumMinutes {
  @Field({ description: 'What was said and agreed, 10 to 9,000 characters.' }) @MinLength(10) @MaxLength(9000) minutes!: string;
}

@InputType({ description: 'What lists of sessions can be narrowed by.' })
export class ForumSessionFilter extends RowFilter {
  @Field(() => [ForumStatus], { nullable: true, description: 'Any of these states.' }) status?: ForumStatus[];
  @Field(() => [ForumKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ForumKind[];
  @Field(() => ID, { nullable: true, description: 'Of this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'Of this unit or any below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}

@InputType({ description: 'What lists of registrations can be narrowed by.' })
export class ForumRegistrationFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this session.' }) session?: string;
  @Field(() => [RegistrationStatus], { nullable: true, description: 'Any of these states.' }) status?: RegistrationStatus[];
}
