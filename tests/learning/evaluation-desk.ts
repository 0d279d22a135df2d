import { actorOfKey } from '../../api/platform/actors.ts';
import { contextFor } from '../../api/kernel/context.ts';
import type { Actor } from '../../api/kernel/actor.ts';
import { partners } from '../../seeds/story/accounts.ts';
import { story } from '../../seeds/story/story.ts';
import type { Person, World } from '../world.ts';
import { anOffering, enrolledAs } from './desk.ts';

/** People of Medan nobody else leans on, by unit so that none is superior to another. */
export async function people(world: World, count: number): Promise<string[]> {
  const rows = await world.rows(`select e.id from employee e where e.agency_id = '${story.medan.agency}' and e.standing = 'ACTIVE' and e.supervisor_id is not null and not exists (select from account a where a.employee_id = e.id) order by e.id limit ${count}`);
  return rows.map(r => r.id as string);
}

/** Somebody without an account of the story, as they would be if they signed in. */
export function asEmployee(world: World, employee: string): Actor {
  void world;
  return { account: null, name: `Pegawai ${employee.slice(0, 4)}`, agency: story.medan.agency, employee, grants: [], leads: [], provider: null, scopes: [], standsIn: [] };
}

/** Asks as an actor, and answers data or the code of the refusal. */
export async function askAs(world: World, actor: Actor | undefined, query: string, variables: Record<string, unknown> = {}): Promise<{ data: any; code?: string; fields?: any[]; message?: string }> {
  const contextValue = contextFor(world.house, world.orm.em.fork(), { actor, requestId: `as-${Math.random()}` });
  const { body } = await world.gate.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('not a single answer');
  const { data, errors } = body.singleResult, first = errors?.[0]?.extensions as { code: string; fields?: any[] } | undefined;
  return { data: data && JSON.parse(JSON.stringify(data)), ...(first && { code: first.code, fields: first.fields, message: errors![0]!.message }) };
}

/** The actor behind the key of a partner of the story. */
export const partnerActor = async (world: World, id: string): Promise<Actor> => (await actorOfKey(world.orm.em.fork(), partners.find(p => p.id === id)!.key))!;

export const completing = 'mutation ($id: ID!, $on: Day!, $number: String!) { e: completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: $on, certificateNumber: $number }) { id status } }';

/** A training held once or more, whose participants have their results; each with the invitation they got. */
export async function held(world: World, by: Person, sizes: readonly number[], completedOn = '2026-11-09') {
  const { training, offering: first, code } = await anOffering(world, { seats: 100 }), offerings = [first];
  for (let n = 2; n <= sizes.length; n++) {
    const { o } = await by.ask('mutation ($input: OfferingInput!) { o: createOffering(input: $input) { id } }', { input: { training, code: `${code}-${n}`, delivery: 'CLASSROOM', startsOn: '2026-11-02', endsOn: '2026-11-06', seats: 100 } });
    offerings.push(o.id);
  }
  const everybody = await people(world, sizes.reduce((a, b) => a + b, 0)), participants: { employee: string; actor: Actor; invitation: string; enrollment: string; offering: string }[] = [];
  for (const [i, size] of sizes.entries()) for (const employee of everybody.splice(0, size)) {
    const enrollment = await enrolledAs(world, 'APPROVED', employee, offerings[i]!);
    await by.ask(completing, { id: enrollment, on: completedOn, number: `STTPL-${enrollment.slice(0, 8)}` });
    const { id: invitation } = await world.row('select id from survey_invitation where enrollment_id = ?::uuid', enrollment);
    participants.push({ employee, actor: asEmployee(world, employee), invitation, enrollment, offering: offerings[i]! });
  }
  return { training, offerings, participants };
}

export const answering = 'mutation ($id: ID!, $answers: [SurveyAnswerInput!]!) { answerSurvey(invitation: $id, answers: $answers) }';

/** What the open edition of Medan asks, in order. */
export const openQuestions = (world: World): Promise<{ id: string; kind: string }[]> =>
  world.rows(`select q.id, q.kind from survey_question q join survey s on s.id = q.survey_id where s.agency_id = '${story.medan.agency}' and s.status = 'OPEN' order by q.number`);

/** Answers to all of it: this much relevance, 4 to the rest, and words if any. */
export async function saying(world: World, relevance: number, text?: string): Promise<{ question: string; score?: number; text?: string }[]> {
  return (await openQuestions(world)).flatMap(({ id, kind }): { question: string; score?: number; text?: string }[] => (kind === 'TEXT' ? (text ? [{ question: id, text }] : []) : [{ question: id, score: kind === 'RELEVANCE' ? relevance : 4 }]));
}
