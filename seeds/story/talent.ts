import type { CalibrationStatus, Potential, TalentReviewStatus } from '../../schema/career/talent.ts';
import type { Rating } from '../../schema/performance/rating.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import { cycleId } from './appraisals.ts';
import { addMonths, momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import { localRules } from './local-rules.ts';
import { type Findings, levelsOf, within } from './needs.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import { demandsOf } from './standards.ts';

type Key = City['key'];
interface Plan { readonly employee: string; readonly cycle: string; readonly status: string; readonly predicate: string | null }
interface Hours { readonly employee: string; readonly hours: number; readonly earnedOn: string }
interface Deed { readonly employee: string; readonly kind: string; readonly status: string; readonly decidedOn: string | null }
/** What boxes are reckoned from, beside people and evidence. */
export interface Merits { readonly plans: readonly Plan[]; readonly hours: readonly Hours[]; readonly cases: readonly Deed[] }

interface Review { readonly code: string; readonly name: string; readonly cycle: '2025' | 'TW3' | '2026'; readonly unit?: string; readonly status: TalentReviewStatus; readonly drawnOn?: string; readonly shown?: true }
const reviews: Record<Key, readonly Review[]> = {
  medan: [
    { code: '2025', name: 'Pemetaan Talenta 2025', cycle: '2025', status: 'CLOSED', drawnOn: '2026-02-16', shown: true },
    { code: 'TW3', name: 'Pemetaan Talenta Triwulan III 2026', cycle: 'TW3', status: 'RATED', drawnOn: '2026-11-16' },
    { code: 'BKPSDM', name: 'Pemetaan Talenta BKPSDM 2026', cycle: 'TW3', unit: '5.01', status: 'CALIBRATED', drawnOn: '2026-11-17' },
    { code: '2026', name: 'Pemetaan Talenta 2026', cycle: '2026', status: 'DRAFT' },
  ],
  tanjungpinang: [
    { code: '2025', name: 'Pemetaan Talenta 2025', cycle: '2025', status: 'CLOSED', drawnOn: '2026-03-09', shown: true },
    { code: 'TW3', name: 'Pemetaan Talenta Triwulan III 2026', cycle: 'TW3', status: 'RATED', drawnOn: '2026-11-18' },
    { code: '2026', name: 'Pemetaan Talenta 2026', cycle: '2026', status: 'DRAFT' },
  ],
};
const judged: readonly (readonly [CalibrationStatus, string])[] = [
  ['PROPOSED', 'Memimpin tim penanganan banjir lintas kelurahan dengan hasil yang belum tercatat pada penilaian.'], ['CONFIRMED', 'Mengelola dua layanan sekaligus selama enam bulan; potensi terlihat dari uji kompetensi internal.'],
  ['REJECTED', 'Rekan seunit menilai kerja samanya menonjol.'], ['WITHDRAWN', 'Diusulkan sebelum hasil uji kompetensi keluar.'],
];
const higher: Record<Potential, Potential> = { LOW: 'MIDDLE', MIDDLE: 'HIGH', HIGH: 'MIDDLE' };

interface InForce { readonly id: string; readonly key: string; readonly value: number | null; readonly text?: string | null }
/** The table of a code on a day, as a city has it. */
function tableOn(city: Key, code: string, day: string): InForce[] {
  const holds = ({ validFrom, validUntil }: { validFrom: string; validUntil: string | null }) => validFrom <= day && (validUntil === null || validUntil >= day);
  const own = localRules[city].filter(rule => rule.code === code && holds(rule));
  return [...own, ...rules.filter(rule => rule.code === code && holds(rule) && !own.some(({ key }) => key === rule.key))];
}
const cut = (amount: number) => Math.floor(Math.round(amount * 1e6) / 1e4) / 100;

/** The boxes of a city: a review that is closed, one that is being calibrated, one that waits for the head, one that is only planned. */
export function talentOf(found: Findings, agency: string, signers: Signers, merits: Merits) {
  const { city, people, units, evidence } = found, levels = levelsOf(evidence), keeper = people.find(({ id }) => id === idOf('Employee', city, 'hr'))!, head = people.find(({ id }) => id === idOf('Employee', city, 'kepala'))!;
  const hoursOf = Map.groupBy(merits.hours, ({ employee }) => employee), byId = new Map(people.map(person => [person.id, person]));

  function partsOf(person: Person, day: string) {
    const table = (code: string) => tableOn(city, code, day), at = (code: string, key: string) => table(code).find(rule => rule.key === key)!;
    const band = (code: string, amount: number) => table(code).filter(rule => rule.value! <= amount).sort((a, b) => b.value! - a.value!)[0]!, since = (window: string) => addMonths(day, -12 * at('TALENT_WINDOW', window).value!);
    const standings = demandsOf(person.position).map(({ code, level }) => [levels(person.id, code), level] as const).filter(([held]) => held > 0), asked = standings.reduce((sum, [, level]) => sum + level, 0);
    const match = asked ? standings.reduce((sum, [held]) => sum + held, 0) * 100 / asked : null, cap = at('JPM_CAP', '');
    const worst = ['DISCIPLINE', 'IMPROVEMENT', 'RECOGNITION'].find(kind => merits.cases.some(one => one.employee === person.id && one.status === 'GRANTED' && one.kind === kind && one.decidedOn! >= since('TRACK_RECORD') && one.decidedOn! <= day)) ?? 'CLEAN';
    const hours = Math.max(0, (hoursOf.get(person.id) ?? []).filter(({ earnedOn }) => earnedOn >= since('TRAINING') && earnedOn <= day).reduce((sum, line) => sum + line.hours, 0)), years = Number(day.slice(0, 4)) - Number(person.row.appointedOn.slice(0, 4)) - (day.slice(5) < person.row.appointedOn.slice(5) ? 1 : 0);
    const scored: Record<string, readonly [found: string, score: number, rule: InForce] | undefined> = {
      ASSESSMENT: match === null ? undefined : [cut(match).toFixed(2), Math.min(match, cap.value!), cap], QUALIFICATION: person.row.education ? [person.row.education, at('TALENT_QUALIFICATION', person.row.education).value!, at('TALENT_QUALIFICATION', person.row.education)] : undefined,
      TRACK_RECORD: [worst, at('TALENT_TRACK_RECORD', worst).value!, at('TALENT_TRACK_RECORD', worst)], TRAINING: [String(hours), Number(band('TALENT_TRAINING', hours).key), band('TALENT_TRAINING', hours)], EXPERIENCE: [String(years), Number(band('TALENT_EXPERIENCE', years).key), band('TALENT_EXPERIENCE', years)],
    };
    const weights = table('TALENT_WEIGHT'), all = weights.reduce((sum, { value }) => sum + value!, 0);
    const parts = weights.map(weight => ({ weight, of: scored[weight.key], points: (scored[weight.key]?.[1] ?? 0) * weight.value! / all })).sort((a, b) => b.weight.value! - a.weight.value! || (a.weight.key < b.weight.key ? -1 : 1));
    return { score: cut(parts.reduce((sum, { points }) => sum + points, 0)), parts: parts.map(({ weight, of, points }) => ({ factor: weight.key, found: of?.[0] ?? null, score: cut(of?.[1] ?? 0), weight: weight.value!, points: cut(points), rule: weight.id, scoredBy: of?.[2].id ?? null })) };
  }

  function boxOf(performance: Rating, potential: Potential, day: string) {
    const box = tableOn(city, 'TALENT_BOX', day).find(({ key }) => key === `${performance}|${potential}`)!, from = tableOn(city, 'TALENT_POOL_FROM', day)[0]!;
    return { performance, potential, box: box.value!, inPool: box.value! >= from.value!, boxRule: box.id, recommendationRule: tableOn(city, 'TALENT_RECOMMENDATION', day).find(({ key }) => key === String(box.value))!.id };
  }

  function placementsOf({ code, cycle, unit, drawnOn }: Review) {
    if (!drawnOn) return [];
    const final = merits.plans.filter(plan => plan.cycle === cycleId(city, cycle) && plan.status === 'FINAL').map(plan => [byId.get(plan.employee)!, plan] as const).filter(([person]) => unit === undefined || within(units, person.unit.code, unit));
    return final.map(([person, { predicate }]) => {
      const { score, parts } = partsOf(person, drawnOn), row = tableOn(city, 'TALENT_PERFORMANCE', drawnOn).find(({ key }) => key === predicate)!, column = tableOn(city, 'TALENT_POTENTIAL', drawnOn).filter(({ value }) => value! <= score).sort((a, b) => b.value! - a.value!)[0]!;
      const performance = row.text as Rating, potential = column.key as Potential, createdAt = momentOf(drawnOn, 120);
      return { id: idOf('TalentPlacement', city, code, person.id), agency, review: idOf('TalentReview', city, code), employee: person.id, position: idOf('Position', city, person.position.code), unit: idOf('Unit', city, person.unit.code), predicate: predicate!, potentialScore: score, ...boxOf(performance, potential, drawnOn), drawnPerformance: performance, drawnPotential: potential, performanceRule: row.id, potentialRule: column.id, reckoning: parts, createdAt, updatedAt: createdAt };
    });
  }

  function judgementsOf({ drawnOn, status }: Review, placements: ReturnType<typeof placementsOf>) {
    if (status !== 'RATED') return [];
    const others = placements.filter(({ employee }) => ![keeper.id, head.id].includes(employee) && !byId.get(employee)!.isNamed);
    return judged.flatMap(([status, reason], index) => {
      const placement = others[index * 3 + 1];
      if (!placement) return [];
      const { employee, drawnPerformance: performance, drawnPotential, createdAt: _, updatedAt: __, ...of } = placement, id = idOf('TalentCalibration', of.id), potential = higher[drawnPotential], day = drawnOn!;
      if (status === 'CONFIRMED') Object.assign(placement, boxOf(performance, potential, day));
      const steps: Record<CalibrationStatus, readonly Step[]> = { PROPOSED: [], CONFIRMED: [['confirm', 'CONFIRMED', signers.head]], REJECTED: [['reject', 'REJECTED', signers.head, 'Belum ada bukti yang dapat diperiksa.']], WITHDRAWN: [['withdraw', 'WITHDRAWN', signers.of(keeper)]] };
      const history = decisionsOf('TalentCalibration', id, agency, 'PROPOSED', day, steps[status]);
      return [{ history, row: { id, agency, placement: of.id, employee, fromPerformance: performance, fromPotential: drawnPotential, performance, potential, reason, status, proposer: keeper.id, createdAt: momentOf(day, 200), updatedAt: history.at(-1)?.decidedAt ?? momentOf(day, 200) } }];
    });
  }

  const drawn = reviews[city].map(review => { const placements = placementsOf(review), judgements = judgementsOf(review, placements); return { review, placements, judgements }; });
  const ways: Record<TalentReviewStatus, readonly Step[]> = { DRAFT: [], RATED: [['rate', 'RATED', signers.of(keeper)]], CALIBRATED: [['rate', 'RATED', signers.of(keeper)], ['calibrate', 'CALIBRATED', signers.of(keeper)]], CLOSED: [['rate', 'RATED', signers.of(keeper)], ['calibrate', 'CALIBRATED', signers.of(keeper)], ['close', 'CLOSED', signers.head]] };
  const reached = (unit?: string) => people.filter(person => person.inService && person.row.standing === 'ACTIVE' && (unit === undefined || within(units, person.unit.code, unit))).length;
  const histories = drawn.map(({ review }) => decisionsOf('TalentReview', idOf('TalentReview', city, review.code), agency, 'DRAFT', review.drawnOn ?? '2026-11-19', ways[review.status]));
  return {
    reviews: drawn.map(({ review: { code, name, cycle, unit, status, drawnOn, shown } }, index) => {
      const createdAt = momentOf(drawnOn ?? '2026-11-19', 30);
      return { id: idOf('TalentReview', city, code), agency, name, cycle: cycleId(city, cycle), unit: unit ? idOf('Unit', city, unit) : null, status, drawnOn: drawnOn ?? null, people: drawnOn ? reached(unit) : null, shownToPeople: shown ?? false, drawnBy: drawnOn ? keeper.id : null, createdAt, updatedAt: histories[index]!.at(-1)?.decidedAt ?? createdAt };
    }),
    placements: drawn.flatMap(({ placements }) => placements), calibrations: drawn.flatMap(({ judgements }) => judgements.map(({ row }) => row)),
    decisions: [...histories.flat(), ...drawn.flatMap(({ judgements }) => judgements.flatMap(({ history }) => history))],
  };
}
