import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../environment.ts';
import { type Account, asAccount } from './account.ts';
import { processMark } from './lock.ts';
import type { Programs } from './programs.ts';

/** A PostgreSQL server that runs. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** Settles when the server has ended, whatever the reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface ServerOptions {
  readonly programs: Programs;
  readonly account: Account | undefined;
  readonly folder: string;
  readonly logFile: string;
  /** False for tests: fast, and lost with the machine's power. */
  readonly durable: boolean;
  readonly signal: AbortSignal | undefined;
}

const loopback = '127.0.0.1';
const secondsToStart = 120;
const largestLog = 10_000_000;

/** Starts the server on a free port and waits until it takes connections. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const from = logSize(options.logFile);
    const child = spawnServer(options, port);
    const guard = spawnGuard(options.account, child);
    const ended = afterEnd(child, guard);
    const stop = () => stopServer(child, ended);
    try {
      await readiness(options, child);
      return { host: hostOf(options.folder), port, ended, stop };
    } catch (error) {
      await stop();
      if (options.signal?.aborted || error instanceof StartError) throw error;
      const text = readFileSync(options.logFile).subarray(from).toString();
      const portTaken = text.includes('could not create any TCP/IP sockets');
      const childrenLeft = text.includes('pre-existing shared memory block');
      if ((portTaken && attempt < 5) || (childrenLeft && attempt < 20)) {
        await sleep(childrenLeft ? 500 : 0);
        continue;
      }
      throw new StartError(`The embedded PostgreSQL did not start: ${lastComplaint(text)} (its log: ${options.logFile}).`);
    }
  }
}

/** Stops a server that outlived the process that had started it, so that its files can be used again. */
export async function stopOrphan(folder: string): Promise<void> {
  const pid = Number(pidFileLines(folder)[0]);
  if (!(pid > 0) || processMark(pid) === undefined) return;
  if (!isServerOf(pid, folder)) return disownPidFile(folder);
  for (const [signal, seconds] of stopping) {
    send(pid, signal);
    await until(() => !isServerOf(pid, folder), seconds);
    if (!isServerOf(pid, folder)) return;
  }
  throw new StartError(`A PostgreSQL server left over from an earlier run (process ${pid}) does not stop: stop it by hand.`);
}

/** Where the server that runs on these files is talked to: the folder of its socket, which is less work than a network, or its address where it has none. */
export const hostOf = (folder: string): string => pidFileLines(folder)[4] || loopback;

/** The port of the server that runs on these files. */
export function portOf(folder: string): number | undefined {
  const lines = pidFileLines(folder);
  return lines[7]?.startsWith('ready') ? Number(lines[3]) : undefined;
}

// Fast, then at once, then by force; each with the seconds it is given.
const stopping = [
  ['SIGINT', 6],
  ['SIGQUIT', 2],
  ['SIGKILL', 2],
] as const;

// Its own session: the terminal's Ctrl-C and a kill of our process group must not reach it before we have closed.
function spawnServer({ programs, account, folder, logFile, durable }: ServerOptions, port: number): ChildProcess {
  if (logSize(logFile) > largestLog) rmSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const settings = Object.entries(settingsFor(folder, port, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(programs.bin, 'postgres'), ['-D', folder, ...settings], {
    ...asAccount(account),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined);
  return child;
}

/** Of what the machine has, a sixteenth is for pages of tables; no more than a gigabyte, which is touched only as tables grow. */
const megabytes = (share: number, most: number) => `${Math.max(128, Math.min(most, Math.floor(totalmem() / 2 ** 20 / share)))}MB`;

/** Where the socket lies: with the files, which are nobody else's. Nowhere on systems that have none, and where its name would be too long or the setting could not say it. */
const socketFolder = (folder: string) => (process.platform !== 'win32' && /^[\w./-]+$/.test(folder) && Buffer.byteLength(join(folder, '.s.PGSQL.65535')) < 104 ? folder : '');

function settingsFor(folder: string, port: number, durable: boolean): Record<string, string | number> {
  const settings = {
    listen_addresses: loopback,
    port,
    unix_socket_directories: socketFolder(folder),
    max_connections: 60,
    shared_buffers: durable ? megabytes(16, 1024) : '128MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    effective_cache_size: durable ? megabytes(2, 65_536) : '1GB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_preload_libraries: 'pg_stat_statements',
    // Neither rows nor statements in the log: they hold people's data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  };
  if (durable) return settings;
  return {
    ...settings,
    max_connections: 200,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
  };
}

// A shell that waits for our end: when we are killed outright the pipe closes, and it stops the server that we no longer can.
function spawnGuard(account: Account | undefined, server: ChildProcess): ChildProcess | undefined {
  if (server.pid === undefined) return undefined;
  const script = 'read -r word; [ "$word" = done ] || kill -INT "$0"';
  const guard = spawn('/bin/sh', ['-c', script, String(server.pid)], {
    ...asAccount(account),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin?.on('error', () => undefined);
  return guard;
}

async function afterEnd(server: ChildProcess, guard: ChildProcess | undefined): Promise<void> {
  if (server.pid !== undefined) await once(server, 'exit');
  if (guard === undefined || hasEnded(guard)) return;
  guard.stdin?.end('done\n');
  await once(guard, 'exit');
}

async function stopServer(server: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, seconds] of stopping) {
    if (hasEnded(server) || server.pid === undefined) break;
    send(server.pid, signal);
    const patience = new AbortController();
    await Promise.race([ended, sleep(seconds * 1000, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
  }
  await ended;
}

async function readiness({ folder, signal }: ServerOptions, server: ChildProcess): Promise<void> {
  const ready = () => portOf(folder) !== undefined && Number(pidFileLines(folder)[0]) === server.pid;
  const over = () => hasEnded(server) || server.pid === undefined || signal?.aborted === true;
  await until(() => ready() || over(), secondsToStart);
  signal?.throwIfAborted();
  if (over()) throw new Error('ended');
  if (!ready()) throw new StartError(`The embedded PostgreSQL is not ready after ${secondsToStart} seconds.`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, loopback, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function pidFileLines(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

// The pid was given to another program since, which PostgreSQL would take for a living server; its parent's pid it knows to be harmless.
// The file itself must stay: by the memory it names, PostgreSQL makes sure that no child of a killed server still writes.
function disownPidFile(folder: string): void {
  const [, ...rest] = pidFileLines(folder);
  writeFileSync(join(folder, 'postmaster.pid'), [process.pid, ...rest].join('\n'));
}

// A recycled pid belongs to some other program, which must not be stopped.
function isServerOf(pid: number, folder: string): boolean {
  if (processMark(pid) === undefined) return false;
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(`-D ${folder}`);
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}

async function until(condition: () => boolean, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!condition() && performance.now() < deadline) await sleep(25);
}

function logSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function lastComplaint(log: string): string {
  const complaints = log.split('\n').filter((line) => /\b(FATAL|PANIC|error)\b/.test(line));
  return (complaints.at(-1) ?? log.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it ended without a word';
}
