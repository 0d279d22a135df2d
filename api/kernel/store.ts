import { randomUUID } from 'node:crypto';
import { AuditAction } from '../../schema/platform/audit-entry.ts';
import { changedIn, trailOf } from './audit.ts';
import type { Noun } from './catalog.ts';
import type { Context, House } from './context.ts';
import { causeOf } from './outbox.ts';
import type { Plain } from './rows.ts';
import { orRefuse, run, type Sql, sql } from './sql.ts';

/** A row as it is stored: every property, relations as ids. */
export type Stored = Plain & { version: number };

/** What one writes with. */
export type Writing = Pick<Context, 'em'> & { house: Pick<House, 'catalog'> };

/** A row to be made, property by property. */
export type New = Record<string, unknown> & { id: string };

type Values = Readonly<Record<string, unknown>>;

const columns = new WeakMap<Noun, Sql>();
/** All that is stored of rows that go by `a`, called as their properties are. */
export function stored(noun: Noun): Sql {
  let known = columns.get(noun);
  if (!known) columns.set(noun, (known = sql.join([...noun.columns.values()].filter(c => !c.computed).map(c => sql`${c.at('a')} as ${sql.ref(c.name)}`))));
  return known;
}

/** What a statement answered about rows of a noun: their moments are dates. */
export function asRows<R extends Plain>(noun: Noun, rows: R[]): R[] {
  const moments = [...noun.columns.values()].filter(c => c.isMoment).map(c => c.name as keyof R);
  for (const row of rows) for (const m of moments) if (typeof row[m] === 'string') row[m] = new Date(row[m]) as R[keyof R];
  return rows;
}

/** The answer of a statement about rows of a noun. */
export const rowsOf = async <R extends Plain>(noun: Noun, statement: Sql, { em }: Context): Promise<R[]> => asRows(noun, await run<R>(em, statement));

/** A stored row as checks and consequences see it: relations as `{ id }`. */
export const recordOf = <T>(noun: Noun, row: Plain): T =>
  Object.fromEntries([...noun.columns.values()].filter(c => !c.computed).map(c => [c.name, c.target && row[c.name] != null ? { id: row[c.name] } : row[c.name]])) as T;

const idOf = (value: unknown) => (value !== null && typeof value === 'object' && !(value instanceof Date) && 'id' in value ? value.id : value);
/** What a record, changed by its consequences, asks to be stored. */
export const valuesOf = (noun: Noun, record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, noun.column(name).target ? idOf(value) : value]));

/** A value as its column takes it. */
const bound = (noun: Noun, name: string, value: unknown) => sql`${noun.column(name).type.startsWith('json') && value != null ? JSON.stringify(value) : value}`;
const named = (noun: Noun, name: string) => sql.ref(noun.column(name).field);

/** A statement that makes a row. */
export const insertInto = (noun: Noun, values: Record<string, unknown>): Sql => {
  const names = Object.keys(values).filter(name => values[name] !== undefined);
  return sql`insert into ${sql.ref(noun.table)} (${sql.join(names.map(n => named(noun, n)))}) values (${sql.join(names.map(n => bound(noun, n, values[n])))})`;
};

/** A statement that makes many rows: its text depends on their columns alone. What must be there each row says itself, since one that says nothing says null. */
function insertMany(noun: Noun, rows: readonly Record<string, unknown>[]): Sql {
  const names = [...new Set(rows.flatMap(row => Object.keys(row).filter(name => row[name] !== undefined)))];
  const silent = names.find(name => !noun.column(name).nullable && rows.some(row => row[name] == null));
  if (silent) throw new Error(`Not every ${noun.name} says its ${silent}.`);
  const fields = sql.join(names.map(name => named(noun, name))), json = JSON.stringify(rows.map(row => Object.fromEntries(names.map(name => [noun.column(name).field, row[name]]))));
  return sql`insert into ${sql.ref(noun.table)} (${fields}) select ${fields} from json_populate_recordset(null::${sql.ref(noun.table)}, ${json})`;
}

/** The statement that puts into the outbox what a new row is the cause of; none where nobody has to be told. */
export function toOutbox(noun: string, made: New, { house: { catalog } }: Context): Sql | undefined {
  const cause = causeOf(noun, made.id, made);
  return cause && insertInto(catalog.noun('OutboxEvent'), { ...cause });
}

/** A statement that changes one row, writes its entry of the trail and whatever goes with it, and answers something of the row, which goes by `a`. */
function kept(change: Sql, along: readonly (Sql | undefined)[], answer: Sql): Sql {
  const beside = along.filter(one => one !== undefined).map((one, i) => sql`, ${sql.ref(`along${i}`)} as (${one})`);
  return sql`with a as (${change} returning *)${sql.join(beside, sql``)} select ${answer} from a`;
}

/** The statement that stores a new row, and answers something of it. */
export const adding = (noun: Noun, values: New, context: Context, answer: Sql = stored(noun)): Sql =>
  kept(insertInto(noun, values), [entry(AuditAction.CREATED, noun, values, {}, values, context), toOutbox(noun.name, values, context)], answer);

/** Stores a new row. */
export async function add(noun: Noun, given: Record<string, unknown>, context: Context): Promise<Stored> {
  const [row] = await rowsOf<Stored>(noun, adding(noun, { id: randomUUID(), ...given }, context), context);
  return row!;
}

/** Stores many new rows with their entries of the trail. */
export async function addAll(noun: Noun, rows: readonly New[], context: Writing): Promise<void> {
  if (!rows.length) return;
  const { catalog } = context.house, told = rows.flatMap(values => entryOf(AuditAction.CREATED, noun, values, {}, values, context) ?? []), causes = rows.flatMap(values => causeOf(noun.name, values.id, values) ?? []);
  const along = [['AuditEntry', told], ['OutboxEvent', causes]] as const;
  await run(context.em, kept(insertMany(noun, rows), along.map(([name, those]) => (those.length ? insertMany(catalog.noun(name), those.map(one => ({ ...one }))) : undefined)), sql`count(*)`));
}

/** The statement that stores what has changed of a locked row, if anything has; it refuses to change another version. */
export function changing(noun: Noun, before: Stored, given: Record<string, unknown>, context: Context, ...along: (Sql | undefined)[]): Sql | undefined {
  const changed = changedIn(before, given);
  if (!changed.length) return undefined;
  const sets = changed.map(name => sql`${named(noun, name)} = ${bound(noun, name, given[name])}`);
  const statement = sql`update ${sql.ref(noun.table)} set ${sql.join(sets)}, version = version + 1, updated_at = now() where id = ${before.id} and version = ${before.version}`;
  return kept(statement, [entry(AuditAction.UPDATED, noun, before, before, given, context), ...along], orRefuse(sql`count(*) = 1`, 'MG409'));
}

/** Stores what has changed of a locked row, if anything has. */
export async function change(noun: Noun, before: Stored, given: Record<string, unknown>, context: Context): Promise<void> {
  const statement = changing(noun, before, given, context);
  if (statement) await run(context.em, statement);
}

/** The statement that removes a locked row. */
export const removing = (noun: Noun, before: Stored, context: Context): Sql =>
  kept(sql`delete from ${sql.ref(noun.table)} where id = ${before.id}`, [entry(AuditAction.DELETED, noun, before, before, {}, context)], sql`id`);

function entry(action: AuditAction, noun: Noun, row: { id: string }, before: Values, after: Values, context: Writing): Sql | undefined {
  const found = entryOf(action, noun, row, before, after, context);
  return found && insertInto(context.house.catalog.noun('AuditEntry'), found);
}

const entryOf = (action: AuditAction, noun: Noun, row: { id: string }, before: Values, after: Values, { em }: Writing) => trailOf(em).entry(action, noun.name, row as { id: string; agency?: string }, before, after);
