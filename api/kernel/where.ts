import type { Ref } from '@mikro-orm/core';
import { type Sql, sql } from './sql.ts';
import { withinAgency } from '../../schema/shared/row.ts';
import type { Catalog, Column, Noun } from './catalog.ts';

type Scalar = string | number | boolean | Date;
interface Compare<V> { $eq?: V | null; $ne?: V | null; $in?: readonly V[]; $gt?: V; $gte?: V; $lt?: V; $lte?: V; $contains?: string; $under?: string; $within?: string }
type OnProperty<V> = V extends Ref<infer N> ? string | null | Compare<string> | Where<N> : V extends Scalar ? V | null | Compare<V> : never;

/** A condition on the rows of a noun, as data: rules and filters are written in it, and it compiles to SQL in one place. */
export type Where<N> = { [K in keyof N]?: OnProperty<NonNullable<N[K]>> } & {
  $and?: readonly Where<N>[]; $or?: readonly Where<N>[]; $not?: Where<N>;
  /** There is a row of that noun which points here by `by` and meets `where`; few such rows are looked up `once`, not for each row here. */
  $some?: { readonly [noun: string]: { by: string; where: object; once?: true } };
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Tells whether a text can be the id of a row. */
export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);

const always = sql`true`;
const never = sql`false`;
const all = (parts: Sql[], between: Sql) => sql`(${sql.join(parts, between)})`;
const and = (parts: Sql[]) => (parts.length ? all(parts, sql` and `) : always);
const or = (parts: Sql[]) => (parts.length ? all(parts, sql` or `) : never);
/** Text to look for with LIKE, its own wildcards taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const binary: Record<string, Sql> = { $gt: sql`>`, $gte: sql`>=`, $lt: sql`<`, $lte: sql`<=` };
/** Same condition, same text: an alias says which way it was reached. */
const inside = (outer: string, step: string) => `${outer}_${step}`;

/** Compiles a condition on a noun, whose rows go by `alias`, to SQL. What it does not understand it refuses: a rule that loses a part would open a door. */
export function conditionOf(catalog: Catalog, noun: Noun, alias: string, where: object): Sql {
  if (Object.getOwnPropertySymbols(where).length) throw new Error(`A condition on ${noun.name} has keys that are no names.`);
  return and(Object.entries(where).map(([key, value]) => part(catalog, noun, alias, key, value)));
}

function part(catalog: Catalog, noun: Noun, alias: string, key: string, value: any): Sql {
  if (value === undefined) throw new Error(`A condition on ${noun.name}.${key} has no value.`);
  switch (key) {
    case '$and': return and(value.map((w: object) => conditionOf(catalog, noun, alias, w)));
    case '$or': return or(value.map((w: object) => conditionOf(catalog, noun, alias, w)));
    case '$not': return sql`not ${conditionOf(catalog, noun, alias, value)}`;
    case '$some': return and(Object.entries(value as Record<string, { by: string; where: object; once?: true }>).map(([name, { by, where, once }]) => some(catalog, catalog.noun(name), by, where, alias, once)));
    default: return property(catalog, noun.column(key), alias, value);
  }
}

function some(catalog: Catalog, noun: Noun, by: string, where: object, outer: string, once?: true): Sql {
  const inner = inside(outer, noun.table);
  if (once) return sql`${sql.ref(`${outer}.id`)} = any(array(select ${noun.column(by).at(inner)} from ${sql.ref(noun.table)} as ${sql.ref(inner)} where ${conditionOf(catalog, noun, inner, where)}))`;
  return sql`exists (select 1 from ${sql.ref(noun.table)} as ${sql.ref(inner)} where ${noun.column(by).at(inner)} = ${sql.ref(`${outer}.id`)} and ${conditionOf(catalog, noun, inner, where)})`;
}

function property(catalog: Catalog, column: Column, alias: string, value: any): Sql {
  const at = column.at(alias);
  if (value === null || typeof value !== 'object' || value instanceof Date) return compare(column, at, '$eq', value);
  const operators = Object.keys(value);
  if (operators.some(o => o.startsWith('$') && !(o === '$and' || o === '$or' || o === '$not' || o === '$some'))) return and(operators.map(o => compare(column, at, o, value[o])));
  if (!column.target) throw new Error(`${column.noun}.${column.name} is no relation.`);
  if ('agency' in value && staysWithin(catalog, column)) return atHome(catalog, column, alias, value);
  const noun = catalog.noun(column.target), inner = inside(alias, column.name);
  // What lies below a point of a tree is few rows, found once: by their ids an index leads to all that points at them, also inside an `or`.
  if (isBelow(value)) return sql`(${at} is not null and ${at} = any(array(select ${sql.ref(`${inner}.id`)} from ${sql.ref(noun.table)} as ${sql.ref(inner)} where ${conditionOf(catalog, noun, inner, value)})))`;
  return sql`exists (select 1 from ${sql.ref(noun.table)} as ${sql.ref(inner)} where ${sql.ref(`${inner}.id`)} = ${at} and ${conditionOf(catalog, noun, inner, value)})`;
}

/** Whether all that is said of the other end is that it lies below a point of a tree. */
const isBelow = (value: object) => Object.values(value).every(v => v !== null && typeof v === 'object' && ('$under' in v || '$within' in v)) && Object.keys(value).length === 1;

/** Whether a relation cannot lead out of the agency of its row. */
const staysWithin = (catalog: Catalog, { noun, name, nullable }: Column) => withinAgency.includes(name) && !nullable && catalog.noun(noun).owned;

/** Of which agency the other end is, the row itself tells; only for the rest the other end is looked up. */
function atHome(catalog: Catalog, column: Column, alias: string, { agency, ...rest }: { agency: unknown }): Sql {
  const home = conditionOf(catalog, catalog.noun(column.noun), alias, { agency });
  return Object.keys(rest).length ? and([home, property(catalog, column, alias, rest)]) : home;
}

function compare(column: Column, at: Sql, operator: string, value: any): Sql {
  if (value === undefined) throw new Error(`A condition on ${column.noun}.${column.name} has no value.`);
  const misses = (v: unknown) => column.isId && v !== null && !isId(v);
  switch (operator) {
    case '$eq': return value === null ? sql`${at} is null` : misses(value) ? never : sql`${at} = ${value}`;
    case '$ne': return value === null ? sql`${at} is not null` : misses(value) ? always : sql`${at} is distinct from ${value}`;
    case '$in': { const known = (value as unknown[]).filter(v => !misses(v)); return known.length ? sql`${at} = any(${known})` : never; }
    case '$contains': return sql`${at} ilike ${containing(value)}`;
    case '$under': return sql`${at} <@ ${value}::ltree`;
    case '$within': return isId(value) ? sql`${at} <@ (select path from unit where id = ${value})` : never;
    default: {
      const sign = binary[operator];
      if (!sign) throw new Error(`${operator} on ${column.noun}.${column.name} is unknown.`);
      return sql`${at} ${sign} ${value}`;
    }
  }
}
