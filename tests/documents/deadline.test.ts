import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { askOn } from '../competency/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { attach, move, submitted } from './stage.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person, pegawai: Person, their: Person;
beforeAll(async () => { world = await openWorld(); [hr, pegawai, their] = (await Promise.all(['hr.medan', 'pegawai', 'hr.tanjungpinang'].map(l => world.as(l)))) as [Person, Person, Person]; });
afterAll(() => world.close());

const fields = 'status submittedOn dueOn daysLeft overdue waitsUntil rulesApplied { code value instrument validFrom }', ask = `query ($id: ID!) { r: documentRequest(id: $id) { ${fields} } }`;
const show = (id: string, by = hr) => by.ask(ask, { id }).then(d => d.r);
const mine = (code = 'STATEMENT', on?: string) => submitted(pegawai, world, medan.pegawai.id, code, on);
const daysRule = (r: any) => r.rulesApplied.find((rule: any) => rule.code === 'DOCUMENT_DAYS');

describe('The last day', () => {
  // 22 November 2026 is a Sunday; 24 December is joint leave, 25 December a holiday.
  test.each([['STATEMENT', '2026-11-22', '2026-11-25'], ['KGB', '2026-11-20', '2026-11-27'], ['KGB', '2026-11-21', '2026-11-27'], ['STATEMENT', '2026-12-22', '2026-12-29'], ['PENSION', '2026-11-22', '2026-12-10']])('of %s submitted on %s is %s, counted in working days', async (code, on, due) => {
    const r = await show(await mine(code, on));
    expect([r.submittedOn, r.dueOn]).toEqual([on, due]);
    expect(daysRule(r)).toMatchObject({ value: { STATEMENT: 3, KGB: 5, PENSION: 14 }[code as 'KGB'], instrument: 'Standar pelayanan sendiri (UU 25/2009)', validFrom: '2009-07-18' });
  });

  test('leaves out what the city itself takes off, and counts what it works', async () => {
    for (const input of [{ day: '2026-11-30', name: 'Hari kota', kind: 'DAY_OFF', instrument: 'Keputusan' }, { day: '2026-12-05', name: 'Sabtu kerja', kind: 'WORKDAY', instrument: 'Keputusan' }]) await hr.ask('mutation ($input: CalendarChangeInput!) { createCalendarChange(input: $input) { id } }', { input });
    expect([(await show(await mine('STATEMENT', '2026-11-27'))).dueOn, (await show(await mine('STATEMENT', '2026-12-03'))).dueOn]).toEqual(['2026-12-03', '2026-12-07']);
  });

  test('stands while it lies with the employee: the days that were left go on when it comes back', async () => {
    const id = await mine('PENSION', '2026-11-23'), { dueOn } = await show(id);
    expect(dueOn).toBe('2026-12-11');
    await move(hr, 'return', id, { note: 'Kurang jelas.', on: '2026-11-25', world });
    // Two of the fourteen days are gone.
    expect(await show(id)).toMatchObject({ status: 'INCOMPLETE', dueOn: null, daysLeft: 12, waitsUntil: null, overdue: false });
    await attach(pegawai, world, id, 'PHOTO');
    await move(pegawai, 'submit', id, { on: '2026-12-14', world });
    const back = await show(id);
    expect([back.submittedOn, back.dueOn, back.daysLeft]).toEqual(['2026-11-23', (await world.row(`select day::text from (select d::date as day, count(*) over (order by d) as n from generate_series('2026-12-15'::date, '2027-02-01', interval '1 day') d where extract(isodow from d) < 6 and not exists (select from holiday h where h.day = d::date)) x where n = 12`)).day, null]);
    // Sent back on its last day none is left, and none is owed.
    const late = await mine('STATEMENT', '2026-11-17');
    await move(hr, 'return', late, { note: 'Kurang jelas.', on: '2026-11-20', world });
    expect((await show(late)).daysLeft).toBe(0);
  });

  test('is of the rule of the day it was submitted: an agency sets its own from a day on, and for itself', async () => {
    const before = await mine('STATEMENT', '2026-11-22');
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'DOCUMENT_DAYS', key: 'STATEMENT', value: 1, instrument: 'Keputusan Kepala BKPSDM tentang Standar Pelayanan', validFrom: '2026-11-23' } });
    const after = await show(await mine('STATEMENT', '2026-11-23')), theirs = await show(await submitted(their, world, tanjungpinang.hr.id, 'STATEMENT', '2026-11-23'), their);
    expect([after.dueOn, daysRule(after)]).toMatchObject(['2026-11-24', { value: 1, validFrom: '2026-11-23' }]);
    expect([theirs.dueOn, daysRule(theirs).value]).toEqual(['2026-11-26', 3]);
    const kept = await askOn(world, hr, '2026-11-24', ask, { id: before });
    expect([kept.r.dueOn, daysRule(kept.r).value]).toEqual(['2026-11-25', 3]);
  });

  test('once passed makes it overdue while the office has it, and lists find it', async () => {
    const late = await mine('STATEMENT', '2026-11-16'), edge = await mine('STATEMENT', '2026-11-17'), overdue = async () => (await hr.ask('{ d: documentRequests(filter: { overdue: true }, perPage: 100) { nodes { id dueOn } } }')).d.nodes;
    expect([(await show(late)).dueOn, (await show(edge)).dueOn]).toEqual(['2026-11-19', '2026-11-20']);
    expect((await overdue()).map((n: any) => n.id)).toEqual(expect.arrayContaining([late, edge]));
    await move(hr, 'return', late, { note: 'Kurang jelas.' });
    expect((await overdue()).map((n: any) => n.id)).not.toContain(late);
    const today = await mine('STATEMENT');
    expect(await show(today)).toMatchObject({ overdue: false, waitsUntil: '2026-11-25' });
  });

  test('a paper may be left out where the agency asks for none: its check-list is a rule too', async () => {
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'DOCUMENT_PAPER', key: 'EMPLOYEE_CARD|PHOTO', value: 0, instrument: 'Keputusan Kepala BKPSDM', validFrom: '2026-11-22' } });
    const photo = async (by: Person) => (await by.ask('{ k: documentKinds(filter: { code: "EMPLOYEE_CARD" }) { nodes { requirements { item required instrument } } } }')).k.nodes[0].requirements.find((r: any) => r.item === 'PHOTO');
    expect([await photo(hr), (await photo(their)).required]).toEqual([{ item: 'PHOTO', required: false, instrument: 'Keputusan Kepala BKPSDM' }, true]);
  });
});
