import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../api/kernel/actor.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { competencyOf } from './desk.ts';
import { askAs, partnerActor } from './evaluation-desk.ts';

const { medan } = story;
let world: World, usu: Actor, unimed: Actor, umrah: Actor, pelatihan: Person, hr: Person, competency: string;
beforeAll(async () => {
  world = await openWorld();
  [usu, unimed, umrah] = await Promise.all(['usu', 'unimed', 'umrah'].map(id => partnerActor(world, id))) as [Actor, Actor, Actor];
  [pelatihan, hr] = await Promise.all(['pelatihan', 'hr.medan'].map(l => world.as(l))) as [Person, Person];
  competency = await competencyOf(hr, 'PES.01');
});
afterAll(() => world.close());

const input = (more: object = {}) => ({ title: 'Keselamatan Pelabuhan Rakyat', summary: 'Dua hari di Belawan.', competency, level: 3, form: 'KL10', learningHours: 16, startsOn: '2027-03-02', endsOn: '2027-03-03', seats: 30, cost: 36_000_000, ...more });
const creating = 'mutation ($input: CourseProposalInput!) { p: createCourseProposal(input: $input) { id version status provider { code } teacher { id } moves } }';
const propose = async (by: Actor = usu, more: object = {}) => { const { data, code } = await askAs(world, by, creating, { input: input(more) }); expect(code).toBeUndefined(); return data.p as { id: string; version: number }; };
const move = (by: Actor, name: string, id: string, note?: string) => askAs(world, by, `mutation ($id: ID!${note ? ', $note: String!' : ''}) { p: ${name}CourseProposal(id: $id${note ? ', note: $note' : ''}) { status } }`, { id, ...(note && { note }) }).then(a => a.code ?? a.data.p.status);
const ids = (by: Actor) => askAs(world, by, '{ courseProposals(perPage: 100) { nodes { id provider { id } } } }').then(a => a.data.courseProposals.nodes as { id: string; provider: { id: string } }[]);

describe('A partner', () => {
  test('proposes a course of its own, whoever’s it says to be', async () => {
    const { data } = await askAs(world, usu, creating, { input: input() });
    expect(data.p).toMatchObject({ status: 'SUBMITTED', provider: { code: 'USU' }, teacher: null, moves: ['withdraw'] });
    expect((await askAs(world, usu, creating, { input: { ...input(), provider: medan.providers.bkpsdm } })).code).toBe('INVALID');
  });

  test('sees its own proposals alone, not those of another partner nor of another city, by no way', async () => {
    const { id } = await propose(unimed, { title: 'Rahasia UNIMED' }), one = 'query ($id: ID!) { courseProposal(id: $id) { id } }';
    expect((await ids(unimed)).map(p => p.id)).toContain(id);
    for (const other of [usu, umrah]) {
      expect((await ids(other)).map(p => p.provider.id).filter(p => p !== other.provider)).toEqual([]);
      expect((await askAs(world, other, one, { id })).data).toEqual({ courseProposal: null });
      expect((await askAs(world, other, '{ courseProposals(filter: { search: "Rahasia" }) { totalCount facets(fields: [PROVIDER]) { buckets { value } } } }')).data.courseProposals.totalCount).toBe(0);
      expect([await move(other, 'withdraw', id), (await askAs(world, other, 'mutation ($id: ID!, $v: Int!, $input: CourseProposalInput!) { updateCourseProposal(id: $id, version: $v, input: $input) { id } }', { id, v: 1, input: input() })).code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    const list = (by: Actor) => askAs(world, by, '{ providers { nodes { code courseProposals { totalCount } } } }').then(a => a.data.providers.nodes.filter((p: any) => p.courseProposals.totalCount).map((p: any) => p.code));
    expect([await list(usu), await list(unimed)]).toEqual([['USU'], ['UNIMED']]);
  });

  test('learns nothing of the agency: no people, invitations, follow-ups, results or reviews under way', async () => {
    const { data } = await askAs(world, usu, '{ employees { totalCount } followUps { totalCount } mySurveys { id } surveys { totalCount } surveyQuestions { totalCount } curriculumReviews { nodes { status training { provider { code } } } } trainings { nodes { surveyResults { answers } } } }');
    expect(data).toMatchObject({ employees: { totalCount: 0 }, followUps: { totalCount: 0 }, mySurveys: [], surveys: { totalCount: 0 }, surveyQuestions: { totalCount: 0 } });
    expect(data.curriculumReviews.nodes.filter((r: any) => r.status !== 'DECIDED' || r.training.provider.code !== 'USU')).toEqual([]);
    expect(data.trainings.nodes.flatMap((t: any) => t.surveyResults)).toEqual([]);
  });

  test('proposes only with a key that may, and employees propose nothing', async () => {
    const reader = { ...usu, scopes: [] };
    expect([(await askAs(world, reader, creating, { input: input() })).code, (await ids(reader)).length]).toEqual(['FORBIDDEN', 0]);
    for (const login of ['pegawai', 'pelatihan', 'hr.medan']) expect((await (await world.as(login)).refused(creating, { input: input() })).extensions.code).toBe('FORBIDDEN');
    const { k } = await hr.ask('mutation ($p: ID!) { k: createApiClient(input: { name: "Kunci baca", provider: $p }) { id } }', { p: medan.providers.usu });
    expect(await hr.ask('query ($id: ID!) { k: apiClient(id: $id) { scopes } u: apiClient(id: "' + medan.apiClient + '") { scopes } }', { id: k.id })).toEqual({ k: { scopes: [] }, u: { scopes: ['PROPOSE_COURSES'] } });
  });

  test.each<[string, object, string, string]>([
    ['title', { title: 'ab' }, 'title', 'MIN_LENGTH'], ['level', { level: 6 }, 'level', 'max'], ['competency', { competency: medan.pegawai.id }, 'competency', 'UNKNOWN'], ['learningHours', { learningHours: 0 }, 'learningHours', 'min'], ['seats', { seats: 0 }, 'seats', 'min'], ['cost', { cost: -1 }, 'cost', 'min'],
    ['startsOn', { startsOn: '2026-11-22' }, 'startsOn', 'PAST'], ['endsOn', { endsOn: '2027-03-01' }, 'endsOn', 'ORDER'], ['teacherNumber', { teacherNumber: '123' }, 'teacherNumber', 'matches'],
  ])('is told which field is wrong: %s', async (_, wrong, path, why) => {
    const { code, fields } = await askAs(world, usu, creating, { input: input(wrong) });
    expect([code, fields?.[0]?.path]).toEqual(['INVALID', expect.arrayContaining([path])]);
    expect(String(fields?.[0]?.code).toLowerCase()).toContain(why.toLowerCase());
  });
});

describe('A proposal', () => {
  test('goes to the training manager, back to the partner, and into the catalogue: one training, one planned offering', async () => {
    const { id } = await propose(), waits = (by: Person) => by.ask('{ inbox(perPage: 100, filter: { noun: ["CourseProposal"] }) { nodes { id who about moves } } }').then(d => d.inbox.nodes.find((n: any) => n.id === id));
    expect(await waits(pelatihan)).toMatchObject({ who: 'Universitas Sumatera Utara', about: 'Keselamatan Pelabuhan Rakyat', moves: ['begin', 'return', 'reject'] });
    expect([await move(usu, 'begin', id), await move(usu, 'accept', id), await move(pelatihan.actor!, 'accept', id), await move(pelatihan.actor!, 'return', id, 'Mohon perjelas biaya.')]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'ILLEGAL_MOVE', 'RETURNED']);
    expect((await askAs(world, usu, 'query ($id: ID!) { p: courseProposal(id: $id) { moves history { move note } } }', { id })).data.p).toEqual({ moves: ['submit', 'withdraw'], history: [{ move: 'return', note: 'Mohon perjelas biaya.' }] });
    const change = 'mutation ($id: ID!, $v: Int!, $input: CourseProposalInput!) { p: updateCourseProposal(id: $id, version: $v, input: $input) { cost version } }';
    expect((await askAs(world, usu, change, { id, v: 2, input: input({ cost: 30_000_000 }) })).data.p).toEqual({ cost: 30_000_000, version: 3 });
    expect([await move(usu, 'submit', id), await move(pelatihan.actor!, 'begin', id), (await askAs(world, usu, change, { id, v: 5, input: input() })).code]).toEqual(['SUBMITTED', 'IN_REVIEW', 'FORBIDDEN']);

    const answers = await Promise.all(Array.from({ length: 8 }, () => move(pelatihan.actor!, 'accept', id)));
    expect(answers.filter(a => a === 'ACCEPTED')).toHaveLength(1);
    const made = (await askAs(world, usu, 'query ($id: ID!) { p: courseProposal(id: $id) { status training { code title status learningHours provider { code } outcomes { nodes { level competency { code } } } } offering { code status seats startsOn endsOn } } }', { id })).data.p;
    expect(made).toMatchObject({ status: 'ACCEPTED', training: { title: 'Keselamatan Pelabuhan Rakyat', status: 'PUBLISHED', learningHours: 16, provider: { code: 'USU' }, outcomes: { nodes: [{ level: 3, competency: { code: 'PES.01' } }] } }, offering: { status: 'PLANNED', seats: 30, startsOn: '2027-03-02', endsOn: '2027-03-03' } });
    expect(await world.row(`select count(*)::int as n from training where title = 'Keselamatan Pelabuhan Rakyat'`)).toEqual({ n: 1 });
    expect(made.training.code).toMatch(/^USU-2027-\d+$/);
  });

  test('gets a code of its own though many of one partner are accepted at once', async () => {
    const proposals = await Promise.all(Array.from({ length: 6 }, (_, i) => propose(unimed, { title: `Serentak ${i}` })));
    for (const { id } of proposals) await move(hr.actor!, 'begin', id);
    expect(await Promise.all(proposals.map(({ id }) => move(hr.actor!, 'accept', id)))).toEqual(proposals.map(() => 'ACCEPTED'));
    expect((await world.row(`select count(distinct code)::int as n from training where title like 'Serentak %'`)).n).toBe(6);
  });

  test('that comes too late is returned rather than accepted, and is turned down with a reason alone', async () => {
    const { id } = await propose();
    await move(pelatihan.actor!, 'begin', id);
    await world.rows(`update course_proposal set starts_on = '2026-11-22' where id = '${id}'`);
    expect([await move(pelatihan.actor!, 'accept', id), await move(pelatihan.actor!, 'reject', id, ' '), await move(pelatihan.actor!, 'reject', id, 'Tidak menjawab kebutuhan.')]).toEqual(['CONFLICT', 'INVALID', 'REJECTED']);
  });

  test('is not judged by the civil servant who teaches it; of whom the partner learns nothing, not even whether they are there', async () => {
    const { n } = await world.row(`select employee_number as n from employee where id = '${medan.pelatihan.id}'`), { id } = await propose(usu, { teacherNumber: n }), ask = (by: Actor, of: string) => askAs(world, by, 'query ($id: ID!) { p: courseProposal(id: $id) { teacherNumber teacher { id } } }', { id: of }).then(a => a.data.p);
    expect([await ask(usu, id), await ask(hr.actor!, id)]).toEqual([{ teacherNumber: n, teacher: null }, { teacherNumber: n, teacher: { id: medan.pelatihan.id } }]);
    expect([await move(pelatihan.actor!, 'begin', id), await move(hr.actor!, 'begin', id), await move(pelatihan.actor!, 'accept', id), await move(hr.actor!, 'accept', id)]).toEqual(['FORBIDDEN', 'IN_REVIEW', 'FORBIDDEN', 'ACCEPTED']);
    const nobody = await propose(usu, { teacherNumber: '000000000000000000' });
    expect(await ask(usu, nobody.id)).toEqual({ teacherNumber: '000000000000000000', teacher: null });
  });
});
