import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aCycle } from './desk.ts';

const { medan } = story;
let world: World, hr: Person, people: string[];
beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  people = (await world.rows('select e.id from employee e join unit u on u.id = e.unit_id where u.path <@ (select path from unit where id = ?::uuid) order by e.id limit 10', medan.units.belawan)).map(r => r.id);
});
afterAll(() => world.close());

const ratings: Record<string, string> = { VERY_GOOD: 'ABOVE|ABOVE', GOOD: 'MEETS|MEETS', NEEDS_IMPROVEMENT: 'BELOW|MEETS', POOR: 'MEETS|BELOW', VERY_POOR: 'BELOW|BELOW' };
/** Ten people of Belawan with these predicates, and what the guide says when the district has that one. */
async function spread(predicate: string, counts: Record<string, number>) {
  const cycle = await aCycle(hr), all = Object.entries(counts).flatMap(([p, n]) => Array<string>(n).fill(p));
  for (const [i, p] of all.entries()) {
    await world.rows(`insert into performance_plan (agency_id, employee_id, cycle_id, unit_id, starts_on, ends_on, status, result_rating, behaviour_rating, predicate, predicate_rule_id)
      select e.agency_id, e.id, ?::uuid, e.unit_id, '2026-01-01', '2026-12-31', 'FINAL', ?, ?, r.text, r.id from employee e, rule r where e.id = ?::uuid and r.code = 'PREDICATE' and r.key = ?`, cycle, ...ratings[p]!.split('|'), people[i], ratings[p]);
  }
  const { createOrganisationPredicate: { distribution } } = await hr.ask('mutation ($input: OrganisationPredicateInput!) { createOrganisationPredicate(input: $input) { distribution { people counts { predicate people percent } warnings { bound predicates people limit ruleApplied { code instrument } } } } }', { input: { unit: medan.units.belawan, cycle, predicate } });
  return distribution;
}
const warned = (d: any) => d.warnings.map((w: any) => `${w.bound} ${w.predicates.join('+')} ${w.people}/${w.limit}`);

// Ten people, so that percentages are people.
test.each([
  ['EXCELLENT', { VERY_GOOD: 7, GOOD: 3 }, []],
  ['EXCELLENT', { VERY_GOOD: 8, GOOD: 2 }, ['MOST VERY_GOOD 8/7']],
  ['EXCELLENT', { VERY_GOOD: 4, GOOD: 6 }, ['MAJORITY VERY_GOOD 4/6']],
  ['GOOD', { GOOD: 7, VERY_GOOD: 2, NEEDS_IMPROVEMENT: 1 }, []],
  ['GOOD', { GOOD: 7, VERY_GOOD: 3 }, ['LEAST_PEOPLE NEEDS_IMPROVEMENT+POOR 0/1']],
  ['GOOD', { GOOD: 8, POOR: 2 }, ['MOST GOOD 8/7']],
  ['NEEDS_IMPROVEMENT', { NEEDS_IMPROVEMENT: 6, GOOD: 3, VERY_GOOD: 1 }, []],
  ['NEEDS_IMPROVEMENT', { NEEDS_IMPROVEMENT: 5, GOOD: 3, VERY_GOOD: 2 }, ['LEAST NEEDS_IMPROVEMENT 5/6', 'MOST VERY_GOOD 2/1']],
  ['POOR', { POOR: 6, NEEDS_IMPROVEMENT: 1, GOOD: 3 }, []],
  ['POOR', { POOR: 6, GOOD: 4 }, ['LEAST NEEDS_IMPROVEMENT 0/1']],
  ['VERY_POOR', { VERY_POOR: 6, POOR: 1, GOOD: 3 }, []],
  ['VERY_POOR', { VERY_POOR: 6, GOOD: 3, VERY_GOOD: 1 }, ['LEAST NEEDS_IMPROVEMENT+POOR 0/1', 'MOST VERY_GOOD 1/0']],
] as [string, Record<string, number>, string[]][])('a district that is %s with %o is warned of %j', async (predicate, counts, warnings) => {
  const found = await spread(predicate, counts);
  expect(warned(found)).toEqual(warnings);
  expect(found.people).toBe(10);
  for (const { ruleApplied } of found.warnings) expect(ruleApplied.instrument).toBe('SE MenPANRB 3/2023');
});

test('where nobody is rated there is nothing to warn of', async () => {
  expect(await spread('GOOD', {})).toEqual({ people: 0, counts: [], warnings: [] });
});

test('counts only people the caller may see: an employee learns of nobody else, nor of their own result before it is delivered', async () => {
  const { id } = await world.row(`select o.id from organisation_predicate o join appraisal_cycle c on c.id = o.cycle_id where o.unit_id = ?::uuid and c.name = 'Triwulan III 2026'`, medan.units.belawan);
  const of = async (login: string) => (await (await world.as(login)).ask('query ($id: ID!) { organisationPredicate(id: $id) { distribution { people } } }', { id })).organisationPredicate.distribution.people;
  expect(await of('pegawai')).toBe(1);
  await world.rows(`update performance_plan set status = 'ASSESSED' where employee_id = ?::uuid and status = 'DELIVERED'`, medan.pegawai.id);
  expect(await of('pegawai')).toBe(0);
  expect(await of('atasan')).toBeGreaterThan(10);
});
