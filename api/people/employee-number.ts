/**
 * The rules of NIP (PNS), NI PPPK and NIK, without a database.
 * NIP and NI PPPK are `YYYYMMDD YYYYMM S NNN`: birth date, appointment, sex, sequence; in an NI PPPK a contract code stands where a NIP has the month.
 * There is no check digit, so a number is right when its parts are, and when they agree with what else is known of the person.
 */
import type { EmploymentStatus, Sex } from '../../schema/people/employee.ts';
import { isDay } from '../../schema/shared/day.ts';

/** Something wrong: a code for programs and a sentence for people. */
export interface Problem { code: string; message: string }

/** Something wrong with one field of the input. */
export interface FieldFault extends Problem { field: string }

/** What the 18 digits of a sound NIP or NI PPPK say. */
export interface EmployeeNumber {
  digits: string;
  scheme: 'PNS' | 'PPPK';
  birthDate: string;
  appointedYear: number;
  /** Month of first appointment; null in an NI PPPK. */
  appointedMonth: number | null;
  /** Contract code; null in a NIP. */
  contract: number | null;
  sex: Sex;
  sequence: number;
}

/** What else is known of somebody, to hold a number against. */
export interface KnownOf { status?: EmploymentStatus | null; birthDate?: string | null; sex?: Sex | null; appointedOn?: string | null }

// Wide on purpose: they find swapped digits, not unusual careers.
const youngest = 15;
const oldest = 70;

const spreadsheetNumber = /^\d+([.,]\d+)?e\+?\d+$/i;
const sexes: Record<string, Sex> = { 1: 'MALE', 2: 'FEMALE' };
const sexWords: Record<Sex, string> = { MALE: 'laki-laki', FEMALE: 'perempuan' };
const schemes: Record<EmploymentStatus, EmployeeNumber['scheme']> = { CPNS: 'PNS', PNS: 'PNS', PPPK: 'PPPK', PPPK_PARUH_WAKTU: 'PPPK' };
const statusWords: Record<EmploymentStatus, string> = { CPNS: 'CPNS', PNS: 'PNS', PPPK: 'PPPK', PPPK_PARUH_WAKTU: 'PPPK paruh waktu' };

/** A number without blanks and without what spreadsheets put around it to keep it text: a leading apostrophe, or ="…". */
export const normalise = (text: string): string => text.trim().replace(/^=?"(.*)"$/, '$1').replace(/^['‘’`]+/, '').replace(/[\s\u200b-\u200d\u2060]/g, '');

/** A number in the groups people write it in: 8 6 1 3. */
export const grouped = (number: string): string => number.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

const digitProblem = (text: string, length: number, name: string, code: string): Problem | undefined => {
  if (text === '') return { code: `${code}_MISSING`, message: `${name} belum diisi.` };
  if (spreadsheetNumber.test(text)) {
    return { code: `${code}_SPREADSHEET`, message: `${name} rusak karena disimpan sebagai bilangan oleh aplikasi lembar kerja. Jadikan kolomnya teks, lalu isi kembali nomornya dari sumber asal.` };
  }
  if (!/^\d+$/.test(text)) return { code: `${code}_CHARACTERS`, message: `${name} hanya boleh memuat angka.` };
  if (text.length !== length) return { code: `${code}_LENGTH`, message: `${name} harus terdiri atas ${length} angka, sedangkan nomor ini memuat ${text.length} angka.` };
  return undefined;
};

const dayAt = (digits: string) => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
/** A day as the office writes it: DD-MM-YYYY. */
export const written = (day: string): string => day.split('-').reverse().join('-');

const schemeOf = (digits: string): EmployeeNumber['scheme'] | undefined => {
  const middle = Number(digits.slice(12, 14));
  if (middle >= 1 && middle <= 12) return 'PNS';
  // A contract code stands where a NIP has the month: asking for 01–12 would refuse every PPPK.
  return middle >= 21 ? 'PPPK' : undefined;
};

const yearIsPlausible = (digits: string) => {
  const age = Number(digits.slice(8, 12)) - Number(digits.slice(0, 4));
  return age >= youngest && age <= oldest;
};

const numberRules: readonly [code: string, holds: (digits: string) => unknown, message: (digits: string) => string][] = [
  ['NUMBER_BIRTH_DATE', d => isDay(dayAt(d)) && d >= '1900', d => `Angka 1–8 (${d.slice(0, 8)}) harus tanggal lahir yang ada dalam kalender, ditulis tahun, bulan, tanggal.`],
  ['NUMBER_YEAR', yearIsPlausible, d => `Angka 9–12 (${d.slice(8, 12)}) harus tahun pengangkatan yang masuk akal bagi orang yang lahir pada tahun ${d.slice(0, 4)}.`],
  ['NUMBER_MIDDLE', schemeOf, d => `Angka 13–14 (${d.slice(12, 14)}) harus bulan pengangkatan 01–12 (PNS dan CPNS) atau kode kontrak 21–99 (PPPK).`],
  ['NUMBER_SEX', d => sexes[d[14]!], d => `Angka 15 (${d[14]}) harus 1 (laki-laki) atau 2 (perempuan).`],
  ['NUMBER_SEQUENCE', d => d.slice(15) !== '000', () => 'Angka 16–18 harus nomor urut 001–999; 000 biasanya berarti tiga angka terakhir hilang karena berkas dibuka di aplikasi lembar kerja.'],
];

/** What is wrong with a NIP or NI PPPK by itself. */
export function numberProblems(text: string): Problem[] {
  const digits = normalise(text);
  const problem = digitProblem(digits, 18, 'NIP atau NI PPPK', 'NUMBER');
  if (problem) return [problem];
  return numberRules.filter(([, holds]) => !holds(digits)).map(([code, , message]) => ({ code, message: message(digits) }));
}

/** What a NIP or NI PPPK says, unless something is wrong with it. */
export function parseNumber(text: string): EmployeeNumber | undefined {
  if (numberProblems(text).length) return undefined;
  const digits = normalise(text);
  const scheme = schemeOf(digits)!;
  const middle = Number(digits.slice(12, 14));
  return {
    digits, scheme, birthDate: dayAt(digits), appointedYear: Number(digits.slice(8, 12)),
    appointedMonth: scheme === 'PNS' ? middle : null, contract: scheme === 'PPPK' ? middle : null,
    sex: sexes[digits[14]!]!, sequence: Number(digits.slice(15)),
  };
}

const appointmentAgrees = ({ appointedYear, appointedMonth }: EmployeeNumber, day: string) =>
  Number(day.slice(0, 4)) === appointedYear && (appointedMonth === null || Number(day.slice(5, 7)) === appointedMonth);

/** Where a sound number disagrees with what else is known of the person. */
export function numberConflicts(number: EmployeeNumber, { status, birthDate, sex, appointedOn }: KnownOf): Problem[] {
  const { digits } = number;
  const problems: (Problem | false | null | undefined | '')[] = [
    birthDate && birthDate !== number.birthDate
      && { code: 'NUMBER_BIRTH_DATE_DIFFERS', message: `Angka 1–8 (${digits.slice(0, 8)}) tidak sesuai dengan tanggal lahir ${written(birthDate)}.` },
    sex && sex !== number.sex
      && { code: 'NUMBER_SEX_DIFFERS', message: `Angka 15 (${digits[14]}) berarti ${sexWords[number.sex]}, sedangkan jenis kelamin tercatat ${sexWords[sex]}.` },
    status && schemes[status] !== number.scheme
      && { code: 'NUMBER_STATUS_DIFFERS', message: `Angka 13–14 (${digits.slice(12, 14)}) adalah milik nomor ${number.scheme}, sedangkan status kepegawaian tercatat ${statusWords[status]}.` },
    appointedOn && !appointmentAgrees(number, appointedOn)
      && { code: 'NUMBER_APPOINTED_DIFFERS', message: `Angka 9–14 (${digits.slice(8, 14)}) tidak sesuai dengan TMT pengangkatan ${written(appointedOn)}.` },
  ];
  return problems.filter(p => !!p);
}

const dayOfNik = (nik: string) => Number(nik.slice(6, 8));
const bornOn = (nik: string) => dayOfNik(nik) % 40;

const nikRules: readonly [code: string, holds: (nik: string) => boolean, message: string][] = [
  ['NIK_REGION', n => Number(n.slice(0, 2)) >= 11 && n.slice(2, 4) !== '00' && n.slice(4, 6) !== '00', 'Angka 1–6 NIK harus kode wilayah tempat NIK diterbitkan.'],
  // 2000 is a leap year, and a NIK does not say the century.
  ['NIK_DATE', n => dayOfNik(n) <= 71 && isDay(`2000-${n.slice(8, 10)}-${String(bornOn(n)).padStart(2, '0')}`), 'Angka 7–12 NIK harus tanggal lahir (tanggal, bulan, tahun; tanggal ditambah 40 bagi perempuan).'],
  ['NIK_SEQUENCE', n => n.slice(12) !== '0000', 'Angka 13–16 NIK harus nomor urut 0001–9999.'],
];

/** What is wrong with a NIK, by itself and against the birth date and sex. */
export function nikProblems(text: string, { birthDate, sex }: Pick<KnownOf, 'birthDate' | 'sex'> = {}): Problem[] {
  const nik = normalise(text);
  const problem = digitProblem(nik, 16, 'NIK', 'NIK');
  if (problem) return [problem];
  const broken = nikRules.filter(([, holds]) => !holds(nik)).map(([code, , message]) => ({ code, message }));
  return broken.length ? broken : nikConflicts(nik, birthDate, sex);
}

function nikConflicts(nik: string, birthDate: string | null | undefined, sex: Sex | null | undefined): Problem[] {
  const problems: Problem[] = [];
  if (birthDate && `${birthDate.slice(2, 4)}-${birthDate.slice(5, 7)}-${birthDate.slice(8)}` !== `${nik.slice(10, 12)}-${nik.slice(8, 10)}-${String(bornOn(nik)).padStart(2, '0')}`) {
    problems.push({ code: 'NIK_BIRTH_DATE_DIFFERS', message: `Angka 7–12 NIK tidak sesuai dengan tanggal lahir ${written(birthDate)}.` });
  }
  if (sex && (sex === 'FEMALE') !== (dayOfNik(nik) > 40)) {
    problems.push({ code: 'NIK_SEX_DIFFERS', message: `Angka 7–8 NIK tidak sesuai dengan jenis kelamin ${sexWords[sex]}: tanggal lahir ditambah 40 hanya bagi perempuan.` });
  }
  return problems;
}

/** What is wrong with the numbers of somebody about to be stored; whether the rank fits the status is seen elsewhere. */
export function employeeProblems(input: { employeeNumber: string; status?: EmploymentStatus | null; birthDate?: string | null; sex?: Sex | null; nationalId?: string | null }): FieldFault[] {
  const { employeeNumber, status, birthDate, sex, nationalId } = input;
  const number = parseNumber(employeeNumber);
  const ofNumber = number ? numberConflicts(number, { status, birthDate, sex }) : numberProblems(employeeNumber);
  const ofNik = nationalId ? nikProblems(nationalId, { birthDate, sex }) : [];
  return [...ofNumber.map(p => ({ field: 'employeeNumber', ...p })), ...ofNik.map(p => ({ field: 'nationalId', ...p }))];
}
