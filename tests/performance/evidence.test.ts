import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepStoryFiles } from '../../api/prepare.ts';
import { storyFiles } from '../../seeds/story/files.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aCycle, aPlanIn } from './desk.ts';

const wish = 'mutation ($plan: ID!, $name: String!, $type: String!, $size: Int!) { t: requestEvidenceUpload(plan: $plan, fileName: $name, contentType: $type, size: $size) { id url } }', reporting = 'mutation ($input: ProgressReportInput!) { r: createProgressReport(input: $input) { id evidenceFiles { id fileName contentType size } } }';
const bytes = Buffer.from('%PDF-1.4 bukti dukung'), pdf = { plan: '', name: 'Bukti "satu".pdf', type: 'application/pdf', size: bytes.length };
let world: World, app: Awaited<ReturnType<World['http']>>, pegawai: Person, atasan: Person, hr: Person, plan: string;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, hr] = await Promise.all(['pegawai', 'atasan', 'hr.medan'].map(login => world.as(login))) as [Person, Person, Person];
  app = await world.http();
  ({ plan } = await aPlanIn('AGREED', pegawai, atasan, await aCycle(hr)));
  pdf.plan = plan;
});
afterAll(async () => { await app.close(); await world.close(); });

const put = ({ url }: { url: string }, payload = bytes) => app.inject({ method: 'PUT', url, payload, headers: { 'content-type': 'application/pdf' } });
const sent = async (person: Person, name = pdf.name) => { const { t } = await person.ask(wish, { ...pdf, name }); expect((await put(t)).statusCode).toBe(204); return t.id as string; };
const report = (files: string[]) => ({ input: { plan, reportedOn: '2026-11-10', text: 'Sembilan telaahan selesai.', files } });
const fault = async (person: Person, query: string, given: object) => { const { extensions } = await person.refused(query, given as never); return [extensions.code, ...(extensions.fields ?? []).flatMap(f => [f.path.at(-1), f.code])]; };
const token = async (login: string) => (await app.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation { signIn(login: "${login}@meritgraph.example", password: "${story.password}") { token } }` } })).json().data.signIn.token;
const get = async (login: string | null, url: string) => app.inject({ method: 'GET', url, headers: login ? { authorization: `Bearer ${await token(login)}` } : {} });

describe('A file that proves a report of progress', () => {
  test('is sent, hangs on the report in the order it was given, and comes back as it was, as a download no browser runs', async () => {
    const first = await sent(pegawai), second = await sent(pegawai, 'Foto.pdf'), { r } = await pegawai.ask(reporting, report([second, first, second]));
    expect(r.evidenceFiles).toEqual([{ id: second, fileName: 'Foto.pdf', contentType: 'application/pdf', size: bytes.length }, { id: first, fileName: 'Bukti _satu_.pdf', contentType: 'application/pdf', size: bytes.length }]);
    const got = await get('pegawai', `/evidence/${r.id}/${first}`);
    expect([got.statusCode, got.rawPayload.equals(bytes), got.headers['content-type'], got.headers['x-content-type-options'], got.headers['cache-control']]).toEqual([200, true, 'application/pdf', 'nosniff', 'private, no-store']);
    expect([got.headers['content-disposition'], got.headers['content-security-policy']]).toEqual([expect.stringMatching(/^attachment; /), expect.stringContaining("default-src 'none'")]);
  });

  test('is read by whoever reads the report, a stand-in of the assessor among them, and by nobody else: not by its id alone, and not under another report', async () => {
    const file = await sent(pegawai), { r } = await pegawai.ask(reporting, report([file])), { r: other } = await pegawai.ask(reporting, report([]));
    const answers = await Promise.all([null, 'pegawai', 'atasan', 'hr.medan', 'hr.belawan', 'kepala.bkpsdm', 'auditor', 'pelatihan', 'mentor', 'hr.dinkes', 'kasi.belawan', 'hr.tanjungpinang', 'kepala.bkpsdm.tanjungpinang'].map(async login => [login, (await get(login, `/evidence/${r.id}/${file}`)).statusCode]));
    expect(Object.fromEntries(answers)).toEqual({ null: 401, pegawai: 200, atasan: 200, 'hr.medan': 200, 'hr.belawan': 200, 'kepala.bkpsdm': 200, auditor: 200, pelatihan: 404, mentor: 404, 'hr.dinkes': 404, 'kasi.belawan': 200, 'hr.tanjungpinang': 404, 'kepala.bkpsdm.tanjungpinang': 404 });
    for (const url of [`/evidence/${other.id}/${file}`, `/evidence/${r.id}/${r.id}`, `/evidence/x/${file}`, `/evidence/${r.id}/..%2f..`, `/materials/${file}`]) expect((await get('pegawai', url)).statusCode, url).toBe(404);
  });

  test('is of the reporter’s own sending and has arrived: what others sent, and tables of people, open by no report', async () => {
    const { t: promised } = await pegawai.ask(wish, pdf), theirs = await sent(atasan);
    const table = await world.row(`insert into upload (agency_id, account_id, file_name, content_type, size, ticket_until, received_at) values ('${story.medan.agency}', '${pegawai.actor!.account}', 'pegawai.csv', 'text/csv', 1, now(), now()) returning id`);
    for (const files of [[promised.id], [theirs], [table.id], [story.medan.agency], ['x']]) expect(await fault(pegawai, reporting, report(files)), files[0]).toEqual(['INVALID', 'files', 'UNKNOWN']);
    expect(await fault(pegawai, reporting, report(Array.from({ length: 6 }, () => theirs)))).toEqual(['INVALID', 'files', expect.any(String)]);
  });

  test('is asked for by who reports, and is no program, page or table, is not empty and no larger than 10 MB: each refusal names its field', async () => {
    const refused = (more: object) => fault(pegawai, wish, { ...pdf, ...more });
    expect([await refused({ name: 'a.html' }), await refused({ type: 'text/html' }), await refused({ name: 'a.mp4', type: 'video/mp4' }), await refused({ size: 0 }), await refused({ size: 10_000_001 })]).toEqual([
      ['INVALID', 'fileName', 'FILE_TYPE'], ['INVALID', 'contentType', 'FILE_TYPE'], ['INVALID', 'fileName', 'FILE_TYPE', 'contentType', 'FILE_TYPE'], ['INVALID', 'size', 'EMPTY'], ['INVALID', 'size', 'TOO_LARGE'],
    ]);
    expect(await refused({ plan: story.medan.agency })).toEqual(['FORBIDDEN']);
    expect((await pegawai.ask(wish, { ...pdf, size: 10_000_000 })).t.id).toBeTruthy();
    expect((await put((await pegawai.ask(wish, pdf)).t, Buffer.alloc(bytes.length + 1))).statusCode).toBe(413);
    for (const person of [await world.partner(), hr, await world.as('auditor'), await world.as('mentor')]) expect(await fault(person, wish, pdf)).toEqual(['FORBIDDEN']);
  });

  test('of the story, and the material of a module, are there to be read', async () => {
    await keepStoryFiles(world.dataDir);
    const { id } = storyFiles.medan.evidence, { progressReports } = await pegawai.ask('{ progressReports(perPage: 50) { nodes { id evidenceFiles { id fileName } } } }'), shown = progressReports.nodes.find((n: any) => n.evidenceFiles.some((f: any) => f.id === id));
    expect(shown.evidenceFiles[0].fileName).toContain('(contoh).pdf');
    const got = await get('pegawai', `/evidence/${shown.id}/${id}`);
    expect([got.statusCode, got.rawPayload.equals(storyFiles.medan.evidence.bytes)]).toEqual([200, true]);
    const { file, module } = await world.row(`select file, id as module from learning_module where kind = 'FILE' and file = '${storyFiles.medan.material.id}'`);
    expect([file, (await get('pelatihan', `/materials/${module}`)).rawPayload.subarray(0, 8).toString()]).toEqual([storyFiles.medan.material.id, '%PDF-1.4']);
  });
});
