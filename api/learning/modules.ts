import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LearningModule, type LearningModuleInput, type QuizQuestionInput } from '../../schema/learning/module.ts';
import { Training } from '../../schema/learning/training.ts';
import { Upload } from '../../schema/platform/file.ts';
import { openTrainings } from '../access.ts';
import type { Rule } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { hold } from '../kernel/hold.ts';
import { materials } from '../platform/uploads.ts';
import { numbersOf } from './progress.ts';

const openModules: Rule<LearningModule> = actor => { const whole = openTrainings(actor); return whole !== false && ({ training: whole } as never); };

/** A module is written while its training is a draft, which stays one meanwhile; a quiz has a pass mark and a number of tries, a file has arrived. */
export async function itIsStillWritten(input: LearningModuleInput, em: SqlEntityManager, context: Context, before: LearningModule | null) {
  if (isId(input.training)) await hold(Training, input.training, openTrainings, context);
  if (input.kind === 'QUIZ') Object.assign(input, { passMark: input.passMark ?? before?.passMark ?? 70, attemptsAllowed: input.attemptsAllowed ?? before?.attemptsAllowed ?? 3 });
  if (input.file == null) return;
  const arrived = isId(input.file) && (await em.count(Upload, { id: input.file, agency: actorOf(context).agency, receivedAt: { $ne: null }, contentType: { $in: [...materials.types] } }));
  if (!arrived) throw invalidField('file', { en: 'There is no such file, or its bytes have not arrived.', id: 'Berkas ini tidak ada, atau isinya belum diterima.' }, 'UNKNOWN');
}

/** A question belongs to a quiz that is still being written, and its answers are among its options: one, or several. */
export async function itCanBeAnswered(input: QuizQuestionInput, em: SqlEntityManager, context: Context) {
  if (isId(input.module)) await hold(LearningModule, input.module, openModules, context);
  const quiz = isId(input.module) ? await em.findOne(LearningModule, input.module) : null;
  if (quiz) await hold(Training, quiz.training.id, openTrainings, context);
  if (quiz && quiz.kind !== 'QUIZ') throw invalidField('module', { en: 'Only a quiz has questions.', id: 'Hanya kuis yang memiliki pertanyaan.' }, 'UNFIT');
  const right = numbersOf(input.answers);
  if (right.some(n => n < 1 || n > input.options.length)) throw invalidField('answers', { en: `The options are numbered 1 to ${input.options.length}.`, id: `Pilihan bernomor 1 sampai ${input.options.length}.` }, 'RANGE');
  if (input.kind === 'SINGLE' && right.length !== 1) throw invalidField('answers', { en: 'One option is right.', id: 'Tepat satu pilihan yang benar.' }, 'TOO_MANY');
  input.answers = right.join(',');
}

/** A training goes into the catalogue when every module has what it is made of. */
export async function theModulesAreWhole({ id }: Training, em: SqlEntityManager) {
  const [lacking] = await run<{ title: string }>(em, sql`select m.title from learning_module m where m.training_id = ${id} and case m.kind when 'TEXT' then coalesce(m.content, '') = '' when 'VIDEO_LINK' then m.url is null when 'FILE' then m.file is null
    else not exists (select from quiz_question q where q.module_id = m.id) end order by m.sequence limit 1`);
  if (lacking) throw conflict({ en: `The module “${lacking.title}” has no content yet.`, id: `Modul “${lacking.title}” belum berisi.` }, { reason: 'MODULE_EMPTY', params: { module: lacking.title } });
}
