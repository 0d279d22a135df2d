import type { SatisfactionStatus } from '../../schema/participation/satisfaction.ts';
import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';
import { diceFor } from './dice.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import type { City } from './organisation.ts';

/** A survey of the story: where, when, how many answered, and how content they were, element by element. */
interface Asked { readonly key: string; readonly title: string; readonly unit: string; readonly theme: string; readonly from: string; readonly until: string; readonly status: SatisfactionStatus; readonly population: number; readonly answers: number; readonly levels: readonly number[] }

const asked: Record<City['key'], readonly Asked[]> = {
  medan: [
    { key: 'puskesmas', title: 'Survei Kepuasan Puskesmas Semester I 2026', unit: '4.02', theme: 'KESEHATAN', from: '2026-04-01', until: '2026-06-30', status: 'PUBLISHED', population: 4200, answers: 60, levels: [3.2, 3, 2.4, 3.6, 3.2, 3.1, 2.6, 2.7, 2.8] },
    { key: 'capil', title: 'Survei Kepuasan Loket Adminduk 2026', unit: '4.12', theme: 'ADMINDUK', from: '2026-07-01', until: '2026-09-30', status: 'PUBLISHED', population: 9800, answers: 48, levels: [3.5, 3.4, 3.3, 3.8, 3.5, 3.5, 3.5, 3.3, 3.4] },
    { key: 'kebersihan', title: 'Survei Kepuasan Layanan Kebersihan 2026', unit: '4.11', theme: 'KEBERSIHAN', from: '2026-08-01', until: '2026-10-31', status: 'CLOSED', population: 1500, answers: 20, levels: [2.6, 2.5, 2.2, 3, 2.6, 2.6, 2.8, 2.3, 2.4] },
    { key: 'puskesmas2', title: 'Survei Kepuasan Puskesmas Semester II 2026', unit: '4.02', theme: 'KESEHATAN', from: '2026-11-01', until: '2026-12-18', status: 'OPEN', population: 4600, answers: 4, levels: [3, 3, 3, 3, 3, 3, 3, 3, 3] },
    { key: 'capil2', title: 'Survei Kepuasan Loket Adminduk 2027', unit: '4.12', theme: 'ADMINDUK', from: '2027-07-01', until: '2027-09-30', status: 'DRAFT', population: 9900, answers: 0, levels: [] },
  ],
  tanjungpinang: [{ key: 'puskesmas', title: 'Survei Kepuasan Puskesmas 2026', unit: '4.02', theme: 'KESEHATAN', from: '2026-06-01', until: '2026-08-31', status: 'PUBLISHED', population: 2100, answers: 30, levels: [3.3, 3.2, 2.9, 3.7, 3.3, 3.3, 3.2, 3, 2.7] }],
};

const ways: Record<SatisfactionStatus, readonly (readonly [string, SatisfactionStatus])[]> = { DRAFT: [], OPEN: [['open', 'OPEN']], CLOSED: [['open', 'OPEN'], ['close', 'CLOSED']], PUBLISHED: [['open', 'OPEN'], ['close', 'CLOSED'], ['publish', 'PUBLISHED']] };

/** The surveys of a city and what was answered. */
export function satisfactionOf(city: City['key'], agency: string, admin: Signer) {
  const id = (key: string) => idOf('SatisfactionSurvey', city, key);
  const answersTo = ({ key, answers, levels }: Asked) => Array.from({ length: answers }, (_, n) => {
    const dice = diceFor(`satisfaction ${city} ${key} ${n}`), score = (level: number) => Math.min(4, Math.max(1, Math.floor(level) + (dice.chance(level % 1) ? 1 : 0)));
    return { id: idOf('SatisfactionResponse', city, key, n), agency, survey: id(key), ...Object.fromEntries(levels.map((level, u) => [`u${u + 1}`, score(level)])) };
  });
  return {
    surveys: asked[city].map(({ key, title, unit, theme, from, until, status, population }) => ({ id: id(key), agency, title, unit: idOf('Unit', city, unit), theme: idOf('ServiceTheme', city, theme), opensOn: from, closesOn: until, status, population, createdAt: momentOf('2026-03-02', 30), updatedAt: momentOf('2026-03-02', 40) })),
    responses: asked[city].flatMap(answersTo),
    decisions: asked[city].flatMap(({ key, from, until, status }) => decisionsOf('SatisfactionSurvey', id(key), agency, 'DRAFT', from, ways[status].map(([move, to], i): Step => [move, to, admin, undefined, i ? until : from]))),
  };
}
