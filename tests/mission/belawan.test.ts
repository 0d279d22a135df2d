import { describe, expect, test } from 'vitest';
import { assess } from '../competency/stage.ts';
import { done, report } from '../learning/course.ts';
import { onDay, today } from '../performance/desk.ts';
import { aCourse, aPlace, aPlan, aServant, aSession, codeOf, ended, gapsOf, hoursOf, linesOf, make, making, medan, move, note, one, openOffice } from './stage.ts';

const at = openOffice();
/** What was learnt three months ago and is to be followed up today. */
async function learnt(person: Awaited<ReturnType<typeof aServant>>, confers: [string, number][] = []) {
  const { offering } = await aCourse(at, { confers, startsOn: '2026-08-03', endsOn: '2026-08-05' }), place = await aPlace(at, person, offering);
  await ended(at.pelatihan, place, 'PASSED', '2026-08-07');
  const { followUps } = await one(at.hr, 'enrollment { followUps { nodes { id dueOn status } } }', place);
  return { followUp: followUps.nodes[0] };
}
const judged = (method: string, applied: number, more = '') => `, input: { method: ${method}, applied: ${applied}, findings: "Dilihat di loket."${more} }`;

describe('“Program pengembangan kompetensi ASN di Belawan” asks that', () => {
  test('D18 needs are analysed first: the skills of each duty, communication in public service, finance with the budget', async () => {
    const { hr, pelatihan, pegawai, codes } = at, { id: desk } = await make(hr, 'Unit', { code: 'UJI.LOKET', name: 'Seksi Pelayanan Uji', kind: 'SECTION', parent: medan.units.belawan });
    const counter = [await aServant(at, [['M.03', 3]], desk), await aServant(at, [['M.03', 3]], desk)], [purse] = [await aServant(at, [['KEU.01', 3]], desk)];
    const needs = async (by = hr) => Object.fromEntries((await by.ask('query ($unit: ID!) { n: trainingNeeds(unit: $unit, perPage: 100) { nodes { people level competency { code } unit { id } } } }', { unit: desk })).n.nodes.map((n: any) => [n.competency.code, [n.people, n.level]]));
    expect(await needs()).toEqual({ 'M.03': [2, 3], 'KEU.01': [1, 3] });
    const mine = async (who: (typeof counter)[number]) => Object.keys(linesOf(await aPlan(who.self, who.id, 2028)));
    expect([await mine(counter[0]!), await mine(purse!)]).toEqual([['M.03'], ['KEU.01']]);
    // Each sees the own need alone, and what was met is no need.
    expect([await needs(counter[1]!.self), await needs(pegawai)]).toEqual([{ 'M.03': [1, 3] }, {}]);
    await assess(hr, counter[0]!.id, codes['M.03']!, 3);
    expect(await needs()).toEqual({ 'M.03': [1, 3], 'KEU.01': [1, 3] });
    // A programme states the competency it is for; a yearly plan begins with what is lacked.
    const plan = await make(pelatihan, 'TrainingPlan', { title: 'Rencana Belawan', year: 2036 }, 'id items(perPage: 100) { nodes { lacking } }');
    expect(plan.items.nodes.every((i: any) => i.lacking > 0)).toBe(true);
    expect(await making(pelatihan, 'TrainingPlanItem', { plan: plan.id, competency: medan.pegawai.id, level: 2, people: 3, form: 'KL03', learningHours: 8 })).toBe('INVALID');
  });

  test('D19 the methods are training, workshop, seminar, mentoring and coaching', async () => {
    const { hr, mentor, pelatihan, codes } = at, clerk = await aServant(at, [['M.05', 3]]), forms: [string, number][] = [['KL03', 24], ['KL07', 8], ['KL06', 4]];
    for (const [form, hours] of forms) {
      const { offering } = await aCourse(at, { form, hours });
      await ended(pelatihan, await aPlace(at, clerk, offering));
    }
    await assess(hr, medan.mentor.id, codes['M.05']!, 4, { assessedOn: '2026-11-01' });
    const { list } = await mentor.ask('query ($e: ID!) { list: mentorProfiles(filter: { employee: $e }) { nodes { id version capacity } } }', { e: medan.mentor.id }), [profile] = list.nodes;
    await hr.ask('mutation ($id: ID!, $v: Int!, $input: MentorProfileInput!) { updateMentorProfile(id: $id, version: $v, input: $input) { id } }', { id: profile.id, v: profile.version, input: { employee: medan.mentor.id, capacity: 20 } });
    for (const [form, level] of [['NKL02', 2], ['NKL01', 3]] as const) {
      const { id } = await make(clerk.self, 'MentoringPairing', { mentor: profile.id, mentee: clerk.id, topic: 'Melayani warga', form });
      expect([form, await move(clerk.self, 'accept', 'MentoringPairing', id), await move(mentor, 'accept', 'MentoringPairing', id)]).toEqual([form, 'FORBIDDEN', 'ACTIVE']);
      expect((await make(mentor, 'MentoringSession', { pairing: id, heldOn: '2026-11-22', minutes: 60, summary: 'Berlatih bersama.' }, 'hours')).hours).toBe(2);
      const goal = await make(mentor, 'MentoringGoal', { pairing: id, competency: codes['M.05'], level });
      expect([await move(mentor, 'complete', 'MentoringPairing', id, `, input: { goals: [{ goal: "${goal.id}", level: ${level} }], closing: "Selesai." }`), await gapsOf(clerk.self, clerk.id)]).toEqual(['COMPLETED', level === 3 ? {} : { 'M.05': 1 }]);
    }
    const { hoursEntries } = await one(clerk.self, 'employee { hoursEntries { nodes { hours enrollment { offering { training { form } } } session { pairing { form } } } } }', clerk.id);
    expect(hoursEntries.nodes.map((e: any) => [e.enrollment?.offering.training.form ?? e.session.pairing.form, e.hours]).sort()).toEqual([...forms, ['NKL01', 2], ['NKL02', 2]].sort());
  });

  test('D20 leaders support and participants commit: every session, and at work', async () => {
    const { atasan, pelatihan, pegawai, hr } = at, clerk = await aServant(at, [['M.05', 2]]), { offering } = await aCourse(at, { confers: [['M.05', 2]] });
    // Without whoever leads them nobody is sent.
    const { id } = await make(clerk.self, 'Enrollment', { employee: clerk.id, offering, reason: 'Loket ramai.' });
    await move(clerk.self, 'submit', 'Enrollment', id);
    expect([await move(pelatihan, 'approve', 'Enrollment', id), await move(clerk.self, 'endorse', 'Enrollment', id), await move(pegawai, 'endorse', 'Enrollment', id)]).toEqual(['ILLEGAL_MOVE', 'FORBIDDEN', 'NOT_FOUND']);
    expect([await move(atasan, 'endorse', 'Enrollment', id, note('Dibebaskan dari piket.')), await move(pelatihan, 'approve', 'Enrollment', id)]).toEqual(['ENDORSED', 'APPROVED']);
    expect((await one(clerk.self, 'enrollment { history { byName note } }', id)).history[1]).toEqual({ byName: atasan.actor!.name, note: 'Dibebaskan dari piket.' });
    // Whoever stays away has neither level, hours nor certificate.
    expect([await ended(pelatihan, id, 'ABSENT'), await gapsOf(hr, clerk.id), (await hoursOf(hr, clerk.id)).hours, (await one(hr, 'enrollment { certificates { nodes { id } } }', id)).certificates.nodes]).toEqual(['COMPLETED', { 'M.05': 2 }, 0, []]);
    // In class each session is marked: who missed more than the agency’s standard allows does not pass, who came does.
    const room = await aCourse(at, { confers: [['M.05', 2]], hours: 10 }), there = await aPlace(at, clerk, room.offering), days: string[] = [];
    for (const number of [1, 2, 3, 4, 5]) days.push((await make(pelatihan, 'OfferingSession', { offering: room.offering, number, day: `2026-11-0${number + 1}`, hours: 2, topic: `Praktik loket ${number}` })).id);
    const came = async (session: string, state: string, by = pelatihan) => { const answer = await by.attempt('mutation ($s: ID!, $m: [AttendanceMark!]!) { r: markAttendance(session: $s, marks: $m) { errors { code } } }', { s: session, m: [{ enrollment: there, state }] }); return codeOf(answer) ?? answer.data.r.errors; };
    expect([await came(days[0]!, 'PRESENT', clerk.self), await came(days[0]!, 'PRESENT', atasan), await Promise.all(days.map((day, i) => came(day, i < 3 ? 'PRESENT' : 'EXCUSED')))]).toEqual(['FORBIDDEN', 'FORBIDDEN', [[], [], [], [], []]]);
    expect([await ended(pelatihan, there), (await one(clerk.self, 'enrollment { attendance { attended held enough } }', there)).attendance]).toEqual(['CONFLICT', { attended: 3, held: 5, enough: false }]);
    expect([await came(days[3]!, 'PRESENT'), await ended(pelatihan, there), (await gapsOf(hr, clerk.id))]).toEqual([[], 'COMPLETED', {}]);
    // Online each required part is one to be done.
    const { id: course } = await make(pelatihan, 'Training', { code: 'BLW-ONL', title: 'Manajemen Proyek Singkat', form: 'NKL03', learningHours: 2, provider: medan.providers.bkpsdm }), parts: string[] = [];
    for (const sequence of [1, 2]) parts.push((await make(pelatihan, 'LearningModule', { training: course, sequence, title: `Sesi ${sequence}`, kind: 'TEXT', minutes: 45, content: 'Bacaan.' })).id);
    await move(pelatihan, 'publish', 'Training', course);
    const place = await aPlace(at, clerk, await aSession(pelatihan, course, { delivery: 'ONLINE' })), attended = (i: number) => clerk.self.ask(report, { enrollment: place, reports: [done(parts[i]!, `2026-11-1${i}T03:00:00Z`)] });
    await attended(0);
    expect(await ended(pelatihan, place, 'PASSED', '2026-11-20', '')).toBe('CONFLICT');
    await attended(1);
    expect(await ended(pelatihan, place, 'PASSED', '2026-11-20', '')).toBe('COMPLETED');
    // Three months later they say how they use it, and whoever leads them says what they saw.
    const { followUp } = await learnt(clerk, [['M.05', 2]]);
    expect([await move(atasan, 'report', 'FollowUp', followUp.id, ', input: { applied: 5 }'), await move(clerk.self, 'report', 'FollowUp', followUp.id, ', input: { applied: 4, selfNote: "Dipakai tiap hari." }'), await move(clerk.self, 'assess', 'FollowUp', followUp.id, judged('OBSERVATION', 5)), await move(atasan, 'assess', 'FollowUp', followUp.id, judged('OBSERVATION', 3))]).toEqual(['FORBIDDEN', 'REPORTED', 'FORBIDDEN', 'ASSESSED']);
    expect(await one(clerk.self, 'followUp { selfApplied applied }', followUp.id)).toEqual({ selfApplied: 4, applied: 3 });
  });

  test('D21 what came of it is evaluated by survey, interview or direct observation', async () => {
    const { hr, atasan, pelatihan, pegawai, dinkes } = at, found: unknown[] = [];
    for (const [by, name, method] of [[atasan, 'assess', 'OBSERVATION'], [atasan, 'assess', 'INTERVIEW'], [pelatihan, 'examine', 'SURVEY']] as const) {
      const clerk = await aServant(at, [['M.05', 2]]), { followUp: { id, dueOn } } = await learnt(clerk);
      expect([dueOn, await one(dinkes, 'followUp { id }', id), await move(clerk.self, name, 'FollowUp', id, judged(method, 5)), await move(pegawai, name, 'FollowUp', id, judged(method, 5))]).toEqual(['2026-11-07', null, 'FORBIDDEN', 'NOT_FOUND']);
      expect(await move(by, name, 'FollowUp', id, judged(method, 4, ', preScore: 40, postScore: 85'))).toBe('ASSESSED');
      found.push(await one(hr, 'followUp { method applied gain findings assessedAs }', id));
    }
    expect(found).toEqual([['OBSERVATION', 'SUPERIOR'], ['INTERVIEW', 'SUPERIOR'], ['SURVEY', 'TRAINING_MANAGER']].map(([method, assessedAs]) => ({ method, applied: 4, gain: 0.75, findings: 'Dilihat di loket.', assessedAs })));
    // The session itself is asked about as well, by whoever was there alone.
    const clerk = await aServant(at, [['M.05', 2]]), before = (await clerk.self.ask('{ mySurveys { id } }')).mySurveys;
    await learnt(clerk);
    const [asked] = (await clerk.self.ask('{ mySurveys { id open survey { questions { nodes { id kind } } } } }')).mySurveys, answers = asked.survey.questions.nodes.map((q: any) => (q.kind === 'TEXT' ? { question: q.id, text: 'Antrean lebih singkat.' } : { question: q.id, score: 4 }));
    const answer = (by: typeof hr) => by.attempt('mutation ($id: ID!, $answers: [SurveyAnswerInput!]!) { answerSurvey(invitation: $id, answers: $answers) }', { id: asked.id, answers });
    expect([before, asked.open, codeOf(await answer(hr)), codeOf(await answer(clerk.self)), codeOf(await answer(clerk.self))]).toEqual([[], true, 'NOT_FOUND', undefined, 'CONFLICT']);
  });

  test('D22 competence is followed up, kept and raised', async () => {
    const { world, hr, pegawai, codes } = at, clerk = await aServant(at, [['M.05', 2]]), { followUp } = await learnt(clerk);
    expect([followUp.status, followUp.dueOn, (await one(clerk.self, 'followUp { due moves }', followUp.id))]).toEqual(['SCHEDULED', '2026-11-07', { due: true, moves: ['report'] }]);
    expect(await one(pegawai, 'followUp { id }', followUp.id)).toBeNull();
    // Kept: what was attested until a day is lacked again afterwards, and the plan of the next year takes it up.
    await assess(hr, clerk.id, codes['M.05']!, 2, { assessedOn: '2026-11-10', validUntil: '2026-12-31' });
    const standing = (day: string) => clerk.self.ask('query ($id: ID!, $day: Day) { e: employee(id: $id) { gaps(all: true, asOf: $day) { state gap } } }', { id: clerk.id, day }).then(d => d.e.gaps);
    expect([await standing('2026-12-31'), await standing('2027-01-01')]).toEqual([[{ state: 'MET', gap: 0 }], [{ state: 'EXPIRED', gap: 2 }]]);
    onDay(world, '2027-01-04');
    expect(linesOf(await aPlan(clerk.self, clerk.id, 2027))['M.05']).toMatchObject({ basis: 'CURRENT_POSITION', targetLevel: 2 });
    await assess(hr, clerk.id, codes['M.05']!, 2, { assessedOn: '2027-01-04' });
    // Raised: what the post is to demand asks for more of those who met it.
    const { standards } = await hr.ask('query ($p: ID!) { standards: positionStandards(filter: { position: $p }) { nodes { id version } } }', { p: clerk.position }), [standard] = standards.nodes;
    expect(await gapsOf(clerk.self, clerk.id)).toEqual({});
    await hr.ask('mutation ($id: ID!, $v: Int!, $input: PositionStandardInput!) { updatePositionStandard(id: $id, version: $v, input: $input) { id } }', { id: standard.id, v: standard.version, input: { position: clerk.position, competency: codes['M.05'], requiredLevel: 3, validFrom: '2024-01-02' } });
    expect(await gapsOf(clerk.self, clerk.id)).toEqual({ 'M.05': 1 });
    today(world);
  });

  test('D23 civil servants are ready for remote work and information technology', async () => {
    const { hr, pelatihan, codes, world } = at, { id: unit } = await make(hr, 'Unit', { code: 'UJI.DIGITAL', name: 'Seksi Digital Uji', kind: 'SECTION', parent: medan.units.belawan }), clerk = await aServant(at, [['KOM.01', 2]], unit);
    const lacking = async () => (await hr.ask('query ($c: ID!, $u: ID!) { w: whoLacks(competency: $c, unit: $u) { nodes { employee { id } gap enrolled } } }', { c: codes['KOM.01'], u: unit })).w.nodes;
    expect(await lacking()).toEqual([{ employee: { id: clerk.id }, gap: 2, enrolled: false }]);
    const { id: training } = await make(pelatihan, 'Training', { code: 'BLW-JARAK', title: 'Bekerja dari Jauh dengan Aman', form: 'NKL03', learningHours: 2, provider: medan.providers.bkpsdm }), { id: module } = await make(pelatihan, 'LearningModule', { training, sequence: 1, title: 'Sandi dan VPN', kind: 'TEXT', minutes: 90, content: 'Dua faktor.' });
    await make(pelatihan, 'TrainingOutcome', { training, competency: codes['KOM.01'], level: 2 });
    await move(pelatihan, 'publish', 'Training', training);
    const place = await aPlace(at, clerk, await aSession(pelatihan, training, { delivery: 'ONLINE' }));
    expect(await lacking()).toEqual([{ employee: { id: clerk.id }, gap: 2, enrolled: true }]);
    // From afar: no desk of the office, a token and a network that comes and goes; what was read without it is told later, once.
    const app = await world.http(), { resetPassword } = await hr.ask('mutation ($id: ID!) { resetPassword(account: $id) { password } }', { id: clerk.self.actor!.account });
    const speak = async (query: string, variables: object, token?: string) => (await app.inject({ method: 'POST', url: '/graphql', headers: token ? { authorization: `Bearer ${token}` } : {}, payload: { query, variables } })).json();
    const { login } = await one(hr, 'account { login }', clerk.self.actor!.account!), { data: { s } } = await speak('mutation ($l: String!, $p: String!) { s: signIn(login: $l, password: $p) { token } }', { l: login, p: resetPassword.password });
    const told = { enrollment: place, reports: [done(module, '2026-11-14T13:00:00Z')] };
    expect([(await speak(report, told)).errors?.[0].extensions.code, (await speak(report, told, s.token)).errors, (await speak(report, told, s.token)).errors]).toEqual(['UNAUTHENTICATED', undefined, undefined]);
    await app.close();
    const { progress, moduleProgress } = await one(clerk.self, 'enrollment { progress moduleProgress { nodes { percent completedAt } } }', place);
    expect([progress, moduleProgress.nodes.map((p: any) => [p.percent, Date.parse(p.completedAt)])]).toEqual([100, [[100, Date.parse('2026-11-14T13:00:00Z')]]]);
    expect([await ended(pelatihan, place, 'PASSED', '2026-11-20', ''), await lacking()]).toEqual(['COMPLETED', []]);
  });
});
