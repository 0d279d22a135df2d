import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../api/orm.ts';
import { story } from '../../seeds/story/story.ts';
import { addDays, addMonths } from '../../api/platform/rules.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person;
/** Five people, five units below the city, and four positions of which two lead: the stage of every sequence. */
let stage: { people: string[]; units: string[]; positions: string[] };
const NEXT_MONTH = '2026-12-22', NEXT_YEAR = '2027-11-22';
const later: Record<string, MikroORM> = {};

const numbers = ['199001012015011001', '199001012015012002', '199001012015011003', '199001012015012004', '199001012015011005'];
const employeeInput = (i: number, standing = 'ACTIVE') => ({ employeeNumber: numbers[i], name: `Orang ${i}`, status: 'PNS', sex: numbers[i]![14] === '1' ? 'MALE' : 'FEMALE', birthDate: '1990-01-01', standing });
const unitInput = (i: number, parent: string) => ({ code: `UJI.${i}`, name: `Unit Uji ${i}`, kind: 'DIVISION', parent });
const positionInput = (i: number, leadsUnit = i < 2) => ({ code: `UJI-${i}`, name: `Jabatan Uji ${i}`, kind: 'FUNCTIONAL', positionClass: 9, leadsUnit });

const make = async (noun: string, input: object): Promise<string> => (await hr.ask(`mutation ($input: ${noun}Input!) { make: create${noun}(input: $input) { id } }`, { input })).make.id;
const versionOf = async (table: string, id: string): Promise<number> => (await world.row(`select version from "${table}" where id = ?::uuid`, id)).version;
const change = async (noun: string, id: string, input: object) => {
  const version = await versionOf(noun.toLowerCase(), id);
  return hr.attempt(`mutation ($id: ID!, $version: Int!, $input: ${noun}Input!) { update${noun}(id: $id, version: $version, input: $input) { id } }`, { id, version, input });
};

beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  stage = { people: [], units: [], positions: [] };
  for (const i of [0, 1, 2, 3, 4]) {
    stage.people.push(await make('Employee', employeeInput(i)));
    stage.units.push(await make('Unit', unitInput(i, medan.units.city)));
  }
  for (const i of [0, 1, 2, 3]) stage.positions.push(await make('Position', positionInput(i)));
  cityHead = (await hr.ask('query ($id: ID!) { unit(id: $id) { head { id } } }', { id: medan.units.city })).unit.head?.id ?? null;
  for (const day of [NEXT_MONTH, NEXT_YEAR]) later[day] = openOrm(world.url, day);
});
afterAll(async () => { for (const orm of Object.values(later)) await orm.close(); await world.close(); });

/** The stage as it was: nobody holds anything, all units lie side by side, everybody is in service. */
async function clear() {
  await world.row('delete from assignment where employee_id = any(?::uuid[])', stage.people);
  for (const unit of stage.units) await world.row('update unit set parent_id = ?::uuid where id = ?::uuid', medan.units.city, unit);
  await world.row("update employee set standing = 'ACTIVE' where id = any(?::uuid[])", stage.people);
  for (const [i, position] of stage.positions.entries()) await world.row('update "position" set leads_unit = ? where id = ?::uuid', i < 2, position);
}
afterEach(clear);

type Kind = 'DEFINITIVE' | 'ACTING' | 'DAILY_ACTING';
interface Post { id: string; person: number; unit: number; position: number; kind: Kind; from: string; until: string | null }
/** The office in plain words: what is written down, from which all else follows. */
interface Office { posts: Post[]; parent: (number | null)[]; standing: string[]; leads: boolean[] }

const inForce = (p: Post, day: string) => p.from <= day && (p.until === null || p.until >= day);
const overlap = (a: Post, b: Post) => a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999');
const byStart = (a: Post, b: Post) => (a.from !== b.from ? (a.from < b.from ? 1 : -1) : a.id < b.id ? -1 : 1);
const order: Record<Kind, number> = { DAILY_ACTING: 0, ACTING: 1, DEFINITIVE: 2 };

/** Who works where, who leads what and who reports to whom on a day, said once more without a database. */
function follows({ posts, parent, standing, leads }: Office, day: string) {
  const today = posts.filter(p => inForce(p, day));
  const holds = standing.map((_, person) => today.filter(p => p.person === person && p.kind === 'DEFINITIVE').sort(byStart)[0]);
  const leading = parent.map((_, unit) => today.filter(p => p.unit === unit && leads[p.position] && standing[p.person] === 'ACTIVE').sort((a, b) => order[a.kind] - order[b.kind] || byStart(a, b))[0]);
  const heads = leading.map(p => p?.person ?? null);
  /** Whoever stands in for a holder who is away does not come to lead that holder. */
  const standsInFor = (person: number, unit: number) => holds[person]!.unit === unit && leads[holds[person]!.position]! && leading[unit]?.kind === 'DAILY_ACTING';
  const supervisor = (person: number) => {
    for (let unit: number | null = holds[person]?.unit ?? null; unit !== null; unit = parent[unit]!) if (heads[unit] !== null && heads[unit] !== person && !standsInFor(person, unit)) return heads[unit]!;
    return holds[person] ? cityHead : null;
  };
  const depth = (unit: number): number => (parent[unit] === null ? 2 : depth(parent[unit]!) + 1);
  return {
    people: standing.map((_, i) => ({ unit: holds[i]?.unit ?? null, position: holds[i]?.position ?? null, supervisor: supervisor(i) })),
    units: parent.map((_, i) => ({ head: heads[i] ?? null, depth: depth(i) })),
  };
}

/** Whoever leads the city leads everybody no unit of the stage leads; outside the stage nothing moves. */
let cityHead: string | null;
const place = (all: readonly string[], id: string | null | undefined) => (id == null ? null : all.includes(id) ? all.indexOf(id) : id);

/** What the graph says of the stage. */
async function told() {
  const { employees, units } = await hr.ask('query ($people: [ID!], $units: [ID!]) { employees(filter: { ids: $people }) { nodes { id unit { id } position { id } supervisor { id } } } units(filter: { ids: $units }) { nodes { id depth head { id } } } }', stage);
  const { people, units: ids, positions } = stage, find = (nodes: any[], id: string) => nodes.find(n => n.id === id);
  return {
    people: people.map(id => { const e = find(employees.nodes, id); return { unit: place(ids, e.unit?.id), position: place(positions, e.position?.id), supervisor: place(people, e.supervisor?.id) }; }),
    units: ids.map(id => { const u = find(units.nodes, id); return { head: place(people, u.head?.id), depth: u.depth }; }),
  };
}

const fresh = (): Office => ({ posts: [], parent: [null, null, null, null, null], standing: Array(5).fill('ACTIVE'), leads: [true, true, false, false] });
const postInput = (p: Omit<Post, 'id'>) => ({ employee: stage.people[p.person], unit: stage.units[p.unit], position: stage.positions[p.position], kind: p.kind, decreeNumber: 'SK/1', validFrom: p.from, validUntil: p.until });
const inDays = (n: number) => new Date(Date.parse(`${TODAY}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

type Step =
  | { do: 'assign'; person: number; unit: number; position: number; kind: Kind; from: number; length: number | null }
  | { do: 'end'; which: number; on: number } | { do: 'shift'; which: number; unit: number; position: number } | { do: 'move'; unit: number; below: number | null }
  | { do: 'stand'; person: number; standing: string } | { do: 'lead'; position: number; leads: boolean };

const of = (n: number) => fc.nat({ max: n - 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('assign' as const), person: of(5), unit: of(5), position: of(4), kind: fc.constantFrom<Kind>('DEFINITIVE', 'DEFINITIVE', 'ACTING', 'DAILY_ACTING'), from: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -60, max: 0 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) }), length: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), which: of(20), on: fc.integer({ min: -30, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('shift' as const), which: of(20), unit: of(5), position: of(4) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), unit: of(5), below: fc.option(of(5)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stand' as const), person: of(5), standing: fc.constantFrom('ACTIVE', 'UNPAID_LEAVE', 'STUDY_ASSIGNMENT', 'RETIRED') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lead' as const), position: of(4), leads: fc.boolean() }) },
), { minLength: 6, maxLength: 18, size: 'max' });

const codeOf = ({ errors }: { errors: readonly { extensions: { code: string } }[] | undefined }) => errors?.[0]?.extensions.code ?? 'done';

/** Takes one step through the graph and in plain words, and says what the graph answered and what it should have. */
async function take(office: Office, step: Step): Promise<[answered: string, due: string]> {
  const asLed = (p: Post, leads: readonly boolean[]) => leads[p.position]! && office.posts.some(q => q.id !== p.id && q.unit === p.unit && q.position === p.position && (p.kind === 'DAILY_ACTING') === (q.kind === 'DAILY_ACTING') && overlap(p, q));
  const clashes = (p: Post) => asLed(p, office.leads) || (p.kind === 'DEFINITIVE' && office.posts.some(q => q.id !== p.id && q.person === p.person && q.kind === 'DEFINITIVE' && overlap(p, q)));
  /** Whoever stands in does so for three months at most, a Plt. that goes on from one before for three more. */
  const limit = (p: Post) => {
    const before = p.kind === 'ACTING' && office.posts.find(q => q.id !== p.id && q.kind === 'ACTING' && q.person === p.person && q.unit === p.unit && q.position === p.position && q.until === addDays(p.from, -1));
    return [addDays(addMonths(p.from, 3), -1), ...(before ? [addDays(addMonths(before.from, 6), -1)] : [])].sort()[0]!;
  };
  const refused = (p: Post) => (p.until !== null && p.until < p.from ? 'INVALID' : p.kind !== 'DEFINITIVE' && p.until! > limit(p) ? 'INVALID' : clashes(p) ? 'CONFLICT' : 'done');
  const ended = (p: Post): Post => (p.kind !== 'DEFINITIVE' && p.until === null ? { ...p, until: limit(p) } : p);
  switch (step.do) {
    case 'assign': {
      const post: Post = { id: '', ...step, from: inDays(step.from), until: step.length === null ? null : inDays(step.from + step.length) };
      const answer = await hr.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id } }', { input: postInput(post) });
      const due = refused(ended(post));
      if (!answer.errors) office.posts.push({ ...ended(post), id: answer.data.createAssignment.id });
      return [codeOf(answer), due];
    }
    case 'end': case 'shift': {
      const post = office.posts[step.which % Math.max(office.posts.length, 1)];
      if (!post) return ['done', 'done'];
      const next = step.do === 'end' ? { ...post, until: inDays(step.on) } : { ...post, unit: step.unit, position: step.position };
      const due = refused(next);
      const answer = await change('Assignment', post.id, postInput(next));
      if (!answer.errors) Object.assign(post, next);
      return [codeOf(answer), due];
    }
    case 'move': {
      const above = (unit: number | null): number[] => (unit === null ? [] : [unit, ...above(office.parent[unit]!)]);
      const due = above(step.below).includes(step.unit) ? 'INVALID' : 'done';
      const answer = await change('Unit', stage.units[step.unit]!, unitInput(step.unit, step.below === null ? medan.units.city : stage.units[step.below]!));
      if (!answer.errors) office.parent[step.unit] = step.below;
      return [codeOf(answer), due];
    }
    case 'stand': {
      const answer = await change('Employee', stage.people[step.person]!, employeeInput(step.person, step.standing));
      office.standing[step.person] = step.standing;
      return [codeOf(answer), 'done'];
    }
    case 'lead': {
      const answer = await change('Position', stage.positions[step.position]!, positionInput(step.position, step.leads));
      const leads = office.leads.with(step.position, step.leads), due = office.posts.some(p => p.position === step.position && asLed(p, leads)) ? 'CONFLICT' : 'done';
      if (!answer.errors) office.leads = leads;
      return [codeOf(answer), due];
    }
  }
}

const settle = (orm: MikroORM) => orm.em.fork().getConnection().execute('select settle_everything()');

test('unit, position, supervisor and head follow from the assignments and the tree, whatever happens in whatever order, today and when the day comes', async () => {
  await fc.assert(fc.asyncProperty(steps, async sequence => {
    await clear();
    const office = fresh();
    for (const step of sequence) {
      const [answered, due] = await take(office, step);
      expect([step, answered]).toEqual([step, due]);
      expect(await told()).toEqual(follows(office, TODAY));
    }
    for (const [day, orm] of Object.entries(later)) {
      await settle(orm);
      expect([day, await told()]).toEqual([day, follows(office, day)]);
    }
    await settle(world.orm);
    expect(await told()).toEqual(follows(office, TODAY));
  }), { numRuns: 30, endOnFailure: true });
}, 240_000);

describe('An assignment', () => {
  const assign = (p: Partial<Post>) => hr.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id } }', { input: postInput({ person: 0, unit: 0, position: 2, kind: 'DEFINITIVE', from: '2026-01-01', until: null, ...p }) });

  test.each([
    ['2026-01-01', null, '2026-06-01', null, 'CONFLICT'],
    ['2026-01-01', '2026-06-30', '2026-06-30', null, 'CONFLICT'],
    ['2026-01-01', '2026-06-30', '2026-07-01', null, 'done'],
    ['2026-07-01', null, '2026-01-01', '2026-06-30', 'done'],
    ['2026-07-01', '2026-07-31', '2026-01-01', null, 'CONFLICT'],
    ['2026-07-01', '2026-07-01', '2026-07-01', '2026-07-01', 'CONFLICT'],
  ])('definitive from %s until %s beside one from %s until %s: %s', async (from, until, from2, until2, due) => {
    expect(codeOf(await assign({ from, until }))).toBe('done');
    const second = await assign({ from: from2, until: until2, unit: 1 });
    expect(codeOf(second)).toBe(due);
    if (due === 'CONFLICT') expect(second.errors![0]!.extensions.fields).toMatchObject([{ path: ['validFrom'], code: 'OVERLAP' }]);
  });

  test('as Plt. or Plh. may stand beside the definitive one', async () => {
    expect([codeOf(await assign({})), codeOf(await assign({ kind: 'ACTING', unit: 1, position: 0, from: '2026-11-01' })), codeOf(await assign({ kind: 'DAILY_ACTING', unit: 2, position: 0, from: '2026-11-01' }))]).toEqual(['done', 'done', 'done']);
    const { people, units } = await told();
    expect(people[0]).toEqual({ unit: 0, position: 2, supervisor: cityHead });
    expect(units.map(u => u.head)).toEqual([null, 0, 0, null, null]);
  });

  test('of two at once for one person only one is kept', async () => {
    const answers = await Promise.all([0, 1, 2, 3].map(unit => assign({ unit })));
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
  });

  test('of the future changes nothing today and takes effect when its day comes', async () => {
    await assign({ unit: 0, position: 2, from: '2026-01-01', until: '2026-12-19' });
    await assign({ unit: 1, position: 0, from: '2026-12-20' });
    const now = await told();
    expect([now.people[0], now.units[1]!.head]).toEqual([{ unit: 0, position: 2, supervisor: cityHead }, null]);
    await settle(later[NEXT_MONTH]!);
    const then = await told();
    expect([then.people[0], then.units[1]!.head]).toEqual([{ unit: 1, position: 0, supervisor: cityHead }, 0]);
    await settle(world.orm);
    expect(await told()).toEqual(now);
  });

  test('begun on the day it ends holds for that day', async () => {
    await assign({ from: TODAY, until: TODAY });
    expect((await told()).people[0]).toEqual({ unit: 0, position: 2, supervisor: cityHead });
  });
});

describe('A seat that leads', () => {
  const assign = (p: Partial<Post>) => hr.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id } }', { input: postInput({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE', from: '2026-01-01', until: '2026-06-30', ...p }) });
  const told = ({ errors }: Awaited<ReturnType<typeof assign>>) => (errors ? [errors[0]!.extensions.code, ...(errors[0]!.extensions.fields ?? []).map(f => `${f.path.join()} ${f.code} ${/from \S+( until \S+)?|until \S+/.exec(f.message)?.[0] ?? ''}`)] : ['done']);

  test.each<[string, Partial<Post>, string[]]>([
    ['has one definitive holder at a time', { person: 1, from: '2026-06-30', until: null }, ['CONFLICT', 'position HELD from 2026-01-01 until 2026-06-30.']],
    ['passes to the next the day after', { person: 1, from: '2026-07-01', until: null }, ['done']],
    ['has no Plt. while it is held', { person: 1, kind: 'ACTING', from: '2026-05-01', until: null }, ['CONFLICT', 'position HELD from 2026-01-01 until 2026-06-30.']],
    ['has a Plt. once it is vacant', { person: 1, kind: 'ACTING', from: '2026-07-01', until: null }, ['done']],
    ['has a Plh. while it is held', { person: 1, kind: 'DAILY_ACTING', from: '2026-05-01', until: '2026-05-10' }, ['done']],
    ['has a Plt. for three months at most', { person: 1, kind: 'ACTING', from: '2026-07-01', until: '2026-10-01' }, ['INVALID', 'validUntil TOO_LONG until 2026-09-30']],
    ['has a Plt. for the whole three months', { person: 1, kind: 'ACTING', from: '2026-07-01', until: '2026-09-30' }, ['done']],
  ])('%s', async (_, second, due) => {
    expect(told(await assign({}))).toEqual(['done']);
    expect(told(await assign(second))).toEqual(due);
  });

  test('has a Plt. extended once: six months in all, and not a day more', async () => {
    expect(told(await assign({ kind: 'ACTING', from: '2026-01-01', until: '2026-03-31' }))).toEqual(['done']);
    expect(told(await assign({ kind: 'ACTING', from: '2026-04-01', until: '2026-07-01' }))).toEqual(['INVALID', 'validUntil TOO_LONG until 2026-06-30']);
    expect(told(await assign({ kind: 'ACTING', from: '2026-04-01', until: null }))).toEqual(['done']);
    expect(await world.row("select valid_until::text as until from assignment where employee_id = ? and valid_from = '2026-04-01'", stage.people[0]!)).toEqual({ until: '2026-06-30' });
  });

  test('is one person’s also when two ask at once: the database keeps one, and says from when', async () => {
    const answers = await Promise.all([0, 1, 2, 3].map(person => assign({ person, until: null })));
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
    for (const { errors } of answers) if (errors) expect(errors[0]!.extensions.fields![0]!.message).toContain('from 2026-01-01 on.');
  });

  test('cannot become one while two hold it', async () => {
    await assign({ position: 2 });
    await assign({ position: 2, person: 1 });
    const { errors } = await change('Position', stage.positions[2]!, positionInput(2, true));
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', fields: [{ path: ['leadsUnit'], code: 'OVERLAP' }] });
  });
});

describe('Leading', () => {
  const assign = async (p: Omit<Post, 'id' | 'from' | 'until'> & { from?: string; until?: string | null }) => { expect(codeOf(await hr.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id } }', { input: postInput({ from: '2026-01-01', until: null, ...p }) }))).toBe('done'); };

  test('is of the Plh. before the Plt. before the holder', async () => {
    await assign({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' });
    expect((await told()).units[0]!.head).toBe(0);
    await assign({ person: 1, unit: 0, position: 1, kind: 'ACTING', from: '2026-11-01' });
    expect((await told()).units[0]!.head).toBe(1);
    await assign({ person: 2, unit: 0, position: 0, kind: 'DAILY_ACTING', from: '2026-11-01' });
    expect((await told()).units[0]!.head).toBe(2);
  });

  test('for a holder who is away is not leading that holder, who goes on reporting to whoever is above', async () => {
    await assign({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' });
    await assign({ person: 1, unit: 0, position: 2, kind: 'DEFINITIVE' });
    await assign({ person: 1, unit: 0, position: 0, kind: 'DAILY_ACTING', from: '2026-11-20' });
    expect((await told()).people.slice(0, 2).map(p => p.supervisor)).toEqual([cityHead, cityHead]);
    expect(await world.row('select head_kind from unit where id = ?', stage.units[0]!)).toEqual({ head_kind: 'DAILY_ACTING' });
  });

  test('falls to the next when whoever leads leaves service, and comes back with them', async () => {
    await assign({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' });
    await assign({ person: 1, unit: 0, position: 2, kind: 'DEFINITIVE' });
    expect((await told()).people[1]!.supervisor).toBe(0);
    await change('Employee', stage.people[0]!, employeeInput(0, 'RETIRED'));
    expect([(await told()).units[0]!.head, (await told()).people[1]!.supervisor]).toEqual([null, cityHead]);
    await change('Employee', stage.people[0]!, employeeInput(0, 'ACTIVE'));
    expect((await told()).people[1]!.supervisor).toBe(0);
  });

  test('of a unit above reaches everybody below whose own unit nobody leads', async () => {
    await change('Unit', stage.units[1]!, unitInput(1, stage.units[0]!));
    await change('Unit', stage.units[2]!, unitInput(2, stage.units[1]!));
    await assign({ person: 1, unit: 2, position: 2, kind: 'DEFINITIVE' });
    await assign({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' });
    expect((await told()).people[1]!.supervisor).toBe(0);
    await assign({ person: 2, unit: 1, position: 0, kind: 'DEFINITIVE' });
    expect((await told()).people.map(p => p.supervisor)).toEqual([cityHead, 2, 0, null, null]);
    await change('Unit', stage.units[2]!, unitInput(2, medan.units.city));
    expect((await told()).people.map(p => p.supervisor)).toEqual([cityHead, cityHead, 0, null, null]);
  });
});

describe('At once', () => {
  const assigning = (p: Omit<Post, 'id' | 'from' | 'until'> & { from?: string }) => hr.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id } }', { input: postInput({ from: '2026-01-01', until: null, ...p }) });
  const agree = async () => { const before = await told(); await settle(world.orm); expect(before).toEqual(await told()); };

  test.each([1, 2, 3, 4, 5, 6])('two that come to lead one unit: who leads in the end is who should (%d)', async () => {
    const answers = await Promise.all([assigning({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' }), assigning({ person: 1, unit: 0, position: 1, kind: 'ACTING', from: '2026-11-01' }), assigning({ person: 2, unit: 0, position: 0, kind: 'DAILY_ACTING', from: '2026-11-01' }), assigning({ person: 3, unit: 0, position: 2, kind: 'DEFINITIVE' })]);
    expect(answers.map(codeOf)).toEqual(['done', 'done', 'done', 'done']);
    expect((await told()).units[0]!.head).toBe(2);
    expect((await told()).people[3]!.supervisor).toBe(2);
    await agree();
  });

  test.each([1, 2, 3, 4])('a head that comes above while somebody comes below: they find each other (%d)', async () => {
    await change('Unit', stage.units[1]!, unitInput(1, stage.units[0]!));
    await Promise.all([assigning({ person: 0, unit: 0, position: 0, kind: 'DEFINITIVE' }), assigning({ person: 1, unit: 1, position: 2, kind: 'DEFINITIVE' }), assigning({ person: 2, unit: 1, position: 3, kind: 'DEFINITIVE' })]);
    expect((await told()).people.map(p => p.supervisor)).toEqual([cityHead, 0, 0, null, null]);
  });

  test.each([1, 2, 3, 4])('a unit that is moved while another is founded below it: both lie where they say (%d)', async i => {
    const [moved, founded] = await Promise.all([
      change('Unit', stage.units[0]!, unitInput(0, stage.units[1]!)),
      hr.attempt('mutation ($input: UnitInput!) { createUnit(input: $input) { id } }', { input: { ...unitInput(0, stage.units[0]!), code: `UJI.SAAT.${i}` } }),
    ]);
    expect([codeOf(moved), codeOf(founded)]).toEqual(['done', 'done']);
    expect(await world.row('select u.path <@ p.path as below, u.depth from unit u join unit p on p.id = u.parent_id where u.id = ?::uuid', founded.data.createUnit.id)).toEqual({ below: true, depth: 4 });
  });

  test('two units each moved below the other: one stays', async () => {
    const answers = await Promise.all([change('Unit', stage.units[0]!, unitInput(0, stage.units[1]!)), change('Unit', stage.units[1]!, unitInput(1, stage.units[0]!))]);
    expect(answers.map(codeOf).sort()).toEqual(['INVALID', 'done']);
  });
});
