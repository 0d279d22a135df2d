import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, kepala: Person, trainer: Person, pegawai: Person;
beforeAll(async () => {
  world = await openWorld();
  [hr, kepala, trainer, pegawai] = await Promise.all(['hr.medan', 'kepala.bkpsdm', 'pelatihan', 'pegawai'].map(l => world.as(l))) as [Person, Person, Person, Person];
});
afterAll(() => world.close());

const tell = () => runJob('TELL', { em: () => world.orm.em.fork() as never, house: world.house, post: openPost(readEnvironment({ DATA_DIR: world.dataDir })) });
const write = (input: object, by = trainer) => by.ask('mutation ($input: AnnouncementInput!) { a: createAnnouncement(input: $input) { id } }', { input: { title: 'JP Anda belum cukup', text: 'Pilih pelatihan sebelum Desember.', ...input } }).then(d => d.a.id as string);
const move = (by: Person, name: string, id: string, note?: string) => by.attempt(`mutation ($id: ID!${note ? ', $note: String!' : ''}) { a: ${name}Announcement(id: $id${note ? ', note: $note' : ''}) { status people told readers } }`, { id, ...(note && { note }) });
const audience = (id: string, by = trainer) => by.ask('query ($id: ID!) { a: announcementAudience(id: $id) { people reachable } }', { id }).then(d => d.a as { people: number; reachable: number });
/** Who meets “fewer than so many JP this year”, counted another way. */
const below = (hours: number, more = 'true') => world.rows(`select e.id, c.id as account from employee e left join account c on c.employee_id = e.id and c.status = 'ACTIVE' where e.agency_id = '${medan.agency}' and e.standing = 'ACTIVE' and ${more} and (select coalesce(sum(hours), 0) from learning_hours_entry l where l.employee_id = e.id and l.year = 2026) < ${hours}`);
const toldOf = (id: string) => world.rows('select account_id as account from notification where cause = ?::uuid', id);

describe('An announcement', () => {
  test('says before it is sent how many it would reach: those below 20 JP, as they are counted today', async () => {
    const id = await write({ hoursBelow: 20 }), due = await below(20);
    expect(await audience(id)).toEqual({ people: due.length, reachable: due.filter(r => r.account).length });
    expect(due.length).toBeGreaterThan(10);
  });

  test('is narrowed by unit, footing and JP together, by the filters lists of employees have', async () => {
    const id = await write({ hoursBelow: 20, unit: medan.units.belawan, footing: 'PNS' });
    const { employees } = await hr.ask('query ($unit: ID!) { employees(filter: { unitSubtree: $unit, status: [PNS], standing: [ACTIVE] }) { totalCount } }', { unit: medan.units.belawan });
    const { people } = await audience(id), all = await audience(await write({ unit: medan.units.belawan, footing: 'PNS' }));
    expect(all.people).toBe(employees.totalCount);
    expect(people).toBeLessThan(all.people);
  });

  test('is sent by the head of BKPSDM to all it is for, each once, and counts who was told and who has read', async () => {
    const id = await write({ hoursBelow: 1000, unit: medan.units.belawan }), due = await below(1000, `e.unit_id in (select id from unit where path <@ (select path from unit where id = '${medan.units.belawan}'))`);
    expect((await move(trainer, 'submit', id)).errors).toBeUndefined();
    expect((await move(trainer, 'send', id)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await move(kepala, 'send', id)).data.a).toMatchObject({ status: 'SENT', people: due.length });
    await tell();
    const told = await toldOf(id), accounts = due.flatMap(r => r.account ?? []);
    expect(told.map(r => r.account).toSorted()).toEqual(accounts.toSorted());
    expect(accounts).toContain(medan.pegawai.account);
    await world.row('update outbox set told_at = null');
    await tell();
    expect(await toldOf(id)).toHaveLength(told.length);
    const reach = async () => (await trainer.ask('query ($id: ID!) { a: announcement(id: $id) { told readers } }', { id })).a, before = await reach();
    expect(before).toEqual({ told: told.length, readers: 0 });
    await pegawai.ask('mutation { markNotificationsRead }');
    expect(await reach()).toEqual({ told: told.length, readers: 1 });
    expect((await pegawai.ask('query ($id: ID!) { a: announcement(id: $id) { title author { id } } }', { id })).a).toEqual({ title: 'JP Anda belum cukup', author: null });
  });

  test('is no business of those it was not sent to', async () => {
    const id = await write({ footing: 'PPPK' });
    expect((await pegawai.ask('query ($id: ID!) { a: announcement(id: $id) { id } }', { id })).a).toBeNull();
    expect((await (await world.as('hr.tanjungpinang')).ask('query ($id: ID!) { a: announcement(id: $id) { id } }', { id })).a).toBeNull();
    expect((await pegawai.refused('mutation ($input: AnnouncementInput!) { createAnnouncement(input: $input) { id } }', { input: { title: 'Halo', text: 'Semua.' } })).extensions.code).toBe('FORBIDDEN');
  });

  test('for nobody is not submitted, and one that is under way is not rewritten', async () => {
    const nobody = await write({ hoursBelow: 1, unit: medan.units.belawanSatu, footing: 'PPPK' });
    await world.rows(`update account set status = status`);
    if (!(await audience(nobody)).reachable) expect((await move(trainer, 'submit', nobody)).errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', reason: 'NOBODY_REACHED' });
    const id = await write({});
    await move(trainer, 'submit', id);
    const { a: { version } } = await trainer.ask('query ($id: ID!) { a: announcement(id: $id) { version } }', { id });
    expect((await trainer.refused('mutation ($id: ID!, $version: Int!) { updateAnnouncement(id: $id, version: $version, input: { title: "Lain", text: "Lain." }) { id } }', { id, version })).extensions.code).toBe('FORBIDDEN');
  });

  test('that is taken back is not told any more to whoever has not read it', async () => {
    const id = await write({});
    await move(trainer, 'submit', id);
    await move(kepala, 'send', id);
    await tell();
    await pegawai.ask('mutation { markNotificationsRead }');
    expect((await move(kepala, 'withdraw', id, 'Salah tanggal.')).data.a.status).toBe('WITHDRAWN');
    expect((await toldOf(id)).map(r => r.account)).toEqual([medan.pegawai.account]);
  });

  test('of one’s own is approved by somebody else', async () => {
    await world.rows(`insert into role_grant (agency_id, account_id, role) values ('${medan.agency}', '${medan.kepala.account}', 'HR_ADMIN')`);
    const both = await world.as('kepala.bkpsdm'), id = await write({}, both);
    await move(both, 'submit', id);
    expect((await move(both, 'send', id)).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_CASE' });
  });
});
