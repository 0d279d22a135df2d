import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { aPosition, assess, competencies, somebody } from '../competency/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, pegawai: Person, atasan: Person, kepala: Person, codes: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  [hr, pegawai, atasan, kepala] = await Promise.all(['hr.medan', 'pegawai', 'atasan', 'kepala.bkpsdm'].map(l => world.as(l))) as [Person, Person, Person, Person];
  codes = await competencies(hr);
});
afterAll(() => world.close());

const item = 'id version fromLevel targetLevel requiredLevel importance form plannedHours priority basis reason competency { id code } training { code status outcomes { nodes { level competency { id } } } } raisedBy { id }';
const draw = (person: Person, input: object) => person.ask(`mutation ($input: DevelopmentPlanInput!) { plan: createDevelopmentPlan(input: $input) { id version status plannedHours moves items(perPage: 100) { nodes { ${item} } } } }`, { input }).then(d => d.plan);
const move = (person: Person, name: string, id: string, note?: string) => person.ask(`mutation ($id: ID!, $note: String${note ? '!' : ''}) { plan: ${name}DevelopmentPlan(id: $id, note: $note) { status moves } }`, { id, note }).then(d => d.plan);
const refused = (person: Person, name: string, id: string, note?: string) => person.refused(`mutation ($id: ID!, $note: String${note ? '!' : ''}) { ${name}DevelopmentPlan(id: $id, note: $note) { status } }`, { id, note }).then(r => r.extensions.code);

describe('A plan drawn from gaps', () => {
  test('has an item for every gap of the person and no other, with the levels, weight and order of the gaps', async () => {
    const { items } = await draw(pegawai, { employee: medan.pegawai.id, year: 2027 }), { employee: { gaps } } = await pegawai.ask('query ($id: ID!) { employee(id: $id) { gaps { requiredLevel heldLevel gap importance competency { id } } } }', { id: medan.pegawai.id });
    const weight: Record<string, number> = { ABSOLUTE: 3, IMPORTANT: 2, NEEDED: 1 };
    expect(gaps.length).toBeGreaterThan(2);
    expect(items.nodes.map((i: any) => [i.competency.id, i.fromLevel, i.targetLevel, i.requiredLevel, i.importance, i.priority]).sort()).toEqual(gaps.map((g: any) => [g.competency.id, g.heldLevel, g.requiredLevel, g.requiredLevel, g.importance, g.gap * weight[g.importance]!]).sort());
    const priorities = items.nodes.map((i: any) => i.priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  });

  test('proposes only published trainings that confer the level, and another form where there is none', async () => {
    const position = await aPosition(hr, [['M.05', 3], ['PES.01', 5]].map(([c, l]) => [codes[c as string]!, l as number] as const)), person = await somebody(hr, position, medan.units.belawan);
    const { items: { nodes } } = await draw(hr, { employee: person, year: 2027 }), of = (code: string) => nodes.find((i: any) => i.competency.code === code);
    expect(of('M.05').training).toMatchObject({ code: 'PPP', status: 'PUBLISHED' });
    expect(of('M.05')).toMatchObject({ form: 'KL03', plannedHours: 24 });
    expect(of('PES.01')).toMatchObject({ training: null, plannedHours: 2 });
    expect(of('PES.01').form).toMatch(/^NKL0[29]$/);
  });

  test('plans for the next position too, and says against which position a need was found', async () => {
    const now = await aPosition(hr, [[codes['M.01']!, 2]]), next = await aPosition(hr, [[codes['M.01']!, 3], [codes['M.07']!, 3]]), person = await somebody(hr, now, medan.units.belawan);
    await assess(hr, person, codes['M.01']!, 2);
    const { items: { nodes } } = await draw(hr, { employee: person, year: 2027, nextPosition: next });
    expect(nodes.map((i: any) => [i.competency.code, i.basis, i.fromLevel, i.targetLevel]).sort()).toEqual([['M.01', 'NEXT_POSITION', 2, 3], ['M.07', 'NEXT_POSITION', 0, 3]]);
  });

  test('is one a year while it lives; after a cancelled one another may be drawn', async () => {
    const person = await somebody(hr, await aPosition(hr, [[codes['M.01']!, 2]]), medan.units.belawan), input = { employee: person, year: 2028 }, { id } = await draw(hr, input);
    expect((await hr.refused('mutation ($input: DevelopmentPlanInput!) { createDevelopmentPlan(input: $input) { id } }', { input })).extensions.code).toBe('CONFLICT');
    await move(hr, 'cancel', id);
    expect((await draw(hr, input)).id).not.toBe(id);
  });

  test('nobody draws one for a colleague, nor for somebody they do not see', async () => {
    const attempt = (person: Person, employee: string) => person.refused('mutation ($input: DevelopmentPlanInput!) { createDevelopmentPlan(input: $input) { id } }', { input: { employee, year: 2029 } }).then(r => r.extensions.code);
    expect([await attempt(pegawai, medan.atasan.id), await attempt(kepala, medan.pegawai.id), await attempt(hr, story.tanjungpinang.hr.id)]).toEqual(['INVALID', 'FORBIDDEN', 'INVALID']);
  });
});

describe('From draft to done', () => {
  test('the employee submits, the supervisor agrees, nobody decides their own; agreed it is frozen; closed it says what was reached', async () => {
    const { id, moves } = await draw(pegawai, { employee: medan.pegawai.id, year: 2030 }), { items: { nodes: [first] } } = (await pegawai.ask(`query ($id: ID!) { p: developmentPlan(id: $id) { items { nodes { ${item} } } } }`, { id })).p;
    const input = { plan: id, competency: first.competency.id, targetLevel: first.targetLevel, form: 'NKL02', plannedHours: 6 }, change = 'mutation ($id: ID!, $input: DevelopmentPlanItemInput!, $version: Int!) { i: updateDevelopmentPlanItem(id: $id, input: $input, version: $version) { version form } }';
    expect(moves.sort()).toEqual(['cancel', 'redraw', 'submit']);
    expect((await atasan.refused(change, { id: first.id, input, version: first.version })).extensions.code).toBe('FORBIDDEN');
    const mended = (await pegawai.ask(change, { id: first.id, input, version: first.version })).i;
    expect(mended.form).toBe('NKL02');

    expect((await move(pegawai, 'submit', id)).moves).toEqual(['cancel']);
    expect((await pegawai.refused(change, { id: first.id, input, version: mended.version })).extensions.code).toBe('FORBIDDEN');
    expect(await refused(pegawai, 'agree', id)).toBe('FORBIDDEN');
    const { inbox } = await atasan.ask('{ inbox(perPage: 100) { nodes { id moves } } }');
    expect(inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['agree', 'return']);
    expect((await move(atasan, 'agree', id)).status).toBe('AGREED');

    for (const person of [pegawai, atasan, hr]) {
      expect((await person.refused(change, { id: first.id, input, version: mended.version })).extensions.code).toBe('FORBIDDEN');
      expect((await person.refused('mutation ($id: ID!, $version: Int!) { deleteDevelopmentPlanItem(id: $id, version: $version) { id } }', { id: first.id, version: mended.version })).extensions.code).toBe('FORBIDDEN');
      expect((await person.refused('mutation ($input: DevelopmentPlanItemInput!) { createDevelopmentPlanItem(input: $input) { id } }', { input: { ...input, competency: codes['ARS.01'] } })).extensions.code).toBe('FORBIDDEN');
    }
    const reached = Math.min(first.targetLevel, 5);
    await assess(hr, medan.pegawai.id, first.competency.id, reached, { assessedOn: '2026-11-20' });
    await move(atasan, 'finish', id);
    const { p } = await pegawai.ask('query ($id: ID!) { p: developmentPlan(id: $id) { status moves items { nodes { id reachedLevel fromLevel } } } }', { id });
    expect([p.status, p.moves]).toEqual(['DONE', []]);
    expect(p.items.nodes.find((i: any) => i.id === first.id)).toMatchObject({ reachedLevel: reached, fromLevel: first.fromLevel });
    expect(p.items.nodes.filter((i: any) => i.reachedLevel === null)).toEqual([]);
  });

  test('of whoever keeps plans and is led by nobody is agreed by another who keeps them, never by themselves', async () => {
    const pelatihan = await world.as('pelatihan'), own = medan.pelatihan.id, { supervisor } = await world.row('select supervisor_id as supervisor from employee where id = ?::uuid', own);
    await world.rows('update employee set supervisor_id = null where id = ?::uuid', own);
    const { id } = await world.row(`insert into development_plan (agency_id, employee_id, year, status) values (?::uuid, ?::uuid, 2041, 'SUBMITTED') returning id`, medan.agency, own), of = async (person: Person) => (await person.ask('query ($id: ID!) { p: developmentPlan(id: $id) { moves } }', { id })).p.moves;
    expect([(await of(pelatihan)).filter((m: string) => m !== 'cancel'), (await of(hr)).filter((m: string) => m !== 'cancel'), await refused(pelatihan, 'agree', id)]).toEqual([[], ['agree', 'return'], 'FORBIDDEN']);
    await world.rows('update employee set supervisor_id = ?::uuid where id = ?::uuid', supervisor, own);
  });

  test('an empty plan is not submitted, a return says why', async () => {
    const person = await somebody(hr, await aPosition(hr, [[codes['M.01']!, 1]]), medan.units.belawan);
    await assess(hr, person, codes['M.01']!, 1);
    const { id, items } = await draw(hr, { employee: person, year: 2027 });
    expect([items.nodes, await refused(hr, 'submit', id)]).toEqual([[], 'CONFLICT']);
    await hr.ask('mutation ($input: DevelopmentPlanItemInput!) { createDevelopmentPlanItem(input: $input) { fromLevel basis } }', { input: { plan: id, competency: codes['M.01'], targetLevel: 2, form: 'NKL09', plannedHours: 4 } });
    await move(hr, 'submit', id);
    expect(await atasan.refused('mutation ($id: ID!) { returnDevelopmentPlan(id: $id, note: " ") { id } }', { id }).then(r => r.extensions.code)).toBe('INVALID');
    expect((await move(atasan, 'return', id, 'Kurang.')).status).toBe('RETURNED');
  });

  test('a target that is held already, and a training that confers something else, are refused by name', async () => {
    const person = await somebody(hr, await aPosition(hr, [[codes['M.01']!, 3]]), medan.units.belawan), { id } = await draw(hr, { employee: person, year: 2027 });
    await assess(hr, person, codes['M.05']!, 3);
    const add = (more: object) => hr.refused('mutation ($input: DevelopmentPlanItemInput!) { createDevelopmentPlanItem(input: $input) { id } }', { input: { plan: id, competency: codes['M.05'], targetLevel: 4, form: 'KL03', plannedHours: 4, ...more } }).then(r => [r.extensions.fields?.[0]?.path, r.extensions.fields?.[0]?.code]);
    expect(await add({ targetLevel: 3 })).toEqual([['targetLevel'], 'TOO_LOW']);
    expect(await add({ training: medan.trainings.literacy })).toEqual([['training'], 'UNFIT']);
  });
});

describe('Drawn again', () => {
  test('while it is a draft a plan follows the gaps of today; lines added by hand stay, and what was handed on is not drawn again', async () => {
    const person = await somebody(hr, await aPosition(hr, [[codes['M.01']!, 3], [codes['M.02']!, 2]]), medan.units.belawan), { id } = await draw(hr, { employee: person, year: 2031 });
    await hr.ask('mutation ($input: DevelopmentPlanItemInput!) { createDevelopmentPlanItem(input: $input) { id } }', { input: { plan: id, competency: codes['M.07'], targetLevel: 2, form: 'NKL09', plannedHours: 2 } });
    await assess(hr, person, codes['M.02']!, 2);
    await assess(hr, person, codes['M.01']!, 1);
    await move(hr, 'redraw', id);
    const { plan } = await hr.ask('query ($id: ID!) { plan: developmentPlan(id: $id) { status items { nodes { fromLevel targetLevel basis competency { code } } } } }', { id });
    expect([plan.status, plan.items.nodes.map((i: any) => [i.competency.code, i.basis, i.fromLevel, i.targetLevel]).sort()]).toEqual(['DRAFT', [['M.01', 'CURRENT_POSITION', 1, 3], ['M.07', 'OWN', 0, 2]]]);
    await move(hr, 'submit', id);
    expect(await refused(hr, 'redraw', id)).toBe('ILLEGAL_MOVE');
  });

  test.each([['VERY_GOOD', 0], ['GOOD', 0], ['NEEDS_IMPROVEMENT', 1], ['POOR', 1], ['VERY_POOR', 1]])('after a last predicate %s each need is more urgent by %i, and the rule is cited', async (predicate, boost) => {
    const person = await somebody(hr, await aPosition(hr, [[codes['M.01']!, 2]]), medan.units.belawan), [cycle] = await world.rows("select id, valid_from, valid_until from appraisal_cycle where agency_id = ?::uuid and kind = 'ANNUAL' order by valid_until limit 1", medan.agency);
    await world.row("insert into performance_plan (agency_id, employee_id, cycle_id, starts_on, ends_on, status, result_rating, behaviour_rating, predicate, predicate_rule_id) select ?::uuid, ?::uuid, ?::uuid, ?::date, ?::date, 'FINAL', split_part(r.key, '|', 1), split_part(r.key, '|', 2), r.text, r.id from rule r where r.code = 'PREDICATE' and r.text = ? limit 1", medan.agency, person, cycle.id, cycle.valid_from, cycle.valid_until, predicate);
    const { items: { nodes: [one] } } = await draw(hr, { employee: person, year: 2032 });
    expect(one.priority).toBe(2 * 2 + boost);
    expect(one.reason.includes('predikat kinerja terakhir di bawah Baik (PP 11/2017 Pasal 206)')).toBe(boost > 0);
  });
});
