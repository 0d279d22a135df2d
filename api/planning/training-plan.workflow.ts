import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Role } from '../../schema/platform/account.ts';
import { ServiceDemandSignal, SignalStatus } from '../../schema/planning/service-demand.ts';
import { TrainingPlan, TrainingPlanClosing, TrainingPlanItem, TrainingPlanStatus as S } from '../../schema/planning/training-plan.ts';
import { theHeadOr } from '../authority.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run } from '../kernel/sql.ts';
import { workflow } from '../kernel/workflow.ts';
import { realised } from './needs.sql.ts';

const keepers = (actor: Actor) => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
/** Somebody proposes it, so that nobody approves what they proposed themselves. */
const whoeverKeepsPlans = (actor: Actor) => actor.employee !== null && keepers(actor);
const theHead = theHeadOr<TrainingPlan>('proposer');

/** PP 11/2017 art. 207: each line says what it costs and when it is held. */
async function everyLineIsComplete({ id }: TrainingPlan, em: SqlEntityManager) {
  if (!(await em.count(TrainingPlanItem, { plan: id }))) throw conflict({ en: 'A plan without a line says nothing; add one first.', id: 'Rencana ini belum memuat satu baris pun; tambahkan dahulu.' }, { reason: 'NOTHING_PLANNED' });
  const open = await em.count(TrainingPlanItem, { plan: id, $or: [{ budget: null }, { startsOn: null }, { endsOn: null }] });
  if (open) throw conflict({ en: `${open} lines have no budget or no schedule yet.`, id: `${open} baris belum memuat anggaran atau jadwal.` }, { reason: 'LINES_INCOMPLETE', params: { lines: open } });
}

function nameWhoProposed(plan: TrainingPlan, _em: SqlEntityManager, _given: unknown, context: Context) {
  Object.assign(plan, { proposer: { id: actorOf(context).employee } });
}

function itsYearHasCome({ year }: TrainingPlan, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (house.clock.today() < `${year}-01-01`) throw conflict({ en: `The year ${year} has not begun.`, id: `Tahun ${year} belum dimulai.` }, { reason: 'YEAR_NOT_BEGUN', params: { year } });
}

/** Each line keeps how many reached its level in the year by training or mentoring that still counts. */
async function sayWhatCameOfIt(plan: TrainingPlan, em: SqlEntityManager, { realisedBudget }: TrainingPlanClosing, { house }: Context) {
  Object.assign(plan, { realisedBudget, closedOn: house.clock.today() });
  const counted = new Map((await run<{ id: string; people: number }>(em, realised(plan.id))).map(r => [r.id, r.people]));
  for (const item of await em.find(TrainingPlanItem, { plan: plan.id })) item.realisedPeople = counted.get(item.id) ?? 0;
}

/** The way of the agency’s yearly plan: training managers → head of BKPSDM, carried out and closed. */
export const trainingPlanWorkflow = workflow(TrainingPlan, S, {
  start: S.DRAFT, subject: 'proposer', who: 'proposer.name', about: 'title',
  moves: {
    propose: { from: [S.DRAFT, S.RETURNED], to: S.PROPOSED, by: whoeverKeepsPlans, check: everyLineIsComplete, then: nameWhoProposed },
    approve: { from: [S.PROPOSED], to: S.APPROVED, by: theHead, decides: true, check: everyLineIsComplete },
    return:  { from: [S.PROPOSED], to: S.RETURNED, by: theHead, decides: true, note: 'required' },
    begin:   { from: [S.APPROVED], to: S.IN_EXECUTION, by: keepers, check: itsYearHasCome },
    close:   { from: [S.IN_EXECUTION], to: S.CLOSED, by: keepers, takes: TrainingPlanClosing, then: sayWhatCameOfIt },
  },
});

/** A signal of demand is closed when it was met or has passed, and opened again where that was a mistake. */
export const signalWorkflow = workflow(ServiceDemandSignal, SignalStatus, {
  start: SignalStatus.OPEN,
  moves: {
    close:  { from: [SignalStatus.OPEN], to: SignalStatus.CLOSED, by: keepers, note: 'required' },
    reopen: { from: [SignalStatus.CLOSED], to: SignalStatus.OPEN, by: keepers, note: 'required' },
  },
});
