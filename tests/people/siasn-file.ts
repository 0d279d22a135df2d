/** Writes files as SIASN and the people who handle its files write them: the same ones every time, with what each line must lead to. */

/** Names in the tree of a made-up city. */
export interface Tree { units: { name: string; parent: string }[]; positions: string[]; ambiguous: string }

/** How a file is written. */
export interface FileShape { rows: number; tree: Tree; separator?: '|' | ';' | ',' | '\t'; lineEnd?: string; encoding?: 'utf8' | 'bom' | 'utf16le' | 'windows-1252'; faultsEvery?: number; offset?: number }

/** A file, and what must come of it: how many rows are sound, and the code of the fault in each of the others, by line. */
export interface WrittenFile { bytes: Buffer; text: string; total: number; sound: number; faults: Map<number, string> }

type Person = Record<(typeof headings)[number], string>;

/** The headings of the file, in the mixture of spellings one meets. */
export const headings = [
  'id', 'NIP BARU', 'nama', 'gelarDepan', 'gelar_belakang', 'tempatLahirNama', 'tglLahir', 'jenisKelamin', 'nik', 'emailGov', 'noHp', 'agama', 'statusPegawai', 'kedudukanPnsNama',
  'tkPendidikanTerakhir', 'golRuangAkhir', 'tmtGolAkhir', 'tmtCpns', 'unorNama', 'unorIndukNama', 'jenisJabatan', 'jabatanNama', 'tmtJabatan', 'nomorSk',
] as const;

/** Faults a row can have: the code they are named with, and how they come about. */
export const faults: readonly [code: string, make: (person: Person, before: Person, tree: Tree) => void][] = [
  ['NUMBER_LENGTH', p => { p['NIP BARU'] = p['NIP BARU'].replace(/\D/g, '').slice(0, 17); }],
  ['DATE_IMPOSSIBLE', p => { p.tglLahir = '31-02-1990'; }],
  ['DUPLICATE', (p, before) => Object.assign(p, before)],
  ['UNKNOWN_UNIT', p => { p.unorNama = 'Dinas Urusan Langit'; }],
  ['FORMULA', p => { p.nama = `=cmd|' /C calc'!A0`; }],
  ['NUMBER_SPREADSHEET', p => { p['NIP BARU'] = '1,98001E+17'; }],
  ['NUMBER_SEX_DIFFERS', p => { p.jenisKelamin = p.jenisKelamin === 'F' ? 'M' : 'F'; p.nik = ''; }],
  ['NUMBER_STATUS_DIFFERS', p => { p.statusPegawai = p.statusPegawai === 'PPPK' ? 'PNS' : 'PPPK'; p.golRuangAkhir = ''; }],
  ['AMBIGUOUS_UNIT', (p, _, tree) => { p.unorNama = tree.ambiguous; p.unorIndukNama = ''; }],
  ['RANK_SCALE', p => { p.golRuangAkhir = p.statusPegawai === 'PPPK' ? 'III/a' : 'IX'; }],
  ['MISSING', p => { p.nama = '   '; }],
  ['UNKNOWN_POSITION', p => { p.jabatanNama = 'Penjaga Angin'; }],
  ['NIK_BIRTH_DATE_DIFFERS', p => { p.nik = p.nik.slice(0, 10) + (p.nik.slice(10, 12) === '70' ? '71' : '70') + p.nik.slice(12); }],
  ['NUMBER_MIDDLE', p => { const digits = p['NIP BARU'].replace(/\D/g, ''); p['NIP BARU'] = `${digits.slice(0, 12)}15${digits.slice(14)}`; }],
  ['EMAIL', p => { p.emailGov = 'tanpa-alamat'; }],
];

/** Numbers that look random and are the same every time. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const two = (n: number) => String(n).padStart(2, '0');
const first = ['Andi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Ginting', 'Hasan', 'Indra', 'Joko', "Ma'ruf", 'Siti', 'Tengku Raja', 'Zoë'];
const last = ['Siregar', 'Nasution', 'Simanjuntak', 'Harahap', 'Lubis', 'Sitorus', 'Tarigan', 'Sembiring', '', 'Hutagalung'];
const suffixes = ['S.T.; M.Si.', 'S.E., M.M.', 'S.Kom', '', 'A.Md', 'S.H. | M.H.'];
const pnsRanks = ['III/a', 'IIIb', 'II c', '34', 'Pembina (IV/a)'];
const pppkRanks = ['IX', '9', 'Golongan V', 'VII'];
const educations = ['S-1/Sarjana', 'SLTA', 'Diploma III/Sarjana Muda', 'S-2', 'D-IV'];

function person(index: number, tree: Tree): Person {
  const roll = dice(index * 7919 + 17);
  const pppk = roll(3) === 0;
  const woman = roll(2) === 1;
  const [year, month, day] = [1968 + roll(30), 1 + roll(12), 1 + roll(28)];
  const [hired, hiredMonth] = [Math.max(year + 22, 2005), 1 + roll(12)];
  // The sequence makes every number of a file its own.
  const number = `${year}${two(month)}${two(day)}${hired}${pppk ? '21' : two(hiredMonth)}${woman ? 2 : 1}${String(1 + (index % 999)).padStart(3, '0')}`;
  const post = tree.units[index % tree.units.length]!;
  return {
    id: `siasn-${index}`, 'NIP BARU': [number, number.replace(/^(\d{8})(\d{6})(\d)/, '$1 $2 $3 '), `="${number}"`, `'${number}`][index % 4]!,
    nama: `${first[roll(first.length)]} ${last[roll(last.length)]}`.trim() + (index % 7 ? '' : '   '), gelarDepan: index % 11 ? '' : 'Dr. Ir.', gelar_belakang: suffixes[index % suffixes.length]!,
    tempatLahirNama: 'MEDAN', tglLahir: index % 3 ? `${two(day)}-${two(month)}-${year}` : `${two(day)}/${two(month)}/${year}`, jenisKelamin: woman ? 'F' : 'M',
    nik: `1271${two(1 + (index % 21))}${two(day + (woman ? 40 : 0))}${two(month)}${String(year).slice(2)}${String(1 + (index % 9999)).padStart(4, '0')}`,
    emailGov: index % 5 ? `pegawai${index}@medan.example` : '-', noHp: index % 2 ? `+62 812-${1000 + (index % 9000)}-${1000 + roll(9000)}` : `0812${10_000_000 + index}`, agama: 'Islam',
    statusPegawai: pppk ? 'PPPK' : 'PNS', kedudukanPnsNama: pppk ? 'PPPK Aktif' : 'Aktif', tkPendidikanTerakhir: educations[index % educations.length]!,
    golRuangAkhir: (pppk ? pppkRanks[index % pppkRanks.length] : pnsRanks[index % pnsRanks.length])!, tmtGolAkhir: `01-04-${Math.min(hired + 4, 2024)}`, tmtCpns: `01-${pppk ? '03' : two(hiredMonth)}-${hired}`,
    unorNama: index % 2 ? post.name.toUpperCase() : `${post.name} `, unorIndukNama: post.parent, jenisJabatan: '4', jabatanNama: tree.positions[index % tree.positions.length]!,
    tmtJabatan: `0${1 + roll(9)}-0${1 + roll(9)}-2024`, nomorSk: index % 2 ? `800/${index}/BKPSDM/2024` : '',
  };
}

/** Writes a file; the same shape gives the same bytes. */
export function writeFile({ rows, tree, separator = ';', lineEnd = '\r\n', encoding = 'utf8', faultsEvery = 0, offset = 0 }: FileShape): WrittenFile {
  const quote = (cell: string) => (cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [headings.map(quote).join(separator)];
  const faulty = new Map<number, string>();
  const seen = new Set<string>();
  let before: Person | undefined;
  for (let index = offset, made = 0; made < rows; index++) {
    const one = person(index, tree);
    const number = one['NIP BARU'].replace(/\D/g, '');
    if (seen.has(number) || seen.has(one.nik)) continue;
    seen.add(number).add(one.nik);
    const fault = faultsEvery && before && made % faultsEvery === faultsEvery - 1 ? faults[Math.floor(made / faultsEvery) % faults.length] : undefined;
    if (fault) fault[1](one, before!, tree);
    else before = { ...one };
    // Lines nobody wrote anything in are met as well: they are no rows, but they count as lines.
    if (made % 997 === 996) lines.push(separator.repeat(headings.length - 1));
    lines.push(headings.map(h => quote(one[h])).join(separator));
    if (fault) faulty.set(lines.length, fault[0]);
    made++;
  }
  const text = lines.join(lineEnd) + lineEnd;
  return { bytes: encoded(text, encoding), text, total: rows, sound: rows - faulty.size, faults: faulty };
}

function encoded(text: string, encoding: NonNullable<FileShape['encoding']>): Buffer {
  if (encoding === 'bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(text, encoding === 'windows-1252' ? 'latin1' : 'utf8');
}

/** A tree of a made-up city: offices with a secretariat and parts, whose names repeat as they do in life. */
export function cityTree(offices: number): Tree {
  const names = Array.from({ length: offices }, (_, i) => `Dinas ${i + 1}`);
  const units = names.flatMap(name => [{ name, parent: 'Pemerintah Kota Uji' }, { name: 'Sekretariat', parent: name }, ...[1, 2, 3].map(n => ({ name: `Bidang ${n} ${name}`, parent: name }))]);
  return { units, positions: Array.from({ length: 40 }, (_, i) => `Pengelola Urusan ${i + 1}`), ambiguous: 'Sekretariat' };
}
