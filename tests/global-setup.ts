import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type OpenDatabase, openDatabase } from '../api/database.ts';
import { processMark } from '../api/embedded/lock.ts';
import { prepareTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** May create and drop databases. */
    databaseAdminUrl: string;
    /** The role that owns the application's databases. */
    databaseOwnerUrl: string;
  }
}

/** The migrated and seeded database that every test's own is a copy of. */
const template = 'meritgraph_template';

/** Starts one PostgreSQL for all test files (or uses TEST_DATABASE_URL), prepares the template, and ends both afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { database, close } = await openForTests();
  try {
    await makeTemplate(database);
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('databaseAdminUrl', database.adminUrl);
  project.provide('databaseOwnerUrl', database.url);
  return close;
}

async function openForTests(): Promise<{ database: OpenDatabase; close(): Promise<void> }> {
  const databaseUrl = process.env['TEST_DATABASE_URL'];
  if (databaseUrl) {
    const database = await openDatabase({ databaseUrl, dataDir: '' });
    return { database, close: () => withClient(database.adminUrl, dropAll) };
  }
  const folder = makeFolder();
  const remove = () => removeWithTarget(folder);
  try {
    const database = await openDatabase({ dataDir: folder, durable: false });
    return { database, close: () => database.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function makeTemplate({ url, adminUrl }: OpenDatabase): Promise<void> {
  const owner = new URL(url).username;
  await withClient(adminUrl, async (client) => {
    await dropTemplate(client);
    await client.query(`create database ${template} owner ${client.escapeIdentifier(owner)}`);
  });
  const address = new URL(url);
  address.pathname = template;
  await prepareTemplate(address.href);
  // A copy fails while anybody is connected to its source: nobody shall be, from here on.
  await withClient(adminUrl, async (client) => {
    await client.query(`alter database ${template} with allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [template]);
  });
}

// In a server of one's own nothing of ours stays behind, not even what a killed test had no time to drop.
async function dropAll(client: Client): Promise<void> {
  await dropTemplate(client);
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname like 'meritgraph\\_test\\_%'");
  for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
}

async function dropTemplate(client: Client): Promise<void> {
  await client.query(`drop database if exists ${template} with (force)`);
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

// Open to PostgreSQL's own user, which it runs as when the tests run as root.
function makeFolder(): string {
  const home = join(realpathSync(tmpdir()), `meritgraph-tests-${process.getuid?.()}`);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  sweep(home);
  const folder = mkdtempSync(join(home, `${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

// Of test runs that were killed.
function sweep(home: string): void {
  const stale = readdirSync(home).filter((name) => processMark(Number.parseInt(name, 10)) === undefined);
  for (const name of stale) removeWithTarget(join(home, name));
}

// Where the temporary folder is closed to PostgreSQL's user, its files lie elsewhere, behind a link.
function removeWithTarget(folder: string): void {
  try {
    const link = join(folder, 'postgres');
    const target = realpathSync(link);
    if (target !== link) rmSync(join(target, '..'), { recursive: true, force: true });
  } catch {
    // Never made.
  }
  rmSync(folder, { recursive: true, force: true });
}
