import { describe, expect, test } from 'vitest';
import { aPosition, assess, somebody } from '../competency/stage.ts';
import { answering, askAs, held, saying } from '../learning/evaluation-desk.ts';
import { done, report } from '../learning/course.ts';
import { move as ofComplaint } from '../participation/stage.ts';
import { aCourse, aPlace, aPlan, aServant, aSession, codeOf, ended, gapsOf, hoursOf, linesOf, make, making, medan, move, one, openOffice, thePublic } from './stage.ts';

const at = openOffice();

describe('“Pengelolaan kompetensi ASN” of Tanjungpinang asks that', () => {
  test('D12 evaluation and training are one structure: nobody goes without training that fits the field, and stagnation is seen', async () => {
    const { hr, pelatihan, pinang, codes } = at, { id: unit } = await make(hr, 'Unit', { code: 'UJI.STAGNASI', name: 'Seksi Uji', kind: 'SECTION', parent: medan.units.belawan, establishedOn: '2024-01-02' });
    const [moving, still] = [await aServant(at, [['ARS.01', 2], ['M.05', 3]], unit), await aServant(at, [['ARS.01', 2], ['M.05', 3]], unit)];
    for (const who of [moving, still]) await assess(hr, who.id, codes['M.05']!, 2, { assessedOn: '2025-11-20' });
    // Whatever is lacked has something that fits it: a training of the field, or another way to learn.
    const lines = linesOf(await aPlan(still.self, still.id, 2026)), fits = async (line: any) => (await one(hr, 'training { status outcomes { nodes { level competency { code } } } }', line.training.id)).outcomes.nodes.some((o: any) => o.competency.code === line.competency.code && o.level >= line.targetLevel);
    expect([Object.keys(lines).sort(), await fits(lines['ARS.01']), await fits(lines['M.05'])]).toEqual([['ARS.01', 'M.05'], true, true]);
    const rare = await aServant(at, [['PES.01', 5]], unit);
    expect(linesOf(await aPlan(rare.self, rare.id, 2026))['PES.01']).toMatchObject({ training: null, form: expect.stringMatching(/^NKL0[29]$/) });
    // Who lacks it and is not on the way is named; whoever is sent is no longer.
    const waiting = async (by = hr) => (await by.ask('query ($c: ID!, $u: ID!) { w: whoLacks(competency: $c, unit: $u) { nodes { employee { id } enrolled } } }', { c: codes['M.05'], u: unit })).w.nodes.filter((n: any) => !n.enrolled).map((n: any) => n.employee.id).sort();
    expect(await waiting()).toEqual([moving.id, still.id].sort());
    expect([await waiting(still.self), await waiting(pinang)]).toEqual([[still.id], []]);
    const { training: { id: course } } = lines['M.05'], place = await aPlace(at, moving, await aSession(pelatihan, course));
    expect([await waiting(), await ended(pelatihan, place)]).toEqual([[still.id], 'COMPLETED']);
    // A year on, one has moved and the other stands where they stood.
    const gap = (id: string, day: string) => hr.ask('query ($id: ID!, $day: Day) { e: employee(id: $id) { gaps(all: true, asOf: $day) { gap competency { code } } } }', { id, day }).then(d => d.e.gaps.find((g: any) => g.competency.code === 'M.05').gap);
    expect([await gap(moving.id, '2025-11-22'), await gap(moving.id, '2026-11-22'), await gap(still.id, '2025-11-22'), await gap(still.id, '2026-11-22')]).toEqual([1, 0, 1, 1]);
    expect([(await hoursOf(hr, moving.id)).reached, (await hoursOf(hr, still.id)).hours, await gapsOf(hr, still.id)]).toEqual([true, 0, { 'ARS.01': 2, 'M.05': 1 }]);
    const cell = async (asOf: string) => (await hr.ask('query ($unit: ID, $asOf: Day) { m: gapMatrix(unit: $unit, asOf: $asOf) { rows { cells { lacking competency { code } } } } }', { unit, asOf })).m.rows.flatMap((r: any) => r.cells).find((c: any) => c.competency.code === 'M.05').lacking;
    expect([await cell('2025-11-22'), await cell('2026-11-22')]).toEqual([2, 1]);
  });

  test('D13 programmes follow need: rising demand for health services raises the training of those who give them, and of nobody else', async () => {
    const { hr, pelatihan, pegawai, codes } = at, nurse = await somebody(hr, await aPosition(hr, [[codes['KES.01']!, 4]]), medan.units.puskesmasBelawan), clerk = await somebody(hr, await aPosition(hr, [[codes['KES.01']!, 4]]), medan.units.belawan);
    const theme = (await make(hr, 'ServiceTheme', { code: 'IMUNISASI', name: 'Imunisasi' })).id;
    await make(hr, 'ThemeCompetency', { theme, competency: codes['KES.01'] });
    const plan = (year: number) => make(pelatihan, 'TrainingPlan', { title: `Rencana ${year}`, year }), lines = async (plan: string) => (await pelatihan.ask('query ($plan: ID!, $c: ID!) { l: trainingPlanItems(filter: { plan: $plan, competency: $c }, perPage: 100) { nodes { id priority unit { id } raises { nodes { points reason signal { id } } } } } }', { plan, c: codes['KES.01'] })).l.nodes;
    const { id } = await plan(2035), [ours, theirs] = await Promise.all([medan.units.dinkes, medan.units.belawan].map(unit => make(pelatihan, 'TrainingPlanItem', { plan: id, competency: codes['KES.01'], level: 4, unit, people: 10, form: 'KL04', learningHours: 32 }))), before = await lines(id), input = { theme, unit: medan.units.dinkes, periodFrom: '2026-08-01', periodUntil: '2026-10-31', source: 'Kunjungan imunisasi puskesmas.' };
    const drawn = async (who: string, year: number) => linesOf(await aPlan(hr, who, year))['KES.01'];
    const [nurseBefore, clerkBefore] = [await drawn(nurse, 2041), await drawn(clerk, 2041)];
    expect([await making(pegawai, 'ServiceDemandSignal', { ...input, changePercent: 60 }), (await make(hr, 'ServiceDemandSignal', { ...input, changePercent: 2 }, 'raises { totalCount }')).raises.totalCount]).toEqual(['FORBIDDEN', 0]);
    const { id: signal } = await make(hr, 'ServiceDemandSignal', { ...input, changePercent: 60 }), after = await lines(id), was = new Map<string, any>(before.map((l: any) => [l.id, l])), raised = after.filter((l: any) => l.priority > was.get(l.id).priority);
    expect(raised.map((l: any) => l.id)).toContain(ours.id);
    expect(raised.map((l: any) => l.id)).not.toContain(theirs.id);
    for (const line of raised) expect(line.raises.nodes.filter((r: any) => r.signal.id === signal)).toEqual([{ points: line.priority - was.get(line.id).priority, reason: expect.stringContaining('Imunisasi'), signal: { id: signal } }]);
    // In person: the nurse’s plan is raised, the clerk’s with the same gap is not, and nothing once demand has been met.
    const [nurseNow, clerkNow] = [await drawn(nurse, 2042), await drawn(clerk, 2042)];
    expect([nurseNow.priority > nurseBefore.priority || nurseNow.raisedBy !== null, nurseNow.raisedBy !== null, clerkNow.priority, clerkNow.raisedBy]).toEqual([true, true, clerkBefore.priority, null]);
  });

  test('D14 experienced civil servants guide new ones, and knowledge moves', async () => {
    const { hr, mentor, pegawai, codes } = at, fresh = await aServant(at, [['PEL.01', 3]]);
    await assess(hr, medan.mentor.id, codes['PEL.01']!, 4, { assessedOn: '2026-11-01' });
    const { list } = await mentor.ask('query ($e: ID!) { list: mentorProfiles(filter: { employee: $e }) { nodes { id version } } }', { e: medan.mentor.id }), [profile] = list.nodes;
    await hr.ask('mutation ($id: ID!, $v: Int!, $input: MentorProfileInput!) { updateMentorProfile(id: $id, version: $v, input: $input) { id } }', { id: profile.id, v: profile.version, input: { employee: medan.mentor.id, capacity: 20 } });
    await mentor.attempt('mutation ($input: MentorCompetencyInput!) { createMentorCompetency(input: $input) { id } }', { input: { mentor: profile.id, competency: codes['PEL.01'] } });
    const { mentorSuggestions } = await one(fresh.self, 'employee { mentorSuggestions { mentor { id } mentorLevel requiredLevel heldLevel competency { code } } }', fresh.id);
    expect(mentorSuggestions.find((s: any) => s.mentor.id === profile.id)).toMatchObject({ mentorLevel: 4, requiredLevel: 3, heldLevel: 0, competency: { code: 'PEL.01' } });
    const { id } = await make(fresh.self, 'MentoringPairing', { mentor: profile.id, mentee: fresh.id, topic: 'Menangani pengaduan' });
    expect([await making(pegawai, 'MentoringPairing', { mentor: profile.id, mentee: fresh.id, topic: 'Bukan urusannya' }), await move(fresh.self, 'accept', 'MentoringPairing', id), await move(mentor, 'accept', 'MentoringPairing', id)]).toEqual(['INVALID', 'FORBIDDEN', 'ACTIVE']);
    const { id: goal } = await make(mentor, 'MentoringGoal', { pairing: id, competency: codes['PEL.01'], level: 3 }), session = { pairing: id, heldOn: '2026-11-22', minutes: 90, summary: 'Membalas laporan warga bersama.', privateNotes: 'Masih ragu.' };
    expect([await making(fresh.self, 'MentoringSession', session), await making(mentor, 'MentoringSession', session), (await hoursOf(fresh.self, fresh.id)).hours]).toEqual(['FORBIDDEN', 'MADE', 2]);
    const notes = async (by: typeof hr) => (await one(by, 'mentoringPairing { sessions { nodes { privateNotes } } }', id)).sessions.nodes[0].privateNotes;
    expect([await notes(fresh.self), await notes(hr)]).toEqual(['Masih ragu.', null]);
    const closing = `, input: { goals: [{ goal: "${goal}", level: 3 }], closing: "Sudah mandiri." }`;
    expect([await gapsOf(hr, fresh.id), await move(fresh.self, 'complete', 'MentoringPairing', id, closing), await move(mentor, 'complete', 'MentoringPairing', id, closing), await gapsOf(hr, fresh.id)]).toEqual([{ 'PEL.01': 3 }, 'FORBIDDEN', 'COMPLETED', {}]);
  });

  test('D15 a portal holds materials and modules at any time, with short courses online', async () => {
    const { pelatihan, citizen, pinang, partner, codes } = at, clerk = await aServant(at, [['M.05', 2]]);
    const found = async (by = clerk.self) => (await by.ask('query ($c: ID!) { t: trainings(filter: { form: [NKL03], competency: $c, learningHours: { lte: 5 }, status: [PUBLISHED], search: "Pelayanan Publik Singkat" }) { nodes { id modules { nodes { title minutes } } } } }', { c: codes['M.05'] })).t.nodes;
    const { id: training } = await make(pelatihan, 'Training', { code: 'SINGKAT', title: 'Pelayanan Publik Singkat', form: 'NKL03', learningHours: 4, provider: medan.providers.bkpsdm }), parts: string[] = [];
    await make(pelatihan, 'TrainingOutcome', { training, competency: codes['M.05'], level: 2 });
    for (const sequence of [1, 2]) parts.push((await make(pelatihan, 'LearningModule', { training, sequence, title: `Modul ${sequence}`, kind: 'TEXT', minutes: 90, content: `Isi ${sequence}` })).id);
    expect(await found()).toEqual([]);
    await move(pelatihan, 'publish', 'Training', training);
    expect(await found()).toEqual([{ id: training, modules: { nodes: [{ title: 'Modul 1', minutes: 90 }, { title: 'Modul 2', minutes: 90 }] } }]);
    expect([await found(pinang), (await found(partner)).map((t: any) => t.modules.nodes), (await citizen.refused('{ trainings { totalCount } }')).extensions.code]).toEqual([[], [[]], 'UNAUTHENTICATED']);
    // Half of it today, the other half another day, in the very place one left; said twice it counts once, and going back does not undo.
    const place = await aPlace(at, clerk, await aSession(pelatihan, training, { delivery: 'ONLINE', endsOn: '2026-12-18' })), where = async () => { const { progress, moduleProgress } = await one(clerk.self, 'enrollment { progress moduleProgress { nodes { percent module { id } } } }', place); return [progress, Object.fromEntries(moduleProgress.nodes.map((p: any) => [p.module.id, p.percent]))]; };
    const tell = (...reports: object[]) => clerk.self.ask(report, { enrollment: place, reports });
    const half = done(parts[0]!, '2026-11-08T20:00:00Z', 50);
    await tell(half);
    await tell(half, done(parts[0]!, '2026-11-08T20:05:00Z', 30));
    expect(await where()).toEqual([0, { [parts[0]!]: 50 }]);
    await tell(done(parts[0]!, '2026-11-14T01:00:00Z'));
    expect((await where())[0]).toBe(50);
    await tell(done(parts[1]!, '2026-11-15T23:00:00Z'));
    expect(await where()).toEqual([100, { [parts[0]!]: 100, [parts[1]!]: 100 }]);
    expect([await ended(pelatihan, place, 'PASSED', '2026-11-22', ''), await gapsOf(clerk.self, clerk.id)]).toEqual(['COMPLETED', {}]);
    // Read again later: the material stays open to whoever took the course.
    expect((await one(clerk.self, 'learningModule { content }', parts[0]!)).content).toBe('Isi 1');
  });

  test('D16 after a training its participants are asked, and material that does not fit the field is adjusted', async () => {
    const { world, pelatihan, pegawai, auditor } = at, { training, participants } = await held(world, pelatihan, [6]), reviews = (by: typeof pelatihan) => one(by, 'training { curriculumReviews { nodes { id status relevance decision reason } } }', training).then(t => t.curriculumReviews.nodes);
    const say = async (i: number, relevance: number) => (await askAs(world, participants[i]!.actor, answering, { id: participants[i]!.invitation, answers: await saying(world, relevance, 'Contoh dari kantor pusat, bukan kelurahan.') })).code;
    for (let i = 0; i < 4; i++) await say(i, 2);
    expect([await reviews(pelatihan), (await one(pelatihan, 'training { surveyResults { answers waiting } }', training)).surveyResults]).toEqual([[], [{ answers: 0, waiting: 4 }]]);
    expect([await say(4, 2), await say(4, 5)]).toEqual([undefined, 'CONFLICT']);
    const [review] = await reviews(pelatihan);
    expect([review, await reviews(pegawai)]).toEqual([{ id: expect.any(String), status: 'OPENED', relevance: 2, decision: null, reason: null }, []]);
    const { surveyResults } = await one(pelatihan, 'training { surveyResults { questions { kind average texts } } }', training);
    expect([surveyResults[0].questions.find((q: any) => q.kind === 'RELEVANCE').average, surveyResults[0].questions.at(-1).texts.length, (await one(pegawai, 'training { surveyResults { answers } }', training)).surveyResults]).toEqual([2, 5, []]);
    const verdict = ', input: { decision: REVISE, reason: "Contoh kasus kelurahan dimasukkan." }';
    expect([await move(auditor, 'begin', 'CurriculumReview', review.id), await move(pelatihan, 'begin', 'CurriculumReview', review.id), await move(pelatihan, 'decide', 'CurriculumReview', review.id, verdict)]).toEqual(['FORBIDDEN', 'IN_REVIEW', 'DECIDED']);
    expect(await reviews(pegawai)).toMatchObject([{ decision: 'REVISE', reason: 'Contoh kasus kelurahan dimasukkan.' }]);
    // The new edition takes the place of the old one, and is asked about anew.
    const { training: edition, offering } = await aCourse(at, { title: 'Edisi kelurahan', confers: [['M.05', 2]] });
    expect([await move(pegawai, 'retire', 'Training', training), await move(pelatihan, 'retire', 'Training', training)]).toEqual(['FORBIDDEN', 'RETIRED']);
    expect(await making(pelatihan, 'Offering', { training, code: 'LAMA-2', delivery: 'CLASSROOM', startsOn: '2026-12-01', endsOn: '2026-12-02', seats: 5 }).then(async () => codeOf(await pelatihan.attempt('mutation ($id: ID!) { openOffering(id: $id) { id } }', { id: (await world.row("select id from offering where code = 'LAMA-2'")).id })))).toBe('CONFLICT');
    const clerk = await aServant(at, [['M.05', 2]]);
    await ended(pelatihan, await aPlace(at, clerk, offering));
    expect((await clerk.self.ask('{ mySurveys { open training { id } } }')).mySurveys).toEqual([{ open: true, training: { id: edition } }]);
  });

  test('D17 complaints of citizens are handled well: answered in time, open to whoever complained, and trusted', async () => {
    const { world, voices, healthDesk, civilDesk, pegawai, auditor } = at, street = await thePublic(at), { id: theme } = await world.row(`select id from service_theme where code = 'KESEHATAN' and agency_id = '${medan.agency}'`);
    const file = async (more: Record<string, string> = {}) => {
      const { body } = await street.post('/public/kota-medan/complaint', { kind: 'SERVICE_COMPLAINT', title: 'Antrean puskesmas', body: 'Antrean puskesmas lebih dari tiga jam setiap pagi.', reporterName: 'Butet Harahap', reporterContact: 'butet@contoh.example', ...more });
      const at = (id: string) => new RegExp(`id="${id}">([^<]+)<`).exec(body)![1]!;
      return { number: at('number'), code: at('code'), id: (await world.row('select id from complaint where number = ?', at('number'))).id as string };
    };
    const { id, number, code } = await file({ anonymous: '1' }), told = async (key = code) => (await street.send('/public/track', { number, code: key })).body;
    expect(await one(voices, 'complaint { verifyBy dueOn rulesApplied { code instrument } }', id)).toMatchObject({ verifyBy: '2026-11-25', dueOn: '2026-12-10', rulesApplied: expect.arrayContaining([{ code: 'COMPLAINT_RESOLUTION', instrument: expect.any(String) }]) });
    // It goes its way, and only the way it should.
    const verified = { input: { kind: 'SERVICE_COMPLAINT', theme } }, passed = { input: { unit: medan.units.dinkes } }, answered = { input: { answer: 'Loket pendaftaran ditambah dua mulai Senin.' } };
    expect([await ofComplaint(pegawai, 'verify', id, verified), await ofComplaint(auditor, 'verify', id, verified), await ofComplaint(voices, 'verify', id, verified), await ofComplaint(voices, 'dispose', id, passed)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'VERIFIED', 'DISPOSITIONED']);
    expect([await ofComplaint(civilDesk, 'begin', id), await ofComplaint(healthDesk, 'begin', id), await told().then(t => t.includes('ditambah dua')), await ofComplaint(healthDesk, 'answer', id, answered)]).toEqual(['NOT_FOUND', 'IN_PROGRESS', false, 'ANSWERED']);
    // Transparent: whoever complained reads how far it is and what was answered; whoever only has the number, not what it is about.
    const open = await street.page(`/public/track?number=${number}`);
    expect([open.includes('Dijawab'), open.includes('Antrean puskesmas'), (await told()).includes('ditambah dua'), (await told('AAAABBBBCCCC')).includes('ditambah dua')]).toEqual([true, false, true, false]);
    expect([(await one(healthDesk, 'complaint { reporterName }', id)).reporterName, await one(pegawai, 'complaint { id }', id)]).toEqual([null, null]);
    // Not settled: it is theirs to say, and nobody’s in the office.
    expect([await ofComplaint(healthDesk, 'confirm', id), await ofComplaint(voices, 'close', id)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await street.send('/public/track/react', { number, code, move: 'reopen', note: 'Loket belum bertambah.' })).statusCode).toBe(200);
    expect((await healthDesk.ask('{ inbox(perPage: 100, filter: { noun: ["Complaint"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['begin', 'forward']);
    await ofComplaint(healthDesk, 'begin', id);
    await ofComplaint(healthDesk, 'answer', id, answered);
    expect((await street.send('/public/track/react', { number, code, move: 'confirm' })).statusCode).toBe(200);
    // Accountable: who did what, and that whoever complained closed it themselves.
    const { status, outcome, reopened, history } = await one(auditor, 'complaint { status outcome reopened history { move byName } }', id);
    expect([status, outcome, reopened, history.filter((h: any) => h.move === 'answer').map((h: any) => h.byName)]).toEqual(['CLOSED', 'CONFIRMED', 1, [healthDesk.actor!.name, healthDesk.actor!.name]]);
    await street.app.close();
  });
});
