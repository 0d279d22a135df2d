import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { assess, competencies } from '../competency/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aReview, finalPlan } from './talent-stage.ts';

const { medan } = story;
let world: World, position: string, target: string, cycle: string, unit: string;
const who: Record<string, Person> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const login of ['hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.tanjungpinang']) who[login] = await world.as(login);
  const hr = who['hr.medan']!, make = async (noun: string, input: object) => (await hr.ask(`mutation ($input: ${noun}Input!) { m: create${noun}(input: $input) { id } }`, { input })).m.id as string;
  unit = await make('Unit', { code: 'SUKSESI', name: 'Seksi Uji Suksesi', kind: 'SUBDIVISION', parent: medan.units.belawan });
  // One level above an ahli muda; what it asks for besides the law is one competency.
  position = await make('Position', { code: 'SUKSESI', name: 'Kepala Bidang Uji Suksesi', kind: 'ADMINISTRATOR', positionClass: 11, leadsUnit: true });
  await make('PositionStandard', { position, competency: (await competencies(hr))['M.01'], requiredLevel: 3, weight: 1 });
  target = await make('SuccessionPosition', { position, unit, reason: 'Jabatan kosong yang melayani banyak warga.' });
  ({ id: cycle } = await world.row(`insert into appraisal_cycle (agency_id, name, kind, valid_from, valid_until, status) values (?::uuid, 'Siklus Uji Suksesi', 'ANNUAL', '2025-01-01', '2025-12-31', 'CLOSED') returning id`, medan.agency));
});
afterAll(() => world.close());

const codeOf = (answer: { errors: any }) => answer.errors?.[0]?.extensions.code as string | undefined;
const nominate = async (by: string, employee: string, post = target) => { const a = await who[by]!.attempt('mutation ($input: SuccessorInput!) { s: createSuccessor(input: $input) { id } }', { input: { target: post, employee, reason: 'Kinerja melampaui ekspektasi.' } }); return codeOf(a) ?? (a.data.s.id as string); };
const move = async (by: string, name: string, id: string, extra = '') => { const a = await who[by]!.attempt(`mutation ($id: ID!) { s: ${name}Successor(id: $id${extra}) { status readiness } }`, { id }); return codeOf(a) ?? (a.data.s.status as string); };
/** A closed review in which these people stand in these boxes. */
async function closedReview(boxes: Record<string, 'HIGH' | 'MIDDLE' | 'LOW'>, predicate = 'VERY_GOOD') {
  await world.rows('delete from performance_plan where cycle_id = ?::uuid', cycle);
  for (const employee of Object.keys(boxes)) await finalPlan(world, employee, cycle, predicate);
  const review = await aReview(who['hr.medan']!, { cycle });
  await who['hr.medan']!.ask('mutation ($id: ID!) { rateTalentReview(id: $id) { id } }', { id: review });
  for (const [employee, potential] of Object.entries(boxes)) await world.rows(`update talent_placement p set potential = ?, box = r.value::int, in_pool = r.value >= 7, box_rule_id = r.id from rule r where p.review_id = ?::uuid and p.employee_id = ?::uuid and r.code = 'TALENT_BOX' and r.key = p.performance || '|' || ?`, potential, review, employee, potential);
  await who['hr.medan']!.ask('mutation ($id: ID!) { calibrateTalentReview(id: $id) { id } }', { id: review });
  await who['kepala.bkpsdm']!.ask('mutation ($id: ID!) { closeTalentReview(id: $id, input: { shownToPeople: false }) { id } }', { id: review });
}

describe('A nomination', () => {
  test('is made by BKPSDM of somebody in box 7, 8 or 9 of the latest closed review, and of nobody else', async () => {
    await closedReview({ [medan.pegawai.id]: 'MIDDLE', [medan.mentor.id]: 'LOW', [medan.hr.id]: 'HIGH', [medan.kepala.id]: 'HIGH' });
    for (const by of ['pegawai', 'atasan', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.tanjungpinang']) expect([by, await nominate(by, medan.pegawai.id)]).toEqual([by, expect.stringMatching(/FORBIDDEN|INVALID/)]);
    expect([await nominate('hr.medan', medan.mentor.id), await nominate('hr.medan', medan.atasan.id), await nominate('hr.medan', medan.hr.id), await nominate('kepala.bkpsdm', medan.kepala.id)]).toEqual(['INVALID', expect.stringMatching(/INVALID|-/), 'FORBIDDEN', 'FORBIDDEN']);
    const id = await nominate('hr.medan', medan.pegawai.id);
    expect(await nominate('hr.medan', medan.pegawai.id)).toBe('CONFLICT');
    await closedReview({ [medan.pegawai.id]: 'LOW' });
    expect([await move('pegawai', 'consent', id), await move('kepala.bkpsdm', 'confirm', id, ', input: { readiness: READY_NOW, departure: "Sudah siap menurut komite." }')]).toEqual(['CONSENTED', 'CONFLICT']);
    expect(await move('pegawai', 'decline', id)).toBe('DECLINED');
    expect(await nominate('hr.medan', medan.pegawai.id)).toBe('INVALID');
  });

  test('needs the consent of the person, is decided by the head, and may be declined at any time', async () => {
    await closedReview({ [medan.pegawai.id]: 'HIGH' });
    const id = await nominate('hr.medan', medan.pegawai.id), input = ', input: { readiness: THREE_TO_FIVE_YEARS, departure: "Perlu memimpin unit kecil lebih dahulu." }';
    expect([await move('kepala.bkpsdm', 'confirm', id, input), await move('hr.medan', 'consent', id), await move('atasan', 'consent', id), await move('pegawai', 'consent', id)]).toEqual(['ILLEGAL_MOVE', 'FORBIDDEN', 'FORBIDDEN', 'CONSENTED']);
    expect([await move('pegawai', 'confirm', id, input), await move('hr.medan', 'confirm', id, input), await move('kepala.bkpsdm', 'confirm', id, input)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'CONFIRMED']);
    expect((await who['pegawai']!.ask('query ($id: ID!) { s: successor(id: $id) { status readiness departure consentedOn placement { id } target { title vacant } } }', { id })).s).toEqual({ status: 'CONFIRMED', readiness: 'THREE_TO_FIVE_YEARS', departure: 'Perlu memimpin unit kecil lebih dahulu.', consentedOn: '2026-11-22', placement: null, target: { title: 'Kepala Bidang Uji Suksesi – Seksi Uji Suksesi', vacant: true } });
    for (const by of ['pelatihan', 'hr.dinkes', 'hr.tanjungpinang']) expect([by, (await who[by]!.ask('query ($id: ID!) { successor(id: $id) { id } }', { id })).successor]).toEqual([by, null]);
    expect(await move('pegawai', 'decline', id)).toBe('DECLINED');
  });
});

test('eligibility that changes leads to nomination: what was lacking is met, the post has a candidate who is ready, who is nominated, agrees, is confirmed, proposed and decreed', async () => {
  const employee = medan.pegawai.id, hr = who['hr.medan']!, kepala = who['kepala.bkpsdm']!;
  await closedReview({ [employee]: 'HIGH' });
  const candidate = async () => (await hr.ask('query ($id: ID!) { p: successionPosition(id: $id) { candidates(most: 100) { employee { id } box eligible met barring readiness } } }', { id: target })).p.candidates.find((c: any) => c.employee.id === employee);
  for (const year of [2024, 2025]) await world.rows(`insert into appraisal_record (agency_id, employee_id, year, predicate, source) values (?::uuid, ?::uuid, ?::smallint, 'NEEDS_IMPROVEMENT', 'SIASN') on conflict (employee_id, year) do update set predicate = excluded.predicate`, medan.agency, employee, year);
  await world.rows(`delete from performance_plan where employee_id = ?::uuid and cycle_id in (select id from appraisal_cycle where valid_until = '2025-12-31') and status = 'FINAL' and id not in (select plan_id from performance_case) and id not in (select plan_id from objection) and id not in (select plan_id from progress_report) and id not in (select plan_id from feedback_note) and id not in (select plan_id from credit_point_entry)`, employee);
  const before = await candidate();
  expect(before).toMatchObject({ box: 9, eligible: false });
  expect(before.readiness).not.toBe('READY_NOW');
  for (const year of [2024, 2025]) await world.rows(`update appraisal_record set predicate = 'GOOD' where employee_id = ?::uuid and year = ?::smallint`, employee, year);
  await world.rows(`update performance_plan set predicate = 'GOOD', result_rating = 'MEETS', behaviour_rating = 'MEETS' where employee_id = ?::uuid and status = 'FINAL'`, employee);
  await assess(hr, employee, (await competencies(hr))['M.01']!, 3, { purpose: 'SELECTION', assessedOn: '2026-11-20' });
  await world.rows(`update employee set rank_since = '2019-04-01', education = 'S1', rank_id = (select id from rank where scale = 'PNS' and code = 'III/d') where id = ?::uuid`, employee);
  await world.rows(`update assignment set valid_from = '2019-01-02' where employee_id = ?::uuid and valid_until is null`, employee);
  const after = await candidate();
  expect(after.barring).toBeLessThan(before.barring);
  expect(after).toMatchObject({ eligible: true, barring: 0, readiness: 'READY_NOW' });

  const id = await nominate('hr.medan', employee);
  const { s } = await hr.ask('query ($id: ID!) { s: successor(id: $id) { proposedReadiness criteria { code met ruleApplied { code } } } }', { id });
  expect(s.proposedReadiness).toBe('READY_NOW');
  expect(s.criteria.filter((c: any) => c.code !== 'TENURE_LONGEST').every((c: any) => c.met)).toBe(true);
  expect(await candidate()).toBeUndefined();
  expect([await move('pegawai', 'consent', id), await move('kepala.bkpsdm', 'confirm', id, ', input: { readiness: READY_NOW }')]).toEqual(['CONSENTED', 'CONFIRMED']);
  const { p } = await hr.ask('mutation ($input: CareerProposalInput!) { p: createCareerProposal(input: $input) { id } }', { input: { kind: 'PROMOTION', employee, position, unit, successor: id, reason: 'Calon pengganti yang sudah ditetapkan.' } });
  for (const [by, name, extra] of [[hr, 'propose', ''], [kepala, 'verify', ''], [kepala, 'approve', ''], [hr, 'decree', ', input: { decreeNumber: "800.1.3.3/9/2026", decreedOn: "2026-11-20", effectiveOn: "2026-11-20" }']] as const) await by.ask(`mutation ($id: ID!) { ${name}CareerProposal(id: $id${extra}) { id } }`, { id: p.id });
  expect((await hr.ask('query ($id: ID!) { employee(id: $id) { position { id } unit { id } } p: careerProposals(filter: { employee: $id, status: [DECREED] }) { nodes { eligible waiver } } }', { id: employee }))).toEqual({ employee: { position: { id: position }, unit: { id: unit } }, p: { nodes: [{ eligible: true, waiver: null }] } });
  expect((await hr.ask('query ($id: ID!) { p: successionPosition(id: $id) { vacant holderNames } }', { id: target })).p).toEqual({ vacant: false, holderNames: 'Nurhayati Lubis' });
});
