import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedVolume } from '../../seeds/volume.ts';
import { lookAtPlans } from './plans.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

let database: FreshDatabase, client: Client, before: unknown[];

const one = async <T = any>(text: string): Promise<T> => (await client.query(text)).rows[0];
const rows = async (text: string) => (await client.query(text)).rows;
/** Keys, indexes and triggers of every table. */
const built = () => rows(`select 'key' as what, conrelid::regclass::text as tab, conname::text as name, pg_get_constraintdef(oid) as definition from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', tablename, indexname, indexdef from pg_indexes where schemaname = 'public' union all select 'trigger', tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1, 2, 3`);

beforeAll(async () => {
  database = await freshDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  before = await built();
  await seedVolume(client, { employees: 1200 });
});
afterAll(async () => { await client?.end(); await database?.drop(); });

test('leaves every key, index and trigger as it found it', async () => expect(await built()).toEqual(before));

test('plants a whole city', async () => {
  expect(await one(`select (select count(*)::int from employee where agency_id = a.id) as people, (select count(*)::int / 100 from assessment where agency_id = a.id) as assessments, (select count(*) > 10000 from enrollment where agency_id = a.id) as enrolled,
    (select count(*)::int from unit where agency_id = a.id and parent_id is null) as cities from agency a where a.short_name = 'Kota Volume'`)).toEqual({ people: 1200, assessments: 120, enrolled: true, cities: 1 });
});

test('sells no seat twice', async () => {
  expect(await one(`select count(*)::int as sold from offering o where seats < (select count(*) from enrollment e where e.offering_id = o.id and e.status in ('APPROVED', 'COMPLETED'))`)).toEqual({ sold: 0 });
});

test('comes to what the triggers would come to', async () => {
  const people = 'select id, unit_id, position_id, supervisor_id from employee', heads = 'select id, head_id, depth, path::text from unit', levels = 'select employee_id, competency_id, level, since, valid_until, evidence_id from holding';
  for (const [name, text] of Object.entries({ people, heads, levels })) await client.query(`create temp table was_${name} as ${text}`);
  await client.query('select settle_everything()');
  await client.query(`select settle_holdings(array(select distinct row(employee_id, competency_id)::text from evidence))`);
  expect(await one(`select count(*)::int as wrong from offering o where seats_taken <> (select count(*) from enrollment e where e.offering_id = o.id and e.status in ('APPROVED', 'COMPLETED'))`)).toEqual({ wrong: 0 });
  expect(await one('select (select sum(people)::int from headcount) as counted')).toEqual(await one('select count(*)::int as counted from employee'));
  expect(await one(`select count(*)::int as wrong from (select e.agency_id, p, e.name, e.id from employee e, postings_of(e.name || ' ' || e.employee_number) p) a full join employee_posting b on (b.agency_id, b.terms, b.name, b.id) = (a.agency_id, a.p, a.name, a.id) where a.id is null or b.id is null`)).toEqual({ wrong: 0 });
  for (const [name, text] of Object.entries({ people, heads, levels })) {
    expect(await rows(`(${text} except select * from was_${name}) union all (select * from was_${name} except ${text}) limit 3`), name).toEqual([]);
  }
});

test('answers whatever the admin and the bench ask', async () => {
  expect((await lookAtPlans(database.url, 'hr@volume.example')).length).toBeGreaterThan(100);
}, 120_000);

test('is planted once', async () => { await expect(seedVolume(client, { employees: 1200 })).rejects.toThrow('there already'); });
