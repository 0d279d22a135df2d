import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { anOffering, enrol, enrolledAs, move } from './desk.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, pegawai: Person, atasan: Person, pelatihan: Person, hr: Person, kepala: Person, auditor: Person, mentor: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, pelatihan, hr, kepala, auditor, mentor] = await Promise.all(['pegawai', 'atasan', 'pelatihan', 'hr.medan', 'kepala.bkpsdm', 'auditor', 'mentor'].map(login => world.as(login))) as [Person, Person, Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

/** What a person is held to know and to have learnt: all that an enrollment may change. */
async function standing(employee: string) {
  const { employee: e } = await hr.ask(`query ($id: ID!) { employee(id: $id) {
    learningHours { hours reached } jobPersonMatch { percent category } gaps(all: true) { competency { code } heldLevel gap state since validUntil }
    holdings(first: 100, sort: [{ field: CREATED_AT }]) { totalCount } } }`, { id: employee });
  return { ...e, gaps: Object.fromEntries(e.gaps.map((g: any) => [g.competency.code, g])) };
}
const approved = async (offering: string, employee: string = nurhayati) => enrolledAs(world, 'APPROVED', employee, offering);
const passed = (day = '2026-11-06', certificate = 'STTPL/1') => `, input: { outcome: PASSED, completedOn: "${day}", certificateNumber: "${certificate}" }`;

describe('An enrollment on its way', () => {
  test('goes from the employee to the supervisor to BKPSDM to the result, and every step is told in its history', async () => {
    const { offering } = await anOffering(world, { hours: 16, confers: [['M.05', 3]] });
    const { id, status, moves } = await enrol(pegawai, nurhayati, offering);
    expect({ status, moves }).toEqual({ status: 'DRAFT', moves: ['submit', 'withdraw'] });
    expect(await pegawai.ask(move('submit'), { id })).toEqual({ submitEnrollment: { status: 'SUBMITTED' } });
    expect(await atasan.ask(move('endorse', ', note: "Sesuai kebutuhan loket."'), { id })).toEqual({ endorseEnrollment: { status: 'ENDORSED' } });
    expect(await pelatihan.ask(move('approve'), { id })).toEqual({ approveEnrollment: { status: 'APPROVED' } });
    expect(await pelatihan.ask(move('complete', passed()), { id })).toEqual({ completeEnrollment: { status: 'COMPLETED' } });

    const { enrollment } = await pegawai.ask('query ($id: ID!) { enrollment(id: $id) { outcome completedOn certificateNumber moves history { move fromStatus toStatus byName note } } }', { id });
    expect(enrollment).toEqual({
      outcome: 'PASSED', completedOn: '2026-11-06', certificateNumber: 'STTPL/1', moves: [],
      history: [
        { move: 'submit', fromStatus: 'DRAFT', toStatus: 'SUBMITTED', byName: 'Nurhayati Lubis, S.AP.', note: null },
        { move: 'endorse', fromStatus: 'SUBMITTED', toStatus: 'ENDORSED', byName: 'Parlindungan Simanjuntak, S.Sos., M.AP.', note: 'Sesuai kebutuhan loket.' },
        { move: 'approve', fromStatus: 'ENDORSED', toStatus: 'APPROVED', byName: 'Yusuf Effendi Ginting, S.Psi., M.Si.', note: null },
        { move: 'complete', fromStatus: 'APPROVED', toStatus: 'COMPLETED', byName: 'Yusuf Effendi Ginting, S.Psi., M.Si.', note: null },
      ],
    });
  });

  test('is asked for only where the training is in the catalogue, and the offering keeps its training afterwards', async () => {
    const { offering, training, code } = await anOffering(world), draft = await anOffering(world, { open: false });
    await world.rows("update training set status = 'DRAFT' where id = ?", draft.training);
    const create = (person: Person, of: string) => person.attempt('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id offering { id } } }', { input: { employee: nurhayati, offering: of } });
    const why = async (answer: ReturnType<typeof create>) => { const { extensions: { code: said, fields } } = (await answer).errors![0]!; return [said, fields![0]!.path.at(-1), fields![0]!.code]; };
    expect(await why(create(pelatihan, draft.offering))).toEqual(['INVALID', 'offering', 'UNPUBLISHED']);
    expect(await why(create(pegawai, draft.offering))).toEqual(['INVALID', 'offering', 'UNKNOWN']);
    const { id, version } = await enrol(pelatihan, nurhayati, offering);
    const moved = pelatihan.attempt('mutation ($id: ID!, $version: Int!, $input: EnrollmentInput!) { updateEnrollment(id: $id, version: $version, input: $input) { id } }', { id, version, input: { employee: nurhayati, offering: draft.offering } });
    expect(await why(moved as never)).toEqual(['INVALID', 'offering', 'UNPUBLISHED']);
    const { version: at } = await world.row('select version from offering where id = ?', offering);
    const swapped = pelatihan.attempt('mutation ($id: ID!, $version: Int!, $input: OfferingInput!) { updateOffering(id: $id, version: $version, input: $input) { id } }', { id: offering, version: at, input: { training: draft.training, code, delivery: 'CLASSROOM', startsOn: '2026-11-02', endsOn: '2026-11-06', seats: 10 } });
    expect(await why(swapped as never)).toEqual(['INVALID', 'training', 'IN_USE']);
    expect(await pegawai.ask('query ($id: ID!) { enrollment(id: $id) { offering { training { id } } } }', { id })).toEqual({ enrollment: { offering: { training: { id: training } } } });
  });

  test('is endorsed by the supervisor of the person and by nobody else, not even by BKPSDM', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'SUBMITTED', nurhayati, offering);
    for (const person of [pegawai, pelatihan, hr, kepala, auditor]) expect((await person.refused(move('endorse'), { id })).extensions.code).toBe('FORBIDDEN');
    expect((await mentor.refused(move('endorse'), { id })).extensions.code).toBe('NOT_FOUND');
    expect((await (await world.as('hr.tanjungpinang')).refused(move('endorse'), { id })).extensions.code).toBe('NOT_FOUND');
    expect(await atasan.ask(move('endorse'), { id })).toEqual({ endorseEnrollment: { status: 'ENDORSED' } });
  });

  test('is approved by BKPSDM and not by the supervisor', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'ENDORSED', nurhayati, offering);
    for (const person of [pegawai, atasan, auditor]) expect((await person.refused(move('approve'), { id })).extensions.code).toBe('FORBIDDEN');
    expect(await kepala.ask(move('approve'), { id })).toEqual({ approveEnrollment: { status: 'APPROVED' } });
  });

  test('is endorsed by BKPSDM where the person has no supervisor', async () => {
    const [sekda, ...others] = await world.rows("select id from employee where agency_id = ? and unit_id is not null and supervisor_id is null", medan.agency);
    expect(others).toEqual([]);
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'SUBMITTED', sekda.id, offering);
    expect((await atasan.refused(move('endorse'), { id })).extensions.code).toBe('NOT_FOUND');
    expect((await pelatihan.ask('query ($id: ID!) { enrollment(id: $id) { moves } }', { id })).enrollment.moves).toEqual(['endorse', 'return', 'reject']);
    expect(await pelatihan.ask(move('endorse'), { id })).toEqual({ endorseEnrollment: { status: 'ENDORSED' } });
  });

  test('of somebody in BKPSDM is never decided by themselves', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'ENDORSED', medan.pelatihan.id, offering);
    expect((await pelatihan.refused(move('approve'), { id })).extensions.code).toBe('FORBIDDEN');
    expect((await pelatihan.refused(move('reject', ', note: "x"'), { id })).extensions.code).toBe('FORBIDDEN');
    expect(await hr.ask(move('approve'), { id })).toEqual({ approveEnrollment: { status: 'APPROVED' } });
  });

  test.each(['return', 'reject'])('cannot be %sed without a reason', async verb => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'SUBMITTED', nurhayati, offering);
    expect((await atasan.refused(move(verb), { id })).extensions.code).toBe('INVALID');
    const { extensions } = await atasan.refused(move(verb, ', note: "   "'), { id });
    expect({ code: extensions.code, fields: extensions.fields?.map(f => [f.path, f.code]) }).toEqual({ code: 'INVALID', fields: [[['note'], 'REQUIRED']] });
    expect((await world.row('select status from enrollment where id = ?', id)).status).toBe('SUBMITTED');
    expect((await atasan.ask(move(verb, ', note: "Belum perlu."'), { id }))[`${verb}Enrollment`].status).toBe(`${verb.toUpperCase()}ED`);
  });

  test('that was returned is mended by the employee and submitted again', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'RETURNED', nurhayati, offering);
    const { updateEnrollment } = await pegawai.ask('mutation ($id: ID!, $input: EnrollmentInput!) { updateEnrollment(id: $id, version: 1, input: $input) { reason version } }', { id, input: { employee: nurhayati, offering, reason: 'Alasan yang lebih jelas.' } });
    expect(updateEnrollment).toEqual({ reason: 'Alasan yang lebih jelas.', version: 2 });
    expect(await pegawai.ask(move('submit'), { id })).toEqual({ submitEnrollment: { status: 'SUBMITTED' } });
    const { extensions } = await pegawai.refused('mutation ($id: ID!, $input: EnrollmentInput!) { updateEnrollment(id: $id, version: 3, input: $input) { id } }', { id, input: { employee: nurhayati, offering } });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('cannot be asked for in the name of a colleague', async () => {
    const { offering } = await anOffering(world), [colleague] = await world.rows('select id from employee where supervisor_id = ? and id <> ? limit 1', medan.atasan.id, nurhayati);
    const input = { employee: colleague.id, offering };
    expect((await pegawai.refused('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }', { input })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['employee'], code: 'UNKNOWN' }] });
    expect(await world.row('select count(*)::int as n from enrollment where offering_id = ?', offering)).toEqual({ n: 0 });
  });

  test('is asked for by whoever leads the person, near or far, who hands it on; a colleague, another office and the person led cannot', async () => {
    const ask = 'mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id status employee { id } } }', led = await world.rows(`select e.id, e.supervisor_id as by from employee e join unit u on u.id = e.unit_id where u.path <@ (select path from unit where id = ?::uuid) and e.standing = 'ACTIVE' and e.id <> ?::uuid and e.supervisor_id is not null`, medan.units.belawan, medan.atasan.id);
    for (const one of [led.find(e => e.by === medan.atasan.id)!, led.find(e => e.by !== medan.atasan.id)!]) {
      const { offering } = await anOffering(world), { createEnrollment: { id } } = await atasan.ask(ask, { input: { employee: one.id, offering, reason: 'Diusulkan pimpinan.' } });
      expect(await atasan.ask(move('submit'), { id })).toEqual({ submitEnrollment: { status: 'SUBMITTED' } });
      const { enrollment } = await atasan.ask('query ($id: ID!) { enrollment(id: $id) { moves } }', { id });
      expect(enrollment.moves).toEqual(one.by === medan.atasan.id ? ['endorse', 'return', 'reject'] : []);
    }
    const { offering } = await anOffering(world), elsewhere = (await world.row(`select e.id from employee e join unit u on u.id = e.unit_id where e.agency_id = ?::uuid and not u.path <@ (select path from unit where id = ?::uuid) limit 1`, medan.agency, medan.units.belawan)).id;
    expect((await atasan.refused(ask, { input: { employee: elsewhere, offering } })).extensions.code).toBe('INVALID');
    expect((await pegawai.refused(ask, { input: { employee: medan.atasan.id, offering } })).extensions.code).toBe('INVALID');
    expect((await auditor.refused(ask, { input: { employee: nurhayati, offering } })).extensions.code).toBe('FORBIDDEN');
  });

  test('cannot be submitted while the offering is not open', async () => {
    const { offering } = await anOffering(world, { open: false }), { id } = await enrol(pegawai, nurhayati, offering);
    expect((await pegawai.refused(move('submit'), { id })).extensions.code).toBe('CONFLICT');
    expect((await world.row('select status from enrollment where id = ?', id)).status).toBe('DRAFT');
  });

  test('is only moved from a state the move starts from, and the refusal says in which it is', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'DRAFT', nurhayati, offering);
    expect((await atasan.refused(move('endorse'), { id })).extensions).toMatchObject({ code: 'ILLEGAL_MOVE', status: 'DRAFT' });
    expect((await hr.refused(move('complete', passed()), { id })).extensions).toMatchObject({ code: 'ILLEGAL_MOVE', status: 'DRAFT' });
  });
});

describe('A second live enrollment', () => {
  test('of one person for one offering is refused, naming the offering', async () => {
    const { offering } = await anOffering(world);
    await enrol(pegawai, nurhayati, offering);
    const { extensions } = await pegawai.refused('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }', { input: { employee: nurhayati, offering } });
    expect(extensions).toMatchObject({ code: 'CONFLICT', fields: [{ path: ['offering'], code: 'TAKEN' }] });
  });

  test('is refused also when ten come at once', async () => {
    const { offering } = await anOffering(world);
    const answers = await Promise.all(Array.from({ length: 10 }, () => pegawai.attempt('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }', { input: { employee: nurhayati, offering } })));
    expect(answers.map(a => a.errors?.[0]?.extensions.code ?? 'made').sort()).toEqual([...Array(9).fill('CONFLICT'), 'made']);
  });

  test.each(['REJECTED', 'WITHDRAWN'])('may follow one that was %s', async status => {
    const { offering } = await anOffering(world);
    await enrolledAs(world, status, nurhayati, offering);
    expect((await enrol(pegawai, nurhayati, offering)).status).toBe('DRAFT');
  });
});

describe('Withdrawing', () => {
  test('frees the seat for somebody else', async () => {
    const { offering } = await anOffering(world, { seats: 1 }), mine = await approved(offering), theirs = await enrolledAs(world, 'ENDORSED', medan.hr.id, offering);
    const seats = async () => (await pelatihan.ask('query ($id: ID!) { offering(id: $id) { seatsTaken seatsLeft } }', { id: offering })).offering;
    expect(await seats()).toEqual({ seatsTaken: 1, seatsLeft: 0 });
    expect((await pelatihan.refused(move('approve'), { id: theirs })).extensions.code).toBe('CONFLICT');
    expect(await pegawai.ask(move('withdraw'), { id: mine })).toEqual({ withdrawEnrollment: { status: 'WITHDRAWN' } });
    expect(await seats()).toEqual({ seatsTaken: 0, seatsLeft: 1 });
    expect(await pelatihan.ask(move('approve'), { id: theirs })).toEqual({ approveEnrollment: { status: 'APPROVED' } });
    expect(await seats()).toEqual({ seatsTaken: 1, seatsLeft: 0 });
  });

  test('is for the person alone', async () => {
    const { offering } = await anOffering(world), id = await approved(offering);
    for (const person of [atasan, pelatihan, hr]) expect((await person.refused(move('withdraw'), { id })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('The result', () => {
  test('of a pass credits the JP, raises the held level, narrows the gap and lifts the job person match', async () => {
    const { offering } = await anOffering(world, { hours: 16, confers: [['M.06', 3], ['PEL.01', 2]] }), id = await approved(offering);
    const before = await standing(nurhayati);
    expect([before.gaps['M.06'].heldLevel, before.gaps['PEL.01'].heldLevel]).toEqual([2, 1]);
    await pelatihan.ask(move('complete', passed('2026-11-06', 'STTPL/77')), { id });
    const after = await standing(nurhayati);
    expect(after.learningHours.hours - before.learningHours.hours).toBe(16);
    expect(after.gaps['M.06']).toEqual({ competency: { code: 'M.06' }, heldLevel: 3, gap: 0, state: 'MET', since: '2026-11-06', validUntil: null });
    expect(after.gaps['PEL.01']).toEqual({ competency: { code: 'PEL.01' }, heldLevel: 2, gap: 0, state: 'MET', since: '2026-11-06', validUntil: null });
    // Two of 34 levels more.
    expect(after.jobPersonMatch.percent - before.jobPersonMatch.percent).toBeCloseTo(200 / 34, 1);
    const { evidence, learningHoursEntries } = await hr.ask('query ($e: ID!) { evidence(filter: { employee: $e, kind: [TRAINING] }, first: 100) { nodes { level sourceId observedOn competency { code } } } learningHoursEntries(filter: { employee: $e }, first: 100) { nodes { hours year earnedOn enrollment { id } } } }', { e: nurhayati });
    expect(evidence.nodes.filter((e: any) => e.sourceId === id).map((e: any) => [e.competency.code, e.level, e.observedOn]).sort()).toEqual([['M.06', 3, '2026-11-06'], ['PEL.01', 2, '2026-11-06']]);
    expect(learningHoursEntries.nodes.filter((l: any) => l.enrollment.id === id)).toEqual([{ hours: 16, year: 2026, earnedOn: '2026-11-06', enrollment: { id } }]);
  });

  test('never lowers what somebody holds already', async () => {
    const { offering } = await anOffering(world, { confers: [['M.01', 1], ['M.02', 2]] }), id = await approved(offering), before = await standing(nurhayati);
    expect([before.gaps['M.01'].heldLevel, before.gaps['M.02'].heldLevel]).toEqual([3, 3]);
    await pelatihan.ask(move('complete', passed()), { id });
    const after = await standing(nurhayati);
    expect([after.gaps['M.01'], after.gaps['M.02']]).toEqual([before.gaps['M.01'], before.gaps['M.02']]);
  });

  test.each(['FAILED', 'ABSENT'])('%s credits nothing and attests nothing', async outcome => {
    const { offering } = await anOffering(world, { confers: [['M.07', 3]] }), id = await approved(offering), before = await standing(nurhayati);
    await pelatihan.ask(move('complete', `, input: { outcome: ${outcome}, completedOn: "2026-11-06" }`), { id });
    expect(await standing(nurhayati)).toEqual(before);
    expect(await world.row('select (select count(*)::int from evidence where source_id = ?::uuid) as evidence, (select count(*)::int from learning_hours_entry where enrollment_id = ?::uuid) as hours', id, id)).toEqual({ evidence: 0, hours: 0 });
  });

  test.each([
    ['a pass without a certificate', '{ outcome: PASSED, completedOn: "2026-11-06" }', ['certificateNumber', 'REQUIRED']],
    ['a pass with a certificate of blanks', '{ outcome: PASSED, completedOn: "2026-11-06", certificateNumber: "  " }', ['certificateNumber', 'REQUIRED']],
    ['a day in the future', '{ outcome: FAILED, completedOn: "2026-11-23" }', ['completedOn', 'FUTURE']],
    ['a day before the offering starts', '{ outcome: FAILED, completedOn: "2026-11-01" }', ['completedOn', 'ORDER']],
  ])('is refused with %s', async (_, input, [field, code]) => {
    const { offering } = await anOffering(world), id = await approved(offering);
    const { extensions } = await pelatihan.refused(move('complete', `, input: ${input}`), { id });
    expect({ code: extensions.code, fields: extensions.fields?.map(f => [f.path.join('.'), f.code]) }).toEqual({ code: 'INVALID', fields: [[field, code]] });
    expect((await world.row('select status from enrollment where id = ?', id)).status).toBe('APPROVED');
  });

  test('today is not in the future', async () => {
    const { offering } = await anOffering(world), id = await approved(offering);
    expect((await pelatihan.ask(move('complete', ', input: { outcome: ABSENT, completedOn: "2026-11-22" }'), { id })).completeEnrollment.status).toBe('COMPLETED');
  });

  test('that is revoked turns everything back: hours, levels, gaps and the match', async () => {
    const { offering } = await anOffering(world, { hours: 24, confers: [['M.03', 3], ['M.01', 2]] }), id = await approved(offering), before = await standing(nurhayati);
    await pelatihan.ask(move('complete', passed()), { id });
    expect(await standing(nurhayati)).not.toEqual(before);
    expect((await pelatihan.refused(move('revoke'), { id })).extensions.code).toBe('INVALID');
    expect(await pelatihan.ask(move('revoke', ', note: "Sertifikat tertukar."'), { id })).toEqual({ revokeEnrollment: { status: 'APPROVED' } });
    expect(await standing(nurhayati)).toEqual(before);
    expect(await world.rows('select hours, note from learning_hours_entry where enrollment_id = ? order by created_at, hours desc', id)).toEqual([{ hours: 24, note: null }, { hours: -24, note: 'Hasil dicabut.' }]);
    expect(await world.rows('select kind, level from evidence where source_id = ? order by created_at, level desc', id)).toEqual([{ kind: 'TRAINING', level: 3 }, { kind: 'TRAINING', level: 2 }, { kind: 'REVOCATION', level: 3 }, { kind: 'REVOCATION', level: 2 }]);
    const { enrollment } = await pelatihan.ask('query ($id: ID!) { enrollment(id: $id) { outcome completedOn certificateNumber moves } }', { id });
    expect(enrollment).toEqual({ outcome: null, completedOn: null, certificateNumber: null, moves: ['complete'] });
  });

  test('can be entered again after a revocation, and revoked again, and the ledger stays balanced', async () => {
    const { offering } = await anOffering(world, { hours: 10, confers: [['M.03', 3]] }), id = await approved(offering), before = await standing(nurhayati);
    for (const certificate of ['STTPL/A', 'STTPL/B']) {
      await pelatihan.ask(move('complete', passed('2026-11-06', certificate)), { id });
      const during = await standing(nurhayati);
      expect([during.learningHours.hours - before.learningHours.hours, during.gaps['M.03'].heldLevel]).toEqual([10, 3]);
      await pelatihan.ask(move('revoke', ', note: "Salah orang."'), { id });
      expect(await standing(nurhayati)).toEqual(before);
    }
    await pelatihan.ask(move('complete', passed('2026-11-06', 'STTPL/C')), { id });
    expect((await standing(nurhayati)).learningHours.hours - before.learningHours.hours).toBe(10);
    expect(await world.rows('select sum(hours)::int as hours from learning_hours_entry where enrollment_id = ?', id)).toEqual([{ hours: 10 }]);
    expect((await world.rows('select count(*)::int as n from evidence where source_id = ? group by kind order by kind desc', id)).map(r => r.n)).toEqual([3, 2]);
  });

  test('counts for the year of the result', async () => {
    const { offering } = await anOffering(world, { hours: 7, startsOn: '2025-12-29', endsOn: '2025-12-31' }), id = await approved(offering);
    const hours = async () => (await hr.ask('query ($id: ID!) { employee(id: $id) { last: learningHours(year: 2025) { hours } this: learningHours { hours } } }', { id: nurhayati })).employee;
    const before = await hours();
    await pelatihan.ask(move('complete', passed('2025-12-31')), { id });
    const after = await hours();
    expect([after.last.hours - before.last.hours, after.this.hours - before.this.hours]).toEqual([7, 0]);
  });

  test('of a finished enrollment leaves the seat taken', async () => {
    const { offering } = await anOffering(world, { seats: 1 }), id = await approved(offering);
    await pelatihan.ask(move('complete', ', input: { outcome: FAILED, completedOn: "2026-11-06" }'), { id });
    expect((await pelatihan.ask('query ($id: ID!) { offering(id: $id) { seatsLeft } }', { id: offering })).offering.seatsLeft).toBe(0);
  });

  test('entered twice at once counts once', async () => {
    const { offering } = await anOffering(world, { hours: 5, confers: [['M.07', 3]] }), id = await approved(offering);
    const answers = await Promise.all([pelatihan, hr, kepala, pelatihan, hr].map(p => p.attempt(move('complete', passed()), { id })));
    expect(answers.map(a => a.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'done']);
    expect(await world.row('select (select sum(hours)::int from learning_hours_entry where enrollment_id = ?::uuid) as hours, (select count(*)::int from evidence where source_id = ?::uuid) as evidence, (select count(*)::int from decision where record_id = ?::uuid) as decisions', id, id, id)).toEqual({ hours: 5, evidence: 1, decisions: 1 });
  });
});

test('A refused move leaves no trace: no decision, no audit entry, no new version', async () => {
  const { offering } = await anOffering(world, { seats: 1 });
  await approved(offering);
  const id = await enrolledAs(world, 'ENDORSED', medan.hr.id, offering);
  const traces = () => world.row('select (select version from enrollment where id = ?::uuid) as version, (select count(*)::int from decision where record_id = ?::uuid) as decisions, (select count(*)::int from audit_entry where record_id = ?::uuid) as entries', id, id, id);
  const before = await traces();
  expect((await pelatihan.refused(move('approve'), { id })).extensions.code).toBe('CONFLICT');
  expect(await traces()).toEqual(before);
  expect(before).toEqual({ version: 1, decisions: 0, entries: 0 });
});
