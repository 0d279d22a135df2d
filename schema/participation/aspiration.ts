import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { ServiceTheme } from '../planning/service-demand.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { ForumSession } from './forum.ts';

export const AspirationStatus = enumOf('AspirationStatus', 'Where an aspiration stands.', {
  RECEIVED: 'Diterima: waits to be moderated.', PUBLISHED: 'Diterbitkan: everybody may support it.', UNDER_REVIEW: 'Ditelaah by an office.', DRAFTED: 'An answer is drafted; it is not public yet.', ANSWERED: 'The answer is public.', MERGED: 'Digabung into another one, with those who support it.', HIDDEN: 'Tidak ditampilkan, with the reason.',
});
export type AspirationStatus = ValueOf<typeof AspirationStatus>;
export const AspirationOutcome = enumOf('AspirationOutcome', 'What an answer comes to.', { ACCEPTED: 'Ditindaklanjuti.', PARTLY: 'Ditindaklanjuti sebagian.', REJECTED: 'Tidak dapat ditindaklanjuti, with the reasons.' });
export type AspirationOutcome = ValueOf<typeof AspirationOutcome>;

@ObjectType({ description: 'A wish or proposal, raised in a forum or on the public pages. Its author is not kept: only how many support it. Read by all who work for the agency.' })
@Entity() @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt', 'title'], search: ['title'], facets: ['status', 'outcome', 'theme', 'unit', 'session'], label: 'title' })
export class Aspiration extends Owned {
  @Field({ description: 'In a few words.' }) @Property({ length: 160 }) title!: string;
  @Field({ description: 'What is wished for.' }) @Property({ type: 'text' }) body!: string;
  @Field(() => ForumSession, { nullable: true, description: 'The session it was raised in.' }) @ManyToOne(() => ForumSession, { ref: true, nullable: true, index: true }) session?: Ref<ForumSession> | null;
  @Field(() => Employee, { nullable: true, description: 'Who raised it in a forum of the agency; null for citizens, and to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) raisedBy?: Ref<Employee> | null;
  @Field(() => AspirationStatus, { description: 'Where it stands.' }) @Enum({ items: () => AspirationStatus, default: 'RECEIVED' }) status!: AspirationStatus & Opt;
  @Field(() => ServiceTheme, { nullable: true, description: 'The service it is about.' }) @ManyToOne(() => ServiceTheme, { ref: true, nullable: true, index: true }) theme?: Ref<ServiceTheme> | null;
  @Field(() => Unit, { nullable: true, description: 'The unit that answers it.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => Aspiration, { nullable: true, description: 'The one it was merged into.' }) @ManyToOne(() => Aspiration, { ref: true, nullable: true, index: true }) mergedInto?: Ref<Aspiration> | null;
  @Field(() => Int, { description: 'How many support it, each once, those of what was merged into it among them.' })
  @Formula(a => `(select count(distinct s."contact_hash")::int from "aspiration_support" s where s."aspiration_id" = ${a.id} or s."aspiration_id" in (select m."id" from "aspiration" m where m."merged_into_id" = ${a.id}))`, { type: 'integer' }) supportCount!: number & Opt;
  @Field(() => Day, { nullable: true, description: 'Last day to answer it.' }) @Property({ type: 'date', nullable: true }) dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Answer as it is drafted: null to whoever does not keep or answer aspirations.' }) @Property({ type: 'text', nullable: true }) draft?: string | null;
  @Field(() => AspirationOutcome, { nullable: true, description: 'What the drafted answer comes to; withheld as the draft is.' }) @Enum({ items: () => AspirationOutcome, nullable: true }) draftOutcome?: AspirationOutcome | null;
  @Field(() => AspirationOutcome, { nullable: true, description: 'What the public answer comes to.' }) @Enum({ items: () => AspirationOutcome, nullable: true }) outcome?: AspirationOutcome | null;
  @Field(() => String, { nullable: true, description: 'The public answer.' }) @Property({ type: 'text', nullable: true }) answer?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day the answer was published.' }) @Property({ type: 'date', nullable: true }) answeredOn?: string | null;
  @Field(() => Boolean, { description: 'It was not answered in time.' }) @Formula(a => `coalesce(coalesce(${a.answeredOn}, office_day()) > ${a.dueOn} and ${a.status} in ('UNDER_REVIEW', 'DRAFTED', 'ANSWERED'), false)`, { type: 'boolean' }) late!: boolean & Opt;
}

/** Somebody with a verified contact supports an aspiration, once. Who raised one is the first to. */
@Entity() @Unique({ properties: ['aspiration', 'contactHash'] })
export class AspirationSupport {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @ManyToOne(() => Aspiration, { ref: true }) aspiration!: Ref<Aspiration>;
  @Property({ length: 64 }) contactHash!: string;
}

@InputType({ description: 'An aspiration raised in a forum of the agency, in one’s own name.' })
export class AspirationInput {
  @Field({ description: 'In a few words, 5 to 160 characters.' }) @MinLength(5) @MaxLength(160) title!: string;
  @Field({ description: 'What is wished for, 10 to 3,000 characters.' }) @MinLength(10) @MaxLength(3000) body!: string;
  @Field(() => ID, { nullable: true, description: 'The session it is raised in.' }) session?: string | null;
}

@InputType({ description: 'Who is to answer an aspiration.' })
export class AspirationAssignment {
  @Field(() => ID, { description: 'The unit; it must have a liaison officer.' }) unit!: string;
  @Field(() => ID, { nullable: true, description: 'The service it is about.' }) theme?: string | null;
}
@InputType({ description: 'The answer as it is drafted.' })
export class AspirationDraft {
  @Field({ description: 'Answer, 10 to 5,000 characters.' }) @MinLength(10) @MaxLength(5000) draft!: string;
  @Field(() => AspirationOutcome, { description: 'What it comes to.' }) outcome!: AspirationOutcome;
}
@InputType({ description: 'What an aspiration is merged into.' })
export class AspirationMerge {
  @Field(() => ID, { description: 'A public aspiration of the agency that is not merged itself.' }) mergedInto!: string;
}

@InputType({ description: 'What lists of aspirations can be narrowed by.' })
export class AspirationFilter extends RowFilter {
  @Field(() => [AspirationStatus], { nullable: true, description: 'Any of these states.' }) status?: AspirationStatus[];
  @Field(() => ID, { nullable: true, description: 'Raised in this session.' }) session?: string;
  @Field(() => ID, { nullable: true, description: 'Merged into this one.' }) mergedInto?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was not answered in time.' }) late?: boolean;
  @Field(() => ID, { nullable: true, description: 'Answered by this unit or any below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}
