import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Person, type World } from '../world.ts';
import { answering, askAs, held } from './evaluation-desk.ts';
let world: World, pelatihan: Person;
beforeAll(async () => { world = await openWorld(); pelatihan = await world.as('pelatihan'); });
afterAll(() => world.close());
describe('x', () => {
  test('smoke', async () => {
    const q = (await pelatihan.ask('{ surveys(filter: {status: [OPEN]}) { nodes { id edition questions { nodes { id kind number } } } } }')).surveys.nodes[0];
    console.log(q);
    const { training, participants } = await held(world, pelatihan, [6]);
    const answers = q.questions.nodes.map((x: any) => x.kind === 'TEXT' ? { question: x.id, text: 'abc' } : { question: x.id, score: 2 });
    for (const p of participants) console.log(await askAs(world, p.actor, answering, { id: p.invitation, answers }));
    console.log(JSON.stringify(await pelatihan.ask('query($id: ID!) { training(id: $id) { surveyResults { invited answers waiting survey { title } questions { prompt kind answers average counts texts } ruleApplied { code value } } curriculumReviews { nodes { id status relevance answers rulesApplied { code value } } } } }', { id: training }), null, 1));
    console.log(JSON.stringify(await pelatihan.ask('{ inbox(perPage: 100, filter: { noun: ["FollowUp","CourseProposal","CurriculumReview"] }) { counts { noun count } nodes { noun who about moves status } } surveyInvitations { totalCount } followUps(perPage: 2) { totalCount nodes { dueOn due gain ruleApplied { value } } facets(fields: [STATUS]) { buckets { value count } } } courseProposals { nodes { title status } } }'), null, 1));
  });
});
