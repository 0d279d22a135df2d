import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, sql } from '../../api/kernel/sql.ts';
import { withholding } from '../../api/planning/opportunity.sql.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, pegawai: Person;
beforeAll(async () => {
  world = await openWorld();
  [hr, pegawai] = await Promise.all(['hr.medan', 'pegawai'].map(l => world.as(l))) as [Person, Person];
});
afterAll(() => world.close());

interface Cell { key: string; whole: number; part: number; forced: boolean }
interface Told extends Cell { withheld: boolean }
const told = (cells: readonly Cell[]): Promise<Told[]> => run<Told>(world.orm.em.fork() as never, sql`select t.key, t.whole, t.part, t.forced, t.withheld from ${withholding(sql`(select * from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as x(key text, whole int, part int, forced boolean))`, sql`5`)} t order by t.key`);
const isSmall = ({ whole, part }: Pick<Cell, 'whole' | 'part'>) => [whole, part, whole - part].some(n => n > 0 && n < 5);
const together = (cells: readonly Cell[]) => ({ whole: cells.reduce((s, c) => s + c.whole, 0), part: cells.reduce((s, c) => s + c.part, 0) });
const ask = (person: Person, subject: string, by: string, year = 2026) => person.ask(`{ e: equalOpportunity(subject: ${subject}, by: ${by}, year: ${year}) { year participationLine approvalLine rows { key label withheld people asked approved participation approval belowParticipation belowApproval } rulesApplied { code value } } }`).then(d => d.e);

test.each([
  ['five of each are shown', [[10, 5], [10, 10], [10, 0]], [false, false, false]], ['four people are withheld, and another with them', [[4, 0], [50, 0], [60, 0]], [true, true, false]], ['four approved are small, nought is not', [[20, 4], [20, 5], [30, 0]], [true, true, false]],
  ['four who are left are small', [[20, 16], [40, 10], [60, 20]], [true, true, false]], ['two small ones hide each other, where their sum is not small', [[3, 0], [4, 0], [50, 0]], [true, true, false]], ['two small ones whose sum is small take a third', [[1, 0], [2, 0], [50, 0], [60, 0]], [true, true, true, false]],
  ['one group alone that is small is withheld', [[3, 0]], [true]], ['one group alone that is not is shown', [[30, 10]], [false]], ['what is forced is withheld, and not alone', [[30, 10, true], [40, 10], [50, 10]], [true, true, false]],
] as const)('%s', async (_, cells, due) => {
  expect((await told(cells.map(([whole, part, forced = false], i) => ({ key: String(i), whole, part, forced })))).map(t => t.withheld)).toEqual(due);
});

test('whatever the numbers, none that is small is shown, and what is withheld cannot be found by subtracting what is shown from the whole', async () => {
  const cell = fc.record({ whole: fc.integer({ min: 0, max: 30 }), left: fc.integer({ min: 0, max: 30 }), forced: fc.boolean() }).map(({ whole, left, forced }) => ({ whole: Math.max(whole, left), part: Math.min(whole, left), forced: forced && whole > 25 }));
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 9 }), async cells => {
    const rows = await told(cells.map((c, i) => ({ key: String(i), ...c }))), hidden = rows.filter(r => r.withheld), shown = rows.filter(r => !r.withheld);
    expect(shown.filter(r => isSmall(r) || r.forced)).toEqual([]);
    if (shown.length && hidden.length) { expect(hidden.length).toBeGreaterThan(1); expect(isSmall(together(hidden))).toBe(false); }
    if (!rows.some(r => isSmall(r) || r.forced)) expect(hidden).toEqual([]);
  }), { numRuns: 150 });
}, 120_000);

/** Leaves exactly these people, all of one kind but their sex, with so many asked and approved. */
async function onlyThese(groups: Record<'MALE' | 'FEMALE', [people: number, asked: number, approved: number]>) {
  await world.row(`update employee set standing = 'RETIRED' where agency_id = ?`, medan.agency);
  await world.row(`update enrollment set status = 'DRAFT' where agency_id = ?`, medan.agency);
  const place = await world.row(`update offering set seats = 10000 where id = (select id from offering where agency_id = ? and starts_on between '2026-01-01' and '2026-12-31' order by id limit 1) returning id`, medan.agency);
  for (const [sex, [people, asked, approved]] of Object.entries(groups)) {
    const who = await world.rows(`select e.id from employee e where e.agency_id = ? and not exists (select from enrollment n where n.employee_id = e.id and n.offering_id = ?::uuid) and e.standing = 'RETIRED' order by e.id limit ${people}`, medan.agency, place.id);
    expect(who.length).toBe(people);
    await world.row(`update employee set standing = 'ACTIVE', sex = '${sex}' where id = any(?::uuid[])`, `{${who.map(w => w.id).join()}}`);
    for (const [i, { id }] of who.slice(0, asked).entries()) await world.row(`insert into enrollment (agency_id, employee_id, offering_id, status) values (?::uuid, ?::uuid, ?::uuid, '${i < approved ? 'APPROVED' : 'REJECTED'}')`, medan.agency, id, place.id);
  }
}

test('a group at exactly four fifths of the highest lies not below the line, one just under it does; the answer names its rules', async () => {
  await onlyThese({ MALE: [50, 30, 25], FEMALE: [50, 25, 20] });
  const even = await ask(pegawai, 'TRAINING', 'SEX');
  expect(even).toMatchObject({ year: 2026, participationLine: 40, rulesApplied: [{ code: 'FOUR_FIFTHS', value: 80 }, { code: 'SMALL_CELL', value: 5 }] });
  expect(even.rows.map((r: any) => [r.key, r.people, r.asked, r.approved, r.participation, r.approval, r.belowParticipation, r.belowApproval])).toEqual([['MALE', 50, 30, 25, 50, 83.3, false, false], ['FEMALE', 50, 25, 20, 40, 80, false, false]]);
  await world.row(`update enrollment set status = 'REJECTED' where id = (select n.id from enrollment n join employee e on e.id = n.employee_id where n.agency_id = ? and n.status = 'APPROVED' and e.sex = 'FEMALE' order by n.id limit 1)`, medan.agency);
  const { rows } = await ask(hr, 'TRAINING', 'SEX');
  expect(rows.map((r: any) => [r.key, r.approved, r.belowParticipation])).toEqual([['MALE', 25, false], ['FEMALE', 19, true]]);
  expect((await ask(hr, 'TRAINING', 'SEX', 2024)).rows.every((r: any) => r.asked === 0 && r.approved === 0)).toBe(true);
});

test('small numbers are withheld from everybody, HR among them, and say nothing else of the group', async () => {
  await onlyThese({ MALE: [50, 30, 25], FEMALE: [20, 10, 4] });
  for (const person of [hr, pegawai]) {
    const { rows, participationLine } = await ask(person, 'TRAINING', 'SEX');
    expect(participationLine).toBeNull();
    expect(rows.map((r: any) => Object.values(r).slice(2))).toEqual([[true, null, null, null, null, null, null, null], [true, null, null, null, null, null, null, null]]);
  }
  expect((await ask(await world.partner(), 'TRAINING', 'SEX')).rows).toEqual([]);
});

test('where few were refused it is withheld how many asked, and nothing else', async () => {
  await onlyThese({ MALE: [50, 30, 27], FEMALE: [50, 30, 20] });
  expect((await ask(pegawai, 'TRAINING', 'SEX')).rows.map((r: any) => [r.key, r.people, r.asked, r.approved, r.participation, r.approval, r.belowApproval])).toEqual([['MALE', 50, null, 27, 54, null, null], ['FEMALE', 50, null, 20, 40, null, null]]);
});

test('every grouping covers everybody in service once, and the plan answers like the resolvers', async () => {
  await onlyThese({ MALE: [60, 40, 30], FEMALE: [60, 40, 30] });
  for (const by of ['SEX', 'AGE', 'EMPLOYMENT_STATUS', 'POSITION_KIND', 'UNIT']) {
    const { rows } = await ask(hr, 'TRAINING', by);
    if (rows.every((r: any) => !r.withheld)) expect(rows.reduce((s: number, r: any) => s + r.people, 0)).toBe(120);
    expect(new Set(rows.map((r: any) => r.key)).size).toBe(rows.length);
  }
  expect((await ask(hr, 'PROMOTION', 'SEX')).rows.every((r: any) => r.approved === null || r.approved >= 0)).toBe(true);
});
