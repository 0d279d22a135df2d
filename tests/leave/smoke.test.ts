import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../world.ts';
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
test('story', async () => {
  console.log(await world.rows("select kind, year, count(*)::int, sum(days)::int from leave_entry group by 1,2 order by 2,1"));
  console.log(await world.rows("select year, min(s), max(s) from (select employee_id, year, sum(days) s from leave_entry group by 1,2) x group by 1"));
  console.log(await world.rows("select x.kind, x.footing, x.status, x.authority, x.starts_on::text, x.ends_on::text, x.working_days, working_days(x.employee_id, x.starts_on, x.ends_on) as w, u.name, e.name as who from leave_request x join employee e on e.id=x.employee_id join unit u on u.id=e.unit_id order by x.agency_id, x.footing, x.status"));
  const hr = await world.as('hr.medan');
  console.log(JSON.stringify(await hr.ask('{ leaveRequests(perPage: 3) { totalCount nodes { title moves clashes { training } rulesApplied { code key } papers { totalCount } } } }'), null, 1));
  const peg = await world.as('pegawai');
  console.log(JSON.stringify(await peg.ask('query($id: ID!) { employee(id: $id) { leaveBalances { kind year longest unit granted carriedOver deferred taken forfeited corrected balance reserved available ruleApplied { code key value instrument article } } } }', { id: peg.actor!.employee }), null, 0));
  expect(1).toBe(1);
});
