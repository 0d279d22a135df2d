import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type Refusal, type World } from '../world.ts';
import { aCycle, aPlanIn, move, rated } from './desk.ts';

const { medan } = story;
let world: World, hr: Person, leader: Person, assessor: Person;
beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  leader = await world.as('atasan');
  const above = await world.row('select a.login from employee e join account a on a.employee_id = e.supervisor_id where e.id = ?::uuid', medan.atasan.id);
  if (!above) {
    const { supervisor_id: id, agency_id: agency } = await world.row('select supervisor_id, agency_id from employee where id = ?::uuid', medan.atasan.id);
    await world.row("insert into account (agency_id, login, name, status, employee_id) values (?::uuid, 'walikota.uji@meritgraph.example', 'Atasan Camat', 'ACTIVE', ?::uuid)", agency, id);
  }
  assessor = await world.as((above?.login as string | undefined) ?? 'walikota.uji');
});
afterAll(() => world.close());

const set = (cycle: string, predicate: string) => hr.attempt('mutation ($input: OrganisationPredicateInput!) { set: createOrganisationPredicate(input: $input) { id version } }', { input: { unit: medan.units.belawan, cycle, predicate } });
const assess = (id: string, result: string) => assessor.attempt(move('assess', rated(result, 'MEETS')), { id });
const told = (errors: readonly Refusal[] | undefined) => (errors ? [errors[0]!.extensions.code, ...(errors[0]!.extensions.fields ?? []).map(f => `${f.path.at(-1)} ${f.code}`)] : ['done']);

describe('Whoever leads a unit', () => {
  test.each([['EXCELLENT', 'ABOVE'], ['GOOD', 'MEETS'], ['NEEDS_IMPROVEMENT', 'BELOW'], ['POOR', 'BELOW'], ['VERY_POOR', 'BELOW']])('has the result of the unit: where it was rated %s, theirs is %s and no other', async (predicate, due) => {
    const cycle = await aCycle(hr), { plan } = await aPlanIn('REALISED', leader, assessor, cycle);
    expect(told((await set(cycle, predicate)).errors)).toEqual(['done']);
    for (const result of ['ABOVE', 'MEETS', 'BELOW']) {
      const { errors } = await assess(plan, result);
      expect([result, told(errors)]).toEqual([result, result === due ? ['done'] : ['INVALID', 'resultRating LEADER']]);
      if (errors) expect(errors[0]!.message).toContain('PermenPANRB 6/2022');
    }
  });

  test('is rated by judgement as long as the unit has no predicate, and afterwards the unit gets none that says otherwise', async () => {
    const cycle = await aCycle(hr), { plan } = await aPlanIn('DELIVERED', leader, assessor, cycle, ['ABOVE', 'MEETS']);
    expect(plan).toBeTruthy();
    expect(told((await set(cycle, 'POOR')).errors)).toEqual(['CONFLICT', 'predicate LEADER']);
    expect(told((await set(cycle, 'EXCELLENT')).errors)).toEqual(['done']);
  });

  test('is who the rule is about: those who work in the unit are rated each for themselves', async () => {
    const cycle = await aCycle(hr), pegawai = await world.as('pegawai'), { plan } = await aPlanIn('REALISED', pegawai, leader, cycle);
    await set(cycle, 'POOR');
    expect((await leader.attempt(move('assess', rated('ABOVE', 'ABOVE')), { id: plan })).errors).toBeUndefined();
  });
});

test('credit points are summed against what the next rank and tier need, and shown to whoever sees the ledger', async () => {
  const { employee_id: id, agency_id: agency } = await world.row("select e.employee_id, e.agency_id from credit_point_entry e join employee p on p.id = e.employee_id join \"position\" q on q.id = p.position_id and q.tier = e.tier where p.agency_id = ?::uuid limit 1", medan.agency);
  const asked = 'query ($id: ID!) { employee(id: $id) { position { tier } creditPoints { tier points forRank missingForRank forTier missingForTier rulesApplied { code key value instrument } } } }';
  const { employee } = await hr.ask(asked, { id }), { sum } = await world.row('select round(sum(points)::numeric, 2)::float8 as sum from credit_point_entry where employee_id = ?::uuid and tier = ?', id, employee.position.tier);
  const { points, forRank, missingForRank, forTier, missingForTier, rulesApplied } = employee.creditPoints;
  expect([points, missingForRank, missingForTier]).toEqual([sum, Math.max(0, Math.round((forRank - sum) * 100) / 100), forTier === null ? null : Math.max(0, Math.round((forTier - sum) * 100) / 100)]);
  expect(rulesApplied.map((r: any) => [r.code, r.value])).toEqual([['CREDIT_POINTS_FOR_RANK', forRank], ...(forTier === null ? [] : [['CREDIT_POINTS_FOR_TIER', forTier]])]);
  const { employee: other } = await hr.ask(asked, { id: medan.atasan.id });
  expect(other.creditPoints).toBeNull();
  expect(agency).toBe(medan.agency);
});

test.each([['AHLI_PERTAMA', 'III/a', 50, 100], ['AHLI_MADYA', 'IV/a', 150, 450], ['AHLI_MADYA', 'IV/b', 300, 450], ['AHLI_UTAMA', 'IV/d', 200, null], ['PEMULA', 'II/a', 15, 15]])('%s of rank %s needs %i for the next rank and %s for the next tier', async (tier, code, forRank, forTier) => {
  const position = await world.row("insert into \"position\" (agency_id, code, name, kind, tier, position_class) values (?::uuid, ?, 'Jabatan Uji AK', 'FUNCTIONAL', ?, 9) returning id", medan.agency, `AK-${tier}-${code.replace('/', '')}`, tier);
  const { id } = await world.row('select id from employee where agency_id = ?::uuid and id not in (select employee_id from credit_point_entry) limit 1', medan.agency);
  await world.row("update employee set position_id = ?::uuid, rank_id = (select id from rank where scale = 'PNS' and code = ?) where id = ?::uuid", position.id, code, id);
  expect((await hr.ask('query ($id: ID!) { employee(id: $id) { creditPoints { tier points forRank missingForRank forTier } } }', { id })).employee.creditPoints).toEqual({ tier, points: 0, forRank, missingForRank: forRank, forTier });
});
