import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { openWorld, type Person, type World } from '../world.ts';

const folder = import.meta.dirname, updating = process.env['UPDATE_GOLDEN'] === '1';
const names = readdirSync(folder).filter(f => f.endsWith('.graphql')).map(f => basename(f, '.graphql')).sort();
let world: World;
/** Every statement this process sends to the database, whatever connection it goes by. */
const sent: string[] = [], query = pg.Client.prototype.query;
beforeAll(async () => {
  pg.Client.prototype.query = function (this: pg.Client, ...args: any[]) { sent.push(typeof args[0] === 'string' ? args[0] : args[0].text); return (query as any).apply(this, args); } as never;
  world = await openWorld();
});
afterAll(async () => { await world.close(); pg.Client.prototype.query = query; });
/** Asks, and answers what was sent for it. */
async function asking(person: Person, text: string, variables?: Record<string, unknown>): Promise<{ answer: any; statements: string[] }> {
  sent.length = 0;
  const answer = await person.ask(text, variables);
  return { answer, statements: sent.splice(0) };
}

/** The first line of a question says who asks it: `# hr.medan: the list of people`. */
const askedBy = (query: string): Promise<Person> => { const login = /^# (\S+): /.exec(query)![1]!; return login === 'partner' ? world.partner() : world.as(login); };

/** JSON that reads well in a diff: what fits a line stands on one. */
function shown(value: unknown, indent = ''): string {
  const line = JSON.stringify(value), deeper = `${indent}  `;
  if (line === undefined || line.length + indent.length <= 200 || value === null || typeof value !== 'object') return line ?? 'null';
  if (Array.isArray(value)) return `[\n${value.map(v => deeper + shown(v, deeper)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value).map(([k, v]) => `${deeper}${JSON.stringify(k)}: ${shown(v, deeper)}`).join(',\n')}\n${indent}}`;
}

/** Statements as they are read: broken where a clause begins; each once and in an order that does not hang on which answer came first. */
const statementsOf = (statements: readonly string[]) => [...new Set(statements)].sort().map(s => `${s.replace(/\s+/g, ' ').trim().replace(/ (?=(?:from|where|order by|group by|left join|cross join|limit|union all) )/g, '\n  ')};`).join('\n\n');

function golden(file: string, text: string) {
  const path = join(folder, file);
  if (updating) writeFileSync(path, `${text}\n`);
  if (!existsSync(path)) throw new Error(`${file} is not there yet: look at what UPDATE_GOLDEN=1 makes, and keep it.`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}

/** Questions only resolvers answer: what is reckoned rather than read. */
const resolved: readonly string[] = ['employee', 'inbox', 'me', 'my-enrollments', 'team'];

/** What must have happened before a question has anything to answer. */
const before: Record<string, () => Promise<unknown>> = {
  'zz-audit-trail': async () => (await world.as('pelatihan')).ask('mutation ($id: ID!) { rejectEnrollment(id: $id, note: "Diundur ke angkatan berikut.") { id } }', { id: story.medan.enrollments.endorsed }),
};

test('there are questions, each with its answer and its statements beside it', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
  const files = readdirSync(folder);
  if (!updating) expect(names.flatMap(n => [`${n}.json`, `${n}.sql`]).filter(f => !files.includes(f))).toEqual([]);
  expect(files.filter(f => /\.(json|sql)$/.test(f) && !names.includes(f.replace(/\.\w+$/, '')))).toEqual([]);
});

describe.each(names)('The question %s', name => {
  test('has the answer, and sends the statements, that were looked at and kept', async () => {
    await before[name]?.();
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8'), person = await askedBy(query);
    const { answer, statements } = await asking(person, query);
    golden(`${name}.json`, shown(answer));
    golden(`${name}.sql`, statementsOf(statements));
    // What is read for many rows at once may come in two portions, never in one a row.
    expect(statements.length).toBeLessThanOrEqual(2 * new Set(statements).size);
    const again = await asking(person, query);
    expect([again.answer, statementsOf(again.statements)]).toEqual([answer, statementsOf(statements)]);
  });

  test('has the same answer from the planner, in one statement, unless the planner leaves it to the resolvers', async () => {
    const query = readFileSync(join(folder, `${name}.graphql`), 'utf8'), { actor } = await askedBy(query), document = parse(query);
    sent.length = 0;
    const planned = await new Planner(world.schema, world.house).answer(document, document.definitions[0] as OperationDefinitionNode, {}, contextFor(world.house, world.orm.em.fork(), { actor, requestId: 'planner' }));
    const statements = sent.splice(0);
    if (typeof planned !== 'string') return void expect([name, planned.message, resolved.includes(name)]).toEqual([name, planned.message, true]);
    golden(`${name}.json`, shown(JSON.parse(planned)));
    expect(statements).toHaveLength(1);
  });
});

describe('However long the page', () => {
  const questions: readonly (readonly [what: string, login: string, query: string])[] = [
    ['people with unit, position and supervisor', 'hr.medan', 'query ($n: Int!) { list: employees(perPage: $n) { totalCount nodes { name unit { name parent { name } } position { name } supervisor { name } } } }'],
    ['people with what hangs on them', 'hr.medan', 'query ($n: Int!) { list: employees(perPage: $n) { nodes { name assignments(first: 3) { totalCount nodes { decreeNumber unit { name } } } gaps { gap competency { name } } jobPersonMatch { percent } learningHours { hours } } } }'],
    ['enrollments with moves and history', 'pelatihan', 'query ($n: Int!) { list: enrollments(perPage: $n) { totalCount nodes { moves history { move } employee { name supervisor { name } } offering { seatsLeft training { title provider { name } } } } } }'],
    ['trainings with outcomes and offerings', 'pegawai', 'query ($n: Int!) { list: trainings(perPage: $n) { nodes { title provider { name } outcomes { nodes { level competency { name } } } offerings { totalCount nodes { seatsLeft } } } } }'],
    ['a supervisor’s people with fields withheld', 'atasan', 'query ($n: Int!) { list: employees(perPage: $n) { nodes { name nationalId phone unit { name head { name } } } } }'],
  ];
  test.each(questions)('%s cost the same statements', async (_, login, query) => {
    const person = await world.as(login), asked: string[] = [], sizes: number[] = [];
    for (const n of [2, 10, 50, 100]) {
      const { answer, statements } = await asking(person, query, { n });
      sizes.push(answer.list.nodes.length);
      asked.push(statementsOf(statements));
      expect(statements.length).toBeLessThanOrEqual(2 * new Set(statements).size);
    }
    expect(asked).toEqual([asked[0], asked[0], asked[0], asked[0]]);
    expect(sizes[3]).toBeGreaterThan(sizes[0]!);
  });

  test('the list of people with three relations and a total is the same number of statements for 1, 10, 50 and 100', async () => {
    const counts: [n: number, rows: number, statements: number][] = [];
    for (const n of [1, 10, 50, 100]) {
      const { answer, statements } = await asking(await world.as('hr.medan'), questions[0]![2], { n });
      counts.push([n, answer.list.nodes.length, statements.length]);
    }
    const [[, , first]] = counts as [(typeof counts)[number]];
    expect(counts).toEqual([[1, 1, first], [10, 10, first], [50, 50, first], [100, 100, first]]);
    expect(first).toBeLessThanOrEqual(7);
  });
});
