import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aCycle, aPlan, aPlanIn, move, onDay, rated, today } from './desk.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, pegawai: Person, atasan: Person, hr: Person, kepala: Person, pelatihan: Person, auditor: Person, belawanHr: Person, sekda: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, hr, kepala, pelatihan, auditor, belawanHr] = await Promise.all(['pegawai', 'atasan', 'hr.medan', 'kepala.bkpsdm', 'pelatihan', 'auditor', 'hr.belawan'].map(login => world.as(login))) as [Person, Person, Person, Person, Person, Person, Person];
  // Who leads the camat signs in too.
  const { supervisor_id } = await world.row('select supervisor_id from employee where id = ?', medan.atasan.id);
  await world.rows(`insert into account (agency_id, login, name, employee_id, status, password_hash) select agency_id, 'sekda@meritgraph.example', name, id, 'ACTIVE', 'x' from employee where id = ?::uuid`, supervisor_id);
  sekda = await world.as('sekda');
});
afterAll(() => world.close());
afterEach(() => today(world));

const plan = async (person: Person, id: string) => (await person.ask('query ($id: ID!) { performancePlan(id: $id) { status moves resultRating behaviourRating grounds predicate deliveredOn objectionUntil outcome { resultRating behaviourRating predicate ruleApplied { code key text instrument validFrom } } } }', { id })).performancePlan;
const codes = ({ errors }: { errors: { extensions: { code: string } }[] | undefined }) => errors?.[0]?.extensions.code ?? 'DONE';

describe('A performance plan', () => {
  test('is changed by nobody once it is agreed: neither its results nor their indicators', async () => {
    const { plan: id, result, indicator } = await aPlanIn('AGREED', pegawai, atasan, await aCycle(hr)), stored = () => world.rows('select r.statement, i.target, i.version from planned_result r left join result_indicator i on i.result_id = r.id where r.plan_id = ?::uuid', id), before = await stored();
    for (const person of [pegawai, atasan, hr]) {
      expect(codes(await person.attempt('mutation ($input: PlannedResultInput!) { createPlannedResult(input: $input) { id } }', { input: { plan: id, kind: 'MAIN', statement: 'Hasil kerja yang menyusul' } }))).toBe('FORBIDDEN');
      expect(codes(await person.attempt('mutation ($id: ID!, $input: ResultIndicatorInput!) { updateResultIndicator(id: $id, version: 1, input: $input) { id } }', { id: indicator, input: { result, aspect: 'QUANTITY', statement: 'Dokumen', target: 1, unit: 'dokumen' } }))).toBe('FORBIDDEN');
    }
    expect(await stored()).toEqual(before);
  });

  test('goes from the employee to the assessor, through its period, to a final predicate, and every step is told in its history', async () => {
    const cycle = await aCycle(hr), { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, cycle, ['MEETS', 'ABOVE']);
    expect(await plan(pegawai, id)).toMatchObject({ status: 'DELIVERED', predicate: 'GOOD', deliveredOn: '2026-11-22', objectionUntil: '2026-12-06', moves: ['accept', 'object'], outcome: { predicate: 'GOOD', ruleApplied: { code: 'PREDICATE', key: 'MEETS|ABOVE', instrument: 'PermenPANRB 6/2022' } } });
    expect(await pegawai.ask(move('accept'), { id })).toEqual({ acceptPerformancePlan: { status: 'FINAL' } });
    const { performancePlan: { history } } = await pegawai.ask('query ($id: ID!) { performancePlan(id: $id) { history { move toStatus } } }', { id });
    expect(history.map((h: any) => h.move)).toEqual(['submit', 'agree', 'realise', 'assess', 'deliver', 'accept']);
  });

  test('is one a person and cycle, in a cycle that is open, with the heading of today', async () => {
    const cycle = await aCycle(hr), { plan: id } = await aPlan(pegawai, cycle);
    const create = (of: string) => pegawai.attempt('mutation ($input: PerformancePlanInput!) { createPerformancePlan(input: $input) { id } }', { input: { employee: nurhayati, cycle: of } });
    expect(codes(await create(cycle))).toBe('CONFLICT');
    const { createAppraisalCycle: { id: planned } } = await hr.ask('mutation { createAppraisalCycle(input: { name: "Siklus belum dibuka", kind: ANNUAL, validFrom: "2027-01-01", validUntil: "2027-12-31" }) { id } }');
    expect(codes(await create(planned))).toBe('INVALID');
    const { performancePlan } = await pegawai.ask('query ($id: ID!) { performancePlan(id: $id) { assessorName assessor { id } position { code } startsOn endsOn } }', { id });
    expect(performancePlan).toEqual({ assessorName: 'Parlindungan Simanjuntak', assessor: null, position: { code: 'JF-AK-MUDA' }, startsOn: '2026-01-01', endsOn: '2026-12-31' });
  });

  test('is not submitted without a main result, nor with a result that nothing measures', async () => {
    const cycle = await aCycle(hr), { createPerformancePlan: { id } } = await pegawai.ask('mutation ($input: PerformancePlanInput!) { createPerformancePlan(input: $input) { id } }', { input: { employee: nurhayati, cycle } });
    expect((await pegawai.refused(move('submit'), { id })).message).toContain('main result');
    await pegawai.ask('mutation ($input: PlannedResultInput!) { createPlannedResult(input: $input) { id } }', { input: { plan: id, kind: 'MAIN', statement: 'Hasil tanpa indikator' } });
    expect((await pegawai.refused(move('submit'), { id })).message).toContain('no indicator');
  });

  test('is not realised before every indicator with a target has a number, and the latest report counts', async () => {
    const cycle = await aCycle(hr), { plan: id, indicator } = await aPlanIn('AGREED', pegawai, atasan, cycle);
    const report = (input: object) => pegawai.ask('mutation ($input: ProgressReportInput!) { createProgressReport(input: $input) { id } }', { input: { plan: id, text: 'Laporan kemajuan.', ...input } });
    await report({ reportedOn: '2026-10-01' });
    await report({ indicator, reportedOn: '2026-10-02' });
    expect(codes(await pegawai.attempt(move('realise'), { id }))).toBe('CONFLICT');
    await report({ indicator, reportedOn: '2026-11-10', realisation: 9 });
    await report({ indicator, reportedOn: '2026-10-10', realisation: 5 });
    expect(await pegawai.ask('query ($id: ID!) { resultIndicator(id: $id) { realisation attainment } }', { id: indicator })).toEqual({ resultIndicator: { realisation: 9, attainment: 75 } });
    expect(await pegawai.ask(move('realise'), { id })).toEqual({ realisePerformancePlan: { status: 'REALISED' } });
  });

  test('takes reports only of what lies behind, on indicators of its own', async () => {
    const cycle = await aCycle(hr), { plan: id, indicator } = await aPlanIn('AGREED', pegawai, atasan, cycle), foreign = await world.row('select i.id from result_indicator i join planned_result r on r.id = i.result_id join performance_plan p on p.id = r.plan_id where p.employee_id = ? and p.id <> ?::uuid limit 1', nurhayati, id);
    const fault = async (input: object) => (await pegawai.refused('mutation ($input: ProgressReportInput!) { createProgressReport(input: $input) { id } }', { input: { plan: id, text: 'Laporan kemajuan.', ...input } })).extensions.fields![0];
    expect(await fault({ reportedOn: '2026-11-23' })).toMatchObject({ path: ['reportedOn'], code: 'FUTURE' });
    expect(await fault({ reportedOn: '2025-12-31' })).toMatchObject({ path: ['reportedOn'], code: 'RANGE' });
    expect(await fault({ reportedOn: '2026-11-01', realisation: 3 })).toMatchObject({ path: ['indicator'], code: 'REQUIRED' });
    expect(await fault({ reportedOn: '2026-11-01', indicator: foreign.id })).toMatchObject({ path: ['indicator'], code: 'UNFIT' });
    expect(indicator).toBeDefined();
  });

  test('serves a result of the assessor, and of nobody else, and says what that was', async () => {
    const cycle = await aCycle(hr), leaders = await aPlan(atasan, cycle, medan.atasan.id), { plan: id, result } = await aPlan(pegawai, cycle);
    await atasan.ask(move('submit'), { id: leaders.plan });
    const serve = (cascadesFrom: string) => pegawai.attempt('mutation ($input: PlannedResultInput!) { createPlannedResult(input: $input) { leaderStatement cascadesFrom { id statement } } }', { input: { plan: id, kind: 'MAIN', statement: 'Menunjang hasil kerja camat', cascadesFrom } });
    expect((await serve(leaders.result)).data.createPlannedResult).toEqual({ leaderStatement: 'Tersusunnya telaahan kebijakan', cascadesFrom: { id: leaders.result, statement: 'Tersusunnya telaahan kebijakan' } });
    expect((await serve(result)).errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['cascadesFrom'], code: 'UNFIT' }] });
    const { plannedResult } = await atasan.ask('query ($id: ID!) { plannedResult(id: $id) { servedBy { totalCount nodes { statement plan { employee { id } } } } } }', { id: leaders.result });
    expect(plannedResult.servedBy).toEqual({ totalCount: 1, nodes: [{ statement: 'Menunjang hasil kerja camat', plan: { employee: { id: nurhayati } } }] });
    // The leader's plan itself, its indicators and ratings stay the leader's.
    expect(await pegawai.ask('query ($r: ID!, $p: ID!) { plannedResult(id: $r) { statement plan { id } indicators { totalCount } } performancePlan(id: $p) { id } }', { r: leaders.result, p: leaders.plan })).toEqual({ plannedResult: { statement: 'Tersusunnya telaahan kebijakan', plan: null, indicators: { totalCount: 0 } }, performancePlan: null });
  });
});

describe('The predicate', () => {
  test.each([
    ['ABOVE', 'BELOW', 'POOR'], ['ABOVE', 'MEETS', 'GOOD'], ['ABOVE', 'ABOVE', 'VERY_GOOD'],
    ['MEETS', 'BELOW', 'POOR'], ['MEETS', 'MEETS', 'GOOD'], ['MEETS', 'ABOVE', 'GOOD'],
    ['BELOW', 'BELOW', 'VERY_POOR'], ['BELOW', 'MEETS', 'NEEDS_IMPROVEMENT'], ['BELOW', 'ABOVE', 'NEEDS_IMPROVEMENT'],
  ])('of results %s and behaviour %s is %s', async (result, behaviour, predicate) => {
    const cycle = await aCycle(hr), { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, cycle, [result, behaviour]);
    expect(await plan(hr, id)).toMatchObject({ predicate, resultRating: result, behaviourRating: behaviour, outcome: { predicate, ruleApplied: { key: `${result}|${behaviour}`, text: predicate } } });
  });

  test('is nowhere to be typed', () => {
    // What another office judged is recorded as such (AppraisalRecord), and yields to what was judged here.
    const inputs = Object.values(world.schema.getTypeMap()).filter(t => 'getFields' in t && /^(PerformancePlan|Appraisal(?!Record)|Objection).*(Input|Ratings|Grounds)$/.test(t.name));
    expect(inputs.length).toBeGreaterThan(2);
    for (const input of inputs) expect(Object.keys((input as any).getFields())).not.toContain('predicate');
  });

  test('of an old cycle stays what it was after the matrix has changed, and a cycle after the change follows the new one', async () => {
    const before = await aCycle(hr), { plan: old } = await aPlanIn('DELIVERED', pegawai, atasan, before, ['MEETS', 'MEETS']);
    const assessed = await aPlanIn('ASSESSED', pegawai, atasan, await aCycle(hr), ['MEETS', 'MEETS']);
    await world.rows(`update rule set valid_until = '2027-06-30' where code = 'PREDICATE' and key = 'MEETS|MEETS'`);
    await world.rows(`insert into rule (topic, code, key, name, description, text, unit, instrument, valid_from) select topic, code, key, name, description, 'VERY_GOOD', unit, 'Peraturan Uji 2027', '2027-07-01' from rule where code = 'PREDICATE' and key = 'MEETS|MEETS'`);
    onDay(world, '2028-01-10');
    expect((await plan(hr, old)).outcome).toMatchObject({ predicate: 'GOOD', ruleApplied: { instrument: 'PermenPANRB 6/2022' } });
    await atasan.ask(move('deliver'), { id: assessed.plan });
    expect(await plan(hr, assessed.plan)).toMatchObject({ predicate: 'GOOD' });
    const after = await aCycle(hr, { validFrom: '2027-01-01', validUntil: '2027-12-31' }), { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, after, ['MEETS', 'MEETS'], '2027-11-01');
    expect(await plan(hr, id)).toMatchObject({ predicate: 'VERY_GOOD', outcome: { ruleApplied: { instrument: 'Peraturan Uji 2027', validFrom: '2027-07-01' } } });
  });

  test('and the ratings reach the employee when they are delivered, by no way earlier', async () => {
    const cycle = await aCycle(hr), { plan: id } = await aPlanIn('ASSESSED', pegawai, atasan, cycle, ['ABOVE', 'ABOVE']);
    expect(await plan(atasan, id)).toMatchObject({ resultRating: 'ABOVE', predicate: null, outcome: { predicate: 'VERY_GOOD' } });
    expect(await plan(pegawai, id)).toMatchObject({ resultRating: null, behaviourRating: null, grounds: null, predicate: null, outcome: null });
    await atasan.ask(move('assess', rated('MEETS', 'MEETS')), { id });
    await atasan.ask(move('deliver'), { id });
    expect(await plan(pegawai, id)).toMatchObject({ resultRating: 'MEETS', behaviourRating: 'MEETS', predicate: 'GOOD', outcome: { predicate: 'GOOD' } });
  });
});

describe('An objection', () => {
  const object = ', input: { reasons: "Realisasi melampaui target, bukti dukung lengkap." }';
  test('is taken on the fourteenth day, and refused on the fifteenth with the law it rests on', async () => {
    const one = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr)), other = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr));
    onDay(world, '2026-12-07');
    const refusal = await pegawai.refused(move('object', object), { id: one.plan });
    expect([refusal.extensions.code, refusal.message]).toEqual(['CONFLICT', 'The last day to object was 2026-12-06 (PP 30/2019 Pasal 59).']);
    expect(codes(await hr.attempt(move('finalise'), { id: one.plan }))).toBe('DONE');
    onDay(world, '2026-12-06');
    expect(codes(await hr.attempt(move('finalise'), { id: other.plan }))).toBe('CONFLICT');
    expect(await pegawai.ask(move('object', object), { id: other.plan })).toEqual({ objectPerformancePlan: { status: 'OBJECTED' } });
  });

  test('counts working days where the city chose them', async () => {
    await hr.ask('mutation ($input: RuleInput!) { createRule(input: $input) { id } }', { input: { code: 'OBJECTION_PERIOD', key: '', value: 14, unit: 'working_days', instrument: 'Peraturan Wali Kota (uji)', validFrom: '2026-11-22' } });
    const { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr));
    expect((await plan(pegawai, id)).objectionUntil).toBe('2026-12-10');
    await world.rows(`alter table rule disable trigger rule_keeps_what_held`);
    await world.rows(`delete from rule where code = 'OBJECTION_PERIOD' and agency_id is not null`);
    await world.rows(`alter table rule enable trigger rule_keeps_what_held`);
  });

  const contested = async (ratings: [string, string] = ['BELOW', 'MEETS']) => {
    const { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr), ratings);
    await pegawai.ask(move('object', object), { id });
    const { performancePlan: { objections: { nodes: [objection] } } } = await pegawai.ask('query ($id: ID!) { performancePlan(id: $id) { objections { nodes { id status filedOn resultBefore moves } } } }', { id });
    return { id, objection };
  };
  const decide = (name: string, extra = '') => `mutation ($id: ID!) { ${name}Objection(id: $id, note: "Kedua pihak sudah didengar."${extra}) { status decidedOn } }`;

  test('is never decided by the assessor, not even by the head of BKPSDM whom nobody leads', async () => {
    const { id, objection } = await contested(), { supervisor_id } = await world.row('select supervisor_id from employee where id = ?', medan.kepala.id);
    await world.rows('update employee set supervisor_id = null where id = ?::uuid', medan.kepala.id);
    await world.rows('update performance_plan set assessor_id = ?::uuid where id = ?::uuid', medan.kepala.id, id);
    expect(codes(await kepala.attempt(decide('uphold'), { id: objection.id }))).toBe('FORBIDDEN');
    await world.rows('update performance_plan set assessor_id = ?::uuid where id = ?::uuid', medan.pelatihan.id, id);
    await world.rows('update employee set supervisor_id = null where id = ?::uuid', medan.pelatihan.id);
    expect(codes(await kepala.attempt(decide('uphold'), { id: objection.id }))).toBe('DONE');
    await world.rows('update employee set supervisor_id = ?::uuid where id in (?::uuid, ?::uuid)', supervisor_id, medan.kepala.id, medan.pelatihan.id);
  });

  test('waits for the superior of the assessor alone, who may set another result; that is final', async () => {
    const { id, objection } = await contested();
    expect(objection).toMatchObject({ status: 'FILED', filedOn: '2026-11-22', resultBefore: 'BELOW', moves: ['withdraw'] });
    for (const person of [atasan, pegawai, hr, kepala, belawanHr]) expect(codes(await person.attempt(decide('change', rated('ABOVE', 'ABOVE')), { id: objection.id }))).toBe('FORBIDDEN');
    const { inbox } = await sekda.ask('{ inbox(perPage: 100, filter: { noun: ["Objection"] }) { nodes { id who moves } } }');
    expect(inbox.nodes).toContainEqual({ id: objection.id, who: 'Nurhayati Lubis', moves: ['uphold', 'change'] });
    expect(await sekda.ask(decide('change', rated('MEETS', 'MEETS')), { id: objection.id })).toEqual({ changeObjection: { status: 'CHANGED', decidedOn: '2026-11-22' } });
    expect(await plan(pegawai, id)).toMatchObject({ status: 'FINAL', resultRating: 'MEETS', predicate: 'GOOD', moves: [], outcome: { predicate: 'GOOD', ruleApplied: { key: 'MEETS|MEETS' } } });
    const { performancePlan: { history } } = await pegawai.ask('query ($id: ID!) { performancePlan(id: $id) { history { move toStatus byName } } }', { id });
    expect(history.slice(-2)).toEqual([{ move: 'object', toStatus: 'OBJECTED', byName: pegawai.actor!.name }, { move: 'change', toStatus: 'FINAL', byName: sekda.actor!.name }]);
    expect(codes(await sekda.attempt(decide('uphold'), { id: objection.id }))).toBe('ILLEGAL_MOVE');
  });

  test('may end with the result as it was, or be taken back while days are left', async () => {
    const one = await contested(), other = await contested();
    expect(await sekda.ask(decide('uphold'), { id: one.objection.id })).toMatchObject({ upholdObjection: { status: 'UPHELD' } });
    expect(await plan(pegawai, one.id)).toMatchObject({ status: 'FINAL', predicate: 'NEEDS_IMPROVEMENT' });
    await pegawai.ask('mutation ($id: ID!) { withdrawObjection(id: $id) { status } }', { id: other.objection.id });
    expect(await plan(pegawai, other.id)).toMatchObject({ status: 'DELIVERED', moves: ['accept', 'object'] });
  });
});

describe('Nobody assesses or decides their own case', () => {
  test('though they be HR, head of BKPSDM or leader: not alone, not in bulk, not through who assesses them', async () => {
    const { plan: id } = await aPlan(atasan, await aCycle(hr), medan.atasan.id);
    // As if the tree had named them their own assessor.
    await world.rows(`update performance_plan set assessor_id = employee_id where id = '${id}'`);
    for (const [name, status, extra] of [['agree', 'SUBMITTED', ''], ['return', 'SUBMITTED', ', note: "Alasan."'], ['assess', 'REALISED', rated('ABOVE', 'ABOVE')], ['deliver', 'ASSESSED', ''], ['finalise', 'DELIVERED', '']] as const) {
      await world.rows(`update performance_plan set status = '${status}' where id = '${id}'`);
      expect(codes(await atasan.attempt(move(name, extra), { id })), name).toBe('FORBIDDEN');
      expect((await plan(atasan, id)).moves).not.toContain(name);
    }
    await world.rows(`update performance_plan set status = 'SUBMITTED' where id = '${id}'`);
    const { agreePerformancePlans } = await atasan.ask('mutation ($ids: [ID!]!) { agreePerformancePlans(ids: $ids) { ids errors { code } } }', { ids: [id] });
    expect(agreePerformancePlans).toEqual({ ids: [], errors: [{ code: 'FORBIDDEN' }] });
    const { inbox } = await atasan.ask('{ inbox(perPage: 100, filter: { noun: ["PerformancePlan"] }) { nodes { id } } }');
    expect(inbox.nodes.map((n: any) => n.id)).not.toContain(id);
  });

  test('nor proposes to reward themselves', async () => {
    const { id } = await world.row(`select id from performance_plan where employee_id = ? and status = 'FINAL' and predicate = 'VERY_GOOD' limit 1`, medan.atasan.id);
    expect(codes(await atasan.attempt('mutation ($input: PerformanceCaseInput!) { createPerformanceCase(input: $input) { id } }', { input: { plan: id, kind: 'RECOGNITION', proposal: 'Saya sendiri layak mendapat piagam.' } }))).toBe('FORBIDDEN');
  });
});

describe('What is final', () => {
  test('is frozen: no move, no part, no report, no feedback, for nobody', async () => {
    const made = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr)), { plan: id } = made;
    await pegawai.ask(move('accept'), { id });
    for (const person of [pegawai, atasan, hr, kepala, sekda]) {
      expect((await plan(person, id)).moves, person.actor!.name).toEqual([]);
      const { version } = await world.row('select version from performance_plan where id = ?', id), part = await world.row('select version from result_indicator where id = ?', made.indicator);
      const tries = [
        ['mutation ($id: ID!, $v: Int!, $e: ID!, $c: ID!) { updatePerformancePlan(id: $id, version: $v, input: { employee: $e, cycle: $c, startsOn: "2026-02-01" }) { id } }', { id, v: version, e: nurhayati, c: (await world.row('select cycle_id from performance_plan where id = ?', id)).cycle_id }],
        ['mutation ($id: ID!, $v: Int!) { deleteResultIndicator(id: $id, version: $v) { id } }', { id: made.indicator, v: part.version }],
        ['mutation ($id: ID!) { createPlannedResult(input: { plan: $id, kind: MAIN, statement: "Terlambat menambah" }) { id } }', { id }],
        ['mutation ($id: ID!) { createProgressReport(input: { plan: $id, reportedOn: "2026-11-01", text: "Terlambat." }) { id } }', { id }],
        ['mutation ($id: ID!) { createFeedbackNote(input: { plan: $id, message: "Terlambat." }) { id } }', { id }],
      ] as const;
      for (const [query, variables] of tries) expect(codes(await person.attempt(query, variables)), query).toBe('FORBIDDEN');
    }
  });
});

describe('Feedback', () => {
  test('is read by the employee and whoever leads them; HR and auditors see that it was given', async () => {
    const { plan: id } = await aPlanIn('AGREED', pegawai, atasan, await aCycle(hr));
    await atasan.ask('mutation ($id: ID!) { createFeedbackNote(input: { plan: $id, message: "Pertahankan ketelitian." }) { id } }', { id });
    const read = async (person: Person) => (await person.ask('query ($id: ID!) { feedbackNotes(filter: { plan: $id }) { nodes { authorName message givenOn } } }', { id })).feedbackNotes.nodes;
    for (const person of [pegawai, atasan, sekda]) expect(await read(person)).toEqual([{ authorName: atasan.actor!.name, message: 'Pertahankan ketelitian.', givenOn: '2026-11-22' }]);
    for (const person of [hr, auditor]) expect(await read(person)).toEqual([{ authorName: atasan.actor!.name, message: null, givenOn: '2026-11-22' }]);
    expect(await read(pelatihan)).toEqual([]);
  });
});

describe('After the appraisal', () => {
  test('a recognition needs a predicate that speaks for it, an improvement one that does not, and the head of BKPSDM decides by decree', async () => {
    const { id, supervisor_id } = await world.row(`select p.id, p.assessor_id as supervisor_id from performance_plan p where p.agency_id = '${medan.agency}' and status = 'FINAL' and predicate = 'NEEDS_IMPROVEMENT' limit 1`);
    const propose = (kind: string) => hr.attempt('mutation ($input: PerformanceCaseInput!) { createPerformanceCase(input: $input) { id status kind } }', { input: { plan: id, kind, proposal: 'Usulan sesudah penilaian kinerja.' } });
    expect((await propose('RECOGNITION')).errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['kind'], code: 'UNFIT' }] });
    const { createPerformanceCase: { id: proposal } } = (await propose('IMPROVEMENT')).data;
    const grant = 'mutation ($id: ID!) { grantPerformanceCase(id: $id, input: { decreeNumber: "800/1/2026", decidedOn: "2026-11-20" }) { status decreeNumber improveUntil } }';
    expect(codes(await hr.attempt(grant, { id: proposal }))).toBe('FORBIDDEN');
    expect(await kepala.ask(grant, { id: proposal })).toEqual({ grantPerformanceCase: { status: 'GRANTED', decreeNumber: '800/1/2026', improveUntil: '2027-05-20' } });
    expect(supervisor_id).toBeDefined();
  });

  test('an annual one of a functional position gives credit points, once, by the rules of the last day of the cycle', async () => {
    const { plan: id } = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr), ['ABOVE', 'ABOVE']), quarter = await aPlanIn('DELIVERED', pegawai, atasan, await aCycle(hr, { kind: 'PERIODIC', validFrom: '2026-10-01' }));
    await pegawai.ask(move('accept'), { id });
    await pegawai.ask(move('accept'), { id: quarter.plan });
    const points = async (of: string) => (await pegawai.ask('query ($id: ID!) { performancePlan(id: $id) { creditPointEntries { nodes { year tier predicate months percent coefficient points rulesApplied { code key value instrument } } } } }', { id: of })).performancePlan.creditPointEntries.nodes;
    expect(await points(id)).toEqual([{ year: 2026, tier: 'AHLI_MUDA', predicate: 'VERY_GOOD', months: 12, percent: 150, coefficient: 25, points: 37.5, rulesApplied: [{ code: 'CREDIT_POINT_CONVERSION', key: 'VERY_GOOD', value: 150, instrument: 'PermenPANRB 1/2023' }, { code: 'CREDIT_POINT_COEFFICIENT', key: 'AHLI_MUDA', value: 25, instrument: 'PermenPANRB 1/2023' }] }]);
    expect(await points(quarter.plan)).toEqual([]);
    await expect(world.rows('update credit_point_entry set points = 99')).rejects.toThrow('only ever added');
  });
});
