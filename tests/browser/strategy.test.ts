import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../../seeds/reference/ids.ts';
import { story } from '../../seeds/story/story.ts';
import { type Office, openOffice, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story, sizes = [['desk', wide], ['phone', phone]] as const;

test.each(sizes)('an employee finds on a %s their part in the mission of the city, and from there the vision', async (name, view) => {
  const desk = await office.desk('pegawai', view);
  await desk.go('/');
  await desk.see(desk.main().getByText('Bagian saya dalam misi kota'));
  await desk.go(`/Employee/${medan.pegawai.id}/show?tab=mission`);
  await desk.see(desk.main().getByText(/pesisir Belawan/).first());
  await desk.click(desk.link(/Mewujudkan tata kelola pemerintahan/).first());
  await desk.see(desk.main().getByText('Siapa yang memikul'));
  await desk.keepPicture(`part in the mission on a ${name}`);
});

test.each(sizes)('the map and a work plan show on a %s targets, budget, days and quarters', async (name, view) => {
  const desk = await office.desk('auditor', view);
  await desk.go('/strategy');
  await desk.see(desk.main().getByText(/Pagu kegiatan 2026/));
  await desk.go(`/WorkPlan/${idOf('WorkPlan', 'medan', '5.01', 2026)}/show`);
  await desk.see(desk.main().getByText('Jadwal kegiatan'));
  expect(await desk.main().getByRole('img', { name: /Forum dialog ASN dan warga/ }).count()).toBe(1);
  await desk.keepPicture(`work plan on a ${name}`);
});

test('a quarter is reported by HR with its evidence, and closed by the head of BKPSDM', async () => {
  const { id } = await office.world.row(`select q.id from activity_quarter q join activity a on a.id = q.activity_id join work_plan w on w.id = a.work_plan_id where w.id = ?::uuid and q.status = 'RETURNED' limit 1`, idOf('WorkPlan', 'medan', '5.01', 2026));
  const hr = await office.desk('hr.medan');
  await hr.go(`/ActivityQuarter/${id}/show`);
  await hr.click(hr.button('Isi realisasi'));
  await hr.dialog().getByLabel(/^Realisasi\s*\*$/).fill('70');
  await hr.dialog().getByLabel(/Realisasi anggaran/).fill('300000000');
  await hr.dialog().getByLabel(/Uraian/).fill('Selesai sesuai jadwal.');
  await hr.dialog().getByLabel(/Bukti dukung/).fill('https://bukti.meritgraph.example/tw3');
  await hr.click(hr.button('Isi realisasi', hr.dialog()));
  await hr.see(hr.main().getByText('Dilaporkan').first());
  const head = await office.desk('kepala.bkpsdm');
  await head.go(`/ActivityQuarter/${id}/show`);
  await head.click(head.button('Tutup triwulan'));
  await head.click(head.button('Tutup triwulan', head.dialog()));
  await head.see(head.main().getByText('Ditutup').first());
});

test.each(sizes)('an employee answers on a %s a consultation that runs, and confirms having read what is in force', async (name, view) => {
  const desk = await office.desk(name === 'desk' ? 'atasan' : 'mentor', view);
  await desk.go(`/Policy/${idOf('Policy', 'medan', 'karier')}/show`);
  const read = desk.button('Saya sudah membaca');
  if (await read.count()) await desk.click(read);
  await desk.see(desk.main().getByText(/Anda menyatakan sudah membaca/));
  await desk.go(`/Policy/${idOf('Policy', 'medan', 'rotasi')}/show`);
  await desk.see(desk.button(/tanggapan/i).first());
  await desk.keepPicture(`consultation on a ${name}`);
});

test.each(sizes)('equal opportunity is shown on a %s with its line, and what is small says so', async (name, view) => {
  const desk = await office.desk('pegawai', view);
  await desk.go('/opportunity');
  await desk.see(desk.main().getByText(/Garis 80% dari kelompok tertinggi/));
  await desk.keepPicture(`equal opportunity on a ${name}`);
});
