import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FormRules, formRules, laidOn, underCeiling, withUplift, worthOf } from '../../api/learning/credit.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { anOffering, enrolledAs } from './desk.ts';

const { medan } = story;
let world: World, pelatihan: Person;
beforeAll(async () => { world = await openWorld(); pelatihan = await world.as('pelatihan'); });
afterAll(() => world.close());
const rulesOf = (form: string, day = '2026-11-22'): Promise<FormRules> => formRules(world.orm.em.fork(), form, { day, agency: medan.agency });

describe('The JP of a form (Peraturan LAN 10/2018)', () => {
  // The table of the law: form, unit, what an activity or 10 JP of programme are worth at home and abroad, the most in a month and in a day.
  test.each([
    ['NKL12', 'Magang', 20, 24, null, null], ['NKL05', 'Detasering', 20, 24, null, null], ['NKL08', 'Pertukaran', 20, 24, null, null], ['NKL11', 'Bimbingan di tempat kerja', 2, 2, 2, null], ['NKL01', 'Coaching', 2, 2, 2, null], ['NKL02', 'Mentoring', 2, 2, 2, null],
    ['NKL10', 'Komunitas belajar', 10, 12, null, 2], ['NKL09', 'Belajar mandiri', 10, 12, null, 2], ['NKL03', 'E-learning', 10, 10, null, 3], ['NKL04', 'Pelatihan jarak jauh', 10, 12, null, null], ['NKL06', 'Outbound', 10, 12, null, null], ['NKL07', 'Patok banding', 10, 10, null, null],
    ['KL01', 'Klasikal', 10, 12, null, null], ['KL03', 'Klasikal', 10, 12, null, null], ['KL08', 'Kursus', 10, 12, null, null], ['KL06', 'Seminar', 10, 10, null, null],
  ])('%s (%s) is %i at home, %i abroad; in a month %s times, on a day %s', async (form, _, home, abroad, month, day) => {
    const rules = await rulesOf(form);
    expect([worthOf(10, false, rules), worthOf(10, true, rules), rules.timesPerMonth?.value ?? null, rules.capPerDay?.value ?? null]).toEqual([home, abroad, month, day]);
    for (const rule of Object.values(rules)) expect(rule).toMatchObject({ key: form, instrument: 'Peraturan LAN 10/2018', validFrom: '2018-12-31' });
  });

  test('is unknown before the law began: then what the programme says counts', async () => {
    expect(await rulesOf('NKL03', '2018-12-30')).toEqual({});
    expect(worthOf(12, true, {})).toBe(12);
  });

  test('abroad is never less than at home, and never more than a fifth more', async () => {
    const all = await Promise.all(['NKL03', 'NKL04', 'NKL05', 'NKL06', 'NKL10', 'NKL12', 'KL03'].map(f => rulesOf(f)));
    fc.assert(fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 1000 }), (rules, hours) => {
      const home = worthOf(hours, false, rules), away = worthOf(hours, true, rules);
      expect(away >= home && away <= home * 1.2).toBe(true);
    }));
  });
});

describe('Hours laid upon days', () => {
  const rooms = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 28 }).map(d => `2026-02-${String(d).padStart(2, '0')}`), room: fc.integer({ min: -2, max: 4 }) }), { selector: r => r.day, maxLength: 28 });

  test('are neither made nor lost, never more than a day has room for, and the latest days are filled first', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), rooms, (hours, given) => {
      const { lines, left } = laidOn(hours, given), room = new Map(given.map(r => [r.day, r.room]));
      expect(lines.reduce((sum, l) => sum + l.hours, left)).toBe(hours);
      expect(lines.every(l => l.hours > 0 && l.hours <= room.get(l.earnedOn)!)).toBe(true);
      expect(left === 0 || given.every(r => r.room <= 0 || lines.some(l => l.earnedOn === r.day && l.hours === r.room))).toBe(true);
      const first = lines[0]?.earnedOn;
      expect(given.filter(r => first && r.day > first && r.room > 0).every(r => lines.some(l => l.earnedOn === r.day && l.hours === r.room))).toBe(true);
    }));
  });

  test('have what the law adds abroad as a line of its own', async () => {
    const community = await rulesOf('NKL10'), online = await rulesOf('NKL03'), lines = [{ earnedOn: '2026-02-01', hours: 2 }, { earnedOn: '2026-02-02', hours: 2 }, { earnedOn: '2026-02-03', hours: 1 }];
    expect(withUplift(lines, '2026-02-03', true, community).at(-1)).toEqual({ earnedOn: '2026-02-03', hours: 1, note: 'Tambahan 20% di luar negeri (Peraturan LAN 10/2018).' });
    expect(withUplift(lines, '2026-02-03', false, community)).toEqual(lines);
    expect(withUplift(lines, '2026-02-03', true, online)).toEqual(lines);
  });
});

describe('The ceiling of a PPPK (PP 49/2018)', () => {
  const ceiling = (value = 24) => ({ code: 'LEARNING_HOURS_CEILING_PPPK', key: '', value, text: null, instrument: 'PP 49/2018', article: null, validFrom: '2018-11-28' });
  test.each([[0, 24, 24], [0, 25, 24], [23, 1, 1], [23, 2, 1], [24, 1, 0], [30, 3, 0]])('leaves of %i JP earned and %i more: %i', (before, more, counted) => {
    const [line] = underCeiling([{ earnedOn: '2026-03-01', hours: more }], new Map([['2026', before]]), ceiling());
    expect(line).toMatchObject({ hours: counted, ...(counted < more && { note: `${counted} dari ${more} JP dihitung: paling banyak 24 JP setahun bagi PPPK (PP 49/2018).` }) });
    expect('note' in line!).toBe(counted < more);
  });

  test('is that of each year, is never passed, and cuts the latest days first', () => {
    const days = fc.uniqueArray(fc.record({ earnedOn: fc.date({ min: new Date('2025-11-01'), max: new Date('2026-03-01'), noInvalidDate: true }).map(d => d.toISOString().slice(0, 10)), hours: fc.integer({ min: 0, max: 9 }) }), { selector: d => d.earnedOn, maxLength: 12 });
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (lines, a, b) => {
      const earned = new Map([['2025', a], ['2026', b]]), counted = underCeiling(lines, earned, ceiling());
      for (const [year, before] of earned) {
        const of = (all: readonly { earnedOn: string; hours: number }[]) => all.filter(l => l.earnedOn.startsWith(year)).reduce((n, l) => n + l.hours, 0);
        expect(of(counted)).toBe(Math.min(of(lines), Math.max(24 - before, 0)));
        const cut = counted.find(l => l.earnedOn.startsWith(year) && l.hours < lines.find(x => x.earnedOn === l.earnedOn)!.hours);
        if (cut) expect(counted.filter(l => l.earnedOn.startsWith(year) && l.earnedOn > cut.earnedOn).every(l => l.hours === 0)).toBe(true);
      }
    }));
  });
});

describe('A pass', () => {
  let person: string, n = 0;
  beforeAll(async () => { person = (await world.row(`select e.id from employee e where e.agency_id = '${medan.agency}' and e.supervisor_id is not null and not exists (select from enrollment x where x.employee_id = e.id) and not exists (select from mentoring_pairing p where p.mentee_id = e.id) limit 1`)).id; });
  const credited = async (form: string, { hours = 12, startsOn = '2026-11-02', completedOn = '2026-11-06', abroad = false } = {}) => {
    const { offering, training } = await anOffering(world, { hours, startsOn, endsOn: startsOn });
    await world.rows(`update training set form = '${form}' where id = '${training}'`);
    await world.rows(`update offering set abroad = ${abroad} where id = '${offering}'`);
    const id = await enrolledAs(world, 'APPROVED', person, offering);
    await pelatihan.ask(`mutation ($id: ID!) { completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: "${completedOn}", certificateNumber: "K/${++n}" }) { id } }`, { id });
    return world.rows<{ day: string; hours: number; note: string | null }>('select earned_on::text as day, hours, note from learning_hours_entry where enrollment_id = ?::uuid order by 1, 2', id);
  };

  test('in e-learning taken elsewhere fills no day with more than three JP, beside what was taken already, and says what found no room', async () => {
    expect(await credited('NKL03', { hours: 8 })).toEqual([{ day: '2026-11-04', hours: 2, note: null }, { day: '2026-11-05', hours: 3, note: null }, { day: '2026-11-06', hours: 3, note: null }]);
    expect(await credited('NKL03', { hours: 9 })).toEqual([{ day: '2026-11-02', hours: 3, note: null }, { day: '2026-11-03', hours: 3, note: null }, { day: '2026-11-04', hours: 1, note: null }, { day: '2026-11-06', hours: 0, note: '2 dari 9 JP tidak dihitung: paling banyak 3 JP sehari (Peraturan LAN 10/2018).' }]);
    expect((await world.row('select max(h)::int as most from (select sum(hours) as h from learning_hours_entry where employee_id = ?::uuid group by earned_on) d', person)).most).toBe(3);
  });

  test('in learning by oneself abroad adds a fifth to what counts', async () => {
    expect((await credited('NKL09', { hours: 10, abroad: true, startsOn: '2026-09-01', completedOn: '2026-09-05' })).map(l => [l.day, l.hours])).toEqual([['2026-09-01', 2], ['2026-09-02', 2], ['2026-09-03', 2], ['2026-09-04', 2], ['2026-09-05', 2], ['2026-09-05', 2]]);
  });

  test('in guidance at the workplace counts twice a month and not a third time, and anew in the next', async () => {
    const on = (completedOn: string) => credited('NKL11', { startsOn: '2026-01-05', completedOn }).then(lines => lines.map(l => [l.hours, l.note]));
    expect([await on('2026-03-02'), await on('2026-03-30')]).toEqual([[[2, null]], [[2, null]]]);
    expect(await on('2026-03-31')).toEqual([[0, 'Tidak dihitung: paling banyak 2 kegiatan sebulan (Peraturan LAN 10/2018).']]);
    expect(await on('2026-04-01')).toEqual([[2, null]]);
  });

  test('of a PPPK counts up to the ceiling of the year and says so; of a PNS, and of a PPPK in JPT, it counts whole', async () => {
    const number = (status: string) => world.rows(`update employee set status = '${status}' where id = '${person}'`), { post } = await world.row(`select position_id as post from employee where id = '${person}'`), year = { startsOn: '2025-05-05', completedOn: '2025-05-09' };
    await world.rows(`alter table employee disable trigger user`);
    await number('PPPK');
    expect((await credited('KL03', { hours: 20, ...year })).map(l => [l.hours, l.note])).toEqual([[20, null]]);
    expect((await credited('KL03', { hours: 20, ...year })).map(l => [l.hours, l.note])).toEqual([[4, '4 dari 20 JP dihitung: paling banyak 24 JP setahun bagi PPPK (PP 49/2018).']]);
    expect((await credited('KL03', { hours: 20, ...year })).map(l => l.hours)).toEqual([0]);
    expect((await pelatihan.ask('query ($id: ID!) { employee(id: $id) { learningHours(year: 2025) { hours floor ceiling } } }', { id: person })).employee.learningHours).toEqual({ hours: 24, floor: null, ceiling: 24 });
    await world.rows(`update employee set position_id = (select id from "position" where kind = 'JPT_PRATAMA' and agency_id = '${medan.agency}' limit 1) where id = '${person}'`);
    expect((await credited('KL03', { hours: 20, ...year })).map(l => l.hours)).toEqual([20]);
    expect((await pelatihan.ask('query ($id: ID!) { employee(id: $id) { learningHours(year: 2025) { hours ceiling } } }', { id: person })).employee.learningHours).toEqual({ hours: 44, ceiling: null });
    await number('PNS');
    await world.rows(`update employee set position_id = '${post}' where id = '${person}'`);
    await world.rows(`alter table employee enable trigger user`);
    expect((await credited('KL03', { hours: 20, ...year })).map(l => l.hours)).toEqual([20]);
  });

  test.each([['NKL12', false, 20], ['NKL12', true, 24], ['NKL05', true, 24], ['NKL07', true, 10], ['KL03', true, 14], ['NKL04', false, 12]])('in %s, abroad: %s, is worth %i JP', async (form, abroad, hours) => {
    expect(await credited(form, { abroad })).toEqual([{ day: '2026-11-06', hours, note: null }]);
  });
});
