import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { anOffering, enrolledAs } from './desk.ts';

const { medan } = story;
let world: World, pelatihan: Person, hr: Person, pegawai: Person, people: string[];
beforeAll(async () => {
  world = await openWorld();
  [pelatihan, hr, pegawai] = await Promise.all(['pelatihan', 'hr.medan', 'pegawai'].map(login => world.as(login))) as [Person, Person, Person];
  people = (await world.rows("select id from employee where agency_id = ? and standing = 'ACTIVE' and id <> all (array[?, ?]::uuid[]) order by employee_number limit 10", medan.agency, medan.pelatihan.id, medan.pegawai.id)).map(r => r.id);
});
afterAll(() => world.close());

const creating = 'mutation ($input: OfferingSessionInput!) { s: createOfferingSession(input: $input) { id version number hours } }';
const session = (offering: string, number: number, more: object = {}, by = pelatihan) => by.attempt(creating, { input: { offering, number, day: `2026-11-0${number + 1}`, hours: 4, topic: `Pertemuan ${number}`, ...more } });
const sessions = async (offering: string, count: number, hours = 2): Promise<string[]> => { const ids: string[] = []; for (let n = 1; n <= count; n++) ids.push((await session(offering, n, { hours })).data.s.id); return ids; };
const marking = 'mutation ($session: ID!, $marks: [AttendanceMark!]!) { r: markAttendance(session: $session, marks: $marks) { ids errors { id code message } } }';
const mark = async (at: string, marks: Record<string, string>, by = pelatihan) => (await by.ask(marking, { session: at, marks: Object.entries(marks).map(([enrollment, state]) => ({ enrollment, state })) })).r;
const why = ({ errors }: { errors: any[] | undefined }) => { const [error] = errors ?? []; return error && [error.extensions.code, ...(error.extensions.fields ?? []).flatMap((f: any) => [f.path.at(-1), f.code])]; };
const completing = 'mutation ($id: ID!, $input: EnrollmentResult!) { e: completeEnrollment(id: $id, input: $input) { status } }';
const complete = (id: string, outcome = 'PASSED', completedOn = '2026-11-09') => pelatihan.attempt(completing, { id, input: { outcome, completedOn, certificateNumber: 'STTPL/UJI/1' } });
const tally = async (id: string, by = pelatihan) => (await by.ask('query ($id: ID!) { e: enrollment(id: $id) { attendance { attended held sessions enough ruleApplied { code value instrument } } } }', { id })).e?.attendance;

describe('A session of an offering', () => {
  test('lies in the days of the offering, and all of them in the JP of the training', async () => {
    const { offering } = await anOffering(world, { hours: 10 });
    expect([why(await session(offering, 1, { day: '2026-11-01' })), why(await session(offering, 1, { day: '2026-11-07' })), why(await session(offering, 1, { hours: 11 }))]).toEqual([['INVALID', 'day', 'RANGE'], ['INVALID', 'day', 'RANGE'], ['INVALID', 'hours', 'TOO_MANY']]);
    expect([why(await session(offering, 1, { day: '2026-11-02', hours: 6 })), why(await session(offering, 2, { day: '2026-11-06', hours: 5 })), why(await session(offering, 2, { day: '2026-11-06', hours: 4 }))]).toEqual([undefined, ['INVALID', 'hours', 'TOO_MANY'], undefined]);
    expect(why(await session(offering, 2, { hours: 1 }))).toEqual(['INVALID', 'hours', 'TOO_MANY']);
  });

  test('has a number of its own, and stays in its offering', async () => {
    const { offering } = await anOffering(world), other = await anOffering(world), { s } = (await session(offering, 1)).data;
    expect(why(await session(offering, 1, { day: '2026-11-03' }))).toEqual(['CONFLICT', 'offering', 'TAKEN', 'number', 'TAKEN']);
    const update = (input: object) => pelatihan.attempt('mutation ($id: ID!, $version: Int!, $input: OfferingSessionInput!) { s: updateOfferingSession(id: $id, version: $version, input: $input) { hours } }', { id: s.id, version: s.version, input: { offering, number: 1, day: '2026-11-02', hours: 16, topic: 'Praktik', ...input } });
    expect(why(await update({ offering: other.offering }))).toEqual(['INVALID', 'offering', 'FIXED']);
    // Its own JP are not counted against it.
    expect((await update({})).data.s.hours).toBe(16);
  });

  test('made side by side with another never goes beyond the JP', async () => {
    const { offering } = await anOffering(world, { hours: 10 });
    const made = await Promise.all([1, 2, 3, 4].map(n => session(offering, n, { hours: 4 })));
    expect(made.filter(m => !m.errors)).toHaveLength(2);
    expect(await world.row('select sum(hours)::int as hours from offering_session where offering_id = ?', offering)).toEqual({ hours: 8 });
  });

  test('is planned by who keeps trainings, and by nobody once the offering is over or a result is given', async () => {
    const { offering } = await anOffering(world), person = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    expect([why(await session(offering, 1, {}, pegawai)), why(await session(offering, 1, {}, await world.as('auditor'))), why(await session(offering, 1))]).toEqual([['FORBIDDEN'], ['FORBIDDEN'], undefined]);
    await complete(person, 'FAILED');
    expect(why(await session(offering, 2))).toEqual(['FORBIDDEN']);
    const over = await anOffering(world);
    await pelatihan.ask('mutation ($id: ID!) { finishOffering(id: $id) { id } }', { id: over.offering });
    expect(why(await session(over.offering, 1))).toEqual(['FORBIDDEN']);
  });

  test('keeps offering and training from shrinking below it', async () => {
    const { offering, training, code } = await anOffering(world), [first] = await sessions(offering, 3, 5);
    const moved = async (more: object) => { const { o } = await pelatihan.ask('query ($id: ID!) { o: offering(id: $id) { version } }', { id: offering }); return why(await pelatihan.attempt('mutation ($id: ID!, $v: Int!, $input: OfferingInput!) { updateOffering(id: $id, version: $v, input: $input) { id } }', { id: offering, v: o.version, input: { training, code, delivery: 'CLASSROOM', startsOn: '2026-11-02', endsOn: '2026-11-06', seats: 10, ...more } })); };
    const small = await anOffering(world, { hours: 14 });
    expect([await moved({ startsOn: '2026-11-03' }), await moved({ endsOn: '2026-11-03' }), await moved({ training: small.training }), await moved({ endsOn: '2026-11-04' })]).toEqual([['INVALID', 'startsOn', 'SESSIONS'], ['INVALID', 'endsOn', 'SESSIONS'], ['INVALID', 'training', 'SESSIONS'], undefined]);
    const { t } = await pelatihan.ask('query ($id: ID!) { t: training(id: $id) { version code title form provider { id } } }', { id: training }), { version, provider, ...same } = t;
    const hours = async (learningHours: number) => why(await pelatihan.attempt('mutation ($id: ID!, $v: Int!, $input: TrainingInput!) { updateTraining(id: $id, version: $v, input: $input) { id } }', { id: training, v: version, input: { ...same, provider: provider.id, learningHours } }));
    expect([await hours(14), await hours(15)]).toEqual([['INVALID', 'learningHours', 'SESSIONS'], undefined]);
    // What was marked is not removed.
    const place = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    await mark(first!, { [place]: 'PRESENT' });
    expect(why(await pelatihan.attempt('mutation ($id: ID!) { deleteOfferingSession(id: $id, version: 1) { id } }', { id: first }))?.[0]).toBe('CONFLICT');
  });
});

describe('Marking who came', () => {
  test('is done for a whole session at once; what is refused is told of each by itself', async () => {
    const { offering } = await anOffering(world), other = await anOffering(world), [one] = await sessions(offering, 1);
    const [a, b, draft, own, away] = await Promise.all([...(['APPROVED', 'APPROVED', 'ENDORSED'] as const).map((status, i) => enrolledAs(world, status, people[i]!, offering)), enrolledAs(world, 'APPROVED', medan.pelatihan.id, offering), enrolledAs(world, 'APPROVED', people[0]!, other.offering)]) as [string, string, string, string, string];
    const { ids, errors } = await mark(one!, { [a]: 'PRESENT', [draft]: 'PRESENT', [own]: 'PRESENT', [away]: 'PRESENT', [story.tanjungpinang.enrollments.endorsed]: 'PRESENT', 'no-id': 'ABSENT', [b]: 'EXCUSED' });
    expect(ids).toEqual([a, b]);
    expect(errors.map((e: any) => [e.id, e.code])).toEqual([[draft, 'CONFLICT'], [own, 'FORBIDDEN'], [away, 'INVALID'], [story.tanjungpinang.enrollments.endorsed, 'NOT_FOUND'], ['no-id', 'NOT_FOUND']]);
    const { s } = await pelatihan.ask('query ($id: ID!) { s: offeringSession(id: $id) { marked present attendances { nodes { state markedBy enrollment { id } } } } }', { id: one });
    expect(s).toEqual({ marked: 2, present: 1, attendances: { nodes: [{ state: 'PRESENT', markedBy: pelatihan.actor!.name, enrollment: { id: a } }, { state: 'EXCUSED', markedBy: pelatihan.actor!.name, enrollment: { id: b } }] } });
    // Somebody else marks the own place of whoever keeps trainings; marked again it is one mark, with its trail.
    expect((await mark(one!, { [own]: 'ABSENT' }, hr)).ids).toEqual([own]);
    await mark(one!, { [b]: 'PRESENT' }, hr);
    expect(await world.rows('select state, marked_by as by, version from attendance where enrollment_id = ?', b)).toEqual([{ state: 'PRESENT', by: hr.actor!.name, version: 2 }]);
    expect((await world.row("select count(*)::int as n from audit_entry where noun = 'Attendance' and record_id = (select id from attendance where enrollment_id = ?)", b)).n).toBe(2);
  });

  test('is for who keeps trainings, after the session, and of no more than a hundred', async () => {
    const { offering } = await anOffering(world, { endsOn: '2026-11-30' }), [past] = await sessions(offering, 1), { s: coming } = (await session(offering, 2, { day: '2026-11-23' })).data, place = await enrolledAs(world, 'APPROVED', medan.pegawai.id, offering), marks = [{ enrollment: place, state: 'PRESENT' }];
    for (const login of ['pegawai', 'atasan', 'auditor', 'hr.dinkes']) expect([login, why(await (await world.as(login)).attempt(marking, { session: past, marks }))]).toEqual([login, ['FORBIDDEN']]);
    expect(why(await (await world.as('hr.tanjungpinang')).attempt(marking, { session: past, marks }))).toEqual(['NOT_FOUND']);
    expect([why(await pelatihan.attempt(marking, { session: coming.id, marks })), why(await pelatihan.attempt(marking, { session: 'no-id', marks }))]).toEqual([['INVALID', 'session', 'FUTURE'], ['NOT_FOUND']]);
    expect([why(await pelatihan.attempt(marking, { session: past, marks: Array(101).fill(marks[0]) }))?.[0], why(await pelatihan.attempt(marking, { session: past, marks: [] }))?.[0]]).toEqual(['INVALID', 'INVALID']);
    expect(await world.rows('select id from attendance where enrollment_id = ?', place)).toEqual([]);
  });

  test('ends with the result, also where both come at the same moment', async () => {
    const { offering } = await anOffering(world), [only] = await sessions(offering, 1), place = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    const [result] = await Promise.all([complete(place), mark(only!, { [place]: 'PRESENT' })]), marked = await world.rows('select state from attendance where enrollment_id = ?', place);
    // A pass rests on the mark: either it was there, or there is no pass.
    expect([why(result), marked]).toBeOneOf([[undefined, [{ state: 'PRESENT' }]], [['CONFLICT', 'outcome', 'SESSIONS'], [{ state: 'PRESENT' }]]]);
    if (result.errors) await complete(place);
    expect((await mark(only!, { [place]: 'ABSENT' })).errors.map((e: any) => e.code)).toEqual(['CONFLICT']);
  });
});

describe('A pass', () => {
  test('asks for the share of sessions the rule sets; at four of five it is given, below it is refused with what was missed', async () => {
    const { offering } = await anOffering(world), all = await sessions(offering, 5), place = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    for (const one of all.slice(0, 3)) await mark(one, { [place]: 'PRESENT' });
    await mark(all[3]!, { [place]: 'EXCUSED' });
    const refused = await complete(place);
    expect([why(refused), refused.errors![0]!.message, refused.errors![0]!.extensions['reason'], refused.errors![0]!.extensions['params']]).toEqual([['CONFLICT', 'outcome', 'SESSIONS'], '2 of 5 sessions were missed; at least 80% are to be attended.', 'SESSIONS_MISSED', { missed: 2, sessions: 5, required: 80, rule: 'ATTENDANCE_FLOOR' }]);
    expect(await tally(place)).toEqual({ attended: 3, held: 5, sessions: 5, enough: false, ruleApplied: { code: 'ATTENDANCE_FLOOR', value: 80, instrument: 'Standar penyelenggaraan instansi' } });
    await mark(all[4]!, { [place]: 'PRESENT' });
    expect([await tally(place), why(await complete(place))]).toMatchObject([{ attended: 4, enough: true }, undefined]);
  });

  test('counts the sessions that are still to come as missed', async () => {
    const { offering } = await anOffering(world, { endsOn: '2026-11-30' }), [past] = await sessions(offering, 1), place = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    await session(offering, 2, { day: '2026-11-23' });
    await mark(past!, { [place]: 'PRESENT' });
    expect([await tally(place), why(await complete(place))]).toMatchObject([{ attended: 1, held: 1, sessions: 2, enough: false }, ['CONFLICT', 'outcome', 'SESSIONS']]);
  });

  test('needs none where the offering has no sessions; to fail or to have stayed away asks for none', async () => {
    const { offering } = await anOffering(world), plain = await enrolledAs(world, 'APPROVED', people[0]!, offering);
    expect([await tally(plain), why(await complete(plain))]).toEqual([null, undefined]);
    for (const outcome of ['FAILED', 'ABSENT']) {
      const held = await anOffering(world), place = await enrolledAs(world, 'APPROVED', people[0]!, held.offering);
      await sessions(held.offering, 2);
      expect([outcome, why(await complete(place, outcome))]).toEqual([outcome, undefined]);
    }
  });

  test('follows the agency’s own standard from its first day on, and by the day of the result', async () => {
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'ATTENDANCE_FLOOR', value: 100, validFrom: '2026-12-01', instrument: 'Keputusan Kepala BKPSDM Medan 9/2026' } });
    const { offering } = await anOffering(world), all = await sessions(offering, 5), [a, b] = await Promise.all(people.slice(0, 2).map(p => enrolledAs(world, 'APPROVED', p, offering))) as [string, string];
    for (const one of all.slice(0, 4)) await mark(one, { [a]: 'PRESENT', [b]: 'PRESENT' });
    expect(why(await complete(a, 'PASSED', '2026-11-20'))).toBeUndefined();
    const { clock } = world.house;
    world.house.clock = { now: () => new Date('2026-12-02T03:00:00Z'), today: () => '2026-12-02' };
    try {
      expect([why(await complete(b, 'PASSED', '2026-12-01')), (await tally(a)).enough, (await tally(b)).enough]).toEqual([['CONFLICT', 'outcome', 'SESSIONS'], true, false]);
    } finally { world.house.clock = clock; }
  });

  test('is seen with its sessions by the person and who leads them, and by nobody else', async () => {
    const { offering } = await anOffering(world), [one] = await sessions(offering, 1), place = await enrolledAs(world, 'APPROVED', medan.pegawai.id, offering), seen = async (login: string) => { const by = await world.as(login), { list } = await by.ask('query ($e: ID!) { list: attendances(filter: { enrollment: $e }) { nodes { state session { number topic } } } }', { e: place }); return [list.nodes.length, (await tally(place, by))?.attended]; };
    await mark(one!, { [place]: 'PRESENT' });
    expect(await Promise.all(['pegawai', 'atasan', 'auditor', 'hr.belawan'].map(seen))).toEqual(Array(4).fill([1, 1]));
    expect(await Promise.all(['mentor', 'hr.dinkes', 'hr.tanjungpinang'].map(seen))).toEqual(Array(3).fill([0, undefined]));
  });
});
