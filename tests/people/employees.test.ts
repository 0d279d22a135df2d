import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); });
afterAll(() => world.close());

const pns = { employeeNumber: '199003152015042007', name: 'Sulastri', status: 'PNS', sex: 'FEMALE', birthDate: '1990-03-15' };
const create = (input: object, person = hr) => person.attempt('mutation ($input: EmployeeInput!) { createEmployee(input: $input) { id version standing unit { id } supervisor { id } } }', { input });
const codesOf = ({ errors }: { errors: readonly { extensions: { code: string; fields?: readonly { path: string[]; code: string }[] } }[] | undefined }) => (errors ? [errors[0]!.extensions.code, ...[...new Set((errors[0]!.extensions.fields ?? []).map(f => String(f.path.at(-1))))].sort()] : ['done']);

describe('A person', () => {
  test('is entered in service, without a place', async () => {
    const { data } = await create(pns);
    expect(data.createEmployee).toEqual({ id: expect.any(String), version: 1, standing: 'ACTIVE', unit: null, supervisor: null });
    expect(codesOf(await create(pns))).toEqual(['CONFLICT', 'employeeNumber']);
  });

  test('whom another city employs under the same number is entered like anybody else: no refusal tells whom that city has', async () => {
    const theirs = await world.row('select employee_number as "employeeNumber", name, status, sex, birth_date::text as "birthDate" from employee where agency_id <> ? order by employee_number limit 1', medan.agency);
    expect(codesOf(await create(theirs))).toEqual(['done']);
    expect(codesOf(await create(theirs))).toEqual(['CONFLICT', 'employeeNumber']);
  });

  test.each([
    ['whose number has another birth date', { birthDate: '1990-03-16' }, ['INVALID', 'employeeNumber']], ['whose number has the other sex', { sex: 'MALE' }, ['INVALID', 'employeeNumber']],
    ['whose number has a month that is none', { employeeNumber: '199003152015132007' }, ['INVALID', 'employeeNumber']], ['whose number has 17 digits', { employeeNumber: '19900315201504200' }, ['INVALID', 'employeeNumber']],
    ['whose number has 17 digits', { employeeNumber: '19900315201504207' }, ['INVALID', 'employeeNumber']], ['whose NIK has 15 digits', { nationalId: '123456789012345' }, ['INVALID', 'nationalId']], ['whose e-mail is none', { email: 'sulastri' }, ['INVALID', 'email']],
    ['without a name', { name: '' }, ['INVALID', 'name']],
  ])('%s is refused', async (_, more, due) => {
    const answer = codesOf(await create({ ...pns, ...more }));
    expect([answer[0], answer.includes(due[1]!)]).toEqual([due[0], true]);
  });

  test('may be entered with blanks between the groups of the number, as it is written on paper', async () => {
    const { data } = await create({ ...pns, employeeNumber: '19900315 201504 2 006' });
    expect(await world.row('select employee_number from employee where id = ?', data.createEmployee.id)).toEqual({ employee_number: '199003152015042006' });
    expect(codesOf(await create({ ...pns, employeeNumber: '199003152015042006' }))).toEqual(['CONFLICT', 'employeeNumber']);
  });

  test('of a contract has a contract code where a PNS has a month, and a rank of the scale of contracts', async () => {
    const { ranks } = await hr.ask('{ ranks(first: 100) { nodes { id scale code } } }'), rank = (scale: string, code: string) => ranks.nodes.find((r: any) => r.scale === scale && r.code === code).id;
    const pppk = { employeeNumber: '199203042023211008', name: 'Budi', status: 'PPPK', sex: 'MALE', birthDate: '1992-03-04' };
    const wrong = await create({ ...pppk, rank: rank('PNS', 'III/a') });
    expect([codesOf(wrong), wrong.errors![0]!.message]).toEqual([['INVALID', 'rank'], 'The rank III/a is none of the scale PPPK.']);
    expect(codesOf(await create({ ...pppk, status: 'PNS' }))).toEqual(['INVALID', 'employeeNumber']);
    expect(codesOf(await create({ ...pppk, rank: rank('PPPK', 'IX') }))).toEqual(['done']);
    expect(codesOf(await create({ ...pns, employeeNumber: '199003152015042008', rank: rank('PPPK', 'IX') }))).toEqual(['INVALID', 'rank']);
    expect(codesOf(await create({ ...pns, employeeNumber: '199003152015042008', rank: rank('PNS', 'III/a') }))).toEqual(['done']);
  });

  test('shows NIK and telephone to HR and to the person only', async () => {
    const ask = async (login: string) => (await (await world.as(login)).ask('query ($id: ID!) { employee(id: $id) { name nationalId phone } }', { id: medan.pegawai.id })).employee;
    const own = await ask('pegawai');
    expect([own.nationalId, own.phone]).not.toContain(null);
    expect([await ask('hr.medan'), await ask('hr.belawan')]).toEqual([own, own]);
    for (const login of ['atasan', 'auditor', 'kepala.bkpsdm', 'pelatihan']) expect(await ask(login)).toEqual({ name: own.name, nationalId: null, phone: null });
    expect([await ask('mentor'), await ask('hr.dinkes'), await ask('hr.tanjungpinang')]).toEqual([null, null, null]);
  });

  test('who is changed is told with what stays, what goes and what comes', async () => {
    const { data: { createEmployee: { id } } } = await create({ ...pns, employeeNumber: '199003152015042009', titleSuffix: 'S.E.', phone: '0811-0000-9999' });
    const { updateEmployee } = await hr.ask('mutation ($id: ID!, $input: EmployeeInput!) { updateEmployee(id: $id, version: 1, input: $input) { version name titleSuffix phone standing } }', { id, input: { ...pns, employeeNumber: '199003152015042009', name: 'Sulastri Dewi', titleSuffix: null } });
    expect(updateEmployee).toEqual({ version: 2, name: 'Sulastri Dewi', titleSuffix: null, phone: '0811-0000-9999', standing: 'ACTIVE' });
  });

  test('is never deleted', () => expect(Object.keys(world.schema.getMutationType()!.getFields()).filter(f => /^(delete|remove)(Employee|Assignment|Unit|Position)s?$/.test(f))).toEqual([]));
});

describe('A position', () => {
  const make = (input: object) => hr.attempt('mutation ($input: PositionInput!) { createPosition(input: $input) { id leadsUnit } }', { input });
  test.each([['JPT_PRATAMA', true], ['ADMINISTRATOR', true], ['SUPERVISOR', true], ['FUNCTIONAL', false], ['EXECUTING', false]])('of kind %s leads its unit: %s', async (kind, leads) => {
    expect((await make({ code: `UJI-${kind.slice(0, 3)}`, name: 'Jabatan Uji', kind, positionClass: 9 })).data.createPosition.leadsUnit).toBe(leads);
    expect((await make({ code: `UJI-${kind.slice(0, 3)}-B`, name: 'Jabatan Uji', kind, positionClass: 9, leadsUnit: !leads })).data.createPosition.leadsUnit).toBe(!leads);
  });

  test.each([['a tier', { kind: 'ADMINISTRATOR', tier: 'AHLI_MUDA' }, 'tier'], ['an echelon', { kind: 'FUNCTIONAL', echelon: 'III_A' }, 'echelon'], ['class 18', { kind: 'FUNCTIONAL', positionClass: 18 }, 'positionClass'], ['class 0', { kind: 'FUNCTIONAL', positionClass: 0 }, 'positionClass']])('does not have %s that does not fit it', async (_, more, field) => {
    expect(codesOf(await make({ code: 'UJI-X', name: 'Jabatan Uji', positionClass: 9, ...more }))).toEqual(['INVALID', field]);
  });

  test('keeps what it leads when that is left out of a change', async () => {
    const { data: { createPosition: { id } } } = await make({ code: 'UJI-Y', name: 'Ketua Tim', kind: 'FUNCTIONAL', positionClass: 9, leadsUnit: true });
    const { updatePosition } = await hr.ask('mutation ($id: ID!, $input: PositionInput!) { updatePosition(id: $id, version: 1, input: $input) { name leadsUnit } }', { id, input: { code: 'UJI-Y', name: 'Ketua Tim Kerja', kind: 'FUNCTIONAL', positionClass: 9 } });
    expect(updatePosition).toEqual({ name: 'Ketua Tim Kerja', leadsUnit: true });
  });
});
