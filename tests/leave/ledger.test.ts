import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantLeave } from '../../api/leave/grant.ts';
import { inTransaction } from '../../api/kernel/sql.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { asked, balance, draft, draftOf, move, someone } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, atasan: Person;
beforeAll(async () => { world = await openWorld(); [hr, atasan] = [await world.as('hr.medan'), await world.as('atasan')]; });
afterAll(() => world.close());

const grant = (year: number, today = `${year}-01-02`) => inTransaction(world.orm.em.fork() as never, em => grantLeave(em as never, { agency: medan.agency, year, today, by: 'BKPSDM' }));
const codeOf = async (by: Person, id: string, name: string) => move(by, name, id);

describe('A hundred at once', () => {
  test('requests for the last five days: exactly five are taken', async () => {
    const id = await someone(world, hr, { days: 5 }), working = (await world.rows(`select day::text from days_between('${id}'::uuid, '2026-11-23', '2026-12-31') where works`)).map(r => r.day);
    // A hundred requests for as many days: those of the year, over and over in different requests.
    const requests = await Promise.all(Array.from({ length: 100 }, (_, i) => draft(hr, id, { startsOn: working[i % working.length]!, endsOn: working[i % working.length]! }))), outcomes = await Promise.all(requests.map(request => codeOf(hr, request, 'submit')));
    expect(outcomes.filter(o => o === 'SUBMITTED')).toHaveLength(5);
    expect(outcomes.filter(o => !['SUBMITTED', 'LEAVE_BALANCE_SHORT', 'LEAVE_OVERLAPS'].includes(o))).toEqual([]);
    const decided = await Promise.all(requests.flatMap(request => [codeOf(atasan, request, 'approve')]));
    expect(decided.filter(o => o === 'GRANTED')).toHaveLength(5);
    expect(await balance(world, id)).toBe(0);
  }, 120_000);

  test('decisions on requests that came in by another way: exactly five are granted', async () => {
    const id = await someone(world, hr, { days: 5 });
    const rows = await world.rows(`insert into leave_request (agency_id, employee_id, kind, footing, starts_on, ends_on, working_days, reason, address, status, authority, submitted_on)
      select '${medan.agency}', '${id}', 'ANNUAL', 'PNS', d, d, 1, 'Uji', 'Medan', 'SUBMITTED', 'OFFICE_HEAD', '2026-11-20' from (select d::date from generate_series('2026-01-05'::date, '2026-12-30', interval '1 day') d where extract(isodow from d) < 6 and not exists (select from holiday h where h.day = d::date) limit 100) x(d) returning id`);
    const outcomes = await Promise.all(rows.map(({ id: request }) => codeOf(atasan, request, 'approve')));
    expect(rows).toHaveLength(100);
    expect(outcomes.filter(o => o === 'GRANTED')).toHaveLength(5);
    expect(new Set(outcomes)).toEqual(new Set(['GRANTED', 'LEAVE_BALANCE_SHORT']));
    expect(await balance(world, id)).toBe(0);
  }, 120_000);
});

describe('The yearly grant', () => {
  test('gives everybody entitled twelve days, once, however often and from however many hands it is run', async () => {
    const before = await world.row(`select count(*)::int as n from leave_entry where year = 2027 and kind = 'GRANT'`);
    expect(before.n).toBe(0);
    const reports = await Promise.all([grant(2027), grant(2027), grant(2027)]), granted = reports.map(r => r.granted).sort((a, b) => b - a);
    expect(granted[0]).toBeGreaterThan(300);
    expect(granted.slice(1)).toEqual([0, 0]);
    expect((await grant(2027)).granted).toBe(0);
    expect((await world.row(`select max(n)::int as n from (select count(*) as n from leave_entry where year = 2027 and kind = 'GRANT' and worked_on is null group by employee_id) x`)).n).toBe(1);
  });

  test('closes the year before: what is not carried over has lapsed, and the old year comes to nothing', async () => {
    const [open] = await world.rows(`select count(*)::int as n from (select l.employee_id from leave_entry l where l.year = 2026 and exists (select from leave_entry g where g.employee_id = l.employee_id and g.year = 2027 and g.kind = 'GRANT') group by 1 having sum(l.days) <> 0) x`);
    expect(open.n).toBe(0);
    expect((await world.row(`select max(s)::int as most from (select sum(days) as s from leave_entry where year = 2027 group by employee_id) x`)).most).toBeLessThanOrEqual(24);
  });

  test('of three years: six go on after one that was not touched, twelve after two, and a debt of the first year is deducted', async () => {
    const saver = await someone(world, hr, { days: 0, since: '2010-01-01' }), newcomer = await someone(world, hr, { days: 0, status: 'PPPK', since: '2029-06-01' }), fresh = await someone(world, hr, { days: 0, since: '2028-06-02' });
    await world.rows(`insert into leave_entry (agency_id, employee_id, year, kind, days, entered_on, entered_by) values ('${medan.agency}', '${newcomer}', 2029, 'TAKEN', -4, '2029-09-01', 'BKPSDM')`);
    await grant(2028); await grant(2029);
    expect([await balance(world, saver, 2028), await balance(world, saver, 2029)]).toEqual([0, 18]);
    expect(await balance(world, fresh, 2029)).toBe(0);
    await grant(2029, '2029-06-02');
    expect(await balance(world, fresh, 2029)).toBe(12);
    await grant(2030, '2030-01-02');
    expect(await balance(world, saver, 2030)).toBe(24);
    expect(await balance(world, newcomer, 2030)).toBe(0);
    await grant(2030, '2030-06-01');
    expect(await balance(world, newcomer, 2030)).toBe(8);
  });

  test('is HR’s of the whole agency, and cites its rule', async () => {
    const run = 'mutation { grantYearlyLeave { year granted unchanged ruleApplied { code key value instrument } } }', { grantYearlyLeave } = await hr.ask(run);
    expect(grantYearlyLeave).toMatchObject({ year: 2026, ruleApplied: { code: 'LEAVE_LENGTH', key: 'PNS|ANNUAL', value: 12, instrument: 'PP 11/2017 jo. PP 17/2020' } });
    expect((await hr.ask(run)).grantYearlyLeave.granted).toBe(0);
    for (const login of ['hr.dinkes', 'kepala.bkpsdm', 'pegawai', 'auditor']) expect((await (await world.as(login)).refused(run)).extensions.code).toBe('FORBIDDEN');
  });
});

describe('The ledger', () => {
  test('is only ever added to; a correction has a reason and is nobody’s own', async () => {
    const correct = 'mutation ($input: LeaveEntryInput!) { createLeaveEntry(input: $input) { kind days enteredBy reason rulesApplied { code } } }', input = { employee: medan.pegawai.id, year: 2026, days: -2, reason: 'Salah hitung cuti bulan Mei.' };
    expect((await hr.ask(correct, { input })).createLeaveEntry).toEqual({ kind: 'CORRECTION', days: -2, enteredBy: hr.actor!.name, reason: input.reason, rulesApplied: [] });
    expect((await hr.refused(correct, { input: { ...input, reason: '' } })).extensions.code).toBe('INVALID');
    expect((await hr.refused(correct, { input: { ...input, days: 0 } })).extensions.code).toBe('INVALID');
    expect((await hr.refused(correct, { input: { ...input, employee: medan.hr.id } })).extensions.code).toBe('FORBIDDEN');
    for (const login of ['pegawai', 'atasan', 'kepala.bkpsdm', 'hr.dinkes']) expect([login, (await (await world.as(login)).refused(correct, { input })).extensions.code]).toEqual([login, login === 'hr.dinkes' ? 'INVALID' : 'FORBIDDEN']);
    await expect(world.rows('update leave_entry set days = 0 where employee_id = ?::uuid', medan.pegawai.id)).rejects.toThrow('only ever added to');
    await expect(world.rows('delete from leave_entry where employee_id = ?::uuid', medan.pegawai.id)).rejects.toThrow('only ever added to');
  });

  test('the balance is the sum of its lines, of every person and year', async () => {
    const people = (await world.rows(`select distinct employee_id as id from leave_entry where agency_id = '${medan.agency}' and year = 2026 order by 1 limit 100`)).map(r => r.id);
    const { employees } = await hr.ask('query ($ids: [ID!]) { employees(filter: { ids: $ids }, perPage: 100) { nodes { id leaveBalances(year: 2026) { kind granted carriedOver deferred taken forfeited corrected balance ruleApplied { code } } } } }', { ids: people });
    for (const { id, leaveBalances: [annual] } of employees.nodes) {
      expect(annual.balance, id).toBe(await balance(world, id));
      expect(annual.granted + annual.carriedOver + annual.deferred - annual.taken - annual.forfeited + annual.corrected, id).toBe(annual.balance);
    }
    expect(employees.nodes).toHaveLength(people.length);
  });

  test('joint leave takes nothing of it; who had to work gets the day back, once', async () => {
    const id = await someone(world, hr), credit = 'mutation ($e: [ID!]!, $d: Day!) { creditJointLeave(employees: $e, day: $d) { kind days workedOn rulesApplied { code value } } }';
    const { leaveForecast } = await hr.ask('query ($input: LeaveRequestInput!) { leaveForecast(input: $input) { workingDays } }', { input: draftOf(id, { startsOn: '2026-12-23', endsOn: '2026-12-26' }) });
    expect(leaveForecast.workingDays).toBe(1);
    for (let i = 0; i < 2; i++) expect((await hr.ask(credit, { e: [id], d: '2026-03-20' })).creditJointLeave).toEqual([{ kind: 'GRANT', days: 1, workedOn: '2026-03-20', rulesApplied: [{ code: 'LEAVE_JOINT_DUTY', value: 1 }] }]);
    expect(await balance(world, id)).toBe(13);
    for (const day of ['2026-03-25', '2026-12-24']) expect((await hr.refused(credit, { e: [id], d: day })).extensions.code).toBe('INVALID');
    expect((await hr.refused(credit, { e: [medan.hr.id], d: '2026-03-20' })).extensions.code).toBe('FORBIDDEN');
  });

  test('a law that changes leaves the leave of before as it was', async () => {
    const id = await someone(world, hr), request = await asked(hr, id);
    const cited = async () => (await hr.ask('query ($id: ID!) { leaveRequest(id: $id) { rulesApplied { code key value validFrom } } }', { id: request })).leaveRequest.rulesApplied.find((r: any) => r.code === 'LEAVE_LENGTH');
    const before = await cited();
    await world.rows(`update rule set valid_until = '2026-12-31' where code = 'LEAVE_LENGTH' and key = 'PNS|ANNUAL' and valid_until is null`);
    await world.rows(`insert into rule (topic, code, key, name, description, value, unit, instrument, valid_from) values ('LEAVE', 'LEAVE_LENGTH', 'PNS|ANNUAL', 'Lama cuti', 'Uji', 14, 'working_days', 'PP (uji)', '2027-01-01')`);
    expect(await cited()).toEqual(before);
    expect(before).toMatchObject({ value: 12, validFrom: '2017-04-07' });
  });
});
