import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastDayOf } from '../../api/platform/calendar.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const after = (from: string, value: number, unit = 'working_days') => lastDayOf(world.orm.em.fork(), from, { code: 'X', key: '', value, text: null, unit, instrument: '', article: null, validFrom: '2020-01-01' } as never);

test.each([
  ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
  ['2026-03-17', 1, '2026-03-25', 'over Nyepi, Idulfitri, their joint leave and a weekend'],
  ['2026-12-23', 1, '2026-12-28', 'over joint leave, Christmas and a weekend'],
  ['2026-02-13', 2, '2026-02-19', 'over joint leave and Imlek'],
  ['2026-05-13', 1, '2026-05-18', 'over Ascension Day and its joint leave'],
  ['2026-06-15', 1, '2026-06-17', 'over a national holiday'],
  ['2026-07-01', 14, '2026-07-21', 'where only weekends are free'],
])('the last of the working days after %s (%i) is %s: %s', async (from, days, due) => expect(await after(from, days)).toBe(due));

test('calendar days run over holidays', async () => expect(await after('2026-03-17', 3, 'days')).toBe('2026-03-20'));

test('a day that is both counts once, and a decree that comes later is a further row', async () => {
  await world.row("insert into holiday (day, name, kind, instrument) values ('2026-07-02', 'Pilkada', 'NATIONAL', 'Keppres (uji)'), ('2026-07-02', 'Pilkada', 'JOINT_LEAVE', 'Keppres (uji)')");
  expect(await after('2026-07-01', 1)).toBe('2026-07-03');
});

test('everybody reads the holidays, and nobody of a city changes those of the nation', async () => {
  const { holidays } = await (await world.as('pegawai')).ask('{ holidays(filter: { day: { gte: "2026-12-01" } }) { totalCount nodes { day name kind instrument } } }');
  expect(holidays.nodes.map((h: any) => [h.day, h.kind])).toEqual([['2026-12-24', 'JOINT_LEAVE'], ['2026-12-25', 'NATIONAL']]);
  expect(Object.keys(world.schema.getMutationType()!.getFields()).filter(name => name.endsWith('Holiday'))).toEqual([]);
});
