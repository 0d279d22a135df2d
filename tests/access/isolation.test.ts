import { getNamedType, type GraphQLEnumType, type GraphQLInputObjectType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { alike, allOf, filledWith, flat, idsByNoun, idsIn, inputFor, listsOf, mutationsOf, NOBODY, nounOf, onesOf, ownedNouns, queriesOf, subjectOf, waysFrom } from './walk.ts';

// Two cities in one database. What follows is made from the graph itself: a noun that comes tomorrow is held to it without a word here.
const cities = [
  { here: 'Tanjungpinang', login: 'hr.tanjungpinang', own: story.tanjungpinang.agency, there: 'Medan', theirHr: 'hr.medan', foreign: story.medan.agency },
  { here: 'Medan', login: 'hr.medan', own: story.medan.agency, there: 'Tanjungpinang', theirHr: 'hr.tanjungpinang', foreign: story.tanjungpinang.agency },
] as const;
const canaries: Record<string, string> = { [story.medan.agency]: 'Zzrahasia', [story.tanjungpinang.agency]: 'Yyrahasia' }, CANARY = canaries[story.medan.agency]!;

let world: World, people: Record<string, Person>, rows: Record<string, Map<string, string[]>>;
/** Rows of nouns a city may own that belong to no city: national law. */
let shared: Map<string, string[]>;
beforeAll(async () => {
  world = await openWorld();
  // A word in the rows of each city that the other one has not, wherever people read names.
  for (const [table, column] of [['employee', 'name'], ['unit', 'name'], ['position', 'name'], ['training', 'title'], ['provider', 'name'], ['account', 'name'], ['enrollment', 'reason'], ['offering', 'location'], ['assignment', 'decree_number']]) {
    for (const [agency, canary] of Object.entries(canaries)) await world.rows(`update "${table}" set "${column}" = '${canary} ' || left(coalesce("${column}", ''), 45) where agency_id = '${agency}'`);
  }
  // HR keeps no complaints; whoever is to see every list keeps them here, too.
  for (const [agency, { account }] of [[story.medan.agency, story.medan.hr], [story.tanjungpinang.agency, story.tanjungpinang.hr]] as const) await world.rows(`insert into role_grant (agency_id, account_id, role) values ('${agency}', '${account}', 'COMPLAINT_ADMIN')`);
  // Of what is written only as a draft each city has one.
  for (const table of ['leave_request', 'satisfaction_survey', 'policy']) for (const { own } of cities) await world.rows(`update "${table}" set status = 'DRAFT' where id = (select id from "${table}" where agency_id = '${own}' order by status <> 'DRAFT', status = 'CONSULTATION', id limit 1)`);
  // What somebody is told is theirs alone; here all of a city is told to HR.
  for (const [agency, { account }] of [[story.medan.agency, story.medan.hr], [story.tanjungpinang.agency, story.tanjungpinang.hr]] as const) await world.rows(`update notification set account_id = '${account}', cause = id where agency_id = '${agency}'`);
  const hr = await world.as('hr.medan'), partner = story.medan.providers.usu;
  await hr.ask('mutation($input: ApiClientInput!) { createApiClient(input: $input) { id } }', { input: { name: `${CANARY} kunci`, provider: partner } });
  // Each city has a row of every noun that one can write, so that there is something to hide.
  const their = await world.as('hr.tanjungpinang'), { providers: { nodes: [provider] } } = await their.ask('{ providers(perPage: 1) { nodes { id } } }');
  await their.ask('mutation($input: ApiClientInput!) { createApiClient(input: $input) { id } }', { input: { name: 'Kunci mitra', provider: provider.id } });
  people = { 'hr.medan': hr, 'hr.tanjungpinang': their };
  shared = new Map(await Promise.all(ownedNouns(world).filter(n => n.column('agency').nullable).map(async ({ name, table }) => [name, (await world.rows(`select id from "${table}" where agency_id is null order by id`)).map(r => r.id)] as [string, string[]])));
  rows = { [story.medan.agency]: await idsByNoun(world, story.medan.agency), [story.tanjungpinang.agency]: await idsByNoun(world, story.tanjungpinang.agency) };
});
afterAll(() => world.close());

/** A few of many, from all over. */
const some = <T>(all: readonly T[], most: number) => (all.length <= most ? [...all] : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!));

test('every noun of an agency has rows in both cities, a list and a question for one', () => {
  const lists = new Set(listsOf(world).map(l => l.noun)), ones = new Set(onesOf(world).map(o => o.noun));
  const nouns = ownedNouns(world).map(n => n.name).filter(n => lists.has(n));
  expect(nouns.length).toBeGreaterThan(15);
  for (const noun of nouns) {
    expect(ones, noun).toContain(noun);
    for (const { own } of cities) expect(rows[own]!.get(noun)!.length, `${noun} of ${own}`).toBeGreaterThan(0);
  }
});

describe.each(cities)('HR of $here', ({ login, own, theirHr, foreign }) => {
  let hr: Person, ownIds: Set<string>, foreignIds: Set<string>;
  beforeAll(() => { hr = people[login]!; ownIds = new Set([...flat(rows[own]!), ...flat(shared)]); foreignIds = flat(rows[foreign]!); });
  /** Nothing of the other city stands in an answer. */
  const clean = (answer: unknown, about: string) => {
    expect(idsIn(answer).filter(id => foreignIds.has(id)), about).toEqual([]);
    expect(JSON.stringify(answer), about).not.toContain(canaries[foreign]);
  };

  test('finds nobody of the other city by id: a hidden row looks like one that is not there', async () => {
    for (const { name, noun } of onesOf(world).filter(o => rows[foreign]!.has(o.noun))) {
      for (const id of some(rows[foreign]!.get(noun)!, 5)) {
        const query = `query($id: ID!) { ${name}(id: $id) { __typename id } }`;
        const [hidden, missing] = [await hr.attempt(query, { id }), await hr.attempt(query, { id: NOBODY })];
        expect(hidden, `${name} ${id}`).toEqual({ data: { [name]: null }, errors: undefined });
        expect(alike(hidden, id)).toBe(alike(missing, NOBODY));
      }
    }
  });

  test('sees every row of its own in the lists, and none of another city', async () => {
    for (const { name, noun } of listsOf(world).filter(l => rows[own]!.has(l.noun) && l.noun !== 'AuditEntry')) {
      const mine = [...rows[own]!.get(noun)!, ...(shared.get(noun) ?? [])], { [name]: { totalCount } } = await hr.ask(`{ ${name} { totalCount } }`);
      expect(totalCount, name).toBe(mine.length);
      // Long lists are looked through by a hundred from all over.
      const ids = some(mine, 100), { [name]: { nodes } } = await hr.ask(`query($ids: [ID!]!) { ${name}(filter: { ids: $ids }, perPage: 100) { nodes { id } } }`, { ids });
      expect(nodes.map((n: { id: string }) => n.id).sort(), name).toEqual([...ids].sort());
    }
  });

  test('reads its shorter lists to the end, page after page, and comes upon every row once', async () => {
    const short = listsOf(world).filter(l => l.noun !== 'AuditEntry' && (rows[own]!.get(l.noun)?.length ?? Infinity) < 700);
    expect(short.length).toBeGreaterThan(9);
    for (const { name, noun } of short) expect(await allOf(hr, name), name).toEqual([...rows[own]!.get(noun)!, ...(shared.get(noun) ?? [])].sort());
  });

  test('finds no other city by going on from any row to any other, three steps far', async () => {
    for (const { name, noun } of listsOf(world)) {
      for (const way of waysFrom(world, noun, 0)) clean(await hr.ask(`{ ${name}(perPage: 4) { edges { cursor node { ${way.fields} } } pageInfo { endCursor } } }`), way.name);
    }
    for (const { name, noun } of onesOf(world).filter(o => rows[own]!.get(o.noun)?.length)) {
      for (const way of waysFrom(world, noun, 3)) clean(await hr.ask(`query($id: ID!) { ${name}(id: $id) { ${way.fields} } }`, { id: rows[own]!.get(noun)![0] }), way.name);
    }
  });

  test('finds nobody of the other city by any filter', async () => {
    for (const { field, name, noun } of listsOf(world)) {
      const filter = getNamedType(field.args.find(a => a.name === 'filter')!.type) as GraphQLInputObjectType;
      for (const { name: key, type } of Object.values(filter.getFields())) {
        const named = getNamedType(type), list = String(type).startsWith('['), wrapped = (value: unknown) => ({ [key]: list ? [value] : value });
        const ask = (value: unknown) => hr.ask(`query($filter: ${filter.name}) { ${name}(filter: $filter, perPage: 100) { totalCount nodes { id } } }`, { filter: value });
        if (named.name === 'ID') {
          // Whatever the filter points at: an id of any row of the other city finds nothing; of what it points at, where that is known, ten are tried.
          const pointsAt = rows[foreign]!.get(key === 'ids' || key === 'id' ? noun : nounOf(world, key, noun) ?? '') ?? [];
          const ids = [...new Set([...some(pointsAt, 10), ...[...rows[foreign]!.values()].flatMap(of => some(of, pointsAt.length ? 1 : 2))])];
          if (list) {
            for (let i = 0; i < ids.length; i += 100) expect((await ask({ [key]: ids.slice(i, i + 100) }))[name], `${name} by ${key}`).toEqual({ totalCount: 0, nodes: [] });
            continue;
          }
          for (let i = 0; i < ids.length; i += 10) {
            const part = ids.slice(i, i + 10), query = part.map((_, n) => `q${n}: ${name}(filter: $f${n}) { totalCount nodes { id } }`).join(' ');
            const answer = await hr.ask(`query(${part.map((_, n) => `$f${n}: ${filter.name}`)}) { ${query} }`, Object.fromEntries(part.map((id, n) => [`f${n}`, wrapped(id)])));
            expect(Object.values(answer), `${name} by ${key}`).toEqual(part.map(() => ({ totalCount: 0, nodes: [] })));
          }
          continue;
        }
        const wide: Record<string, unknown> = { Int: 3, Boolean: true, Day: '2026-11-22', String: CANARY, IntRange: { gte: -32000 }, DayRange: { gte: '1900-01-01' }, MomentRange: { gte: '2000-01-01T00:00:00Z' } };
        const values = isEnumType(named) ? named.getValues().map(v => v.name) : [wide[named.name]];
        expect(values[0], `${name} by ${key}: a filter of ${named.name} is new here`).toBeDefined();
        for (const value of values) {
          const answer = await ask(wrapped(value));
          clean(answer, `${name} by ${key} ${value}`);
          const strangers = answer[name].nodes.map((n: { id: string }) => n.id).filter((id: string) => rows[own]!.has(noun) && noun !== 'AuditEntry' && !ownIds.has(id));
          expect(strangers, `${name} by ${key}`).toEqual([]);
        }
      }
    }
  });

  test('finds nobody of the other city by what is stored of them: numbers, codes, names', async () => {
    const foreignPeople = await world.rows(`select employee_number, name from employee where agency_id = '${foreign}' limit 20`);
    for (const { employee_number, name } of foreignPeople) {
      const { employees, byWords, byName } = await hr.ask('query($n: String!, $w: String!) { employees(filter: { employeeNumber: $n }) { totalCount } byWords: employees(filter: { search: $n }) { totalCount } byName: employees(filter: { search: $w }) { nodes { id } } }', { n: employee_number, w: name.slice(0, 90) });
      expect([employees.totalCount, byWords.totalCount]).toEqual([0, 0]);
      clean(byName, name);
    }
  });

  test('sorts, counts and walks on by cursor only among its own', async () => {
    for (const { field, name, noun } of listsOf(world).filter(l => rows[own]!.has(l.noun))) {
      const Sort = getNamedType(field.args.find(a => a.name === 'sort')!.type) as GraphQLInputObjectType;
      const Field = getNamedType(Sort.getFields()['field']!.type) as unknown as GraphQLEnumType;
      for (const { name: by } of Field.getValues()) {
        for (const direction of ['ASC', 'DESC']) clean(await hr.ask(`{ ${name}(perPage: 20, sort: [{ field: ${by}, direction: ${direction} }]) { totalCount nodes { id } } }`), `${name} by ${by}`);
        // A cursor of the other city says where to go on, and opens nothing.
        const query = `query($after: String) { ${name}(first: 50, after: $after, sort: [{ field: ${by} }]) { edges { cursor node { id } } } }`;
        const { [name]: { edges } } = await people[theirHr]!.ask(query, {});
        clean(await hr.ask(query, { after: edges[0].cursor }), `${name} after a foreign cursor`);
        expect(noun).toBeDefined();
      }
    }
  });

  test('counts only its own in the facets, at the root and below a row', async () => {
    let counted = 0;
    for (const { field, name, noun } of listsOf(world)) {
      const facets = (getNamedType(field.type) as any).getFields()['facets'];
      if (!facets) continue;
      const values = (getNamedType(facets.args[0].type) as unknown as GraphQLEnumType).getValues().map(v => v.name);
      const { [name]: page } = await hr.ask(`{ ${name}(perPage: 1) { totalCount facets(fields: [${values}]) { field buckets { value label count } } } }`);
      clean(page, name);
      for (const { field: by, buckets } of page.facets) {
        expect(buckets.reduce((sum: number, b: { count: number }) => sum + b.count, 0), `${name} by ${by}`).toBeLessThanOrEqual(page.totalCount);
        counted += buckets.length;
      }
      expect(noun).toBeDefined();
    }
    expect(counted).toBeGreaterThan(60);
    const { units: { nodes } } = await hr.ask('{ units(perPage: 20) { nodes { employees { totalCount facets(fields: [STATUS, POSITION, UNIT]) { buckets { value label count } } } } } }');
    clean(nodes, 'facets of the employees of a unit');
  });

  test('gets the same from every computed question for a row of the other city as for none', async () => {
    const known = new Set([...listsOf(world), ...onesOf(world)].map(q => q.name));
    const asked: string[] = [];
    for (const field of queriesOf(world).filter(q => !known.has(q.name))) {
      const ids = field.args.filter(a => getNamedType(a.type).name === 'ID');
      for (const arg of ids) {
        const noun = nounOf(world, arg.name) ?? subjectOf(world, field)!;
        const other = Object.fromEntries(ids.filter(a => a !== arg && String(a.type).endsWith('!')).map(a => [a.name, NOBODY]));
        const declared = ids.map(a => `$${a.name}: ${a.type}`).join(', '), passed = ids.map(a => `${a.name}: $${a.name}`).join(', ');
        const query = `query(${declared}) { ${field.name}(${passed}) { ${waysOf(getNamedType(field.type) as never)} } }`;
        for (const id of some(rows[foreign]!.get(noun) ?? [...foreignIds], 4)) {
          const [hidden, missing] = [await hr.attempt(query, { ...other, [arg.name]: id }), await hr.attempt(query, { ...other, [arg.name]: NOBODY })];
          expect(alike(hidden, id), `${field.name} by ${arg.name}`).toBe(alike(missing, NOBODY));
          clean(hidden, field.name);
        }
        asked.push(`${field.name} ${arg.name}`);
      }
      // What takes a whole input is asked with one that is in order.
      if (field.args.some(a => isNonNullType(a.type) && a.defaultValue === undefined && getNamedType(a.type).name !== 'ID')) {
        const { query, variables } = await filledWith(world, field, NOBODY, rows[own]!);
        clean(await hr.attempt(query.replace(/^mutation/, 'query'), variables), field.name);
      } else if (!ids.some(a => String(a.type).endsWith('!'))) clean(await hr.ask(`{ ${field.name} { ${waysOf(getNamedType(field.type) as never)} } }`), field.name);
    }
    expect(asked).toEqual(expect.arrayContaining(['gapMatrix unit', 'whoLacks position', 'whoLacks unit', 'whoLacks competency', 'learningHoursSummary unit']));
  });

  test('gets the same refusal from every mutation for a row of the other city as for none, and changes nothing', async () => {
    const before = await trail(), tried: string[] = [];
    for (const field of mutationsOf(world)) {
      const noun = field.args.some(a => getNamedType(a.type).name === 'ID') ? (nounOf(world, field.args[0]!.name) ?? subjectOf(world, field)) : undefined;
      if (!noun) continue;
      for (const id of some(rows[foreign]!.get(noun) ?? [...foreignIds], 3)) {
        const hidden = await filledWith(world, field, id, rows[own]!), missing = await filledWith(world, field, NOBODY, rows[own]!);
        const [one, none] = [await hr.attempt(hidden.query, hidden.variables), await hr.attempt(missing.query, missing.variables)];
        expect(alike(one, id), field.name).toBe(alike(none, NOBODY));
        expect(JSON.stringify(one), field.name).toMatch(/"code":"(NOT_FOUND|FORBIDDEN|INVALID)"/);
        clean({ ...one, data: null }, field.name);
      }
      tried.push(field.name);
    }
    expect(await trail()).toEqual(before);
    expect(tried.length).toBeGreaterThan(50);
    expect(tried).toEqual(expect.arrayContaining(['updateEmployee', 'deletePositionStandard', 'approveEnrollment', 'approveEnrollments', 'completeEnrollments', 'revokeApiClient', 'resetPassword', 'disableAccount']));
  });

  test('cannot refer to a row of the other city in any input: it looks like one that is not there', async () => {
    const before = await trail(), tried: string[] = [];
    for (const field of mutationsOf(world)) {
      const input = field.args.find(a => a.name === 'input'), type = input && getNamedType(input.type), noun = subjectOf(world, field);
      if (!noun || !isInputObjectType(type) || field.args.some(a => a.name === 'ids')) continue;
      const relations = Object.values(type.getFields()).filter(f => getNamedType(f.type).name === 'ID' && rows[foreign]!.has(nounOf(world, f.name, noun)!));
      for (const { name } of relations) {
        const target = nounOf(world, name, noun)!, base = await inputFor(world, type, noun, rows[own]!), { query, variables } = await filledWith(world, field, NOBODY, rows[own]!);
        const send = async (to: string, id?: string) => {
          const version = id && (await world.row(`select version from "${world.house.catalog.noun(noun).table}" where id = '${id}'`)).version;
          return hr.attempt(query, { ...variables, input: { ...base, [name]: to }, ...(id && { id, version }) });
        };
        // Of rows that exist, one that may be changed at all.
        let id: string | undefined;
        if (field.args.some(a => a.name === 'id')) for (id of some(rows[own]!.get(noun)!, 500)) if (!['FORBIDDEN', 'ILLEGAL_MOVE'].includes((await send(NOBODY, id)).errors?.[0]!.extensions.code as string)) break;
        for (const to of some(rows[foreign]!.get(target)!, 2)) {
          const [hidden, missing] = [await send(to, id), await send(NOBODY, id)];
          expect(alike(hidden, to), `${field.name} ${name}`).toBe(alike(missing, NOBODY));
          expect(hidden.errors?.[0]?.extensions, `${field.name} ${name}`).toMatchObject({ code: 'INVALID', fields: [{ path: [name], code: 'UNKNOWN' }] });
        }
        tried.push(`${field.name} ${name}`);
      }
    }
    expect(await trail()).toEqual(before);
    expect(tried.length).toBeGreaterThan(20);
    expect(tried).toEqual(expect.arrayContaining(['createAssignment unit', 'updateAssignment employee', 'createEnrollment offering', 'updateUnit parent', 'createRoleGrant account', 'createAccount employee', 'createApiClient provider']));
  });

  test('a bulk move over rows of both cities moves its own and says of the others only that there are none', async () => {
    const mine = story[foreign === story.medan.agency ? 'tanjungpinang' : 'medan'].enrollments.endorsed, theirs = story[foreign === story.medan.agency ? 'medan' : 'tanjungpinang'].enrollments.endorsed;
    const status = () => world.row('select status, version from enrollment where id = ?', theirs), before = await status();
    const { returnEnrollments: result } = await hr.ask('mutation($ids: [ID!]!) { returnEnrollments(ids: $ids, note: "Lengkapi dahulu.") { ids errors { id code message } } }', { ids: [theirs, mine, NOBODY] });
    expect(result.ids).toEqual([mine]);
    expect(result.errors).toEqual([theirs, NOBODY].map(id => ({ id, code: 'NOT_FOUND', message: 'There is no such Enrollment.' })));
    expect(await status()).toEqual(before);
  });

  test('reads in the audit trail only what was done in its own city', async () => {
    const own = await allOf(hr, 'auditEntries'), foreignEntries = await world.rows(`select id from audit_entry where agency_id = '${foreign}'`);
    expect(own.length).toBeGreaterThan(0);
    expect(foreignEntries.length).toBeGreaterThan(0);
    expect(own.filter(id => foreignEntries.some(e => e.id === id))).toEqual([]);
    for (const recordId of some([...foreignIds], 30)) {
      expect(await hr.ask('query($r: ID!) { auditEntries(filter: { recordId: $r }) { totalCount } }', { r: recordId })).toEqual({ auditEntries: { totalCount: 0 } });
    }
  });
});

/** What has been written so far, by anybody. */
const trail = () => world.row('select (select count(*) from audit_entry) as entries, (select count(*) from decision) as decisions, (select count(*) from evidence) as evidence, (select sum(version) from enrollment) as enrollments, (select sum(version) from employee) as employees');

/** All that a computed answer holds. */
function waysOf(type: import('graphql').GraphQLObjectType, deep = 2): string {
  return Object.values(type.getFields()).map(f => {
    const named = getNamedType(f.type) as any;
    if (f.args.some(a => a.name === 'perPage')) return '';
    if (!named.getFields) return f.name;
    return deep ? `${f.name} { ${waysOf(named, deep - 1) || '__typename'} }` : `${f.name} { __typename }`;
  }).join(' ');
}

test('HR of Tanjungpinang finds nobody of Medan by any filter of a heat map or of who lacks what', async () => {
  const hr = people['hr.tanjungpinang']!, competency = await world.row("select id from competency where code = 'M.01'");
  const { whoLacks } = await hr.ask('query($c: ID!) { whoLacks(competency: $c, perPage: 100) { totalCount nodes { employee { id } position { id } } } }', { c: competency.id });
  expect(whoLacks.totalCount).toBeGreaterThan(0);
  expect(idsIn(whoLacks).filter(id => flat(rows[story.medan.agency]!).has(id))).toEqual([]);
  const { count } = await world.row(`select count(*)::int as count from employee e join position_standard s on s.position_id = e.position_id and s.competency_id = ? left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
    where e.agency_id = ? and e.standing = 'ACTIVE' and s.required_level > case when h.id is null or h.valid_until < '2026-11-22' then 0 else h.level end`, competency.id, story.tanjungpinang.agency);
  expect(whoLacks.totalCount).toBe(count);
  const { learningHoursSummary, gapMatrix } = await hr.ask('{ learningHoursSummary { people hours } gapMatrix { unit { id } rows { unit { id } cells { people } } } }');
  const own = await world.row("select count(*)::int as people, coalesce(sum((select sum(hours) from learning_hours_entry l where l.employee_id = e.id and l.year = 2026)), 0)::int as hours from employee e where agency_id = ? and standing = 'ACTIVE' and status in ('PNS', 'CPNS')", story.tanjungpinang.agency);
  expect(learningHoursSummary).toEqual(own);
  expect(gapMatrix.unit.id).toBe(story.tanjungpinang.units.city);
  await expect(hr.refused('query($u: ID!) { gapMatrix(unit: $u) { rows { subtree } } }', { u: story.medan.units.city })).resolves.toMatchObject({ extensions: { code: 'INVALID', fields: [{ path: ['unit'], code: 'UNKNOWN' }] } });
});

test('an inbox holds only cases of its own city', async () => {
  for (const { login, foreign } of cities) {
    const { inbox } = await people[login]!.ask('{ inbox(perPage: 100) { totalCount nodes { id who about } counts { noun count } } }');
    expect(inbox.totalCount).toBeGreaterThan(0);
    expect(idsIn(inbox).filter(id => flat(rows[foreign]!).has(id))).toEqual([]);
  }
  const search = await people['hr.tanjungpinang']!.ask(`{ inbox(filter: { search: "${CANARY}" }) { totalCount } }`);
  expect(search.inbox.totalCount).toBe(0);
});
