import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Survey, SurveyQuestion, SurveyStatus as S } from '../../schema/learning/survey.ts';
import { Decision } from '../../schema/platform/decision.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { workflow } from '../kernel/workflow.ts';
import { keepsTrainings } from './rights.ts';

/** Reviews of curricula rest on it. */
async function itAsksForRelevance({ id }: Survey, em: SqlEntityManager) {
  if (!(await em.count(SurveyQuestion, { survey: id, kind: 'RELEVANCE' }))) throw conflict({ en: 'No question asks how relevant the training was; add one first.', id: 'Belum ada pertanyaan tentang relevansi; tambahkan dahulu.' }, { reason: 'RELEVANCE_UNASKED' });
}

/** What waits in a survey that is over will never have company: it is thrown away rather than shown. */
async function closeIt(survey: Survey, em: SqlEntityManager, _given: unknown, { house }: Context) {
  survey.closedOn = house.clock.today();
  await run(em, sql`delete from survey_response where survey_id = ${survey.id}`);
}

/** One edition takes the place of the other in one step, so that nobody who finishes a training goes uninvited. */
async function takeThePlaceOfTheOpenOne(survey: Survey, em: SqlEntityManager, given: unknown, context: Context) {
  survey.openedOn = context.house.clock.today();
  const { name: byName, account } = actorOf(context), before = await em.findOne(Survey, { agency: survey.agency.id, status: S.OPEN });
  if (!before) return;
  await closeIt(before, em, given, context);
  before.status = S.CLOSED;
  em.create(Decision, { agency: survey.agency.id, noun: 'Survey', recordId: before.id, move: 'close', fromStatus: S.OPEN, toStatus: S.CLOSED, byName, byAccount: account ?? undefined, note: `Digantikan edisi ${survey.edition}.` } as never);
  await em.flush();
}

/** An edition of the survey is written, opened in place of the one before, and closed. */
export const surveyWorkflow = workflow(Survey, S, {
  start: S.DRAFT,
  moves: {
    open:  { from: [S.DRAFT], to: S.OPEN, by: keepsTrainings, check: itAsksForRelevance, then: takeThePlaceOfTheOpenOne },
    close: { from: [S.OPEN], to: S.CLOSED, by: keepsTrainings, then: closeIt },
  },
});
