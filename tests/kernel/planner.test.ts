import { getOperationAST, isEnumType, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../api/kernel/actor.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { Unplanned } from '../../api/kernel/plan.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { dice, RandomQueries } from './random-query.ts';

let world: World, planner: Planner, people: Map<string, Person>;
const RUNS = Number(process.env['PLANNER_RUNS'] ?? 300), SEED = Number(process.env['PLANNER_SEED'] ?? 42);

beforeAll(async () => {
  world = await openWorld();
  planner = new Planner(world.schema, world.house);
  people = new Map(await Promise.all(['hr.medan', 'hr.tanjungpinang', 'atasan', 'pegawai', 'hr.dinkes'].map(async l => [l, await world.as(l)] as const)));
  people.set('partner', await world.partner());
});
afterAll(() => world.close());

/** The answer of the planner and of the resolvers, as bytes. */
async function both(person: Person, query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const faults = validate(world.schema, document);
  if (faults.length) throw new Error(`${faults[0]!.message} in ${query}`);
  const context = contextFor(world.house, world.orm.em.fork(), { actor: person.actor, requestId: 'planned' });
  const planned = await planner.answer(document, getOperationAST(document)!, variables, context);
  const plain = await person.attempt(query, variables);
  return { planned: planned instanceof Unplanned ? null : planned, why: planned instanceof Unplanned ? planned.message : '', plain: plain.errors ? null : JSON.stringify(plain.data), errors: plain.errors };
}

test('random questions of five roles and a partner are answered alike, byte for byte, by the plan and by the resolvers', async () => {
  const ids = new Map<string, string[]>();
  for (const noun of world.house.catalog.nouns) ids.set(noun.name, (await world.rows(`select id from "${noun.table}" order by id limit 40`)).map(r => r.id));
  const random = new RandomQueries(world.schema, ids, dice(SEED));
  let planned = 0, left = 0;
  for (let i = 0; i < RUNS; i++) {
    const query = random.query();
    // Everybody in the long run; otherwise one after the other.
    for (const [name, person] of RUNS > 300 ? people : [[...people][i % people.size]!]) {
      const answer = await both(person, query);
      if (answer.planned === null) { left++; continue; }
      planned++;
      if (answer.planned !== answer.plain) throw new Error(`${name}\n${query}\nplanned  ${answer.planned.slice(0, 3000)}\nresolved ${answer.plain?.slice(0, 3000) ?? JSON.stringify(answer.errors)}`);
    }
  }
  console.log({ planned, left, why: Object.fromEntries(planner.refusals) });
  expect(planned).toBeGreaterThan(left);
}, 3_600_000);

test('a rule that asks more of a row above than the row above itself is held to by both', async () => {
  const access = { ...world.house.access, Offering: { ...world.house.access['Offering']!, read: (actor: Actor) => ({ agency: actor.agency, training: { agency: actor.agency, learningHours: { $gt: 20 } } }) } };
  const house = { ...world.house, access }, hr = people.get('hr.medan')!, strict = new Planner(world.schema, house);
  const query = '{ trainings(first: 50) { nodes { learningHours offerings { totalCount nodes { id } } } } }', document = parse(query);
  const context = () => contextFor(house, world.orm.em.fork(), { actor: hr.actor, requestId: 'strict' });
  const planned = JSON.parse(await strict.answer(document, getOperationAST(document)!, {}, context()) as string);
  const { body } = await world.gate.executeOperation({ query }, { contextValue: context() });
  expect(planned).toEqual(JSON.parse(JSON.stringify((body as any).singleResult.data)));
  const offerings = planned.trainings.nodes.map((t: any) => [t.learningHours > 20, t.offerings.totalCount]);
  expect(offerings.filter(([long, count]: [boolean, number]) => !long && count > 0)).toEqual([]);
  expect(offerings.filter(([long, count]: [boolean, number]) => long && count > 0).length).toBeGreaterThan(0);
});

test('a criterion that rests on no rule cites none, on both paths', async () => {
  const hr = people.get('hr.medan')!, query = 'query ($employee: ID!, $position: ID!) { careerEligibility(employee: $employee, position: $position) { criteria { code ruleApplied { code value __typename } } } }';
  const positions = await world.rows('select id from "position" where agency_id = ? and lowest_rank_id is not null order by id limit 12', story.medan.agency);
  let none = 0;
  for (const { id: position } of positions) {
    const { planned, plain } = await both(hr, query, { employee: story.medan.pegawai.id, position });
    expect(planned).toBe(plain);
    none += JSON.parse(plain!).careerEligibility.criteria.filter((c: any) => c.ruleApplied === null).length;
  }
  expect(none).toBeGreaterThan(0);
});

test('every list goes on after a cursor alike, in any order it offers', async () => {
  const hr = people.get('hr.medan')!, roll = dice(SEED), fields = Object.values(world.schema.getQueryType()!.getFields());
  let turned = 0;
  for (const { name, extensions } of fields) {
    const noun = (extensions['list'] as { noun: string } | undefined)?.noun;
    const sorts = noun && world.schema.getType(`${noun}SortField`);
    if (!isEnumType(sorts)) continue;
    for (const { name: field } of sorts.getValues()) {
      const query = `query ($after: String, $first: Int!) { list: ${name}(first: $first, after: $after, sort: [{ field: ${field}, direction: ${roll(2) ? 'ASC' : 'DESC'} }]) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      let after: string | null = null;
      for (let page = 0; page < 3; page++) {
        const { planned, why, plain, errors } = await both(hr, query, { after, first: 1 + roll(5) });
        expect(planned ?? why, query).toBe(plain ?? JSON.stringify(errors));
        const { pageInfo } = JSON.parse(planned!).list;
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        turned++;
      }
    }
  }
  expect(turned).toBeGreaterThan(100);
}, 120_000);
