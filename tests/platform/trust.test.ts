import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { buildServer } from '../../api/server.ts';
import { story } from '../../seeds/story/story.ts';
import { clock, openWorld, PARTNER_KEY, type World } from '../world.ts';

// Without the planner: whoever is known is trusted until the first statement of their question says whether they still are who they were.
let world: World, app: FastifyInstance;
const sent: string[] = [], query = pg.Client.prototype.query;
beforeAll(async () => {
  pg.Client.prototype.query = function (this: pg.Client, ...args: any[]) { sent.push(typeof args[0] === 'string' ? args[0] : args[0].text); return (query as any).apply(this, args); } as never;
  world = await openWorld();
  app = await buildServer(world.orm, readEnvironment({ DATA_DIR: world.dataDir, LOG_LEVEL: 'silent', PLANNER: 'off' }), clock);
});
afterAll(async () => { await app.close(); await world.close(); pg.Client.prototype.query = query; });

async function post(headers: Record<string, string>, text: string, variables?: Record<string, unknown>) {
  sent.length = 0;
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query: text, variables }) });
  return { status: response.statusCode, headers: response.headers, ...(response.json() as { data: any; errors?: { extensions: { code: string } }[] }), statements: sent.splice(0) };
}
async function signedIn(login: string) {
  const { data } = await post({}, 'mutation ($login: String!) { signIn(login: $login, password: "merit-demo") { token } }', { login: `${login}@meritgraph.example` });
  const headers = { authorization: `Bearer ${data.signIn.token}` };
  await post(headers, '{ me { name } }');
  return headers;
}
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map(e => e.extensions.code);
const list = '{ employees(perPage: 5, sort: [{ field: NAME }]) { totalCount nodes { name unit { name } position { name } supervisor { name } } } }';

test('a question of somebody known is one statement, which also says whether they still are who they were', async () => {
  const headers = await signedIn('hr.medan'), { data, statements } = await post(headers, list);
  expect(data.employees.nodes).toHaveLength(5);
  expect(statements).toHaveLength(1);
  expect(statements[0]).toContain('as still');
});

test('a session that was ended answers nothing more, whatever is asked', async () => {
  const headers = await signedIn('pelatihan');
  const questions = [list, '{ inbox { totalCount } }', '{ gapMatrix { competencies { id } } }', `{ employee(id: "${story.medan.atasan.id}") { name } }`];
  for (const question of questions) expect((await post(headers, question)).errors).toBeUndefined();
  await world.rows('update session set ended_at = now()');
  for (const question of questions) {
    const answer = await post(headers, question);
    expect([answer.status, codes(answer), Object.values(answer.data ?? {}).filter(Boolean)]).toEqual([200, ['UNAUTHENTICATED'], []]);
  }
  expect((await post(headers, '{ me { name } }')).data).toEqual({ me: null });
  expect(codes(await post(headers, 'mutation { changePassword(current: "merit-demo", next: "something else entirely") }'))).toEqual(['UNAUTHENTICATED']);
});

test('what can be answered without a look into the tables is not answered to whoever left, either', async () => {
  for (const question of ['{ me { name } }', '{ __typename me { name } }']) {
    const headers = await signedIn('pelatihan');
    for (let i = 0; i < 2; i++) expect((await post(headers, question)).data.me.name).toBeTruthy();
    await world.rows('update session set ended_at = now() where ended_at is null');
    expect((await post(headers, question)).data.me).toBe(null);
  }
});

test('a role that was taken away counts no more from the next question on, and one that was given counts at once', async () => {
  const headers = await signedIn('auditor'), count = async () => (await post(headers, '{ employees { totalCount } }')).data.employees.totalCount as number;
  const all = await count(), grants = await world.rows(`select g.* from role_grant g join account c on c.id = g.account_id where c.login = 'auditor@meritgraph.example'`);
  expect(all).toBeGreaterThan(10);
  await world.rows(`delete from role_grant where account_id = '${grants[0].account_id}'`);
  expect(await count()).toBeLessThan(all);
  expect((await post(headers, '{ me { roles { role } } }')).data.me.roles).toEqual([]);
  for (const g of grants) await world.rows(`insert into role_grant (account_id, role, agency_id) values ('${g.account_id}', '${g.role}', '${g.agency_id}')`);
  expect(await count()).toBe(all);
  expect((await post(headers, '{ me { roles { role } } }')).data.me.roles).toHaveLength(grants.length);
});

test('a key that was revoked opens nothing more', async () => {
  const headers = { 'x-api-key': PARTNER_KEY }, question = '{ trainings { totalCount nodes { title provider { name } } } }';
  expect((await post(headers, question)).data.trainings.totalCount).toBeGreaterThan(0);
  expect((await post(headers, question)).statements).toHaveLength(1);
  await world.rows('update api_client set revoked_at = now()');
  expect(codes(await post(headers, question))).toEqual(['UNAUTHENTICATED']);
});

test('a question the database refuses is refused in the same words, and the rest of it as if it stood alone', async () => {
  const headers = await signedIn('hr.medan'), after = Buffer.from(JSON.stringify(['name ASC,id ASC', 'A', '00000000-0000-0000-0000-000000000000'])).toString('base64url');
  const fine = await post(headers, `{ employees(first: 1, after: "${after}", sort: [{ field: NAME }]) { nodes { name } } units(perPage: 1) { nodes { name } } }`);
  expect(fine.errors).toBeUndefined();
  const wrong = Buffer.from(JSON.stringify(['birthDate ASC,id ASC', 'no day', '00000000-0000-0000-0000-000000000000'])).toString('base64url');
  const answer = await post(headers, `{ employees(first: 1, after: "${wrong}", sort: [{ field: BIRTH_DATE }]) { nodes { name } } }`);
  expect(codes(answer)).toEqual(['INVALID']);
});

test('while the database is away the door says UNAVAILABLE with 503, to whoever is known too', async () => {
  const headers = await signedIn('hr.medan'), name = new URL(world.url).pathname.slice(1), elsewhere = new URL(world.url);
  elsewhere.pathname = '/postgres';
  const outside = new pg.Client({ connectionString: elsewhere.href });
  await outside.connect();
  await outside.query(`alter database "${name}" with connection limit 0`);
  await outside.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  try {
    await expect.poll(async () => (await post(headers, list)).status, { timeout: 5_000 }).toBe(503);
    const answer = await post(headers, list);
    expect([answer.status, codes(answer), answer.headers['retry-after'], answer.data]).toEqual([503, ['UNAVAILABLE'], '5', undefined]);
    expect(codes(await post(headers, 'mutation { signOut }'))).toEqual(['UNAVAILABLE']);
  } finally {
    await outside.query(`alter database "${name}" with connection limit -1`);
    await outside.end();
  }
  await expect.poll(async () => (await post(headers, list)).data?.employees?.nodes.length, { timeout: 10_000 }).toBe(5);
});
