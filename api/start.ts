import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAdmin } from './build.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { type Environment, loadEnvironmentFile, readEnvironment, StartError, startedByNpm } from './environment.ts';

/** What server.ts answers with once it takes requests. */
interface Server {
  close(): Promise<void>;
  /** Whether the demo accounts are there. */
  readonly demo?: boolean;
  /** The port it really listens on, when PORT=0 left the choice to the system. */
  readonly port?: number;
}

const secondsToClose = 9;

/** What to close, last first, each with the seconds it may take. */
const closers: { close(): Promise<unknown>; seconds: number }[] = [];
const startup = new AbortController();
let opening: Promise<unknown> = Promise.resolve();
let closingSince: number | undefined;

main().catch(fail);

async function main(): Promise<void> {
  watchSignals();
  loadEnvironmentFile();
  const environment = readEnvironment();
  await assertPortIsFree(environment);
  const both = settleBoth(open(environment), build());
  opening = both;
  // While PostgreSQL starts there is time to read the rest of the program.
  void import('./server.ts').catch(() => undefined);
  const [database, admin] = await both;
  const server = await serve(environment, database);
  if (closingSince === undefined) announce(environment, server, admin);
}

async function open(environment: Environment): Promise<OpenDatabase> {
  const database = await openDatabase({ ...environment, signal: startup.signal });
  closers.push({ close: () => database.stop(), seconds: secondsToClose });
  void database.ended.then(() =>
    fail(new StartError('The embedded PostgreSQL ended, and Meritgraph with it; its log is postgres.log in the data folder.')),
  );
  return database;
}

function build() {
  return buildAdmin({ signal: startup.signal, onBuild: () => say('Building the admin, once for these sources …') });
}

async function serve(environment: Environment, database: OpenDatabase): Promise<Server> {
  startup.signal.throwIfAborted();
  const { serve } = await import('./server.ts');
  const server: Server = await serve({ environment, databaseUrl: database.url });
  closers.push({ close: () => server.close(), seconds: 5 });
  return server;
}

// Both are waited for even when one fails: what the other has opened must be closed.
async function settleBoth<First, Second>(first: Promise<First>, second: Promise<Second>): Promise<[First, Second]> {
  const stopOther = (error: unknown) => {
    startup.abort(error);
    throw error;
  };
  const [one, other] = await Promise.allSettled([first.catch(stopOther), second.catch(stopOther)]);
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value];
  throw startup.signal.reason;
}

function assertPortIsFree({ host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(new StartError(portProblem(host, port, code) ?? `The port ${port} cannot be used: ${message}.`)),
    );
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function portProblem(host: string, port: number, code: string | undefined): string | undefined {
  const other = port < 65_535 ? port + 1 : 4000;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop the other program, or choose another: PORT=${other} npm start`;
  if (code === 'EACCES') return `Port ${port} is reserved for the system's own services. Choose another: PORT=4000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `HOST=${host} is not an address of this machine.`;
  return undefined;
}

function watchSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal(signal));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // The reader of our output may be gone before us; that is no reason to fail while closing.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (startedByNpm()) watchParent();
}

function onSignal(signal: NodeJS.Signals): void {
  if (closingSince === undefined) {
    say(`\n${signal === 'SIGINT' ? 'Stopping' : `Stopping (${signal})`} …`);
    void closeAll(0);
    return;
  }
  // The terminal sends one Ctrl-C to us and to npm, which passes it on: the same one twice.
  if (performance.now() - closingSince < 1000) return;
  say('Stopping at once.');
  process.exit(1);
}

// npm passes signals on, but not its own sudden end.
function watchParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onSignal('SIGHUP');
  }, 1000).unref();
}

function fail(error: unknown): void {
  if (closingSince !== undefined) return;
  console.error(error instanceof StartError ? error.message : `Meritgraph failed: ${explain(error)}`);
  void closeAll(1);
}

function explain(error: unknown): string {
  return error instanceof Error ? `${error.message.split('\n')[0]}${origin(error)}` : String(error);
}

// The first frame of our own is what a bug report needs; the whole stack is noise to whoever starts the program.
function origin({ stack = '' }: Error): string {
  const frame = stack
    .split('\n')
    .find((line) => line.trim().startsWith('at ') && !line.includes('node:') && !line.includes('node_modules'));
  return frame === undefined ? '' : ` (${frame.trim()})`;
}

// Whatever is still being opened is waited for, so that it can be closed; a server that is still filling the database is not.
async function closeAll(exitCode: number): Promise<void> {
  closingSince = performance.now();
  startup.abort(new Error('Stopped while starting'));
  const closed = (async () => {
    await opening.catch(() => undefined);
    for (const { close, seconds } of closers.toReversed()) {
      const problem = close().catch((error: unknown) => console.error(`While stopping: ${explain(error)}`));
      await Promise.race([problem, sleep(seconds * 1000)]);
    }
  })();
  await Promise.race([closed, sleep(secondsToClose * 1000)]);
  process.exit(exitCode);
}

function announce({ host, port }: Environment, server: Server, admin: string): void {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const address = `http://${shown}:${server.port ?? port}`;
  const lines = [
    '',
    'Meritgraph is running.',
    '',
    `  Admin    ${admin === 'absent' ? '(not part of this checkout)' : `${address}/`}`,
    `  Graph    ${address}/graphql`,
    `  Health   ${address}/healthz`,
    '',
    ...(server.demo ? demoAccounts() : []),
    'Stop with Ctrl-C.',
    '',
  ];
  say(lines.join('\n'));
}

function demoAccounts(): string[] {
  const accounts = {
    'hr.medan': 'human resources, Medan',
    'hr.tanjungpinang': 'human resources, Tanjungpinang',
    'kepala.bkpsdm': 'head of the personnel agency',
    walikota: 'mayor, appointing officer',
    atasan: 'supervisor',
    pegawai: 'employee',
    mentor: 'mentor',
    pelatihan: 'training manager',
    auditor: 'auditor',
  };
  const lines = Object.entries(accounts).map(([name, what]) => `  ${`${name}@meritgraph.example`.padEnd(38)}${what}`);
  return ['Demo accounts, all with the password merit-demo:', ...lines, ''];
}

function say(text: string): void {
  console.log(text);
}
