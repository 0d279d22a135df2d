import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../seeds/reference/rules.ts';
import { story } from '../../seeds/story/story.ts';
import { assess, competencies } from '../competency/stage.ts';
import { changeLaw } from '../platform/law.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aServant, asked, aUnit, eligible, type Given, ladderOf, record } from './stage.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person, pegawai: Person, atasan: Person, ladder: Awaited<ReturnType<typeof ladderOf>>;
beforeAll(async () => {
  world = await openWorld();
  [hr, pegawai, atasan] = await Promise.all(['hr.medan', 'pegawai', 'atasan'].map(l => world.as(l))) as [Person, Person, Person];
  ladder = await ladderOf(hr);
});
afterAll(() => world.close());
const servant = (given: Given = {}) => aServant(hr, ladder, given), of = async (code: string, employee: string, post: string, on?: string) => (await eligible(hr, employee, ladder.posts[post]!, on))!.of[code];
const dated = (code: string, key = '') => rules.find(r => r.code === code && r.key === key)!;

describe('Years of experience', () => {
  test.each([['2026-11-22', true], ['2026-11-21', false]])('for a pengawas are four as pelaksana or equivalent: appointed on 22 November 2022, on %s: %s', async (on, met) => {
    const experience = await of('EXPERIENCE', await servant({ post: 'PLK-PTK', appointedOn: '2022-11-22' }), 'LURAH', on);
    expect(experience).toMatchObject({ required: '4', met, ruleApplied: { code: 'APPOINTMENT_EXPERIENCE', key: 'SUPERVISOR', value: dated('APPOINTMENT_EXPERIENCE', 'SUPERVISOR').value, instrument: 'PP 11/2017', article: 'Pasal 54', validFrom: '2017-04-07' } });
    expect([experience.nextStep, experience.metFrom]).toEqual(met ? [null, null] : ['SERVE', '2026-11-22']);
  });

  test.each([['2026-11-22', true], ['2026-11-21', false]])('for an administrator are three as pengawas or equivalent: lurah since 22 November 2023, on %s: %s', async (on, met) => {
    expect(await of('EXPERIENCE', await servant({ post: 'LURAH', since: '2023-11-22', appointedOn: '2023-11-22' }), 'CAMAT', on)).toMatchObject({ required: '3', met });
  });

  test('that no post is on record for are not known, instead of missing', async () => {
    expect(await of('EXPERIENCE', await servant({ post: 'LURAH', since: '2025-01-02', appointedOn: '2009-01-01' }), 'CAMAT')).toMatchObject({ met: null, shortfall: null, nextStep: 'COMPLETE_RECORD' });
  });

  test('add up over posts, and posts of a lower level do not count', async () => {
    const employee = await servant({ post: 'PLK-PTK', since: '2020-01-01', appointedOn: '2020-01-01' });
    await hr.ask('mutation ($id: ID!, $version: Int!, $input: AssignmentInput!) { updateAssignment(id: $id, version: $version, input: $input) { id } }', await (async () => {
      const { employee: e } = await hr.ask('query ($id: ID!) { employee(id: $id) { assignments { nodes { id version decreeNumber unit { id } position { id } } } } }', { id: employee }), [a] = e.assignments.nodes;
      return { id: a.id, version: a.version, input: { employee, position: a.position.id, unit: a.unit.id, kind: 'DEFINITIVE', decreeNumber: a.decreeNumber, validFrom: '2020-01-01', validUntil: '2022-12-31' } };
    })());
    await record(hr, 'Assignment', employee, { position: ladder.posts['LURAH'], unit: await aUnit(hr), kind: 'DEFINITIVE', decreeNumber: 'SK/A', validFrom: '2023-01-01', validUntil: '2024-06-30' });
    await record(hr, 'Assignment', employee, { position: ladder.posts['KASI-KEC'], unit: await aUnit(hr), kind: 'DEFINITIVE', decreeNumber: 'SK/B', validFrom: '2024-07-01' });
    expect((await of('EXPERIENCE', employee, 'CAMAT', '2025-12-31')).met).toBe(false);
    expect((await of('EXPERIENCE', employee, 'CAMAT', '2026-01-01')).met).toBe(true);
  });

  test('of a high leader lie in the field of the post, which only people can judge; the post before must have been held two years', async () => {
    const employee = await servant({ post: 'CAMAT', since: '2024-11-22', appointedOn: '2005-01-01', rank: 'IV/b', education: 'S2' }), { of: found } = (await eligible(hr, employee, ladder.posts['KEPALA-5.01']!))!;
    expect(found['EXPERIENCE']).toMatchObject({ required: '5', met: null, nextStep: 'VERIFY_FIELD', ruleApplied: { article: 'Pasal 107' } });
    expect(found['PRIOR_POST']).toMatchObject({ required: '2', actual: '2', met: true });
    expect((await of('PRIOR_POST', employee, 'KEPALA-5.01', '2026-11-21')).met).toBe(null);
  });
});

test.each([['2026-11-22', true], ['2026-11-23', false]])('A high leader is at most 56 on the day of appointment: born on 22 November 1970, on %s: %s', async (on, met) => {
  expect(await of('AGE', await servant({ post: 'CAMAT', birthDate: '1970-11-22', appointedOn: '1995-03-01' }), 'KEPALA-5.01', on)).toMatchObject({ required: '56', met, ruleApplied: { code: 'APPOINTMENT_LATEST_AGE', key: 'JPT_PRATAMA' } });
});

describe('Education', () => {
  test.each([['SD', 'LURAH', false, 5], ['SMA', 'LURAH', false, 3], ['D2', 'LURAH', false, 1], ['D3', 'LURAH', true, null], ['D3', 'CAMAT', false, 1], ['S1', 'CAMAT', true, null], ['S3', 'CAMAT', true, null], [null, 'LURAH', null, null]])('%s for %s: %s', async (education, post, met, shortfall) => {
    expect(await of('EDUCATION', await servant({ post: 'PLK-PTK', education }), post)).toMatchObject({ actual: education, met, shortfall });
  });

  test('is that of the day: a diploma counts from its own day on', async () => {
    const employee = await servant({ post: 'LURAH', education: 'S1' });
    for (const [level, graduatedOn] of [['D3', '2009-08-01'], ['S1', '2025-06-01']]) await record(hr, 'EducationRecord', employee, { level, institution: 'Universitas Uji', graduatedOn });
    expect([await of('EDUCATION', employee, 'CAMAT', '2025-05-31'), await of('EDUCATION', employee, 'CAMAT', '2025-06-01')]).toMatchObject([{ actual: 'D3', met: false }, { actual: 'S1', met: true }]);
  });
});

describe('The predicate', () => {
  test.each([[['GOOD', 'GOOD'], true], [['VERY_GOOD', 'GOOD'], true], [['GOOD', 'NEEDS_IMPROVEMENT'], false], [['POOR', 'GOOD'], false], [['GOOD'], null], [[], null], [['NEEDS_IMPROVEMENT'], false]])('%j in the last years comes to %s', async (predicates, met) => {
    const employee = await servant({ post: 'PLK-PTK' });
    for (const [i, predicate] of predicates.entries()) await record(hr, 'AppraisalRecord', employee, { year: 2025 - i, predicate, source: 'SIASN' });
    expect(await of('PREDICATE', employee, 'LURAH')).toMatchObject({ required: '2', met, ruleApplied: { code: 'APPOINTMENT_GOOD_YEARS', key: 'SUPERVISOR' } });
  });

  test('of a year counts when its evaluation is closed: until 31 January the year before', async () => {
    const employee = await servant({ post: 'PLK-PTK' });
    for (const year of [2024, 2025]) await record(hr, 'AppraisalRecord', employee, { year, predicate: 'GOOD', source: 'SIASN' });
    expect([(await of('PREDICATE', employee, 'LURAH', '2027-01-31')).met, (await of('PREDICATE', employee, 'LURAH', '2027-02-01')).met]).toEqual([true, null]);
  });
});

describe('A sanction', () => {
  test.each([['2026-05-31', true], ['2026-06-01', false], ['2026-11-30', false], ['2026-12-01', true]])('of medium weight for six months from 1 June bars on %s: %s', async (on, met) => {
    const employee = await servant({ post: 'PLK-PTK' });
    await record(hr, 'Sanction', employee, { kind: 'ALLOWANCE_CUT_6', decreeNumber: 'SK/H/1', startsOn: '2026-06-01' });
    const found = await of('SANCTION', employee, 'LURAH', on);
    expect(found).toMatchObject({ met, actual: met ? 'NONE' : 'MEDIUM', metFrom: met ? null : '2026-12-01', nextStep: met ? null : 'WAIT' });
  });

  test('of light weight, or annulled, does not', async () => {
    const [light, annulled] = [await servant({ post: 'PLK-PTK' }), await servant({ post: 'PLK-PTK' })];
    await record(hr, 'Sanction', light, { kind: 'WRITTEN_REPRIMAND', decreeNumber: 'SK/H/2', startsOn: '2026-11-01' });
    await record(hr, 'Sanction', annulled, { kind: 'DEMOTION', decreeNumber: 'SK/H/3', startsOn: '2026-06-01', annulledOn: '2026-09-01' });
    expect([(await of('SANCTION', light, 'LURAH')).met, (await of('SANCTION', annulled, 'LURAH')).met, (await of('SANCTION', annulled, 'LURAH', '2026-08-31')).met]).toEqual([true, true, false]);
  });
});

describe('The fit with the standard', () => {
  test.each([[4, 80, true, null], [3, 60, false, 'CLOSE_GAP'], [5, 100, true, null]])('is on the scale of selection, not of mapping: level %d of 5 is %d percent: %s', async (level, percent, met, step) => {
    const codes = await competencies(hr), employee = await servant({ post: 'PLK-PTK' });
    const { p: { id: position } } = await hr.ask('mutation ($input: PositionInput!) { p: createPosition(input: $input) { id } }', { input: { code: `UJK-${level}`, name: `Kepala Uji ${level}`, kind: 'SUPERVISOR', echelon: 'IV_A', positionClass: 9 } });
    await hr.ask('mutation ($input: PositionStandardInput!) { createPositionStandard(input: $input) { id } }', { input: { position, competency: codes['M.01'], requiredLevel: 5 } });
    expect((await eligible(hr, employee, position))!.of['COMPETENCY']).toMatchObject({ met: null, nextStep: 'BE_ASSESSED' });
    await assess(hr, employee, codes['M.01']!, level);
    expect((await eligible(hr, employee, position))!.of['COMPETENCY']).toMatchObject({ required: '80', actual: String(percent), met, nextStep: step, ruleApplied: { code: 'JPM_SELECTION_ELIGIBLE' } });
    // Before the assessment nothing was known.
    expect((await eligible(hr, employee, position, '2026-05-31'))!.of['COMPETENCY']).toMatchObject({ met: null });
  });
});

test.each([['III/b', false, 1], ['III/c', true, null], ['IV/a', true, null]])('Rank %s for a lurah (eselon IV.a): %s', async (rank, met, shortfall) => {
  expect(await of('RANK', await servant({ post: 'PLK-PTK', rank }), 'LURAH')).toMatchObject({ required: 'III/c', actual: rank, met, shortfall, ruleApplied: { code: 'RANK_LOWEST', key: 'IV_A' } });
});

test('The rank is that of the day: the one before counts until the next began', async () => {
  const employee = await servant({ post: 'PLK-PTK', rank: 'III/c', rankSince: '2026-04-01' });
  await record(hr, 'RankRecord', employee, { rank: ladder.ranks['III/b'], since: '2022-04-01' });
  expect([(await of('RANK', employee, 'LURAH', '2026-03-31')).actual, (await of('RANK', employee, 'LURAH', '2026-04-01')).actual, (await of('RANK', employee, 'LURAH', '2020-01-01')).met]).toEqual(['III/b', 'III/c', null]);
});

test.each([['2026-11-21', false, true], ['2026-11-22', true, true], ['2029-11-22', true, true], ['2029-11-23', true, false]])('A transfer comes after two years in a post and is due before five: since 22 November 2024, on %s', async (on, least, longest) => {
  const { of: found } = (await eligible(hr, await servant({ post: 'LURAH', since: '2024-11-22' }), ladder.posts['KASI-KEC']!, on))!;
  expect(found['TENURE']).toMatchObject({ met: least, binding: true, ruleApplied: { article: 'Pasal 190' } });
  expect(found['TENURE_LONGEST']).toMatchObject({ met: longest, binding: false });
});

test('A change of the law holds from its day on, and an old case recomputed is unchanged', async () => {
  const employee = await servant({ post: 'PLK-PTK', appointedOn: '2022-06-01' }), before = await hr.ask(asked, { employee, position: ladder.posts['LURAH'], on: '2026-12-31' });
  await changeLaw(world, 'APPOINTMENT_EXPERIENCE', 5, '2027-01-01', { key: 'SUPERVISOR', instrument: 'PP 99/2026' });
  expect(await hr.ask(asked, { employee, position: ladder.posts['LURAH'], on: '2026-12-31' })).toEqual(before);
  expect(await of('EXPERIENCE', employee, 'LURAH', '2026-12-31')).toMatchObject({ met: true });
  expect(await of('EXPERIENCE', employee, 'LURAH', '2027-01-01')).toMatchObject({ required: '5', met: false, ruleApplied: { instrument: 'PP 99/2026', validFrom: '2027-01-01' } });
});

describe('The whole', () => {
  test('is eligible when all that bars is met, not so when one is not, and not certain when one is not known', async () => {
    const { careerPlans } = await hr.ask('{ careerPlans(perPage: 100) { nodes { eligibility { eligible criteria { binding met } } } } }');
    expect(careerPlans.nodes.length).toBeGreaterThan(4);
    for (const { eligibility: e } of careerPlans.nodes) {
      const bars = e.criteria.filter((c: any) => c.binding).map((c: any) => c.met);
      expect(e.eligible).toBe(bars.includes(false) ? false : bars.includes(null) ? null : true);
    }
  });

  test('of a next position is what the single question says', async () => {
    const { employee } = await pegawai.ask('query ($id: ID!) { employee(id: $id) { nextPositions(most: 12) { move eligible met unmet unknown position { id } careerPath { name } } } }', { id: medan.pegawai.id });
    expect(employee.nextPositions.length).toBe(12);
    expect(employee.nextPositions[0].careerPath).not.toBeNull();
    for (const next of employee.nextPositions) {
      const { careerEligibility: one } = await pegawai.ask(asked, { employee: medan.pegawai.id, position: next.position.id }), count = (met: boolean | null) => one.criteria.filter((c: any) => c.met === met && (met !== false || c.binding)).length;
      expect([next.move, next.eligible, next.met, next.unmet, next.unknown]).toEqual([one.move, one.eligible, count(true), count(false), count(null)]);
    }
  });

  test('is seen by the person, who leads them, HR and auditors, by nobody else', async () => {
    const see = async (person: Person, employee = medan.pegawai.id) => (await eligible(person, employee, ladder.posts['LURAH']!)) !== null;
    expect(await Promise.all([see(pegawai), see(atasan), see(hr), world.as('auditor').then(p => see(p)), world.as('kepala.bkpsdm').then(p => see(p))])).toEqual([true, true, true, true, true]);
    expect(await Promise.all([see(pegawai, medan.atasan.id), see(pegawai, medan.hr.id), world.as('pelatihan').then(p => see(p)), world.as('hr.tanjungpinang').then(p => see(p)), see(hr, tanjungpinang.hr.id), world.as('hr.dinkes').then(p => see(p))])).toEqual([false, false, false, false, false, false]);
    expect((await world.anonymous().refused(asked, { employee: medan.pegawai.id, position: ladder.posts['LURAH'] })).extensions.code).toBe('UNAUTHENTICATED');
    const trainer = await world.as('pelatihan'), { employee } = await trainer.ask('query ($id: ID!) { employee(id: $id) { nextPositions { met } professionalism { score } } }', { id: medan.pegawai.id });
    expect(employee).toEqual({ nextPositions: [], professionalism: null });
  });

  test('is asked in one statement by the fast path', async () => {
    const { body } = await world.gate.executeOperation({ query: asked, variables: { employee: medan.pegawai.id, position: ladder.posts['LURAH'] } }, { contextValue: (await import('../../api/kernel/context.ts')).contextFor(world.house, world.orm.em.fork(), { actor: hr.actor, requestId: 'plan' }) });
    expect((body as any).singleResult.extensions?.plan ?? { planned: true }).toMatchObject({ planned: true });
  });
});
