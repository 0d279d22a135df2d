import type { QuarterStatus, WorkPlanStatus } from '../../schema/planning/work-plan.ts';
import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import { planId } from './appraisals.ts';
import { accounts, before, cityPlans, closing, type Deed, deeds, objectives, programmes, ties, workPlans } from './strategy-phrases.ts';

/** The way of a city from its vision to the quarters of its yearly work plans, and which results of leaders are tied to it. */
export function strategyOf(city: City['key'], agency: string, people: readonly Person[], signers: Signers) {
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city, ...key), plan = id('RegionalDevelopmentPlan', 2025);
  const stamp = { createdAt: momentOf('2025-08-20', 60), updatedAt: momentOf('2025-08-20', 60) }, { missions, ...text } = cityPlans[city], base = { agency, ...stamp };
  const measured = ([indicator, measure, target]: Deed['by'], unit: string) => ({ indicator, measure, target, unit: id('Unit', unit) });
  const hr = people.find(one => one.id === idOf('Employee', city, 'hr'))!, leads = (unit: string) => people.find(one => one.leads && one.inService && one.unit.code === unit && one.since < '2026-01-01');
  const made = workPlans[city].map(([unit, year, status]) => workPlan(unit, year, status));
  return {
    plans: [{ id: plan, ...base, ...text, yearFrom: 2025, yearUntil: 2029 }, { id: id('RegionalDevelopmentPlan', 2021), ...base, ...before[city], yearFrom: 2021, yearUntil: 2024 }],
    missions: [...missions.map((statement, n) => ({ id: id('Mission', n + 1), ...base, plan, number: n + 1, statement })), { id: id('Mission', 2021, 1), ...base, plan: id('RegionalDevelopmentPlan', 2021), number: 1, statement: 'Mempercepat pelayanan publik di seluruh kecamatan' }],
    objectives: objectives[city].map(([mission, code, statement, by, unit]) => ({ id: id('Objective', code), ...base, mission: id('Mission', mission), code, statement, ...measured(by, unit) })),
    programmes: programmes[city].map(([objective, code, name, by, unit]) => ({ id: id('Programme', code), ...base, objective: id('Objective', objective), code, name, ...measured(by, unit) })),
    workPlans: made.map(({ row }) => row), activities: made.flatMap(of => of.activities), quarters: made.flatMap(of => of.quarters), decisions: made.flatMap(of => of.history), tied,
  };

  /** Ties the results of whoever leads a unit, in 2026, to what the unit is in charge of. */
  function tied<R extends { id: string; plan: string }>(results: readonly R[]): (R & { activity: string | null; objective: string | null })[] {
    const found = new Map(Object.entries(ties[city]).flatMap(([unit, which]) => {
      const leader = leads(unit);
      return leader ? which.map((key, n) => [idOf('PlannedResult', planId(city, '2026', leader.id), n), key!] as const) : [];
    }));
    return results.map(row => {
      const [unit, code] = (found.get(row.id) ?? '').split(' ');
      return { ...row, activity: code ? id('Activity', unit!, 2026, code) : null, objective: unit && !code ? id('Objective', unit) : null };
    });
  }

  function workPlan(unit: string, year: number, status: WorkPlanStatus) {
    const work = id('WorkPlan', unit, year), begun = year < 2027 ? `${year - 1}-09-08` : '2026-09-14', head = leads(unit), boss: Signer = head ? signers.of(head) : signers.head, me = signers.of(hr), propose: Step = ['propose', 'PROPOSED', me];
    const approved: readonly Step[] = [propose, ['approve', 'APPROVED', boss]], under: readonly Step[] = [...approved, ['begin', 'IN_EXECUTION', me, undefined, `${year}-01-05`]];
    const steps: Record<WorkPlanStatus, readonly Step[]> = {
      DRAFT: [], PROPOSED: [propose], RETURNED: [propose, ['return', 'RETURNED', boss, 'Dahulukan loket puskesmas Belawan, sesuai pengaduan warga triwulan III.']], APPROVED: approved, IN_EXECUTION: under, CLOSED: [...under, ['close', 'CLOSED', boss, undefined, `${year + 1}-01-15`]],
    };
    const history = decisionsOf('WorkPlan', work, agency, 'DRAFT', begun, steps[status]), acts = (deeds[city][unit] ?? []).map((deed, n) => activity(work, unit, year, status, deed, n, boss));
    return {
      row: {
        id: work, agency, title: `Rencana Kerja ${year}`, year, unit: id('Unit', unit), status, proposer: status === 'DRAFT' ? null : hr.id, closedOn: status === 'CLOSED' ? `${year + 1}-01-15` : null, review: status === 'CLOSED' ? closing : null,
        createdAt: momentOf(begun, 10), updatedAt: history.at(-1)?.decidedAt ?? momentOf(begun, 10),
      },
      activities: acts.map(({ row }) => row), quarters: acts.flatMap(({ quarters }) => quarters.map(q => q.row)), history: [...history, ...acts.flatMap(({ quarters }) => quarters.flatMap(q => q.history))],
    };
  }

  function activity(workPlan: string, unit: string, year: number, status: WorkPlanStatus, { programme, code, name, by, unit: charge, millions, months, less }: Deed, n: number, boss: Signer) {
    const act = id('Activity', unit, year, code), begun = year < 2027 ? `${year - 1}-09-09` : '2026-09-15', budget = millions * 1_000_000, month = (of: number) => String(of).padStart(2, '0'), reporter = leads(charge) ?? hr;
    const last = new Date(Date.UTC(year, months[1], 0)).getUTCDate(), [indicator, measure, target] = by, each = Math.floor(budget / 4), made = { createdAt: momentOf(begun, 30 + n), updatedAt: momentOf(begun, 30 + n) };
    const counted = ['orang', 'kali'].includes(measure) ? 1 : 10, whole = (of: number) => Math.round(of * counted) / counted;
    const quarters = [1, 2, 3, 4].map(quarter => {
      const part = id('ActivityQuarter', act, quarter), state = quarterState(status, quarter, n), told = state !== 'PLANNED', on = quarter === 4 ? `${year + 1}-01-06` : `${year}-${month(quarter * 3 + 1)}-06`, goal = quarter === 4 || measure === 'persen' || less ? target : Math.round(target * quarter * 25) / 100;
      const report: Step = ['report', 'REPORTED', signers.of(reporter)], back: Step = ['return', 'RETURNED', boss, 'Bukti dukung belum memuat daftar hadir.'], close: Step = ['close', 'CLOSED', boss];
      const history = decisionsOf('ActivityQuarter', part, agency, 'PLANNED', on, { PLANNED: [], REPORTED: [report], RETURNED: [report, back], CLOSED: [report, close] }[state]);
      return {
        history,
        row: {
          id: part, agency, activity: act, quarter, target: goal, budget: quarter === 4 ? budget - 3 * each : each, status: state, realisation: told ? whole(goal * (less ? 1.1 - quarter * 0.02 : 0.86 + ((n + quarter) % 4) * 0.05)) : null, spent: told ? Math.round(each * (0.82 + ((n + quarter) % 3) * 0.06)) : null,
          account: told ? accounts[(n + quarter) % 3] : null, evidenceUrl: told ? `https://bukti.meritgraph.example/renja/${year}/${code}/tw${quarter}` : null, reporter: told ? reporter.id : null, reportedOn: told ? on : null, createdAt: made.createdAt, updatedAt: history.at(-1)?.decidedAt ?? made.updatedAt,
        },
      };
    });
    return { quarters, row: { id: act, agency, workPlan, programme: id('Programme', programme), code, name, indicator, measure, lessIsBetter: less === true, target, budget, unit: id('Unit', charge), startsOn: `${year}-${month(months[0])}-01`, endsOn: `${year}-${month(months[1])}-${last}`, ...made } };
  }
}

/** By November the first half is closed; of the third quarter some is reported, some sent back. */
function quarterState(plan: WorkPlanStatus, quarter: number, n: number): QuarterStatus {
  if (plan === 'CLOSED') return 'CLOSED';
  if (plan !== 'IN_EXECUTION' || quarter === 4) return 'PLANNED';
  return quarter < 3 ? 'CLOSED' : (['REPORTED', 'CLOSED', 'RETURNED', 'PLANNED'] as const)[n % 4]!;
}
