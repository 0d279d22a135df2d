import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Training } from './training.ts';

export const Delivery = enumOf('Delivery', 'How an offering is held.', { CLASSROOM: 'Tatap muka.', ONLINE: 'Daring.', BLENDED: 'Campuran (blended).' });
export type Delivery = ValueOf<typeof Delivery>;

export const OfferingStatus = enumOf('OfferingStatus', 'Where an offering stands.', {
  PLANNED: 'Planned; nobody can enrol yet.', OPEN: 'Open for enrolment.', CLOSED: 'Enrolment is closed; it is being held or about to be.', FINISHED: 'It was held.', CANCELLED: 'It will not be held.',
});
export type OfferingStatus = ValueOf<typeof OfferingStatus>;

@ObjectType({ description: 'A training held from one day to another, with so many seats.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['startsOn', 'code', 'createdAt'], search: ['code', 'location'], facets: ['status', 'delivery', 'training'], label: 'code' })
export class Offering extends Owned {
  @Field(() => Training, { description: 'The training held.' }) @ManyToOne(() => Training, { ref: true, index: true }) training!: Ref<Training>;
  @Field({ description: 'Code, unique in its agency, for example PPP-2026-1.' }) @Property({ length: 30 }) code!: string;
  @Field(() => Delivery, { description: 'How it is held.' }) @Enum({ items: () => Delivery }) delivery!: Delivery;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date', index: true }) startsOn!: string;
  @Field(() => Day, { description: 'Last day.' }) @Property({ type: 'date' }) endsOn!: string;
  @Field(() => Int, { description: 'Seats, 1 to 10,000. Never sold twice.' }) @Property({ type: 'integer' }) seats!: number;
  @Field(() => Int, { description: 'Seats taken by approved or finished enrollments.' }) @Property({ type: 'integer', default: 0 }) seatsTaken!: number & Opt;
  @Field(() => Int, { description: 'Seats still free.' }) @Formula(o => `(${o.seats} - ${o.seatsTaken})`, { type: 'integer' }) seatsLeft!: number & Opt;
  @Field(() => String, { nullable: true, description: 'Where it is held.' }) @Property({ length: 160, nullable: true }) location?: string;
  @Field(() => Boolean, { description: 'Whether it is held abroad: some forms are worth more JP there.' }) @Property({ type: 'boolean', default: false }) abroad!: boolean & Opt;
  @Field(() => OfferingStatus, { description: 'Where it stands.' }) @Enum({ items: () => OfferingStatus, default: 'PLANNED', index: true }) status!: OfferingStatus & Opt;
}

@InputType({ description: 'What the training manager may set on an offering. Fewer seats than are taken, an end before the start, or another training once people are enrolled, is refused with INVALID.' })
export class OfferingInput {
  @Field(() => ID, { description: 'The training held.' }) training!: string;
  @Field({ description: 'Code, unique in the agency.' }) @Matches(/^[A-Za-z0-9.-]{2,30}$/) code!: string;
  @Field(() => Delivery, { description: 'How it is held.' }) delivery!: Delivery;
  @Field(() => Day, { description: 'First day.' }) startsOn!: string;
  @Field(() => Day, { description: 'Last day.' }) endsOn!: string;
  @Field(() => Int, { description: 'Seats, 1 to 10,000.' }) @Min(1) @Max(10000) seats!: number;
  @Field(() => String, { nullable: true, description: 'Where it is held.' }) @MaxLength(160) location?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is held abroad; false when left out.' }) abroad?: boolean;
}

@InputType({ description: 'What lists of offerings can be narrowed by.' })
export class OfferingFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this training.' }) training?: string;
  @Field(() => [OfferingStatus], { nullable: true, description: 'Any of these states.' }) status?: OfferingStatus[];
  @Field(() => [Delivery], { nullable: true, description: 'Held in any of these ways.' }) delivery?: Delivery[];
  @Field(() => DayRange, { nullable: true, description: 'Starting on these days.' }) startsOn?: DayRange;
  @Field(() => ID, { nullable: true, description: 'Whose training confers this competency.' })
  @Means((competency: string) => ({ training: { $some: { TrainingOutcome: { by: 'training', where: { competency } } } } })) competency?: string;
}
