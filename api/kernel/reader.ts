import type { SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { run, type Sql, sql } from './sql.ts';
import { readable } from './access.ts';
import type { Actor } from './actor.ts';
import type { Noun } from './catalog.ts';
import type { House } from './context.ts';
import { type Bucket, bucketsOf, total } from './count.ts';
import { unauthenticated } from './errors.ts';
import { after, isSearched, type List, narrowed, order, rowsOf, slice } from './list.ts';
import type { Mentioned, Relations } from './mentioned.ts';
import { type Below, isAway, type Keyed, pagesOf, type Plain, type Soon, withMoments } from './rows.ts';
import { turns } from './turns.ts';
import { conditionOf, isId } from './where.ts';

/** Ids of a noun's rows, out of rows that go by a name. */
type Ids = (from: Sql) => Sql;
/** How rows are read: what they point at along `relations`, or by the ids `along` finds in them, and the lists `below` them are read with them. */
interface Reading { relations?: Relations | undefined; along?: Readonly<Record<string, Ids>>; below?: readonly Below[] | undefined }
interface Waiting extends Required<Reading> { noun: Noun | null; statement: Sql; done: (rows: any[]) => void; failed: (error: unknown) => void }
/** A part of a statement: rows as they were asked for, or rows read along, for the property `by` or as the `list` of the part `of`. */
interface Part { name: string; noun: Noun | null; statement: Sql; along?: boolean; of?: Part; by?: string; list?: List; rows?: Plain[] }

const A = 'a';
const none: Relations = new Map();
/**
 * Reads rows for the graph. Every statement carries the noun's rule for whoever is asking, so there is no path through the graph that goes around it;
 * and every kind of question is batched, so a page costs the same number of statements whatever its size.
 * One is made for each request: `private` rather than `#`, which the loader of the sources turns into maps.
 */
export class Reader {
  private loaders = new Map<string, DataLoader<string, any>>();
  private found = new Map<string, Map<string, Plain | null>>();
  private pages = new Map<List, Map<string, Plain[]>>();
  private waiting: Waiting[] = [];
  private keys = new WeakMap<List, string>();
  private fault: unknown;
  /** Holds while whoever asks is who they were when last seen. It travels with the first statement; until the database has said so, nothing that was read may leave. */
  still: Sql | undefined;
  /** Whoever asks is no longer who they were: what was read is not for them. */
  stranger = false;
  /** What the question mentions; everything, where that is not known. */
  mentioned: Mentioned | undefined;
  /** Questions may be answered by a read-only copy, where there is one; what follows a change may not. */
  fromReplica = false;
  constructor(readonly house: House, readonly em: SqlEntityManager, readonly actor: Actor | undefined) {}

  /** Forgets what was read, after something was written. */
  clear() { this.loaders.clear(); this.found.clear(); this.pages.clear(); }

  /** One row, or null when there is none or the actor may not see it; at once, if it was read before. */
  one(noun: string, id: string | null | undefined): Soon<Plain | null> {
    const found = this.found.get(noun)?.get(id as string);
    if (found !== undefined) return found;
    if (!isId(id)) return null;
    return this.loader(`one ${noun}`, ids => this.byId(this.noun(noun), ids)).load(id.toLowerCase());
  }

  /** One row with what it points at. */
  async with(noun: string, id: string, relations: Relations): Promise<Plain | null> {
    if (!relations.size || !isId(id)) return this.one(noun, id);
    const n = this.noun(noun), [row] = await this.rows<Plain>(n, sql`select ${this.columns(n)} from ${this.from(n)} where a.id = ${id} and ${this.rule(n)}`, { relations });
    return row ?? null;
  }

  /** Reads what rows point at before it is asked for, level by level, so that a page is written out without waiting for each of its rows. */
  private async ahead(noun: Noun, rows: readonly Plain[], relations: Relations): Promise<void> {
    await Promise.all([...relations].map(async ([name, further]) => {
      const target = noun.column(name).target!, ids = [...new Set(rows.map(row => row[name] as string | null))];
      const reached = await Promise.all(ids.map(id => (id === null ? null : this.one(target, id))));
      if (further.size) await this.ahead(this.noun(target), reached.filter(row => row !== null), further);
    }));
  }

  /** A computed property of a row the actor may see. */
  computed(noun: string, property: string, id: string): Promise<unknown> {
    return this.loader(`computed ${noun}.${property}`, ids => this.values(this.noun(noun), n => n.column(property).at(A), ids)).load(id);
  }

  /** Whether a row the actor may see meets a condition; `key` names the condition. */
  async meets(noun: string, key: string, where: object, id: string): Promise<boolean> {
    return (await this.value<boolean>(noun, key, (n, alias) => conditionOf(this.house.catalog, n, alias, where), id)) === true;
  }

  /** What this SQL says of a row the actor may see; `key` names the SQL. */
  value<V>(noun: string, key: string, of: (noun: Noun, alias: string) => Sql, id: string): Promise<V | undefined> {
    return this.loader(`value ${noun} ${key}`, ids => this.values(this.noun(noun), n => of(n, A), ids)).load(id) as Promise<V | undefined>;
  }

  /** What declared SQL says of a row the actor may see: parts, in its order. `key` names SQL and arguments. */
  rowsOf<P>(noun: string, key: string, rows: (alias: string) => Sql, id: string): Promise<P[]> {
    return this.loader(`rows ${noun} ${key}`, async ids => {
      const n = this.noun(noun);
      const found = await this.rows<{ __key: string }>(null, sql`select a.id as "__key", r.* from ${this.from(n)} cross join lateral (${rows(A)}) r where a.id = any(${ids}) and ${this.rule(n)}`);
      const parts = Map.groupBy(found, r => r.__key);
      return ids.map(i => parts.get(i) ?? []);
    }).load(id) as Promise<P[]>;
  }

  /** One page of a noun's rows, one row more than asked so that the page knows whether it is the last. */
  page(noun: string, list: List, relations?: Relations, below?: readonly Below[]): Promise<Plain[]> {
    const n = this.noun(noun);
    return this.rows<Plain>(n, sql`select ${this.columns(n, list)} ${rowsOf(n, A, this.visible(n, list), isSearched(list))} and ${after(n, A, list)} order by ${order(n, A, list)} ${slice(list)}`, { relations, below });
  }

  /** One page of the rows that point at each of many rows, in one statement; at once, if they were read with what they point at. */
  pageOf(noun: string, by: string, key: string, list: List, relations?: Relations): Soon<Plain[]> {
    return this.pages.get(list)?.get(key) ?? this.loader(`page ${noun}.${by} ${this.keyOf(list)}`, async keys => {
      const n = this.noun(noun), pages = pagesOf(await this.rows<Keyed>(n, this.pagesFor(n, by, list, sql`unnest(${keys}::uuid[]) as k(id)`), { relations }));
      return keys.map(k => pages.get(k) ?? []);
    }).load(key);
  }

  /** The page of each of the rows `k`. */
  private pagesFor(n: Noun, by: string, list: List, k: Sql): Sql {
    return sql`select page.* from ${k} cross join lateral (
        select k.id as "__key", ${this.columns(n, list)} from ${this.from(n)} where ${n.column(by).at(A)} = k.id and ${this.visible(n, list)} and ${after(n, A, list)}
        order by ${order(n, A, list)} ${slice(list)}) page`;
  }

  /** How many rows there are; past `EXACT_TO` it says about how many, and that it is not exact. */
  async count(noun: string, list: List): Promise<{ count: number; exact: boolean }> {
    const n = this.noun(noun), [row] = await this.rows<{ n: number; exact: boolean }>(n, total(this.house.access, n, this.visible(n, list), list, this.actor));
    return { count: row!.n, exact: row!.exact };
  }

  /** How many rows point at each of many rows, in one statement. */
  countOf(noun: string, by: string, key: string, list: List): Promise<{ count: number; exact: boolean }> {
    return this.loader(`count ${noun}.${by} ${this.keyOf(list)}`, async keys => {
      const n = this.noun(noun), at = n.column(by).at(A);
      const rows = await this.rows<{ key: string; count: number }>(n, sql`select ${at} as key, count(*)::int as count from ${this.from(n)} where ${at} = any(${keys}) and ${this.visible(n, list)} group by 1`);
      const counts = new Map(rows.map(r => [r.key, r.count]));
      return keys.map(k => ({ count: counts.get(k) ?? 0, exact: true }));
    }).load(key);
  }

  /** How the rows of a list fall into the values of one property; a relation the actor may not see is no bucket. */
  facet(noun: string, property: string, list: List, of?: { by: string; key: string }): Promise<Bucket[]> {
    const n = this.noun(noun), within = of ? sql`${n.column(of.by).at(A)} = ${of.key} and ` : sql``;
    return this.rows(n, bucketsOf(this.house.catalog, n, property, sql`${within}${this.visible(n, list)}`, target => this.rule(target)));
  }

  /** Runs a statement of the read path, its values bound. Rows of a noun have their moments as dates. */
  async rows<R>(noun: Noun | null, statement: Sql, { relations = none, along = {}, below = [] }: Reading = {}): Promise<R[]> {
    const rows = withMoments(noun, await this.asked(noun, statement, { relations, along, below }));
    if (noun && relations.size) await this.ahead(noun, rows, relations);
    return rows;
  }

  /** What is asked in one breath goes to the database together. */
  private asked(noun: Noun | null, statement: Sql, reading: Required<Reading>): Promise<any[]> {
    return new Promise((done, failed) => {
      if (this.waiting.push({ noun, statement, ...reading, done, failed }) === 1) process.nextTick(() => void this.send(this.waiting.splice(0)));
    });
  }

  /** Whether whoever asks is still who they were. */
  async confirm(): Promise<boolean> {
    if (this.fault) throw this.fault;
    if (this.stranger || !this.still) return !this.stranger;
    const [row] = await this.run(sql`select (${this.still}) as still`);
    return this.confirmed(row);
  }

  /** Takes down what the database said of them. */
  confirmed({ still }: { still: boolean | null }): boolean {
    if (still === true) this.still = undefined;
    else this.stranger = true;
    return still === true;
  }

  /** Sends what was asked, in one statement. All answers arrive together, so that what follows from them is one breath again. */
  private async send(waiting: readonly Waiting[]): Promise<void> {
    const together = !this.em.isInTransaction() && (this.still || waiting.length > 1 || waiting.some(w => w.relations.size || w.below.length || Object.keys(w.along).length));
    for (const tell of together ? await this.together(waiting) : await Promise.all(waiting.map(w => this.alone(w)))) tell();
  }

  private async alone({ statement, done, failed }: Waiting): Promise<() => void> {
    try { const rows = await this.run(statement); return () => done(rows); } catch (error) { return () => failed(error); }
  }

  private async together(waiting: readonly Waiting[]): Promise<(() => void)[]> {
    const parts = waiting.map(({ noun, statement }, i): Part => ({ name: `q${i}`, noun, statement }));
    const all = waiting.flatMap(({ relations, along, below }, i) => [parts[i]!, ...this.pointedAt(parts[i]!, relations), ...this.named(parts[i]!, along), ...this.below(parts[i]!, below)]);
    const failed = (error: unknown) => waiting.map(w => () => w.failed(error)), { still } = this;
    try {
      const columns = all.map(({ name }) => sql`(select json_agg(r) from ${sql.ref(name)} r) as ${sql.ref(name)}`);
      const [row] = await this.run(sql`with ${sql.join(all.map(({ name, statement }) => sql`${sql.ref(name)} as materialized (${statement})`))} select ${sql.join(still ? [...columns, sql`(${still}) as still`] : columns)}`);
      if (this.stranger || (still && !this.confirmed(row))) return failed(stranger());
      for (const part of all) this.keep(part, row[part.name] ?? []);
      return waiting.map(({ done }, i) => () => done(parts[i]!.rows!));
    } catch (error) {
      if (isAway(error)) { this.fault ??= error; return failed(error); }
      // Asked one by one, so that each field tells its own fault.
      return (await this.confirm()) ? Promise.all(waiting.map(w => this.alone(w))) : failed(stranger());
    }
  }

  /** Rows a part names by their ids; of a noun nobody asks about none are read. */
  private named(of: Part, along: Reading['along']): Part[] {
    return Object.entries(along!).filter(([name]) => this.mentioned?.has(name)).map(([name, ids], i) => {
      const noun = this.noun(name);
      return { name: `${of.name}_n${i}`, noun, along: true, statement: this.those(noun, sql`array(${ids(sql.ref(of.name))})`) };
    });
  }

  /** What the rows of a part point at, and what that points at. */
  private pointedAt(of: Part, relations: Relations): Part[] {
    return [...relations].flatMap(([by, further], i) => {
      const noun = this.noun(of.noun!.column(by).target!);
      const part: Part = { name: `${of.name}_${i}`, noun, along: true, of, by, statement: this.those(noun, sql`array(select ${sql.ref(by)} from ${sql.ref(of.name)})`) };
      return [part, ...this.pointedAt(part, further)];
    });
  }

  /** The lists of the rows of a part, and what their rows point at. */
  private below(of: Part, lists: readonly Below[]): Part[] {
    return lists.flatMap(({ noun, by, list, relations }, i) => {
      const part: Part = { name: `${of.name}_l${i}`, noun, along: true, of, list, statement: this.pagesFor(noun, by, list, sql`${sql.ref(of.name)} as k`) };
      return [part, ...this.pointedAt(part, relations)];
    });
  }

  /** Keeps what was read along, and that the rest was looked for in vain. */
  private keep(part: Part, rows: Plain[]): void {
    part.rows = rows;
    if (!part.along) return;
    if (part.list) {
      const pages = pagesOf(withMoments(part.noun, rows) as Keyed[]);
      this.pages.set(part.list, new Map(part.of!.rows!.map(({ id }) => [id, pages.get(id) ?? []])));
      return;
    }
    const found = this.foundOf(part.noun!);
    for (const row of withMoments(part.noun, rows)) found.set(row.id, row);
    for (const row of part.of?.rows ?? []) { const id = row[part.by!] as string | null; if (id !== null && !found.has(id)) found.set(id, null); }
  }

  private run(statement: Sql): Promise<any[]> {
    const ask = () => run<any>(this.em, statement, { type: this.fromReplica ? 'read' : 'write' });
    return this.em.isInTransaction() ? ask() : inTurn(ask);
  }

  /** The rows of a noun with these ids, as far as the actor may see them. */
  private those(noun: Noun, ids: Sql) { return sql`select ${this.columns(noun)} from ${this.from(noun)} where a.id = any(${ids}) and ${this.rule(noun)}`; }
  private foundOf({ name }: Noun) { return this.found.get(name) ?? this.found.set(name, new Map()).get(name)!; }
  /** What tells one list from another, written once. */
  private keyOf(list: List): string {
    const known = this.keys.get(list) ?? JSON.stringify(list);
    this.keys.set(list, known);
    return known;
  }
  private noun(name: string) { return this.house.catalog.noun(name); }
  private from(noun: Noun) { return sql`${sql.ref(noun.table)} as ${sql.ref(A)}`; }
  private rule(noun: Noun) { return readable(this.house.catalog, this.house.access, noun, A, this.actor); }
  private visible(noun: Noun, list: List) { return sql`${this.rule(noun)} and ${narrowed(this.house.catalog, noun, A, list)}`; }

  /** The columns of a noun the question mentions, and those a page is ordered by. */
  private columns(noun: Noun, list?: List): Sql {
    const known = this.mentioned && (columns.get(this.mentioned) ?? columns.set(this.mentioned, new Map()).get(this.mentioned)!);
    const key = `${noun.name} ${list?.order.map(([property]) => property).join() ?? ''}`, found = known?.get(key) ?? this.leaving(noun, list);
    known?.set(key, found);
    return found;
  }

  private leaving(noun: Noun, list?: List): Sql {
    const { mentioned } = this, fields = mentioned?.get(noun.name);
    const leaving = [...noun.columns.values()].filter(({ name, computed, published }) => name === 'id' || (mentioned
      ? (published && fields?.has(name)) || list?.order.some(([p]) => p === name)
      : !computed && (published || name === 'agency')));
    return sql.join(leaving.map(c => sql`${c.at(A)} as ${sql.ref(c.name)}`));
  }

  private async byId(noun: Noun, ids: readonly string[]) {
    const rows = await this.rows<Plain>(noun, this.those(noun, sql`${ids}`));
    const found = this.foundOf(noun);
    for (const row of rows) found.set(row.id, row);
    for (const id of ids) if (!found.has(id)) found.set(id, null);
    return ids.map(id => found.get(id)!);
  }

  private async values(noun: Noun, value: (noun: Noun) => Sql, ids: readonly string[]) {
    const rows = await this.rows<{ id: string; value: unknown }>(null, sql`select a.id, ${value(noun)} as value from ${this.from(noun)} where a.id = any(${ids}) and ${this.rule(noun)}`);
    const found = new Map(rows.map(r => [r.id, r.value]));
    return ids.map(id => found.get(id));
  }

  private loader(key: string, load: (keys: readonly string[]) => Promise<any[]>) {
    let loader = this.loaders.get(key);
    if (!loader) this.loaders.set(key, (loader = new DataLoader<string, any>(load, { maxBatchSize: 1000 })));
    return loader;
  }
}

/** So many questions are at the database at once. More would be answered no sooner, and what they bring would lie about until its turn to be written out. */
const inTurn = turns(8);

/** The columns of nouns, worked out once a document. */
const columns = new WeakMap<Mentioned, Map<string, Sql>>();
export const stranger = () => unauthenticated({ en: 'Sign in first.', id: 'Masuk dahulu.' });
