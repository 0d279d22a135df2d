import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { react, trackComplaint } from '../../api/participation/complaints.ts';
import { settleComplaints } from '../../api/participation/daily.ts';
import { risen } from '../../api/participation/demand.ts';
import { perform } from '../../api/kernel/perform.ts';
import { complaintWorkflow } from '../../api/participation/complaint.workflow.ts';
import { lastDay } from '../../api/participation/complaint.moves.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { medan, move, on, outside, report } from './stage.ts';

let world: World, admin: Person, dinkes: Person, capil: Person, auditor: Person, theme: string;
beforeAll(async () => {
  world = await openWorld();
  [admin, dinkes, capil, auditor] = await Promise.all(['pengaduan', 'penghubung.dinkes', 'penghubung.disdukcapil', 'auditor'].map(l => world.as(l))) as [Person, Person, Person, Person];
  ({ id: theme } = await world.row(`select id from service_theme where code = 'KESEHATAN' and agency_id = '${medan.agency}'`));
});
afterAll(() => world.close());

const row = (id: string) => world.row('select *, due_on::text as due, verify_by::text as verify, follow_up_by::text as follow, complete_on::text as complete, respond_by::text as respond, closes_after::text as closes, ombudsman_from::text as ombudsman, late_since::text as since from complaint where id = ?::uuid', id);
const verification = (kind = 'SERVICE_COMPLAINT', more: object = {}) => ({ input: { kind, theme, ...more } });
const inboxOf = async (person: Person) => ((await person.ask('{ inbox(perPage: 100, filter: { noun: ["Complaint"] }) { nodes { id moves } } }')).inbox.nodes as { id: string; moves: string[] }[]);
const answer = { input: { answer: 'Loket kini buka sampai jam layanan berakhir, terima kasih.' } };
const passed = async (more: object = {}) => { const made = await report(world, more); expect([await move(admin, 'verify', made.id, verification()), await move(admin, 'dispose', made.id, { input: { unit: medan.units.dinkes } })]).toEqual(['VERIFIED', 'DISPOSITIONED']); return made; };
const underWay = async (more: object = {}) => { const made = await passed(more); await move(dinkes, 'begin', made.id); return made; };

describe('Deadlines', () => {
  // 17 August and 25 August 2026 are holidays, 24 December is joint leave and 25 December a holiday.
  test.each([
    ['INFORMATION_REQUEST', 5, '2026-11-20', '2026-11-27'], ['ASPIRATION', 5, '2026-12-18', '2026-12-29'], ['SERVICE_COMPLAINT', 14, '2026-11-20', '2026-12-10'], ['SERVICE_COMPLAINT', 14, '2026-11-21', '2026-12-10'], ['SUPERVISORY_COMPLAINT', 60, '2026-08-03', '2026-10-28'],
  ] as const)('a report of class %s has %i working days: complete on %s it is due on %s, weekends and holidays left out', async (kind, length, from, due) => {
    expect(await lastDay(world.orm.em.fork() as never, 'COMPLAINT_RESOLUTION', from, medan.agency, kind)).toBe(due);
    expect(await world.row(`select count(*)::int as n from generate_series('${from}'::date + 1, '${due}'::date, interval '1 day') d where extract(isodow from d) < 6 and not exists (select from holiday h where h.day = d::date)`)).toEqual({ n: length });
  });

  test('each comes from a dated row that the answer names, and an agency may set another from a day on', async () => {
    const { id } = await report(world), { complaint } = await admin.ask('query ($id: ID!) { complaint(id: $id) { dueOn verifyBy ombudsmanFrom rulesApplied { code key value instrument validFrom } } }', { id });
    expect(complaint.rulesApplied.map((r: any) => [r.code, r.key, r.value])).toEqual(expect.arrayContaining([['COMPLAINT_VERIFICATION', '', 3], ['COMPLAINT_FOLLOW_UP', '', 5], ['COMPLAINT_RESOLUTION', 'SERVICE_COMPLAINT', 14], ['COMPLAINT_RESPONSE', '', 10], ['COMPLAINT_AUTO_CLOSE', '', 10], ['COMPLAINT_OMBUDSMAN', '', 60]]));
    expect(complaint).toMatchObject({ verifyBy: '2026-11-25', dueOn: '2026-12-10', ombudsmanFrom: '2027-01-22' });
    await world.rows(`insert into rule (agency_id, topic, code, key, name, description, value, unit, instrument, valid_from) values ('${medan.agency}', 'PARTICIPATION', 'COMPLAINT_RESOLUTION', 'SERVICE_COMPLAINT', 'Janji layanan', 'Lebih cepat.', 7, 'working_days', 'Perwal', '2026-12-01')`);
    expect([(await row((await report(world, {}, '2026-11-30')).id)).due, (await row((await report(world, {}, '2026-12-01')).id)).due]).toEqual(['2026-12-18', '2026-12-10']);
  });

  test('the clock starts when the file is complete, and stands while something is missing', async () => {
    const { id, number, trackingCode } = await report(world, {}, '2026-11-16');
    expect((await row(id)).due).toBe('2026-12-04');
    expect(await move(admin, 'suspend', id, { note: 'Mohon sebutkan loketnya.' })).toBe('INCOMPLETE');
    expect(await row(id)).toMatchObject({ due: null, verify: null, complete: null });
    expect((await trackComplaint(number, trackingCode, world.orm.em.fork() as never, outside(world))).told?.missing).toBe('Mohon sebutkan loketnya.');
    await react(number, trackingCode, 'complete', { text: 'Loket tiga di lantai satu.' }, outside(world, '2026-11-23'));
    expect(await row(id)).toMatchObject({ status: 'RECEIVED', complete: '2026-11-23', verify: '2026-11-26', due: '2026-12-11', body: expect.stringContaining('Loket tiga') });
  });

  test('verification sets the class and so the day, from the day the file was complete; passing on and forwarding restart nothing', async () => {
    const { id } = await report(world, {}, '2026-11-16');
    expect(await move(admin, 'verify', id, verification('INFORMATION_REQUEST'))).toBe('VERIFIED');
    const before = await row(id);
    expect(before).toMatchObject({ due: '2026-11-23', complete: '2026-11-16', follow: '2026-11-27' });
    expect(await move(admin, 'dispose', id, { input: { unit: medan.units.dinkes } })).toBe('DISPOSITIONED');
    expect(await move(dinkes, 'forward', id, { input: { unit: medan.units.disdukcapil }, note: 'Bukan kewenangan kami.' })).toBe('DISPOSITIONED');
    const after = await row(id);
    expect([after.due, after.follow, after.complete, after.unit_id]).toEqual([before.due, before.follow, before.complete, medan.units.disdukcapil]);
    expect([(await inboxOf(dinkes)).some(n => n.id === id), (await inboxOf(capil)).some(n => n.id === id)]).toEqual([false, true]);
  });
});

describe('A report', () => {
  test('goes from the admin to the liaison officer of the office, who answers; each move in its inbox and its history', async () => {
    const { id, number } = await report(world);
    expect((await inboxOf(admin)).find(n => n.id === id)?.moves.sort()).toEqual(['archive', 'suspend', 'verify']);
    expect([await move(dinkes, 'verify', id, verification()), await move(auditor, 'verify', id, verification())]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    expect([await move(admin, 'verify', id, verification()), await move(admin, 'dispose', id, { input: { unit: medan.units.dinkes } })]).toEqual(['VERIFIED', 'DISPOSITIONED']);
    expect([await move(capil, 'begin', id), await move(admin, 'begin', id)]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    expect([await move(dinkes, 'begin', id), await move(dinkes, 'answer', id, answer)]).toEqual(['IN_PROGRESS', 'ANSWERED']);
    expect(await row(id)).toMatchObject({ respond: '2026-12-04', closes: '2026-12-04' });
    expect((await admin.ask('query ($id: ID!) { complaint(id: $id) { history { move byName } } }', { id })).complaint.history.map((h: any) => h.move)).toEqual(['verify', 'dispose', 'begin', 'answer']);
    expect((await trackComplaint(number, undefined, world.orm.em.fork() as never, outside(world))).steps.map(s => s.status)).toEqual(['VERIFIED', 'DISPOSITIONED', 'IN_PROGRESS', 'ANSWERED']);
  });

  test('is passed only to a unit with a liaison officer who is not the person reported', async () => {
    const { id } = await report(world), officer = await world.row(`select e.employee_number as number from employee e join account a on a.employee_id = e.id where a.login = 'penghubung.dinkes@meritgraph.example'`);
    await move(admin, 'verify', id, verification('SUPERVISORY_COMPLAINT', { reportedNumber: officer.number }));
    expect([await move(admin, 'dispose', id, { input: { unit: medan.units.dinkes } }), await move(admin, 'dispose', id, { input: { unit: medan.units.bkpsdm } }), await move(admin, 'dispose', id, { input: { unit: medan.units.disdukcapil } })]).toEqual(['INVALID', 'INVALID', 'DISPOSITIONED']);
    expect(await move(admin, 'verify', (await report(world)).id, verification('SERVICE_COMPLAINT', { reportedNumber: '000000000000000000' }))).toBe('INVALID');
  });

  test('is confirmed or reopened by whoever shows number and code, and by nobody in the office', async () => {
    const made = await underWay(), { id, number, trackingCode } = made;
    await move(dinkes, 'answer', id, answer);
    expect([await move(admin, 'confirm', id), await move(dinkes, 'reopen', id), await move(admin, 'close', id)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    await expect(react(number, 'AAAABBBBCCCC', 'confirm', {}, outside(world))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await react(number, trackingCode, 'reopen', { note: 'Loket masih tutup lebih awal.' }, outside(world, '2026-12-01'));
    expect(await row(id)).toMatchObject({ status: 'REOPENED', reopened: 1, follow: '2026-12-08', due: '2026-12-10', answered_on: null });
    expect((await inboxOf(dinkes)).find(n => n.id === id)?.moves.sort()).toEqual(['begin', 'forward']);
    expect([await move(dinkes, 'begin', id), await move(dinkes, 'answer', id, answer)]).toEqual(['IN_PROGRESS', 'ANSWERED']);
    await react(number, trackingCode, 'confirm', {}, outside(world));
    expect(await row(id)).toMatchObject({ status: 'CLOSED', outcome: 'CONFIRMED' });
  });

  test('closes by itself after ten working days without a reaction, not a day before; it may be reopened as long again, and no longer', async () => {
    const { id, number, trackingCode } = await underWay();
    await move(dinkes, 'answer', id, answer);
    const { closes } = await row(id);
    expect(closes).toBe('2026-12-04');
    expect((await settleComplaints(outside(world, closes))).closed).not.toContain(id);
    expect((await settleComplaints(outside(world, '2026-12-05'))).closed).toContain(id);
    expect((await settleComplaints(outside(world, '2026-12-05'))).closed).toEqual([]);
    expect(await row(id)).toMatchObject({ status: 'CLOSED', outcome: 'UNCONFIRMED', respond: '2026-12-18' });
    await expect(react(number, trackingCode, 'reopen', { note: 'Terlambat.' }, outside(world, '2026-12-19'))).rejects.toMatchObject({ extensions: { reason: 'DEADLINE_OVER', params: { until: '2026-12-18' } } });
    await react(number, trackingCode, 'reopen', { note: 'Masih sama.' }, outside(world, '2026-12-18'));
    expect((await row(id)).status).toBe('REOPENED');
  });

  test('the clock closes nothing the reporter still has time for', async () => {
    const { id } = await underWay();
    await move(dinkes, 'answer', id, answer);
    const { narrowActor, CLOCK } = await import('../../api/participation/rights.ts');
    await expect(perform(complaintWorkflow, 'close', { id }, on(world, '2026-12-04', { actor: narrowActor(medan.agency, 'Sistem', CLOCK) } as Person))).rejects.toMatchObject({ extensions: { reason: 'DEADLINE_RUNS' } });
  });

  test('that is late is marked, once, and known by a filter to whoever keeps, handles or leads it', async () => {
    const { id } = await report(world, {}, '2026-11-02');
    expect([(await settleComplaints(outside(world))).late, (await settleComplaints(outside(world))).late]).toEqual([expect.arrayContaining([id]), []]);
    expect((await row(id)).since).toBe('2026-11-22');
    const late = await admin.ask('{ complaints(perPage: 100, filter: { late: true }) { nodes { id late waitsUntil } } }');
    expect(late.complaints.nodes.find((n: any) => n.id === id)).toMatchObject({ late: true, waitsUntil: '2026-11-05' });
  });
});

describe('Where reports of a service pile up in an office', () => {
  test.each([[5, 0, 500], [11, 10, 10], [10, 10, 0], [9, 10, -10], [200, 1, 1000]])('%i after %i are a rise of %f percent', (now, before, percent) => expect(risen(now, before)).toBe(percent));

  test('a signal of demand is raised, its training needs rise, and the trail leads from the need to the reports', async () => {
    for (let i = 0; i < 6; i++) await passed();
    const signals = await world.rows(`select id from service_demand_signal where theme_id = '${theme}' and unit_id = '${medan.units.dinkes}' and source like '%laporan warga%' order by created_at`);
    expect(signals.length).toBeGreaterThan(0);
    const trail = (await admin.ask('query ($id: ID!) { serviceDemandSignal(id: $id) { source status complaints(perPage: 50) { totalCount nodes { number } } } }', { id: signals[0].id })).serviceDemandSignal;
    expect(trail).toMatchObject({ status: 'OPEN', source: expect.stringContaining('laporan warga tentang Kesehatan') });
    expect(trail.complaints.totalCount).toBeGreaterThanOrEqual(5);
    const raises = (await (await world.as('pelatihan')).ask('query ($id: ID!) { serviceDemandSignal(id: $id) { raises { totalCount nodes { points reason item { priority competency { code } } } } } }', { id: signals[0].id })).serviceDemandSignal.raises;
    expect(raises.totalCount).toBeGreaterThan(0);
    expect(raises.nodes[0].reason).toContain('Kesehatan');
  });
});
