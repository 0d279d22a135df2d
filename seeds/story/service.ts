import type { Education, EmploymentStatus } from '../../schema/people/employee.ts';
import { ranks } from '../reference/ranks.ts';
import { addMonths, STORY_DAY } from './days.ts';
import type { Dice } from './dice.ts';
import type { Post } from './positions.ts';

/** How somebody came into service and how far they rose. */
export interface Service {
  readonly status: EmploymentStatus;
  readonly education: Education;
  readonly appointedOn: string;
  readonly birthDate: string;
  readonly rank?: string;
  readonly rankSince?: string;
}

const gradeOf = new Map(ranks.filter(rank => rank.scale === 'PNS').map(rank => [rank.code, rank.grade]));
const codeOf = new Map(ranks.filter(rank => rank.scale === 'PNS').map(rank => [rank.grade, rank.code]));

// Golongan at entry by education: CPNS as PP 99/2000 jo. PP 12/2002, PPPK as Perpres 98/2020.
const entryGrade: Record<Education, number> = { SD: 1, SMP: 3, SMA: 5, D1: 6, D2: 6, D3: 7, S1: 9, S2: 10, S3: 11 };
const contractRank: Record<Education, string> = {
  SD: 'I',
  SMP: 'IV',
  SMA: 'V',
  D1: 'VI',
  D2: 'VI',
  D3: 'VII',
  S1: 'IX',
  S2: 'X',
  S3: 'XI',
};
const entryAge: Record<Education, readonly [number, number]> = {
  SD: [20, 28],
  SMP: [20, 28],
  SMA: [19, 26],
  D1: [21, 26],
  D2: [21, 26],
  D3: [22, 28],
  S1: [23, 30],
  S2: [25, 32],
  S3: [28, 33],
};

/** A believable service for a holder of this position. */
export function serviceFor(post: Post, dice: Dice): Service {
  const education = educationFor(post, dice);
  const status = statusFor(post, dice);
  if (status === 'PNS') return permanent(post, education, dice);
  return status === 'CPNS' ? probationary(education, dice) : contracted(status, education, dice);
}

function educationFor({ kind, tier, lowest, field }: Post, dice: Dice): Education {
  if (field === 'medicine') return tier === 'AHLI_UTAMA' ? 'S3' : 'S2';
  if (kind === 'JPT_PRATAMA')
    return dice.weighted([
      ['S2', 8],
      ['S3', 1],
      ['S1', 1],
    ]);
  if (kind === 'ADMINISTRATOR')
    return dice.weighted([
      ['S2', 6],
      ['S1', 4],
    ]);
  if (kind === 'SUPERVISOR')
    return dice.weighted([
      ['S1', 8],
      ['S2', 2],
    ]);
  if (tier === 'AHLI_MADYA') return dice.pick(['S1', 'S2'] as const);
  if (tier?.startsWith('AHLI'))
    return dice.weighted([
      ['S1', 8],
      ['S2', tier === 'AHLI_MUDA' ? 3 : 0],
    ]);
  if (tier === 'PENYELIA') return 'S1';
  return (
    ({ 'III/a': kind === 'EXECUTING' ? 'S1' : 'D3', 'II/b': 'D3', 'II/c': 'D3', 'II/a': 'SMA', 'I/c': 'SMP' } as const)[
      lowest as 'III/a'
    ] ?? 'SMA'
  );
}

function statusFor({ kind, tier, leadsUnit }: Post, dice: Dice): EmploymentStatus {
  if (leadsUnit || (kind !== 'FUNCTIONAL' && kind !== 'EXECUTING')) return 'PNS';
  if (kind === 'EXECUTING')
    return dice.weighted([
      ['PNS', 34],
      ['CPNS', 4],
      ['PPPK', 34],
      ['PPPK_PARUH_WAKTU', 28],
    ]);
  if (tier === 'AHLI_PERTAMA' || tier === 'TERAMPIL')
    return dice.weighted([
      ['PNS', 48],
      ['CPNS', 12],
      ['PPPK', 40],
    ]);
  return tier === 'PEMULA'
    ? dice.weighted([
        ['PNS', 5],
        ['PPPK', 5],
      ])
    : 'PNS';
}

// Four years for each step up: the usual pace of regular promotion.
const monthsOfStep = 48;

function permanent(post: Post, education: Education, dice: Dice): Service {
  const entry = Math.min(entryGrade[education], gradeOf.get(post.highest)!, education === 'S3' || education === 'S2' ? 9 : 17);
  const grade = dice.between(Math.max(entry, gradeOf.get(post.lowest)!), Math.max(entry, gradeOf.get(post.highest)!));
  const steps = grade - entry;
  const extra = dice.between(steps === 0 ? 2 : 0, 3);
  const appointedOn = `${2026 - steps * 4 - extra - (steps > 0 ? 1 : 0)}-${dice.pick(['01', '02', '03', '04', '12'])}-01`;
  const rankSince = steps === 0 ? appointedOn : promotionAfter(addMonths(appointedOn, steps * monthsOfStep));
  return {
    status: 'PNS',
    education,
    appointedOn,
    birthDate: birthBefore(appointedOn, education, bornSince(post), dice),
    rank: codeOf.get(grade)!,
    rankSince,
  };
}

function probationary(education: Education, dice: Dice): Service {
  const appointedOn = dice.pick(['2026-03-01', '2026-04-01', '2026-06-01']);
  const entry = education === 'S2' ? 10 : entryGrade[education];
  return {
    status: 'CPNS',
    education,
    appointedOn,
    birthDate: birthBefore(appointedOn, education, '1991-01-01', dice),
    rank: codeOf.get(entry)!,
    rankSince: appointedOn,
  };
}

function contracted(status: 'PPPK' | 'PPPK_PARUH_WAKTU', education: Education, dice: Dice): Service {
  const appointedOn =
    status === 'PPPK'
      ? dice.pick(['2021-02-01', '2022-05-01', '2022-06-01', '2023-07-01', '2024-04-01', '2025-07-01'])
      : dice.pick(['2025-10-01', '2026-01-01']);
  const [youngest, oldest] = status === 'PPPK' ? [24, 47] : [23, 44];
  const birthDate = dayIn(Number(appointedOn.slice(0, 4)) - dice.between(youngest, oldest), dice);
  return {
    status,
    education,
    appointedOn,
    birthDate,
    ...(status === 'PPPK' ? { rank: contractRank[education], rankSince: appointedOn } : {}),
  };
}

// Until 2025 promotions counted from 1 April or 1 October.
function promotionAfter(day: string): string {
  const year = Number(day.slice(0, 4));
  const next = [`${year}-04-01`, `${year}-10-01`, `${year + 1}-04-01`].find(period => period >= day)!;
  return next <= STORY_DAY ? next : '2026-10-01';
}

// The age limit is 58; 60 for high leaders and ahli madya, 65 for ahli utama (PP 11/2017 art. 239).
const bornSince = ({ kind, tier }: Post): string =>
  kind === 'JPT_PRATAMA' || tier === 'AHLI_MADYA' || tier === 'AHLI_UTAMA' ? '1967-06-01' : '1969-03-01';

function birthBefore(appointedOn: string, education: Education, earliest: string, dice: Dice): string {
  const [youngest, oldest] = entryAge[education];
  const born = dayIn(Number(appointedOn.slice(0, 4)) - dice.between(youngest, oldest), dice);
  return born >= earliest ? born : dayIn(Number(earliest.slice(0, 4)) + 1 + dice.between(0, 2), dice);
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayIn = (year: number, dice: Dice): string => `${year}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
