import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { categoryOf, matchOf } from '../../api/competency/gap.ts';
import { story } from '../../seeds/story/story.ts';
import { changeLaw } from '../platform/law.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aPosition, askOn, assess, competencies, somebody } from './stage.ts';

const { medan } = story;
const mapping = { best: 90, fair: 78, cap: 100 }, selection = { best: 80, fair: 68, cap: 100 };

describe('The category of a job person match', () => {
  test.each([
    ['MAPPING', 100, 'OPTIMAL'], ['MAPPING', 90, 'OPTIMAL'], ['MAPPING', 89.99, 'FAIR'], ['MAPPING', 78, 'FAIR'], ['MAPPING', 77.99, 'POOR'], ['MAPPING', 0, 'POOR'],
    ['SELECTION', 100, 'ELIGIBLE'], ['SELECTION', 80, 'ELIGIBLE'], ['SELECTION', 79.99, 'MARGINAL'], ['SELECTION', 68, 'MARGINAL'], ['SELECTION', 67.99, 'INELIGIBLE'], ['SELECTION', 0, 'INELIGIBLE'],
  ] as const)('for %s at %d percent is %s', (purpose, percent, category) => {
    expect(categoryOf(percent, purpose, purpose === 'MAPPING' ? mapping : selection)).toBe(category);
  });
});

describe('The job person match', () => {
  const of = (held: number, required: number) => [{ requiredLevel: required, heldLevel: held, known: true }];

  test.each([
    [39, 50, 78, 'FAIR'], [45, 50, 90, 'OPTIMAL'], [44, 50, 88, 'FAIR'], [38, 50, 76, 'POOR'], [27, 34, 79.41, 'FAIR'], [77999, 100000, 78, 'POOR'], [89999, 100000, 90, 'FAIR'],
  ])('of %d held against %d required is %d percent, %s', (held, required, percent, category) => {
    expect(matchOf(of(held, required), 'MAPPING', mapping)).toEqual({ rawPercent: percent, percent, category, purpose: 'MAPPING', assessed: 1, demanded: 1 });
  });

  test('is capped for the category and kept raw', () => {
    expect(matchOf(of(25, 18), 'MAPPING', mapping)).toEqual({ rawPercent: 138.89, percent: 100, category: 'OPTIMAL', purpose: 'MAPPING', assessed: 1, demanded: 1 });
    expect(matchOf(of(6, 5), 'SELECTION', { ...selection, best: 110, cap: 120 })).toMatchObject({ percent: 120, category: 'ELIGIBLE' });
  });

  test('is read over what was assessed, and none where nothing was', () => {
    const unknown = { requiredLevel: 3, heldLevel: 0, known: false };
    expect(matchOf([{ requiredLevel: 3, heldLevel: 3, known: true }, unknown, unknown], 'MAPPING', mapping)).toMatchObject({ percent: 100, assessed: 1, demanded: 3 });
    expect(matchOf([unknown], 'MAPPING', mapping)).toBeNull();
    expect(matchOf([], 'MAPPING', mapping)).toBeNull();
    expect(matchOf([{ requiredLevel: 3, heldLevel: 0, known: true }], 'MAPPING', mapping)).toMatchObject({ percent: 0, category: 'POOR' });
  });

  test('reaches a cut point exactly when held times hundred reaches required times the cut, whatever the rule says', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), (required, held, cut) => {
      const match = matchOf(of(held, required), 'MAPPING', { best: cut, fair: 0, cap: 100 })!;
      expect([required, held, cut, match.category]).toEqual([required, held, cut, held * 100 >= required * cut ? 'OPTIMAL' : 'FAIR']);
    }), { numRuns: 2000 });
    for (let cut = 1; cut <= 100; cut++) expect([cut, matchOf(of(cut, 100), 'MAPPING', { best: cut, fair: 0, cap: 100 })!.category]).toEqual([cut, 'OPTIMAL']);
  });
});

describe('In the graph', () => {
  let world: World, hr: Person, known: string[];
  beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); known = Object.values(await competencies(hr)); });
  afterAll(() => world.close());

  const query = 'query ($id: ID!) { employee(id: $id) { mapping: jobPersonMatch { rawPercent percent category purpose assessed demanded rulesApplied { code value instrument validFrom } } selection: jobPersonMatch(purpose: SELECTION) { category percent rulesApplied { code value } } } }';
  /** Ten demands of level 5, and so many levels held in all. */
  async function holding(levels: number): Promise<string> {
    const demands = known.slice(0, 10), employee = await somebody(hr, await aPosition(hr, demands.map(c => [c, 5] as const)), medan.units.belawan);
    for (const [i, competency] of demands.entries()) await assess(hr, employee, competency, Math.floor(levels / 10) + (i < levels % 10 ? 1 : 0));
    return employee;
  }

  test.each([
    [50, 100, 'OPTIMAL', 'ELIGIBLE'], [45, 90, 'OPTIMAL', 'ELIGIBLE'], [44, 88, 'FAIR', 'ELIGIBLE'], [40, 80, 'FAIR', 'ELIGIBLE'], [39, 78, 'FAIR', 'MARGINAL'], [38, 76, 'POOR', 'MARGINAL'], [34, 68, 'POOR', 'MARGINAL'], [33, 66, 'POOR', 'INELIGIBLE'],
  ])('%d of 50 levels are %d percent: %s when mapped, %s when selected', async (levels, percent, mapped, selected) => {
    const { employee } = await hr.ask(query, { id: await holding(levels) });
    expect(employee.mapping).toEqual({
      rawPercent: percent, percent, category: mapped, purpose: 'MAPPING', assessed: 10, demanded: 10,
      rulesApplied: [
        { code: 'JPM_MAPPING_OPTIMAL', value: 90, instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' }, { code: 'JPM_MAPPING_FAIR', value: 78, instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' },
        { code: 'JPM_CAP', value: 100, instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' },
      ],
    });
    expect(employee.selection).toEqual({ category: selected, percent, rulesApplied: [{ code: 'JPM_SELECTION_ELIGIBLE', value: 80 }, { code: 'JPM_SELECTION_MARGINAL', value: 68 }, { code: 'JPM_CAP', value: 100 }] });
  });

  test('is none for somebody never assessed, for whoever holds no position, and where all has expired', async () => {
    const position = await aPosition(hr, [[known[0]!, 3]]), unknown = await somebody(hr, position, medan.units.belawan), expired = await somebody(hr, position, medan.units.belawan);
    await assess(hr, expired, known[0]!, 3, { assessedOn: '2020-01-01' });
    const idle = (await world.row('select id from employee where position_id is null and agency_id = ? limit 1', medan.agency)).id;
    for (const id of [unknown, expired, idle]) expect((await hr.ask(query, { id })).employee).toEqual({ mapping: null, selection: null });
    expect((await hr.ask('query ($id: ID!) { employee(id: $id) { gaps { state gap heldLevel } } }', { id: expired })).employee.gaps).toEqual([{ state: 'EXPIRED', gap: 3, heldLevel: 0 }]);
  });

  test('more than asked in one makes up for less in another, and more than all is kept raw', async () => {
    const position = await aPosition(hr, [[known[0]!, 3], [known[1]!, 3]]), person = await somebody(hr, position, medan.units.belawan);
    await assess(hr, person, known[0]!, 5);
    await assess(hr, person, known[1]!, 2);
    const { employee } = await hr.ask('query ($id: ID!) { employee(id: $id) { jobPersonMatch { rawPercent percent } gaps(all: true) { requiredLevel heldLevel gap state } needs: gaps { gap } } }', { id: person });
    expect(employee).toEqual({
      jobPersonMatch: { rawPercent: 116.67, percent: 100 },
      gaps: [{ requiredLevel: 3, heldLevel: 2, gap: 1, state: 'BELOW' }, { requiredLevel: 3, heldLevel: 5, gap: -2, state: 'MET' }], needs: [{ gap: 1 }],
    });
  });

  test('follows a new row of the rule from its day on, and only from then', async () => {
    const id = await holding(45), optimal = async (day: string) => { const { employee: { mapping: m } } = await askOn(world, hr, day, query, { id }); return [m.category, m.rulesApplied[0].value, m.rulesApplied[0].validFrom, m.rulesApplied[0].instrument]; };
    await changeLaw(world, 'JPM_MAPPING_OPTIMAL', 91, '2026-12-01');
    expect(await optimal('2026-11-22')).toEqual(['OPTIMAL', 90, '2019-10-14', 'Peraturan BKN 26/2019']);
    expect(await optimal('2026-11-30')).toEqual(['OPTIMAL', 90, '2019-10-14', 'Peraturan BKN 26/2019']);
    expect(await optimal('2026-12-01')).toEqual(['FAIR', 91, '2026-12-01', 'Peraturan BKN 9/2026']);
    await changeLaw(world, 'JPM_MAPPING_OPTIMAL', 90, '2027-01-01', { instrument: 'Peraturan BKN 1/2027' });
    expect(await optimal('2026-12-31')).toEqual(['FAIR', 91, '2026-12-01', 'Peraturan BKN 9/2026']);
    expect(await optimal('2027-01-01')).toEqual(['OPTIMAL', 90, '2027-01-01', 'Peraturan BKN 1/2027']);
  });

  test('what is most urgent comes first: the gap times its weight, then how much the position depends on it', async () => {
    const position = await aPosition(hr, [[known[0]!, 3, 1], [known[1]!, 2, 4], [known[2]!, 4, 1]]), person = await somebody(hr, position, medan.units.belawan);
    const { employee } = await hr.ask('query ($id: ID!) { employee(id: $id) { gaps { gap weight competency { id } } } }', { id: person });
    expect(employee.gaps.map((g: any) => [g.competency.id, g.gap * g.weight])).toEqual([[known[1], 8], [known[2], 4], [known[0], 3]]);
  });
});
