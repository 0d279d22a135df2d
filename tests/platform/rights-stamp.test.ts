import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorOfAccount } from '../../api/platform/actors.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';

const { medan } = story, { atasan, pegawai, hrDinkes, kasi } = medan;
let world: World, before: Map<string, { line: string; rights: number }>;

const run = (text: string, ...values: unknown[]) => world.rows(text, ...values);
/** Who every account is, as the door reads it, beside the number that stands for it. */
async function seen(): Promise<typeof before> {
  const rows = await world.rows<{ id: string; rights: number }>('select id, rights from account order by id');
  return new Map(await Promise.all(rows.map(async ({ id, rights }) => [id, { rights, line: JSON.stringify((await actorOfAccount(world.orm.em.fork(), id)) ?? null) }] as const)));
}
/** The accounts that became somebody else since the beginning of the test, none of them under their old number. */
async function changed(): Promise<string[]> {
  const now = await seen(), others = [...before].filter(([id, was]) => now.get(id)?.line !== was.line).map(([id]) => id);
  expect(others.filter(id => now.get(id)?.rights === before.get(id)!.rights), 'changed under the old number').toEqual([]);
  return others;
}

beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
beforeEach(async () => { before = await seen(); });

describe('an account has another number of rights as soon as', () => {
  test('it gets, changes or loses a role', async () => {
    await run(`insert into role_grant (agency_id, account_id, role) values (?::uuid, ?::uuid, 'AUDITOR')`, medan.agency, pegawai.account);
    expect(await changed()).toEqual([pegawai.account]);
    before = await seen();
    await run(`update role_grant set role = 'MENTOR' where account_id = ?::uuid`, pegawai.account);
    expect(await changed()).toEqual([pegawai.account]);
    before = await seen();
    await run('update role_grant set account_id = ?::uuid where account_id = ?::uuid', hrDinkes.account, pegawai.account);
    expect(await changed()).toEqual([hrDinkes.account, pegawai.account].sort());
    before = await seen();
    await run(`delete from role_grant where account_id = ?::uuid and role = 'MENTOR'`, hrDinkes.account);
    expect(await changed()).toEqual([hrDinkes.account]);
  });

  test.each([['name', "'Nama Lain'"], ['status', "'DISABLED'"], ['status', "'ACTIVE'"], ['employee_id', 'null']])('its %s becomes %s', async (column, value) => {
    await run(`update account set ${column} = ${value} where id = ?::uuid`, atasan.account);
    expect(await changed()).toContain(atasan.account);
    if (column === 'employee_id') await run('update account set employee_id = ?::uuid where id = ?::uuid', atasan.id, atasan.account);
  });

  test('it begins or ceases to lead a unit', async () => {
    const led = await world.row<{ id: string; head_id: string }>('select id, head_id from unit where head_id = ?::uuid', atasan.id);
    await run('update unit set head_id = ?::uuid where id = ?::uuid', pegawai.id, led.id);
    // Whoever stands in for somebody may judge what that one may.
    expect((await changed()).sort()).toEqual([atasan.account, pegawai.account, kasi.account].sort());
    before = await seen();
    await run('update unit set head_id = ?::uuid where id = ?::uuid', atasan.id, led.id);
    expect((await changed()).sort()).toEqual([atasan.account, pegawai.account, kasi.account].sort());
  });

  test('the unit it leads, or keeps, lies elsewhere in the tree', async () => {
    const moved = await world.rows<{ id: string; parent_id: string }>('select distinct u.id, u.parent_id from unit u left join role_grant g on g.unit_id = u.id where u.agency_id = ?::uuid and u.parent_id is not null and (g.id is not null or u.head_id = ?::uuid)', medan.agency, atasan.id);
    const other = await world.row<{ id: string }>('select id from unit where agency_id = ?::uuid and depth = 2 and not id = any(?::uuid[]) order by code limit 1', medan.agency, moved.map(m => m.id));
    for (const { id } of moved) await run('update unit set parent_id = ?::uuid where id = ?::uuid', other.id, id);
    const others = await changed();
    expect(others).toEqual(expect.arrayContaining([atasan.account, hrDinkes.account]));
  });

  test('a unit it leads comes to be, or is no more', async () => {
    const [{ id }] = (await run(`insert into unit (agency_id, code, name, kind, parent_id, head_id) values (?::uuid, 'UJI.R', 'Unit Uji', 'DIVISION', ?::uuid, ?::uuid) returning id`, medan.agency, medan.units.city, pegawai.id)) as [{ id: string }];
    expect(await changed()).toEqual([pegawai.account]);
    before = await seen();
    await run('delete from unit where id = ?::uuid', id);
    expect(await changed()).toEqual([pegawai.account]);
  });
});

test('whoever is made a stand-in, or is one no more, has another number, and so has who stands in for them', async () => {
  const [{ id }] = (await run(`insert into delegation (agency_id, delegator_id, stand_in_id, valid_from, valid_until, reason) values (?::uuid, ?::uuid, ?::uuid, '2026-11-22', '2026-11-30', 'Uji') returning id`, medan.agency, kasi.id, pegawai.id)) as [{ id: string }];
  expect(await changed()).toEqual([pegawai.account]);
  before = await seen();
  await run(`update delegation set status = 'REVOKED' where id = ?::uuid`, medan.delegation);
  expect((await changed()).sort()).toEqual([kasi.account, pegawai.account].sort());
  before = await seen();
  await run('delete from delegation where id = ?::uuid', id);
  expect(await changed()).toEqual([pegawai.account]);
  await run(`update delegation set status = 'GRANTED' where id = ?::uuid`, medan.delegation);
});

test('who nothing changed for keeps the number: signing in does not raise it', async () => {
  const app = await world.http();
  try {
    await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query: `mutation { signIn(login: "${pegawai.login}", password: "${story.password}") { token } }` }) });
    await run(`update unit set name = name || ' baru' where agency_id = ?::uuid`, medan.agency);
    expect([...(await seen())].filter(([id, now]) => now.rights !== before.get(id)!.rights)).toEqual([]);
  } finally {
    await app.close();
  }
});
