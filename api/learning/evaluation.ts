import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Enrollment } from '../../schema/learning/enrollment.ts';
import { FollowUp } from '../../schema/learning/follow-up.ts';
import { Offering } from '../../schema/learning/offering.ts';
import { SurveyInvitation } from '../../schema/learning/survey-answer.ts';
import { Survey } from '../../schema/learning/survey.ts';
import { Decision } from '../../schema/platform/decision.ts';
import { deadline, ruleOn } from '../platform/rules.ts';

/** A result begins the evaluation: whoever was there is invited to the open survey, and followed up after the months of the rule of that day. Once an enrollment, however often its result is entered. */
export async function beginEvaluation({ id, agency: { id: agency }, employee: { id: employee }, offering: { id: offering }, outcome, completedOn }: Enrollment, em: SqlEntityManager): Promise<void> {
  if (outcome === 'ABSENT' || !completedOn) return;
  const survey = await em.findOne(Survey, { agency, status: 'OPEN' }), { training } = await em.findOneOrFail(Offering, offering);
  if (survey && !(await em.count(SurveyInvitation, { enrollment: id }))) em.create(SurveyInvitation, { agency, survey: survey.id, training: training.id, offering, employee, enrollment: id } as never);
  if (await em.count(FollowUp, { enrollment: id, status: { $ne: 'WAIVED' } })) return;
  const dueOn = deadline(completedOn, await ruleOn(em, 'EVALUATION_AFTER', { day: completedOn, agency }));
  em.create(FollowUp, { agency, employee, enrollment: id, completedOn, dueOn } as never);
}

/** A result taken back ends what was not answered yet. */
export async function endEvaluation({ id, agency }: Enrollment, em: SqlEntityManager, byName: string): Promise<void> {
  for (const invitation of await em.find(SurveyInvitation, { enrollment: id, spent: false })) em.remove(invitation);
  for (const followUp of await em.find(FollowUp, { enrollment: id, status: { $in: ['SCHEDULED', 'REPORTED'] } })) {
    em.create(Decision, { agency: agency.id, noun: 'FollowUp', recordId: followUp.id, move: 'waive', fromStatus: followUp.status, toStatus: 'WAIVED', byName, note: 'Hasil dicabut.' } as never);
    followUp.status = 'WAIVED';
  }
}
