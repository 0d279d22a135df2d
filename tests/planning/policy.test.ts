import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../../seeds/reference/ids.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';

const { medan } = story, policyOf = (key: string) => idOf('Policy', 'medan', key);
let world: World, hr: Person, pelatihan: Person, kepala: Person, pegawai: Person, atasan: Person, auditor: Person;
beforeAll(async () => {
  world = await openWorld();
  [hr, pelatihan, kepala, pegawai, atasan, auditor] = await Promise.all(['hr.medan', 'pelatihan', 'kepala.bkpsdm', 'pegawai', 'atasan', 'auditor'].map(l => world.as(l))) as [Person, Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

const text = 'Setiap pegawai memperoleh kesempatan yang sama untuk mengikuti pelatihan.';
const draft = (more: object = {}, by = hr) => by.ask('mutation ($input: PolicyInput!) { p: createPolicy(input: $input) { id version edition status } }', { input: { kind: 'TRAINING', instrument: 'CIRCULAR', title: 'Kesempatan belajar', text, ...more } }).then(d => d.p);
const move = (noun: string, name: string, input = '') => `mutation ($id: ID!) { m: ${name}${noun}(id: $id${input}) { status } }`;
const consult = (until: string) => move('Policy', 'consult', `, input: { until: "${until}" }`);
const decide = (validFrom = '2026-12-01') => move('Policy', 'decide', `, input: { number: "1/2026", result: "Sebagian besar mendukung.", reasons: "Menjawab kebutuhan layanan.", validFrom: "${validFrom}" }`);
const opine = 'mutation ($policy: ID!, $stance: Stance!) { o: createPolicyOpinion(input: { policy: $policy, stance: $stance, comment: "Setuju sekali." }) { id authorName } }';
/** As if the days of the consultation had gone by. */
const over = (id: string) => world.row(`update policy set consulted_from = '2026-11-02', consulted_until = '2026-11-21' where id = ?::uuid`, id);
const open = (person = hr) => person.ask('mutation { opened: openPolicyReviews }').then(d => d.opened as number);
const causes = async (id: string): Promise<string[]> => (await world.rows('select kind from policy_review_cause where policy_id = ?::uuid order by kind, key', id)).map(c => c.kind);

test('employees are consulted for the working days of the rule at least, to the day', async () => {
  const { id } = await draft();
  // Ten working days after Sunday 22 November 2026, none of them a holiday, end on Friday 4 December.
  expect((await hr.refused(consult('2026-12-03'), { id })).extensions.fields?.[0]).toMatchObject({ path: ['until'], code: 'TOO_SHORT', message: expect.stringContaining('2026-12-04') });
  expect((await hr.ask(consult('2026-12-04'), { id })).m.status).toBe('CONSULTATION');
});

test('nothing is decided before the consultation is over, nor by who proposed it, nor backwards; result and reasons are published', async () => {
  const { id } = await draft();
  await hr.ask(consult('2026-12-11'), { id });
  expect((await kepala.refused(decide(), { id })).extensions).toMatchObject({ reason: 'DEADLINE_RUNS' });
  await world.row(`update policy set consulted_until = '${TODAY}' where id = ?::uuid`, id);
  expect((await kepala.refused(decide(), { id })).extensions).toMatchObject({ reason: 'DEADLINE_RUNS' });
  await over(id);
  for (const person of [hr, pelatihan, auditor]) expect((await person.refused(decide(), { id })).extensions.code).toBe('FORBIDDEN');
  await world.row('update policy set proposer_id = ?::uuid where id = ?::uuid', medan.kepala.id, id);
  expect((await kepala.refused(decide(), { id })).extensions['reason']).toBe('OWN_CASE');
  await world.row('update policy set proposer_id = ?::uuid where id = ?::uuid', medan.hr.id, id);
  expect((await kepala.refused(decide('2026-11-21'), { id })).extensions.fields?.[0]).toMatchObject({ path: ['validFrom'], code: 'PAST' });
  await kepala.ask(decide(TODAY), { id });
  expect((await pegawai.ask('query ($id: ID!) { p: policy(id: $id) { status number result reasons decidedOn } }', { id })).p).toEqual({ status: 'DECIDED', number: '1/2026', result: 'Sebagian besar mendukung.', reasons: 'Menjawab kebutuhan layanan.', decidedOn: TODAY });
  await expect(world.row(`update policy set reasons = null where id = ?::uuid`, id)).rejects.toThrow(/policy_decided/);
});

test('a draft is read by those who write it; once consulted on it is everybody’s to read and nobody’s to change', async () => {
  const { id, version } = await draft(), seen = async (person: Person) => (await person.ask('query ($id: ID!) { p: policy(id: $id) { status } }', { id })).p?.status ?? null;
  expect([await seen(pegawai), await seen(auditor)]).toEqual([null, 'DRAFT']);
  await hr.ask(consult('2026-12-11'), { id });
  expect(await seen(pegawai)).toBe('CONSULTATION');
  expect((await hr.refused('mutation ($id: ID!, $v: Int!) { updatePolicy(id: $id, version: $v, input: { kind: TRAINING, instrument: CIRCULAR, title: "Judul lain", text: "Isi yang lain sama sekali." }) { id } }', { id, v: version + 1 })).extensions.code).toBe('FORBIDDEN');
  expect(await (await world.partner()).ask('query ($id: ID!) { p: policy(id: $id) { id } }', { id })).toEqual({ p: null });
});

test('an employee answers once while it runs and may change it; others read it once it is decided, and who it was only that one, HR and auditors', async () => {
  const { id } = await draft();
  expect((await pegawai.attempt(opine, { policy: id, stance: 'SUPPORT' })).errors?.[0]?.extensions.code).toBe('INVALID');
  await hr.ask(consult('2026-12-11'), { id });
  const { o } = await pegawai.ask(opine, { policy: id, stance: 'AMEND' });
  expect(o.authorName).toBe(pegawai.actor!.name);
  expect((await pegawai.refused(opine, { policy: id, stance: 'SUPPORT' })).extensions.code).toBe('CONFLICT');
  const read = (person: Person) => person.ask('query ($id: ID!) { p: policy(id: $id) { opinions { nodes { stance authorName } } reach { opinions amend } } }', { id }).then(d => d.p);
  expect(await read(atasan)).toEqual({ opinions: { nodes: [] }, reach: { opinions: 1, amend: 1 } });
  expect((await read(pegawai)).opinions.nodes).toHaveLength(1);
  expect((await read(auditor)).opinions.nodes).toEqual([{ stance: 'AMEND', authorName: pegawai.actor!.name }]);
  await over(id);
  expect((await pegawai.refused('mutation ($id: ID!, $p: ID!) { updatePolicyOpinion(id: $id, version: 1, input: { policy: $p, stance: SUPPORT, comment: "Berubah pikiran." }) { id } }', { id: o.id, p: id })).extensions['reason']).toBe('DEADLINE_OVER');
  expect((await atasan.refused(opine, { policy: id, stance: 'SUPPORT' })).extensions['reason']).toBe('DEADLINE_OVER');
  await kepala.ask(decide(TODAY), { id });
  expect((await read(atasan)).opinions.nodes).toEqual([{ stance: 'AMEND', authorName: null }]);
  expect((await pegawai.refused(opine, { policy: id, stance: 'SUPPORT' })).extensions.code).toMatch(/FORBIDDEN|CONFLICT/);
});

test('a policy for one office is answered and read by its people alone, and its reach counts them alone', async () => {
  const { id } = await draft({ unit: medan.units.dinkes });
  await hr.ask(consult('2026-12-11'), { id });
  expect((await pegawai.refused(opine, { policy: id, stance: 'SUPPORT' })).extensions.code).toBe('FORBIDDEN');
  const { people } = await world.row(`select count(*)::int as people from employee e join unit u on u.id = e.unit_id where e.standing = 'ACTIVE' and u.path <@ (select path from unit where id = ?::uuid)`, medan.units.dinkes);
  expect((await pegawai.ask('query ($id: ID!) { p: policy(id: $id) { reach { people read percent } } }', { id })).p.reach).toEqual({ people, read: 0, percent: 0 });
});

test('whoever reads a policy in force says so once, and the reach goes up by one', async () => {
  await world.row('delete from policy_reading where employee_id = ?::uuid', medan.hrDinkes.id);
  const id = policyOf('karier'), reach = async () => (await hr.ask('query ($id: ID!) { p: policy(id: $id) { reach { people read } } }', { id })).p.reach, before = await reach();
  const { r } = await (await world.as('hr.dinkes')).ask('mutation ($id: ID!) { r: createPolicyReading(input: { policy: $id }) { readOn employee { id } } }', { id });
  expect(r).toEqual({ readOn: TODAY, employee: { id: medan.hrDinkes.id } });
  expect(await reach()).toEqual({ people: before.people, read: before.read + 1 });
  expect((await (await world.as('hr.dinkes')).refused('mutation ($id: ID!) { createPolicyReading(input: { policy: $id }) { id } }', { id })).extensions.code).toBe('CONFLICT');
  expect((await hr.refused('mutation ($id: ID!) { createPolicyReading(input: { policy: $id }) { id } }', { id: policyOf('rotasi') })).extensions.code).toBe('FORBIDDEN');
});

test('an edition comes into force on its day, takes the place of the one before, and is to be reviewed after the months of the rule', async () => {
  const old = policyOf('bangkom-2'), { id, edition } = await draft({ supersedes: old });
  expect(edition).toBe(3);
  expect((await hr.attempt('mutation ($s: ID!) { createPolicy(input: { kind: CAREER, instrument: CIRCULAR, title: "Lain bidang", text: "Isi yang panjang.", supersedes: $s }) { id } }', { s: old })).errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: ['supersedes'], code: 'UNFIT' });
  await hr.ask(consult('2026-12-11'), { id });
  await over(id);
  await kepala.ask(decide('2026-11-23'), { id });
  expect((await hr.refused(move('Policy', 'enact'), { id })).extensions).toMatchObject({ reason: 'NOT_BEGUN' });
  await world.row(`update policy set valid_from = '${TODAY}' where id = ?::uuid`, id);
  await hr.ask(move('Policy', 'enact'), { id });
  const rows = await world.rows('select status, valid_until::text, review_by::text from policy where id in (?::uuid, ?::uuid) order by edition', old, id);
  expect(rows).toEqual([{ status: 'REVOKED', valid_until: '2026-11-21', review_by: null }, { status: 'IN_FORCE', valid_until: null, review_by: '2028-11-22' }]);
  expect((await hr.ask('query ($id: ID!) { p: policy(id: $id) { history { move toStatus note } } }', { id: old })).p.history.at(-1)).toMatchObject({ move: 'revoke', toStatus: 'REVOKED', note: 'Digantikan edisi 3.' });
});

test('a review is opened by its day, to the day, exactly once; the same cause never again', async () => {
  const id = policyOf('karier');
  await world.row(`update policy set review_by = '2026-11-23' where id = ?::uuid`, id);
  await open();
  expect((await causes(id)).filter(k => k === 'CALENDAR')).toHaveLength(1);
  await world.row(`update policy set review_by = '${TODAY}' where id = ?::uuid`, id);
  await Promise.all([open(), open(pelatihan)]);
  expect((await causes(id)).filter(k => k === 'CALENDAR')).toHaveLength(2);
  expect(await world.row(`select count(*)::int as n from policy_review where policy_id = ?::uuid and status <> 'DECIDED'`, id)).toEqual({ n: 1 });
  expect(await open()).toBe(0);
  expect((await world.row('select status from policy where id = ?::uuid', id)).status).toBe('UNDER_REVIEW');
  for (const person of [pegawai, kepala, await world.as('hr.dinkes')]) expect((await person.refused('mutation { openPolicyReviews }')).extensions.code).toBe('FORBIDDEN');
});

test('a training found irrelevant, or demand that rose, reviews the training policies in force; what is found meanwhile joins the open review', async () => {
  const { id } = await draft();
  await hr.ask(consult('2026-12-11'), { id });
  await over(id);
  await kepala.ask(decide(TODAY), { id });
  await hr.ask(move('Policy', 'enact'), { id });
  await open();
  // What was known before it was in force is no cause.
  expect((await causes(id)).filter(k => k !== 'PARTICIPATION')).toEqual([]);
  const training = await world.row(`select t.id from training t where t.agency_id = ? and t.status = 'PUBLISHED' and not exists (select from curriculum_review r where r.training_id = t.id and r.status <> 'DECIDED') order by t.code limit 1`, medan.agency);
  await world.row(`insert into curriculum_review (agency_id, training_id, opened_on, relevance, answers) values ('${medan.agency}', ?::uuid, '${TODAY}', 2.4, 7)`, training.id);
  await open();
  expect((await causes(id)).filter(k => k === 'RELEVANCE')).toHaveLength(1);
  const theme = await world.row('select id from service_theme where agency_id = ? order by id limit 1', medan.agency), signal = (change: number) => world.row(`insert into service_demand_signal (agency_id, theme_id, unit_id, change_percent, period_from, period_until, source, status) values ('${medan.agency}', ?::uuid, '${medan.units.dinkes}', ${change}, '2026-09-01', '2026-11-30', 'Rekapitulasi pengaduan warga.', 'OPEN')`, theme.id);
  await signal(9.9);
  await open();
  expect((await causes(id)).filter(k => k === 'DEMAND')).toHaveLength(0);
  await signal(10);
  await open();
  await open();
  expect((await causes(id)).filter(k => k === 'DEMAND')).toHaveLength(1);
  expect(await world.row('select count(*)::int as n from policy_review where policy_id = ?::uuid', id)).toEqual({ n: 1 });
});

test('a review is decided with a reason, not by who proposed the policy: kept, revised into a further edition, or revoked', async () => {
  const verdict = (decision: string) => move('PolicyReview', 'decide', `, input: { decision: ${decision}, reason: "Sesuai tanggapan pegawai." }`), made = async () => {
    const { id } = await draft();
    await hr.ask(consult('2026-12-11'), { id });
    await over(id);
    await kepala.ask(decide(TODAY), { id });
    await hr.ask(move('Policy', 'enact'), { id });
    await hr.ask(move('Policy', 'review', ', note: "Mohon ditinjau."'), { id });
    const review = await world.row('select r.id, c.finding, c.kind from policy_review r join policy_review_cause c on c.review_id = r.id where r.policy_id = ?::uuid', id);
    expect([review.kind, review.finding]).toEqual(['REQUEST', 'Mohon ditinjau.']);
    return { id, review: review.id as string };
  };
  const [kept, revised, revoked] = [await made(), await made(), await made()];
  await world.row('update policy_review set proposer_id = ?::uuid where id = ?::uuid', medan.kepala.id, kept.review);
  expect((await kepala.refused(verdict('KEEP'), { id: kept.review })).extensions['reason']).toBe('OWN_CASE');
  await world.row('update policy_review set proposer_id = ?::uuid where id = ?::uuid', medan.hr.id, kept.review);
  await kepala.ask(verdict('KEEP'), { id: kept.review });
  await kepala.ask(verdict('REVISE'), { id: revised.review });
  await kepala.ask(verdict('REVOKE'), { id: revoked.review });
  const now = async (id: string) => world.row('select status, review_by::text, valid_until::text from policy where id = ?::uuid', id);
  expect([await now(kept.id), await now(revised.id), await now(revoked.id)]).toEqual([{ status: 'IN_FORCE', review_by: '2028-11-22', valid_until: null }, { status: 'IN_FORCE', review_by: '2028-11-22', valid_until: null }, { status: 'REVOKED', review_by: null, valid_until: TODAY }]);
  expect(await world.row('select status, edition, title from policy where supersedes_id = ?::uuid', revised.id)).toEqual({ status: 'DRAFT', edition: 2, title: 'Kesempatan belajar' });
});
