import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { react } from '../../api/participation/complaints.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { medan, move, outside, report } from './stage.ts';

let world: World, admin: Person, officer: Person, theme: string, boss: string;
beforeAll(async () => {
  world = await openWorld();
  [admin, officer] = await Promise.all(['pengaduan', 'penghubung.dinkes'].map(l => world.as(l))) as [Person, Person];
  ({ id: theme } = await world.row(`select id from service_theme where code = 'KESEHATAN' and agency_id = '${medan.agency}'`));
  ({ boss } = await world.row('select supervisor_id as boss from employee where id = ?', officer.actor!.employee));
});
afterAll(() => world.close());

const bench = (today: string) => ({ em: () => world.orm.em.fork() as never, house: { ...world.house, clock: outside(world, today).house.clock }, post: openPost(readEnvironment({ DATA_DIR: world.dataDir })) });
/** A day of the office: what it brings is looked for twice and side by side, and told by three at once, twice. */
async function day(today: string): Promise<void> {
  const at = (...names: ('REMIND' | 'TELL')[]) => Promise.all(names.map(name => runJob(name, bench(today))));
  await at('REMIND', 'REMIND');
  await at('TELL', 'TELL', 'TELL');
  await at('REMIND');
  await at('TELL', 'TELL');
}
/** Who was told what of a report; whom it waited for and what was decided left out. */
const told = async (id: string, kinds = ['REMINDER', 'ESCALATION']): Promise<string[]> =>
  (await world.rows(`select split_part(c.login, '@', 1) || ' ' || n.kind as line from notification n join account c on c.id = n.account_id where n.record_id = ?::uuid and n.kind = any(?::text[]) order by 1`, id, kinds)).map(r => r.line);
const passed = async (more: object = {}) => { const made = await report(world); expect([await move(admin, 'verify', made.id, { input: { kind: 'SERVICE_COMPLAINT', theme, ...more } }), await move(admin, 'dispose', made.id, { input: { unit: medan.units.dinkes } })]).toEqual(['VERIFIED', 'DISPOSITIONED']); return made; };
const lead = async () => (await (await world.as('hr.medan')).ask('mutation ($input: AccountInput!) { createAccount(input: $input) { id } }', { input: { login: 'kadis.dinkes@meritgraph.example', name: 'Kepala Dinas Kesehatan', employee: boss } })).createAccount.id;

describe('A report whose last day passes', () => {
  test('is told once to the office and to whoever keeps reports, where nobody above the office has an account that sees it', async () => {
    const { id } = await passed();
    await day('2026-11-23');
    expect(await told(id)).toEqual([]);
    // Three days before: the office alone. On the last day itself nothing is late.
    for (const today of ['2026-11-24', '2026-11-27']) { await day(today); expect([today, await told(id)]).toEqual([today, ['penghubung.dinkes REMINDER']]); }
    for (const today of ['2026-11-28', '2026-11-29', '2026-12-02']) { await day(today); expect([today, await told(id)]).toEqual([today, ['pengaduan ESCALATION', 'penghubung.dinkes REMINDER']]); }
  }, 120_000);

  test('is told to whoever leads the office, too, and to nobody else, each with one e-mail', async () => {
    await lead();
    const { id } = await passed();
    await day('2026-11-28');
    expect(await told(id)).toEqual(['kadis.dinkes ESCALATION', 'pengaduan ESCALATION', 'penghubung.dinkes REMINDER']);
    expect(await world.row(`select count(*)::int as n, count(distinct m.address)::int as people from mail m join notification n on n.id = m.id where n.record_id = ?::uuid and n.kind in ('REMINDER', 'ESCALATION')`, id)).toEqual({ n: 3, people: 3 });
    const { text } = await world.row(`select n.text from notification n join account c on c.id = n.account_id where n.record_id = ?::uuid and c.login like 'kadis%' and n.kind = 'ESCALATION'`, id);
    expect(text).toMatch(/^Lewat tenggat 2026-11-27 pada .+: Laporan warga – ADU-.+\.$/);
  }, 120_000);

  test('is never told to the person reported, though they lead the office', async () => {
    const { number } = await world.row('select employee_number as number from employee where id = ?', boss), { id } = await passed({ reportedNumber: number });
    await day('2026-11-28');
    expect(await told(id)).toEqual(['pengaduan ESCALATION', 'penghubung.dinkes REMINDER']);
    expect((await told(id, ['DECISION', 'WAITING'])).filter(line => line.startsWith('kadis'))).toEqual([]);
  }, 120_000);

  test('that nobody verified is told to whoever keeps reports, once', async () => {
    const { id } = await report(world, {}, '2026-11-16');
    await day('2026-11-23');
    expect(await told(id)).toEqual(['pengaduan REMINDER']);
  }, 120_000);

  test('is of no concern any more once it was answered in time', async () => {
    const { id } = await passed();
    expect([await move(officer, 'begin', id), await move(officer, 'answer', id, { input: { answer: 'Loket kini buka sampai jam layanan berakhir.' } })]).toEqual(['IN_PROGRESS', 'ANSWERED']);
    await day('2026-11-28');
    expect(await told(id)).toEqual([]);
  }, 120_000);
});

test('A report that is reopened stands in the inbox of the office again, which is told once, and once more of the new day', async () => {
  const { id, number, trackingCode } = await passed(), waits = async (by: Person) => (await by.ask('{ inbox(perPage: 100, filter: { noun: ["Complaint"] }) { nodes { id } } }')).inbox.nodes.some((n: any) => n.id === id);
  await move(officer, 'begin', id);
  await move(officer, 'answer', id, { input: { answer: 'Loket kini buka sampai jam layanan berakhir.' } });
  await day('2026-11-22');
  const before = (await told(id, ['WAITING'])).filter(line => line.startsWith('penghubung'));
  expect(await waits(officer)).toBe(false);
  await react(number, trackingCode, 'reopen', { note: 'Loket masih tutup lebih awal.' }, outside(world, '2026-12-01'));
  await day('2026-12-01');
  expect([await waits(officer), await waits(admin), await waits(await world.as('penghubung.disdukcapil'))]).toEqual([true, false, false]);
  expect((await told(id, ['WAITING'])).filter(line => line.startsWith('penghubung'))).toEqual([...before, 'penghubung.dinkes WAITING']);
  await day('2026-12-20');
  expect((await told(id)).filter(line => !line.startsWith('kadis'))).toEqual(['pengaduan ESCALATION', 'penghubung.dinkes REMINDER']);
}, 120_000);
