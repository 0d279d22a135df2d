import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan, tanjungpinang } = story;
let world: World;
// A database just filled knows nothing yet of how its rows are spread.
beforeAll(async () => { world = await openWorld(); await world.row('analyze'); });
afterAll(() => world.close());

interface Gap { competency: { id: string; kind: string }; requiredLevel: number; heldLevel: number; gap: number; state: string }
interface Someone { id: string; name: string; standing: string; unit: { id: string } | null; position: { id: string } | null; gaps: Gap[] }

async function everybody(person: Person): Promise<Someone[]> {
  const people: Someone[] = [];
  for (let after: string | null = null; ;) {
    const { list }: any = await person.ask('query ($after: String) { list: employees(first: 100, after: $after) { nodes { id name standing unit { id } position { id } gaps(all: true) { competency { id kind } requiredLevel heldLevel gap state } } pageInfo { hasNextPage endCursor } } }', { after });
    people.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return people;
    after = list.pageInfo.endCursor;
  }
}
async function parents(person: Person): Promise<Map<string, string | null>> {
  const units = new Map<string, string | null>();
  for (let page = 1; ; page++) {
    const { list } = await person.ask('query ($page: Int!) { list: units(page: $page, perPage: 100) { nodes { id parent { id } } pageInfo { hasNextPage } } }', { page });
    for (const u of list.nodes) units.set(u.id, u.parent?.id ?? null);
    if (!list.pageInfo.hasNextPage) return units;
  }
}
const lies = (tree: Map<string, string | null>, unit: string | null | undefined, below: string): boolean => unit != null && (unit === below || lies(tree, tree.get(unit), below));
/** Half up, in whole numbers. */
const average = (sum: number, n: number) => Math.floor((sum * 200 + n) / (2 * n)) / 100;

/** The heat map said once more, person by person. */
function matrixOf(people: readonly Someone[], tree: Map<string, string | null>, root: string, kinds?: readonly string[]) {
  const serving = people.filter(p => p.standing === 'ACTIVE');
  const rows = [...[...tree].filter(([, parent]) => parent === root).map(([id]) => ({ unit: id, subtree: true })), { unit: root, subtree: false }];
  return Object.fromEntries(rows.flatMap(({ unit, subtree }) => {
    const here = serving.filter(p => (subtree ? lies(tree, p.unit?.id, unit) : p.unit?.id === unit)).flatMap(p => p.gaps).filter(g => !kinds || kinds.includes(g.competency.kind));
    const cells = [...Map.groupBy(here, g => g.competency.id)].map(([id, all]) => [id, all.length, all.filter(g => g.gap > 0).length, average(all.reduce((sum, g) => sum + Math.max(g.gap, 0), 0), all.length)]).sort();
    return cells.length ? [[`${unit} ${subtree}`, cells]] : [];
  }));
}
const matrixQuery = 'query ($unit: ID, $kind: [CompetencyKind!]) { gapMatrix(unit: $unit, kind: $kind) { unit { id } competencies { id } rows { unit { id code } subtree cells { competency { id } people lacking averageShortfall } } } }';
const told = ({ rows }: any) => Object.fromEntries(rows.map((r: any) => [`${r.unit.id} ${r.subtree}`, r.cells.map((c: any) => [c.competency.id, c.people, c.lacking, c.averageShortfall]).sort()]));

describe.each([
  ['hr.medan', medan.units.city], ['hr.medan', medan.units.belawan], ['hr.medan', medan.units.dinkes], ['atasan', medan.units.belawan], ['atasan', medan.units.city], ['hr.dinkes', medan.units.city],
  ['pegawai', medan.units.belawan], ['auditor', medan.units.bkpsdm], ['hr.tanjungpinang', tanjungpinang.units.city],
])('What %s sees of the gaps below one unit', (login, unit) => {
  test('is the sum over the people they see, and its columns begin with what is lacked most', async () => {
    const person = await world.as(login), [people, tree] = await Promise.all([everybody(person), parents(person)]);
    const { gapMatrix } = await person.ask(matrixQuery, { unit });
    expect(told(gapMatrix)).toEqual(matrixOf(people, tree, unit));
    expect(gapMatrix.unit.id).toBe(unit);
    const lacking = new Map<string, number>();
    for (const row of gapMatrix.rows) for (const cell of row.cells) lacking.set(cell.competency.id, (lacking.get(cell.competency.id) ?? 0) + cell.lacking);
    expect(gapMatrix.competencies.map((c: any) => lacking.get(c.id))).toEqual([...lacking.values()].toSorted((a, b) => b - a));
    expect(new Set(gapMatrix.competencies.map((c: any) => c.id))).toEqual(new Set(lacking.keys()));
  });
});

test('The heat map of the whole city is the one of its root, and narrows to kinds', async () => {
  const person = await world.as('hr.medan'), [people, tree] = await Promise.all([everybody(person), parents(person)]);
  const whole = (await person.ask(matrixQuery)).gapMatrix;
  expect(whole.unit.id).toBe(medan.units.city);
  expect(told(whole)).toEqual(matrixOf(people, tree, medan.units.city));
  const technical = (await person.ask(matrixQuery, { kind: ['TECHNICAL'] })).gapMatrix;
  expect(told(technical)).toEqual(matrixOf(people, tree, medan.units.city, ['TECHNICAL']));
  expect(technical.competencies.length).toBeGreaterThan(5);
  const both = (await person.ask(matrixQuery, { kind: ['TECHNICAL', 'SOCIOCULTURAL'] })).gapMatrix;
  expect(told(both)).toEqual(matrixOf(people, tree, medan.units.city, ['TECHNICAL', 'SOCIOCULTURAL']));
});

test('A unit of the other city, one that is not there and one that is no id are all no such unit; a partner sees no heat map at all', async () => {
  const person = await world.as('hr.medan');
  for (const unit of [tanjungpinang.units.city, '00000000-0000-4000-8000-000000000000', 'unit']) {
    const { extensions } = await person.refused(matrixQuery, { unit });
    expect([extensions.code, extensions.fields?.map(f => [f.path, f.code])]).toEqual(['INVALID', [[['unit'], 'UNKNOWN']]]);
  }
  expect((await (await world.partner()).ask(matrixQuery)).gapMatrix).toEqual({ unit: null, competencies: [], rows: [] });
});

describe('Who lacks a competency', () => {
  const query = `query ($competency: ID!, $position: ID, $unit: ID, $page: Int, $perPage: Int) { whoLacks(competency: $competency, position: $position, unit: $unit, page: $page, perPage: $perPage) {
    totalCount nodes { employee { id name } position { id } requiredLevel heldLevel gap state enrolled } } }`;
  const lackOf = (p: Someone, competency: string) => p.gaps.find(g => g.competency.id === competency && g.gap > 0);

  test.each(['hr.medan', 'atasan', 'hr.dinkes', 'hr.tanjungpinang', 'pegawai'])('is for %s exactly who of the people they see has a gap, widest first', async login => {
    const person = await world.as(login), people = (await everybody(person)).filter(p => p.standing === 'ACTIVE');
    const competencies = [...new Set(people.flatMap(p => p.gaps.map(g => g.competency.id)))].slice(0, 8);
    expect(competencies.length).toBeGreaterThan(3);
    for (const competency of competencies) {
      const { whoLacks } = await person.ask(query, { competency, perPage: 100 });
      const due = people.flatMap(p => { const g = lackOf(p, competency); return g ? [{ employee: p.id, position: p.position!.id, requiredLevel: g.requiredLevel, heldLevel: g.heldLevel, gap: g.gap, state: g.state }] : []; });
      expect(whoLacks.totalCount).toBe(due.length);
      const shown = whoLacks.nodes.map(({ employee, position, enrolled: _, ...rest }: any) => ({ employee: employee.id, position: position.id, ...rest }));
      if (due.length <= 100) expect(shown.toSorted((a: any, b: any) => (a.employee < b.employee ? -1 : 1))).toEqual(due.toSorted((a, b) => (a.employee < b.employee ? -1 : 1)));
      expect(shown.map((s: any) => s.gap)).toEqual(due.map(d => d.gap).toSorted((a, b) => b - a).slice(0, 100));
    }
  });

  test('narrows to a position and to a unit with what lies below, and pages without repeating', async () => {
    const person = await world.as('hr.medan'), [people, tree] = [(await everybody(person)).filter(p => p.standing === 'ACTIVE'), await parents(person)];
    const { competencies } = await person.ask('{ competencies(filter: { search: "M.05" }) { nodes { id } } }'), competency = competencies.nodes[0].id;
    const ids = async (more: object) => (await person.ask(query, { competency, perPage: 100, ...more })).whoLacks.nodes.map((n: any) => n.employee.id).toSorted();
    const due = (test: (p: Someone) => boolean) => people.filter(p => lackOf(p, competency) && test(p)).map(p => p.id).toSorted();
    expect(await ids({ unit: medan.units.belawan })).toEqual(due(p => lies(tree, p.unit?.id, medan.units.belawan)));
    expect(await ids({ position: medan.positions.lurah })).toEqual(due(p => p.position?.id === medan.positions.lurah));
    expect(await ids({ position: medan.positions.lurah, unit: medan.units.belawan })).toEqual(due(p => p.position?.id === medan.positions.lurah && lies(tree, p.unit?.id, medan.units.belawan)));
    const paged: string[] = [];
    for (let page = 1; page <= 30; page++) paged.push(...(await person.ask(query, { competency, page, perPage: 7 })).whoLacks.nodes.map((n: any) => n.employee.id));
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.length).toBe(Math.min(210, due(() => true).length));
    expect(due(p => lies(tree, p.unit?.id, medan.units.belawan)).length).toBeGreaterThan(3);
  });

  test('says who is on the way already: a live enrollment in a training that confers it', async () => {
    const person = await world.as('hr.medan'), { competencies } = await person.ask('{ competencies(filter: { search: "M.05" }) { nodes { id } } }'), competency = competencies.nodes[0].id;
    const { whoLacks } = await person.ask(query, { competency, unit: medan.units.belawan, perPage: 100 });
    const live = await world.rows(`select distinct n.employee_id as id from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
      where t.competency_id = ? and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')`, competency);
    const on = new Set(live.map(r => r.id));
    expect(whoLacks.nodes.map((n: any) => [n.employee.id, n.enrolled])).toEqual(whoLacks.nodes.map((n: any) => [n.employee.id, on.has(n.employee.id)]));
    expect(new Set(whoLacks.nodes.map((n: any) => n.enrolled))).toEqual(new Set([true, false]));
  });

  test.each([['perPage: 0', 'perPage'], ['perPage: 101', 'perPage'], ['page: 0', 'page']])('refuses %s', async (args, field) => {
    const { extensions } = await (await world.as('hr.medan')).refused(`{ whoLacks(competency: "00000000-0000-4000-8000-000000000000", ${args}) { totalCount } }`);
    expect([extensions.code, extensions.fields?.[0]?.path]).toEqual(['INVALID', [field]]);
  });

  test('refuses a page deeper than lists reach', async () => {
    const { extensions } = await (await world.as('hr.medan')).refused('{ whoLacks(competency: "00000000-0000-4000-8000-000000000000", page: 300, perPage: 100) { totalCount } }');
    expect(extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('refuses what is no id, naming the argument', async () => {
    for (const [name, args] of [['competency', 'competency: "x"'], ['unit', 'competency: "00000000-0000-4000-8000-000000000000", unit: "x"'], ['position', 'competency: "00000000-0000-4000-8000-000000000000", position: "x"']]) {
      const { extensions } = await (await world.as('hr.medan')).refused(`{ whoLacks(${args}) { totalCount } }`);
      expect([extensions.code, extensions.fields?.[0]?.path]).toEqual(['INVALID', [name]]);
    }
  });
});
