import { FollowUp, FollowUpAssessment, FollowUpReport, FollowUpStatus as S } from '../../schema/learning/follow-up.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../access.ts';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Rule } from '../kernel/access.ts';
import type { Context } from '../kernel/context.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';

/** From its day on. */
const onceDue = (who: Rule<FollowUp>): Rule<FollowUp> => actor => { const answer = who(actor); return answer !== false && { $and: [{ due: true }, answer === true ? {} : answer] }; };
const theEmployee: Rule<FollowUp> = actor => actor.employee !== null && { employee: actor.employee };
const bkpsdm: Rule<FollowUp> = actor => {
  const people = peopleIn(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
  return people !== false && { employee: people === true ? {} : people };
};
/** The superior; where there is none, since the person leads everybody, BKPSDM. */
const theirSuperior: Rule<FollowUp> = actor => {
  const office = bkpsdm(actor), any: Where<FollowUp>[] = actor.employee ? [{ employee: { supervisor: actor.employee } }] : [];
  if (office !== false) any.push({ $and: [office as Where<FollowUp>, { employee: { supervisor: null } }] });
  return any.length > 0 && { $or: any };
};

function keepTheReport(followUp: FollowUp, _em: SqlEntityManager, { applied, selfNote }: FollowUpReport) {
  Object.assign(followUp, { selfApplied: applied, selfNote: selfNote?.trim() || null });
}
/** Keeps what was found, by whom and how. */
const keepTheAssessment = (assessedAs: FollowUp['assessedAs']) => (followUp: FollowUp, _em: SqlEntityManager, { method, applied, findings, preScore = null, postScore = null }: FollowUpAssessment, { house }: Context) =>
  void Object.assign(followUp, { method, applied, findings, preScore, postScore, assessedAs, assessedOn: house.clock.today() });

/** Some months after a training: the employee reports, their superior or BKPSDM assesses. */
export const followUpWorkflow = workflow(FollowUp, S, {
  start: S.SCHEDULED, subject: 'employee', who: 'employee.name', about: 'enrollment.offering.training.title',
  moves: {
    report:  { from: [S.SCHEDULED], to: S.REPORTED, by: onceDue(theEmployee), takes: FollowUpReport, then: keepTheReport },
    assess:  { from: [S.SCHEDULED, S.REPORTED], to: S.ASSESSED, by: onceDue(theirSuperior), decides: true, takes: FollowUpAssessment, then: keepTheAssessment('SUPERIOR') },
    examine: { from: [S.SCHEDULED, S.REPORTED], to: S.ASSESSED, by: onceDue(bkpsdm), judges: true, takes: FollowUpAssessment, then: keepTheAssessment('TRAINING_MANAGER') },
    waive:   { from: [S.SCHEDULED, S.REPORTED], to: S.WAIVED, by: bkpsdm, judges: true, note: 'required' },
  },
});
