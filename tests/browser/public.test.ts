import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { css, script } from '../../api/participation/public-assets.ts';
import { story } from '../../seeds/story/story.ts';
import { codeTo } from '../participation/stage.ts';
import { barriers } from './barriers.ts';
import { type Desk, openOffice, type Office, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const inMedan = `agency_id = '${story.medan.agency}'`;
const city = (path: string) => `${office.origin}/public/kota-medan${path}`;
/** Whether a page is wider than its window. */
const sideways = ({ page }: Desk) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('what a public page loads besides itself is two small files', () => expect(gzipSync(css).length + gzipSync(script).length).toBeLessThan(4_000));

describe.each([['on a desk', wide], ['on a phone', phone]] as const)('%s', (_, view) => {
  test('every public page keeps nobody out, scrolls one way only, asks nobody else, in both languages', async () => {
    const desk = await office.desk(undefined, view), { page } = desk, one = async (table: string, which: string) => (await office.world.row(`select id from ${table} where ${inMedan} and ${which} order by id limit 1`)).id as string;
    const paths = ['', '/sessions', `/sessions/${await one('forum_session', "status = 'OPEN' and kind = 'PUBLIC'")}`, `/sessions/${await one('forum_session', "status = 'PUBLISHED'")}`, '/aspirations', `/aspirations/${await one('aspiration', "status = 'ANSWERED'")}`, `/aspirations/${await one('aspiration', "status = 'PUBLISHED'")}`, '/raise', '/satisfaction', `/satisfaction/${await one('satisfaction_survey', "status = 'OPEN'")}`, '/complaint'];
    for (const url of [`${office.origin}/public`, `${office.origin}/public/track`, `${office.origin}/public/track?number=ADU-26MDN007`, ...paths.map(city)]) {
      for (const lang of ['id', 'en']) {
        const answer = await page.goto(lang === 'id' ? url : `${url}${url.includes('?') ? '&' : '?'}lang=en`);
        expect([url, lang, answer!.status(), await sideways(desk), await page.evaluate(() => document.documentElement.lang), await barriers(desk)]).toEqual([url, lang, 200, 0, lang, []]);
      }
    }
  }, 180_000);

  test('a citizen reports something, the office answers, the citizen opens it anew: it is in the inbox of the office', async () => {
    const { page } = await office.desk(undefined, view), { world } = office;
    await page.goto(city('/complaint'));
    await page.getByLabel('Judul').fill('Lampu jalan mati');
    await page.getByLabel('Apa yang terjadi?').fill('Lampu jalan di depan sekolah mati sejak seminggu.');
    await page.getByLabel(/^Anonim/).check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    const number = (await page.locator('#number').textContent())!, code = (await page.locator('#code').textContent())!;
    const [admin, dinkes] = [await world.as('pengaduan'), await world.as('penghubung.dinkes')], { id } = await world.row(`select id from complaint where number = '${number}'`), theme = (await world.row(`select id from service_theme where ${inMedan} and code = 'KESEHATAN'`)).id;
    await admin.ask(`mutation { verifyComplaint(id: "${id}", input: { kind: SERVICE_COMPLAINT, theme: "${theme}" }) { id } }`);
    await admin.ask(`mutation { disposeComplaint(id: "${id}", input: { unit: "${story.medan.units.dinkes}" }) { id } }`);
    await dinkes.ask(`mutation { beginComplaint(id: "${id}") { id } }`);
    await dinkes.ask(`mutation { answerComplaint(id: "${id}", input: { answer: "Lampu sudah diganti kemarin sore." }) { id } }`);
    await page.goto(`${office.origin}/public/track?number=${number}`);
    expect(await page.getByText('Lampu').count()).toBe(0);
    await page.getByLabel(/^Kode/).fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.getByText('Lampu sudah diganti kemarin sore.').waitFor();
    await page.getByLabel('Apa yang belum selesai?').fill('Masih mati sampai malam ini.');
    await page.getByRole('button', { name: /buka kembali/ }).click();
    await page.getByText('Dibuka kembali').first().waitFor();
    const inbox = (await dinkes.ask('{ inbox(perPage: 100, filter: { noun: ["Complaint"] }) { nodes { id status } } }')).inbox.nodes;
    expect(inbox).toContainEqual({ id, status: 'REOPENED' });
    const officer = await office.desk('penghubung.dinkes', view);
    await officer.go(`/Complaint/${id}/show`);
    await officer.see('Lampu jalan mati');
    await officer.see('Masih mati sampai malam ini.');
    expect(await sideways(officer)).toBe(0);
    expect(await barriers(officer)).toEqual([]);
  }, 120_000);

  test('a citizen verifies a contact, takes a seat, raises and supports something', async () => {
    const { page } = await office.desk(undefined, view), { world } = office, session = (await world.row(`select id from forum_session where ${inMedan} and status = 'OPEN' and kind = 'PUBLIC'`)).id, voice = (await world.row(`select id from aspiration where ${inMedan} and status = 'PUBLISHED'`)).id;
    await page.goto(city(`/sessions/${session}`));
    await page.getByLabel('Alamat surel').fill(`warga${view.width}@contoh.example`);
    await page.getByRole('button', { name: 'Kirim kode' }).click();
    await page.getByLabel('Kode dari surel').fill(await page.waitForFunction(() => document.querySelector('#code')).then(() => codeTo(world, `warga${view.width}@contoh.example`)));
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByLabel('Nama lengkap').fill('Butet Harahap');
    await page.getByRole('button', { name: 'Daftar hadir' }).click();
    await page.getByText('Kursi Anda tercatat.').waitFor();
    await page.goto(city(`/raise?session=${session}`));
    await page.getByLabel('Judul').fill('Tong sampah terpilah');
    await page.getByLabel('Apa yang Anda harapkan?').fill('Sediakan tong sampah terpilah di setiap gang.');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Aspirasi diterima').waitFor();
    const count = async () => (await world.row(`select count(*)::int as n from aspiration_support where aspiration_id = '${voice}'`)).n as number, before = await count();
    await page.goto(city(`/aspirations/${voice}`));
    await page.getByRole('button', { name: 'Dukung aspirasi ini' }).click();
    await page.getByText('Dukungan Anda dihitung.').waitFor();
    expect(await count()).toBe(before + 1);
  }, 120_000);

  test('a citizen fills in the survey of nine questions', async () => {
    const { page } = await office.desk(undefined, view), survey = (await office.world.row(`select id from satisfaction_survey where ${inMedan} and status = 'OPEN'`)).id;
    await page.goto(city(`/satisfaction/${survey}`));
    for (let u = 1; u <= 9; u++) await page.locator(`input[name=U${u}][value="4"]`).check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Terima kasih atas jawaban Anda').first().waitFor();
  });
});
