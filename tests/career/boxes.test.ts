import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { aPosition, askOn, assess, competencies, somebody } from '../competency/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aReview, finalPlan, LAW, ownCuts, ownValues } from './talent-stage.ts';

const { medan } = story;
let world: World, hr: Person, head: Person, position: string, unit: string, cycle: string;
beforeAll(async () => {
  world = await openWorld();
  [hr, head] = [await world.as('hr.medan'), await world.as('kepala.bkpsdm')];
  position = await aPosition(hr, []);
  ({ u: { id: unit } } = await hr.ask('mutation ($input: UnitInput!) { u: createUnit(input: $input) { id } }', { input: { code: 'UJI-TALENTA', name: 'Kantor Uji Talenta', kind: 'SECTION', parent: medan.units.city } }));
  ({ id: cycle } = await world.row(`select id from appraisal_cycle where agency_id = ?::uuid and name = 'SKP Tahun 2025'`, medan.agency));
  // Potential is what the education scores and nothing else, so that every edge can be stood upon.
  await ownValues(world, medan.agency, 'TALENT_WEIGHT', { ASSESSMENT: 0, QUALIFICATION: 100, TRACK_RECORD: 0, TRAINING: 0, EXPERIENCE: 0 });
  await ownValues(world, medan.agency, 'TALENT_QUALIFICATION', { S3: 90, S2: 89.999, S1: 89.99, D3: 78, D2: 77.999, D1: 77.99, SMA: 100, SMP: 0, SD: 0 });
  await ownCuts(world, medan.agency, { HIGH: 90, MIDDLE: 78 });
});
afterAll(() => world.close());

/** Somebody of the unit with this education and final predicate. */
async function placed(education: string, predicate: string | null) {
  const employee = await somebody(hr, position, unit);
  await world.rows('update employee set education = ? where id = ?::uuid', education, employee);
  if (predicate) await finalPlan(world, employee, cycle, predicate);
  return employee;
}
const rows = 'nodes { id employee { id } predicate potentialScore performance potential drawnPerformance drawnPotential box inPool recommendation rulesApplied { code key value text instrument validFrom } potentialParts { factor found score weight points ruleApplied { code key } scoredBy { code key value } } }';
const drawn = async (review: string, by = hr) => (await by.ask(`query ($id: ID!) { r: talentReview(id: $id) { status people placed drawnOn placements(first: 100) { ${rows} } } }`, { id: review })).r;
const rate = (review: string, by = hr) => by.attempt('mutation ($id: ID!) { rateTalentReview(id: $id) { status } }', { id: review }).then(a => a.errors?.[0]?.extensions.code ?? a.data.rateTalentReview.status);

/** domain.md §6.1, box by box: performance by predicate, potential on both sides of every cut. */
const table: [predicate: string, education: string, score: number, performance: string, potential: string, box: number, pool: boolean][] = [
  ['VERY_GOOD', 'S3', 90, 'ABOVE', 'HIGH', 9, true], ['VERY_GOOD', 'S2', 89.99, 'ABOVE', 'MIDDLE', 7, true], ['VERY_GOOD', 'S1', 89.99, 'ABOVE', 'MIDDLE', 7, true],
  ['VERY_GOOD', 'D3', 78, 'ABOVE', 'MIDDLE', 7, true], ['VERY_GOOD', 'D2', 77.99, 'ABOVE', 'LOW', 4, false], ['VERY_GOOD', 'SMP', 0, 'ABOVE', 'LOW', 4, false],
  ['GOOD', 'SMA', 100, 'MEETS', 'HIGH', 8, true], ['GOOD', 'S3', 90, 'MEETS', 'HIGH', 8, true], ['GOOD', 'S2', 89.99, 'MEETS', 'MIDDLE', 5, false], ['GOOD', 'D3', 78, 'MEETS', 'MIDDLE', 5, false], ['GOOD', 'D1', 77.99, 'MEETS', 'LOW', 2, false],
  ['NEEDS_IMPROVEMENT', 'S3', 90, 'BELOW', 'HIGH', 6, false], ['POOR', 'S3', 90, 'BELOW', 'HIGH', 6, false], ['VERY_POOR', 'S2', 89.99, 'BELOW', 'MIDDLE', 3, false], ['NEEDS_IMPROVEMENT', 'D3', 78, 'BELOW', 'MIDDLE', 3, false], ['POOR', 'D2', 77.99, 'BELOW', 'LOW', 1, false],
];

describe('The nine boxes', () => {
  test('are those of PermenPANRB 3/2020 on both sides of every cut, each with its rules, and whoever has no final appraisal is in none', async () => {
    const people = await Promise.all([...table.map(([predicate, education]) => placed(education, predicate)), placed('S3', null)]);
    const review = await aReview(hr, { unit, cycle });
    expect(await rate(review)).toBe('RATED');
    const { placements: { nodes }, ...summary } = await drawn(review);
    expect(summary).toMatchObject({ status: 'RATED', people: table.length + 1, placed: table.length, drawnOn: '2026-11-22' });
    for (const [i, [predicate, , score, performance, potential, box, inPool]] of table.entries()) {
      const found = nodes.find((n: any) => n.employee.id === people[i]);
      expect(found).toMatchObject({ predicate, potentialScore: score, performance, potential, drawnPerformance: performance, drawnPotential: potential, box, inPool, recommendation: LAW.TALENT_RECOMMENDATION![box] });
      expect(found.rulesApplied.map((r: any) => [r.code, r.key])).toEqual([['TALENT_PERFORMANCE', predicate], ['TALENT_POTENTIAL', potential], ['TALENT_BOX', `${performance}|${potential}`], ['TALENT_RECOMMENDATION', String(box)]]);
    }
    expect(nodes.some((n: any) => n.employee.id === people.at(-1))).toBe(false);

    const { r: { boxes } } = await hr.ask('query ($id: ID!) { r: talentReview(id: $id) { boxes { box performance potential people percent inPool recommendation ruleApplied { code key value } } } }', { id: review });
    expect(boxes.map((b: any) => b.box)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    for (const b of boxes) {
      const people = table.filter(row => row[5] === b.box).length;
      expect(b).toMatchObject({ people, percent: Math.round(people * 1000 / table.length) / 10, inPool: b.box >= 7, recommendation: LAW.TALENT_RECOMMENDATION![b.box], ruleApplied: { code: 'TALENT_BOX', key: `${b.performance}|${b.potential}`, value: b.box } });
    }
  });

  test('of an old review stay when the agency moves its cut points: the new review follows the new ones, the old keeps its boxes and its rules', async () => {
    const own = await placed('S1', 'GOOD'), review = await aReview(hr, { unit, cycle }), next = await aReview(hr, { unit, cycle });
    await rate(review);
    await hr.ask('mutation ($id: ID!) { calibrateTalentReview(id: $id) { status } }', { id: review });
    await head.ask('mutation ($id: ID!) { closeTalentReview(id: $id, input: { shownToPeople: false }) { status } }', { id: review });
    const of = async (id: string) => (await drawn(id)).placements.nodes.find((n: any) => n.employee.id === own);
    const before = await of(review);
    expect(before).toMatchObject({ box: 5, potential: 'MIDDLE' });
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'TALENT_POTENTIAL', key: 'HIGH', value: 85, instrument: 'Peraturan Wali Kota (uji)', validFrom: '2026-11-23' } });
    await askOn(world, hr, '2026-11-23', 'mutation ($id: ID!) { rateTalentReview(id: $id) { status } }', { id: next });
    expect(await of(next)).toMatchObject({ box: 8, potential: 'HIGH', rulesApplied: expect.arrayContaining([expect.objectContaining({ code: 'TALENT_POTENTIAL', key: 'HIGH', value: 85, instrument: 'Peraturan Wali Kota (uji)', validFrom: '2026-11-23' })]) });
    expect(await of(review)).toEqual(before);
    await expect(world.rows('update talent_placement set box = 9 where review_id = ?::uuid', review)).rejects.toThrow(/only ever added/);
    expect(await rate(review)).toBe('ILLEGAL_MOVE');
  });
});

describe('Potential', () => {
  test('weighs assessment, qualification, track record, training and experience as the agency weighs them, and says what each gave', async () => {
    await ownValues(world, medan.agency, 'TALENT_WEIGHT', { ASSESSMENT: 40, QUALIFICATION: 20, TRACK_RECORD: 20, TRAINING: 10, EXPERIENCE: 10 });
    const codes = await competencies(hr), post = await aPosition(hr, [[codes['M.01']!, 4], [codes['M.02']!, 4]]), employee = await somebody(hr, post, unit);
    await assess(hr, employee, codes['M.01']!, 3);
    // What the post demanded once counts no more.
    await world.rows(`insert into position_standard (agency_id, position_id, competency_id, required_level, valid_from, valid_until) select agency_id, position_id, competency_id, 1, '2019-01-01', '2019-12-31' from position_standard where position_id = ?::uuid and competency_id = ?::uuid`, post, codes['M.01']);
    await world.rows(`update employee set education = 'SMA', appointed_on = '2016-11-22' where id = ?::uuid`, employee);
    const plan = await finalPlan(world, employee, cycle, 'GOOD');
    await world.rows(`insert into performance_case (agency_id, employee_id, plan_id, kind, proposal, status, decided_on) select agency_id, employee_id, id, 'RECOGNITION', 'Piagam penghargaan.', 'GRANTED', '2026-03-01' from performance_plan where id = ?::uuid`, plan);
    const review = await aReview(hr, { unit, cycle });
    await rate(review);
    const found = (await drawn(review)).placements.nodes.find((n: any) => n.employee.id === employee);
    const parts = Object.fromEntries(found.potentialParts.map((p: any) => [p.factor, [p.found, p.score, p.weight, p.points, p.scoredBy?.code, p.scoredBy?.key]]));
    expect(parts).toEqual({
      // Assessed in one of two: three of four levels.
      ASSESSMENT: ['75.00', 75, 40, 30, 'JPM_CAP', ''], QUALIFICATION: ['SMA', 100, 20, 20, 'TALENT_QUALIFICATION', 'SMA'], TRACK_RECORD: ['RECOGNITION', 100, 20, 20, 'TALENT_TRACK_RECORD', 'RECOGNITION'],
      TRAINING: ['0', 0, 10, 0, 'TALENT_TRAINING', '0'], EXPERIENCE: ['10', 85, 10, 8.5, 'TALENT_EXPERIENCE', '85'],
    });
    expect(found.potentialScore).toBe(78.5);
    expect(found.potentialParts.map((p: any) => p.ruleApplied.code)).toEqual(Array(5).fill('TALENT_WEIGHT'));
  });

  test('of whom nothing is known scores 0 and says so, and weights that do not add up to 100 are taken as shares', async () => {
    await ownValues(world, medan.agency, 'TALENT_WEIGHT', { ASSESSMENT: 1, QUALIFICATION: 1, TRACK_RECORD: 0, TRAINING: 0, EXPERIENCE: 0 });
    const employee = await placed('S3', 'GOOD'), review = await aReview(hr, { unit, cycle });
    await rate(review);
    const found = (await drawn(review)).placements.nodes.find((n: any) => n.employee.id === employee);
    expect(found.potentialScore).toBe(45);
    expect(found.potentialParts.find((p: any) => p.factor === 'ASSESSMENT')).toMatchObject({ found: null, score: 0, scoredBy: null });
  });
});
