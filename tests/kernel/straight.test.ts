import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, getOperationAST, GraphQLEnumType, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '../../admin/graph/nounDocuments.ts';
import { type NounName, nouns } from '../../admin/graph/nouns.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { answerStraight } from '../../api/kernel/straight.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { dice, RandomQueries } from './random-query.ts';

let world: World, people: Map<string, Person>;
beforeAll(async () => {
  world = await openWorld();
  people = new Map(await Promise.all(['hr.medan', 'atasan', 'pegawai', 'hr.dinkes', 'pelatihan', 'auditor'].map(async l => [l, await world.as(l)] as const)));
  people.set('partner', await world.partner());
});
afterAll(() => world.close());

/** What is answered straight, and what graphql itself makes of the same, as bytes; nothing where it is left to graphql, or refused by it. */
async function both(person: Person, query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query), [fault] = validate(world.schema, document);
  if (fault) throw new Error(`${fault.message} in ${query}`);
  const context = contextFor(world.house, world.orm.em.fork(), { actor: person.actor, requestId: 'straight' });
  const straight = await answerStraight(world.schema, { document, operation: getOperationAST(document)! }, variables, context), graphql = await person.attempt(query, variables);
  return { straight: straight && JSON.stringify(straight), graphql: graphql.errors ? undefined : JSON.stringify(graphql.data), code: graphql.errors?.[0]?.extensions.code };
}

describe('What is answered straight is what graphql answers, byte for byte', () => {
  test('random questions of six roles and a partner', async () => {
    const ids = new Map<string, string[]>();
    for (const noun of world.house.catalog.nouns) ids.set(noun.name, (await world.rows(`select id from "${noun.table}" order by id limit 40`)).map(r => r.id));
    const random = new RandomQueries(world.schema, ids, dice(Number(process.env['PLANNER_SEED'] ?? 7))), runs = Number(process.env['PLANNER_RUNS'] ?? 300);
    let same = 0, refused = 0;
    for (let i = 0; i < runs; i++) {
      const query = random.query(), [name, person] = [...people][i % people.size]!, { straight, graphql } = await both(person, query);
      if (straight !== graphql) throw new Error(`${name}\n${query}\nstraight ${straight?.slice(0, 3000)}\ngraphql  ${graphql?.slice(0, 3000)}`);
      if (graphql) same++; else refused++;
    }
    console.log({ same, refused });
    expect(same).toBeGreaterThan(9 * refused);
  }, 3_600_000);

  test('the questions that were kept, and every list and page of the admin', async () => {
    const folder = join(import.meta.dirname, '../queries'), kept = readdirSync(folder).filter(f => f.endsWith('.graphql')).map(f => [readFileSync(join(folder, f), 'utf8'), {}] as const);
    const lists = (Object.keys(nouns) as NounName[]).flatMap(name => { const { list } = documentsOf(name), { facets } = nouns[name]; return list ? [[list, { page: 1, perPage: 25, filter: {}, ...(facets.length && { facets, counted: true }) }] as const] : []; });
    let same = 0;
    for (const [query, variables] of [...kept, ...lists]) {
      for (const name of ['hr.medan', 'pegawai', 'partner']) {
        const { straight, graphql } = await both(people.get(name)!, query, variables);
        expect(straight, `${name} ${query}`).toBe(graphql);
        if (straight) same++;
      }
    }
    expect(same).toBeGreaterThan(200);
  }, 120_000);

  const { medan } = story;
  test.each<[what: string, query: string, variables?: object]>([
    ['names of their own, and one field asked twice', '{ b: employees(first: 2) { nodes { z: name a: name name unit { id } unit { name } } } a: employees(first: 1) { nodes { id } } }'],
    ['fragments, one within the other, and types by name', 'query { __typename employees(first: 2) { ...page } } fragment page on EmployeeConnection { __typename nodes { __typename ...row } pageInfo { hasNextPage __typename } } fragment row on Employee { id ... on Employee { name unit { __typename name } } ... { sex } }'],
    ['one question of several in a document', 'query A { employees(first: 1) { nodes { id } } }'],
    ['variables with and without a value of their own', 'query ($n: Int! = 2, $words: String, $sort: [EmployeeSort!] = [{ field: NAME, direction: DESC }]) { employees(first: $n, sort: $sort, filter: { search: $words }) { nodes { name } } }', {}],
    ['variables that are null', 'query ($f: EmployeeFilter, $after: String) { employees(first: 2, filter: $f, after: $after) { nodes { name birthDate createdAt standing } } }', { f: null, after: null }],
    ['variables that go unnamed, and deep ones', 'query ($day: Day, $words: String) { trainings(first: 5, filter: { search: $words }) { nodes { offerings(first: 2, filter: { startsOn: { gte: $day } }) { totalCount nodes { startsOn seatsLeft } } } } }', { day: '2020-01-01' }],
    ['a value where a list is asked for', '{ employees(first: 3, sort: { field: NAME }, filter: { standing: ACTIVE }) { facets(fields: STATUS) { field buckets { value count } } } }'],
    ['the same list for each row with arguments of its own', '{ units(first: 4) { nodes { few: children(first: 1) { nodes { name } } more: children(first: 3, sort: [{ field: NAME, direction: DESC }]) { nodes { name } } } } }'],
    ['edges and cursors', '{ employees(first: 2) { edges { cursor node { id } } pageInfo { endCursor startCursor hasPreviousPage } totalCount totalCountIsExact } }'],
    ['nobody, and nothing below them', `{ employee(id: "${medan.pegawai.id.replace(/^./, 'f')}") { name } other: employee(id: "no-id") { unit { name } } }`],
    ['what hangs on a variable', 'query ($with: Boolean!) { employees(first: 1) { nodes { id name @include(if: $with) ... @skip(if: $with) { sex } } totalCount @skip(if: $with) } }', { with: false }],
    ['the same, the other way', 'query ($with: Boolean!) { employees(first: 1) { nodes { id name @include(if: $with) ... @skip(if: $with) { sex } } totalCount @skip(if: $with) } }', { with: true }],
    ['what is reckoned', `{ employee(id: "${medan.pegawai.id}") { id gaps { requiredLevel heldLevel gap competency { name } } } }`],
  ])('%s', async (_, query, variables = {}) => {
    for (const person of people.values()) {
      const { straight, graphql } = await both(person, query, variables as Record<string, unknown>);
      expect(straight).toBe(graphql);
    }
    expect((await both(people.get('hr.medan')!, query, variables as Record<string, unknown>)).straight).toBeDefined();
  });
});

describe('What is out of the ordinary is left to graphql', () => {
  test.each<[what: string, query: string, variables?: Record<string, unknown>]>([
    ['the schema itself', '{ __schema { queryType { name } } }'],
    ['a type of the schema', '{ __type(name: "Employee") { name } }'],
    ['a name that would change what an answer is made of', '{ __proto__: employees(first: 1) { nodes { id } } }'],
  ])('%s', async (_, query, variables = {}) => {
    const { straight, graphql } = await both(people.get('hr.medan')!, query, variables);
    expect(straight).toBe(undefined);
    expect(graphql).toBeDefined();
  });

  test.each<[what: string, who: string, query: string, code: string, variables?: Record<string, unknown>]>([
    ['what the caller may not ask, beside what they may', 'pegawai', '{ employees(first: 1) { nodes { id } } importReport(id: "x") { id } }', 'FORBIDDEN'],
    ['arguments of a list below that are refused', 'hr.medan', '{ units(first: 2) { nodes { name children(first: 1000) { nodes { id } } } } }', 'INVALID'],
    ['a cursor that is none', 'hr.medan', '{ employees(first: 1, after: "x") { nodes { id } } }', 'INVALID'],
    ['a variable that does not fit', 'hr.medan', 'query ($n: Int!) { employees(first: $n) { nodes { id } } }', 'INVALID', { n: 'x' }],
    ['a variable that is missing', 'hr.medan', 'query ($id: ID!) { employee(id: $id) { id } }', 'INVALID', {}],
  ])('%s', async (_, who, query, code, variables = {}) => {
    expect(await both(people.get(who)!, query, variables)).toEqual({ straight: undefined, graphql: undefined, code });
  });
});

describe('Whatever a resolver says', () => {
  const must = (type: any) => new GraphQLNonNull(type), many = (type: any) => new GraphQLList(type), later = async <T>(value: T) => value;
  const shouted = new GraphQLScalarType({ name: 'Shouted', serialize: value => (value === 'nothing' ? null : String(value).toUpperCase()) }), size = new GraphQLEnumType({ name: 'Size', values: { SMALL: { value: 1 }, LARGE: { value: 2 } } });
  const either = new GraphQLInterfaceType({ name: 'Either', fields: { text: { type: GraphQLString } }, resolveType: () => 'Thing' });
  const thing: GraphQLObjectType = new GraphQLObjectType({ name: 'Thing', interfaces: [either], fields: () => ({ text: { type: GraphQLString, resolve: row => row.text }, inner: { type: thing, resolve: () => later({ text: 'inside' }) }, hard: { type: must(GraphQLInt), resolve: row => row.hard } }) });
  const says: Record<string, [type: any, said: () => unknown]> = {
    text: [GraphQLString, () => 'text'], none: [GraphQLString, () => null], missing: [GraphQLString, () => undefined], laterNone: [GraphQLString, () => later(null)], lateText: [must(GraphQLString), () => later('late')],
    mustNone: [must(GraphQLString), () => null], mustLaterNone: [must(GraphQLString), () => later(undefined)], thrown: [GraphQLString, () => { throw new Error('no'); }], laterThrown: [GraphQLString, async () => { throw new Error('no'); }], fault: [GraphQLString, () => new Error('no')],
    shouted: [shouted, () => 'loud'], silenced: [shouted, () => 'nothing'], size: [size, () => 2], noSize: [size, () => 3], notANumber: [GraphQLInt, () => 'x'],
    list: [many(GraphQLString), () => ['a', null, later('c')]], mustList: [many(must(GraphQLInt)), () => [1, later(2)]], brokenList: [many(must(GraphQLInt)), () => [1, null]], laterBroken: [many(must(GraphQLInt)), () => [1, later(null)]], faultyList: [many(GraphQLString), () => ['a', new Error('no')]], set: [many(GraphQLInt), () => new Set([1, 2])], noList: [many(GraphQLInt), () => 7], empty: [must(many(must(GraphQLInt))), () => []],
    thing: [thing, () => ({ text: 'outside', hard: 1 })], things: [many(thing), () => [{ text: 'x', hard: 1 }, later({ text: 'y', hard: 2 }), null]], faultyThing: [thing, () => Object.assign(new Error('no'), { text: 'x', hard: 1 })], softThing: [thing, () => ({ text: 'soft' })], either: [either, () => ({ text: 'one of them', hard: 1 })],
  };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(Object.entries(says).map(([name, [type, resolve]]) => [name, { type, resolve }])) }), types: [thing] });
  const left = new Set(['either', 'set']);
  const asked = (name: string) => (/thing/i.test(name) ? `${name} { text hard inner { text __typename } }` : name === 'either' ? 'either { text }' : name);

  test('alone or beside everything else, is in the answer as graphql puts it there, or left to graphql', async () => {
    const names = Object.keys(says), sound = names.filter(name => !left.has(name) && !/none$/i.test(name.replace(/^(none|laterNone)$/, '')) && !/thrown|fault|silenced|noSize|notANumber|broken|noList|softThing/i.test(name));
    for (const query of [...names.map(name => `{ ${asked(name)} }`), `{ ${sound.map(asked).join(' ')} }`, ...names.map(name => `{ ${asked('thing')} ${asked(name)} last: text }`)]) {
      const document = parse(query), graphql = await execute({ schema, document }), straight = await answerStraight(schema, { document, operation: getOperationAST(document)! }, {}, {} as never);
      expect(straight && JSON.stringify(straight), query).toBe(graphql.errors || [...left].some(name => query.includes(name)) ? undefined : JSON.stringify(graphql.data));
    }
    expect(sound.length).toBeGreaterThan(10);
  });
});
