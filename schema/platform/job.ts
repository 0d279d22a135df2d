import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Formula, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

export const JobName = enumOf('JobName', 'Work the server does by itself.', {
  TELL: 'Tells people in the application what was done or has come, from the outbox.', MAIL: 'Sends the same by e-mail to whoever wants it.', REMIND: 'Looks for days that come near and for what waits too long.', SETTLE: 'Closes reports of citizens nobody reacted to, and marks those that are late.', REVIEW: 'Opens reviews of policies that are due, by calendar or evidence.', SUMMARISE: 'Adds up anew, unit by unit, the gaps of people whose levels, posts or demands have changed; a heat map is right without it, and quicker with it.',
});
export type JobName = ValueOf<typeof JobName>;
export const JobState = enumOf('JobState', 'How work of the server stands.', { NEVER: 'It has not run yet.', RUNNING: 'It runs.', DONE: 'Its last run went well.', FAILED: 'Its last run failed; it is tried again.' });
export type JobState = ValueOf<typeof JobState>;

@ObjectType({ description: 'Work the server does by itself, over all agencies. It survives restarts: what was begun and not finished is done again, and does nothing twice.' })
@Entity() @Unique({ properties: ['name'] })
@Listed({ sort: ['name', 'createdAt', 'updatedAt'], facets: ['state'], label: 'name' })
export class Job extends Row {
  @Field(() => JobName, { description: 'Which work.' }) @Enum({ items: () => JobName }) name!: JobName;
  @Field({ description: 'When it runs: “always” as soon as there is something to do, else in the notation of cron (WIB).' }) @Property({ length: 40 }) schedule!: string;
  @Field(() => JobState, { description: 'How it stands.' }) @Enum({ items: () => JobState, default: 'NEVER' }) state!: JobState & Opt;
  @Field(() => Date, { nullable: true, description: 'When it last began.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) startedAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it last ended.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) endedAt?: Date | null;
  @Field(() => Int, { description: 'How often it has run.' }) @Property({ type: 'integer', default: 0 }) runs!: number & Opt;
  @Field(() => Int, { description: 'How often it has failed.' }) @Property({ type: 'integer', default: 0 }) failures!: number & Opt;
  @Field(() => String, { nullable: true, description: 'What went wrong the last time it failed, without a word about anybody.' }) @Property({ length: 300, nullable: true }) lastError?: string | null;
  @Field(() => Date, { nullable: true, description: 'When it last failed.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) failedAt?: Date | null;
  @Field(() => Int, { description: 'How much waits for it now: causes to tell, messages to send, changes to add up.' })
  @Formula(j => `(case ${j.name} when 'TELL' then (select count(*)::int from "outbox" where "told_at" is null) when 'MAIL' then (select count(*)::int from "mail" where "sent_at" is null) when 'SUMMARISE' then (select count(*)::int from "gap_change") else 0 end)`, { type: 'integer' }) waiting!: number & Opt;
}

@InputType({ description: 'What lists of jobs can be narrowed by.' })
export class JobFilter extends RowFilter {
  @Field(() => [JobState], { nullable: true, description: 'In any of these states.' }) state?: JobState[];
}
