import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Person, type World } from '../world.ts';

let world: World, tanjungpinang: Person, medan: Person;
beforeAll(async () => { world = await openWorld(); tanjungpinang = await world.as('hr.tanjungpinang'); medan = await world.as('hr.medan'); });
afterAll(() => world.close());

test('the story is there', async () => {
  const d = await medan.ask('{ employees { totalCount } units { totalCount } positions { totalCount } trainings { totalCount } enrollments { totalCount facets(fields: [STATUS]) { buckets { value count } } } inbox { totalCount } }');
  console.log(JSON.stringify(d));
  const t = await tanjungpinang.ask('{ employees { totalCount } units { totalCount } enrollments { totalCount } }');
  console.log(JSON.stringify(t));
  for (const l of ['atasan', 'pegawai', 'kepala.bkpsdm', 'pelatihan', 'auditor', 'mentor']) { const p = await world.as(l); console.log(l, JSON.stringify(await p.ask('{ me { name leads { name } roles { role } } employees { totalCount } inbox { totalCount counts { noun count } } enrollments { totalCount } }'))); }
  expect(d.employees.totalCount).toBeGreaterThan(400);
});
void describe;
