import { randomUUID } from 'node:crypto';
import { contextFor } from '../../api/kernel/context.ts';
import type { Person, World } from '../world.ts';
import { enrolledAs } from './desk.ts';

let made = 0;
export interface Part { kind?: string; minutes?: number; required?: boolean; [more: string]: unknown }

export const createModule = 'mutation ($input: LearningModuleInput!) { m: createLearningModule(input: $input) { id version kind passMark attemptsAllowed fileName content } }';
export const createQuestion = 'mutation ($input: QuizQuestionInput!) { q: createQuizQuestion(input: $input) { id version answers options { text } } }';
export const report = 'mutation ($enrollment: ID!, $reports: [ModuleReportInput!]!) { r: reportModuleProgress(enrollment: $enrollment, reports: $reports) { percent startedAt completedAt module { id } } }';
export const hand = 'mutation ($id: ID!, $enrollment: ID!, $module: ID!, $answers: [QuizAnswerInput!]!) { a: submitQuiz(id: $id, enrollment: $enrollment, module: $module, answers: $answers) { id number score rightAnswers questions passed attemptsLeft } }';

/** A training taken online, written through the graph by the training manager; published with an offering from early November unless it is to stay a draft. */
export async function aCourse(world: World, parts: readonly Part[], { hours = 6, form = 'NKL03', publish = true, startsOn = '2026-11-02', endsOn = '2026-12-18', abroad = false, confers = [] as readonly (readonly [string, number])[] } = {}) {
  const manager = await world.as('pelatihan'), code = `DARING-${++made}`, { providers } = await manager.ask('{ providers(filter: { search: "BKPSDM" }) { nodes { id } } }');
  const { t: { id: training } } = await manager.ask('mutation ($input: TrainingInput!) { t: createTraining(input: $input) { id } }', { input: { code, title: `Kelas Daring ${made}`, form, learningHours: hours, provider: providers.nodes[0].id } });
  for (const [competency, level] of confers) await manager.ask('mutation ($input: TrainingOutcomeInput!) { createTrainingOutcome(input: $input) { id } }', { input: { training, competency, level } });
  const modules: string[] = [];
  for (const [i, { kind = 'TEXT', minutes = 45, ...more }] of parts.entries()) modules.push((await manager.ask(createModule, { input: { training, sequence: i + 1, title: `Modul ${i + 1}`, kind, minutes, ...(kind === 'TEXT' && { content: 'Bacaan.' }), ...(kind === 'VIDEO_LINK' && { url: 'https://video.example/1' }), ...more } })).m.id);
  if (!publish) return { training, modules, code, offering: '' };
  return { training, modules, code, offering: await publishIt(manager, training, code, { startsOn, endsOn, abroad }) };
}

export async function publishIt(manager: Person, training: string, code: string, { startsOn = '2026-11-02', endsOn = '2026-12-18', abroad = false } = {}): Promise<string> {
  await manager.ask('mutation ($id: ID!) { publishTraining(id: $id) { id } }', { id: training });
  const { o: { id } } = await manager.ask('mutation ($input: OfferingInput!) { o: createOffering(input: $input) { id } }', { input: { training, code: `${code}-1`, delivery: 'ONLINE', startsOn, endsOn, seats: 20, abroad } });
  await manager.ask('mutation ($id: ID!) { openOffering(id: $id) { id } }', { id });
  return id;
}

/** Puts questions into a quiz: options of four, the answers as given. */
export async function questions(manager: Person, module: string, answers: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, right] of answers.entries()) ids.push((await manager.ask(createQuestion, { input: { module, sequence: i + 1, text: `Pertanyaan ${i + 1}?`, kind: right.includes(',') ? 'MULTIPLE' : 'SINGLE', options: ['A', 'B', 'C', 'D'].map(text => ({ text })), answers: right } })).q.id);
  return ids;
}

export const enrolledIn = (world: World, employee: string, offering: string) => enrolledAs(world, 'APPROVED', employee, offering);
export const done = (module: string, at: string, percent = 100) => ({ id: randomUUID(), module, percent, at });
export const chosen = (ids: readonly string[], options: readonly (readonly number[])[]) => ids.map((question, i) => ({ question, options: options[i] ?? [] }));
/** Somebody who has no account of the story, asking as the employee they are; what is refused is thrown. */
export async function speaking(world: World, employee: string) {
  const { actor } = await world.as('pegawai');
  return async (query: string, variables: Record<string, unknown>) => {
    const { body } = await world.gate.executeOperation({ query, variables }, { contextValue: contextFor(world.house, world.orm.em.fork(), { actor: { ...actor!, employee }, requestId: 'test' }) });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return JSON.parse(JSON.stringify(body.singleResult.data)) as any;
  };
}
export { randomUUID };
