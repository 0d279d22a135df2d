import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Unit } from '../people/unit.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const WorkingWeek = enumOf('WorkingWeek', 'How many days a week are worked (Perpres 21/2023).', { FIVE_DAY: 'Monday to Friday.', SIX_DAY: 'Monday to Saturday.' });
export type WorkingWeek = ValueOf<typeof WorkingWeek>;

@ObjectType({ description: 'Which week a unit and all below it works, from one day to another. The nearest unit above that has one counts; without any it is five days.' })
@Entity()
@Listed({ sort: ['-validFrom', 'createdAt'], facets: ['week', 'unit'], label: 'id' })
export class WorkingCalendar extends Owned {
  @Field(() => Unit, { description: 'The unit.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => WorkingWeek, { description: 'The week it works.' }) @Enum({ items: () => WorkingWeek }) week!: WorkingWeek;
  @Field(() => Day, { description: 'First day.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' }) @Property({ type: 'date', nullable: true }) validUntil?: string | null;
}

@InputType({ description: 'What HR of the whole agency may set. Two of one unit on one day are refused with CONFLICT.' })
export class WorkingCalendarInput {
  @Field(() => ID, { description: 'The unit.' }) unit!: string;
  @Field(() => WorkingWeek, { description: 'The week it works.' }) week!: WorkingWeek;
  @Field(() => Day, { description: 'First day.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day, not before the first.' }) validUntil?: string | null;
}

@InputType({ description: 'What lists of calendars can be narrowed by.' })
export class WorkingCalendarFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of exactly this unit.' }) unit?: string;
  @Field(() => [WorkingWeek], { nullable: true, description: 'Any of these weeks.' }) week?: WorkingWeek[];
}

export const CalendarChangeKind = enumOf('CalendarChangeKind', 'What becomes of a day.', { DAY_OFF: 'Free in this agency: a holiday of its own, or one decreed after this release.', JOINT_LEAVE: 'Cuti bersama decreed after this release.', WORKDAY: 'Worked, though the nation is free.' });
export type CalendarChangeKind = ValueOf<typeof CalendarChangeKind>;

@ObjectType({ description: 'A day on which the calendar of an agency differs from that of the nation (Holiday): kept by HR.' })
@Entity() @Unique({ properties: ['agency', 'day'] })
@Listed({ sort: ['-day', 'name', 'createdAt'], search: ['name'], facets: ['kind'], label: 'name' })
export class CalendarChange extends Owned {
  @Field(() => Day, { description: 'The day.' }) @Property({ type: 'date' }) day!: string;
  @Field({ description: 'What it is called.' }) @Property({ length: 160 }) name!: string;
  @Field(() => CalendarChangeKind, { description: 'What becomes of it.' }) @Enum({ items: () => CalendarChangeKind }) kind!: CalendarChangeKind;
  @Field({ description: 'The decree behind it.' }) @Property({ length: 160 }) instrument!: string;
}

@InputType({ description: 'What HR of the whole agency may set. A second one for a day is refused with CONFLICT.' })
export class CalendarChangeInput {
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field({ description: 'What it is called, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) name!: string;
  @Field(() => CalendarChangeKind, { description: 'What becomes of it.' }) kind!: CalendarChangeKind;
  @Field({ description: 'The decree, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) instrument!: string;
}

@InputType({ description: 'What lists of such days can be narrowed by.' })
export class CalendarChangeFilter extends RowFilter {
  @Field(() => DayRange, { nullable: true, description: 'On these days.' }) day?: DayRange;
  @Field(() => [CalendarChangeKind], { nullable: true, description: 'Any of these kinds.' }) kind?: CalendarChangeKind[];
}
