import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { buildApi } from '../../api/build.ts';
import { childEnvironment } from '../../api/environment.ts';
import { benchFolder } from './city.ts';
import type { Variables, Work } from './works.ts';

export type TargetName = 'floor' | 'graphile' | 'plain' | 'planned';

/** A server the bench asks, and how it is asked. */
export interface Target {
  readonly name: TargetName;
  readonly port: number;
  readonly pid: number;
  readonly readySeconds: number;
  readonly headers: Record<string, string>;
  pathOf(work: Work): string;
  bodyOf(work: Work, variables: Variables): string;
  answerOf(work: Work, data: any): any;
  /** Begins (null) and ends (the file to write) a profile of its processor time. */
  profile?(file: string | null): void;
  close(): Promise<void>;
}

const servers = join(import.meta.dirname, 'servers');
const running = new Set<ChildProcess>();
const flags = [...manifest.scripts.start.matchAll(/--\S+/g)].map(([flag]) => flag);
const settings = Object.fromEntries([...manifest.scripts.start.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]));
// Nothing of ours outlives the bench, however it ends.
process.on('exit', () => { for (const child of running) child.kill('SIGKILL'); });

/** Starts a program that tells its port, with a minute for it. */
async function start(file: string, environment: Record<string, string>): Promise<{ child: ChildProcess; port: number; readySeconds: number }> {
  const begun = performance.now();
  // The API as `npm start` runs it: put together, and with its flags. The small nursery is for answers: they are large texts, and that costs less than moving them about.
  // What a heap may grow to decides how much of it may lie about until it is swept; an arena of malloc a thread would lie about for good.
  const loader = file === 'api.ts' ? flags : file.endsWith('.ts') ? ['--import', '@oxc-node/core/register'] : [];
  const child = spawn(process.execPath, [...loader, join(servers, file)], { env: childEnvironment({ ...(file === 'api.ts' && settings), ...environment }), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const told = once(child, 'message').then(([message]) => message as { port: number });
  const failed = once(child, 'exit').then(() => { throw new Error(`${file} ended before it answered.`); });
  const late = sleep(180_000, undefined, { ref: false }).then(() => { throw new Error(`${file} does not answer.`); });
  const { port } = await Promise.race([told, failed, late]);
  return { child, port, readySeconds: (performance.now() - begun) / 1000 };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await Promise.race([ended, sleep(5000).then(() => child.kill('SIGKILL'))]);
}

const graphQl = { pathOf: () => '/graphql', bodyOf: ({ ours }: Work, variables: Variables) => JSON.stringify({ query: ours, variables: only(ours, variables) }), answerOf: (_: Work, data: any) => data };
/** The values a document declares. */
const only = (document: string, variables: Variables) => Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)));

/** Our API in production, with or without the planner, and somebody signed in. It answers and does nothing else: reminders and mail are the work of another process (JOBS). */
export async function startApi(url: string, planner: boolean, login = 'hr@volume.example'): Promise<Target> {
  const environment = { API: await buildApi(), DATABASE_URL: url, NODE_ENV: 'production', SEED: 'reference', DEMO: '0', PORT: '0', HOST: '127.0.0.1', PLANNER: planner ? 'on' : 'off', LOG_LEVEL: 'silent', API_PROCESSES: '1', JOBS: 'off', DATABASE_REPLICA_URLS: '', DATA_DIR: join(benchFolder(), 'files') };
  const { child, port, readySeconds } = await start('api.ts', environment);
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation($login: String!) { signIn(login: $login, password: "merit-demo") { token } }', variables: { login } }) });
  const { data } = (await response.json()) as { data: { signIn: { token: string } } };
  return { name: planner ? 'planned' : 'plain', port, pid: child.pid!, readySeconds, headers: { authorization: `Bearer ${data.signIn.token}` }, ...graphQl, profile: file => child.send({ profile: file }), close: () => stop(child) };
}

/** One statement a work, written by hand. */
export async function startFloor(url: string): Promise<Target> {
  const { child, port, readySeconds } = await start('floor.ts', { DATABASE_URL: url, POOL: '8', NODE_ENV: 'production' });
  return { name: 'floor', port, pid: child.pid!, readySeconds, headers: {}, pathOf: ({ name }) => `/${name}`, bodyOf: (_, variables) => JSON.stringify({ variables }), answerOf: (_, data) => data, close: () => stop(child) };
}

/** PostGraphile, if the registry has it; what is installed stays beside the bench's databases. */
export async function startGraphile(url: string, tell: (line: string) => void): Promise<Target | undefined> {
  const peers = join(benchFolder(), 'peers');
  if (!(await installed(peers, tell))) return undefined;
  const { child, port, readySeconds } = await start('postgraphile.mjs', { DATABASE_URL: url, PEERS: peers, POOL: '8', NODE_ENV: 'production', GRAPHILE_ENV: 'production' });
  return {
    name: 'graphile', port, pid: child.pid!, readySeconds, headers: {}, pathOf: () => '/graphql', bodyOf: ({ graphile }, variables) => JSON.stringify({ query: graphile, variables: only(graphile, variables) }),
    answerOf: ({ shaped = same }, data) => shaped(data), close: () => stop(child),
  };
}
const same = (data: any) => data;

async function installed(peers: string, tell: (line: string) => void): Promise<boolean> {
  const manifest = join(peers, 'node_modules', 'postgraphile', 'package.json');
  if (existsSync(manifest)) return true;
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  tell('PostGraphile 5, once …');
  try {
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', 'postgraphile@^5', 'graphql@^16'], { cwd: peers, timeout: 300_000 });
    return true;
  } catch (error) {
    tell(`PostGraphile is not to be had here (${(error as Error).message.split('\n')[0]}); the bench goes on without it.`);
    return false;
  }
}

/** Which PostGraphile was measured. */
export function graphileVersion(): string {
  try { return JSON.parse(readFileSync(join(benchFolder(), 'peers', 'node_modules', 'postgraphile', 'package.json'), 'utf8')).version; } catch { return 'none'; }
}

/** Asks a target one thing. */
export async function ask(target: Target, work: Work, variables: Variables): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${target.port}${target.pathOf(work)}`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...target.headers }, body: target.bodyOf(work, variables) });
  const answer = (await response.json()) as { data?: any; errors?: { message: string }[] };
  if (answer.errors || !answer.data) throw new Error(`${target.name} refuses ${work.name}: ${JSON.stringify(answer.errors ?? answer).slice(0, 600)}`);
  return target.answerOf(work, answer.data);
}
