import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SignIn, WhoAmI } from '../../admin/graph/documents.ts';
import { type NounName, nouns } from '../../admin/graph/nouns.ts';
import { makeAuthProvider, type Me } from '../../admin/kernel/authProvider.ts';
import { type Graph, makeDataProvider } from '../../admin/kernel/dataProvider.ts';
import { openLine } from '../../admin/kernel/line.ts';
import { camelOf, type Row } from '../../admin/kernel/noun.ts';
import { openWorld, type World } from '../world.ts';

let world: World, server: Awaited<ReturnType<World['http']>>;
const caught = (promise: Promise<unknown>): Promise<any> => promise.then(() => { throw new Error('This should have been refused.'); }, error => error);

/** The screens' own provider before the real server, with a jar for its cookie as a browser has. */
function browser(): Graph {
  let cookie = '';
  const fetcher = (async (_: string, { body, headers }: RequestInit) => {
    const answer = await server.inject({ method: 'POST', url: '/graphql', headers: { ...(headers as Record<string, string>), ...(cookie && { cookie }) }, payload: String(body) });
    const set = answer.headers['set-cookie'];
    if (set) cookie = String(Array.isArray(set) ? set[0] : set).split(';')[0]!;
    return new Response(answer.body, { status: answer.statusCode, headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  return makeDataProvider(openLine('http://127.0.0.1/graphql', { fetch: fetcher }));
}
const entered = async (login: string): Promise<Graph> => { const graph = browser(); await graph.query(SignIn, { login: `${login}@meritgraph.example`, password: 'merit-demo' }); return graph; };
const listed = (graph: Graph, noun: string, filter = {}, meta = {}) => graph.getList<Row>(noun, { pagination: { page: 1, perPage: 5 }, sort: { field: '', order: 'ASC' }, filter, meta });

beforeAll(async () => { world = await openWorld(); server = await world.http(); });
afterAll(async () => { await server?.close(); await world?.close(); });

describe('who is signed in', () => {
  test('nobody, before signing in; then the account, by cookie alone', async () => {
    const graph = browser(), auth = makeAuthProvider(graph);
    expect((await caught(auth.checkAuth({}))).message).toBe('errors.codes.UNAUTHENTICATED');
    await auth.login({ username: 'hr.medan@meritgraph.example', password: 'merit-demo' });
    await auth.checkAuth({});
    expect((await graph.query(WhoAmI, {})).me?.login).toBe('hr.medan@meritgraph.example');
    expect(await auth.canAccess!({ action: 'create', resource: 'Employee' })).toBe(true);
    expect(await auth.canAccess!({ action: 'edit', resource: 'Rank' })).toBe(false);
    await auth.logout({});
    expect((await graph.query(WhoAmI, {})).me).toBeNull();
  });
  test('a wrong password is told as such', async () => {
    expect((await caught(browser().query(SignIn, { login: 'hr.medan@meritgraph.example', password: 'wrong-password' }))).status).toBe(401);
  });
});

describe('every list and page, as HR', () => {
  let graph: Graph, me: Me;
  beforeAll(async () => { graph = await entered('hr.medan'); me = (await graph.query(WhoAmI, {})).me!; });
  test.each(Object.keys(nouns) as NounName[])('%s', async name => {
    const noun = nouns[name];
    const { data, total, meta } = await listed(graph, name, {}, { facets: noun.facets.map(camelOf) });
    expect(total).toBeGreaterThanOrEqual(data.length);
    expect((meta.facets ?? []).map((f: { field: string }) => f.field)).toEqual(noun.facets);
    for (const order of noun.sort) await graph.getList(name, { pagination: { page: 1, perPage: 20 }, sort: { field: camelOf(order), order: 'DESC' }, filter: noun.filter['search'] ? { search: 'an' } : {} });
    if (!data[0]) return;
    expect((await graph.getOne<Row>(name, { id: data[0].id })).data).toEqual(data[0]);
    expect((await graph.getMany<Row>(name, { ids: data.map(row => row.id) })).data).toHaveLength(data.length);
    if (noun.can.includes('history')) expect(Array.isArray(await graph.history(name, data[0].id))).toBe(true);
    expect(me.reads).toContain(name);
  });
});

describe('changes, as HR', () => {
  let graph: Graph;
  beforeAll(async () => { graph = await entered('hr.medan'); });
  test('what a form holds is saved, and a stale version is refused with the one that is stored', async () => {
    const { data: [training] } = await listed(graph, 'Training'), before = training!;
    const { data: after } = await graph.update<Row>('Training', { id: before.id, data: { ...before, summary: 'Untuk pejabat pengawas.' }, previousData: before });
    expect(after).toMatchObject({ summary: 'Untuk pejabat pengawas.', version: before['version'] + 1 });
    expect(await caught(graph.update('Training', { id: before.id, data: { ...before, title: 'Lain' }, previousData: before }))).toMatchObject({ status: 409, body: { code: 'CONFLICT', version: after['version'] } });
  });
  test('what is wrong stands under its input', async () => {
    const { data: [employee] } = await listed(graph, 'Employee');
    const { body } = await caught(graph.update('Employee', { id: employee!.id, data: { ...employee, employeeNumber: '123' }, previousData: employee! }));
    expect(Object.keys(body.errors)).toContain('employeeNumber');
    expect((await caught(graph.create('Training', { data: { title: 'Audit', code: 'AUDIT-X', form: 'KL03', learningHours: 8, provider: { id: '00000000-0000-4000-8000-000000000000' } } }))).body.errors).toHaveProperty(['provider.id']);
  });
  test('rows are made, and removed with the version that was read', async () => {
    const [{ data: [position] }, { data: competencies }] = await Promise.all([listed(graph, 'Position'), listed(graph, 'Competency')]);
    const { data: had } = await graph.getManyReference<Row>('PositionStandard', { target: 'position', id: position!.id, pagination: { page: 1, perPage: 100 }, sort: { field: '', order: 'ASC' }, filter: {} });
    const free = competencies.find(c => !had.some(s => s['competency'].id === c.id)) ?? (await graph.all('Competency', {})).find(c => !had.some(s => s['competency'].id === c.id))!;
    const { data: made } = await graph.create<Row>('PositionStandard', { data: { position: { id: position!.id }, competency: { id: free.id }, requiredLevel: 3, importance: 'IMPORTANT', weight: 1 } });
    expect(made).toMatchObject({ requiredLevel: 3, competency: { id: free.id } });
    await graph.delete('PositionStandard', { id: made.id, previousData: made });
    expect((await caught(graph.getOne('PositionStandard', { id: made.id }))).status).toBe(404);
  });
});

describe('moves', () => {
  test('many are made at once, each refused one named', async () => {
    const graph = await entered('hr.medan'), { data } = await listed(graph, 'Enrollment', { status: ['ENDORSED'] }), { data: [done] } = await listed(graph, 'Enrollment', { status: ['COMPLETED'] });
    const { ids, errors } = await graph.moveMany('Enrollment', 'return', { ids: [...data.map(row => row.id), done!.id], note: 'Lampirkan surat tugas.' });
    expect([...ids, ...errors.map(e => e.id)].sort()).toEqual([...data.map(row => row.id), done!.id].sort());
    expect(errors.map(e => e.id)).toContain(done!.id);
    expect((await graph.history('Enrollment', ids[0]!)).at(-1)).toMatchObject({ move: 'return', note: 'Lampirkan surat tugas.' });
  });
  test('what a move takes is checked where it is asked for', async () => {
    const graph = await entered('hr.medan'), { data } = await listed(graph, 'Enrollment', { status: ['APPROVED'] }), open = data.find(row => row['moves'].includes('complete'))!;
    const error = await caught(graph.move('Enrollment', 'complete', { id: open.id, version: open['version'], input: { outcome: 'PASSED', completedOn: '2030-01-01' } }));
    expect(Object.keys(error.body.errors)).toContain('completedOn');
  });
});

test('an export reads past the first hundred rows', async () => {
  const graph = await entered('auditor'), { total } = await listed(graph, 'Employee');
  expect(await graph.all('Employee', {})).toHaveLength(total!);
});
