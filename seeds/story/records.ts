import type { Education } from '../../schema/people/employee.ts';
import { idOf } from '../reference/ids.ts';
import { ranks } from '../reference/ranks.ts';
import { rules } from '../reference/rules.ts';
import { addDays, addMonths, STORY_DAY } from './days.ts';
import { diceFor } from './dice.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';

/** Offices whose records HR has completed. */
const complete: Record<City['key'], readonly string[]> = { medan: ['12.71.08', '5.01', '4.12'], tanjungpinang: ['5.01', '4.10', '21.72.04'] };
const schools: Record<City['key'], readonly string[]> = {
  medan: ['Universitas Sumatera Utara', 'Universitas Negeri Medan', 'Universitas Medan Area', 'UIN Sumatera Utara', 'Universitas HKBP Nommensen'], tanjungpinang: ['Universitas Maritim Raja Ali Haji', 'STISIPOL Raja Haji', 'STIE Pembangunan Tanjungpinang', 'Universitas Riau'],
};
const before: Partial<Record<Education, Education>> = { S3: 'S2', S2: 'S1' };
const sanctions: Record<City['key'], readonly (readonly [unit: string, nth: number, kind: string, startsOn: string])[]> = {
  medan: [['12.71.08', 3, 'ALLOWANCE_CUT_6', '2026-08-03'], ['4.12', 5, 'WRITTEN_REPRIMAND', '2023-05-08'], ['5.01', 6, 'ORAL_REPRIMAND', '2025-10-06']], tanjungpinang: [['4.10', 2, 'WRITTEN_DISSATISFACTION', '2024-03-04']],
};

const within = ({ unit }: Person, code: string) => unit.code === code || unit.code.startsWith(`${code}.`);
const rankOf = new Map(ranks.filter(rank => rank.scale === 'PNS').map(rank => [idOf('Rank', 'PNS', rank.code), rank]));
const rankAt = (grade: number) => ranks.find(rank => rank.scale === 'PNS' && rank.grade === grade);
const lengthOf = (kind: string) => rules.find(rule => rule.code === 'SANCTION_LENGTH' && rule.key === kind)?.value;

/** What is on record of the people of some offices: diplomas, earlier ranks, rises of salary, earlier predicates, sanctions. */
export function recordsOf(city: City['key'], agency: string, people: readonly Person[]) {
  const known = people.filter(person => person.inService && complete[city].some(code => within(person, code))), permanent = known.filter(({ row }) => row.status === 'PNS');
  return {
    diplomas: known.flatMap(person => diplomasOf(city, agency, person)), ranks: permanent.flatMap(person => ranksOf(agency, person)), steps: permanent.flatMap((person, n) => stepsOf(agency, person, n)),
    // One in eight came from elsewhere, and nobody has asked there yet.
    years: known.filter(({ row, isNamed }, n) => row.appointedOn < '2024-01-01' && (isNamed || n % 8 !== 3)).flatMap(person => [2023, 2024].map(year => ({
      id: idOf('AppraisalRecord', person.id, year), agency, employee: person.id, year, predicate: person.isNamed ? 'GOOD' : diceFor('before', person.id, year).weighted([['GOOD', 80], ['VERY_GOOD', 14], ['NEEDS_IMPROVEMENT', 6]]), source: 'SIASN',
    }))),
    sanctions: sanctions[city].map(([unit, nth, kind, startsOn], n) => {
      const person = known.filter(one => within(one, unit) && !one.isNamed && !one.leads)[nth]!, months = lengthOf(kind);
      return { id: idOf('Sanction', city, n), agency, employee: person.id, kind, decreeNumber: `800.1.6.2/${41 + n}/${startsOn.slice(0, 4)}`, startsOn, endsOn: months ? addDays(addMonths(startsOn, months), -1) : null, annulledOn: null };
    }),
  };
}

function diplomasOf(city: City['key'], agency: string, { id, row: { education, appointedOn } }: Person) {
  if (!education) return [];
  const dice = diceFor('diploma', id), earlier = before[education], last = earlier ? addMonths(appointedOn, 12 * dice.between(3, 7)) : addMonths(appointedOn, -9);
  const row = (level: Education, graduatedOn: string) => ({ id: idOf('EducationRecord', id, level), agency, employee: id, level, institution: ['SD', 'SMP', 'SMA'].includes(level) ? 'Sekolah negeri' : dice.pick(schools[city]), subject: null, graduatedOn });
  return [...(earlier ? [row(earlier, addMonths(appointedOn, -9))] : []), row(education, last > STORY_DAY ? addDays(STORY_DAY, -200) : last)];
}

function ranksOf(agency: string, { id, row: { rank, rankSince, appointedOn } }: Person) {
  const now = rank ? rankOf.get(rank) : undefined, since = now && rankSince ? addMonths(rankSince, -48) : undefined, earlier = now && rankAt(now.grade - 1);
  return earlier && since && since > appointedOn ? [{ id: idOf('RankRecord', id, earlier.code), agency, employee: id, rank: idOf('Rank', 'PNS', earlier.code), since, decreeNumber: `823/${since.slice(0, 4)}/BKPSDM` }] : [];
}

/** Every two years since the first appointment; one in nine waits for a letter that is late. */
function stepsOf(agency: string, { id, row: { appointedOn } }: Person, nth: number) {
  const months = 12 * rules.find(rule => rule.code === 'SALARY_STEP_YEARS')!.value!, days: string[] = [];
  for (let day = addMonths(appointedOn, months); day <= STORY_DAY; day = addMonths(day, months)) days.push(day);
  return days.slice(0, nth % 9 === 4 ? -1 : undefined).slice(-2).map(effectiveOn => ({ id: idOf('SalaryStep', id, effectiveOn), agency, employee: id, effectiveOn, letterNumber: `822.3/${effectiveOn.slice(0, 4)}/${100 + (nth % 800)}` }));
}
