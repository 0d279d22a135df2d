import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { isIP } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';

/** A reason not to start that a person can act on: one sentence, shown without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

const seeds = ['story', 'reference', 'none'] as const;
const modes = ['development', 'test', 'production'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What an empty database is filled with. */
export type Seed = (typeof seeds)[number];

/** How much the server writes to its log. */
export type LogLevel = (typeof logLevels)[number];

/** Everything the outside decides about a run of Meritgraph, checked and frozen. */
export interface Environment {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Unset: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databaseReplicaUrls: readonly string[];
  /** Absolute. */
  readonly dataDir: string;
  /** Unset: `story` when the database is empty and this is not production. */
  readonly seed: Seed | undefined;
  readonly production: boolean;
  /** Story and demo accounts are allowed although this is production. */
  readonly demo: boolean;
  readonly apiProcesses: number;
  /** Whether whole queries are answered by one statement where they can be. */
  readonly planner: boolean;
  readonly logLevel: LogLevel;
  /** Where people reach this server, as printed in QR codes; unset: as the request came. */
  readonly publicUrl: string | undefined;
  /** The server that e-mail is handed to; unset: the folder `mailbox` below `dataDir`. */
  readonly smtpUrl: string | undefined;
  /** Whom e-mail comes from. */
  readonly mailFrom: string;
  /** Whether this process does the work that nobody asks for: telling people, reminders. */
  readonly jobs: boolean;
  /** Which proxies may say who the caller is: none, a number of hops, or their addresses. */
  readonly trustProxy: false | number | readonly string[];
}

type Variables = Record<string, string | undefined>;

/** The folder that holds package.json. */
export const projectRoot = dirname(findPackageJSON('.', import.meta.url)!);

/** A program of the API: its source, or, where this was put together, what became of it. */
export const programOf = (name: string): string => join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);

/** Adds the variables of a `.env` file in the project root; those already set win. */
export function loadEnvironmentFile(path = join(projectRoot, '.env')): void {
  if (!existsSync(path)) return;
  try {
    process.loadEnvFile(path);
  } catch (error) {
    throw new StartError(`The file ${path} cannot be read: ${(error as Error).message}.`);
  }
}

/** The environment for a child process: ours, and what is given on top. */
export function childEnvironment(extra: Variables = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/** Whether npm started this process, so that it must not outlive npm. */
export function startedByNpm(env: Variables = process.env): boolean {
  return env['npm_lifecycle_event'] !== undefined;
}

/** Reads and checks the environment; a bad value is a StartError naming the variable. */
export function readEnvironment(env: Variables = process.env): Environment {
  const production = oneOf('NODE_ENV', read(env, 'NODE_ENV'), modes) === 'production';
  const demo = yesOrNo('DEMO', read(env, 'DEMO'));
  const seed = oneOf('SEED', read(env, 'SEED'), seeds);
  const databaseUrl = databaseAddress('DATABASE_URL', read(env, 'DATABASE_URL'));
  const databaseReplicaUrls = replicaAddresses(read(env, 'DATABASE_REPLICA_URLS'));
  if (production && !demo && seed === 'story') {
    throw new StartError(
      'SEED=story is for demos and tests, production refuses it: use SEED=reference or SEED=none, or DEMO=1 for a public demo.',
    );
  }
  if (databaseReplicaUrls.length > 0 && databaseUrl === undefined) {
    throw new StartError('DATABASE_REPLICA_URLS needs DATABASE_URL: the embedded database has no replicas.');
  }
  return Object.freeze({
    port: wholeNumber('PORT', read(env, 'PORT'), { least: 0, most: 65_535, otherwise: 4000 }),
    host: hostName(read(env, 'HOST') ?? '127.0.0.1'),
    databaseUrl,
    databaseReplicaUrls: Object.freeze(databaseReplicaUrls),
    dataDir: resolve(projectRoot, read(env, 'DATA_DIR') ?? '.data'),
    seed,
    production,
    demo,
    apiProcesses: wholeNumber('API_PROCESSES', read(env, 'API_PROCESSES'), { least: 1, most: 64, otherwise: 1 }),
    planner: oneOf('PLANNER', read(env, 'PLANNER'), ['on', 'off'] as const) !== 'off',
    logLevel: oneOf('LOG_LEVEL', read(env, 'LOG_LEVEL'), logLevels) ?? 'info',
    publicUrl: webAddress('PUBLIC_URL', read(env, 'PUBLIC_URL')),
    smtpUrl: mailServer('SMTP_URL', read(env, 'SMTP_URL')),
    mailFrom: sender('MAIL_FROM', read(env, 'MAIL_FROM') ?? 'Meritgraph <no-reply@meritgraph.example>'),
    jobs: oneOf('JOBS', read(env, 'JOBS'), ['on', 'off'] as const) !== 'off',
    trustProxy: proxies(read(env, 'TRUST_PROXY')),
  });
}

function read(env: Variables, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function wholeNumber(
  name: string,
  value: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new StartError(`${name}=${value} is not a whole number from ${least} to ${most}.`);
}

function oneOf<Word extends string>(name: string, value: string | undefined, words: readonly Word[]): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new StartError(`${name}=${value} is unknown; it is one of ${words.join(', ')}.`);
}

function yesOrNo(name: string, value: string | undefined): boolean {
  if (value === undefined || value === '0' || value === 'false') return false;
  if (value === '1' || value === 'true') return true;
  throw new StartError(`${name}=${value} is unknown; it is 1 or 0.`);
}

function hostName(value: string): string {
  if (isIP(value) || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value)) return value;
  throw new StartError(`HOST=${value} is neither an address nor a host name.`);
}

// The value is never repeated in the message: it holds a password.
function databaseAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value)) throw new StartError(`${name} is not an address; it looks like postgres://user:password@host:5432/database.`);
  const { protocol } = new URL(value);
  if (protocol === 'postgres:' || protocol === 'postgresql:') return value;
  throw new StartError(`${name} starts with ${protocol}//, but only postgres:// (or postgresql://) is supported.`);
}

function webAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '');
  throw new StartError(`${name}=${value} is no address; it looks like https://merit.example.go.id.`);
}

// The value is never repeated in the message: it may hold a password.
function mailServer(name: string, value: string | undefined): string | undefined {
  if (value === undefined || (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol))) return value;
  throw new StartError(`${name} is no address of a mail server; it looks like smtp://user:password@host:587.`);
}

function sender(name: string, value: string): string {
  if (/^[^<>]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(value)) return value;
  throw new StartError(`${name}=${value} is no sender; it looks like Meritgraph <no-reply@example.go.id>.`);
}

function replicaAddresses(value: string | undefined): string[] {
  const addresses = (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
  return addresses.flatMap((address) => databaseAddress('DATABASE_REPLICA_URLS', address) ?? []);
}

function proxies(value: string | undefined): false | number | readonly string[] {
  if (value === undefined || value === '0' || value === 'false') return false;
  if (/^\d+$/.test(value)) return wholeNumber('TRUST_PROXY', value, { least: 1, most: 10, otherwise: 1 });
  const addresses = value.split(/[\s,]+/).filter((part) => part !== '');
  if (addresses.every(isProxyAddress)) return Object.freeze(addresses);
  throw new StartError(`TRUST_PROXY=${value} is neither a number of hops nor a list of addresses such as 10.0.0.0/8,127.0.0.1.`);
}

function isProxyAddress(value: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true;
  const [address = '', bits, ...rest] = value.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most));
}
