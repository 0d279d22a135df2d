import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { changeLaw } from '../platform/law.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { assess, competencies } from './stage.ts';

const { medan } = story, nurhayati = medan.pegawai.id;
let world: World, hr: Person, known: Record<string, string>;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); known = await competencies(hr); });
afterAll(() => world.close());

const creating = 'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { id level status purpose assessedOn validUntil moves } }';
const input = (more: object = {}) => ({ employee: nurhayati, competency: known['KEU.01'], level: 3, method: 'SUPERVISOR', assessedOn: '2026-02-28', ...more });

test.each([
  ['2026-02-28', '2029-02-28'], ['2024-02-29', '2027-02-28'], ['2025-12-31', '2028-12-31'], ['2026-11-22', '2029-11-22'],
])('An assessment of %s counts until %s by the rule ASSESSMENT_VALIDITY', async (assessedOn, validUntil) => {
  const { createAssessment } = await hr.ask(creating, { input: input({ assessedOn }) });
  expect(createAssessment).toMatchObject({ assessedOn, validUntil, status: 'RECORDED', purpose: 'MAPPING', moves: ['revoke'] });
});

test('What was agreed goes before the rule', async () => {
  expect((await hr.ask(creating, { input: input({ validUntil: '2026-12-31' }) })).createAssessment.validUntil).toBe('2026-12-31');
});

test('The rule in force on the day of the assessment counts, not the one of today', async () => {
  await changeLaw(world, 'ASSESSMENT_VALIDITY', 24, '2026-07-01');
  expect((await hr.ask(creating, { input: input({ assessedOn: '2026-06-30' }) })).createAssessment.validUntil).toBe('2029-06-30');
  expect((await hr.ask(creating, { input: input({ assessedOn: '2026-07-01' }) })).createAssessment.validUntil).toBe('2028-07-01');
  await changeLaw(world, 'ASSESSMENT_VALIDITY', 36, '2026-07-02');
});

test.each([
  ['lies in the future', { assessedOn: '2026-11-23' }, 'assessedOn', 'FUTURE'],
  ['ends before it begins', { validUntil: '2026-02-27' }, 'validUntil', 'ORDER'],
  ['finds a level above 5', { level: 6 }, 'input.level', 'MAX'],
  ['finds a level below 0', { level: -1 }, 'input.level', 'MIN'],
  ['is of nobody', { employee: '00000000-0000-4000-8000-000000000000' }, 'employee', 'UNKNOWN'],
  ['is of somebody of the other city', { employee: story.tanjungpinang.hr.id }, 'employee', 'UNKNOWN'],
  ['is of no competency', { competency: 'kompetensi' }, 'competency', 'UNKNOWN'],
])('An assessment that %s is refused, and nothing is kept', async (_, more, field, code) => {
  const count = () => world.row('select (select count(*)::int from assessment) as assessments, (select count(*)::int from evidence) as evidence');
  const before = await count(), { extensions } = await hr.refused(creating, { input: input(more) });
  expect(extensions.code).toBe('INVALID');
  expect(extensions.fields?.map(f => [f.path.at(-1), f.code])).toEqual([[field.split('.').at(-1), code]]);
  expect(await count()).toEqual(before);
});

test('An assessment of today is not in the future', async () => {
  expect((await hr.ask(creating, { input: input({ assessedOn: '2026-11-22' }) })).createAssessment.assessedOn).toBe('2026-11-22');
});

test.each(['atasan', 'pegawai', 'auditor', 'pelatihan', 'kepala.bkpsdm', 'mentor'])('%s records no assessments', async login => {
  const person = await world.as(login), { extensions } = await person.refused(creating, { input: input() });
  expect(extensions.code).toBe('FORBIDDEN');
});

test('HR of a part records assessments of its own people only', async () => {
  expect((await (await world.as('hr.belawan')).ask(creating, { input: input() })).createAssessment.status).toBe('RECORDED');
  expect((await (await world.as('hr.dinkes')).refused(creating, { input: input() })).extensions.fields?.[0]).toMatchObject({ path: ['employee'], code: 'UNKNOWN' });
});

test('An assessment is taken back by HR with a reason, once, and never edited', async () => {
  const id = await assess(hr, nurhayati, known['KEU.01']!, 5), revoke = (note = ', note: "Tertukar."') => `mutation ($id: ID!) { revokeAssessment(id: $id${note}) { status moves history { move note } } }`;
  expect((await hr.refused(revoke(''), { id })).extensions.code).toBe('INVALID');
  expect((await (await world.as('atasan')).refused(revoke(), { id })).extensions.code).toBe('FORBIDDEN');
  expect((await (await world.as('hr.tanjungpinang')).refused(revoke(), { id })).extensions.code).toBe('NOT_FOUND');
  expect(await hr.ask(revoke(), { id })).toEqual({ revokeAssessment: { status: 'REVOKED', moves: [], history: [{ move: 'revoke', note: 'Tertukar.' }] } });
  expect((await hr.refused(revoke(), { id })).extensions).toMatchObject({ code: 'ILLEGAL_MOVE', status: 'REVOKED' });
  expect(await world.rows('select kind, level, note from evidence where source_id = ? order by kind', id)).toEqual([{ kind: 'ASSESSMENT', level: 5, note: null }, { kind: 'REVOCATION', level: 5, note: 'Asesmen dicabut.' }]);
  expect(Object.keys(world.schema.getMutationType()!.getFields()).filter(f => /^(update|delete)(Assessment|Evidence|Holding)$/.test(f))).toEqual([]);
});

test('Evidence is only ever added to, whoever tries', async () => {
  await expect(world.row('update evidence set level = 5 where employee_id = ?', nurhayati)).rejects.toThrow('This is only ever added to.');
  await expect(world.row('delete from evidence where employee_id = ?', nurhayati)).rejects.toThrow('This is only ever added to.');
});
