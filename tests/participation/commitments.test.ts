import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type Person, type World } from '../world.ts';
import { medan } from './stage.ts';

let world: World, admin: Person, pegawai: Person, app: Awaited<ReturnType<World['http']>>, activity: string, wish: string, rejected: string;
beforeAll(async () => {
  world = await openWorld();
  [admin, pegawai] = await Promise.all(['pengaduan', 'pegawai'].map(l => world.as(l))) as [Person, Person];
  app = await world.http();
  // An activity of a plan that is carried out, with its first quarter closed and its second to come.
  ({ id: activity } = await world.row(`select x.id from activity x join work_plan p on p.id = x.work_plan_id and p.status = 'IN_EXECUTION' where x.agency_id = '${medan.agency}' and not x.less_is_better order by x.id limit 1`));
  [{ id: wish }, { id: rejected }] = await Promise.all(['ACCEPTED', 'REJECTED'].map(outcome => world.row(`select id from aspiration where agency_id = '${medan.agency}' and status = 'ANSWERED' and outcome = '${outcome}'`))) as [{ id: string }, { id: string }];
});
afterAll(async () => { await app.close(); await world.close(); });

const promise = (more: object = {}, by = admin) => by.attempt('mutation ($input: CommitmentInput!) { c: createCommitment(input: $input) { id unit { id } progress } }', { input: { title: 'Layanan sore di puskesmas', aspiration: wish, activity, dueOn: '2026-12-31', ...more } });
const code = async (more: object, by = admin) => { const { errors } = await promise(more, by); return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.fields?.[0]?.path[0], errors?.[0]?.extensions.fields?.[0]?.code]; };
const move = (name: string, id: string) => admin.attempt(`mutation ($id: ID!, $note: String${name === 'drop' ? '!' : ''}) { m: ${name}Commitment(id: $id, note: $note) { status } }`, { id, note: name === 'drop' ? 'Anggaran dialihkan.' : null }).then(a => a.errors?.[0]?.extensions.code ?? a.data.m.status);

test('a promise came of an accepted aspiration or a held forum, and an approved activity of the agency carries it out', async () => {
  const draft = await world.row(`select x.id from activity x join work_plan p on p.id = x.work_plan_id and p.status in ('DRAFT', 'RETURNED', 'PROPOSED') where x.agency_id = '${medan.agency}' limit 1`), foreign = await world.row(`select id from activity where agency_id <> '${medan.agency}' limit 1`), open = await world.row(`select id from forum_session where agency_id = '${medan.agency}' and status = 'OPEN' limit 1`);
  expect(await code({ aspiration: null })).toEqual(['INVALID', 'aspiration', 'REQUIRED']);
  expect(await code({ aspiration: rejected })).toEqual(['INVALID', 'aspiration', 'UNFIT']);
  expect(await code({ session: open.id })).toEqual(['INVALID', 'session', 'UNFIT']);
  expect((await code({ activity: draft.id })).slice(0, 2)).toEqual(['INVALID', 'activity']);
  expect(await code({ activity: foreign.id })).toEqual(['INVALID', 'activity', 'UNKNOWN']);
  expect((await code({}, pegawai))[0]).toBe('FORBIDDEN');
});

test('its progress is that of the work plan: it follows a report there, on the public pages, too, and no input takes it', async () => {
  await world.rows(`update activity_quarter set status = 'PLANNED', realisation = null where activity_id = '${activity}' and quarter > 1`).catch(() => undefined);
  const { data: { c } } = await promise({ title: 'Janji yang diikuti' }), of = await world.row(`select unit_id from activity where id = '${activity}'`), progress = async () => (await pegawai.ask('query ($id: ID!) { commitment(id: $id) { progress activity { attainment } } }', { id: c.id })).commitment;
  expect(c.unit.id).toBe(of.unit_id);
  const now = await progress();
  expect(now.progress).toBe(now.activity.attainment);
  const { attainment } = (await world.row(`select round((q.realisation / x.target * 100)::numeric, 2)::float8 as attainment from activity x join activity_quarter q on q.activity_id = x.id and q.status = 'CLOSED' where x.id = '${activity}' order by q.quarter desc limit 1`));
  expect(now.progress).toBe(attainment);
  const { body } = await app.inject({ url: '/public/kota-medan/commitments' });
  expect(body.slice(body.indexOf('Janji yang diikuti'))).toContain(`Kemajuan ${Math.round(attainment)}%`);
  expect((await app.inject({ url: `/public/kota-medan/aspirations/${wish}` })).body).toContain('Janji yang diikuti');
  expect(Object.keys((world.schema.getType('CommitmentInput') as any).getFields()).filter(f => /progress|percent|status/.test(f))).toEqual([]);
});

test('it is kept when its activity reached its target, not when somebody says so; dropped only for a reason everybody reads', async () => {
  const { data: { c } } = await promise({ title: 'Janji yang dilepas' });
  expect(await move('keep', c.id)).toBe('CONFLICT');
  expect(await move('drop', c.id)).toBe('DROPPED');
  const { body } = await app.inject({ url: '/public/kota-medan/commitments' });
  expect(body.slice(body.indexOf('Janji yang dilepas'))).toContain('Anggaran dialihkan.');
});
