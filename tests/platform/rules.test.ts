import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import careerWords from '../../admin/career/id.ts';
import proposalWords from '../../admin/career/proposal.id.ts';
import talentWords from '../../admin/career/talent.id.ts';
import english from '../../admin/en.ts';
import competencyWords from '../../admin/competency/id.ts';
import { together, type Words } from '../../admin/kernel/i18n.ts';
import learningWords from '../../admin/learning/id.ts';
import documentWords from '../../admin/documents/id.ts';
import leaveWords from '../../admin/leave/id.ts';
import participationWords from '../../admin/participation/id.ts';
import policyWords from '../../admin/planning/policy.id.ts';
import peopleWords from '../../admin/people/id.ts';
import platformWords from '../../admin/platform/id.ts';
import { run, sql } from '../../api/kernel/sql.ts';
import { bandOf, cell, deadline, nameOf, numberOf, ruleOn, type RuleInForce, tableOf, tableOn } from '../../api/platform/rules.ts';
import { rules } from '../../seeds/reference/rules.ts';
import { story } from '../../seeds/story/story.ts';
import { askOn, assess, aPosition, competencies, somebody } from '../competency/stage.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';
import { changeLaw } from './law.ts';

const { medan, tanjungpinang } = story;
const id: Words[] = [careerWords, talentWords, proposalWords, competencyWords, learningWords, leaveWords, documentWords, participationWords, policyWords, peopleWords, platformWords], en: Words[] = english;
let world: World, hr: Person, their: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); their = await world.as('hr.tanjungpinang'); });
afterAll(() => world.close());

const em = () => world.orm.em.fork() as never;
const law = (day: string, agency: string = medan.agency) => ({ day, agency });
const valueOn = async (code: string, day: string, agency?: string, key?: string) => numberOf(await ruleOn(em(), code, law(day, agency), key));
const creating = 'mutation ($input: RuleInput!) { createRule(input: $input) { id version code key scope topic name value text unit open instrument article validFrom validUntil } }';
const updating = 'mutation ($id: ID!, $input: RuleInput!, $version: Int!) { updateRule(id: $id, input: $input, version: $version) { id version value validFrom validUntil } }';
const withdrawing = 'mutation ($id: ID!, $version: Int!) { withdrawRule(id: $id, version: $version) { id code } }';
const perwali = { instrument: 'Peraturan Wali Kota Medan 7/2026', article: 'Pasal 4' };
const cap = (more: object = {}) => ({ code: 'JPM_CAP', value: 110, validFrom: '2027-01-01', ...perwali, ...more });
const history = (code: string, key = '', agency: string = medan.agency) => world.rows('select id, version, value, valid_from::text as since, valid_until::text as until from rule where code = ? and key = ? and agency_id = ?::uuid order by valid_from', code, key, agency);
const fieldsOf = ({ extensions }: { extensions: { code: string; fields?: { path: (string | number)[]; code: string }[] } }) => [extensions.code, ...(extensions.fields ?? []).map(f => [f.path.at(-1), f.code])];

describe('The rule on a day', () => {
  test('is the one whose first and last day enclose it, both included', async () => {
    const months = async (day: string) => nameOf(await ruleOn(em(), 'RANK_PROMOTION_MONTHS', law(day))).split(',').length;
    expect(await Promise.all(['2023-12-31', '2024-01-01', '2025-09-30', '2025-10-01', TODAY].map(months))).toEqual([2, 6, 6, 12, 12]);
  });

  test('that is missing is a fault of the installation, never a guess', async () => {
    await expect(ruleOn(em(), 'LEARNING_HOURS_FLOOR_PNS', law('2017-04-06'))).rejects.toThrow('No rule LEARNING_HOURS_FLOOR_PNS is in force on 2017-04-06.');
    await expect(ruleOn(em(), 'CREDIT_POINT_COEFFICIENT', law(TODAY), 'KLEREK')).rejects.toThrow('No rule CREDIT_POINT_COEFFICIENT KLEREK');
    await expect(tableOn(em(), 'NOTHING', law(TODAY))).rejects.toThrow('No rule NOTHING is in force');
  });

  test('is one, whatever the day, the city, the code and the key', async () => {
    const codes = [...new Set(rules.map(r => r.code))], days = fc.date({ min: new Date('2000-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }).map(d => d.toISOString().slice(0, 10));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...codes), days, fc.constantFrom(medan.agency, tanjungpinang.agency), async (code, day, agency) => {
      const rows = await run<{ key: string; since: string; until: string | null }>(em(), sql`select key, valid_from::text as since, valid_until::text as until from ${tableOf(code, law(day, agency))} rule`);
      expect([code, day, rows.map(r => r.key).toSorted()]).toEqual([code, day, [...new Set(rows.map(r => r.key))].toSorted()]);
      expect(rows.every(r => r.since <= day && (r.until === null || r.until >= day))).toBe(true);
    }), { numRuns: 150 });
  }, 60_000);

  test('comes with the instrument it rests on: every national rule names one, a topic and what it means', async () => {
    expect(rules.filter(r => !r.instrument || !r.name || r.description.length < 20 || !/^\d{4}-\d{2}-\d{2}$/.test(r.validFrom)).map(r => r.code)).toEqual([]);
    expect(rules.filter(r => (r.value === null) === (r.text === null)).map(r => r.code)).toEqual([]);
    expect(new Set(rules.map(r => r.id)).size).toBe(rules.length);
    const stored = await world.row('select count(*)::int as n from rule where agency_id is null');
    expect(stored.n).toBe(rules.length);
  });
});

describe.each([['Indonesian', id], ['English', en]] as const)('%s', (_, words) => {
  const all = together(...words), known = (path: string) => path.split('.').reduce<unknown>((at, key) => (at as Words | undefined)?.[key], all) !== undefined;
  test('has a word for every unit, key and name of a rule, but for those that are the law’s own (S1, III/a, IV/c, a number)', () => {
    const called = (code: string) => /^(SD|SMP|SMA|[DS]\d|[IV]+\/[a-e]|\d)$/.test(code) || ['resources.Rule.words', 'enums.PositionKind', 'enums.Tier', 'enums.TrainingForm', 'enums.Importance'].some(at => known(`${at}.${code}`));
    const codes = new Set(rules.flatMap(r => [...r.key.split(/[|+]/), ...(r.unit === 'name' ? [r.text!] : [])]).filter(Boolean));
    expect([...codes].filter(code => !called(code))).toEqual([]);
    expect([...new Set(rules.map(r => r.unit))].filter(unit => !known(`resources.Rule.units.${unit}`))).toEqual([]);
  });
});

describe('A table of law', () => {
  test('holds the predicate for every pair of ratings, and is not symmetric', async () => {
    const predicates = await tableOn(em(), 'PREDICATE', law(TODAY)), at = (result: string, behaviour: string) => nameOf(cell(predicates, result, behaviour));
    expect(['ABOVE', 'MEETS', 'BELOW'].map(result => ['BELOW', 'MEETS', 'ABOVE'].map(behaviour => at(result, behaviour)))).toEqual([
      ['POOR', 'GOOD', 'VERY_GOOD'], ['POOR', 'GOOD', 'GOOD'], ['VERY_POOR', 'NEEDS_IMPROVEMENT', 'NEEDS_IMPROVEMENT'],
    ]);
    expect(() => at('ABOVE', 'NONE')).toThrow('The table PREDICATE has no ABOVE|NONE.');
  });

  test('numbers the nine boxes diagonally', async () => {
    const boxes = await tableOn(em(), 'TALENT_BOX', law(TODAY));
    expect(['ABOVE', 'MEETS', 'BELOW'].map(p => ['LOW', 'MIDDLE', 'HIGH'].map(q => numberOf(cell(boxes, p, q))))).toEqual([[4, 7, 9], [2, 5, 8], [1, 3, 6]]);
  });

  test('gives the golden credit points', async () => {
    const percent = await tableOn(em(), 'CREDIT_POINT_CONVERSION', law(TODAY)), coefficient = await tableOn(em(), 'CREDIT_POINT_COEFFICIENT', law(TODAY));
    const points = (predicate: string, tier: string, months = 12) => (numberOf(cell(percent, predicate)) / 100) * numberOf(cell(coefficient, tier)) * (months / 12);
    expect(points('VERY_GOOD', 'AHLI_PERTAMA')).toBe(18.75);
    expect(points('GOOD', 'AHLI_PERTAMA', 2)).toBeCloseTo(2.08, 2);
  });

  test.each([[2, undefined], [3, 'ORAL_REPRIMAND'], [4, 'WRITTEN_REPRIMAND'], [6, 'WRITTEN_REPRIMAND'], [7, 'WRITTEN_DISSATISFACTION'], [11, 'ALLOWANCE_CUT_6'], [13, 'ALLOWANCE_CUT_6'], [20, 'ALLOWANCE_CUT_12'], [21, 'DEMOTION'], [24, 'DEMOTION'], [25, 'RELEASE_TO_EXECUTING'], [27, 'RELEASE_TO_EXECUTING'], [28, 'DISMISSAL'], [200, 'DISMISSAL']])('%d days of absence fall into the band %s', async (days, band) => {
    const ladder = await tableOn(em(), 'ABSENCE_SANCTION', law(TODAY));
    if (band) expect(bandOf(ladder, days).key).toBe(band); else expect(() => bandOf(ladder, days)).toThrow('has no band for 2');
  });

  test.each([['IP_WEIGHT', 100], ['TALENT_BOX', 45]])('%s adds up to %d', async (code, sum) => expect([...(await tableOn(em(), code, law(TODAY))).values()].reduce((n, r) => n + numberOf(r), 0)).toBe(sum));
});

describe('A deadline', () => {
  const of = (value: number, unit: string) => ({ code: 'X', key: '', value, text: null, unit, instrument: '', validFrom: '' }) as RuleInForce;
  test.each([
    ['2026-11-02', 14, 'days', '2026-11-16'], ['2026-12-25', 14, 'days', '2027-01-08'], ['2026-11-02', 14, 'working_days', '2026-11-20'], ['2026-11-06', 1, 'working_days', '2026-11-09'], ['2026-11-07', 1, 'working_days', '2026-11-09'],
    ['2026-08-31', 6, 'months', '2027-02-28'], ['2024-02-29', 2, 'years', '2026-02-28'],
  ])('that runs from %s for %d %s ends on %s', (from, value, unit, due) => expect(deadline(from, of(value, unit))).toBe(due));
  test('counts no holiday as a working day', () => expect(deadline('2026-11-02', of(2, 'working_days'), day => day === '2026-11-03')).toBe('2026-11-05'));
  test('is refused of what is no period', () => expect(() => deadline('2026-11-02', of(2, 'JP'))).toThrow('is no period but JP'));
});

describe('A value of a city’s own', () => {
  test('goes before the national one, in that city alone, from its day on', async () => {
    const high = (day: string, agency: string) => valueOn('TALENT_POTENTIAL', day, agency, 'HIGH');
    expect(await Promise.all(['2024-01-01', '2024-01-02', '2025-12-31', '2026-01-01'].map(day => high(day, medan.agency)))).toEqual([90, 81, 81, 85]);
    expect(await Promise.all(['2024-01-02', '2025-03-02', '2025-03-03', TODAY].map(day => high(day, tanjungpinang.agency)))).toEqual([90, 90, 77, 77]);
    const cuts = await tableOn(em(), 'TALENT_POTENTIAL', law(TODAY));
    expect([84, 85, 70, 69].map(n => bandOf(cuts, n).key)).toEqual(['MIDDLE', 'HIGH', 'MIDDLE', 'LOW']);
    expect(bandOf(cuts, 69).instrument).toBe('PermenPANRB 3/2020');
  });

  test('counts only for as long as national law leaves room for it', async () => {
    await world.row(`insert into rule (agency_id, topic, code, name, description, value, unit, instrument, valid_from) values ('${medan.agency}', 'DEVELOPMENT', 'LEARNING_HOURS_FLOOR_PNS', 'x', 'x', 5, 'JP', 'x', '2020-01-01')`);
    expect(await valueOn('LEARNING_HOURS_FLOOR_PNS', TODAY)).toBe(20);
    const { employee } = await hr.ask('query ($id: ID!) { employee(id: $id) { learningHours { floor ruleApplied { value } } } }', { id: medan.pegawai.id });
    expect(employee.learningHours).toEqual({ floor: 20, ruleApplied: { value: 20 } });
  });

  test('is entered with its day, ends what held before, is audited, and changes nothing of the day before', async () => {
    const { createRule: first } = await hr.ask(creating, { input: cap({ validFrom: TODAY }) });
    expect(first).toMatchObject({ scope: 'LOCAL', topic: 'COMPETENCY', name: 'Batas atas JPM', value: 110, text: null, unit: 'percent', open: false, article: 'Pasal 4', validUntil: null });
    await hr.ask(creating, { input: cap({ value: 120 }) });
    expect((await history('JPM_CAP')).map(r => [r.value, r.since, r.until])).toEqual([[110, TODAY, '2026-12-31'], [120, '2027-01-01', null]]);
    expect(await Promise.all(['2026-11-21', TODAY, '2026-12-31', '2027-01-01'].map(day => valueOn('JPM_CAP', day)))).toEqual([100, 110, 110, 120]);
    expect(await valueOn('JPM_CAP', '2027-01-01', tanjungpinang.agency)).toBe(100);
    const { auditEntries } = await hr.ask('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { nodes { action changes { field before after } } } }', { id: first.id });
    expect(auditEntries.nodes.map((n: any) => n.action).toSorted()).toEqual(['CREATED', 'UPDATED']);
    expect(auditEntries.nodes.find((n: any) => n.action === 'UPDATED').changes).toEqual([{ field: 'validUntil', before: null, after: '2026-12-31' }]);
  });

  test('that has not begun is corrected, moved or taken back, and what it ended follows', async () => {
    const [, future] = await history('JPM_CAP'), { updateRule } = await hr.ask(updating, { id: future.id, version: future.version, input: cap({ value: 115, validFrom: '2027-02-01' }) });
    expect(updateRule).toMatchObject({ value: 115, validFrom: '2027-02-01' });
    expect((await history('JPM_CAP')).map(r => [r.value, r.since, r.until])).toEqual([[110, TODAY, '2027-01-31'], [115, '2027-02-01', null]]);
    expect((await hr.ask(updating, { id: future.id, version: updateRule.version, input: cap({ value: 115, validFrom: '2026-12-15' }) })).updateRule.validFrom).toBe('2026-12-15');
    expect((await history('JPM_CAP')).map(r => [r.value, r.since, r.until])).toEqual([[110, TODAY, '2026-12-14'], [115, '2026-12-15', null]]);
    await hr.ask(withdrawing, { id: future.id, version: updateRule.version + 1 });
    expect((await history('JPM_CAP')).map(r => [r.value, r.since, r.until])).toEqual([[110, TODAY, null]]);
  });

  test('that is in force is never edited: only its end may be set, and not in the past', async () => {
    const [row] = await history('JPM_CAP'), send = (more: object) => ({ id: row.id, version: row.version, input: cap({ validFrom: TODAY, ...more }) });
    for (const more of [{ value: 111 }, { instrument: 'Perwali lain' }, { validFrom: '2026-12-01' }, { code: 'ASSESSMENT_VALIDITY' }]) expect(fieldsOf(await hr.refused(updating, send(more)))).toEqual(['CONFLICT', ['validFrom', 'IN_FORCE']]);
    expect(fieldsOf(await hr.refused(withdrawing, { id: row.id, version: row.version }))).toEqual(['CONFLICT', ['validFrom', 'IN_FORCE']]);
    expect(fieldsOf(await hr.refused(updating, send({ validUntil: '2026-11-21' })))).toEqual(['INVALID', ['validUntil', 'PAST']]);
    const { updateRule } = await hr.ask(updating, send({ validUntil: '2026-12-31' }));
    expect(updateRule).toMatchObject({ value: 110, validUntil: '2026-12-31' });
    expect([await valueOn('JPM_CAP', '2026-12-31'), await valueOn('JPM_CAP', '2027-01-01')]).toEqual([110, 100]);
    // One that is over is not reopened.
    const [over] = await history('TALENT_POTENTIAL', 'HIGH'), input = { code: 'TALENT_POTENTIAL', key: 'HIGH', value: 81, instrument: 'Keputusan Wali Kota Medan tentang Manajemen Talenta 2024 (contoh)', validFrom: '2024-01-02', validUntil: '2026-12-31' };
    expect(fieldsOf(await hr.refused(updating, { id: over.id, version: over.version, input }))).toEqual(['CONFLICT', ['validFrom', 'IN_FORCE']]);
  });

  test.each<[string, object, unknown[]]>([
    ['is of no code', { code: 'NOTHING' }, ['INVALID', ['code', 'UNKNOWN']]],
    ['is of no key', { key: 'HIGH' }, ['INVALID', ['key', 'UNKNOWN']]],
    ['is of a code national law leaves no room in', { code: 'LEARNING_HOURS_FLOOR_PNS', value: 24 }, ['INVALID', ['code', 'NATIONAL']]],
    ['begins in the past', { validFrom: '2026-11-21' }, ['INVALID', ['validFrom', 'PAST']]],
    ['ends before it begins', { validUntil: '2026-12-31' }, ['INVALID', ['validUntil', 'ORDER']]],
    ['sets no number where there must be one', { value: null }, ['INVALID', ['value', 'REQUIRED']]],
    ['gives a name beside the number', { text: 'HIGH' }, ['INVALID', ['text', 'UNFIT']]],
    ['is a name no rule of its code gives', { code: 'TALENT_PERFORMANCE', key: 'GOOD', value: null, text: 'SPLENDID' }, ['INVALID', ['text', 'UNKNOWN']]],
    ['is a number where a name is due', { code: 'TALENT_PERFORMANCE', key: 'GOOD' }, ['INVALID', ['text', 'REQUIRED'], ['value', 'UNFIT']]],
    ['is in another unit', { unit: 'JP' }, ['INVALID', ['unit', 'UNFIT']]],
    ['names no instrument', { instrument: '' }, ['INVALID', ['instrument', 'MIN_LENGTH']]],
  ])('that %s is refused under the field', async (_, more, refusal) => {
    expect(fieldsOf(await hr.refused(creating, { input: cap(more) }))).toEqual(refusal);
  });

  test('may count a national period in working days', async () => {
    const { createRule } = await hr.ask(creating, { input: { code: 'OBJECTION_PERIOD', value: 14, unit: 'working_days', validFrom: '2027-01-01', ...perwali } });
    expect(createRule).toMatchObject({ unit: 'working_days', value: 14 });
    const due = async (day: string) => deadline(day, await ruleOn(em(), 'OBJECTION_PERIOD', law(day)));
    expect([await due('2026-12-31'), await due('2027-01-01')]).toEqual(['2027-01-14', '2027-01-21']);
  });

  test('never overlaps another of its kind, for one city, for two at once, nor past the API', async () => {
    await hr.ask(creating, { input: { ...cap(), code: 'EVALUATION_AFTER', value: 4 } });
    expect(fieldsOf(await hr.refused(creating, { input: { ...cap(), code: 'EVALUATION_AFTER', value: 5 } }))).toEqual(['CONFLICT', ['validFrom', 'OVERLAP']]);
    expect(fieldsOf(await hr.refused(creating, { input: { ...cap({ validFrom: '2026-12-01' }), code: 'EVALUATION_AFTER', value: 5 } }))).toEqual(['CONFLICT', ['validFrom', 'OVERLAP']]);
    const both = await Promise.all([5, 6].map(value => hr.attempt(creating, { input: { ...cap({ validFrom: '2027-06-01' }), code: 'EVALUATION_AFTER', value } })));
    expect(both.filter(a => !a.errors)).toHaveLength(1);
    expect((await history('EVALUATION_AFTER')).map(r => r.since)).toEqual(['2027-01-01', '2027-06-01']);
    await expect(world.row(`insert into rule (topic, code, name, description, value, unit, instrument, valid_from) select topic, code, name, description, 40, unit, 'x', '2030-01-01' from rule where code = 'ASSESSMENT_VALIDITY'`)).rejects.toThrow('rule_one_a_day');
    await expect(world.row(`insert into rule (topic, code, name, description, unit, instrument, valid_from) values ('RANK', 'X', 'x', 'x', 'x', 'x', '2030-01-01')`)).rejects.toThrow('rule_number_or_name');
  });

  test('is kept by HR of the whole city alone; national law by nobody', async () => {
    for (const login of ['pegawai', 'kepala.bkpsdm', 'auditor', 'hr.dinkes', 'pelatihan']) expect((await (await world.as(login)).refused(creating, { input: cap({ validFrom: '2028-01-01' }) })).extensions.code).toBe('FORBIDDEN');
    const national = await world.row("select id, version from rule where code = 'JPM_CAP' and agency_id is null");
    expect((await hr.refused(updating, { ...national, input: cap() })).extensions.code).toBe('FORBIDDEN');
    expect((await hr.refused(withdrawing, national)).extensions.code).toBe('FORBIDDEN');
  });

  test('is not to be found, read or changed from the other city, nor by a partner', async () => {
    const [mine] = await history('TALENT_POTENTIAL', 'HIGH'), ask = '{ rules(first: 100, filter: { code: "TALENT_POTENTIAL" }) { nodes { id scope value } } }';
    expect((await their.ask(ask)).rules.nodes.filter((n: any) => n.scope === 'LOCAL').map((n: any) => n.value).toSorted()).toEqual([68, 77]);
    expect((await (await world.partner()).ask(ask)).rules.nodes.map((n: any) => n.scope)).toEqual(['NATIONAL', 'NATIONAL', 'NATIONAL']);
    expect(await their.ask('query ($id: ID!) { rule(id: $id) { id } }', { id: mine.id })).toEqual({ rule: null });
    expect((await their.refused(withdrawing, { id: mine.id, version: mine.version })).extensions.code).toBe('NOT_FOUND');
  });
});

describe('What was law', () => {
  test('is changed and removed by nobody, also not past the API; a citation may be put right', async () => {
    for (const change of ["update rule set value = 21 where code = 'LEARNING_HOURS_FLOOR_PNS' and agency_id is null", "update rule set text = 'GOOD' where code = 'PREDICATE' and key = 'ABOVE|BELOW'", "update rule set valid_from = '2018-01-01' where code = 'JPM_CAP' and agency_id is null", "delete from rule where code = 'RANK_PROMOTION_MONTHS'"]) await expect(world.row(change)).rejects.toThrow('What was law is never changed.');
    await expect(world.row(`update rule set valid_until = '2026-06-30' where code = 'TALENT_POTENTIAL' and key = 'HIGH' and agency_id = '${medan.agency}' and valid_until is null`)).rejects.toThrow('What was law is never changed.');
    await world.row("update rule set article = 'Pasal 203 ayat (4) huruf a' where code = 'LEARNING_HOURS_FLOOR_PNS' and agency_id is null");
  });

  test('answers an old case after a change as it did before it', async () => {
    const asked = 'query ($id: ID!, $y: Int) { employee(id: $id) { learningHours(year: $y) { year hours floor reached ruleApplied { code key value text instrument article validFrom } } } learningHoursSummary(year: $y) { people reached hours ruleApplied { value validFrom } } }';
    const old = (y: number) => hr.ask(asked, { id: medan.pegawai.id, y }), before = [await old(2025), await old(2026)];
    await changeLaw(world, 'LEARNING_HOURS_FLOOR_PNS', 24, '2027-01-01', { instrument: 'PP 99/2026' });
    expect([await old(2025), await old(2026)]).toEqual(before);
    expect((await old(2027)).employee.learningHours).toMatchObject({ floor: 24, ruleApplied: { code: 'LEARNING_HOURS_FLOOR_PNS', key: '', value: 24, text: null, instrument: 'PP 99/2026', validFrom: '2027-01-01' } });
    expect(before[0].employee.learningHours.ruleApplied).toMatchObject({ value: 20, instrument: 'PP 11/2017', validFrom: '2017-04-07' });
  });

  test('gives an old match again, and the assessment of an old day its old validity', async () => {
    const known = Object.values(await competencies(hr)), position = await aPosition(hr, [[known[0]!, 3]]), person = await somebody(hr, position, medan.units.belawan);
    const match = async (day: string) => (await askOn(world, hr, day, 'query ($id: ID!) { employee(id: $id) { jobPersonMatch { rawPercent percent rulesApplied { code value instrument } } } }', { id: person })).employee.jobPersonMatch;
    const assessment = async (assessedOn: string) => (await hr.ask('query ($id: ID!) { assessment(id: $id) { validUntil } }', { id: await assess(hr, person, known[0]!, 5, { assessedOn }) })).assessment.validUntil;
    expect(await assessment('2026-10-01')).toBe('2029-10-01');
    const before = await match(TODAY);
    await hr.ask(creating, { input: { code: 'ASSESSMENT_VALIDITY', value: 24, validFrom: TODAY, ...perwali } });
    await hr.ask(creating, { input: cap({ value: 130, validFrom: '2027-03-01' }) });
    expect([await assessment('2026-11-21'), await assessment(TODAY)]).toEqual(['2029-11-21', '2028-11-22']);
    expect(await match(TODAY)).toEqual(before);
    expect(await match('2027-03-01')).toMatchObject({ percent: 130, rulesApplied: [{}, {}, { code: 'JPM_CAP', value: 130, instrument: perwali.instrument }] });
  });
});

test('Planting the reference data again puts national words right, reopens nothing that was ended, and leaves what a city set', async () => {
  const { ReferenceSeeder } = await import('../../seeds/reference.seeder.ts');
  const all = () => world.rows('select id, name, value, valid_from::text, valid_until::text from rule order by id'), before = await all(), versions = () => world.row('select sum(version)::int as n from rule');
  expect(before.filter(r => r.valid_until === '2026-12-31').length).toBeGreaterThan(0);
  await world.row("update rule set name = 'Salah ketik' where code = 'JPM_CAP' and agency_id is null");
  await world.orm.seeder.seed(ReferenceSeeder);
  expect(await all()).toEqual(before);
  const count = await versions();
  await world.orm.seeder.seed(ReferenceSeeder);
  expect(await versions()).toEqual(count);
});
