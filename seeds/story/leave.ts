import type { LeaveAuthority } from '../../schema/leave/kind.ts';
import { idOf } from '../reference/ids.ts';
import { holidays } from '../reference/holidays.ts';
import { numberOf } from '../reference/rules.ts';
import { addDays, addMonths, momentOf, STORY_DAY, workday } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import { diceFor, shuffled } from './dice.ts';
import { type LeavePlan, leavePlans } from './leave.plans.ts';
import type { City, UnitPlan } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';

const free = new Set(holidays.map(h => h.day)), weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
/** Working days of a five-day week between two days. */
function workingDays(from: string, until: string): number {
  let days = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) if (![0, 6].includes(weekday(day)) && !free.has(day)) days++;
  return days;
}
const yearly = numberOf('LEAVE_LENGTH', 'PNS|ANNUAL'), carried = numberOf('LEAVE_CARRY', 'ONE_YEAR') - yearly;
const footingOf = ({ row }: Person) => (row.status.startsWith('PPPK') ? 'PPPK' : 'PNS');
const rightOf = (footing: 'PNS' | 'PPPK') => idOf('Rule', 'LEAVE_LENGTH', `${footing}|ANNUAL`, footing === 'PNS' ? '2017-04-07' : '2018-11-28');
const sixDays = ({ unit }: Person) => ['SCHOOL', 'HEALTH_CENTRE', 'HOSPITAL'].includes(unit.kind) || unit.code.startsWith('6.01');
const isTeacher = ({ unit, position }: Person) => unit.kind === 'SCHOOL' && position.kind === 'FUNCTIONAL';

const changes = {
  medan: [['2026-07-01', 'Hari Jadi Kota Medan', 'DAY_OFF'], ['2026-11-14', 'Sabtu kerja pengganti', 'WORKDAY'], ['2027-02-05', 'Cuti bersama Tahun Baru Imlek', 'JOINT_LEAVE']],
  tanjungpinang: [['2026-10-17', 'Hari Jadi Kota Otonom Tanjungpinang', 'DAY_OFF']],
} as const;

/** Leave of a city: requests in every state with their papers, and the ledger of annual leave of everybody. */
export function leaveOf(city: City, agency: string, people: readonly Person[], units: readonly UnitPlan[], signers: Signers) {
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city.key, ...key), serving = people.filter(({ inService, row }) => inService && row.standing === 'ACTIVE'), taken = new Set<string>();
  const fits = (plan: LeavePlan, person: Person) => !person.isNamed && !person.leads && !taken.has(person.id) && !sixDays(person) && (!plan.woman || person.row.sex === 'FEMALE') && person.row.appointedOn < '2020-01-01' === (footingOf(person) === 'PNS')
    && (plan.who === 'BELAWAN' ? person.unit.code === '12.71.08' : footingOf(person) === plan.who && person.row.appointedOn < '2024-01-01' && /^[45]\./.test(person.unit.code));
  const requests = leavePlans[city.key].map((plan, index) => {
    const person = serving.find(p => p.id === id('Employee', plan.who)) ?? shuffled(serving.filter(p => fits(plan, p)), p => p.post)[0];
    if (!person) throw new Error(`Nobody of ${city.key} fits leave ${index}.`);
    taken.add(person.id);
    return requestOf(plan, person, id('LeaveRequest', index));
  });

  function requestOf(plan: LeavePlan, person: Person, request: string) {
    const { kind, status, from, until, asked } = plan, office = officeOf(person, units), head = people.find(p => p.leads && p.unit.code === office && p.inService), answer = { GRANTED: plan.requested ? 'CHANGED' : 'APPROVED', CANCELLED: 'APPROVED', RECALLED: 'APPROVED', DEFERRED: 'DEFERRED', REFUSED: 'REFUSED' }[status as string] ?? null;
    const authority: LeaveAuthority = kind === 'LONG' || kind === 'UNPAID' || !head ? 'APPOINTING_OFFICER' : kind === 'SICK' && from === until ? 'SUPERVISOR' : 'OFFICE_HEAD';
    const decider: Signer = authority === 'OFFICE_HEAD' ? signers.of(head!) : authority === 'SUPERVISOR' ? signers.supervisor(person) : signers.head, sent = status !== 'DRAFT', history = decisionsOf('LeaveRequest', request, agency, 'DRAFT', asked, stepsOf(plan, signers.of(person), signers.supervisor(person), decider, authority));
    const considered = history.some(d => d.toStatus === 'CONSIDERED'), decided = answer ? history.find(d => ['approve', 'change', 'defer', 'refuse'].includes(d.move))!.decidedAt.toISOString().slice(0, 10) : null, [requestedStartsOn, requestedEndsOn] = plan.requested ?? [null, null];
    return {
      plan, person, history,
      row: {
        id: request, agency, employee: person.id, kind, footing: footingOf(person), ground: plan.ground ?? null, startsOn: from, endsOn: until, workingDays: workingDays(from, until), travelDays: 0, birthNumber: plan.birth ?? null, reason: plan.reason, address: city.key === 'medan' ? 'Medan' : 'Tanjungpinang', phone: null, status, authority: sent ? authority : null, submittedOn: sent ? asked : null,
        opinion: considered ? 'APPROVED' : null, answer, decidedOn: decided, requestedStartsOn, requestedEndsOn, deferredUntil: status === 'DEFERRED' ? '2027-12-31' : null, bknNumber: plan.bkn ?? null, resumedOn: plan.resumed ?? null, createdAt: momentOf(asked, 30), updatedAt: history.at(-1)?.decidedAt ?? momentOf(asked, 30),
      },
      papers: plan.paper ? [{ id: idOf('LeavePaper', request), agency, request, kind: plan.paper[0], issuer: plan.paper[1], issuedOn: asked, file: idOf('Upload', request), createdAt: momentOf(asked, 31), updatedAt: momentOf(asked, 31) }] : [],
    };
  }

  const ledger = serving.filter(person => !isTeacher(person)).flatMap(person => ledgerOf(person, agency, city.key, requests.filter(r => r.person === person)));
  return {
    requests: requests.map(r => r.row), papers: requests.flatMap(r => r.papers), entries: ledger, decisions: requests.flatMap(r => r.history),
    calendars: units.filter(({ kind, code }) => ['SCHOOL', 'HEALTH_CENTRE'].includes(kind) || code === '6.01' || code === '5.01').map(({ code }) => ({ id: id('WorkingCalendar', code), agency, unit: id('Unit', code), week: code === '5.01' ? 'FIVE_DAY' : 'SIX_DAY', validFrom: '2023-04-12', validUntil: null })),
    changes: changes[city.key].map(([day, name, kind]) => ({ id: id('CalendarChange', day), agency, day, name, kind, instrument: 'Keputusan Wali Kota (contoh)' })),
  };
}

/** The office of somebody: the unit right below the city. */
function officeOf({ unit }: Person, units: readonly UnitPlan[]): string {
  const byCode = new Map(units.map(u => [u.code, u] as const));
  let at = byCode.get(unit.code)!;
  while (at.parent && byCode.get(at.parent)?.parent) at = byCode.get(at.parent)!;
  return at.code;
}

/** The moves that led a request to where it stands. */
function stepsOf({ status, note, from }: LeavePlan, employee: Signer, supervisor: Signer, decider: Signer, authority: LeaveAuthority): Step[] {
  const submit: Step = ['submit', 'SUBMITTED', employee], opinion: Step[] = authority === 'SUPERVISOR' ? [] : [['endorse', 'CONSIDERED', supervisor]], ask: Step[] = [submit, ...opinion];
  const granted: Step[] = [...ask, ['approve', 'GRANTED', decider]];
  const ways: Record<string, Step[]> = {
    DRAFT: [], SUBMITTED: [submit], CONSIDERED: ask, GRANTED: note ? [...ask, ['change', 'GRANTED', decider, note]] : granted, DEFERRED: [...ask, ['defer', 'DEFERRED', decider, note]], REFUSED: [...ask, ['refuse', 'REFUSED', decider, note]], WITHDRAWN: [submit, ['withdraw', 'WITHDRAWN', employee]],
    CANCELLED: [...granted, ['cancel', 'CANCELLED', employee, note]], RECALLED: [...granted, ['recall', 'RECALLED', decider, note, workday(addDays(from, 4))]],
  };
  return ways[status]!;
}

/** The ledger of annual leave of one person over two years, closed and carried over as the law has it. */
function ledgerOf(person: Person, agency: string, city: string, requests: readonly { plan: LeavePlan; row: { id: string; status: string; kind: string; startsOn: string; workingDays: number; resumedOn: string | null } }[]) {
  const dice = diceFor('leave', city, person.post), footing = footingOf(person), entitled = addMonths(person.row.appointedOn, 12), lines: { year: number; kind: string; days: number; on: string; rule?: string; request?: string; reason?: string }[] = [];
  const used = dice.weighted([[0, 15], [dice.between(3, 8), 45], [dice.between(9, 12), 40]]), rest = yearly - used, longEnough = footing === 'PNS' || addMonths(person.row.appointedOn, 24) < '2026-01-01', goesOn = longEnough ? Math.min(rest, carried) : 0;
  const carry = idOf('Rule', 'LEAVE_CARRY', 'ONE_YEAR', '2017-12-22');
  if (entitled <= '2025-12-31') {
    const on = entitled > '2025-01-02' ? entitled : '2025-01-02';
    lines.push({ year: 2025, kind: 'GRANT', days: yearly, on, rule: rightOf(footing) }, { year: 2025, kind: 'TAKEN', days: -used, on: '2025-12-31', reason: 'Rekap cuti tahun 2025.' }, { year: 2025, kind: 'CARRY_OVER', days: -goesOn, on: '2026-01-02', rule: carry }, { year: 2026, kind: 'CARRY_OVER', days: goesOn, on: '2026-01-02', rule: carry }, { year: 2025, kind: 'FORFEITED', days: -(rest - goesOn), on: '2026-01-02', rule: carry });
  }
  if (entitled <= STORY_DAY) lines.push({ year: 2026, kind: 'GRANT', days: yearly, on: entitled > '2026-01-02' ? entitled : '2026-01-02', rule: rightOf(footing) }, { year: 2026, kind: 'TAKEN', days: -dice.between(0, entitled <= '2025-12-31' ? 4 : 1), on: '2026-06-30', reason: 'Rekap cuti Januari sampai Juni 2026.' });
  for (const { row, plan } of requests) {
    if (row.kind !== 'ANNUAL') continue;
    const of = (kind: string, days: number, on: string, year = 2026) => lines.push({ year, kind, days, on, request: row.id, ...(kind === 'DEFERRED' ? { rule: idOf('Rule', 'LEAVE_DEFERRAL', 'ANNUAL', '2017-12-22') } : {}) }), day = workday(addDays(plan.asked, 6));
    if (['GRANTED', 'CANCELLED', 'RECALLED'].includes(row.status)) of('TAKEN', -row.workingDays, day);
    if (row.status === 'CANCELLED') of('RETURNED', row.workingDays, workday(addDays(day, 3)));
    if (row.status === 'RECALLED') of('RETURNED', workingDays(row.resumedOn!, plan.until), row.resumedOn!);
    if (row.status === 'DEFERRED') { of('DEFERRED', -row.workingDays, day); of('DEFERRED', row.workingDays, day, 2027); }
  }
  return lines.filter(({ days }) => days !== 0).map(({ year, kind, days, on, rule, request, reason }, index) => ({
    id: idOf('LeaveEntry', person.id, index), agency, employee: person.id, year, kind, days, enteredOn: on, request: request ?? null, workedOn: null, reason: reason ?? null, enteredBy: 'BKPSDM', rule: rule ?? null, createdAt: momentOf(on, 60), updatedAt: momentOf(on, 60),
  }));
}
