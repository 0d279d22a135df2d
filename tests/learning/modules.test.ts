import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aCourse, createModule, done, enrolledIn, publishIt, report, speaking } from './course.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, pegawai: Person, atasan: Person, pelatihan: Person, hr: Person, mentor: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, pelatihan, hr, mentor] = await Promise.all(['pegawai', 'atasan', 'pelatihan', 'hr.medan', 'mentor'].map(login => world.as(login))) as [Person, Person, Person, Person, Person];
});
afterAll(() => world.close());
const input = (training: string, more: object = {}) => ({ training, sequence: 1, title: 'Bacaan', kind: 'TEXT', minutes: 45, content: 'Isi.', ...more });
const codes = (answer: { errors?: { extensions: any }[] | undefined }) => answer.errors?.map(({ extensions: e }) => [e.code, ...(e.fields ?? []).flatMap((f: any) => [f.path.at(-1), f.code])])[0];
const moduleOf = (person: Person, id: string) => person.ask('query ($id: ID!) { m: learningModule(id: $id) { title kind content url fileName minutes } }', { id }).then(d => d.m);

describe('Modules', () => {
  test('are written by the training manager and by HR while the training is a draft, and by nobody once it is published', async () => {
    const { training, code, modules } = await aCourse(world, [{}], { publish: false });
    for (const person of [pelatihan, hr]) expect(codes(await person.attempt(createModule, { input: input(training) }))).toBeUndefined();
    for (const person of [pegawai, atasan]) expect(codes(await person.attempt(createModule, { input: input(training) }))?.[0]).toBe('FORBIDDEN');
    await publishIt(pelatihan, training, code);
    const change = 'mutation ($id: ID!, $version: Int!, $input: LearningModuleInput!) { updateLearningModule(id: $id, version: $version, input: $input) { id } }', remove = 'mutation ($id: ID!) { deleteLearningModule(id: $id, version: 1) { id } }';
    expect(codes(await pelatihan.attempt(createModule, { input: input(training) }))?.[0]).toBe('FORBIDDEN');
    expect(codes(await pelatihan.attempt(change, { id: modules[0], version: 1, input: input(training, { content: 'Lain.' }) }))?.[0]).toBe('FORBIDDEN');
    expect(codes(await pelatihan.attempt(remove, { id: modules[0] }))?.[0]).toBe('FORBIDDEN');
  });

  test('stay with their training, and a module cannot be slipped into a published one by moving it', async () => {
    const open = await aCourse(world, [{}], { publish: false }), closed = await aCourse(world, [{}]);
    const moved = await pelatihan.attempt('mutation ($id: ID!, $input: LearningModuleInput!) { updateLearningModule(id: $id, version: 1, input: $input) { id } }', { id: open.modules[0], input: input(closed.training) });
    expect(codes(moved)).toEqual(['INVALID', 'training', 'FIXED']);
  });

  test.each([['TEXT', { content: null }], ['VIDEO_LINK', {}], ['FILE', {}], ['QUIZ', {}]])('of the kind %s must hold something before the training is published', async (kind, more) => {
    const { training } = await aCourse(world, [{ kind, ...more, ...(kind === 'VIDEO_LINK' && { url: null }) }], { publish: false });
    expect((await pelatihan.refused('mutation ($id: ID!) { publishTraining(id: $id) { id } }', { id: training })).message).toBe('The module “Modul 1” has no content yet.');
    expect((await world.row('select status from training where id = ?::uuid', training)).status).toBe('DRAFT');
  });

  test.each([['http://video.example', 'url'], ['javascript:alert(1)', 'url']])('refuse the address %s', async (url, field) => {
    const { training } = await aCourse(world, [], { publish: false });
    expect(codes(await pelatihan.attempt(createModule, { input: input(training, { kind: 'VIDEO_LINK', url }) }))?.slice(0, 2)).toEqual(['INVALID', field]);
  });

  test('show what they hold to who is enrolled and to who keeps trainings; everybody else in the agency sees that they are there, a partner nothing', async () => {
    const { offering, modules: [module] } = await aCourse(world, [{ content: 'Rahasia kelas.' }]);
    expect(await moduleOf(pegawai, module!)).toMatchObject({ title: 'Modul 1', minutes: 45, content: null });
    await enrolledIn(world, nurhayati, offering);
    expect(await Promise.all([pegawai, pelatihan, atasan, mentor].map(async p => (await moduleOf(p, module!)).content))).toEqual(['Rahasia kelas.', 'Rahasia kelas.', null, null]);
    expect(await moduleOf(await world.partner(), module!)).toBeNull();
    expect(await moduleOf(await world.as('hr.tanjungpinang'), module!)).toBeNull();
  });
});

describe('A file of a module', () => {
  const wish = 'mutation ($name: String!, $type: String!, $size: Int!) { t: requestMaterialUpload(fileName: $name, contentType: $type, size: $size) { id url } }';

  test('comes by the upload, leaves only to who is enrolled or keeps trainings, and as a download no browser runs', async () => {
    const app = await world.http(), bytes = Buffer.from('%PDF-1.4 bahan ajar');
    const { t: ticket } = await pelatihan.ask(wish, { name: 'Bahan ajar "satu".pdf', type: 'application/pdf', size: bytes.length });
    const { training, code } = await aCourse(world, [], { publish: false }), file = { kind: 'FILE', content: null, file: ticket.id };
    expect(codes(await pelatihan.attempt(createModule, { input: input(training, file) }))).toEqual(['INVALID', 'file', 'UNKNOWN']);
    expect((await app.inject({ method: 'PUT', url: ticket.url, payload: bytes, headers: { 'content-type': 'application/pdf' } })).statusCode).toBe(204);
    const { m: module } = await pelatihan.ask(createModule, { input: input(training, file) });
    expect(module.fileName).toBe('Bahan ajar _satu_.pdf');
    const offering = await publishIt(pelatihan, training, code);
    const signIn = async (login: string) => (await app.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation { signIn(login: "${login}@meritgraph.example", password: "${story.password}") { token } }` } })).json().data.signIn.token;
    const get = async (login: string | null) => app.inject({ method: 'GET', url: `/materials/${module.id}`, headers: login ? { authorization: `Bearer ${await signIn(login)}` } : {} });
    expect([(await get(null)).statusCode, (await get('pegawai')).statusCode, (await get('hr.tanjungpinang')).statusCode]).toEqual([401, 404, 404]);
    await enrolledIn(world, nurhayati, offering);
    const got = await get('pegawai');
    expect([got.statusCode, got.rawPayload.equals(bytes), got.headers['content-type'], got.headers['x-content-type-options']]).toEqual([200, true, 'application/pdf', 'nosniff']);
    expect(got.headers['content-disposition']).toMatch(/^attachment; /);
    expect(got.headers['content-security-policy']).toContain("default-src 'none'");
    await app.close();
  });

  test('is asked for by who keeps the trainings of the whole agency, and is no program, page or table of people', async () => {
    for (const person of [pegawai, await world.as('hr.dinkes'), await world.as('auditor')]) expect((await person.refused(wish, { name: 'a.pdf', type: 'application/pdf', size: 9 })).extensions.code).toBe('FORBIDDEN');
    for (const [name, type] of [['a.html', 'text/html'], ['a.svg', 'image/svg+xml'], ['a.exe', 'application/octet-stream'], ['a.csv', 'text/csv']]) expect(codes(await pelatihan.attempt(wish, { name, type, size: 9 }))?.[0], name).toBe('INVALID');
    const upload = await world.row(`insert into upload (agency_id, account_id, file_name, content_type, size, ticket_until, received_at) values ('${medan.agency}', '${medan.hr.account}', 'pegawai.csv', 'text/csv', 1, now(), now()) returning id`), { training } = await aCourse(world, [], { publish: false });
    expect(codes(await pelatihan.attempt(createModule, { input: input(training, { kind: 'FILE', file: upload.id }) }))).toEqual(['INVALID', 'file', 'UNKNOWN']);
  });
});

describe('Progress', () => {
  const state = (enrollment: string) => world.rows('select module_id, percent, started_at, completed_at, reported_at from module_progress where enrollment_id = ?::uuid order by module_id', enrollment);

  test('is reported by the learner, counts a report once, and never goes back', async () => {
    const { offering, modules: [one, two] } = await aCourse(world, [{}, {}]), enrollment = await enrolledIn(world, nurhayati, offering), first = done(one!, '2026-11-05T02:00:00Z', 60);
    const send = (...reports: object[]) => pegawai.ask(report, { enrollment, reports }).then(d => d.r);
    expect(await send(first)).toMatchObject([{ percent: 60, completedAt: null, module: { id: one } }]);
    expect(await send(first, first)).toMatchObject([{ percent: 60 }]);
    expect(await send({ ...first, percent: 100 })).toMatchObject([{ percent: 60, completedAt: null }]);
    expect(await send(done(one!, '2026-11-06T02:00:00Z', 20))).toMatchObject([{ percent: 60 }]);
    expect(await send(done(one!, '2026-11-07T02:00:00Z'), done(two!, '2026-11-06T02:00:00Z'))).toHaveLength(2);
    expect((await pegawai.ask('query ($id: ID!) { enrollment(id: $id) { progress } }', { id: enrollment })).enrollment.progress).toBe(100);
    expect(await world.row('select count(*)::int as n from module_report where enrollment_id = ?::uuid', enrollment)).toEqual({ n: 4 });
  });

  test('comes to the same whatever order the reports arrive in, and however often', async () => {
    const { training, modules, offering } = await aCourse(world, [{}, {}]);
    expect(training).toBeTruthy();
    const people = await world.rows(`select id from employee where agency_id = '${medan.agency}' and supervisor_id is not null limit 12`);
    const reports = fc.array(fc.record({ module: fc.constantFrom(...modules), percent: fc.constantFrom(0, 30, 70, 100), day: fc.integer({ min: 2, max: 21 }) }), { minLength: 1, maxLength: 8 });
    let next = 0;
    await fc.assert(fc.asyncProperty(reports, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), async (given, chance) => {
      const rows = given.map(({ module, percent, day }) => done(module, `2026-11-${String(day).padStart(2, '0')}T05:00:00Z`, percent));
      const shuffled = [...rows, ...rows.slice(0, 2)].map((row, i) => [chance[i % 8]!, row] as const).sort((a, b) => a[0] - b[0]).map(([, row]) => row);
      const results = [];
      for (const order of [[rows], shuffled.map(row => [row])]) {
        const person = people[next++ % 12].id;
        await world.rows(`update enrollment set status = 'WITHDRAWN' where employee_id = '${person}' and offering_id = '${offering}'`);
        const enrollment = await enrolledIn(world, person, offering), learner = await speaking(world, person);
        for (const batch of order) await learner(report, { enrollment, reports: batch });
        results.push((await state(enrollment)).map(r => ({ ...r, started_at: String(r.started_at), completed_at: String(r.completed_at), reported_at: String(r.reported_at) })));
      }
      expect(results[0]).toEqual(results[1]);
    }), { numRuns: 15 });
  });

  test('of a clock that runs ahead is taken as now, and what is said of days before the start as the first day', async () => {
    const { offering, modules: [one, two] } = await aCourse(world, [{}, {}]), enrollment = await enrolledIn(world, nurhayati, offering);
    const { r } = await pegawai.ask(report, { enrollment, reports: [done(one!, '2027-05-01T00:00:00Z'), done(two!, '2026-01-01T00:00:00Z')] });
    expect(new Map(r.map((p: any) => [p.module.id, p.completedAt]))).toEqual(new Map([[one, '2026-11-22T03:00:00.000Z'], [two, '2026-11-01T17:00:00.000Z']]));
  });

  test('is nobody’s to report but the learner’s, and only while they are enrolled and it has begun', async () => {
    const { offering, modules: [one] } = await aCourse(world, [{}]), enrollment = await enrolledIn(world, nurhayati, offering), reports = [done(one!, '2026-11-05T02:00:00Z')];
    const told = async (person: Person, of = enrollment) => (await person.refused(report, { enrollment: of, reports })).extensions.code;
    expect([await told(atasan), await told(pelatihan), await told(hr), await told(mentor), await told(await world.as('hr.tanjungpinang'))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    await world.rows(`update enrollment set status = 'WITHDRAWN' where id = '${enrollment}'`);
    expect(await told(pegawai)).toBe('CONFLICT');
    const later = await aCourse(world, [{}], { startsOn: '2026-11-23' }), early = await enrolledIn(world, nurhayati, later.offering);
    expect((await pegawai.refused(report, { enrollment: early, reports: [done(later.modules[0]!, '2026-11-22T01:00:00Z')] })).extensions.code).toBe('CONFLICT');
  });

  test('refuses a module of another training, a quiz, and what is no report', async () => {
    const { offering, modules: [, quiz] } = await aCourse(world, [{}, {}]), other = await aCourse(world, [{}]), enrollment = await enrolledIn(world, nurhayati, offering);
    await world.rows(`update learning_module set kind = 'QUIZ', pass_mark = 70, attempts_allowed = 3 where id = '${quiz}'`);
    const at = '2026-11-05T02:00:00Z', try_ = (r: object) => pegawai.attempt(report, { enrollment, reports: [r] }).then(codes);
    expect(await try_(done(other.modules[0]!, at))).toEqual(['INVALID', 'module', 'UNKNOWN']);
    expect(await try_(done(quiz!, at))).toEqual(['INVALID', 'module', 'QUIZ']);
    expect((await try_(done(quiz!, at, 101)))?.[0]).toBe('INVALID');
    expect(await try_({ ...done(quiz!, at), id: 'x' })).toEqual(['INVALID', 'id', 'FORMAT']);
  });
});

describe('Completion', () => {
  const complete = 'mutation ($id: ID!, $input: EnrollmentResult!) { e: completeEnrollment(id: $id, input: $input) { status certificateNumber hoursEntries(sort: [{ field: EARNED_ON }]) { nodes { hours earnedOn note } } learningDays { day minutes hours counted ruleApplied { code key value instrument validFrom } } } }';
  const pass = { outcome: 'PASSED', completedOn: '2026-11-22' };

  test('waits for the required modules, and is given by BKPSDM alone; then the list of those who are ready has one less', async () => {
    const { offering, training, modules: [one, two] } = await aCourse(world, [{ minutes: 90 }, { minutes: 45 }, { required: false }], { hours: 3 }), enrollment = await enrolledIn(world, nurhayati, offering);
    const ready = (modulesDone: boolean) => pelatihan.ask('query ($filter: EnrollmentFilter) { enrollments(filter: $filter) { totalCount } }', { filter: { training, modulesDone } }).then(d => d.enrollments.totalCount);
    await pegawai.ask(report, { enrollment, reports: [done(one!, '2026-11-05T02:00:00Z')] });
    expect([await ready(true), await ready(false)]).toEqual([0, 1]);
    expect(codes(await pelatihan.attempt(complete, { id: enrollment, input: pass }))).toEqual(['CONFLICT', 'outcome', 'MODULES']);
    await pegawai.ask(report, { enrollment, reports: [done(two!, '2026-11-06T02:00:00Z')] });
    expect([await ready(true), await ready(false)]).toEqual([1, 0]);
    expect((await pegawai.refused(complete, { id: enrollment, input: pass })).extensions.code).toBe('FORBIDDEN');
    expect(codes(await pelatihan.attempt(complete, { id: enrollment, input: { ...pass, completedOn: '2026-11-05' } }))).toEqual(['INVALID', 'completedOn', 'ORDER']);
    const { e } = await pelatihan.ask(complete, { id: enrollment, input: pass });
    expect(e).toMatchObject({ status: 'COMPLETED', certificateNumber: expect.stringMatching(/^0001\/STTPL\/DARING-\d+-1\/2026$/) });
    expect(e.hoursEntries.nodes).toEqual([{ hours: 2, earnedOn: '2026-11-05', note: null }, { hours: 1, earnedOn: '2026-11-06', note: null }]);
  });

  test('credits e-learning no more than three JP for a day, over all trainings of that day, says so, and gives the day back when it is taken back', async () => {
    const [person] = await world.rows(`select e.id from employee e where e.supervisor_id = '${medan.atasan.id}' and not exists (select from enrollment x where x.employee_id = e.id) limit 1`), learner = await speaking(world, person.id);
    const study = async (days: string[], hours: number) => {
      const { offering, modules } = await aCourse(world, days.map(() => ({ minutes: 45 })), { hours }), enrollment = await enrolledIn(world, person.id, offering);
      await learner(report, { enrollment, reports: modules.map((m, i) => done(m, `${days[i]}T04:00:00Z`)) });
      return enrollment;
    };
    const one = await study(['2026-11-09', '2026-11-09', '2026-11-10'], 6), two = await study(['2026-11-09', '2026-11-10', '2026-11-11'], 6);
    const first = (await pelatihan.ask(complete, { id: one, input: pass })).e, note = (counted: number, of: number) => `${counted} dari ${of} JP dihitung: paling banyak 3 JP sehari (Peraturan LAN 10/2018).`;
    expect(first.hoursEntries.nodes).toEqual([{ hours: 3, earnedOn: '2026-11-09', note: note(3, 4) }, { hours: 2, earnedOn: '2026-11-10', note: null }]);
    expect(first.learningDays).toEqual([{ day: '2026-11-09', minutes: 90, hours: 4, counted: 3 }, { day: '2026-11-10', minutes: 45, hours: 2, counted: 2 }].map(d => ({ ...d, ruleApplied: { code: 'LEARNING_HOURS_CAP_PER_DAY', key: 'NKL03', value: 3, instrument: 'Peraturan LAN 10/2018', validFrom: '2018-12-31' } })));
    const second = (await pelatihan.ask(complete, { id: two, input: pass })).e;
    expect(second.hoursEntries.nodes).toEqual([{ hours: 0, earnedOn: '2026-11-09', note: note(0, 2) }, { hours: 1, earnedOn: '2026-11-10', note: note(1, 2) }, { hours: 2, earnedOn: '2026-11-11', note: null }]);
    await pelatihan.ask('mutation ($id: ID!) { revokeEnrollment(id: $id, note: "Keliru.") { id } }', { id: one });
    await pelatihan.ask('mutation ($id: ID!) { revokeEnrollment(id: $id, note: "Keliru.") { id } }', { id: two });
    expect((await pelatihan.ask(complete, { id: two, input: pass })).e.learningDays.map((d: any) => d.counted)).toEqual([2, 2, 2]);
    expect(await world.rows('select earned_on::text as day, sum(hours)::int as hours from learning_hours_entry where employee_id = ?::uuid group by 1 order by 1', person.id)).toEqual([{ day: '2026-11-09', hours: 2 }, { day: '2026-11-10', hours: 2 }, { day: '2026-11-11', hours: 2 }]);
  });

  test('shares the JP of a training out over its days without making any or losing any, whatever the modules', async () => {
    const cases = fc.record({ minutes: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }), hours: fc.integer({ min: 1, max: 40 }), days: fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 6, maxLength: 6 }) });
    const { training, modules, offering } = await aCourse(world, Array.from({ length: 6 }, () => ({}))), enrollment = await enrolledIn(world, medan.mentor.id, offering);
    const { learningDays } = await import('../../api/learning/progress.sql.ts');
    await world.rows(`insert into module_progress (agency_id, enrollment_id, module_id, percent, started_at, completed_at, reported_at) select agency_id, '${enrollment}', id, 100, now(), now(), now() from learning_module where training_id = '${training}'`);
    await fc.assert(fc.asyncProperty(cases, async ({ minutes, hours, days }) => {
      await world.rows(`update training set learning_hours = ${hours} where id = '${training}'`);
      for (const [i, module] of modules.entries()) {
        await world.rows(`update learning_module set minutes = ${minutes[i] ?? 1}, required = ${i < minutes.length} where id = '${module}'`);
        await world.rows(`update module_progress set completed_at = '2026-11-${String(days[i]).padStart(2, '0')}T20:00:00+07:00' where module_id = '${module}'`);
      }
      const found = await learningDays(world.orm.em.fork(), enrollment, medan.agency);
      expect(found.reduce((sum, d) => sum + d.hours, 0)).toBe(hours);
      expect(found.every(d => d.hours >= 0 && d.counted === Math.min(d.hours, 3))).toBe(true);
      expect(found.map(d => d.day)).toEqual([...new Set(days.slice(0, minutes.length))].sort((a, b) => a - b).map(d => `2026-11-${String(d).padStart(2, '0')}`));
    }), { numRuns: 25 });
  });

  test('of a day uses the rule that held on that day', async () => {
    const { offering, modules: [one, two] } = await aCourse(world, [{}, {}], { hours: 10, startsOn: '2018-12-01', endsOn: '2019-02-01' }), enrollment = await enrolledIn(world, medan.hrBelawan.id, offering);
    await world.rows(`insert into rule (topic, code, key, name, description, value, unit, open, instrument, valid_from, valid_until) values ('DEVELOPMENT', 'LEARNING_HOURS_CAP_PER_DAY', 'NKL03', 'Lama', 'Contoh.', 1, 'JP', false, 'Aturan lama', '2010-01-01', '2018-12-30')`);
    await (await speaking(world, medan.hrBelawan.id))(report, { enrollment, reports: [done(one!, '2018-12-30T16:30:00Z'), done(two!, '2018-12-31T17:30:00Z')] });
    const { e } = await pelatihan.ask(complete, { id: enrollment, input: pass });
    expect(e.learningDays.map((d: any) => [d.day, d.counted, d.ruleApplied.instrument])).toEqual([['2018-12-30', 1, 'Aturan lama'], ['2019-01-01', 3, 'Peraturan LAN 10/2018']]);
    expect(await world.rows('select year, hours from learning_hours_entry where enrollment_id = ?::uuid order by 1', enrollment)).toEqual([{ year: 2018, hours: 1 }, { year: 2019, hours: 3 }]);
  });

});

test('the story shows learners in every state', async () => {
  const { enrollments: { nodes } } = await hr.ask('{ enrollments(perPage: 100, filter: { modulesDone: false, status: [APPROVED] }) { nodes { progress quizAttempts { nodes { passed attemptsLeft } } certificates { nodes { status } } } } }'), attempts = nodes.map((n: any) => n.quizAttempts.nodes);
  expect(nodes.some((n: any) => n.progress > 0 && n.progress < 100 && !n.quizAttempts.nodes.length)).toBe(true);
  expect(attempts.some((a: any[]) => a.length === 3 && a.every(t => !t.passed) && Math.min(...a.map(t => t.attemptsLeft)) === 0)).toBe(true);
  const { valid, revoked } = await hr.ask('{ valid: certificates(filter: { status: [VALID] }) { totalCount } revoked: certificates(filter: { status: [REVOKED], issuedOn: { lte: "2026-11-16" } }) { totalCount nodes { enrollment { status progress } revokedOn } } }');
  expect([valid.totalCount > 100, revoked.totalCount]).toEqual([true, 1]);
  expect(revoked.nodes[0]).toEqual({ enrollment: { status: 'APPROVED', progress: 100 }, revokedOn: '2026-11-18' });
  // What the story credits of e-learning obeys the law.
  expect(await world.rows(`select l.employee_id, l.earned_on from learning_hours_entry l join enrollment e on e.id = l.enrollment_id join offering o on o.id = e.offering_id join training t on t.id = o.training_id where t.form = 'NKL03' and l.agency_id in (select id from agency) group by 1, 2 having sum(l.hours) > 3`)).toEqual([]);
});
