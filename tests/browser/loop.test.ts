import { afterAll, beforeAll, expect, test } from 'vitest';
import competencyWords from '../../admin/competency/id.ts';
import learningWords from '../../admin/learning/id.ts';
import mentoringWords from '../../admin/mentoring/id.ts';
import pageWords from '../../admin/pages.id.ts';
import performanceWords from '../../admin/performance/id.ts';
import planningWords from '../../admin/planning/id.ts';
import careerWords from '../../admin/career/id.ts';
import proposalWords from '../../admin/career/proposal.id.ts';
import { story } from '../../seeds/story/story.ts';
import type { Person } from '../world.ts';
import { type Desk, openOffice, type Office, signIn } from './office.ts';

const { medan } = story, NAME = 'Desmawati Susi Tanjung';
let office: Office, hr: Person;
beforeAll(async () => { office = await openOffice(); hr = await office.world.as('hr.medan'); });
afterAll(() => office?.close());

type Words = { resources?: Record<string, { moves?: Record<string, string> }>; moves?: Record<string, string> };
const words = [competencyWords, learningWords, planningWords, mentoringWords, performanceWords, careerWords, proposalWords, pageWords] as Words[];
/** What a move is called on its button. */
const called = (noun: string, move: string): string => words.map(w => w.resources?.[noun]?.moves?.[move]).find(Boolean) ?? words.map(w => w.moves?.[move]).find(Boolean) ?? move;

/** Makes a move on the page of a record, as people do. */
async function make(desk: Desk, noun: string, id: string, move: string, fill?: (dialog: ReturnType<Desk['dialog']>) => Promise<void>): Promise<void> {
  const name = called(noun, move), dialog = desk.dialog(name);
  const path = `/${noun}/${id}/show`;
  // Somebody else may have moved it since this window looked.
  if (desk.page.url().endsWith(path)) { await desk.page.reload(); await desk.settled(); } else await desk.go(path);
  await desk.click(desk.button(name, desk.main()).first());
  await desk.see(dialog);
  await fill?.(dialog);
  await desk.click(desk.button(name, dialog));
  await dialog.waitFor({ state: 'detached' });
  await desk.settled();
}
async function pick(desk: Desk, dialog: ReturnType<Desk['dialog']>, label: RegExp, option: string): Promise<void> {
  await desk.click(dialog.getByLabel(label));
  await desk.click(desk.page.getByRole('option', { name: option, exact: true }));
}

/** What follows from all that is known of her, as the graph explains it. */
async function standing(employee: string, lurah: string) {
  const { employee: { gaps, learningHours }, careerEligibility: { eligible, criteria } } = await hr.ask(`query ($employee: ID!, $lurah: ID!) {
    employee(id: $employee) { gaps(all: true) { gap competency { code } } learningHours { hours } }
    careerEligibility(employee: $employee, position: $lurah) { eligible criteria { code met required actual shortfall nextStep ruleApplied { instrument article validFrom } } } }`, { employee, lurah });
  const fit = criteria.find((c: any) => c.code === 'COMPETENCY');
  return { gaps: gaps.filter((g: any) => g.gap > 0).map((g: any) => g.competency.code).sort() as string[], hours: learningHours.hours as number, eligible: eligible as boolean, fit };
}

test('Kepala seksi in Belawan goes once around: gap, plan, mentor and course, evidence, a better predicate, eligibility, nomination; and back when the course is taken back', { timeout: 400_000 }, async () => {
  const { world } = office, one = async (query: string, variables: object, by = hr) => Object.values(await by.ask(query, variables as never))[0] as any;
  const [{ id: employee }] = (await one('query ($name: String) { employees(filter: { search: $name }) { nodes { id } } }', { name: NAME })).nodes;
  const lurah = medan.positions.lurah, before = await standing(employee, lurah);
  expect(before).toMatchObject({ eligible: false, fit: { met: false, nextStep: 'CLOSE_GAP', ruleApplied: { instrument: expect.any(String), validFrom: expect.any(String) } } });
  expect(before.gaps).toEqual(expect.arrayContaining(['M.01', 'M.05']));

  // She signs in for the first time.
  const { id: account } = await one('mutation ($input: AccountInput!) { createAccount(input: $input) { id } }', { input: { login: 'desmawati@meritgraph.example', name: NAME, employee } });
  const { password } = await one('mutation ($id: ID!) { resetPassword(account: $id) { password } }', { id: account });
  const [mine, boss, head, guide, desk, her, mentor, trainer] = [await office.desk(), await office.desk('atasan'), await office.desk('kepala.bkpsdm'), await office.desk('mentor'), await office.desk('hr.medan'), await world.as('desmawati'), await world.as('mentor'), await world.as('pelatihan')];
  await mine.go('/');
  await signIn(mine, 'desmawati', password);
  await mine.see(mine.title().filter({ hasText: 'Desmawati' }));

  // The personnel office sees why she cannot become lurah yet.
  const career = async (verdict: string) => {
    await desk.go(`/Employee/${employee}/show?tab=career`);
    const row = desk.page.getByRole('row').filter({ hasText: /^Lurah/ });
    await desk.see(row.getByText(verdict));
    return row;
  };
  await desk.click((await career('Belum memenuhi')).getByRole('button', { name: 'Lihat syarat' }));
  await desk.see(desk.dialog('Lurah').getByRole('row').filter({ hasText: 'Kecocokan jabatan (JPM)' }).getByText('Tutup kesenjangan'));

  // A plan drawn from her gaps and those of the post she aims at, agreed with the camat.
  const plan = await one('mutation ($input: DevelopmentPlanInput!) { createDevelopmentPlan(input: $input) { id items(perPage: 100) { nodes { basis competency { code } } } } }', { input: { employee, year: 2027, nextPosition: lurah } }, her);
  expect(plan.items.nodes).toEqual(expect.arrayContaining([{ basis: 'CURRENT_POSITION', competency: { code: 'M.05' } }, { basis: 'NEXT_POSITION', competency: { code: 'KEC.01' } }]));
  await make(mine, 'DevelopmentPlan', plan.id, 'submit');
  await make(boss, 'DevelopmentPlan', plan.id, 'agree');

  // A mentor for three of them: accepted, met, closed with what was reached.
  const profile = await world.row('select id from mentor_profile where employee_id = ?::uuid', medan.mentor.id), idOf = async (code: string) => (await one('query ($code: String) { competencies(filter: { search: $code }) { nodes { id code } } }', { code })).nodes.find((c: any) => c.code === code).id;
  const { id: pairing } = await one('mutation ($input: MentoringPairingInput!) { createMentoringPairing(input: $input) { id } }', { input: { mentor: profile.id, mentee: employee, topic: 'Melayani warga dengan jujur dan tuntas' } }, her);
  await make(guide, 'MentoringPairing', pairing, 'accept');
  for (const code of ['M.01', 'M.02', 'M.05']) await one('mutation ($input: MentoringGoalInput!) { createMentoringGoal(input: $input) { id } }', { input: { pairing, competency: await idOf(code), level: 2 } }, mentor);
  await one('mutation ($input: MentoringSessionInput!) { createMentoringSession(input: $input) { id hours } }', { input: { pairing, heldOn: story.day, minutes: 90, summary: 'Berlatih menerima keluhan warga bersama.' } }, mentor);
  await make(guide, 'MentoringPairing', pairing, 'complete', async dialog => {
    for (const goal of [/Integritas/, /Kerja Sama/, /Pelayanan Publik/]) await pick(guide, dialog, goal, '2');
    await dialog.getByRole('textbox').last().fill('Tenang, jujur, dan tuntas di depan warga.');
  });
  const guided = await standing(employee, lurah);
  expect(guided.gaps).toEqual(before.gaps.filter(code => !['M.01', 'M.02', 'M.05'].includes(code)));
  expect(guided.hours).toBe(before.hours + 2);
  expect(guided).toMatchObject({ eligible: false, fit: { met: false } });

  // The course for the rest: asked for, endorsed, approved, passed.
  const training = await world.row("select id from training where code = 'CAMAT' and agency_id = ?::uuid", medan.agency);
  const { id: offering } = await one('mutation ($input: OfferingInput!) { createOffering(input: $input) { id } }', { input: { training: training.id, code: 'CAMAT-2026-9', startsOn: '2026-11-18', endsOn: '2026-11-21', seats: 20, delivery: 'CLASSROOM', location: 'Balai diklat' } }, trainer);
  await trainer.ask('mutation ($id: ID!) { openOffering(id: $id) { status } }', { id: offering });
  const { id: enrollment } = await one('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }', { input: { employee, offering, reason: 'Sesuai rencana pengembangan saya.' } }, her);
  await make(mine, 'Enrollment', enrollment, 'submit');
  for (const who of [boss, head]) {
    await who.go('/inbox');
    await who.page.getByRole('searchbox', { name: 'Cari nama atau perihal' }).fill('Desmawati');
    await who.click(who.button(`Setujui: ${NAME}`).first());
    await who.click(who.button('Setujui', who.dialog('Setujui')));
    await who.see(who.dialog('Setujui').getByText('1 data berhasil diproses.'));
  }
  await make(desk, 'Enrollment', enrollment, 'complete', async dialog => {
    await pick(desk, dialog, /^Hasil/, 'Lulus');
    await dialog.getByLabel(/^Tanggal hasil/).fill('2026-11-21');
    await dialog.getByLabel(/^Nomor sertifikat/).fill('0917/STTPL/CAMAT/2026');
  });
  const taught = await standing(employee, lurah);
  expect(taught.hours).toBe(guided.hours + 32);
  expect(taught).toMatchObject({ eligible: true, fit: { met: true } });

  // The year's work, judged by the camat: better than the year before.
  const plans = (await one('query ($employee: ID!) { employee(id: $employee) { performancePlans(perPage: 10) { nodes { id status predicate cycle { name } results(perPage: 20) { nodes { indicators(perPage: 10) { nodes { id target } } } } } } } }', { employee })).performancePlans.nodes, skp = plans.find((p: any) => p.cycle.name === 'SKP Tahun 2026');
  expect([plans.find((p: any) => p.cycle.name === 'SKP Tahun 2025').predicate, skp.status]).toEqual(['GOOD', 'AGREED']);
  for (const { id: indicator, target } of skp.results.nodes.flatMap((r: any) => r.indicators.nodes)) await one('mutation ($input: ProgressReportInput!) { createProgressReport(input: $input) { id } }', { input: { plan: skp.id, indicator, reportedOn: story.day, text: 'Selesai seluruhnya.', ...(target !== null && { realisation: target }) } }, her);
  await make(mine, 'PerformancePlan', skp.id, 'realise');
  await make(boss, 'PerformancePlan', skp.id, 'assess', async dialog => {
    await pick(boss, dialog, /^Rating hasil kerja/, 'Di atas ekspektasi');
    await pick(boss, dialog, /^Rating perilaku kerja/, 'Di atas ekspektasi');
  });
  await make(boss, 'PerformancePlan', skp.id, 'deliver');
  await make(mine, 'PerformancePlan', skp.id, 'accept');
  await mine.see(mine.main().getByText('Sangat Baik').first());

  // Now she may become lurah; the personnel office proposes it, and its head is asked.
  await career('Memenuhi syarat');
  const { id: proposal } = await one('mutation ($input: CareerProposalInput!) { createCareerProposal(input: $input) { id } }', { input: { kind: 'ROTATION', employee, position: lurah, unit: medan.units.belawanSatu, reason: 'Telah menutup kesenjangan dan berkinerja sangat baik.' } });
  await make(desk, 'CareerProposal', proposal, 'propose');
  await head.page.reload();
  await head.settled();
  await head.page.getByRole('searchbox', { name: 'Cari nama atau perihal' }).fill('Desmawati');
  await head.see(head.main().getByText('Usulan Karier').first());

  // Each step says who took it and when, and stands in the trail.
  const auditor = await world.as('auditor');
  for (const [noun, id, moves] of [['developmentPlan', plan.id, ['submit', 'agree']], ['mentoringPairing', pairing, ['accept', 'complete']], ['enrollment', enrollment, ['submit', 'approve', 'approve', 'complete']], ['performancePlan', skp.id, ['realise', 'assess', 'deliver', 'accept']], ['careerProposal', proposal, ['propose']]] as const) {
    const { history } = await one(`query ($id: ID!) { ${noun}(id: $id) { history { move byName decidedAt } } }`, { id });
    expect(history.slice(-moves.length).every((h: any) => h.byName && h.decidedAt), noun).toBe(true);
    expect((await one('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { totalCount } }', { id }, auditor)).totalCount, noun).toBeGreaterThanOrEqual(moves.length);
  }
  const evidence = (await one('query ($employee: ID!) { evidence(filter: { employee: $employee }, perPage: 100) { nodes { kind level competency { code } } } }', { employee })).nodes;
  expect(evidence).toEqual(expect.arrayContaining([{ kind: 'MENTORING', level: 2, competency: { code: 'M.05' } }, { kind: 'TRAINING', level: 3, competency: { code: 'KEC.01' } }]));

  // The result of the course was a mistake: hours, gap and eligibility are as they were.
  await make(desk, 'Enrollment', enrollment, 'revoke', dialog => dialog.getByRole('textbox').last().fill('Daftar hadir ternyata milik peserta lain.'));
  const back = await standing(employee, lurah);
  expect({ ...back, fit: back.fit.actual }).toEqual({ ...guided, fit: guided.fit.actual });
  await career('Belum memenuhi');
  expect(await one('query ($id: ID!) { careerProposal(id: $id) { status eligible } }', { id: proposal })).toEqual({ status: 'PROPOSED', eligible: true });
});
