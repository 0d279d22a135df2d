import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { CareerEligibility } from '../../schema/career/eligibility.ts';
import { CareerDialogue, CareerDialogueFilter, CareerDialogueInput, CareerPlan, CareerPlanFilter, CareerPlanInput } from '../../schema/career/plan.ts';
import { Gap } from '../../schema/competency/gap.ts';
import { Employee } from '../../schema/people/employee.ts';
import { gapRows } from '../competency/gap.sql.ts';
import { askedBy, type Rows } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Creates, Crud } from '../kernel/crud.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { sql } from '../kernel/sql.ts';
import { hold } from '../kernel/hold.ts';
import { asofOf } from './asof.ts';
import { eligibility } from './eligibility.sql.ts';
import { careerPlanWorkflow } from './plan.workflow.ts';
import { peopleToPlanFor, plansToTalkOf } from './rights.ts';

const plans = Lists(CareerPlan, CareerPlanFilter), dialogues = Lists(CareerDialogue, CareerDialogueFilter);

@Resolver(() => CareerPlan) export class CareerPlanResolver extends Crud(plans, CareerPlanInput, { fixed: ['employee'], check: itAimsAhead }) {}
@Resolver(() => CareerDialogue) export class CareerDialogueResolver extends Creates(dialogues, CareerDialogueInput, { check: itWasHeld }) {}
export const CareerPlanMoves = Moves(careerPlanWorkflow);

Many(Employee, 'careerPlans', plans, 'employee', 'The career plans of the person.');
Many(CareerPlan, 'dialogues', dialogues, 'plan', 'The talks about it, latest first.');

async function itAimsAhead(input: CareerPlanInput, em: SqlEntityManager, context: Context, before: CareerPlan | null) {
  const { employee, target, targetYear } = input;
  if (!before) await hold(Employee, employee, peopleToPlanFor, context);
  if (targetYear < Number(context.house.clock.today().slice(0, 4))) throw invalidField('targetYear', { en: 'The year has passed.', id: 'Tahun itu sudah lewat.' }, 'PAST');
  if (await em.count(Employee, { id: employee, position: target })) throw invalidField('target', { en: 'The person holds this position already.', id: 'Pegawai ini sudah memangku jabatan tersebut.' }, 'HELD');
  const twice = { en: 'There is a live plan for this position already.', id: 'Rencana karier ke jabatan ini sudah ada dan masih berjalan.' };
  if (await em.count(CareerPlan, { employee, target, id: { $ne: before?.id ?? null }, status: { $nin: ['ACHIEVED', 'ABANDONED'] } } as never)) throw conflict(twice, { fields: [{ path: ['target'], code: 'TAKEN', message: twice }] });
}

async function itWasHeld(input: CareerDialogueInput & { recordedBy?: string }, _em: SqlEntityManager, context: Context) {
  await hold(CareerPlan, input.plan, plansToTalkOf, context);
  if (input.heldOn > context.house.clock.today()) throw invalidField('heldOn', { en: 'The day lies in the future.', id: 'Tanggal dialog berada di masa depan.' }, 'FUTURE');
  input.recordedBy = actorOf(context).name;
}

/** Where the person stands against the target: what a development plan draws for the next position. */
const targetGaps: Rows = (alias, asked) => sql`select g.* from (select ${sql.ref(`${alias}.employee_id`)} as id, ${sql.ref(`${alias}.target_id`)} as position_id) x cross join lateral (${gapRows('x', asked, { all: false })}) g`;
const targetEligibility: Rows = (alias, asked) => {
  const asof = asofOf(asked);
  return sql`select x.employee, x.position, ${asof.day}::text as "on", x.move, x.eligible, x.criteria from (${eligibility(sql`select ${sql.ref(`${alias}.employee_id`)} as employee, ${sql.ref(`${alias}.target_id`)} as position`, asof)}) x`;
};

@Resolver(() => CareerPlan)
export class CareerPlanFields {
  @Extensions({ part: 'Whoever sees the plan sees it.', rows: targetGaps })
  @FieldResolver(() => [Gap], { description: 'What the person lacks for the target, most urgent first.' })
  gaps(@Root() plan: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<Gap>('CareerPlan', 'gaps', alias => targetGaps(alias, askedBy(context), {}), plan.id);
  }

  @Extensions({ part: 'Whoever sees the plan sees it.', rows: targetEligibility })
  @FieldResolver(() => CareerEligibility, { nullable: true, description: 'Whether the person may be appointed to the target today, criterion by criterion.' })
  async eligibility(@Root() plan: { id: string }, @Ctx() context: Context) {
    const [found] = await context.read.rowsOf<CareerEligibility>('CareerPlan', 'eligibility', alias => targetEligibility(alias, askedBy(context), {}), plan.id);
    return found ?? null;
  }
}
