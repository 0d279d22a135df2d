import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { adminWorks } from './documents.ts';
import { beginning } from './importing.ts';
import { endurance } from './endurance.ts';
import { growth } from './growth.ts';
import { memoryOf } from './measure.ts';
import { type Measured, reportOf, type Run } from './report.ts';
import { compare, measure, openStand, type Stand } from './stand.ts';
import { graphileVersion, type TargetName } from './targets.ts';
import { type Work, works } from './works.ts';

const { values: options } = parseArgs({
  options: {
    employees: { type: 'string', default: '15000' }, seconds: { type: 'string', default: '4' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' }, connections: { type: 'string', default: '32' },
    targets: { type: 'string', default: 'floor,graphile,plain,planned' }, login: { type: 'string', default: 'hr@volume.example' }, documents: { type: 'boolean', default: false }, profile: { type: 'string' }, save: { type: 'boolean', default: true },
    growth: { type: 'string' }, minutes: { type: 'string' },
  }, allowNegative: true,
});
const seconds = Number(options.seconds), rounds = Number(options.rounds), employees = Number(options.employees), connections = Number(options.connections);
const manner = { seconds, connections, profile: options.profile };
const tell = (line: string) => console.error(line);
const only = options.only?.split(',');
/** People in the file that is imported: as many as a large city takes in at once. */
const IMPORTED = 10_000;
const wanted = ({ name }: Pick<Work, 'name'>) => !only || only.some(o => o === name || (o.endsWith('*') && name.startsWith(o.slice(0, -1))));

async function main(): Promise<void> {
  if (options.growth) return keep('growth', await growth(options.growth.split(',').map(Number), works.filter(wanted), { ...manner, rounds, login: options.login, tell, about: await machine() }));
  if (options.minutes) return keep('memory', await endurance(employees, Number(options.minutes), works.filter(wanted), { ...manner, login: options.login, tell, about: await machine() }));
  const begun = wanted({ name: 'import' }) ? await beginning(IMPORTED, tell) : undefined;
  const stand = await openStand(employees, options.targets.split(',') as TargetName[], options.login, tell);
  try {
    const run = { ...(await measureAll(stand)), begun };
    keep(employees === 15_000 ? '' : String(employees), reportOf(run, `${await machine(stand)}, ${connections} connections, ${rounds} rounds of ${seconds} s in turns`));
  } finally {
    await stand.close();
  }
}

async function measureAll(stand: Stand): Promise<Run> {
  const idle = memory(stand), measured: Measured[] = [], faults: string[] = [];
  for (const work of [...works, ...(options.documents ? adminWorks(stand.city) : [])].filter(wanted)) {
    const targets = stand.targets.filter(target => !work.name.includes('/') || target.name === 'plain' || target.name === 'planned');
    const found = await compare(stand, work, targets);
    found.forEach(tell);
    faults.push(...found);
    for (let round = 0; round < (work.name.includes('/') ? 1 : rounds); round++) for (const target of round % 2 ? targets.toReversed() : targets) measured.push(await measure(stand, work, target, round, manner));
    tell(lineOf(work, measured.filter(m => m.work === work.name)));
  }
  return { employees, measured, faults, idle, loaded: memory(stand), ready: Object.fromEntries(stand.targets.map(t => [t.name, t.readySeconds])) };
}

const memory = ({ targets }: Stand) => Object.fromEntries(targets.map(({ name, pid }) => [name, memoryOf(pid)]));
const lineOf = ({ name, title }: Work, measured: Measured[]) => `${name} ${title}: ${measured.map(({ target, seen }) => `${target} ${seen.rate.toFixed(0)}/s`).join(', ')}`;

/** What was measured on. */
async function machine(stand?: Stand): Promise<string> {
  const version = stand && (await stand.admin.query('show server_version')).rows[0].server_version;
  return `Node ${process.versions.node}${version ? `, PostgreSQL ${version}, PostGraphile ${graphileVersion()}` : ''}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;
}

/** Prints a page, and keeps it under the day and what it is about. */
function keep(about: string, text: string): void {
  console.log(text);
  if (!options.save) return;
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${new Date().toISOString().slice(0, 10)}${about && `-${about}`}.md`), text);
}

await main();
process.exit(0);
