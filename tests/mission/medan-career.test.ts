import { describe, expect, test } from 'vitest';
import { answering, askAs, held, partnerActor, saying } from '../learning/evaluation-desk.ts';
import { aServant as candidate, aUnit, eligible, ladderOf, record } from '../career/stage.ts';
import { assess } from '../competency/stage.ts';
import { aCycle, aPlanIn, onDay, today } from '../performance/desk.ts';
import { aCourse, aPlace, aPlan, aServant, ended, gapsOf, hoursOf, linesOf, make, making, medan, move, one, openOffice, toldOf } from './stage.ts';

const at = openOffice();

describe('“Kebijakan pengelolaan karier” of Medan asks that', () => {
  test('D06 career management is transparent and fair: the same chance for everyone, and it can be shown', async () => {
    const { hr, pegawai, kepala } = at, ladder = await ladderOf(hr), post = ladder.posts['LURAH']!;
    const [her, him] = [await candidate(hr, ladder, { post: 'PLK-PLO' }), await candidate(hr, ladder, { post: 'PLK-PLO' })];
    expect((await hr.ask('query ($ids: [ID!]) { employees(filter: { ids: $ids }) { nodes { sex } } }', { ids: [her, him] })).employees.nodes.map((e: any) => e.sex).sort()).toEqual(['FEMALE', 'MALE']);
    // The same facts meet the same criteria, and each says by which law.
    const judged = async (employee: string) => { const found = (await eligible(hr, employee, post))!; return Object.values(found.of).map((c: any) => ({ ...c, nextStep: null })); };
    expect(await judged(her)).toEqual(await judged(him));
    expect((await judged(her)).filter((c: any) => c.met !== null && !c.ruleApplied?.instrument).map((c: any) => c.code)).toEqual([]);
    // What one is measured by changes with the facts alone.
    for (const year of [2024, 2025]) { await record(hr, 'AppraisalRecord', her, { year, predicate: 'GOOD', source: 'SIASN' }); await record(hr, 'AppraisalRecord', him, { year, predicate: year === 2025 ? 'POOR' : 'GOOD', source: 'SIASN' }); }
    const changed = async (employee: string) => (await judged(employee)).find((c: any) => c.code === 'PREDICATE')!.met;
    expect([await changed(her), await changed(him)]).toEqual([true, false]);
    // How the chances of all are spread is shown to everybody who works here: who asked for training and was given it, by sex, with the line of four fifths.
    const spread = async (by: typeof hr) => Object.fromEntries((await by.ask('{ e: equalOpportunity(subject: TRAINING, by: SEX, year: 2026) { rows { key approved belowApproval } } }')).e.rows.map((r: any) => [r.key, r.approved])), before = await spread(pegawai);
    const clerk = await aServant(at, [['M.05', 2]]), { sex } = await one(hr, 'employee { sex }', clerk.id);
    await aPlace(at, clerk, (await aCourse(at)).offering);
    expect(await spread(pegawai)).toEqual({ ...before, [sex]: before[sex] + 1 });
    expect(await spread(at.partner)).toEqual({});
    // Everybody sees their own chances, nobody a colleague's, and nobody promotes past the criteria unseen.
    expect([(await eligible(pegawai, medan.pegawai.id, post)) !== null, await eligible(pegawai, her, post)]).toEqual([true, null]);
    const { demands } = await hr.ask('query ($p: ID!) { demands: positionStandards(filter: { position: $p }, perPage: 100) { nodes { requiredLevel competency { id } } } }', { p: post });
    for (const who of [her, him]) for (const { competency, requiredLevel } of demands.nodes) await assess(hr, who, competency.id, requiredLevel);
    expect([(await eligible(hr, her, post))!.eligible, (await eligible(hr, him, post))!.eligible]).toEqual([true, false]);
    const unit = await aUnit(hr), input = (employee: string) => ({ employee, kind: 'PROMOTION', position: post, unit, reason: 'Kebutuhan organisasi kelurahan.' }), [hers, his] = [await make(hr, 'CareerProposal', input(her)), await make(hr, 'CareerProposal', input(him))];
    expect([await move(hr, 'propose', 'CareerProposal', his.id), await move(hr, 'propose', 'CareerProposal', hers.id), await making(pegawai, 'CareerProposal', input(medan.pegawai.id))]).toEqual(['CONFLICT', 'PROPOSED', 'FORBIDDEN']);
    expect([await move(hr, 'verify', 'CareerProposal', hers.id), await move(kepala, 'approve', 'CareerProposal', his.id), (await one(kepala, 'careerProposal { criteria { code met } }', hers.id)).criteria.length > 5]).toEqual(['FORBIDDEN', 'ILLEGAL_MOVE', true]);
  });

  test('D07 training is designed on each employee’s own needs', async () => {
    const { hr, pegawai, codes } = at, clerk = await aServant(at, [['M.05', 3], ['KOM.01', 2]]), treasurer = await aServant(at, [['KEU.01', 3], ['M.05', 2]]);
    await assess(hr, treasurer.id, codes['M.05']!, 2);
    const [hers, his] = [linesOf(await aPlan(clerk.self, clerk.id, 2027)), await aPlan(treasurer.self, treasurer.id, 2027)];
    expect([Object.keys(hers).sort(), Object.keys(linesOf(his))]).toEqual([['KOM.01', 'M.05'], ['KEU.01']]);
    const confers = async (line: any) => (await one(hr, 'training { status outcomes { nodes { level competency { code } } } }', line.training.id)).outcomes.nodes.filter((o: any) => o.competency.code === line.competency.code && o.level >= line.targetLevel).length;
    expect(await Promise.all([hers['M.05'], hers['KOM.01'], linesOf(his)['KEU.01']].map(confers))).toEqual([1, 1, 1]);
    // What is met drops out, what is missing again comes in; what one would like besides stays.
    await make(treasurer.self, 'DevelopmentPlanItem', { plan: his.id, competency: codes['M.06'], targetLevel: 2, form: 'NKL02', plannedHours: 4, reason: 'Ingin membimbing staf baru.' });
    await assess(hr, treasurer.id, codes['KEU.01']!, 3);
    await assess(hr, treasurer.id, codes['M.05']!, 1, { assessedOn: '2026-11-01' });
    expect(await move(treasurer.self, 'redraw', 'DevelopmentPlan', his.id)).toBe('DRAFT');
    const again = linesOf(await one(treasurer.self, 'developmentPlan { items { nodes { basis fromLevel targetLevel competency { code } } } }', his.id));
    expect(Object.entries(again).map(([code, l]) => [code, l.basis, l.fromLevel, l.targetLevel]).sort()).toEqual([['M.05', 'CURRENT_POSITION', 1, 2], ['M.06', 'OWN', 0, 2]]);
    expect([await making(pegawai, 'DevelopmentPlan', { employee: clerk.id, year: 2028 }), await one(pegawai, 'developmentPlan { id }', his.id)]).toEqual(['INVALID', null]);
  });

  test('D08 training is periodic and appraisal continuous', async () => {
    const { hr, pelatihan, atasan } = at, clerk = await aServant(at, [['M.05', 3]]), below = (year: number) => hoursOf(clerk.self, clerk.id, year);
    expect(await below(2026)).toEqual({ hours: 0, floor: 20, reached: false });
    for (const [hours, reached] of [[16, false], [8, true]] as const) {
      const { offering } = await aCourse(at, { hours });
      await ended(pelatihan, await aPlace(at, clerk, offering));
      expect((await below(2026)).reached).toBe(reached);
    }
    // Each year asks for it anew.
    expect([await below(2026), await below(2027)]).toEqual([{ hours: 24, floor: 20, reached: true }, { hours: 0, floor: 20, reached: false }]);
    // Appraisal: quarter after quarter, what was reported in between, and the year.
    const cycles = [await aCycle(hr, { kind: 'PERIODIC', validFrom: '2026-04-01', validUntil: '2026-06-30' }), await aCycle(hr, { kind: 'PERIODIC', validFrom: '2026-07-01', validUntil: '2026-09-30' }), await aCycle(hr)], plans: string[] = [];
    for (const [i, cycle] of cycles.entries()) plans.push((await aPlanIn('AGREED', clerk.self, atasan, cycle)).plan, `${i}`);
    const [first, , second, , year] = plans as [string, string, string, string, string], rated = (plan: string, result: string) => move(atasan, 'assess', 'PerformancePlan', plan, `, input: { resultRating: ${result}, behaviourRating: MEETS }`);
    const { indicators } = (await one(clerk.self, 'performancePlan { results { nodes { indicators { nodes { id } } } } }', first)).results.nodes[0], report = (plan: string, indicator: string, on: string) => making(clerk.self, 'ProgressReport', { plan, indicator, reportedOn: on, realisation: 3, text: 'Laporan bulanan.' });
    expect([await report(first, indicators.nodes[0].id, '2026-05-04'), await report(first, indicators.nodes[0].id, '2026-03-31'), await making(atasan, 'FeedbackNote', { plan: year, message: 'Percepat pelayanan antrean.' })]).toEqual(['MADE', 'INVALID', 'MADE']);
    expect([await move(clerk.self, 'realise', 'PerformancePlan', first), await rated(first, 'BELOW'), await move(atasan, 'deliver', 'PerformancePlan', first)]).toEqual(['REALISED', 'ASSESSED', 'DELIVERED']);
    const standing = await Promise.all([first, second, year].map(id => one(clerk.self, 'performancePlan { status predicate }', id)));
    expect(standing).toEqual([{ status: 'DELIVERED', predicate: 'NEEDS_IMPROVEMENT' }, { status: 'AGREED', predicate: null }, { status: 'AGREED', predicate: null }]);
  });

  test('D09 universities offer courses beside the government, and the public can check what they lead to', async () => {
    const { world, pelatihan, pegawai, hr, citizen, codes, pinang } = at, usu = at.partner, [unimed, umrah] = [await partnerActor(world, 'unimed'), await partnerActor(world, 'umrah')];
    const offer = { title: 'Manajemen Publik untuk Kecamatan', summary: 'Kursus FISIP USU.', competency: codes['M.08'], level: 3, form: 'KL08', learningHours: 16, startsOn: '2026-12-01', endsOn: '2026-12-02', seats: 30, cost: 30_000_000 };
    const { id } = await make(usu, 'CourseProposal', offer);
    expect([await making(pegawai, 'CourseProposal', offer), ...(await Promise.all([unimed, umrah].map(by => askAs(world, by, 'query ($id: ID!) { courseProposal(id: $id) { id } }', { id })))).map(a => a.data.courseProposal)]).toEqual(['FORBIDDEN', null, null]);
    expect([await move(usu, 'accept', 'CourseProposal', id), await move(pegawai, 'begin', 'CourseProposal', id), await move(pinang, 'begin', 'CourseProposal', id)]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await pegawai.ask('{ t: trainings(filter: { search: "Manajemen Publik untuk Kecamatan" }) { totalCount } }')).t.totalCount).toBe(0);
    expect([await move(pelatihan, 'begin', 'CourseProposal', id), await move(pelatihan, 'accept', 'CourseProposal', id)]).toEqual(['IN_REVIEW', 'ACCEPTED']);
    const { training, offering } = await one(usu, 'courseProposal { training { id provider { code } } offering { id } }', id);
    const servant = await aServant(at, [['M.08', 3]]);
    expect(linesOf(await aPlan(servant.self, servant.id, 2027))['M.08'].training).toBeTruthy();
    expect([training.provider.code, await move(pelatihan, 'open', 'Offering', offering.id)]).toEqual(['USU', 'OPEN']);
    const place = await aPlace(at, servant, offering.id);
    onDay(world, '2026-12-07');
    expect(await ended(pelatihan, place, 'PASSED', '2026-12-03')).toBe('COMPLETED');
    today(world);
    expect(await gapsOf(hr, servant.id)).toEqual({});
    // Anybody verifies the certificate, and learns nothing else.
    const { certificates } = await one(servant.self, 'enrollment { certificates { nodes { code } } }', place), checking = 'query ($code: ID!) { c: certificateCheck(code: $code) { title organiser holderName status } }';
    expect((await citizen.ask(checking, { code: certificates.nodes[0].code })).c).toMatchObject({ title: offer.title, organiser: 'Universitas Sumatera Utara', status: 'VALID' });
    expect([(await citizen.refused('query ($id: ID!) { enrollment(id: $id) { id } }', { id: place })).extensions.code, (await usu.ask('{ employees { totalCount } enrollments { totalCount } }'))]).toEqual(['UNAUTHENTICATED', { employees: { totalCount: 0 }, enrollments: { totalCount: 0 } }]);
  });

  test('D10 policies are evaluated periodically, by the feedback of employees: training judged irrelevant has its policy reviewed and adjusted', async () => {
    const { world, hr, kepala, pegawai, pelatihan } = at, { id } = await make(hr, 'Policy', { kind: 'TRAINING', instrument: 'CIRCULAR', title: 'Pelatihan TI wajib', text: 'Semua pegawai mengikuti pelatihan teknologi informasi yang sama.' });
    const decide = (policy: string, from: string) => move(kepala, 'decide', 'Policy', policy, `, input: { number: "800/7/SE/${from}", result: "Sebagian besar mendukung.", reasons: "Menjawab kebutuhan layanan.", validFrom: "${from}" }`), inForce = async (policy: string, until: string, from: string) => { const way = [await move(hr, 'consult', 'Policy', policy, `, input: { until: "${until}" }`)]; onDay(world, from); way.push(await decide(policy, from), await move(hr, 'enact', 'Policy', policy)); return way; };
    expect(await inForce(id, '2026-12-11', '2026-12-14')).toEqual(['CONSULTATION', 'DECIDED', 'IN_FORCE']);
    const looked = async () => { await hr.ask('mutation { openPolicyReviews }'); return (await one(hr, 'policy { status reviewBy reviews { nodes { id status causes { nodes { kind finding } } } } }', id)); }, kinds = (policy: any) => policy.reviews.nodes.flatMap((r: any) => r.causes.nodes.map((c: any) => c.kind));
    const before = await looked();
    expect([kinds(before).includes('RELEVANCE'), kinds(before).includes('CALENDAR'), before.reviewBy, (await pegawai.refused('mutation { openPolicyReviews }')).extensions.code]).toEqual([false, false, '2028-12-14', 'FORBIDDEN']);
    // Those who were there say that it does not fit their work.
    const { participants } = await held(world, pelatihan, [5], '2026-12-10');
    for (const { actor, invitation } of participants) expect((await askAs(world, actor, answering, { id: invitation, answers: await saying(world, 1) })).code).toBeUndefined();
    const found = await looked(), [review] = found.reviews.nodes;
    expect([found.status, kinds(found).filter((k: string) => k === 'RELEVANCE').length, kinds(await looked()).filter((k: string) => k === 'RELEVANCE').length]).toEqual(['UNDER_REVIEW', 1, 1]);
    const verdict = ', input: { decision: REVISE, reason: "Isi disesuaikan dengan jabatan." }';
    expect([await move(hr, 'decide', 'PolicyReview', review.id, verdict), await move(pegawai, 'decide', 'PolicyReview', review.id, verdict), await move(kepala, 'decide', 'PolicyReview', review.id, verdict)]).toEqual(['FORBIDDEN', expect.stringMatching(/FORBIDDEN|NOT_FOUND/), 'DECIDED']);
    // The next edition is adjusted, consulted on like the first, and takes its place.
    const [edition] = (await hr.ask('{ p: policies(filter: { search: "Pelatihan TI wajib", status: [DRAFT] }) { nodes { id version edition title } } }')).p.nodes, text = 'Pelatihan teknologi informasi mengikuti tugas jabatan masing-masing.';
    expect([edition.edition, await one(pegawai, 'policy { id }', edition.id)]).toEqual([2, null]);
    await hr.ask('mutation ($id: ID!, $v: Int!, $input: PolicyInput!) { updatePolicy(id: $id, version: $v, input: $input) { id } }', { id: edition.id, v: edition.version, input: { kind: 'TRAINING', instrument: 'CIRCULAR', title: edition.title, text, supersedes: id } });
    expect(await inForce(edition.id, '2027-01-15', '2027-01-18')).toEqual(['CONSULTATION', 'DECIDED', 'IN_FORCE']);
    expect([await one(pegawai, 'policy { status text }', edition.id), (await one(pegawai, 'policy { status }', id)).status]).toEqual([{ status: 'IN_FORCE', text }, 'REVOKED']);
    // And by the calendar, whatever is said.
    onDay(world, '2029-01-18');
    await hr.ask('mutation { openPolicyReviews }');
    expect(kinds(await one(hr, 'policy { reviews { nodes { causes { nodes { kind } } } } }', edition.id))).toContain('CALENDAR');
    today(world);
  });

  test('D11 where change is resisted and means are scarce, benefits are told, the budget is visible, and the surroundings help', async () => {
    const { world, hr, kepala, pelatihan, pegawai, atasan, partner } = at, [behind, ahead] = [await aServant(at, [['M.05', 2]]), await aServant(at, [['M.05', 2]])];
    await ended(pelatihan, await aPlace(at, ahead, (await aCourse(at, { hours: 24 })).offering));
    // Whoever is behind is told what it brings; the others are left in peace; whoever told it sees who read it.
    const { id } = await make(pelatihan, 'Announcement', { title: 'Belajar memudahkan kenaikan jenjang', text: 'Pegawai yang memenuhi 20 JP lebih cepat memenuhi syarat jabatan. Pilih kelas daring di sela tugas.', hoursBelow: 20, unit: medan.units.belawan });
    expect([await making(pegawai, 'Announcement', { title: 'Bukan urusannya', text: 'Semua pegawai.' }), await move(pelatihan, 'submit', 'Announcement', id), await move(pelatihan, 'send', 'Announcement', id), await move(kepala, 'send', 'Announcement', id)]).toEqual(['FORBIDDEN', 'SUBMITTED', 'FORBIDDEN', 'SENT']);
    const readers = async () => (await one(pelatihan, 'announcement { readers }', id)).readers;
    expect([await toldOf(at, behind.self, id), await toldOf(at, ahead.self, id), await one(ahead.self, 'announcement { id }', id), await readers()]).toEqual([['ANNOUNCEMENT'], [], null, 0]);
    await behind.self.ask('mutation { markNotificationsRead }');
    expect([await readers(), (await one(behind.self, 'announcement { text }', id)).text.includes('kelas daring')]).toEqual([1, true]);
    // The money: planned, approved, spent quarter by quarter, for everybody who works here to see.
    const { id: unit } = await world.row(`select id from unit where agency_id = '${medan.agency}' and code = '5.01.01'`), { id: programme } = await world.row(`select id from programme where agency_id = '${medan.agency}' and code = '5.04.02'`);
    const plan = await make(hr, 'WorkPlan', { title: 'Rencana Kerja Sekretariat', year: 2026, unit }), activity = await make(hr, 'Activity', { workPlan: plan.id, programme, code: '8.01', name: 'Kelas daring', indicator: 'Peserta', measure: 'orang', target: 80, budget: 80_000_000, unit, startsOn: '2026-02-01', endsOn: '2026-11-30' }, 'id quarters { nodes { id } }');
    const money = (by: typeof hr) => one(by, 'activity { budget spent workPlan { budget } }', activity.id), [quarter] = activity.quarters.nodes;
    expect([await money(pegawai), await move(hr, 'propose', 'WorkPlan', plan.id), await move(kepala, 'approve', 'WorkPlan', plan.id), await move(hr, 'begin', 'WorkPlan', plan.id)]).toEqual([null, 'PROPOSED', 'APPROVED', 'IN_EXECUTION']);
    const account = ', input: { realisation: 15, spent: 12500000, account: "Dua kelas dibuka.", evidenceUrl: "https://bukti.example/tw1" }';
    expect([await move(pegawai, 'report', 'ActivityQuarter', quarter.id, account), await move(hr, 'report', 'ActivityQuarter', quarter.id, account), await move(hr, 'close', 'ActivityQuarter', quarter.id), await move(kepala, 'close', 'ActivityQuarter', quarter.id)]).toEqual(['FORBIDDEN', 'REPORTED', 'FORBIDDEN', 'CLOSED']);
    expect([await money(pegawai), await money(partner)]).toEqual([{ budget: 80_000_000, spent: 12_500_000, workPlan: { budget: 80_000_000 } }, null]);
    // Whoever leads the hesitant proposes them; they still ask for themselves, and a mentor is at hand.
    const { offering } = await aCourse(at), proposed = await make(atasan, 'Enrollment', { employee: behind.id, offering, reason: 'Mohon ikut, tugas digantikan.' });
    expect([await making(pegawai, 'Enrollment', { employee: behind.id, offering }), (await one(behind.self, 'enrollment { status moves }', proposed.id)).moves.includes('submit')]).toEqual(['INVALID', true]);
  });
});
