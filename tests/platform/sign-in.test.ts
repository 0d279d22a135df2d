import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { buildServer } from '../../api/server.ts';
import { story } from '../../seeds/story/story.ts';
import { clock, openWorld, type World } from '../world.ts';

const { medan } = story;
let world: World, app: FastifyInstance;
beforeAll(async () => { world = await openWorld(); app = await world.http(); await app.ready(); });
afterAll(async () => { await app.close(); await world.close(); });
beforeEach(() => world.rows('delete from sign_in_failure'));

type Headers = Record<string, string>;
async function ask(query: string, variables: object = {}, headers: Headers = {}, remoteAddress = '127.0.0.1') {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers, remoteAddress });
  return { ...response.json(), headers: response.headers, status: response.statusCode } as { data: any; errors?: { message: string; extensions: any }[]; headers: any; status: number };
}
const SIGN_IN = 'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token expiresAt me { name login roles { role } employee { id } } } }';
const signIn = (login: string, password: string = story.password, address?: string) => ask(SIGN_IN, { login: login.includes('@') ? login : `${login}@meritgraph.example`, password }, {}, address);
const tokenOf = async (login: string) => (await signIn(login)).data.signIn.token as string;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const WHO = '{ me { name login } employees { totalCount } }';
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map(e => e.extensions.code);
/** What an answer says, without the number of the request. */
const said = ({ errors, data, status }: Awaited<ReturnType<typeof ask>>) => JSON.stringify({ errors, data, status }).replace(/"requestId":"[^"]*"/g, '');

describe('a session', () => {
  test('begins with login and password, as a token and as a cookie no script can read', async () => {
    const { data, headers } = await signIn('pegawai');
    expect(data.signIn).toMatchObject({ token: expect.stringMatching(/^[\w-]{43}$/), me: { login: 'pegawai@meritgraph.example', employee: { id: medan.pegawai.id } } });
    expect(headers['set-cookie']).toMatch(new RegExp(`^meritgraph_session=${data.signIn.token}; Path=/; HttpOnly; SameSite=Strict; Expires=`));
    expect(Date.parse(data.signIn.expiresAt) - Date.now()).toBeGreaterThan(11 * 3600_000);
    for (const who of [bearer(data.signIn.token), { authorization: `bearer ${data.signIn.token}` }, { cookie: `andere=1; meritgraph_session=${data.signIn.token}` }] as Headers[]) {
      expect((await ask(WHO, {}, who)).data).toMatchObject({ me: { login: 'pegawai@meritgraph.example' }, employees: { totalCount: 1 } });
    }
    // The database has only its hash.
    expect(await world.rows(`select 1 from session where token_hash = '${data.signIn.token}'`)).toEqual([]);
  });

  test('takes the login in any letters, with blanks around it', async () => {
    expect((await signIn('  PEGAWAI@Meritgraph.example ')).data.signIn.me.login).toBe('pegawai@meritgraph.example');
  });

  test('ends at once with signOut, and the cookie with it; other sessions go on', async () => {
    const [token, other] = [await tokenOf('pegawai'), await tokenOf('pegawai')];
    const { data, headers } = await ask('mutation { signOut }', {}, { cookie: `meritgraph_session=${token}` });
    expect(data).toEqual({ signOut: true });
    expect(headers['set-cookie']).toMatch(/^meritgraph_session=; .*Expires=Thu, 01 Jan 1970/);
    for (const who of [bearer(token), { cookie: `meritgraph_session=${token}` }] as Headers[]) expect(codes(await ask('{ employees { totalCount } }', {}, who))).toEqual(['UNAUTHENTICATED']);
    expect((await ask(WHO, {}, bearer(other))).data.employees.totalCount).toBe(1);
    expect((await ask('mutation { signOut }')).data).toEqual({ signOut: true });
  });

  test('ends by itself when its time is over', async () => {
    const token = await tokenOf('pegawai');
    await world.rows("update session set expires_at = now() - interval '1 second'");
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(token)))).toEqual(['UNAUTHENTICATED']);
  });

  test('what is no token is nobody: refused, never let through as somebody less', async () => {
    const real = await tokenOf('pegawai');
    const forged = ['x', real.slice(0, -1), `${real}x`, real.toUpperCase(), ' ', 'null', 'undefined', "' or '1'='1", 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'a%00', '../../etc/passwd', 'a'.repeat(5000)];
    for (const token of forged) {
      for (const who of [bearer(token), { cookie: `meritgraph_session=${token}` }, { 'x-api-key': token }] as Headers[]) {
        expect(codes(await ask('{ employees { totalCount } }', {}, who)), token.slice(0, 40)).toEqual(['UNAUTHENTICATED']);
      }
      expect((await ask('{ me { name } }', {}, bearer(token))).data).toEqual({ me: null });
    }
    // A bad key beside a good cookie is not made good by it, and a bad token not either.
    expect(codes(await ask('{ employees { totalCount } }', {}, { 'x-api-key': 'x', cookie: `meritgraph_session=${real}` }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask('{ employees { totalCount } }', {}, { ...bearer('x'), cookie: `meritgraph_session=${real}` }))).toEqual(['UNAUTHENTICATED']);
    const hash = await world.row('select token_hash from session limit 1');
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(hash.token_hash)))).toEqual(['UNAUTHENTICATED']);
  });

  test('behind https in production the cookie is only sent over https', async () => {
    const inProduction = await buildServer(world.orm, readEnvironment({ NODE_ENV: 'production', DEMO: '1', DATA_DIR: world.dataDir, LOG_LEVEL: 'silent', TRUST_PROXY: '127.0.0.1' }), clock);
    const { headers } = await inProduction.inject({ method: 'POST', url: '/graphql', payload: { query: SIGN_IN, variables: { login: 'pegawai@meritgraph.example', password: story.password } }, headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['set-cookie']).toContain('; Secure;');
    await inProduction.close();
  });
});

describe('a wrong login and a wrong password', () => {
  test('look alike, and so do a disabled account and one without a password', async () => {
    await world.rows(`update account set password_hash = null where id = '${medan.hrBelawan.account}'`);
    const wrong = [await signIn('pegawai', 'salah-sekali'), await signIn('tidak.ada', 'salah-sekali'), await signIn('hr.lama'), await signIn('hr.belawan'), await signIn('pegawai', ''), await signIn('x'.repeat(500), 'y'.repeat(5000))];
    expect(new Set(wrong.map(said)).size).toBe(1);
    expect(codes(wrong[0]!)).toEqual(['UNAUTHENTICATED']);
    expect(wrong.map(w => w.headers['set-cookie'])).toEqual(wrong.map(() => undefined));
  });

  test('both cost a look at a password: a login nobody has is not told by a quicker answer', async () => {
    const time = async (login: string, i: number) => { const start = performance.now(); await signIn(login, 'salah-sekali', `10.9.9.${i}`); return performance.now() - start; };
    const known: number[] = [], unknown: number[] = [];
    for (let i = 0; i < 12; i++) { known.push(await time('pegawai', i)); unknown.push(await time('tidak.ada', i)); }
    // Argon2id of 19 MiB takes more than 10 ms, everything else about it less than 5; a busy machine only makes slower.
    expect(Math.min(...known)).toBeGreaterThan(7);
    expect(Math.min(...unknown)).toBeGreaterThan(7);
  });

  test('ten times are enough: then one waits, even with the right password, and everybody else does not', async () => {
    for (let i = 0; i < 10; i++) expect(codes(await signIn('pegawai', 'salah-sekali'))).toEqual(['UNAUTHENTICATED']);
    const limited = await signIn('pegawai');
    expect(limited.errors![0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    expect(limited.errors![0]!.extensions.retryAfter).toBeGreaterThan(0);
    expect(limited.errors![0]!.extensions.retryAfter).toBeLessThanOrEqual(900);
    expect(codes(await signIn('PEGAWAI@meritgraph.example '))).toEqual(['RATE_LIMITED']);
    // Somebody else here, and the same person elsewhere: nobody is locked out by an outsider.
    expect((await signIn('atasan')).data.signIn.token).toBeDefined();
    expect((await signIn('pegawai', story.password, '10.1.2.3')).data.signIn.token).toBeDefined();
    await world.rows("update sign_in_failure set since = since - interval '15 minutes'");
    expect((await signIn('pegawai')).data.signIn.token).toBeDefined();
  });

  test('of many logins from one address add up: after a hundred that address waits, and no other', async () => {
    await signIn('tidak.satu', 'salah-sekali');
    await signIn('tidak.dua', 'salah-sekali');
    expect(await world.row("select count from sign_in_failure where key = 'address 127.0.0.1'")).toEqual({ count: 2 });
    await world.rows("update sign_in_failure set count = 99 where key = 'address 127.0.0.1'");
    expect(codes(await signIn('tidak.tiga', 'salah-sekali'))).toEqual(['UNAUTHENTICATED']);
    const limited = await signIn('atasan');
    expect(codes(limited)).toEqual(['RATE_LIMITED']);
    expect((await signIn('atasan', story.password, '10.1.2.3')).data.signIn.token).toBeDefined();
    await world.rows("update sign_in_failure set since = since - interval '15 minutes'");
    expect((await signIn('atasan')).data.signIn.token).toBeDefined();
  });

  test('are counted for a login nobody has, too', async () => {
    for (let i = 0; i < 10; i++) await signIn('tidak.ada', 'salah-sekali');
    expect(codes(await signIn('tidak.ada', 'salah-sekali'))).toEqual(['RATE_LIMITED']);
  });

  test('are counted by the try and not by the request, and a crowd at once gets no more tries than one after the other', async () => {
    const four = 'mutation { a: signIn(login: "atasan@meritgraph.example", password: "1") { token } b: signIn(login: "atasan@meritgraph.example", password: "2") { token } c: signIn(login: "atasan@meritgraph.example", password: "3") { token } d: signIn(login: "atasan@meritgraph.example", password: "4") { token } }';
    await ask(four);
    // A field that may not be null and fails takes its request along: what was tried is what was counted.
    const { count } = await world.row("select sum(count)::int as count from sign_in_failure where key like '%atasan%'");
    expect(count).toBeGreaterThan(0);
    const crowd = await Promise.all(Array.from({ length: 40 }, () => signIn('mentor', 'salah-sekali')));
    const tally = Object.groupBy(crowd.flatMap(a => codes(a)!), c => c);
    // Two are looked at at a time.
    expect(tally['UNAUTHENTICATED']!.length).toBeLessThanOrEqual(11);
    expect(tally['UNAUTHENTICATED']!.length + tally['RATE_LIMITED']!.length).toBe(40);
  });

  test('a right password takes the count away', async () => {
    for (let i = 0; i < 9; i++) await signIn('pegawai', 'salah-sekali');
    await tokenOf('pegawai');
    for (let i = 0; i < 9; i++) expect(codes(await signIn('pegawai', 'salah-sekali'))).toEqual(['UNAUTHENTICATED']);
  });

  test('twenty right ones at once are all let in', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => signIn('atasan')));
    expect(crowd.filter(a => a.data?.signIn?.token)).toHaveLength(20);
  });
});

describe('an account', () => {
  const hr = async () => bearer(await tokenOf('hr.medan'));
  test('that is disabled is out with the next request, and in again when it is enabled', async () => {
    const token = await tokenOf('mentor'), who = await hr();
    await ask('mutation($id: ID!) { disableAccount(id: $id, note: "Pindah instansi.") { status } }', { id: medan.mentor.account }, who);
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(token)))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn('mentor'))).toEqual(['UNAUTHENTICATED']);
    await ask('mutation($id: ID!) { enableAccount(id: $id) { status } }', { id: medan.mentor.account }, who);
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(token)))).toEqual(['UNAUTHENTICATED']);
    expect((await signIn('mentor')).data.signIn.token).toBeDefined();
  });

  test('that is no longer in use is out, whatever is left of its sessions', async () => {
    const token = await tokenOf('hr.dinkes');
    await world.rows(`update account set status = 'DISABLED' where id = '${medan.hrDinkes.account}'`);
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(token)))).toEqual(['UNAUTHENTICATED']);
    await world.rows(`update account set status = 'ACTIVE' where id = '${medan.hrDinkes.account}'`);
    expect((await ask('{ employees { totalCount } }', {}, bearer(token))).errors).toBeUndefined();
  });

  test('whose password is changed keeps the session it was changed in, and ends all others', async () => {
    const [mine, elsewhere] = [await tokenOf('pelatihan'), await tokenOf('pelatihan')], next = 'kata-sandi-yang-panjang';
    const change = (current: string, word: string, token = mine) => ask('mutation($c: String!, $n: String!) { changePassword(current: $c, next: $n) }', { c: current, n: word }, bearer(token));
    expect((await change('salah', next)).errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['current'] }] });
    expect((await change(story.password, 'pendek')).errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['next'] }] });
    expect((await ask(WHO, {}, bearer(elsewhere))).errors).toBeUndefined();
    expect((await change(story.password, next)).data).toEqual({ changePassword: true });
    expect((await ask(WHO, {}, bearer(mine))).errors).toBeUndefined();
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(elsewhere)))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn('pelatihan'))).toEqual(['UNAUTHENTICATED']);
    expect((await signIn('pelatihan', next)).data.signIn.token).toBeDefined();
  });

  test('whose password HR makes anew is out everywhere, and in with the new one', async () => {
    const token = await tokenOf('auditor'), { data } = await ask('mutation($a: ID!) { resetPassword(account: $a) { password } }', { a: medan.auditor.account }, await hr());
    expect(data.resetPassword.password).toMatch(/^[\w-]{16}$/);
    expect(codes(await ask('{ employees { totalCount } }', {}, bearer(token)))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn('auditor'))).toEqual(['UNAUTHENTICATED']);
    expect((await signIn('auditor', data.resetPassword.password)).data.signIn.token).toBeDefined();
  });

  test('whose password could not be made anew keeps its sessions', async () => {
    const token = await tokenOf('kepala.bkpsdm');
    await ask('mutation($a: ID!) { resetPassword(account: $a) { password } }', { a: medan.kepala.account }, bearer(await tokenOf('pegawai')));
    await ask('mutation($a: ID!) { resetPassword(account: $a) { password } }', { a: medan.kepala.account }, bearer(await tokenOf('hr.tanjungpinang')));
    expect((await ask(WHO, {}, bearer(token))).errors).toBeUndefined();
  });

  test('has a password that is kept as argon2id of 19 MiB, two passes', async () => {
    const rows = await world.rows('select password_hash from account where password_hash is not null');
    expect(rows.length).toBeGreaterThan(10);
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('an API key', () => {
  const make = 'mutation($input: ApiClientInput!) { createApiClient(input: $input) { id key } }';
  const key = (value: string) => ({ 'x-api-key': value });
  const CATALOGUE = '{ me { name account login } trainings { totalCount } employees { totalCount } }';

  test('works from the moment it is made to the moment it is revoked', async () => {
    const who = bearer(await tokenOf('hr.medan')), { data } = await ask(make, { input: { name: 'Portal USU', provider: medan.providers.usu } }, who);
    const { id, key: secret } = data.createApiClient;
    expect(secret).toMatch(/^mg_[\w-]{43}$/);
    const { data: seen } = await ask(CATALOGUE, {}, key(secret));
    expect(seen).toMatchObject({ me: { name: 'Portal USU', account: null, login: null }, employees: { totalCount: 0 } });
    expect(seen.trainings.totalCount).toBeGreaterThan(0);
    expect(codes(await ask('mutation($id: ID!) { revokeApiClient(id: $id) { revokedAt } }', { id }, key(secret)))).toEqual(['FORBIDDEN']);
    await ask('mutation($id: ID!) { revokeApiClient(id: $id) { revokedAt } }', { id }, who);
    expect(codes(await ask('{ trainings { totalCount } }', {}, key(secret)))).toEqual(['UNAUTHENTICATED']);
  });

  test('that has run out is dead, and one of another time is not', async () => {
    const who = bearer(await tokenOf('hr.medan')), { data } = await ask(make, { input: { name: 'Sampai besok', provider: medan.providers.usu, expiresAt: '2999-01-01T00:00:00.000Z' } }, who), { id, key: secret } = data.createApiClient;
    expect((await ask('{ trainings { totalCount } }', {}, key(secret))).errors).toBeUndefined();
    await world.rows(`update api_client set expires_at = now() - interval '1 second' where id = '${id}'`);
    expect(codes(await ask('{ trainings { totalCount } }', {}, key(secret)))).toEqual(['UNAUTHENTICATED']);
  });

  test('is shown once: nothing in the graph, the tables or the trail holds it again', async () => {
    const who = bearer(await tokenOf('hr.medan')), { data } = await ask(make, { input: { name: 'Sekali tampil', provider: medan.providers.usu } }, who), { id, key: secret } = data.createApiClient;
    const { data: listed } = await ask('query($id: ID!) { apiClients { nodes { id name keyPrefix } } apiClient(id: $id) { id name keyPrefix revokedAt expiresAt } auditEntries(filter: { recordId: $id }) { nodes { changes { field before after } } } }', { id }, who);
    expect(listed.apiClient.keyPrefix).toBe(secret.slice(0, 11));
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(JSON.stringify(listed)).not.toContain(secret.slice(12));
    const { stored } = await world.row('select to_jsonb(k)::text as stored from api_client k where id = ?', id);
    expect(stored).not.toContain(secret.slice(12));
    expect(codes(await ask(`{ apiClient(id: "${id}") { keyHash } }`, {}, who))).toEqual(['INVALID']);
  });

  test('of the story opens the published catalogue of Medan, in the header and nowhere else', async () => {
    expect((await ask('{ agencies { nodes { id } } }', {}, key(story.partnerKey))).data.agencies.nodes).toEqual([{ id: medan.agency }]);
    expect(codes(await ask('{ agencies { nodes { id } } }', {}, bearer(story.partnerKey)))).toEqual(['UNAUTHENTICATED']);
    const byAddress = await app.inject({ method: 'POST', url: `/graphql?x-api-key=${story.partnerKey}`, payload: { query: '{ agencies { nodes { id } } }' } });
    expect(codes(byAddress.json())).toEqual(['UNAUTHENTICATED']);
  });
});
