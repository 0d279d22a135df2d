import { isDeepStrictEqual } from 'node:util';
import { type Sql, sql } from './sql.ts';
import { listingOf, meaningOf } from '../../schema/shared/lists.ts';
import { type Catalog, type Noun, pathOf } from './catalog.ts';
import { invalidField, limitExceeded } from './errors.ts';
import { conditionOf, containing, isId } from './where.ts';

export const MOST = 100;
/** Deeper than this a list is read by cursor, since skipping rows costs as much as reading them. */
export const DEEPEST = 25_000;

export interface ListArgs {
  first?: number | null; after?: string | null; page?: number | null; perPage?: number | null;
  sort?: readonly { field: string; direction?: 'ASC' | 'DESC' }[] | null; filter?: object | null;
}

/** What a list asks for, as data. */
export interface List { where: object; words: string[]; order: [property: string, direction: 'ASC' | 'DESC'][]; limit: number; offset: number; after: unknown[] | null }

/** Refuses pages that cannot be. */
export function assertPage(page: number, perPage: number): void {
  if (perPage < 1 || perPage > MOST) throw invalidField('perPage', { en: `A page has 1 to ${MOST} rows.`, id: `Satu halaman memuat 1 sampai ${MOST} baris.` });
  if (page < 1) throw invalidField('page', { en: 'The first page is 1.', id: 'Halaman pertama adalah 1.' });
  if ((page - 1) * perPage > DEEPEST) throw limitExceeded({ en: `Pages reach ${DEEPEST} rows deep.`, id: `Halaman mencapai ${DEEPEST} baris.` }, { limit: DEEPEST });
}

const ranges = new Set(['gte', 'lte', 'gt', 'lt']);
const isRange = (value: object) => Object.keys(value).every(k => ranges.has(k));
const given = (value: object) => Object.entries(value).filter(([, v]) => v !== null && v !== undefined);

/** What one field of a filter means, as a condition. */
function meant(Filter: Function, key: string, value: any): object {
  const meaning = meaningOf(Filter, key);
  if (meaning) return meaning(value as never);
  if (Array.isArray(value)) return { [key]: { $in: value } };
  if (typeof value === 'object' && !(value instanceof Date) && isRange(value)) {
    const ends = given(value);
    return ends.length ? { [key]: Object.fromEntries(ends.map(([k, v]) => [`$${k}`, v])) } : {};
  }
  return { [key]: value };
}

/** What a filter narrows a list to, as conditions and words. */
export function filtered(filter: object | null | undefined, Filter: Function = Object): Pick<List, 'where' | 'words'> {
  const parts: object[] = [];
  let words: string[] = [];
  for (const [key, value] of given(filter ?? {})) {
    if (key === 'ids') parts.push({ id: { $in: value } });
    else if (key === 'search') words = String(value).trim().split(/\s+/).filter(Boolean).slice(0, 8).map(containing);
    else parts.push(meant(Filter, key, value));
  }
  return { where: { $and: parts }, words };
}

const direction = (field: string): [string, 'ASC' | 'DESC'] => (field.startsWith('-') ? [field.slice(1), 'DESC'] : [field, 'ASC']);

/** What a list's arguments ask for; refuses what a list cannot give, naming the argument. */
export function listOf(noun: Noun, Filter: Function, args: ListArgs): List {
  const { first, after, page, perPage, sort, filter } = args;
  if (first != null && perPage != null) throw invalidField('perPage', { en: 'Give first (with after) or perPage (with page), not both.', id: 'Berikan first (dengan after) atau perPage (dengan page), bukan keduanya.' });
  if (after != null && page != null) throw invalidField('page', { en: 'Give after or page, not both.', id: 'Berikan after atau page, bukan keduanya.' });
  const limit = first ?? perPage ?? 25;
  if (limit < 1 || limit > MOST) throw invalidField(first != null ? 'first' : 'perPage', { en: `A page has 1 to ${MOST} rows.`, id: `Satu halaman memuat 1 sampai ${MOST} baris.` });
  if ((page ?? 1) < 1) throw invalidField('page', { en: 'The first page is 1.', id: 'Halaman pertama adalah 1.' });
  const offset = ((page ?? 1) - 1) * limit;
  if (offset > DEEPEST) throw limitExceeded({ en: `Pages reach ${DEEPEST} rows deep; read further by cursor (first, after).`, id: `Halaman mencapai ${DEEPEST} baris; selanjutnya bacalah dengan kursor (first, after).` }, { limit: DEEPEST });
  const asked = sort?.length ? sort.map(s => [s.field, s.direction ?? 'ASC'] as List['order'][number]) : [direction(listingOf(noun.class).sort[0])];
  const order = [...asked, ['id', 'ASC'] as List['order'][number]].filter(([p], i, all) => all.findIndex(([q]) => q === p) === i);
  return { ...filtered(filter, Filter), order, limit, offset, after: after == null ? null : opened(after, order) };
}

/** The condition and the words of a list, as SQL; every word must occur somewhere in what the noun is searched by. */
export function narrowed(catalog: Catalog, noun: Noun, alias: string, { where, words }: { where: object; words: readonly (string | Sql)[] }): Sql {
  const condition = conditionOf(catalog, noun, alias, where);
  if (!words.length) return condition;
  const paths = (listingOf(noun.class).search ?? []).map(p => pathOf(catalog, noun, alias, p));
  if (!paths.length) return sql`false`;
  return sql`${condition} and ${sql.join(words.map(w => sql`(${sql.join(paths.map(p => sql`${p} ilike ${w}`), sql` or `)})`), sql` and `)}`;
}

/**
 * Whether words lead an index to the rows of a list; three letters do. Such rows are found first and put in order then: read in order until a page
 * is full of them, they cost all the rows that come before the first, however few they are.
 */
export const isSearched = ({ words }: List): boolean => words.some(leads);

/** Whether an index leads from a word to rows. */
export const leads = (word: string): boolean => /[\p{L}\p{N}]{3}/u.test(word);

/** Whether more than words narrows a list. */
export const isNarrowed = ({ where }: List): boolean => !isDeepStrictEqual(where, { $and: [] });

/** Where the rows of a list come from, up to the conditions that follow. */
export function rowsOf(noun: Noun, alias: string, visible: Sql, searched: boolean): Sql {
  const rows = sql`from ${sql.ref(noun.table)} as ${sql.ref(alias)} where ${visible}`;
  return searched ? sql`from (select * ${rows} offset 0) as ${sql.ref(alias)} where true` : rows;
}

const signature = (order: List['order']) => order.map(([p, d]) => `${p} ${d}`).join();

/** What a cursor begins with: the order it belongs to, as JSON. */
export const cursorHead = ({ order }: List) => JSON.stringify(signature(order));

/** The values of a row that a list is sorted by. */
export const keysOf = (row: Record<string, unknown>, { order }: List) => order.map(([p]) => row[p]);

/** Where a row stands in a list, as an opaque text. It carries the row's own values, so a page goes on even if the row is gone. */
export const cursorOf = (row: Record<string, unknown>, list: List) => Buffer.from(JSON.stringify([signature(list.order), ...keysOf(row, list)])).toString('base64url');

function opened(cursor: string, order: List['order']): unknown[] {
  const refuse = () => invalidField('after', { en: 'This is no cursor of this list in this order.', id: 'Ini bukan kursor daftar ini dalam urutan ini.' });
  let parts: unknown;
  try { parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()); } catch { throw refuse(); }
  if (!Array.isArray(parts) || parts.length !== order.length + 1 || parts[0] !== signature(order) || !isId(parts.at(-1))) throw refuse();
  if (parts.some(p => p === null || !['string', 'number', 'boolean'].includes(typeof p))) throw refuse();
  return parts.slice(1);
}

/** The rows behind the cursor. */
export function after(noun: Noun, alias: string, { order, after: at }: List): Sql {
  if (!at) return sql`true`;
  const col = (i: number) => noun.column(order[i]![0]).at(alias);
  const cases = order.map(([, d], i) => sql`(${sql.join([...order.slice(0, i).map((_, j) => sql`${col(j)} = ${at[j]}`), sql`${col(i)} ${d === 'ASC' ? sql`>` : sql`<`} ${at[i]}`], sql` and `)})`);
  return sql`(${sql.join(cases, sql` or `)})`;
}

/** The order of a list. */
export const order = (noun: Noun, alias: string, list: List): Sql => sql.join(list.order.map(([p, d]) => sql`${noun.column(p).at(alias)} ${d === 'ASC' ? sql`asc` : sql`desc`}`));

/** The part of a list a page shows, and one row more, to know whether it is the last. */
export const slice = ({ limit, offset }: List) => sql`limit ${limit + 1} offset ${offset}`;
