import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Holding } from '../../schema/competency/evidence.ts';
import { Role } from '../../schema/platform/account.ts';
import { DevelopmentPlan, DevelopmentPlanItem, DevelopmentPlanStatus as S } from '../../schema/planning/development-plan.ts';
import { peopleIn } from '../access.ts';
import { drawAnew } from './draw.ts';
import type { Rule } from '../kernel/access.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';

/** BKPSDM: whoever keeps the development of the person. */
const bkpsdm: Rule<DevelopmentPlan> = actor => {
  const people = peopleIn(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
  return people !== false && { employee: people === true ? {} : people };
};

/** The supervisor; where there is none, since the person leads everybody, BKPSDM. */
const theirSupervisor: Rule<DevelopmentPlan> = actor => {
  const office = bkpsdm(actor), either: Where<DevelopmentPlan>[] = actor.employee ? [{ employee: { supervisor: actor.employee } }] : [];
  if (office !== false) either.push({ $and: [office === true ? {} : office, { employee: { supervisor: null } }] });
  return either.length > 0 && { $or: either };
};

const theEmployeeOrBkpsdm: Rule<DevelopmentPlan> = actor => {
  const office = bkpsdm(actor), either: Where<DevelopmentPlan>[] = actor.employee ? [{ employee: actor.employee }] : [];
  if (office !== false) either.push(office === true ? {} : office);
  return either.length > 0 && { $or: either };
};

async function somethingIsPlanned({ id }: DevelopmentPlan, em: SqlEntityManager) {
  if (!(await em.count(DevelopmentPlanItem, { plan: id }))) throw conflict({ en: 'A plan without an item says nothing; add one first.', id: 'Rencana ini belum memuat kebutuhan apa pun; tambahkan dahulu.' }, { reason: 'NOTHING_PLANNED' });
}

/** Keeps with each item the level held on the day the plan is closed. */
async function keepWhatWasReached({ id, employee }: DevelopmentPlan, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const today = house.clock.today(), held = new Map((await em.find(Holding, { employee: employee.id })).map(h => [h.competency.id, h]));
  for (const item of await em.find(DevelopmentPlanItem, { plan: id })) {
    const holding = held.get(item.competency.id);
    item.reachedLevel = !holding || (holding.validUntil && holding.validUntil < today) ? 0 : holding.level;
  }
}

/** The way of an individual development plan: employee → supervisor; agreed it is frozen, closed it says what was reached. */
export const developmentPlanWorkflow = workflow(DevelopmentPlan, S, {
  start: S.DRAFT, subject: 'employee', who: 'employee.name', about: 'year',
  moves: {
    redraw: { from: [S.DRAFT], to: S.DRAFT, by: theEmployeeOrBkpsdm, then: drawAnew },
    submit: { from: [S.DRAFT, S.RETURNED], to: S.SUBMITTED, by: theEmployeeOrBkpsdm, check: somethingIsPlanned },
    agree:  { from: [S.SUBMITTED], to: S.AGREED, by: theirSupervisor, decides: true, check: somethingIsPlanned },
    return: { from: [S.SUBMITTED], to: S.RETURNED, by: theirSupervisor, decides: true, note: 'required' },
    reopen: { from: [S.AGREED], to: S.RETURNED, by: theirSupervisor, judges: true, note: 'required' },
    finish: { from: [S.AGREED], to: S.DONE, by: theirSupervisor, judges: true, then: keepWhatWasReached },
    cancel: { from: [S.DRAFT, S.SUBMITTED, S.RETURNED], to: S.CANCELLED, by: theEmployeeOrBkpsdm },
  },
});
