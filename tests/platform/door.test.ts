import type { FastifyInstance, InjectOptions } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { connect } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { buildServer } from '../../api/server.ts';
import { story } from '../../seeds/story/story.ts';
import { clock, openWorld, type World } from '../world.ts';

const { medan } = story;
let world: World, app: FastifyInstance, production: FastifyInstance, cookie: Record<string, string>;
/** Every answer the door of this file ever gave. */
const bodies: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  app = await world.http();
  production = await buildServer(world.orm, readEnvironment({ NODE_ENV: 'production', DEMO: '1', DATA_DIR: world.dataDir, LOG_LEVEL: 'silent' }), clock);
  const { data } = (await send({ query: 'mutation { signIn(login: "hr.medan@meritgraph.example", password: "merit-demo") { token } }' })).json;
  cookie = { authorization: `Bearer ${data.signIn.token}` };
});
afterAll(async () => { await app.close(); await production.close(); await world.close(); });

interface Reply { status: number; json: any; headers: Record<string, any>; text: string }
async function raw(options: InjectOptions, to: FastifyInstance = app): Promise<Reply> {
  const response = await to.inject(options);
  bodies.push(response.body);
  let json: any;
  try { json = response.json(); } catch { json = undefined; }
  return { status: response.statusCode, json, headers: response.headers, text: response.body };
}
const send = (payload: object | string, headers: Record<string, string> = {}, to?: FastifyInstance) =>
  raw({ method: 'POST', url: '/graphql', payload: typeof payload === 'string' ? payload : JSON.stringify(payload), headers: { 'content-type': 'application/json', ...headers } }, to);
const ask = (query: string, variables: object = {}, to?: FastifyInstance) => send({ query, variables }, cookie, to);
const codes = ({ json }: Reply) => (json.errors ?? []).map((e: any) => e.extensions.code);
const fieldsOf = ({ json }: Reply) => json.errors[0].extensions.fields;

describe('a request that is none', () => {
  test.each([
    ['no JSON', '{"query": "{ me { name } }"', 400], ['nothing', '', 400], ['a list', '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400], ['a text', '"{ me { name } }"', 400], ['null', 'null', 400], ['a number', '7', 400],
    ['no query', '{}', 400], ['another name', '{"qeury":"{__typename}"}', 400], ['a query that is no text', '{"query":{"kind":"Document"}}', 400], ['a list of queries', '{"query":["{__typename}"]}', 400],
    ['variables that are a text', '{"query":"{__typename}","variables":"{}"}', 400], ['variables that are a list', '{"query":"{__typename}","variables":[1]}', 400], ['a name that is no text', '{"query":"{__typename}","operationName":7}', 400],
    ['an empty query', '{"query":""}', 400], ['half a query', '{"query":"{ me "}', 400], ['a name nobody has', '{"query":"query a { __typename } query b { __typename }","operationName":"c"}', 400], ['two and no name', '{"query":"query a { __typename } query b { __typename }"}', 400],
    ['a field nobody has', '{"query":"{ nobody }"}', 400], ['a kept query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}', 400],
  ])('%s is answered with INVALID', async (_, payload, status) => {
    const reply = await send(payload);
    expect(reply.status).toBe(status);
    expect(codes(reply)).toEqual(['INVALID']);
    expect(reply.headers['content-type']).toMatch(/^application\/(json|graphql-response\+json)/);
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['application/xml'], ['']])('content of type “%s” is answered with 415', async type => {
    const reply = await raw({ method: 'POST', url: '/graphql', payload: '{"query":"{ __typename }"}', headers: type ? { 'content-type': type } : {} });
    expect([reply.status, codes(reply)]).toEqual([415, ['INVALID']]);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'] as const)('%s is answered with 405, and changes nothing', async method => {
    const before = await world.row('select count(*) from session where ended_at is null');
    for (const query of ['{__typename}', 'mutation{signOut}']) {
      const reply = await raw({ method, url: `/graphql?query=${encodeURIComponent(query)}`, headers: cookie });
      expect([reply.status, codes(reply), reply.headers['allow']]).toEqual([405, ['INVALID'], 'POST']);
    }
    expect(await world.row('select count(*) from session where ended_at is null')).toEqual(before);
  });

  test('a body over 100 kB is answered with 413, one just below is read', async () => {
    const big = await send({ query: '{ __typename }', variables: { x: 'a'.repeat(100_000) } });
    expect([big.status, codes(big)]).toEqual([413, ['LIMIT_EXCEEDED']]);
    expect((await send({ query: '{ __typename }', variables: { x: 'a'.repeat(99_000) } })).json.data).toEqual({ __typename: 'Query' });
  });

  test('an address nobody has is answered with 404 and without the address', async () => {
    const reply = await raw({ method: 'GET', url: '/%3Cscript%3Ealert(1)' });
    expect([reply.status, codes(reply)]).toEqual([404, ['NOT_FOUND']]);
    expect(reply.text).not.toContain('script');
  });

  test('headers over 16 kB are answered with 431', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`));
      socket.once('data', data => { resolve(String(data)); socket.destroy(); });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('a request that asks for too much', () => {
  const deep = (levels: number) => `{ units { nodes { ${'parent { '.repeat(levels - 3)}id${' }'.repeat(levels - 3)} } } }`;
  const bomb = (rounds: number, on: string, open: string, leaf: string) => `${open} ${Array.from({ length: rounds }, (_, i) => `fragment f${i} on ${on} { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f${rounds} on ${on} { ${leaf} }`;
  const cases: [string, string, string][] = [
    ['ten thousand aliases of __typename', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'The body is larger than 100 kB.'],
    ['four thousand aliases of __typename', `{ ${Array.from({ length: 4_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, '2000 tokens'],
    ['more words than 2,000', `{ ${'__typename '.repeat(2_100)} }`, '2000 tokens'],
    ['aliases of __typename', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'aliases, at most 30'],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: me { name }`).join(' ')} }`, 'aliases, at most 30'],
    ['aliases further down', `{ units { nodes { ${Array.from({ length: 31 }, (_, i) => `a${i}: name`).join(' ')} } } }`, 'aliases, at most 30'],
    ['depth', deep(13), 'levels of depth, at most 12'],
    ['depth hidden in a fragment named __schema', `query { units { nodes { ...__schema } } } fragment __schema on Unit { ${'parent { '.repeat(12)}id${' }'.repeat(12)} }`, 'levels of depth, at most 12'],
    ['depth below __typename', `{ __typename ${deep(13).slice(1)}`, 'levels of depth, at most 12'],
    ['root fields', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: me { name }`).join(' ')} }`, 'root fields, at most 10'],
    ['root fields in a fragment', `{ ...f } fragment f on Query { ${Array.from({ length: 11 }, (_, i) => `a${i}: me { name }`).join(' ')} }`, 'root fields, at most 10'],
    ['mutations', `mutation { ${Array.from({ length: 5 }, (_, i) => `a${i}: signOut`).join(' ')} }`, 'mutations, at most 4'],
    ['mutations in a fragment', `mutation { ...f } fragment f on Mutation { ${Array.from({ length: 5 }, (_, i) => `a${i}: signOut`).join(' ')} }`, 'mutations, at most 4'],
    ['directives', `{ ${Array.from({ length: 10 }, () => '__typename @include(if: true)').join(' ')} }`, 'directives, at most 9'],
    ['rows, page sizes multiplied', '{ units(perPage: 100) { nodes { employees(perPage: 100) { nodes { reports(perPage: 100) { nodes { id } } } } } } }', 'rows, page sizes multiplied, at most 10000'],
    ['rows nobody named the number of', '{ units { nodes { employees { nodes { reports { nodes { enrollments { nodes { id } } } } } } } } }', 'rows, page sizes multiplied, at most 10000'],
    ['rows hidden in a fragment', '{ units(perPage: 100) { ...c } } fragment c on UnitConnection { nodes { employees(perPage: 100) { ... on EmployeeConnection { edges { node { reports(perPage: 100) { ...d } } } } } } } fragment d on EmployeeConnection { nodes { id } }', 'rows, page sizes multiplied, at most 10000'],
    ['rows by a variable', 'query($n: Int) { units(perPage: $n) { nodes { employees(first: $n) { nodes { reports(perPage: $n) { nodes { id } } } } } } }', 'rows, page sizes multiplied, at most 10000'],
    ['rows by what a variable is when it is left out', 'query($m: Int = 100) { units(perPage: $m) { nodes { employees(first: $m) { nodes { id } } } } }', 'rows, page sizes multiplied, at most 10000'],
    ['fragments that double two hundred times', bomb(170, 'Query', '{ ...f0 }', '__typename'), 'too many selections'],
    ['fragments that double, in a mutation', bomb(170, 'Mutation', 'mutation { ...f0 }', '__typename'), 'too many selections'],
    ['fragments that double further down', bomb(60, 'Unit', '{ units { nodes { ...f0 } } }', 'id'), 'too many selections'],
    ['fragments that double twelve times', bomb(12, 'Unit', '{ units { nodes { ...f0 } } }', 'id name code'), 'fields, at most 10000'],
    ['fragments that double in the schema', bomb(60, '__Schema', '{ __schema { ...f0 } }', 'description'), 'too many selections'],
  ];
  test.each(cases)('%s: LIMIT_EXCEEDED, naming the limit, for little work', async (_, query, says) => {
    // What it costs the processor, whatever else the machine is at; a bomb that goes off costs minutes.
    const before = process.cpuUsage(), reply = await ask(query, { n: 100 }), { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1_500);
    expect(reply.json.data ?? null).toBeNull();
    expect(codes(reply)).toContain('LIMIT_EXCEEDED');
    expect(reply.text).toContain(says);
    expect(reply.json.errors.length).toBeLessThanOrEqual(5);
    expect(reply.text.length).toBeLessThan(10_000);
  });

  test('is refused to somebody who is not signed in just the same, in production just the same', async () => {
    for (const [name, query, says] of cases.filter(([n]) => !n.includes('schema'))) {
      const reply = await send({ query, variables: { n: 100 } }, {}, production);
      expect(reply.text, name).toContain(says);
    }
  });

  test('but what is just within the limits is answered', async () => {
    const { json } = await ask(`{ ${Array.from({ length: 10 }, (_, i) => `a${i}: me { name }`).join(' ')} }`);
    expect(Object.keys(json.data)).toHaveLength(10);
    expect((await ask(deep(12))).json.errors).toBeUndefined();
    expect((await ask('{ units(perPage: 90) { nodes { employees(perPage: 100) { nodes { id } } } } }')).json.errors).toBeUndefined();
    expect((await ask(getIntrospectionQuery())).json.data.__schema.types.length).toBeGreaterThan(100);
  });

  test('fragments that go in circles are INVALID', async () => {
    expect(new Set(codes(await ask('{ units { nodes { ...a } } } fragment a on Unit { parent { ...b } } fragment b on Unit { parent { ...a } }')))).toEqual(new Set(['INVALID']));
    expect(codes(await ask('{ ...a } fragment a on Query { ...a }'))).toEqual(['INVALID']);
  });

  test('a query with a hundred faults is told of five', async () => {
    const reply = await ask(`{ ${Array.from({ length: 100 }, (_, i) => `nobody${i}`).join(' ')} }`);
    expect(reply.status).toBe(400);
    expect(reply.json.errors.length).toBeLessThanOrEqual(6);
    expect(reply.text.length).toBeLessThan(10_000);
  });
});

describe('in production', () => {
  test('the schema is told to nobody', async () => {
    for (const query of [getIntrospectionQuery(), '{ __schema { types { name } } }', '{ __type(name: "Employee") { name } }', '{ me { name } ... on Query { __schema { types { name } } } }', '{ ...f } fragment f on Query { __schema { queryType { name } } }']) {
      const reply = await ask(query, {}, production);
      expect([reply.status, new Set(codes(reply))]).toEqual([400, new Set(['INVALID'])]);
      expect(reply.json.data ?? null).toBeNull();
    }
    expect((await ask('{ __typename }', {}, production)).json).toEqual({ data: { __typename: 'Query' } });
  });

  test('no answer offers what somebody may have meant, however they ask', async () => {
    const typos: [string, object][] = [
      ['{ employes { totalCount } }', {}], ['{ employees { totalCoun } }', {}], ['{ employees(filtr: {}) { totalCount } }', {}], ['{ employees(filter: { statu: PNS }) { totalCount } }', {}], ['{ employees(filter: { sex: MAL }) { totalCount } }', {}], ['{ employees { nodes { ... on Employe { id } } } }', {}],
      ['query($f: EmployeeFilter) { employees(filter: $f) { totalCount } }', { f: { sex: 'MAL' } }], ['query($f: EmployeeFilter) { employees(filter: $f) { totalCount } }', { f: { serch: 'x' } }], ['query($f: EmployeFilter) { employees(filter: $f) { totalCount } }', {}],
      ['mutation { creatEmployee { id } }', {}], ['mutation($i: ProviderInput!) { createProvider(input: $i) { id } }', { i: { cod: 'X', name: 'Nama', kind: 'UNIVERSIT' } }], ['{ employees(sort: [{ field: NAM }]) { totalCount } }', {}],
    ];
    for (const to of [app, production]) {
      for (const [query, variables] of typos) {
        const reply = await ask(query, variables, to);
        expect(codes(reply)[0], query).toBe('INVALID');
        expect(reply.text, query).not.toMatch(/did you mean/i);
      }
    }
  });
});

describe('what does not fit', () => {
  const list = (args: string) => `{ employees(${args}) { nodes { id } } }`;
  test.each([
    ['perPage: 0', ['perPage']], ['perPage: 101', ['perPage']], ['perPage: -1', ['perPage']], ['first: 0', ['first']], ['first: 1000000', ['first']], ['page: 0', ['page']], ['page: -3', ['page']], ['first: 5, perPage: 5', ['perPage']],
    ['after: "garbage"', ['after']], ['after: ""', ['after']], ['after: "W10"', ['after']], ['after: "bnVsbA"', ['after']], [`after: "${Buffer.from('["name ASC,id ASC","A",null]').toString('base64url')}"`, ['after']],
    [`after: "${Buffer.from(JSON.stringify(['name ASC,id ASC', { $ne: 1 }, medan.pegawai.id])).toString('base64url')}"`, ['after']],
    ['filter: { search: "\\u0000" }', ['filter', 'search']], ['filter: { search: "a\\u0007b" }', ['filter', 'search']], [`filter: { search: "${'x'.repeat(101)}" }`, ['filter', 'search']],
    [`filter: { ids: [${Array.from({ length: 300 }, () => '"x"')}] }`, ['filter', 'ids']],
  ])('a list with %s is INVALID at that argument', async (args, path) => {
    const reply = await ask(list(args));
    expect(codes(reply)).toEqual(['INVALID']);
    expect(fieldsOf(reply).map((f: any) => f.path)).toContainEqual(path);
  });

  test('half a character is INVALID at its field', async () => {
    const reply = await ask('query($f: EmployeeFilter) { employees(filter: $f) { totalCount } }', { f: { employeeNumber: 'a\uD800' } });
    expect([codes(reply), fieldsOf(reply)[0].path]).toEqual([['INVALID'], ['filter', 'employeeNumber']]);
  });

  test('a page deeper than 25,000 rows is LIMIT_EXCEEDED, for lists and for the inbox', async () => {
    for (const query of [list('page: 1000, perPage: 100'), '{ inbox(page: 1000, perPage: 100) { totalCount } }']) {
      const reply = await ask(query);
      expect([codes(reply), reply.json.errors[0].extensions.limit]).toEqual([['LIMIT_EXCEEDED'], 25_000]);
    }
  });

  test('a cursor whose values are of another kind, or out of every bound, is INVALID', async () => {
    const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const [sort, value] of [['CREATED_AT', 'gestern'], ['CREATED_AT', '99999999-01-01'], ['BIRTH_DATE', '0000-00-00'], ['BIRTH_DATE', 7]] as const) {
      const property = sort === 'CREATED_AT' ? 'createdAt' : 'birthDate';
      expect(codes(await ask(list(`first: 2, sort: [{ field: ${sort} }], after: "${cursor(`${property} ASC,id ASC`, value, medan.pegawai.id)}"`)), ), `${sort} ${value}`).toEqual(['INVALID']);
    }
  });

  test.each([
    ['employee(id: "x")'], ['employee(id: "")'], ['employee(id: "00000000-0000-0000-0000-00000000000g")'], ["employee(id: \"' or 1=1 --\")"], ['employee(id: 7)'],
  ])('%s is nobody', async query => {
    const { json } = await ask(`{ ${query} { id } }`);
    expect([json.data, json.errors]).toEqual([{ employee: null }, undefined]);
  });

  test('an id with characters that are none, or far too long, is INVALID at the argument', async () => {
    for (const id of ['\u0000', 'a\u0001', 'x'.repeat(20_000)]) {
      const reply = await ask('query($id: ID!) { employee(id: $id) { id } }', { id });
      expect([codes(reply), fieldsOf(reply)[0].path]).toEqual([['INVALID'], ['id']]);
    }
    const many = await ask('mutation($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids } }', { ids: Array.from({ length: 300 }, () => medan.pegawai.id) });
    expect([codes(many), fieldsOf(many)[0].path]).toEqual([['INVALID'], ['ids']]);
    const hundred = await ask('mutation($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids } }', { ids: Array.from({ length: 101 }, () => medan.pegawai.id) });
    expect([codes(hundred), fieldsOf(hundred)[0].path]).toEqual([['INVALID'], ['ids']]);
  });

  test.each([['2026-02-30'], ['2026-13-01'], ['26-01-01'], ['2026-01-01T00:00:00Z'], ['heute'], ['']])('the day “%s” is INVALID at its field', async day => {
    const reply = await ask('query($filter: OfferingFilter) { offerings(filter: $filter) { totalCount } }', { filter: { startsOn: { gte: day } } });
    expect([codes(reply), fieldsOf(reply)[0].path]).toEqual([['INVALID'], ['startsOn', 'gte']]);
    expect(codes(await ask(`{ offerings(filter: { startsOn: { gte: "${day}" } }) { totalCount } }`))).toEqual(['INVALID']);
  });

  test('days, moments and numbers no calendar and no column knows are INVALID, never a fault', async () => {
    for (const filter of ['offerings(filter: { startsOn: { gte: "0000-01-01" } })', 'auditEntries(filter: { at: { gte: "-271821-04-20T00:00:00.000Z" } })', 'trainings(filter: { learningHours: { gte: 2147483647 } })', 'learningHoursEntries(filter: { year: 2147483647 })']) {
      expect(['INVALID', undefined], filter).toContain(codes(await ask(`{ ${filter} { totalCount nodes { id } } }`))[0]);
    }
    expect(codes(await ask('{ learningHoursSummary(year: 99999) { people } }'))).toEqual(['INVALID']);
  });

  const SECRET = 'rahasia-sekali-99';
  test('no answer repeats what was sent', async () => {
    const provider = 'mutation($i: ProviderInput!) { createProvider(input: $i) { id } }', good = { code: 'UJI', name: 'Uji coba', kind: 'PRIVATE' };
    const sent: [string, object][] = [
      ['mutation($l: String!, $p: String!) { signIn(login: $l, password: $p) { token } }', { l: 'pegawai@meritgraph.example', p: SECRET }], ['mutation($l: String!, $p: String!) { signIn(login: $l, password: $p) { token } }', { l: 'x', p: [SECRET] }],
      ['mutation($l: String!, $p: String!) { signIn(login: $l, password: $p) { token } }', { l: SECRET.repeat(700), p: SECRET }], ['mutation($c: String!, $n: String!) { changePassword(current: $c, next: $n) }', { c: SECRET, n: SECRET }],
      [provider, { i: { ...good, name: { a: SECRET } } }], [provider, { i: { ...good, kind: SECRET } }], [provider, { i: { ...good, email: SECRET } }], [provider, { i: { ...good, website: `javascript:${SECRET}` } }], [provider, { i: { ...good, code: SECRET } }], [provider, { i: { ...good, active: SECRET } }],
      [provider, { i: { ...good, agreementUntil: SECRET } }], [provider, { i: SECRET }], [provider, { i: { ...good, name: `; "${SECRET} at "i.x"; ${SECRET}` , kind: `; "${SECRET}"; ${SECRET}` } }],
      [`mutation { createProvider(input: { code: "UJI", name: "Uji", kind: "${SECRET}" }) { id } }`, {}], [`mutation { createProvider(input: { code: "UJI", name: "Uji coba", kind: PRIVATE, agreementUntil: "${SECRET}" }) { id } }`, {}], [`{ employees(perPage: "${SECRET}") { totalCount } }`, {}],
      ['query($f: AuditEntryFilter) { auditEntries(filter: $f) { totalCount } }', { f: { at: { gte: SECRET } } }], ['query($n: Int) { employees(perPage: $n) { totalCount } }', { n: SECRET }], ['query($id: ID!) { employee(id: $id) { id } }', { id: { a: SECRET } }],
      ['query($u: ID!) { gapMatrix(unit: $u) { rows { subtree } } }', { u: SECRET }], ['query($a: String) { employees(after: $a) { totalCount } }', { a: SECRET }],
    ];
    for (const [query, variables] of sent) {
      const reply = await ask(query, variables);
      expect(['INVALID', 'UNAUTHENTICATED'], query).toContain(codes(reply)[0]);
      expect(reply.text, `${query} ${JSON.stringify(variables)}`).not.toContain('rahasia');
    }
  });

  test('every field of an input that is out of order is named at once, in the words of the caller', async () => {
    const input = { code: 'kecil', name: 'X', kind: 'PRIVATE', email: 'bukan surel', website: 'ftp://x' };
    const english = await ask('mutation($input: ProviderInput!) { createProvider(input: $input) { id } }', { input });
    expect(new Set(fieldsOf(english).map((f: any) => f.path.join()))).toEqual(new Set(['code', 'name', 'email', 'website']));
    const indonesian = await send({ query: 'mutation($input: ProviderInput!) { createProvider(input: $input) { id } }', variables: { input } }, { ...cookie, 'accept-language': 'id-ID,id;q=0.9' });
    expect(fieldsOf(indonesian).find((f: any) => f.path[0] === 'email').message).toBe('Isian ini harus alamat surel.');
    expect(fieldsOf(indonesian).map((f: any) => f.code).sort()).toEqual(fieldsOf(english).map((f: any) => f.code).sort());
  });
});

describe('every answer', () => {
  test('carries the number of its request in the header and beside every error, and no two the same', async () => {
    const replies = [await send({ query: '{ employees { totalCount } }' }), await ask('{ nobody }'), await send('{'), await ask('{ inbox(perPage: 0) { totalCount } a: employees(perPage: 0) { totalCount } }'), await raw({ method: 'GET', url: '/graphql' }), await raw({ method: 'POST', url: '/graphql', payload: 'x', headers: { 'content-type': 'text/plain', 'x-request-id': 'mine' } })];
    for (const { headers, json } of replies) for (const { extensions } of json.errors) expect(extensions.requestId).toBe(headers['x-request-id']);
    const numbers = replies.map(r => r.headers['x-request-id']);
    expect(new Set(numbers).size).toBe(replies.length);
    expect(numbers.every(n => /^[0-9a-f-]{36}$/.test(n))).toBe(true);
    const { json } = await send({ query: '{ me { name } }' });
    expect([json.data, json.errors]).toEqual([{ me: null }, undefined]);
  });

  test('speaks Indonesian to who asks for it, English to who does not', async () => {
    const say = async (language: string | undefined, query: string, headers: Record<string, string> = cookie) => (await send({ query }, { ...headers, ...(language && { 'accept-language': language }) })).json.errors[0].message;
    for (const language of ['id', 'id-ID', 'ID;q=0.9, en;q=0.5', 'in']) expect(await say(language, '{ employees { totalCount } }', {})).toBe('Masuk dahulu.');
    for (const language of ['en', 'de, id;q=0.1', '*', undefined]) expect(await say(language, '{ employees { totalCount } }', {})).toBe('Sign in first.');
    expect(await say('id', `mutation { approveEnrollment(id: "${medan.enrollments.endorsedOnFull}") { id } }`)).toMatch(/^Kuota sesi .* sudah penuh\.$/);
    expect(await say('id', '{ employees(perPage: 500) { totalCount } }')).toBe('Satu halaman memuat 1 sampai 100 baris.');
    const { json } = await raw({ method: 'GET', url: '/graphql', headers: { 'accept-language': 'id' } });
    expect(json.errors[0].message).toBe('Graf ditanya dengan POST.');
  });

  test('comes with the headers that keep a browser careful', async () => {
    const { headers } = await ask('{ __typename }');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" });
    expect((await raw({ method: 'GET', url: '/healthz' })).headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'content-security-policy': expect.stringContaining("default-src 'self'") });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('a fault nobody foresaw says nothing of the inside', async () => {
    await world.rows('alter table provider rename to provider_gone');
    const reply = await ask('{ providers { nodes { id } } }');
    await world.rows('alter table provider_gone rename to provider');
    expect(codes(reply)).toEqual(['INTERNAL']);
    expect(reply.json.errors[0].message).toBe('Something went wrong on the server.');
    expect(Object.keys(reply.json.errors[0].extensions).sort()).toEqual(['code', 'requestId']);
    expect((await ask('{ providers { nodes { id } } }')).json.errors).toBeUndefined();
  });
});

/** Somebody else who is connected to a database. */
async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

describe('when the database goes away', () => {
  const others = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  test('its connections cut, the next requests are answered, and the process lives', async () => {
    for (let round = 0; round < 5; round++) {
      await ask('{ employees(perPage: 1) { nodes { id } } }');
      await world.rows(others);
      const replies = await Promise.all(Array.from({ length: 6 }, () => ask('{ employees(perPage: 1) { nodes { id } } }')));
      for (const reply of replies) expect([undefined, 'UNAVAILABLE']).toContain(codes(reply)[0]);
    }
    await expect.poll(async () => (await ask('{ employees(perPage: 1) { totalCount } }')).json.data?.employees?.totalCount, { timeout: 5_000 }).toBeGreaterThan(0);
  });

  test('requests it is cut off from are UNAVAILABLE and say when to come again, and do not use up the connections', async () => {
    // Somebody else holds the row; those who wait for it are cut off. Eight wait at a time, altogether more than three times as many as there are connections.
    const outside = await connected(world.url);
    await outside.query('begin');
    await outside.query('select 1 from provider where id = $1 for update', [medan.providers.usu]);
    const { version } = await world.row('select version from provider where id = ?', medan.providers.usu);
    const change = () => ask('mutation($v: Int!) { updateProvider(id: "' + medan.providers.usu + '", version: $v, input: { code: "USU", name: "Nama lain", kind: UNIVERSITY }) { id } }', { v: version });
    for (let round = 0; round < 3; round++) {
      const waiting = Promise.all(Array.from({ length: 24 }, change));
      const blocked = "from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      for (let turn = 0; turn < 3; turn++) {
        // Asked outside the transaction, in which these counts would stand still.
        await expect.poll(async () => (await world.row(`select count(*)::int as n ${blocked}`)).n, { timeout: 8_000 }).toBe(8);
        // Whoever only asks does not wait with them.
        expect((await ask('{ employees(perPage: 1) { totalCount } }')).json.data.employees.totalCount).toBeGreaterThan(0);
        await world.rows(`select pg_terminate_backend(pid) ${blocked}`);
      }
      for (const { json } of await waiting) expect(json.errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 5 });
      await expect.poll(async () => (await ask('{ employees(perPage: 1) { totalCount } }')).json.data?.employees?.totalCount, { timeout: 5_000 }).toBeGreaterThan(0);
      await new Promise(go => setTimeout(go, 1_200));
    }
    await outside.query('rollback');
    await outside.end();
    expect((await world.row('select version from provider where id = ?', medan.providers.usu)).version).toBe(version);
  });

  test('altogether, the door says UNAVAILABLE with 503 and stays alive; readiness says so, health does not', async () => {
    const name = new URL(world.url).pathname.slice(1), elsewhere = new URL(world.url);
    elsewhere.pathname = '/postgres';
    const outside = await connected(elsewhere.href);
    await outside.query(`alter database "${name}" with connection limit 0`);
    await outside.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    try {
      await expect.poll(async () => (await ask('{ employees { totalCount } }')).status, { timeout: 5_000 }).toBe(503);
      const signedIn = await ask('{ employees { totalCount } }');
      expect([signedIn.status, codes(signedIn), signedIn.headers['retry-after']]).toEqual([503, ['UNAVAILABLE'], '5']);
      expect(signedIn.json.errors[0].extensions.requestId).toBe(signedIn.headers['x-request-id']);
      const indonesian = await send({ query: '{ me { name } }' }, { ...cookie, 'accept-language': 'id' });
      expect(indonesian.json.errors[0].message).toBe('Basis data tidak dapat dihubungi; coba lagi.');
      const signingIn = await send({ query: 'mutation { signIn(login: "pegawai@meritgraph.example", password: "merit-demo") { token } }' });
      expect(codes(signingIn)).toEqual(['UNAVAILABLE']);
      expect((await send({ query: '{ __typename }' })).json.data).toEqual({ __typename: 'Query' });
      expect((await raw({ method: 'GET', url: '/readyz' })).status).toBe(503);
      expect((await raw({ method: 'GET', url: '/healthz' })).status).toBe(200);
    } finally {
      await outside.query(`alter database "${name}" with connection limit -1`);
      await outside.end();
    }
    await expect.poll(async () => (await ask('{ employees { totalCount } }')).json.data?.employees?.totalCount, { timeout: 10_000 }).toBeGreaterThan(0);
    expect((await raw({ method: 'GET', url: '/readyz' })).status).toBe(200);
  });
});

test('of all answers of this file none told of the inside: no stack, no path, no SQL, no driver, no hint', () => {
  expect(bodies.length).toBeGreaterThan(150);
  const inside = /\bat \w+ \(|node_modules|\/api\/|\.ts:\d|select |insert into|syntax error at|relation "|column "|constraint|\bpg_|postgres|kysely|mikro|ECONNREFUSED|ETIMEDOUT|Connection terminated|terminating connection|not currently accepting|Did you mean|stacktrace|originalError|INTERNAL_SERVER_ERROR|BAD_USER_INPUT|GRAPHQL_|BAD_REQUEST|Context creation/i;
  for (const body of bodies.filter(b => !b.includes('"__schema"') && !b.startsWith('# HELP'))) expect(body.slice(0, 5_000)).not.toMatch(inside);
});
