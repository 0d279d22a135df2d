import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Account } from './account.ts';

export const NotificationKind = enumOf('NotificationKind', 'Why somebody is told something. In the application everybody is told; by e-mail as they choose, kind by kind.', {
  DECISION: 'A move was made in a case of theirs, or in one they began.', WAITING: 'Something waits for their judgement.', REMINDER: 'A day comes near, or something waits long.', ESCALATION: 'Something waits too long with somebody they lead.', ANNOUNCEMENT: 'The office announces something.',
});
export type NotificationKind = ValueOf<typeof NotificationKind>;

@ObjectType({ description: 'Something the caller is told, once: about a record they may see, in both languages of the office. Nobody else reads it, neither HR nor auditors.' })
@Entity() @Unique({ properties: ['cause', 'account'] }) @Index({ properties: ['account', 'createdAt'] })
@Listed({ sort: ['-createdAt', 'updatedAt'], search: ['text', 'textEn'], facets: ['kind', 'read'], label: 'text' })
export class Notification extends Owned {
  @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade' }) account!: Ref<Account>;
  @Property({ type: 'uuid' }) cause!: string;
  @Field(() => NotificationKind, { description: 'Why.' }) @Enum({ items: () => NotificationKind }) kind!: NotificationKind;
  @Field(() => String, { nullable: true, description: 'Noun of the record it is about, for example Enrollment; null where it is about none.' }) @Property({ length: 40, nullable: true }) noun?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of that record.' }) @Property({ type: 'uuid', nullable: true }) recordId?: string | null;
  @Field({ description: 'What is told, in Indonesian.' }) @Property({ type: 'text' }) text!: string;
  @Field({ description: 'The same in English.' }) @Property({ type: 'text' }) textEn!: string;
  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null until then.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) readAt?: Date | null;
  @Field(() => Boolean, { description: 'Whether it was read.' }) @Formula(n => `(${n.readAt} is not null)`, { type: 'boolean' }) read!: boolean & Opt;
}

/** What was done, or has come, that others are told of: written in the transaction that does it, told afterwards. */
@Entity({ tableName: 'outbox' }) @Unique({ properties: ['key'] })
export class OutboxEvent {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true }) agency!: Ref<any>;
  /** One cause has one key: written twice it is there once. */
  @Property({ length: 160 }) key!: string;
  @Property({ length: 20 }) kind!: string;
  @Property({ length: 40 }) noun!: string;
  @Property({ type: 'uuid' }) recordId!: string;
  /** The state a move led to, or the name of a reminder. */
  @Property({ length: 40, nullable: true }) said?: string | null;
  @Property({ length: 320, nullable: true }) byName?: string | null;
  @Property({ type: 'uuid', nullable: true }) byAccount?: string | null;
  /** Who is told, where it does not follow from the record. */
  @Property({ type: 'uuid', nullable: true }) employee?: string | null;
  @Property({ type: 'date', nullable: true }) day?: string | null;
  @Property({ type: 'timestamptz', length: 3, defaultRaw: 'clock_timestamp()' }) createdAt!: Date & Opt;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) toldAt?: Date | null;
  @Property({ type: 'timestamptz', length: 3, defaultRaw: 'clock_timestamp()' }) notBefore!: Date & Opt;
  @Property({ type: 'integer', default: 0 }) attempts!: number & Opt;
  @Property({ length: 300, nullable: true }) lastError?: string | null;
}

@ObjectType({ description: 'Whether the caller is told things of a kind by e-mail too.' }) @Part('The caller’s own alone.')
export class NotificationPreference {
  @Field(() => NotificationKind, { description: 'The kind.' }) kind!: NotificationKind;
  @Field(() => Boolean, { description: 'Whether by e-mail too; yes until the caller says no.' }) email!: boolean;
}

@ObjectType({ description: 'How much the caller was told.' }) @Part('The caller’s own alone.')
export class NotificationCounts {
  @Field(() => Int, { description: 'How many of the caller’s notifications are unread.' }) unread!: number;
}

@InputType({ description: 'What notifications can be narrowed by.' })
export class NotificationFilter extends RowFilter {
  @Field(() => [NotificationKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: NotificationKind[];
  @Field(() => Boolean, { nullable: true, description: 'Only those read, or only the others.' }) read?: boolean;
  @Field(() => String, { nullable: true, description: 'About records of this noun.' }) noun?: string;
}
