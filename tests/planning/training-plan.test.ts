import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { onDay, today } from '../performance/desk.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, pelatihan: Person, kepala: Person, pegawai: Person;
beforeAll(async () => {
  world = await openWorld();
  [hr, pelatihan, kepala, pegawai] = await Promise.all(['hr.medan', 'pelatihan', 'kepala.bkpsdm', 'pegawai'].map(l => world.as(l))) as [Person, Person, Person, Person];
});
afterAll(() => world.close());

const line = 'id version people lacking level priority form learningHours budget competency { id code } unit { id } training { id code } provider { code } raises { nodes { points reason signal { id } } }';
const linesOf = async (person: Person, plan: string): Promise<any[]> => (await person.ask(`query ($id: ID!) { p: trainingPlan(id: $id) { items(perPage: 100) { nodes { ${line} } } } }`, { id: plan })).p.items.nodes;
const draw = (year: number) => pelatihan.ask('mutation ($input: TrainingPlanInput!) { plan: createTrainingPlan(input: $input) { id version status itemCount } }', { input: { title: `Rencana ${year}`, year } }).then(d => d.plan);
const signal = (input: object) => hr.ask('mutation ($input: ServiceDemandSignalInput!) { s: createServiceDemandSignal(input: $input) { id raises(perPage: 100) { totalCount nodes { points item { id } } } } }', { input: { periodFrom: '2026-08-01', periodUntil: '2026-10-31', source: 'Rekapitulasi pengaduan warga.', ...input } }).then(d => d.s);

test('the needs of the city are those of its people: as many lack a level in an office as the people show', async () => {
  const { needs } = await hr.ask('{ needs: trainingNeeds(perPage: 100) { totalCount nodes { level people base raise priority unit { id } competency { id } raisedBy { id } } rulesApplied { code key value } } }');
  expect(needs.rulesApplied.map((r: any) => [r.code, r.key, r.value])).toEqual(expect.arrayContaining([['NEED_WEIGHT', 'ABSOLUTE', 3], ['NEED_DEMAND_BOOST', '', 2], ['NEED_DEMAND_FROM', '', 10]]));
  for (const need of needs.nodes.slice(0, 6)) {
    const { lacking, weighed } = await world.row(`select count(*)::int as lacking, sum((s.required_level - coalesce(h.level, 0)) * case s.importance when 'ABSOLUTE' then 3 when 'IMPORTANT' then 2 else 1 end)::int as weighed
      from employee e join unit u on u.id = e.unit_id join position_standard s on s.position_id = e.position_id left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id and (h.valid_until is null or h.valid_until >= '2026-11-22')
      where e.standing = 'ACTIVE' and u.path <@ (select path from unit where id = ?::uuid) and s.competency_id = ?::uuid and s.required_level = ? and s.required_level > coalesce(h.level, 0)`, need.unit.id, need.competency.id, need.level);
    expect([need.people, need.base, need.priority]).toEqual([lacking, weighed, need.base + need.raise]);
  }
  expect((await pegawai.ask('{ needs: trainingNeeds(perPage: 100) { nodes { people } } }')).needs.nodes.every((n: any) => n.people === 1)).toBe(true);
});

test('a yearly plan is drawn from the most urgent needs and carries what the law asks for; incomplete it is not proposed, approved it is frozen and everybody reads it', async () => {
  const { id, version, itemCount } = await draw(2031), lines = await linesOf(pelatihan, id);
  expect(itemCount).toBe(100);
  expect((await pelatihan.refused('mutation { createTrainingPlan(input: { title: "Lagi", year: 2031 }) { id } }')).extensions.code).toBe('CONFLICT');
  expect(lines.every(l => l.lacking > 0 && l.unit && l.learningHours >= 0)).toBe(true);
  expect(lines.filter(l => l.training).every(l => l.provider)).toBe(true);
  const proposing = 'mutation ($id: ID!) { p: proposeTrainingPlan(id: $id) { status moves } }';
  expect((await pelatihan.refused(proposing, { id })).extensions.code).toBe('CONFLICT');
  expect(await pegawai.ask('query ($id: ID!) { p: trainingPlan(id: $id) { id } }', { id })).toEqual({ p: null });

  for (const l of lines.slice(2)) await pelatihan.ask('mutation ($id: ID!, $v: Int!) { deleteTrainingPlanItem(id: $id, version: $v) { id } }', { id: l.id, v: l.version });
  const change = 'mutation ($id: ID!, $input: TrainingPlanItemInput!, $v: Int!) { i: updateTrainingPlanItem(id: $id, input: $input, version: $v) { version budget } }';
  const inputOf = (l: any, more: object = {}) => ({ plan: id, competency: l.competency.id, level: l.level, unit: l.unit.id, people: 20, form: l.form, training: l.training?.id, learningHours: l.learningHours, startsOn: '2031-03-03', endsOn: '2031-03-07', conformity: 'OWN', budget: 45_000_000, ...more });
  expect((await pelatihan.refused(change, { id: lines[0].id, v: lines[0].version, input: inputOf(lines[0], { startsOn: '2030-03-03' }) })).extensions.fields?.[0]).toMatchObject({ path: ['startsOn'], code: 'RANGE' });
  expect((await pelatihan.refused(change, { id: lines[0].id, v: lines[0].version, input: inputOf(lines[0], { endsOn: '2031-03-01' }) })).extensions.fields?.[0]).toMatchObject({ path: ['endsOn'], code: 'ORDER' });
  for (const l of lines.slice(0, 2)) await pelatihan.ask(change, { id: l.id, v: l.version, input: inputOf(l) });
  expect((await pelatihan.ask(proposing, { id })).p).toEqual({ status: 'PROPOSED', moves: [] });
  expect((await kepala.ask('{ inbox(perPage: 100, filter: { noun: ["TrainingPlan"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['approve', 'return']);
  for (const person of [pelatihan, hr]) expect((await person.refused('mutation ($id: ID!) { approveTrainingPlan(id: $id) { id } }', { id })).extensions.code).toBe('FORBIDDEN');
  await kepala.ask('mutation ($id: ID!) { approveTrainingPlan(id: $id) { id } }', { id });
  const [now] = await linesOf(pegawai, id);
  expect(now.budget).toBe(45_000_000);
  expect((await pelatihan.refused(change, { id: now.id, v: now.version, input: inputOf(now) })).extensions.code).toBe('FORBIDDEN');
  expect((await pelatihan.refused('mutation ($id: ID!, $v: Int!) { updateTrainingPlan(id: $id, version: $v, input: { title: "Lain", year: 2031 }) { id } }', { id, v: version + 2 })).extensions.code).toBe('FORBIDDEN');
});

test('a signal of demand raises exactly the matching lines of open plans, by its rule, and the trail says why', async () => {
  const { id } = await draw(2032), before = await linesOf(pelatihan, id), target = before.find(l => l.raises.nodes.length === 0)!;
  const theme = (await hr.ask('mutation { t: createServiceTheme(input: { code: "UJI", name: "Layanan uji" }) { id } }')).t.id;
  await hr.ask('mutation ($input: ThemeCompetencyInput!) { createThemeCompetency(input: $input) { id } }', { input: { theme, competency: target.competency.id } });
  const small = await signal({ theme, unit: target.unit.id, changePercent: 9.9 });
  expect(small.raises.totalCount).toBe(0);
  const { id: raising } = await signal({ theme, unit: target.unit.id, changePercent: 10 }), after = await linesOf(pelatihan, id), was = new Map(before.map(l => [l.id, l]));
  const raised = after.filter(l => l.priority !== was.get(l.id).priority), matching = before.filter(l => l.unit.id === target.unit.id && l.competency.id === target.competency.id);
  expect(raised.map(l => l.id).sort()).toEqual(matching.map(l => l.id).sort());
  for (const l of raised) {
    expect(l.priority - was.get(l.id).priority).toBe(l.lacking * 2);
    expect(l.raises.nodes).toEqual([{ points: l.lacking * 2, reason: expect.stringMatching(new RegExp(`^Permintaan layanan Layanan uji di .* naik 10%: ${l.lacking} pegawai × 2 \\(PP 11/2017 Pasal 206\\)\\.$`)), signal: { id: raising } }]);
  }
  const untouched = (await hr.ask('query ($id: ID!) { s: serviceDemandSignal(id: $id) { raises(perPage: 100) { nodes { item { plan { status } } } } } }', { id: raising })).s.raises.nodes.map((r: any) => r.item.plan.status);
  expect(untouched.filter((s: string) => s !== 'DRAFT' && s !== 'RETURNED')).toEqual([]);
  // A plan drawn while it is open is raised at once, one drawn after it was closed is not.
  const during = await draw(2033);
  const lifted = (await linesOf(pelatihan, during.id)).filter(l => l.raises.nodes.some((r: any) => r.signal.id === raising));
  expect(lifted.length).toBeGreaterThanOrEqual(matching.length);
  expect(lifted.every(l => l.unit.id === target.unit.id && l.competency.id === target.competency.id)).toBe(true);
  await hr.ask('mutation ($id: ID!) { closeServiceDemandSignal(id: $id, note: "Sudah terpenuhi.") { id } }', { id: raising });
  const later = await draw(2034);
  expect((await linesOf(pelatihan, later.id)).filter(l => l.raises.nodes.some((r: any) => r.signal.id === raising))).toEqual([]);
  expect((await linesOf(pelatihan, during.id)).some(l => l.raises.nodes.some((r: any) => r.signal.id === raising))).toBe(true);
});

test('a signal reaches into an individual plan of whoever gives the service, and nobody else’s', async () => {
  const nurse = await world.row(`select e.id from employee e join unit u on u.id = e.unit_id join position_standard s on s.position_id = e.position_id join competency c on c.id = s.competency_id left join holding h on h.employee_id = e.id and h.competency_id = c.id
    where c.code in ('KES.01', 'KES.02', 'KES.03', 'PEL.01') and e.standing = 'ACTIVE' and s.required_level > coalesce(h.level, 0) and u.path <@ (select path from unit where id = ?::uuid) order by e.id limit 1`, medan.units.dinkes);
  const { p } = await hr.ask('mutation ($input: DevelopmentPlanInput!) { p: createDevelopmentPlan(input: $input) { items(perPage: 50) { nodes { priority reason requiredLevel fromLevel importance competency { code } raisedBy { theme { code } } } } } }', { input: { employee: nurse.id, year: 2031 } });
  const weight: Record<string, number> = { ABSOLUTE: 3, IMPORTANT: 2, NEEDED: 1 };
  for (const i of p.items.nodes) {
    const lifted = ['KES.01', 'KES.02', 'KES.03', 'M.05', 'PEL.01'].includes(i.competency.code);
    expect(i.raisedBy).toEqual(lifted ? { theme: { code: 'KESEHATAN' } } : null);
    expect(i.priority).toBe((i.requiredLevel - i.fromLevel) * weight[i.importance]! + (lifted ? 2 : 0));
    expect(/permintaan layanan Kesehatan naik 38%/.test(i.reason)).toBe(lifted);
  }
  expect(p.items.nodes.some((i: any) => i.raisedBy)).toBe(true);
});

test('an approved plan is carried out in its year and closed with what came of it: people by their evidence, money as spent', async () => {
  const plan = await world.row("select id, agency_id from training_plan where agency_id = ?::uuid and status = 'IN_EXECUTION' and year = 2026", medan.agency);
  const item = await world.row("select i.id, i.competency_id, i.level, i.unit_id from training_plan_item i where i.plan_id = ?::uuid order by i.id limit 1", plan.id);
  const people = await world.rows('select e.id from employee e join unit w on w.id = e.unit_id where w.path <@ (select path from unit where id = ?::uuid) order by e.id limit 3', item.unit_id);
  const counted = async () => (await world.row(`select count(distinct v.employee_id)::int as n from evidence v join employee e on e.id = v.employee_id join unit w on w.id = e.unit_id
    where v.competency_id = ?::uuid and v.level >= ? and v.kind in ('TRAINING', 'MENTORING') and extract(year from v.observed_on) = 2026 and w.path <@ (select path from unit where id = ?::uuid) and not exists (select 1 from evidence r where r.revokes_id = v.id)`, item.competency_id, item.level, item.unit_id)).n;
  const before = await counted(), attest = (employee: string, kind: string, level: number, day: string) => world.row("insert into evidence (agency_id, employee_id, competency_id, kind, level, observed_on, source_noun, source_id) values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?::date, 'Enrollment', gen_random_uuid()) returning id", medan.agency, employee, item.competency_id, kind, level, day);
  await attest(people[0].id, 'TRAINING', item.level, '2026-05-05');
  await attest(people[1].id, 'MENTORING', item.level, '2025-05-05');
  await attest(people[2].id, 'ASSESSMENT', item.level, '2026-05-05');
  const closing = 'mutation ($id: ID!, $spent: Float!) { p: closeTrainingPlan(id: $id, input: { realisedBudget: $spent }) { status realisedBudget closedOn moves } }';
  expect((await kepala.refused(closing, { id: plan.id, spent: 1 })).extensions.code).toBe('FORBIDDEN');
  expect((await pelatihan.refused(closing, { id: plan.id, spent: -1 })).extensions.fields).toMatchObject([{ path: ['realisedBudget'] }]);
  expect((await pelatihan.ask(closing, { id: plan.id, spent: 125_000_000 })).p).toEqual({ status: 'CLOSED', realisedBudget: 125_000_000, closedOn: '2026-11-22', moves: [] });
  const now = await counted();
  expect([now >= before, await world.row('select realised_people as n from training_plan_item where id = ?::uuid', item.id)]).toEqual([true, { n: now }]);
  expect((await world.row('select count(*)::int as n from training_plan_item where plan_id = ?::uuid and realised_people is null', plan.id)).n).toBe(0);
});

test('a plan is carried out from the first day of its year, and not on the day before', async () => {
  const { id } = await world.row("insert into training_plan (agency_id, title, year, status) values (?::uuid, 'Rencana 2040', 2040, 'APPROVED') returning id", medan.agency), begin = 'mutation ($id: ID!) { beginTrainingPlan(id: $id) { status } }';
  onDay(world, '2039-12-31');
  expect((await pelatihan.refused(begin, { id })).extensions).toMatchObject({ code: 'CONFLICT', reason: 'YEAR_NOT_BEGUN', params: { year: 2040 } });
  onDay(world, '2040-01-01');
  expect(await pelatihan.ask(begin, { id })).toEqual({ beginTrainingPlan: { status: 'IN_EXECUTION' } });
  today(world);
});
