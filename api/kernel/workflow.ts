import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { called } from './words.ts';
import { type Sql, sql } from './sql.ts';
import type { ClassType } from 'type-graphql';
import { Decision } from '../../schema/platform/decision.ts';
import { asWhere, type Rule } from './access.ts';
import type { Actor } from './actor.ts';
import type { Catalog, Noun } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden, illegalMove, invalidField, noSuch } from './errors.ts';
import { conditionOf, isId } from './where.ts';
import { literal } from './json.ts';
import { lock } from './lock.ts';
import { change, insertInto, recordOf, type Stored, valuesOf } from './store.ts';
import { write } from './write.ts';

export interface Workflowed { id: string; status: string }

/** One move of a lifecycle. `by` is a rule: it says in data who stands in what relation to the record, so that the database can find the records too. */
export interface Move<T extends Workflowed> {
  from: readonly T['status'][];
  to: T['status'];
  by: Rule<T>;
  /** It judges somebody's case: never one's own, and it shows in the inbox of whoever may make it. */
  decides?: true;
  /** It judges too, without anybody waiting for it: never one's own case. */
  judges?: true;
  /** The actor must say why. */
  note?: 'required';
  /** What else the actor must hand over: an input class, which becomes the mutation's `input`. */
  takes?: ClassType<object>;
  /** Runs inside the transaction, before the status changes; throws to refuse. The record has its relations as `{ id }`. */
  check?: (record: T, em: SqlEntityManager, given: any, context: Context) => void | Promise<void>;
  /** Consequences: runs inside the transaction, after the status has changed. What it sets on the record is stored with the status. */
  then?: (record: T, em: SqlEntityManager, given: any, context: Context) => void | Promise<void>;
}

export interface Workflow<T extends Workflowed> {
  noun: ClassType<T>; start: T['status'];
  /** Whose case it is: the property that points at the employee. A machine that judges has one. */
  subject?: keyof T & string;
  /** What an inbox says of a record: who, and what about. Dotted paths. */
  who?: string; about?: string;
  moves: Readonly<Record<string, Move<T>>>;
}

const workflows = new Map<string, Workflow<any>>();
/** Every workflow there is, by noun. */
export const allWorkflows = (): readonly Workflow<any>[] => [...workflows.values()];

/** Declares the lifecycle of a noun. Refuses a machine with a state that cannot be reached, or one that judges without a subject. */
export function workflow<T extends Workflowed>(noun: ClassType<T>, states: Readonly<Record<string, T['status']>>, flow: Omit<Workflow<T>, 'noun'>): Workflow<T> {
  const faults = faultsOf(Object.values(states), flow);
  if (faults.length) throw new Error(`The workflow of ${noun.name} is wrong: ${faults.join(' ')}`);
  const made = { noun, ...flow };
  workflows.set(noun.name, made);
  return made;
}

/** What is wrong with a machine. */
export function faultsOf<T extends Workflowed>(states: readonly T['status'][], { start, moves, subject }: Omit<Workflow<T>, 'noun'>): string[] {
  const known = new Set(states), faults: string[] = [];
  for (const [name, move] of Object.entries(moves)) {
    for (const state of [...move.from, move.to]) if (!known.has(state)) faults.push(`${name} names ${state}, which is no state.`);
    if (!move.from.length) faults.push(`${name} starts nowhere.`);
    if ((move.decides || move.judges) && !subject) faults.push(`${name} judges, but it is nobody's case.`);
  }
  const reached = new Set([start]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of Object.values(moves)) if (from.some(s => reached.has(s))) reached.add(to);
  }
  for (const state of states) if (!reached.has(state)) faults.push(`${state} cannot be reached.`);
  return faults;
}

/** Whether this actor may make this move on rows that go by `alias`, their state aside. Nobody decides their own case. */
export function rightTo<T extends Workflowed>(catalog: Catalog, { noun, subject }: Workflow<T>, move: Move<T>, alias: string, actor: Actor): Sql {
  const right = asWhere(move.by(actor));
  const judged = (move.decides || move.judges) && subject && actor.employee ? { $and: [right, { [subject]: { $ne: actor.employee } }] } : right;
  return conditionOf(catalog, catalog.noun(noun), alias, judged);
}

/** The moves this actor could make on rows that go by `alias`, as an array of names. */
export function movesOpenTo<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, alias: string, actor: Actor): Sql {
  const cases = Object.entries(flow.moves).map(([name, move]) => sql`case when ${sql.ref(`${alias}.status`)} = any(${[...move.from]}) and ${rightTo(catalog, flow, move, alias, actor)} then ${name}::text end`);
  return sql`array_remove(array[${sql.join(cases)}], null)`;
}

/** The rows that wait for a judgement of this actor. */
export function waitingFor<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, alias: string, actor: Actor): Sql {
  const deciding = Object.values(flow.moves).filter(m => m.decides);
  const cases = deciding.map(move => sql`(${sql.ref(`${alias}.status`)} = any(${[...move.from]}) and ${rightTo(catalog, flow, move, alias, actor)})`);
  if (!cases.length) return sql`false`;
  // The states once more and as they are, so that an index of what waits is known to have it all.
  const states = [...new Set(deciding.flatMap(m => m.from))].map(literal);
  return sql`(${sql.ref(`${alias}.status`)} in (${sql.join(states)}) and (${sql.join(cases, sql` or `)}))`;
}

export interface Asked { id: string; note?: string | null | undefined; version?: number | null | undefined; given?: unknown }

/** Makes one move, or refuses it and changes nothing; either way the record is locked while we look at it. */
export async function perform<T extends Workflowed>(flow: Workflow<T>, name: string, { id, note, version, given }: Asked, context: Context): Promise<void> {
  const move = flow.moves[name]!, actor = actorOf(context), noun = context.house.catalog.noun(flow.noun), reason = note?.trim() || null;
  if (move.note && !reason) throw invalidField('note', { en: 'Say why.', id: 'Tuliskan alasannya.' }, 'REQUIRED');
  if (reason && reason.length > 2000) throw invalidField('note', { en: 'A reason has at most 2,000 characters.', id: 'Alasan paling panjang 2.000 karakter.' }, 'TOO_LONG');
  if (!isId(id)) throw noSuch(noun.name);
  await write(context, async (em, inside) => {
    const before = await lockForMove(flow, move, noun, name, { id, version }, inside), record = recordOf<T>(noun, before);
    await move.check?.(record, em, given, inside);
    record.status = move.to;
    await move.then?.(record, em, given, inside);
    const decision = { agency: actor.agency, noun: noun.name, recordId: before.id, move: name, fromStatus: before.status, toStatus: move.to, byName: actor.name, byAccount: actor.account ?? undefined, note: reason ?? undefined };
    await change(noun, before, valuesOf(noun, record), inside, insertInto(context.house.catalog.noun(Decision), decision));
  }, { reason });
}

async function lockForMove<T extends Workflowed>(flow: Workflow<T>, move: Move<T>, noun: Noun, name: string, { id, version }: Asked, context: Context): Promise<Stored & Workflowed> {
  const { row, may } = await lock(noun, id, version, rightTo(context.house.catalog, flow, move, 'a', actorOf(context)), context), { status } = row as Stored & Workflowed;
  if (!may) throw forbidden({ en: `You may not ${name} this ${noun.name}.`, id: `Anda tidak berwenang melakukan langkah ini (${name}) pada ${called(noun.name)} ini.` });
  if (!move.from.includes(status)) throw illegalMove({ en: `This ${noun.name} is ${status}: it cannot ${name} now.`, id: `${called(noun.name)} ini berstatus ${status}: langkah ini (${name}) tidak dapat dilakukan sekarang.` }, { status });
  return row as Stored & Workflowed;
}
