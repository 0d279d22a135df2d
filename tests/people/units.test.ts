import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); });
afterAll(() => world.close());

const create = (input: object, person = hr) => person.attempt('mutation ($input: UnitInput!) { createUnit(input: $input) { id version depth parent { id } head { id } } }', { input });
const update = (id: string, version: number, input: object, person = hr) => person.attempt('mutation ($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { id version depth name parent { id } } }', { id, version, input });
const division = (code: string, parent: string | null = medan.units.bkpsdm) => ({ code, name: `Bidang ${code}`, kind: 'DIVISION', parent });
const codeOf = ({ errors }: { errors: readonly { extensions: { code: string; fields?: readonly { path: string[]; code: string }[] } }[] | undefined }) => (errors ? [errors[0]!.extensions.code, ...(errors[0]!.extensions.fields ?? []).map(f => `${f.path.join('.')} ${f.code}`)] : ['done']);

describe('A unit', () => {
  test('is founded below another, one deeper, and led by nobody', async () => {
    const { data } = await create(division('UJI.01'));
    expect(data.createUnit).toEqual({ id: expect.any(String), version: 1, depth: 3, parent: { id: medan.units.bkpsdm }, head: null });
  });

  test('of the city itself there is only one', async () => {
    expect(codeOf(await create({ code: 'UJI.02', name: 'Kota Kedua', kind: 'GOVERNMENT' }))).toEqual(['INVALID', 'parent REQUIRED']);
    expect(codeOf(await create({ code: 'UJI.02', name: 'Kota Kedua', kind: 'GOVERNMENT', parent: null }))).toEqual(['INVALID', 'parent REQUIRED']);
  });

  test('cannot be torn off to stand beside the city', async () => {
    const { data: { createUnit: { id } } } = await create(division('UJI.03'));
    expect(codeOf(await update(id, 1, division('UJI.03', null)))).toEqual(['INVALID', 'parent REQUIRED']);
    expect(await world.row('select parent_id, version from unit where id = ?', id)).toEqual({ parent_id: medan.units.bkpsdm, version: 1 });
  });

  test('the city keeps its place when its name is mended', async () => {
    const { unit } = await hr.ask('query ($id: ID!) { unit(id: $id) { code name kind version } }', { id: medan.units.city }), { version, ...input } = unit;
    const { data } = await update(medan.units.city, version, { ...input, name: 'Pemerintah Kota Medan (uji)' });
    expect(data.updateUnit).toEqual({ id: medan.units.city, version: version + 1, depth: 1, name: 'Pemerintah Kota Medan (uji)', parent: null });
    expect(codeOf(await update(medan.units.city, version + 1, { ...input, parent: medan.units.bkpsdm }))).toEqual(['INVALID']);
  });

  test('stays where it is when the parent is left out', async () => {
    const { data: { createUnit: { id } } } = await create(division('UJI.04')), { parent: _, ...input } = division('UJI.04');
    expect((await update(id, 1, { ...input, name: 'Nama Baru' })).data.updateUnit).toMatchObject({ name: 'Nama Baru', parent: { id: medan.units.bkpsdm }, depth: 3 });
  });

  test('never lies below itself, whether right below or far below', async () => {
    const a = (await create(division('UJI.05'))).data.createUnit.id, b = (await create(division('UJI.06', a))).data.createUnit.id, c = (await create(division('UJI.07', b))).data.createUnit.id;
    for (const below of [a, b, c]) {
      const answer = await update(a, 1, division('UJI.05', below));
      expect([codeOf(answer)[0], answer.errors![0]!.message]).toEqual(['INVALID', 'A unit cannot lie below itself.']);
    }
  });

  test('takes along everything below it when it moves, and those who see the new place see it', async () => {
    const a = (await create(division('UJI.08'))).data.createUnit.id, b = (await create(division('UJI.09', a))).data.createUnit.id, c = (await create(division('UJI.10', b))).data.createUnit.id;
    await update(a, 1, division('UJI.08', medan.units.belawan));
    const { units } = await hr.ask('query ($unit: ID!) { units(first: 100, filter: { subtree: $unit, search: "UJI." }, sort: [{ field: CODE }]) { nodes { id depth } } }', { unit: medan.units.belawan });
    expect(units.nodes).toEqual([{ id: a, depth: 3 }, { id: b, depth: 4 }, { id: c, depth: 5 }]);
    expect((await hr.ask('query ($unit: ID!) { units(filter: { subtree: $unit, search: "UJI.1" }) { totalCount } }', { unit: medan.units.bkpsdm })).units.totalCount).toBe(0);
  });

  test('has a code of its own in its agency, and may share it with one of another', async () => {
    await create(division('UJI.11'));
    expect(codeOf(await create(division('UJI.11')))).toEqual(['CONFLICT', 'code TAKEN']);
    expect(codeOf(await create(division('UJI.11', tanjungpinang.units.bkpsdm), await world.as('hr.tanjungpinang')))).toEqual(['done']);
  });

  test.each([
    ['a parent of the other city', { ...division('UJI.12'), parent: tanjungpinang.units.bkpsdm }, ['INVALID', 'parent UNKNOWN']], ['a parent that is no id', { ...division('UJI.12'), parent: 'x' }, ['INVALID', 'parent UNKNOWN']],
    ['a code with a blank', { ...division('UJI.12'), code: 'UJI 12' }, ['INVALID', 'code MATCHES']], ['a name of two letters', { ...division('UJI.12'), name: 'ab' }, ['INVALID', 'name MIN_LENGTH']], ['a kind there is not', { ...division('UJI.12'), kind: 'KERAJAAN' }, ['INVALID']],
  ])('with %s is refused', async (_, input, due) => {
    const answer = codeOf(await create(input));
    expect([answer[0], ...answer.slice(1).map(f => f.replace(/^input\./, ''))].slice(0, due.length)).toEqual(due);
  });

  test.each(['atasan', 'pegawai', 'auditor', 'pelatihan', 'kepala.bkpsdm', 'hr.belawan', 'mentor'])('is not founded by %s', async login => {
    expect(codeOf(await create(division('UJI.13'), await world.as(login)))[0]).toBe('FORBIDDEN');
  });

  test('is changed on the version seen, and only once', async () => {
    const { data: { createUnit: { id } } } = await create(division('UJI.14'));
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map(name => update(id, 1, { ...division('UJI.14'), name: `Bidang ${name}` })));
    expect(answers.map(a => codeOf(a)[0]).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
    expect((await update(id, 1, division('UJI.14'))).errors![0]!.extensions['version']).toBe(2);
  });

  test('of the other city is not there', async () => expect(codeOf(await update(tanjungpinang.units.bkpsdm, 1, division('UJI.15')))).toEqual(['NOT_FOUND']));
});

test('The tree holds together: every unit but the city lies below one of its own agency, its path and depth say so', async () => {
  expect(await world.rows('select u.code from unit u left join unit p on p.id = u.parent_id where (u.parent_id is null) <> (nlevel(u.path) = 1) or p.agency_id <> u.agency_id or u.depth <> nlevel(u.path) or (p.id is not null and u.path <> p.path || replace(u.id::text, \'-\', \'\')::ltree)')).toEqual([]);
});
