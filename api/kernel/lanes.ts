/** A statement on its way to the database, and what comes back. */
export interface Query { name?: string | undefined; text: string; values: unknown[] }
export interface Found { rows: any[]; rowCount: number | null }
export interface Asks { query(query: string | Query): Promise<Found> }
export interface Client extends Asks { pipeline: boolean; connection: { stream: { cork(): void; uncork(): void } }; once(event: 'end', listen: () => void): void; release(broken?: Error | boolean): void }
export interface Pool extends Asks { connect(): Promise<Client>; on(event: 'acquire', listen: (client: Client) => void): void }

/** As many connections share the quick questions, each with so many on the way: more would wait for one that turns out slow. What finds no room goes its own way. */
const LANES = 3, ROOM = 10;
/** Milliseconds a question takes, going by the last ones, up to which it is quick. */
const QUICK = 5;
/** Of what many ask at once, so many are worked on at a time; the others wait for a processor. */
const AT_WORK = 2;
const MOST_TIMED = 1_000;

/** A connection for as long as questions are on their way over it: taken from the pool for the first, given back after the last. */
class Stint {
  asked = 0;
  client: Client | undefined;
  readonly opening: Promise<Client>;
  constructor(pool: Pool) { this.opening = pool.connect().then(client => { client.pipeline = true; return (this.client = client); }); }
}

/** One connection shared by questions. */
class Lane {
  private stint: Stint | undefined;
  private corked = false;
  private lastAnswer = 0;
  constructor(private readonly pool: Pool) {}

  get asked(): number { return this.stint?.asked ?? 0; }

  /** Sends a question behind those on the way; what is asked in one turn of the loop goes on the wire together. Answers how long the database had it, too. */
  async query(query: Query): Promise<{ found: Found; took: number }> {
    const stint = (this.stint ??= new Stint(this.pool));
    stint.asked++;
    try {
      const client = stint.client ?? await stint.opening;
      this.cork(client);
      const sent = performance.now(), found = await client.query(query), now = performance.now(), took = now - Math.max(sent, this.lastAnswer);
      this.lastAnswer = now;
      return { found, took };
    } catch (error) {
      // Whatever it was, the next question takes another connection: this one may be lost.
      if (this.stint === stint) this.stint = undefined;
      throw error;
    } finally {
      if (--stint.asked === 0) this.end(stint);
    }
  }

  private end(stint: Stint): void {
    if (this.stint === stint) this.stint = undefined;
    stint.client?.release();
  }

  private cork({ connection: { stream } }: Client): void {
    if (this.corked) return;
    this.corked = true;
    stream.cork();
    setImmediate(() => { this.corked = false; stream.uncork(); });
  }
}

/**
 * Quick questions share few connections of a pool and go on the wire together: writing to a socket costs more than most of them.
 * Each is a transaction of its own; none may wait for a lock, so only what reads may come here.
 */
export class Lanes {
  private lanes: Lane[];
  private took = new Map<string, number>();
  private alone = 0;
  constructor(private readonly pool: Pool, private readonly quick = QUICK) { this.lanes = Array.from({ length: LANES }, () => new Lane(pool)); }

  /** Asks by a lane what was quick the last times, and anything else on a connection of its own. */
  async query(query: Query): Promise<Found> {
    const lane = (this.took.get(query.text) ?? Number.POSITIVE_INFINITY) <= this.quick ? this.free() : undefined;
    if (!lane) return this.byItself(query);
    const { found, took } = await lane.query(query);
    this.note(query.text, took);
    return found;
  }

  /** On a connection of its own. What many ask at once takes each of them longer: its time is shared among them. */
  private async byItself(query: Query): Promise<Found> {
    const asked = performance.now(), before = ++this.alone;
    try {
      const found = await this.pool.query(query);
      this.note(query.text, (performance.now() - asked) / Math.max(1, (before + this.alone) / 2 / AT_WORK));
      return found;
    } finally { this.alone--; }
  }

  /** The first lane with room: the fewer are in use, the more goes together. */
  private free(): Lane | undefined { return this.lanes.find(lane => lane.asked < ROOM); }

  private note(text: string, took: number): void {
    const before = this.took.get(text);
    if (before === undefined && this.took.size >= MOST_TIMED) this.took.clear();
    this.took.set(text, before === undefined ? took : before * 0.8 + took * 0.2);
  }
}
