import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightOf } from '../../api/learning/progress.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aCourse, chosen, createQuestion, enrolledIn, hand, publishIt, questions, randomUUID } from './course.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, pegawai: Person, atasan: Person, pelatihan: Person, hr: Person, auditor: Person, kepala: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, pelatihan, hr, auditor, kepala] = await Promise.all(['pegawai', 'atasan', 'pelatihan', 'hr.medan', 'auditor', 'kepala.bkpsdm'].map(login => world.as(login))) as [Person, Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

/** A published quiz of some questions, with Nurhayati enrolled. */
async function aQuiz(answers: readonly string[], { passMark = 70, attemptsAllowed = 3, employee = nurhayati } = {}) {
  const { training, code, modules: [quiz] } = await aCourse(world, [{ kind: 'QUIZ', passMark, attemptsAllowed }], { publish: false, hours: 1 }), ids = await questions(pelatihan, quiz!, answers);
  const offering = await publishIt(pelatihan, training, code);
  return { training, quiz: quiz!, ids, enrollment: await enrolledIn(world, employee, offering) };
}
const handIn = (person: Person, { enrollment, quiz, ids }: { enrollment: string; quiz: string; ids: string[] }, options: readonly (readonly number[])[], id: string = randomUUID()) =>
  person.attempt(hand, { id, enrollment, module: quiz, answers: chosen(ids, options) }).then(a => a.errors?.[0]?.extensions.code ?? a.data.a);

describe('A question', () => {
  const ask = (module: string, more: object) => pelatihan.attempt(createQuestion, { input: { module, sequence: 1, text: 'Mana yang benar?', kind: 'SINGLE', options: [{ text: 'A' }, { text: 'B' }], answers: '1', ...more } }).then(a => a.errors?.[0]?.extensions.fields?.map(f => [f.path.at(-1), f.code]) ?? 'OK');

  test.each([['0', 'RANGE'], ['3', 'RANGE'], ['1,2', 'TOO_MANY'], ['satu', 'MATCHES'], ['', 'MATCHES']])('with one right option is not answered by “%s”', async (answers, code) => {
    const { modules: [quiz] } = await aCourse(world, [{ kind: 'QUIZ' }], { publish: false });
    expect(await ask(quiz!, { answers })).toEqual([['answers', code]]);
  });

  test('belongs to a quiz that is still written', async () => {
    const { training, code, modules: [text, quiz] } = await aCourse(world, [{}, { kind: 'QUIZ' }], { publish: false });
    expect(await ask(text!, {})).toEqual([['module', 'UNFIT']]);
    expect(await ask(quiz!, { kind: 'MULTIPLE', answers: ' 2, 1,1 ' })).toBe('OK');
    await publishIt(pelatihan, training, code);
    expect((await pelatihan.refused(createQuestion, { input: { module: quiz, sequence: 2, text: 'Lagi?', kind: 'SINGLE', options: [{ text: 'A' }, { text: 'B' }], answers: '1' } })).extensions.code).toBe('FORBIDDEN');
    const { quizQuestions: { nodes: [q] } } = await pelatihan.ask('query ($m: ID) { quizQuestions(filter: { module: $m }) { nodes { id version answers } } }', { m: quiz });
    expect(q.answers).toBe('1,2');
    expect((await pelatihan.refused('mutation ($id: ID!, $v: Int!) { deleteQuizQuestion(id: $id, version: $v) { id } }', { id: q.id, v: q.version })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('The right answers', () => {
  test('are read by who writes trainings and by nobody else, whichever way they ask', async () => {
    const { training, quiz, ids, enrollment } = await aQuiz(['2', '1,3']);
    const ways = (q: string) => [
      `{ quizQuestion(id: "${ids[0]}") { ${q} } }`, `{ quizQuestions(filter: { module: "${quiz}" }) { nodes { ${q} } } }`, `{ learningModule(id: "${quiz}") { questions { nodes { ${q} } } } }`,
      `{ training(id: "${training}") { modules { nodes { questions { nodes { ${q} } } } } } }`, `{ enrollment(id: "${enrollment}") { offering { training { modules { nodes { questions { nodes { ${q} } } } } } } } }`,
    ];
    const answersIn = (data: unknown) => [...JSON.stringify(data).matchAll(/"answers":("[^"]*"|null)/g)].map(m => m[1]);
    for (const way of ways('text answers')) {
      const found = answersIn(await pegawai.ask(way));
      expect(found.length, way).toBeGreaterThan(0);
      expect(new Set(found), way).toEqual(new Set(['null']));
      expect(new Set(answersIn(await auditor.ask(way))), way).toEqual(new Set(['null']));
      expect(new Set(answersIn(await kepala.ask(way))), way).toEqual(new Set(['null']));
    }
    expect(answersIn(await pelatihan.ask(ways('answers')[1]!))).toEqual(['"2"', '"1,3"']);
    for (const person of [atasan, await world.partner(), await world.as('hr.tanjungpinang')]) expect((await person.ask(ways('id')[1]!)).quizQuestions.nodes).toEqual([]);
  });

  test('cannot be felt for by a filter, an order, a facet or words', () => {
    const fields = (name: string) => Object.keys((world.schema.getType(name) as any)?.getFields?.() ?? {}), values = (name: string) => (world.schema.getType(name) as any)?.getValues?.().map((v: any) => v.name) ?? [];
    expect(fields('QuizQuestionFilter')).toEqual(['ids', 'search', 'module']);
    expect([values('QuizQuestionSortField'), values('QuizQuestionFacetField')]).toEqual([['SEQUENCE', 'CREATED_AT'], ['KIND']]);
  });

  test('are found by no word of a search, and stand in no line of the trail', async () => {
    const { modules: [quiz] } = await aCourse(world, [{ kind: 'QUIZ' }], { publish: false }), { q } = await pelatihan.ask(createQuestion, { input: { module: quiz, sequence: 1, text: 'Soal?', kind: 'SINGLE', options: [{ text: 'Kiri' }, { text: 'Kanan' }], answers: '2' } });
    await pelatihan.ask('mutation ($id: ID!, $v: Int!, $input: QuizQuestionInput!) { updateQuizQuestion(id: $id, version: $v, input: $input) { id } }', { id: q.id, v: q.version, input: { module: quiz, sequence: 1, text: 'Soal?', kind: 'SINGLE', options: [{ text: 'Kiri' }, { text: 'Kanan' }], answers: '1' } });
    const { auditEntries: { nodes } } = await hr.ask('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { nodes { action changes { field before after } } } }', { id: q.id });
    expect(nodes.flatMap((n: any) => n.changes).filter((c: any) => c.field === 'answers').map((c: any) => [c.before, c.after]).sort()).toEqual([[null, '•••'], ['•••', '•••']].sort());
    expect((await pelatihan.ask('query ($m: ID) { quizQuestions(filter: { module: $m, search: "2" }) { totalCount } }', { m: quiz })).quizQuestions.totalCount).toBe(0);
  });

  test('are kept from who wrote the quiz once they learn in it themselves', async () => {
    const { quiz } = await aQuiz(['2'], { employee: medan.pelatihan.id });
    const seen = (person: Person) => person.ask('query ($m: ID) { quizQuestions(filter: { module: $m }) { nodes { answers } } }', { m: quiz }).then(d => d.quizQuestions.nodes[0].answers);
    expect([await seen(pelatihan), await seen(hr)]).toEqual([null, '2']);
  });
});

describe('A quiz', () => {
  test('is graded by the server: one right option, or all right ones and no other', async () => {
    const quiz = await aQuiz(['2', '1,3', '4', '1,2,3'], { passMark: 75 });
    expect(await handIn(pegawai, quiz, [[2], [1], [4, 1], [3, 2, 1]])).toMatchObject({ number: 1, score: 50, rightAnswers: 2, questions: 4, passed: false, attemptsLeft: 2 });
    expect(await handIn(pegawai, quiz, [[2], [3, 1], [4]])).toMatchObject({ number: 2, score: 75, rightAnswers: 3, passed: true, attemptsLeft: null });
    expect((await pegawai.ask('query ($id: ID!) { enrollment(id: $id) { progress moduleProgress { nodes { percent completedAt } } } }', { id: quiz.enrollment })).enrollment).toEqual({ progress: 100, moduleProgress: { nodes: [{ percent: 100, completedAt: '2026-11-22T03:00:00.000Z' }] } });
    expect(await handIn(pegawai, quiz, [[2], [1, 3], [4], [1, 2, 3]])).toBe('CONFLICT');
  });

  test.each([[66, 67, false], [66, 66, true], [100, 100, true]])('with two right of three (%i) against a mark of %i is passed: %s', async (score, passMark, passed) => {
    const quiz = await aQuiz(['1', '1', '1'], { passMark });
    expect(await handIn(pegawai, quiz, score === 100 ? [[1], [1], [1]] : [[1], [1], [2]])).toMatchObject({ score, passed });
  });

  test('is tried as often as it allows and not once more, also by tries sent at once; one sent twice counts once', async () => {
    const quiz = await aQuiz(['1', '1'], { attemptsAllowed: 2 }), id = randomUUID();
    const [first, again] = [await handIn(pegawai, quiz, [[2], [2]], id), await handIn(pegawai, quiz, [[1], [1]], id)];
    expect(again).toEqual(first);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => handIn(pegawai, quiz, [[2], [2]])));
    expect(outcomes.filter(o => o !== 'CONFLICT')).toMatchObject([{ number: 2, attemptsLeft: 0, passed: false }]);
    expect(await world.row('select count(*)::int as n from quiz_attempt where enrollment_id = ?::uuid', quiz.enrollment)).toEqual({ n: 2 });
    expect((await pegawai.ask('query ($id: ID!) { enrollment(id: $id) { progress } }', { id: quiz.enrollment })).enrollment.progress).toBe(0);
  });

  test('is handed in by the learner alone, with questions of its own', async () => {
    const quiz = await aQuiz(['1']), other = await aQuiz(['1'], { employee: medan.mentor.id });
    expect([await handIn(atasan, quiz, [[1]]), await handIn(hr, quiz, [[1]]), await handIn(await world.as('hr.tanjungpinang'), quiz, [[1]])]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect([await handIn(pegawai, { ...quiz, quiz: other.quiz }, [[1]]), await handIn(pegawai, { ...quiz, ids: other.ids }, [[1]]), await handIn(pegawai, quiz, [[1]], 'x')]).toEqual(['INVALID', 'INVALID', 'INVALID']);
  });

  test('keeps its tries for good', async () => {
    const quiz = await aQuiz(['1']);
    await handIn(pegawai, quiz, [[1]]);
    await expect(world.rows(`update quiz_attempt set score = 0 where enrollment_id = '${quiz.enrollment}'`)).rejects.toThrow('only ever added to');
    await expect(world.rows(`delete from quiz_attempt where enrollment_id = '${quiz.enrollment}'`)).rejects.toThrow('only ever added to');
  });

  test('counts a question right exactly where the chosen options are the right ones, in any order and however often', () => {
    const options = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(options, options, (right, given) => {
      const same = right.length === given.length && right.every(n => given.includes(n));
      expect(rightOf([{ id: 'q', answers: right.join(',') }], new Map([['q', [...given, given[0]!]]]))).toBe(same ? 1 : 0);
    }));
  });
});
