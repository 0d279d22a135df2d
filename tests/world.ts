import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { readEnvironment } from '../api/environment.ts';
import { inOurWords, openGate } from '../api/gate.ts';
import { openHouse } from '../api/house.ts';
import type { Actor } from '../api/kernel/actor.ts';
import { type Clock, type Context, contextFor, type House } from '../api/kernel/context.ts';
import { planned, Planner, Ready } from '../api/kernel/planner.ts';
import { openOrm } from '../api/orm.ts';
import { actorOfAccount, actorOfKey } from '../api/platform/actors.ts';
import { buildServer } from '../api/server.ts';
import { freshDatabase } from './database.ts';
import { TODAY } from './template.ts';

export { TODAY };
/** The demo key of Universitas Sumatera Utara. */
export const PARTNER_KEY = 'mg_demo_usu_0123456789abcdef';

export interface Refusal { message: string; path?: readonly (string | number)[] | undefined; extensions: { code: string; fields?: { path: string[]; code: string; message: string }[]; [k: string]: unknown } }
export interface Answer { data: any; errors: Refusal[] | undefined }

/** Somebody of the story, speaking GraphQL. */
export interface Person {
  actor: Actor | undefined;
  /** Asks, and throws when anything was refused. */
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Asks, and answers data and refusals. */
  attempt(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks what must be refused, and answers the first refusal. */
  refused(query: string, variables?: Record<string, unknown>): Promise<Refusal>;
}

/** One city of its own: a copy of the story, one clock, and people who speak GraphQL. */
export interface World {
  orm: MikroORM; schema: GraphQLSchema; house: House; gate: ApolloServer<Context>; url: string; dataDir: string;
  /** Statements sent to the database since the last look. */
  statements(): string[];
  as(login: string): Promise<Person>;
  /** Whoever holds the partner’s key; with other scopes where they are given. */
  partner(scopes?: readonly string[]): Promise<Person>;
  anonymous(): Person;
  /** A row of the database, past every rule. */
  row<T = any>(text: string, ...values: unknown[]): Promise<T>;
  rows<T = any>(text: string, ...values: unknown[]): Promise<T[]>;
  /** The HTTP server over the same database. */
  http(): ReturnType<typeof buildServer>;
  close(): Promise<void>;
}

/** The clock of the story. */
export const clock: Clock = { now: () => new Date(`${TODAY}T03:00:00Z`), today: () => TODAY };

/** Which way questions are answered: by the resolvers, or by the planner where it can. A test file may set it before it opens a world. */
export const way = { planned: false };

export async function openWorld(): Promise<World> {
  const database = await freshDatabase(), dataDir = mkdtempSync(join(tmpdir(), 'meritgraph-world-'));
  const orm = openOrm(database.url, TODAY);
  const { schema, house } = await openHouse(orm, dataDir, clock);
  const faults: unknown[] = [];
  const plugins = way.planned ? [planned(new Planner(schema, house, true))] : [];
  const gate = openGate(schema, house.catalog, { production: false, tell: inOurWords(house.catalog, error => faults.push(error)), plugins });
  await gate.start();

  const sent: string[] = [];
  const pool = (await (orm.em.getConnection() as any).getNativeClient()) as { on(event: string, listen: (client: any) => void): void };
  const heard = new WeakSet<object>();
  // When it is taken, not when it is made: some were made before anybody listened.
  pool.on('acquire', client => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client);
    client.query = (...args: any[]) => { sent.push(typeof args[0] === 'string' ? args[0] : args[0].text); return query(...args); };
  });

  const person = (actor: Actor | undefined): Person => {
    const attempt = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const em = orm.em.fork();
      const contextValue = contextFor(house, em, { actor, requestId: `test-${Math.random().toString(36).slice(2)}` });
      const response = await gate.executeOperation({ query, variables }, { contextValue });
      if (response.body.kind !== 'single') throw new Error('not a single answer');
      const { data, errors } = response.body.singleResult;
      const inside = errors?.find(e => e.extensions?.['code'] === 'INTERNAL');
      if (inside) throw faults.at(-1) ?? new Error(inside.message);
      return { data: data && JSON.parse(data instanceof Ready ? data.json : JSON.stringify(data)), errors: errors as Refusal[] | undefined };
    };
    return {
      actor, attempt,
      async ask(query, variables) {
        const { data, errors } = await attempt(query, variables);
        if (errors) throw new Error(errors.map(e => `${e.extensions.code}: ${e.message} ${JSON.stringify(e.extensions.fields ?? '')}`).join('\n'));
        return data;
      },
      async refused(query, variables) {
        const { data, errors } = await attempt(query, variables);
        if (!errors) throw new Error(`This should have been refused: ${JSON.stringify(data)}`);
        return errors[0]!;
      },
    };
  };
  const run = async (text: string, values: unknown[]) => {
    const parts = text.split('?');
    const query = values.length ? sql.join(parts.map((p, i) => (i < values.length ? sql`${sql.raw(p)}${values[i]}` : sql.raw(p))), sql.raw('')) : sql.raw(text);
    return (await (query as ReturnType<typeof sql<any>>).execute(orm.em.fork().getKysely())).rows as any[];
  };

  return {
    orm, schema, house, gate, url: database.url, dataDir, statements: () => sent.splice(0),
    async as(login) {
      const name = login.includes('@') ? login : `${login}@meritgraph.example`;
      const [account] = await run('select id from account where login = ?', [name]);
      if (!account) throw new Error(`Nobody signs in as ${name}.`);
      return person(await actorOfAccount(orm.em.fork(), account.id));
    },
    async partner(scopes) {
      const actor = await actorOfKey(orm.em.fork(), PARTNER_KEY);
      return person(actor && scopes ? { ...actor, scopes } : actor);
    },
    anonymous: () => person(undefined),
    row: async (text, ...values) => (await run(text, values))[0],
    rows: (text, ...values) => run(text, values),
    http: () => buildServer(orm, readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), clock),
    async close() { await gate.stop(); await orm.close(); await database.drop(); rmSync(dataDir, { recursive: true, force: true }); },
  };
}
