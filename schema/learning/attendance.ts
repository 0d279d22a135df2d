import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Enrollment } from './enrollment.ts';
import { Offering } from './offering.ts';

@ObjectType({ description: 'A session of an offering: on which day, for how many JP, what about. Sessions are planned until the offering is over or the first result is given.' })
@Entity() @Unique({ properties: ['offering', 'number'] })
@Listed({ sort: ['number', 'day', 'createdAt'], search: ['topic'], facets: ['offering'], label: 'topic' })
export class OfferingSession extends Owned {
  @Field(() => Offering, { description: 'The offering.' }) @ManyToOne(() => Offering, { ref: true }) offering!: Ref<Offering>;
  @Field(() => Int, { description: 'Its number within the offering, from 1.' }) @Property({ type: 'smallint' }) number!: number;
  @Field(() => Day, { description: 'Its day, one of the offering’s.' }) @Property({ type: 'date' }) day!: string;
  @Field(() => Int, { description: 'JP it takes.' }) @Property({ type: 'smallint' }) hours!: number;
  @Field({ description: 'What it is about.' }) @Property({ length: 200 }) topic!: string;
  @Field(() => Int, { description: 'For how many it is marked whether they came.' }) @Formula(s => `(select count(*)::int from "attendance" x where x."session_id" = ${s.id})`, { type: 'integer' }) marked!: number & Opt;
  @Field(() => Int, { description: 'How many came.' }) @Formula(s => `(select count(*)::int from "attendance" x where x."session_id" = ${s.id} and x."state" = 'PRESENT')`, { type: 'integer' }) present!: number & Opt;
}

export const AttendanceState = enumOf('AttendanceState', 'Whether somebody came to a session.', { PRESENT: 'Hadir.', EXCUSED: 'Izin: away with leave. It is no blame, but the session was missed.', ABSENT: 'Tidak hadir, without leave.' });
export type AttendanceState = ValueOf<typeof AttendanceState>;

@ObjectType({ description: 'Whether an enrolled person came to a session, as marked last; the audit trail keeps what was marked before.' })
@Entity() @Unique({ properties: ['enrollment', 'session'] })
@Listed({ sort: ['createdAt', 'updatedAt'], facets: ['state', 'session'], label: 'id' })
export class Attendance extends Owned {
  @Field(() => Enrollment, { description: 'Whose place it is.' }) @ManyToOne(() => Enrollment, { ref: true }) enrollment!: Ref<Enrollment>;
  @Field(() => OfferingSession, { description: 'The session.' }) @ManyToOne(() => OfferingSession, { ref: true, index: true }) session!: Ref<OfferingSession>;
  @Field(() => AttendanceState, { description: 'Whether they came.' }) @Enum({ items: () => AttendanceState }) state!: AttendanceState;
  @Field({ description: 'Name of whoever marked it.' }) @Property({ length: 320 }) markedBy!: string;
}

@ObjectType({ description: 'How many sessions somebody attended, against what a pass asks.' }) @Part('Whoever sees the enrollment sees it.')
export class AttendanceTally {
  @Field(() => Int, { description: 'Sessions attended.' }) attended!: number;
  @Field(() => Int, { description: 'Sessions held by today.' }) held!: number;
  @Field(() => Int, { description: 'Sessions of the whole offering: the share a pass asks is of these.' }) sessions!: number;
  @Field(() => Boolean, { description: 'Whether the sessions attended are enough to pass.' }) enough!: boolean;
  @Field(() => RuleApplied, { description: 'The least share of sessions, percent, on the day of the result, or today where there is none yet.' }) ruleApplied!: RuleApplied;
}

@InputType({ description: 'What the training manager may set on a session. A day outside the offering, a number that is taken, or more JP than are left of the training’s, is refused.' })
export class OfferingSessionInput {
  @Field(() => ID, { description: 'The offering; stays what it was.' }) offering!: string;
  @Field(() => Int, { description: 'Its number within the offering, 1 to 200.' }) @Min(1) @Max(200) number!: number;
  @Field(() => Day, { description: 'Its day.' }) day!: string;
  @Field(() => Int, { description: 'JP, 1 to 24.' }) @Min(1) @Max(24) hours!: number;
  @Field({ description: 'What it is about, 3 to 200 characters.' }) @MinLength(3) @MaxLength(200) topic!: string;
}

@InputType({ description: 'Whether one person came.' })
export class AttendanceMark {
  @Field(() => ID, { description: 'The enrollment: a place in the offering of the session.' }) enrollment!: string;
  @Field(() => AttendanceState, { description: 'Whether they came.' }) state!: AttendanceState;
}

/** The sheet of a session. */
@ArgsType()
export class AttendanceSheet {
  @Field(() => ID, { description: 'The session.' }) session!: string;
  @Field(() => [AttendanceMark], { description: 'The marks, 1 to 100; of several for one person the last counts.' }) @ArrayMinSize(1) @ArrayMaxSize(100) marks!: AttendanceMark[];
}

@InputType({ description: 'What lists of sessions can be narrowed by.' })
export class OfferingSessionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this offering.' }) offering?: string;
  @Field(() => DayRange, { nullable: true, description: 'On these days.' }) day?: DayRange;
}

@InputType({ description: 'What lists of marks can be narrowed by.' })
export class AttendanceFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this enrollment.' }) enrollment?: string;
  @Field(() => ID, { nullable: true, description: 'Of this session.' }) session?: string;
  @Field(() => [AttendanceState], { nullable: true, description: 'Any of these.' }) state?: AttendanceState[];
}
