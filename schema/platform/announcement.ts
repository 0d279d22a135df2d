import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee, EmploymentStatus } from '../people/employee.ts';
import { Position } from '../people/position.ts';
import { Unit } from '../people/unit.ts';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const AnnouncementStatus = enumOf('AnnouncementStatus', 'Where an announcement stands.', { DRAFT: 'Being written.', SUBMITTED: 'Waits for the head of BKPSDM.', SENT: 'Sent to everybody who met its conditions then.', WITHDRAWN: 'Taken back: whoever had not read it does not see it any more.' });
export type AnnouncementStatus = ValueOf<typeof AnnouncementStatus>;

/** Those who were told and have an account: what an announcement caused. */
const reached = (a: { id: unknown }, more = '') => `(select count(*)::int from "notification" n where n."cause" = ${a.id}${more})`;

@ObjectType({ description: 'Something the office tells everybody in service who meets its conditions on the day it is sent. Seen by those who write, decide and audit announcements, and by those it was sent to.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'title'], search: ['title'], facets: ['status'], label: 'title' })
export class Announcement extends Owned {
  @Field({ description: 'Title.' }) @Property({ length: 160 }) title!: string;
  @Field({ description: 'What is announced.' }) @Property({ type: 'text' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Title in English; null where there is none.' }) @Property({ length: 160, nullable: true }) titleEn?: string | null;
  @Field(() => Employee, { nullable: true, description: 'Who wrote it, and so does not approve it. Null to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) author!: Ref<Employee>;
  @Field(() => AnnouncementStatus, { description: 'Where it stands.' }) @Enum({ items: () => AnnouncementStatus, default: 'DRAFT' }) status!: AnnouncementStatus & Opt;
  @Field(() => Unit, { nullable: true, description: 'Only people of this unit and below; null for all.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => Position, { nullable: true, description: 'Only holders of this position; null for all.' }) @ManyToOne(() => Position, { ref: true, nullable: true, index: true }) position?: Ref<Position> | null;
  @Field(() => EmploymentStatus, { nullable: true, description: 'Only people on this footing; null for all.' }) @Enum({ items: () => EmploymentStatus, nullable: true }) footing?: EmploymentStatus | null;
  @Field(() => Int, { nullable: true, description: 'Only people with fewer JP than this in the year it is sent; null for all.' }) @Property({ type: 'smallint', nullable: true }) hoursBelow?: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was sent.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) sentAt?: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many people met its conditions when it was sent; null until then.' }) @Property({ type: 'integer', nullable: true }) people?: number | null;
  @Field(() => Int, { description: 'How many of them have an account and were told.' }) @Formula(a => reached(a as never), { type: 'integer' }) told!: number & Opt;
  @Field(() => Int, { description: 'How many of those have read it.' }) @Formula(a => reached(a as never, ' and n."read_at" is not null'), { type: 'integer' }) readers!: number & Opt;
}

@ObjectType({ description: 'Whom an announcement would reach if it were sent now.' }) @Part('Counts only; whoever writes or decides the announcement.')
export class AnnouncementAudience {
  @Field(() => Int, { description: 'People in service who meet its conditions.' }) people!: number;
  @Field(() => Int, { description: 'Those of them who have an account: the others are not reached.' }) reachable!: number;
}

@InputType({ description: 'An announcement to write; it is changed while it is a draft.' })
export class AnnouncementInput {
  @Field({ description: 'Title, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) title!: string;
  @Field({ description: 'What is announced, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) text!: string;
  @Field(() => String, { nullable: true, description: 'Title in English, at most 160 characters.' }) @MaxLength(160) titleEn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only people of this unit and below.' }) unit?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only holders of this position.' }) position?: string | null;
  @Field(() => EmploymentStatus, { nullable: true, description: 'Only people on this footing.' }) footing?: EmploymentStatus | null;
  @Field(() => Int, { nullable: true, description: 'Only people with fewer JP than this in the year it is sent, 1 to 1,000.' }) @Min(1) @Max(1000) hoursBelow?: number | null;
}

@InputType({ description: 'What lists of announcements can be narrowed by.' })
export class AnnouncementFilter extends RowFilter {
  @Field(() => [AnnouncementStatus], { nullable: true, description: 'Any of these states.' }) status?: AnnouncementStatus[];
  @Field(() => ID, { nullable: true, description: 'To this unit.' }) unit?: string;
}
