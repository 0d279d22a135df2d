import 'reflect-metadata';
import { getNamedType, getOperationAST, type GraphQLInputObjectType, isInputObjectType, isObjectType, parse } from 'graphql';
import { Authorized, buildSchema, Field, FieldResolver, InterfaceType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '../../api/access.ts';
import { buildGraph } from '../../api/graph.ts';
import type { AccessTable } from '../../api/kernel/access.ts';
import type { Actor } from '../../api/kernel/actor.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { guard, May } from '../../api/kernel/guard.ts';
import { listResolvers } from '../../api/kernel/lists.ts';
import { Unplanned } from '../../api/kernel/plan.ts';
import { Planner } from '../../api/kernel/planner.ts';
import { allWorkflows, faultsOf } from '../../api/kernel/workflow.ts';
import { Employee } from '../../schema/people/employee.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';
import { mutationsOf, subjectOf } from './walk.ts';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

/** Builds a graph of one planted resolver, and guards it. */
async function guarded(planted: Function, table: AccessTable = access as AccessTable, own: (type: string, field: string) => boolean = () => false) {
  const schema = await buildSchema({ resolvers: [planted as never], validate: false, authChecker: () => true });
  return guard(schema, world.house.catalog, table, own);
}

// First of all: the fields planted below stay in the storage of type-graphql, and no whole graph is built after them.
test('@Authorized itself opens nothing: a question that relies on it is refused to everybody', async () => {
  @Resolver() class PlantedResolver { @Authorized() @May('SIGNED_IN') @Query(() => String, { nullable: true }) authorizedOnly() { return 'open'; } }
  listResolvers.push(PlantedResolver);
  const { schema } = await buildGraph(world.orm), { actor } = await world.as('hr.medan');
  listResolvers.pop();
  const field = schema.getQueryType()!.getFields()['authorizedOnly']!;
  await expect((async () => field.resolve!({}, {}, { actor } as never, { fieldName: 'authorizedOnly' } as never))()).rejects.toThrow(/Access denied/);
});

describe('the graph refuses to build', () => {
  test('when a question says not who may ask it', async () => {
    @Resolver() class Planted { @Query(() => String) forgottenQuery() { return 'open'; } }
    await expect(guarded(Planted)).rejects.toThrow('Query.forgottenQuery has no @May.');
  });

  test('when a mutation says not who may make it', async () => {
    @Resolver() class Planted { @May('SIGNED_IN') @Query(() => String) fine() { return ''; } @Mutation(() => Boolean) forgottenMutation() { return true; } }
    await expect(guarded(Planted)).rejects.toThrow('Mutation.forgottenMutation has no @May.');
  });

  test('when a type is neither a noun nor declared a part of one', async () => {
    @ObjectType() class Stray { @Field(() => String) secret!: string; }
    @Resolver() class Planted { @May('SIGNED_IN') @Query(() => Stray) stray() { return {}; } }
    await expect(guarded(Planted)).rejects.toThrow('Stray is neither a noun nor declared a part of one.');
  });

  test('when a noun has no line in the access table', async () => {
    @Resolver() class Planted { @May('SIGNED_IN') @Query(() => Employee, { nullable: true }) somebody() { return null; } }
    const { Employee: _, ...without } = access;
    await expect(guarded(Planted, without, () => true)).rejects.toThrow('Employee has no line in the access table.');
  });

  test('when a field of a noun comes from no column and from nobody’s hand', async () => {
    @Resolver() class Planted { @May('SIGNED_IN') @Query(() => Employee, { nullable: true }) somebody() { return null; } }
    await expect(guarded(Planted)).rejects.toThrow('Employee.gaps has neither column nor resolver.');
  });

  test('when a field of a noun is resolved by hand and declares no rule', async () => {
    @Resolver(() => Employee) class PlantedResolver { @FieldResolver(() => Number, { nullable: true }) salary() { return 1; } }
    listResolvers.push(PlantedResolver);
    await expect(buildGraph(world.orm)).rejects.toThrow('Employee.salary has a resolver and no declared rule.');
    listResolvers.pop();
  });
});

// What @Authorized of type-graphql lets through (security.md 0.3). It is no guard here and opens nothing: only @May and the access table count.
describe('the five gaps of @Authorized', () => {
  test('a: a class-level @Authorized over a guarded field does not stand for a rule', async () => {
    @Authorized() @Resolver(() => Employee) class PlantedResolver { @FieldResolver(() => String, { nullable: true }) nationalIdForAll() { return 'open'; } }
    listResolvers.push(PlantedResolver);
    await expect(buildGraph(world.orm)).rejects.toThrow('Employee.nationalIdForAll has a resolver and no declared rule.');
    listResolvers.pop();
  });

  test('b: an input holds no column that follows, is kept inside, or belongs to a move', () => {
    const states = new Map(allWorkflows().map(f => [f.noun.name, 'status']));
    const kept = ['id', 'agency', 'version', 'createdAt', 'updatedAt', 'passwordHash', 'keyHash', 'keyPrefix', 'revokedAt', 'path', 'depth', 'head', 'supervisor', 'lastSignInAt', 'sourceId', 'importedAt', 'outcome', 'certificateNumber', 'completedOn', 'seatsTaken', 'seatsLeft'];
    const inputs = mutationsOf(world).filter(f => /^(create|update)/.test(f.name)).map(f => ({ noun: subjectOf(world, f)!, type: getNamedType(f.args.find(a => a.name === 'input')!.type) as unknown as GraphQLInputObjectType }));
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter(i => i.noun === 'Employee').flatMap(i => Object.keys(i.type.getFields())).filter(f => ['unit', 'position'].includes(f))).toEqual([]);
    for (const { noun, type } of inputs) {
      const fields = Object.keys(type.getFields());
      expect(fields.filter(f => kept.includes(f) || f === states.get(noun)), type.name).toEqual([]);
    }
  });

  test('b: what an input does not name cannot be smuggled in, by whatever name', async () => {
    const hr = await world.as('hr.medan'), create = 'mutation($input: TrainingInput!) { createTraining(input: $input) { id } }';
    const input = { code: 'UJI-1', title: 'Pelatihan uji', form: 'KL08', learningHours: 4, provider: story.medan.providers.usu }, before = await world.row('select count(*) from training');
    const smuggled = [{ status: 'PUBLISHED' }, { agency: story.tanjungpinang.agency }, { id: story.medan.trainings.draft }, { version: 9 }, { createdAt: '2000-01-01T00:00:00Z' }, JSON.parse('{"__proto__":{"status":"PUBLISHED"}}'), { constructor: { prototype: { status: 'PUBLISHED' } } }];
    for (const extra of smuggled) {
      const refusal = await hr.refused(create, { input: Object.defineProperties({ ...input }, Object.getOwnPropertyDescriptors(extra)) });
      expect(refusal.extensions.code, JSON.stringify(Object.keys(extra))).toBe('INVALID');
    }
    expect(await world.row('select count(*) from training')).toEqual(before);
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
    const refusal = await hr.refused('mutation { createAccount(input: { login: "a@b.example", name: "A", passwordHash: "x" }) { id } }');
    expect(refusal.message).toBe('Field "passwordHash" is not defined by type "AccountInput".');
  });

  test('b: a type of input with a field of a noun’s secret does not exist', () => {
    const fields = Object.values(world.schema.getTypeMap()).flatMap(t => (isInputObjectType(t) ? Object.keys(t.getFields()).map(f => `${t.name}.${f}`) : []));
    expect(fields.filter(f => /hash|secret|token|agency$/i.test(f))).toEqual([]);
  });

  test('c: a type that redeclares what another one guards is no way round', async () => {
    @InterfaceType() abstract class HasNationalId { @Authorized('HR') @Field(() => String, { nullable: true }) nationalId?: string; }
    @ObjectType({ implements: HasNationalId }) class Lookalike { @Field(() => String, { nullable: true }) nationalId?: string; }
    @Resolver() class Planted { @May('SIGNED_IN') @Query(() => Lookalike) lookalike() { return {}; } }
    await expect(guarded(Planted)).rejects.toThrow('Lookalike is neither a noun nor declared a part of one.');
    const objects = Object.values(world.schema.getTypeMap()).filter(isObjectType);
    expect(objects.filter(t => t.getFields()['nationalId']).map(t => t.name)).toEqual(['Employee']);
  });

  test('d: a question inherited from a base class is guarded by what the base declares, or not at all built', async () => {
    @Resolver() abstract class Base { @Query(() => String) inherited() { return 'open'; } }
    @Authorized() @Resolver() class Sub extends Base {}
    await expect(guarded(Sub)).rejects.toThrow('Query.inherited has no @May.');
    // The plain questions of every noun are inherited, and every one is refused to nobody.
    for (const name of ['employees', 'trainings', 'accounts']) expect((await world.anonymous().refused(`{ ${name} { totalCount } }`)).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('e: a guarded base class does not stand for what its subclass adds', async () => {
    @Authorized() @Resolver() abstract class GuardedBase { @May('SIGNED_IN') @Query(() => String) ofTheBase() { return ''; } }
    @Resolver() class Added extends GuardedBase { @Query(() => String) ofTheSubclass() { return 'open'; } }
    await expect(guarded(Added)).rejects.toThrow(/no rule for:\s+Query.ofTheSubclass has no @May\.$/);
  });
});

describe('who may ask', () => {
  test('a role that is asked for is asked for: nobody, somebody else, the one', async () => {
    @Resolver() class Planted { @May(['AUDITOR']) @Query(() => String) forAuditors() { return 'yes'; } @May([]) @Query(() => String) forNobody() { return 'no'; } @May('ANYONE') @Query(() => String) forAnyone() { return 'all'; } }
    const { forAuditors, forNobody, forAnyone } = (await guarded(Planted)).getQueryType()!.getFields();
    const ask = (field: typeof forAuditors, actor: unknown) => field!.resolve!({}, {}, { actor } as never, { fieldName: field!.name } as never);
    const actor = async (login: string) => (await world.as(login)).actor;
    expect(() => ask(forAuditors, undefined)).toThrow('Sign in first.');
    expect(() => ask(forAuditors, { grants: [{ role: 'HR_ADMIN', under: null }] })).toThrow('Your role does not allow this.');
    const hr = await actor('hr.medan');
    expect(() => ask(forNobody, hr)).toThrow('Your role does not allow this.');
    expect(await ask(forAuditors, await actor('auditor'))).toBe('yes');
    expect(await ask(forAnyone, undefined)).toBe('all');
  });

  test('a role that is asked for is asked for by the planner, too', async () => {
    const field = world.schema.getQueryType()!.getFields()['trainings']!, extensions = field.extensions as { may: unknown }, was = extensions.may;
    const document = parse('{ trainings { totalCount } }'), planner = new Planner(world.schema, world.house);
    const answer = async (person: { actor: Actor | undefined }) => planner.answer(document, getOperationAST(document)!, {}, contextFor(world.house, world.orm.em.fork(), { actor: person.actor, requestId: 'planned' }));
    extensions.may = ['AUDITOR'];
    const [hr, auditor, nobody] = [await answer(await world.as('hr.medan')), await answer(await world.as('auditor')), await answer(world.anonymous())];
    extensions.may = was;
    expect([hr instanceof Unplanned, nobody instanceof Unplanned]).toEqual([true, true]);
    expect(auditor).toMatch(/^\{"trainings":\{"totalCount":\d+\}\}$/);
  });

  test('every field that answers with a noun’s rows answers under the noun’s rule', () => {
    // A part may be anything, so what it may hold is said: each says why it needs no rule of its own.
    for (const type of Object.values(world.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name)) continue;
      const part = (type.extensions as Record<string, unknown>)['part'];
      expect(type.name in access || String(part ?? '').length > 10, type.name).toBe(true);
    }
    expect(world.schema.getSubscriptionType()).toBeUndefined();
  });

  test('a noun that is not in the access table is closed to everyone', async () => {
    const { readable } = await import('../../api/kernel/access.ts');
    const { run, sql } = await import('../../api/kernel/sql.ts');
    const hr = (await world.as('hr.medan')).actor, noun = world.house.catalog.noun('Session'), em = world.orm.em.fork();
    await world.rows(`insert into session (account_id, token_hash, expires_at) values ('${story.medan.hr.account}', 'x', now())`);
    const count = async (rule: ReturnType<typeof readable>) => (await run<{ n: number }>(em, sql`select count(*)::int as n from session as a where ${rule}`))[0]!.n;
    expect(await count(sql`true`)).toBeGreaterThan(0);
    expect(await count(readable(world.house.catalog, access, noun, 'a', hr))).toBe(0);
    expect(await count(readable(world.house.catalog, access, world.house.catalog.noun('Rank'), 'a', undefined))).toBe(0);
  });
});

describe('a lifecycle is refused at the start', () => {
  const by = () => true;
  test('when a state cannot be reached, a move names no state, starts nowhere, or judges nobody’s case', () => {
    expect(faultsOf(['A', 'B', 'C'], { start: 'A', moves: { go: { from: ['A'], to: 'B', by } } })).toEqual(['C cannot be reached.']);
    expect(faultsOf(['A', 'B'], { start: 'A', moves: { go: { from: ['A'], to: 'X', by }, on: { from: ['A'], to: 'B', by } } })).toEqual(['go names X, which is no state.']);
    expect(faultsOf(['A', 'B'], { start: 'A', moves: { go: { from: ['A'], to: 'B', by }, on: { from: [], to: 'B', by } } })).toEqual(['on starts nowhere.']);
    expect(faultsOf(['A', 'B'], { start: 'A', moves: { go: { from: ['A'], to: 'B', by, decides: true } } })).toEqual(['go judges, but it is nobody’s case.'.replace('’', "'")]);
  });

  test('every lifecycle there is passes, and those that judge know whose case it is', () => {
    expect(allWorkflows().map(f => f.noun.name).sort()).toEqual(expect.arrayContaining(['Account', 'Assessment', 'Enrollment', 'Offering', 'Training']));
    expect(allWorkflows().filter(f => Object.values(f.moves).some(m => m.decides) && !f.subject).map(f => f.noun.name)).toEqual([]);
  });
});
