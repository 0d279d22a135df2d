import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { graphql, parse } from 'graphql';
import { sql } from 'kysely';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextFor } from '../../api/kernel/context.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { openOrm } from '../../api/orm.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, competencies: string[], ranks: string[];
/** The days of every history, in their order; events happen on them, and each is asked about afterwards. */
const days = ['2025-03-01', '2025-09-15', '2026-02-10', '2026-06-01', '2026-06-02', '2026-11-21', TODAY];
const then: Record<string, MikroORM> = {};

beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  competencies = (await world.rows('select id from competency order by code limit 3')).map(c => c.id);
  ranks = (await world.rows("select id from rank where scale = 'PNS' order by grade limit 4")).map(r => r.id);
  for (const day of days) then[day] = openOrm(world.url, day);
});
afterAll(async () => { for (const orm of Object.values(then)) await orm.close(); await world.close(); });

/** Does something in the database as it would have been done on a day; what its guards refuse is not done. */
async function on(day: string, text: string, ...values: unknown[]): Promise<any[]> {
  const parts = text.split('?'), query = sql.join(parts.map((p, i) => (i < values.length ? sql`${sql.raw(p)}${values[i]}` : sql.raw(p))), sql.raw(''));
  try { return (await (query as ReturnType<typeof sql<any>>).execute(then[day]!.em.fork().getKysely())).rows as any[]; } catch (error) {
    if (['23P01', 'MG001', '23514'].includes((error as { code: string }).code)) return [];
    throw error;
  }
}
/** Asks the graph on a day. */
async function ask(day: string, query: string, variables: object): Promise<any> {
  const house = { ...world.house, clock: { now: () => new Date(`${day}T03:00:00Z`), today: () => day } };
  const { data, errors } = await graphql({ schema: world.schema, source: query, variableValues: variables as never, contextValue: contextFor(house, then[day]!.em.fork() as never, { actor: hr.actor!, requestId: 'as-of' }) });
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return JSON.parse(JSON.stringify(data));
}
/** The same of the fast path, which must plan it. */
async function planned(query: string, variables: Record<string, unknown>): Promise<any> {
  const document = parse(query), answer = await new Planner(world.schema, world.house).answer(document, document.definitions[0] as never, variables, contextFor(world.house, world.orm.em.fork() as never, { actor: hr.actor!, requestId: 'as-of' }));
  if (typeof answer !== 'string') throw answer;
  return JSON.parse(answer);
}

interface Stage { root: string; people: string[]; units: string[]; positions: string[] }
let made = 0;
/** Four people, an office with four units, and three positions of which two lead. */
async function newStage(): Promise<Stage> {
  const n = ++made, stage: Stage = { root: randomUUID(), people: [0, 1, 2, 3].map(() => randomUUID()), units: [0, 1, 2, 3].map(() => randomUUID()), positions: [0, 1, 2].map(() => randomUUID()) }, first = days[0]!;
  const unit = (id: string, code: string, name: string, parent: string) => on(first, "insert into unit (id, agency_id, code, name, kind, parent_id) values (?::uuid, ?::uuid, ?, ?, 'DIVISION', ?::uuid)", id, medan.agency, code, name, parent);
  await unit(stage.root, `HARI.${n}`, 'Kantor', medan.units.city);
  for (const [i, id] of stage.units.entries()) await unit(id, `HARI.${n}.${i}`, `Unit ${i}`, stage.root);
  for (const [i, id] of stage.positions.entries()) await on(first, "insert into \"position\" (id, agency_id, code, name, kind, position_class, leads_unit) values (?::uuid, ?::uuid, ?, ?, 'FUNCTIONAL', 9, ?)", id, medan.agency, `HARI-${n}-${i}`, `Jabatan ${i}`, i < 2);
  for (const [i, id] of stage.people.entries()) await on(first, "insert into employee (id, agency_id, employee_number, name, status, sex, birth_date, rank_id) values (?::uuid, ?::uuid, ?, ?, 'PNS', 'MALE', '1990-01-01', ?::uuid)", id, medan.agency, `1990010120150${String(n).padStart(2, '0')}${i}1`.padEnd(18, '0'), `Orang ${i}`, ranks[0]);
  return stage;
}

type Event =
  | { do: 'assign'; person: number; unit: number; position: number; kind: string; length: number | null } | { do: 'end'; which: number; in: number }
  | { do: 'move'; unit: number; below: number | null } | { do: 'rename'; unit: number } | { do: 'rank'; person: number; rank: number } | { do: 'stand'; person: number; standing: string } | { do: 'lead'; position: number; leads: boolean }
  | { do: 'demand'; position: number; competency: number; level: number } | { do: 'change'; which: number; level: number } | { do: 'drop'; which: number }
  | { do: 'attest'; person: number; competency: number; level: number; kind: string; length: number | null } | { do: 'revoke'; which: number };
const of = (n: number) => fc.nat({ max: n - 1 });
const events: fc.Arbitrary<(Event & { day: number })[]> = fc.array(fc.tuple(of(days.length), fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('assign' as const), person: of(4), unit: of(4), position: of(3), kind: fc.constantFrom('DEFINITIVE', 'DEFINITIVE', 'ACTING', 'DAILY_ACTING'), length: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), which: of(20), in: fc.integer({ min: -1, max: 200 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), unit: of(4), below: fc.option(of(4)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), unit: of(4) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rank' as const), person: of(4), rank: of(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stand' as const), person: of(4), standing: fc.constantFrom('ACTIVE', 'UNPAID_LEAVE', 'RETIRED') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lead' as const), position: of(3), leads: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('demand' as const), position: of(3), competency: of(3), level: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), which: of(20), level: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), which: of(20) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('attest' as const), person: of(4), competency: of(3), level: of(6), kind: fc.constantFrom('ASSESSMENT', 'ASSESSMENT', 'TRAINING', 'MENTORING'), length: fc.option(fc.integer({ min: 0, max: 500 })) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), which: of(20) }) },
)), { minLength: 15, maxLength: 50, size: 'max' }).map(all => all.map(([day, event]) => ({ ...event, day })).sort((a, b) => a.day - b.day));

/** Lets something happen on a day, through the tables: what follows is up to the database. */
async function happen({ root, people, units, positions }: Stage, event: Event, day: string): Promise<void> {
  const some = async (text: string, which: number, ...values: unknown[]) => { const rows = await on(day, text, ...values); return rows[which % Math.max(rows.length, 1)]; };
  const inDays = (n: number | null) => (n === null ? null : new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10));
  switch (event.do) {
    case 'assign': return void await on(day, "insert into assignment (agency_id, employee_id, unit_id, position_id, kind, decree_number, valid_from, valid_until) values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, 'SK/1', ?::date, ?::date)", medan.agency, people[event.person], units[event.unit], positions[event.position], event.kind, day, inDays(event.length));
    case 'end': {
      const one = await some('select id from assignment where employee_id = any(?::uuid[]) and (valid_until is null or valid_until >= office_day()) order by valid_from, id', event.which, people);
      return void (one && await on(day, 'update assignment set valid_until = ?::date where id = ?::uuid', inDays(event.in), one.id));
    }
    case 'move': return void await on(day, 'update unit set parent_id = ?::uuid where id = ?::uuid', event.below === null ? root : units[event.below], units[event.unit]);
    case 'rename': return void await on(day, 'update unit set name = ? where id = ?::uuid', `Unit sejak ${day} ${event.unit}`, units[event.unit]);
    case 'rank': return void await on(day, 'update employee set rank_id = ?::uuid, rank_since = ?::date where id = ?::uuid', ranks[event.rank], day, people[event.person]);
    case 'stand': return void await on(day, 'update employee set standing = ? where id = ?::uuid', event.standing, people[event.person]);
    case 'lead': return void await on(day, 'update "position" set leads_unit = ? where id = ?::uuid', event.leads, positions[event.position]);
    case 'demand': return void await on(day, 'insert into position_standard (agency_id, position_id, competency_id, required_level, weight, importance) values (?::uuid, ?::uuid, ?::uuid, ?, 1, ?)', medan.agency, positions[event.position], competencies[event.competency], event.level, 'IMPORTANT');
    case 'change': case 'drop': {
      const one = await some('select id from position_standard where position_id = any(?::uuid[]) and valid_until is null order by valid_from, id', event.which, positions);
      if (one && event.do === 'drop') await on(day, 'delete from position_standard where id = ?::uuid', one.id);
      if (one && event.do === 'change') await on(day, 'update position_standard set required_level = ? where id = ?::uuid', event.level, one.id);
      return;
    }
    case 'attest': return void await on(day, "insert into evidence (agency_id, employee_id, competency_id, kind, level, observed_on, valid_until, source_noun, source_id) values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?::date, ?::date, 'Assessment', gen_random_uuid())", medan.agency, people[event.person], competencies[event.competency], event.kind, event.level, day, inDays(event.length));
    case 'revoke': {
      const one = await some("select v.* from evidence v where employee_id = any(?::uuid[]) and kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.revokes_id = v.id) order by observed_on, id", event.which, people);
      return void (one && await on(day, "insert into evidence (agency_id, employee_id, competency_id, kind, level, observed_on, source_noun, source_id, revokes_id) values (?::uuid, ?::uuid, ?::uuid, 'REVOCATION', ?, ?::date, 'Assessment', ?::uuid, ?::uuid)", medan.agency, one.employee_id, one.competency_id, one.level, one.observed_on, one.source_id, one.id));
    }
  }
}

const gap = 'requiredLevel heldLevel gap state since validUntil competency { id }', match = '{ rawPercent category assessed demanded }';
const now = `query ($people: [ID!], $units: [ID!], $root: ID!) {
  employees(perPage: 10, page: 1, filter: { ids: $people }, sort: [{ field: NAME }]) { nodes { id unit { id } position { id } rank { id } rankSince standing supervisor { id } gaps(all: true) { ${gap} } jobPersonMatch ${match} holdings { nodes { level since validUntil competency { id } } } } }
  units(perPage: 10, page: 1, filter: { ids: $units }, sort: [{ field: CODE }]) { nodes { id name parent { id } depth head { id } headKind } }
  gapMatrix(unit: $root) { rows { subtree unit { id } cells { people lacking averageShortfall competency { id } } } }
}`;
const onDay = `query ($people: [ID!], $units: [ID!], $root: ID!, $day: Day!) {
  employees(perPage: 10, page: 1, filter: { ids: $people }, sort: [{ field: NAME }]) { nodes { id asOf(day: $day) { day unit { id } unitName position { id } rank { id } rankSince standing supervisor { id } acting { kind position { id } unit { id } validFrom validUntil decreeNumber } levels { level since validUntil competency { id } } } gaps(all: true, asOf: $day) { ${gap} } } }
  units(perPage: 10, page: 1, filter: { ids: $units }, sort: [{ field: CODE }]) { nodes { id asOf(day: $day) { name parent { id } depth head { id } headKind } } }
  gapMatrix(unit: $root, asOf: $day) { rows { subtree unit { id } cells { people lacking averageShortfall competency { id } } } }
  unitTree(unit: $root, asOf: $day) { unit { id } name parent { id } depth head { id } headKind }
}`;
const matches = `query ($people: [ID!], $day: Day!) { employees(perPage: 10, page: 1, filter: { ids: $people }, sort: [{ field: NAME }]) { nodes { jobPersonMatch(asOf: $day) ${match} } } }`;

/** What somebody wrote down on the day itself. */
async function wroteDown(day: string, stage: Stage) {
  await then[day]!.em.fork().getConnection().execute('select settle_everything()');
  const { employees, units, gapMatrix } = await ask(day, now, { ...stage });
  return {
    people: employees.nodes.map(({ holdings, jobPersonMatch: _, ...e }: any) => ({ ...e, levels: holdings.nodes.map((h: any) => ({ ...h, level: h.validUntil && h.validUntil < day ? 0 : h.level })).sort(byLevel) })),
    matches: employees.nodes.map((e: any) => e.jobPersonMatch), units: units.nodes, rows: gapMatrix.rows,
  };
}
const byLevel = (a: any, b: any) => b.level - a.level || (a.competency.id < b.competency.id ? -1 : 1);

/** The same as it is told of the day afterwards, in both ways. */
async function told(day: string, stage: Stage) {
  const variables = { ...stage, day }, answer = await ask(TODAY, onDay, variables);
  expect(await planned(onDay, variables)).toEqual(answer);
  const { employees, units, gapMatrix, unitTree } = answer;
  const tree = new Map(unitTree.map(({ unit, ...rest }: any) => [unit.id, { id: unit.id, ...rest }]));
  expect(units.nodes.map((u: any) => tree.get(u.id))).toEqual(units.nodes.map(({ id, asOf }: any) => ({ id, ...asOf })));
  return {
    people: employees.nodes.map(({ id, gaps, asOf: { day: _, unitName: __, acting: ___, levels, ...asOf } }: any) => ({ id, gaps, levels: levels.sort(byLevel), ...asOf })),
    matches: (await ask(TODAY, matches, variables)).employees.nodes.map((e: any) => e.jobPersonMatch), units: units.nodes.map(({ id, asOf }: any) => ({ id, ...asOf })), rows: gapMatrix.rows,
  };
}

test('what is told of a day is what was written down on it, whatever happened since', async () => {
  await fc.assert(fc.asyncProperty(events, async history => {
    const stage = await newStage(), written: Record<string, unknown> = {};
    for (const [i, day] of days.entries()) {
      for (const event of history.filter(e => e.day === i)) await happen(stage, event, day);
      written[day] = await wroteDown(day, stage);
    }
    await world.orm.em.fork().getConnection().execute('select settle_everything()');
    for (const day of days) expect([day, await told(day, stage)]).toEqual([day, written[day]]);
  }), { numRuns: 8, endOnFailure: true });
}, 400_000);

describe('An organisational change of today', () => {
  const YESTERDAY = '2026-11-21', was = `query ($id: ID!, $day: Day!, $unit: ID!) {
    employee(id: $id) { asOf(day: $day) { unitName unit { id } position { id } rank { code } supervisor { id } } gaps(all: true, asOf: $day) { gap requiredLevel competency { id } } }
    unit(id: $unit) { asOf(day: $day) { name parent { id } depth head { id } } } gapMatrix(unit: $unit, asOf: $day) { rows { unit { id } cells { people lacking competency { id } } } }
  }`;
  const of = (day: string) => hr.ask(was, { id: medan.pegawai.id, unit: medan.units.belawan, day });
  const change = async (noun: string, table: string, id: string, input: object) => hr.ask(`mutation ($id: ID!, $v: Int!, $input: ${noun}Input!) { update${noun}(id: $id, version: $v, input: $input) { id } }`, { id, v: (await world.row(`select version from "${table}" where id = ?::uuid`, id)).version, input });

  test.each<[string, () => Promise<unknown>, (now: any) => unknown, unknown]>([
    ['in where a unit lies', () => change('Unit', 'unit', medan.units.belawan, { code: '12.71.13-UJI', name: 'Kecamatan Medan Belawan', kind: 'DISTRICT', parent: medan.units.bkpsdm }), now => now.unit.asOf.parent.id, medan.units.bkpsdm],
    ['in what a unit is called', () => change('Unit', 'unit', medan.units.belawan, { code: '12.71.13-UJI', name: 'Kecamatan Belawan Baru', kind: 'DISTRICT', parent: medan.units.bkpsdm }), now => now.unit.asOf.name, 'Kecamatan Belawan Baru'],
    ['in what a position demands', async () => { const { id } = await world.row("select s.id from position_standard s join employee e on e.position_id = s.position_id where e.id = ?::uuid and s.valid_until is null and s.required_level < 5 limit 1", medan.pegawai.id); await world.row('update position_standard set required_level = 5 where id = ?::uuid', id); return id; }, now => now.employee.gaps.some((g: any) => g.requiredLevel === 5), true],
  ])('%s does not alter what is told of yesterday', async (_, doing, looked, due) => {
    const [before, longAgo] = [await of(YESTERDAY), await of('2025-12-31')];
    expect(looked(before)).not.toEqual(due);
    await doing();
    expect(looked(await of(TODAY))).toEqual(due);
    expect([await of(YESTERDAY), await of('2025-12-31')]).toEqual([before, longAgo]);
  });

  test('a rank entered late counts from the day of its decree', async () => {
    const ranked = async (day: string) => (await hr.ask('query ($id: ID!, $day: Day!) { employee(id: $id) { asOf(day: $day) { rankSince rank { id } } } }', { id: medan.mentor.id, day })).employee.asOf.rank.id;
    const before = await ranked('2026-09-30'), other = ranks.find(r => r !== before)!;
    await world.row("update employee set rank_id = ?::uuid, rank_since = '2026-10-01' where id = ?::uuid", other, medan.mentor.id);
    expect([await ranked('2026-09-30'), await ranked('2026-10-01'), await ranked(TODAY)]).toEqual([before, other, other]);
  });

  test('a unit is in no tree before it was founded', async () => {
    const { createUnit: { id } } = await hr.ask('mutation ($input: UnitInput!) { createUnit(input: $input) { id } }', { input: { code: 'BARU', name: 'Unit Baru', kind: 'DIVISION', parent: medan.units.bkpsdm } });
    const told = async (day: string) => { const { unit, unitTree } = await hr.ask('query ($id: ID!, $day: Day!) { unit(id: $id) { asOf(day: $day) { name } } unitTree(asOf: $day) { unit { id } } }', { id, day }); return [unit.asOf?.name ?? null, unitTree.some((u: any) => u.unit.id === id)]; };
    expect([await told(YESTERDAY), await told(TODAY)]).toEqual([[null, false], ['Unit Baru', true]]);
  });

  test('what is told of a day keeps to what one sees: of whom one does not see, nothing is told on any day', async () => {
    const pegawai = await world.as('pegawai'), { employee } = await pegawai.ask('query ($id: ID!) { employee(id: $id) { asOf(day: "2025-06-01") { position { name } } } }', { id: medan.atasan.id });
    expect(employee).toBeNull();
    expect((await pegawai.ask('{ gapMatrix(asOf: "2026-06-01") { rows { cells { people } } } }')).gapMatrix.rows.every((r: any) => r.cells.every((c: any) => c.people === 1))).toBe(true);
    expect((await (await world.partner()).ask('{ unitTree(asOf: "2026-06-01") { name } }')).unitTree).toEqual([]);
  });
});
