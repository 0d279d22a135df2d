import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Unit } from '../people/unit.ts';
import { Activity, latest } from '../planning/work-plan.ts';
import { attained } from '../shared/attained.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Aspiration } from './aspiration.ts';
import { ForumSession } from './forum.ts';

export const CommitmentStatus = enumOf('CommitmentStatus', 'Whether a promise is kept.', { PROMISED: 'Dijanjikan: its activity is under way, or lies ahead.', KEPT: 'Ditepati: its activity reached its target.', DROPPED: 'Dilepas, with the reason.' });
export type CommitmentStatus = ValueOf<typeof CommitmentStatus>;

const progressOf = (activity: string) => `(select ${attained('x."target"', 'x."less_is_better"', latest('x."id"'))} from "activity" x where x."id" = ${activity})`;

@ObjectType({ description: 'A promise of the city that came of an aspiration or a forum, carried out by an activity of a work plan. Its progress is that of the activity: it is never typed a second time. Public.' })
@Entity() @Index({ properties: ['agency', 'status', 'dueOn'] })
@Listed({ sort: ['dueOn', 'title', 'createdAt'], search: ['title'], facets: ['status', 'unit'], label: 'title' })
export class Commitment extends Owned {
  @Field({ description: 'What is promised.' }) @Property({ length: 200 }) title!: string;
  @Field(() => Aspiration, { nullable: true, description: 'The aspiration it came of.' }) @ManyToOne(() => Aspiration, { ref: true, nullable: true, index: true }) aspiration?: Ref<Aspiration> | null;
  @Field(() => ForumSession, { nullable: true, description: 'The forum it came of.' }) @ManyToOne(() => ForumSession, { ref: true, nullable: true, index: true }) session?: Ref<ForumSession> | null;
  @Field(() => Activity, { nullable: true, description: 'The activity that carries it out; null to whoever may not see its plan.' }) @ManyToOne(() => Activity, { ref: true, index: true }) activity!: Ref<Activity>;
  @Field(() => Unit, { nullable: true, description: 'The office in charge of the activity.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => Day, { description: 'Day by which it is promised.' }) @Property({ type: 'date' }) dueOn!: string;
  @Field(() => CommitmentStatus, { description: 'Whether it is kept.' }) @Enum({ items: () => CommitmentStatus, default: 'PROMISED' }) status!: CommitmentStatus & Opt;
  @Field(() => Float, { nullable: true, description: 'Achieved in percent of the target of the activity, as its last closed quarter says; null before the first.' }) @Formula(c => progressOf(c.activity as never), { type: 'double', nullable: true }) progress?: number & Opt;
}

@InputType({ description: 'A promise, of an aspiration that was accepted or of a forum whose minutes are written, and the activity of an approved work plan that keeps it.' })
export class CommitmentInput {
  @Field({ description: 'What is promised, 5 to 200 characters.' }) @MinLength(5) @MaxLength(200) title!: string;
  @Field(() => ID, { nullable: true, description: 'The aspiration it came of.' }) aspiration?: string | null;
  @Field(() => ID, { nullable: true, description: 'The forum it came of.' }) session?: string | null;
  @Field(() => ID, { description: 'The activity that carries it out.' }) activity!: string;
  @Field(() => Day, { description: 'Day by which it is promised.' }) dueOn!: string;
}

@InputType({ description: 'What lists of commitments can be narrowed by.' })
export class CommitmentFilter extends RowFilter {
  @Field(() => [CommitmentStatus], { nullable: true, description: 'Any of these states.' }) status?: CommitmentStatus[];
  @Field(() => ID, { nullable: true, description: 'That came of this aspiration.' }) aspiration?: string;
  @Field(() => ID, { nullable: true, description: 'That came of this forum.' }) session?: string;
  @Field(() => ID, { nullable: true, description: 'Carried out by this activity.' }) activity?: string;
  @Field(() => ID, { nullable: true, description: 'In charge of this unit or any below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}
