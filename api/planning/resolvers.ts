import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { Competency } from '../../schema/competency/framework.ts';
import { TrainingOutcome } from '../../schema/learning/training.ts';
import { Employee } from '../../schema/people/employee.ts';
import { DevelopmentPlan, DevelopmentPlanFilter, DevelopmentPlanInput, DevelopmentPlanItem, DevelopmentPlanItemFilter, DevelopmentPlanItemInput } from '../../schema/planning/development-plan.ts';
import {
  ServiceDemandSignal, ServiceDemandSignalFilter, ServiceDemandSignalInput, ServiceTheme, ServiceThemeFilter, ServiceThemeInput, ThemeCompetency, ThemeCompetencyFilter, ThemeCompetencyInput,
} from '../../schema/planning/service-demand.ts';
import { NeedRaise, NeedRaiseFilter, TrainingPlan, TrainingPlanFilter, TrainingPlanInput, TrainingPlanItem, TrainingPlanItemFilter, TrainingPlanItemInput } from '../../schema/planning/training-plan.ts';
import { openDevelopmentPlans, openTrainingPlans } from '../access.ts';
import { developedPeople } from '../sight.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { Creates, Crud, CrudWithDelete, Reads } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { developmentPlanWorkflow } from './development-plan.workflow.ts';
import { drawFromTheGaps, drawFromTheNeeds, raiseOpenPlans } from './draw.ts';
import { hold } from '../kernel/hold.ts';
import { signalWorkflow, trainingPlanWorkflow } from './training-plan.workflow.ts';

const plans = Lists(DevelopmentPlan, DevelopmentPlanFilter), items = Lists(DevelopmentPlanItem, DevelopmentPlanItemFilter), themes = Lists(ServiceTheme, ServiceThemeFilter);
const needed = Lists(ThemeCompetency, ThemeCompetencyFilter), signals = Lists(ServiceDemandSignal, ServiceDemandSignalFilter), yearly = Lists(TrainingPlan, TrainingPlanFilter);
const lines = Lists(TrainingPlanItem, TrainingPlanItemFilter), raised = Lists(NeedRaise, NeedRaiseFilter);

@Resolver(() => DevelopmentPlan) export class DevelopmentPlanResolver extends Creates(plans, DevelopmentPlanInput, { check: forSomebodyOnceAYear, created: drawFromTheGaps }) {}
@Resolver(() => DevelopmentPlanItem) export class DevelopmentPlanItemResolver extends CrudWithDelete(items, DevelopmentPlanItemInput, { fixed: ['plan'], check: itRaisesALevel }) {}
@Resolver(() => ServiceTheme) export class ServiceThemeResolver extends Crud(themes, ServiceThemeInput) {}
@Resolver(() => ThemeCompetency) export class ThemeCompetencyResolver extends CrudWithDelete(needed, ThemeCompetencyInput) {}
@Resolver(() => ServiceDemandSignal) export class ServiceDemandSignalResolver extends Creates(signals, ServiceDemandSignalInput, { check: thePeriodIsOver, created: raiseOpenPlans }) {}
@Resolver(() => TrainingPlan) export class TrainingPlanResolver extends Crud(yearly, TrainingPlanInput, { fixed: ['year'], created: drawFromTheNeeds }) {}
@Resolver(() => TrainingPlanItem) export class TrainingPlanItemResolver extends CrudWithDelete(lines, TrainingPlanItemInput, { fixed: ['plan'], check: theLineFits }) {}
@Resolver(() => NeedRaise) export class NeedRaiseResolver extends Reads(raised) {}
export const DevelopmentPlanMoves = Moves(developmentPlanWorkflow), TrainingPlanMoves = Moves(trainingPlanWorkflow), SignalMoves = Moves(signalWorkflow);

Many(Employee, 'developmentPlans', plans, 'employee', 'The development plans of the person.');
Many(DevelopmentPlan, 'items', items, 'plan', 'What is planned, most urgent first.');
Many(ServiceTheme, 'competencies', needed, 'theme', 'The competencies it needs.');
Many(ServiceTheme, 'signals', signals, 'theme', 'How the demand for it changed.');
Many(Competency, 'themes', needed, 'competency', 'The public services that need it.');
Many(ServiceDemandSignal, 'raises', raised, 'signal', 'The lines of plans it raised.');
Many(TrainingPlan, 'items', lines, 'plan', 'Its lines, most urgent first.');
Many(TrainingPlanItem, 'raises', raised, 'item', 'The signals that raised it.');

async function forSomebodyOnceAYear({ employee, year }: DevelopmentPlanInput, em: SqlEntityManager, context: Context) {
  await hold(Employee, employee, developedPeople, context);
  const twice = { en: `There is a development plan of this person for ${year} already.`, id: `Pegawai ini sudah memiliki rencana pengembangan tahun ${year}.` };
  if (await em.count(DevelopmentPlan, { employee, year, status: { $ne: 'CANCELLED' } })) throw conflict(twice, { fields: [{ path: ['year'], code: 'TAKEN', message: twice }] });
}

async function theTrainingConfers(training: string | null | undefined, competency: string, em: SqlEntityManager) {
  if (training && !(await em.count(TrainingOutcome, { training, competency }))) throw invalidField('training', { en: 'This training does not confer the competency.', id: 'Pelatihan ini tidak meningkatkan kompetensi tersebut.' }, 'UNFIT');
}

/** The target lies above what is held, which is kept as it is that day; an item drawn from a gap keeps its competency, for its gap is told beside it. */
async function itRaisesALevel(input: DevelopmentPlanItemInput & { fromLevel?: number }, em: SqlEntityManager, context: Context, before: DevelopmentPlanItem | null) {
  await hold(DevelopmentPlan, input.plan, openDevelopmentPlans, context);
  const { competency, targetLevel, training } = input, same = before?.competency.id === competency;
  if (before && before.basis !== 'OWN' && !same) throw invalidField('competency', { en: 'This item was drawn from a gap: it keeps its competency. Remove it, or add another.', id: 'Butir ini berasal dari kesenjangan sehingga kompetensinya tetap. Hapus, atau tambahkan butir lain.' }, 'FIXED');
  const [held] = same ? [{ level: before.fromLevel }] : await run<{ level: number }>(em, sql`select coalesce((select h.level from holding h join development_plan p on p.employee_id = h.employee_id where p.id = ${input.plan} and h.competency_id = ${competency} and (h.valid_until is null or h.valid_until >= ${context.house.clock.today()})), 0) as level`);
  input.fromLevel = held!.level;
  if (targetLevel <= held!.level) throw invalidField('targetLevel', { en: `The person holds level ${held!.level} already.`, id: `Pegawai ini sudah memiliki level ${held!.level}.` }, 'TOO_LOW');
  await theTrainingConfers(training, competency, em);
}

function thePeriodIsOver({ periodFrom, periodUntil }: ServiceDemandSignalInput, _em: SqlEntityManager, { house }: Context) {
  if (periodUntil > house.clock.today()) throw invalidField('periodUntil', { en: 'The period is not over yet.', id: 'Periode ini belum berakhir.' }, 'FUTURE');
  if (periodUntil < periodFrom) throw invalidField('periodUntil', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
}

/** The days lie in the year of the plan, and the training confers what is to be raised. */
async function theLineFits({ plan, competency, training, startsOn, endsOn }: TrainingPlanItemInput, em: SqlEntityManager, context: Context) {
  await hold(TrainingPlan, plan, openTrainingPlans, context);
  const [of] = await run<{ year: number }>(em, sql`select year from training_plan where id = ${plan}`);
  for (const [name, day] of Object.entries({ startsOn, endsOn })) if (day && Number(day.slice(0, 4)) !== of!.year) throw invalidField(name, { en: `The plan is for ${of!.year}.`, id: `Rencana ini untuk tahun ${of!.year}.` }, 'RANGE');
  if (startsOn && endsOn && endsOn < startsOn) throw invalidField('endsOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  await theTrainingConfers(training, competency, em);
}
