import { AsyncLocalStorage } from 'node:async_hooks';
import { OptimisticLockError, type SqlEntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { Actor } from './actor.ts';
import type { Catalog } from './catalog.ts';
import type { Context } from './context.ts';
import type { Said } from './words.ts';
import { Reader, stranger } from './reader.ts';
import { inTransaction, orRefuse, run, sql } from './sql.ts';
import { conflict, type FieldProblem, invalid, limitExceeded, stale, unavailable } from './errors.ts';

/** Who does something and why: what the audit trail needs to know beyond the change itself. */
export interface Deed { actor: Pick<Actor, 'account' | 'name' | 'agency'>; requestId: string; reason?: string | undefined; /** On whose behalf, where it is done as a stand-in. */ actingFor?: string | undefined }
const deeds = new AsyncLocalStorage<Deed>();

/** The deed under way, if there is one. */
export const deed = () => deeds.getStore();

/** Runs something as a deed, so that every change in it is audited in this name. */
export const asDeed = <R>(what: Deed, run: () => Promise<R>) => deeds.run(what, run);

const RETRIES = 3;
const transient = new Set(['40001', '40P01']);
const stateOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** The same request, reading through the transaction: a write never waits for a second connection. */
const insideOf = (context: Context, em: SqlEntityManager): Context => ({ ...context, em, memo: new Map(), read: new Reader(context.house, em, context.actor) });

/** The first statement of a transaction says whether whoever asks is still who they were; if they are not, nothing of it may be kept. */
async function whileStill<R>({ read }: Context, em: SqlEntityManager, work: () => Promise<R>): Promise<R> {
  if (read.stranger) throw stranger();
  if (!read.still) return work();
  const [told, done] = await Promise.allSettled([run<{ still: boolean }>(em, sql`select ${orRefuse(sql`(${read.still})`, 'MG401')} as still`), work()]);
  if (told.status === 'rejected' && stateOf(told.reason) !== 'MG401') throw told.reason;
  if (!read.confirmed({ still: told.status === 'fulfilled' })) throw stranger();
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}

/** Changes something: one transaction, audited, tried again when the database says so, its refusals put into words. */
export async function write<R>(context: Context, work: (em: SqlEntityManager, inside: Context) => Promise<R>, { reason, actor = context.actor }: { reason?: string | null | undefined; actor?: Deed['actor'] | undefined } = {}): Promise<R> {
  if (!actor) throw new Error('A deed needs somebody who does it.');
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await asDeed({ actor, requestId: context.requestId, reason: reason ?? undefined }, () => inTransaction(context.em, em => whileStill(context, em, () => work(em, insideOf(context, em)))));
      context.read.clear();
      return result;
    } catch (error) {
      if (attempt < RETRIES && transient.has(stateOf(error) ?? '')) continue;
      throw refusal(error, context.house.catalog);
    }
  }
}

/** Does something to see whether it would go through, and takes all of it back. */
export async function tried<R>(context: Context, work: (em: SqlEntityManager, inside: Context) => Promise<R>): Promise<R> {
  try { return await inTransaction(context.em, em => work(em, insideOf(context, em)), 'rollback'); } catch (error) { throw refusal(error, context.house.catalog); }
}

/** A value its column cannot hold: too long, too large, no such day, not of its kind. */
const unfit = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);

/** What the driver says, without a code, of a connection it lost or never got. */
const lost = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable)/;

const quoted = (text: string) => [...text.matchAll(/"?([a-z_]+)"?/g)].map(m => m[1]!);

/** The properties behind a constraint's columns, without what the caller never gave. */
function fieldsOf(catalog: Catalog, table: string | undefined, detail: string | undefined, message: Said, code: string): FieldProblem[] {
  const noun = catalog.nouns.find(n => n.table === table);
  const columns = quoted(/\(([^)]*)\)=/.exec(detail ?? '')?.[1] ?? '');
  const names = columns.flatMap(c => [...(noun?.columns.values() ?? [])].filter(p => p.name !== 'agency' && (snake(p.name) === c || `${snake(p.name)}_id` === c)).map(p => p.name));
  return names.map(name => ({ path: [name], code, message }));
}
const snake = (name: string) => name.replace(/[A-Z]/g, c => `_${c.toLowerCase()}`);

/** What says from when to when something is stored already that excludes this: the last of the ranges the database tells of. */
function overlapping(detail = ''): Said {
  const [, from = '', after = ''] = [...detail.matchAll(/[[(]([\d-]*),([\d-]*)[\])]/g)].at(-1) ?? [];
  if (!from) return { en: 'It overlaps in time with what is stored already.', id: 'Masa berlakunya bertumpang tindih dengan yang sudah tersimpan.' };
  // A range ends before the day it names.
  const until = after && new Date(Date.parse(after) - 86_400_000).toISOString().slice(0, 10);
  return { en: `It overlaps with what is stored already from ${from}${until ? ` until ${until}` : ' on'}.`, id: `Masa berlakunya bertumpang tindih dengan yang sudah tersimpan sejak ${from}${until ? ` sampai ${until}` : ''}.` };
}

/** What our own triggers say. */
const saidByTheDatabase: Record<string, Said> = {
  'A unit cannot lie below itself.': { en: 'A unit cannot lie below itself.', id: 'Unit tidak dapat berada di bawah dirinya sendiri.' },
  'What was law is never changed.': { en: 'What was law is never changed.', id: 'Aturan yang sudah berlaku tidak pernah diubah.' },
  'What was printed is never changed.': { en: 'What was printed is never changed.', id: 'Sertifikat yang sudah diterbitkan tidak pernah diubah.' },
  'What was demanded then stays.': { en: 'What was demanded then stays.', id: 'Yang disyaratkan pada masa itu tidak diubah lagi.' },
  'This is only ever added to.': { en: 'This is only ever added to.', id: 'Data ini hanya dapat ditambah.' },
};

/** Puts what the database refused into words, without a word of its inside. */
export function refusal(error: unknown, catalog: Catalog): unknown {
  if (error instanceof GraphQLError) return error;
  if (error instanceof OptimisticLockError) return stale();
  const state = stateOf(error);
  const { table, detail, constraint, message = '' } = (error ?? {}) as { table?: string; detail?: string; constraint?: string; message?: string };
  switch (state) {
    case '23505': { const text = { en: 'There is one like this already.', id: 'Yang seperti ini sudah ada.' }; return conflict(text, { fields: fieldsOf(catalog, table, detail, text, 'TAKEN') }); }
    case '23P01': { const text = overlapping(detail); return conflict(text, { fields: [{ path: ['validFrom'], code: 'OVERLAP', message: text }] }); }
    case '23503': return conflict({ en: 'Something else still refers to this row, or what it refers to is gone.', id: 'Data ini masih dirujuk data lain, atau yang dirujuknya sudah tidak ada.' });
    case '23514': case '23502': return invalid({ en: `A value is out of its bounds${constraint ? ` (${constraint})` : ''}.`, id: `Ada nilai di luar batasnya${constraint ? ` (${constraint})` : ''}.` });
    case 'MG001': return invalid(saidByTheDatabase[message.replace(/^.*? - /s, '').split('\n')[0]!] ?? 'The database refuses this.');
    case 'MG409': return stale();
    case '55P03': case '40001': case '40P01': return unavailable({ en: 'Somebody else is changing the same rows; try again.', id: 'Data yang sama sedang diubah orang lain; coba lagi.' }, { retryAfter: 1 });
    case '57014': return limitExceeded({ en: 'The request took too long and was stopped.', id: 'Permintaan terlalu lama dan dihentikan.' });
  }
  if (state && unfit.has(state)) return invalid({ en: 'A value is out of its bounds.', id: 'Ada nilai di luar batasnya.' });
  if ((state && (/^(08|53|57)/.test(state) || /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH)/.test(state))) || lost.test(message)) return unavailable({ en: 'The database cannot be reached; try again.', id: 'Basis data tidak dapat dihubungi; coba lagi.' }, { retryAfter: 5 });
  return error;
}

