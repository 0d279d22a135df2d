import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { answering, askAs, held, saying } from './evaluation-desk.ts';

const { medan } = story;
let world: World, pelatihan: Person, pegawai: Person, hr: Person;
beforeAll(async () => { world = await openWorld(); [pelatihan, pegawai, hr] = await Promise.all(['pelatihan', 'pegawai', 'hr.medan'].map(l => world.as(l))) as [Person, Person, Person]; });
afterAll(() => world.close());

type Participants = Awaited<ReturnType<typeof held>>['participants'];
const answer = async ({ actor, invitation }: Participants[number], relevance: number) => expect((await askAs(world, actor, answering, { id: invitation, answers: await saying(world, relevance) })).code).toBeUndefined();
const all = async (who: Participants, scores: readonly number[]) => { for (const [i, one] of who.entries()) await answer(one, scores[i % scores.length]!); };
const reviews = (by: Person, id: string) => by.ask('query ($id: ID!) { t: training(id: $id) { curriculumReviews { nodes { id status relevance answers decision reason rulesApplied { code value } } } } }', { id }).then(d => d.t.curriculumReviews.nodes as any[]);
const begin = (by: Person, id: string) => by.attempt('mutation ($id: ID!) { r: beginCurriculumReview(id: $id) { status } }', { id }).then(a => a.errors?.[0]?.extensions.code ?? a.data.r.status);
const decide = (by: Person, id: string, decision: string, reason = 'Sudah dibahas dengan penyelenggara.') => by.attempt('mutation ($id: ID!, $input: CurriculumVerdict!) { r: decideCurriculumReview(id: $id, input: $input) { status } }', { id, input: { decision, reason } }).then(a => a.errors?.[0]?.extensions.code ?? a.data.r.status);

describe('A review opens', () => {
  test('when the mean of five lies below the level, and neither at it nor with four', async () => {
    const low = await held(world, pelatihan, [5]), level = await held(world, pelatihan, [5]), few = await held(world, pelatihan, [4]);
    await all(low.participants, [3, 3, 3, 3, 2]);
    await all(level.participants, [2, 3, 4, 3, 3]);
    await all(few.participants, [1]);
    expect(await reviews(pelatihan, low.training)).toEqual([{ id: expect.any(String), status: 'OPENED', relevance: 2.8, answers: 5, decision: null, reason: null, rulesApplied: [{ code: 'CURRICULUM_RELEVANCE_LEVEL', value: 3 }, { code: 'CURRICULUM_REVIEW_ANSWERS', value: 5 }] }]);
    expect([await reviews(pelatihan, level.training), await reviews(pelatihan, few.training)]).toEqual([[], []]);
  });

  test('once, though thirty find it irrelevant at the same time in three offerings', async () => {
    const { training, participants } = await held(world, pelatihan, [10, 10, 10]), answers = await saying(world, 1);
    const sent = await Promise.all(participants.map(({ actor, invitation }) => askAs(world, actor, answering, { id: invitation, answers })));
    expect(sent.filter(s => s.code)).toEqual([]);
    expect(await world.row('select count(*)::int as rounds, sum(answers)::int as answers from survey_round where training_id = ?::uuid', training)).toEqual({ rounds: 6, answers: 30 });
    expect(await world.row('select count(*)::int as n from curriculum_review where training_id = ?::uuid', training)).toEqual({ n: 1 });
  });

  test('by nobody: the trail says the survey, and the number of no request', async () => {
    const { training, participants } = await held(world, pelatihan, [5]);
    await all(participants, [1]);
    const [{ id }] = await reviews(pelatihan, training) as [{ id: string }], trail = await world.rows('select actor_name, actor_account, request_id from audit_entry where record_id = ?::uuid', id);
    expect(trail).toEqual([{ actor_name: 'Survei', actor_account: null, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  });

  test('at another level where a city has set one, which its answer cites', async () => {
    const insert = (code: string, value: number) => world.rows(`insert into rule (agency_id, topic, code, key, name, description, value, unit, instrument, valid_from) select '${medan.agency}', topic, code, key, name, description, ${value}, unit, 'Peraturan Wali Kota (contoh)', '2026-11-22' from rule where code = '${code}' and agency_id is null`);
    await insert('CURRICULUM_RELEVANCE_LEVEL', 4.5); await insert('CURRICULUM_REVIEW_ANSWERS', 10);
    const { training, participants } = await held(world, pelatihan, [10]);
    await all(participants.slice(0, 9), [4]);
    expect(await reviews(pelatihan, training)).toEqual([]);
    await all(participants.slice(9), [4]);
    expect(await reviews(pelatihan, training)).toMatchObject([{ relevance: 4, answers: 10, rulesApplied: [{ value: 4.5 }, { value: 10 }] }]);
    await world.rows(`update rule set valid_until = '2026-11-22' where agency_id = '${medan.agency}' and code like 'CURRICULUM_%'`).catch(() => undefined);
    await world.rows(`alter table rule disable trigger user`); await world.rows(`delete from rule where agency_id = '${medan.agency}' and code like 'CURRICULUM_%'`); await world.rows(`alter table rule enable trigger user`);
  });
});

describe('A review', () => {
  test('waits for the training manager, is looked into, and decided with a reason that shows on the training', async () => {
    const { training, participants } = await held(world, pelatihan, [5]);
    await all(participants, [2]);
    const [{ id }] = await reviews(pelatihan, training) as [{ id: string }], { inbox } = await pelatihan.ask('{ inbox(perPage: 100, filter: { noun: ["CurriculumReview"] }) { nodes { id who about moves } } }');
    expect(inbox.nodes.find((n: any) => n.id === id)).toMatchObject({ who: expect.stringContaining('BKPSDM'), about: expect.stringContaining('Pelatihan Uji'), moves: ['begin'] });
    expect(await reviews(pegawai, training)).toEqual([]);
    expect([await begin(pegawai, id), await begin(await world.as('atasan'), id), await begin(await world.as('auditor'), id), await decide(pelatihan, id, 'KEEP')]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN', 'ILLEGAL_MOVE']);
    expect([await begin(pelatihan, id), await decide(pelatihan, id, 'REVISE', ' '), await decide(pelatihan, id, 'REVISE', 'Contoh kasus diganti.')]).toEqual(['IN_REVIEW', 'INVALID', 'DECIDED']);
    expect(await reviews(pegawai, training)).toMatchObject([{ status: 'DECIDED', decision: 'REVISE', reason: 'Contoh kasus diganti.' }]);
    expect(await pegawai.ask('query ($id: ID!) { training(id: $id) { status } }', { id: training })).toEqual({ training: { status: 'PUBLISHED' } });
  });

  test('that retires a training takes it out of the catalogue, and its history says why', async () => {
    const { training, participants } = await held(world, pelatihan, [5]);
    await all(participants, [1]);
    const [{ id }] = await reviews(hr, training) as [{ id: string }];
    expect([await begin(hr, id), await decide(hr, id, 'RETIRE', 'Tidak lagi dibutuhkan.')]).toEqual(['IN_REVIEW', 'DECIDED']);
    expect(await hr.ask('query ($id: ID!) { training(id: $id) { status history { move note } } }', { id: training })).toEqual({ training: { status: 'RETIRED', history: [{ move: 'publish', note: null }, { move: 'retire', note: 'Tidak lagi dibutuhkan.' }] } });
  });

  test('weighs all that was said until it is decided: only what is said afterwards opens another', async () => {
    const { training, participants } = await held(world, pelatihan, [20]);
    await all(participants.slice(0, 10), [1]);
    const [{ id }] = await reviews(pelatihan, training) as [{ id: string }];
    await begin(pelatihan, id); await decide(pelatihan, id, 'KEEP');
    await all(participants.slice(10, 14), [1]);
    expect(await reviews(pelatihan, training)).toHaveLength(1);
    await all(participants.slice(14, 15), [5]);
    expect((await reviews(pelatihan, training)).map(r => [r.status, r.relevance, r.answers]).sort()).toEqual([['DECIDED', 1, 5], ['OPENED', 1.8, 5]]);
  });

  test('is not judged by who teaches the training', async () => {
    const { training, participants } = await held(world, pelatihan, [5]);
    await all(participants, [1]);
    const [{ id }] = await reviews(pelatihan, training) as [{ id: string }];
    await world.rows(`update curriculum_review set teacher_id = '${medan.pelatihan.id}' where id = '${id}'`);
    expect([await begin(pelatihan, id), await begin(hr, id), await decide(pelatihan, id, 'KEEP'), await decide(hr, id, 'KEEP')]).toEqual(['FORBIDDEN', 'IN_REVIEW', 'FORBIDDEN', 'DECIDED']);
  });
});
