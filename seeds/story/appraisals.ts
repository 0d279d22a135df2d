import type { PlanStatus } from '../../schema/performance/plan.ts';
import type { Rating } from '../../schema/performance/rating.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import { deeds, expectations, objectionReasons, praise, wantedOf } from './appraisal-phrases.ts';
import { addDays, momentOf } from './days.ts';
import { type Dice, diceFor } from './dice.ts';
import { storyFiles } from './files.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import { fullName } from './titles.ts';

type Key = City['key'];
const cycles = [
  { code: '2025', name: 'SKP Tahun 2025', kind: 'ANNUAL', validFrom: '2025-01-01', validUntil: '2025-12-31', status: 'CLOSED', delivered: '2026-01-12' },
  { code: 'TW3', name: 'Triwulan III 2026', kind: 'PERIODIC', validFrom: '2026-07-01', validUntil: '2026-09-30', status: 'OPEN', delivered: '2026-11-12' },
  { code: '2026', name: 'SKP Tahun 2026', kind: 'ANNUAL', validFrom: '2026-01-01', validUntil: '2026-12-31', status: 'OPEN', delivered: '2027-01-12' },
] as const;
type Cycle = (typeof cycles)[number];

/** Offices whose people are appraised in the story. */
const offices: Record<Key, readonly string[]> = { medan: ['12.71.08', '5.01', '4.12'], tanjungpinang: ['5.01', '4.10', '21.72.04'] };

interface Fixed { readonly status: PlanStatus; readonly ratings?: readonly [Rating, Rating]; readonly before?: readonly [Rating, Rating] }
/** Plans tests and demonstrations lean on, by cycle and post. */
const fixed: Record<Key, Readonly<Record<string, Fixed>>> = {
  medan: {
    '2025 12.71.08/JF-AK-MUDA/1': { status: 'FINAL', ratings: ['MEETS', 'MEETS'] }, 'TW3 12.71.08/JF-AK-MUDA/1': { status: 'DELIVERED', ratings: ['MEETS', 'ABOVE'] }, '2026 12.71.08/JF-AK-MUDA/1': { status: 'AGREED' },
    '2025 12.71.08/leader': { status: 'FINAL', ratings: ['ABOVE', 'ABOVE'] }, 'TW3 12.71.08/leader': { status: 'FINAL', ratings: ['ABOVE', 'MEETS'] }, '2026 12.71.08/leader': { status: 'AGREED' },
    'TW3 5.01.01/JF-ASDMA-MUDA/1': { status: 'OBJECTED', ratings: ['BELOW', 'MEETS'] }, 'TW3 12.71.08/PLK-PLO/1': { status: 'OBJECTED', ratings: ['BELOW', 'MEETS'] }, 'TW3 12.71.08/PLK-PDI/1': { status: 'ASSESSED', ratings: ['ABOVE', 'ABOVE'] }, 'TW3 12.71.08/PLK-PTK/1': { status: 'REALISED' },
    'TW3 12.71.08.S3/leader': { status: 'FINAL', before: ['BELOW', 'MEETS'], ratings: ['MEETS', 'MEETS'] }, '2026 12.71.08/PLK-PDI/1': { status: 'SUBMITTED' }, '2026 12.71.08/PLK-PTK/1': { status: 'RETURNED' }, '2026 12.71.08/PLK-PLO/1': { status: 'DRAFT' },
  },
  tanjungpinang: { 'TW3 5.01.01/JF-ASDMA-MUDA/1': { status: 'DELIVERED', ratings: ['MEETS', 'MEETS'] }, 'TW3 5.01.02/leader': { status: 'FINAL', before: ['MEETS', 'BELOW'], ratings: ['MEETS', 'MEETS'] }, 'TW3 4.10/leader': { status: 'OBJECTED', ratings: ['BELOW', 'MEETS'] } },
};
const usual: Record<Cycle['code'], readonly PlanStatus[]> = {
  '2025': ['FINAL'], TW3: ['FINAL', 'FINAL', 'DELIVERED', 'FINAL', 'ASSESSED', 'REALISED', 'FINAL'], '2026': ['AGREED', 'AGREED', 'SUBMITTED', 'AGREED', 'DRAFT', 'AGREED', 'RETURNED', 'AGREED'],
};

/** The id of the plan of somebody in a cycle. */
export const planId = (city: Key, cycle: Cycle['code'], employee: string): string => idOf('PerformancePlan', city, cycle, employee);
export const cycleId = (city: Key, cycle: Cycle['code']): string => idOf('AppraisalCycle', city, cycle);
const ruleOf = (code: string, key: string) => rules.find(rule => rule.code === code && rule.key === key)!;
const reached = (status: PlanStatus) => ['DRAFT', 'SUBMITTED', 'AGREED', 'REALISED', 'ASSESSED', 'DELIVERED', 'OBJECTED', 'FINAL'].indexOf(status === 'RETURNED' ? 'DRAFT' : status);
const at = { AGREED: 2, REALISED: 3, ASSESSED: 4, DELIVERED: 5 };

interface Case { readonly city: Key; readonly cycle: Cycle; readonly person: Person; readonly superior: Person; readonly leaders: Person | undefined; readonly status: PlanStatus; readonly ratings?: readonly [Rating, Rating]; readonly before?: readonly [Rating, Rating]; readonly more: boolean; readonly dice: Dice }

/** The appraisals of a city: cycles, plans in every state, what hangs on them and follows from them. */
export function appraisalsOf(city: City, agency: string, people: readonly Person[], supervisors: ReadonlyMap<string, Person>, accounts: ReadonlyMap<string, string>) {
  const appraised = people.filter(({ unit, inService, row, id }) => inService && row.standing === 'ACTIVE' && supervisors.has(id) && offices[city.key].some(code => unit.code === code || unit.code.startsWith(`${code}.`)));
  const inPlan = new Set(appraised.map(({ id }) => id));
  const cases = cycles.flatMap(cycle => appraised.filter(({ since }) => since < cycle.validFrom).map((person, index): Case => {
    const superior = supervisors.get(person.id)!, dice = diceFor('appraisal', city.key, cycle.code, person.post), own = fixed[city.key][`${cycle.code} ${person.post}`];
    const status = own?.status ?? usual[cycle.code][index % usual[cycle.code].length]!;
    const ratings = own?.ratings ?? (reached(status) >= at.ASSESSED ? dice.weighted<readonly [Rating, Rating]>([[['MEETS', 'MEETS'], 50], [['MEETS', 'ABOVE'], 15], [['ABOVE', 'MEETS'], 12], [['ABOVE', 'ABOVE'], 12], [['BELOW', 'MEETS'], 8], [['MEETS', 'BELOW'], 3]]) : undefined);
    return { city: city.key, cycle, person, superior, leaders: inPlan.has(superior.id) && superior.since < cycle.validFrom ? superior : undefined, status, ...(ratings && { ratings }), ...(own?.before && { before: own.before }), more: dice.chance(0.3), dice };
  }));
  // What is served comes before what serves it.
  const depth = ({ id }: Person): number => (supervisors.has(id) ? 1 + depth(supervisors.get(id)!) : 0);
  const plans = cases.map(planRow), results = cases.toSorted((a, b) => depth(a.person) - depth(b.person)).flatMap(resultRows), objections = cases.flatMap(objectionRows);
  return {
    cycles: cycles.map(({ code, delivered: _, ...cycle }) => ({ id: cycleId(city.key, code), agency, ...cycle })),
    plans, results: results.map(({ indicators: _, ...row }) => row), indicators: results.flatMap(({ indicators }) => indicators),
    expectations: cases.flatMap(expectationRows), reports: cases.flatMap(reportRows), notes: cases.flatMap(noteRows), objections,
    decisions: cases.flatMap(one => historyOf(one, accounts)),
    organisations: offices[city.key].slice(0, 2).flatMap((code, index) => (['2025', 'TW3'] as const).map(cycle => ({ id: idOf('OrganisationPredicate', city.key, cycle, code), agency, unit: idOf('Unit', city.key, code), cycle: cycleId(city.key, cycle), predicate: index ? 'EXCELLENT' : 'GOOD', departure: null }))),
    cases: caseRows(cases), credits: cases.flatMap(creditRows),
  };
}

/** Who came late, or was sent back, plans late in the year. */
const begunOn = (cycle: Cycle, status: PlanStatus) => (cycle.code === '2026' && reached(status) < at.AGREED ? '2026-11-09' : addDays(cycle.validFrom, 6));

function planRow(one: Case) {
  const { city, cycle, person, superior, status, ratings, before } = one;
  const cell = ratings && reached(status) >= at.DELIVERED ? ruleOf('PREDICATE', (status === 'OBJECTED' ? (before ?? ratings) : ratings).join('|')) : undefined, createdAt = momentOf(addDays(begunOn(cycle, status), -2), 60);
  return {
    id: planId(city, cycle.code, person.id), agency: person.row.agency, employee: person.id, cycle: cycleId(city, cycle.code), approach: 'QUANTITATIVE', startsOn: cycle.validFrom, endsOn: cycle.validUntil,
    position: idOf('Position', city, person.position.code), unit: idOf('Unit', city, person.unit.code), assessor: superior.id, assessorName: superior.row.name, status,
    resultRating: ratings?.[0] ?? null, behaviourRating: ratings?.[1] ?? null, grounds: ratings ? 'Sesuai realisasi dan bukti dukung, serta pengamatan sehari-hari.' : null, predicate: cell?.text ?? null, predicateRule: cell?.id ?? null,
    deliveredOn: cell ? cycle.delivered : null, objectionUntil: cell ? addDays(cycle.delivered, 14) : null, createdAt, updatedAt: historyOf(one, new Map()).at(-1)?.decidedAt ?? createdAt,
  };
}

function resultRows({ city, cycle, person, leaders, more }: Case) {
  const plan = planId(city, cycle.code, person.id), { agency } = person.row, aims = leaders ? wantedOf(leaders.position, false) : [];
  return wantedOf(person.position, more).map(({ kind, statement, indicators }, n) => {
    const id = idOf('PlannedResult', plan, n), aim = kind === 'MAIN' ? aims[n] : undefined, createdAt = new Date(momentOf(addDays(cycle.validFrom, 4), 60).getTime() + n * 60_000);
    return {
      id, agency, plan, kind, statement, perspective: person.position.kind === 'JPT_PRATAMA' ? (n ? 'PROCESS' : 'RECIPIENT') : null, cascadesFrom: aim ? idOf('PlannedResult', planId(city, cycle.code, leaders!.id), n) : null, leaderStatement: aim?.statement ?? null, createdAt, updatedAt: createdAt,
      indicators: indicators.map(([aspect, text, target, unit, less = false], i) => ({ id: idOf('ResultIndicator', id, i), agency, result: id, aspect, statement: text, target, unit, lessIsBetter: less, createdAt, updatedAt: createdAt })),
    };
  });
}

const expectationRows = ({ city, cycle, person, dice }: Case) => Object.entries(expectations).filter(() => dice.chance(0.5)).map(([value, expectation]) => ({ id: idOf('BehaviourExpectation', city, cycle.code, person.id, value), agency: person.row.agency, plan: planId(city, cycle.code, person.id), value, expectation }));

function reportRows(one: Case) {
  const { city, cycle, person, status, dice } = one, plan = planId(city, cycle.code, person.id), { agency } = person.row, full = reached(status) >= at.REALISED;
  if (reached(status) < at.AGREED) return [];
  const reportedOn = full ? addDays(cycle.validUntil, -2) : '2026-10-05', createdAt = momentOf(reportedOn, 200);
  return resultRows(one).flatMap(({ indicators }) => indicators).filter(() => full || dice.chance(0.6)).map(({ id, target, lessIsBetter }, n) => ({
    id: idOf('ProgressReport', id), agency, plan, indicator: id, reportedOn, realisation: Math.round(target * (full ? 1 : 0.7) * (lessIsBetter ? 1 : 0.9 + dice.between(0, 3) / 20) * 10) / 10, text: dice.pick(deeds),
    evidenceUrl: n ? null : 'https://bukti.meritgraph.example/skp', files: n || one.person.id !== idOf('Employee', city, 'employee') ? [] : [storyFiles[city].evidence?.id].filter(id => id !== undefined), createdAt, updatedAt: createdAt,
  }));
}

function noteRows({ city, cycle, person, superior, status, dice }: Case) {
  if (reached(status) < at.AGREED) return [];
  const plan = planId(city, cycle.code, person.id), givenOn = cycle.code === '2026' ? '2026-10-07' : addDays(cycle.validUntil, -10), createdAt = momentOf(givenOn, 240);
  return [{ id: idOf('FeedbackNote', plan), agency: person.row.agency, plan, author: superior.id, authorName: superior.row.name, givenOn, message: dice.pick(praise), createdAt, updatedAt: createdAt }];
}

function objectionRows({ city, cycle, person, status, ratings, before }: Case) {
  if (status !== 'OBJECTED' && !before) return [];
  const plan = planId(city, cycle.code, person.id), filedOn = addDays(cycle.delivered, before ? 2 : 6), [resultBefore, behaviourBefore] = before ?? ratings!, createdAt = momentOf(filedOn, 120);
  return [{ id: idOf('Objection', plan), agency: person.row.agency, plan, employee: person.id, filedOn, reasons: objectionReasons, status: before ? 'CHANGED' : 'FILED', resultBefore, behaviourBefore, decidedOn: before ? addDays(filedOn, 5) : null, createdAt, updatedAt: createdAt }];
}

const steps: readonly (readonly [move: string, from: PlanStatus, to: PlanStatus, by: 'person' | 'superior'])[] = [
  ['submit', 'DRAFT', 'SUBMITTED', 'person'], ['agree', 'SUBMITTED', 'AGREED', 'superior'], ['realise', 'AGREED', 'REALISED', 'person'], ['assess', 'REALISED', 'ASSESSED', 'superior'], ['deliver', 'ASSESSED', 'DELIVERED', 'superior'],
];
function historyOf({ city, cycle, person, superior, status, before }: Case, accounts: ReadonlyMap<string, string>) {
  const recordId = planId(city, cycle.code, person.id), { agency } = person.row, from = begunOn(cycle, status), end = addDays(cycle.delivered, -4);
  const last: typeof steps = status === 'FINAL' ? (before ? [['object', 'DELIVERED', 'OBJECTED', 'person'], ['change', 'OBJECTED', 'FINAL', 'superior']] : [['accept', 'DELIVERED', 'FINAL', 'person']]) : status === 'OBJECTED' ? [['object', 'DELIVERED', 'OBJECTED', 'person']] : [];
  const made = status === 'RETURNED' ? [steps[0]!, ['return', 'SUBMITTED', 'RETURNED', 'superior'] as const] : [...steps.slice(0, Math.min(5, reached(status))), ...last];
  return made.map(([move, fromStatus, toStatus, by], n) => {
    const who = by === 'person' ? person : superior, day = n < 2 ? addDays(from, n * 3) : n < 4 ? addDays(end, n) : addDays(cycle.delivered, (n - 4) * 3);
    return { id: idOf('Decision', recordId, n), agency, noun: 'PerformancePlan', recordId, move, fromStatus, toStatus, byName: fullName(who.row), byAccount: accounts.get(who.id) ?? null, note: move === 'return' ? 'Mohon indikator kualitas ditambahkan pada hasil kerja pertama.' : null, decidedAt: momentOf(day, 100 + n * 20) };
  });
}

/** After the final appraisals of a year: a recognition granted, one that waits, an improvement. */
function caseRows(cases: readonly Case[]) {
  const final = cases.filter(({ cycle, ratings }) => cycle.code === '2025' && ratings), good = final.filter(({ ratings }) => ratings!.join() === 'ABOVE,ABOVE'), weak = final.filter(({ ratings }) => ratings![0] === 'BELOW' || ratings![1] === 'BELOW');
  const row = ({ city, cycle, person }: Case, kind: string, proposal: string, settled: object = {}) => ({ id: idOf('PerformanceCase', city, kind, person.id), agency: person.row.agency, employee: person.id, plan: planId(city, cycle.code, person.id), kind, proposal, createdAt: momentOf('2026-02-10', 90), updatedAt: momentOf('2026-02-10', 90), status: 'PROPOSED', decreeNumber: null, decidedOn: null, ...settled });
  return [
    ...good.filter(({ city, person }) => person.id !== idOf('Employee', city, 'kepala')).slice(0, 2).map((one, n) => row(one, 'RECOGNITION', 'Piagam penghargaan pegawai berprestasi dan prioritas pengembangan kompetensi.', n ? {} : { status: 'GRANTED', decreeNumber: '800/112/BKPSDM/2026 (contoh)', decidedOn: '2026-03-02' })),
    // What is about the head of BKPSDM waits for the appointing officer.
    ...final.filter(({ city, person }) => person.id === idOf('Employee', city, 'kepala')).map(one => row(one, weak.includes(one) ? 'IMPROVEMENT' : 'RECOGNITION', weak.includes(one) ? 'Pembinaan kinerja pimpinan perangkat daerah oleh Sekretaris Daerah.' : 'Penghargaan perangkat daerah dengan layanan kepegawaian terbaik tahun 2025.')),
    ...weak.filter(({ city, person }) => person.id !== idOf('Employee', city, 'kepala')).slice(0, 1).map(one => row(one, 'IMPROVEMENT', 'Pembinaan dan kesempatan memperbaiki kinerja, dengan rencana perbaikan bersama atasan.')),
  ];
}

function creditRows({ city, cycle, person, ratings, status }: Case) {
  const { kind, tier } = person.position;
  if (cycle.kind !== 'ANNUAL' || status !== 'FINAL' || kind !== 'FUNCTIONAL' || !tier || !ratings) return [];
  const predicate = ruleOf('PREDICATE', ratings.join('|')).text!, percent = ruleOf('CREDIT_POINT_CONVERSION', predicate), coefficient = ruleOf('CREDIT_POINT_COEFFICIENT', tier), plan = planId(city, cycle.code, person.id), createdAt = momentOf('2026-01-20', 30);
  return [{
    id: idOf('CreditPointEntry', plan), agency: person.row.agency, employee: person.id, plan, year: Number(cycle.code), tier, predicate, months: 12, percent: percent.value!, coefficient: coefficient.value!,
    points: Math.round(percent.value! * coefficient.value!) / 100, percentRule: percent.id, coefficientRule: coefficient.id, createdAt, updatedAt: createdAt,
  }];
}
