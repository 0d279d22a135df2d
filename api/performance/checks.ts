import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Employee } from '../../schema/people/employee.ts';
import type { PerformanceCaseInput } from '../../schema/performance/case.ts';
import { AppraisalCycle, type AppraisalCycleInput } from '../../schema/performance/cycle.ts';
import { PerformancePlan, type PerformancePlanInput } from '../../schema/performance/plan.ts';
import type { FeedbackNoteInput, ProgressReportInput } from '../../schema/performance/progress.ts';
import { type BehaviourExpectationInput, PlannedResult, type PlannedResultInput, ResultIndicator, type ResultIndicatorInput } from '../../schema/performance/result.ts';
import { Activity } from '../../schema/planning/work-plan.ts';
import { asWhere } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { conditionOf, isId } from '../kernel/where.ts';
import { theFilesAreTheirs } from './evidence.ts';
import { peopleToPlanFor, plansBeingMade } from './rights.ts';

/** Refuses whoever may not write about this row, before they learn what else is stored. */
async function onlyWhere(noun: string, id: string, where: object | false, em: SqlEntityManager, { house: { catalog } }: Context) {
  const { table } = catalog.noun(noun);
  const [row] = isId(id) ? await run(em, sql`select 1 from ${sql.ref(table)} as a where a.id = ${id} and ${conditionOf(catalog, catalog.noun(noun), 'a', asWhere(where))}`) : [];
  if (!row) throw forbidden({ en: 'You may not write this here.', id: 'Anda tidak berwenang menuliskan ini di sini.' });
}

/** A cycle ends after it begins, and keeps its days once it runs. */
export function aCycleKeepsItsDays({ validFrom, validUntil }: AppraisalCycleInput, _em: SqlEntityManager, _context: unknown, before: AppraisalCycle | null) {
  if (validUntil <= validFrom) throw invalidField('validUntil', { en: 'The last day is not after the first.', id: 'Hari terakhir tidak sesudah hari pertama.' }, 'ORDER');
  if (before && before.status !== 'PLANNED' && (validFrom !== before.validFrom || validUntil !== before.validUntil)) throw conflict({ en: 'The days of a cycle that runs do not change.', id: 'Tanggal siklus yang sudah berjalan tidak berubah.' });
}

/** One plans in an open cycle, for days within it; position, unit and assessor are those of today. */
export async function thePlanHasItsHeading(input: PerformancePlanInput, em: SqlEntityManager, context: Context, before: PerformancePlan | null) {
  if (!before) await onlyWhere('Employee', input.employee, peopleToPlanFor(actorOf(context)), em, context);
  const cycle = await em.findOneOrFail(AppraisalCycle, input.cycle), { supervisor, position, unit } = await em.findOneOrFail(Employee, input.employee);
  if (cycle.status !== 'OPEN') throw invalidField('cycle', { en: 'This cycle is not open.', id: 'Siklus ini tidak sedang berjalan.' }, 'CLOSED');
  const startsOn = input.startsOn ?? before?.startsOn ?? cycle.validFrom, endsOn = input.endsOn ?? before?.endsOn ?? cycle.validUntil;
  if (startsOn < cycle.validFrom || endsOn > cycle.validUntil) throw invalidField(startsOn < cycle.validFrom ? 'startsOn' : 'endsOn', { en: 'This lies outside the cycle.', id: 'Tanggal ini di luar siklus.' }, 'RANGE');
  if (endsOn < startsOn) throw invalidField('endsOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  const assessor = supervisor && await em.findOneOrFail(Employee, supervisor.id);
  Object.assign(input, { startsOn, endsOn, position: position?.id ?? null, unit: unit?.id ?? null, assessor: assessor?.id ?? null, assessorName: assessor?.name ?? null });
}

/** A result serves one of the assessor’s, if any, and says what that was. */
export async function itServesTheLeader(input: PlannedResultInput, em: SqlEntityManager, context: Context, before: PlannedResult | null) {
  await onlyWhere('PerformancePlan', input.plan, plansBeingMade(actorOf(context)), em, context);
  await itIsTiedOnce(input, em, before);
  if (!input.cascadesFrom) return void Object.assign(input, input.cascadesFrom === null && { leaderStatement: null });
  const of = await em.findOneOrFail(PlannedResult, input.cascadesFrom), leaders = await em.findOneOrFail(PerformancePlan, of.plan.id), { assessor } = await em.findOneOrFail(PerformancePlan, input.plan);
  if (!assessor || leaders.employee.id !== assessor.id) throw invalidField('cascadesFrom', { en: 'This is no result of the assessor of the plan.', id: 'Ini bukan hasil kerja pejabat penilai SKP ini.' }, 'UNFIT');
  Object.assign(input, { leaderStatement: of.statement });
}

/** A result carries one thing: an activity of a work plan that is approved and not over, which has its objective, or an objective. */
async function itIsTiedOnce({ activity, objective }: PlannedResultInput, em: SqlEntityManager, before: PlannedResult | null) {
  const [a, o] = [activity === undefined ? before?.activity?.id : activity, objective === undefined ? before?.objective?.id : objective];
  if (a && o) throw invalidField('objective', { en: 'The activity has its objective already.', id: 'Kegiatan tersebut sudah memiliki sasarannya.' }, 'UNFIT');
  if (activity && activity !== before?.activity?.id && !(await em.count(Activity, { id: activity, workPlan: { status: { $in: ['APPROVED', 'IN_EXECUTION'] } } }))) throw invalidField('activity', { en: 'This is no activity of an approved work plan that still runs.', id: 'Ini bukan kegiatan rencana kerja yang disetujui dan masih berjalan.' }, 'UNFIT');
}

/** An indicator has a target, or says in words what is expected. */
export async function itSaysWhatIsExpected(input: ResultIndicatorInput, _em: SqlEntityManager, _context: Context, before: ResultIndicator | null) {
  const now = { target: before?.target, expectation: before?.expectation, ...input };
  if (now.target == null && !now.expectation?.trim()) throw invalidField('target', { en: 'Give a target, or say what is expected.', id: 'Isi target, atau tuliskan ekspektasinya.' }, 'REQUIRED');
}

/** Expectations belong to the plan as long as it is made. */
export const thePlanIsBeingMade = ({ plan }: BehaviourExpectationInput, em: SqlEntityManager, context: Context) => onlyWhere('PerformancePlan', plan, plansBeingMade(actorOf(context)), em, context);

/** A report lies within the plan so far, and a number is of one of its indicators. */
export async function theReportFits(input: ProgressReportInput, em: SqlEntityManager, context: Context) {
  const { plan: id, indicator, reportedOn, realisation } = input, { house } = context;
  if (input.files?.length) input.files = await theFilesAreTheirs(input.files, em, context);
  const plan = await em.findOneOrFail(PerformancePlan, id);
  if (reportedOn > house.clock.today()) throw invalidField('reportedOn', { en: 'This day lies in the future.', id: 'Tanggal ini berada di masa depan.' }, 'FUTURE');
  if (reportedOn < plan.startsOn) throw invalidField('reportedOn', { en: 'This day is before the plan starts.', id: 'Tanggal ini mendahului awal SKP.' }, 'RANGE');
  if (realisation != null && !indicator) throw invalidField('indicator', { en: 'Say which indicator was realised.', id: 'Pilih indikator yang direalisasikan.' }, 'REQUIRED');
  if (!indicator) return;
  const of = await em.findOneOrFail(ResultIndicator, indicator), result = await em.findOneOrFail(PlannedResult, of.result.id);
  if (result.plan.id !== plan.id) throw invalidField('indicator', { en: 'This is no indicator of the plan.', id: 'Ini bukan indikator SKP ini.' }, 'UNFIT');
}

/** Feedback is its giver’s, of today. */
export function itIsTheGivers(input: FeedbackNoteInput, _em: SqlEntityManager, context: Context) {
  const { employee, name } = actorOf(context);
  Object.assign(input, { author: employee, authorName: name, givenOn: context.house.clock.today() });
}

const deserving = ['VERY_GOOD', 'GOOD'];
/** A proposal rests on a final appraisal that speaks for it. */
export async function theAppraisalSpeaksForIt(input: PerformanceCaseInput, em: SqlEntityManager) {
  const plan = await em.findOneOrFail(PerformancePlan, input.plan);
  if (plan.status !== 'FINAL') throw invalidField('plan', { en: 'This appraisal is not final yet.', id: 'Penilaian ini belum final.' }, 'OPEN');
  if (deserving.includes(plan.predicate!) !== (input.kind === 'RECOGNITION')) throw invalidField('kind', { en: 'The predicate of this appraisal does not speak for it.', id: 'Predikat kinerja ini tidak mendukung usulan tersebut.' }, 'UNFIT');
  Object.assign(input, { employee: plan.employee.id });
}
