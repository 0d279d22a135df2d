import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Employee } from '../../schema/people/employee.ts';
import { PlannedResult } from '../../schema/performance/result.ts';
import { Carriers, LineOfSight } from '../../schema/planning/line-of-sight.ts';
import {
  Mission, MissionFilter, MissionInput, Objective, ObjectiveFilter, ObjectiveInput, Programme, ProgrammeFilter, ProgrammeInput, RegionalDevelopmentPlan, RegionalDevelopmentPlanFilter, RegionalDevelopmentPlanInput,
} from '../../schema/planning/strategy.ts';
import { Activity, ActivityFilter, ActivityInput, ActivityQuarter, ActivityQuarterFilter, ActivityQuarterInput, WorkPlan, WorkPlanFilter, WorkPlanInput } from '../../schema/planning/work-plan.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { Crud, CrudWithDelete } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { hold } from '../kernel/hold.ts';
import { type Carried, carrierRows, sightOfEmployee, sightOfResult } from './line-of-sight.sql.ts';
import { openWorkPlans } from './strategy.rights.ts';
import { quarterWorkflow, workPlanWorkflow } from './work-plan.workflow.ts';

const city = Lists(RegionalDevelopmentPlan, RegionalDevelopmentPlanFilter), missions = Lists(Mission, MissionFilter), objectives = Lists(Objective, ObjectiveFilter), programmes = Lists(Programme, ProgrammeFilter);
const plans = Lists(WorkPlan, WorkPlanFilter), activities = Lists(Activity, ActivityFilter), quarters = Lists(ActivityQuarter, ActivityQuarterFilter);

@Resolver(() => RegionalDevelopmentPlan) export class RegionalDevelopmentPlanResolver extends Crud(city, RegionalDevelopmentPlanInput, { check: itEndsAfterItBegins }) {}
@Resolver(() => Mission) export class MissionResolver extends Crud(missions, MissionInput) {}
@Resolver(() => Objective) export class ObjectiveResolver extends Crud(objectives, ObjectiveInput) {}
@Resolver(() => Programme) export class ProgrammeResolver extends Crud(programmes, ProgrammeInput) {}
@Resolver(() => WorkPlan) export class WorkPlanResolver extends Crud(plans, WorkPlanInput, { fixed: ['unit', 'year'] }) {}
@Resolver(() => Activity) export class ActivityResolver extends CrudWithDelete(activities, ActivityInput, { fixed: ['workPlan'], check: itLiesInItsYear, created: inFourQuarters }) {}
@Resolver(() => ActivityQuarter) export class ActivityQuarterResolver extends Crud(quarters, ActivityQuarterInput, { fixed: ['activity', 'quarter'], check: thePlanIsOpen }) {}
export const WorkPlanMoves = Moves(workPlanWorkflow), QuarterMoves = Moves(quarterWorkflow);

Many(RegionalDevelopmentPlan, 'missions', missions, 'plan', 'Its missions, by number.');
Many(Mission, 'objectives', objectives, 'mission', 'Its objectives.');
Many(Objective, 'programmes', programmes, 'objective', 'The programmes that serve it.');
Many(Programme, 'activities', activities, 'programme', 'The activities that carry it out, of all work plans the caller sees.');
Many(WorkPlan, 'activities', activities, 'workPlan', 'Its activities.');
Many(Activity, 'quarters', quarters, 'activity', 'Its four quarters.');

/** What a noun of the strategy says of the people who carry it. */
function Carry(noun: Function, name: Carried) {
  const rows = carrierRows(name);
  @Resolver(() => noun)
  class CarriersFields {
    @Extensions({ part: 'Names only people whose performance plan the caller may see; the numbers are of all.', rows })
    @FieldResolver(() => Carriers, { description: 'The people who carry it, by agreed performance plans. Errors: INVALID.' })
    async carriers(
      @Root() of: { id: string }, @Arg('year', () => Int, { nullable: true, description: 'In this year; when left out, that of the work plan, else the present one.' }) year: number | undefined,
      @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'People a page, 1 to 100.' }) perPage: number, @Ctx() context: Context,
    ) {
      const [found] = await context.read.rowsOf<Carriers>(name, `carriers ${year} ${page} ${perPage}`, alias => rows(alias, askedBy(context), { year, page, perPage }), of.id);
      return found;
    }
  }
  return CarriersFields;
}
export const PlanCarriersFields = Carry(RegionalDevelopmentPlan, 'RegionalDevelopmentPlan'), MissionCarriersFields = Carry(Mission, 'Mission'), ObjectiveCarriersFields = Carry(Objective, 'Objective');
export const ProgrammeCarriersFields = Carry(Programme, 'Programme'), ActivityCarriersFields = Carry(Activity, 'Activity');

@Resolver(() => PlannedResult)
export class ResultSightFields {
  @Extensions({ part: 'Whoever sees the planned result sees what it serves.', rows: sightOfResult })
  @FieldResolver(() => LineOfSight, { description: 'From it up to the mission of the city.' })
  async lineOfSight(@Root() result: { id: string }, @Ctx() context: Context) {
    return (await context.read.rowsOf<LineOfSight>('PlannedResult', 'line of sight', alias => sightOfResult(alias, askedBy(context), {}), result.id))[0];
  }
}

@Resolver(() => Employee)
export class EmployeeSightFields {
  @Extensions({ part: 'Of performance plans the caller may see alone.', rows: sightOfEmployee })
  @FieldResolver(() => [LineOfSight], { description: 'The person’s part in the mission of the city: each planned result of a day, those with a mission first.' })
  lineOfSight(@Root() employee: { id: string }, @Arg('asOf', () => Day, { nullable: true, description: 'Of plans that cover this day; today when left out.' }) asOf: string | undefined, @Ctx() context: Context) {
    return context.read.rowsOf<LineOfSight>('Employee', `line of sight ${asOf}`, alias => sightOfEmployee(alias, askedBy(context), { asOf }), employee.id);
  }
}

const order = { en: 'The end lies before the beginning.', id: 'Akhir mendahului awal.' };

function itEndsAfterItBegins({ yearFrom, yearUntil }: RegionalDevelopmentPlanInput) {
  if (yearUntil < yearFrom) throw invalidField('yearUntil', order, 'ORDER');
}

async function itLiesInItsYear({ workPlan, startsOn, endsOn }: ActivityInput, em: SqlEntityManager, context: Context) {
  await hold(WorkPlan, workPlan, openWorkPlans, context);
  const { year } = await em.findOneOrFail(WorkPlan, workPlan), outside = { en: `It lies outside the year ${year}.`, id: `Tanggal ini di luar tahun ${year}.` };
  if (!startsOn.startsWith(String(year))) throw invalidField('startsOn', outside, 'RANGE');
  if (!endsOn.startsWith(String(year))) throw invalidField('endsOn', outside, 'RANGE');
  if (endsOn < startsOn) throw invalidField('endsOn', order, 'ORDER');
}

/** A new activity is spread evenly over the year; the last quarter takes what does not divide. */
function inFourQuarters({ id: activity, agency, target, budget }: Activity, em: SqlEntityManager) {
  const each = Math.floor(budget / 4);
  for (const quarter of [1, 2, 3, 4]) em.create(ActivityQuarter, { agency: agency.id, activity, quarter, target: quarter === 4 ? target : Math.round(target * quarter * 25) / 100, budget: quarter === 4 ? budget - 3 * each : each } as never);
}

async function thePlanIsOpen({ activity }: ActivityQuarterInput, em: SqlEntityManager, context: Context) {
  await hold(WorkPlan, (await em.findOneOrFail(Activity, activity)).workPlan.id, openWorkPlans, context);
}
