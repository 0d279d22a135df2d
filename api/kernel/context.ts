import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccessTable } from './access.ts';
import type { Actor } from './actor.ts';
import type { Catalog } from './catalog.ts';
import { unauthenticated } from './errors.ts';
import { Reader } from './reader.ts';
import type { Language } from './words.ts';

/** What the whole process shares. */
export interface House { catalog: Catalog; access: AccessTable; dataDir: string; clock: Clock }

/** Today and now, so that tests can move time. */
export interface Clock { now(): Date; today(): string }

/** One per request: a fresh EntityManager, fresh loaders, and who is asking. */
export interface Context {
  house: House; em: SqlEntityManager; actor: Actor | undefined; requestId: string;
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
export const contextFor = (house: House, em: SqlEntityManager, asking: Pick<Context, 'actor' | 'requestId'> & Partial<Pick<Context, 'address' | 'session' | 'setCookie' | 'language'>>): Context => ({
  house, em, address: 'local', language: 'en', session: undefined, memo: new Map(), ...asking,
  read: new Reader(house, em, asking.actor),
});

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
