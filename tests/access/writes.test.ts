import { getNamedType } from 'graphql';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allWorkflows, rightTo } from '../../api/kernel/workflow.ts';
import { run, sql } from '../../api/kernel/sql.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { filledWith, idsByNoun, mutationsOf } from './walk.ts';

const { medan } = story;
let world: World, hr: Person, pegawai: Person, atasan: Person;
beforeAll(async () => { world = await openWorld(); [hr, pegawai, atasan] = await Promise.all([world.as('hr.medan'), world.as('pegawai'), world.as('atasan')]); });
afterAll(() => world.close());

const codeOf = async (person: Person, query: string, variables?: Record<string, unknown>) => (await person.refused(query, variables)).extensions.code;
/** All there is about one enrollment: the row, its decisions, its lines of the trail. */
const about = (id: string) => world.row("select to_jsonb(e) as row, (select count(*)::int from decision d where d.record_id = e.id) as decisions, (select count(*)::int from audit_entry a where a.record_id = e.id) as entries from enrollment e where id = ?", id);
const bring = (id: string, status: string) => world.rows(`update enrollment set status = '${status}' where id = '${id}'`);
/** An enrollment of somebody, in some state. */
async function place(employee: string, status: string, offering: string = medan.offerings.online): Promise<string> {
  const { id } = await world.row(`insert into enrollment (agency_id, employee_id, offering_id, status) values ('${medan.agency}', '${employee}', '${offering}', '${status}') returning id`);
  return id;
}

describe('nobody writes a row they could not write again', () => {
  const enroll = 'mutation($e: ID!, $o: ID!) { createEnrollment(input: { employee: $e, offering: $o }) { id status employee { id } } }';
  test('an employee enrolls themselves, and no colleague', async () => {
    const colleague = await world.row('select id from employee where unit_id = ? and id <> ? limit 1', medan.units.belawan, medan.pegawai.id);
    const before = await world.row('select (select count(*) from enrollment) as rows, (select count(*) from audit_entry) as entries');
    expect(await codeOf(pegawai, enroll, { e: colleague.id, o: medan.offerings.online })).toBe('INVALID');
    expect(await codeOf(await world.as('auditor'), enroll, { e: colleague.id, o: medan.offerings.planned })).toBe('FORBIDDEN');
    expect(await world.row('select (select count(*) from enrollment) as rows, (select count(*) from audit_entry) as entries')).toEqual(before);
    const { createEnrollment } = await pegawai.ask(enroll, { e: medan.pegawai.id, o: medan.offerings.online });
    expect(createEnrollment).toMatchObject({ status: 'DRAFT', employee: { id: medan.pegawai.id } });
    await world.rows(`update enrollment set status = 'WITHDRAWN' where id = '${createEnrollment.id}'`);
  });

  test('a supervisor does not turn their own request into one of somebody who reports to them', async () => {
    const { createEnrollment: { id } } = await atasan.ask(enroll, { e: medan.atasan.id, o: medan.offerings.online }), before = await about(id);
    const moved = await atasan.refused('mutation($id: ID!, $e: ID!, $o: ID!) { updateEnrollment(id: $id, input: { employee: $e, offering: $o }, version: 1) { id } }', { id, e: medan.pegawai.id, o: medan.offerings.online });
    expect(moved.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['employee'], code: 'FIXED' }] });
    expect(await about(id)).toEqual(before);
  });

  test('an employee mends a request while it is theirs to mend, and not once it is with somebody else', async () => {
    const mend = 'mutation($id: ID!, $v: Int!) { updateEnrollment(id: $id, input: { employee: "' + medan.pegawai.id + '", offering: "' + medan.offerings.open + '", reason: "Alasan baru." }, version: $v) { reason version } }';
    const { version } = await world.row('select version from enrollment where id = ?', medan.enrollments.draft);
    expect(await pegawai.ask(mend, { id: medan.enrollments.draft, v: version })).toEqual({ updateEnrollment: { reason: 'Alasan baru.', version: version + 1 } });
    await bring(medan.enrollments.draft, 'SUBMITTED');
    expect(await codeOf(pegawai, mend, { id: medan.enrollments.draft, v: version + 1 })).toBe('FORBIDDEN');
    await bring(medan.enrollments.draft, 'DRAFT');
  });

  test('nobody enrolls for an offering of a training that is not out of draft', async () => {
    const { createOffering } = await hr.ask('mutation($t: ID!) { createOffering(input: { training: $t, code: "KBD-UJI-1", delivery: ONLINE, startsOn: "2027-02-01", endsOn: "2027-02-02", seats: 5 }) { id } }', { t: medan.trainings.draft });
    expect((await pegawai.refused(enroll, { e: medan.pegawai.id, o: createOffering.id })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['offering'], code: 'UNKNOWN' }] });
  });
});

describe('nobody decides their own case', () => {
  const verbs = ['endorse', 'approve', 'return', 'reject'];
  const ask = (person: Person, verb: string, id: string) => person.attempt(`mutation($id: ID!) { ${verb}Enrollment(id: $id${['return', 'reject'].includes(verb) ? ', note: "Alasan."' : ''}) { id } }`, { id });

  test.each([['hr.medan', medan.hr.id], ['pelatihan', medan.pelatihan.id], ['kepala.bkpsdm', medan.kepala.id], ['hr.belawan', medan.hrBelawan.id], ['atasan', medan.atasan.id]])('%s decides nothing about themselves, in any state, alone or in bulk, and it is not in their inbox', async (login, employee) => {
    const person = await world.as(login), id = await place(employee, 'SUBMITTED', medan.offerings.cancelled);
    for (const status of ['SUBMITTED', 'ENDORSED']) {
      await bring(id, status);
      const before = await about(id);
      for (const verb of verbs) expect((await ask(person, verb, id)).errors?.[0]?.extensions.code, `${verb} ${status}`).toBe('FORBIDDEN');
      const { approveEnrollments } = await person.ask('mutation($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids errors { id code } } }', { ids: [id, id.toUpperCase()] });
      expect(approveEnrollments.ids).toEqual([]);
      expect(approveEnrollments.errors[0]).toEqual({ id, code: 'FORBIDDEN' });
      const { enrollment, inbox } = await person.ask('query($id: ID!) { enrollment(id: $id) { moves } inbox(perPage: 100) { nodes { id } } }', { id });
      expect(enrollment.moves.filter((m: string) => verbs.includes(m)), status).toEqual([]);
      expect(inbox.nodes.map((n: { id: string }) => n.id)).not.toContain(id);
      expect(await about(id)).toEqual(before);
    }
    await bring(id, 'WITHDRAWN');
  });

  test('in no lifecycle does anybody find a move that judges open on a case of their own', async () => {
    let judged = 0;
    for (const flow of allWorkflows()) {
      for (const [name, move] of Object.entries(flow.moves).filter(([, m]) => m.decides)) {
        for (const login of ['hr.medan', 'pelatihan', 'kepala.bkpsdm', 'atasan', 'hr.dinkes', 'hr.belawan', 'mentor']) {
          const { actor } = await world.as(login), noun = world.house.catalog.noun(flow.noun), subject = noun.column(flow.subject!).at('a');
          const rows = await run(world.orm.em.fork(), sql`select a.id from ${sql.ref(noun.table)} as a where ${subject} = ${actor!.employee} and ${rightTo(world.house.catalog, flow, move, 'a', actor!)}`);
          expect(rows, `${name} by ${login}`).toEqual([]);
          judged++;
        }
      }
    }
    expect(judged).toBeGreaterThanOrEqual(28);
    // They would find it, were it not for whose case it is: each of them has one, and others may judge it.
    const [{ count }] = await world.rows('select count(*)::int as count from enrollment where employee_id = any(?::uuid[])', `{${medan.hr.id},${medan.pelatihan.id},${medan.kepala.id},${medan.atasan.id}}`);
    expect(count).toBeGreaterThan(3);
  });

  test('a colleague at BKPSDM approves what HR asked for themselves', async () => {
    const id = await place(medan.hr.id, 'ENDORSED', medan.offerings.open);
    expect(await (await world.as('pelatihan')).ask('mutation($id: ID!) { approveEnrollment(id: $id) { status } }', { id })).toEqual({ approveEnrollment: { status: 'APPROVED' } });
  });

  test('HR records no assessment of themselves, and those of others', async () => {
    const { competency_id: competency } = await world.row('select competency_id from holding where employee_id = ? limit 1', medan.pegawai.id);
    const record = 'mutation($e: ID!, $c: ID!) { createAssessment(input: { employee: $e, competency: $c, level: 5, method: SUPERVISOR, assessedOn: "2026-11-20" }) { level } }';
    const held = () => world.rows('select competency_id, level from holding where employee_id = ? order by 1', medan.hr.id), before = await held();
    for (const e of [medan.hr.id, medan.hr.id.toUpperCase()]) expect(await codeOf(hr, record, { e, c: competency })).toBe('FORBIDDEN');
    expect(await held()).toEqual(before);
    expect(await hr.ask(record, { e: medan.pegawai.id, c: competency })).toEqual({ createAssessment: { level: 5 } });
  });

  test('HR and the training manager enter no result of their own', async () => {
    const person = await world.as('pelatihan'), id = await place(medan.pelatihan.id, 'APPROVED', medan.offerings.running);
    const { errors } = await person.attempt('mutation($id: ID!) { completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: "2026-11-20", certificateNumber: "X-1" }) { status } }', { id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a refused move changes nothing', () => {
  test('neither the row nor decisions nor the trail, whatever the reason it is refused for', async () => {
    const ended = await place(medan.pegawai.id, 'REJECTED', medan.offerings.finished), waits = medan.enrollments.submitted, own = await idsByNoun(world, medan.agency);
    const refused: string[] = [];
    for (const field of mutationsOf(world).filter(f => getNamedType(f.type).name === 'Enrollment' && !/^(create|update)/.test(f.name))) {
      const { query, variables } = await filledWith(world, field, ended, own), before = await about(ended), version = before.row.version;
      for (const person of [hr, pegawai, atasan]) {
        const { errors } = await person.attempt(query, { ...variables, version });
        expect(['FORBIDDEN', 'ILLEGAL_MOVE'], field.name).toContain(errors?.[0]?.extensions.code);
      }
      // Who may make it at all is told the state it is in.
      expect(await about(ended), field.name).toEqual(before);
      refused.push(field.name);
    }
    expect(refused).toEqual(expect.arrayContaining(['approveEnrollment', 'completeEnrollment', 'endorseEnrollment', 'rejectEnrollment', 'returnEnrollment', 'revokeEnrollment', 'submitEnrollment', 'withdrawEnrollment']));
    const before = await about(waits);
    const illegal = await hr.refused('mutation($id: ID!) { approveEnrollment(id: $id) { id } }', { id: waits });
    expect(illegal.extensions).toMatchObject({ code: 'ILLEGAL_MOVE', status: 'SUBMITTED' });
    expect(await codeOf(atasan, 'mutation($id: ID!) { rejectEnrollment(id: $id, note: "  ") { id } }', { id: waits })).toBe('INVALID');
    expect(await codeOf(hr, 'mutation($id: ID!) { approveEnrollment(id: $id) { id } }', { id: medan.enrollments.endorsedOnFull })).toBe('CONFLICT');
    expect(await about(waits)).toEqual(before);
    expect((await about(medan.enrollments.endorsedOnFull)).row.status).toBe('ENDORSED');
  });

  test('a move names who made it, why, from where to where, once', async () => {
    const id = medan.enrollments.submitted, before = await about(id);
    const { returnEnrollment } = await atasan.ask('mutation($id: ID!) { returnEnrollment(id: $id, note: "Lengkapi alasan.") { status history { move fromStatus toStatus byName note } } }', { id });
    expect(returnEnrollment.status).toBe('RETURNED');
    expect(returnEnrollment.history.at(-1)).toEqual({ move: 'return', fromStatus: 'SUBMITTED', toStatus: 'RETURNED', byName: atasan.actor!.name, note: 'Lengkapi alasan.' });
    expect(await about(id)).toMatchObject({ decisions: before.decisions + 1, entries: before.entries + 1 });
  });
});

describe('a stale version', () => {
  const rename = 'mutation($id: ID!, $v: Int!, $n: String!) { updateProvider(id: $id, input: { code: "USU", name: $n, kind: UNIVERSITY }, version: $v) { version name } }';
  const version = async () => (await world.row('select version from provider where id = ?', medan.providers.usu)).version as number;

  test('is refused with CONFLICT and the version that is current, for a change, a removal and a move', async () => {
    const v = await version();
    await hr.ask(rename, { id: medan.providers.usu, v, n: 'Universitas Sumatera Utara (baru)' });
    expect((await hr.refused(rename, { id: medan.providers.usu, v, n: 'Lain' })).extensions).toMatchObject({ code: 'CONFLICT', version: v + 1 });
    const standard = await world.row("select id, version from position_standard where agency_id = ? limit 1", medan.agency);
    expect((await hr.refused('mutation($id: ID!, $v: Int!) { deletePositionStandard(id: $id, version: $v) { id } }', { id: standard.id, v: standard.version + 1 })).extensions).toMatchObject({ code: 'CONFLICT', version: standard.version });
    const enrollment = await world.row('select version from enrollment where id = ?', medan.enrollments.endorsed);
    expect((await hr.refused('mutation($id: ID!, $v: Int!) { approveEnrollment(id: $id, version: $v) { id } }', { id: medan.enrollments.endorsed, v: enrollment.version + 3 })).extensions).toMatchObject({ code: 'CONFLICT', version: enrollment.version });
    expect(await world.row('select status, version from enrollment where id = ?', medan.enrollments.endorsed)).toEqual({ status: 'ENDORSED', version: enrollment.version });
  });

  test('of twenty who change the same version at once exactly one is first', async () => {
    const entries = async () => (await world.row('select count(*)::int as n from audit_entry where record_id = ?', medan.providers.usu)).n as number;
    const [v, before] = [await version(), await entries()];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => hr.attempt(rename, { id: medan.providers.usu, v, n: `Universitas ${i}` })));
    expect(answers.filter(a => !a.errors)).toHaveLength(1);
    expect(answers.flatMap(a => a.errors ?? []).map(e => e.extensions.code)).toEqual(Array(19).fill('CONFLICT'));
    expect(await version()).toBe(v + 1);
    expect(await entries()).toBe(before + 1);
  });

  test('is looked at only when whoever was first is done: what waits for a lock is not first, too', async () => {
    const outside = new Client({ connectionString: world.url }), v = await version(), id = await place(medan.pegawai.id, 'SUBMITTED', medan.offerings.cancelled);
    await outside.connect();
    await outside.query('begin');
    await outside.query('select 1 from provider where id = $1 for update', [medan.providers.usu]);
    await outside.query('select 1 from enrollment where id = $1 for update', [id]);
    const waiting = () => world.row("select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
    const changes = Array.from({ length: 4 }, (_, i) => hr.attempt(rename, { id: medan.providers.usu, v, n: `Perguruan ${i}` })), moves = Array.from({ length: 4 }, () => atasan.attempt('mutation($id: ID!) { endorseEnrollment(id: $id) { status } }', { id }));
    const answers = Promise.allSettled([...changes, ...moves]);
    try { await expect.poll(async () => (await waiting()).n, { timeout: 8_000 }).toBe(8); } finally { await outside.query('rollback').then(() => outside.end()); }
    const codes = (await answers).map(a => (a.status === 'rejected' ? String(a.reason) : a.value.errors?.[0]!.extensions.code ?? 'OK'));
    expect(codes.slice(0, 4).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'OK']);
    expect(codes.slice(4).sort()).toEqual(['ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'OK']);
    expect(await about(id)).toMatchObject({ decisions: 1, entries: 1 });
  });

  test('twenty who make the same move at once make it once, with one decision', async () => {
    const id = await place(medan.pegawai.id, 'SUBMITTED', medan.offerings.planned);
    const answers = await Promise.all(Array.from({ length: 20 }, () => atasan.attempt('mutation($id: ID!) { endorseEnrollment(id: $id) { status } }', { id })));
    expect(answers.filter(a => !a.errors)).toHaveLength(1);
    expect(new Set(answers.flatMap(a => a.errors ?? []).map(e => e.extensions.code))).toEqual(new Set(['ILLEGAL_MOVE']));
    expect(await about(id)).toMatchObject({ decisions: 1, entries: 1, row: { status: 'ENDORSED' } });
  });
});
