import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leadingZeros, newChallenge, solve, spendChallenge } from '../../api/participation/challenge.ts';
import { clock, openWorld, type World } from '../world.ts';
import { medan } from './stage.ts';

let world: World, app: Awaited<ReturnType<World['http']>>;
beforeAll(async () => { world = await openWorld(); app = await world.http(); });
afterAll(async () => { await app.close(); await world.close(); });

const em = () => world.orm.em.fork() as never;
const get = (url: string) => app.inject({ url });
const post = (url: string, fields: Record<string, string>) => app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() });
const worked = async (at = clock) => { const challenge = await newChallenge(em(), at); return { challenge, proof: solve(challenge) }; };
const between = (body: string, id: string) => new RegExp(`id="${id}">([^<]+)<`).exec(body)?.[1] ?? '';
const fields = { kind: 'SERVICE_COMPLAINT', title: 'Jalan berlubang', body: 'Jalan di depan pasar berlubang dan sering tergenang air.', reporterName: 'Butet <b>Harahap</b>', reporterContact: 'butet@contoh.example' };

describe('The work a form asks for', () => {
  test.each([['ffff', 0], ['7fff', 1], ['00ff', 8], ['0001', 15], ['0000', 16]])('%s begins with %i zero bits', (hex, bits) => expect(leadingZeros(Buffer.from(hex, 'hex'))).toBe(bits));

  const spend = ({ challenge, proof }: { challenge: string; proof: string }, at = clock) => spendChallenge(challenge, proof, em(), at).then(() => 'OK', e => e.extensions.fields[0].code);
  test('is worth something once, for an hour, and only where it was set here', async () => {
    const done = await worked(), [salt, until, bits, mac] = done.challenge.split('.') as [string, string, string, string];
    expect([await spend({ ...done, proof: '' }), await spend({ ...done, proof: 'x' }), await spend({ challenge: '', proof: '1' })]).toEqual(['PROOF', 'PROOF', 'PROOF']);
    const easier = { challenge: `${salt}.${until}.0.${mac}`, proof: '1' }, longer = { challenge: `${salt}.${Number(until) + 1}.${bits}.${mac}`, proof: done.proof };
    expect([await spend(easier), await spend(longer)]).toEqual(['PROOF', 'PROOF']);
    expect([await spend(done), await spend(done)]).toEqual(['OK', 'SPENT']);
    const late = { ...clock, now: () => new Date(clock.now().getTime() + 61 * 60_000) };
    expect(await spend(await worked(), late)).toBe('EXPIRED');
  });

  test('of twenty senders of one form at a time one is heard', async () => {
    const done = await worked(), answers = await Promise.all(Array.from({ length: 20 }, () => spend(done)));
    expect(answers.filter(a => a === 'OK').length).toBe(1);
  });
});

describe('A citizen without an account', () => {
  test('reports something, keeps number and code, and tracks it; the number alone tells nothing it says', async () => {
    const form = await get('/public/kota-medan/complaint');
    expect([form.statusCode, form.headers['content-security-policy'], form.headers['set-cookie']]).toEqual([200, expect.stringContaining("default-src 'none'"), undefined]);
    expect(form.body).not.toMatch(/<script>|style="|\son\w+="/);
    const made = await post('/public/kota-medan/complaint', { ...fields, anonymous: '1', ...(await worked()) }), [number, code] = [between(made.body, 'number'), between(made.body, 'code')];
    expect([made.statusCode, number, code]).toEqual([200, expect.stringMatching(/^ADU-[0-9A-Z]{8}$/), expect.stringMatching(/^[0-9A-Z]{12}$/)]);
    const open = await get(`/public/track?number=${number.toLowerCase()}`), told = await post('/public/track', { number, code });
    expect(open.body).toContain('Diterima');
    for (const hidden of ['Jalan', 'Butet', 'butet@', 'berlubang']) expect(open.body).not.toContain(hidden);
    expect(told.body).toContain('Jalan di depan pasar');
    expect(told.body).not.toContain('Butet');
    expect(await world.row(`select c.agency_id, c.anonymous, r.name from complaint c join complaint_reporter r on r.complaint_id = c.id where c.number = '${number}'`)).toEqual({ agency_id: medan.agency, anonymous: true, name: fields.reporterName });
  });

  test('is refused without the work, with too little to say, and beyond ten reports in a while; what was typed stays, as text', async () => {
    const lazy = await post('/public/kota-medan/complaint', fields), short = await post('/public/kota-medan/complaint', { ...fields, title: '<i>"', body: 'Pendek', ...(await worked()) });
    expect([lazy.statusCode, short.statusCode]).toEqual([422, 422]);
    expect(short.body).toContain('value="&lt;i&gt;&quot;"');
    const codes: number[] = [];
    for (let i = 0; i < 11; i++) codes.push((await post('/public/kota-medan/complaint', { ...fields, ...(await worked()) })).statusCode);
    expect(codes.at(-1)).toBe(429);
    await world.rows('delete from sign_in_failure');
  });

  test('confirms or reopens the answer with the code, and is refused without it', async () => {
    const wrong = await post('/public/track/react', { number: 'ADU-26MDN008', code: 'AAAABBBBCCCC', move: 'confirm' }), none = await post('/public/track/react', { number: 'ADU-26MDN008', code: '', move: 'confirm' });
    expect([wrong.statusCode, none.statusCode]).toEqual([404, 404]);
    const open = await post('/public/track', { number: 'ADU-26MDN008', code: 'wargamedan26' });
    expect(open.body).toContain('Loket pendaftaran tutup lebih awal');
    const again = await post('/public/track/react', { number: 'ADU-26MDN008', code: 'WARGAMEDAN26', move: 'reopen', note: 'Masih tutup.' });
    expect([again.statusCode, again.body.includes('Dibuka kembali')]).toEqual([200, true]);
    expect((await post('/public/track/react', { number: 'ADU-26MDN008', code: 'WARGAMEDAN26', move: 'verify' })).statusCode).toBe(404);
    expect((await post('/public/track/react', { number: 'ADU-26MDN008', code: 'WARGAMEDAN26', move: 'confirm' })).statusCode).toBe(409);
  });

  test('reads every page in English, too, and finds no page of a city there is not', async () => {
    expect((await get('/public?lang=en')).body).toContain('<html lang="en">');
    expect([(await get('/public/nowhere/complaint')).statusCode, (await get('/public/track?number=ADU-00000000')).statusCode]).toEqual([404, 404]);
  });

  test('who fails often is told to wait', async () => {
    let last = 0;
    for (let i = 0; i < 12; i++) last = (await get(`/public/track?number=ADU-000000${10 + i}`)).statusCode;
    expect(last).toBe(429);
    await world.rows('delete from sign_in_failure');
  });
});
