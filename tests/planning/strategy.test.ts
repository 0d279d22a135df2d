import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../../seeds/reference/ids.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story, plan2025 = idOf('RegionalDevelopmentPlan', 'medan', 2025);
let world: World, hr: Person, kepala: Person, pegawai: Person, atasan: Person, auditor: Person;
beforeAll(async () => {
  world = await openWorld();
  [hr, kepala, pegawai, atasan, auditor] = await Promise.all(['hr.medan', 'kepala.bkpsdm', 'pegawai', 'atasan', 'auditor'].map(l => world.as(l))) as [Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

const programme = async () => (await world.row(`select id from programme where agency_id = ? and code = '5.04.02'`, medan.agency)).id as string;
const plan = (year: number, unit = medan.units.bkpsdm) => hr.ask('mutation ($input: WorkPlanInput!) { p: createWorkPlan(input: $input) { id version } }', { input: { title: `Rencana Kerja ${year}`, year, unit } }).then(d => d.p);
const activityInput = async (workPlan: string, year: number, more: object = {}) => ({ workPlan, programme: await programme(), code: '9.01', name: 'Pelatihan teknologi informasi', indicator: 'Peserta lulus', measure: 'orang', target: 90, budget: 100_000_001, unit: medan.units.bkpsdm, startsOn: `${year}-02-01`, endsOn: `${year}-11-30`, ...more });
const add = async (workPlan: string, year: number, more: object = {}) => (await hr.ask('mutation ($input: ActivityInput!) { a: createActivity(input: $input) { id version quarters { nodes { id version quarter target budget status } } } }', { input: await activityInput(workPlan, year, more) })).a;
const move = (noun: string, name: string, more = '') => `mutation ($id: ID!) { m: ${name}${noun}(id: $id${more}) { status moves } }`;
const report = (realisation: number, spent = 1_000_000) => `, input: { realisation: ${realisation}, spent: ${spent}, account: "Berjalan.", evidenceUrl: "https://bukti.example/tw" }`;
/** A plan of an office below BKPSDM that runs, with one activity: its quarters. */
async function running() {
  const unit = (await world.row(`select id from unit where agency_id = ? and code = '5.01.01'`, medan.agency)).id, { id } = await plan(2026, unit), { quarters } = await add(id, 2026);
  await hr.ask(move('WorkPlan', 'propose'), { id });
  await kepala.ask(move('WorkPlan', 'approve'), { id });
  await hr.ask(move('WorkPlan', 'begin'), { id });
  return quarters.nodes as { id: string; quarter: number }[];
}

test('an activity is spread over four quarters that add up; a plan whose quarters do not is not proposed, and one without an activity says so', async () => {
  const { id } = await plan(2041);
  expect((await hr.refused(move('WorkPlan', 'propose'), { id })).extensions['reason']).toBe('NOTHING_PLANNED');
  const { quarters: { nodes } } = await add(id, 2041);
  expect(nodes.map((q: any) => [q.quarter, q.target, q.budget, q.status])).toEqual([[1, 22.5, 25_000_000, 'PLANNED'], [2, 45, 25_000_000, 'PLANNED'], [3, 67.5, 25_000_000, 'PLANNED'], [4, 90, 25_000_001, 'PLANNED']]);
  const change = (q: any, input: object) => hr.ask('mutation ($id: ID!, $v: Int!, $input: ActivityQuarterInput!) { updateActivityQuarter(id: $id, version: $v, input: $input) { version } }', { id: q.id, v: q.version, input });
  const activity = (await world.row('select activity_id from activity_quarter where id = ?::uuid', nodes[3].id)).activity_id;
  await change(nodes[3], { activity, quarter: 4, target: 90, budget: 25_000_000 });
  expect(await hr.refused(move('WorkPlan', 'propose'), { id })).toMatchObject({ extensions: { reason: 'LINES_INCOMPLETE' }, message: expect.stringContaining('9.01') });
  await change({ ...nodes[3], version: nodes[3].version + 1 }, { activity, quarter: 4, target: 89, budget: 25_000_001 });
  expect((await hr.refused(move('WorkPlan', 'propose'), { id })).extensions['reason']).toBe('LINES_INCOMPLETE');
  await change({ ...nodes[3], version: nodes[3].version + 2 }, { activity, quarter: 4, target: 90, budget: 25_000_001 });
  expect((await hr.ask(move('WorkPlan', 'propose'), { id })).m.status).toBe('PROPOSED');
  expect((await hr.attempt('mutation ($input: WorkPlanInput!) { createWorkPlan(input: $input) { id } }', { input: { title: 'Lagi', year: 2041, unit: medan.units.bkpsdm } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test('an activity lies in the year of its plan, and a plan keeps its office and year', async () => {
  const { id, version } = await plan(2042), tried = async (more: object) => (await hr.refused('mutation ($input: ActivityInput!) { createActivity(input: $input) { id } }', { input: await activityInput(id, 2042, more) })).extensions.fields?.[0];
  expect(await tried({ startsOn: '2041-12-31' })).toMatchObject({ path: ['startsOn'], code: 'RANGE' });
  expect(await tried({ endsOn: '2043-01-01' })).toMatchObject({ path: ['endsOn'], code: 'RANGE' });
  expect(await tried({ startsOn: '2042-05-02', endsOn: '2042-05-01' })).toMatchObject({ path: ['endsOn'], code: 'ORDER' });
  for (const [input, field] of [[{ title: 'Pindah', year: 2043, unit: medan.units.bkpsdm }, 'year'], [{ title: 'Pindah', year: 2042, unit: medan.units.dinkes }, 'unit']] as const) {
    expect((await hr.refused('mutation ($id: ID!, $v: Int!, $input: WorkPlanInput!) { updateWorkPlan(id: $id, version: $v, input: $input) { id } }', { id, v: version, input })).extensions.fields?.[0]).toMatchObject({ path: [field], code: 'FIXED' });
  }
});

test('who leads the office approves, nobody what they proposed themselves; until then it is nobody else’s to read, afterwards everybody’s, and it is frozen', async () => {
  const { id } = await plan(2043), act = await add(id, 2043), seen = async (person: Person) => (await person.ask('query ($id: ID!) { p: workPlan(id: $id) { title budget activities { nodes { name } } } }', { id })).p;
  await hr.ask(move('WorkPlan', 'propose'), { id });
  expect(await seen(pegawai)).toBeNull();
  expect(await seen(auditor)).toMatchObject({ budget: 100_000_001 });
  expect((await kepala.ask('{ inbox(perPage: 100, filter: { noun: ["WorkPlan"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['approve', 'return']);
  for (const person of [hr, auditor]) expect((await person.refused(move('WorkPlan', 'approve'), { id })).extensions.code).toBe('FORBIDDEN');
  await world.row('update work_plan set proposer_id = ?::uuid where id = ?::uuid', medan.kepala.id, id);
  expect(await kepala.refused(move('WorkPlan', 'approve'), { id })).toMatchObject({ extensions: { code: 'FORBIDDEN', reason: 'OWN_CASE' } });
  await world.row('update work_plan set proposer_id = ?::uuid where id = ?::uuid', medan.hr.id, id);
  await kepala.ask(move('WorkPlan', 'approve'), { id });
  expect(await seen(pegawai)).toEqual({ title: 'Rencana Kerja 2043', budget: 100_000_001, activities: { nodes: [{ name: 'Pelatihan teknologi informasi' }] } });
  const input = await activityInput(id, 2043, { name: 'Lain' });
  expect((await hr.refused('mutation ($id: ID!, $v: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $v, input: $input) { id } }', { id: act.id, v: act.version, input })).extensions.code).toBe('FORBIDDEN');
  expect((await hr.refused('mutation ($id: ID!, $v: Int!) { deleteActivity(id: $id, version: $v) { id } }', { id: act.id, v: act.version })).extensions.code).toBe('FORBIDDEN');
  expect((await hr.refused(move('WorkPlan', 'begin'), { id })).extensions).toMatchObject({ reason: 'NOT_BEGUN' });
});

test('a quarter is reported with proof once it has begun, closed by somebody else in its order, and never changes again', async () => {
  const [first, second, third, fourth] = await running() as [any, any, any, any];
  expect((await hr.refused(move('ActivityQuarter', 'report', ', input: { realisation: 1, spent: 1, account: "Berjalan.", evidenceUrl: "http://x" }'), { id: first.id })).extensions.code).toBe('INVALID');
  await hr.ask(move('ActivityQuarter', 'report', report(40)), { id: second.id });
  expect((await kepala.refused(move('ActivityQuarter', 'close'), { id: second.id })).extensions).toMatchObject({ reason: 'QUARTERS_OPEN' });
  await hr.ask(move('ActivityQuarter', 'report', report(18, 22_000_000)), { id: first.id });
  expect((await hr.refused(move('ActivityQuarter', 'close'), { id: first.id })).extensions.code).toBe('FORBIDDEN');
  await world.row('update activity_quarter set reporter_id = ?::uuid where id = ?::uuid', medan.kepala.id, first.id);
  expect((await kepala.refused(move('ActivityQuarter', 'close'), { id: first.id })).extensions['reason']).toBe('OWN_CASE');
  await world.row('update activity_quarter set reporter_id = ?::uuid where id = ?::uuid', medan.hr.id, first.id);
  await kepala.ask(move('ActivityQuarter', 'close'), { id: first.id });
  await kepala.ask(move('ActivityQuarter', 'close'), { id: second.id });
  const { a } = await pegawai.ask('query ($id: ID!) { a: activityQuarter(id: $id) { activity { realisation attainment spent } } }', { id: first.id });
  expect(a.activity).toEqual({ realisation: 40, attainment: 44.44, spent: 23_000_000 });
  for (const person of [hr, kepala]) expect((await person.refused(move('ActivityQuarter', 'report', report(99)), { id: first.id })).extensions.code).toMatch(/ILLEGAL_MOVE|FORBIDDEN/);
  await expect(world.row('update activity_quarter set realisation = 99 where id = ?::uuid', first.id)).rejects.toThrow(/only ever added/);
  // The clock says November: the fourth quarter has begun; of a plan of last year, or one that only waits, nothing is reported.
  expect((await hr.ask(move('ActivityQuarter', 'report', report(80)), { id: fourth.id })).m.status).toBe('REPORTED');
  await world.row(`update work_plan set status = 'APPROVED' where id = (select work_plan_id from activity where id = (select activity_id from activity_quarter where id = ?::uuid))`, third.id);
  expect((await hr.refused(move('ActivityQuarter', 'report', report(60)), { id: third.id })).extensions['reason']).toBe('PLAN_NOT_RUNNING');
});

test('a plan closes when all its quarters are closed; from then on every write to it is refused', async () => {
  const { id } = await world.row(`select id from work_plan where agency_id = ? and status = 'CLOSED'`, medan.agency), before = await world.row('select sum(q.version)::int as v from activity_quarter q join activity a on a.id = q.activity_id where a.work_plan_id = ?::uuid', id);
  const running = (await world.row(`select id from work_plan where agency_id = ? and status = 'IN_EXECUTION' and unit_id = ?`, medan.agency, medan.units.bkpsdm)).id;
  expect((await kepala.refused(move('WorkPlan', 'close', ', input: { review: "Selesai." }'), { id: running })).extensions).toMatchObject({ reason: 'QUARTERS_OPEN' });
  const act = await world.row('select id, version from activity where work_plan_id = ?::uuid limit 1', id), quarter = await world.row('select id, version, target from activity_quarter where activity_id = ?::uuid and quarter = 4', act.id), { version } = await world.row('select version from work_plan where id = ?::uuid', id);
  for (const [query, variables] of [
    ['mutation ($id: ID!, $v: Int!, $i: WorkPlanInput!) { updateWorkPlan(id: $id, version: $v, input: $i) { id } }', { id, v: version, i: { title: 'Lain', year: 2025, unit: medan.units.bkpsdm } }], ['mutation ($i: ActivityInput!) { createActivity(input: $i) { id } }', { i: await activityInput(id, 2025) }],
    ['mutation ($id: ID!, $v: Int!, $i: ActivityInput!) { updateActivity(id: $id, version: $v, input: $i) { id } }', { id: act.id, v: act.version, i: await activityInput(id, 2025) }], ['mutation ($id: ID!, $v: Int!) { deleteActivity(id: $id, version: $v) { id } }', { id: act.id, v: act.version }],
    ['mutation ($id: ID!, $v: Int!, $i: ActivityQuarterInput!) { updateActivityQuarter(id: $id, version: $v, input: $i) { id } }', { id: quarter.id, v: quarter.version, i: { activity: act.id, quarter: 4, target: 1, budget: 1 } }],
    [move('ActivityQuarter', 'report', report(1)), { id: quarter.id }], [move('WorkPlan', 'begin'), { id }], [move('WorkPlan', 'close', ', input: { review: "Lagi." }'), { id }],
  ] as const) for (const person of [hr, kepala]) expect([query, (await person.refused(query, variables)).extensions.code]).toEqual([query, expect.stringMatching(/^(FORBIDDEN|ILLEGAL_MOVE)$/)]);
  expect(await world.row('select sum(q.version)::int as v from activity_quarter q join activity a on a.id = q.activity_id where a.work_plan_id = ?::uuid', id)).toEqual(before);
});

test('everybody finds their part in the mission of the city, through their leader where need be, and it finds them', async () => {
  const { me } = await pegawai.ask('{ me { employee { lineOfSight { statement steps through { statement } activity { name } programme { code } objective { code } mission { number } plan { vision } } } } }');
  expect(me.employee.lineOfSight).toEqual([
    expect.objectContaining({ steps: 1, through: { statement: 'Meningkatnya kepuasan masyarakat atas layanan unit kerja' }, activity: { name: 'Penanganan pengaduan pelayanan kecamatan dan kelurahan' }, programme: { code: '7.01.02' }, objective: { code: 'S1.2' }, mission: { number: 1 } }),
    expect.objectContaining({ steps: 1, activity: null, programme: null, objective: { code: 'S1.2' }, mission: { number: 1 }, plan: { vision: expect.stringContaining('Belawan') } }),
  ]);
  const down = `query ($page: Int!) { missions(filter: { plan: "${plan2025}" }) { nodes { number carriers(page: $page, perPage: 100) { people planned totalCount nodes { steps employee { id } } offices { people unit { name } } } } } }`;
  const [first, second] = (await hr.ask(down, { page: 1 })).missions.nodes;
  expect(first.carriers.nodes.map((n: any) => n.employee.id)).toContain(medan.pegawai.id);
  expect(first.carriers.people).toBe(first.carriers.totalCount);
  expect(first.carriers.offices.reduce((sum: number, o: any) => sum + o.people, 0)).toBe(first.carriers.people);
  expect(second.carriers).toMatchObject({ people: 0, nodes: [] });
  // Whoever is found going down finds the mission going up, and nobody else does.
  const up = (await hr.ask(`{ employees(perPage: 100, filter: { unitSubtree: "${medan.units.belawan}" }) { nodes { id lineOfSight { mission { number } } performancePlans { nodes { status startsOn endsOn } } } } }`)).employees.nodes;
  const agreed = ['AGREED', 'REALISED', 'ASSESSED', 'DELIVERED', 'OBJECTED', 'FINAL'], yearly = (e: any) => e.performancePlans.nodes.some((p: any) => p.endsOn === '2026-12-31' && agreed.includes(p.status));
  const carriers = new Set(first.carriers.nodes.map((n: any) => n.employee.id));
  for (const e of up.filter(yearly)) expect([e.id, e.lineOfSight.some((l: any) => l.mission?.number === 1)]).toEqual([e.id, carriers.has(e.id)]);
  expect(up.filter(yearly).length).toBeGreaterThan(5);
});

test('the numbers are of all, the names only of those whose performance one may see', async () => {
  const ask = (person: Person) => person.ask(`{ missions(filter: { plan: "${plan2025}" }) { nodes { carriers(perPage: 100) { people totalCount nodes { employee { id } } } } } }`).then(d => d.missions.nodes[0].carriers);
  const [all, mine, camats, trainers] = await Promise.all([ask(hr), ask(pegawai), ask(atasan), ask(await world.as('pelatihan'))]);
  expect(mine).toEqual({ people: all.people, totalCount: 1, nodes: [{ employee: { id: medan.pegawai.id } }] });
  expect(camats.totalCount).toBeGreaterThan(5);
  expect(camats.totalCount).toBeLessThan(all.totalCount);
  expect(trainers.people).toBe(all.people);
  expect(trainers.totalCount).toBeLessThan(all.totalCount);
});

test('a result carries an activity that runs, or an objective, never both', async () => {
  const [{ id: objective }, closed, runs] = await Promise.all([world.row('select id from objective where agency_id = ? limit 1', medan.agency), ...['CLOSED', 'IN_EXECUTION'].map(s => world.row('select a.id from activity a join work_plan w on w.id = a.work_plan_id where a.agency_id = ? and w.status = ? order by a.code limit 1', medan.agency, s))]);
  const draft = await world.row(`select p.id from performance_plan p join account c on c.employee_id <> p.employee_id where p.agency_id = ? and p.status = 'DRAFT' and c.login like 'hr.medan@%' limit 1`, medan.agency);
  const make = (more: object) => hr.attempt('mutation ($input: PlannedResultInput!) { r: createPlannedResult(input: $input) { id lineOfSight { steps activity { id } mission { number } } } }', { input: { plan: draft.id, kind: 'MAIN', statement: 'Terlaksananya pelatihan', ...more } });
  expect((await make({ activity: runs.id, objective })).errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: ['objective'], code: 'UNFIT' });
  expect((await make({ activity: closed.id })).errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: ['activity'], code: 'UNFIT' });
  const { data } = await make({ activity: runs.id });
  expect(data.r.lineOfSight).toEqual({ steps: 0, activity: { id: runs.id }, mission: { number: 1 } });
  expect((await make({})).data.r.lineOfSight).toEqual({ steps: 0, activity: null, mission: null });
});

test('a circle of results ends nowhere and asks for ever of nobody', async () => {
  const rows = await world.rows(`select r.id from planned_result r where r.agency_id = ? and r.activity_id is null and r.objective_id is null order by r.id limit 2`, medan.agency);
  await world.row('update planned_result set cascades_from_id = case id when ?::uuid then ?::uuid else ?::uuid end where id = any(?::uuid[])', rows[0].id, rows[1].id, rows[0].id, `{${rows.map(r => r.id).join()}}`);
  expect((await hr.ask('query ($id: ID!) { r: plannedResult(id: $id) { lineOfSight { steps mission { number } } } }', { id: rows[0].id })).r.lineOfSight).toEqual({ steps: 0, mission: null });
});

test('however many people are asked about, up or down, the questions to the database stay as many', async () => {
  const cost = async (query: string) => { world.statements(); await hr.ask(query); return world.statements().length; };
  const up = (n: number) => `{ employees(perPage: ${n}) { nodes { name lineOfSight { statement through { statement } activity { name } mission { statement } } } } }`, down = (n: number) => `{ regionalDevelopmentPlans { nodes { carriers(perPage: ${n}) { people nodes { employee { name } result { statement } unit { name } } } } } }`;
  expect(await cost(up(90))).toBe(await cost(up(10)));
  expect(await cost(down(60))).toBe(await cost(down(3)));
});
