import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); });
afterAll(() => world.close());

const count = async (login: string) => (await (await world.as(login)).ask('{ employees { totalCount } }')).employees.totalCount as number;
const inUnit = async (unit: string) => (await world.row('select count(*)::int as n from employee e join unit u on u.id = e.unit_id where u.path <@ (select path from unit where id = ?)', unit)).n as number;
const codeOf = async (person: Person, query: string, variables?: Record<string, unknown>) => (await person.refused(query, variables)).extensions.code;
const aNurse = () => world.row("select e.id, e.version, e.name, e.employee_number, e.status, e.sex, e.birth_date::text as birth, e.position_id, e.unit_id from employee e join unit u on u.id = e.unit_id where u.path <@ (select path from unit where id = ?) and e.id <> ? and e.standing = 'ACTIVE' and not exists (select 1 from unit h where h.head_id = e.id) order by e.id limit 1", medan.units.dinkes, medan.hrDinkes.id);
const assign = 'mutation($input: AssignmentInput!) { createAssignment(input: $input) { id } }';

describe('HR of the health office', () => {
  test('keeps the people of the health office and below, and nobody else', async () => {
    const dinkes = await world.as('hr.dinkes'), nurse = await aNurse(), set = 'mutation($id: ID!, $input: EmployeeInput!, $version: Int!) { updateEmployee(id: $id, input: $input, version: $version) { version birthPlace } }';
    const input = (e: any) => ({ employeeNumber: e.employee_number, name: e.name, status: e.status, sex: e.sex, birthDate: e.birth, birthPlace: 'Pangururan' });
    const { updateEmployee } = await dinkes.ask(set, { id: nurse.id, input: input(nurse), version: nurse.version });
    expect(updateEmployee).toEqual({ version: nurse.version + 1, birthPlace: 'Pangururan' });
    const other = await world.row('select id, version, name, employee_number, status, sex, birth_date::text as birth from employee where id = ?', medan.pegawai.id);
    expect(await codeOf(dinkes, set, { id: other.id, input: input(other), version: other.version })).toBe('NOT_FOUND');
    expect(await count('hr.dinkes')).toBe(await inUnit(medan.units.dinkes));
  });

  test('makes no employee of its own, who would belong to no unit yet', async () => {
    const dinkes = await world.as('hr.dinkes'), before = await world.row('select count(*) from employee');
    expect(await codeOf(dinkes, 'mutation($i: EmployeeInput!) { createEmployee(input: $i) { id } }', { i: { employeeNumber: '199001012015011001', name: 'Budi', status: 'PNS', sex: 'MALE', birthDate: '1990-01-01' } })).toBe('FORBIDDEN');
    expect(await world.row('select count(*) from employee')).toEqual(before);
  });

  test('moves nobody out of the health office: what it could not write again it does not write', async () => {
    const dinkes = await world.as('hr.dinkes'), nurse = await aNurse(), [current] = await world.rows("select id, version, decree_number, valid_from::text as since, position_id from assignment where employee_id = ? and kind = 'DEFINITIVE' and valid_until is null", nurse.id);
    const change = 'mutation($id: ID!, $input: AssignmentInput!, $version: Int!) { updateAssignment(id: $id, input: $input, version: $version) { id } }';
    const input = { employee: nurse.id, position: current.position_id, unit: medan.units.belawan, kind: 'DEFINITIVE', decreeNumber: current.decree_number, validFrom: current.since };
    expect(await codeOf(dinkes, change, { id: current.id, input, version: current.version })).toBe('FORBIDDEN');
    expect(await world.row('select unit_id from employee where id = ?', nurse.id)).toEqual({ unit_id: nurse.unit_id });
    expect(await world.row('select version from assignment where id = ?', current.id)).toEqual({ version: current.version });
  });

  test('gives nobody a post in a unit it does not keep, so nobody becomes head of what HR may not see', async () => {
    const dinkes = await world.as('hr.dinkes');
    for (const kind of ['ACTING', 'DAILY_ACTING']) {
      for (const employee of [(await aNurse()).id, medan.hrDinkes.id]) {
        expect(await codeOf(dinkes, assign, { input: { employee, position: medan.positions.camat, unit: medan.units.belawan, kind, decreeNumber: 'SK/1', validFrom: '2026-11-01' } })).toBe('FORBIDDEN');
        expect(await codeOf(dinkes, assign, { input: { employee, position: medan.positions.camat, unit: medan.units.city, kind, decreeNumber: 'SK/1', validFrom: '2026-11-01' } })).toBe('FORBIDDEN');
      }
    }
    expect(await world.row('select head_id from unit where id = ?', medan.units.belawan)).toEqual({ head_id: medan.atasan.id });
    const inside = { employee: (await aNurse()).id, position: medan.positions.penataLayanan, unit: medan.units.puskesmasBelawan, kind: 'ACTING', decreeNumber: 'SK/2', validFrom: '2026-11-01' };
    expect(await dinkes.ask(assign, { input: inside })).toHaveProperty('createAssignment.id');
  });

  test('gives no roles, keeps no accounts and makes no keys, though it is HR', async () => {
    const dinkes = await world.as('hr.dinkes');
    expect(await codeOf(dinkes, 'mutation($a: ID!) { createRoleGrant(input: { account: $a, role: HR_ADMIN }) { id } }', { a: medan.hrDinkes.account })).toBe('FORBIDDEN');
    expect(await codeOf(dinkes, 'mutation { createAccount(input: { login: "baru@meritgraph.example", name: "Baru" }) { id } }')).toBe('FORBIDDEN');
    expect(await codeOf(dinkes, 'mutation($p: ID!) { createApiClient(input: { name: "Kunci", provider: $p }) { key } }', { p: medan.providers.usu })).toBe('FORBIDDEN');
    for (const account of [medan.hr.account, medan.pegawai.account]) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(dinkes, 'mutation($a: ID!) { resetPassword(account: $a) { password } }', { a: account }));
  });

  test('decides enrollments of its own people only, single and in bulk', async () => {
    const belawan = await world.as('hr.belawan');
    const { approveEnrollments } = await belawan.ask('mutation($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids errors { code } } }', { ids: [medan.enrollments.endorsed] });
    expect(approveEnrollments).toEqual({ ids: [], errors: [{ code: 'NOT_FOUND' }] });
    expect(await world.row('select status from enrollment where id = ?', medan.enrollments.endorsed)).toEqual({ status: 'ENDORSED' });
  });
});

describe('rights change with the next request', () => {
  test('a role that is taken away is gone, one that is given is there', async () => {
    const { createRoleGrant: grant } = await hr.ask('mutation($a: ID!) { createRoleGrant(input: { account: $a, role: AUDITOR }) { id version } }', { a: medan.pegawai.account });
    expect(await count('pegawai')).toBe(await count('auditor'));
    await hr.ask('mutation($id: ID!, $v: Int!) { deleteRoleGrant(id: $id, version: $v) { id } }', { id: grant.id, v: grant.version });
    expect(await count('pegawai')).toBe(1);
  });

  test('a role for one unit reaches as far as that unit', async () => {
    const { createRoleGrant: grant } = await hr.ask('mutation($a: ID!, $u: ID!) { createRoleGrant(input: { account: $a, role: HR_ADMIN, unit: $u }) { id version } }', { a: medan.pegawai.account, u: medan.units.disdukcapil });
    expect(await count('pegawai')).toBe((await inUnit(medan.units.disdukcapil)) + 1);
    await hr.ask('mutation($id: ID!, $v: Int!) { deleteRoleGrant(id: $id, version: $v) { id } }', { id: grant.id, v: grant.version });
  });

  test('who comes to lead a unit sees those in it, and who stands in no longer does not', async () => {
    const before = await count('atasan');
    expect(before).toBe(await inUnit(medan.units.belawan));
    const { createAssignment: standIn } = await hr.ask('mutation($input: AssignmentInput!) { createAssignment(input: $input) { id version } }', { input: { employee: medan.pegawai.id, position: medan.positions.camat, unit: medan.units.belawan, kind: 'DAILY_ACTING', decreeNumber: 'SK/PLH/1', validFrom: '2026-11-20' } });
    expect(await count('pegawai')).toBe(await inUnit(medan.units.belawan));
    expect(await count('atasan')).toBe(1);
    const input = { employee: medan.pegawai.id, position: medan.positions.camat, unit: medan.units.belawan, kind: 'DAILY_ACTING', decreeNumber: 'SK/PLH/1', validFrom: '2026-11-20', validUntil: '2026-11-21' };
    await hr.ask('mutation($id: ID!, $input: AssignmentInput!, $v: Int!) { updateAssignment(id: $id, input: $input, version: $v) { id } }', { id: standIn.id, input, v: standIn.version });
    expect([await count('pegawai'), await count('atasan')]).toEqual([1, before]);
  });

  test('a training that goes out of the catalogue is gone for the partner, one that comes in is there', async () => {
    const see = async (id: string) => (await (await world.partner()).ask('query($id: ID!) { training(id: $id) { id } trainings(filter: { ids: [$id] }) { totalCount } offerings(filter: { training: $id }) { totalCount } }', { id })) as any;
    const { offerings: { totalCount: held } } = await see(medan.trainings.publicService);
    expect(held).toBeGreaterThan(0);
    await hr.ask('mutation($id: ID!) { retireTraining(id: $id) { status } }', { id: medan.trainings.publicService });
    expect(await see(medan.trainings.publicService)).toEqual({ training: null, trainings: { totalCount: 0 }, offerings: { totalCount: 0 } });
    await hr.ask('mutation($id: ID!) { publishTraining(id: $id) { status } }', { id: medan.trainings.publicService });
    expect(await see(medan.trainings.publicService)).toMatchObject({ training: { id: medan.trainings.publicService }, offerings: { totalCount: held } });
  });
});

test('a facet names no row its reader may not see, though the rows counted point at it', async () => {
  const { createOffering: { id: hidden } } = await hr.ask('mutation($t: ID!) { createOffering(input: { training: $t, code: "KBD-UJI-2", delivery: ONLINE, startsOn: "2027-02-01", endsOn: "2027-02-02", seats: 5 }) { id } }', { t: medan.trainings.draft });
  // As an older database may hold it: nobody enrols there any more.
  await world.rows('insert into enrollment (agency_id, employee_id, offering_id) select agency_id, ?::uuid, id from offering where id = ?::uuid', medan.pegawai.id, hidden);
  const offerings = async (person: Person) => (await person.ask(`{ enrollments(filter: { employee: "${medan.pegawai.id}" }) { facets(fields: [OFFERING]) { buckets { value } } } }`)).enrollments.facets[0].buckets.map((b: { value: string }) => b.value) as string[];
  expect(await offerings(hr)).toContain(hidden);
  const seen = await offerings(await world.as('pegawai'));
  expect(seen).not.toContain(hidden);
  expect(seen.length).toBeGreaterThan(3);
  await world.rows(`delete from enrollment where offering_id = '${hidden}'`);
});

describe('nobody raises themselves', () => {
  const give = 'mutation($a: ID!) { createRoleGrant(input: { account: $a, role: HR_HEAD }) { id } }';
  test('HR gives themselves no role, however they write their own id', async () => {
    for (const a of [medan.hr.account, medan.hr.account.toUpperCase()]) expect(await codeOf(hr, give, { a }), a).toBe('FORBIDDEN');
    const { createRoleGrant: grant } = await hr.ask('mutation($a: ID!) { createRoleGrant(input: { account: $a, role: MENTOR }) { id version } }', { a: medan.pegawai.account });
    for (const a of [medan.hr.account, medan.hr.account.toUpperCase()]) {
      expect(await codeOf(hr, 'mutation($id: ID!, $a: ID!, $v: Int!) { updateRoleGrant(id: $id, input: { account: $a, role: HR_HEAD }, version: $v) { id } }', { id: grant.id, a, v: grant.version }), a).toBe('FORBIDDEN');
    }
    expect(await world.rows('select role from role_grant where account_id = ?', medan.hr.account)).toEqual([{ role: 'HR_ADMIN' }]);
  });

  test('HR neither resets their own password nor disables themselves, however they write their own id', async () => {
    for (const a of [medan.hr.account, medan.hr.account.toUpperCase()]) {
      expect(await codeOf(hr, 'mutation($a: ID!) { resetPassword(account: $a) { password } }', { a }), a).toBe('FORBIDDEN');
      expect(await codeOf(hr, 'mutation($a: ID!) { disableAccount(id: $a, note: "Uji.") { id } }', { a }), a).toBe('FORBIDDEN');
    }
  });

  test('HR does not become somebody else to judge their own case', async () => {
    const { version } = await world.row('select version from account where id = ?', medan.hr.account);
    const change = 'mutation($id: ID!, $input: AccountInput!, $v: Int!) { updateAccount(id: $id, input: $input, version: $v) { name } }', same = { login: medan.hr.login, name: 'HR' };
    for (const employee of [null, medan.pegawai.id]) expect(await codeOf(hr, change, { id: medan.hr.account, input: { ...same, employee }, v: version })).toBe('FORBIDDEN');
    expect(await hr.ask(change, { id: medan.hr.account, input: { ...same, employee: medan.hr.id }, v: version })).toEqual({ updateAccount: { name: 'HR' } });
  });

  test('there is no PARTNER role to give: partners have keys', async () => {
    const refusal = await hr.refused('mutation($a: ID!) { createRoleGrant(input: { account: $a, role: PARTNER }) { id } }', { a: medan.pegawai.account });
    expect(refusal.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['role'] }] });
  });
});
