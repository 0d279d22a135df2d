import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccessTable } from './access.ts';
import type { Actor } from './actor.ts';
import type { Catalog } from './catalog.ts';
import { unauthenticated } from './errors.ts';
import { Reader } from './reader.ts';
import type { Sql } from './sql.ts';
import type { Language } from './words.ts';

/** What the whole process shares. */
export interface House { catalog: Catalog; access: AccessTable; dataDir: string; clock: Clock }

/** Today and now, so that tests can move time. */
export interface Clock { now(): Date; today(): string }

/** One per request: a fresh EntityManager, fresh loaders, and who is asking. */
export interface Context {
  house: House; readonly em: SqlEntityManager; actor: Actor | undefined; requestId: string;
  /** Where the actor is only who showed the same the last time: the condition that they still are, and how to ask who they are now. */
  door?: { still: Sql; admit(): Promise<Actor | undefined> } | undefined;
  /** The only door through which rows reach the graph: it knows every noun's rule. */
  read: Reader;
  /** The language errors are told in. */
  language: Language;
  /** Address of the caller, for limits. */
  address: string;
  /** Hash of the session token in use, so that it can be ended. */
  session: string | undefined;
  setCookie?: ((token: string | null, expiresAt?: Date) => void) | undefined;
  /** Why the planner left this query to the resolvers. */
  unplanned?: string | undefined;
  /** Whatever an area wants to keep for the length of the request, such as its loaders. */
  memo: Map<unknown, unknown>;
}

/** Makes the context of one request. */
export const contextFor = (house: House, em: SqlEntityManager, asking: Pick<Context, 'actor' | 'requestId'> & Partial<Pick<Context, 'door' | 'memo' | 'address' | 'session' | 'setCookie' | 'language'>>): Context => {
  let forked: SqlEntityManager | undefined;
  return {
    house, address: 'local', language: 'en', session: undefined, memo: new Map(), ...asking,
    // Questions seldom need one, and it is not cheap to make.
    get em() { return (forked ??= em.fork() as SqlEntityManager); },
    read: new Reader(house, em, asking.actor),
  };
};

/** The same request as somebody else, with nothing read so far. */
export const asActor = (context: Context, actor: Actor | undefined): Context => contextFor(context.house, context.em, { ...context, actor, door: undefined, memo: new Map() });

/** Who is signed in; refuses when nobody is. */
export function actorOf({ actor }: Context): Actor {
  if (!actor) throw unauthenticated({ en: 'Sign in first.', id: 'Masuk dahulu.' });
  return actor;
}

/** Makes something once a request. */
export function once<T>({ memo }: Context, key: unknown, make: () => T): T {
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as T;
}

const wib = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });
/** The clock on the wall: days are those of the office (WIB). */
export const wallClock: Clock = { now: () => new Date(), today: () => wib.format(new Date()) };
