import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, dayOf, Headings, isFormula, kindsOf, rankCode, readRow } from '../../api/people/siasn-columns.ts';
import { type FileRow, openSiasnFile, separatorOf, UnreadableFile } from '../../api/people/siasn-file.ts';
import { Directory } from '../../api/people/directory.ts';
import { cityTree, headings, writeFile } from './siasn-file.ts';

const open = (bytes: Buffer | string, piece = 7) => {
  const all = Buffer.from(bytes as Buffer);
  return openSiasnFile(Readable.from((function* () { for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece); })()));
};
const read = async (bytes: Buffer | string, piece?: number) => {
  const file = await open(bytes, piece);
  const rows: FileRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file, rows };
};
const codeOf = (answer: unknown) => (typeof answer === 'object' && answer ? (answer as { code: string }).code : answer);
/** One row below its headings, as it is read. */
const rowOf = (cells: Record<string, string>) => readRow(new Headings(Object.keys(cells)), { line: 2, cells: Object.values(cells) });

describe('the bytes of a file', () => {
  const text = 'nip;nama\r\n1;Zoë\r\n2;“Siti”\r\n';

  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), '“Siti”'], ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), '“Siti”'], ['UTF-16LE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), '“Siti”'],
    ['UTF-16BE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), '“Siti”'],
    ['Windows-1252', Buffer.concat([Buffer.from('nip;nama\r\n1;Zo'), Buffer.from([0xeb]), Buffer.from('\r\n2;'), Buffer.from([0x93]), Buffer.from('Siti'), Buffer.from([0x94, 0x0d, 0x0a])]), '“Siti”'],
  ])('are understood in %s, wherever the pieces are cut', async (_, bytes, second) => {
    for (const piece of [1, 2, 3, 5, 1000]) {
      const file = await read(bytes, piece);
      expect(file.headings).toEqual(['nip', 'nama']);
      expect(file.rows).toEqual([{ line: 2, cells: ['1', 'Zoë'] }, { line: 3, cells: ['2', second] }]);
    }
  });

  test('that turn out not to be UTF-8 far below are read as Windows-1252 from there', async () => {
    const { rows } = await read(Buffer.concat([Buffer.from(`nip;nama\n${'1;Ani\n'.repeat(50)}`), Buffer.from([0x32, 0x3b, 0x5a, 0x6f, 0xeb, 0x0a])]), 64);
    expect(rows.at(-1)).toEqual({ line: 52, cells: ['2', 'Zoë'] });
  });

  test.each([['\r\n'], ['\n'], ['\r']])('may end lines with %j; blank lines and lines of separators only are no rows, but count', async end => {
    const { rows } = await read(['nip;nama', '1;"Ani;', 'Budi ""B"""', '', ';;', '2;Citra'].join(end));
    expect(rows.map(r => [r.line, r.cells[0], r.cells[1]?.replace(/[\r\n]+/, '/')])).toEqual([[2, '1', 'Ani;/Budi "B"'], [6, '2', 'Citra']]);
  });

  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /kosong/], ['blanks', Buffer.from('  \n'), /kosong/], ['an .xlsx workbook', Buffer.from('PK\u0003\u0004………'), /Excel/], ['an .xls workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel/],
  ])('of %s are refused with the reason', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(reason);
    await expect(read(bytes)).rejects.toBeInstanceOf(UnreadableFile);
  });

  test('with a quote that is never closed are refused, naming the line it is near', async () => {
    await expect(read('nip;nama\n1;Ani\n2;"Budi\n3;Citra\n')).rejects.toThrow(/sekitar baris 3/);
  });

  test('may have quotes inside a cell that was not quoted', async () => {
    expect((await read('nip;nama\n1;Ma"ruf\n')).rows[0]!.cells).toEqual(['1', 'Ma"ruf']);
  });
});

describe('the headings of a file', () => {
  test.each([['|'], [';'], [','], ['\t']] as const)('tell the separator %j, even where another one occurs more often', separator => {
    expect(separatorOf(['NIP BARU', 'nama', 'gelar,,,,;;;;||||belakang'].join(separator))).toBe(separator);
    expect(separatorOf(headings.map(h => `"${h}"`).join(separator))).toBe(separator);
  });

  test('are one whatever their case, blanks, underscores and brackets', () => {
    for (const text of ['tglLahir', 'TGL LAHIR', 'tgl_lahir', ' Tgl. Lahir (DD-MM-YYYY)']) expect(canonical(text)).toBe('tgllahir');
    for (const text of ['nipBaru', 'NIP', 'NIP BARU', 'nip_baru']) expect(new Headings([text]).has('employeeNumber')).toBe(true);
  });

  test('of several spellings of one column count in order, the first that says something', () => {
    expect(rowOf({ email: 'a@pribadi.example', emailGov: 'a@medan.example' }).values.email).toBe('a@medan.example');
    expect(rowOf({ email: 'a@pribadi.example', emailGov: ' - ' }).values.email).toBe('a@pribadi.example');
    expect(rowOf({ jabatanStrukturalNama: '', jabatanFungsionalNama: 'Guru', jabatanNama: '' }).values.positionName).toBe('Guru');
    expect(rowOf({ statusPegawai: 'Aktif', jenisPegawaiNama: 'PNS Daerah Kab/Kota' }).values.status).toBe('PNS');
  });
});

describe('the values of a file', () => {
  test.each([['17-08-1990', '1990-08-17'], ['17/08/1990', '1990-08-17'], ['1990-08-17', '1990-08-17'], ['1990-08-17 00:00:00', '1990-08-17'], ['29-02-2000', '2000-02-29']])('%s is the day %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([['31-02-1990', 'DATE_IMPOSSIBLE'], ['29-02-1900', 'DATE_IMPOSSIBLE'], ['08/17/1990', 'DATE_IMPOSSIBLE'], ['00-00-0000', 'DATE_IMPOSSIBLE'], ['01-01-0001', 'DATE_IMPOSSIBLE'], ['17-8-1990', 'DATE_FORMAT'], ['17-08-90', 'DATE_FORMAT'], ['33102', 'DATE_FORMAT'], ['17 Agustus 1990', 'DATE_FORMAT']])('%s is no day: %s', (text, code) => {
    expect(codeOf(dayOf(text))).toBe(code);
  });

  test('every day of the calendar is read in each way it is written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), date => {
      const day = date.toISOString().slice(0, 10);
      const [y, m, d] = day.split('-');
      for (const text of [day, `${d}-${m}-${y}`, `${d}/${m}/${y}`]) expect(dayOf(text)).toBe(day);
    }));
  });

  test.each<[heading: string, field: 'sex' | 'status' | 'standing' | 'education', values: Record<string, string>]>([
    ['jenisKelamin', 'sex', { M: 'MALE', F: 'FEMALE', L: 'MALE', P: 'FEMALE', 'Laki-laki': 'MALE', PEREMPUAN: 'FEMALE', Pria: 'MALE', Wanita: 'FEMALE', 1: 'MALE', X: 'UNKNOWN_SEX' }],
    ['statusPegawai', 'status', { PNS: 'PNS', CPNS: 'CPNS', PPPK: 'PPPK', 'PPPK Paruh Waktu': 'PPPK_PARUH_WAKTU', 'Pegawai Pemerintah dengan Perjanjian Kerja': 'PPPK', C: 'CPNS', P: 'PNS', PPPK_PARUH_WAKTU: 'PPPK_PARUH_WAKTU', Honorer: 'UNKNOWN_STATUS' }],
    ['kedudukanHukumNama', 'standing', {
      Aktif: 'ACTIVE', 'PPPK Aktif': 'ACTIVE', CLTN: 'UNPAID_LEAVE', 'Tugas Belajar': 'STUDY_ASSIGNMENT', 'Pemberhentian Sementara': 'SUSPENDED', 'Masa Persiapan Pensiun': 'PRE_RETIREMENT', MPP: 'PRE_RETIREMENT', Pensiun: 'RETIRED',
      'Meninggal Dunia': 'DECEASED', 'Pindah Instansi': 'TRANSFERRED', Diberhentikan: 'DISMISSED', 'Tidak Aktif': 'UNKNOWN_STANDING', 'Non-aktif': 'UNKNOWN_STANDING', SUSPENDED: 'SUSPENDED',
    }],
    ['tkPendidikanTerakhir', 'education', { 'S-1/Sarjana': 'S1', 'D-IV': 'S1', 'Diploma III/Sarjana Muda': 'D3', 'Diploma II': 'D2', 'Diploma I': 'D1', SLTA: 'SMA', 'SLTA Kejuruan': 'SMA', SLTP: 'SMP', SD: 'SD', 'S-2': 'S2', 'S-3/Doktor': 'S3', Dokter: 'S2', Kursus: 'UNKNOWN_EDUCATION' }],
  ])('%s is understood as people write it', (heading, field, values) => {
    for (const [text, meaning] of Object.entries(values)) {
      const { values: said, problems } = rowOf({ [heading]: text });
      expect([text, said[field] ?? problems[0]?.code]).toEqual([text, meaning]);
    }
  });

  test('PPPK Aktif is a standing that says the status as well', () => {
    expect(rowOf({ kedudukanPnsNama: 'PPPK Aktif' }).values).toEqual({ standing: 'ACTIVE', status: 'PPPK' });
    expect(rowOf({ kedudukanPnsNama: 'Aktif' }).values).toEqual({ standing: 'ACTIVE' });
  });

  test.each([['PNS', 'III/a', 'III/a'], ['PNS', 'III/A', 'III/a'], ['PNS', 'IIIb', 'III/b'], ['PNS', 'II c', 'II/c'], ['PNS', '3d', 'III/d'], ['PNS', '45', 'IV/e'], ['PNS', 'Penata Muda (III/a)', 'III/a'], ['PNS', 'IX', 'RANK_SCALE'], ['PNS', 'V', 'RANK_SCALE'],
    ['PPPK', 'IX', 'IX'], ['PPPK', '9', 'IX'], ['PPPK', 'Golongan XVII', 'XVII'], ['PPPK', 'III/a', 'RANK_SCALE'], ['PPPK', 'IXX', 'UNKNOWN_RANK'], ['PNS', 'Tinggi', 'UNKNOWN_RANK']] as const)('on the scale of %s, %s is %s', (scale, text, code) => {
    expect(codeOf(rankCode(text, scale))).toBe(code);
  });

  test('a kind of position is told by its word or its number in SIASN', () => {
    expect(kindsOf('2')).toEqual(['FUNCTIONAL']);
    expect(kindsOf('Fungsional Umum')).toEqual(['EXECUTING']);
    expect(kindsOf('Jabatan Struktural')).toContain('SUPERVISOR');
  });

  test.each(['=cmd|\' /C calc\'!A0', '=1+1', '@SUM(A1)', '+cmd', '-cmd|x', '-2+3', '=HYPERLINK("http://x")', '\tAni', '\rAni', '  =A1', '+62x812'])('%j would be run by a spreadsheet', text => {
    expect(isFormula(text)).toBe(true);
    expect(rowOf({ nama: text }).problems.map(p => p.code)).toEqual(['FORMULA']);
    expect(rowOf({ nama: text }).values).toEqual({});
  });

  test.each(['+62 812-3456-7890', '+628123456789', '-', '--', '="198503122023212001"', 'Ani - Budi', 'a=b', ''])('%j is harmless', text => {
    expect(isFormula(text)).toBe(false);
  });

  test('a telephone number, an address and a text that is too long are held to their form', () => {
    expect(rowOf({ noHp: "'(061) 451.2345" }).values.phone).toBe('061 451 2345');
    expect(rowOf({ noHp: '8,12E+11' }).problems[0]!.code).toBe('PHONE');
    expect(rowOf({ email: 'ani@' }).problems[0]!.code).toBe('EMAIL');
    expect(rowOf({ 'Nama Lengkap': 'x'.repeat(161) }).problems).toMatchObject([{ code: 'TOO_LONG', column: 'Nama Lengkap' }]);
    expect(rowOf({ nama: 'A\u0000ni' }).problems[0]!.code).toBe('CHARACTERS');
  });

  test('a row with more cells than headings is named, unless they are empty; one with fewer says nothing of the rest', () => {
    const two = new Headings(['nip', 'nama']);
    expect(readRow(two, { line: 2, cells: ['1', 'Ani', 'Budi'] }).problems).toMatchObject([{ code: 'COLUMN_COUNT', column: null }]);
    expect(readRow(two, { line: 2, cells: ['1', 'Ani', ' ', ''] }).problems).toEqual([]);
    expect(readRow(two, { line: 2, cells: ['1'] }).values).toEqual({ employeeNumber: '1' });
  });
});

describe('a name on paper', () => {
  const units = [['21.72', 'Pemerintah Kota Tanjungpinang', null], ['21.72.02', 'Tanjungpinang Timur', '21.72'], ['21.72.04', 'Bukit Bestari', '21.72'], ['21.72.04.1004', 'Tanjungpinang Timur', '21.72.04'], ['1.01', 'Dinas Kesehatan', '21.72'], ['1.01.1', 'Bidang Gizi', '1.01'], ['1.01.1.1', 'Seksi Umum', '1.01.1'], ['1.02', 'Dinas Sosial', '21.72'], ['1.02.1', 'Seksi Umum', '1.02']] as const;
  const positions = [['P1', 'Bendahara', 'EXECUTING'], ['P2', 'Bendahara', 'FUNCTIONAL'], ['P3', 'Camat', 'ADMINISTRATOR']] as const;
  const directory = new Directory(units.map(([code, name, parent]) => ({ id: code, code, name, parent })), positions.map(([code, name, kind]) => ({ id: code, code, name, kind })), [{ id: 'R', scale: 'PNS', code: 'III/a' }]);

  test.each<[unitName: string, parentName: string | undefined, answer: string]>([
    ['bidang  gizi', undefined, '1.01.1'], ['Tanjungpinang Timur', undefined, 'AMBIGUOUS_UNIT'], ['TANJUNGPINANG TIMUR', 'bukit bestari', '21.72.04.1004'], ['Tanjungpinang Timur', 'Bukit Lain', 'UNKNOWN_UNIT'],
    // Directly below goes before anywhere below.
    ['Tanjungpinang Timur', 'Pemerintah Kota Tanjungpinang', '21.72.02'],
    ['Seksi Umum', 'Dinas Kesehatan', '1.01.1.1'], ['Seksi Umum', 'Dinas Sosial', '1.02.1'], ['Dinas Sosial', 'Dinas Sosial', '1.02'], ['Bidang Gizi', 'Dinas Sosial', 'UNKNOWN_UNIT'], ['21.72.04', undefined, '21.72.04'],
  ])('%s below %s is the unit %s', (unitName, parentName, answer) => {
    expect(codeOf(directory.unit({ unitName, ...(parentName && { parentName }) }))).toBe(answer);
  });

  test('is no unit where a code says otherwise, or nothing is written', () => {
    expect(directory.unit({ unitCode: '1.02.1', unitName: 'Seksi Umum' })).toBe('1.02.1');
    expect(directory.unit({ unitCode: 'a-siasn-uuid', unitName: 'Bidang Gizi' })).toBe('1.01.1');
    expect(codeOf(directory.unit({ unitCode: '9.99' }))).toBe('UNKNOWN_UNIT');
    expect(directory.unit({})).toBeUndefined();
  });

  test.each<[values: Record<string, string>, answer: string]>([
    [{ positionName: 'camat' }, 'P3'], [{ positionName: 'Bendahara' }, 'AMBIGUOUS_POSITION'], [{ positionName: 'Bendahara', positionKind: '2' }, 'P2'], [{ positionName: 'Bendahara', positionKind: 'struktural' }, 'AMBIGUOUS_POSITION'],
    [{ positionCode: 'p1', positionName: 'Bendahara' }, 'P1'], [{ positionName: 'P2' }, 'P2'], [{ positionName: 'Raja' }, 'UNKNOWN_POSITION'],
  ])('%j is the position %s', (values, answer) => {
    expect(codeOf(directory.position(values))).toBe(answer);
  });

  test('is a rank only of its scale, and only one that there is', () => {
    expect([directory.rank('3a', 'PNS'), codeOf(directory.rank('IV/e', 'PNS')), codeOf(directory.rank('IX', 'PNS'))]).toEqual(['R', 'UNKNOWN_RANK', 'RANK_SCALE']);
  });
});

test('a nasty file says the same in every encoding, with every separator and line end', async () => {
  const tree = cityTree(3);
  const shape = { rows: 1_200, tree, faultsEvery: 30 };
  const said = async (bytes: Buffer) => { const { headings: texts, rows } = await read(bytes, 65_536); const known = new Headings(texts); return rows.map(row => readRow(known, row)).map(({ line, values, problems }) => ({ line, values, problems })); };
  const reference = await said(writeFile(shape).bytes);
  expect(reference).toHaveLength(1_200);
  for (const separator of ['|', ',', '\t'] as const) expect(await said(writeFile({ ...shape, separator }).bytes)).toEqual(reference);
  for (const encoding of ['bom', 'utf16le', 'windows-1252'] as const) expect(await said(writeFile({ ...shape, encoding }).bytes)).toEqual(reference);
  for (const lineEnd of ['\n', '\r']) expect(await said(writeFile({ ...shape, lineEnd }).bytes)).toEqual(reference);
});
