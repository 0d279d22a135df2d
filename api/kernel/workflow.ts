import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Sql, sql } from './sql.ts';
import type { ClassType } from 'type-graphql';
import { asWhere, type Rule } from './access.ts';
import type { Actor, StandIn } from './actor.ts';
import type { Catalog } from './catalog.ts';
import type { Context } from './context.ts';
import { conditionOf, type Where } from './where.ts';
import { literal } from './json.ts';

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
  /** It is made in one's own name alone: no stand-in makes it. */
  inPerson?: true;
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
  /** Who else has a stake in it, so that they judge it in nobody's name: a condition for an employee. */
  party?: (employee: string) => Where<T>;
  /** What an inbox says of a record: who, and what about. Dotted paths. */
  who?: string; about?: string;
  moves: Readonly<Record<string, Move<T>>>;
}

const workflows = new Map<string, Workflow<any>>();
/** Every workflow there is, in the order of their nouns' names: statements are put together from them, and must not depend on which was read first. */
export const allWorkflows = (): readonly Workflow<any>[] => [...workflows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, flow]) => flow);

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

/** Whether a move judges somebody's case. */
const isJudgement = ({ decides, judges }: Pick<Move<any>, 'decides' | 'judges'>) => !!(decides || judges);
/** Whether anything in a workflow is a judgement: only that can be delegated. */
export const judgesCases = ({ moves }: Pick<Workflow<any>, 'moves'>) => Object.values(moves).some(isJudgement);

/** Those an actor stands in for where this move is made: a stand-in judges, and does nothing else in the name of somebody. */
const stoodInFor = ({ noun }: Workflow<any>, move: Move<any>, actor: Actor) => (isJudgement(move) && !move.inPerson ? actor.standsIn.filter(({ workflow }) => workflow === null || workflow === noun.name) : []);

/** Cases of none of these people, neither as their own nor as somebody with a stake in them. */
export const ofNoneOf = <T extends Workflowed>({ subject, party }: Workflow<T>, people: readonly (string | null)[]): object =>
  ({ $and: people.flatMap(one => (one === null ? [] : [{ [subject!]: { $ne: one } }, ...(party ? [{ $not: party(one) }] : [])])) });

/** What makes a move an actor's own, their state aside: nobody decides their own case. */
function inOwnName<T extends Workflowed>({ subject }: Workflow<T>, move: Move<T>, actor: Actor): object {
  const right = asWhere(move.by(actor));
  return isJudgement(move) && subject && actor.employee ? { $and: [right, { [subject]: { $ne: actor.employee } }] } : right;
}
/** What lets an actor make a move for somebody they stand in for: neither their own case, nor that of anybody in whose name they would judge. */
const inTheNameOf = <T extends Workflowed>(flow: Workflow<T>, move: Move<T>, { as, people }: StandIn, actor: Actor): object => ({ $and: [asWhere(move.by(as)), ofNoneOf(flow, [...people, actor.employee])] });

/** In whose name: one's own, that of somebody one stands in for, or any of these. */
type InName = 'OWN' | 'ANY' | StandIn;

/** Whether this actor may make this move on rows that go by `alias`, their state aside, in their own name or as a stand-in. */
export function rightTo<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, move: Move<T>, alias: string, actor: Actor, inName: InName = 'ANY'): Sql {
  const others = stoodInFor(flow, move, actor).filter(one => inName === 'ANY' || inName === one).map(one => inTheNameOf(flow, move, one, actor)), own = typeof inName === 'string' ? [inOwnName(flow, move, actor)] : [];
  return conditionOf(catalog, catalog.noun(flow.noun), alias, others.length || !own.length ? { $or: [...own, ...others] } : own[0]!);
}

/** `SELF`, the place in `standsIn` of whom one stands in for, `OWN_CASE`, or nothing. */
export type Capacity = string | null;

/** In which capacity this actor may make this move: `SELF`, or the place in `standsIn` of whom they stand in for; `OWN_CASE` where it is that alone which forbids it; null otherwise. */
export function capacityFor<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, move: Move<T>, alias: string, actor: Actor): Sql {
  const when = (condition: object, capacity: string) => sql`when ${conditionOf(catalog, catalog.noun(flow.noun), alias, condition)} then ${capacity}::text`;
  const others = stoodInFor(flow, move, actor), judged = isJudgement(move) && actor.employee !== null;
  return sql`case ${sql.join([
    when(inOwnName(flow, move, actor), 'SELF'), ...others.map(one => when(inTheNameOf(flow, move, one, actor), String(actor.standsIn.indexOf(one)))),
    ...(judged ? [actor, ...others.map(({ as }) => as)].map(one => when(asWhere(move.by(one)), 'OWN_CASE')) : []),
  ], sql` `)} end`;
}

/** The moves this actor could make on rows that go by `alias`, as an array of names. */
export function movesOpenTo<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, alias: string, actor: Actor): Sql {
  const cases = Object.entries(flow.moves).map(([name, move]) => sql`case when ${sql.ref(`${alias}.status`)} = any(${[...move.from]}) and ${rightTo(catalog, flow, move, alias, actor)} then ${name}::text end`);
  return sql`array_remove(array[${sql.join(cases)}], null)`;
}

/** The rows that wait for a judgement of this actor. */
export function waitingFor<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, alias: string, actor: Actor, inName: InName = 'ANY'): Sql {
  const deciding = Object.values(flow.moves).filter(m => m.decides);
  const cases = deciding.map(move => sql`(${sql.ref(`${alias}.status`)} = any(${[...move.from]}) and ${rightTo(catalog, flow, move, alias, actor, inName)})`);
  if (!cases.length) return sql`false`;
  // The states once more and as they are, so that an index of what waits is known to have it all.
  const states = [...new Set(deciding.flatMap(m => m.from))].map(literal);
  return sql`(${sql.ref(`${alias}.status`)} in (${sql.join(states)}) and (${sql.join(cases, sql` or `)}))`;
}

/** For whom rows that wait for this actor wait with them: the name of somebody they stand in for; null where it is they themselves. */
export function onBehalfOf<T extends Workflowed>(catalog: Catalog, flow: Workflow<T>, alias: string, actor: Actor): Sql | undefined {
  const others = actor.standsIn.filter(({ workflow }) => workflow === null || workflow === flow.noun.name);
  if (!others.length) return undefined;
  const names = others.map(one => sql`when ${waitingFor(catalog, flow, alias, actor, one)} then ${one.as.name}::text`);
  return sql`case when ${waitingFor(catalog, flow, alias, actor, 'OWN')} then null ${sql.join(names, sql` `)} end`;
}
