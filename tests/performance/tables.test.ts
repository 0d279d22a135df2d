import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell, numberOf, tableOn } from '../../api/platform/rules.ts';
import { creditPoints } from '../../api/performance/credit-points.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';
import { aCycle, aPlanIn } from './desk.ts';

const { medan } = story;
let world: World, pegawai: Person, atasan: Person, hr: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, hr] = await Promise.all(['pegawai', 'atasan', 'hr.medan'].map(login => world.as(login))) as [Person, Person, Person];
});
afterAll(() => world.close());
const table = (code: string, day = TODAY) => tableOn(world.orm.em.fork() as never, code, { day, agency: medan.agency });

describe('Credit points of a year (PermenPANRB 1/2023)', () => {
  const percents = { VERY_GOOD: 150, GOOD: 100, NEEDS_IMPROVEMENT: 75, POOR: 50, VERY_POOR: 25 };
  test.each([['AHLI_PERTAMA', 12.5], ['AHLI_MUDA', 25], ['AHLI_MADYA', 37.5], ['AHLI_UTAMA', 50], ['PEMULA', 3.75], ['TERAMPIL', 5], ['MAHIR', 12.5], ['PENYELIA', 25]])('of %s are %d at GOOD, and so much of it as each predicate has', async (tier, coefficient) => {
    const law = await table('CREDIT_POINT_CONVERSION'), rule = cell(await table('CREDIT_POINT_COEFFICIENT'), tier);
    expect(rule).toMatchObject({ value: coefficient, instrument: 'PermenPANRB 1/2023', validFrom: '2023-07-01' });
    for (const [predicate, percent] of Object.entries(percents)) {
      expect(cell(law, predicate)).toMatchObject({ value: percent, instrument: 'PermenPANRB 1/2023', article: 'Pasal 37', validFrom: '2023-07-01' });
      expect(creditPoints(numberOf(cell(law, predicate)), coefficient, 12)).toBe(Math.round(percent * coefficient) / 100);
    }
  });

  test.each([['AHLI_PERTAMA', 50, 100], ['AHLI_MUDA', 100, 200], ['AHLI_MADYA', 150, 450], ['AHLI_UTAMA', 200, null], ['PENYELIA', 100, null], ['MAHIR', 50, 100], ['TERAMPIL', 20, 60], ['PEMULA', 15, 15]])('of %s must come to %d for the next rank and to %s for the next tier', async (tier, rank, next) => {
    expect(cell(await table('CREDIT_POINTS_FOR_RANK'), tier)).toMatchObject({ value: rank, instrument: 'Peraturan BKN 3/2023', validFrom: '2023-07-01' });
    expect((await table('CREDIT_POINTS_FOR_TIER')).get(tier)?.value ?? null).toBe(next);
  });

  test('of an Ahli Madya must come to 300 for IV/c, and none of it is known before the law began', async () => {
    expect(cell(await table('CREDIT_POINTS_FOR_RANK'), 'AHLI_MADYA', 'IV/c').value).toBe(300);
    await expect(table('CREDIT_POINT_COEFFICIENT', '2023-06-30')).rejects.toThrow('No rule CREDIT_POINT_COEFFICIENT');
  });
});

describe('Attainment', () => {
  let indicator: string, n = 0;
  beforeAll(async () => { ({ indicator } = await aPlanIn('AGREED', pegawai, atasan, await aCycle(hr))); });
  const attained = async (target: number, realisation: number | null, less: boolean) => {
    await world.rows(`update result_indicator set target = ${target}, less_is_better = ${less} where id = '${indicator}'`);
    await world.rows(`delete from progress_report where indicator_id = '${indicator}'`);
    if (realisation !== null) await world.rows(`insert into progress_report (agency_id, plan_id, indicator_id, reported_on, realisation, text) select agency_id, (select plan_id from planned_result r where r.id = i.result_id), id, '2026-11-01', ${realisation}, 'Uji ${++n}' from result_indicator i where id = '${indicator}'`);
    return (await pegawai.ask('query ($id: ID!) { resultIndicator(id: $id) { attainment } }', { id: indicator })).resultIndicator.attainment as number | null;
  };
  test.each([[12, 9, false, 75], [12, 12, false, 100], [12, 15, false, 125], [12, 0, false, 0], [10, 8, true, 120], [10, 10, true, 100], [10, 12, true, 80], [10, 20, true, 0], [10, 25, true, -50], [12, null, false, null]])('of %d with %s realised, less is better: %s, is %s percent', async (target, realisation, less, percent) => {
    expect(await attained(target, realisation, less)).toBe(percent);
  });

  test('is 100 where the target is met exactly, and grows with what is better', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 400 }), fc.boolean(), async (target, realisation, less) => {
      expect(await attained(target, target, less)).toBe(100);
      const here = (await attained(target, realisation, less))!, more = (await attained(target, realisation + 1, less))!;
      expect(less ? more <= here : more >= here).toBe(true);
    }), { numRuns: 15 });
  });
});

describe('An organisation and its leader (PermenPANRB 6/2022)', () => {
  test.each([['EXCELLENT', 'ABOVE'], ['GOOD', 'MEETS'], ['NEEDS_IMPROVEMENT', 'BELOW'], ['POOR', 'BELOW'], ['VERY_POOR', 'BELOW']])('that is %s has a leader whose result is %s', async (predicate, rating) => {
    expect(cell(await table('LEADER_RESULT'), predicate)).toMatchObject({ text: rating, instrument: 'PermenPANRB 6/2022', validFrom: '2022-02-14' });
  });
});
