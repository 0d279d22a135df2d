import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openOffice, type Office, phone } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

test('somebody learns on a phone while the network comes and goes, fails a quiz, passes it, is passed by the office, and anybody verifies the certificate', async () => {
  const { world, origin } = office, id = story.medan.enrollments.learning, progress = async () => (await (await world.as('pegawai')).ask('query ($id: ID!) { enrollment(id: $id) { progress } }', { id })).enrollment.progress;
  const desk = await office.ownDesk('pegawai', phone);
  await desk.go('/learn');
  await desk.click(desk.link(/^Lanjutkan: Pelindungan Data Pribadi/));
  await desk.see('Hak warga dan tenggat menjawabnya');
  expect(await progress()).toBe(50);

  await desk.context.setOffline(true);
  await desk.click(desk.button('Tandai selesai'));
  await desk.see(desk.page.getByText(/laporan menunggu jaringan/));
  expect(await progress()).toBe(50);
  await desk.context.setOffline(false);
  await expect.poll(progress, { timeout: 20_000 }).toBe(75);

  await desk.click(desk.page.getByText('4. Kuis pelindungan data pribadi'));
  const answer = async (...options: string[]) => {
    for (const option of options) await desk.page.getByLabel(option, { exact: true }).check();
    await desk.click(desk.button('Kumpulkan jawaban'));
  };
  await answer('24 jam', 'Menyapa warga di loket', 'kebiasaan kantor');
  await desk.see('Nilai 0%: 0 dari 3 benar.');
  await desk.click(desk.button('Coba lagi'));
  await answer('3 x 24 jam', 'Menyimpan salinan KTP', 'Menampilkan daftar penerima bantuan', 'Menghapus berkas lama', 'pelaksanaan tugas dalam kepentingan umum');
  await desk.see('Nilai 100%: 3 dari 3 benar.');
  await desk.see('Semua modul wajib selesai.');
  expect(await progress()).toBe(100);

  await (await world.as('pelatihan')).ask('mutation ($id: ID!) { completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: "2026-11-22" }) { id } }', { id });
  await desk.go('/Certificate');
  await desk.click(desk.page.getByText('Pelindungan Data Pribadi bagi ASN').first());
  const address = await desk.link('Laman verifikasi').getAttribute('href');
  await desk.leave();

  const stranger = await office.desk(undefined, phone);
  await stranger.page.goto(`${origin}${address}`);
  await stranger.see('Sertifikat berlaku');
  await stranger.see('Nurhayati Lubis, S.AP.');
});
