import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { buildServer } from '../../api/server.ts';
import { story } from '../../seeds/story/story.ts';
import { clock, openWorld, PARTNER_KEY, type World } from '../world.ts';

const { medan } = story;
let world: World, app: FastifyInstance, planless: FastifyInstance;
beforeAll(async () => {
  world = await openWorld();
  app = await world.http();
  planless = await buildServer(world.orm, readEnvironment({ DATA_DIR: world.dataDir, LOG_LEVEL: 'silent', PLANNER: 'off' }), clock);
});
afterAll(async () => { await app.close(); await planless.close(); await world.close(); });

type Headers = Record<string, string>;
const ask = async (query: string, variables: object, headers: Headers, server = app) => {
  world.statements();
  const { statusCode, headers: said, body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });
  return { statusCode, body: body.replace(/"requestId":"[^"]+"/g, '"requestId":"-"'), type: said['content-type'], cache: said['cache-control'], statements: world.statements().length };
};
const signedIn = async (login: string): Promise<Headers> => {
  const { body } = await ask('mutation($l: String!) { signIn(login: $l, password: "merit-demo") { token } }', { l: `${login}@meritgraph.example` }, {});
  return { authorization: `Bearer ${JSON.parse(body).data.signIn.token}` };
};
const person = 'query One($id: ID!) { employee(id: $id) { id name unit { name } position { name } } }';

describe('a question that was asked before', () => {
  test('is answered with the same bytes by one statement, whoever asks', async () => {
    const folder = join(import.meta.dirname, '../queries');
    const golden = readdirSync(folder).filter(f => f.endsWith('.graphql')).map(f => readFileSync(join(folder, f), 'utf8')).filter(q => !/\$/.test(q));
    expect(golden.length).toBeGreaterThan(3);
    let atOnce = 0;
    for (const headers of [await signedIn('hr.medan'), await signedIn('pegawai'), await signedIn('atasan'), { 'x-api-key': PARTNER_KEY }]) {
      for (const query of golden) {
        const { statements: _, ...first } = await ask(query, {}, headers);
        const { statements, ...again } = await ask(query, {}, headers);
        expect(again).toEqual(first);
        if (first.body.includes('"planned":true')) { expect(statements, query).toBe(1); atOnce++; }
      }
    }
    expect(atOnce).toBeGreaterThan(20);
  });

  test('is answered with the same bytes by the resolvers too, where nothing is planned', async () => {
    const folder = join(import.meta.dirname, '../queries'), golden = readdirSync(folder).filter(f => f.endsWith('.graphql')).map(f => readFileSync(join(folder, f), 'utf8')).filter(q => !/\$/.test(q));
    for (const headers of [await signedIn('hr.medan'), await signedIn('pegawai'), { 'x-api-key': PARTNER_KEY }]) {
      for (const query of golden) {
        const { statements: _, ...first } = await ask(query, {}, headers, planless), { statements, ...again } = await ask(query, {}, headers, planless);
        expect(again).toEqual(first);
        expect(statements).toBeGreaterThan(0);
      }
    }
  });

  test('is answered anew for other values, other people and other roles', async () => {
    const hr = await signedIn('hr.medan'), pegawai = await signedIn('pegawai');
    const named = async (id: string, headers: Headers) => JSON.parse((await ask(person, { id }, headers)).body).data.employee?.id ?? null;
    for (let i = 0; i < 2; i++) {
      expect(await named(medan.hr.id, hr)).toBe(medan.hr.id);
      expect(await named(medan.pegawai.id, hr)).toBe(medan.pegawai.id);
      expect(await named(medan.hr.id, pegawai)).toBe(null);
      expect(await named(medan.pegawai.id, pegawai)).toBe(medan.pegawai.id);
    }
  });
});

describe('who they were a moment ago is not enough', () => {
  test('whoever signs out is answered nothing from then on', async () => {
    const headers = await signedIn('hr.medan'), other = await signedIn('hr.medan');
    for (const who of [headers, other]) for (let i = 0; i < 2; i++) expect((await ask(person, { id: medan.pegawai.id }, who)).body).toContain('"name"');
    await ask('mutation { signOut }', {}, headers);
    expect(JSON.parse((await ask(person, { id: medan.pegawai.id }, headers)).body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(person, { id: medan.pegawai.id }, other)).body).toContain('"name"');
  });

  test('whoever loses a role, a unit they led, or their account, sees nothing it let them see', async () => {
    const headers = await signedIn('atasan'), { body } = await ask(person, { id: medan.pegawai.id }, headers);
    expect(body).toContain('"name"');
    expect((await ask(person, { id: medan.pegawai.id }, headers)).statements).toBe(1);
    const [{ id: unit, head_id: head }] = await world.rows('select u.id, u.head_id from unit u join account a on a.employee_id = u.head_id where a.login = ?', 'atasan@meritgraph.example') as [{ id: string; head_id: string }];
    await world.rows('update unit set head_id = null where id = ?', unit);
    expect(JSON.parse((await ask(person, { id: medan.pegawai.id }, headers)).body).data).toEqual({ employee: null });
    await world.rows('update unit set head_id = ?::uuid where id = ?::uuid', head, unit);
    expect((await ask(person, { id: medan.pegawai.id }, headers)).body).toBe(body);
    await world.rows("update account set status = 'DISABLED' where login = ?", 'atasan@meritgraph.example');
    expect(JSON.parse((await ask(person, { id: medan.pegawai.id }, headers)).body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    await world.rows("update account set status = 'ACTIVE' where login = ?", 'atasan@meritgraph.example');
  });

  test('a key that was revoked opens nothing', async () => {
    const catalogue = '{ trainings(first: 3) { nodes { id } } }', headers = { 'x-api-key': PARTNER_KEY };
    for (let i = 0; i < 2; i++) expect(JSON.parse((await ask(catalogue, {}, headers)).body).data.trainings.nodes).toHaveLength(3);
    await world.rows('update api_client set revoked_at = now()');
    expect(JSON.parse((await ask(catalogue, {}, headers)).body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    await world.rows('update api_client set revoked_at = null');
  });
});

describe('a write that was made before', () => {
  const provider = 'mutation P($input: ProviderInput!) { createProvider(input: $input) { code name } }';
  const named = (code: string, name = 'Lembaga Uji') => ({ input: { code, name, kind: 'PRIVATE' } });
  const stored = async (code: string) => Number((await world.row('select count(*) as n from provider where code = ?', code))['n']);

  test('is made again with fewer statements, and answered alike by both paths', async () => {
    const headers = await signedIn('hr.medan'), first = await ask(provider, named('SEKALI'), headers), again = await ask(provider, named('LAGI'), headers), resolved = await ask(provider, named('TANPA'), headers, planless);
    expect([again.body, resolved.body]).toEqual([first.body.replace('SEKALI', 'LAGI'), first.body.replace('SEKALI', 'TANPA')]);
    expect(again.statements).toBeLessThanOrEqual(first.statements);
    expect([await stored('SEKALI'), await stored('LAGI'), await stored('TANPA')]).toEqual([1, 1, 1]);
  });

  test('is refused the second time with the bytes of the first, and changes nothing', async () => {
    const hr = await signedIn('hr.medan'), pegawai = await signedIn('pegawai'), approve = 'mutation A($id: ID!) { approveEnrollment(id: $id) { id status } }';
    await ask(provider, named('ADA'), hr);
    for (const [query, variables, headers] of [[provider, named('ADA'), hr], [provider, named('X', 'y'), hr], [provider, named('TIDAK'), pegawai], [provider, { input: { code: 7 } }, hr], [approve, { id: medan.enrollments.endorsedOnFull }, hr], [approve, { id: medan.pegawai.id }, hr]] as const) {
      const [first, second, third] = [await ask(query, variables, headers), await ask(query, variables, headers), await ask(query, variables, headers, planless)];
      expect(JSON.parse(first.body).errors?.length, query).toBeGreaterThan(0);
      expect([second.body, third.body].map(b => JSON.parse(b)), query).toEqual([first.body, first.body].map(b => JSON.parse(b)));
    }
    expect(await stored('TIDAK')).toBe(0);
  });

  test('is not made for whoever signed out or lost their role meanwhile, and leaves no trace in the audit', async () => {
    const headers = await signedIn('hr.medan'), entries = async () => Number((await world.row('select count(*) as n from audit_entry'))['n']);
    expect((await ask(provider, named('SEBELUM'), headers)).body).toContain('SEBELUM');
    const grant = await world.row("delete from role_grant where account_id = (select id from account where login = 'hr.medan@meritgraph.example') returning *"), before = await entries();
    expect(JSON.parse((await ask(provider, named('SESUDAH'), headers)).body).errors[0].extensions.code).toBe('FORBIDDEN');
    expect([await stored('SESUDAH'), await entries()]).toEqual([0, before]);
    await world.rows('insert into role_grant select * from jsonb_populate_record(null::role_grant, ?::jsonb)', JSON.stringify(grant));
    expect((await ask(provider, named('KEMBALI'), headers)).body).toContain('KEMBALI');
    await ask('mutation { signOut }', {}, headers);
    expect(JSON.parse((await ask(provider, named('KELUAR'), headers)).body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect([await stored('KELUAR'), await stored('KEMBALI')]).toEqual([0, 1]);
  });
});

test('what is too much, or no value of its type, is refused the second time as the first', async () => {
  const headers = await signedIn('hr.medan'), list = 'query L($n: Int!, $s: String) { employees(first: $n, filter: { search: $s }) { nodes { id reports(first: 100) { nodes { id } } } } }';
  expect((await ask(list, { n: 2 }, headers)).body).toContain('"nodes"');
  for (const [variables, code] of [[{ n: 100 }, 'LIMIT_EXCEEDED'], [{ n: 0 }, 'INVALID'], [{ n: 'x' }, 'INVALID'], [{}, 'INVALID'], [{ n: 2, s: 'a\u0000' }, 'INVALID']] as const) {
    expect(JSON.parse((await ask(list, variables, headers)).body).errors[0].extensions.code, JSON.stringify(variables)).toBe(code);
  }
});
