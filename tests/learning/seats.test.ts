import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { anOffering, enrolledAs, move } from './desk.ts';

const { medan } = story;
let world: World, office: Person[], pelatihan: Person;
/** Fifty people of Medan in service, none of whom decides anything here. */
let people: string[];
beforeAll(async () => {
  world = await openWorld();
  office = await Promise.all(['pelatihan', 'hr.medan', 'kepala.bkpsdm'].map(login => world.as(login)));
  pelatihan = office[0]!;
  const deciding = [medan.pelatihan.id, medan.hr.id, medan.kepala.id];
  people = (await world.rows("select id from employee where agency_id = ? and standing = 'ACTIVE' order by employee_number limit 60", medan.agency)).map(r => r.id).filter(id => !deciding.includes(id)).slice(0, 50);
});
afterAll(() => world.close());

const codes = (answers: readonly { errors: readonly { extensions: { code: string } }[] | undefined }[]) =>
  Object.fromEntries([...Map.groupBy(answers.map(a => a.errors?.[0]?.extensions.code ?? 'done'), c => c)].map(([code, all]) => [code, all.length]));
const takenOf = async (offering: string) => (await pelatihan.ask('query ($id: ID!) { offering(id: $id) { seatsTaken seatsLeft } }', { id: offering })).offering;

describe('Seats are never sold twice', () => {
  test('fifty approvals at once by three officers of five seats give exactly five', async () => {
    const { offering } = await anOffering(world, { seats: 5 });
    const ids = await Promise.all(people.map(person => enrolledAs(world, 'ENDORSED', person, offering)));
    const answers = await Promise.all(ids.map((id, i) => office[i % office.length]!.attempt(move('approve'), { id })));
    expect(codes(answers)).toEqual({ done: 5, CONFLICT: 45 });
    expect(await takenOf(offering)).toEqual({ seatsTaken: 5, seatsLeft: 0 });
    expect(await world.row("select count(*)::int as n from decision d join enrollment e on e.id = d.record_id where e.offering_id = ? and d.move = 'approve'", offering)).toEqual({ n: 5 });
  });

  test('two at once for the last seat: one has it, the other is told why not', async () => {
    const { offering } = await anOffering(world, { seats: 1 });
    const [a, b] = await Promise.all(people.slice(0, 2).map(person => enrolledAs(world, 'ENDORSED', person, offering)));
    const answers = await Promise.all([office[0]!.attempt(move('approve'), { id: a }), office[1]!.attempt(move('approve'), { id: b })]);
    expect(codes(answers)).toEqual({ done: 1, CONFLICT: 1 });
    expect(answers.flatMap(x => x.errors ?? [])[0]!.message).toMatch(/^Every seat of offering UJI-\d+-1 is taken\.$/);
  });

  test('seats cannot be cut below what is taken, also when an approval comes at the same moment', async () => {
    const { offering, training, code } = await anOffering(world, { seats: 2 });
    await enrolledAs(world, 'APPROVED', people[0]!, offering);
    const id = await enrolledAs(world, 'ENDORSED', people[1]!, offering);
    const { offering: { version } } = await pelatihan.ask('query ($id: ID!) { offering(id: $id) { version } }', { id: offering });
    const cut = (seats: number, at: number) => pelatihan.attempt('mutation ($id: ID!, $version: Int!, $input: OfferingInput!) { updateOffering(id: $id, version: $version, input: $input) { seats } }', {
      id: offering, version: at, input: { training, code, delivery: 'CLASSROOM', startsOn: '2026-11-02', endsOn: '2026-11-06', seats },
    });
    const [approving, cutting] = await Promise.all([office[1]!.attempt(move('approve'), { id }), cut(1, version)]);
    // Whoever came first: the other is refused.
    expect([codes([approving]), codes([cutting])]).toBeOneOf([[{ done: 1 }, { INVALID: 1 }], [{ CONFLICT: 1 }, { done: 1 }]]);
    const { seatsLeft } = await takenOf(offering);
    expect(seatsLeft).toBe(0);
  });
});

describe('The number of seats taken, which is kept', () => {
  const wrong = () => world.rows(`select o.code from offering o where seats_taken <> (select count(*) from enrollment e where e.offering_id = o.id and e.status in ('APPROVED', 'COMPLETED'))`);

  test('is that of the requests approved or finished: after the story, and whatever becomes of a request', async () => {
    expect(await wrong()).toEqual([]);
    const { offering } = await anOffering(world, { seats: 3 }), other = (await anOffering(world, { seats: 3 })).offering, [a, b, c] = await Promise.all(people.slice(0, 3).map(person => enrolledAs(world, 'APPROVED', person, offering)));
    expect(await takenOf(offering)).toEqual({ seatsTaken: 3, seatsLeft: 0 });
    await world.row(`update enrollment set status = 'WITHDRAWN' where id = ?`, a);
    await world.row(`update enrollment set status = 'COMPLETED' where id = ?`, b);
    expect(await takenOf(offering)).toEqual({ seatsTaken: 2, seatsLeft: 1 });
    await world.row('update enrollment set offering_id = ? where id = ?', other, c);
    expect([await takenOf(offering), await takenOf(other)]).toEqual([{ seatsTaken: 1, seatsLeft: 2 }, { seatsTaken: 1, seatsLeft: 2 }]);
    await world.row('delete from enrollment where id = ?', c);
    expect(await takenOf(other)).toEqual({ seatsTaken: 0, seatsLeft: 3 });
    expect(await wrong()).toEqual([]);
  });

  test('is held to the seats there are by the tables themselves', async () => {
    const { offering } = await anOffering(world, { seats: 1 });
    await enrolledAs(world, 'APPROVED', people[3]!, offering);
    await expect(enrolledAs(world, 'APPROVED', people[4]!, offering)).rejects.toThrow('offering_seats_taken');
  });
});

describe('Fifty changes of one version at once', () => {
  test('of an offering: exactly one is kept', async () => {
    const { offering, training, code } = await anOffering(world, { seats: 5 });
    const { offering: { version } } = await pelatihan.ask('query ($id: ID!) { offering(id: $id) { version } }', { id: offering });
    const answers = await Promise.all(people.map((_, i) => office[i % 2]!.attempt('mutation ($id: ID!, $version: Int!, $input: OfferingInput!) { updateOffering(id: $id, version: $version, input: $input) { version } }', {
      id: offering, version, input: { training, code, delivery: 'ONLINE', startsOn: '2026-11-02', endsOn: '2026-11-06', seats: 100 + i },
    })));
    expect(codes(answers)).toEqual({ done: 1, CONFLICT: 49 });
    expect(answers.flatMap(a => a.errors ?? []).map(e => e.extensions['version'])).toEqual(Array(49).fill(version + 1));
    const kept = answers.findIndex(a => !a.errors);
    expect(await world.row('select seats, version from offering where id = ?', offering)).toEqual({ seats: 100 + kept, version: version + 1 });
  });

  test('of an enrollment by moves on one version: exactly one is made', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'ENDORSED', people[0]!, offering);
    const answers = await Promise.all(people.slice(0, 20).map((_, i) => office[i % 3]!.attempt(move(i % 2 ? 'approve' : 'reject', i % 2 ? ', version: 1' : ', version: 1, note: "Penuh."'), { id })));
    expect(codes(answers)).toEqual({ done: 1, CONFLICT: 19 });
  });
});

describe('In bulk', () => {
  const approveAll = (ids: readonly string[], person = pelatihan) => person.ask('mutation ($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids errors { id code message } } }', { ids }).then(d => d.approveEnrollments);

  test('twenty of which one finds no seat: nineteen are moved, one is named with code and reason', async () => {
    const roomy = await anOffering(world, { seats: 50 }), full = await anOffering(world, { seats: 1 });
    await enrolledAs(world, 'APPROVED', people[49]!, full.offering);
    const ids = await Promise.all(people.slice(0, 19).map(person => enrolledAs(world, 'ENDORSED', person, roomy.offering)));
    const unlucky = await enrolledAs(world, 'ENDORSED', people[19]!, full.offering);
    const { ids: done, errors } = await approveAll([...ids.slice(0, 7), unlucky, ...ids.slice(7)]);
    expect(done).toEqual(ids);
    expect(errors).toEqual([{ id: unlucky, code: 'CONFLICT', message: `Every seat of offering ${full.code} is taken.` }]);
    expect(await world.row('select status, version from enrollment where id = ?', unlucky)).toEqual({ status: 'ENDORSED', version: 1 });
    expect(await takenOf(roomy.offering)).toEqual({ seatsTaken: 19, seatsLeft: 31 });
  });

  test('what is missing, hidden, forbidden, not due or no id at all is told of each by itself', async () => {
    const { offering } = await anOffering(world), draft = await enrolledAs(world, 'DRAFT', people[0]!, offering), own = await enrolledAs(world, 'ENDORSED', medan.pelatihan.id, offering);
    const { ids, errors } = await approveAll([draft, own, story.tanjungpinang.enrollments.endorsed, '00000000-0000-4000-8000-000000000000', 'no-id']);
    expect(ids).toEqual([]);
    expect(errors.map((e: any) => [e.id, e.code])).toEqual([
      [draft, 'ILLEGAL_MOVE'], [own, 'FORBIDDEN'], [story.tanjungpinang.enrollments.endorsed, 'NOT_FOUND'], ['00000000-0000-4000-8000-000000000000', 'NOT_FOUND'], ['no-id', 'NOT_FOUND'],
    ]);
  });

  test('the same id twice counts once', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'ENDORSED', people[0]!, offering);
    expect(await approveAll([id, id, id.toUpperCase()])).toEqual({ ids: [id], errors: [] });
    expect(await world.row('select count(*)::int as n from decision where record_id = ?', id)).toEqual({ n: 1 });
  });

  test('a hundred at once are moved, a hundred and one are refused and none of them is moved', async () => {
    const offerings = await Promise.all([1, 2].map(() => anOffering(world, { seats: 60 }))), third = await anOffering(world, { seats: 60 });
    const ids = (await Promise.all(offerings.map(({ offering }) => Promise.all(people.map(person => enrolledAs(world, 'ENDORSED', person, offering)))))).flat();
    const one = await enrolledAs(world, 'ENDORSED', people[0]!, third.offering);
    const { extensions } = await pelatihan.refused('mutation ($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids } }', { ids: [...ids, one] });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['ids'], code: 'TOO_MANY' }] });
    expect(await world.row("select count(*)::int as n from enrollment where id = any(?::uuid[]) and status = 'ENDORSED'", ids)).toEqual({ n: 100 });
    const { ids: done, errors } = await approveAll(ids);
    expect([done.length, errors]).toEqual([100, []]);
  });

  test('a reason that is asked for is asked for in bulk too, and kept with each', async () => {
    const { offering } = await anOffering(world), ids = await Promise.all(people.slice(0, 3).map(person => enrolledAs(world, 'ENDORSED', person, offering)));
    expect((await pelatihan.refused('mutation ($ids: [ID!]!) { rejectEnrollments(ids: $ids) { ids } }', { ids })).extensions.code).toBe('INVALID');
    const { rejectEnrollments } = await pelatihan.ask('mutation ($ids: [ID!]!) { rejectEnrollments(ids: $ids, note: "Anggaran habis.") { ids errors { code } } }', { ids });
    expect(rejectEnrollments).toEqual({ ids, errors: [] });
    expect(await world.rows('select distinct note from decision where record_id = any(?::uuid[])', ids)).toEqual([{ note: 'Anggaran habis.' }]);
  });

  test('results are entered in bulk, each credited by itself', async () => {
    const { offering } = await anOffering(world, { hours: 3, confers: [['M.05', 1]] }), ids = await Promise.all(people.slice(0, 5).map(person => enrolledAs(world, 'APPROVED', person, offering)));
    const { completeEnrollments } = await pelatihan.ask('mutation ($ids: [ID!]!, $input: EnrollmentResult!) { completeEnrollments(ids: $ids, input: $input) { ids errors { code } } }', {
      ids, input: { outcome: 'PASSED', completedOn: '2026-11-06', certificateNumber: 'STTPL/2026/UJI' },
    });
    expect(completeEnrollments).toEqual({ ids, errors: [] });
    expect(await world.row('select count(*)::int as lines, sum(hours)::int as hours, count(distinct employee_id)::int as people from learning_hours_entry where enrollment_id = any(?::uuid[])', ids)).toEqual({ lines: 5, hours: 15, people: 5 });
  });
});

test('an offering that has not begun cannot be finished; one that has can', async () => {
  const finish = 'mutation ($id: ID!) { finishOffering(id: $id) { status } }';
  const [coming, held] = await Promise.all([anOffering(world, { startsOn: '2026-11-23', endsOn: '2026-11-24' }), anOffering(world, { startsOn: '2026-11-22', endsOn: '2026-11-24' })]);
  expect((await pelatihan.refused(finish, { id: coming.offering })).extensions.code).toBe('CONFLICT');
  expect((await pelatihan.ask(finish, { id: held.offering })).finishOffering).toEqual({ status: 'FINISHED' });
});
