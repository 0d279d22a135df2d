import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { Decision } from '../../schema/platform/decision.ts';
import type { Blocker, BlockerCode, MoveState } from '../../schema/shared/move-state.ts';
import { readable } from './access.ts';
import type { Noun } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden, illegalMove, invalidField, noSuch } from './errors.ts';
import { messageOf } from './faults.ts';
import { lock } from './lock.ts';
import { knownRelations } from './relations.ts';
import { lastly, run, sql } from './sql.ts';
import { changing, insertInto, recordOf, rowsOf, type Stored, stored, toOutbox, valuesOf } from './store.ts';
import { isId } from './where.ts';
import { called, type Language } from './words.ts';
import { type Capacity, capacityFor, type Move, type Workflow, type Workflowed } from './workflow.ts';
import { deed, tried, write } from './write.ts';

export interface Asked { id: string; note?: string | null | undefined; version?: number | null | undefined; given?: unknown }

/** Who decides, and for whom: what every decision says. */
export function decided(context: Context) {
  const { agency, name: byName, account } = actorOf(context);
  return { agency, byName, byAccount: account ?? undefined, actingFor: deed()?.actingFor };
}

/** Makes one move, or refuses it and changes nothing; either way the record is locked while we look at it. */
export async function perform<T extends Workflowed>(flow: Workflow<T>, name: string, asked: Asked, context: Context): Promise<void> {
  const move = flow.moves[name]!, reason = asked.note?.trim() || null;
  if (move.note && !reason) throw invalidField('note', { en: 'Say why.', id: 'Tuliskan alasannya.' }, 'REQUIRED');
  if (reason && reason.length > 2000) throw invalidField('note', { en: 'A reason has at most 2,000 characters.', id: 'Alasan paling panjang 2.000 karakter.' }, 'TOO_LONG');
  await write(context, (em, inside) => makeMove(flow, name, { ...asked, note: reason }, em, inside), { reason });
}

/** Makes one move inside a transaction, and is the last that happens in it. */
export async function makeMove<T extends Workflowed>(flow: Workflow<T>, name: string, { id, note, version, given }: Asked, em: SqlEntityManager, inside: Context): Promise<void> {
  const move = flow.moves[name]!, { catalog } = inside.house, noun = catalog.noun(flow.noun);
  if (!isId(id)) throw noSuch(noun.name);
  const { row, may } = await lock<Capacity>(noun, id, version, capacityFor(catalog, flow, move, 'a', actorOf(inside)), inside), before = row as Stored & Workflowed, record = recordOf<T>(noun, before);
  const refused = [...refusedFor(may, name, noun), ...refusedIn(before.status, move, name, noun)];
  if (refused[0]) throw refused[0];
  const delegation = await standingIn(may!, name, noun, inside);
  if (given) await knownRelations(noun, given, inside);
  await move.check?.(record, em, given, inside);
  record.status = move.to;
  await move.then?.(record, em, given, inside);
  const decision = { id: randomUUID(), ...decided(inside), noun: noun.name, recordId: before.id, move: name, fromStatus: before.status, toStatus: move.to, note: note ?? undefined, delegation };
  const changed = changing(noun, before, valuesOf(noun, record), inside, insertInto(catalog.noun(Decision), decision), toOutbox(Decision.name, decision, inside));
  if (changed) await lastly(em, changed);
}

/** Why somebody without the right may not. */
function refusedFor(may: Capacity, name: string, noun: Noun): GraphQLError[] {
  if (may === 'OWN_CASE') return [forbidden({ en: 'Nobody decides their own case, nor that of somebody they stand in for.', id: 'Tidak seorang pun memutus perkaranya sendiri atau perkara orang yang diwakilinya.' }, { reason: 'OWN_CASE' })];
  return may === null ? [forbidden({ en: `You may not ${name} this ${noun.name}.`, id: `Anda tidak berwenang melakukan langkah ini (${name}) pada ${called(noun.name)} ini.` }, { reason: 'NOT_YOUR_MOVE' })] : [];
}
/** Why it cannot be done now. */
const refusedIn = (status: string, { from }: Move<any>, name: string, noun: Noun): GraphQLError[] => (from.includes(status as never) ? []
  : [illegalMove({ en: `This ${noun.name} is ${status}: it cannot ${name} now.`, id: `${called(noun.name)} ini berstatus ${status}: langkah ini (${name}) tidak dapat dilakukan sekarang.` }, { status, reason: 'WRONG_STATE', params: { status, from: from.join(' ') } })]);

/** Notes for whom a stand-in acts, and holds the delegations until it is done: one that was taken back in the meantime is worth nothing, one about to be waits. */
async function standingIn(capacity: string, name: string, noun: Noun, context: Context): Promise<string | undefined> {
  if (capacity === 'SELF') return undefined;
  const { chain, as } = actorOf(context).standsIn[Number(capacity)]!, [{ holds }] = (await run<{ holds: boolean }>(context.em, sql`select hold_delegations(${[...chain]}::uuid[]) as holds`)) as [{ holds: boolean }];
  if (!holds) throw refusedFor(null, name, noun)[0]!;
  Object.assign(deed() ?? {}, { actingFor: as.name });
  return chain[0];
}

/** What a check finds where the input will be: whoever looks at it cannot know yet. */
class InputNeeded extends Error {}
const needed = () => { throw new InputNeeded(); };
const unseen = new Proxy({}, { get: needed, has: needed, ownKeys: needed, getOwnPropertyDescriptor: needed });

/** What the check of a move says of a record, without an input. */
async function refusedByCheck<T extends Workflowed>(move: Move<T>, record: T, context: Context): Promise<GraphQLError[]> {
  try { await move.check?.(record, context.em, move.takes && unseen, context); } catch (error) {
    if (error instanceof GraphQLError) return [error];
    if (!(error instanceof InputNeeded)) throw error;
  }
  return [];
}

function blocker(error: GraphQLError, language: Language): Blocker {
  const { code, reason = code, params = {} } = error.extensions;
  return { code: reason as BlockerCode, params: Object.entries(params as object).map(([name, value]) => ({ name, value: String(value) })), message: messageOf(error, language) };
}

/** Every move of a record, and why it is not open where it is not: checks run as the move would run them, and are taken back. */
export async function movesExplained<T extends Workflowed>(flow: Workflow<T>, id: string, context: Context): Promise<MoveState[]> {
  const { catalog, access } = context.house, noun = catalog.noun(flow.noun), actor = actorOf(context), moves = Object.entries(flow.moves);
  if (!isId(id)) throw noSuch(noun.name);
  return tried(context, async (_, inside) => {
    const [row] = await rowsOf<Stored & { status: string; capacities: Capacity[] }>(noun, sql`select ${stored(noun)}, array[${sql.join(moves.map(([, move]) => capacityFor(catalog, flow, move, 'a', actor)))}]::text[] as capacities
      from ${sql.ref(noun.table)} as a where a.id = ${id} and ${readable(catalog, access, noun, 'a', actor)}`, inside);
    if (!row) throw noSuch(noun.name);
    const { capacities, ...before } = row, states: MoveState[] = [];
    for (const [i, [name, move]] of moves.entries()) {
      const may = capacities[i]!, shut = [...refusedFor(may, name, noun), ...refusedIn(row.status, move, name, noun)];
      const errors = shut.length ? shut : await refusedByCheck(move, recordOf<T>(noun, before), inside);
      states.push({ name, allowed: !errors.length, needsInput: !!move.takes, actingFor: actor.standsIn[Number(may ?? 'none')]?.as.name ?? null, blockedBy: errors.map(error => blocker(error, context.language)) });
    }
    return states;
  });
}
