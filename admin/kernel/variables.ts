import type { Kind } from '../graph/nouns.ts';
import { constantOf, nounOf } from './noun.ts';

/** As many as the graph answers with at once. */
export const PAGE = 100;

/** Drops what says nothing, and turns text into the type the filter wants. */
export function filterOf(noun: string, filter: Record<string, any> = {}): Record<string, unknown> {
  const known = nounOf(noun).filter;
  const empty = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && !value.length) || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(empty));
  return Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => {
    const kind = known[key];
    if (!kind || empty(value)) return [];
    if (kind.of === 'part') return [[key, Object.fromEntries(Object.entries(value).filter(([, v]) => !empty(v)))]];
    const single = (v: any) => (kind.type === 'Int' ? Number(v) : kind.type === 'Boolean' ? v === true || v === 'true' : (v?.id ?? v));
    return [[key, kind.list ? (Array.isArray(value) ? value : [value]).map(single) : single(value)]];
  }));
}

/** A form holds `{ unit: { id, name } }`; the input wants `{ unit: id }`, only what it knows, and of an update only what it must have and what changed. */
export function inputOf(known: Record<string, Kind>, data: Record<string, any>, previous?: Record<string, any>): Record<string, unknown> {
  const plain = (kind: Kind, value: any) => (kind.of === 'noun' ? (value == null || value === '' ? null : typeof value === 'object' ? (value.id || null) : value) : value instanceof Date ? value.toISOString() : value === '' ? null : (value ?? null));
  return Object.fromEntries(Object.entries(known).flatMap(([name, kind]) => {
    if (!(name in data)) return [];
    const value = plain(kind, data[name]);
    if (previous && !kind.required && JSON.stringify(value) === JSON.stringify(plain(kind, previous[name]))) return [];
    return !previous && value === null ? [] : [[name, value]];
  }));
}

/** The order a list is asked for, where the graph knows it. */
export const sortOf = (noun: string, sort?: { field: string; order: string }) => {
  const field = constantOf((sort?.field ?? '').replace(/\.id$/, ''));
  return nounOf(noun).sort.includes(field) ? [{ field, direction: sort!.order === 'DESC' ? 'DESC' : 'ASC' }] : undefined;
};
