import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextFor } from '../../api/kernel/context.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan, tanjungpinang } = story;
// More of them, or others, where somebody asks for it.
const RUNS = Number(process.env['POSTING_RUNS'] ?? 150), SEED = Number(process.env['POSTING_SEED'] ?? 42);
let world: World, hr: Person, planner: Planner, one: Client, other: Client, taken = 0;

// Parts of each other, twice in a name, with signs that mean something to SQL, too short to be posted, in other letters, with blanks that are none to the database.
const parts = ['Siti', 'Sitinjak', 'Rasiti', 'SITI', 'Nur', 'Nurul', 'Nurhayati', 'Arif', 'Syarifah', 'Arifin', 'O\'Brien', 'A_b%c', 'A\\bcd', 'Hj.', 'bin', 'de', 'Ülkü', 'İstanbul', 'Ωmega', '王小明', '123', 'R2D2', 'Anne\u00a0Marie', 'Lu\tGao', ...'Ab Bc Cd'.split(' ').map(p => `Putra${p}`)];
const name = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map(p => p.join(' '));
const word = fc.oneof(fc.constantFrom(...parts, 'sit', 'iti', 'nur', 'ari', 'putra', 'siti', 'ül', 'ist', '%', 'a_b', '\\', '1990', 'r2d', '王小明', 'ωme', 'tidak-ada', 'annemarie', 'marie'), fc.constantFrom(...parts).chain(p => fc.tuple(fc.nat(p.length - 1), fc.integer({ min: 1, max: 6 })).map(([from, n]) => p.slice(from, from + n))));
const search = fc.array(word, { minLength: 1, maxLength: 3 }).map(w => w.join(' '));

beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  planner = new Planner(world.schema, world.house);
  [one, other] = [new Client({ connectionString: world.url }), new Client({ connectionString: world.url })];
  await Promise.all([one.connect(), other.connect()]);
  await one.query(insert(medan.agency, fc.sample(name, { numRuns: 400, seed: SEED })));
  await one.query(insert(tanjungpinang.agency, parts));
});
afterAll(async () => { await one?.end(); await other?.end(); await world.close(); });

const insert = (agency: string, names: readonly string[]) => {
  const first = taken;
  taken += names.length;
  return { text: `insert into employee (agency_id, employee_number, name, status, sex, birth_date) select $1, '199001012015' || lpad(($3 + i)::text, 6, '0'), n, case when i % 3 = 0 then 'CPNS' else 'PNS' end, 'MALE', '1990-01-01' from unnest($2::text[]) with ordinality x (n, i)`, values: [agency, names, first] };
};
const query = 'query ($search: String, $first: Int, $after: String, $field: EmployeeSortField = NAME, $direction: SortDirection!, $status: [EmploymentStatus!]) { list: employees(first: $first, after: $after, sort: [{ field: $field, direction: $direction }], filter: { search: $search, status: $status }) { totalCount totalCountIsExact edges { cursor node { id name unit { name } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
const pages = 'query ($search: String, $page: Int) { list: employees(page: $page, perPage: 5, filter: { search: $search }) { totalCount nodes { name } } }';
const number = 'query ($search: String) { list: employees(filter: { search: $search }) { totalCount } }';

/** The answer of the resolvers, who look at everybody; the planner's is the same to the letter. */
async function asked(text: string, variables: Record<string, unknown>, person = hr) {
  const document = parse(text), context = contextFor(world.house, world.orm.em.fork(), { actor: person.actor, requestId: 'postings' });
  const data = await person.ask(text, variables);
  expect(await planner.answer(document, getOperationAST(document)!, variables, context), JSON.stringify(variables)).toBe(JSON.stringify(data));
  return data['list'];
}

/** Everybody under each of their terms and any two, and how many each term has: as it is kept, and as it would be made today. */
const wrong = () => world.rows(`with made as (select e.agency_id, p as terms, e.name, e.id from employee e, postings_of(e.name || ' ' || e.employee_number) p), kept as (select agency_id, terms, name, id from employee_posting)
  (select 'missing' as what, terms from (select * from made except select * from kept) m) union all (select 'too many', terms from (select * from kept except select * from made) m)
  union all select 'number', coalesce(a.terms, b.term) from (select agency_id, terms, count(*) as n from kept where terms !~ ' ' group by 1, 2) a full join (select agency_id, term, sum(people) as n from employee_term group by 1, 2 having sum(people) <> 0) b on b.agency_id = a.agency_id and b.term = a.terms where a.n is distinct from b.n`);

test('whatever is typed finds whom looking at everybody finds, page by page and to the last', async () => {
  await fc.assert(fc.asyncProperty(search, fc.constantFrom('ASC', 'DESC'), fc.integer({ min: 1, max: 30 }), fc.constantFrom(undefined, undefined, ['CPNS']), fc.constantFrom('NAME', 'NAME', 'EMPLOYEE_NUMBER'), async (search, direction, first, status, field) => {
    const { pageInfo } = await asked(query, { search, direction, first, status, field });
    if (pageInfo.hasNextPage) await asked(query, { search, direction, first, status, field, after: pageInfo.endCursor });
    await asked(pages, { search, page: 2 });
    await asked(number, { search });
  }), { numRuns: RUNS, seed: SEED });
});

test('a person is found once, however many of their names are meant', async () => {
  const mark = 'zaq';
  await one.query(insert(medan.agency, [`${mark}ri`, `${mark}ri x${mark}ri`, `${mark}ri x${mark}ri y${mark}ri`, `${mark}ri ${mark}ri`]));
  expect((await asked(query, { search: mark, direction: 'ASC', first: 10 })).totalCount).toBe(4);
  expect((await asked(query, { search: `${mark}r ${mark}ri`, direction: 'ASC', first: 10 })).totalCount).toBe(4);
  expect((await asked(query, { search: `x${mark} y${mark}`, direction: 'ASC', first: 10 })).totalCount).toBe(1);
});

test('words that are part of very many names find them too', async () => {
  await one.query(insert(medan.agency, Array.from({ length: 60 }, (_, i) => `Wq${i}wqx Tz${i}tzx`)));
  for (const search of ['wqx', 'wqx tzx', 'wq1 tz1']) await asked(query, { search, direction: 'ASC', first: 7 });
  expect((await asked(number, { search: 'wqx tzx' })).totalCount).toBe(60);
  expect((await asked(number, { search: 'wq7wqx tz7tzx' })).totalCount).toBe(1);
});

test('whoever sees some people finds some, and nobody finds people of another city', async () => {
  for (const login of ['atasan', 'pegawai', 'hr.tanjungpinang', 'auditor']) for (const search of ['siti', 'nur ari', 'putra']) await asked(query, { search, direction: 'ASC', first: 20 }, await world.as(login));
  await one.query(insert(tanjungpinang.agency, ['Hanyadi Tanjungpinang']));
  expect((await asked(number, { search: 'hanyadi' })).totalCount).toBe(0);
  expect((await asked(number, { search: 'hanyadi' }, await world.as('hr.tanjungpinang'))).totalCount).toBe(1);
});

test('one word or two are looked up, not looked for', async () => {
  await one.query(insert(medan.agency, ['Qwertius Zxcvbius']));
  const answer = async (search: string) => {
    const document = parse(query), said = await planner.answer(document, getOperationAST(document)!, { search, direction: 'ASC', first: 5 }, contextFor(world.house, world.orm.em.fork(), { actor: hr.actor, requestId: 'postings' }));
    return JSON.parse(said as string).list.edges.length;
  };
  const searches = ['qwertius', 'wert', 'zxcv qwe'];
  for (const search of searches) expect(await answer(search), search).toBe(1);
  const posted = await world.rows(`delete from employee_posting where name = 'Qwertius Zxcvbius' returning *`);
  expect(posted.length).toBe(3);
  for (const search of searches) expect(await answer(search), search).toBe(0);
  await one.query({ text: 'insert into employee_posting select * from json_populate_recordset(null::employee_posting, $1)', values: [JSON.stringify(posted)] });
});

test('what is kept follows names, moves, leaving, what was taken back and who works at the same time', async () => {
  expect(await wrong()).toEqual([]);
  await one.query(`update employee set name = 'Siti ' || name where agency_id = $1 and id in (select id from employee order by id limit 40)`, [medan.agency]);
  await one.query(`update employee set agency_id = $1 where id in (select id from employee where name like 'Nur%' and unit_id is null order by id limit 5)`, [tanjungpinang.agency]);
  await one.query(insert(medan.agency, ['Sekali Saja']));
  await one.query(`delete from employee where name = 'Sekali Saja'`);
  expect(await world.rows(`select term from employee_term where term in ('sekali', 'saja')`)).toEqual([]);
  await one.query(`delete from employee where id in (select id from employee where employee_number like '199001012015%' and unit_id is null order by id limit 30)`);
  expect(await wrong()).toEqual([]);
  await one.query('begin');
  await one.query(insert(medan.agency, ['Siti Nurul', 'Siti Arif']));
  await other.query(`set lock_timeout = '2s'`);
  await other.query('begin');
  await other.query(insert(medan.agency, ['Siti Nurul']));
  await other.query('commit');
  expect(await wrong()).toEqual([]);
  await one.query('rollback');
  expect(await wrong()).toEqual([]);
  for (let i = 0; i < 10; i++) await Promise.all([one, other].map(client => client.query(insert(medan.agency, ['Siti Bersama', 'Bersama Siti']))));
  expect(await wrong()).toEqual([]);
  expect((await world.row<{ n: number }>(`select count(*)::int as n from employee_term where term = 'siti' and agency_id = ?`, medan.agency)).n).toBeLessThan(5);
});
