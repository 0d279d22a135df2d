import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import { type Client, type Found, Lanes, type Pool, type Query } from './lanes.ts';
import { turns } from './turns.ts';

/** A value: it travels beside the text, never in it. */
class Bound { constructor(readonly value: unknown) {} }
/** What is known only when somebody asks: whose rights, which arguments. */
class Late { constructor(readonly of: (asked: any) => Sql, /** Whether it is the same for every question of one asker. */ readonly byAsker: boolean) {} }
type Piece = string | Bound | Late;

/** A piece of SQL with its values bound. It may wait for what is asked, so that it can be put together once and asked often. */
export class Sql { constructor(readonly pieces: readonly Piece[]) {} }

function flattened(pieces: Iterable<Piece | Sql>): Sql {
  const flat: Piece[] = [];
  for (const piece of pieces) {
    for (const one of piece instanceof Sql ? piece.pieces : [piece]) {
      if (typeof one === 'string' && typeof flat.at(-1) === 'string') flat[flat.length - 1] += one;
      else if (one !== '') flat.push(one);
    }
  }
  return new Sql(flat);
}

function* woven(strings: readonly string[], parts: readonly unknown[]): Generator<Piece | Sql> {
  for (let i = 0; i < strings.length; i++) {
    yield strings[i]!;
    if (i < parts.length) yield parts[i] instanceof Sql ? (parts[i] as Sql) : new Bound(parts[i]);
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** SQL with holes: a hole takes another piece of SQL, or a value to bind. */
export const sql = Object.assign((strings: TemplateStringsArray, ...parts: readonly unknown[]) => flattened(woven(strings, parts)), {
  /** Text that is SQL already. Never what somebody sent. */
  raw: (text: string) => new Sql([text]),
  /** A name, or names with dots between: `a.id`. */
  ref: (name: string) => new Sql([name.split('.').map(quoted).join('.')]),
  join: (parts: readonly Sql[], between: Sql = new Sql([', '])) => flattened(parts.flatMap((part, i) => (i ? [between, part] : [part]))),
  /** What is known only when somebody asks something. */
  late: (of: (asked: any) => Sql) => new Sql([new Late(of, false)]),
  /** What is known once it is known who asks. */
  byAsker: (of: (asked: any) => Sql) => new Sql([new Late(of, true)]),
});

/** A part of a statement, worked out once. */
export const as = (name: Sql, what: Sql): Sql => sql`${name} as materialized (${what})`;

/** The same SQL with what depends on the asker worked out. */
const known = (piece: Sql, asked: unknown): Sql => flattened(piece.pieces.map(one => (one instanceof Late && one.byAsker ? known(one.of(asked), asked) : one)));

/** Text and values of a piece of SQL, for what is asked. */
export function rendered(piece: Sql, asked?: unknown): { text: string; values: unknown[] } {
  let text = '';
  const values: unknown[] = [];
  const write = (pieces: readonly Piece[]) => {
    for (const one of pieces) {
      if (typeof one === 'string') text += one;
      else if (one instanceof Bound) text += `$${values.push(one.value)}`;
      else write(one.of(asked).pieces);
    }
  };
  write(piece.pieces);
  return { text, values };
}

/** A statement of one asker: what they may see is worked out once, and texts are put together once for each shape of their questions. */
export class Prepared {
  private pieces: readonly Piece[];
  private texts = new Map<string, string>();
  constructor(piece: Sql, asked: unknown) { this.pieces = known(piece, asked).pieces; }

  /** Text and values of a question; the shape is what the late pieces come to, values aside. */
  rendered(asked: unknown): { text: string; values: unknown[] } {
    const late = this.pieces.map(one => (one instanceof Late ? rendered(one.of(asked), asked) : one));
    const values = late.flatMap(one => (typeof one === 'string' ? [] : one instanceof Bound ? [one.value] : (one as { values: unknown[] }).values));
    const shape = late.map(one => (typeof one === 'string' || one instanceof Bound ? '' : (one as { text: string }).text)).join('\0');
    let text = this.texts.get(shape);
    if (text === undefined) {
      if (this.texts.size >= MOST_SHAPES) this.texts.clear();
      this.texts.set(shape, (text = rendered(new Sql(this.pieces), asked).text));
    }
    return { text, values };
  }
}
const MOST_SHAPES = 16;

/** Texts that came more than once get a name, so that the database plans them once. Few enough that no connection's memory fills with them. */
const NAMED = 400;
const names = new Map<string, string | null>();
function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name) return name;
  if (name === undefined) {
    if (names.size > 20 * NAMED) for (const [t, n] of names) if (n === null) names.delete(t);
    names.set(text, null);
    return undefined;
  }
  if (named >= NAMED) return undefined;
  const made = `m${named++}`;
  names.set(text, made);
  return made;
}
let named = 0;

const pools = new WeakMap<object, { pool: Pool; lanes: Lanes }>();

/**
 * Takes back connections that were lost in the middle of a transaction. The rollback fails on them, and Kysely 0.29 then never gives them back:
 * a pool that has lost all its places this way answers nobody any more.
 */
function takeBackLost(pool: Pool): void {
  const watched = new WeakSet<Client>();
  pool.on('acquire', client => {
    if (watched.has(client)) return;
    watched.add(client);
    client.once('end', () => setTimeout(() => { try { client.release(true); } catch { /* It was given back. */ } }, 1_000).unref());
  });
}

/** The pool behind an entity manager; questions may go to a read-only copy. */
async function poolOf(em: SqlEntityManager, type: 'read' | 'write'): Promise<{ pool: Pool; lanes: Lanes }> {
  const connection = em.getConnection(type) as unknown as { getNativeClient(): Promise<Pool> };
  const known = pools.get(connection);
  if (known) return known;
  const pool = await connection.getNativeClient();
  const made = pools.get(connection) ?? { pool, lanes: new Lanes(pool) };
  if (!pools.has(connection)) takeBackLost(pool);
  pools.set(connection, made);
  return made;
}

/** A connection held for a transaction, which begins with the first statement. Ours go to it prepared, MikroORM's as it writes them; what is asked in one breath goes on the wire together. */
class Held {
  private begun: Promise<unknown> | undefined;
  private committing: Promise<unknown> | undefined;
  private breathing = false;
  constructor(private readonly client: Client, private readonly how: 'commit' | 'rollback') { client.pipeline = true; }

  async query(query: string | Query): Promise<Found> {
    if (this.committing) throw new Error('Nothing is asked after the last breath of a transaction.');
    this.breathe();
    this.begun ??= this.client.query('begin');
    const [found] = await Promise.all([this.client.query(query), this.begun]);
    return found;
  }

  private breathe(): void {
    const { stream } = this.client.connection;
    if (this.breathing) return;
    this.breathing = true;
    stream.cork();
    process.nextTick(() => { this.breathing = false; stream.uncork(); });
  }

  async executeQuery({ sql: text, parameters }: CompiledQuery) {
    const { rows, rowCount } = await this.query({ text, values: [...parameters] });
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  /** Sends the commit behind what is being asked; if the database refuses anything of that, it takes back all of it. What is only tried is never committed. */
  commit(): void {
    if (this.how === 'rollback') return;
    this.committing = this.client.query('commit');
    this.committing.catch(() => undefined);
  }

  /** Ends it, if it ever began. */
  async end(how = this.how): Promise<void> {
    if (this.begun) await (this.committing ?? this.client.query(how));
  }
}

/** Whether anything was made or changed with an entity manager that is not stored yet. */
function isUnsettled(em: SqlEntityManager): boolean {
  const work = em.getUnitOfWork(false);
  return work.getIdentityMap().keys().length > 0 || work.getPersistStack().size > 0 || work.getRemoveStack().size > 0;
}

/** Stores what was made and changed with an entity manager, if anything was. */
export async function settle(em: SqlEntityManager): Promise<void> {
  if (isUnsettled(em)) await em.flush();
}

/** So many transactions are under way at once. More would be through no sooner, and those that wait for a lock leave connections to whoever only reads. */
const inTurn = turns(8);

/** Runs something in one transaction, in which what was made with its entity manager is stored at the end; or, to see what it comes to, takes all of it back. */
export async function inTransaction<R>(em: SqlEntityManager, work: (em: SqlEntityManager) => Promise<R>, how: 'commit' | 'rollback' = 'commit'): Promise<R> {
  return inTurn(() => transaction(em, work, how));
}

async function transaction<R>(em: SqlEntityManager, work: (em: SqlEntityManager) => Promise<R>, how: 'commit' | 'rollback'): Promise<R> {
  const client = await (await poolOf(em, 'write')).pool.connect(), held = new Held(client, how), inside = em.fork();
  inside.setTransactionContext(held);
  try {
    const result = await work(inside);
    if (how === 'commit') await settle(inside);
    await held.end();
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even take back what was done is of no use to the next one.
    await held.end('rollback').then(() => client.release(), lost => client.release(lost));
    throw error;
  }
}

/** Runs a statement, prepared: in the transaction under way if there is one, otherwise anywhere; with `read` it changes and locks nothing. */
export async function run<R>(em: SqlEntityManager, statement: Sql | Prepared, { asked, type = 'write' }: { asked?: unknown; type?: 'read' | 'write' } = {}): Promise<R[]> {
  const { text, values } = statement instanceof Prepared ? statement.rendered(asked) : rendered(statement, asked);
  const within = em.getTransactionContext<Held | Kysely<any>>();
  if (within && !(within instanceof Held)) return (await within.executeQuery<R>(CompiledQuery.raw(text, values))).rows;
  const query = { name: nameOf(text), text, values };
  if (within) return (await within.query(query)).rows as R[];
  const { pool, lanes } = await poolOf(em, type);
  return (await (type === 'read' && query.name ? lanes : pool).query(query)).rows as R[];
}

/** Runs the last statements of a transaction, its commit on the wire with them: what may still be wrong they must refuse themselves. Of several faults the first is told: the others follow from it. */
export async function lastly(em: SqlEntityManager, ...statements: readonly Sql[]): Promise<any[][]> {
  const within = em.getTransactionContext<Held | Kysely<any>>(), asked = statements.map(one => run<any>(em, one));
  if (within instanceof Held && !isUnsettled(em)) within.commit();
  const told = await Promise.allSettled(asked);
  return told.map(one => { if (one.status === 'rejected') throw one.reason; return one.value; });
}

/** A condition the database holds a statement to: where it fails, the transaction is refused by a code of ours. */
export const orRefuse = (condition: Sql, code: Refused) => sql`case when ${condition} then true else refuse(${sql.raw(`'${code}'`)}) end`;
/** Whoever asks is not who they were; may not; looked at an older version. */
export type Refused = 'MG401' | 'MG403' | 'MG409';

/** Runs a statement in a transaction of its own, and lets it finish however long it takes. */
export const patiently = (em: SqlEntityManager, statement: Sql): Promise<void> => em.fork().transactional(async inside => {
  await run(inside, sql`set local statement_timeout = 0`);
  await run(inside, statement);
});
