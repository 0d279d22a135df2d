import { join } from 'node:path';
import { Client, DatabaseError } from 'pg';
import { findAccount } from './embedded/account.ts';
import { abandonedData, placeData, prepareDataDir } from './embedded/folder.ts';
import { initialise, type Passwords, passwordsFor, superuser } from './embedded/initialise.ts';
import { holderOf, takeLock } from './embedded/lock.ts';
import { findPrograms } from './embedded/programs.ts';
import { hostOf, portOf, type RunningServer, startServer, stopOrphan } from './embedded/server.ts';
import { type Environment, StartError } from './environment.ts';

/** A database that answers, and how to let go of it. */
export interface OpenDatabase {
  /** The database `meritgraph`, as its owner. */
  readonly url: string;
  /** The embedded server's superuser; a server of one's own has the one address only. */
  readonly adminUrl: string;
  readonly embedded: boolean;
  /** Settles when an embedded server has ended, asked or not; never otherwise. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What opening a database depends on: the environment, and for tests and tools a little more. */
export interface DatabaseOptions extends Pick<Environment, 'dataDir'> {
  readonly databaseUrl?: Environment['databaseUrl'];
  /** False for tests: several times as fast, and lost with the machine's power. */
  readonly durable?: boolean;
  /** True for tools: when a running Meritgraph holds the data folder, use its server rather than refuse. */
  readonly share?: boolean;
  readonly signal?: AbortSignal;
}

const name = 'meritgraph';
const oldestVersion = 15;

/** Opens the database that DATABASE_URL names, or the embedded PostgreSQL in DATA_DIR; a reason not to is a StartError. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl !== undefined) return openOwnServer(options.databaseUrl);
  prepareDataDir(options.dataDir);
  const shared = options.share ? shareRunning(options.dataDir) : undefined;
  if (shared !== undefined) return shared;
  const release = await takeLock(options.dataDir);
  try {
    const { server, passwords } = await startEmbedded(options);
    const stop = () => server.stop().finally(release);
    await prepare(server, passwords).catch(async (error) => {
      await stop();
      throw error;
    });
    return { ...addresses(server, passwords), embedded: true, ended: server.ended, stop };
  } catch (error) {
    release();
    throw error;
  }
}

async function openOwnServer(url: string): Promise<OpenDatabase> {
  const where = 'the database that DATABASE_URL names';
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int / 10000 as version");
    const version = rows[0]?.version ?? 0;
    if (version < oldestVersion)
      throw new StartError(`${capital(where)} is PostgreSQL ${version}, Meritgraph needs ${oldestVersion} or newer.`);
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(`${capital(where)} cannot be used: ${connectionProblem(error, client)}.`);
  } finally {
    client.end().catch(() => undefined);
  }
  return { url, adminUrl: url, embedded: false, ended: new Promise(() => undefined), stop: async () => undefined };
}

async function startEmbedded({
  dataDir,
  durable = true,
  signal,
}: DatabaseOptions): Promise<{ server: RunningServer; passwords: Passwords }> {
  const account = findAccount(join(dataDir, 'postgres'));
  const programs = await findPrograms(account);
  const data = await placeData(dataDir, account);
  const leftovers = data.exists ? [data.path] : await abandonedData(dataDir, account);
  for (const folder of leftovers) await stopOrphan(folder);
  const passwords = passwordsFor(dataDir, data);
  await initialise(dataDir, data, programs, account, passwords, durable);
  signal?.throwIfAborted();
  const server = await startServer({ programs, account, folder: data.path, logFile: join(dataDir, 'postgres.log'), durable, signal });
  return { server, passwords };
}

// Every step may be repeated: an earlier start may have been interrupted between any two.
async function prepare(server: RunningServer, passwords: Passwords): Promise<void> {
  const made = await asSuperuser(server, passwords, 'postgres', async (client) => {
    const { rows } = await client.query('select from pg_roles where rolname = $1', [name]);
    if (rows.length === 0) await client.query(`create role ${name} login`);
    await client.query(`alter role ${name} password ${client.escapeLiteral(passwords.application)}`);
    await client.query(`grant pg_read_all_stats to ${name}`);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    return found.rows.length > 0;
  });
  if (made) return;
  // The one extension that only a superuser may create; the model database hands it to every other.
  await asSuperuser(server, passwords, 'template1', (client) => client.query('create extension if not exists pg_stat_statements'));
  await asSuperuser(server, passwords, 'postgres', (client) => client.query(`create database ${name} owner ${name}`));
}

async function asSuperuser<Answer>(
  { host, port }: RunningServer,
  passwords: Passwords,
  database: string,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new Client({ host, port, user: superuser, password: passwords.superuser, database });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw new StartError(`The embedded PostgreSQL does not take our orders: ${connectionProblem(error, client)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function shareRunning(dataDir: string): OpenDatabase | undefined {
  const data = join(dataDir, 'postgres');
  const port = portOf(data);
  if (holderOf(dataDir) === undefined || port === undefined) return undefined;
  const passwords = passwordsFor(dataDir, { path: data, link: data, exists: true });
  return { ...addresses({ host: hostOf(data), port }, passwords), embedded: true, ended: new Promise(() => undefined), stop: async () => undefined };
}

function addresses({ host, port }: Pick<RunningServer, 'host' | 'port'>, passwords: Passwords): Pick<OpenDatabase, 'url' | 'adminUrl'> {
  const at = `${encodeURIComponent(host)}:${port}`;
  return {
    url: `postgres://${name}:${passwords.application}@${at}/${name}`,
    adminUrl: `postgres://${superuser}:${passwords.superuser}@${at}/postgres`,
  };
}

// Never the error's own words where they could repeat the address, which holds the password.
function connectionProblem(error: unknown, { host, port, user, database }: Client): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const server = `${host}:${port}`;
  const problems: Record<string, string> = {
    ECONNREFUSED: `nothing answers at ${server}`,
    ENOTFOUND: `there is no host ${host}`,
    EAI_AGAIN: `the host ${host} cannot be looked up`,
    ETIMEDOUT: `${server} does not answer`,
    EHOSTUNREACH: `${server} cannot be reached`,
    ENETUNREACH: `${server} cannot be reached`,
    ECONNRESET: `${server} ends the connection`,
    '28P01': `${server} refuses the password of user ${user}`,
    '28000': `${server} does not let user ${user} in`,
    '3D000': `${server} has no database ${database}`,
    '42501': `user ${user} may not use database ${database} at ${server}`,
    '53300': `${server} has no connection to spare`,
    '57P03': `${server} is still starting or stopping`,
  };
  const known = problems[code ?? ''];
  if (known !== undefined) return known;
  if (error instanceof DatabaseError) return `${server} says "${message}"`;
  if (/timeout|timed out/i.test(message)) return `${server} does not answer within 10 seconds`;
  return `the connection to ${server} fails (${code ?? message})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
