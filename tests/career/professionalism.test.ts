import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../seeds/reference/rules.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aServant, ladderOf, passed, record } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, ladder: Awaited<ReturnType<typeof ladderOf>>, offerings: Record<string, string>;
beforeAll(async () => {
  world = await openWorld(); hr = await world.as('hr.medan'); ladder = await ladderOf(hr);
  // One offering for each form and length the index tells apart, and the leadership trainings by code.
  const { id: provider } = await world.row(`select id from provider where agency_id = ?::uuid limit 1`, medan.agency), made: [string, string, string, number][] = [['PKP', 'PKP-U', 'KL01', 800], ['PKA', 'PKA-U', 'KL01', 800], ['functional', 'UF', 'KL04', 30], ['technical', 'UT', 'KL03', 20], ['short', 'US', 'KL03', 19], ['one', 'U1', 'KL02', 1], ['seminar', 'UW', 'KL06', 4]];
  offerings = Object.fromEntries(await Promise.all(made.map(async ([key, code, form, hours]) => {
    const { id } = await world.row(`with t as (insert into training (agency_id, code, title, form, learning_hours, provider_id, status) values (?::uuid, ?, ?, ?, ?::int, ?::uuid, 'PUBLISHED') returning id)
      insert into offering (agency_id, training_id, code, starts_on, ends_on, seats, location, status, delivery) select ?::uuid, t.id, ?, '2020-01-01', '2020-01-02', 500, 'Medan', 'FINISHED', 'CLASSROOM' from t returning id`, medan.agency, code, `Uji ${code}`, form, hours, provider, medan.agency, `${code}-1`);
    return [key, id];
  })));
});
afterAll(() => world.close());

const fields = 'score category qualification competency performance discipline indicators { source actual points most ruleApplied { code key value } } ruleApplied { code key value }';
const indexOf = async (employee: string, on?: string, person = hr) => (await person.ask(`query ($id: ID!, $on: Day) { employee(id: $id) { p: professionalism(on: $on) { ${fields} } } }`, { id: employee, on })).employee.p;
const worthOf = (code: string, key: string) => rules.find(r => r.code === code && r.key === key)!.value!;
const appraised = (employee: string, predicate: string) => record(hr, 'AppraisalRecord', employee, { year: 2025, predicate, source: 'SIASN' });

test.each([['S3', 25], ['S2', 20], ['S1', 15], ['D3', 10], ['D2', 5], ['D1', 5], ['SMA', 5], ['SMP', 1], ['SD', 1], [null, 0]])('Qualification: %s gives %d of 25', async (education, points) => {
  const { qualification, indicators } = await indexOf(await aServant(hr, ladder, { post: 'PLK-PTK', education }));
  expect([qualification, indicators.find((i: any) => i.source === 'EDUCATION')]).toMatchObject([points, { actual: education, points, most: 25, ruleApplied: education && { code: 'IP_QUALIFICATION', key: education, value: points } }]);
});

describe('Competency', () => {
  test.each([
    ['LURAH', ['PKP'], 15], ['LURAH', ['PKA'], 0], ['LURAH', ['functional'], 0], ['LURAH', ['technical'], 15], ['LURAH', ['seminar'], 10], ['LURAH', ['PKP', 'technical', 'seminar'], 40], ['CAMAT', ['PKP'], 0], ['CAMAT', ['PKA'], 15],
    ['JF-AK-MUDA', ['functional'], 15], ['JF-AK-MUDA', ['PKP'], 0], ['JF-AK-MUDA', ['functional', 'technical', 'seminar'], 40], ['PLK-PTK', ['technical'], 22.5], ['PLK-PTK', ['seminar'], 17.5], ['PLK-PTK', ['technical', 'seminar'], 40], ['PLK-PTK', ['functional', 'PKP'], 0],
    ['PLK-PTK', ['short'], 0], ['PLK-PTK', ['short', 'one'], 22.5],
  ])('of %s with %j is %d of 40: the position group decides', async (post, trainings, points) => {
    const employee = await aServant(hr, ladder, { post });
    for (const training of trainings) await passed(world, employee, offerings[training]!, '2026-06-01');
    expect((await indexOf(employee)).competency).toBe(points);
  });

  test.each([['technical', '2025-11-22', 0], ['technical', '2025-11-23', 22.5], ['seminar', '2024-11-22', 0], ['seminar', '2024-11-23', 17.5], ['seminar', '2026-11-23', 0]])('%s of %s gives %d: one year for trainings, two for seminars, and none that is still to come', async (training, on, points) => {
    const employee = await aServant(hr, ladder, { post: 'PLK-PTK' });
    await passed(world, employee, offerings[training]!, on);
    expect((await indexOf(employee)).competency).toBe(points);
  });

  test('of the own level lasts: a leadership training has no window', async () => {
    const employee = await aServant(hr, ladder, { post: 'LURAH' });
    await passed(world, employee, offerings['PKP']!, '2012-01-02');
    expect((await indexOf(employee)).competency).toBe(15);
  });
});

test.each([['VERY_GOOD', 30], ['GOOD', 25], ['NEEDS_IMPROVEMENT', 15], ['POOR', 5], ['VERY_POOR', 1], [null, 0]])('Performance: %s gives %d of 30', async (predicate, points) => {
  const employee = await aServant(hr, ladder, { post: 'PLK-PTK' });
  if (predicate) await appraised(employee, predicate);
  expect((await indexOf(employee)).performance).toBe(points);
});

test.each([[[], 5], [['ORAL_REPRIMAND'], 3], [['ALLOWANCE_CUT_6'], 2], [['DEMOTION'], 1], [['ORAL_REPRIMAND', 'DEMOTION', 'ALLOWANCE_CUT_9'], 1]])('Discipline: after %j it gives %d of 5, the worst counts', async (kinds, points) => {
  const employee = await aServant(hr, ladder, { post: 'PLK-PTK' });
  for (const kind of kinds) await record(hr, 'Sanction', employee, { kind, decreeNumber: 'SK/1', startsOn: '2024-01-02' });
  expect((await indexOf(employee)).discipline).toBe(points);
});

test.each([['2026-11-21', 1], ['2026-11-22', 5]])('A sanction of 22 November 2021 counts for five years: on %s discipline gives %d', async (on, points) => {
  const employee = await aServant(hr, ladder, { post: 'PLK-PTK' });
  await record(hr, 'Sanction', employee, { kind: 'DEMOTION', decreeNumber: 'SK/1', startsOn: '2021-11-22' });
  expect((await indexOf(employee, on)).discipline).toBe(points);
});

describe('The category', () => {
  test('of 80.5 is high: decimals are rounded half up before it is read', async () => {
    const employee = await aServant(hr, ladder, { post: 'PLK-PTK', education: 'S3' });
    await passed(world, employee, offerings['technical']!, '2026-06-01');
    await appraised(employee, 'VERY_GOOD');
    await record(hr, 'Sanction', employee, { kind: 'ORAL_REPRIMAND', decreeNumber: 'SK/1', startsOn: '2025-01-02' });
    expect(await indexOf(employee)).toMatchObject({ score: 80.5, category: 'HIGH', ruleApplied: { code: 'IP_CATEGORY', key: 'HIGH', value: 81 } });
  });

  test('and every score follow from the rules, whatever the record says', async () => {
    const groups = { 'PLK-PTK': ['EXECUTING', ['technical', 'seminar']], LURAH: ['STRUCTURAL', ['PKP', 'technical', 'seminar']], 'JF-AK-MUDA': ['FUNCTIONAL', ['functional', 'technical', 'seminar']] } as const, sources: Record<string, string> = { PKP: 'LEADERSHIP', functional: 'FUNCTIONAL_TRAINING', technical: 'TECHNICAL_TRAINING', seminar: 'SEMINAR' };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(groups) as (keyof typeof groups)[]), fc.constantFrom('SD', 'SMA', 'D3', 'S1', 'S2', 'S3'), fc.constantFrom('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR', null), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), async (post, education, predicate, took) => {
      const employee = await aServant(hr, ladder, { post, education }), [group, all] = groups[post], trainings = all.filter((_, i) => took[i]);
      for (const training of trainings) await passed(world, employee, offerings[training]!, '2026-06-01');
      if (predicate) await appraised(employee, predicate);
      const expected = worthOf('IP_QUALIFICATION', education) + trainings.reduce((sum, t) => sum + worthOf('IP_COMPETENCY', `${group}|${sources[t]}`), 0) + worthOf('IP_PERFORMANCE', predicate ?? 'NONE') + worthOf('IP_DISCIPLINE', 'NONE');
      const rounded = Math.floor(expected + 0.5), category = rules.filter(r => r.code === 'IP_CATEGORY' && r.value! <= rounded).sort((a, b) => b.value! - a.value!)[0]!.key, index = await indexOf(employee);
      expect([index.score, index.category]).toEqual([expected, category]);
      expect(index.indicators.reduce((sum: number, i: any) => sum + i.points, 0)).toBe(expected);
    }), { numRuns: 12 });
  });
});

describe('A unit', () => {
  const page = `query ($unit: ID, $page: Int!) { p: professionalism(unit: $unit, page: $page, perPage: 100) { people mean totalCount categories { category people } units { subtree people mean unit { id } } nodes { score category employee { id } } } }`;
  test('has the mean over its people, and each person the score they have alone', async () => {
    const { p } = await hr.ask(page, { unit: medan.units.belawan, page: 1 });
    expect([p.people, p.categories.reduce((sum: number, c: any) => sum + c.people, 0), p.units.reduce((sum: number, u: any) => sum + u.people, 0)]).toEqual(Array(3).fill(p.totalCount));
    expect(p.nodes.length).toBe(Math.min(100, p.totalCount));
    if (p.totalCount <= 100) expect(p.mean).toBeCloseTo(p.nodes.reduce((sum: number, n: any) => sum + n.score, 0) / p.people, 1);
    expect(p.nodes.map((n: any) => n.score)).toEqual(p.nodes.map((n: any) => n.score).toSorted((a: number, b: number) => a - b));
    for (const { employee, score, category } of p.nodes.slice(0, 8)) expect(await indexOf(employee.id)).toMatchObject({ score, category });
  });

  test('counts only whom one may see: a supervisor the own unit, an employee oneself', async () => {
    const people = async (login: string) => (await (await world.as(login)).ask(page, { page: 1 })).p.people;
    expect(await people('pegawai')).toBe(1);
    expect(await people('atasan')).toBeLessThan(await people('hr.medan'));
    expect((await hr.refused(page, { unit: story.tanjungpinang.units.city, page: 1 })).extensions.code).toBe('INVALID');
  });
});
