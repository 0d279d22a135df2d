import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { type Office, openOffice, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story, camat = /a\.n\. Parlindungan Simanjuntak/;

describe('whoever stands in for the camat', () => {
  test('finds what waits for the camat marked in the inbox, decides it, and the history says for whom', async () => {
    const desk = await office.desk('kasi.belawan');
    await desk.go('/inbox');
    await desk.see(desk.main().getByText(camat).first());
    await desk.keepPicture('inbox of a stand-in');
    const { id } = await office.world.row(`select e.id from enrollment e join employee p on p.id = e.employee_id where e.status = 'SUBMITTED' and p.supervisor_id = ?::uuid and p.id <> ?::uuid order by e.id limit 1`, medan.atasan.id, medan.kasi.id);
    await desk.go(`/Enrollment/${id}/show`);
    await desk.see(desk.main().getByText(camat).first());
    await desk.keepPicture('record open to a stand-in');
    await desk.click(desk.button('Setujui sebagai atasan'));
    await desk.see(desk.dialog().getByText(camat));
    await desk.click(desk.button('Setujui sebagai atasan', desk.dialog()));
    await desk.see(desk.main().getByText(/, a\.n\. Parlindungan Simanjuntak.* · /));
    await desk.keepPicture('history of a stand-in');
  });

  test.each([['desk', wide], ['phone', phone]] as const)('reads on a %s why their own case stays shut: the button is there, and cannot be pressed', async (_, view) => {
    const desk = await office.desk('kasi.belawan', view), { id } = await office.world.row(`select id from enrollment where employee_id = ?::uuid and status = 'SUBMITTED'`, medan.kasi.id);
    await desk.go(`/Enrollment/${id}/show`);
    await desk.see(desk.main().getByText(/Tidak seorang pun memutus perkaranya sendiri/).first());
    expect(await desk.button('Setujui sebagai atasan').isDisabled()).toBe(true);
    await desk.keepPicture('own case of a stand-in');
  });
});

test.each([['desk', wide], ['phone', phone]] as const)('the head of BKPSDM reads on a %s that an offering is full before trying', async (_, view) => {
  await office.world.row(`update offering o set seats = (select greatest(count(*), 1) from enrollment x where x.offering_id = o.id and x.status in ('APPROVED', 'COMPLETED')) where o.id = (select offering_id from enrollment where id = ?::uuid)`, medan.enrollments.endorsed);
  const desk = await office.desk('kepala.bkpsdm', view);
  await desk.go(`/Enrollment/${medan.enrollments.endorsed}/show`);
  await desk.see(desk.main().getByText(/Kuota sesi .* sudah penuh/).first());
  expect(await desk.button('Setujui').isDisabled()).toBe(true);
  expect(await desk.button('Kembalikan').isDisabled()).toBe(false);
  await desk.keepPicture('full offering');
});

describe('delegations', () => {
  test.each([['desk', wide], ['phone', phone]] as const)('are listed on a %s with whom, for what and until when', async (_, view) => {
    const desk = await office.desk('hr.medan', view);
    await desk.go('/Delegation');
    await desk.see(desk.main().getByText(camat).first());
    await desk.keepPicture('delegations');
    await desk.go(`/Delegation/${medan.delegation}/show`);
    await desk.see(desk.button('Cabut'));
    await desk.keepPicture('delegation');
    await desk.go('/Delegation/create');
    await desk.see(desk.page.getByLabel(/Pemberi mandat/));
    await desk.keepPicture('new delegation');
  });

  test('are made by the camat for their own office alone, and taken back with a reason', async () => {
    const desk = await office.desk('atasan', phone);
    await desk.go('/Delegation/create');
    await desk.see(desk.main().getByText('Pemberi mandat: Parlindungan Simanjuntak'));
    expect(await desk.page.getByRole('combobox', { name: /Pemberi mandat/ }).count()).toBe(0);
    await desk.choose(desk.page.getByRole('combobox', { name: /^Pengganti/ }), 'Nurhayati Lubis', /Nurhayati Lubis/);
    await desk.page.getByLabel(/^Mulai/).fill('2027-01-04');
    await desk.page.getByLabel(/^Sampai/).fill('2027-01-08');
    await desk.page.getByLabel(/^Alasan/).fill('Cuti tahunan.');
    await desk.keepPicture('delegation of the camat');
    await desk.click(desk.button('Simpan'));
    await desk.see(desk.title().filter({ hasText: 'Nurhayati Lubis' }));
    await desk.click(desk.button('Cabut'));
    await desk.dialog().getByLabel(/Alasan/).fill('Cuti dibatalkan.');
    await desk.click(desk.button('Cabut', desk.dialog()));
    await desk.see(desk.main().getByText('Dicabut').first());
  });
});
