import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { PARTNER_KEY } from '../world.ts';
import { type Desk, openOffice, type Office, phone } from './office.ts';
import { pathOf, recordsOf, routes } from './routes.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story;
/** What the menu offers, word by word. */
const menu = (desk: Desk) => desk.page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').evaluateAll(links => links.map(a => ({ name: a.textContent!.replace(/\d+$/, ''), path: a.getAttribute('href')!.replace(/^#/, '') })));
/** What can be pressed or followed on the page, outside the rows of a list. */
const handles = (desk: Desk) => desk.main().locator('button, a').evaluateAll(all => all.map(e => e.getAttribute('aria-label') ?? e.textContent!.trim()).filter(Boolean));
const changing = /^(Tambah|Ubah|Hapus(?! filter)|Simpan|Setujui|Tolak|Kembalikan|Ajukan|Terbitkan|Tarik|Buka pendaftaran|Tutup pendaftaran|Selesai dilaksanakan|Batalkan|Isi hasil|Cabut|Nonaktifkan|Aktifkan|Buat kata sandi|Usulkan|Daftarkan|Catat|Impor)/;

describe('the auditor', () => {
  test('reads everything the city keeps, and is offered nowhere to change it', async () => {
    const desk = await office.desk('auditor'), records = await recordsOf(office.world, 'auditor'), found: string[] = [];
    await desk.go('/');
    const offered = await menu(desk);
    expect(offered.map(e => e.name)).toEqual(expect.arrayContaining(['Pegawai', 'Pendaftaran', 'Akun', 'Kunci API', 'Jejak Audit', 'Analisis Kesenjangan']));
    expect(offered.map(e => e.name)).not.toContain('Impor Pegawai');
    const pages = [...offered.map(e => e.path), ...routes.filter(r => r.kind === 'show').map(r => pathOf(r, records)), `/Employee/${medan.pegawai.id}/show?tab=learning`, `/Employee/${medan.pegawai.id}/show?tab=assignments`];
    for (const path of pages) { await desk.go(path); found.push(...(await handles(desk)).filter(name => changing.test(name)).map(name => `${path}: ${name}`)); }
    // But for a place, a plan, a mentor and leave of her own, as every employee may.
    const ownWish = /^\/(Enrollment|DevelopmentPlan|CareerPlan|PerformancePlan|MentorProfile|MentoringPairing|LeaveRequest|DocumentRequest): Tambah |^\/my-leave: (Ajukan|Simpan konsep)$|^\/(Offering|MentorProfile)\/[\w-]+\/show: Tambah$/;
    expect(found.filter(one => !ownWish.test(one))).toEqual([]);
  }, 180_000);

  test('who knows the address of a form is told that it is not open to her', async () => {
    const desk = await office.desk('auditor');
    for (const path of ['/Position/create', `/Position/${medan.positions.lurah}`, '/import', '/Employee/create', `/Account/${medan.pegawai.account}`]) {
      await desk.go(path);
      await desk.see(desk.title().filter({ hasText: 'Tidak berwenang' }));
    }
  });
});

describe('a supervisor', () => {
  test('has no accounts, keys or imports in the menu, but the inbox and the people of the unit', async () => {
    const desk = await office.desk('atasan');
    await desk.go('/');
    const names = (await menu(desk)).map(e => e.name);
    expect(names).toEqual(expect.arrayContaining(['Beranda', 'Kotak Persetujuan', 'Pegawai', 'Analisis Kesenjangan', 'Katalog Pelatihan']));
    for (const name of ['Akun', 'Kunci API', 'Jejak Audit', 'Impor Pegawai']) expect.soft(names, name).not.toContain(name);
  });

  test('decides without a mouse, from the first key on', async () => {
    const desk = await office.desk('atasan'), { keyboard } = desk.page, dialog = desk.dialog('Setujui');
    const tabTo = async (name: string) => {
      for (let i = 0; i < 40; i++) { await keyboard.press('Tab'); if (await desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) === name) return; }
      throw new Error(`Tab never comes to ${name}.`);
    };
    await desk.go('/inbox');
    await tabTo('Lewati ke isi');
    await keyboard.press('Enter');
    await tabTo('Setujui: Rafidah Azman');
    await keyboard.press('Enter');
    await desk.see(dialog.getByRole('textbox'));
    await keyboard.type('Sesuai kebutuhan unit.');
    await tabTo('Setujui');
    await keyboard.press('Enter');
    await desk.see(dialog.getByText('1 data berhasil diproses.'));
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await desk.main().getByText('Rafidah Azman').waitFor({ state: 'detached' });
    expect(desk.clicks).toBe(0);
  });

  test('decides on a phone, one by one', async () => {
    const desk = await office.desk('atasan', phone), dialog = desk.dialog('Tolak');
    await desk.go('/inbox');
    await desk.click(desk.button('Tolak: Ali Imran Tanjung'));
    await dialog.getByRole('textbox').fill('Kegiatan pelayanan belum dapat ditinggalkan.');
    await desk.click(desk.button('Tolak', dialog));
    await desk.see(dialog.getByText('1 data berhasil diproses.'));
    await desk.click(desk.button('Tutup', dialog));
    await desk.main().getByText('Ali Imran Tanjung').waitFor({ state: 'detached' });
    await desk.click(desk.button('Buka menu'));
    await desk.see(desk.page.getByRole('navigation', { name: 'Menu utama' }));
    await desk.click(desk.link('Pegawai'));
    await desk.see(desk.title().filter({ hasText: 'Pegawai' }));
  });
});

describe('an employee', () => {
  test('finds only the own records, and nobody else by address', async () => {
    const desk = await office.desk('pegawai');
    await desk.go('/Employee');
    expect(await desk.main().locator('tbody tr').count()).toBe(1);
    await desk.see(desk.main().locator('tbody tr').filter({ hasText: 'Nurhayati Lubis' }));
    await desk.go('/Enrollment');
    const rows = desk.main().locator('tbody tr');
    expect(await rows.count()).toBe(await rows.filter({ hasText: 'Nurhayati Lubis' }).count());
    expect(await rows.count()).toBeGreaterThan(3);
    for (const id of [medan.atasan.id, medan.hr.id, story.tanjungpinang.hr.id]) {
      await desk.go(`/Employee/${id}/show`);
      await desk.see(desk.title().filter({ hasText: 'Tidak ditemukan' }));
    }
    const names = (await menu(desk)).map(e => e.name);
    for (const name of ['Akun', 'Kunci API', 'Jejak Audit', 'Impor Pegawai']) expect.soft(names, name).not.toContain(name);
    await desk.go('/import');
    await desk.see(desk.title().filter({ hasText: 'Tidak berwenang' }));
  });

  test('has the personal number covered until asked for, and sees that of nobody else', async () => {
    const desk = await office.desk('pegawai'), { national_id: number } = await office.world.row('select national_id from employee where id = ?::uuid', medan.pegawai.id);
    await desk.go(`/Employee/${medan.pegawai.id}/show`);
    expect(await desk.main().innerText()).not.toContain(number);
    await desk.click(desk.button('Tampilkan: NIK'));
    await desk.see(desk.main().getByText(number));
    const boss = await office.desk('atasan');
    await boss.go(`/Employee/${medan.pegawai.id}/show`);
    await boss.see('Hanya untuk pegawai ini dan pengelola kepegawaian');
    expect(await boss.main().innerText()).not.toContain(number);
  });
});

describe('a partner', () => {
  test('reads the catalogue with a key over the same door, and finds nobody there', async () => {
    const desk = await office.desk(), ask = async (query: string) => (await desk.context.request.post(`${office.origin}/graphql`, { headers: { 'x-api-key': PARTNER_KEY }, data: { query } })).json();
    expect((await ask('{ trainings(first: 1) { nodes { status } } employees(first: 1) { totalCount } inbox { totalCount } }')).data).toMatchObject({ trainings: { nodes: [{ status: 'PUBLISHED' }] }, employees: { totalCount: 0 } });
  });
});
