import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { barriers } from './barriers.ts';
import { type Desk, type Office, openOffice, phone, wide } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story;
const accessible = async (desk: Desk) => expect(await barriers(desk)).toEqual([]);
const narrow = async (desk: Desk) => expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 contoh') });
const latest = () => office.world.row('select id, status from document_request where employee_id = ?::uuid order by created_at desc limit 1', medan.pegawai.id);

describe.each([['on a desk', wide], ['on a phone', phone]] as const)('%s', (name, view) => {
  test('an employee asks for a document with its papers, HR sends it back and accepts it, the head completes it, and the letter is there', async () => {
    const desk = await office.desk('pegawai', view), upload = (item: string) => desk.main().getByLabel(`Unggah ${item}`);
    const list = await desk.go('/my-documents').then(() => desk.main().getByLabel(/^Jenis dokumen/));
    await list.click();
    await desk.page.getByRole('option', { name: 'Kenaikan gaji berkala' }).click();
    await desk.see(desk.main().getByRole('status', { name: 'Berkas yang diperlukan' }).getByText('SK kenaikan gaji berkala terakhir'));
    await desk.main().getByLabel(/^Keperluan/).fill('Kenaikan gaji berkala per 1 Januari 2027.');
    await desk.keepPicture(`documents asked ${name}`);
    await accessible(desk);
    await narrow(desk);
    await desk.click(desk.button('Lanjut ke berkas'));
    await desk.see(desk.main().getByRole('heading', { name: 'Daftar berkas' }));
    await desk.see(desk.main().getByText(/Berkas wajib belum dilampirkan: SK kenaikan gaji berkala terakhir, SK pangkat terakhir/).first());
    await upload('SK kenaikan gaji berkala terakhir').setInputFiles(file('kgb.pdf'));
    await desk.see(desk.main().getByText('1 dari 2 berkas wajib terlampir', { exact: false }));
    // It says which paper is still missing, and is not open without.
    await desk.see(desk.main().getByText(/Berkas wajib belum dilampirkan: SK pangkat terakhir/).first());
    expect(await desk.button('Ajukan', desk.main()).isDisabled()).toBe(true);
    await upload('SK pangkat terakhir').setInputFiles(file('pangkat.pdf'));
    await desk.see(desk.main().getByText('2 dari 2 berkas wajib terlampir', { exact: false }));
    await desk.settled();
    await desk.keepPicture(`documents draft ${name}`);
    await accessible(desk);
    await narrow(desk);
    await desk.click(desk.button('Ajukan', desk.main()));
    await desk.click(desk.button('Ajukan', desk.dialog()));
    await desk.see(desk.main().getByText('Diajukan').first());
    await desk.settled();
    const { id, status } = await latest();
    expect(status).toBe('SUBMITTED');

    const hr = await office.desk('hr.medan', view);
    await hr.go('/inbox?noun=DocumentRequest');
    await hr.see(hr.main().getByText(/Kenaikan gaji berkala/).first());
    await hr.go(`/DocumentRequest/${id}/show`);
    await hr.click(hr.main().getByRole('button', { name: 'SK pangkat terakhir: tidak sesuai' }));
    await hr.dialog().getByLabel(/^Catatan/).fill('Bukan SK pangkat terakhir.');
    await hr.click(hr.button('Tidak sesuai', hr.dialog()));
    await hr.see(hr.main().getByText('Bukan SK pangkat terakhir.'));
    await hr.settled();
    await hr.keepPicture(`documents checked ${name}`);
    await accessible(hr);
    await narrow(hr);
    await hr.click(hr.button('Berkas tidak lengkap (BTL)', hr.main()));
    await hr.dialog().getByLabel(/Alasan|Catatan/).fill('SK pangkat yang dilampirkan bukan yang terakhir.');
    await hr.click(hr.button('Berkas tidak lengkap (BTL)', hr.dialog()));
    await hr.dialog().waitFor({ state: 'detached' });
    await hr.settled();
    expect((await latest()).status).toBe('INCOMPLETE');

    await desk.go('/my-documents');
    await desk.go(`/DocumentRequest/${id}/show`);
    await desk.see(desk.main().getByText('Bukan SK pangkat terakhir.'));
    await desk.keepPicture(`documents BTL ${name}`);
    await upload('SK pangkat terakhir').setInputFiles(file('pangkat baru.pdf'));
    await desk.see(desk.main().getByText('pangkat baru.pdf'));
    await desk.settled();
    await desk.click(desk.button('Ajukan', desk.main()));
    await desk.click(desk.button('Ajukan', desk.dialog()));
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.settled();
    await hr.go('/DocumentRequest');
    await hr.keepPicture(`documents list ${name}`);
    await narrow(hr);
    await hr.go(`/DocumentRequest/${id}/show`);
    for (const step of ['Memenuhi syarat (MS)', 'Proses']) {
      await hr.click(hr.button(step, hr.main()));
      await hr.click(hr.button(step, hr.dialog()));
      await hr.dialog().waitFor({ state: 'detached' });
      await hr.settled();
    }
    const kepala = await office.desk('kepala.bkpsdm', view);
    await kepala.go(`/DocumentRequest/${id}/show`);
    await kepala.click(kepala.button('Selesaikan dan terbitkan surat', kepala.main()));
    await kepala.keepPicture(`documents completing ${name}`);
    await kepala.click(kepala.button('Selesaikan dan terbitkan surat', kepala.dialog()));
    await kepala.dialog().waitFor({ state: 'detached' });
    await kepala.settled();

    await desk.go('/my-documents');
    const letter = desk.main().getByRole('link', { name: /800\.1\.10\.2\/\d+\/BKPSDM\/2026/ }).first();
    await desk.see(letter);
    await desk.keepPicture(`documents mine ${name}`);
    await accessible(desk);
    const pdf = await desk.context.request.get(`${office.origin}${await letter.getAttribute('href')}`);
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });
});

test('the register of letters leads to a letter and its verification, in English too', async () => {
  const desk = await office.desk('hr.medan');
  await desk.go('/DocumentLetter');
  await desk.see(desk.main().getByText(/800\.1\.10\.2\/\d+\/BKPSDM\/2026/).first());
  await desk.keepPicture('documents letters');
  await accessible(desk);
  await desk.click(desk.button('English'));
  await desk.see(desk.page.getByRole('heading', { name: 'Register of Letters' }));
  await desk.go('/my-documents');
  await desk.see(desk.page.getByRole('heading', { name: 'My Documents' }));
});
