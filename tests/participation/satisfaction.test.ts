import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newChallenge, solve } from '../../api/participation/challenge.ts';
import { clock, openWorld, type Person, type World } from '../world.ts';
import { medan } from './stage.ts';

let world: World, admin: Person, theme: string;
beforeAll(async () => { world = await openWorld(); admin = await world.as('pengaduan'); ({ id: theme } = await world.row(`select id from service_theme where code = 'KESEHATAN' and agency_id = '${medan.agency}'`)); });
afterAll(() => world.close());

const input = (more: object = {}) => ({ title: 'Survei kepuasan uji', unit: medan.units.dinkes, theme, opensOn: '2026-11-01', closesOn: '2026-11-30', population: 1000, ...more });
const create = (more: object = {}, by = admin) => by.ask('mutation ($input: SatisfactionSurveyInput!) { s: createSatisfactionSurvey(input: $input) { id } }', { input: input(more) }).then(d => d.s.id as string);
const resultOf = (id: string, by = admin) => by.ask('query ($id: ID!) { s: satisfactionSurvey(id: $id) { responses result { responses sample index convertedIndex grade elements { element average convertedIndex grade } ruleApplied { code key value instrument validFrom } } } }', { id }).then(d => d.s);
const move = (name: string, id: string, by = admin) => by.attempt(`mutation ($id: ID!) { m: ${name}SatisfactionSurvey(id: $id) { status } }`, { id }).then(a => a.errors?.[0]?.extensions.code ?? a.data.m.status);
/** Answers that add up to the given sums of the nine elements. */
async function answers(survey: string, rows: readonly (readonly number[])[]) {
  await world.rows(`delete from satisfaction_response where survey_id = '${survey}'`);
  await world.rows(`insert into satisfaction_response (agency_id, survey_id, u1, u2, u3, u4, u5, u6, u7, u8, u9) values ${rows.map(r => `('${medan.agency}', '${survey}', ${r.join(', ')})`).join(', ')}`);
}
/** So many answers whose scores add up to a total: as even as can be. */
const spread = (people: number, total: number): number[][] => { const low = Math.floor(total / (people * 9)), high = total - low * people * 9; return Array.from({ length: people }, (_, i) => Array.from({ length: 9 }, (_, u) => (i * 9 + u < high ? low + 1 : low))); };
/** Exactly, with whole numbers that have no end. */
const exactly = (total: number, n: number): number => Number((BigInt(total) * 5000n + 9n * BigInt(n)) / (18n * BigInt(n))) / 100;
const gradeOf = (index: number) => (index >= 88.31 ? 'A' : index >= 76.61 ? 'B' : index >= 65 ? 'C' : 'D');

describe('The index of satisfaction', () => {
  // 500 answers: a step of one point is a step of a two-hundredth of the index.
  test.each([
    [500, 11699, 64.99, 'D'], [500, 11700, 65, 'C'], [500, 13789, 76.61, 'B'], [500, 13788, 76.6, 'C'], [500, 15895, 88.31, 'A'], [500, 15894, 88.3, 'B'], [5, 180, 100, 'A'], [5, 45, 25, 'D'], [1000, 23398, 64.99, 'D'], [1000, 23399, 65, 'C'],
  ] as const)('of %i answers with %i points is %f and so %s: rounded first, graded then', async (people, total, index, grade) => {
    const id = await create();
    await answers(id, spread(people, total));
    const { result } = await resultOf(id);
    expect(result).toMatchObject({ responses: people, convertedIndex: index, grade, index: Math.round((total / (9 * people)) * 10_000) / 10_000, ruleApplied: { code: 'SATISFACTION_GRADE', key: grade, instrument: 'PermenPANRB 14/2017' } });
  });

  test('is exact for whatever was answered, overall and element by element, the weakest element first', async () => {
    const id = await create(), score = fc.integer({ min: 1, max: 4 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(score, score, score, score, score, score, score, score, score), { minLength: 5, maxLength: 40 }), async rows => {
      await answers(id, rows);
      const { result } = await resultOf(id), sums = Array.from({ length: 9 }, (_, u) => rows.reduce((sum, r) => sum + r[u]!, 0)), total = sums.reduce((a, b) => a + b, 0), index = exactly(total, rows.length);
      expect([result.convertedIndex, result.grade]).toEqual([index, gradeOf(index)]);
      for (const e of result.elements) { const sum = sums[Number(e.element[1]) - 1]!, own = exactly(sum * 9, rows.length); expect([e.convertedIndex, e.grade]).toEqual([own, gradeOf(own)]); }
      expect(result.elements.map((e: any) => e.average)).toEqual(result.elements.map((e: any) => e.average).toSorted((a: number, b: number) => a - b));
    }), { numRuns: 25 });
  });

  test.each([[10, 10], [100, 80], [1000, 278], [4000, 351], [10_000, 370], [1_000_000, 384]])('of %i users a sample has %i (Krejcie and Morgan)', async (population, sample) => {
    const id = await create({ population });
    await answers(id, spread(5, 120));
    expect((await resultOf(id)).result.sample).toBe(sample);
  });

  test('is not shown before five people answered', async () => {
    const id = await create();
    await answers(id, spread(4, 100));
    expect(await resultOf(id)).toEqual({ responses: 4, result: null });
  });

  test('rests on the grades of the last day of the survey, whatever law follows', async () => {
    const id = await create({ opensOn: '2026-10-01', closesOn: '2026-10-31' }), later = await create();
    for (const survey of [id, later]) await answers(survey, spread(500, 11700));
    await world.rows(`update rule set valid_until = '2026-11-09' where code = 'SATISFACTION_GRADE' and key = 'C'`).catch(() => undefined);
    await world.rows(`insert into rule (topic, code, key, name, description, value, unit, instrument, valid_from) select topic, code, key, name, description, 66, unit, 'PermenPANRB baru', '2026-11-10' from rule where code = 'SATISFACTION_GRADE' and key = 'C'`);
    expect([(await resultOf(id)).result.grade, (await resultOf(later)).result.grade]).toEqual(['C', 'D']);
  });
});

describe('A survey', () => {
  test('is prepared, opened, closed and published by whoever keeps the voice of citizens, and by nobody else', async () => {
    const id = await create(), hr = await world.as('hr.medan');
    expect([await move('open', id, hr), await move('publish', id), await move('open', id), await move('close', id), await move('publish', id)]).toEqual(['FORBIDDEN', 'ILLEGAL_MOVE', 'OPEN', 'CLOSED', 'PUBLISHED']);
    expect((await hr.refused('mutation ($input: SatisfactionSurveyInput!) { createSatisfactionSurvey(input: $input) { id } }', { input: input() })).extensions.code).toBe('FORBIDDEN');
    expect((await admin.refused('mutation ($input: SatisfactionSurveyInput!) { createSatisfactionSurvey(input: $input) { id } }', { input: input({ closesOn: '2026-10-01' }) })).extensions.fields?.[0]).toMatchObject({ path: ['closesOn'], code: 'ORDER' });
    expect(await move('open', await create({ opensOn: '2026-01-01', closesOn: '2026-02-01' }))).toBe('CONFLICT');
  });

  test('is answered on the public pages without a name, all nine questions, while it is open; results are shown once published', async () => {
    const id = await create(), app = await world.http(), url = `/public/kota-medan/satisfaction/${id}`, em = () => world.orm.em.fork() as never;
    const send = async (more: object = {}) => { const challenge = await newChallenge(em(), clock); return app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map(u => [`U${u}`, '3'])), challenge, proof: solve(challenge), ...more }).toString() }); };
    expect((await app.inject({ url })).statusCode).toBe(404);
    await move('open', id);
    expect([(await app.inject({ url })).statusCode, (await send()).statusCode, (await send({ U4: '' })).statusCode, (await send({ U4: '5' })).statusCode, (await send({ proof: '' })).statusCode]).toEqual([200, 200, 422, 422, 422]);
    expect(Object.keys(await world.row(`select * from satisfaction_response where survey_id = '${id}'`)).sort()).toEqual(['agency_id', 'id', 'survey_id', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(u => `u${u}`)]);
    await move('close', id);
    expect((await send()).statusCode).toBe(409);
    await answers(id, spread(5, 150));
    expect((await app.inject({ url: '/public/kota-medan/satisfaction' })).body).not.toContain('Survei kepuasan uji');
    await move('publish', id);
    const { body } = await app.inject({ url: '/public/kota-medan/satisfaction' });
    expect(body).toContain('Survei kepuasan uji');
    expect(body).toContain('83,33');
    await app.close();
  });
});
