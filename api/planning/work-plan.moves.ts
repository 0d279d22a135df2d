import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Activity, ActivityQuarter, type QuarterReport, type WorkPlan, type WorkPlanClosing } from '../../schema/planning/work-plan.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';

/** Each activity has four quarters: their budgets add up to its own, and the fourth ends at its target. */
export async function itsQuartersAddUp({ id }: WorkPlan, em: SqlEntityManager) {
  const uneven = await run<{ code: string }>(em, sql`select a.code from activity a left join activity_quarter q on q.activity_id = a.id where a.work_plan_id = ${id}
    group by a.id having count(q.id) <> 4 or sum(q.budget) <> a.budget or max(q.target) filter (where q.quarter = 4) <> a.target order by a.code`);
  if (!(await em.count(Activity, { workPlan: id }))) throw conflict({ en: 'A plan without an activity says nothing; add one first.', id: 'Rencana ini belum memuat satu kegiatan pun; tambahkan dahulu.' }, { reason: 'NOTHING_PLANNED' });
  const codes = uneven.map(({ code }) => code).join(', ');
  if (uneven.length) throw conflict({ en: `The quarters of ${codes} do not add up to budget and target.`, id: `Triwulan kegiatan ${codes} tidak sesuai dengan pagu dan target setahun.` }, { reason: 'LINES_INCOMPLETE', params: { lines: uneven.length } });
}

/** Whoever proposes it is named, and so does not approve it. */
export function nameWhoProposed(plan: WorkPlan, _em: SqlEntityManager, _given: unknown, context: Context) {
  Object.assign(plan, { proposer: { id: actorOf(context).employee } });
}

/** It begins in its year. */
export function itsYearHasCome({ year }: WorkPlan, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (house.clock.today() < `${year}-01-01`) throw conflict({ en: `The year ${year} has not begun.`, id: `Tahun ${year} belum dimulai.` }, { reason: 'NOT_BEGUN', params: { startsOn: `${year}-01-01` } });
}

/** What is not closed by quarter would be lost with the plan. */
export async function everyQuarterIsClosed({ id }: WorkPlan, em: SqlEntityManager) {
  const open = await em.count(ActivityQuarter, { activity: { workPlan: id }, status: { $ne: 'CLOSED' } });
  if (open) throw conflict({ en: `${open} quarters are not closed yet.`, id: `${open} triwulan belum ditutup.` }, { reason: 'QUARTERS_OPEN', params: { quarters: open } });
}

/** Keeps what is said of the year. */
export function sayWhatCameOfIt(plan: WorkPlan, _em: SqlEntityManager, { review }: WorkPlanClosing, { house }: Context) {
  Object.assign(plan, { review, closedOn: house.clock.today() });
}

/** A quarter is reported and closed while its plan is carried out; the plan is held, so that it is not closed meanwhile. */
export async function itsPlanRuns({ activity: { id } }: ActivityQuarter, em: SqlEntityManager) {
  const [plan] = await run<{ status: string }>(em, sql`select w.status from work_plan w where w.id = (select a.work_plan_id from activity a where a.id = ${id}) for share of w`);
  if (plan?.status !== 'IN_EXECUTION') throw conflict({ en: 'The plan is not being carried out.', id: 'Rencana kerja ini tidak sedang dilaksanakan.' }, { reason: 'PLAN_NOT_RUNNING', params: { status: plan?.status ?? '' } });
}

/** It is reported once it has begun, and what proves it can be looked up. */
export async function itHasBegun(quarter: ActivityQuarter, em: SqlEntityManager, { evidenceUrl }: QuarterReport, { house }: Context) {
  if (!/^https:\/\/\S+$/.test(evidenceUrl)) throw invalidField('evidenceUrl', { en: 'Evidence is an https address.', id: 'Bukti dukung berupa alamat https.' }, 'FORMAT');
  await itsPlanRuns(quarter, em);
  const [{ startsOn }] = await run<{ startsOn: string }>(em, sql`select make_date(w.year, ${quarter.quarter * 3 - 2}::int, 1)::text as "startsOn" from activity a join work_plan w on w.id = a.work_plan_id where a.id = ${quarter.activity.id}`) as [{ startsOn: string }];
  if (house.clock.today() < startsOn) throw conflict({ en: `The quarter begins on ${startsOn}.`, id: `Triwulan ini baru dimulai pada ${startsOn}.` }, { reason: 'NOT_BEGUN', params: { startsOn } });
}

/** One realisation goes on from the one before: a later quarter is closed after the earlier ones. */
export async function theEarlierAreClosed(quarter: ActivityQuarter, em: SqlEntityManager) {
  await itsPlanRuns(quarter, em);
  const open = await em.count(ActivityQuarter, { activity: quarter.activity.id, quarter: { $lt: quarter.quarter }, status: { $ne: 'CLOSED' } });
  if (open) throw conflict({ en: `${open} earlier quarters are not closed yet.`, id: `${open} triwulan sebelumnya belum ditutup.` }, { reason: 'QUARTERS_OPEN', params: { quarters: open } });
}

/** Keeps what was reported, and by whom. */
export function keepTheReport(quarter: ActivityQuarter, _em: SqlEntityManager, { realisation, spent, account, evidenceUrl }: QuarterReport, context: Context) {
  Object.assign(quarter, { realisation, spent, account, evidenceUrl, reportedOn: context.house.clock.today(), reporter: { id: actorOf(context).employee } });
}
