import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { LearningModule, QuizQuestion } from '../../schema/learning/module.ts';
import { QuizAttempt, type ModuleReportInput, type QuizAnswerInput } from '../../schema/learning/progress.ts';
import type { Rule } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { hold } from '../kernel/hold.ts';

const theLearner: Rule<Enrollment> = actor => actor.employee !== null && { employee: actor.employee };

/** Where somebody learns: the enrollment, locked, so that what is reported side by side is taken one after another. Refuses whoever has no place, or none yet. */
async function placeOf(id: string, em: SqlEntityManager, context: Context): Promise<{ training: string; startsOn: string }> {
  await hold(Enrollment, id, theLearner, context);
  const [{ status, training, startsOn }] = await run<{ status: string; training: string; startsOn: string }>(em, sql`select e.status, o.training_id as training, o.starts_on::text as "startsOn" from enrollment e join offering o on o.id = e.offering_id where e.id = ${id}`) as [{ status: string; training: string; startsOn: string }];
  if (status !== 'APPROVED') throw conflict({ en: 'One learns while one is enrolled: this enrollment is not approved, or over.', id: 'Pembelajaran berlangsung selama terdaftar: pendaftaran ini belum disetujui atau sudah selesai.' });
  if (startsOn > context.house.clock.today()) throw conflict({ en: 'The offering has not begun yet.', id: 'Sesi ini belum dimulai.' });
  return { training, startsOn };
}

const unknownModule = (path: (string | number)[]) => invalidField(path, { en: 'There is no such module in this training.', id: 'Modul ini tidak ada dalam pelatihan ini.' }, 'UNKNOWN');
/** Instants a day begins at in the office. */
const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`);

/** Takes what a client reports. Whatever the order they come in, and however often, the same reports lead to the same progress: the furthest point, the earliest moment it was reached. */
export async function takeReports(enrollment: string, reports: readonly ModuleReportInput[], context: Context): Promise<string[]> {
  return write(context, async (em, inside) => {
    const { training, startsOn } = await placeOf(enrollment, em, inside), now = inside.house.clock.now(), from = midnight(startsOn), kinds = new Map((await em.find(LearningModule, { training })).map(m => [m.id, m.kind]));
    const given = reports.map(({ id, module, percent, at }, i) => {
      const known = module.toLowerCase();
      if (!isId(id)) throw invalidField(['reports', i, 'id'], { en: 'A UUID, made by the client.', id: 'Sebuah UUID yang dibuat oleh klien.' }, 'FORMAT');
      if (!kinds.has(known)) throw unknownModule(['reports', i, 'module']);
      if (kinds.get(known) === 'QUIZ') throw invalidField(['reports', i, 'module'], { en: 'A quiz is handed in, not reported.', id: 'Kuis dikerjakan dan dinilai, bukan dilaporkan.' }, 'QUIZ');
      return { id: id.toLowerCase(), module: known, percent, at: new Date(Math.max(from.getTime(), Math.min(at.getTime(), now.getTime()))).toISOString() };
    });
    const rows = await run<{ id: string }>(em, sql`with fresh as (insert into module_report (enrollment_id, id, module_id, percent, happened_at, received_at)
        select distinct on (g.id) ${enrollment}::uuid, g.id, g.module, g.percent, g.at, ${now} from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) g(id uuid, module uuid, percent smallint, at timestamptz) on conflict do nothing returning *),
      kept as (insert into module_progress as p (agency_id, enrollment_id, module_id, percent, started_at, completed_at, reported_at)
        select ${actorOf(inside).agency}::uuid, enrollment_id, module_id, max(percent), min(happened_at), min(happened_at) filter (where percent = 100), max(happened_at) from fresh group by enrollment_id, module_id
        on conflict (enrollment_id, module_id) do update set percent = greatest(p.percent, excluded.percent), started_at = least(p.started_at, excluded.started_at), completed_at = least(p.completed_at, excluded.completed_at), reported_at = greatest(p.reported_at, excluded.reported_at), version = p.version + 1, updated_at = now() returning id)
      select id from kept union select p.id from module_progress p where p.enrollment_id = ${enrollment} and p.module_id = any(${given.map(g => g.module)})`);
    return rows.map(({ id }) => id);
  });
}

/** The right options of a question, sorted. */
export const numbersOf = (answers: string): number[] => [...new Set(answers.split(',').map(Number))].sort((a, b) => a - b);
const same = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((n, i) => n === b[i]);

/** How many questions were answered right: all right options and no other. */
export const rightOf = (questions: readonly { id: string; answers: string }[], given: ReadonlyMap<string, readonly number[]>): number =>
  questions.filter(({ id, answers }) => same(numbersOf(answers), [...new Set(given.get(id) ?? [])].sort((a, b) => a - b))).length;

/** Grades a quiz. Handed in twice by the same id it counts once; a passed one is over, and nobody tries more often than they may. */
export async function gradeQuiz({ id, enrollment, module, answers }: { id: string; enrollment: string; module: string; answers: readonly QuizAnswerInput[] }, context: Context): Promise<string> {
  if (!isId(id)) throw invalidField('id', { en: 'A UUID, made by the client.', id: 'Sebuah UUID yang dibuat oleh klien.' }, 'FORMAT');
  return write(context, async (em, inside) => {
    const { training } = await placeOf(enrollment, em, inside), known = { enrollment: enrollment.toLowerCase(), module: module.toLowerCase() };
    const quiz = isId(module) ? await em.findOne(LearningModule, { id: known.module, training, kind: 'QUIZ' }) : null;
    if (!quiz) throw unknownModule(['module']);
    const tried = await em.find(QuizAttempt, known);
    if (tried.some(a => a.id === id.toLowerCase())) return id.toLowerCase();
    if (tried.some(a => a.passed)) throw conflict({ en: 'The quiz is passed already.', id: 'Kuis ini sudah lulus.' });
    if (tried.length >= quiz.attemptsAllowed!) throw conflict({ en: `All ${quiz.attemptsAllowed} attempts are used.`, id: `Seluruh ${quiz.attemptsAllowed} kesempatan sudah dipakai.` });
    const questions = await em.find(QuizQuestion, { module: quiz.id }), given = new Map(answers.map(({ question, options }) => [question.toLowerCase(), options]));
    const strange = answers.findIndex(a => !questions.some(q => q.id === a.question.toLowerCase()));
    if (strange >= 0) throw invalidField(['answers', strange, 'question'], { en: 'There is no such question in this quiz.', id: 'Pertanyaan ini tidak ada dalam kuis ini.' }, 'UNKNOWN');
    const rightAnswers = rightOf(questions, given), score = Math.floor((100 * rightAnswers) / questions.length), passed = score >= quiz.passMark!, now = inside.house.clock.now(), agency = actorOf(inside).agency;
    em.create(QuizAttempt, { id: id.toLowerCase(), agency, ...known, number: tried.length + 1, score, rightAnswers, questions: questions.length, passed, given: Object.fromEntries(given), submittedAt: now } as never);
    await em.flush();
    await run(em, sql`insert into module_progress as p (agency_id, enrollment_id, module_id, percent, started_at, completed_at, reported_at) values (${agency}, ${known.enrollment}, ${quiz.id}, ${passed ? 100 : 0}, ${now}, ${passed ? now : null}, ${now})
      on conflict (enrollment_id, module_id) do update set percent = greatest(p.percent, excluded.percent), completed_at = coalesce(p.completed_at, excluded.completed_at), reported_at = excluded.reported_at, version = p.version + 1, updated_at = now()`);
    return id.toLowerCase();
  });
}
