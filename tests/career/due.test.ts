import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aServant, criterion, type Given, ladderOf, record } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, ladder: Awaited<ReturnType<typeof ladderOf>>;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); ladder = await ladderOf(hr); });
afterAll(() => world.close());
const servant = (given: Given = {}) => aServant(hr, ladder, given);
const list = `query ($kind: DueKind!, $period: Day!, $months: Int! = 1, $unit: ID, $page: Int! = 1) { due: dueList(kind: $kind, period: $period, months: $months, unit: $unit, page: $page, perPage: 100) { until totalCount ready barred unknown units { people } nodes { dueOn noticeOn track from to ready employee { id } criteria { ${criterion} } } } }`;
const all = async (kind: string, period: string, more: object = {}, person = hr) => { const found = []; for (let page = 1; ; page++) { const { due } = await person.ask(list, { kind, period, page, ...more }); found.push(...due.nodes); if (found.length >= due.totalCount || !due.nodes.length) return found as any[]; } };
const due = async (employee: string, kind: string, period: string, more: object = {}) => (await all(kind, period, { unit: medan.units.belawan, ...more })).find(d => d.employee.id === employee);
const codes = (d: any) => Object.fromEntries(d.criteria.map((c: any) => [c.code, c]));

describe('Periods of rank promotion', () => {
  test.each([[2022, ['04', '10']], [2023, ['04', '10']], [2024, ['02', '04', '06', '08', '10', '12']], [2025, ['02', '04', '06', '08', '10', '11', '12']], [2026, Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))]])('of %d are %j: the rule of each day says so', async (year, months) => {
    const { rankPromotionPeriods: periods } = await hr.ask('query ($year: Int!) { rankPromotionPeriods(year: $year) { on ruleApplied { code instrument } } }', { year });
    expect(periods.map((p: any) => p.on)).toEqual(months.map(m => `${year}-${m}-01`));
    expect(new Set(periods.map((p: any) => p.ruleApplied.code))).toEqual(new Set(['RANK_PROMOTION_MONTHS']));
  });

  test.each(['2025-05-01', '2023-06-01', '2026-12-02'])('%s is none', async period => expect((await hr.refused(list, { kind: 'RANK_PROMOTION', period })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['period'], code: 'NO_PERIOD' }] }));
});

describe('A regular promotion', () => {
  test.each([['2026-11-01', false], ['2026-12-01', true], ['2027-01-01', true]])('comes after four years in rank: since 1 December 2022, listed for %s: %s', async (period, listed) => {
    const employee = await servant({ post: 'PLK-PTK', rank: 'III/a', rankSince: '2022-12-01' }), found = await due(employee, 'RANK_PROMOTION', period);
    expect(!!found).toBe(listed);
    if (found) expect([found.track, found.from, found.to, found.dueOn, codes(found)['TIME_IN_RANK'].ruleApplied.key]).toEqual(['REGULAR', 'III/a', 'III/b', '2026-12-01', 'REGULAR']);
  });

  test.each([['SMA', 'III/a', true], ['SMA', 'III/b', false], ['D3', 'III/b', true], ['D3', 'III/c', false], ['S1', 'III/c', true], ['S1', 'III/d', false], ['S2', 'III/d', true]])('ends at the ceiling by education: %s in %s is a candidate: %s', async (education, rank, listed) => {
    expect(!!(await due(await servant({ post: 'PLK-PTK', education, rank, rankSince: '2020-04-01' }), 'RANK_PROMOTION', '2026-12-01'))).toBe(listed);
  });

  test('is ready with two good years and no sanction, barred by either, and not certain without a record', async () => {
    const [good, weak, punished, unknown] = [await servant({ post: 'PLK-PTK' }), await servant({ post: 'PLK-PTK' }), await servant({ post: 'PLK-PTK' }), await servant({ post: 'PLK-PTK' })];
    for (const employee of [good, weak, punished]) for (const year of [2024, 2025]) await record(hr, 'AppraisalRecord', employee, { year, predicate: employee === weak && year === 2024 ? 'NEEDS_IMPROVEMENT' : 'GOOD', source: 'SIASN' });
    await record(hr, 'Sanction', punished, { kind: 'ALLOWANCE_CUT_12', decreeNumber: 'SK/1', startsOn: '2026-05-01' });
    const found = await all('RANK_PROMOTION', '2026-12-01', { unit: medan.units.belawan }), of = (id: string) => found.find(d => d.employee.id === id);
    expect([good, weak, punished, unknown].map(id => of(id).ready)).toEqual([true, false, false, null]);
    expect(codes(of(punished))['SANCTION']).toMatchObject({ met: false, actual: 'MEDIUM', ruleApplied: { code: 'RANK_BLOCKED_FROM' }, metFrom: '2027-05-01' });
  });

  test('went no further than the superior until 30 September 2025, and may since', async () => {
    const employee = await servant({ post: 'PLK-PTK', rank: 'III/c', rankSince: '2020-04-01' });
    await world.row(`update employee set supervisor_id = ?::uuid where id = ?::uuid returning id`, await servant({ post: 'PLK-PTK', rank: 'III/c', rankSince: '2020-04-01' }), employee);
    expect(codes(await due(employee, 'RANK_PROMOTION', '2025-08-01'))['SUPERIOR']).toMatchObject({ required: 'III/c', actual: 'III/d', met: false });
    expect(codes(await due(employee, 'RANK_PROMOTION', '2025-10-01'))['SUPERIOR']).toBeUndefined();
  });
});

test('A functional holder rises by choice: two years in rank and the credit points of the tier', async () => {
  const employee = await servant({ post: 'JF-AK-MUDA', since: '2024-01-02', rank: 'III/c', rankSince: '2024-12-01' });
  expect(await due(employee, 'RANK_PROMOTION', '2026-11-01')).toBeUndefined();
  const found = await due(employee, 'RANK_PROMOTION', '2026-12-01');
  expect([found.track, codes(found)['CREDIT_POINTS']]).toMatchObject(['FUNCTIONAL', { required: '100', met: null, ruleApplied: { code: 'CREDIT_POINTS_FOR_RANK', key: 'AHLI_MUDA' } }]);
  // Above the highest rank of the tier leads only the next tier.
  expect(await due(await servant({ post: 'JF-AK-MUDA', since: '2024-01-02', rank: 'III/d', rankSince: '2020-12-01' }), 'RANK_PROMOTION', '2026-12-01')).toBeUndefined();
});

describe('A rise of salary', () => {
  test.each([['2026-11-01', false], ['2026-12-01', true], ['2027-01-01', true]])('comes two years after the last: since 1 December 2024, listed for %s: %s', async (period, listed) => {
    const employee = await servant({ post: 'PLK-PTK' });
    await record(hr, 'SalaryStep', employee, { effectiveOn: '2024-12-01', letterNumber: 'KGB/1' });
    const found = await due(employee, 'SALARY_STEP', period);
    expect(!!found).toBe(listed);
    if (found) expect([found.dueOn, found.noticeOn, codes(found)['LAST_STEP'].met]).toEqual(['2026-12-01', '2026-10-01', true]);
  });

  test('is reckoned from the first appointment where none is on record, which is said', async () => {
    const old = await servant({ post: 'PLK-PTK', appointedOn: '2010-12-01' }), fresh = await servant({ post: 'PLK-PTK', appointedOn: '2024-12-01', rankSince: '2024-12-01' });
    const found = await all('SALARY_STEP', '2026-12-01', { unit: medan.units.belawan }), of = (id: string) => codes(found.find(d => d.employee.id === id))['LAST_STEP'];
    expect([of(old), of(fresh)]).toMatchObject([{ met: null, nextStep: 'COMPLETE_RECORD' }, { met: true }]);
  });

  test.each([['GOOD', true], ['VERY_GOOD', true], ['NEEDS_IMPROVEMENT', false], ['POOR', false]])('with the predicate %s: %s, by a rule an agency may set itself', async (predicate, met) => {
    const employee = await servant({ post: 'PLK-PTK', appointedOn: '2010-12-01' });
    await record(hr, 'AppraisalRecord', employee, { year: 2025, predicate, source: 'SIASN' });
    expect(codes(await due(employee, 'SALARY_STEP', '2026-12-01'))['PREDICATE']).toMatchObject({ actual: predicate, met, ruleApplied: { code: 'SALARY_STEP_PREDICATE', key: predicate } });
  });
});

describe('Retirement', () => {
  test.each([
    ['PLK-PTK', '1968-12-01', '2027-01-01', '58', 'EXECUTING'], ['PLK-PTK', '1968-12-31', '2027-01-01', '58', 'EXECUTING'], ['LURAH', '1968-11-30', '2026-12-01', '58', 'SUPERVISOR'], ['KEPALA-5.01', '1966-12-15', '2027-01-01', '60', 'JPT_PRATAMA'],
    ['JF-AK-MUDA', '1968-12-15', '2027-01-01', '58', 'AHLI_MUDA'], ['JF-AK-MADYA', '1966-12-15', '2027-01-01', '60', 'AHLI_MADYA'], ['JF-GURU-MUDA', '1966-12-15', '2027-01-01', '60', 'TEACHER'], ['KA-SEKOLAH', '1966-12-15', '2027-01-01', '60', 'TEACHER'],
  ])('of %s born on %s is on %s: the first of the month after the birthday at %s (%s)', async (post, birthDate, dueOn, age, key) => {
    const employee = await servant({ post, birthDate, appointedOn: '1994-03-01' }), found = await due(employee, 'RETIREMENT', dueOn);
    expect(found).toMatchObject({ dueOn, ready: true });
    expect(found.criteria[0]).toMatchObject({ code: 'RETIREMENT', required: age, ruleApplied: { code: 'RETIREMENT_AGE', key } });
    const before = new Date(Date.parse(`${dueOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 7);
    expect(await due(employee, 'RETIREMENT', `${before}-01`)).toBeUndefined();
    expect((await due(employee, 'RETIREMENT', `${before}-01`, { months: 2 })).dueOn).toBe(dueOn);
  });
});

describe('A list', () => {
  test('counts what it holds, office by office, and nobody is in it twice', async () => {
    for (const [kind, months] of [['RANK_PROMOTION', 1], ['SALARY_STEP', 3], ['RETIREMENT', 60]] as const) {
      const { due: page } = await hr.ask(list, { kind, period: '2026-12-01', months }), nodes = await all(kind, '2026-12-01', { months });
      expect([page.ready + page.barred + page.unknown, page.units.reduce((sum: number, u: any) => sum + u.people, 0), nodes.length, new Set(nodes.map(n => n.employee.id)).size], kind).toEqual(Array(4).fill(page.totalCount));
      expect(page.totalCount).toBeGreaterThan(0);
      for (const { ready, criteria } of nodes) expect(ready).toBe(criteria.some((c: any) => c.binding && c.met === false) ? false : criteria.some((c: any) => c.binding && c.met === null) ? null : true);
    }
  });

  test('shows whom one leads, oneself, or nobody: and another city never', async () => {
    const ids = async (login: string) => new Set((await all('SALARY_STEP', '2026-12-01', { months: 24 }, await world.as(login))).map(n => n.employee.id)), [everybody, own, other, trainer] = await Promise.all(['hr.medan', 'pegawai', 'hr.tanjungpinang', 'pelatihan'].map(ids)) as Set<string>[];
    expect([...own!]).toEqual([medan.pegawai.id]);
    expect([...other!].filter(id => everybody!.has(id))).toEqual([]);
    expect(trainer!.size).toBeLessThan(everybody!.size / 4);
  });

  test('changes nothing by itself', async () => {
    const state = () => world.row('select (select sum(version) from employee) as people, (select count(*) from rank_record) as ranks, (select count(*) from salary_step) as steps'), before = await state();
    for (const kind of ['RANK_PROMOTION', 'SALARY_STEP', 'RETIREMENT']) await hr.ask(list, { kind, period: '2026-12-01', months: 12 });
    expect(await state()).toEqual(before);
  });
});
