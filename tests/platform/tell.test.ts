import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allWorkflows } from '../../api/kernel/workflow.ts';
import { readEnvironment } from '../../api/environment.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { isSaid } from '../../api/platform/sentences.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, pegawai: Person, atasan: Person, kasi: Person, kepala: Person, hr: Person, trainer: Person;
beforeAll(async () => {
  world = await openWorld();
  [pegawai, atasan, kasi, kepala, hr, trainer] = await Promise.all(['pegawai', 'atasan', 'kasi.belawan', 'kepala.bkpsdm', 'hr.medan', 'pelatihan'].map(l => world.as(l))) as [Person, Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

const bench = () => ({ em: () => world.orm.em.fork() as never, house: world.house, post: openPost({ ...readEnvironment({ DATA_DIR: world.dataDir }), publicUrl: 'https://merit.example.go.id' }) });
const tell = async () => { await runJob('TELL', bench()); await runJob('MAIL', bench()); };
interface Told { login: string; kind: string; text: string; textEn: string; recordId: string }
/** What was told since the last look, by whom it was told to. */
let seen = new Set<string>();
async function told(): Promise<Told[]> {
  const rows = await world.rows('select n.id, split_part(c.login, \'@\', 1) as login, n.kind, n.text, n.text_en as "textEn", n.record_id as "recordId" from notification n join account c on c.id = n.account_id order by n.created_at, c.login');
  const fresh = rows.filter(r => !seen.has(r.id));
  seen = new Set(rows.map(r => r.id));
  return fresh;
}
const mails = () => { try { return readdirSync(join(world.dataDir, 'mailbox')); } catch { return []; } };
const move = (by: Person, name: string, id: string, note?: string) => by.ask(`mutation ($id: ID!${note ? ', $note: String!' : ''}) { ${name}Enrollment(id: $id${note ? ', note: $note' : ''}) { status } }`, { id, ...(note && { note }) });
beforeAll(told);

describe('Whoever a move concerns is told once', () => {
  test('those for whom it now waits, with whoever stands in for them; not whoever made it', async () => {
    await move(pegawai, 'submit', medan.enrollments.draft);
    await tell();
    const fresh = await told();
    expect(fresh.map(t => [t.login, t.kind])).toEqual([['atasan', 'WAITING'], ['kasi.belawan', 'WAITING']].filter(([login]) => login === 'atasan' || fresh.some(t => t.login === login)));
    expect(fresh[0]).toMatchObject({ login: 'atasan', recordId: medan.enrollments.draft });
    expect(fresh[0]!.text).toMatch(/^Menunggu keputusan Anda: Pendaftaran – .+ – .+\.$/);
    expect(fresh[0]!.textEn).toMatch(/^Waits for your decision: enrollment – .+ – .+\.$/);
  });

  test('exactly those in whose inbox it stands', async () => {
    const waits = async (person: Person) => (await person.ask('{ inbox(perPage: 100) { nodes { id } } }')).inbox.nodes.some((n: any) => n.id === medan.enrollments.draft);
    const people = { atasan, 'kasi.belawan': kasi, 'kepala.bkpsdm': kepala, 'hr.medan': hr, pelatihan: trainer, pegawai };
    const rows = await world.rows('select split_part(c.login, \'@\', 1) as login from notification n join account c on c.id = n.account_id where n.record_id = ?::uuid and n.kind = \'WAITING\' and n.created_at > now() - interval \'1 hour\'', medan.enrollments.draft);
    for (const [login, person] of Object.entries(people)) expect([login, rows.some(r => r.login === login)]).toEqual([login, await waits(person)]);
  });

  test('the employee of what was decided in their case, in both languages', async () => {
    await move(atasan, 'return', medan.enrollments.draft, 'Lampirkan undangan.');
    await tell();
    const fresh = (await told()).filter(t => t.login === 'pegawai');
    expect(fresh).toHaveLength(1);
    expect(fresh[0]!.kind).toBe('DECISION');
    expect(fresh[0]!.text).toMatch(/^Pendaftaran Anda – .+: dikembalikan untuk diperbaiki, oleh .+\.$/);
    expect(fresh[0]!.textEn).toMatch(/^Your enrollment – .+: returned, by .+\.$/);
  });

  test('nobody twice, however often the work is done', async () => {
    await told();
    await world.row('update outbox set told_at = null');
    const files = mails().length;
    await tell();
    expect(await told()).toEqual([]);
    expect(mails()).toHaveLength(files);
  });

  test('nothing where the move was refused', async () => {
    await kepala.attempt('mutation ($id: ID!) { approveEnrollment(id: $id) { status } }', { id: medan.enrollments.draft });
    expect(await world.row('select count(*)::int as n from outbox where told_at is null')).toEqual({ n: 0 });
  });

  test('a new record that waits from the start', async () => {
    const { id: mentor } = await world.row('select p.id from mentor_profile p where p.employee_id = ?::uuid', medan.mentor.id);
    await world.row('update mentor_profile set capacity = 20 where id = ?::uuid', mentor);
    const { p } = await pegawai.ask('mutation ($input: MentoringPairingInput!) { p: createMentoringPairing(input: $input) { id } }', { input: { mentor, mentee: medan.pegawai.id, topic: 'Belajar dari yang berpengalaman' } });
    await tell();
    expect((await told()).map(t => [t.login, t.kind, t.recordId])).toEqual([['mentor', 'WAITING', p.id]]);
  });
});

describe('By e-mail', () => {
  test('one file a message, from its number, with both languages and the way to the record', () => {
    const files = mails(), text = files.map(f => readFileSync(join(world.dataDir, 'mailbox', f), 'utf8').replaceAll('=\r\n', ''));
    expect(files.length).toBeGreaterThan(2);
    for (const [i, file] of files.entries()) {
      expect(text[i]).toContain(`Message-ID: <${file.replace('.eml', '')}@meritgraph.example>`);
      expect(text[i]).toContain('https://merit.example.go.id/#/');
    }
    expect(new Set(text.map(t => /Message-ID: (\S+)/.exec(t)![1])).size).toBe(files.length);
  });

  test('not to whoever does not want it, who is told in the application all the same', async () => {
    await pegawai.ask('mutation { setNotificationPreference(kind: DECISION, email: false) { kind email } }');
    expect((await pegawai.ask('{ notificationPreferences { kind email } }')).notificationPreferences).toEqual(['DECISION', 'WAITING', 'REMINDER', 'ESCALATION', 'ANNOUNCEMENT'].map(kind => ({ kind, email: kind !== 'DECISION' })));
    await move(pegawai, 'submit', medan.enrollments.draft);
    await move(atasan, 'return', medan.enrollments.draft, 'Sekali lagi.');
    const before = mails().length;
    await tell();
    const fresh = await told();
    expect(fresh.filter(t => t.login === 'pegawai').map(t => t.kind)).toEqual(['DECISION']);
    expect(mails().length - before).toBe(fresh.filter(t => t.login !== 'pegawai').length);
  });

  test('what cannot be sent waits, is told of, and goes out once the way is open', async () => {
    await move(pegawai, 'submit', medan.enrollments.draft);
    await runJob('TELL', bench());
    const shut = { send: async () => { throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25 for pegawai@meritgraph.example'), { code: 'ECONNREFUSED' }); }, close: () => undefined };
    await expect(runJob('MAIL', { ...bench(), post: shut })).rejects.toThrow('ECONNREFUSED');
    const { jobs } = await hr.ask('{ jobs { nodes { name state lastError waiting runs failures startedAt endedAt failedAt } } }'), mail = jobs.nodes.find((j: any) => j.name === 'MAIL');
    expect(mail).toMatchObject({ state: 'FAILED', failures: 1 });
    expect(mail.waiting).toBeGreaterThan(0);
    expect(mail.lastError).toMatch(/ECONNREFUSED/);
    expect(mail.lastError).not.toMatch(/pegawai/);
    await world.row('update mail set not_before = now()');
    await runJob('MAIL', bench());
    expect(await world.row('select count(*)::int as n from mail where sent_at is null')).toEqual({ n: 0 });
    expect((await hr.ask('{ jobs { nodes { name state } } }')).jobs.nodes).toContainEqual({ name: 'MAIL', state: 'DONE' });
  });
});

describe('What one is told', () => {
  test('is one’s own: not even HR or an auditor reads it', async () => {
    const { notifications: { nodes } } = await pegawai.ask('{ notifications(perPage: 100) { nodes { id } } }');
    expect(nodes.length).toBeGreaterThan(0);
    for (const login of ['hr.medan', 'auditor', 'atasan']) expect((await (await world.as(login)).ask('query ($id: ID!) { notification(id: $id) { id } }', { id: nodes[0].id })).notification).toBeNull();
  });

  test('is marked as read by oneself alone, and counted', async () => {
    const unread = async () => (await pegawai.ask('{ notificationCounts { unread } }')).notificationCounts.unread as number, before = await unread();
    const { notifications: { nodes } } = await pegawai.ask('{ notifications(perPage: 100, filter: { read: false }) { nodes { id } } }');
    expect(nodes).toHaveLength(before);
    expect((await hr.ask('mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }', { ids: [nodes[0].id] })).markNotificationsRead).toBe(0);
    expect(await unread()).toBe(before);
    expect((await pegawai.ask('mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }', { ids: [nodes[0].id] })).markNotificationsRead).toBe(1);
    expect(await unread()).toBe(before - 1);
    expect((await pegawai.ask('mutation { markNotificationsRead }')).markNotificationsRead).toBe(before - 1);
    expect(await unread()).toBe(0);
  });

  test('is said with a word of the office for every state a move leads to', () => {
    const states = new Set(allWorkflows().flatMap(flow => Object.values(flow.moves).map(move => move.to as string)));
    expect([...states].filter(state => !isSaid(state)).sort()).toEqual([]);
  });
});

describe('Days that come near', () => {
  const remind = async () => { await runJob('REMIND', bench()); await tell(); return told(); };
  test('are told once, and what waits too long is told to whoever decides it and then to their superior', async () => {
    await tell();
    await told();
    const first = await remind();
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map(t => t.kind)).size).toBeGreaterThan(0);
    expect(first.filter(t => !['REMINDER', 'ESCALATION'].includes(t.kind))).toEqual([]);
    expect(await remind()).toEqual([]);
  }, 240_000);

  test('the end of the days to object, so many days before as the rule says', async () => {
    const plan = await world.row(`select id from performance_plan where employee_id = ?::uuid limit 1`, medan.pegawai.id);
    const of = async () => (await remind()).filter(t => t.recordId === plan.id);
    await world.row(`update performance_plan set status = 'DELIVERED', delivered_on = '2026-11-12', objection_until = '2026-11-26' where id = ?::uuid`, plan.id);
    expect(await of()).toEqual([]);
    await world.row(`update performance_plan set objection_until = '2026-11-25' where id = ?::uuid`, plan.id);
    expect(await of()).toMatchObject([{ login: 'pegawai', kind: 'REMINDER', text: expect.stringMatching(/^Keberatan atas hasil penilaian .+ dapat diajukan sampai 2026-11-25\.$/) }]);
    expect(await of()).toEqual([]);
  });

  test('a request nobody decides: its decider after three working days, their superior after five', async () => {
    const id = medan.enrollments.draft, of = async () => (await remind()).filter(t => t.recordId === id).map(t => `${t.login} ${t.kind}`);
    const waitsSince = (day: string) => world.row(`update enrollment set status = 'SUBMITTED', updated_at = ?::timestamptz where id = ?::uuid`, `${day}T09:00:00+07:00`, id);
    // Sunday 22 November: three working days before it end on Wednesday, five on Monday.
    await waitsSince('2026-11-18');
    expect(await of()).toEqual([]);
    await waitsSince('2026-11-17');
    expect(await of()).toEqual(expect.arrayContaining(['atasan REMINDER']));
    await waitsSince('2026-11-13');
    const late = await of();
    expect(late.some(t => t.endsWith('ESCALATION')), late.join()).toBe(true);
    expect(late).not.toContain('atasan ESCALATION');
  });
});

describe('What the day brings', () => {
  test('opens reviews of policies that are due and settles reports of citizens, each once, and people are told', async () => {
    await tell();
    await told();
    const { id } = await world.row(`update policy set review_by = '2026-11-01' where id = (select id from policy where status = 'IN_FORCE' and agency_id = '${medan.agency}' order by id limit 1) returning id`);
    const reviews = () => world.row('select count(*)::int as n from policy_review where policy_id = ?::uuid', id), before = await reviews();
    for (const _ of [1, 2]) for (const name of ['REVIEW', 'SETTLE'] as const) await runJob(name, bench());
    expect((await reviews()).n).toBe(before.n + 1);
    expect((await hr.ask('{ jobs { nodes { name state } } }')).jobs.nodes).toEqual(expect.arrayContaining(['REVIEW', 'SETTLE'].map(name => ({ name, state: 'DONE' }))));
    await tell();
    expect((await told()).some(t => t.kind === 'WAITING' && t.login === 'kepala.bkpsdm')).toBe(true);
  });
});
