import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Job, JobFilter } from '../../schema/platform/job.ts';
import { Notification, NotificationCounts, NotificationFilter, NotificationKind, NotificationPreference } from '../../schema/platform/notification.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Reads } from '../kernel/crud.ts';
import { forbidden, invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { MOST } from '../kernel/list.ts';
import { Lists } from '../kernel/lists.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';

const notifications = Lists(Notification, NotificationFilter), jobs = Lists(Job, JobFilter);
@Resolver(() => Notification) export class NotificationResolver extends Reads(notifications) {}
@Resolver(() => Job) export class JobResolver extends Reads(jobs) {}

/** The account of the caller; a key is told nothing. */
function accountOf(context: Context): string {
  const { account } = actorOf(context);
  if (!account) throw forbidden({ en: 'An API key is told nothing.', id: 'Kunci API tidak menerima pemberitahuan.' });
  return account;
}

@Resolver()
export class NotificationVerbsResolver {
  @May('SIGNED_IN')
  @Query(() => NotificationCounts, { description: 'How many notifications the caller has not read.' })
  async notificationCounts(@Ctx() context: Context): Promise<NotificationCounts> {
    const { account } = actorOf(context);
    return (await context.read.rows<NotificationCounts>(null, sql`select count(*)::int as unread from notification where account_id = ${account} and read_at is null`))[0]!;
  }

  @May('SIGNED_IN')
  @Mutation(() => Int, { description: 'Marks notifications of the caller as read, and answers how many were unread until now. Ids of others are passed over. Errors: INVALID.' })
  async markNotificationsRead(@Arg('ids', () => [ID], { nullable: true, description: 'Which, at most 100; all of them when left out.' }) ids: string[] | null | undefined, @Ctx() context: Context): Promise<number> {
    const account = accountOf(context);
    if (ids && ids.length > MOST) throw invalidField('ids', { en: `At most ${MOST} at once.`, id: `Paling banyak ${MOST} sekaligus.` }, 'TOO_MANY');
    const chosen = ids ? sql`and id = any(${ids.filter(isId)}::uuid[])` : sql``;
    return write(context, async em => (await run<{ id: string }>(em, sql`update notification set read_at = now(), updated_at = now(), version = version + 1 where account_id = ${account} and read_at is null ${chosen} returning id`)).length);
  }

  @May('SIGNED_IN')
  @Query(() => [NotificationPreference], { description: 'What the caller is told by e-mail too, kind by kind. Errors: FORBIDDEN (an API key).' })
  notificationPreferences(@Ctx() context: Context): Promise<NotificationPreference[]> {
    return context.read.rows<NotificationPreference>(null, sql`select k.kind, coalesce(p.email, true) as email from unnest(${Object.keys(NotificationKind)}::text[]) with ordinality k(kind, n) left join notification_preference p on p.kind = k.kind and p.account_id = ${accountOf(context)} order by k.n`);
  }

  @May('SIGNED_IN')
  @Mutation(() => NotificationPreference, { description: 'Chooses whether the caller is told things of a kind by e-mail too; in the application they are told in any case. Errors: FORBIDDEN (an API key).' })
  async setNotificationPreference(@Arg('kind', () => NotificationKind, { description: 'The kind.' }) kind: NotificationKind, @Arg('email', () => Boolean, { description: 'Whether by e-mail too.' }) email: boolean, @Ctx() context: Context): Promise<NotificationPreference> {
    const account = accountOf(context);
    await write(context, em => run(em, sql`insert into notification_preference (account_id, kind, email) values (${account}, ${kind}, ${email}) on conflict (account_id, kind) do update set email = excluded.email`));
    return { kind, email };
  }
}
