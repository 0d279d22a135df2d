import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, kepala: Person, post: string, n = 0;
beforeAll(async () => { world = await openWorld(); [hr, kepala] = await Promise.all(['hr.medan', 'kepala.bkpsdm'].map(login => world.as(login))) as [Person, Person]; });
afterAll(() => world.close());

const written = 'name: $name, code: $code, kind: EXECUTING, positionClass: 5';
const aPost = async () => (await hr.ask(`mutation ($name: String!, $code: String!) { p: createPosition(input: { ${written} }) { id } }`, { name: `Jabatan Lama ${++n}`, code: `LAMA-${n}` })).p.id as string;
const abolish = async (id: string, on: string | null) => { const { position } = await hr.ask('query ($id: ID!) { position(id: $id) { version name code } }', { id }); return hr.attempt(`mutation ($id: ID!, $version: Int!, $name: String!, $code: String!, $on: Day) { p: updatePosition(id: $id, version: $version, input: { ${written}, abolishedOn: $on }) { abolishedOn } }`, { id, ...position, on }); };
const faultOf = ({ errors }: { errors: { extensions: any }[] | undefined }) => errors?.map(({ extensions: e }) => [e.code, ...(e.fields ?? []).flatMap((f: any) => [f.path.at(-1), f.code])])[0];
const assign = (validFrom: string, validUntil: string | null = null, employee = somebody) => hr.attempt('mutation ($input: AssignmentInput!) { a: createAssignment(input: $input) { id } }', { input: { employee, position: post, unit: medan.units.belawan, kind: 'ACTING', decreeNumber: `SK/${++n}`, validFrom, validUntil } });
let somebody: string;

describe('A post that is abolished as of 1 January 2027', () => {
  beforeAll(async () => {
    post = await aPost();
    somebody = (await world.row(`select id from employee where agency_id = '${medan.agency}' and standing = 'ACTIVE' and unit_id = '${medan.units.belawan}' and id <> '${medan.atasan.id}' limit 1`)).id;
    expect((await abolish(post, '2027-01-01')).data.p).toEqual({ abolishedOn: '2027-01-01' });
  });

  test.each([['2026-12-01', '2026-12-31', undefined], ['2026-12-02', '2027-01-01', ['CONFLICT', 'position', 'ABOLISHED']], ['2027-01-01', '2027-02-01', ['CONFLICT', 'position', 'ABOLISHED']], ['2026-12-02', null, ['CONFLICT', 'position', 'ABOLISHED']]])('is held from %s to %s: %j', async (from, until, fault) => expect(faultOf(await assign(from, until))).toEqual(fault));

  test('is not abolished earlier than the last day somebody holds it', async () => {
    expect(faultOf(await abolish(post, '2026-12-31'))).toEqual(['CONFLICT', 'abolishedOn', 'HELD']);
    expect(faultOf(await abolish(post, '2027-01-01'))).toBeUndefined();
  });

  test('is no post to move somebody to, neither when it is proposed nor when it is decreed', async () => {
    const input = { kind: 'SPECIAL_ASSIGNMENT', employee: somebody, position: post, unit: medan.units.belawan, reason: 'Penugasan sementara.', endsOn: '2027-03-31' }, create = 'mutation ($input: CareerProposalInput!) { p: createCareerProposal(input: $input) { id } }';
    expect(faultOf(await hr.attempt(create, { input }))).toEqual(['CONFLICT', 'position', 'ABOLISHED']);
    const open = await aPost(), { p: { id } } = await hr.ask(create, { input: { ...input, position: open, kind: 'SPECIAL_ASSIGNMENT' } });
    for (const [who, move] of [[hr, 'propose'], [kepala, 'verify'], [kepala, 'approve']] as const) await who.ask(`mutation ($id: ID!) { ${move}CareerProposal(id: $id) { status } }`, { id });
    await abolish(open, '2027-02-01');
    const decree = (of = id) => hr.refused('mutation ($id: ID!) { decreeCareerProposal(id: $id, input: { decreeNumber: "SK/9", decreedOn: "2026-11-20", effectiveOn: "2026-12-01" }) { status } }', { id: of });
    expect((await decree()).extensions).toMatchObject({ code: 'CONFLICT', reason: 'POST_ABOLISHED', params: { since: '2027-02-01' } });
    await abolish(open, null);
    expect((await hr.attempt('mutation ($id: ID!) { decreeCareerProposal(id: $id, input: { decreeNumber: "SK/9", decreedOn: "2026-11-20", effectiveOn: "2026-12-01" }) { status } }', { id })).errors?.[0]?.extensions['reason']).not.toBe('POST_ABOLISHED');
  });
});
