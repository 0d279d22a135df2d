import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOfAccount } from '../../api/platform/actors.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { creditOf } from '../../api/mentoring/hours.ts';
import type { RuleInForce } from '../../api/platform/rules.ts';
import { story } from '../../seeds/story/story.ts';
import { aPosition, assess, competencies, somebody } from '../competency/stage.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, mentor: Person, pegawai: Person, atasan: Person, auditor: Person, pelatihan: Person, codes: Record<string, string>, profile: string, capacity: number;
beforeAll(async () => {
  world = await openWorld();
  [hr, mentor, pegawai, atasan, auditor, pelatihan] = await Promise.all(['hr.medan', 'mentor', 'pegawai', 'atasan', 'auditor', 'pelatihan'].map(l => world.as(l))) as [Person, Person, Person, Person, Person, Person];
  codes = await competencies(hr);
  ({ id: profile } = await world.row('select id from mentor_profile where employee_id = ?::uuid', medan.mentor.id));
  // The mentor holds much, and has room for what is tried here.
  for (const code of ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.07', 'PEL.01']) await assess(hr, medan.mentor.id, codes[code]!, 5, { assessedOn: '2026-11-01' });
  await world.rows(`update mentor_profile set capacity = 20 where id = '${profile}'`);
  for (const code of ['M.05', 'PEL.01']) await mentor.attempt('mutation ($input: MentorCompetencyInput!) { createMentorCompetency(input: $input) { id } }', { input: { mentor: profile, competency: codes[code] } });
  capacity = 20;
});
afterAll(() => world.close());

const person = async (demands: [string, number][] = [['M.05', 3]]) => somebody(hr, await aPosition(hr, demands.map(([c, l]) => [codes[c]!, l] as const)), medan.units.belawan);
const propose = (mentee: string, more: object = {}, by = hr) => by.ask('mutation ($input: MentoringPairingInput!) { p: createMentoringPairing(input: $input) { id status } }', { input: { mentor: profile, mentee, topic: 'Melayani warga', ...more } }).then(d => d.p.id as string);
const move = (by: Person, name: string, id: string, note?: string) => by.attempt(`mutation ($id: ID!${note ? ', $note: String!' : ''}) { p: ${name}MentoringPairing(id: $id${note ? ', note: $note' : ''}) { status moves } }`, { id, ...(note && { note }) }).then(a => a.errors?.[0]?.extensions.code ?? (a.data.p.status as string));
const active = async (mentee: string) => { const id = await propose(mentee); expect(await move(mentor, 'accept', id)).toBe('ACTIVE'); await world.rows(`update mentoring_pairing set started_on = '2026-01-05' where id = '${id}'`); return id; };
const goal = (pairing: string, code: string, level: number, by = mentor) => by.ask('mutation ($input: MentoringGoalInput!) { g: createMentoringGoal(input: $input) { id } }', { input: { pairing, competency: codes[code], level } }).then(d => d.g.id as string);
const logging = 'mutation ($input: MentoringSessionInput!) { s: createMentoringSession(input: $input) { id hours hoursNote privateNotes } }';
const log = (pairing: string, heldOn: string, more: object = {}) => mentor.ask(logging, { input: { pairing, heldOn, minutes: 90, summary: 'Berlatih bersama.', ...more } }).then(d => d.s);
const close = (by: Person, id: string, goals: object[], closing = 'Selesai.') => by.attempt('mutation ($id: ID!, $input: MentoringClosing!) { p: completeMentoringPairing(id: $id, input: $input) { status } }', { id, input: { goals, closing } }).then(a => a.errors?.[0]?.extensions.code ?? a.data.p.status);
const gapOf = async (employee: string, code: string) => (await hr.ask('query ($id: ID!) { employee(id: $id) { gaps(all: true) { gap heldLevel competency { code } } } }', { id: employee })).employee.gaps.find((g: any) => g.competency.code === code).gap;
const ledger = (employee: string) => world.rows<{ hours: number; note: string | null }>('select hours, note from learning_hours_entry where employee_id = ?::uuid order by created_at, hours desc', employee);

describe('Suggestions', () => {
  const ask = (by: Person, id: string) => by.ask('query ($id: ID!) { employee(id: $id) { mentorSuggestions { requiredLevel heldLevel mentorLevel placesLeft unitDistance urgency mentor { id } competency { code } unit { id } } } }', { id }).then(d => d.employee.mentorSuggestions as any[]);

  test('name a mentor for a gap, and say which gap, what each holds, how many places are left and how far the units are', async () => {
    const id = await person(), [found] = (await ask(hr, id)).filter(s => s.mentor.id === profile && s.competency.code === 'M.05');
    const places = await world.row('select capacity - (select count(*)::int from mentoring_pairing p where p.mentor_id = m.id and p.status in (\'ACTIVE\', \'PAUSED\')) as left from mentor_profile m where id = ?::uuid', profile);
    const units = await world.row(`select w.id, w.depth + u.depth - 2 * (select count(*)::int from unit c where c.path @> w.path and c.path @> u.path) as steps from employee m join unit w on w.id = m.unit_id, unit u where m.id = '${medan.mentor.id}' and u.id = '${medan.units.belawan}'`);
    expect(found).toMatchObject({ requiredLevel: 3, heldLevel: 0, mentorLevel: 5, placesLeft: places.left, unitDistance: units.steps, unit: { id: units.id } });
  });

  test('leave out who is full, who takes on nobody, who holds too little, and one’s own superior', async () => {
    const id = await person(), of = async () => (await ask(hr, id)).some(s => s.mentor.id === profile);
    expect(await of()).toBe(true);
    await world.rows(`update mentor_profile set active = false where id = '${profile}'`);
    expect(await of()).toBe(false);
    await world.rows(`update mentor_profile set active = true, capacity = 1 where id = '${profile}'`);
    expect(await of()).toBe(false);
    await world.rows(`update mentor_profile set capacity = ${capacity} where id = '${profile}'`);
    await world.rows(`update unit set head_id = '${medan.mentor.id}' where id = '${medan.units.belawan}'`);
    expect(await of()).toBe(false);
    await world.rows(`update unit set head_id = '${medan.atasan.id}' where id = '${medan.units.belawan}'`);
    expect(await of()).toBe(true);
  });
});

describe('A pairing', () => {
  test('waits for the mentor, who accepts or declines; both may pause and go on; nobody else', async () => {
    const id = await propose(medan.pegawai.id, {}, pegawai), declined = await propose(await person());
    expect((await mentor.ask('{ inbox(perPage: 100, filter: { noun: ["MentoringPairing"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id).moves.sort()).toEqual(['accept', 'cancel', 'decline']);
    expect([await move(pegawai, 'accept', id), await move(hr, 'accept', id), await move(atasan, 'accept', id)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect([await move(mentor, 'accept', id), await move(mentor, 'decline', declined, 'Sedang penuh.')]).toEqual(['ACTIVE', 'DECLINED']);
    expect([await move(pegawai, 'pause', id, 'Bertugas di luar kota.'), await move(mentor, 'resume', id), await move(atasan, 'pause', id, 'Tidak.'), await move(pegawai, 'cancel', id, 'Selesai lebih awal.')]).toEqual(['PAUSED', 'ACTIVE', 'FORBIDDEN', 'CANCELLED']);
  });

  test('is not with oneself, not twice at a time, not for a colleague', async () => {
    const refused = (by: Person, mentee: string) => by.refused('mutation ($input: MentoringPairingInput!) { createMentoringPairing(input: $input) { id } }', { input: { mentor: profile, mentee, topic: 'Uji coba' } }).then(r => r.extensions.code);
    const id = await person();
    await propose(id);
    expect([await refused(mentor, medan.mentor.id), await refused(hr, id), await refused(pegawai, id), await refused(auditor, id)]).toEqual(['INVALID', 'CONFLICT', 'INVALID', 'FORBIDDEN']);
  });

  test('mentor and mentee see their pairing and each other’s names, a stranger sees none of it', async () => {
    const id = await propose(medan.pegawai.id, {}, pegawai), question = 'query ($id: ID!) { p: mentoringPairing(id: $id) { menteeName mentee { id } mentor { name employee { id } } } }';
    const names = { menteeName: 'Nurhayati Lubis', mentor: expect.objectContaining({ name: 'Linda Hutagalung' }) };
    expect((await mentor.ask(question, { id })).p).toMatchObject({ ...names, mentee: null });
    expect((await pegawai.ask(question, { id })).p).toMatchObject({ ...names, mentee: { id: medan.pegawai.id }, mentor: { name: 'Linda Hutagalung', employee: null } });
    expect((await (await world.as('hr.dinkes')).ask(question, { id })).p).toBeNull();
    await move(pegawai, 'cancel', id, 'Cukup.');
  });
});

test('of twenty acceptances at a time exactly as many succeed as there are places', async () => {
  const guide = await somebody(hr, await aPosition(hr, [[codes['M.05']!, 4]]), medan.units.bkpsdm);
  await assess(hr, guide, codes['M.05']!, 4);
  const { m } = await hr.ask('mutation ($input: MentorProfileInput!) { m: createMentorProfile(input: $input) { id placesLeft } }', { input: { employee: guide, capacity: 7 } });
  expect(m.placesLeft).toBe(7);
  const account = await world.row(`insert into account (agency_id, login, name, employee_id, password_hash) values ('${medan.agency}', 'pembimbing@meritgraph.example', 'Pembimbing', '${guide}', 'x') returning id`);
  const people = (await world.rows(`select id from employee where agency_id = '${medan.agency}' and standing = 'ACTIVE' and id not in ('${guide}', '${medan.mentor.id}') order by id limit 20`)).map(r => r.id as string);
  const ids = await Promise.all(people.map(id => propose(id, { mentor: m.id })));
  const actor = await actorOfAccount(world.orm.em.fork(), account.id);
  const accept = async (id: string) => {
    const contextValue = contextFor(world.house, world.orm.em.fork(), { actor, requestId: id });
    const { body } = await world.gate.executeOperation({ query: 'mutation ($id: ID!) { acceptMentoringPairing(id: $id) { status } }', variables: { id } }, { contextValue });
    return body.kind === 'single' ? ((body.singleResult.errors?.[0]?.extensions?.['code'] as string) ?? 'ACTIVE') : '';
  };
  const answers = await Promise.all(ids.map(accept));
  expect(Object.fromEntries(Map.groupBy(answers, a => a).entries().map(([k, v]) => [k, v.length]))).toEqual({ ACTIVE: 7, CONFLICT: 13 });
  expect(await world.row(`select count(*)::int as n from mentoring_pairing where mentor_id = '${m.id}' and status = 'ACTIVE'`)).toEqual({ n: 7 });
  expect((await hr.refused('mutation ($id: ID!, $input: MentorProfileInput!, $v: Int!) { updateMentorProfile(id: $id, input: $input, version: $v) { id } }', { id: m.id, v: 1, input: { employee: guide, capacity: 6 } })).extensions.fields?.[0]).toMatchObject({ path: ['capacity'], code: 'TOO_FEW' });
});

describe('Sessions and JP', () => {
  test('two sessions a month count 2 JP each, the third none and says why; another month counts anew', async () => {
    const id = await person(), pairing = await active(id);
    expect(await log(pairing, '2026-09-03')).toMatchObject({ hours: 2, hoursNote: null });
    const second = await log(pairing, '2026-09-30');
    expect(second.hours).toBe(2);
    expect(await log(pairing, '2026-09-15')).toMatchObject({ hours: 0, hoursNote: 'Tidak dihitung: paling banyak 2 sesi sebulan (Peraturan LAN 10/2018).' });
    expect(await log(pairing, '2026-10-01')).toMatchObject({ hours: 2, hoursNote: null });
    expect(await ledger(id)).toEqual([{ hours: 2, note: null }, { hours: 2, note: null }, { hours: 0, note: expect.stringContaining('2 sesi sebulan') }, { hours: 2, note: null }]);
    await mentor.ask('mutation ($id: ID!) { revokeMentoringSession(id: $id, note: "Salah tanggal.") { status } }', { id: second.id });
    expect((await ledger(id)).reduce((sum, l) => sum + l.hours, 0)).toBe(4);
    expect(await log(pairing, '2026-09-16')).toMatchObject({ hours: 2 });
  });

  test('ten recorded at once are counted one after another', async () => {
    const id = await person(), pairing = await active(id);
    await Promise.all(Array.from({ length: 10 }, (_, i) => log(pairing, `2026-08-${String(i + 3).padStart(2, '0')}`)));
    expect((await ledger(id)).reduce((sum, l) => sum + l.hours, 0)).toBe(4);
  });

  test('a PPPK is credited no more than the year has left, to the hour', () => {
    const rule = (value: number) => ({ code: 'X', key: '', value, text: null, instrument: 'PP', article: null, validFrom: '2018-01-01', unit: 'JP' }) as unknown as RuleInForce;
    const rules = { each: rule(2), times: rule(2), ceiling: rule(24) }, earned = (hours: number, contract = true) => creditOf({ sessions: 0, hours, contract }, rules).hours;
    expect([earned(22), earned(23), earned(24), earned(30), earned(30, false)]).toEqual([2, 1, 0, 0, 2]);
    expect([0, 1, 2].map(sessions => creditOf({ sessions, hours: 0, contract: false }, rules).hours)).toEqual([2, 2, 0]);
    expect(creditOf({ sessions: 0, hours: 23, contract: true }, rules).hoursNote).toContain('24 JP setahun bagi PPPK (PP)');
  });

  test('only the mentor records, of a pairing under way, on a day that was', async () => {
    const id = await person(), pairing = await active(id), code = (by: Person, more: object = {}) => by.refused(logging, { input: { pairing, heldOn: '2026-11-02', minutes: 60, summary: 'Bertemu.', ...more } }).then(r => r.extensions.code);
    expect([await code(hr), await code(atasan), await code(mentor, { heldOn: '2026-11-23' }), await code(mentor, { heldOn: '2026-01-04' })]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'INVALID', 'INVALID']);
    await move(mentor, 'pause', pairing, 'Libur.');
    expect(await code(mentor)).toBe('CONFLICT');
  });

  test('private notes show to the two alone: not to HR, supervisor or auditor, and not in the audit trail', async () => {
    const id = await propose(medan.pegawai.id, {}, pegawai), secret = 'Takut berbicara di depan camat.';
    await move(mentor, 'accept', id);
    expect((await log(id, '2026-11-22', { privateNotes: secret })).privateNotes).toBe(secret);
    const read = (by: Person) => by.ask('query ($id: ID!) { p: mentoringPairing(id: $id) { sessions { nodes { summary privateNotes } } } }', { id }).then(d => d.p.sessions.nodes[0]);
    for (const by of [mentor, pegawai]) expect((await read(by)).privateNotes).toBe(secret);
    for (const by of [hr, auditor, atasan, pelatihan, await world.as('kepala.bkpsdm')]) expect(await read(by)).toEqual({ summary: 'Berlatih bersama.', privateNotes: null });
    expect(JSON.stringify(await world.rows("select changes from audit_entry where noun = 'MentoringSession'"))).not.toContain(secret);
    await move(pegawai, 'cancel', id, 'Cukup.');
  });
});

describe('The closing', () => {
  test('attests each goal, so that the gap shrinks; taken back, the gap is as it was', async () => {
    const id = await person([['M.05', 3], ['M.07', 3]]), pairing = await active(id), [one, other] = [await goal(pairing, 'M.05', 3), await goal(pairing, 'M.07', 3)];
    await assess(hr, id, codes['M.05']!, 1);
    expect([await gapOf(id, 'M.05'), await gapOf(id, 'M.07')]).toEqual([2, 3]);
    expect([await close(hr, pairing, [{ goal: one, level: 3 }, { goal: other, level: 1 }]), await close(mentor, pairing, [{ goal: one, level: 3 }])]).toEqual(['FORBIDDEN', 'INVALID']);
    expect(await close(mentor, pairing, [{ goal: one, level: 3 }, { goal: other, level: 0 }])).toBe('COMPLETED');
    expect([await gapOf(id, 'M.05'), await gapOf(id, 'M.07')]).toEqual([0, 3]);
    expect(await world.rows('select kind, level, source_noun from evidence where source_id in (?::uuid, ?::uuid)', one, other)).toEqual([{ kind: 'MENTORING', level: 3, source_noun: 'MentoringGoal' }]);
    expect([await move(mentor, 'revoke', pairing, 'Keliru.'), await move(pelatihan, 'revoke', pairing, 'Keliru.')]).toEqual(['FORBIDDEN', 'CANCELLED']);
    expect([await gapOf(id, 'M.05'), await gapOf(id, 'M.07')]).toEqual([2, 3]);
    expect(await world.rows('select attested_level from mentoring_goal where pairing_id = ?::uuid', pairing)).toEqual([{ attested_level: null }, { attested_level: null }]);
  });

  test('raises, but never lowers, and nobody attests more than they hold', async () => {
    const id = await person(), pairing = await active(id), one = await goal(pairing, 'M.05', 5);
    await assess(hr, id, codes['M.05']!, 3, { assessedOn: '2026-10-01' });
    await assess(hr, medan.mentor.id, codes['M.05']!, 4, { assessedOn: '2026-11-10' });
    expect(await close(mentor, pairing, [{ goal: one, level: 5 }])).toBe('INVALID');
    expect(await close(mentor, pairing, [{ goal: one, level: 2 }])).toBe('COMPLETED');
    expect(await gapOf(id, 'M.05')).toBe(0);
    expect((await mentor.refused('mutation ($input: MentoringGoalInput!) { createMentoringGoal(input: $input) { id } }', { input: { pairing, competency: codes['M.04'], level: 2 } })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('A pairing that carries out a line of a development plan', () => {
  const aLine = async (mentee: string) => {
    const { plan } = await hr.ask('mutation ($input: DevelopmentPlanInput!) { plan: createDevelopmentPlan(input: $input) { id items { nodes { id targetLevel competency { code } } } } }', { input: { employee: mentee, year: 2026 } });
    for (const [by, name] of [[hr, 'submit'], [atasan, 'agree']] as const) await by.ask(`mutation ($id: ID!) { ${name}DevelopmentPlan(id: $id) { status } }`, { id: plan.id });
    return { plan: plan.id as string, item: plan.items.nodes.find((i: any) => i.competency.code === 'M.05') as { id: string; targetLevel: number } };
  };
  const fulfilled = async (item: string) => (await world.row('select fulfilled_on::text as day from development_plan_item where id = ?::uuid', item)).day as string | null;

  test('has what the plan aims at as its first goal; closed with it, the line is fulfilled, and open again when that is taken back', async () => {
    const mentee = await person(), { item } = await aLine(mentee), id = await propose(mentee, { planItem: item.id });
    const { p } = await hr.ask('query ($id: ID!) { p: mentoringPairing(id: $id) { planItem { id } goals { nodes { id level competency { code } } } } }', { id });
    expect([p.planItem.id, p.goals.nodes.map((g: any) => [g.competency.code, g.level])]).toEqual([item.id, [['M.05', item.targetLevel]]]);
    await move(mentor, 'accept', id);
    expect(await fulfilled(item.id)).toBeNull();
    await close(mentor, id, [{ goal: p.goals.nodes[0].id, level: item.targetLevel }]);
    expect(await fulfilled(item.id)).toBe('2026-11-22');
    await move(hr, 'revoke', id, 'Keliru.');
    expect(await fulfilled(item.id)).toBeNull();
  });

  test('does not fulfil it with less than was aimed at', async () => {
    const mentee = await person(), { item } = await aLine(mentee), id = await propose(mentee, { planItem: item.id });
    await move(mentor, 'accept', id);
    const { id: first } = await world.row('select id from mentoring_goal where pairing_id = ?::uuid', id);
    await close(mentor, id, [{ goal: first, level: item.targetLevel - 1 }]);
    expect([(await world.row('select status from mentoring_pairing where id = ?::uuid', id)).status, await fulfilled(item.id)]).toEqual(['COMPLETED', null]);
  });

  test('carries out no line of somebody else, nor of a plan that is not agreed', async () => {
    const [mentee, other] = [await person(), await person()], { item } = await aLine(other);
    const input = (planItem: string) => ({ input: { mentor: profile, mentee, topic: 'Melayani warga', planItem } }), asking = 'mutation ($input: MentoringPairingInput!) { createMentoringPairing(input: $input) { id } }';
    expect((await hr.refused(asking, input(item.id))).extensions.fields).toMatchObject([{ path: ['planItem'], code: 'UNFIT' }]);
    const { plan } = await hr.ask('mutation ($input: DevelopmentPlanInput!) { plan: createDevelopmentPlan(input: $input) { items { nodes { id } } } }', { input: { employee: mentee, year: 2026 } });
    expect((await hr.refused(asking, input(plan.items.nodes[0].id))).extensions.fields).toMatchObject([{ path: ['planItem'], code: 'UNFIT' }]);
  });
});
