import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Person, type World } from '../world.ts';

let world: World, hr: Person, pegawai: Person, posts: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  [hr, pegawai] = await Promise.all(['hr.medan', 'pegawai'].map(l => world.as(l))) as [Person, Person];
  posts = Object.fromEntries((await hr.ask('{ positions(perPage: 100) { nodes { id code } } }')).positions.nodes.map((p: any) => [p.code, p.id]));
});
afterAll(() => world.close());

const add = 'mutation ($input: CareerStepInput!) { step: createCareerStep(input: $input) { id kind } }';
let made = 0;
const aPath = async () => (await hr.ask('mutation ($input: CareerPathInput!) { p: createCareerPath(input: $input) { id active } }', { input: { name: `Jalur uji ${++made}` } })).p as { id: string; active: boolean };

describe('A step of a career path', () => {
  test.each([
    ['PLK-PTK', 'SEKLUR', 'VERTICAL'], ['LURAH', 'KASI-KEC', 'HORIZONTAL'], ['LURAH', 'SEKCAM', 'VERTICAL'], ['SEKCAM', 'CAMAT', 'HORIZONTAL'], ['JF-AK-MUDA', 'LURAH', 'DIAGONAL'], ['JF-AK-MUDA', 'KABID', 'DIAGONAL'],
    ['JF-AK-MUDA', 'JF-AK-MADYA', 'VERTICAL'], ['CAMAT', 'KEPALA-5.01', 'DIAGONAL'], ['KEPALA-5.01', 'KEPALA-4.02', 'HORIZONTAL'],
  ])('from %s to %s is %s, by the rules and not by hand', async (from, to, kind) => {
    const { step } = await hr.ask(add, { input: { careerPath: (await aPath()).id, from: posts[from], to: posts[to] } });
    expect(step.kind).toBe(kind);
  });

  test.each([['LURAH', 'PLK-PTK', 'LOWER'], ['JF-AK-MADYA', 'LURAH', 'LOWER'], ['LURAH', 'LURAH', 'SELF']])('from %s to %s is refused: %s', async (from, to, code) => {
    const { extensions } = await hr.refused(add, { input: { careerPath: (await aPath()).id, from: posts[from], to: posts[to] } });
    expect([extensions.code, extensions.fields?.[0]]).toMatchObject(['INVALID', { path: ['to'], code }]);
  });

  test('stands once on a path, is drawn by HR and read by all who work there', async () => {
    const { id: path } = await aPath(), input = { careerPath: path, from: posts['LURAH'], to: posts['CAMAT'] };
    await hr.ask(add, { input });
    expect((await hr.refused(add, { input })).extensions.code).toBe('CONFLICT');
    expect((await pegawai.refused(add, { input: { ...input, to: posts['SEKCAM'] } })).extensions.code).toBe('FORBIDDEN');
    expect((await pegawai.ask('query ($id: ID!) { careerPath(id: $id) { steps { nodes { kind from { code } to { code } } } } }', { id: path })).careerPath.steps.nodes).toEqual([{ kind: 'VERTICAL', from: { code: 'LURAH' }, to: { code: 'CAMAT' } }]);
    const other = await world.as('hr.tanjungpinang');
    expect((await other.ask('query ($id: ID!) { careerPath(id: $id) { id } }', { id: path })).careerPath).toBeNull();
  });

  test('the steps of the story are of the kinds the rules say', async () => {
    const { careerSteps: { nodes } } = await hr.ask('{ careerSteps(perPage: 100) { nodes { kind from { id } to { id } } } }'), { id: path } = await aPath();
    expect(nodes.length).toBeGreaterThan(10);
    const seen = new Map<string, string>(nodes.map((n: any) => [`${n.from.id} ${n.to.id}`, n.kind]));
    for (const [edge, kind] of seen) {
      const [from, to] = edge.split(' ');
      expect((await hr.ask(add, { input: { careerPath: path, from, to } })).step.kind).toBe(kind);
    }
  });
});
