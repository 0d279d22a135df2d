import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newChallenge, solve } from '../../api/participation/challenge.ts';
import { confirmCode, contactOf, sendCode } from '../../api/participation/contact.ts';
import { raise, registerCitizen, support } from '../../api/participation/forum.ts';
import { clock, openWorld, type Person, type World } from '../world.ts';
import { codeTo, medan, outside } from './stage.ts';

let world: World, admin: Person, dinkes: Person, capil: Person, pegawai: Person, app: Awaited<ReturnType<World['http']>>;
beforeAll(async () => {
  world = await openWorld();
  [admin, dinkes, capil, pegawai] = await Promise.all(['pengaduan', 'penghubung.dinkes', 'penghubung.disdukcapil', 'pegawai'].map(l => world.as(l))) as [Person, Person, Person, Person];
  app = await world.http();
});
afterAll(async () => { await app.close(); await world.close(); });

const em = () => world.orm.em.fork() as never;
const session = (more: object = {}) => admin.ask('mutation ($input: ForumSessionInput!) { s: createForumSession(input: $input) { id } }', { input: { topic: 'Forum uji layanan', unit: medan.units.dinkes, agenda: 'Pembukaan\nDiskusi', heldOn: '2026-12-01', startsAt: '09:00', venue: 'Aula', seats: 7, ...more } }).then(d => d.s.id as string);
const required = ['hide', 'return', 'cancel'], takes: Record<string, string> = { close: 'ForumMinutes', merge: 'AspirationMerge', assign: 'AspirationAssignment', draft: 'AspirationDraft' };
const move = (by: Person, noun: string, name: string, id: string, input?: object) => by.attempt(`mutation ($id: ID!, $note: String${required.includes(name) ? '!' : ''}${input ? `, $input: ${takes[name]}!` : ''}) { m: ${name}${noun}(id: $id, note: $note${input ? ', input: $input' : ''}) { status } }`, { id, note: required.includes(name) ? 'Alasannya jelas.' : null, ...(input && { input }) }).then(a => a.errors?.[0]?.extensions.code ?? (a.data.m.status as string));
const opened = async (more: object = {}) => { const id = await session(more); expect(await move(admin, 'ForumSession', 'open', id)).toBe('OPEN'); return id; };
const wish = (contact: string, more: object = {}) => raise({ title: 'Layanan sore', body: 'Mohon layanan sore dua kali sepekan.', session: null, ...more }, contact, medan.agency, outside(world));
const code = (attempt: Promise<unknown>) => attempt.then(() => 'OK', e => e.extensions?.code ?? String(e));

describe('Seats', () => {
  test('of twenty citizens at a time exactly as many get one as there are seats', async () => {
    const id = await opened(), answers = await Promise.all(Array.from({ length: 20 }, (_, n) => code(registerCitizen(id, `Warga ${n}`, `hash-${n}`, medan.agency, outside(world)))));
    expect([answers.filter(a => a === 'OK').length, answers.filter(a => a === 'CONFLICT').length]).toEqual([7, 13]);
    expect((await admin.ask('query ($id: ID!) { forumSession(id: $id) { seatsTaken seatsLeft } }', { id })).forumSession).toEqual({ seatsTaken: 7, seatsLeft: 0 });
  });

  test('one contact has one seat, employees register by name, a seat given back is free again', async () => {
    const id = await opened({ seats: 1 }), register = (by: Person) => by.attempt('mutation ($id: ID!) { r: registerForForum(session: $id) { id name } }', { id }).then(a => a.errors?.[0]?.extensions.code ?? a.data.r.id as string);
    const mine = await register(pegawai);
    expect([await register(pegawai), await register(dinkes), await code(registerCitizen(id, 'Warga', 'h', medan.agency, outside(world)))]).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect([await move(dinkes, 'ForumRegistration', 'cancel', mine), await move(pegawai, 'ForumRegistration', 'cancel', mine), await code(registerCitizen(id, 'Warga', 'h', medan.agency, outside(world)))]).toEqual(['NOT_FOUND', 'CANCELLED', 'OK']);
    expect((await pegawai.ask('query ($id: ID!) { forumSession(id: $id) { registrations { nodes { name } } } }', { id })).forumSession.registrations.nodes).toEqual([{ name: 'Nurhayati Lubis, S.AP.' }]);
  });

  test('a session takes none before it is open, after its day, nor citizens where it is internal; seats are not cut below what is taken', async () => {
    const planned = await session(), internal = await opened({ kind: 'INTERNAL' }), full = await opened();
    await registerCitizen(full, 'Warga', 'a', medan.agency, outside(world)); await registerCitizen(full, 'Warga', 'b', medan.agency, outside(world));
    expect([await code(registerCitizen(planned, 'W', 'a', medan.agency, outside(world))), await code(registerCitizen(internal, 'W', 'a', medan.agency, outside(world))), await code(registerCitizen(full, 'W', 'c', medan.agency, outside(world, '2026-12-02')))]).toEqual(['CONFLICT', 'NOT_FOUND', 'CONFLICT']);
    const { version } = await world.row(`select version from forum_session where id = '${full}'`);
    expect((await admin.refused('mutation ($id: ID!, $v: Int!, $input: ForumSessionInput!) { updateForumSession(id: $id, version: $v, input: $input) { id } }', { id: full, v: version, input: { topic: 'Forum uji layanan', unit: medan.units.dinkes, agenda: 'Diskusi', heldOn: '2026-12-01', startsAt: '09:00', venue: 'Aula', seats: 1 } })).extensions.fields?.[0]).toMatchObject({ path: ['seats'], code: 'TOO_FEW' });
  });
});

describe('A session', () => {
  test('is opened, held, closed with its minutes and published; only then its minutes are public, and the days to answer run', async () => {
    const id = await opened({ heldOn: '2026-11-22' }), voice = await wish('penanya', { session: id });
    await move(admin, 'Aspiration', 'publish', voice);
    expect([await move(pegawai, 'ForumSession', 'begin', id), await move(admin, 'ForumSession', 'begin', id), await move(admin, 'ForumSession', 'close', id, { minutes: 'Disepakati layanan sore diuji coba.' })]).toEqual(['FORBIDDEN', 'LIVE', 'CLOSED']);
    expect((await app.inject({ url: `/public/kota-medan/sessions/${id}` })).body).not.toContain('diuji coba');
    expect(await move(admin, 'ForumSession', 'publish', id)).toBe('PUBLISHED');
    const page = await app.inject({ url: `/public/kota-medan/sessions/${id}` });
    expect([page.statusCode, page.body.includes('diuji coba'), page.body.includes('10 Desember 2026')]).toEqual([200, true, true]);
    expect((await world.row(`select due_on::text as due from aspiration where id = '${voice}'`)).due).toBe('2026-12-10');
    expect(await move(admin, 'ForumSession', 'begin', await opened({ heldOn: '2026-12-01' }))).toBe('CONFLICT');
  });
});

describe('An aspiration', () => {
  test('is moderated before it is public; support counts each contact once, also where two are merged', async () => {
    const first = await wish('satu'), second = await wish('dua', { title: 'Layanan malam' }), page = async (id: string) => (await app.inject({ url: `/public/kota-medan/aspirations/${id}` })).statusCode;
    expect([await page(first), await move(dinkes, 'Aspiration', 'publish', first), await move(admin, 'Aspiration', 'publish', first), await page(first)]).toEqual([404, 'NOT_FOUND', 'PUBLISHED', 200]);
    await move(admin, 'Aspiration', 'publish', second);
    for (const contact of ['satu', 'tiga', 'tiga', 'empat']) await support(first, contact, medan.agency, em());
    for (const contact of ['tiga', 'lima']) await support(second, contact, medan.agency, em());
    const count = async (id: string) => (await admin.ask('query ($id: ID!) { aspiration(id: $id) { supportCount } }', { id })).aspiration.supportCount;
    expect([await count(first), await count(second)]).toEqual([3, 3]);
    expect([await move(admin, 'Aspiration', 'merge', second, { mergedInto: second }), await move(admin, 'Aspiration', 'merge', second, { mergedInto: first }), await move(admin, 'Aspiration', 'merge', first, { mergedInto: second })]).toEqual(['INVALID', 'MERGED', 'INVALID']);
    expect(await count(first)).toBe(5);
    expect([await page(second), await code(support(second, 'enam', medan.agency, em()))]).toEqual([404, 'NOT_FOUND']);
  });

  test('is answered by a draft of the office that nobody else reads, and published by somebody else, in time by its rule', async () => {
    const id = await wish('satu'), answer = { draft: 'Layanan sore dibuka mulai Januari di Puskesmas Belawan.', outcome: 'ACCEPTED' };
    await move(admin, 'Aspiration', 'publish', id);
    expect([await move(admin, 'Aspiration', 'assign', id, { unit: medan.units.bkpsdm }), await move(admin, 'Aspiration', 'assign', id, { unit: medan.units.dinkes })]).toEqual(['INVALID', 'UNDER_REVIEW']);
    expect((await world.row(`select due_on::text as due from aspiration where id = '${id}'`)).due).toBe('2026-12-10');
    expect((await dinkes.ask('{ inbox(perPage: 100, filter: { noun: ["Aspiration"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id).moves).toEqual(['draft']);
    expect([await move(capil, 'Aspiration', 'draft', id, answer), await move(admin, 'Aspiration', 'draft', id, answer), await move(dinkes, 'Aspiration', 'draft', id, answer)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'DRAFTED']);
    const seen = async (by: Person) => (await by.ask('query ($id: ID!) { aspiration(id: $id) { draft draftOutcome answer outcome } }', { id })).aspiration, hidden = { draft: null, draftOutcome: null, answer: null, outcome: null };
    expect([await seen(pegawai), await seen(capil)]).toEqual([hidden, hidden]);
    expect((await seen(admin)).draft).toBe(answer.draft);
    const page = async () => (await app.inject({ url: `/public/kota-medan/aspirations/${id}` })).body;
    expect(await page()).not.toContain('mulai Januari');
    expect((await world.rows(`select changes from audit_entry where record_id = '${id}'`)).flatMap(r => r.changes).filter((c: any) => c.field === 'draft' && c.after !== '•••')).toEqual([]);
    expect([await move(dinkes, 'Aspiration', 'release', id), await move(admin, 'Aspiration', 'return', id), await move(dinkes, 'Aspiration', 'draft', id, answer), await move(admin, 'Aspiration', 'release', id)]).toEqual(['FORBIDDEN', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED']);
    expect(await page()).toContain('mulai Januari');
    expect(await seen(pegawai)).toMatchObject({ answer: answer.draft, outcome: 'ACCEPTED' });
  });

  test('of an employee is raised in their own name, stays inside, and is not moderated by them', async () => {
    const raised = await admin.ask('mutation ($input: AspirationInput!) { a: createAspiration(input: $input) { id raisedBy { id } } }', { input: { title: 'Kursi kerja baru', body: 'Kursi kerja di loket sudah rusak semua.' } });
    expect(await move(admin, 'Aspiration', 'publish', raised.a.id)).toBe('FORBIDDEN');
    const { a } = await pegawai.ask('mutation ($input: AspirationInput!) { a: createAspiration(input: $input) { id } }', { input: { title: 'Kursi kerja', body: 'Kursi kerja di loket sudah rusak semua.' } });
    expect([await move(admin, 'Aspiration', 'publish', a.id), (await app.inject({ url: `/public/kota-medan/aspirations/${a.id}` })).statusCode]).toEqual(['PUBLISHED', 404]);
  });
});

describe('A contact', () => {
  const later = (minutes: number) => { const at = new Date(clock.now().getTime() + minutes * 60_000), context = outside(world); return { ...context, house: { ...context.house, clock: { now: () => at, today: () => '2026-11-22' } } } as typeof context; };
  const codeOf = async (email: string) => { await sendCode(email, medan.agency, em(), outside(world)); return codeTo(world, email); };

  test('is verified by a code in the mailbox, once, within a quarter of an hour and five tries; the address itself is kept nowhere', async () => {
    const email = 'Butet@Contoh.example', sent = await codeOf(email);
    const { token } = await confirmCode(' butet@contoh.EXAMPLE', sent, em(), outside(world)), contact = await contactOf(token, em(), outside(world));
    expect([contact, await contactOf('x', em(), outside(world)), await contactOf(token, em(), later(121))]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), undefined, undefined]);
    expect(await code(confirmCode(email, sent, em(), outside(world)))).toBe('INVALID');
    const fresh = await codeOf(email), wrong = fresh === '000000' ? '000001' : '000000';
    expect(await code(confirmCode(email, fresh, em(), later(16)))).toBe('INVALID');
    for (let i = 0; i < 5; i++) expect(await code(confirmCode(email, wrong, em(), outside(world)))).toBe('INVALID');
    expect(await code(confirmCode(email, fresh, em(), outside(world)))).toBe('INVALID');
    const tables = await world.rows("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"), holding: string[] = [];
    for (const { name } of tables) if ((await world.row(`select exists (select from "${name}" t where t::text ilike '%butet@%') as it`)).it) holding.push(name);
    expect(holding).toEqual([]);
  });

  test('lets a citizen raise, support and register on the public pages; without it they are shown the way there', async () => {
    const id = await opened(), post = async (url: string, fields: Record<string, string>, cookie?: string) => { const challenge = await newChallenge(em(), clock); return app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) }, payload: new URLSearchParams({ challenge, proof: solve(challenge), ...fields }).toString() }); };
    const url = `/public/kota-medan/sessions/${id}`, closed = await post(url, { name: 'Butet' });
    expect([closed.statusCode, closed.body.includes('Alamat surel')]).toEqual([422, true]);
    expect((await post('/public/kota-medan/contact', { email: 'togar@contoh.example', next: 'https://elsewhere.example' })).body).toContain('value="/public/kota-medan"');
    const shown = await app.inject({ method: 'POST', url: '/public/kota-medan/contact/code', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ email: 'togar@contoh.example', code: await codeTo(world, 'togar@contoh.example'), next: url }).toString() });
    expect([shown.statusCode, shown.headers.location, shown.headers['set-cookie']]).toEqual([303, url, expect.stringMatching(/^suara_warga=.*HttpOnly; SameSite=Strict/)]);
    const cookie = String(shown.headers['set-cookie']).split(';')[0]!;
    expect([(await post(url, { name: 'Togar' }, cookie)).statusCode, (await post(url, { name: 'Togar' }, cookie)).statusCode, (await post(url, { name: 'T', proof: 'x' }, cookie)).statusCode]).toEqual([303, 409, 422]);
    const raised = await post('/public/kota-medan/raise', { title: 'Tambah bangku taman', body: 'Bangku taman kurang untuk lansia.', session: '' }, cookie);
    expect(raised.headers.location).toBe('/public/kota-medan/aspirations?done=1');
    const voice = await world.row("select id, raised_by_id from aspiration where title = 'Tambah bangku taman'");
    expect(voice.raised_by_id).toBeNull();
    await move(admin, 'Aspiration', 'publish', voice.id);
    expect((await post(`/public/kota-medan/aspirations/${voice.id}`, {}, cookie)).statusCode).toBe(303);
    expect((await world.row(`select count(*)::int as n from aspiration_support where aspiration_id = '${voice.id}'`)).n).toBe(1);
    expect(await world.rows(`select actor_name, actor_account from audit_entry where record_id = '${voice.id}' and action = 'CREATED'`)).toEqual([{ actor_name: 'Warga', actor_account: null }]);
  });
});

test('no public page names anybody: no participant, no reporter, no NIP, no e-mail address, no telephone number', async () => {
  const people = (await world.rows(`select name, employee_number as number from employee where agency_id = '${medan.agency}'`)), names = (await world.rows('select distinct name from forum_registration union select distinct name from complaint_reporter where name is not null')).map(r => r.name as string).filter(n => n.includes(' '));
  const ids = async (text: string) => (await world.rows(text)).map(r => r.id as string), of = `agency_id = '${medan.agency}'`;
  const pages = ['/public', ...['', '/sessions', '/aspirations', '/commitments', '/satisfaction', '/complaint', '/raise'].map(p => `/public/kota-medan${p}`), ...(await ids(`select id from forum_session where ${of}`)).map(i => `/public/kota-medan/sessions/${i}`), ...(await ids(`select id from aspiration where ${of}`)).map(i => `/public/kota-medan/aspirations/${i}`), ...(await world.rows(`select number from complaint where ${of}`)).map(r => `/public/track?number=${r.number}`)];
  for (const url of pages) {
    const { body, statusCode } = await app.inject({ url });
    expect([200, 404], url).toContain(statusCode);
    expect([...people.filter(p => body.includes(p.number) || body.includes(p.name)), ...names.filter(n => body.includes(n))], url).toEqual([]);
    expect(body.match(/[\w.]+@[\w.]+\.\w+|\b08\d{8,}|\+62/g) ?? [], url).toEqual([]);
  }
});
