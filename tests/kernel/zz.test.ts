import { afterAll, beforeAll, test } from 'vitest';
import { openWorld, type World } from '../world.ts';
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
test('look', async () => {
  const hr = await world.as('hr.medan');
  const time = async (q: string) => { const t = performance.now(); await hr.ask(q); return Math.round(performance.now() - t); };
  const q = ['{ assessments(first: 100) { nodes { id } } }', '{ assessments(first: 100, sort: [{field: CREATED_AT}]) { nodes { id } } }', '{ assessments(first: 100, sort: [{field: CREATED_AT}]) { nodes { id employee { id } competency { id } } } }', '{ assessments(page: 30, perPage: 100) { nodes { id } } }', '{ assessments { totalCount } }'];
  for (const x of [...q, ...q]) console.log(await time(x), x);
  world.statements();
  await hr.ask(q[0]!);
  const st = world.statements(); console.log(st.join('\n----\n'));
  console.log(JSON.stringify(await world.rows("select relname, reltuples from pg_class where relname in ('assessment','employee','unit')")));
  const [{ id: agency }] = await world.rows("select id from agency where code = '12.71'");
  await world.row('analyze');
  for (const x of q) console.log('analyzed', await time(x), x);
  void agency;
});
