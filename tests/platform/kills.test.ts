import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../api/build.ts';
import { childEnvironment } from '../../api/environment.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';

const KILLS = 20, { medan } = story;
let world: World, built: string, port: number, child: ChildProcess;
beforeAll(async () => {
  [world, built, port] = await Promise.all([openWorld(), buildApi(), freePort()]);
});
afterAll(async () => { child?.kill('SIGKILL'); await world?.close(); });

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise(resolve => probe.close(resolve));
  return port;
}
const begin = () => { child = spawn(process.execPath, [join(built, 'worker.js')], { env: childEnvironment({ DATABASE_URL: world.url, DATA_DIR: world.dataDir, PORT: String(port), HOST: '127.0.0.1', JOBS: 'on', LOG_LEVEL: 'silent', NODE_ENV: 'test' }), stdio: 'ignore' }); };
const origin = () => `http://127.0.0.1:${port}`;
const answers = async () => { for (let tries = 0; tries < 1200; tries++) { if (await fetch(`${origin()}/healthz`).then(r => r.ok, () => false)) return; await sleep(25); } throw new Error('The server does not answer.'); };
const ask = async (query: string, variables: object, token?: string) => (await fetch(`${origin()}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(5000) })).json() as Promise<any>;
const signIn = async (login: string) => (await ask('mutation ($l: String!, $p: String!) { signIn(login: $l, password: $p) { token } }', { l: login, p: story.password })).data.signIn.token as string;
const letters = () => { try { return readdirSync(join(world.dataDir, 'mailbox')).filter(file => file.endsWith('.eml')); } catch { return []; } };

test('Twenty kills at random moments: whoever is to be told is told, and nobody twice', async () => {
  const told = await world.row('select count(*)::int as n from notification'), known = new Map<string, number>(), changed: string[] = [];
  const look = () => { for (const file of letters()) { const { ino } = statSync(join(world.dataDir, 'mailbox', file)); if (known.get(file) && known.get(file) !== ino) changed.push(file); known.set(file, ino); } };
  begin();
  await answers();
  const [pegawai, atasan] = [await signIn(medan.pegawai.login), await signIn(medan.atasan.login)];
  let over = false;
  // Whether an answer came or the server died over it, the database knows what was done.
  const work = (async () => {
    while (!over) {
      const one = await ask('mutation ($id: ID!) { submitEnrollment(id: $id) { status } }', { id: medan.enrollments.draft }, pegawai).catch(() => undefined);
      const two = await ask('mutation ($id: ID!) { returnEnrollment(id: $id, note: "Lampirkan surat tugas.") { status } }', { id: medan.enrollments.draft }, atasan).catch(() => undefined);
      await sleep(one && two ? 60 : 25);
    }
  })();
  for (let kill = 0; kill < KILLS; kill++) {
    await answers();
    await sleep(Math.random() * 2500);
    child.kill('SIGKILL');
    await once(child, 'exit');
    look();
    if (kill < KILLS - 1) begin();
  }
  over = true;
  await work;
  begin();
  await answers();
  for (let tries = 0; tries < 600; tries++) {
    if (!(await world.row('select exists (select from outbox where told_at is null) or exists (select from mail where sent_at is null) as left')).left) break;
    await sleep(100);
  }
  look();
  const returned = await world.rows(`select d.id from decision d where d.record_id = ?::uuid and d.move = 'return' and d.decided_at > now() - interval '1 hour'`, medan.enrollments.draft);
  const causes = await world.row(`select count(*)::int as n, count(*) filter (where told_at is null)::int as untold, count(distinct key)::int as keys from outbox`);
  const decisions = await world.row(`select count(*)::int as n from decision d where d.decided_at > now() - interval '1 hour' and d.record_id = ?::uuid`, medan.enrollments.draft);
  const tellings = await world.rows(`select o.key, count(n.id)::int as n from outbox o left join notification n on n.cause = o.id and n.account_id = ?::uuid where o.kind = 'MOVE' and o.said = 'RETURNED' group by o.key`, medan.pegawai.account);
  console.info(`${KILLS} kills: ${decisions.n} moves, ${returned.length} returned, ${letters().length} letters`);
  expect(returned.length).toBeGreaterThan(KILLS);
  // Every move has its cause, every cause was told, each to the employee once.
  expect(causes.untold).toBe(0);
  expect(await world.rows(`select d.id from decision d where d.decided_at > now() - interval '1 hour' and d.record_id = ?::uuid and not exists (select from outbox o where o.key = 'move ' || d.id)`, medan.enrollments.draft)).toEqual([]);
  expect(tellings).toHaveLength(returned.length);
  expect(tellings.filter(t => t.n !== 1)).toEqual([]);
  // Every one that goes by e-mail left once, whole, and was never written again.
  const sent = await world.rows('select m.id, m.sent_at is not null as sent from mail m'), fresh = await world.row('select count(*)::int as n from notification');
  expect(sent).toHaveLength(fresh.n - told.n);
  expect(sent.every(m => m.sent)).toBe(true);
  expect(letters().toSorted()).toEqual(sent.map(m => `${m.id}.eml`).toSorted());
  expect(changed).toEqual([]);
  for (const file of letters()) expect(readFileSync(join(world.dataDir, 'mailbox', file), 'utf8')).toMatch(new RegExp(`Message-ID: <${file.slice(0, -4)}@[^]*\\r\\n\\r\\n[^]+\\r\\n$`));
  // What a killed process had in hand does not stay so.
  await world.row('select 1');
  expect((await world.rows(`select name from job where state = 'FAILED'`))).toEqual([]);
}, 600_000);
