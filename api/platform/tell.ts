import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { NotificationKind } from '../../schema/platform/notification.ts';
import type { Actor } from '../kernel/actor.ts';
import { pathOf } from '../kernel/catalog.ts';
import type { House } from '../kernel/context.ts';
import { inTransaction, run, sql } from '../kernel/sql.ts';
import type { Words } from '../kernel/words.ts';
import { announce } from './announcement.audience.ts';
import { accountsOf, Acquaintances, deciders, flowOf, holdersOf, sees, superiorsOf } from './recipients.ts';
import { DEADLINE, keeperOf, reminderSaid } from './reminders.ts';
import { decided, dueSoon, type Subject, waiting, waitingLong } from './sentences.ts';

/** A cause as it lies in the outbox. */
export interface Told { id: string; agency: string; kind: 'MOVE' | 'NEW' | 'REMINDER' | 'LONG' | 'ESCALATION' | 'ANNOUNCEMENT'; noun: string; recordId: string; said: string | null; byName: string | null; byAccount: string | null; employee: string | null; day: string | null }
/** What one person is told. */
interface Message { account: string; kind: NotificationKind; text: Words; /** Whether it is known that they see the record. */ sees?: true }
interface Desk { em: SqlEntityManager; house: House; known: Acquaintances; cause: Told; subject: Subject & { employee: string | null } }

/** The same cause tells the same person by the same number, however often it is tried. */
const numberOf = (cause: string, account: string): string => createHash('sha256').update(`${cause} ${account}`).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** What is to be said of a record: whose case it is and what it is about; nothing where it is gone. */
async function subjectOf(em: SqlEntityManager, { catalog }: House, { noun, recordId }: Told): Promise<Desk['subject'] | undefined> {
  const of = catalog.noun(noun), flow = flowOf(noun), part = (path?: string) => (path ? sql`${pathOf(catalog, of, 'a', path)}::text` : sql`null::text`);
  const [found] = await run<Omit<Desk['subject'], 'noun'>>(em, sql`select ${part(flow?.who)} as who, ${part(flow?.about)} as about, ${flow?.subject ? of.column(flow.subject).at('a') : sql`null::uuid`} as employee from ${sql.ref(of.table)} a where a.id = ${recordId}`);
  return found && { noun, ...found };
}

/** Whoever began a case: they are told how it goes on. */
const beginners = async ({ em, cause: { noun, recordId } }: Desk): Promise<string[]> =>
  (await run<{ id: string }>(em, sql`select distinct d.by_account as id from decision d join account c on c.id = d.by_account and c.status = 'ACTIVE' where d.noun = ${noun} and d.record_id = ${recordId} and d.from_status = ${flowOf(noun)?.start ?? ''}`)).map(r => r.id);

async function ofMove(desk: Desk): Promise<Message[]> {
  const { em, house, known, cause, subject } = desk, messages: Message[] = [];
  for (const { account } of await deciders(em, house, cause, known)) messages.push({ account: account!, kind: 'WAITING', text: waiting(subject), sees: true });
  if (cause.kind === 'NEW') return messages;
  const own = await accountsOf(em, [subject.employee]), begun = await beginners(desk);
  for (const account of new Set([...own, ...begun])) {
    const whose = own.includes(account) ? 'OWN' as const : 'OTHER' as const;
    messages.push({ account, kind: 'DECISION', text: decided(subject, { state: cause.said, by: cause.byName, day: null, whose }) });
  }
  return messages;
}

async function ofLong({ em, house, known, cause, subject }: Desk): Promise<Message[]> {
  const who = await deciders(em, house, cause, known), more = { state: null, by: null, day: cause.day, whose: 'OTHER' as const }, say = cause.said === DEADLINE ? dueSoon : waitingLong;
  if (cause.kind === 'LONG') return who.map(({ account }) => ({ account: account!, kind: 'REMINDER', text: say(subject, more), sees: true }));
  const decide = new Set(who.map(w => w.account)), told = new Set<string>(), names = who.map(w => w.name).join(', '), seesIt = async (account: string) => { const actor = await known.of(account); return !!actor && sees(em, house, cause, actor); };
  // Of each of them the nearest above who sees it; and whoever keeps what is late.
  for (const above of await superiorsOf(em, cause.agency, who.flatMap(w => w.employee ?? []))) for (const account of above) if (await seesIt(account)) { told.add(account); break; }
  if (cause.said === DEADLINE) for (const account of await holdersOf(em, cause.agency, keeperOf(cause.noun))) told.add(account);
  return [...told].filter(account => !decide.has(account)).map(account => ({ account, kind: 'ESCALATION', text: say(subject, { ...more, deciders: names }) }));
}

async function ofReminder({ em, cause, subject }: Desk): Promise<Message[]> {
  return (await accountsOf(em, [cause.employee])).map(account => ({ account, kind: 'REMINDER', text: reminderSaid(cause.said!, subject.about, cause.day) }));
}

/** Everybody of the audience is told in one statement. */
async function ofAnnouncement({ em, house, cause }: Desk): Promise<Message[]> {
  await announce(em, house, cause.recordId);
  return [];
}

const messagesOf: Record<Told['kind'], (desk: Desk) => Promise<Message[]>> = { MOVE: ofMove, NEW: ofMove, LONG: ofLong, ESCALATION: ofLong, REMINDER: ofReminder, ANNOUNCEMENT: ofAnnouncement };

/** Writes what somebody is told, and the e-mail where they want it; both once, whatever happens. */
async function tell(em: SqlEntityManager, cause: Told, { account, kind, text }: Message): Promise<void> {
  const id = numberOf(cause.id, account);
  await run(em, sql`with told as (insert into notification (id, agency_id, account_id, cause, kind, noun, record_id, text, text_en) values (${id}, ${cause.agency}, ${account}, ${cause.id}, ${kind}, ${cause.noun}, ${cause.recordId}, ${text.id}, ${text.en}) on conflict do nothing returning id)
    insert into mail (id, address) select t.id, c.login from told t join account c on c.id = ${account} where not exists (select from notification_preference p where p.account_id = c.id and p.kind = ${kind} and not p.email)`);
}

/** Whom a cause tells, and what: never whoever made the move, nobody twice, and nobody of what they may not see. */
async function messages(desk: Desk): Promise<Message[]> {
  const { em, house, known, cause } = desk, first = new Map<string, Message>();
  for (const message of await messagesOf[cause.kind](desk)) {
    const actor: Actor | undefined = message.account === cause.byAccount || first.has(message.account) ? undefined : await known.of(message.account);
    if (actor && (message.sees || await sees(em, house, cause, actor))) first.set(message.account, message);
  }
  return [...first.values()];
}

const columns = sql`id, agency_id as agency, kind, noun, record_id as "recordId", said, by_name as "byName", by_account as "byAccount", employee, day::text as day`;

/** Tells the next cause of the outbox, in one transaction with its being told. Answers whether there was one. */
export async function tellNext(em: SqlEntityManager, house: House, known = new Acquaintances(em)): Promise<boolean> {
  let cause: Told | undefined;
  try {
    await inTransaction(em, async inside => {
      [cause] = await run<Told>(inside, sql`select ${columns} from outbox where told_at is null and not_before <= now() order by not_before, id limit 1 for update skip locked`);
      if (!cause) return;
      const subject = house.catalog.has(cause.noun) ? await subjectOf(inside, house, cause) : undefined;
      if (subject) for (const message of await messages({ em: inside, house, known, cause, subject })) await tell(inside, cause, message);
      await run(inside, sql`update outbox set told_at = now(), last_error = null where id = ${cause.id}`);
    });
  } catch (error) {
    if (!cause) throw error;
    // What cannot be told now waits, longer each time, and hinders nothing behind it.
    await run(em, sql`update outbox set attempts = attempts + 1, last_error = ${faultOf(error)}, not_before = now() + least(power(2, attempts), 3600) * interval '1 second' where id = ${cause.id}`);
    throw error;
  }
  return cause !== undefined;
}

/** What went wrong, in the words of whatever failed, without what it was about. */
export const faultOf = (error: unknown): string => { const { code, message = '' } = error as { code?: string; message?: string }; return `${code ? `${code}: ` : ''}${message.split('\n')[0]!.replace(/\S+@\S+/g, '…')}`.slice(0, 300); };
