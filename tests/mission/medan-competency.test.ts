import { describe, expect, test } from 'vitest';
import { aCycle, aPlan as anAppraisal, aPlanIn, move as ofPlan, onDay, rated, today } from '../performance/desk.ts';
import { done, questions, randomUUID, report } from '../learning/course.ts';
import { aPlace, aPlan, aServant, aSession, codeOf, ended, gapsOf, hoursOf, linesOf, make, making, medan, move, one, openOffice } from './stage.ts';

const at = openOffice();

describe('“Pentingnya Pengelolaan Kompetensi ASN” of Medan asks that', () => {
  test('D01 development is planned and continuous, and a programme of project management builds leadership too', async () => {
    const planner = await aServant(at, [['REN.01', 3], ['M.04', 3], ['M.07', 3]]), { id, items } = await aPlan(planner.self, planner.id, 2026), lines = linesOf({ items });
    const programme = lines['REN.01'].training;
    expect([programme.title, lines['M.04'].training.id, lines['M.04'].competency.kind, lines['REN.01'].competency.kind]).toEqual(['Manajemen Proyek Pemerintah', programme.id, 'MANAGERIAL', 'TECHNICAL']);
    expect([await move(planner.self, 'submit', 'DevelopmentPlan', id), await move(planner.self, 'agree', 'DevelopmentPlan', id), await move(at.atasan, 'agree', 'DevelopmentPlan', id)]).toEqual(['SUBMITTED', 'FORBIDDEN', 'AGREED']);

    expect(await gapsOf(planner.self, planner.id)).toEqual({ 'REN.01': 3, 'M.04': 3, 'M.07': 3 });
    expect(await ended(at.pelatihan, await aPlace(at, planner, await aSession(at.pelatihan, programme.id)))).toBe('COMPLETED');
    expect(await gapsOf(planner.self, planner.id)).toEqual({ 'M.07': 3 });
    expect([await move(planner.self, 'finish', 'DevelopmentPlan', id), await move(at.atasan, 'finish', 'DevelopmentPlan', id)]).toEqual(['FORBIDDEN', 'DONE']);
    const after = linesOf(await one(planner.self, 'developmentPlan { items { nodes { competency { code } reachedLevel } } }', id));
    expect([after['REN.01'].reachedLevel, after['M.04'].reachedLevel, after['M.07'].reachedLevel]).toEqual([3, 3, 0]);
    // Next year goes on where this one ends, and towards the next post.
    const { position: next } = await aServant(at, [['REN.01', 4]]), following = linesOf(await aPlan(planner.self, planner.id, 2027, { nextPosition: next }));
    expect(Object.entries(following).map(([code, l]) => [code, l.basis, l.fromLevel, l.targetLevel]).sort()).toEqual([['M.07', 'CURRENT_POSITION', 0, 3], ['REN.01', 'NEXT_POSITION', 3, 4]]);
  });

  test('D02 e-learning brings material of many kinds, reached by oneself at one’s own time', async () => {
    const { pelatihan, pegawai, atasan, world } = at, nurhayati = { id: medan.pegawai.id, self: pegawai };
    const { id: training } = await make(pelatihan, 'Training', { code: 'APP-01', title: 'Aplikasi Pemerintahan Digital', form: 'NKL03', learningHours: 3, provider: medan.providers.bkpsdm });
    const app = await world.http(), bytes = Buffer.from('%PDF-1.4 panduan'), { t } = await pelatihan.ask(`mutation { t: requestMaterialUpload(fileName: "panduan.pdf", contentType: "application/pdf", size: ${bytes.length}) { id url } }`);
    expect((await app.inject({ method: 'PUT', url: t.url, payload: bytes, headers: { 'content-type': 'application/pdf' } })).statusCode).toBe(204);
    await app.close();
    const module = (sequence: number, kind: string, more: object) => make(pelatihan, 'LearningModule', { training, sequence, title: `Bagian ${sequence}`, kind, minutes: 45, ...more }).then(m => m.id as string);
    const parts = [await module(1, 'TEXT', { content: 'Masuk ke SIPD-RI.' }), await module(2, 'VIDEO_LINK', { url: 'https://video.example/sipd' }), await module(3, 'FILE', { file: t.id }), await module(4, 'QUIZ', { passMark: 50, minutes: 10 })];
    const [asked] = await questions(pelatihan, parts[3]!, ['1']);
    await move(pelatihan, 'publish', 'Training', training);
    const offering = await aSession(pelatihan, training, { delivery: 'ONLINE', endsOn: '2026-12-18' }), read = (by = pegawai) => by.ask('query ($id: ID!) { m: learningModules(filter: { training: $id }, sort: [{ field: SEQUENCE }]) { nodes { kind content url fileName } } }', { id: training }).then(d => d.m.nodes);
    expect((await read()).map((m: any) => m.content ?? m.url)).toEqual([null, null, null, null]);

    const place = await aPlace(at, nurhayati, offering);
    expect(await read()).toEqual([{ kind: 'TEXT', content: 'Masuk ke SIPD-RI.', url: null, fileName: null }, { kind: 'VIDEO_LINK', content: null, url: 'https://video.example/sipd', fileName: null }, { kind: 'FILE', content: null, url: null, fileName: 'panduan.pdf' }, { kind: 'QUIZ', content: null, url: null, fileName: null }]);
    expect((await read(atasan)).map((m: any) => m.content ?? m.url)).toEqual([null, null, null, null]);
    // A Sunday night, and the morning after.
    const reported = (by = pegawai, from = 0) => by.attempt(report, { enrollment: place, reports: ['2026-11-15T15:10:00Z', '2026-11-15T15:40:00Z', '2026-11-15T22:30:00Z'].slice(from).map((when, i) => done(parts[from + i]!, when)) });
    expect([codeOf(await reported(atasan)), codeOf(await reported())]).toEqual([expect.stringMatching(/FORBIDDEN|NOT_FOUND/), undefined]);
    expect(await ended(pelatihan, place, 'PASSED', '2026-11-22', '')).toBe('CONFLICT');
    const { a } = await pegawai.ask('mutation ($id: ID!, $e: ID!, $m: ID!, $q: ID!) { a: submitQuiz(id: $id, enrollment: $e, module: $m, answers: [{ question: $q, options: [1] }]) { passed score } }', { id: randomUUID(), e: place, m: parts[3], q: asked });
    const before = (await hoursOf(pegawai, nurhayati.id)).hours;
    expect([a, await ended(pelatihan, place, 'PASSED', '2026-11-22', ''), (await hoursOf(pegawai, nurhayati.id)).hours - before]).toEqual([{ passed: true, score: 100 }, 'COMPLETED', 3]);
  });

  test('D03 appraisal is transparent and objective, and a civil servant sees what to improve', async () => {
    const { hr, pegawai, atasan, pelatihan, mentor } = at, { plan: id, indicator } = await aPlanIn('AGREED', pegawai, atasan, await aCycle(hr));
    await make(atasan, 'FeedbackNote', { plan: id, message: 'Telaahan perlu disertai data lapangan.' });
    await make(pegawai, 'ProgressReport', { plan: id, indicator, reportedOn: '2026-11-01', realisation: 9, text: 'Sembilan telaahan.' });
    await pegawai.ask(ofPlan('realise'), { id });
    await atasan.ask(ofPlan('assess', ', input: { resultRating: BELOW, behaviourRating: MEETS, grounds: "Tiga telaahan belum selesai." }'), { id });
    const seen = (by: typeof hr) => one(by, 'performancePlan { predicate grounds outcome { predicate ruleApplied { key instrument } } feedbackNotes { nodes { authorName message } } results { nodes { indicators { nodes { target realisation attainment } } } } history { move byName } moves }', id);
    expect(await seen(pegawai)).toMatchObject({ predicate: null, grounds: null, outcome: null });
    expect([await move(pegawai, 'deliver', 'PerformancePlan', id), await move(atasan, 'deliver', 'PerformancePlan', id)]).toEqual(['FORBIDDEN', 'DELIVERED']);
    expect(await seen(pegawai)).toMatchObject({
      predicate: 'NEEDS_IMPROVEMENT', grounds: 'Tiga telaahan belum selesai.', outcome: { predicate: 'NEEDS_IMPROVEMENT', ruleApplied: { key: 'BELOW|MEETS', instrument: 'PermenPANRB 6/2022' } },
      feedbackNotes: { nodes: [{ authorName: atasan.actor!.name, message: 'Telaahan perlu disertai data lapangan.' }] }, results: { nodes: [{ indicators: { nodes: [{ target: 12, realisation: 9, attainment: 75 }] } }] },
    });
    const { history, moves } = await seen(pegawai);
    expect([history.map((h: any) => h.move), moves, await seen(pelatihan), await seen(mentor)]).toEqual([['submit', 'agree', 'realise', 'assess', 'deliver'], ['accept', 'object'], null, null]);
    // What is final weighs on the next development plan: there is something to improve.
    const before = linesOf(await aPlan(pegawai, medan.pegawai.id, 2031));
    await move(pegawai, 'accept', 'PerformancePlan', id);
    const after = linesOf(await aPlan(pegawai, medan.pegawai.id, 2032));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [code, line] of Object.entries(after)) expect([code, line.priority > before[code].priority, /predikat kinerja terakhir di bawah Baik/.test(line.reason)]).toEqual([code, true, true]);
  });

  test('D04 appraisal is of outcomes, by clear indicators', async () => {
    const { hr, pegawai, atasan, pelatihan } = at, cycle = await aCycle(hr), { id } = await make(pegawai, 'PerformancePlan', { employee: medan.pegawai.id, cycle });
    const leaders = await anAppraisal(atasan, cycle, medan.atasan.id);
    await atasan.ask(ofPlan('submit'), { id: leaders.plan });
    expect(await move(pegawai, 'submit', 'PerformancePlan', id)).toBe('CONFLICT');
    const result = await make(pegawai, 'PlannedResult', { plan: id, kind: 'MAIN', statement: 'Warga menerima surat pengantar tepat waktu', cascadesFrom: leaders.result }, 'id leaderStatement');
    expect([result.leaderStatement, await move(pegawai, 'submit', 'PerformancePlan', id)]).toEqual(['Tersusunnya telaahan kebijakan', 'CONFLICT']);
    const served = await make(pegawai, 'ResultIndicator', { result: result.id, aspect: 'QUANTITY', statement: 'Surat tepat waktu', target: 200, unit: 'surat' }), waiting = await make(pegawai, 'ResultIndicator', { result: result.id, aspect: 'TIME', statement: 'Waktu tunggu', target: 10, unit: 'menit', lessIsBetter: true });
    expect(await making(pelatihan, 'ResultIndicator', { result: result.id, aspect: 'QUANTITY', statement: 'Menyusup', target: 1, unit: 'x' })).toMatch(/FORBIDDEN|INVALID/);
    expect([await move(pegawai, 'submit', 'PerformancePlan', id), await move(atasan, 'agree', 'PerformancePlan', id)]).toEqual(['SUBMITTED', 'AGREED']);
    expect(await making(pegawai, 'ResultIndicator', { result: result.id, aspect: 'COST', statement: 'Belakangan', target: 1, unit: 'x' })).toBe('FORBIDDEN');

    const told = (indicator: string, realisation: number, reportedOn: string) => make(pegawai, 'ProgressReport', { plan: id, indicator, realisation, reportedOn, text: 'Rekap loket.' });
    await told(served.id, 90, '2026-10-02');
    expect(await move(pegawai, 'realise', 'PerformancePlan', id)).toBe('CONFLICT');
    await told(waiting.id, 8, '2026-11-02');
    await told(served.id, 150, '2026-11-03');
    const attained = async (indicator: string) => (await one(atasan, 'resultIndicator { realisation attainment }', indicator));
    expect([await attained(served.id), (await attained(waiting.id)).realisation, (await attained(waiting.id)).attainment > 100]).toEqual([{ realisation: 150, attainment: 75 }, 8, true]);
    expect([await move(pegawai, 'realise', 'PerformancePlan', id), await move(pegawai, 'assess', 'PerformancePlan', id, rated('ABOVE', 'ABOVE')), await move(atasan, 'assess', 'PerformancePlan', id, rated('MEETS', 'MEETS'))]).toEqual(['REALISED', 'FORBIDDEN', 'ASSESSED']);
  });

  test('D05 civil servants take part in decisions: forums, aspirations that are heard, policies they own', async () => {
    const { world, hr, kepala, pegawai, atasan, voices, healthDesk, citizen } = at, { id } = await make(hr, 'Policy', { kind: 'TRAINING', instrument: 'CIRCULAR', title: 'Jam belajar tiap Jumat', text: 'Setiap pegawai memakai dua jam kerja pada hari Jumat untuk belajar.' });
    const opine = (by: typeof hr, stance: string) => making(by, 'PolicyOpinion', { policy: id, stance, comment: 'Pelayanan loket tetap dibuka bergiliran.' }), seen = (by: typeof hr) => one(by, 'policy { status result reasons reach { opinions amend support read } opinions { nodes { stance } } }', id);
    // A policy is put before those it is for, and nothing is decided while they speak, nor by whoever proposed it.
    expect([await seen(pegawai), await opine(pegawai, 'AMEND'), await move(pegawai, 'consult', 'Policy', id, ', input: { until: "2026-12-11" }'), await move(hr, 'consult', 'Policy', id, ', input: { until: "2026-12-11" }')]).toEqual([null, 'INVALID', 'NOT_FOUND', 'CONSULTATION']);
    expect([await opine(pegawai, 'AMEND'), await opine(pegawai, 'SUPPORT'), await opine(atasan, 'SUPPORT')]).toEqual(['MADE', 'CONFLICT', 'MADE']);
    const deciding = ', input: { number: "800/21/SE/2026", result: "Diterima dengan jadwal bergiliran.", reasons: "Usul pegawai loket diikuti.", validFrom: "2026-12-14" }';
    expect([await move(kepala, 'decide', 'Policy', id, deciding), (await seen(atasan)).opinions.nodes.length]).toEqual(['CONFLICT', 1]);
    onDay(world, '2026-12-14');
    expect([await move(hr, 'decide', 'Policy', id, deciding), await move(kepala, 'decide', 'Policy', id, deciding), await move(hr, 'enact', 'Policy', id)]).toEqual(['FORBIDDEN', 'DECIDED', 'IN_FORCE']);
    expect([await making(pegawai, 'PolicyReading', { policy: id }), await making(pegawai, 'PolicyReading', { policy: id })]).toEqual(['MADE', 'CONFLICT']);
    expect(await seen(pegawai)).toMatchObject({ status: 'IN_FORCE', result: 'Diterima dengan jadwal bergiliran.', reasons: 'Usul pegawai loket diikuti.', reach: { opinions: 2, amend: 1, support: 1, read: 1 } });
    today(world);
    // In a forum of their own they raise what they need, and are answered.
    const forum = await make(voices, 'ForumSession', { kind: 'INTERNAL', topic: 'Forum pegawai loket', unit: medan.units.dinkes, agenda: 'Curah pendapat', heldOn: '2026-11-30', startsAt: '13:00', venue: 'Aula', seats: 10 });
    await move(voices, 'open', 'ForumSession', forum.id);
    const wish = { title: 'Kursi tunggu lansia', body: 'Kursi tunggu khusus lansia di setiap loket.', session: forum.id }, { id: voice } = await make(pegawai, 'Aspiration', wish), answer = ', input: { draft: "Dua kursi per loket dibeli triwulan I.", outcome: ACCEPTED }';
    expect([codeOf(await pegawai.attempt('mutation ($id: ID!) { registerForForum(session: $id) { id } }', { id: forum.id })), codeOf(await citizen.attempt('mutation ($input: AspirationInput!) { createAspiration(input: $input) { id } }', { input: wish }))]).toEqual([undefined, 'UNAUTHENTICATED']);
    expect([await move(pegawai, 'publish', 'Aspiration', voice), await move(voices, 'publish', 'Aspiration', voice), await move(voices, 'assign', 'Aspiration', voice, `, input: { unit: "${medan.units.dinkes}" }`), await move(pegawai, 'draft', 'Aspiration', voice, answer), await move(healthDesk, 'draft', 'Aspiration', voice, answer)]).toEqual(['FORBIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'FORBIDDEN', 'DRAFTED']);
    const heard = () => one(pegawai, 'aspiration { status answer outcome }', voice);
    expect([(await heard()).answer, await move(voices, 'release', 'Aspiration', voice), await heard()]).toEqual([null, 'ANSWERED', { status: 'ANSWERED', answer: 'Dua kursi per loket dibeli triwulan I.', outcome: 'ACCEPTED' }]);
  });
});
