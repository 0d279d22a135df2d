import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { DevelopmentPlanItem } from '../planning/development-plan.ts';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { MentorProfile } from './mentor.ts';

export const MentoringForm = enumOf('MentoringForm', 'Form of guidance (Peraturan LAN 10/2018).', { NKL01: 'Coaching.', NKL02: 'Mentoring.' });
export type MentoringForm = ValueOf<typeof MentoringForm>;

export const PairingStatus = enumOf('PairingStatus', 'Where a pairing stands.', {
  PROPOSED: 'Waits for the mentor.', ACTIVE: 'Under way.', PAUSED: 'Interrupted; the place is kept.', COMPLETED: 'Closed: the mentor attested the levels reached.', DECLINED: 'The mentor declined.', CANCELLED: 'Given up, or its closing was taken back.',
});
export type PairingStatus = ValueOf<typeof PairingStatus>;

@ObjectType({ description: 'A mentor guides somebody for a time: proposed, accepted, closed by an assessment of the goals.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['mentee.name', 'mentor.employee.name'], facets: ['status', 'form', 'mentor'], label: 'id' })
export class MentoringPairing extends Owned {
  @Field(() => MentorProfile, { description: 'The mentor.' }) @ManyToOne(() => MentorProfile, { ref: true }) mentor!: Ref<MentorProfile>;
  @Field(() => Employee, { nullable: true, description: 'Who is guided; null to whoever may not see the person, the mentor among them, who sees the name.' }) @ManyToOne(() => Employee, { ref: true, index: true }) mentee!: Ref<Employee>;
  @Field(() => String, { description: 'Name of who is guided.' }) @Formula(p => `(select e."name" from "employee" e where e."id" = ${p.mentee})`, { type: 'text' }) menteeName!: string & Opt;
  @Field(() => MentoringForm, { description: 'Coaching or mentoring.' }) @Enum({ items: () => MentoringForm, default: 'NKL02' }) form!: MentoringForm & Opt;
  @Field({ description: 'What it is about.' }) @Property({ length: 200 }) topic!: string;
  @Field(() => PairingStatus, { description: 'Where it stands.' }) @Enum({ items: () => PairingStatus, default: 'PROPOSED' }) status!: PairingStatus & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was accepted.' }) @Property({ type: 'date', nullable: true }) startedOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was closed.' }) @Property({ type: 'date', nullable: true }) completedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What the mentor says in closing.' }) @Property({ type: 'text', nullable: true }) closing?: string | null;
  @Field(() => DevelopmentPlanItem, { nullable: true, description: 'The line of a development plan it carries out: closed with the level aimed at, it fulfils that line. Null to whoever may not see the plan.' }) @ManyToOne(() => DevelopmentPlanItem, { ref: true, nullable: true, index: true }) planItem?: Ref<DevelopmentPlanItem> | null;
  @Field(() => Int, { description: 'JP its sessions were credited with.' })
  @Formula(p => `(select coalesce(sum(s."hours"), 0)::int from "mentoring_session" s where s."pairing_id" = ${p.id} and s."status" = 'RECORDED')`, { type: 'integer' }) hours!: number & Opt;
}

@ObjectType({ description: 'What a pairing is to achieve: a level of a competency. The closing assessment says what was reached.' })
@Entity() @Unique({ properties: ['pairing', 'competency'] })
@Listed({ sort: ['createdAt', 'level'], facets: ['competency'], label: 'id' })
export class MentoringGoal extends Owned {
  @Field(() => MentoringPairing, { description: 'The pairing.' }) @ManyToOne(() => MentoringPairing, { ref: true }) pairing!: Ref<MentoringPairing>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level aimed at, 1 to 5.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => Int, { nullable: true, description: 'Level the mentor attested in closing, 0 to 5; null until then, and again once it was taken back.' }) @Property({ type: 'smallint', nullable: true }) attestedLevel?: number | null;
  @Field(() => String, { nullable: true, description: 'What is to be achieved, in words.' }) @Property({ type: 'text', nullable: true }) description?: string | null;
}

export const SessionStatus = enumOf('SessionStatus', 'Whether a session counts.', { RECORDED: 'It was held, and credited as far as the rules allow.', REVOKED: 'It was recorded by mistake; its JP were taken back.' });
export type SessionStatus = ValueOf<typeof SessionStatus>;

@ObjectType({ description: 'A session held: day, length, what it was about. It credits JP to the person guided within the caps of the law, and says why where it credits less.' })
@Entity() @Index({ properties: ['pairing', 'heldOn'] })
@Listed({ sort: ['-heldOn', 'createdAt'], facets: ['status'], label: 'id' })
export class MentoringSession extends Owned {
  @Field(() => MentoringPairing, { description: 'The pairing.' }) @ManyToOne(() => MentoringPairing, { ref: true }) pairing!: Ref<MentoringPairing>;
  @Field(() => Day, { description: 'Day it was held.' }) @Property({ type: 'date' }) heldOn!: string;
  @Field(() => Int, { description: 'How many minutes it lasted.' }) @Property({ type: 'smallint' }) minutes!: number;
  @Field({ description: 'What it was about and what was agreed; whoever sees the pairing reads it.' }) @Property({ type: 'text' }) summary!: string;
  @Field(() => String, { nullable: true, description: 'Notes between the two: nobody else reads them, neither HR nor auditors; null to everybody else.' }) @Property({ type: 'text', nullable: true }) privateNotes?: string | null;
  @Field(() => Int, { description: 'JP credited.' }) @Property({ type: 'smallint', default: 0 }) hours!: number & Opt;
  @Field(() => String, { nullable: true, description: 'Why fewer JP were credited than a session gives, with the rule; null where none were cut.' }) @Property({ type: 'text', nullable: true }) hoursNote?: string | null;
  @Field(() => SessionStatus, { description: 'Whether it counts.' }) @Enum({ items: () => SessionStatus, default: 'RECORDED' }) status!: SessionStatus & Opt;
}

@InputType({ description: 'A pairing to propose, by the person, their supervisor or BKPSDM. A mentor who takes on nobody, oneself as mentor, or a second live pairing with the same mentor is refused.' })
export class MentoringPairingInput {
  @Field(() => ID, { description: 'The mentor.' }) mentor!: string;
  @Field(() => ID, { description: 'Who is to be guided.' }) mentee!: string;
  @Field(() => MentoringForm, { nullable: true, description: 'Form; NKL02 (mentoring) when left out.' }) form?: MentoringForm;
  @Field({ description: 'What it is about, 3 to 200 characters.' }) @MinLength(3) @MaxLength(200) topic!: string;
  @Field(() => ID, { nullable: true, description: 'A line of an agreed development plan of that person; its competency and level become the first goal.' }) planItem?: string | null;
}

@InputType({ description: 'A goal of a pairing that is not over yet; both of them may set it, and BKPSDM. The same competency twice is refused with CONFLICT.' })
export class MentoringGoalInput {
  @Field(() => ID, { description: 'The pairing; stays what it was.' }) pairing!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level aimed at, 1 to 5.' }) @Min(1) @Max(5) level!: number;
  @Field(() => String, { nullable: true, description: 'In words, at most 2,000 characters.' }) @MaxLength(2000) description?: string | null;
}

@InputType({ description: 'A session that was held; the mentor records it. A day in the future or before the pairing began is refused with INVALID, a pairing that is not under way with CONFLICT.' })
export class MentoringSessionInput {
  @Field(() => ID, { description: 'The pairing.' }) pairing!: string;
  @Field(() => Day, { description: 'Day it was held.' }) heldOn!: string;
  @Field(() => Int, { description: 'Minutes, 1 to 600.' }) @Min(1) @Max(600) minutes!: number;
  @Field({ description: 'Summary, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) summary!: string;
  @Field(() => String, { nullable: true, description: 'Notes between the two, at most 4,000 characters.' }) @MaxLength(4000) privateNotes?: string | null;
}

@InputType({ description: 'What the mentor attests of one goal.' })
export class GoalAttested {
  @Field(() => ID, { description: 'The goal.' }) goal!: string;
  @Field(() => Int, { description: 'Level reached, 0 to 5, and no more than the mentor holds; 0 where none was.' }) @Min(0) @Max(5) level!: number;
}

@InputType({ description: 'The closing assessment of a pairing.' })
export class MentoringClosing {
  @Field(() => [GoalAttested], { description: 'Every goal of the pairing, each once.' }) @ArrayMinSize(1) @ArrayMaxSize(20) goals!: GoalAttested[];
  @Field({ description: 'What the mentor says in closing, 3 to 4,000 characters.' }) @MinLength(3) @MaxLength(4000) closing!: string;
}

@InputType({ description: 'What lists of pairings can be narrowed by.' })
export class MentoringPairingFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this mentor.' }) mentor?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) mentee?: string;
  @Field(() => [MentoringForm], { nullable: true, description: 'In any of these forms.' }) form?: MentoringForm[];
  @Field(() => [PairingStatus], { nullable: true, description: 'Any of these states.' }) status?: PairingStatus[];
}

@InputType({ description: 'What lists of goals can be narrowed by.' })
export class MentoringGoalFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this pairing.' }) pairing?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
}

@InputType({ description: 'What lists of sessions can be narrowed by.' })
export class MentoringSessionFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this pairing.' }) pairing?: string;
  @Field(() => [SessionStatus], { nullable: true, description: 'Any of these states.' }) status?: SessionStatus[];
}
