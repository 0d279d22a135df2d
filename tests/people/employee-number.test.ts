import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employeeProblems, grouped, nikProblems, normalise, numberConflicts, numberProblems, parseNumber } from '../../api/people/employee-number.ts';
import type { EmploymentStatus, Sex } from '../../schema/people/employee.ts';

const two = (n: number) => String(n).padStart(2, '0');
const codes = (problems: readonly { code: string }[]) => problems.map(p => p.code);

/** Anybody at all, with a number as the law makes it. */
const person = fc.record({
  born: fc.date({ min: new Date('1940-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }), age: fc.integer({ min: 18, max: 58 }), month: fc.integer({ min: 1, max: 12 }), contract: fc.integer({ min: 21, max: 99 }),
  status: fc.constantFrom<EmploymentStatus>('CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU'), sex: fc.constantFrom<Sex>('MALE', 'FEMALE'), sequence: fc.integer({ min: 1, max: 999 }), region: fc.integer({ min: 110101, max: 979999 }),
}).map(p => {
  const birthDate = p.born.toISOString().slice(0, 10);
  const [y, m, d] = birthDate.split('-') as [string, string, string];
  const pppk = p.status.startsWith('PPPK');
  const appointed = Number(y) + p.age;
  const employeeNumber = `${y}${m}${d}${appointed}${pppk ? p.contract : two(p.month)}${p.sex === 'MALE' ? 1 : 2}${String(p.sequence).padStart(3, '0')}`;
  const region = String(p.region).replace(/00/g, '11');
  const nationalId = `${region}${two(Number(d) + (p.sex === 'FEMALE' ? 40 : 0))}${m}${y.slice(2)}${String(p.sequence).padStart(4, '0')}`;
  return { employeeNumber, nationalId, birthDate, sex: p.sex, status: p.status, appointedOn: `${appointed}-${pppk ? '07' : two(p.month)}-01` };
});

const put = (number: string, at: number, digits: string) => number.slice(0, at) + digits + number.slice(at + digits.length);

describe('a NIP or NI PPPK', () => {
  test('of anybody passes, by itself and against the person, however it is written', () => {
    fc.assert(fc.property(person, p => {
      for (const text of [p.employeeNumber, grouped(p.employeeNumber), `'${p.employeeNumber}`, `="${p.employeeNumber}"`, ` ${p.employeeNumber}\u00a0`]) {
        expect(normalise(text)).toBe(p.employeeNumber);
        expect(numberProblems(text)).toEqual([]);
      }
      expect(numberConflicts(parseNumber(p.employeeNumber)!, p)).toEqual([]);
      expect(employeeProblems(p)).toEqual([]);
    }));
  });

  test.each<[what: string, code: string, spoil: (number: string) => string]>([
    ['one digit short', 'NUMBER_LENGTH', n => n.slice(0, 17)],
    ['one digit long', 'NUMBER_LENGTH', n => `${n}1`],
    ['a letter in it', 'NUMBER_CHARACTERS', n => put(n, 9, 'O')],
    ['made a number by a spreadsheet', 'NUMBER_SPREADSHEET', n => `${n[0]},${n.slice(1, 6)}E+17`],
    ['made a number by an English spreadsheet', 'NUMBER_SPREADSHEET', n => `${n[0]}.${n.slice(1, 3)}E+17`],
    ['the 31st of February as birth date', 'NUMBER_BIRTH_DATE', n => put(n, 4, '0231')],
    ['a thirteenth month of birth', 'NUMBER_BIRTH_DATE', n => put(n, 4, '13')],
    ['an appointment before birth', 'NUMBER_YEAR', n => put(n, 8, '1901')],
    ['an appointment a century later', 'NUMBER_YEAR', n => put(n, 8, '2199')],
    ['month 00', 'NUMBER_MIDDLE', n => put(n, 12, '00')],
    ['13, neither month nor contract', 'NUMBER_MIDDLE', n => put(n, 12, '13')],
    ['20, neither month nor contract', 'NUMBER_MIDDLE', n => put(n, 12, '20')],
    ['sex 0', 'NUMBER_SEX', n => put(n, 14, '0')],
    ['sex 3', 'NUMBER_SEX', n => put(n, 14, '3')],
    ['sequence 000, as spreadsheets round', 'NUMBER_SEQUENCE', n => put(n, 15, '000')],
    ['nothing', 'NUMBER_MISSING', () => '  '],
  ])('with %s is named %s and nothing else', (_, code, spoil) => {
    fc.assert(fc.property(person, p => {
      expect(codes(numberProblems(spoil(p.employeeNumber)))).toEqual([code]);
      expect(parseNumber(spoil(p.employeeNumber))).toBeUndefined();
    }));
  });

  test.each<[what: string, code: string, other: (p: { sex: Sex; status: EmploymentStatus; birthDate: string; appointedOn: string }) => object]>([
    ['another birth date', 'NUMBER_BIRTH_DATE_DIFFERS', p => ({ birthDate: p.birthDate === '1990-01-02' ? '1990-01-03' : '1990-01-02' })],
    ['the other sex', 'NUMBER_SEX_DIFFERS', p => ({ sex: p.sex === 'MALE' ? 'FEMALE' : 'MALE' })],
    ['the other footing', 'NUMBER_STATUS_DIFFERS', p => ({ status: p.status.startsWith('PPPK') ? 'CPNS' : 'PPPK_PARUH_WAKTU' })],
    ['another year of appointment', 'NUMBER_APPOINTED_DIFFERS', p => ({ appointedOn: p.appointedOn.replace(/^\d{4}/, y => String(Number(y) + 1)) })],
  ])('held against %s is named %s', (_, code, other) => {
    fc.assert(fc.property(person, p => {
      expect(codes(numberConflicts(parseNumber(p.employeeNumber)!, { ...p, ...other(p) }))).toEqual([code]);
    }));
  });

  test('of a PPPK has a contract code where a NIP has the month, and no month of appointment', () => {
    expect(parseNumber('19850312 202321 2 001')).toEqual({ digits: '198503122023212001', scheme: 'PPPK', birthDate: '1985-03-12', appointedYear: 2023, appointedMonth: null, contract: 21, sex: 'FEMALE', sequence: 1 });
    expect(numberConflicts(parseNumber('198503122023212001')!, { status: 'PPPK', appointedOn: '2023-06-01' })).toEqual([]);
    expect(codes(numberConflicts(parseNumber('198503122010012001')!, { status: 'PNS', appointedOn: '2010-06-01' }))).toEqual(['NUMBER_APPOINTED_DIFFERS']);
  });

  test('with several faults has all of them named, each saying which digits', () => {
    const problems = numberProblems('199002312015153000');
    expect(codes(problems)).toEqual(['NUMBER_BIRTH_DATE', 'NUMBER_MIDDLE', 'NUMBER_SEX', 'NUMBER_SEQUENCE']);
    for (const { message } of problems) expect(message).toMatch(/^Angka \d+.*\.$/);
  });
});

describe('a NIK', () => {
  test('of anybody passes, the day of a woman being 40 more', () => {
    fc.assert(fc.property(person, p => { expect(nikProblems(p.nationalId, p)).toEqual([]); }));
    expect(nikProblems('1271034503900001', { birthDate: '1990-03-05', sex: 'FEMALE' })).toEqual([]);
  });

  test.each<[what: string, code: string, spoil: (nik: string) => string]>([
    ['one digit short', 'NIK_LENGTH', n => n.slice(1)], ['a letter in it', 'NIK_CHARACTERS', n => put(n, 3, 'x')], ['made a number by a spreadsheet', 'NIK_SPREADSHEET', () => '1,27103E+15'],
    ['no region', 'NIK_REGION', n => put(n, 0, '00')], ['day 40', 'NIK_DATE', n => put(n, 6, '40')], ['day 72', 'NIK_DATE', n => put(n, 6, '72')], ['day 81', 'NIK_DATE', n => put(n, 6, '81')], ['month 13', 'NIK_DATE', n => put(n, 8, '13')],
    ['sequence 0000', 'NIK_SEQUENCE', n => put(n, 12, '0000')],
  ])('with %s is named %s', (_, code, spoil) => {
    fc.assert(fc.property(person, p => { expect(codes(nikProblems(spoil(p.nationalId)))).toEqual([code]); }));
  });

  test('of the other sex, or of another birth date, is named', () => {
    fc.assert(fc.property(person, p => {
      expect(codes(nikProblems(p.nationalId, { ...p, sex: p.sex === 'MALE' ? 'FEMALE' : 'MALE' }))).toEqual(['NIK_SEX_DIFFERS']);
      expect(codes(nikProblems(p.nationalId, { ...p, birthDate: p.birthDate === '1990-01-02' ? '1990-01-03' : '1990-01-02' }))).toEqual(['NIK_BIRTH_DATE_DIFFERS']);
    }));
  });
});

test('what is wrong with somebody about to be stored is said for each field', () => {
  const problems = employeeProblems({ employeeNumber: '198503122023212001', status: 'PNS', birthDate: '1985-03-12', sex: 'FEMALE', nationalId: '1271031203850001' });
  expect(problems.map(p => [p.field, p.code])).toEqual([['employeeNumber', 'NUMBER_STATUS_DIFFERS'], ['nationalId', 'NIK_SEX_DIFFERS']]);
  expect(problems[0]!.message).toBe('Angka 13–14 (21) adalah milik nomor PPPK, sedangkan status kepegawaian tercatat PNS.');
});
