import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableTo, authorityOf, faultsOf, type LeaveFacts } from '../../api/leave/faults.ts';
import { carriedOver, type Rest } from '../../api/leave/grant.ts';
import { deferredLeft } from '../../api/leave/ledger.ts';
import { lastDayFrom, LeaveLaw, type LeaveRule } from '../../api/leave/law.ts';
import { addDays, addMonths } from '../../api/platform/rules.ts';
import { rules } from '../../seeds/reference/rules.ts';

/** The law of a day, read off the rows every installation has. */
const lawOn = (day: string, ...own: Partial<LeaveRule>[]) => new LeaveLaw([...rules.filter(r => r.code.startsWith('LEAVE_') && r.validFrom <= day && (!r.validUntil || r.validUntil >= day)) as unknown as LeaveRule[], ...own as LeaveRule[]]);
const law = lawOn('2026-11-22');

const facts = (more: Partial<LeaveFacts> = {}): LeaveFacts => ({
  footing: 'PNS', kind: 'ANNUAL', ground: null, startsOn: '2026-12-07', endsOn: '2026-12-07', travelDays: 0, workingDays: 1, birthNumber: null, sex: 'FEMALE', inService: true, positionKind: 'EXECUTING', post: 'DIVISION|EXECUTING', servedSince: '2011-01-01', contractUntil: null,
  since: more.startsOn ?? '2026-12-07', papers: [], balance: 12, reserved: 0, forfeited: false, overlap: null, hasSupervisor: true, hasHead: true, today: '2026-11-22', ...more,
});
const codes = (more: Partial<LeaveFacts>, on = law) => faultsOf(facts(more), on).map(f => f.code);
const fine = (more: Partial<LeaveFacts>) => expect(codes(more)).toEqual([]);

describe('Every number of leave is a dated row with its instrument', () => {
  const numbers = rules.filter(r => r.code.startsWith('LEAVE_'));
  test('and says which, from when, and in which unit', () => {
    expect(numbers.length).toBeGreaterThan(80);
    expect(numbers.filter(r => !r.instrument || !r.validFrom || !r.unit)).toEqual([]);
  });
  test.each([
    ['LEAVE_LENGTH', 'PNS|ANNUAL', 12, 'working_days'], ['LEAVE_LENGTH', 'PNS|LONG', 3, 'months'], ['LEAVE_LENGTH', 'PNS|SICK', 1, 'years'], ['LEAVE_EXTENSION', 'PNS|SICK', 6, 'months'], ['LEAVE_LENGTH', 'PNS|MATERNITY', 3, 'months'], ['LEAVE_LENGTH', 'PNS|IMPORTANT_REASON', 1, 'months'], ['LEAVE_LENGTH', 'PNS|UNPAID', 3, 'years'], ['LEAVE_EXTENSION', 'PNS|UNPAID', 1, 'years'],
    ['LEAVE_LENGTH', 'PPPK|ANNUAL', 12, 'working_days'], ['LEAVE_LENGTH', 'PPPK|SICK', 1, 'months'], ['LEAVE_LENGTH', 'PPPK|MATERNITY', 3, 'months'], ['LEAVE_GROUND_LENGTH', 'PNS|SICK|MISCARRIAGE', 1.5, 'months'], ['LEAVE_GROUND_LENGTH', 'PPPK|SICK|MISCARRIAGE', 1.5, 'months'], ['LEAVE_FIRST_YEAR', 'PPPK|FAMILY_DEATH', 6, 'working_days'],
    ['LEAVE_SERVICE', 'PNS|ANNUAL', 1, 'years'], ['LEAVE_SERVICE', 'PNS|LONG', 5, 'years'], ['LEAVE_SERVICE', 'PNS|UNPAID', 5, 'years'], ['LEAVE_TRAVEL', 'PNS', 12, 'days'], ['LEAVE_TRAVEL', 'PPPK', 6, 'days'], ['LEAVE_CARRY', 'ONE_YEAR', 18, 'working_days'], ['LEAVE_CARRY', 'TWO_YEARS', 24, 'working_days'], ['LEAVE_CARRY', 'DEFERRED', 24, 'working_days'], ['LEAVE_BIRTHS', 'PNS', 3, 'births'],
  ])('%s %s is %d %s', (code, key, value, unit) => expect(law.rule(code, key)).toMatchObject({ value, unit }));
});

describe('Who has which kind', () => {
  const all = ['ANNUAL', 'LONG', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'JOINT', 'UNPAID'] as const;
  test('a PNS has seven, a PPPK four', () => {
    expect(all.filter(kind => law.find('LEAVE_KIND', 'PNS', kind))).toHaveLength(7);
    expect(all.filter(kind => law.find('LEAVE_KIND', 'PPPK', kind))).toEqual(['ANNUAL', 'SICK', 'MATERNITY', 'JOINT']);
  });
  test.each(['LONG', 'IMPORTANT_REASON', 'UNPAID'] as const)('a PPPK is told that %s is no right of theirs, and nothing else', kind => expect(codes({ footing: 'PPPK', kind, servedSince: '2026-11-01', ground: 'MARRIAGE' })).toEqual(['LEAVE_NO_RIGHT']));
  test('nobody asks for joint leave, and nobody out of service for any', () => {
    expect(codes({ kind: 'JOINT' })).toEqual(['LEAVE_NO_RIGHT']);
    expect(codes({ inService: false })).toEqual(['LEAVE_NO_RIGHT']);
  });
  test('teachers with school holidays have no annual leave to ask for, the clerk of the school has', () => {
    expect(codes({ post: 'SCHOOL|FUNCTIONAL' })).toEqual(['LEAVE_NO_RIGHT']);
    fine({ post: 'SCHOOL|EXECUTING' });
  });
  test('maternity leave is for births one to three, and for women', () => {
    const birth = (birthNumber: number | null, more: Partial<LeaveFacts> = {}) => codes({ kind: 'MATERNITY', birthNumber, ...more });
    for (const footing of ['PNS', 'PPPK'] as const) { expect([1, 2, 3, 4].map(n => birth(n, { footing }).length)).toEqual([0, 0, 0, 1]); }
    expect(birth(null)).toEqual(['LEAVE_DAYS']);
    expect(birth(1, { sex: 'MALE' })).toEqual(['LEAVE_NO_RIGHT']);
  });
  test('an important reason is one of six', () => {
    const grounds = ['FAMILY_ILLNESS', 'FAMILY_DEATH', 'MARRIAGE', 'SPOUSE_DELIVERY', 'DISASTER', 'RECOVERY'] as const;
    for (const ground of grounds) fine({ kind: 'IMPORTANT_REASON', ground, sex: 'MALE' });
    for (const ground of [null, 'RELIGIOUS', 'MISCARRIAGE'] as const) expect(codes({ kind: 'IMPORTANT_REASON', ground })).toContain('LEAVE_NO_RIGHT');
  });
});

describe('Service', () => {
  const starts = '2026-12-07';
  test.each([['ANNUAL', 1], ['LONG', 5], ['UNPAID', 5]] as const)('%s takes %i years: on the day they are complete it may begin, the day before it may not', (kind, years) => {
    const since = addMonths(starts, -12 * years);
    fine({ kind, startsOn: starts, servedSince: since });
    expect(codes({ kind, startsOn: starts, servedSince: addDays(since, 1) })).toEqual(['LEAVE_SERVICE_SHORT']);
    expect(codes({ kind, startsOn: starts, servedSince: null })).toEqual(['LEAVE_SERVICE_SHORT']);
  });
  test('the first hajj needs no five years for cuti besar', () => fine({ kind: 'LONG', ground: 'RELIGIOUS', servedSince: '2024-03-01' }));
  test('a PPPK in the first year has six days for family or the first marriage, no day more, and none for anything else', () => {
    const first = (workingDays: number, ground: LeaveFacts['ground'], balance = 0) => codes({ footing: 'PPPK', servedSince: '2026-06-01', workingDays, ground, balance });
    for (const ground of ['FAMILY_ILLNESS', 'FAMILY_DEATH', 'MARRIAGE'] as const) {
      expect(first(6, ground)).toEqual([]);
      expect(first(7, ground)).toEqual(['LEAVE_BALANCE_SHORT']);
      expect(first(2, ground, -5)).toEqual(['LEAVE_BALANCE_SHORT']);
      expect(first(1, ground, -5)).toEqual([]);
    }
    expect(first(1, null)).toContain('LEAVE_SERVICE_SHORT');
    expect(codes({ servedSince: '2026-06-01', ground: 'FAMILY_DEATH', balance: 0 })).toContain('LEAVE_NO_RIGHT');
  });
});

describe('Length', () => {
  const longest = (kind: LeaveFacts['kind'], more: Partial<LeaveFacts>, months: number) => {
    const startsOn = '2027-01-11', last = addDays(addMonths(startsOn, Math.floor(months)), Math.round((months % 1) * 30) - 1), about = { kind, startsOn, since: startsOn, papers: ['GOVERNMENT_DOCTOR'] as LeaveFacts['papers'], ...more };
    fine({ ...about, endsOn: last });
    expect(codes({ ...about, endsOn: addDays(last, 1) })).toContain('LEAVE_LENGTH');
  };
  test.each([
    ['LONG', {}, 3], ['MATERNITY', { birthNumber: 1 }, 3], ['IMPORTANT_REASON', { ground: 'MARRIAGE' }, 1], ['UNPAID', {}, 36], ['SICK', {}, 12], ['SICK', { papers: ['HEALTH_TEAM'] }, 18], ['SICK', { ground: 'MISCARRIAGE' }, 1.5],
    ['SICK', { footing: 'PPPK' }, 1], ['SICK', { footing: 'PPPK', ground: 'MISCARRIAGE' }, 1.5], ['MATERNITY', { footing: 'PPPK', birthNumber: 3 }, 3], ['SICK', { footing: 'PPPK', ground: 'WORK_ACCIDENT', contractUntil: addDays(addMonths('2027-01-11', 9), -1) }, 9],
  ] as [LeaveFacts['kind'], Partial<LeaveFacts>, number][])('%s with %o lasts %d months to the day', longest);

  test('leaves that go on from each other count as one', () => {
    expect(codes({ kind: 'SICK', startsOn: '2027-01-11', since: '2026-03-11', endsOn: '2027-03-10', papers: ['GOVERNMENT_DOCTOR'] })).toEqual([]);
    expect(codes({ kind: 'SICK', startsOn: '2027-01-11', since: '2026-03-11', endsOn: '2027-03-11', papers: ['GOVERNMENT_DOCTOR'] })).toEqual(['LEAVE_LENGTH']);
  });
  test('unpaid leave is extended by one year after three, and not without one before it', () => {
    const extended = (endsOn: string, since = '2024-01-11') => codes({ kind: 'UNPAID', ground: 'EXTENSION', startsOn: '2027-01-11', since, endsOn });
    expect(extended('2028-01-10')).toEqual([]);
    expect(extended('2028-01-11')).toEqual(['LEAVE_LENGTH']);
    expect(extended('2027-06-10', '2027-01-11')).toEqual(['LEAVE_NO_RIGHT']);
  });
  test('annual leave is at least one working day, of one year, asked for before it begins', () => {
    expect(codes({ workingDays: 0 })).toEqual(['LEAVE_LENGTH']);
    expect(codes({ startsOn: '2026-12-28', endsOn: '2027-01-02', workingDays: 4 })).toEqual(['LEAVE_DAYS']);
    expect(codes({ startsOn: '2026-11-21', endsOn: '2026-11-23' })).toEqual(['LEAVE_DAYS']);
    fine({ startsOn: '2026-11-22', endsOn: '2026-11-23' });
    fine({ kind: 'SICK', startsOn: '2026-11-18', endsOn: '2026-11-18', papers: ['DOCTOR'] });
  });
  test('days of travel: twelve of a PNS, six of a PPPK, with annual leave alone', () => {
    for (const [footing, most] of [['PNS', 12], ['PPPK', 6]] as const) { fine({ footing, endsOn: '2026-12-29', travelDays: most }); expect(codes({ footing, endsOn: '2026-12-29', travelDays: most + 1 })).toEqual(['LEAVE_LENGTH']); }
    expect(codes({ kind: 'SICK', travelDays: 1, papers: ['DOCTOR'] })).toEqual(['LEAVE_DAYS']);
  });
});

describe('Papers of illness', () => {
  const sick = (days: number, papers: LeaveFacts['papers'], more: Partial<LeaveFacts> = {}) => codes({ kind: 'SICK', startsOn: '2026-11-02', since: '2026-11-02', endsOn: addDays('2026-11-02', days - 1), papers, ...more });
  test.each([[1, 'DOCTOR'], [2, 'DOCTOR'], [14, 'DOCTOR'], [15, 'GOVERNMENT_DOCTOR'], [200, 'GOVERNMENT_DOCTOR']] as const)('%i days take the note of a %s', (days, needed) => {
    expect(sick(days, [])).toEqual(['LEAVE_PAPER_MISSING']);
    expect(sick(days, [needed])).toEqual([]);
    expect(sick(days, ['OTHER'])).toEqual(['LEAVE_PAPER_MISSING']);
    expect(sick(days, ['GOVERNMENT_DOCTOR'])).toEqual([]);
    if (needed !== 'DOCTOR') expect(sick(days, ['DOCTOR'])).toEqual(['LEAVE_PAPER_MISSING']);
  });
  test('two weeks twice without a day between are four weeks', () => expect(sick(10, ['DOCTOR'], { since: '2026-10-26' })).toEqual(['LEAVE_PAPER_MISSING']));
  test('a miscarriage is attested by a midwife too', () => expect(sick(30, ['MIDWIFE'], { ground: 'MISCARRIAGE' })).toEqual([]));
});

describe('What is left', () => {
  test('is the balance less what is reserved; whoever asks for one day more is refused', () => fc.assert(fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 30 }), (balance, reserved, workingDays) => {
    expect(availableTo(facts({ balance, reserved }), law)).toBe(balance - reserved);
    expect(codes({ balance, reserved, workingDays }).includes('LEAVE_BALANCE_SHORT')).toBe(workingDays > balance - reserved);
  })));
  test('cuti besar forfeits the annual leave of its year', () => expect(codes({ forfeited: true })).toEqual(['LEAVE_NO_RIGHT']));
  test('another leave on one of the days is refused', () => expect(codes({ overlap: { from: '2026-12-05', until: '2026-12-08' } })).toEqual(['LEAVE_OVERLAPS']));
});

describe('What goes on into the next year', () => {
  const rest = (more: Partial<Rest>): Rest => ({ footing: 'PNS', rest: 12, untouched: 0, withRest: 0, deferredIn: 0, since: '2010-01-01', year: 2027, ...more });
  const days = (more: Partial<Rest>, on = law) => carriedOver(rest(more), on).days;
  test.each([
    [{ rest: 0 }, 0, 'nothing is left'], [{ rest: 5 }, 5, 'less than six are left'], [{ rest: 6 }, 6, 'six are left'], [{ rest: 7 }, 6, 'seven are left'], [{ rest: 12, untouched: 1 }, 6, 'one year was not touched'], [{ rest: 18, untouched: 2 }, 12, 'two years were not touched'], [{ rest: 15, untouched: 0, withRest: 2 }, 6, 'two years were used in part'],
    [{ rest: 4, deferredIn: 10 }, 2, 'ten were deferred beside: 24 in all'], [{ rest: 6, deferredIn: 12 }, 0, 'twelve were deferred'], [{ rest: 18, untouched: 2, deferredIn: 5 }, 7, 'five were deferred and two years not touched'], [{ rest: -4 }, -4, 'days were taken ahead: they are deducted'],
  ] as [Partial<Rest>, number, string][])('%o leaves %i: %s', (more, expected) => expect(days(more)).toBe(expected));
  test.each([['2025-01-01', 1, 0], ['2024-12-31', 1, 6], ['2024-01-01', 2, 6], ['2023-12-31', 2, 12]])('a PPPK under contract since %s, %i years untouched, takes %i along', (since, untouched, expected) => expect(days({ footing: 'PPPK', since, untouched, rest: 18 })).toBe(expected));
  test('an agency may say that two years with a rest are enough', () => expect(days({ rest: 15, withRest: 2 }, lawOn('2026-11-22', { ...law.rule('LEAVE_CARRY_TWO_YEARS'), text: 'REST' }))).toBe(12));
  test('a year never has more than 18 days, after two untouched or with what was deferred 24; and nothing is made of nothing', () => fc.assert(fc.property(fc.integer({ min: -6, max: 40 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 12 }), (left, untouched, deferredIn) => {
    const carried = days({ rest: left, untouched, deferredIn });
    expect(carried).toBeLessThanOrEqual(Math.max(left, 0));
    expect(12 + Math.max(carried, 0) + deferredIn).toBeLessThanOrEqual(24);
    if (untouched < 2) expect(carried).toBeLessThanOrEqual(6);
  })));
  test('days that were deferred are taken first', () => expect([[5, 0], [5, 3], [5, 5], [5, 9]].map(([deferredIn, taken]) => deferredLeft({ deferredIn: deferredIn!, taken: taken! }))).toEqual([5, 2, 0, 0]));
  test('half a month is fifteen days', () => expect(lastDayFrom('2026-11-02', law.rule('LEAVE_GROUND_LENGTH', 'PNS', 'SICK', 'MISCARRIAGE'))).toBe('2026-12-16'));
});

describe('Who decides', () => {
  const who = (more: Partial<LeaveFacts>) => authorityOf(facts(more), law);
  test.each([
    [{ kind: 'ANNUAL' }, 'OFFICE_HEAD'], [{ kind: 'ANNUAL', positionKind: 'JPT_PRATAMA' }, 'APPOINTING_OFFICER'], [{ kind: 'LONG' }, 'APPOINTING_OFFICER'], [{ kind: 'UNPAID' }, 'APPOINTING_OFFICER'], [{ kind: 'SICK' }, 'SUPERVISOR'], [{ kind: 'SICK', endsOn: '2026-12-08' }, 'OFFICE_HEAD'],
    [{ kind: 'ANNUAL', hasHead: false }, 'APPOINTING_OFFICER'], [{ kind: 'SICK', hasSupervisor: false }, 'APPOINTING_OFFICER'],
  ] as [Partial<LeaveFacts>, string][])('%o is for the %s', (more, expected) => expect(who(more)).toBe(expected));
  test('no agency can delegate unpaid leave by a row of its own: that rule is not open', () => {
    const at = (key: string) => rules.find(r => r.code === 'LEAVE_AUTHORITY' && r.key === key)!;
    expect([at('UNPAID').open, at('ANNUAL').open]).toEqual([false, true]);
  });
});

test('Only what the law knows may be deferred', () => expect(['ANNUAL', 'LONG', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'UNPAID'].filter(kind => law.find('LEAVE_DEFERRAL', kind))).toEqual(['ANNUAL', 'LONG']));
