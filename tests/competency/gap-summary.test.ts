import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../api/platform/jobs.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';
import { aPosition, askOn, assess, somebody } from './stage.ts';

const { medan, tanjungpinang } = story;
// More of them, or others, where somebody asks for it.
const RUNS = Number(process.env['GAP_RUNS'] ?? 12), SEED = Number(process.env['GAP_SEED'] ?? 42);
let world: World, hr: Person, one: Client, other: Client;
beforeAll(async () => {
  world = await openWorld();
  await world.row('analyze');
  hr = await world.as('hr.medan');
  [one, other] = [new Client({ connectionString: world.url }), new Client({ connectionString: world.url })];
  for (const client of [one, other]) { await client.connect(); await client.query(`set meritgraph.today = '${TODAY}'`); }
});
afterAll(async () => { await one?.end(); await other?.end(); await world.close(); });

const query = 'query ($unit: ID, $kind: [CompetencyKind!]) { gapMatrix(unit: $unit, kind: $kind) { unit { id } competencies { id } rows { unit { id code } subtree cells { competency { id } people lacking averageShortfall } } } }';
const places = [medan.units.city, medan.units.belawan, medan.units.dinkes, medan.units.bkpsdm];
const asked = (day = TODAY) => Promise.all([...places.map(unit => askOn(world, hr, day, query, { unit })), askOn(world, hr, day, query, { kind: ['TECHNICAL'] })]);
const summarise = () => runJob('SUMMARISE', { em: () => world.orm.em.fork(), house: world.house, post: undefined as never });

/** What the same people come to, counted one by one: of what is kept for other days, and told to have changed, nothing is taken. */
async function countedOneByOne(day = TODAY): Promise<unknown[]> {
  const [{ max }] = await world.rows('select coalesce(max(id), 0) as max from gap_change');
  await world.row('insert into gap_change (unit_id) select id from unit');
  await world.row('update gap_summary set since = since + 100000');
  try { return await asked(day); } finally {
    await world.row('update gap_summary set since = since - 100000');
    await world.row('delete from gap_change where id > ?', max);
  }
}
const isRight = async (day = TODAY) => expect(await asked(day)).toEqual(await countedOneByOne(day));
/** How many units a question had to look into people for. */
const looksAtPeople = async () => (await world.row<{ n: number }>(`select count(*)::int as n from unit u where not exists (select from gap_summary k where k.unit_id = u.id and k.subtree and ?::date between k.since and coalesce(k.until, ?::date))
  or u.id in (select w.id from gap_units(array(select c from gap_change c)) t join unit u on u.id = t.unit_id join unit w on w.path @> u.path)`, TODAY, TODAY)).n;

test('what is kept says what counting everybody says, before it is kept and after', async () => {
  await isRight();
  await summarise();
  expect(await looksAtPeople()).toBe(0);
  expect((await world.row('select json_array_length(cells) as n from gap_summary where unit_id = ? and subtree', medan.units.city)).n).toBeGreaterThan(10);
  await isRight();
  const [city] = await asked() as any[];
  expect(city.gapMatrix.rows.length).toBeGreaterThan(3);
});

test('a level found counts at once, and the whole city is not counted for it', async () => {
  await summarise();
  const position = await aPosition(hr, []), [{ id: competency }] = (await hr.ask('{ list: competencies(first: 1) { nodes { id } } }')).list.nodes;
  await hr.ask('mutation ($input: PositionStandardInput!) { createPositionStandard(input: $input) { id } }', { input: { position, competency, requiredLevel: 4, weight: 1 } });
  const employee = await somebody(hr, position, medan.units.belawan);
  await isRight();
  await summarise();
  const before = await asked();
  await assess(hr, employee, competency, 4);
  expect(await asked()).not.toEqual(before);
  expect(await looksAtPeople()).toBeLessThan(5);
  await isRight();
});

test('on the day a level runs out, or a demand begins or ends, it is counted anew', async () => {
  await summarise();
  const [{ until }] = await world.rows<{ until: string }>(`select until::text from gap_summary where unit_id = ? and subtree`, medan.units.city) as [{ until: string }];
  expect(until >= TODAY).toBe(true);
  const days = await world.rows<{ day: string }>(`select distinct (d + n)::text as day from (select valid_until as d from holding where valid_until >= ?::date union select valid_from from position_standard where valid_from > ?::date) x, generate_series(0, 1) n order by 1 limit 12`, TODAY, TODAY);
  expect(days.length).toBeGreaterThan(3);
  for (const { day } of days) await isRight(day);
});

test('whoever sees only some people is answered from these, whatever is kept', async () => {
  await summarise();
  const chief = await world.as('atasan');
  await world.row(`update gap_summary set cells = (select json_agg(c || jsonb_build_object('people', (c->>'people')::int + 1000)) from jsonb_array_elements(cells::jsonb) c) where cells::text <> '[]'`);
  const { gapMatrix } = await chief.ask(query, { unit: medan.units.city });
  expect(Math.max(...gapMatrix.rows.flatMap((r: any) => r.cells.map((c: any) => c.people)))).toBeLessThan(1000);
  const all = (await hr.ask(query, { unit: medan.units.city })).gapMatrix;
  expect(Math.max(...all.rows.flatMap((r: any) => r.cells.map((c: any) => c.people)))).toBeGreaterThan(1000);
  await world.row('delete from gap_summary');
  await isRight();
});

test('a unit of the other city is no unit, though what it comes to is kept', async () => {
  await summarise();
  expect((await hr.refused(query, { unit: tanjungpinang.units.city })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['unit'], code: 'UNKNOWN' }] });
});

describe('Whatever changes, in whatever order, and whenever it is added up', () => {
  // Straight at the tables: the triggers are what is tried here.
  const changes: Record<string, (n: number) => Promise<unknown>> = {
    'somebody goes on unpaid leave or comes back': n => world.row(`update employee set standing = case standing when 'ACTIVE' then 'UNPAID_LEAVE' else 'ACTIVE' end where id = (select id from employee where agency_id = ? and unit_id is not null order by md5(id::text || ?::text) limit 1)`, medan.agency, n),
    'somebody goes to another unit': n => world.row(`update assignment set unit_id = (select id from unit where agency_id = ? and not exists (select from assignment b where b.unit_id = unit.id) order by md5(id::text || ?::text) limit 1)
      where id = (select a.id from assignment a join employee e on e.id = a.employee_id join "position" p on p.id = a.position_id where a.agency_id = ? and a.unit_id = e.unit_id and not p.leads_unit and a.kind = 'DEFINITIVE' and a.valid_until is null order by md5(a.id::text || ?::text) limit 1)`, medan.agency, n, medan.agency, n),
    'a level rises or falls': n => world.row(`update holding set level = (level + 1 + ? % 3) % 6 where id = (select id from holding where agency_id = ? order by md5(id::text || ?::text) limit 1)`, n, medan.agency, n),
    'a level runs out': n => world.row(`update holding set valid_until = ?::date - 1 where id = (select id from holding where agency_id = ? order by md5(id::text || ?::text) limit 1)`, TODAY, medan.agency, n),
    'a level is forgotten': n => world.row(`delete from holding where id = (select id from holding where agency_id = ? order by md5(id::text || ?::text) limit 1)`, medan.agency, n),
    'a demand rises or falls': n => world.row(`update position_standard set required_level = 1 + ? % 5 where id = (select s.id from position_standard s join employee e on e.position_id = s.position_id and e.agency_id = ? where s.valid_until is null order by md5(s.id::text || ?::text) limit 1)`, n, medan.agency, n),
    'a demand ends': n => world.row(`update position_standard set valid_until = greatest(valid_from, ?::date - 1) where id = (select s.id from position_standard s join employee e on e.position_id = s.position_id and e.agency_id = ? where s.valid_until is null and s.valid_from < ?::date order by md5(s.id::text || ?::text) limit 1)`, TODAY, medan.agency, TODAY, n),
    'a unit moves': n => world.row(`update unit set parent_id = (select p.id from unit p where p.agency_id = ? and p.depth < 4 and not p.path <@ unit.path order by md5(p.id::text || ?::text) limit 1)
      where id = (select u.id from unit u where u.agency_id = ? and u.depth > 2 order by md5(u.id::text || ?::text) limit 1)`, medan.agency, n, medan.agency, n),
    'a unit is founded': n => world.row(`insert into unit (agency_id, code, name, kind, parent_id, path) select agency_id, 'UJI-' || ?::text, 'Unit Uji', kind, id, ''::ltree from unit where agency_id = ? order by md5(id::text || ?::text) limit 1 on conflict do nothing`, n, medan.agency, n),
    'it is added up': () => summarise(),
  };
  test('the heat map is that of the people there are', { timeout: 240_000 }, async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(1_000_000));
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
      await summarise();
      for (const [name, n] of steps) await changes[name]!(n);
      await isRight();
      await summarise();
      expect(await looksAtPeople()).toBe(0);
      await isRight();
    }), { numRuns: RUNS, seed: SEED, endOnFailure: true });
  });
});

describe('Two who change something at once', () => {
  const somewhere = () => world.row<{ id: string; unit_id: string; elsewhere: string }>(`select e.id, e.unit_id, (select u.id from unit u where u.agency_id = e.agency_id and u.id <> e.unit_id and u.depth = 3 and not u.path @> w.path order by u.id limit 1) as elsewhere
    from employee e join unit w on w.id = e.unit_id join position_standard s on s.position_id = e.position_id join holding h on h.employee_id = e.id and h.competency_id = s.competency_id and s.required_level > 0 where e.agency_id = ? and e.standing = 'ACTIVE' order by e.id limit 1`, medan.agency);
  const forget = (id: string) => ({ text: 'delete from holding where employee_id = $1', values: [id] });
  const move = (id: string, unit: string) => ({ text: 'update employee set unit_id = $2 where id = $1', values: [id, unit] });

  test('a level is lost while its holder moves, and what moves is added up in between', async () => {
    const { id, elsewhere } = await somewhere();
    await summarise();
    await one.query('begin');
    await one.query(forget(id));
    await other.query(move(id, elsewhere));
    await summarise();
    await isRight();
    await one.query('commit');
    await isRight();
    await summarise();
    await isRight();
  });

  test('what changes while it is added up is not lost', async () => {
    const { id, elsewhere } = await somewhere();
    await summarise();
    await one.query('begin');
    await one.query(move(id, elsewhere));
    await other.query('begin');
    await other.query('select summarise_gaps()');
    await one.query('commit');
    await other.query('commit');
    await isRight();
    await summarise();
    await isRight();
  });

  test('a second one who adds up leaves it to the first', async () => {
    const { id } = await somewhere();
    await world.row('update employee set standing = standing where id = ?', id);
    await one.query('begin');
    await one.query('select summarise_gaps()');
    await other.query(`set lock_timeout = '2s'`);
    await other.query('select summarise_gaps()');
    await one.query('commit');
    await isRight();
  });
});
