import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';

let world: World, one: Client, other: Client;
const insert = (agency: string, numbers: readonly number[]) => ({
  text: `insert into employee (agency_id, employee_number, name, status, sex, birth_date) select $1, '199001012015' || lpad(n::text, 6, '0'), 'Orang ' || n, 'PNS', 'MALE', '1990-01-01' from unnest($2::int[]) n`, values: [agency, numbers],
});
const dismiss = (number: number) => ({ text: `delete from employee where employee_number = '199001012015' || lpad($1::text, 6, '0')`, values: [number] });

beforeAll(async () => {
  world = await openWorld();
  [one, other] = [new Client({ connectionString: world.url }), new Client({ connectionString: world.url })];
  await Promise.all([one.connect(), other.connect()]);
});
afterAll(async () => { await one?.end(); await other?.end(); await world.close(); });

/** Agencies whose kept number is not the number of their people. */
const wrong = () => world.rows('select a.id from agency a where (select coalesce(sum(people), 0) from headcount where agency_id = a.id) <> (select count(*) from employee where agency_id = a.id)');

test('the number of people kept is the number of people there are: after the story, hiring, leaving, moving and what was taken back', async () => {
  const { medan, tanjungpinang } = story;
  expect(await wrong()).toEqual([]);
  expect((await world.row<{ kept: number }>('select sum(people)::int as kept from headcount where agency_id = ?::uuid', medan.agency)).kept).toBeGreaterThan(100);
  await one.query(insert(medan.agency, [1, 2, 3]));
  expect(await wrong()).toEqual([]);
  await one.query(dismiss(2));
  expect(await wrong()).toEqual([]);
  await one.query({ text: `update employee set agency_id = $1 where employee_number = '199001012015000003'`, values: [tanjungpinang.agency] });
  expect(await wrong()).toEqual([]);
  await one.query('begin');
  await one.query(insert(medan.agency, [4]));
  await one.query('rollback');
  expect(await wrong()).toEqual([]);
});

test('two who hire at the same time do not wait for each other, and both are counted', async () => {
  const { medan } = story;
  await one.query('begin');
  await one.query(insert(medan.agency, [11, 12]));
  await other.query(`set lock_timeout = '2s'`);
  await other.query('begin');
  await other.query(insert(medan.agency, [13]));
  await other.query(dismiss(1));
  await other.query('commit');
  expect(await wrong()).toEqual([]);
  await one.query(dismiss(11));
  await one.query('commit');
  expect(await wrong()).toEqual([]);
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).query(insert(medan.agency, [100 + i]))));
  expect(await wrong()).toEqual([]);
});
