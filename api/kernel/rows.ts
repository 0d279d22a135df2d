import type { Noun } from './catalog.ts';
import type { List } from './list.ts';
import type { Relations } from './mentioned.ts';

/** A row as it leaves: published properties, relations as ids. */
export type Plain = Record<string, unknown> & { id: string };

/** A row of a list, with what it points at. */
export type Keyed = Plain & { __key: string };
/** Rows by what they point at. */
export const pagesOf = (rows: readonly Keyed[]): Map<string, Plain[]> => Map.groupBy(rows, r => r.__key);

/** Rows with their moments as dates. */
export function withMoments(noun: Noun | null, rows: any[]): any[] {
  for (const { isMoment, name } of noun?.columns.values() ?? []) if (isMoment && rows.length && name in rows[0]) for (const row of rows) if (typeof row[name] === 'string') row[name] = new Date(row[name]);
  return rows;
}

/** A list of the rows that point at each row of a page, and what these point at. */
export interface Below { noun: Noun; by: string; list: List; relations: Relations }

/** What is known already is answered at once. */
export type Soon<T> = T | Promise<T>;
/** Goes on with what is known, at once, or as soon as it is. */
export const soon = <T, R>(value: Soon<T>, next: (value: T) => R): Soon<R> => (value instanceof Promise ? value.then(next) : next(value));

/** Whether the database is away or out of time: asking it again makes that worse. */
export const isAway = (error: unknown) => /^(08|53|57|E|$)/.test((error as { code?: string }).code ?? '');
