import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CurriculumReview, CurriculumReviewStatus as S, CurriculumVerdict } from '../../schema/learning/curriculum-review.ts';
import { Training } from '../../schema/learning/training.ts';
import { Decision } from '../../schema/platform/decision.ts';
import type { Context } from '../kernel/context.ts';
import { decided } from '../kernel/perform.ts';
import { workflow } from '../kernel/workflow.ts';
import { keepsTrainings } from './rights.ts';
import { weigh } from './survey.ts';

/** Keeps the decision with its reason; a training that is retired leaves the catalogue, and its history says so. */
async function keepTheDecision(review: CurriculumReview, em: SqlEntityManager, { decision, reason }: CurriculumVerdict, context: Context) {
  Object.assign(review, { decision, reason, decidedOn: context.house.clock.today() });
  await weigh(review.training.id, review.id, em);
  const training = await em.findOneOrFail(Training, review.training.id);
  if (decision !== 'RETIRE' || training.status !== 'PUBLISHED') return;
  training.status = 'RETIRED';
  em.create(Decision, { ...decided(context), noun: 'Training', recordId: training.id, move: 'retire', fromStatus: 'PUBLISHED', toStatus: 'RETIRED', note: reason } as never);
}

/** A review opened by what participants said: looked into, then decided with a reason. */
export const curriculumReviewWorkflow = workflow(CurriculumReview, S, {
  start: S.OPENED, subject: 'teacher', who: 'training.provider.name', about: 'training.title',
  moves: {
    begin:  { from: [S.OPENED], to: S.IN_REVIEW, by: keepsTrainings, decides: true },
    decide: { from: [S.IN_REVIEW], to: S.DECIDED, by: keepsTrainings, decides: true, takes: CurriculumVerdict, then: keepTheDecision },
  },
});
