import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Aspiration } from '../../schema/participation/aspiration.ts';
import { ForumRegistration } from '../../schema/participation/forum.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { add } from '../kernel/store.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';

interface Taker { name: string; employee?: string; contactHash?: string; agency?: string }

/** Takes a seat. The session is locked while its seats are counted, so that the last one is given away once. */
export async function takeASeat(session: string, { name, employee, contactHash, agency }: Taker, em: SqlEntityManager, context: Context): Promise<string> {
  const of = agency ?? context.actor?.agency;
  const [found] = isId(session) ? await run<{ agency: string; kind: string; status: string; seats: number; over: boolean }>(em, sql`select agency_id as agency, kind, status, seats, held_on < ${context.house.clock.today()}::date as over from forum_session where id = ${session} and agency_id = ${of} for no key update`) : [];
  if (!found || (contactHash && found.kind !== 'PUBLIC')) throw noSuch('ForumSession');
  if (found.status !== 'OPEN' || found.over) throw conflict({ en: 'This session takes no registrations.', id: 'Forum ini tidak menerima pendaftaran.' });
  const [taken] = await run<{ count: number; mine: boolean }>(em, sql`select count(*)::int as count, coalesce(bool_or(employee_id = ${employee ?? null}::uuid or contact_hash = ${contactHash ?? null}), false) as mine from forum_registration where session_id = ${session} and status = 'REGISTERED'`);
  if (taken!.mine) throw conflict({ en: 'A seat is kept for you already.', id: 'Anda sudah terdaftar.' });
  if (taken!.count >= found.seats) throw conflict({ en: 'Every seat is taken.', id: 'Semua kursi sudah terisi.' }, { reason: 'SEATS_TAKEN', params: { seats: found.seats } });
  return (await add(context.house.catalog.noun(ForumRegistration), { agency: found.agency, session, name: name.trim(), employee: employee ?? null, contactHash: contactHash ?? null }, context)).id;
}

const byACitizen = (agency: string) => ({ actor: { account: null, name: 'Warga', agency } });
const unlinked = (context: Context): Context => ({ ...context, requestId: randomUUID() });

/** A citizen with a verified contact takes a seat. */
export const registerCitizen = (session: string, name: string, contactHash: string, agency: string, context: Context) =>
  write(unlinked(context), (em, inside) => takeASeat(session, { name, contactHash, agency }, em, inside), byACitizen(agency));

/** A citizen with a verified contact raises something; they are the first to support it, and nothing else of them is kept. */
export const raise = (given: { title: string; body: string; session: string | null }, contactHash: string, agency: string, context: Context): Promise<string> => write(unlinked(context), async (em, inside) => {
  if (given.session && !(isId(given.session) && (await run(em, sql`select id from forum_session where id = ${given.session} and agency_id = ${agency} and kind = 'PUBLIC' and status in ('OPEN', 'LIVE', 'CLOSED')`)).length)) throw noSuch('ForumSession');
  const { id } = await add(inside.house.catalog.noun(Aspiration), { agency, ...given }, inside);
  await run(em, sql`insert into aspiration_support (agency_id, aspiration_id, contact_hash) values (${agency}, ${id}, ${contactHash})`);
  return id;
}, byACitizen(agency));

/** A citizen with a verified contact supports something that is public; twice is once, also where it was merged. */
export async function support(id: string, contactHash: string, agency: string, em: SqlEntityManager): Promise<void> {
  const made = isId(id) ? await run(em, sql`with of as (select a.id from aspiration a where a.id = ${id} and a.agency_id = ${agency} and a.status in ('PUBLISHED', 'UNDER_REVIEW', 'DRAFTED')),
    made as (insert into aspiration_support (agency_id, aspiration_id, contact_hash) select ${agency}, of.id, ${contactHash} from of on conflict do nothing) select id from of`) : [];
  if (!made.length) throw noSuch('Aspiration');
}
