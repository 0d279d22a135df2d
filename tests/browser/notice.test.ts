import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { openOffice, type Office, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

describe.each([['on a desk', wide, 'hr.medan'], ['on a phone', phone, 'pelatihan']] as const)('%s', (_, view, login) => {
  test('the bell counts what is unread, leads to it, and what is opened or marked is read', async () => {
    const desk = await office.desk(login, view), unread = async () => Number((await desk.link(/^Pemberitahuan, \d+ belum dibaca$/).getAttribute('aria-label'))!.match(/\d+/)![0]);
    await desk.go('/');
    const before = await unread();
    expect(before).toBeGreaterThan(0);
    await desk.click(desk.link(/^Pemberitahuan, \d+ belum dibaca$/));
    await desk.see(desk.main().getByText(/Menunggu keputusan Anda/).first());
    expect(await barriers(desk)).toEqual([]);
    await desk.click(desk.button('Surel'));
    await desk.see(desk.dialog('Surel').getByText('Terlambat diputus'));
    expect(await barriers(desk)).toEqual([]);
    await desk.click(desk.button('Tutup', desk.dialog('Surel')));
    await desk.click(desk.link(/^Menunggu keputusan Anda/, desk.main()).first());
    await desk.settled();
    await expect.poll(unread, { timeout: 15_000 }).toBeLessThan(before);
    await desk.go('/Notification');
    await desk.click(desk.button('Tandai semua dibaca'));
    await expect.poll(unread, { timeout: 15_000 }).toBe(0);
    await desk.click(desk.button('English'));
    await desk.see(desk.main().getByText(/Waits for your decision/).first());
    expect(await barriers(desk)).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('An announcement is written, its audience seen, approved and sent by the head of BKPSDM', async () => {
  const desk = await office.desk('pelatihan', wide);
  await desk.go('/Announcement/create');
  await desk.page.getByLabel('Judul', { exact: false }).first().fill('Kelas menulis risalah');
  await desk.page.getByRole('textbox', { name: /^Isi/ }).fill('Dibuka bagi semua pegawai.');
  expect(await barriers(desk)).toEqual([]);
  await desk.click(desk.button('Simpan'));
  await desk.settled();
  const { id } = await office.world.row(`select id from announcement where title = 'Kelas menulis risalah'`);
  await desk.go(`/Announcement/${id}/show`);
  await desk.see(desk.main().getByText(/pegawai memenuhi syarat; \d+ di antaranya/));
  expect(await barriers(desk)).toEqual([]);
  await desk.click(desk.button('Ajukan'));
  await desk.click(desk.button('Ajukan', desk.dialog('Ajukan')));
  await desk.see(desk.main().getByText('Diajukan').first());
  const head = await office.desk('kepala.bkpsdm', phone);
  await head.go(`/Announcement/${id}/show`);
  await head.see(head.button('Setujui dan kirim'));
  expect(await barriers(head)).toEqual([]);
});
