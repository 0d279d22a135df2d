import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CourseProposal, CourseProposalFilter, CourseProposalInput } from '../../schema/learning/course-proposal.ts';
import { CurriculumReview, CurriculumReviewFilter } from '../../schema/learning/curriculum-review.ts';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { FollowUp, FollowUpFilter } from '../../schema/learning/follow-up.ts';
import { Provider } from '../../schema/learning/provider.ts';
import { MySurvey, SurveyAnswerInput, SurveyResult } from '../../schema/learning/survey-answer.ts';
import { Survey, SurveyFilter, SurveyInput, SurveyQuestion, SurveyQuestionFilter, SurveyQuestionInput } from '../../schema/learning/survey.ts';
import { Training } from '../../schema/learning/training.ts';
import { Employee } from '../../schema/people/employee.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Crud, CrudWithDelete, Reads } from '../kernel/crud.ts';
import { conflict, invalidField, limitExceeded } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { hold } from '../kernel/hold.ts';
import { courseProposalWorkflow } from './course-proposal.workflow.ts';
import { curriculumReviewWorkflow } from './curriculum-review.workflow.ts';
import { followUpRule, mySurveyRows, reviewRules, surveyResultRows } from './evaluation.sql.ts';
import { followUpWorkflow } from './follow-up.workflow.ts';
import { surveysBeingWritten } from './rights.ts';
import { answer } from './survey.ts';
import { surveyWorkflow } from './survey.workflow.ts';

const surveys = Lists(Survey, SurveyFilter), questions = Lists(SurveyQuestion, SurveyQuestionFilter);
const reviews = Lists(CurriculumReview, CurriculumReviewFilter), followUps = Lists(FollowUp, FollowUpFilter), proposals = Lists(CourseProposal, CourseProposalFilter);

@Resolver(() => Survey) export class SurveyResolver extends Crud(surveys, SurveyInput, { fixed: ['basedOn'], check: itsNumberFollows, created: takeTheQuestionsOver }) {}
@Resolver(() => SurveyQuestion) export class SurveyQuestionResolver extends CrudWithDelete(questions, SurveyQuestionInput, { fixed: ['survey'], check: theSurveyIsBeingWritten }) {}
@Resolver(() => CurriculumReview) export class CurriculumReviewResolver extends Reads(reviews) {}
@Resolver(() => FollowUp) export class FollowUpResolver extends Reads(followUps) {}
@Resolver(() => CourseProposal) export class CourseProposalResolver extends Crud(proposals, CourseProposalInput, { check: itIsTheirsAndLiesAhead }) {}
export const SurveyMoves = Moves(surveyWorkflow), CurriculumReviewMoves = Moves(curriculumReviewWorkflow), FollowUpMoves = Moves(followUpWorkflow), CourseProposalMoves = Moves(courseProposalWorkflow);

Many(Survey, 'questions', questions, 'survey', 'What it asks, in order.');
Many(Training, 'curriculumReviews', reviews, 'training', 'The reviews of its content, and what was decided.');
Many(Enrollment, 'followUps', followUps, 'enrollment', 'How it was followed up at work.');
Many(Employee, 'followUps', followUps, 'employee', 'How the person’s trainings were followed up at work.');
Many(Provider, 'courseProposals', proposals, 'provider', 'The courses this partner proposed.');

const MOST_ANSWERS = 50;

@Resolver()
export class MySurveysResolver {
  @May('SIGNED_IN') @Extensions({ rows: mySurveyRows })
  @Query(() => [MySurvey], { description: 'The surveys the caller is invited to, at most 100: those that can still be answered first, then the latest.' })
  mySurveys(@Ctx() context: Context) {
    return context.read.rows<MySurvey>(null, mySurveyRows('', askedBy(context), {}));
  }

  @May('SIGNED_IN')
  @Mutation(() => Boolean, { description: 'Answers a survey one is invited to: once, and without a name. The invitation is spent; nothing of what is stored leads from the answers to who gave them. Errors: NOT_FOUND (no invitation of the caller), CONFLICT (answered already, or the survey is closed), INVALID (by field), LIMIT_EXCEEDED.' })
  async answerSurvey(@Arg('invitation', () => ID, { description: 'The invitation.' }) invitation: string, @Arg('answers', () => [SurveyAnswerInput], { description: 'The answers, at most 50: every question on the scale, words where one wants to.' }) answers: SurveyAnswerInput[], @Ctx() context: Context) {
    if (answers.length > MOST_ANSWERS) throw limitExceeded({ en: `At most ${MOST_ANSWERS} answers.`, id: `Paling banyak ${MOST_ANSWERS} jawaban.` });
    await answer(invitation, answers, context);
    return true;
  }
}

@Resolver(() => Training)
export class SurveyResultFields {
  @Extensions({ part: 'Whoever keeps, decides or audits trainings sees it; others see none.', rows: surveyResultRows })
  @FieldResolver(() => [SurveyResult], { description: 'What participants said, by edition of the survey, the latest first; empty to whoever does not keep, decide or audit trainings. Errors: INVALID.' })
  surveyResults(@Root() training: { id: string }, @Arg('offering', () => ID, { nullable: true, description: 'Of this offering alone.' }) offering: string | undefined, @Ctx() context: Context) {
    return context.read.rowsOf<SurveyResult>('Training', `survey results ${offering}`, alias => surveyResultRows(alias, askedBy(context), { offering }), training.id);
  }
}

@Resolver(() => CurriculumReview)
export class CurriculumReviewFields {
  @Extensions({ part: 'Whoever sees the review sees what it rests on.', rows: reviewRules })
  @FieldResolver(() => [RuleApplied], { description: 'The rules it rests on, as on the day it was opened: the level of relevance, the fewest answers.' })
  rulesApplied(@Root() review: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('CurriculumReview', 'rules', alias => reviewRules(alias, askedBy(context), {}), review.id);
  }
}

@Resolver(() => FollowUp)
export class FollowUpFields {
  @Extensions({ part: 'Whoever sees the follow-up sees what it rests on.', rows: followUpRule })
  @FieldResolver(() => RuleApplied, { description: 'The rule its day rests on, as on the day of the result.' })
  async ruleApplied(@Root() followUp: { id: string }, @Ctx() context: Context) {
    const [rule] = await context.read.rowsOf<RuleApplied>('FollowUp', 'rule', alias => followUpRule(alias, askedBy(context), {}), followUp.id);
    return rule;
  }
}


/** Editions are counted; what one is based on is said in the beginning. */
async function itsNumberFollows(input: SurveyInput & { edition?: number }, em: SqlEntityManager, context: Context, before: Survey | null) {
  if (before) return;
  const [last] = await em.find(Survey, { agency: actorOf(context).agency }, { orderBy: { edition: 'desc' }, limit: 1 });
  input.edition = (last?.edition ?? 0) + 1;
}

async function takeTheQuestionsOver({ id, agency, basedOn }: Survey, em: SqlEntityManager) {
  const from = basedOn ? await em.find(SurveyQuestion, { survey: basedOn.id }) : [{ number: 1, kind: 'RELEVANCE', prompt: 'Materi pelatihan relevan dengan tugas saya.' }];
  for (const { number, kind, prompt } of from) em.create(SurveyQuestion, { agency: agency.id, survey: id, number, kind, prompt } as never);
}

async function theSurveyIsBeingWritten({ survey }: SurveyQuestionInput, _em: SqlEntityManager, context: Context) {
  await hold(Survey, survey, surveysBeingWritten, context);
}

/** It is of whoever holds the key, lies ahead, and names who of the agency teaches it, if anybody. A number nobody has is kept and says nothing: a partner learns of no employee. */
async function itIsTheirsAndLiesAhead(input: CourseProposalInput & { provider?: string; teacher?: string | null }, em: SqlEntityManager, context: Context) {
  const { agency, provider } = actorOf(context), { startsOn, endsOn, teacherNumber } = input;
  if (startsOn <= context.house.clock.today()) throw invalidField('startsOn', { en: 'The first day lies ahead.', id: 'Tanggal mulai harus sesudah hari ini.' }, 'PAST');
  if (endsOn < startsOn) throw invalidField('endsOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  const { active } = await em.findOneOrFail(Provider, provider!);
  if (!active) throw conflict({ en: 'Trainings of this partner are not offered now.', id: 'Pelatihan dari mitra ini sedang tidak ditawarkan.' });
  input.provider = provider!;
  if (teacherNumber !== undefined) input.teacher = teacherNumber ? ((await em.findOne(Employee, { agency, employeeNumber: teacherNumber }))?.id ?? null) : null;
}
