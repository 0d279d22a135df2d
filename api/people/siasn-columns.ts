/**
 * What a file from SIASN looks like: its bytes, its separator, its headings and its values.
 * Every endpoint and every desktop export spells them differently, so headings are compared without case, blanks, signs and brackets,
 * and each column of ours has a list of spellings; where a file has several of them, the first that says something counts.
 */
import { isEmail } from 'class-validator';
import type { Education, EmploymentStatus, LegalStanding, Sex } from '../../schema/people/employee.ts';
import type { PositionKind } from '../../schema/people/position.ts';
import type { RankScale } from '../../schema/people/rank.ts';
import { isDay } from '../../schema/shared/day.ts';
import { normalise, type Problem } from './employee-number.ts';
import type { FileRow } from './siasn-file.ts';

/** A cell of ours: what is written in it, or what is wrong with that. */
type Read = (text: string) => string | Problem;

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const problem = (code: string, message: string): Problem => ({ code, message });

const text = (most: number): Read => value =>
  value.length <= most ? value.replace(/\s+/g, ' ') : problem('TOO_LONG', `Isi kolom ini terlalu panjang: ${value.length} karakter, paling banyak ${most}.`);

const dayShapes = [/^(?<d>\d\d)[-/](?<m>\d\d)[-/](?<y>\d{4})$/, /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[T ]00:00:00(?:\.0+)?Z?)?$/];

/** A day written `DD-MM-YYYY`, `DD/MM/YYYY` or `YYYY-MM-DD`, as `YYYY-MM-DD`. */
export function dayOf(value: string): string | Problem {
  const { y, m, d } = dayShapes.map(shape => shape.exec(value)?.groups).find(found => found) ?? {};
  if (!y) return problem('DATE_FORMAT', `“${clip(value)}” bukan tanggal yang dikenal. Tulis tanggal sebagai HH-BB-TTTT, misalnya 17-08-1990.`);
  const day = `${y}-${m}-${d}`;
  if (!isDay(day)) return problem('DATE_IMPOSSIBLE', `Tanggal ${value} tidak ada dalam kalender.`);
  return y >= '1900' && y < '2200' ? day : problem('DATE_IMPOSSIBLE', `Tanggal ${value} berada di luar tahun 1900–2199.`);
}

const words = (value: string) => value.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Reads a word by the first pattern that fits; a value of the enum itself is understood as well. */
const choice = <T extends string>(code: string, what: string, patterns: readonly [RegExp, T][]): Read => value => {
  const known = patterns.find(([pattern, meaning]) => value === meaning || pattern.test(words(value)));
  return known?.[1] ?? problem(code, `${what} “${clip(value)}” tidak dikenal.`);
};

const sex = choice<Sex>('UNKNOWN_SEX', 'Jenis kelamin', [[/^(m|l|1|pria|laki( laki)?|male)$/, 'MALE'], [/^(f|p|2|w|wanita|perempuan|female)$/, 'FEMALE']]);

const status = choice<EmploymentStatus>('UNKNOWN_STATUS', 'Status kepegawaian', [
  [/\bparuh waktu\b/, 'PPPK_PARUH_WAKTU'], [/\b(pppk|p3k|perjanjian kerja)\b/, 'PPPK'], [/^c$|\bcpns\b|\bcalon\b/, 'CPNS'], [/^p$|\bpns\b|\bpegawai negeri sipil\b/, 'PNS'],
]);

const standing = choice<LegalStanding>('UNKNOWN_STANDING', 'Kedudukan hukum', [
  [/\btugas belajar\b/, 'STUDY_ASSIGNMENT'], [/\bcltn\b|\bluar tanggungan\b/, 'UNPAID_LEAVE'], [/\bsementara\b/, 'SUSPENDED'], [/\bmpp\b|\bmasa persiapan pensiun\b/, 'PRE_RETIREMENT'],
  [/\bpensiun\b/, 'RETIRED'], [/\bmeninggal\b|\bwafat\b/, 'DECEASED'], [/\bpindah\b|\bmutasi keluar\b/, 'TRANSFERRED'], [/\bdiberhentikan\b|\bpemberhentian\b|\bberhenti\b/, 'DISMISSED'],
  [/^(?!.*\b(tidak|non) ?aktif).*\baktif\b/, 'ACTIVE'],
]);

const education = choice<Education>('UNKNOWN_EDUCATION', 'Tingkat pendidikan', [
  [/\bs ?3\b|\bdoktor\b/, 'S3'], [/\bs ?2\b|\bmagister\b|\bdokter\b|\bapoteker\b/, 'S2'], [/\b(d|diploma) ?(iii|3)\b|\bsarjana muda\b/, 'D3'], [/\b(d|diploma) ?(ii|2)\b/, 'D2'],
  [/\b(d|diploma) ?(iv|4)\b|\bs ?1\b|\bsarjana\b/, 'S1'], [/\b(d|diploma) ?(i|1)\b/, 'D1'], [/\bslta\b|\bsma\b|\bsmk\b|\bma\b|\bsekolah menengah (atas|kejuruan)\b/, 'SMA'],
  [/\bsltp\b|\bsmp\b|\bmts\b|\bsekolah menengah pertama\b/, 'SMP'], [/\bsd\b|\bmi\b|\bsekolah dasar\b/, 'SD'],
]);

const email: Read = value => (value.length <= 160 && isEmail(value) ? value : problem('EMAIL', `“${clip(value)}” bukan alamat surel yang benar.`));

const phone: Read = value => {
  const number = value.replace(/^['‘’`]+/, '').replace(/[().]/g, ' ').replace(/\s+/g, ' ').trim();
  return /^[+\d][\d -]{4,19}$/.test(number) ? number : problem('PHONE', `“${clip(value)}” bukan nomor telepon yang benar: tulis 5–20 angka, boleh dengan tanda plus di depan, spasi dan tanda hubung.`);
};

/** Every column of a file that matters to us: how it may be headed (without case, blanks and signs), and how its cells are read. */
const columns = {
  employeeNumber: [['nipbaru', 'nip', 'nipnippppk', 'nipnipppk', 'nipppk', 'nippppk', 'nomorindukpegawai', 'employeenumber'], normalise],
  name: [['nama', 'namalengkap', 'namapegawai', 'namapns', 'name'], text(160)],
  titlePrefix: [['gelardepan', 'titleprefix'], text(60)],
  titleSuffix: [['gelarbelakang', 'titlesuffix'], text(60)],
  birthPlace: [['tempatlahir', 'tempatlahirnama', 'birthplace'], text(60)],
  birthDate: [['tgllahir', 'tanggallahir', 'birthdate'], dayOf],
  sex: [['jeniskelamin', 'jeniskelaminnama', 'kelamin', 'jk', 'sex'], sex],
  nationalId: [['nik', 'nomornik', 'noktp', 'nationalid'], normalise],
  email: [['emailgov', 'emaildinas', 'email', 'alamatemail', 'surel'], email],
  phone: [['nohp', 'nomorhp', 'notelp', 'nomortelp', 'nomortelepon', 'telepon', 'phone'], phone],
  status: [['statuscpnspns', 'statuspegawai', 'statuskepegawaian', 'statusasn', 'jenispegawai', 'jenispegawainama', 'status'], status],
  standing: [['kedudukanpnsnama', 'kedudukanhukumnama', 'kedudukanhukum', 'kedudukanpns', 'standing'], standing],
  education: [['tkpendidikanterakhir', 'tkpendidikanterakhirnama', 'tingkatpendidikannama', 'tingkatpendidikan', 'education'], education],
  rank: [['golruangakhir', 'golakhirnama', 'golruangakhirnama', 'golonganruang', 'golongan', 'golruang', 'gol', 'golruangakhirid', 'golakhirid', 'rank'], text(60)],
  rankSince: [['tmtgolakhir', 'tmtgolruangakhir', 'tmtgolongan', 'tmtgol', 'ranksince'], dayOf],
  appointedOn: [['tmtcpns', 'tmtpppk', 'tmtpengangkatan', 'appointedon'], dayOf],
  unitCode: [['unorid', 'kodeunor', 'unorkode', 'kodeunit', 'unitcode'], text(64)],
  unitName: [['unornama', 'unor', 'namaunor', 'unitkerja', 'unitkerjanama', 'namaunit', 'unit'], text(160)],
  parentName: [['unorinduknama', 'unorinduk', 'namaunorinduk', 'unitinduk', 'unitinduknama'], text(160)],
  positionCode: [['kodejabatan', 'jabatankode', 'positioncode'], text(64)],
  positionName: [['jabatannama', 'namajabatan', 'jabatan', 'jabatanstrukturalnama', 'jabatanfungsionalnama', 'jabatanfungsionalumumnama', 'position'], text(160)],
  positionKind: [['jenisjabatan', 'jenisjabatannama', 'jenisjabatanid'], text(60)],
  positionSince: [['tmtjabatan', 'positionsince'], dayOf],
  decreeNumber: [['nomorsk', 'nosk', 'nomorskjabatan', 'noskjabatan', 'decreenumber'], text(60)],
  sourceId: [['id', 'pnsid', 'idpns', 'pnsorangid', 'sourceid'], text(64)],
} satisfies Record<string, [names: string[], read: Read]>;

/** A column of a file that matters to us. */
export type Field = keyof typeof columns;

const fields = Object.entries(columns) as [Field, [string[], Read]][];

/** A heading as it is compared: `Tgl_Lahir (DD-MM-YYYY)` and `tglLahir` are one. */
export const canonical = (heading: string): string => heading.normalize('NFKD').replace(/\([^)]*\)/g, '').toLowerCase().replace(/[^a-z0-9]/g, '');

const spellings = new Map(fields.flatMap(([field, [names]]) => names.map((name, rank) => [name, { field, rank }] as const)));

/** Where the columns that matter stand in a file, the likelier spelling first. */
export class Headings {
  readonly #places = new Map<Field, number[]>();
  constructor(readonly texts: readonly string[]) {
    const found = texts.flatMap((heading, at) => { const known = spellings.get(canonical(heading)); return known ? [{ ...known, at }] : []; });
    for (const { field, at } of found.sort((a, b) => a.rank - b.rank)) this.#places.set(field, [...(this.#places.get(field) ?? []), at]);
  }
  /** How many columns are understood. */
  get known(): number { return [...this.#places.values()].flat().length; }
  places(field: Field): readonly number[] { return this.#places.get(field) ?? []; }
  has(field: Field): boolean { return this.#places.has(field); }
  /** The heading of a column as written in the file, at most 120 characters; null when the file has no such column. */
  textOf(field: Field): string | null {
    const [at] = this.places(field);
    return at === undefined ? null : this.texts[at]!.trim().slice(0, 120);
  }
}

/** Something wrong with a column of a row. */
export interface CellProblem extends Problem { column: string | null }

/** What a row of a file says: its values as they are stored, and what is wrong with the others. */
export interface SiasnRow {
  line: number;
  values: Partial<Record<Field, string>>;
  /** The heading each value came from. */
  column(field: Field): string | null;
  problems: CellProblem[];
}

const telephone = /^\+[\d\s().-]+$/;
const textArmour = /^="[^"]*"$/;
const nothingWritten = /^-*$/;

/** Tells whether a spreadsheet would run this cell rather than show it. */
export function isFormula(cell: string): boolean {
  if (/^[\t\r\n]/.test(cell)) return true;
  const shown = cell.trim();
  return /^[=+\-@]/.test(shown) && !telephone.test(shown) && !textArmour.test(shown) && !nothingWritten.test(shown);
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

function readCell(cell: string, read: Read): string | Problem | undefined {
  if (isFormula(cell)) return problem('FORMULA', 'Isi kolom ini diawali tanda rumus (=, +, -, @ atau tab) sehingga tidak disimpan. Hapus tanda itu, atau tulis isinya sebagai teks.');
  if (controls.test(cell)) return problem('CHARACTERS', 'Isi kolom ini memuat karakter yang tidak dapat dibaca. Simpan ulang berkas dengan pengodean UTF-8.');
  const shown = cell.trim();
  return nothingWritten.test(shown) || shown.toUpperCase() === 'NULL' ? undefined : read(shown);
}

/** Reads the cells of a row; an empty one, and one of dashes only, says nothing. */
export function readRow(headings: Headings, { line, cells }: FileRow): SiasnRow {
  const values: SiasnRow['values'] = {};
  const from = new Map<Field, number>();
  const problems: CellProblem[] = [];
  const excess = cells.slice(headings.texts.length).some(cell => cell.trim() !== '');
  if (excess) problems.push({ column: null, code: 'COLUMN_COUNT', message: `Baris ini memuat ${cells.length} kolom, sedangkan judulnya ${headings.texts.length}. Mungkin ada pemisah di dalam isi yang tidak diapit tanda kutip.` });
  for (const [field, [, read]] of fields) {
    const outcome = firstThatSays(headings.places(field), at => readCell(cells[at] ?? '', read));
    if (!outcome) continue;
    from.set(field, outcome.at);
    if (typeof outcome.said === 'string') values[field] = outcome.said;
    else problems.push({ column: headings.texts[outcome.at]!.trim().slice(0, 120), ...outcome.said });
  }
  const place = (field: Field) => { const at = from.get(field); return at === undefined ? headings.textOf(field) : headings.texts[at]!.trim().slice(0, 120); };
  // `PPPK Aktif` is a standing that says the status as well.
  const implied = values.status ?? (values.standing && headings.places('standing').map(at => status((cells[at] ?? '').trim())).find(s => typeof s === 'string'));
  if (implied) values.status = implied;
  return { line, values, column: place, problems };
}

// A column whose words mean nothing to us leaves room for the next spelling: `statusPegawai` holds a status in one export and a standing in another.
function firstThatSays(places: readonly number[], said: (at: number) => string | Problem | undefined): { at: number; said: string | Problem } | undefined {
  const outcomes = places.flatMap(at => { const outcome = said(at); return outcome === undefined ? [] : [{ at, said: outcome }]; });
  const first = outcomes[0];
  if (typeof first?.said !== 'object' || !first.said.code.startsWith('UNKNOWN_')) return first;
  return outcomes.find(o => typeof o.said === 'string') ?? first;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'];
const rooms = 'abcde';

function pnsRank(value: string): string | undefined {
  const [, roman, room] = /\b(IV|III|II|I)\s?[/.-]?\s?([a-e])\b/i.exec(value) ?? [];
  if (roman && room) return `${roman.toUpperCase()}/${room.toLowerCase()}`;
  const [, group, place] = /^([1-4])\s?[/.-]?\s?([a-e1-5])$/i.exec(value) ?? [];
  return group && place && `${romans[Number(group) - 1]}/${rooms[Number(place) - 1] ?? place.toLowerCase()}`;
}

function pppkRank(value: string): string | undefined {
  const [, code] = /^(?:gol(?:ongan)?\.?\s*)?([IVX]+|\d{1,2})$/i.exec(value) ?? [];
  return code && (romans[Number(code) - 1] ?? romans.find(roman => roman === code.toUpperCase()));
}

/** The code of a rank as written in a file (`III/a`, `IIIa`, `3a`, `31`, `Penata Muda (III/a)`; `IX`, `9`, `Golongan IX`), on the scale of the status. */
export function rankCode(value: string, scale: RankScale): string | Problem {
  const [own, other] = scale === 'PNS' ? [pnsRank, pppkRank] : [pppkRank, pnsRank];
  const code = own(value);
  if (code) return code;
  return other(value)
    ? problem('RANK_SCALE', `Golongan “${clip(value)}” tidak sesuai dengan status kepegawaian: PNS dan CPNS bergolongan I/a–IV/e, PPPK bergolongan I–XVII.`)
    : problem('UNKNOWN_RANK', `Golongan “${clip(value)}” tidak dikenal.`);
}

const structural: readonly PositionKind[] = ['JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'SUPERVISOR'];
const kinds: readonly [RegExp, readonly PositionKind[]][] = [[/^1$|struktural/, structural], [/^4$|umum|pelaksana/, ['EXECUTING']], [/^2$|fungsional/, ['FUNCTIONAL']]];

/** Which kinds of position a `jenisJabatan` speaks of; SIASN calls an executing one “fungsional umum”. */
export const kindsOf = (value: string): readonly PositionKind[] => kinds.find(([pattern]) => pattern.test(words(value)))?.[1] ?? [];
