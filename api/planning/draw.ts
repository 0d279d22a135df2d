import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type DevelopmentPlan, DevelopmentPlanItem } from '../../schema/planning/development-plan.ts';
import type { ServiceDemandSignal } from '../../schema/planning/service-demand.ts';
import { NeedRaise, type TrainingPlan, TrainingPlanItem } from '../../schema/planning/training-plan.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { run } from '../kernel/sql.ts';
import { type AgencyNeed, mostUrgent, type PersonalNeed, personalNeeds, type Raise, raises } from './needs.sql.ts';

/** So many lines a drawn plan has at most: the most urgent needs; further ones are added by hand. */
export const MOST_LINES = 100;

const because = ({ basis, gap, theme, changePercent, boost, boostCited }: PersonalNeed) => [
  `Kesenjangan ${gap} level terhadap standar ${basis === 'CURRENT_POSITION' ? 'jabatan saat ini' : 'jabatan berikutnya'}.`,
  boost && `Ditambah ${boost} karena predikat kinerja terakhir di bawah Baik (${boostCited}).`,
  theme && `Diprioritaskan karena permintaan layanan ${theme} naik ${changePercent}%.`,
].filter(Boolean).join(' ');

/** Fills a new development plan with the person’s gaps as they are today, and what each is proposed to be met by. */
export async function drawFromTheGaps({ id: plan, agency, employee, nextPosition }: DevelopmentPlan, em: SqlEntityManager, context: Context, but: readonly string[] = []): Promise<void> {
  const needs = (await run<PersonalNeed>(em, personalNeeds(askedBy(context), employee.id, nextPosition?.id))).filter(n => !but.includes(n.competency)), foundOn = context.house.clock.today();
  for (const need of needs) {
    const { competency, heldLevel: fromLevel, requiredLevel, importance, basis, priority, training, form, hours, signal } = need;
    em.create(DevelopmentPlanItem, { agency: agency.id, plan, competency, fromLevel, targetLevel: requiredLevel, requiredLevel, importance, basis, priority, training, form, plannedHours: hours, raisedBy: signal, reason: because(need), foundOn } as never);
  }
}

/** Draws a draft again from the gaps of today: what was drawn goes, lines added by hand stay. */
export async function drawAnew(plan: DevelopmentPlan, em: SqlEntityManager, _given: unknown, context: Context): Promise<void> {
  const items = await em.find(DevelopmentPlanItem, { plan: plan.id }), own = items.filter(i => i.basis === 'OWN').map(i => i.competency.id);
  for (const item of items) if (item.basis !== 'OWN') em.remove(item);
  await em.flush();
  await drawFromTheGaps(plan, em, context, own);
}

/** Fills a new plan of the agency with its most urgent needs, and lets open signals raise them. */
export async function drawFromTheNeeds({ id: plan, agency }: TrainingPlan, em: SqlEntityManager, context: Context): Promise<void> {
  for (const { unit, competency, level, people, base, training, provider, form, hours } of await run<AgencyNeed>(em, mostUrgent(askedBy(context), MOST_LINES))) {
    em.create(TrainingPlanItem, { agency: agency.id, plan, unit, competency, level, people, lacking: people, priority: base, training, provider, form, learningHours: hours } as never);
  }
  await em.flush();
  await raise({ plan }, agency.id, em, context);
}

/** Lets a new signal raise the matching lines of plans that are still open. */
export const raiseOpenPlans = ({ id: signal, agency }: ServiceDemandSignal, em: SqlEntityManager, context: Context): Promise<void> => raise({ signal }, agency.id, em, context);

async function raise(of: { plan?: string; signal?: string }, agency: string, em: SqlEntityManager, context: Context): Promise<void> {
  const raised = await run<Raise>(em, raises(askedBy(context), of));
  const items = new Map((await em.find(TrainingPlanItem, { id: { $in: raised.map(r => r.item) } })).map(i => [i.id, i]));
  for (const { item, signal, points, people, theme, unit, changePercent, boost, instrument, article } of raised) {
    const reason = `Permintaan layanan ${theme} di ${unit} naik ${changePercent}%: ${people} pegawai × ${boost} (${[instrument, article].filter(Boolean).join(' ')}).`;
    em.create(NeedRaise, { agency, item, signal, points, reason } as never);
    items.get(item)!.priority += points;
  }
}
