import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { randomInt, randomUUID } from 'node:crypto';
import { CurriculumReview } from '../../schema/learning/curriculum-review.ts';
import type { Answered, SurveyAnswerInput, Tally } from '../../schema/learning/survey-answer.ts';
import type { SurveyQuestionKind } from '../../schema/learning/survey.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, type FieldProblem, invalidFields, notFound } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import type { Words } from '../kernel/words.ts';
import { numberOf, ruleOn } from '../platform/rules.ts';

export interface Asked { id: string; kind: SurveyQuestionKind }
interface Invited { survey: string; training: string; offering: string; spent: boolean; open: boolean; questions: Asked[] }
interface Box extends Invited { agency: string; day: string }

/** What is wrong with answers to these questions, by field: every scale is answered once and by a number, words only where words are asked for. */
export function faultsIn(answers: readonly SurveyAnswerInput[], questions: readonly Asked[]): FieldProblem[] {
  const fault = (path: (string | number)[], code: string, message: Words) => ({ path: ['answers', ...path], code, message });
  const seen = new Set<string>();
  const found = answers.flatMap(({ question, score, text }, i) => {
    const of = questions.find(q => q.id === question.toLowerCase());
    if (!of) return [fault([i, 'question'], 'UNKNOWN', { en: 'This survey asks no such question.', id: 'Pertanyaan ini tidak ada dalam survei.' })];
    if (seen.has(of.id)) return [fault([i, 'question'], 'TWICE', { en: 'This question is answered twice.', id: 'Pertanyaan ini dijawab dua kali.' })];
    seen.add(of.id);
    if (of.kind === 'TEXT' && score != null) return [fault([i, 'score'], 'UNFIT', { en: 'This question asks for words.', id: 'Pertanyaan ini dijawab dengan kalimat.' })];
    if (of.kind !== 'TEXT' && text != null) return [fault([i, 'text'], 'UNFIT', { en: 'This question asks for a number.', id: 'Pertanyaan ini dijawab dengan angka.' })];
    return of.kind !== 'TEXT' && score == null ? [fault([i, 'score'], 'REQUIRED', { en: 'Answer on the scale of 1 to 5.', id: 'Jawab pada skala 1 sampai 5.' })] : [];
  });
  const left = questions.filter(q => q.kind !== 'TEXT' && !seen.has(q.id)).length;
  return left ? [...found, fault([], 'INCOMPLETE', { en: `${left} questions are not answered.`, id: `${left} pertanyaan belum dijawab.` })] : found;
}

/** Adds answers up: how often each of 1 to 5 was given, and the texts in the order of the alphabet. Which answers were one person's is lost in it. */
export const tallied = (questions: readonly Asked[], all: readonly (readonly Answered[])[]): Tally[] => questions.map(({ id }) => {
  const given = all.flatMap(answers => answers.filter(a => a.question === id));
  return { question: id, counts: [1, 2, 3, 4, 5].map(n => given.filter(a => a.score === n).length), texts: given.flatMap(a => a.text?.trim() || []).sort() };
});

/** The same in an order of chance. */
export function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) { const j = randomInt(i + 1); [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]; }
  return mixed;
}

/**
 * Spends an invitation, once, and drops the answers into the box of the offering. Both happen in one transaction, so neither is without the other, and yet nothing joins them:
 * the box keeps no person and no time; with every answer all that wait in it are taken out and put back in an order of chance, under new ids, so that place, id and the
 * transaction that wrote them (xmin) are the same for all; the trail has no line of it. As soon as there are enough to be shown they are added up and are gone.
 */
export async function answer(id: string, answers: readonly SurveyAnswerInput[], context: Context): Promise<void> {
  const { agency, employee } = actorOf(context), day = context.house.clock.today();
  // What follows, such as a review, is nobody's doing: it is written in the name of the survey, under a number that leads to no request.
  await write({ ...context, requestId: randomUUID() }, async em => {
    const invited = isId(id) && employee ? await spend(id, employee, answers, em) : undefined;
    if (!invited) throw notFound({ en: 'There is no such invitation.', id: 'Undangan ini tidak ada.' });
    await drop({ ...invited, agency, day }, answers.map(a => ({ ...a, question: a.question.toLowerCase() })), em);
  }, { actor: { account: null, name: 'Survei', agency } });
}

async function spend(id: string, employee: string, answers: readonly SurveyAnswerInput[], em: SqlEntityManager): Promise<Invited | undefined> {
  const [invited] = await run<Invited>(em, sql`select i.survey_id as survey, i.training_id as training, i.offering_id as offering, i.spent, s.status = 'OPEN' as open,
      (select jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind) order by q.number) from survey_question q where q.survey_id = s.id) as questions
    from survey_invitation i join survey s on s.id = i.survey_id where i.id = ${id} and i.employee_id = ${employee} for no key update of i for key share of s`);
  if (!invited) return undefined;
  if (invited.spent) throw conflict({ en: 'You have answered this survey already.', id: 'Anda sudah menjawab survei ini.' });
  if (!invited.open) throw conflict({ en: 'This survey takes no more answers.', id: 'Survei ini sudah ditutup.' });
  const faults = faultsIn(answers, invited.questions);
  if (faults.length) throw invalidFields(faults);
  // The row does not say when.
  await run(em, sql`update survey_invitation set spent = true where id = ${id}`);
  return invited;
}

/** Locks what is said of a training, so that answers side by side see each other. The lock leaves no mark on a row. */
const inTurn = (training: string, em: SqlEntityManager) => run(em, sql`select pg_advisory_xact_lock(hashtext('meritgraph survey'), hashtext(${training}))`);

async function drop(box: Box, mine: Answered[], em: SqlEntityManager): Promise<void> {
  const { agency, survey, offering, training, day, questions } = box;
  await inTurn(training, em);
  const waiting = await run<{ answers: Answered[] }>(em, sql`delete from survey_response where survey_id = ${survey} and offering_id = ${offering} returning answers`);
  const all = shuffled([...waiting.map(w => w.answers), mine]), least = numberOf(await ruleOn(em, 'SURVEY_SHOWN_FROM', { day, agency }));
  if (all.length < least) {
    const rows = sql.join(all.map(answers => sql`(${agency}::uuid, ${survey}::uuid, ${offering}::uuid, ${JSON.stringify(answers)}::jsonb)`));
    return void await run(em, sql`insert into survey_response (agency_id, survey_id, offering_id, answers) values ${rows}`);
  }
  const relevant = questions.filter(q => q.kind === 'RELEVANCE').map(q => q.id), relevance = all.flat().reduce((sum, a) => sum + (relevant.includes(a.question) ? a.score! : 0), 0);
  await run(em, sql`insert into survey_round (agency_id, survey_id, training_id, offering_id, sealed_on, answers, relevance, tallies)
    values (${agency}, ${survey}, ${training}, ${offering}, ${day}, ${all.length}, ${relevance}, ${JSON.stringify(tallied(questions, all))}::jsonb)`);
  await reviewWhatIsIrrelevant(training, { day, agency }, em);
}

/** Opens a review when what no review has weighed yet lies below the set level; while one is open, no other. */
async function reviewWhatIsIrrelevant(training: string, law: { day: string; agency: string }, em: SqlEntityManager): Promise<void> {
  const [level, least] = [numberOf(await ruleOn(em, 'CURRICULUM_RELEVANCE_LEVEL', law)), numberOf(await ruleOn(em, 'CURRICULUM_REVIEW_ANSWERS', law))];
  const [said] = await run<{ answers: number; relevance: number; open: boolean; teacher: string | null }>(em, sql`select coalesce(sum(answers), 0)::int as answers, coalesce(sum(relevance), 0)::int as relevance,
      exists (select from curriculum_review where training_id = ${training} and status <> 'DECIDED') as open, (select p.teacher_id from course_proposal p where p.training_id = ${training} limit 1) as teacher
    from survey_round where training_id = ${training} and review_id is null`);
  const { answers, relevance, open, teacher } = said!;
  if (open || answers < least || relevance / answers >= level) return;
  const review = em.create(CurriculumReview, { agency: law.agency, training, openedOn: law.day, relevance: Math.round((relevance / answers) * 100) / 100, answers, teacher } as never);
  await em.flush();
  await weigh(training, review.id, em);
}

/** What was said until now is weighed with this review: it opens no other one. */
export const weigh = (training: string, review: string, em: SqlEntityManager) => run(em, sql`update survey_round set review_id = ${review} where training_id = ${training} and review_id is null`);
