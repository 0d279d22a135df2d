import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, newCode } from '../../api/platform/codes.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { anOffering, enrolledAs } from './desk.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, pegawai: Person, atasan: Person, pelatihan: Person, hr: Person, mentor: Person, app: Awaited<ReturnType<World['http']>>;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, pelatihan, hr, mentor] = await Promise.all(['pegawai', 'atasan', 'pelatihan', 'hr.medan', 'mentor'].map(login => world.as(login))) as [Person, Person, Person, Person, Person];
  app = await world.http();
});
afterAll(async () => { await app.close(); await world.close(); });

const complete = 'mutation ($id: ID!, $n: String!) { completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: "2026-11-06", certificateNumber: $n }) { certificates { nodes { id code number holderName title organiser form delivery hours startsOn endsOn issuedOn signatoryName signatoryTitle status revokedOn } } } }';
const revoke = 'mutation ($id: ID!) { revokeEnrollment(id: $id, note: "Salah orang: keterangan pribadi.") { status certificates { nodes { status revokedOn } } } }';
async function passed(employee = nurhayati, number = 'STTPL/7') {
  const { offering } = await anOffering(world, { hours: 16, confers: [['M.05', 3]] }), enrollment = await enrolledAs(world, 'APPROVED', employee, offering);
  return { enrollment, certificate: (await pelatihan.ask(complete, { id: enrollment, n: number })).completeEnrollment.certificates.nodes[0] };
}
const check = (code: string, person: Person = world.anonymous()) => person.ask('query ($code: ID!) { c: certificateCheck(code: $code) { status number holderName title organiser issuer delivery hours startsOn endsOn issuedOn revokedOn } }', { code }).then(d => d.c);
const signIn = async (login: string) => ({ authorization: `Bearer ${(await app.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation { signIn(login: "${login}@meritgraph.example", password: "${story.password}") { token } }` } })).json().data.signIn.token}` });

describe('A certificate', () => {
  test('is issued with a pass, and says what the office prints: number, day, title, organiser, JP, from when to when, how, and who signs', async () => {
    const { certificate } = await passed();
    expect(certificate).toMatchObject({
      number: 'STTPL/7', holderName: 'Nurhayati Lubis, S.AP.', organiser: 'BKPSDM Kota Medan', form: 'KL03', delivery: 'CLASSROOM', hours: 16, startsOn: '2026-11-02', endsOn: '2026-11-06', issuedOn: '2026-11-22',
      signatoryName: 'Hendra Gunawan Nasution, S.STP., M.Si.', status: 'VALID', revokedOn: null,
    });
    expect(certificate.title).toMatch(/^Pelatihan Uji/);
    expect(certificate.signatoryTitle).toMatch(/^Kepala Badan/);
    expect(certificate.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  });

  test('is not issued to who failed or was absent', async () => {
    for (const outcome of ['FAILED', 'ABSENT']) {
      const { offering } = await anOffering(world), id = await enrolledAs(world, 'APPROVED', nurhayati, offering);
      const { e } = await pelatihan.ask(`mutation ($id: ID!) { e: completeEnrollment(id: $id, input: { outcome: ${outcome}, completedOn: "2026-11-06" }) { certificateNumber certificates { totalCount } } }`, { id });
      expect(e).toEqual({ certificateNumber: null, certificates: { totalCount: 0 } });
    }
  });

  test('is revoked with the result: gap and JP go back, and a new pass has a new one', async () => {
    const standing = async () => (await hr.ask('query ($id: ID!) { employee(id: $id) { learningHours { hours } gaps(all: true) { heldLevel competency { code } } } }', { id: nurhayati })).employee;
    const levelOf = (e: any) => e.gaps.find((g: any) => g.competency.code === 'M.05').heldLevel;
    await world.rows(`select settle_the_day()`);
    const { offering } = await anOffering(world, { hours: 9, confers: [['M.05', 5]] }), before = await standing(), enrollment = await enrolledAs(world, 'APPROVED', nurhayati, offering);
    const first = (await pelatihan.ask(complete, { id: enrollment, n: 'A' })).completeEnrollment.certificates.nodes[0], raised = await standing();
    expect([raised.learningHours.hours - before.learningHours.hours, levelOf(raised)]).toEqual([9, 5]);
    expect((await pelatihan.ask(revoke, { id: enrollment })).revokeEnrollment).toEqual({ status: 'APPROVED', certificates: { nodes: [{ status: 'REVOKED', revokedOn: '2026-11-22' }] } });
    expect(await standing()).toEqual(before);
    expect(await check(first.code)).toMatchObject({ status: 'REVOKED', revokedOn: '2026-11-22', number: 'A' });
    const again = (await pelatihan.ask(complete, { id: enrollment, n: 'B' })).completeEnrollment.certificates.nodes;
    expect(again.map((c: any) => [c.number, c.status]).sort()).toEqual([['A', 'REVOKED'], ['B', 'VALID']]);
    expect(new Set(again.map((c: any) => c.code)).size).toBe(2);
  });

  test('stays as it was printed when the person or the training is called otherwise later, and nobody edits it', async () => {
    const { certificate, enrollment } = await passed();
    await world.rows(`update employee set title_suffix = 'S.AP., M.AP.' where id = '${nurhayati}'`);
    await world.rows(`update training set title = 'Judul baru' where id = (select training_id from offering o join enrollment e on e.offering_id = o.id where e.id = '${enrollment}')`);
    expect(await check(certificate.code)).toMatchObject({ holderName: 'Nurhayati Lubis, S.AP.', title: certificate.title });
    await expect(world.rows(`update certificate set hours = 99 where id = '${certificate.id}'`)).rejects.toThrow('What was printed is never changed.');
    await expect(world.rows(`delete from certificate where id = '${certificate.id}'`)).rejects.toThrow('What was printed is never changed.');
    await pelatihan.ask(revoke, { id: enrollment });
    await expect(world.rows(`update certificate set status = 'VALID', revoked_on = null where id = '${certificate.id}'`)).rejects.toThrow('What was printed is never changed.');
    await world.rows(`update employee set title_suffix = 'S.AP.' where id = '${nurhayati}'`);
  });

  test('is seen by its holder, who leads them and who keeps trainings; others find none', async () => {
    const { certificate } = await passed(), see = (person: Person) => person.ask('query ($id: ID!) { certificate(id: $id) { number } }', { id: certificate.id }).then(d => d.certificate?.number ?? null);
    expect(await Promise.all([pegawai, atasan, pelatihan, hr, mentor, await world.partner(), await world.as('hr.tanjungpinang')].map(see))).toEqual(['STTPL/7', 'STTPL/7', 'STTPL/7', 'STTPL/7', null, null, null]);
  });
});

describe('As PDF', () => {
  const get = async (id: string, login?: string) => app.inject({ method: 'GET', url: `/certificates/${id}.pdf`, headers: { host: 'merit.example', ...(login && (await signIn(login))) } });

  test('it goes to whoever may see it and to nobody else, and is the same bytes each time', async () => {
    const { certificate } = await passed();
    expect([(await get(certificate.id)).statusCode, (await get(certificate.id, 'mentor')).statusCode, (await get(certificate.id, 'hr.tanjungpinang')).statusCode, (await get('x', 'pegawai')).statusCode]).toEqual([401, 404, 404, 404]);
    const [one, two] = [await get(certificate.id, 'pegawai'), await get(certificate.id, 'pelatihan')];
    expect([one.statusCode, one.headers['content-type'], one.rawPayload.subarray(0, 5).toString(), one.headers['cache-control']]).toEqual([200, 'application/pdf', '%PDF-', 'private, no-store']);
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
    expect(one.rawPayload.length).toBeLessThan(60_000);
  });

  test('of a revoked one says so across the page', async () => {
    const { certificate, enrollment } = await passed(), before = (await get(certificate.id, 'pegawai')).rawPayload;
    await pelatihan.ask(revoke, { id: enrollment });
    const after = (await get(certificate.id, 'pegawai')).rawPayload;
    expect(after.length).toBeGreaterThan(before.length);
  });
});

describe('Verification', () => {
  const page = (url: string, remoteAddress = '10.1.0.1') => app.inject({ method: 'GET', url, remoteAddress });

  test('tells everybody who has the code what is printed and whether it holds, and nothing else about the person', async () => {
    const { certificate } = await passed(), found = await check(certificate.code);
    expect(found).toEqual({ status: 'VALID', number: 'STTPL/7', holderName: 'Nurhayati Lubis, S.AP.', title: certificate.title, organiser: 'BKPSDM Kota Medan', issuer: 'Pemerintah Kota Medan', delivery: 'CLASSROOM', hours: 16, startsOn: '2026-11-02', endsOn: '2026-11-06', issuedOn: '2026-11-22', revokedOn: null });
    expect(Object.keys((world.schema.getType('CertificateCheck') as any).getFields()).sort()).toEqual(['delivery', 'endsOn', 'holderName', 'hours', 'issuedOn', 'issuer', 'number', 'organiser', 'revokedOn', 'startsOn', 'status', 'title']);
    const { employee_number: nip } = await world.row('select employee_number from employee where id = ?::uuid', nurhayati), html = (await page(`/verify/${certificate.code}`)).body;
    for (const hidden of [nip, nurhayati, certificate.id, 'Salah orang']) expect(JSON.stringify(found) + html).not.toContain(hidden);
  });

  test('takes the code as people type it', async () => {
    const { certificate: { code, number } } = await passed();
    for (const typed of [code.toLowerCase(), code.replace(/(.{5})/g, '$1-'), ` ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `]) expect((await check(typed))?.number, typed).toBe(number);
    expect(codeOf('o0-il l')).toBe('00111');
  });

  test('has a page without sign-in, Indonesian first, that runs nothing and lets nothing in', async () => {
    const { certificate, enrollment } = await passed(), valid = await page(`/verify/${certificate.code}`), policy = valid.headers['content-security-policy'] as string;
    expect([valid.statusCode, valid.headers['content-type'], valid.headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'private, no-store']);
    expect(valid.body).toMatch(/<html lang="id">.*Sertifikat berlaku.*This certificate is valid/s);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
    expect(valid.body).not.toMatch(/<script|style=|https?:\/\//);
    expect(valid.body.length).toBeLessThan(6_000);
    await pelatihan.ask(revoke, { id: enrollment });
    expect((await page(`/verify/${certificate.code}`)).body).toMatch(/Sertifikat dicabut.*Dicabut pada.*22 November 2026/s);
    expect((await page('/verify')).statusCode).toBe(200);
    expect((await page(`/verify?code=${certificate.code.toLowerCase()}`)).headers['location']).toBe(`/verify/${certificate.code}`);
    const strange = await page(`/verify/${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect([strange.statusCode, strange.body.includes('<script')]).toEqual([404, false]);
  });

  test('of unknown codes is refused after ten of them from an address, for a while, by the page and the graph alike; a right code elsewhere is answered', async () => {
    const { certificate } = await passed(), address = '10.9.9.9';
    for (let i = 0; i < 10; i++) expect((await page(`/verify/${newCode()}`, address)).statusCode).toBe(404);
    const refused = await page(`/verify/${newCode()}`, address);
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    const asked = await app.inject({ method: 'POST', url: '/graphql', remoteAddress: address, payload: { query: `{ certificateCheck(code: "${certificate.code}") { number } }` } });
    expect(asked.json().errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await page(`/verify/${certificate.code}`, '10.9.9.8')).statusCode).toBe(200);
  });

  test('rests on codes nobody guesses: a hundred bits of chance', () => {
    const codes = Array.from({ length: 2000 }, newCode), letters = new Map<string, number>();
    for (const letter of codes.join('')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
    expect([new Set(codes).size, letters.size, 20 * Math.log2(32)]).toEqual([2000, 32, 100]);
    expect(Math.min(...letters.values())).toBeGreaterThan(900);
  });
});
