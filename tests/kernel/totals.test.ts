import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextFor } from '../../api/kernel/context.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

let world: World, auditor: Person, planner: Planner;
beforeAll(async () => {
  world = await openWorld();
  auditor = await world.as('auditor');
  planner = new Planner(world.schema, world.house);
  await world.row(`insert into audit_entry (agency_id, action, noun, record_id, actor_name, request_id, changes)
    select ?, case when n % 100 < 85 then 'UPDATED' else 'CREATED' end, 'Employee', gen_random_uuid(), 'Impor', 'impor', '[]' from generate_series(1, 150000) n`, story.medan.agency);
  await world.row('analyze audit_entry');
});
afterAll(() => world.close());

const query = 'query ($filter: AuditEntryFilter) { list: auditEntries(first: 3, filter: $filter) { totalCount totalCountIsExact nodes { id } } }';
const counted = async (condition: string) => (await world.row<{ n: number }>(`select count(*)::int as n from audit_entry where agency_id = ? and ${condition}`, story.medan.agency)).n;
/** The answer of the resolvers, which is the planner's. */
async function asked(filter: object) {
  const document = parse(query), context = contextFor(world.house, world.orm.em.fork(), { actor: auditor.actor, requestId: 'totals' });
  const { list } = await auditor.ask(query, { filter });
  expect(await planner.answer(document, getOperationAST(document)!, { filter }, context)).toBe(JSON.stringify({ list }));
  return { count: list.totalCount, exact: list.totalCountIsExact };
}

test('more rows than are counted are estimated, to the nearest thousand, and the answer says so', async () => {
  for (const [filter, condition] of [[{}, 'true'], [{ action: ['UPDATED'] }, `action = 'UPDATED'`]] as const) {
    const { count, exact } = await asked(filter), there = await counted(condition);
    expect(there).toBeGreaterThan(120_000);
    expect([exact, count % 1000]).toEqual([false, 0]);
    expect(Math.abs(count / there - 1)).toBeLessThan(0.1);
  }
});

test('up to a hundred thousand they are counted to the last', async () => {
  const there = await counted(`action = 'CREATED'`);
  expect(await asked({ action: ['CREATED'] })).toEqual({ count: there, exact: true });
  expect(there).toBeGreaterThan(20_000);
});

test('the same question has the same answer', async () => { expect(await asked({})).toEqual(await asked({})); });

test('what one may not see is not in the number', async () => {
  const other = await world.as('hr.tanjungpinang'), { list } = await other.ask(query, {});
  expect(list.totalCountIsExact).toBe(true);
  expect(list.totalCount).toBeLessThan(100_000);
});

test('how many people an agency has is kept, and exact however many they are', async () => {
  const hr = await world.as('hr.medan');
  await world.row('insert into headcount (agency_id, people) values (?, 200000)', story.medan.agency);
  const { list } = await hr.ask('{ list: employees { totalCount totalCountIsExact } }');
  expect([list.totalCount > 200_000, list.totalCountIsExact]).toEqual([true, true]);
});
