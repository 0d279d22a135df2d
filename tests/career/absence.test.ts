import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { changeLaw } from '../platform/law.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); });
afterAll(() => world.close());

const question = 'query ($days: Int!, $run: Int! = 0, $hours: Float! = 0, $on: Day) { s: absenceSanction(days: $days, consecutiveDays: $run, hoursShort: $hours, on: $on) { days kind level months allowanceCut ruleApplied { code key value instrument validFrom } } }';
const proposed = async (days: number, more: { run?: number; hours?: number; on?: string } = {}, person = hr) => (await person.ask(question, { days, ...more })).s;
/** PP 94/2021, rung by rung: first and last day, level, months, share of the allowance. */
const rungs = [
  ['ORAL_REPRIMAND', 3, 3, 'LIGHT', null, null], ['WRITTEN_REPRIMAND', 4, 6, 'LIGHT', null, null], ['WRITTEN_DISSATISFACTION', 7, 10, 'LIGHT', null, null], ['ALLOWANCE_CUT_6', 11, 13, 'MEDIUM', 6, 25], ['ALLOWANCE_CUT_9', 14, 16, 'MEDIUM', 9, 25],
  ['ALLOWANCE_CUT_12', 17, 20, 'MEDIUM', 12, 25], ['DEMOTION', 21, 24, 'HEAVY', 12, null], ['RELEASE_TO_EXECUTING', 25, 27, 'HEAVY', 12, null], ['DISMISSAL', 28, 366, 'HEAVY', null, null],
] as const;

describe('The ladder of absence (PP 94/2021)', () => {
  test.each(rungs)('comes to %s from day %i to day %i, and on the day before the rung below', async (kind, from, until, level, months, allowanceCut) => {
    const rung = { kind, level, months, allowanceCut, ruleApplied: { code: 'ABSENCE_SANCTION', key: kind, value: from, instrument: 'PP 94/2021', validFrom: '2021-08-31' } };
    expect([await proposed(from), await proposed(until)]).toEqual([{ ...rung, days: from }, { ...rung, days: until }]);
    expect((await proposed(from - 1))?.kind ?? null).toBe(rungs.findLast(([, first]) => first < from)?.[0] ?? null);
  });

  test.each([[0, 0, null], [2, 0, null], [9, 9, 'WRITTEN_DISSATISFACTION'], [10, 9, 'WRITTEN_DISSATISFACTION'], [10, 10, 'DISMISSAL'], [11, 10, 'DISMISSAL']])('of %i days, %i of them without interruption, is %s', async (days, run, kind) => {
    const s = await proposed(days, { run });
    expect(s?.kind ?? null).toBe(kind);
    if (run >= 10) expect(s.ruleApplied).toEqual({ code: 'ABSENCE_DISMISSAL_CONSECUTIVE', key: '', value: 10, instrument: 'PP 94/2021', validFrom: '2021-08-31' });
  });

  test.each([[2, 7.4, 2, null], [2, 7.5, 3, 'ORAL_REPRIMAND'], [0, 22.5, 3, 'ORAL_REPRIMAND'], [0, 22.4, 2, null], [3, 14.9, 4, 'WRITTEN_REPRIMAND'], [27, 7.5, 28, 'DISMISSAL']])('counts 7.5 hours short as a day: %i days and %f hours are %i days', async (days, hours, counted, kind) => {
    const s = await proposed(days, { hours });
    expect([s?.kind ?? null, s?.days ?? counted]).toEqual([kind, counted]);
  });

  test('never proposes less for more days, more hours or a longer run', async () => {
    const rank = async (days: number, hours: number, run: number) => rungs.findIndex(([kind]) => kind === null) + (rungs.map(([kind]) => kind as string).indexOf((await proposed(days, { hours, run }))?.kind) + 1);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 12 }), async (days, hours, run) => {
      const here = await rank(days, hours, run);
      for (const more of [rank(days + 1, hours, run), rank(days, hours + 1, run), rank(days, hours, run + 1)]) expect(await more).toBeGreaterThanOrEqual(here);
    }), { numRuns: 60 });
  });

  test('holds from its day on, follows the law when it changes, and of the day before says what it said', async () => {
    expect([await proposed(28, { on: '2021-08-30' }), (await proposed(28, { on: '2021-08-31' })).kind]).toEqual([null, 'DISMISSAL']);
    await changeLaw(world, 'ABSENCE_SANCTION', 30, '2027-01-01', { key: 'DISMISSAL' });
    expect([(await proposed(28, { on: '2026-12-31' })).kind, (await proposed(28, { on: '2027-01-01' })).kind, (await proposed(30, { on: '2027-01-01' })).ruleApplied.validFrom]).toEqual(['DISMISSAL', 'RELEASE_TO_EXECUTING', '2027-01-01']);
  });

  test('refuses figures no year has, and answers nobody who has not signed in', async () => {
    for (const bad of [{ days: -1 }, { days: 367 }, { days: 1, run: -1 }, { days: 1, hours: -0.5 }]) expect((await hr.refused(question, bad)).extensions.code).toBe('INVALID');
    expect((await world.anonymous().refused(question, { days: 3 })).extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('A sanction (PP 94/2021 art. 8)', () => {
  const record = async (kind: string, startsOn: string) => (await hr.ask('mutation ($input: SanctionInput!) { s: createSanction(input: $input) { kind startsOn endsOn } }', { input: { employee: medan.pegawai.id, kind, startsOn, decreeNumber: `SK/${kind}/${startsOn}` } })).s.endsOn;
  test.each(rungs)('%s (%i–%i days) is %s and lasts %s months, to the day', async (kind, _from, _until, level, months) => {
    const rule = await world.row(`select text from rule where code = 'SANCTION_LEVEL' and key = ? and valid_from <= '2026-08-31' and article = 'Pasal 8'`, kind);
    expect(rule.text).toBe(level);
    expect([await record(kind, '2026-03-01'), await record(kind, '2026-08-31')]).toEqual(months === null ? [null, null] : { 6: ['2026-08-31', '2027-02-27'], 9: ['2026-11-30', '2027-05-30'], 12: ['2027-02-28', '2027-08-30'] }[months]);
  });
});
