import { describe, expect, test } from 'vitest';
import { assess } from '../competency/stage.ts';
import { aCycle, aPlanIn, rated } from '../performance/desk.ts';
import { aCourse, aPlace, aPlan, aServant, codeOf, ended, gapsOf, linesOf, make, making, medan, move, note, one, openOffice, thePublic, toldOf } from './stage.ts';

const at = openOffice();

describe('“Rencana kerja pengelolaan ASN” of Medan asks that', () => {
  test('D24 a yearly work plan of civil-service management is there, and everyone sees their part in the vision and mission of the city', async () => {
    const { world, hr, kepala, pegawai, atasan, dinkes } = at, { id: programme } = await world.row(`select id from programme where agency_id = '${medan.agency}' and code = '5.04.02'`);
    const { id } = await make(hr, 'WorkPlan', { title: 'Rencana Kerja BKPSDM 2031', year: 2031, unit: medan.units.bkpsdm });
    expect([await move(hr, 'propose', 'WorkPlan', id), await making(pegawai, 'WorkPlan', { title: 'Bukan urusannya', year: 2032, unit: medan.units.bkpsdm })]).toEqual(['CONFLICT', 'FORBIDDEN']);
    const activity = await make(hr, 'Activity', { workPlan: id, programme, code: '2.01', name: 'Pelatihan teknologi informasi', indicator: 'Peserta lulus', measure: 'orang', target: 80, budget: 200_000_000, unit: medan.units.bkpsdm, startsOn: '2031-02-01', endsOn: '2031-11-30' }, 'id quarters { nodes { quarter target budget } }');
    expect(activity.quarters.nodes.map((q: any) => [q.target, q.budget])).toEqual([[20, 50_000_000], [40, 50_000_000], [60, 50_000_000], [80, 50_000_000]]);
    const read = (by: typeof hr) => one(by, 'workPlan { budget activities { nodes { name target programme { objective { mission { statement plan { vision } } } } } } }', id);
    expect([await move(hr, 'propose', 'WorkPlan', id), await move(hr, 'approve', 'WorkPlan', id), await read(pegawai), await move(kepala, 'approve', 'WorkPlan', id)]).toEqual(['PROPOSED', 'FORBIDDEN', null, 'APPROVED']);
    const seen = await read(pegawai), { mission } = seen.activities.nodes[0].programme.objective;
    expect([seen.budget, seen.activities.nodes[0].name]).toEqual([200_000_000, 'Pelatihan teknologi informasi']);
    expect(await making(hr, 'Activity', { workPlan: id, programme, code: '2.02', name: 'Belakangan', indicator: 'x', measure: 'orang', target: 1, budget: 1, unit: medan.units.bkpsdm, startsOn: '2031-02-01', endsOn: '2031-11-30' })).toMatch(/FORBIDDEN|INVALID/);

    // From one’s own result up to the vision; and, once it is agreed, from the mission down to who carries it.
    const clerk = await aServant(at, [['M.05', 2]]), cycle = await aCycle(hr), { id: plan } = await make(clerk.self, 'PerformancePlan', { employee: clerk.id, cycle }), result = (more: object) => ({ plan, kind: 'MAIN', statement: 'Melatih rekan memakai aplikasi', ...more });
    const { id: theirs } = await make(clerk.self, 'PlannedResult', result({ activity: activity.id }));
    expect(await making(clerk.self, 'PlannedResult', result({ activity: programme }))).toBe('INVALID');
    await make(clerk.self, 'ResultIndicator', { result: theirs, aspect: 'QUANTITY', statement: 'Rekan terlatih', target: 12, unit: 'orang' });
    const sight = async (by: typeof hr) => (await one(by, 'employee { lineOfSight { statement steps activity { id } mission { statement } plan { vision } } }', clerk.id))?.lineOfSight;
    const down = async (by: typeof hr) => (await one(by, 'activity { carriers(year: 2026) { people nodes { employee { id } result { statement } } } }', activity.id)).carriers;
    expect((await down(atasan)).people).toBe(0);
    expect([await move(clerk.self, 'submit', 'PerformancePlan', plan), await move(atasan, 'agree', 'PerformancePlan', plan)]).toEqual(['SUBMITTED', 'AGREED']);
    expect(await sight(clerk.self)).toEqual([{ statement: 'Melatih rekan memakai aplikasi', steps: 0, activity: { id: activity.id }, mission: { statement: mission.statement }, plan: { vision: mission.plan.vision } }]);
    expect([await down(atasan), await down(dinkes), await sight(dinkes)]).toEqual([{ people: 1, nodes: [{ employee: { id: clerk.id }, result: { statement: 'Melatih rekan memakai aplikasi' } }] }, { people: 1, nodes: [] }, undefined]);
  });

  test('D25 development goes by training with educational institutions, fitting tasks and responsibilities', async () => {
    const { pelatihan, hr, pegawai, partner, codes } = at, { id: academy } = await make(pelatihan, 'Provider', { code: 'AKADEMI', name: 'Akademi Teknologi Medan', kind: 'UNIVERSITY', agreementNumber: '415.4/1/PKS/2026', agreementUntil: '2028-12-31' });
    expect([await making(pegawai, 'Provider', { code: 'LAIN', name: 'Bukan urusannya', kind: 'UNIVERSITY' }), await one(partner, 'provider { code agreementNumber }', academy)]).toEqual(['FORBIDDEN', null]);
    const archivist = await aServant(at, [['ARS.01', 5]]), treasurer = await aServant(at, [['KEU.02', 3]]), before = linesOf(await aPlan(archivist.self, archivist.id, 2027));
    expect(before['ARS.01'].training).toBeNull();
    // What the academy teaches is proposed to whom it fits, and to nobody else.
    const { offering, title } = await aCourse(at, { title: 'Arsip Digital Tingkat Ahli', provider: academy, confers: [['ARS.01', 5]], form: 'KL04' });
    const proposed = async (who: typeof archivist, year: number) => Object.values(linesOf(await aPlan(who.self, who.id, year))).map((l: any) => [l.competency.code, l.training?.title ?? null, l.training?.provider.code ?? null]);
    expect(await proposed(archivist, 2028)).toEqual([['ARS.01', title, 'AKADEMI']]);
    expect((await proposed(treasurer, 2028)).map(([code, , provider]) => [code, provider === 'AKADEMI'])).toEqual([['KEU.02', false]]);
    // The city’s plan names who gives it, and what it costs.
    const plan = await make(pelatihan, 'TrainingPlan', { title: 'Rencana kerja sama', year: 2037 });
    const { id: line } = await make(pelatihan, 'TrainingPlanItem', { plan: plan.id, competency: codes['ARS.01'], level: 5, unit: medan.units.belawan, people: 1, form: 'KL04', learningHours: 16, provider: academy, budget: 20_000_000 });
    expect([await one(pelatihan, 'trainingPlanItem { provider { code } budget plan { budget } }', line), await one(pegawai, 'trainingPlanItem { id }', line)]).toEqual([{ provider: { code: 'AKADEMI' }, budget: 20_000_000, plan: { budget: 20_000_000 } }, null]);
    await ended(pelatihan, await aPlace(at, archivist, offering));
    expect(await gapsOf(hr, archivist.id)).toEqual({});
  });

  test('D26 evaluation is objective, against targets; there is feedback, and leaders decide reward or discipline on it', async () => {
    const { hr, atasan, kepala, pelatihan } = at, cycle = await aCycle(hr), [good, poor] = [await aServant(at, [['M.05', 2]]), await aServant(at, [['M.05', 2]])], plans: string[] = [];
    for (const [who, ratings] of [[good, ['ABOVE', 'ABOVE']], [poor, ['BELOW', 'BELOW']]] as const) {
      const { plan, indicator } = await aPlanIn('AGREED', who.self, atasan, cycle);
      plans.push(plan);
      await make(atasan, 'FeedbackNote', { plan, message: 'Target per bulan dibahas bersama.' });
      await make(who.self, 'ProgressReport', { plan, indicator, reportedOn: '2026-11-01', realisation: who === good ? 15 : 3, text: 'Rekap sampai Oktober.' });
      for (const [by, name, extra] of [[who.self, 'realise', ''], [atasan, 'assess', rated(...(ratings as [string, string]))], [atasan, 'deliver', '']] as const) await move(by, name, 'PerformancePlan', plan, extra);
    }
    const [first, last] = plans as [string, string], seen = (by: typeof hr, id: string) => one(by, 'performancePlan { predicate results { nodes { indicators { nodes { attainment } } } } feedbackNotes { nodes { message } } }', id);
    expect([await seen(good.self, first), await seen(poor.self, last), await seen(good.self, last)]).toEqual([
      ...[['VERY_GOOD', 125], ['VERY_POOR', 25]].map(([predicate, attainment]) => ({ predicate, results: { nodes: [{ indicators: { nodes: [{ attainment }] } }] }, feedbackNotes: { nodes: [{ message: 'Target per bulan dibahas bersama.' }] } })), null,
    ]);
    // Nothing is decided on what is not final, nor against what it says, nor by whoever proposed it.
    const wish = (plan: string, kind: string) => ({ plan, kind, proposal: 'Sesudah penilaian kinerja tahun ini.' });
    expect(await making(atasan, 'PerformanceCase', wish(first, 'RECOGNITION'))).toBe('INVALID');
    await move(good.self, 'accept', 'PerformancePlan', first);
    await move(poor.self, 'accept', 'PerformancePlan', last);
    expect([await making(atasan, 'PerformanceCase', wish(first, 'DISCIPLINE')), await making(atasan, 'PerformanceCase', wish(last, 'RECOGNITION')), await making(good.self, 'PerformanceCase', wish(first, 'RECOGNITION'))]).toEqual(['INVALID', 'INVALID', 'FORBIDDEN']);
    const [reward, discipline] = [await make(atasan, 'PerformanceCase', wish(first, 'RECOGNITION')), await make(atasan, 'PerformanceCase', wish(last, 'DISCIPLINE'))], decree = ', input: { decreeNumber: "800.1.6/11/2026", decidedOn: "2026-11-20" }';
    const granted = (by: typeof hr, id: string) => move(by, 'grant', 'PerformanceCase', id, decree);
    expect([await granted(atasan, reward.id), await granted(hr, reward.id), await granted(pelatihan, reward.id), await granted(kepala, reward.id)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'GRANTED']);
    expect([await move(kepala, 'refuse', 'PerformanceCase', discipline.id, note('Diberi kesempatan memperbaiki.')), await granted(kepala, discipline.id)]).toEqual(['REFUSED', 'ILLEGAL_MOVE']);
    expect(await one(good.self, 'performancePlan { cases { nodes { kind status decreeNumber } } }', first)).toEqual({ cases: { nodes: [{ kind: 'RECOGNITION', status: 'GRANTED', decreeNumber: '800.1.6/11/2026' }] } });
  });

  test('D27 one integrated system collects, processes and analyses employee data, and what it says is of now', async () => {
    const { world, hr, atasan, dinkes, pelatihan, codes } = at, number = '199003152015032091', file = `nipBaru;nama;statusPegawai\r\n${number};Ratna Uji Impor;PNS`, bytes = Buffer.from(file), app = await world.http();
    const wish = `mutation { t: requestUpload(fileName: "pegawai.csv", contentType: "text/csv", size: ${bytes.length}) { id url } }`, { t } = await hr.ask(wish), load = (by: typeof hr, dryRun: boolean) => by.attempt('mutation ($u: ID!, $dry: Boolean!) { r: importEmployees(upload: $u, dryRun: $dry) { created unchanged failed } }', { u: t.id, dry: dryRun });
    expect([codeOf(await pelatihan.attempt(wish)), (await app.inject({ method: 'PUT', url: t.url, payload: bytes, headers: { 'content-type': 'text/csv' } })).statusCode]).toEqual(['FORBIDDEN', 204]);
    await app.close();
    const found = async (by = hr) => (await by.ask('query ($n: String) { e: employees(filter: { employeeNumber: $n }) { nodes { id name } } }', { n: number })).e.nodes;
    // Collected once: tried without a trace, then kept, and a second time adds nothing.
    expect([(await load(hr, true)).data.r, await found(), (await load(hr, false)).data.r, (await load(hr, false)).data.r]).toEqual([{ created: 1, unchanged: 0, failed: 0 }, [], { created: 1, unchanged: 0, failed: 0 }, { created: 0, unchanged: 1, failed: 0 }]);
    const [{ id, name }] = await found();
    expect([name, await found(dinkes), await found(atasan)]).toEqual(['Ratna Uji Impor', [], []]);
    // Processed and analysed at once: a post makes a gap, the gap shows in the map of the office, and a result takes it out.
    const { id: unit } = await make(hr, 'Unit', { code: 'UJI.SIMPEG', name: 'Seksi Data Uji', kind: 'SECTION', parent: medan.units.belawan }), { id: position } = await make(hr, 'Position', { code: 'UJI-DATA', name: 'Pengelola Data Uji', kind: 'EXECUTING', positionClass: 7 });
    await make(hr, 'PositionStandard', { position, competency: codes['KOM.01'], requiredLevel: 2 });
    const map = async () => (await hr.ask('query ($unit: ID) { m: gapMatrix(unit: $unit) { rows { cells { people lacking competency { code } } } } }', { unit })).m.rows.flatMap((r: any) => r.cells);
    expect(await map()).toEqual([]);
    await make(hr, 'Assignment', { employee: id, position, unit, kind: 'DEFINITIVE', decreeNumber: 'SK/SIMPEG/1', validFrom: '2026-01-02' });
    expect([await map(), (await found(atasan)).length, await gapsOf(atasan, id)]).toEqual([[{ people: 1, lacking: 1, competency: { code: 'KOM.01' } }], 1, { 'KOM.01': 2 }]);
    await assess(hr, id, codes['KOM.01']!, 2);
    expect(await map()).toEqual([{ people: 1, lacking: 0, competency: { code: 'KOM.01' } }]);
    // One question reaches over all of it, and each asks only as far as they may see.
    const whole = (by: typeof hr) => one(by, 'employee { unit { name } position { name } gaps(all: true) { state } learningHours { hours } enrollments { totalCount } developmentPlans { totalCount } performancePlans { totalCount } professionalism { score } assignments { totalCount } }', id);
    expect([await whole(hr), await whole(dinkes)]).toEqual([{ unit: { name: 'Seksi Data Uji' }, position: { name: 'Pengelola Data Uji' }, gaps: [{ state: 'MET' }], learningHours: { hours: 0 }, enrollments: { totalCount: 0 }, developmentPlans: { totalCount: 0 }, performancePlans: { totalCount: 0 }, professionalism: { score: expect.any(Number) }, assignments: { totalCount: 1 } }, null]);
  });

  test('D28 leave, performance reports and other documents go by web or phone, faster and in the open', async () => {
    const { world, hr, atasan, kepala, pegawai, dinkes, auditor } = at, clerk = await aServant(at, [['M.05', 2]]), street = await thePublic(at), put = async (url: string, bytes: string, type = 'application/pdf') => (await street.app.inject({ method: 'PUT', url, payload: Buffer.from(bytes), headers: { 'content-type': type } })).statusCode;
    await world.row("update employee set appointed_on = '2015-01-02' where id = ?::uuid returning id", clerk.id);
    await make(hr, 'LeaveEntry', { employee: clerk.id, year: 2026, days: 12, reason: 'Saldo awal.' });
    // Leave: what it will cost is told before it is sent, whoever decides sees it at once, and the balance follows.
    const wish = { employee: clerk.id, kind: 'ANNUAL', startsOn: '2026-12-22', endsOn: '2026-12-28', reason: 'Keperluan keluarga.', address: 'Medan' };
    const { f } = await clerk.self.ask('query ($input: LeaveRequestInput!) { f: leaveForecast(input: $input) { workingDays available problems { code } authority holidays } }', { input: wish }), { id } = await make(clerk.self, 'LeaveRequest', wish, 'id workingDays');
    expect([f.workingDays, f.available, f.problems, f.holidays]).toEqual([3, 12, [], ['2026-12-24', '2026-12-25']]);
    const waiting = async () => (await atasan.ask('{ inbox(perPage: 100, filter: { noun: ["LeaveRequest"] }) { nodes { id moves } } }')).inbox.nodes.filter((n: any) => n.id === id).length, balance = async (by = clerk.self) => (await one(by, 'employee { leaveBalances(year: 2026) { kind available } }', clerk.id))?.leaveBalances.find((b: any) => b.kind === 'ANNUAL').available;
    expect([await waiting(), await move(clerk.self, 'submit', 'LeaveRequest', id), await waiting(), await move(clerk.self, 'approve', 'LeaveRequest', id), await move(pegawai, 'approve', 'LeaveRequest', id), await move(kepala, 'approve', 'LeaveRequest', id)]).toEqual([0, 'SUBMITTED', 1, 'FORBIDDEN', 'NOT_FOUND', 'FORBIDDEN']);
    expect([await move(atasan, 'approve', 'LeaveRequest', id), await waiting(), await balance(), await balance(dinkes), (await one(clerk.self, 'leaveRequest { history { move byName } }', id)).history.at(-1)]).toEqual(['GRANTED', 0, 9, undefined, { move: 'approve', byName: atasan.actor!.name }]);
    expect([await toldOf(at, clerk.self, id), await toldOf(at, pegawai, id)]).toEqual([['DECISION'], []]);
    // A performance report, with the file that proves it, for whoever reads the report.
    const { plan, indicator } = await aPlanIn('AGREED', clerk.self, atasan, await aCycle(hr)), { t } = await clerk.self.ask('mutation ($plan: ID!) { t: requestEvidenceUpload(plan: $plan, fileName: "rekap.pdf", contentType: "application/pdf", size: 14) { id url } }', { plan });
    expect(await put(t.url, '%PDF-1.4 rekap')).toBe(204);
    const told = { plan, indicator, reportedOn: '2026-11-20', realisation: 6, text: 'Laporan bulan November.', files: [t.id] };
    expect([await making(pegawai, 'ProgressReport', { ...told, files: [] }), await making(clerk.self, 'ProgressReport', told)]).toEqual(['INVALID', 'MADE']);
    expect([(await one(atasan, 'resultIndicator { attainment }', indicator)).attainment, await one(pegawai, 'resultIndicator { attainment }', indicator)]).toEqual([50, null]);
    // A document only few may see: the paper of a doctor is for HR, not for whoever audits.
    const { id: ill } = await make(clerk.self, 'LeaveRequest', { ...wish, kind: 'SICK', startsOn: '2026-11-30', endsOn: '2026-12-01', reason: 'Demam.' }), { p } = await clerk.self.ask('mutation ($r: ID!) { p: requestLeavePaperUpload(request: $r, fileName: "surat.pdf", contentType: "application/pdf", size: 14) { id url } }', { r: ill });
    expect([await put(p.url, '%PDF-1.4 surat'), await making(clerk.self, 'LeavePaper', { request: ill, kind: 'DOCTOR', issuer: 'Puskesmas Belawan', issuedOn: '2026-11-22', file: p.id }), await move(clerk.self, 'submit', 'LeaveRequest', ill)]).toEqual([204, 'MADE', 'SUBMITTED']);
    const papers = async (by: typeof hr) => (await one(by, 'leaveRequest { papers { totalCount } }', ill))?.papers.totalCount;
    expect([await papers(clerk.self), await papers(auditor), await papers(dinkes)]).toEqual([1, 0, undefined]);
    // Another document: asked with its papers, sent back and mended, completed with a numbered letter anybody may verify.
    const kind = (await clerk.self.ask('{ k: documentKinds(filter: { code: "STATEMENT" }) { nodes { id requirements { item required } } } }')).k.nodes[0], { id: wanted } = await make(clerk.self, 'DocumentRequest', { employee: clerk.id, kind: kind.id, purpose: 'Kredit rumah.' });
    const paper = async () => { const { d } = await clerk.self.ask('mutation ($r: ID!) { d: requestDocumentPaperUpload(request: $r, fileName: "permohonan.pdf", contentType: "application/pdf", size: 19) { id url } }', { r: wanted }); expect(await put(d.url, '%PDF-1.4 permohonan')).toBe(204); return make(clerk.self, 'DocumentPaper', { request: wanted, item: 'APPLICATION', file: d.id }); };
    expect([kind.requirements[0], await move(clerk.self, 'submit', 'DocumentRequest', wanted)]).toEqual([{ item: 'APPLICATION', required: true }, 'CONFLICT']);
    const { id: first } = await paper();
    expect([await move(clerk.self, 'submit', 'DocumentRequest', wanted), (await one(clerk.self, 'documentRequest { dueOn }', wanted)).dueOn]).toEqual(['SUBMITTED', '2026-11-25']);
    await hr.ask('mutation ($id: ID!) { checkDocumentPaper(id: $id, state: NOT_IN_ORDER, note: "Belum ditandatangani.") { id } }', { id: first });
    expect([await move(hr, 'return', 'DocumentRequest', wanted, ', note: "Lengkapi."'), (await one(clerk.self, 'documentRequest { checklist { note } }', wanted)).checklist[0].note]).toEqual(['INCOMPLETE', 'Belum ditandatangani.']);
    await paper();
    expect([await move(clerk.self, 'submit', 'DocumentRequest', wanted), await move(hr, 'qualify', 'DocumentRequest', wanted), await move(hr, 'process', 'DocumentRequest', wanted), await move(kepala, 'complete', 'DocumentRequest', wanted, ', input: {}')]).toEqual(['SUBMITTED', 'ELIGIBLE', 'PROCESSING', 'COMPLETED']);
    const { number, code } = (await one(clerk.self, 'documentRequest { letters { nodes { number code } } }', wanted)).letters.nodes[0], page = await street.page(`/verify/${code}`);
    expect([number, page.includes(number), page.includes('Kredit'), await one(atasan, 'documentRequest { id }', wanted), await toldOf(at, clerk.self, wanted)]).toEqual([expect.stringMatching(/^800\.1\.11\.1\/\d+\/BKPSDM\/2026$/), true, false, null, expect.arrayContaining(['DECISION'])]);
    await street.app.close();
  });

  test('D29 civil servants and the public talk regularly, in an open forum for input on services', async () => {
    const { voices, healthDesk, civilDesk, pegawai, dinkes } = at, street = await thePublic(at), session = (heldOn: string, topic: string) => make(voices, 'ForumSession', { topic, unit: medan.units.dinkes, agenda: 'Pembukaan\nTanya jawab', heldOn, startsAt: '09:00', venue: 'Aula Kecamatan Medan Belawan', seats: 2 });
    expect(await making(pegawai, 'ForumSession', { topic: 'Bukan urusannya', unit: medan.units.dinkes, agenda: 'x', heldOn: '2026-12-01', startsAt: '09:00', venue: 'Aula', seats: 5 })).toMatch(/FORBIDDEN|INVALID/);
    const [{ id: first }, { id: second }] = [await session('2026-11-22', 'Dialog November'), await session('2026-12-20', 'Dialog Desember')], url = `/public/kota-medan/sessions/${first}`;
    expect([await street.status(url), await move(voices, 'open', 'ForumSession', first), await move(voices, 'open', 'ForumSession', second)]).toEqual([404, 'OPEN', 'OPEN']);
    const listed = await street.page('/public/kota-medan/sessions');
    expect(['Dialog November', 'Dialog Desember'].map(t => listed.includes(t))).toEqual([true, true]);
    // Citizens and civil servants sit in the same room, as many as there are seats.
    const [butet, togar] = [await street.verified('butet@contoh.example'), await street.verified('togar@contoh.example')];
    expect([(await street.post(url, { name: 'Butet' })).statusCode, (await street.post(url, { name: 'Butet' }, butet)).statusCode, codeOf(await pegawai.attempt('mutation ($id: ID!) { registerForForum(session: $id) { id } }', { id: first })), (await street.post(url, { name: 'Togar' }, togar)).statusCode]).toEqual([422, 303, undefined, 409]);
    // What is said is moderated, supported, answered by the office in time, and published by somebody else.
    expect((await street.post('/public/kota-medan/raise', { title: 'Imunisasi sore hari', body: 'Mohon imunisasi dibuka sore bagi buruh pelabuhan.', session: first }, butet)).statusCode).toBe(303);
    const { nodes: [{ id: voice }] } = (await voices.ask('{ a: aspirations(filter: { search: "Imunisasi sore hari" }) { nodes { id } } }')).a, about = `/public/kota-medan/aspirations/${voice}`;
    expect([await street.status(about), await move(healthDesk, 'publish', 'Aspiration', voice), await move(voices, 'publish', 'Aspiration', voice), await street.status(about)]).toEqual([404, expect.stringMatching(/FORBIDDEN|NOT_FOUND/), 'PUBLISHED', 200]);
    await street.post(about, {}, togar);
    await street.post(about, {}, togar);
    expect((await one(voices, 'aspiration { supportCount }', voice)).supportCount).toBe(2);
    expect([await move(voices, 'begin', 'ForumSession', second), await move(pegawai, 'begin', 'ForumSession', first), await move(voices, 'begin', 'ForumSession', first), await move(voices, 'close', 'ForumSession', first, ', input: { minutes: "Imunisasi sore akan diuji coba." }')]).toEqual(['CONFLICT', 'FORBIDDEN', 'LIVE', 'CLOSED']);
    expect([(await street.page(url)).includes('diuji coba'), await move(voices, 'publish', 'ForumSession', first), (await street.page(url)).includes('diuji coba')]).toEqual([false, 'PUBLISHED', true]);
    const answer = ', input: { draft: "Imunisasi sore dibuka tiap Rabu mulai Januari.", outcome: ACCEPTED }';
    expect([await move(voices, 'assign', 'Aspiration', voice, `, input: { unit: "${medan.units.dinkes}" }`), await move(civilDesk, 'draft', 'Aspiration', voice, answer), await move(healthDesk, 'draft', 'Aspiration', voice, answer), (await street.page(about)).includes('tiap Rabu'), await move(healthDesk, 'release', 'Aspiration', voice), await move(voices, 'release', 'Aspiration', voice), (await street.page(about)).includes('tiap Rabu')]).toEqual(['UNDER_REVIEW', 'FORBIDDEN', 'DRAFTED', false, 'FORBIDDEN', 'ANSWERED', true]);
    expect((await one(dinkes, 'aspiration { answer outcome dueOn session { id } }', voice))).toEqual({ answer: 'Imunisasi sore dibuka tiap Rabu mulai Januari.', outcome: 'ACCEPTED', dueOn: '2026-12-10', session: { id: first } });
    await street.app.close();
  });

  test('D30 management is transparent and accountable', async () => {
    const { world, hr, atasan, auditor, pelatihan, pegawai, citizen, codes } = at, clerk = await aServant(at, [['M.05', 3]]), kasi = await world.as('kasi.belawan'), { offering } = await aCourse(at, { confers: [['M.05', 3]] });
    // Whoever decides is named, and for whom; the person reads it.
    const { id } = await make(clerk.self, 'Enrollment', { employee: clerk.id, offering });
    await move(clerk.self, 'submit', 'Enrollment', id);
    expect([await move(kasi, 'endorse', 'Enrollment', id), await move(pelatihan, 'reject', 'Enrollment', id), await move(pelatihan, 'return', 'Enrollment', id, note('Lengkapi alasan.'))]).toEqual(['ENDORSED', 'INVALID', 'RETURNED']);
    expect((await one(clerk.self, 'enrollment { history { move byName actingFor note } }', id)).history).toEqual([
      { move: 'submit', byName: clerk.self.actor!.name, actingFor: null, note: null }, { move: 'endorse', byName: kasi.actor!.name, actingFor: atasan.actor!.name, note: null }, { move: 'return', byName: pelatihan.actor!.name, actingFor: null, note: 'Lengkapi alasan.' },
    ]);
    // Every change leaves its line, before and after, that auditors read and nobody can change.
    const assessment = await assess(hr, clerk.id, codes['M.05']!, 2), trail = async (by: typeof hr) => (await by.ask('query ($id: ID!) { a: auditEntries(filter: { recordId: $id }) { nodes { action actorName changes { field before after } } } }', { id: assessment })).a.nodes;
    expect(await move(hr, 'revoke', 'Assessment', assessment, note('Salah orang.'))).toBe('REVOKED');
    const [revoked, recorded] = await trail(auditor);
    expect([revoked.action, revoked.actorName, recorded.action, recorded.changes.find((c: any) => c.field === 'level')]).toEqual(['UPDATED', hr.actor!.name, 'CREATED', { field: 'level', before: null, after: '2' }]);
    expect([revoked.changes.find((c: any) => c.field === 'status').before, await trail(pegawai), await trail(pelatihan)]).toEqual(['RECORDED', [], []]);
    await expect(world.rows("update audit_entry set actor_name = 'Bukan saya'")).rejects.toThrow();
    expect([...Object.keys(world.schema.getMutationType()!.getFields())].filter(m => /AuditEntr|deleteDecision|updateDecision/.test(m))).toEqual([]);
    // An auditor sees all and changes nothing; nobody judges their own case; numbers come with their law; the street sees no file of anybody.
    expect([await one(auditor, 'employee { name }', clerk.id) !== null, await making(auditor, 'Assessment', { employee: clerk.id, competency: codes['M.05'], level: 3, method: 'COMPETENCY_TEST', assessedOn: '2026-11-01' }), await making(hr, 'Assessment', { employee: medan.hr.id, competency: codes['M.05'], level: 5, method: 'COMPETENCY_TEST', assessedOn: '2026-11-01' })]).toEqual([true, 'FORBIDDEN', 'FORBIDDEN']);
    const own = await make(pelatihan, 'Enrollment', { employee: medan.pelatihan.id, offering });
    await move(pelatihan, 'submit', 'Enrollment', own.id);
    await world.rows("update enrollment set status = 'ENDORSED' where id = ?::uuid", own.id);
    expect([await move(pelatihan, 'approve', 'Enrollment', own.id), await move(hr, 'approve', 'Enrollment', own.id)]).toEqual(['FORBIDDEN', 'APPROVED']);
    const { learningHours } = await one(clerk.self, 'employee { learningHours { ruleApplied { code instrument article } } }', clerk.id);
    expect(learningHours.ruleApplied).toMatchObject({ code: expect.stringMatching(/LEARNING_HOURS/), instrument: expect.stringContaining('PP 11/2017') });
    expect([(await citizen.refused('{ employees { totalCount } }')).extensions.code, (await citizen.refused('{ auditEntries { totalCount } }')).extensions.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
