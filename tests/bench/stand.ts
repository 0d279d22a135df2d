import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { openCity } from './city.ts';
import { functions } from './functions.ts';
import type { Load, Seen } from './load.ts';
import { cpuOf, cpuOfPostgres, postmasterOf, statements } from './measure.ts';
import type { Measured } from './report.ts';
import { ask, startApi, startFloor, startGraphile, type Target, type TargetName } from './targets.ts';
import { type City, freePairs, readCity, type Work } from './works.ts';

/** How something is measured. */
export interface Manner { readonly seconds: number; readonly connections: number; /** Where profiles of the processor are put. */ readonly profile?: string | undefined }

/** A city with servers before it. */
export interface Stand { admin: Client; postmaster: number; city: City; targets: Target[]; close(): Promise<void> }

const WARM = { first: 2, later: 0.7 };

/** Opens a city of so many people, and starts servers before it. */
export async function openStand(employees: number, names: readonly TargetName[], login: string, tell: (line: string) => void): Promise<Stand> {
  const database = await openCity(employees, tell), admin = new Client({ connectionString: withDatabase(database.adminUrl, database.url) }), targets: Target[] = [];
  const close = async () => {
    await Promise.all(targets.map(target => target.close()));
    await admin.end().catch(() => undefined);
    await database.stop();
  };
  try {
    await admin.connect();
    await asOwner(database.url, functions);
    await startAll(database.url, names, login, tell, targets);
    return { admin, postmaster: await postmasterOf(admin), city: await readCity(admin), targets, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function withDatabase(admin: string, owner: string): string {
  const url = new URL(admin);
  url.pathname = new URL(owner).pathname;
  return url.href;
}

async function asOwner(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

async function startAll(url: string, names: readonly TargetName[], login: string, tell: (line: string) => void, targets: Target[]): Promise<void> {
  const starts: Record<TargetName, () => Promise<Target | undefined>> = {
    floor: () => startFloor(url), graphile: () => startGraphile(url, tell), plain: () => startApi(url, false, login), planned: () => startApi(url, true, login),
  };
  for (const name of ['floor', 'graphile', 'plain', 'planned'] as const) {
    if (!names.includes(name)) continue;
    const target = await starts[name]();
    if (target) { tell(`${name} answers after ${target.readySeconds.toFixed(1)} s.`); targets.push(target); }
  }
}

/** All targets answer the same, for a handful of values. */
export async function compare(stand: Stand, work: Work, targets: readonly Target[]): Promise<string[]> {
  const all = work.variables(stand.city), step = Math.max(1, Math.floor(all.length / 6)), faults: string[] = [], { compared = (data: any) => data } = work;
  for (let at = 0; at < all.length && at < 6 * step; at += step) {
    const answers: unknown[] = [];
    for (const [n, target] of targets.entries()) answers.push(compared(await ask(target, work, work.writes ? freePairs(stand.city, 1_000_000 + at * 10 + n, 1)[0]! : all[at]!)));
    const other = targets.find((_, i) => !isDeepStrictEqual(answers[i], answers[0]));
    if (other) faults.push(`${work.name}: ${other.name} answers other than ${targets[0]!.name} for ${JSON.stringify(all[at])}: ${JSON.stringify(answers[targets.indexOf(other)]).slice(0, 400)} … ${JSON.stringify(answers[0]).slice(0, 400)}`);
  }
  if (work.writes) await cleaned(stand);
  return faults;
}

/** What the writing work made goes away again, so that every round meets the same city. */
async function cleaned({ admin }: Stand): Promise<void> {
  await admin.query(`begin; alter table audit_entry disable trigger user; delete from audit_entry a using enrollment e where a.record_id = e.id and e.reason = 'bench'; alter table audit_entry enable trigger user; delete from enrollment where reason = 'bench'; commit`);
  await admin.query('vacuum enrollment, audit_entry');
}

let phases = 0;

/** What one work costs one server, asked for some seconds. */
export async function measure(stand: Stand, work: Work, target: Target, round: number, { seconds, connections, profile }: Manner): Promise<Measured> {
  const { admin, postmaster, city } = stand, database = admin.database!, before = { api: 0, postgres: 0, calls: 0, ms: 0 }, after = { ...before };
  // What the last writing round left on the wire must not meet this one's.
  const bodies = (work.writes ? freePairs(city, 40_000 * phases++, 30_000) : work.variables(city)).map(variables => target.bodyOf(work, variables));
  const load: Load = { port: target.port, path: target.pathOf(work), headers: target.headers, bodies, connections, warmup: round === 0 && !work.name.includes('/') ? WARM.first : WARM.later, seconds: work.name.includes('/') ? Math.min(seconds, 1.5) : seconds };
  const look = async (into: typeof before) => Object.assign(into, { api: cpuOf(target.pid), postgres: cpuOfPostgres(postmaster) }, await statements(admin, database));
  const seen = await underLoad(load, {
    measuring: async () => { if (profile) target.profile?.(null); await look(before); },
    measured: async () => { await look(after); if (profile) target.profile?.(join(resolve(profile), `${work.name.replace('/', '-')}-${target.name}.cpuprofile`)); },
  });
  if (work.writes) await sleep(300).then(() => cleaned(stand));
  if (seen.errors > 0) console.error(`${work.name} ${target.name}: ${seen.errors} errors, ${seen.firstError}`);
  const of = (key: keyof typeof before) => (after[key] - before[key]) / seen.requests;
  // Our own two looks are statements too.
  return { work: work.name, title: work.title, target: target.name, round, seen, apiCpu: of('api'), postgresCpu: of('postgres'), statements: (after.calls - before.calls - 1) / seen.requests, execution: of('ms') };
}

/** Runs the load in a process of its own, and looks when its measuring begins and ends. */
async function underLoad(load: Load, looks: { measuring: () => Promise<unknown>; measured: () => Promise<unknown> }): Promise<Seen> {
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', join(import.meta.dirname, 'load.ts')], { stdio: ['pipe', 'inherit', 'inherit', 'ipc'] });
  const limit = setTimeout(() => child.kill('SIGKILL'), (load.warmup + load.seconds + 30) * 1000);
  try {
    child.stdin!.end(JSON.stringify(load));
    const waiting: Promise<unknown>[] = [];
    const seen = await new Promise<Seen>((resolve, reject) => {
      child.on('message', (message: 'measuring' | 'measured' | { seen: Seen }) => { if (typeof message === 'string') waiting.push(looks[message]()); else resolve(message.seen); });
      child.once('exit', code => reject(new Error(`The load ended with ${code}.`)));
    });
    await Promise.all(waiting);
    return seen;
  } finally {
    clearTimeout(limit);
    child.kill();
  }
}
