import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { ladderOf } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, pegawai: Person, atasan: Person, ladder: Awaited<ReturnType<typeof ladderOf>>;
beforeAll(async () => {
  world = await openWorld();
  [hr, pegawai, atasan] = await Promise.all(['hr.medan', 'pegawai', 'atasan'].map(l => world.as(l))) as [Person, Person, Person];
  ladder = await ladderOf(hr);
});
afterAll(() => world.close());
const create = 'mutation ($input: CareerPlanInput!) { plan: createCareerPlan(input: $input) { id status moves } }', inputOf = (target: string, more: object = {}) => ({ input: { employee: medan.pegawai.id, target: ladder.posts[target], targetYear: 2029, aim: 'Memimpin kelurahan di pesisir kota.', ...more } });
const move = (name: string, note = '') => `mutation ($id: ID!) { plan: ${name}CareerPlan(id: $id${note && `, note: "${note}"`}) { status moves employeeAgreedOn supervisorAgreedOn closedOn } }`;
const talk = 'mutation ($input: CareerDialogueInput!) { d: createCareerDialogue(input: $input) { id recordedBy } }';

describe('A career plan', () => {
  test('is agreed by both, after a recorded talk; nobody agrees for the other, and it is achieved when the post is held', async () => {
    const { plan: { id, moves } } = await pegawai.ask(create, inputOf('SEKCAM'));
    expect(moves.sort()).toEqual(['abandon', 'submit']);
    expect((await atasan.refused(move('submit'), { id })).extensions.code).toBe('FORBIDDEN');
    expect((await hr.refused(move('submit'), { id })).extensions.code).toBe('FORBIDDEN');
    expect((await pegawai.ask(move('submit'), { id })).plan).toMatchObject({ status: 'SUBMITTED', employeeAgreedOn: '2026-11-22', supervisorAgreedOn: null });
    expect((await pegawai.refused(move('agree'), { id })).extensions.code).toBe('FORBIDDEN');
    const { inbox } = await atasan.ask('{ inbox(perPage: 100) { nodes { id moves } } }');
    expect(inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['agree', 'return']);
    expect((await atasan.refused(move('agree'), { id })).extensions.code).toBe('CONFLICT');
    const said = { plan: id, heldOn: '2026-11-20', summary: 'Membahas kesiapan dan kebutuhan pelatihan.' };
    expect((await atasan.refused(talk, { input: { ...said, heldOn: '2026-11-23' } })).extensions.fields?.[0]).toMatchObject({ path: ['heldOn'], code: 'FUTURE' });
    expect((await (await world.as('mentor')).refused(talk, { input: said })).extensions.code).toMatch(/FORBIDDEN|INVALID/);
    expect((await atasan.ask(talk, { input: said })).d.recordedBy).toBe(atasan.actor!.name);
    expect((await atasan.ask(move('agree'), { id })).plan).toMatchObject({ status: 'AGREED', supervisorAgreedOn: '2026-11-22' });
    expect((await pegawai.refused('mutation ($id: ID!, $input: CareerPlanInput!) { updateCareerPlan(id: $id, version: 3, input: $input) { id } }', { id, ...inputOf('SEKCAM') })).extensions.code).toBe('FORBIDDEN');
    await pegawai.ask(move('start'), { id });
    expect((await atasan.refused(move('achieve'), { id })).extensions.code).toBe('CONFLICT');
    await world.rows('update career_plan set target_id = (select position_id from employee where id = ?::uuid) where id = ?::uuid', medan.pegawai.id, id);
    expect((await atasan.ask(move('achieve'), { id })).plan).toMatchObject({ status: 'ACHIEVED', closedOn: '2026-11-22', moves: [] });
  });

  test('sent back loses the agreement of the employee; given up it says why, and another may be drawn', async () => {
    const { plan: { id } } = await pegawai.ask(create, inputOf('KABAG'));
    await pegawai.ask(move('submit'), { id });
    expect((await atasan.ask(move('return', 'Lengkapi alasan.'), { id })).plan).toMatchObject({ status: 'RETURNED', employeeAgreedOn: null });
    expect((await pegawai.refused(create, inputOf('KABAG'))).extensions).toMatchObject({ code: 'CONFLICT', fields: [{ path: ['target'], code: 'TAKEN' }] });
    expect((await pegawai.refused(move('abandon', ' '), { id })).extensions.code).toBe('INVALID');
    await pegawai.ask(move('abandon', 'Memilih jalur lain.'), { id });
    expect((await pegawai.ask(create, inputOf('KABAG'))).plan.status).toBe('DRAFT');
  });

  test('aims at another post than the one held, in a year to come, for oneself or whom one leads', async () => {
    const refused = (person: Person, ...args: Parameters<typeof inputOf>) => person.refused(create, inputOf(...args)).then(r => r.extensions.fields?.[0]?.code ?? r.extensions.code);
    expect(await Promise.all([refused(pegawai, 'JF-AK-MUDA'), refused(pegawai, 'CAMAT', { targetYear: 2025 }), refused(pegawai, 'CAMAT', { employee: medan.atasan.id }), refused(await world.as('mentor'), 'CAMAT')])).toEqual(['HELD', 'PAST', 'UNKNOWN', 'UNKNOWN']);
    expect((await atasan.ask(create, inputOf('CAMAT'))).plan.moves).toEqual([]);
  });

  test('shows the gaps against its target, which a development plan for it draws', async () => {
    const { careerPlans } = await pegawai.ask('query ($id: ID!) { careerPlans(filter: { employee: $id, status: [IN_PROGRESS] }) { nodes { target { id } gaps { requiredLevel heldLevel competency { id } } dialogues { nodes { summary recordedBy } } } } }', { id: medan.pegawai.id }), [plan] = careerPlans.nodes;
    expect(plan.dialogues.nodes.length).toBe(1);
    const { d } = await pegawai.ask('mutation ($input: DevelopmentPlanInput!) { d: createDevelopmentPlan(input: $input) { items(perPage: 100) { nodes { basis requiredLevel competency { id } } } } }', { input: { employee: medan.pegawai.id, year: 2031, nextPosition: plan.target.id } });
    for (const gap of plan.gaps) expect(d.items.nodes.find((i: any) => i.competency.id === gap.competency.id).requiredLevel).toBeGreaterThanOrEqual(gap.requiredLevel);
  });
});

describe('The record', () => {
  const write = (noun: string) => `mutation ($input: ${noun}Input!) { made: create${noun}(input: $input) { id } }`;
  test('is kept by HR, and nobody keeps their own', async () => {
    const input = { kind: 'ORAL_REPRIMAND', decreeNumber: 'SK/77', startsOn: '2026-01-05' };
    expect((await hr.ask(write('Sanction'), { input: { ...input, employee: medan.pegawai.id } })).made.id).toBeTruthy();
    for (const [person, employee] of [[hr, medan.hr.id], [pegawai, medan.pegawai.id], [atasan, medan.pegawai.id]] as const) expect((await person.refused(write('Sanction'), { input: { ...input, employee } })).extensions.code).toBe('FORBIDDEN');
  });

  test('keeps the current rank by itself; a later one is set on the person', async () => {
    const { e } = await hr.ask('query ($id: ID!) { e: employee(id: $id) { version name employeeNumber status sex birthDate appointedOn education rankRecords { nodes { since rank { code } } } } }', { id: medan.pegawai.id }), { version, rankRecords, ...input } = e;
    expect(rankRecords.nodes[0]).toMatchObject({ since: '2021-10-01', rank: { code: 'III/c' } });
    await hr.ask('mutation ($id: ID!, $version: Int!, $input: EmployeeInput!) { updateEmployee(id: $id, version: $version, input: $input) { id } }', { id: medan.pegawai.id, version, input: { ...input, rank: ladder.ranks['III/d'], rankSince: '2026-11-01' } });
    const after = (await hr.ask('query ($id: ID!) { e: employee(id: $id) { rankRecords { nodes { since rank { code } } } } }', { id: medan.pegawai.id })).e.rankRecords.nodes;
    expect(after.slice(0, 2).map((r: any) => [r.since, r.rank.code])).toEqual([['2026-11-01', 'III/d'], ['2021-10-01', 'III/c']]);
    expect((await hr.refused(write('RankRecord'), { input: { employee: medan.pegawai.id, rank: ladder.ranks['IV/a'], since: '2026-11-02' } })).extensions.fields?.[0]).toMatchObject({ path: ['since'], code: 'LATER' });
  });

  test.each([['EducationRecord', { level: 'S2', institution: 'USU', graduatedOn: '2026-11-23' }, 'graduatedOn'], ['AppraisalRecord', { year: 2026, predicate: 'GOOD', source: 'SIASN' }, 'year']])('holds nothing that is still to come: %s', async (noun, input, path) => {
    expect((await hr.refused(write(noun), { input: { employee: medan.pegawai.id, ...input } })).extensions.fields?.[0]).toMatchObject({ path: [path], code: 'FUTURE' });
  });

  test('of a sanction ends as the law of its first day says', async () => {
    const ends = async (kind: string) => (await hr.ask('mutation ($input: SanctionInput!) { made: createSanction(input: $input) { endsOn } }', { input: { employee: medan.pegawai.id, kind, decreeNumber: 'SK/78', startsOn: '2025-08-31' } })).made.endsOn;
    expect(await Promise.all(['WRITTEN_REPRIMAND', 'ALLOWANCE_CUT_6', 'DEMOTION', 'DISMISSAL'].map(ends))).toEqual([null, '2026-02-27', '2026-08-30', null]);
  });
});
