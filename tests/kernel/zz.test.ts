import { afterAll, beforeAll, test } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { story } from '../../seeds/story/story.ts';
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
test('look', async () => {
  const p = await world.as('pegawai');
  console.log(JSON.stringify(await p.ask(`{ me { name employee { id name supervisor { name } unit { name } position { name } learningHours { hours floor } jobPersonMatch { rawPercent percent category assessed demanded } gaps(all: true) { competency { code } requiredLevel heldLevel gap state } } } }`)));
  console.log(JSON.stringify(await world.rows(`select table_name, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', table_name), false, true, '')))[1]::text as n from information_schema.tables where table_schema='public'`)));
  for (const l of ['hr.medan','kepala.bkpsdm','atasan','pegawai','mentor','pelatihan','auditor','hr.dinkes','hr.belawan']) { const q = await world.as(l); console.log(l, JSON.stringify(await q.ask('{ me { employee { id supervisor { name } } leads { name } } inbox { totalCount } enrollments { totalCount } employees { totalCount } }'))); }
  console.log(JSON.stringify(await world.rows(`select name, unit_id is not null u from employee where supervisor_id is null`)));
  console.log(JSON.stringify(story.medan.enrollments));
});
