import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { type Office, openOffice, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story;
const statusOf = async (from: string) => (await office.world.row('select id, status, working_days as days from leave_request where employee_id = ?::uuid and starts_on = ?::date', medan.pegawai.id, from));

describe.each([['on a desk', wide, '2026-12-01', '2026-12-02'], ['on a phone', phone, '2026-12-14', '2026-12-15']] as const)('%s', (name, view, from, until) => {
  test('an employee asks for leave, sees what it comes to while writing, and the camat decides with one of the four answers', async () => {
    const desk = await office.desk('pegawai', view), { page } = desk, field = (label: string | RegExp) => desk.main().getByLabel(label);
    await desk.go('/my-leave');
    const count = desk.main().getByRole('status', { name: 'Hitungan' }), before = Number(await desk.main().getByText(/^\d+$/).first().innerText());
    await field(/^Mulai/).fill(from);
    await field(/^Sampai/).fill(until);
    await field(/^Alasan/).fill('Mengantar orang tua berobat.');
    await field(/^Alamat selama cuti/).fill('Medan Belawan');
    await desk.see(count.getByText('2 hari kerja', { exact: true }));
    await desk.see(count.getByText(`Sisa sesudahnya: ${before - 2} hari kerja`));
    await desk.see(count.getByText('Diputus oleh: Kepala perangkat daerah'));
    await desk.see(count.getByText('Memenuhi ketentuan.'));
    await desk.keepPicture(`leave asked ${name}`);
    await desk.click(desk.button('Ajukan', desk.main()));
    await desk.see(page.getByText('Permintaan cuti diajukan.'));
    await desk.settled();
    await desk.see(desk.main().getByText('2 hari sedang diminta', { exact: false }).first());
    const { id, status, days } = await statusOf(from);
    expect([status, days]).toEqual(['SUBMITTED', 2]);

    const camat = await office.desk('atasan', view);
    await camat.go('/inbox?noun=LeaveRequest');
    await camat.see(camat.main().getByText(/Permintaan Cuti: Cuti tahunan/).first());
    await camat.go(`/LeaveRequest/${id}/show`);
    for (const title of ['VII. Pertimbangan atasan langsung', 'VIII. Keputusan pejabat yang berwenang', 'Catatan cuti tahunan', 'Dasar hukum']) await camat.see(camat.main().getByRole('heading', { name: title }));
    for (const answer of ['Disetujui', 'Perubahan', 'Ditangguhkan', 'Tidak disetujui']) await camat.see(camat.button(answer, camat.main()));
    await camat.keepPicture(`leave to decide ${name}`);
    // A refusal without a reason goes nowhere.
    await camat.click(camat.button('Tidak disetujui', camat.main()));
    await camat.click(camat.button('Tidak disetujui', camat.dialog()));
    await camat.see(camat.dialog().getByText('Tuliskan alasannya.'));
    await camat.click(camat.button('Batal', camat.dialog()));
    await camat.click(camat.button('Disetujui', camat.main()));
    await camat.click(camat.button('Disetujui', camat.dialog()));
    await camat.dialog().waitFor({ state: 'detached' });
    await camat.settled();
    await camat.see(camat.main().getByText('Diberikan').first());
    expect((await statusOf(from)).status).toBe('GRANTED');
  });
});

test('who asks for more than is left, or on a day of another leave, reads why not while writing, and the server says the same', async () => {
  const desk = await office.desk('pegawai');
  await desk.go('/my-leave');
  for (const [label, value] of [[/^Mulai/, '2026-12-28'], [/^Sampai/, '2026-12-29'], [/^Alasan/, 'Berlibur bersama.'], [/^Alamat selama cuti/, 'Medan']] as const) await desk.main().getByLabel(label).fill(value);
  await desk.see(desk.main().getByText(/Sudah ada cuti dari 2026-12-28 sampai 2026-12-30/));
  await desk.click(desk.button('Ajukan', desk.main()));
  await desk.see(desk.main().locator('[role=alert]').filter({ hasText: 'Sudah ada cuti' }).first());
  await desk.keepPicture('leave refused');
  expect((await office.world.rows(`select 1 from leave_request where employee_id = ?::uuid and status = 'SUBMITTED' and starts_on = '2026-12-28'`, medan.pegawai.id)).length).toBe(0);
});

test('the calendar of a unit shows who is away, in English too', async () => {
  const desk = await office.desk('atasan');
  await desk.go('/leave-calendar?month=2026-12');
  await desk.see(desk.main().getByRole('rowheader', { name: /Nurhayati Lubis/ }));
  await desk.click(desk.button('English'));
  await desk.see(desk.page.getByRole('heading', { name: 'Leave Calendar' }));
  await desk.see(desk.main().getByText('waits for a decision').first());
});
