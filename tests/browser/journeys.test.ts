import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { type Desk, expectClicks, openOffice, type Office, signIn } from './office.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

const { medan } = story, patience = { timeout: 10_000 };

/** One's own menu behind one's name. */
async function userMenu(desk: Desk, item: string): Promise<void> {
  await desk.click(desk.button(/^Profil: /));
  await desk.click(desk.page.getByRole('menuitem', { name: item, exact: true }));
}

describe('at the door', () => {
  test('somebody with a wrong password is told so, and stays outside', async () => {
    const desk = await office.desk();
    await desk.go('/');
    await signIn(desk, 'hr.medan', 'salah-sekali');
    await desk.see(desk.page.getByRole('alert').filter({ hasText: 'Surel atau kata sandi tidak cocok.' }));
    expect(desk.page.url()).toContain('#/login');
  });

  test('the personnel office of Medan signs in, comes where it wanted to go, and is greeted at home with what waits for it', async () => {
    const desk = await office.desk();
    await desk.go('/Training');
    await signIn(desk, 'hr.medan');
    await desk.see(desk.title().filter({ hasText: 'Katalog Pelatihan' }));
    await desk.click(desk.link('Beranda'));
    await desk.see(desk.title().filter({ hasText: 'Selamat pagi, Rahmadani' }));
    await desk.see(desk.main().getByText('38 pendaftaran'));
    expect(await desk.context.cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
    expect(await desk.page.evaluate(() => document.cookie)).toBe('');
  });

  test('who signs out is outside, and the way back leads to the login', async () => {
    const desk = await office.desk();
    await desk.go('/');
    await signIn(desk, 'kepala.bkpsdm');
    await userMenu(desk, 'Keluar');
    await desk.see(desk.button('Masuk'));
    await desk.page.evaluate(() => { location.hash = '/Employee'; });
    await desk.see(desk.button('Masuk'));
    await desk.page.reload();
    await desk.see(desk.button('Masuk'));
    expect(await office.world.row('select count(*)::int as open from session where account_id = ?::uuid and ended_at is null', medan.kepala.account)).toEqual({ open: 0 });
  });

  test('whose session was ended elsewhere is led to the login at the next step', async () => {
    const desk = await office.desk();
    await desk.go('/');
    await signIn(desk, 'mentor');
    await desk.see(desk.title().filter({ hasText: 'Selamat' }));
    // What the home still asks would meet the door first; the next step is the click.
    await desk.settled();
    await office.world.rows('update session set ended_at = now() where account_id = ?::uuid returning id', medan.mentor.account);
    await desk.click(desk.link('Katalog Pelatihan'));
    await desk.see(desk.button('Masuk'));
    expect(desk.page.url()).toContain('#/login');
    await desk.see('Sesi Anda telah berakhir. Silakan masuk kembali.');
  });

  test('who prefers English reads English, and is refused in English too', async () => {
    const desk = await office.desk('hr.medan');
    await desk.go('/Position/create');
    await desk.click(desk.button('English'));
    await desk.see(desk.link('Home'));
    expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await desk.see(desk.title().filter({ hasText: 'Add Position' }));
    await fillPosition(desk, { name: 'Name of the position', code: 'Code', kind: 'Kind', positionClass: 'Position class' }, { code: 'LURAH', kind: 'Executing' });
    await desk.click(desk.button('Save'));
    await desk.see('There is one like this already.');
    await desk.page.reload();
    await desk.see(desk.link('Home'));
    await desk.click(desk.button('Bahasa Indonesia'));
    await desk.see(desk.link('Beranda'));
  });
});

async function fillPosition(desk: Desk, words: { name: string; code: string; kind: string; positionClass: string }, given: { code: string; kind: string }): Promise<void> {
  const field = (label: string) => desk.main().getByLabel(new RegExp(`^${label}`));
  await field(words.name).fill('Pengelola Arsip Digital');
  await field(words.code).fill(given.code);
  await desk.click(field(words.kind));
  await desk.click(desk.page.getByRole('option', { name: given.kind, exact: true }));
  await field(words.positionClass).fill('7');
}

describe('the personnel office', () => {
  test('finds in one click who lacks the competency most lack', async () => {
    const desk = await office.desk('hr.medan');
    await desk.go('/');
    await desk.click(desk.link(/^Pengambilan Keputusan: \d+ dari \d+ pegawai kurang/));
    await desk.see(desk.title().filter({ hasText: 'Siapa yang kurang: Pengambilan Keputusan' }));
    await desk.settled();
    expectClicks(desk, 3, 'Who lacks the widest gap');
    const hr = await office.world.as('hr.medan'), { competencies } = await hr.ask('{ competencies(first: 10, filter: { search: "Pengambilan Keputusan" }) { nodes { id } } }');
    const { whoLacks } = await hr.ask('query ($c: ID!) { whoLacks(competency: $c, page: 1, perPage: 25) { totalCount nodes { employee { name } } } }', { c: competencies.nodes[0].id });
    await desk.see(`${whoLacks.totalCount} pegawai kurang`);
    const text = await desk.main().innerText();
    expect(whoLacks.nodes.map((n: any) => n.employee.name).filter((name: string) => !text.includes(name))).toEqual([]);
  });

  test('finds in three clicks who of the lurah lacks what a lurah must know', async () => {
    const desk = await office.desk('hr.medan'), { page } = desk;
    await desk.go('/');
    await desk.click(desk.link('Cari kesenjangan'));
    const position = page.getByRole('combobox', { name: 'Jabatan' });
    await desk.click(position);
    await desk.choose(position, 'Lurah', /^Lurah$/);
    await page.keyboard.press('Tab');
    const option = page.getByRole('option', { name: / \d$/ }).first(), competency = (await option.locator('span').first().innerText()).trim();
    await desk.click(option);
    await desk.see(desk.title().filter({ hasText: `Siapa yang kurang: ${competency}` }));
    await desk.settled();
    expectClicks(desk, 3, 'Who lacks X for position Y');
    const hr = await office.world.as('hr.medan'), { competencies } = await hr.ask('query ($s: String!) { competencies(first: 20, filter: { search: $s }) { nodes { id name } } }', { s: competency });
    const { whoLacks } = await hr.ask('query ($c: ID!, $p: ID!) { whoLacks(competency: $c, position: $p, page: 1, perPage: 100) { totalCount nodes { employee { name } } } }', { c: competencies.nodes.find((c: any) => c.name === competency).id, p: medan.positions.lurah });
    await desk.see(whoLacks.totalCount ? `${whoLacks.totalCount} pegawai kurang` : 'Tidak ada yang kurang');
    const text = await desk.main().innerText();
    expect(whoLacks.nodes.slice(0, 25).map((n: any) => n.employee.name).filter((name: string) => !text.includes(name))).toEqual([]);
  });

  test('approves a page of enrollments in four clicks; the one without a seat is refused by name', async () => {
    const desk = await office.desk('hr.medan'), dialog = desk.dialog('Setujui');
    await desk.go('/');
    await desk.click(desk.link('38 pendaftaran'));
    await desk.click(desk.page.getByRole('checkbox', { name: 'Pilih semua', exact: true }));
    await desk.see('25 dipilih');
    await desk.click(desk.button('Setujui', desk.main()));
    await desk.click(desk.button('Setujui', dialog));
    await desk.see(dialog.getByText('24 data berhasil diproses.'));
    expectClicks(desk, 4, 'Approve 25 enrollments');
    await desk.see(dialog.getByText('1 data ditolak sistem:'));
    const refused = dialog.getByRole('listitem');
    expect(await refused.count()).toBe(1);
    expect(await refused.innerText()).toMatch(/Edward Sihombing – Komunikasi Efektif Petugas Loket\s+Kuota sesi KEL-2026-2 sudah penuh\./);
    await desk.click(desk.button('Tutup', dialog));
    await desk.settled();
    await desk.see(desk.page.getByRole('button', { name: 'Pendaftaran (14)' }));
    await desk.see(desk.main().getByText('Edward Sihombing'));
    expect(await office.world.row('select count(*)::int as approved from decision where move = ? and by_account = ?::uuid', 'approve', medan.hr.account)).toEqual({ approved: 24 });
    expect(await office.world.row('select status from enrollment where id = ?::uuid', medan.enrollments.endorsedOnFull)).toEqual({ status: 'ENDORSED' });
  });

  test('sends several back with one reason, and is not let go without one', async () => {
    const desk = await office.desk('hr.medan'), dialog = desk.dialog('Kembalikan');
    await desk.go('/inbox?noun=Enrollment');
    const boxes = desk.main().getByRole('checkbox', { name: /^Pilih baris ini: / });
    for (const i of [0, 1, 2]) await desk.click(boxes.nth(i));
    await desk.click(desk.button('Kembalikan', desk.main()).first());
    await desk.button('Kembalikan', dialog).click();
    await desk.see(dialog.getByText('Tuliskan alasannya.'));
    await dialog.getByRole('textbox').fill('Lampirkan surat tugas.');
    await desk.click(desk.button('Kembalikan', dialog));
    await desk.see(dialog.getByText('3 data berhasil diproses.'));
    expectClicks(desk, 5, 'Return three with one reason');
    expect(await office.world.row('select count(*)::int as returned from decision where note = ?', 'Lampirkan surat tugas.')).toEqual({ returned: 3 });
  });

  test('enters a result; the gap of the employee is smaller and the hours are more, there and then', async () => {
    const hr = await office.world.as('hr.medan');
    const { lacking } = await hr.ask('{ lacking: employees(perPage: 60, filter: { status: [PNS] }) { nodes { id name status learningHours { hours floor } gaps { gap competency { code } } } } }');
    const employee = lacking.nodes.find((e: any) => e.learningHours.floor === 20 && e.learningHours.hours === 0 && e.gaps.some((g: any) => g.competency.code === 'M.05' && g.gap > 0)), gaps = employee.gaps.filter((g: any) => g.gap > 0).length;
    const { made } = await hr.ask('mutation ($input: OfferingInput!) { made: createOffering(input: $input) { id } }', { input: { training: medan.trainings.publicService, code: 'PPP-UJI', startsOn: '2026-11-16', endsOn: '2026-11-18', seats: 20, delivery: 'CLASSROOM', location: 'Balai diklat' } });
    const { place } = await hr.ask('mutation ($input: EnrollmentInput!) { place: createEnrollment(input: $input) { id } }', { input: { employee: employee.id, offering: made.id, reason: 'Sesuai tugas sehari-hari.' } });
    await office.world.rows("update enrollment set status = 'APPROVED' where id = ?::uuid returning id", place.id);
    const desk = await office.desk('hr.medan'), head = desk.page.getByRole('region', { name: 'Ringkasan pegawai' }), dialog = desk.dialog('Isi hasil');
    await desk.go(`/Employee/${employee.id}/show`);
    await desk.see(head.getByRole('link', { name: new RegExp(`^Kesenjangan\\s*${gaps}\\D`) }));
    await desk.see(head.getByRole('link', { name: /^JP tahun 2026\s*0\/20/ }));
    await desk.click(desk.page.getByRole('tab', { name: 'Pelatihan dan JP' }));
    await desk.click(desk.page.getByRole('row').filter({ hasText: 'Terdaftar' }).getByRole('button', { name: 'Isi hasil' }).first());
    await desk.click(dialog.getByLabel(/^Hasil/));
    await desk.click(desk.page.getByRole('option', { name: 'Lulus', exact: true }));
    await desk.click(desk.button('Isi hasil', dialog));
    await desk.see(dialog.getByText('Setiap kelulusan memiliki nomor sertifikat.'));
    await dialog.getByLabel(/^Tanggal hasil/).fill('2026-11-20');
    await dialog.getByLabel(/^Nomor sertifikat/).fill('0901/STTPL/PPP/2026');
    await desk.click(desk.button('Isi hasil', dialog));
    await dialog.waitFor({ state: 'detached' });
    await desk.see(head.getByRole('link', { name: /^JP tahun 2026\s*24\/20/ }));
    await desk.see(head.getByRole('link', { name: new RegExp(`^Kesenjangan\\s*${gaps - 1}\\D`) }));
    await desk.see(desk.main().getByText('0901/STTPL/PPP/2026').first());
    await desk.click(desk.page.getByRole('tab', { name: 'Kompetensi', exact: true }));
    await desk.see(desk.page.getByRole('row').filter({ hasText: 'Pelayanan Publik' }).getByText('Terpenuhi'));
  });

  test('proposes a training to people who lack a competency, in two clicks from the list', async () => {
    const desk = await office.desk('hr.medan');
    await desk.go('/');
    await desk.click(desk.link(/^Literasi Digital dan Keamanan Informasi: /));
    await desk.settled();
    const free = desk.page.getByRole('row').filter({ hasText: 'Belum terdaftar' }), names: string[] = [];
    for (const i of [0, 1]) { names.push((await free.nth(i).getByRole('link').innerText()).trim()); await desk.click(free.nth(i).getByRole('checkbox')); }
    await desk.see('2 dipilih');
    desk.clicks = 0;
    await desk.click(desk.button('Usulkan pelatihan (2)'));
    const dialog = desk.dialog();
    await desk.see(dialog.getByText('Literasi Digital dan Keamanan Informasi ASN').first());
    await desk.click(desk.button('Usulkan pelatihan (2)', dialog));
    await desk.see(dialog.getByText(/^2 pegawai didaftarkan ke “Pelindungan Data Pribadi bagi ASN” dan diajukan/));
    expectClicks(desk, 2, 'Propose a training');
    for (const name of names) await desk.see(dialog.getByText(name));
    expect(await office.world.rows(`select e.status, t.title, (select count(*)::int from decision d where d.record_id = e.id) as decisions from enrollment e join offering o on o.id = e.offering_id join training t on t.id = o.training_id where e.created_at > now() - interval '5 minutes' and e.reason like 'Menutup kesenjangan%'`)).toEqual([0, 1].map(() => ({ status: 'SUBMITTED', title: 'Pelindungan Data Pribadi bagi ASN', decisions: 1 })));
    await desk.click(desk.button('Tutup', dialog));
    await desk.settled();
    for (const name of names) await desk.see(desk.page.getByRole('row').filter({ hasText: name }).getByText('Sudah terdaftar'));
  });

  test('finds somebody by NIP from anywhere, without the mouse', async () => {
    const desk = await office.desk('hr.medan'), { employee_number: number } = await office.world.row('select employee_number from employee where id = ?::uuid', medan.pegawai.id);
    await desk.go('/Rule');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.insertText(number.replace(/^(\d{8})(\d{6})(\d)/, '$1 $2 $3 '));
    await desk.see(desk.page.getByRole('option', { name: /Nurhayati Lubis/ }));
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    await desk.see(desk.title().filter({ hasText: 'Nurhayati Lubis' }));
    expectClicks(desk, 0, 'Find by NIP');
  });

  test('is told under the field what the server refuses of a position, and keeps it once it is right', async () => {
    const desk = await office.desk('hr.medan'), main = desk.main(), words = { name: 'Nama jabatan', code: 'Kode', kind: 'Jenis jabatan', positionClass: 'Kelas jabatan' };
    const under = (label: string) => main.locator('.MuiFormControl-root').filter({ has: desk.page.getByLabel(new RegExp(`^${label}`)) }).locator('.MuiFormHelperText-root');
    await desk.go('/Position/create');
    await fillPosition(desk, words, { code: 'LURAH', kind: 'Administrator' });
    await main.getByLabel(/^Jenjang/).fill('Ahli Muda');
    await desk.click(desk.page.getByRole('option', { name: 'Ahli Muda', exact: true }));
    await desk.click(desk.button('Simpan'));
    await expect.poll(() => under('Jenjang').innerText(), patience).toBe('Jabatan manajerial memiliki eselon, bukan jenjang.');
    await desk.click(main.getByLabel(/^Jenis jabatan/));
    await desk.click(desk.page.getByRole('option', { name: 'Fungsional', exact: true }));
    await desk.click(desk.button('Simpan'));
    await expect.poll(() => under('Kode').innerText(), patience).toBe('Yang seperti ini sudah ada.');
    await main.getByLabel(/^Kode/).fill('JF-ARSIP-MUDA');
    await desk.click(desk.button('Simpan'));
    await desk.see(desk.title().filter({ hasText: 'Pengelola Arsip Digital' }));
    expect(await office.world.row('select name, tier, kind from position where code = ?', 'JF-ARSIP-MUDA')).toEqual({ name: 'Pengelola Arsip Digital', tier: 'AHLI_MUDA', kind: 'FUNCTIONAL' });
  });

  test('is warned before overwriting what somebody else has saved meanwhile, and can take over from there', async () => {
    const desk = await office.desk('hr.medan'), other = await office.world.as('hr.medan'), id = medan.positions.penataLayanan;
    await desk.go(`/Position/${id}`);
    const summary = desk.main().getByLabel(/^Ikhtisar jabatan/), { position } = await other.ask('query ($id: ID!) { position(id: $id) { version code name kind positionClass } }', { id }), { version, ...input } = position;
    await summary.fill('Melayani warga di loket.');
    await other.ask('mutation ($id: ID!, $version: Int!, $input: PositionInput!) { updatePosition(id: $id, version: $version, input: $input) { id } }', { id, version, input: { ...input, summary: 'Ditulis orang lain.' } });
    await desk.click(desk.button('Simpan'));
    const dialog = desk.dialog('Data ini baru saja diubah orang lain');
    await desk.see(dialog.getByText(/^Diubah oleh Rahmadani Siregar/));
    await desk.click(desk.button('Muat ulang', dialog));
    await expect.poll(() => summary.inputValue(), patience).toBe('Ditulis orang lain.');
    await summary.fill('Melayani warga di loket.');
    await desk.click(desk.button('Simpan'));
    await desk.see(desk.page.getByRole('heading', { level: 1, name: input.name, exact: true }));
    await desk.see(desk.main().getByText('Melayani warga di loket.').first());
  });
});

describe('a file from SIASN', () => {
  const file = {
    name: 'pegawai.csv', mimeType: 'text/csv', buffer: Buffer.from([
      'NIP BARU;NAMA;STATUS PEGAWAI;UNOR NAMA;TGL LAHIR', '198503122023212801;Butet Manurung;PPPK;Kecamatan Medan Belawan;12-03-1985', '19850312202321280;Togu Lubis;PPPK;Kecamatan Medan Belawan;12-03-1985',
      '198503122023212803;Ratna Sari;PPPK;Dinas Urusan Langit;12-03-1985', '198503122023212804;Saut Hutapea;PPPK;Kecamatan Medan Belawan;31-02-1985', '198503122023212805;Duma Siahaan;PPPK;Kecamatan Medan Belawan;12-03-1985',
    ].join('\r\n')),
  };
  const people = () => office.world.row("select count(*)::int as people, (select count(*)::int from audit_entry) as entries from employee");
  const figure = (desk: Desk, term: string) => desk.page.getByRole('region', { name: 'Hasil impor' }).locator('dl > *').filter({ hasText: term }).locator('dd');

  test('is tried first, row by row, then taken without its faulty rows; the same file again changes nothing', async () => {
    const desk = await office.desk('hr.medan'), before = await people(), row = (at: number) => desk.page.getByRole('row').filter({ hasText: `Baris ${at}` });
    await desk.go('/');
    await desk.click(desk.link('Impor Pegawai', desk.main()));
    await desk.page.locator('input[type=file]').setInputFiles(file);
    await desk.click(desk.button('Periksa berkas'));
    await desk.see('Uji coba 5 baris selesai; belum ada yang disimpan. 3 baris bermasalah dilewati');
    for (const [term, count] of [['pegawai baru', '2'], ['baris gagal', '3']] as const) expect(await figure(desk, term).innerText()).toBe(count);
    expect(await row(3).innerText()).toMatch(/NIP BARU\s+.*18 (digit|angka)/);
    expect(await row(4).innerText()).toMatch(/UNOR NAMA\s+.*Dinas Urusan Langit/);
    expect(await row(5).innerText()).toMatch(/TGL LAHIR\s+.*31-02-1985/);
    expect(await people()).toEqual(before);
    await desk.click(desk.button(/^Simpan 2 baru/));
    await desk.see('Impor selesai: 5 baris diproses.');
    expectClicks(desk, 4, 'Import a file');
    const after = await people();
    expect(after.people).toBe(before.people + 2);

    await desk.click(desk.button('Impor berkas lain'));
    await desk.page.locator('input[type=file]').setInputFiles(file);
    await desk.click(desk.button('Periksa berkas'));
    await desk.see('Tidak ada yang perlu disimpan.');
    expect(await figure(desk, 'tetap, sudah sama').innerText()).toBe('2');
    expect(await desk.button(/^Simpan/, desk.main()).count()).toBe(0);
    expect(await people()).toEqual(after);
  });
});

describe('an employee and the supervisor', () => {
  test('the employee sees the own gaps, asks for a place, and the supervisor endorses it', async () => {
    const desk = await office.desk(), dialog = desk.dialog();
    await desk.go('/');
    await signIn(desk, 'pegawai');
    await desk.see(desk.title().filter({ hasText: 'Selamat pagi, Nurhayati' }));
    const mine = desk.page.getByRole('region', { name: 'Kesenjangan saya' });
    await desk.see(mine.getByText('Pelayanan Publik', { exact: true }));
    await desk.see(mine.getByText('1 dari 3'));
    desk.clicks = 0;
    await desk.click(desk.link('Rincian JP saya'));
    await desk.click(desk.button('Daftarkan pelatihan'));
    const offering = dialog.getByLabel(/^Sesi/);
    await desk.choose(offering, 'SP4N', /SP4N/);
    await dialog.getByLabel(/^Alasan/).fill('Saya menerima pengaduan warga setiap hari.');
    await desk.click(desk.button('Simpan', dialog));
    await dialog.waitFor({ state: 'detached' });
    const row = desk.page.getByRole('row').filter({ hasText: 'SP4N' });
    await desk.click(row.getByRole('button', { name: 'Ajukan' }));
    await desk.click(desk.button('Ajukan', dialog));
    await desk.see(row.getByText('Diajukan'));
    expectClicks(desk, 5, 'Ask for a place and submit');

    const boss = await office.desk('atasan'), verdict = boss.dialog('Setujui');
    await boss.go('/');
    await boss.click(boss.link('Buka Kotak Persetujuan'));
    await boss.click(boss.button('Setujui: Nurhayati Lubis'));
    await boss.see(verdict.getByText(/Nurhayati Lubis – Penanganan Pengaduan SP4N-LAPOR!/));
    await boss.click(boss.button('Setujui', verdict));
    await boss.see(verdict.getByText('1 data berhasil diproses.'));
    expectClicks(boss, 3, 'Endorse one enrollment');
    expect(await office.world.row('select e.status from enrollment e join offering o on o.id = e.offering_id where e.employee_id = ?::uuid and o.code = ?', medan.pegawai.id, 'SP4N-2026-1')).toEqual({ status: 'ENDORSED' });
  });
});
