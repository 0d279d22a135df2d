import type { SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { run, type Sql, sql } from './sql.ts';
import { readable } from './access.ts';
import type { Actor } from './actor.ts';
import { type Catalog, type Noun, pathOf } from './catalog.ts';
import type { House } from './context.ts';
import { after, type List, narrowed, order } from './list.ts';
import { conditionOf, isId } from './where.ts';
import { listingOf } from '../../schema/shared/lists.ts';

/** A row as it leaves: published properties, relations as ids. */
export type Plain = Record<string, unknown> & { id: string };
export interface Bucket { value: string; label: string; count: number }

const A = 'a';
/** Above this a total is not counted to the end. */
export const EXACT_TO = 100_000;

/**
 * Reads rows for the graph. Every statement carries the noun's rule for whoever is asking, so there is no path through the graph that goes around it;
 * and every kind of question is batched, so a page costs the same number of statements whatever its size.
 */
export class Reader {
  #loaders = new Map<string, DataLoader<string, any>>();
  /** Questions may be answered by a read-only copy, where there is one; what follows a change may not. */
  fromReplica = false;
  constructor(readonly house: House, readonly em: SqlEntityManager, readonly actor: Actor | undefined) {}

  /** Forgets what was read, after something was written. */
  clear() { this.#loaders.clear(); }

  /** One row, or null when there is none or the actor may not see it. */
  one(noun: string, id: string | null | undefined): Promise<Plain | null> {
    if (!isId(id)) return Promise.resolve(null);
    return this.#loader(`one ${noun}`, ids => this.#byId(this.#noun(noun), ids)).load(id.toLowerCase());
  }

  /** A computed property of a row the actor may see. */
  computed(noun: string, property: string, id: string): Promise<unknown> {
    return this.#loader(`computed ${noun}.${property}`, ids => this.#values(this.#noun(noun), n => n.column(property).at(A), ids)).load(id);
  }

  /** Whether a row the actor may see meets a condition; `key` names the condition. */
  async meets(noun: string, key: string, where: object, id: string): Promise<boolean> {
    return (await this.value<boolean>(noun, key, (n, alias) => conditionOf(this.house.catalog, n, alias, where), id)) === true;
  }

  /** What this SQL says of a row the actor may see; `key` names the SQL. */
  value<V>(noun: string, key: string, of: (noun: Noun, alias: string) => Sql, id: string): Promise<V | undefined> {
    return this.#loader(`value ${noun} ${key}`, ids => this.#values(this.#noun(noun), n => of(n, A), ids)).load(id) as Promise<V | undefined>;
  }

  /** What declared SQL says of a row the actor may see: parts, in its order. `key` names SQL and arguments. */
  rowsOf<P>(noun: string, key: string, rows: (alias: string) => Sql, id: string): Promise<P[]> {
    return this.#loader(`rows ${noun} ${key}`, async ids => {
      const n = this.#noun(noun);
      const found = await this.rows<{ __key: string }>(null, sql`select a.id as "__key", r.* from ${this.#from(n)} cross join lateral (${rows(A)}) r where a.id = any(${ids}) and ${this.#rule(n)}`);
      const parts = Map.groupBy(found, r => r.__key);
      return ids.map(i => parts.get(i) ?? []);
    }).load(id) as Promise<P[]>;
  }

  /** One page of a noun's rows, one row more than asked so that the page knows whether it is the last. */
  page(noun: string, list: List): Promise<Plain[]> {
    const n = this.#noun(noun);
    return this.rows<Plain>(n, sql`select ${this.#columns(n)} from ${this.#from(n)} where ${this.#visible(n, list)} and ${after(n, A, list)} order by ${order(n, A, list)} limit ${list.limit + 1} offset ${list.offset}`);
  }

  /** One page of the rows that point at each of many rows, in one statement. */
  pageOf(noun: string, by: string, key: string, list: List): Promise<Plain[]> {
    return this.#loader(`page ${noun}.${by} ${JSON.stringify(list)}`, async keys => {
      const n = this.#noun(noun);
      const rows = await this.rows<Plain & { __key: string }>(n, sql`select page.* from unnest(${keys}::uuid[]) as k(id) cross join lateral (
        select k.id as "__key", ${this.#columns(n)} from ${this.#from(n)} where ${n.column(by).at(A)} = k.id and ${this.#visible(n, list)} and ${after(n, A, list)}
        order by ${order(n, A, list)} limit ${list.limit + 1} offset ${list.offset}) page`);
      const pages = Map.groupBy(rows, r => r.__key);
      return keys.map(k => pages.get(k) ?? []);
    }).load(key);
  }

  /** How many rows there are; past `EXACT_TO` it says so rather than count on. */
  async count(noun: string, list: List): Promise<{ count: number; exact: boolean }> {
    const n = this.#noun(noun);
    const [row] = await this.rows<{ count: number }>(n, sql`select count(*)::int as count from (select 1 from ${this.#from(n)} where ${this.#visible(n, list)} limit ${EXACT_TO + 1}) c`);
    return { count: Math.min(row!.count, EXACT_TO), exact: row!.count <= EXACT_TO };
  }

  /** How many rows point at each of many rows, in one statement. */
  countOf(noun: string, by: string, key: string, list: List): Promise<{ count: number; exact: boolean }> {
    return this.#loader(`count ${noun}.${by} ${JSON.stringify([list.where, list.words])}`, async keys => {
      const n = this.#noun(noun), at = n.column(by).at(A);
      const rows = await this.rows<{ key: string; count: number }>(n, sql`select ${at} as key, count(*)::int as count from ${this.#from(n)} where ${at} = any(${keys}) and ${this.#visible(n, list)} group by 1`);
      const counts = new Map(rows.map(r => [r.key, r.count]));
      return keys.map(k => ({ count: counts.get(k) ?? 0, exact: true }));
    }).load(key);
  }

  /** How the rows of a list fall into the values of one property; a relation the actor may not see is no bucket. */
  facet(noun: string, property: string, list: List, of?: { by: string; key: string }): Promise<Bucket[]> {
    const n = this.#noun(noun), within = of ? sql`${n.column(of.by).at(A)} = ${of.key} and ` : sql``;
    return this.rows(n, bucketsOf(this.house.catalog, n, property, sql`${within}${this.#visible(n, list)}`, target => this.#rule(target)));
  }

  /** Runs a statement of the read path, its values bound. Rows of a noun have their moments as dates. */
  async rows<R>(noun: Noun | null, statement: Sql): Promise<R[]> {
    const rows = await run<any>(this.em, statement, { type: this.fromReplica ? 'read' : 'write' });
    const moments = noun ? [...noun.columns.values()].filter(c => c.isMoment).map(c => c.name) : [];
    for (const row of rows) for (const m of moments) if (typeof row[m] === 'string') row[m] = new Date(row[m]);
    return rows as R[];
  }

  #noun(name: string) { return this.house.catalog.noun(name); }
  #from(noun: Noun) { return sql`${sql.ref(noun.table)} as ${sql.ref(A)}`; }
  #rule(noun: Noun) { return readable(this.house.catalog, this.house.access, noun, A, this.actor); }
  #visible(noun: Noun, list: List) { return sql`${this.#rule(noun)} and ${narrowed(this.house.catalog, noun, A, list)}`; }

  #columns(noun: Noun) {
    const leaving = [...noun.columns.values()].filter(c => !c.computed && (c.published || c.name === 'agency'));
    return sql.join(leaving.map(c => sql`${c.at(A)} as ${sql.ref(c.name)}`));
  }

  async #byId(noun: Noun, ids: readonly string[]) {
    const rows = await this.rows<Plain>(noun, sql`select ${this.#columns(noun)} from ${this.#from(noun)} where a.id = any(${ids}) and ${this.#rule(noun)}`);
    const found = new Map(rows.map(r => [r.id, r]));
    return ids.map(id => found.get(id) ?? null);
  }

  async #values(noun: Noun, value: (noun: Noun) => Sql, ids: readonly string[]) {
    const rows = await this.rows<{ id: string; value: unknown }>(null, sql`select a.id, ${value(noun)} as value from ${this.#from(noun)} where a.id = any(${ids}) and ${this.#rule(noun)}`);
    const found = new Map(rows.map(r => [r.id, r.value]));
    return ids.map(id => found.get(id));
  }

  #loader(key: string, load: (keys: readonly string[]) => Promise<any[]>) {
    let loader = this.#loaders.get(key);
    if (!loader) this.#loaders.set(key, (loader = new DataLoader<string, any>(load, { maxBatchSize: 1000 })));
    return loader;
  }
}


/** The statement that counts the rows of a noun, which go by `a` and meet a condition, by the values of a property. */
export function bucketsOf(catalog: Catalog, noun: Noun, property: string, condition: Sql, rule: (target: Noun) => Sql): Sql {
  const column = noun.column(property), at = column.at(A);
  const grouped = sql`select ${at} as value, count(*)::int as count from ${sql.ref(noun.table)} as a where ${at} is not null and ${condition} group by 1`;
  if (!column.target) return sql`select g.value::text as value, g.value::text as label, g.count from (${grouped}) g order by g.count desc, 1 limit 100`;
  const target = catalog.noun(column.target);
  return sql`select g.value::text as value, ${pathOf(catalog, target, A, listingOf(target.class).label)}::text as label, g.count
    from (${grouped}) g join ${sql.ref(target.table)} as a on a.id = g.value and ${rule(target)} order by g.count desc, 2, 1 limit 100`;
}
