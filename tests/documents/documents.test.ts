import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../api/platform/codes.ts';
import { story } from '../../seeds/story/story.ts';
import { someone } from '../leave/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { ATTACH, attach, CHECK, draft, move, processed, submitted, wish } from './stage.ts';

const { medan, tanjungpinang } = story;
let world: World, app: FastifyInstance, hr: Person, kepala: Person, pegawai: Person, atasan: Person, auditor: Person, walikota: Person, dinkes: Person, their: Person;
beforeAll(async () => {
  world = await openWorld();
  app = await world.http() as never;
  [hr, kepala, pegawai, atasan, auditor, walikota, dinkes, their] = (await Promise.all(['hr.medan', 'kepala.bkpsdm', 'pegawai', 'atasan', 'auditor', 'walikota', 'hr.dinkes', 'hr.tanjungpinang'].map(l => world.as(l)))) as [Person, Person, Person, Person, Person, Person, Person, Person];
});
afterAll(async () => { await app.close(); await world.close(); });

const note = 'Surat pengantar belum ditandatangani.';
const show = (by: Person, id: string) => by.ask('query ($id: ID!) { r: documentRequest(id: $id) { status submittedOn dueOn daysLeft overdue waitsUntil checklist { item required paper state note fileName } papers(perPage: 50) { nodes { id item state } } letters { nodes { id number code status kindName holderName text } } history { move note } rulesApplied { code instrument validFrom } } }', { id }).then(d => d.r);
const mine = (code = 'STATEMENT') => submitted(pegawai, world, medan.pegawai.id, code);

describe('From draft to letter', () => {
  test('the employee asks with papers, HR verifies, the head completes it, and the letter is there', async () => {
    const id = await mine();
    expect([await move(pegawai, 'qualify', id), await move(atasan, 'qualify', id), await move(kepala, 'qualify', id)]).toEqual(['NOT_YOUR_MOVE', 'NOT_FOUND', 'NOT_YOUR_MOVE']);
    expect([await move(hr, 'qualify', id), await move(hr, 'process', id), await move(hr, 'complete', id), await move(kepala, 'complete', id)]).toEqual(['ELIGIBLE', 'PROCESSING', 'NOT_YOUR_MOVE', 'COMPLETED']);
    const { checklist, letters: { nodes: [letter] }, history } = await show(pegawai, id);
    expect(checklist.find((c: any) => c.required)).toMatchObject({ item: 'APPLICATION', state: 'IN_ORDER' });
    expect(letter).toMatchObject({ number: expect.stringMatching(/^800\.1\.11\.1\/\d+\/BKPSDM\/2026$/), status: 'VALID', kindName: 'Surat keterangan', text: 'Pegawai tersebut di atas benar aktif bekerja pada instansi kami.' });
    expect(history.map((h: any) => h.move)).toEqual(['submit', 'qualify', 'process', 'complete']);
  });

  test('it is not submitted while a required paper is missing, and says which', async () => {
    const id = await draft(pegawai, world, medan.pegawai.id, 'RANK_PROMOTION'), submit = () => pegawai.refused('mutation ($id: ID!) { submitDocumentRequest(id: $id) { id } }', { id });
    await attach(pegawai, world, id, 'LAST_RANK');
    const { extensions, message } = await submit();
    expect([extensions.code, extensions['reason'], extensions.fields!.map(f => f.path.at(-1)).sort()]).toEqual(['CONFLICT', 'PAPERS_MISSING', ['APPRAISALS', 'COVER_LETTER']]);
    expect(message).toContain('SKP dua tahun terakhir');
    expect((await pegawai.ask('query ($id: ID!) { m: moves(noun: "DocumentRequest", id: $id) { name allowed blockedBy { code params { name value } } } }', { id })).m.find((m: any) => m.name === 'submit')).toMatchObject({ allowed: false, blockedBy: [{ code: 'PAPERS_MISSING', params: [{ name: 'papers', value: expect.stringContaining('Surat pengantar') }] }] });
    for (const item of ['APPRAISALS', 'COVER_LETTER']) await attach(pegawai, world, id, item);
    expect(await move(pegawai, 'submit', id)).toBe('SUBMITTED');
  });

  test('BTL tells which paper is amiss and why; it goes back, is mended, and comes again', async () => {
    const id = await mine('KGB'), first = (await show(hr, id)).checklist.find((c: any) => c.item === 'LAST_KGB');
    expect((await hr.refused(CHECK, { id: first.paper, state: 'NOT_IN_ORDER' })).extensions.fields![0]!.path).toEqual(['note']);
    expect((await hr.refused(CHECK, { id: first.paper, state: 'REPLACED' })).extensions.code).toBe('INVALID');
    await hr.ask(CHECK, { id: first.paper, state: 'NOT_IN_ORDER', note });
    expect([await move(hr, 'qualify', id), await move(hr, 'return', id, { note: ' ' }), await move(hr, 'return', id, { note })]).toEqual(['PAPERS_NOT_IN_ORDER', 'INVALID', 'INCOMPLETE']);
    expect((await show(pegawai, id)).checklist.find((c: any) => c.item === 'LAST_KGB')).toMatchObject({ state: 'NOT_IN_ORDER', note });
    expect((await hr.refused(CHECK, { id: first.paper, state: 'IN_ORDER' })).extensions.code).toBe('FORBIDDEN');
    expect(await move(pegawai, 'submit', id)).toBe('PAPERS_NOT_IN_ORDER');
    const second = await attach(pegawai, world, id, 'LAST_KGB');
    expect(await move(pegawai, 'submit', id)).toBe('SUBMITTED');
    const { checklist, papers: { nodes } } = await show(hr, id);
    expect([checklist.find((c: any) => c.item === 'LAST_KGB'), nodes.filter((p: any) => p.item === 'LAST_KGB').map((p: any) => p.state).sort()]).toMatchObject([{ paper: second, state: 'UNCHECKED' }, ['REPLACED', 'UNCHECKED']]);
    expect(await move(hr, 'qualify', id)).toBe('ELIGIBLE');
  });

  test('TMS ends it, with the reason', async () => {
    const id = await mine();
    expect([await move(hr, 'disqualify', id, { note: '' }), await move(hr, 'disqualify', id, { note }), await move(hr, 'process', id), await move(pegawai, 'submit', id)]).toEqual(['INVALID', 'INELIGIBLE', 'WRONG_STATE', 'WRONG_STATE'].map(s => (s === 'WRONG_STATE' ? expect.stringMatching(/WRONG_STATE|ILLEGAL_MOVE/) : s)));
    expect((await show(pegawai, id)).history.at(-1)).toEqual({ move: 'disqualify', note });
  });

  test('the employee withdraws what is not decided, and nobody else does', async () => {
    const id = await mine();
    expect([await move(hr, 'withdraw', id), await move(pegawai, 'withdraw', id), await move(hr, 'qualify', id)]).toEqual(['NOT_YOUR_MOVE', 'WITHDRAWN', expect.stringMatching(/WRONG_STATE|ILLEGAL_MOVE/)]);
  });
});

describe('Who may', () => {
  test('nobody verifies or signs their own: HR’s is verified by another, the head’s is signed by the appointing officer', async () => {
    const own = await submitted(hr, world, medan.hr.id);
    expect(await move(hr, 'qualify', own)).toMatch(/OWN_CASE|NOT_YOUR_MOVE/);
    const { checklist } = await show(hr, own);
    expect((await hr.refused(CHECK, { id: checklist[0].paper, state: 'IN_ORDER' })).extensions.code).toBe('FORBIDDEN');
    const heads = await submitted(kepala, world, medan.kepala.id);
    await processed(hr, heads);
    expect([await move(kepala, 'complete', heads), await move(walikota, 'complete', heads)]).toEqual(['OWN_CASE', 'COMPLETED']);
    // The letter bears the name of who signed it: here not the head's, otherwise the head's with the post.
    const signed = async (id: string) => (await hr.ask('query ($id: ID!) { documentRequest(id: $id) { letters { nodes { signatoryName signatoryTitle } } } }', { id })).documentRequest.letters.nodes;
    expect(await signed(heads)).toEqual([{ signatoryName: 'Wali Kota Medan', signatoryTitle: 'Pejabat yang Berwenang' }]);
    const anothers = await mine();
    await processed(hr, anothers);
    expect([await move(walikota, 'complete', anothers), await move(kepala, 'complete', anothers)]).toEqual(['NOT_YOUR_MOVE', 'COMPLETED']);
    expect(await signed(anothers)).toEqual([{ signatoryName: expect.stringContaining('Hendra Gunawan Nasution'), signatoryTitle: expect.stringMatching(/^Kepala /) }]);
  });

  test('papers of a family are no business of whoever leads; HR of a unit sees its own people, another city nothing', async () => {
    const id = await mine(), [paper] = (await show(pegawai, id)).papers.nodes, seen = async (by: Person) => (await show(by, id)) !== null;
    expect(await Promise.all([pegawai, hr, kepala, auditor, walikota, atasan, dinkes, their].map(seen))).toEqual([true, true, true, true, true, false, false, false]);
    expect((await their.refused(CHECK, { id: paper.id, state: 'IN_ORDER' })).extensions.code).toBe('NOT_FOUND');
    expect([await move(their, 'qualify', id), await move(dinkes, 'qualify', id), await move(auditor, 'qualify', id)]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_YOUR_MOVE']);
    const { documentRequests } = await their.ask('{ documentRequests(perPage: 100) { nodes { id employee { id } } } }'), cities = await world.rows('select distinct agency_id as a from document_request where id = any(?::uuid[])', `{${documentRequests.nodes.map((n: any) => n.id).join()}}`);
    expect(cities).toEqual([{ a: tanjungpinang.agency }]);
  });

  test('a draft is of the employee and HR alone, and what it is made for stays', async () => {
    const id = await draft(pegawai, world, medan.pegawai.id);
    expect([(await show(hr, id))?.status, await show(kepala, id), await show(auditor, id)]).toEqual(['DRAFT', null, null]);
    expect((await wish(pegawai, world, medan.atasan.id)).errors?.[0]?.extensions.fields![0]).toMatchObject({ path: ['employee'], code: 'UNKNOWN' });
    const { extensions } = await pegawai.refused('mutation ($id: ID!, $input: DocumentRequestInput!) { updateDocumentRequest(id: $id, input: $input, version: 1) { id } }', { id, input: { employee: medan.pegawai.id, kind: (await world.row(`select id from document_kind where code = 'KGB'`)).id, purpose: 'Lain.' } });
    expect(extensions.fields![0]).toMatchObject({ path: ['kind'], code: 'FIXED' });
  });

  test('a document is for whom serves on its footing: a PPPK asks for no pension', async () => {
    const pppk = await someone(world, hr, { status: 'PPPK', days: 0 });
    expect((await wish(hr, world, pppk, 'PENSION')).errors![0]!.extensions.fields![0]).toMatchObject({ path: ['kind'], code: 'AUDIENCE' });
    expect((await wish(hr, world, pppk, 'KGB')).errors).toBeUndefined();
  });

  test('papers are of the check-list, one’s own, and go to what is with the employee', async () => {
    const id = await draft(pegawai, world, medan.pegawai.id), foreign = (await world.row(`select id from upload where agency_id = ?::uuid limit 1`, tanjungpinang.agency)).id;
    for (const [input, field] of [[{ request: id, item: 'LAST_KGB' }, 'item'], [{ request: id, item: 'APPLICATION', file: foreign }, 'file'], [{ request: id, item: 'APPLICATION', file: 'x' }, 'file']] as const) {
      const own = (await world.row(`insert into upload (agency_id, account_id, file_name, content_type, size, ticket_until, received_at) values (?::uuid, ?::uuid, 'a.pdf', 'application/pdf', 4, now(), now()) returning id`, medan.agency, medan.pegawai.account)).id;
      expect((await pegawai.refused(ATTACH, { input: { file: own, ...input } })).extensions.fields![0]!.path).toEqual([field]);
    }
    const sent = await mine();
    await expect(attach(pegawai, world, sent, 'APPLICATION')).rejects.toThrow();
  });

  test('whoever reads the request fetches its papers; a file that is not what it says it is does not arrive', async () => {
    const id = await draft(pegawai, world, medan.pegawai.id), ticket = async (contentType = 'application/pdf') => (await pegawai.ask('mutation ($r: ID!, $type: String!) { t: requestDocumentPaperUpload(request: $r, fileName: "surat.pdf", contentType: $type, size: 14) { id url } }', { r: id, type: contentType })).t;
    const put = async (url: string, bytes: string) => (await app.inject({ method: 'PUT', url, payload: Buffer.from(bytes), headers: { 'content-type': 'application/pdf' } })).statusCode, good = await ticket();
    expect([await put((await ticket()).url, 'MZ not a pdf..'), await put(good.url, '%PDF-1.4 surat')]).toEqual([400, 204]);
    const paper = (await pegawai.ask(ATTACH, { input: { request: id, item: 'APPLICATION', file: good.id } })).p.id;
    const get = async (login: string) => (await app.inject({ url: `/document-papers/${paper}`, headers: await as(login) })).statusCode;
    expect([await get('pegawai'), await get('hr.medan'), await get('atasan'), await get('hr.tanjungpinang'), (await app.inject({ url: `/document-papers/${paper}` })).statusCode]).toEqual([200, 200, 404, 404, 401]);
  });
});

const as = async (login: string) => ({ authorization: `Bearer ${(await app.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation { signIn(login: "${login}@meritgraph.example", password: "${story.password}") { token } }` } })).json().data.signIn.token}` });

describe('A letter', () => {
  const letterOf = async (code = 'STATEMENT', text?: string) => { const id = await mine(code); await processed(hr, id); await move(kepala, 'complete', id, text === undefined ? {} : { text }); return { id, letter: (await show(pegawai, id)).letters.nodes[0] }; };

  test('has the next number of the agency and year: no gap and no double under fifty at once, and none lost with what fails', async () => {
    const last = async () => (await world.row('select max(sequence) as n, count(*)::int as all, count(distinct sequence)::int as different from document_letter where agency_id = ?::uuid and year = 2026', medan.agency)), before = await last();
    const kind = (await world.row(`select id from document_kind where code = 'STATEMENT'`)).id, made = await world.rows(`insert into document_request (agency_id, employee_id, kind_id, purpose, status, submitted_on, due_on) select ?::uuid, ?::uuid, ?::uuid, 'Serentak.', 'PROCESSING', '2026-11-20', '2026-11-30' from generate_series(1, 50) returning id`, medan.agency, medan.pegawai.id, kind);
    const states = await Promise.all(made.flatMap(({ id }, n) => [move(kepala, 'complete', id), ...(n % 5 ? [] : [move(kepala, 'complete', id)])])), after = await last();
    expect(states.filter(s => s === 'COMPLETED')).toHaveLength(50);
    expect([after.n, after.all, after.different]).toEqual([before.n + 50, before.all + 50, before.different + 50]);
    expect((await world.row(`select count(*)::int as n from document_letter where agency_id = ?::uuid and year = 2026 and number <> split_part(number, '/', 1) || '/' || sequence || '/BKPSDM/2026'`, medan.agency)).n).toBe(0);
  }, 120_000);

  test('says what the head wrote, and is a PDF for whoever reads the request, the same bytes every time', async () => {
    const { letter } = await letterOf('STATEMENT', 'Yang bersangkutan benar bekerja di Kecamatan Medan Belawan.'), get = async (login: string) => app.inject({ url: `/document-letters/${letter.id}.pdf`, headers: await as(login) });
    expect(letter.text).toBe('Yang bersangkutan benar bekerja di Kecamatan Medan Belawan.');
    const [own, again, chief] = [await get('pegawai'), await get('pegawai'), await get('atasan')];
    expect([own.statusCode, own.headers['content-type'], own.rawPayload.subarray(0, 5).toString(), chief.statusCode]).toEqual([200, 'application/pdf', '%PDF-', 404]);
    expect(own.rawPayload.equals(again.rawPayload)).toBe(true);
    expect(own.rawPayload.includes(letter.number)).toBe(true);
  });

  test('is verified by anyone: number, kind, day, the name masked, and nothing else of the person', async () => {
    const { letter } = await letterOf(), { employee_number: nip, name } = await world.row('select employee_number, name from employee where id = ?::uuid', medan.pegawai.id), page = await app.inject({ url: `/verify/${letter.code}` });
    expect(page.statusCode).toBe(200);
    for (const shown of ['Surat berlaku', letter.number, 'Surat keterangan', '22 November 2026', 'Pemerintah Kota Medan']) expect(page.body).toContain(shown);
    for (const hidden of [nip, name, name.split(' ')[0], 'kredit rumah']) expect(page.body).not.toContain(hidden);
    const check = async (code: string) => (await world.anonymous().ask('query ($code: ID!) { c: documentLetterCheck(code: $code) { status number kindName holderName issuer issuedOn revokedOn } }', { code })).c;
    expect(await check(letter.code.toLowerCase())).toEqual({ status: 'VALID', number: letter.number, kindName: 'Surat keterangan', holderName: name.split(' ').map((w: string) => `${w[0]}***`).join(' '), issuer: expect.stringContaining('Medan'), issuedOn: '2026-11-22', revokedOn: null });
    expect([await check(newCode()), (await app.inject({ url: `/verify/${newCode()}` })).statusCode]).toEqual([null, 404]);
  });

  test('that is revoked says so, and the next one has a number of its own', async () => {
    const { id, letter } = await letterOf();
    expect([await move(kepala, 'reopen', id), await move(pegawai, 'reopen', id, { note }), await move(kepala, 'reopen', id, { note })]).toEqual(['INVALID', 'NOT_YOUR_MOVE', 'PROCESSING']);
    expect((await app.inject({ url: `/verify/${letter.code}` })).body).toMatch(/Surat dicabut.*Dicabut pada.*22 November 2026/s);
    expect(await move(kepala, 'complete', id)).toBe('COMPLETED');
    const letters = (await show(pegawai, id)).letters.nodes;
    expect([letters.map((l: any) => l.status).sort(), new Set(letters.map((l: any) => l.number)).size]).toEqual([['REVOKED', 'VALID'], 2]);
  });
});
