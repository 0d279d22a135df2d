import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Client } from 'pg';
import { openCity } from './city.ts';
import { adminWorks } from './documents.ts';
import { functions } from './functions.ts';
import type { Load, Seen } from './load.ts';
import { cpuOf, cpuOfPostgres, memoryOf, postmasterOf, statements } from './measure.ts';
import { type Measured, reportOf, type Run } from './report.ts';
import { ask, graphileVersion, startApi, startFloor, startGraphile, type Target, type TargetName } from './targets.ts';
import { type City, freePairs, readCity, type Work, works } from './works.ts';

const { values: options } = parseArgs({
  options: {
    employees: { type: 'string', default: '15000' }, seconds: { type: 'string', default: '4' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' }, connections: { type: 'string', default: '32' },
    targets: { type: 'string', default: 'floor,graphile,plain,planned' }, login: { type: 'string', default: 'hr@volume.example' }, documents: { type: 'boolean', default: false }, profile: { type: 'string' }, save: { type: 'boolean', default: true },
  }, allowNegative: true,
});
const seconds = Number(options.seconds), rounds = Number(options.rounds), employees = Number(options.employees), connections = Number(options.connections);
const WARM = { first: 2, later: 0.7 };
const tell = (line: string) => console.error(line);
const only = options.only?.split(',');
const wanted = (name: string) => !only || only.some(o => o === name || (o.endsWith('*') && name.startsWith(o.slice(0, -1))));

/** What a running bench holds. */
interface Bench { admin: Client; postmaster: number; city: City; targets: Target[] }

async function main(): Promise<void> {
  const database = await openCity(employees, tell);
  const admin = new Client({ connectionString: withDatabase(database.adminUrl, database.url) });
  try {
    await admin.connect();
    await asOwner(database.url, functions);
    const targets = await startAll(database.url);
    try {
      const bench: Bench = { admin, postmaster: await postmasterOf(admin), city: await readCity(admin), targets };
      await report(await measureAll(bench), bench);
    } finally {
      await Promise.all(targets.map(target => target.close()));
    }
  } finally {
    await admin.end().catch(() => undefined);
    await database.stop();
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

async function startAll(url: string): Promise<Target[]> {
  const chosen = options.targets.split(','), targets: Target[] = [];
  const starts: Record<TargetName, () => Promise<Target | undefined>> = {
    floor: () => startFloor(url), graphile: () => startGraphile(url, tell), plain: () => startApi(url, false, options.login), planned: () => startApi(url, true, options.login),
  };
  for (const name of ['floor', 'graphile', 'plain', 'planned'] as const) {
    if (!chosen.includes(name)) continue;
    const target = await starts[name]();
    if (target) { tell(`${name} answers after ${target.readySeconds.toFixed(1)} s.`); targets.push(target); }
  }
  return targets;
}

async function measureAll(bench: Bench): Promise<Run> {
  const idle = memory(bench), measured: Measured[] = [], faults: string[] = [];
  for (const work of [...works, ...(options.documents ? adminWorks(bench.city) : [])].filter(({ name }) => wanted(name))) {
    const targets = bench.targets.filter(target => !work.name.includes('/') || target.name === 'plain' || target.name === 'planned');
    faults.push(...(await compare(bench, work, targets)));
    for (let round = 0; round < (work.name.includes('/') ? 1 : rounds); round++) for (const target of round % 2 ? targets.toReversed() : targets) measured.push(await measure(bench, work, target, round));
    tell(lineOf(work, measured.filter(m => m.work === work.name)));
  }
  return { employees, measured, faults, idle, loaded: memory(bench), ready: Object.fromEntries(bench.targets.map(t => [t.name, t.readySeconds])) };
}

const memory = ({ targets }: Bench) => Object.fromEntries(targets.map(({ name, pid }) => [name, memoryOf(pid)]));
const lineOf = ({ name, title }: Work, measured: Measured[]) => `${name} ${title}: ${measured.map(({ target, seen }) => `${target} ${seen.rate.toFixed(0)}/s`).join(', ')}`;

/** All targets answer the same, for a handful of values. */
async function compare(bench: Bench, work: Work, targets: readonly Target[]): Promise<string[]> {
  const all = work.variables(bench.city), step = Math.max(1, Math.floor(all.length / 6)), faults: string[] = [], { compared = (data: any) => data } = work;
  for (let at = 0; at < all.length && at < 6 * step; at += step) {
    const answers: unknown[] = [];
    for (const [n, target] of targets.entries()) answers.push(compared(await ask(target, work, work.writes ? freePairs(bench.city, 1_000_000 + at * 10 + n, 1)[0]! : all[at]!)));
    const other = targets.find((_, i) => !isDeepStrictEqual(answers[i], answers[0]));
    if (other) faults.push(`${work.name}: ${other.name} answers other than ${targets[0]!.name} for ${JSON.stringify(all[at])}: ${JSON.stringify(answers[targets.indexOf(other)]).slice(0, 400)} … ${JSON.stringify(answers[0]).slice(0, 400)}`);
  }
  if (work.writes) await cleaned(bench);
  for (const fault of faults) tell(fault);
  return faults;
}

/** What the writing work made goes away again, so that every round meets the same city. */
async function cleaned({ admin }: Bench): Promise<void> {
  await admin.query(`begin; alter table audit_entry disable trigger user; delete from audit_entry a using enrollment e where a.record_id = e.id and e.reason = 'bench'; alter table audit_entry enable trigger user; delete from enrollment where reason = 'bench'; commit`);
  await admin.query('vacuum enrollment, audit_entry');
}

let phases = 0;

async function measure(bench: Bench, work: Work, target: Target, round: number): Promise<Measured> {
  const { admin, postmaster, city } = bench, database = admin.database!, before = { api: 0, postgres: 0, calls: 0, ms: 0 }, after = { ...before };
  // What the last writing round left on the wire must not meet this one's.
  const bodies = (work.writes ? freePairs(city, 40_000 * phases++, 30_000) : work.variables(city)).map(variables => target.bodyOf(work, variables));
  const load: Load = { port: target.port, path: target.pathOf(work), headers: target.headers, bodies, connections, warmup: round === 0 && !work.name.includes('/') ? WARM.first : WARM.later, seconds: work.name.includes('/') ? Math.min(seconds, 1.5) : seconds };
  const look = async (into: typeof before) => Object.assign(into, { api: cpuOf(target.pid), postgres: cpuOfPostgres(postmaster) }, await statements(admin, database));
  const seen = await underLoad(load, {
    measuring: async () => { if (options.profile) target.profile?.(null); await look(before); },
    measured: async () => { await look(after); if (options.profile) target.profile?.(join(resolve(options.profile), `${work.name.replace('/', '-')}-${target.name}.cpuprofile`)); },
  });
  if (work.writes) await sleep(300).then(() => cleaned(bench));
  if (seen.errors > 0) tell(`${work.name} ${target.name}: ${seen.errors} errors, ${seen.firstError}`);
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

async function report(run: Run, { admin }: Bench): Promise<void> {
  const { rows } = await admin.query('show server_version');
  const about = `Node ${process.versions.node}, PostgreSQL ${rows[0].server_version}, PostGraphile ${graphileVersion()}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${connections} connections, ${rounds} rounds of ${seconds} s in turns`;
  const text = reportOf(run, about);
  console.log(text);
  if (!options.save) return;
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${new Date().toISOString().slice(0, 10)}${employees === 15_000 ? '' : `-${employees}`}.md`), text);
}

await main();
process.exit(0);
