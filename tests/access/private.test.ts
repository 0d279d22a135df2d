import { getNamedType, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { access } from '../../api/access.ts';
import type { AccessTable } from '../../api/kernel/access.ts';
import { listingOf } from '../../schema/shared/lists.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';
import { listsOf } from './walk.ts';

const { medan } = story;
const NIK = '1271016105880002', PHONE = '+62 812 6000 1111';
let world: World;
const as = (login: string) => world.as(login);
beforeAll(async () => {
  world = await openWorld();
  await world.rows(`update employee set national_id = '${NIK}', phone = '${PHONE}' where id = '${medan.pegawai.id}'`);
});
afterAll(() => world.close());

const withheld = Object.entries(access as AccessTable).flatMap(([noun, { fields = {} }]) => Object.keys(fields).map(field => ({ noun, field })));
const question = 'query($id: ID!) { employee(id: $id) { id nationalId phone } employees(filter: { ids: [$id] }) { nodes { nationalId phone } edges { node { nationalId phone } } } }';

test('NIK and telephone are the withheld fields of an employee', () => {
  expect(withheld).toEqual(expect.arrayContaining([{ noun: 'Employee', field: 'nationalId' }, { noun: 'Employee', field: 'phone' }]));
});

test('the person and HR see NIK and telephone, whichever way they come', async () => {
  for (const login of ['pegawai', 'hr.medan', 'hr.belawan']) {
    const { employee, employees } = await (await as(login)).ask(question, { id: medan.pegawai.id });
    const shown = { nationalId: NIK, phone: PHONE };
    expect([employee, employees.nodes[0], employees.edges[0].node], login).toEqual([{ id: medan.pegawai.id, ...shown }, shown, shown]);
  }
});

test('the supervisor, the training manager, the head of BKPSDM and the auditor see the person, but neither NIK nor telephone', async () => {
  for (const login of ['atasan', 'pelatihan', 'kepala.bkpsdm', 'auditor']) {
    const person = await as(login), { employee, employees } = await person.ask(question, { id: medan.pegawai.id });
    const shown = { nationalId: null, phone: null };
    expect([employee, employees.nodes[0], employees.edges[0].node], login).toEqual([{ id: medan.pegawai.id, ...shown }, shown, shown]);
    const around = await person.ask(`{ enrollments(filter: { employee: "${medan.pegawai.id}" }) { nodes { employee { nationalId phone } } } unit(id: "${medan.units.belawan}") { employees(perPage: 100) { nodes { id nationalId phone } } } me { employee { reports(perPage: 5) { nodes { nationalId phone } } } } }`);
    expect(around.unit.employees.nodes.map((n: { id: string }) => n.id)).toContain(medan.pegawai.id);
    const others = { ...around, unit: around.unit.employees.nodes.filter((n: { id: string }) => n.id !== person.actor!.employee) };
    expect(JSON.stringify(others), login).not.toMatch(/"nationalId":"|"phone":"/);
  }
});

test('a supervisor sees their own NIK beside the withheld ones of those who report to them', async () => {
  await world.rows(`update employee set national_id = '1271011708770003' where id = '${medan.atasan.id}'`);
  const { employees } = await (await as('atasan')).ask('{ employees(perPage: 100) { nodes { id nationalId } } }');
  expect(employees.nodes.length).toBeGreaterThan(10);
  expect(employees.nodes.filter((n: { nationalId: string | null }) => n.nationalId !== null)).toEqual([{ id: medan.atasan.id, nationalId: '1271011708770003' }]);
});

test('HR of one unit sees no NIK of another unit, not even by way of a row that points there', async () => {
  const dinkes = await as('hr.dinkes');
  const { employee, unit } = await dinkes.ask(`{ employee(id: "${medan.pegawai.id}") { nationalId } unit(id: "${medan.units.belawan}") { head { id nationalId } employees { totalCount nodes { nationalId } } } }`);
  expect({ employee, unit }).toEqual({ employee: null, unit: { head: null, employees: { totalCount: 0, nodes: [] } } });
});

test('a withheld field can be null, and is no filter, no order, no facet and is not searched by', () => {
  for (const { noun, field } of withheld) {
    const { field: list } = listsOf(world).find(l => l.noun === noun)!;
    const type = (name: string) => getNamedType(list.args.find(a => a.name === name)!.type);
    expect(Object.keys((type('filter') as GraphQLInputObjectType).getFields())).not.toContain(field);
    const values = (of: unknown) => (of as GraphQLEnumType).getValues().map(v => v.value as string);
    expect(values(getNamedType((type('sort') as GraphQLInputObjectType).getFields()['field']!.type))).not.toContain(field);
    const facets = (getNamedType(list.type) as any).getFields()['facets'];
    expect(values(getNamedType(facets.args[0].type))).not.toContain(field);
    const { search = [], sort, facets: counted = [], label } = listingOf(world.house.catalog.noun(noun).class);
    expect([...search, ...sort, ...counted, label].filter(p => p.replace('-', '').split('.').at(-1) === field)).toEqual([]);
    expect(String((world.schema.getType(noun) as any).getFields()[field].type), `${noun}.${field}`).not.toMatch(/!$/);
  }
});

test('no list of any noun is searched by a withheld field, through whatever relation', () => {
  const names = new Set(withheld.map(w => w.field));
  for (const { noun } of listsOf(world)) {
    const { search = [], facets = [], sort } = listingOf(world.house.catalog.noun(noun).class);
    expect([...search, ...facets, ...sort].flatMap(p => p.replace('-', '').split('.')).filter(p => names.has(p)), noun).toEqual([]);
  }
});

test('words of a NIK or a telephone number find nobody, for whoever asks', async () => {
  for (const login of ['hr.medan', 'atasan', 'pelatihan', 'pegawai']) {
    const { nik, phone } = await (await as(login)).ask(`{ nik: employees(filter: { search: "${NIK}" }) { totalCount } phone: employees(filter: { search: "6000 1111" }) { totalCount } }`);
    expect([nik.totalCount, phone.totalCount], login).toEqual([0, 0]);
  }
});

test('what is secret has no name in the graph: password, key and ticket hashes, the sessions', () => {
  const text = Object.values(world.schema.getTypeMap()).flatMap(t => ('getFields' in t ? Object.keys(t.getFields()).map(f => `${t.name}.${f}`) : []));
  expect(text.filter(f => /hash|secret|ticketUntil|tokenHash/i.test(f))).toEqual([]);
  expect(world.schema.getType('Upload')).toBeUndefined();
  expect(text.filter(f => /^(Query|Mutation)\.(sessions?|uploads?|decisions?)$/.test(f))).toEqual([]);
});
