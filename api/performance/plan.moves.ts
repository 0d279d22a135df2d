import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AppraisalCycle } from '../../schema/performance/cycle.ts';
import { Objection } from '../../schema/performance/objection.ts';
import type { ObjectionGrounds, PerformancePlan } from '../../schema/performance/plan.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { lastDayOf } from '../platform/calendar.ts';
import { ruleOn } from '../platform/rules.ts';
import { settlePredicate } from './rating.ts';

/** Plans are agreed while their cycle is open. */
export async function theCycleIsOpen({ cycle }: PerformancePlan, em: SqlEntityManager) {
  const { status, name } = await em.findOneOrFail(AppraisalCycle, cycle.id);
  if (status !== 'OPEN') throw conflict({ en: `The cycle “${name}” is not open.`, id: `Siklus “${name}” tidak sedang berjalan.` }, { reason: 'CYCLE_NOT_OPEN' });
}

/** A plan has a main result, and every result an indicator. */
export async function everyResultIsMeasured(plan: PerformancePlan, em: SqlEntityManager) {
  await theCycleIsOpen(plan, em);
  const [{ main, bare }] = (await run<{ main: number; bare: number }>(em, sql`select count(*) filter (where kind = 'MAIN')::int as main, count(*) filter (where not exists (select from result_indicator i where i.result_id = r.id))::int as bare from planned_result r where r.plan_id = ${plan.id}`)) as [{ main: number; bare: number }];
  if (!main) throw conflict({ en: 'A plan has at least one main result.', id: 'SKP memuat paling sedikit satu hasil kerja utama.' }, { reason: 'NO_MAIN_RESULT' });
  if (bare) throw conflict({ en: `${bare} results have no indicator yet.`, id: `${bare} hasil kerja belum memiliki indikator.` }, { reason: 'RESULTS_UNMEASURED', params: { results: bare } });
}

/** Every indicator has been reported on: with a number where it has a target. */
export async function everyIndicatorIsReported({ id }: PerformancePlan, em: SqlEntityManager) {
  const [{ open }] = (await run<{ open: number }>(em, sql`select count(*)::int as open from result_indicator i join planned_result r on r.id = i.result_id
    where r.plan_id = ${id} and not exists (select from progress_report p where p.indicator_id = i.id and (i.target is null or p.realisation is not null))`)) as [{ open: number }];
  if (open) throw conflict({ en: `${open} indicators have no realisation yet: report progress on them first.`, id: `${open} indikator belum memiliki realisasi: isi dahulu laporan kemajuannya.` }, { reason: 'INDICATORS_UNREPORTED', params: { indicators: open } });
}

/** The last day to object to what was delivered on a day. */
async function lastDayToObject({ agency }: PerformancePlan, deliveredOn: string, em: SqlEntityManager) {
  const rule = await ruleOn(em, 'OBJECTION_PERIOD', { day: deliveredOn, agency: agency.id });
  return { until: await lastDayOf(em, deliveredOn, rule), cited: [rule.instrument, rule.article].filter(Boolean).join(' ') };
}

/** The predicate is settled, and the days to object count from today. */
export async function startTheClock(plan: PerformancePlan, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const today = house.clock.today();
  await settlePredicate(plan, em);
  Object.assign(plan, { deliveredOn: today, objectionUntil: (await lastDayToObject(plan, today, em)).until });
}

/** An objection is heard up to the last of the days the law gives. */
export async function theDaysAreOpen(plan: PerformancePlan, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const { until, cited } = await lastDayToObject(plan, plan.deliveredOn!, em);
  if (house.clock.today() > until) throw conflict({ en: `The last day to object was ${until} (${cited}).`, id: `Keberatan paling lambat diajukan pada ${until} (${cited}).` }, { reason: 'DEADLINE_OVER', params: { until, rule: cited } });
}

/** Who has not accepted keeps their days to object. */
export async function theDaysAreOver(plan: PerformancePlan, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const { until, cited } = await lastDayToObject(plan, plan.deliveredOn!, em);
  if (house.clock.today() <= until) throw conflict({ en: `The employee may object until ${until} (${cited}).`, id: `Pegawai masih dapat mengajukan keberatan sampai ${until} (${cited}).` }, { reason: 'DEADLINE_RUNS', params: { until, rule: cited } });
}

/** The objection goes to the superior of the assessor, with the ratings it contests. */
export function fileTheObjection({ id, agency, employee, resultRating, behaviourRating }: PerformancePlan, em: SqlEntityManager, { reasons }: ObjectionGrounds, { house }: Context) {
  em.create(Objection, { agency: agency.id, plan: id, employee: employee.id, filedOn: house.clock.today(), reasons: reasons.trim(), resultBefore: resultRating, behaviourBefore: behaviourRating } as never);
}
