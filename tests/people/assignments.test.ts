import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); });
afterAll(() => world.close());

let made = 0;
/** Somebody new without a post. */
async function newcomer(): Promise<string> {
  const number = `19920304201601${++made % 2 ? 1 : 2}${String(made).padStart(3, '0')}`;
  return (await hr.ask('mutation ($input: EmployeeInput!) { createEmployee(input: $input) { id } }', { input: { employeeNumber: number, name: `Pendatang ${made}`, status: 'PNS', sex: made % 2 ? 'MALE' : 'FEMALE', birthDate: '1992-03-04' } })).createEmployee.id;
}
const post = (employee: string, more: object = {}) => ({ employee, position: medan.positions.penataLayanan, unit: medan.units.belawan, kind: 'DEFINITIVE', decreeNumber: '800.1.3.3/1/2026', validFrom: '2026-01-02', ...more });
const assign = (input: object, person = hr) => person.attempt('mutation ($input: AssignmentInput!) { createAssignment(input: $input) { id version } }', { input });
const codeOf = ({ errors }: { errors: readonly { extensions: { code: string; fields?: readonly { path: string[]; code: string }[] } }[] | undefined }) => (errors ? [errors[0]!.extensions.code, ...(errors[0]!.extensions.fields ?? []).map(f => `${f.path.at(-1)} ${f.code}`)] : ['done']);

describe('An assignment', () => {
  test('places somebody new: unit, position and supervisor are there at once, and whoever leads the unit sees the person', async () => {
    const id = await newcomer(), atasan = await world.as('atasan');
    expect((await atasan.ask('query ($id: ID!) { employee(id: $id) { name } }', { id })).employee).toBeNull();
    expect(codeOf(await assign(post(id)))).toEqual(['done']);
    expect((await atasan.ask('query ($id: ID!) { employee(id: $id) { unit { id } position { id } supervisor { id } } }', { id })).employee).toEqual({ unit: { id: medan.units.belawan }, position: { id: medan.positions.penataLayanan }, supervisor: { id: medan.atasan.id } });
  });

  test.each([
    ['ends before it begins', { validUntil: '2026-01-01' }, ['INVALID', 'validUntil ORDER']], ['is in a unit of the other city', { unit: tanjungpinang.units.bkpsdm }, ['INVALID', 'unit UNKNOWN']],
    ['is to no position', { position: '00000000-0000-4000-8000-000000000000' }, ['INVALID', 'position UNKNOWN']], ['has no decree', { decreeNumber: '' }, ['INVALID', 'decreeNumber MIN_LENGTH']],
    ['begins on a day that is none', { validFrom: '2026-02-30' }, ['INVALID']],
  ])('that %s is refused', async (_, more, due) => expect(codeOf(await assign(post(await newcomer(), more))).slice(0, due.length)).toEqual(due));

  test('of several wrong things is told all at once', async () => {
    expect(codeOf(await assign({ ...post('x'), unit: tanjungpinang.units.city, position: 'y' })).slice(1).sort()).toEqual(['employee UNKNOWN', 'position UNKNOWN', 'unit UNKNOWN']);
  });

  test('is made and changed by HR, and by HR of a part for its own people only', async () => {
    const [here, nowhere] = [await newcomer(), await newcomer()], belawan = await world.as('hr.belawan');
    await assign(post(here));
    // Who is placed nowhere belongs to nobody's part yet.
    expect(codeOf(await assign(post(nowhere), belawan))).toEqual(['INVALID', 'employee UNKNOWN']);
    expect(codeOf(await assign(post(here, { kind: 'DAILY_ACTING', position: medan.positions.lurah, unit: medan.units.belawanSatu }), belawan))).toEqual(['done']);
    for (const login of ['atasan', 'pegawai', 'auditor', 'pelatihan', 'kepala.bkpsdm']) expect(codeOf(await assign(post(medan.pegawai.id, { kind: 'ACTING' }), await world.as(login)))[0]).toBe('FORBIDDEN');
  });

  test('that would carry somebody out of the part HR keeps is refused: nobody writes what they could not write again', async () => {
    const id = await newcomer(), belawan = await world.as('hr.belawan');
    const { data: { createAssignment } } = await assign(post(id));
    const answer = await belawan.attempt('mutation ($id: ID!, $version: Int!, $input: AssignmentInput!) { updateAssignment(id: $id, version: $version, input: $input) { id } }', { ...createAssignment, input: post(id, { unit: medan.units.bkpsdm }) });
    expect(codeOf(answer)[0]).toBe('FORBIDDEN');
    expect(await world.row('select unit_id from employee where id = ?', id)).toEqual({ unit_id: medan.units.belawan });
  });

  test('that ends today still holds today; from tomorrow the person has no place', async () => {
    const id = await newcomer(), { data: { createAssignment } } = await assign(post(id));
    const end = (version: number, validUntil: string) => hr.attempt('mutation ($id: ID!, $version: Int!, $input: AssignmentInput!) { updateAssignment(id: $id, version: $version, input: $input) { version } }', { id: createAssignment.id, version, input: post(id, { validUntil }) });
    await end(1, '2026-11-22');
    expect(await world.row('select unit_id from employee where id = ?', id)).toEqual({ unit_id: medan.units.belawan });
    await end(2, '2026-11-21');
    expect(await world.row('select unit_id, position_id, supervisor_id from employee where id = ?', id)).toEqual({ unit_id: null, position_id: null, supervisor_id: null });
  });

  test('carries the enrollments that wait along: the new supervisor endorses, the old one does not', async () => {
    const id = await newcomer(), { data: { createAssignment } } = await assign(post(id));
    const enrollment = (await world.row("insert into enrollment (agency_id, employee_id, offering_id, status) values (?::uuid, ?::uuid, ?::uuid, 'SUBMITTED') returning id", medan.agency, id, medan.offerings.open)).id;
    const moves = async (login: string) => ((await (await world.as(login)).ask('query ($id: ID!) { enrollment(id: $id) { moves } }', { id: enrollment })).enrollment?.moves ?? null);
    expect([await moves('atasan'), await moves('kepala.bkpsdm')]).toEqual([['endorse', 'return', 'reject'], []]);
    await hr.ask('mutation ($id: ID!, $input: AssignmentInput!) { updateAssignment(id: $id, version: 1, input: $input) { id } }', { id: createAssignment.id, input: post(id, { unit: medan.units.bkpsdm }) });
    expect([await moves('atasan'), await moves('kepala.bkpsdm')]).toEqual([null, ['endorse', 'return', 'reject']]);
  });

  test('is written into the trail with what it was and what it is', async () => {
    const id = await newcomer(), { data: { createAssignment } } = await assign(post(id));
    await hr.ask('mutation ($id: ID!, $input: AssignmentInput!) { updateAssignment(id: $id, version: 1, input: $input) { id } }', { id: createAssignment.id, input: post(id, { decreeNumber: '800.1.3.3/2/2026' }) });
    const { auditEntries } = await hr.ask('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { nodes { action actorName changes { field before after } } } }', { id: createAssignment.id });
    expect(auditEntries.nodes[0]).toEqual({ action: 'UPDATED', actorName: 'Rahmadani Siregar, S.Kom., M.AP.', changes: [{ field: 'decreeNumber', before: '800.1.3.3/1/2026', after: '800.1.3.3/2/2026' }] });
    expect(auditEntries.nodes[1].action).toBe('CREATED');
  });
});

test('The story holds together: everybody is where their assignment of today says, and nobody holds two', async () => {
  expect(await world.rows(`select e.name from employee e left join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIVE' and a.valid_from <= '2026-11-22' and (a.valid_until is null or a.valid_until >= '2026-11-22')
    where (e.unit_id, e.position_id) is distinct from (a.unit_id, a.position_id)`)).toEqual([]);
});
