import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person, atasan: Person, kasi: Person, kepala: Person;
beforeAll(async () => {
  world = await openWorld();
  await world.row('analyze');
  [hr, atasan, kasi, kepala] = [await world.as('hr.medan'), await world.as('atasan'), await world.as('kasi.belawan'), await world.as('kepala.bkpsdm')];
});
afterAll(() => world.close());

const create = 'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id status inForce delegatorName standInName } }';
const revoke = 'mutation ($id: ID!) { revokeDelegation(id: $id, note: "Pejabat sudah kembali.") { status inForce } }';
const endorse = 'mutation ($id: ID!) { endorseEnrollment(id: $id) { status history { move byName actingFor } } }';
const inbox = '{ inbox(perPage: 100) { totalCount nodes { id noun actingFor moves } } }';
const moves = 'query ($noun: String!, $id: ID!) { moves(noun: $noun, id: $id) { name allowed actingFor blockedBy { code } } }';
const wish = (from: string, to: string, more: object = {}) => ({ delegator: from, standIn: to, validFrom: '2027-01-04', validUntil: '2027-01-15', reason: 'Cuti tahunan.', ...more });
const codeOf = ({ extensions }: { extensions: { code: string; fields?: { path: unknown[]; code: string }[] } }) => [extensions.code, extensions.fields?.[0]?.path[0], extensions.fields?.[0]?.code];
/** What waits for the camat of Medan Belawan. */
const waiting = () => world.rows(`select e.id, e.employee_id from enrollment e join employee p on p.id = e.employee_id where e.status = 'SUBMITTED' and p.supervisor_id = ?::uuid order by e.id`, medan.atasan.id);
const fresh = () => world.as('kasi.belawan');

describe('While a delegation lasts', () => {
  test('the stand-in sees in the inbox what waits for the delegator, marked, but for the cases of either', async () => {
    const [theirs, mine] = [await atasan.ask(inbox), await kasi.ask(inbox)], ids = (nodes: { id: string }[]) => nodes.map(n => n.id);
    const own = new Set((await world.rows(`select id from enrollment where employee_id = any(?::uuid[]) union select id from performance_plan where employee_id = any(?::uuid[]) union select id from development_plan where employee_id = any(?::uuid[])`, ...Array(3).fill(`{${medan.kasi.id},${medan.atasan.id}}`))).map(r => r.id));
    expect(theirs.inbox.nodes.every((n: any) => n.actingFor === null)).toBe(true);
    expect(mine.inbox.totalCount).toBeGreaterThan(10);
    const reached = mine.inbox.nodes.filter((n: any) => n.actingFor === atasan.actor!.name);
    expect(new Set(ids(reached))).toEqual(new Set(ids(theirs.inbox.nodes).filter(id => !own.has(id))));
  });

  test('the stand-in reads what is to be judged with whose case it is, and nothing else of it', async () => {
    const [{ id, employee_id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string; employee_id: string }];
    const { enrollment } = await kasi.ask('query ($id: ID!) { enrollment(id: $id) { reason moves employee { id name nationalId phone } offering { code training { title } } } }', { id });
    expect(enrollment).toMatchObject({ moves: ['endorse', 'return', 'reject'], employee: { id: employee_id, nationalId: null, phone: null } });
    const seen = await kasi.ask('{ employees(perPage: 100) { nodes { id } } }'), led = await world.rows('select id from employee where supervisor_id = ?::uuid', medan.atasan.id);
    const sight = new Set([medan.kasi.id, ...led.map(r => r.id), ...(await world.rows('select e.id from employee e join unit u on u.id = e.unit_id where u.head_id = ?::uuid', medan.kasi.id)).map(r => r.id), ...(await world.rows('select employee_id as id from performance_plan where assessor_id = ?::uuid', medan.atasan.id)).map(r => r.id)]);
    expect(seen.employees.nodes.filter((n: any) => !sight.has(n.id))).toEqual([]);
    expect((await kasi.ask('query ($id: ID!) { enrollments(filter: { employee: $id }) { totalCount } performancePlans(filter: { employee: $id }) { totalCount } }', { id: medan.atasan.id }))).toEqual({ enrollments: { totalCount: 0 }, performancePlans: { totalCount: 0 } });
  });

  test('what the stand-in decides says for whom, in the history and in the trail', async () => {
    const [{ id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string }];
    expect((await kasi.ask(moves, { noun: 'Enrollment', id })).moves.find((m: any) => m.name === 'endorse')).toEqual({ name: 'endorse', allowed: true, actingFor: atasan.actor!.name, blockedBy: [] });
    const { endorseEnrollment } = await kasi.ask(endorse, { id });
    expect(endorseEnrollment).toEqual({ status: 'ENDORSED', history: [...endorseEnrollment.history.slice(0, -1), { move: 'endorse', byName: kasi.actor!.name, actingFor: atasan.actor!.name }] });
    expect(await world.row('select delegation from decision where record_id = ?::uuid order by decided_at desc limit 1', id)).toEqual({ delegation: medan.delegation });
    const { auditEntries } = await hr.ask('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { nodes { actorName actingFor action } } }', { id });
    expect(auditEntries.nodes[0]).toEqual({ actorName: kasi.actor!.name, actingFor: atasan.actor!.name, action: 'UPDATED' });
  });

  test('nobody’s own case is judged: neither the stand-in’s nor the delegator’s', async () => {
    const [own] = await world.rows(`select id from enrollment where employee_id = ?::uuid and status = 'SUBMITTED'`, medan.kasi.id);
    expect((await kasi.ask(moves, { noun: 'Enrollment', id: own.id })).moves.find((m: any) => m.name === 'endorse').blockedBy).toEqual([{ code: 'OWN_CASE' }]);
    expect((await kasi.refused(endorse, { id: own.id })).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_CASE' });
    // The superior of the camat names the camat’s own case to the camat’s stand-in: still nobody’s.
    const theirs = await world.row(`insert into enrollment (agency_id, employee_id, offering_id, status) select ?::uuid, ?::uuid, id, 'SUBMITTED' from offering o where agency_id = ?::uuid and status = 'OPEN' and not exists (select from enrollment x where x.offering_id = o.id and x.employee_id = ?::uuid) limit 1 returning id`, medan.agency, medan.atasan.id, medan.agency, medan.atasan.id);
    const { supervisor_id } = await world.row('select supervisor_id from employee where id = ?::uuid', medan.atasan.id);
    if (supervisor_id) await world.row(`insert into delegation (agency_id, delegator_id, stand_in_id, valid_from, valid_until, reason) values (?::uuid, ?::uuid, ?::uuid, '2026-11-22', '2026-11-22', 'Uji')`, medan.agency, supervisor_id, medan.atasan.id);
    for (const person of [await fresh(), await world.as('atasan')]) expect((await person.refused(endorse, { id: theirs.id })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await world.row('delete from delegation where delegator_id = ?::uuid', supervisor_id);
    await world.row('delete from enrollment where id = ?::uuid', theirs.id);
  });

  test('the assessor does not decide the objection to their own rating as stand-in of their superior', async () => {
    const { id, assessor_id, head } = await world.row(`select o.id, p.assessor_id, e.supervisor_id as head from objection o join performance_plan p on p.id = o.plan_id join employee e on e.id = p.assessor_id where o.status = 'FILED' and e.supervisor_id is not null and o.agency_id = ?::uuid limit 1`, medan.agency);
    const account = await world.row(`insert into account (agency_id, login, name, employee_id) values (?::uuid, 'penilai@meritgraph.example', 'Pejabat Penilai', ?::uuid) returning id`, medan.agency, assessor_id);
    await world.row(`insert into delegation (agency_id, delegator_id, stand_in_id, valid_from, valid_until, reason) values (?::uuid, ?::uuid, ?::uuid, '2026-11-22', '2026-11-22', 'Uji')`, medan.agency, head, assessor_id);
    const assessor = await world.as('penilai');
    expect(assessor.actor!.standsIn).toHaveLength(1);
    expect((await assessor.refused('mutation ($id: ID!) { upholdObjection(id: $id, note: "Tetap.") { id } }', { id })).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_CASE' });
    await world.row('delete from delegation where stand_in_id = ?::uuid', assessor_id);
    await world.row('delete from account where id = ?::uuid', account.id);
  });

  test('it is for judgements alone: nothing is asked for, kept or written in the delegator’s name', async () => {
    const draft = await world.row(`insert into enrollment (agency_id, employee_id, offering_id) select ?::uuid, ?::uuid, id from offering o where agency_id = ?::uuid and status = 'OPEN' and not exists (select from enrollment x where x.offering_id = o.id and x.employee_id = ?::uuid) limit 1 returning id`, medan.agency, medan.atasan.id, medan.agency, medan.atasan.id);
    expect((await kasi.refused('mutation ($id: ID!) { submitEnrollment(id: $id) { id } }', { id: draft.id })).extensions.code).toBe('NOT_FOUND');
    await world.row('delete from enrollment where id = ?::uuid', draft.id);
    expect(kasi.actor!.grants).toEqual([]);
    const nouns = (await kasi.ask('{ delegableWorkflows { noun } }')).delegableWorkflows.map((w: { noun: string }) => w.noun);
    expect([nouns.includes('Enrollment'), nouns.includes('Account'), nouns.includes('Delegation')]).toEqual([true, false, false]);
  });

  test('one workflow is one workflow', async () => {
    await world.row(`update delegation set workflow = 'DevelopmentPlan' where id = ?::uuid`, medan.delegation);
    const narrowed = await fresh(), [{ id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string }];
    expect(new Set((await narrowed.ask(inbox)).inbox.nodes.map((n: any) => n.noun))).not.toContain('Enrollment');
    expect((await narrowed.refused(endorse, { id })).extensions.code).toBe('NOT_FOUND');
    await world.row('update delegation set workflow = null where id = ?::uuid', medan.delegation);
  });
});

describe('A delegation stops', () => {
  const standsIn = async () => (await fresh()).actor!.standsIn.length;
  const setting = (set: string) => world.row(`update delegation set ${set} where id = ?::uuid`, medan.delegation);
  const reset = () => setting(`valid_from = '2026-11-16', valid_until = '2026-12-04', status = 'GRANTED'`);
  test.each([
    ['the day after its last', () => setting(`valid_until = '2026-11-21'`), reset], ['before its first', () => setting(`valid_from = '2026-11-23'`), reset], ['when it is taken back', () => setting(`status = 'REVOKED'`), reset],
    ['when the delegator’s account is disabled', () => world.row(`update account set status = 'DISABLED' where id = ?::uuid`, medan.atasan.account), () => world.row(`update account set status = 'ACTIVE' where id = ?::uuid`, medan.atasan.account)],
  ] as const)('%s', async (_, end, restore) => {
    expect(await standsIn()).toBe(1);
    await end();
    expect(await standsIn()).toBe(0);
    await restore();
    expect(await standsIn()).toBe(1);
  });

  test('and counts on its first and on its last day', async () => {
    await setting(`valid_from = '2026-11-22', valid_until = '2026-11-22'`);
    expect(await standsIn()).toBe(1);
    await reset();
  });

  test('with what the delegator may do: who leads no more lends nothing', async () => {
    const [{ id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string }];
    await world.row('update employee set supervisor_id = null where supervisor_id = ?::uuid', medan.atasan.id);
    expect((await (await fresh()).refused(endorse, { id })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await world.row('select settle_supervisors(array(select id from employee))');
  });

  test('at once for whoever is known at the door: the next question is answered without it, and with it again', async () => {
    const app = await world.http();
    try {
      const post = async (query: string, token?: string) => JSON.parse((await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, payload: JSON.stringify({ query }) })).body).data;
      const { signIn: { token } } = await post(`mutation { signIn(login: "${medan.kasi.login}", password: "${story.password}") { token } }`), count = async () => (await post('{ inbox { totalCount } }', token)).inbox.totalCount as number;
      const listed = async () => (await post('{ enrollments(perPage: 1) { totalCount } }', token)).enrollments.totalCount as number;
      const with_ = [await count(), await count(), await listed(), await listed()];
      expect(with_[0]).toBeGreaterThan(10);
      await setting(`status = 'REVOKED'`);
      // First the question that is answered at once, by whoever was known: asking another way would make them known anew.
      expect([(await listed()) < with_[2]!, await count()]).toEqual([true, 0]);
      await setting(`status = 'GRANTED'`);
      expect([await listed(), await count()]).toEqual([with_[2], with_[0]]);
      // Midnight passes, and nothing was written.
      const day = (d: string) => world.row(`create or replace function office_day() returns date language sql stable as $$ select '${d}'::date $$`);
      await day('2026-12-05');
      expect([(await listed()) < with_[2]!, await count()]).toEqual([true, 0]);
      await day('2026-11-15');
      expect([(await listed()) < with_[2]!, await count()]).toEqual([true, 0]);
      await day('2026-11-16');
      expect([await listed(), await count()]).toEqual([with_[2], with_[0]]);
      await day('2026-11-22');
    } finally { await app.close(); }
  });
});

describe('One that is taken back during a move', () => {
  const connect = async () => { const client = new pg.Client({ connectionString: world.url, options: '-c meritgraph.today=2026-11-22' }); await client.connect(); return client; };
  const waits = async () => { for (let i = 0; i < 100; i++) { if ((await world.row(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).n > 0) return; await new Promise(go => setTimeout(go, 20)); } throw new Error('Nobody waits.'); };

  test('is waited for, and then refuses it', async () => {
    const person = await fresh(), other = await connect(), [{ id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string }];
    try {
      await other.query('begin');
      await other.query(`update delegation set status = 'REVOKED' where id = $1`, [medan.delegation]);
      const moving = person.attempt(endorse, { id });
      await waits();
      await other.query('commit');
      const { errors } = await moving;
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_YOUR_MOVE' });
      expect((await world.row('select status from enrollment where id = ?::uuid', id)).status).toBe('SUBMITTED');
    } finally { await other.end(); await world.row(`update delegation set status = 'GRANTED' where id = ?::uuid`, medan.delegation); }
  });

  test('waits for a move under way, which is then good', async () => {
    const person = await fresh(), other = await connect(), [{ id }] = (await waiting()).filter(w => w.employee_id !== medan.kasi.id) as [{ id: string }];
    try {
      await other.query('begin');
      await other.query('select hold_delegations(array[$1::uuid])', [medan.delegation]);
      const revoking = hr.attempt(revoke, { id: medan.delegation });
      await waits();
      expect((await person.ask(endorse, { id })).endorseEnrollment.status).toBe('ENDORSED');
      await other.query('commit');
      expect((await revoking).data.revokeDelegation).toEqual({ status: 'REVOKED', inForce: false });
    } finally { await other.end(); await world.row(`update delegation set status = 'GRANTED' where id = ?::uuid`, medan.delegation); }
  });
});

describe('A delegation is made', () => {
  test('by the delegator, for somebody they see, and by HR for anybody else', async () => {
    const made = await atasan.ask(create, { input: wish(medan.atasan.id, medan.pegawai.id, { workflow: 'Enrollment', decreeNumber: '800/1' }) });
    expect(made.createDelegation).toMatchObject({ status: 'GRANTED', inForce: false, standInName: expect.any(String) });
    expect((await hr.ask(create, { input: wish(medan.kepala.id, medan.pelatihan.id) })).createDelegation.status).toBe('GRANTED');
    for (const [person, id] of [[atasan, made.createDelegation.id], [await world.as('pegawai'), made.createDelegation.id]] as const) expect((await person.ask('query ($id: ID!) { delegation(id: $id) { reason moves } }', { id })).delegation).toEqual({ reason: 'Cuti tahunan.', moves: ['revoke'] });
    await world.row(`delete from delegation where valid_from = '2027-01-04'`);
  });

  test.each([
    ['of somebody else’s office', 'atasan', () => wish(medan.kepala.id, medan.pegawai.id), ['INVALID', 'delegator', 'UNKNOWN']],
    ['of a subordinate’s office', 'atasan', () => wish(medan.pegawai.id, medan.kasi.id), ['FORBIDDEN', undefined, undefined]],
    ['by HR to itself', 'hr.medan', () => wish(medan.kepala.id, medan.hr.id), ['FORBIDDEN', undefined, undefined]],
    ['by HR of a unit', 'hr.belawan', () => wish(medan.atasan.id, medan.pegawai.id), ['FORBIDDEN', undefined, undefined]],
    ['by an auditor', 'auditor', () => wish(medan.kepala.id, medan.pegawai.id), ['FORBIDDEN', undefined, undefined]],
    ['to oneself', 'atasan', () => wish(medan.atasan.id, medan.atasan.id), ['INVALID', 'standIn', 'SELF']],
    ['to the other city', 'hr.medan', () => wish(medan.kepala.id, tanjungpinang.hr.id), ['INVALID', 'standIn', 'UNKNOWN']],
    ['for a workflow there is not', 'hr.medan', () => wish(medan.kepala.id, medan.pegawai.id, { workflow: 'Unit' }), ['INVALID', 'workflow', 'UNKNOWN']],
    ['for a workflow that judges nobody', 'hr.medan', () => wish(medan.kepala.id, medan.pegawai.id, { workflow: 'Training' }), ['INVALID', 'workflow', 'UNKNOWN']],
    ['from yesterday on', 'hr.medan', () => wish(medan.kepala.id, medan.pegawai.id, { validFrom: '2026-11-21' }), ['INVALID', 'validFrom', 'PAST']],
    ['that ends before it begins', 'hr.medan', () => wish(medan.kepala.id, medan.pegawai.id, { validUntil: '2027-01-03' }), ['INVALID', 'validUntil', 'ORDER']],
    ['to a second stand-in in the same days', 'hr.medan', () => wish(medan.atasan.id, medan.pegawai.id, { validFrom: '2026-12-04' }), ['CONFLICT', 'validFrom', 'OVERLAP']],
    ['for one workflow where all are delegated', 'hr.medan', () => wish(medan.atasan.id, medan.pegawai.id, { validFrom: '2026-12-04', workflow: 'Enrollment' }), ['CONFLICT', 'validFrom', 'OVERLAP']],
    ['back to whom one stands in for', 'hr.medan', () => wish(medan.kasi.id, medan.atasan.id, { validFrom: '2026-12-04' }), ['CONFLICT', 'standIn', 'CYCLE']],
  ] as const)('not %s', async (_, login, input, code) => {
    expect(codeOf((await (await world.as(login)).refused(create, { input: input() })) as never)).toEqual(code);
  });

  test('for two workflows to two people in the same days', async () => {
    await hr.ask(create, { input: wish(medan.kepala.id, medan.pelatihan.id, { workflow: 'Enrollment' }) });
    await hr.ask(create, { input: wish(medan.kepala.id, medan.mentor.id, { workflow: 'PerformanceCase' }) });
    expect(codeOf((await hr.refused(create, { input: wish(medan.kepala.id, medan.mentor.id) })) as never)).toEqual(['CONFLICT', 'validFrom', 'OVERLAP']);
    await world.row(`delete from delegation where valid_from = '2027-01-04'`);
  });

  test('as one of two that come at once, never both', async () => {
    const answers = await Promise.all([medan.pelatihan.id, medan.mentor.id].map(to => hr.attempt(create, { input: wish(medan.kepala.id, to) })));
    expect(answers.map(a => a.errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    await world.row(`delete from delegation where valid_from = '2027-01-04'`);
    const circle = await Promise.all([[medan.kepala.id, medan.mentor.id], [medan.mentor.id, medan.kepala.id]].map(([from, to]) => hr.attempt(create, { input: wish(from!, to!) })));
    expect(circle.map(a => a.errors?.[0]?.extensions.fields?.[0]?.code ?? 'OK').sort()).toEqual(['CYCLE', 'OK']);
    await world.row(`delete from delegation where valid_from = '2027-01-04'`);
  });

  test('as long a chain as the rule of the day allows, and the last link acts for the first', async () => {
    const today = { validFrom: '2026-11-22', validUntil: '2026-11-25' };
    await hr.ask(create, { input: wish(medan.kasi.id, medan.pegawai.id, today) });
    const pegawai = await world.as('pegawai'), own = medan.pegawai.id, [{ id }] = (await waiting()).filter(w => ![own, medan.kasi.id].includes(w.employee_id)) as [{ id: string }];
    expect(pegawai.actor!.standsIn.map(s => [s.as.employee, s.people.length])).toEqual([[medan.kasi.id, 1], [medan.atasan.id, 2]]);
    expect((await pegawai.ask(endorse, { id })).endorseEnrollment.history.at(-1)).toMatchObject({ actingFor: atasan.actor!.name });
    // The link between judges nothing of their own either: their case does not come back to them through whom they chose.
    const [middle] = await world.rows(`select id from enrollment where employee_id = ?::uuid and status = 'SUBMITTED'`, medan.kasi.id);
    expect((await pegawai.refused(endorse, { id: middle.id })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect(codeOf((await hr.refused(create, { input: wish(medan.pegawai.id, medan.mentor.id, today) })) as never)).toEqual(['CONFLICT', 'standIn', 'TOO_DEEP']);
    await world.row(`delete from delegation where delegator_id = ?::uuid`, medan.kasi.id);
  });

  test('and read by the two, HR and auditors of the city, and nobody else', async () => {
    const seen = async (login: string) => (await (await world.as(login)).ask('{ delegations { nodes { id } } }')).delegations.nodes.map((n: any) => n.id).includes(medan.delegation);
    expect(await Promise.all(['hr.medan', 'auditor', 'kepala.bkpsdm', 'atasan', 'kasi.belawan', 'pegawai', 'mentor', 'hr.dinkes', 'hr.tanjungpinang'].map(seen))).toEqual([true, true, true, true, true, false, false, false, false]);
    expect((await (await world.partner()).ask('{ delegations { totalCount } }')).delegations.totalCount).toBe(0);
  });

  test('and taken back by either of the two or HR alone, with a reason', async () => {
    expect((await (await world.as('pegawai')).refused(revoke, { id: medan.delegation })).extensions.code).toBe('NOT_FOUND');
    expect((await (await world.as('auditor')).refused(revoke, { id: medan.delegation })).extensions.code).toBe('FORBIDDEN');
    expect((await kepala.refused(revoke, { id: medan.delegation })).extensions.code).toBe('FORBIDDEN');
    expect((await kasi.ask(revoke, { id: medan.delegation })).revokeDelegation).toEqual({ status: 'REVOKED', inForce: false });
    expect((await kasi.refused(revoke, { id: medan.delegation })).extensions.code).toBe('ILLEGAL_MOVE');
    expect((await fresh()).actor!.standsIn).toEqual([]);
  });
});
