import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadline, type RuleInForce } from '../../api/platform/rules.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { completing } from './evaluation-desk.ts';
import { anOffering, enrolledAs } from './desk.ts';

const { medan } = story;
let world: World, pelatihan: Person, pegawai: Person, atasan: Person, hr: Person;
beforeAll(async () => { world = await openWorld(); [pelatihan, pegawai, atasan, hr] = await Promise.all(['pelatihan', 'pegawai', 'atasan', 'hr.medan'].map(l => world.as(l))) as [Person, Person, Person, Person]; });
afterAll(() => world.close());

/** A follow-up of somebody, due on a day. */
async function aFollowUp(dueOn = '2026-11-22', employee: string = medan.pegawai.id) {
  const { offering } = await anOffering(world, { startsOn: '2026-08-03', endsOn: '2026-08-05' }), enrollment = await enrolledAs(world, 'APPROVED', employee, offering);
  await hr.ask(completing, { id: enrollment, on: '2026-08-07', number: `F/${enrollment.slice(0, 8)}` });
  const { id } = await world.row('update follow_up set due_on = ?::date where enrollment_id = ?::uuid returning id', dueOn, enrollment);
  return { id: id as string, enrollment };
}
const code = (answer: { errors: any; data: any }) => answer.errors?.[0]?.extensions.code ?? answer.data.f.status;
const report = (by: Person, id: string, applied = 4) => by.attempt('mutation ($id: ID!, $a: Int!) { f: reportFollowUp(id: $id, input: { applied: $a, selfNote: "Dipakai di loket." }) { status } }', { id, a: applied }).then(code);
const judge = (move: string) => (by: Person, id: string, more: object = {}) => by.attempt(`mutation ($id: ID!, $input: FollowUpAssessment!) { f: ${move}FollowUp(id: $id, input: $input) { status } }`, { id, input: { method: 'OBSERVATION', applied: 4, findings: 'Menerapkan alur baru.', ...more } }).then(code);
const assess = judge('assess'), examine = judge('examine');
const read = (by: Person, id: string) => by.ask('query ($id: ID!) { f: followUp(id: $id) { completedOn dueOn due status moves selfApplied applied method assessedAs assessedOn gain ruleApplied { code value validFrom } } }', { id }).then(d => d.f);

describe('The day it is due', () => {
  test.each([['2026-08-07', '2026-11-07'], ['2026-08-31', '2026-11-30'], ['2025-11-30', '2026-02-28'], ['2027-11-30', '2028-02-29'], ['2026-11-29', '2027-02-28'], ['2026-12-31', '2027-03-31'], ['2026-05-31', '2026-08-31']])('of a result of %s is three months later: %s', (completed, due) => {
    expect(deadline(completed, { code: 'EVALUATION_AFTER', key: '', value: 3, unit: 'months' } as RuleInForce)).toBe(due);
  });

  test('follows from the result when it is entered, at the end of a month too, and cites the rule of that day', async () => {
    const { offering } = await anOffering(world, { startsOn: '2026-08-24', endsOn: '2026-08-28' }), enrollment = await enrolledAs(world, 'APPROVED', medan.pegawai.id, offering);
    await hr.ask(completing, { id: enrollment, on: '2026-08-31', number: 'F/31' });
    const { f } = await hr.ask('query ($id: ID!) { f: enrollment(id: $id) { followUps { nodes { completedOn dueOn due status ruleApplied { code value } } } } }', { id: enrollment });
    expect(f.followUps.nodes).toEqual([{ completedOn: '2026-08-31', dueOn: '2026-11-30', due: false, status: 'SCHEDULED', ruleApplied: { code: 'EVALUATION_AFTER', value: 3 } }]);
  });

  test('opens it: the day before nobody can answer and it waits in no inbox, on the day it does', async () => {
    const [early, now] = [await aFollowUp('2026-11-23'), await aFollowUp('2026-11-22')];
    expect([(await read(atasan, early.id)).due, (await read(atasan, now.id)).due]).toEqual([false, true]);
    expect([(await read(pegawai, early.id)).moves, (await read(pegawai, now.id)).moves, (await read(atasan, early.id)).moves, (await read(atasan, now.id)).moves]).toEqual([[], ['report'], [], ['assess']]);
    expect([await report(pegawai, early.id), await assess(atasan, early.id)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const waiting = (await atasan.ask('{ inbox(perPage: 100, filter: { noun: ["FollowUp"] }) { nodes { id } } }')).inbox.nodes.map((n: any) => n.id);
    expect([waiting.includes(early.id), waiting.includes(now.id)]).toEqual([false, true]);
    const due = (await hr.ask('query ($e: ID!) { followUps(perPage: 100, filter: { due: true, employee: $e }) { nodes { id } } }', { e: medan.pegawai.id })).followUps.nodes.map((n: any) => n.id);
    expect([due.includes(early.id), due.includes(now.id)]).toEqual([false, true]);
  });

  test('of an old case stays when a city changes the months', async () => {
    const before = await aFollowUp('2026-11-07');
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'EVALUATION_AFTER', value: 6, instrument: 'Peraturan Wali Kota (contoh)', validFrom: '2026-11-22' } });
    const { offering } = await anOffering(world, { startsOn: '2026-11-16', endsOn: '2026-11-20' }), enrollment = await enrolledAs(world, 'APPROVED', medan.mentor.id, offering);
    await hr.ask(completing, { id: enrollment, on: '2026-11-22', number: 'F/6' });
    expect(await world.row('select due_on::text as day from follow_up where enrollment_id = ?::uuid', enrollment)).toEqual({ day: '2027-05-22' });
    expect(await read(hr, before.id)).toMatchObject({ completedOn: '2026-08-07', dueOn: '2026-11-07', ruleApplied: { value: 3 } });
  });
});

describe('A follow-up', () => {
  test('is reported on by the employee, then assessed by the superior: how, how far and what was found', async () => {
    const { id } = await aFollowUp();
    expect([await report(atasan, id), await report(pegawai, id), await report(pegawai, id), await assess(pegawai, id), await assess(await world.as('kepala.bkpsdm'), id)]).toEqual(['FORBIDDEN', 'REPORTED', 'ILLEGAL_MOVE', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await assess(atasan, id, { method: 'INTERVIEW', preScore: 40, postScore: 85 })).toBe('ASSESSED');
    expect(await read(pegawai, id)).toMatchObject({ status: 'ASSESSED', due: false, selfApplied: 4, applied: 4, method: 'INTERVIEW', assessedAs: 'SUPERIOR', assessedOn: '2026-11-22', gain: 0.75 });
  });

  test('can be looked into by BKPSDM without the report, but nobody looks into their own', async () => {
    const { id } = await aFollowUp(), own = await aFollowUp('2026-11-22', medan.pelatihan.id);
    expect([await examine(atasan, id), await examine(pelatihan, id, { method: 'SURVEY' }), await examine(pelatihan, own.id), await examine(hr, own.id)]).toEqual(['FORBIDDEN', 'ASSESSED', 'FORBIDDEN', 'ASSESSED']);
    expect((await read(hr, id)).assessedAs).toBe('TRAINING_MANAGER');
  });

  test('has no gain where one test is missing or nothing could be gained', async () => {
    const gains: unknown[] = [];
    for (const scores of [{ preScore: 40 }, { preScore: 100, postScore: 100 }, { preScore: 50, postScore: 40 }, { preScore: 0, postScore: 100 }]) { const { id } = await aFollowUp(); await assess(atasan, id, scores); gains.push((await read(hr, id)).gain); }
    expect(gains).toEqual([null, null, -0.2, 1]);
    const { id } = await aFollowUp();
    expect([await assess(atasan, id, { preScore: 101 }), await assess(atasan, id, { applied: 6 })]).toEqual(['INVALID', 'INVALID']);
  });

  test('ends with the result it rests on, and begins anew with another', async () => {
    const { id, enrollment } = await aFollowUp();
    await hr.ask('mutation ($id: ID!) { revokeEnrollment(id: $id, note: "Keliru.") { id } }', { id: enrollment });
    expect(await hr.ask('query ($id: ID!) { f: followUp(id: $id) { status moves history { move note } } }', { id })).toEqual({ f: { status: 'WAIVED', moves: [], history: [{ move: 'waive', note: 'Hasil dicabut.' }] } });
    await hr.ask(completing, { id: enrollment, on: '2026-08-10', number: 'F/baru' });
    expect((await world.rows('select status, due_on::text as due from follow_up where enrollment_id = ?::uuid order by status', enrollment))).toEqual([{ status: 'SCHEDULED', due: '2026-11-10' }, { status: 'WAIVED', due: '2026-11-22' }]);
  });

  test('is waived by BKPSDM with a reason, and seen by nobody who does not see the person', async () => {
    const { id } = await aFollowUp('2027-01-01');
    expect(await (await world.as('hr.dinkes')).ask('query ($id: ID!) { followUp(id: $id) { id } }', { id })).toEqual({ followUp: null });
    expect((await pegawai.refused('mutation ($id: ID!) { waiveFollowUp(id: $id, note: "Tidak perlu.") { id } }', { id })).extensions.code).toBe('FORBIDDEN');
    expect(await pelatihan.ask('mutation ($id: ID!) { f: waiveFollowUp(id: $id, note: "Pindah instansi.") { status } }', { id })).toEqual({ f: { status: 'WAIVED' } });
  });
});
