import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CaseDecree, CaseStatus as C, PerformanceCase } from '../../schema/performance/case.ts';
import { AppraisalCycle, CycleStatus as Y } from '../../schema/performance/cycle.ts';
import { Objection, ObjectionStatus as O } from '../../schema/performance/objection.ts';
import { AppraisalRatings, PerformancePlan } from '../../schema/performance/plan.ts';
import { Role } from '../../schema/platform/account.ts';
import { ofTheHead } from '../authority.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { workflow } from '../kernel/workflow.ts';
import { lastDayOf } from '../platform/calendar.ts';
import { ruleOn } from '../platform/rules.ts';
import { theLeaderKeepsTheResultOfTheUnit } from './leader.ts';
import { goBackToTheResult, letTheResultStand, setAnotherResult } from './objection.ts';
import { anyOf, inRole, theAssessorsSuperior, theEmployee } from './who.ts';

/** The way of an objection: the superior of the assessor hears both sides and decides; that is final (PP 30/2019 art. 59). */
export const objectionWorkflow = workflow(Objection, O, {
  start: O.FILED, subject: 'employee', party: assessor => ({ plan: { assessor } }), who: 'employee.name', about: 'plan.cycle.name',
  moves: {
    uphold:   { from: [O.FILED], to: O.UPHELD, by: theAssessorsSuperior, decides: true, note: 'required', then: letTheResultStand },
    change:   { from: [O.FILED], to: O.CHANGED, by: theAssessorsSuperior, decides: true, note: 'required', takes: AppraisalRatings, check: theLeaderKeepsTheResultOfTheUnit, then: setAnotherResult },
    withdraw: { from: [O.FILED], to: O.WITHDRAWN, by: theEmployee, then: goBackToTheResult },
  },
});

/** The decree is not of tomorrow; an improvement has an end. */
async function theDecreeIsKept(of: PerformanceCase, em: SqlEntityManager, { decreeNumber, decidedOn }: CaseDecree, context: Context) {
  if (decidedOn > context.house.clock.today()) throw invalidField('decidedOn', { en: 'The day of the decree lies in the future.', id: 'Tanggal keputusan berada di masa depan.' }, 'FUTURE');
  const improveUntil = of.kind === 'IMPROVEMENT' ? await lastDayOf(em, decidedOn, await ruleOn(em, 'IMPROVEMENT_PERIOD', { day: decidedOn, agency: actorOf(context).agency })) : null;
  Object.assign(of, { decreeNumber: decreeNumber.trim(), decidedOn, improveUntil });
}

const theHead = anyOf<PerformanceCase>(inRole(Role.HR_HEAD), ofTheHead('employee'));

/** The way of a proposal after an appraisal: a person decides it, by decree. */
export const caseWorkflow = workflow(PerformanceCase, C, {
  start: C.PROPOSED, subject: 'employee', who: 'employee.name', about: 'plan.cycle.name',
  moves: {
    grant:    { from: [C.PROPOSED], to: C.GRANTED, by: theHead, decides: true, takes: CaseDecree, then: theDecreeIsKept },
    refuse:   { from: [C.PROPOSED], to: C.REFUSED, by: theHead, decides: true, note: 'required' },
    withdraw: { from: [C.PROPOSED], to: C.WITHDRAWN, by: inRole(Role.HR_ADMIN), judges: true, note: 'required' },
  },
});

const hr = (actor: Actor) => hasRoleAtLarge(actor, Role.HR_ADMIN);

async function everyPlanIsFinal({ id }: AppraisalCycle, em: SqlEntityManager) {
  const open = await em.count(PerformancePlan, { cycle: id, status: { $ne: 'FINAL' } });
  if (open) throw conflict({ en: `${open} plans of this cycle are not final yet.`, id: `${open} SKP dalam siklus ini belum final.` }, { reason: 'PLANS_NOT_FINAL', params: { plans: open } });
}

/** A cycle is planned, opened, and closed when all is final. */
export const cycleWorkflow = workflow(AppraisalCycle, Y, {
  start: Y.PLANNED,
  moves: { open: { from: [Y.PLANNED], to: Y.OPEN, by: hr }, close: { from: [Y.OPEN], to: Y.CLOSED, by: hr, check: everyPlanIsFinal } },
});
