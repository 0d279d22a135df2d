import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { asDeed } from '../../api/kernel/write.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person, atasan: Person;
beforeAll(async () => { world = await openWorld(); [hr, atasan] = [await world.as('hr.medan'), await world.as('atasan')]; });
afterAll(() => world.close());

interface Entry { action: string; noun: string; recordId: string; actorName: string; reason: string | null; requestId: string; changes: { field: string; before: string | null; after: string | null }[] }
/** What was done since something, as HR reads it. */
async function since(run: () => Promise<unknown>): Promise<Entry[]> {
  const known = new Set((await world.rows('select id from audit_entry')).map(r => r.id));
  await run();
  const ids = (await world.rows('select id from audit_entry')).map(r => r.id).filter(id => !known.has(id));
  const { auditEntries } = await hr.ask('query($ids: [ID!]!) { auditEntries(filter: { ids: $ids }, perPage: 100) { nodes { action noun recordId actorName reason requestId changes { field before after } } } }', { ids });
  return auditEntries.nodes;
}
const person = () => world.row('select id, version, name, employee_number, status, sex, birth_date::text as birth from employee where id = ?', medan.pegawai.id);
const change = 'mutation($id: ID!, $input: EmployeeInput!, $v: Int!) { updateEmployee(id: $id, input: $input, version: $v) { id } }';
const input = (e: any, extra: object) => ({ employeeNumber: e.employee_number, name: e.name, status: e.status, sex: e.sex, birthDate: e.birth, ...extra });

describe('what is written of a change', () => {
  test('one entry, with the fields that changed, who did it, and the number of the request', async () => {
    const e = await person(), entries = await since(() => hr.ask(change, { id: e.id, v: e.version, input: input(e, { birthPlace: 'Sibolga', email: 'nurhayati@medan.example' }) }));
    expect(entries).toEqual([{ action: 'UPDATED', noun: 'Employee', recordId: e.id, actorName: hr.actor!.name, reason: null, requestId: expect.stringMatching(/^test-/), changes: expect.any(Array) }]);
    expect(entries[0]!.changes.map(c => [c.field, c.after]).sort()).toEqual([['birthPlace', 'Sibolga'], ['email', 'nurhayati@medan.example']]);
  });

  test('what was before stands beside what is after; relations stand as ids', async () => {
    const [training, other] = [medan.trainings.publicService, medan.providers.bkpsdm], row = await world.row('select * from training where id = ?', training);
    const entries = await since(() => hr.ask('mutation($id: ID!, $v: Int!, $i: TrainingInput!) { updateTraining(id: $id, version: $v, input: $i) { id } }', { id: training, v: row.version, i: { code: row.code, title: `${row.title} II`, form: row.form, learningHours: row.learning_hours + 2, provider: row.provider_id === other ? medan.providers.usu : other, summary: null } }));
    expect(entries).toHaveLength(1);
    const changes = Object.fromEntries(entries[0]!.changes.map(c => [c.field, [c.before, c.after]]));
    expect(changes).toMatchObject({ title: [row.title, `${row.title} II`], learningHours: [String(row.learning_hours), String(row.learning_hours + 2)], provider: [row.provider_id, row.provider_id === other ? medan.providers.usu : other] });
    expect(Object.keys(changes).filter(f => ['id', 'version', 'createdAt', 'updatedAt', 'agency'].includes(f))).toEqual([]);
  });

  test('a new row and a removed row are told whole', async () => {
    const { competency_id: competency } = await world.row('select id as competency_id from competency where id not in (select competency_id from position_standard where position_id = ?) limit 1', medan.positions.lurah);
    let made: any;
    const created = await since(async () => { made = (await hr.ask('mutation($p: ID!, $c: ID!) { createPositionStandard(input: { position: $p, competency: $c, requiredLevel: 4 }) { id version } }', { p: medan.positions.lurah, c: competency })).createPositionStandard; });
    expect(created).toMatchObject([{ action: 'CREATED', noun: 'PositionStandard', recordId: made.id }]);
    expect(created[0]!.changes).toEqual(expect.arrayContaining([{ field: 'position', before: null, after: medan.positions.lurah }, { field: 'competency', before: null, after: competency }, { field: 'requiredLevel', before: null, after: '4' }]));
    const removed = await since(() => hr.ask('mutation($id: ID!, $v: Int!) { deletePositionStandard(id: $id, version: $v) { id } }', { id: made.id, v: made.version }));
    expect(removed).toMatchObject([{ action: 'DELETED', recordId: made.id }]);
    expect(removed[0]!.changes).toEqual(expect.arrayContaining([{ field: 'position', before: medan.positions.lurah, after: null }, { field: 'requiredLevel', before: '4', after: null }]));
  });

  test('a move carries the reason that was given, and all it brings about stands under the same request', async () => {
    const returned = await since(() => atasan.ask('mutation($id: ID!) { returnEnrollment(id: $id, note: " Lengkapi alasan. ") { id } }', { id: medan.enrollments.submitted }));
    expect(returned).toMatchObject([{ action: 'UPDATED', noun: 'Enrollment', actorName: atasan.actor!.name, reason: 'Lengkapi alasan.', changes: [{ field: 'status', before: 'SUBMITTED', after: 'RETURNED' }] }]);
    const [approved] = await world.rows("select e.id from enrollment e join offering o on o.id = e.offering_id join training_outcome t on t.training_id = o.training_id where e.agency_id = ? and e.status = 'APPROVED' and o.starts_on <= '2026-11-20' and e.employee_id <> ? and not exists (select from learning_module m where m.training_id = o.training_id and m.required) order by e.id limit 1", medan.agency, medan.hr.id);
    await world.rows("insert into attendance (agency_id, enrollment_id, session_id, state, marked_by) select e.agency_id, e.id, s.id, 'PRESENT', 'Uji' from enrollment e join offering_session s on s.offering_id = e.offering_id where e.id = ? on conflict (enrollment_id, session_id) do update set state = 'PRESENT'", approved.id);
    const completed = await since(() => hr.ask('mutation($id: ID!, $d: Day!) { completeEnrollment(id: $id, input: { outcome: PASSED, completedOn: $d, certificateNumber: "STTPL/1" }) { id } }', { id: approved.id, d: '2026-11-20' }));
    expect(new Set(completed.map(e => e.noun))).toEqual(new Set(['Enrollment', 'Evidence', 'LearningHoursEntry', 'Certificate', 'SurveyInvitation', 'FollowUp']));
    expect(new Set(completed.map(e => e.requestId)).size).toBe(1);
    expect(completed.filter(e => e.noun === 'Enrollment')).toHaveLength(1);
  });

  test('a change that changes nothing leaves no entry', async () => {
    const e = await world.row('select id, version, code, name, kind, website, email from provider where id = ?', medan.providers.usu);
    expect(await since(() => hr.ask('mutation($id: ID!, $v: Int!, $i: ProviderInput!) { updateProvider(id: $id, version: $v, input: $i) { id } }', { id: e.id, v: e.version, i: { code: e.code, name: e.name, kind: e.kind } }))).toEqual([]);
  });
});

describe('what must not stand in the trail', () => {
  test('NIK and telephone are shown only as changed; so are passwords and keys', async () => {
    const e = await person(), secret = '1271016105880099', phone = '+62 813 7777 8888';
    const [entry] = await since(() => hr.ask(change, { id: e.id, v: e.version, input: input(e, { nationalId: secret, phone }) }));
    expect(entry!.changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'nationalId', after: '•••' }), expect.objectContaining({ field: 'phone', after: '•••' })]));
    let password = '', key = '';
    const reset = await since(async () => { password = (await hr.ask('mutation($a: ID!) { resetPassword(account: $a) { password } }', { a: medan.mentor.account })).resetPassword.password; });
    expect(reset).toMatchObject([{ noun: 'Account', recordId: medan.mentor.account, changes: [{ field: 'passwordHash', before: '•••', after: '•••' }] }]);
    const made = await since(async () => { key = (await hr.ask('mutation($p: ID!) { createApiClient(input: { name: "Kunci uji", provider: $p }) { key } }', { p: medan.providers.usu })).createApiClient.key; });
    expect(made[0]!.changes.find(c => c.field === 'keyHash')).toEqual({ field: 'keyHash', before: null, after: '•••' });
    const { text } = await world.row("select string_agg(changes::text || coalesce(reason, ''), ' ') as text from audit_entry");
    for (const canary of [secret, phone, password, key, '$argon2', key.slice(3)]) expect(text).not.toContain(canary);
    expect(text).not.toMatch(/[0-9a-f]{64}/);
  });

  test('a session, and what is tried at the door, is no change of a record', async () => {
    expect(await since(async () => {
      await world.anonymous().attempt('mutation { signIn(login: "hr.medan@meritgraph.example", password: "salah") { token } }');
      await world.anonymous().ask(`mutation { signIn(login: "mentor@meritgraph.example", password: "salah") { token } }`).catch(() => undefined);
    })).toEqual([]);
  });
});

describe('a change and its entry are there together, or neither is', () => {
  test('what is refused leaves no entry: by the rule, by the input, by the database, by the last look', async () => {
    const e = await person(), dinkes = await world.as('hr.dinkes');
    const existing = await world.row('select code from unit where agency_id = ? limit 1', medan.agency);
    const before = await world.row('select count(*) from audit_entry');
    await hr.refused(change, { id: e.id, v: e.version + 7, input: input(e, { birthPlace: 'X' }) });
    await hr.refused(change, { id: e.id, v: e.version, input: input(e, { sex: e.sex === 'MALE' ? 'FEMALE' : 'MALE' }) });
    await hr.refused('mutation($c: String!, $p: ID!) { createUnit(input: { code: $c, name: "Unit Uji", kind: SECTION, parent: $p }) { id } }', { c: existing.code, p: medan.units.city });
    await hr.refused('mutation($id: ID!) { approveEnrollment(id: $id) { id } }', { id: medan.enrollments.endorsedOnFull });
    await dinkes.refused('mutation($i: EmployeeInput!) { createEmployee(input: $i) { id } }', { i: { employeeNumber: '199001012015011001', name: 'Budi', status: 'PNS', sex: 'MALE', birthDate: '1990-01-01' } });
    expect(await world.row('select count(*) from audit_entry')).toEqual(before);
    expect(await world.rows("select id from employee where name = 'Budi'")).toEqual([]);
  });

  test('when the entry cannot be written, the change is not made', async () => {
    await world.rows("alter table audit_entry add constraint never check (noun <> 'Provider') not valid");
    const before = await world.row('select version, name from provider where id = ?', medan.providers.usu);
    const { errors } = await hr.attempt('mutation($id: ID!, $v: Int!) { updateProvider(id: $id, version: $v, input: { code: "USU", name: "Nama lain", kind: UNIVERSITY }) { id } }', { id: medan.providers.usu, v: before.version });
    expect(errors).toHaveLength(1);
    expect(await world.row('select version, name from provider where id = ?', medan.providers.usu)).toEqual(before);
    await world.rows('alter table audit_entry drop constraint never');
  });

  test('a transaction that is rolled back takes its entries along', async () => {
    const before = await world.row('select count(*) from audit_entry'), { Provider } = await import('../../schema/learning/provider.ts');
    const work = asDeed({ actor: hr.actor!, requestId: 'uji' }, () => world.orm.em.fork().transactional(async em => {
      (await em.findOneOrFail(Provider, medan.providers.usu)).name = 'Nama lain';
      await em.flush();
      throw new Error('Batal.');
    }));
    await expect(work).rejects.toThrow('Batal.');
    expect(await world.row('select count(*) from audit_entry')).toEqual(before);
  });
});

describe('what is a trail is only ever added to', () => {
  beforeAll(async () => { await hr.ask('mutation($p: ID!) { createApiClient(input: { name: "Kunci lagi", provider: $p }) { id } }', { p: medan.providers.usu }); });
  test.each([
    ['audit_entry', "set actor_name = 'x'"], ['decision', "set by_name = 'x'"], ['evidence', 'set level = 5'], ['learning_hours_entry', 'set hours = 99'],
  ])('the database refuses to change or remove a row of %s, for whoever is connected', async (table, set) => {
    const { id } = await world.row(`select id from ${table} limit 1`), before = await world.row(`select to_jsonb(t) as row from ${table} t where id = ?`, id);
    await expect(world.rows(`update ${table} ${set} where id = '${id}'`)).rejects.toThrow('This is only ever added to.');
    await expect(world.rows(`delete from ${table} where id = '${id}'`)).rejects.toThrow('This is only ever added to.');
    await expect(world.rows(`truncate ${table} cascade`)).rejects.toThrow('This is only ever added to.');
    expect(await world.row(`select to_jsonb(t) as row from ${table} t where id = ?`, id)).toEqual(before);
  });

  test('the graph has no mutation that changes or removes a line of a trail', () => {
    const names = Object.keys(world.schema.getMutationType()!.getFields());
    expect(names.filter(n => /^(update|delete)(AuditEntry|Decision|Evidence|LearningHoursEntry|Holding|Assessment)$/.test(n))).toEqual([]);
    expect(names.filter(n => /^create(AuditEntry|Decision|Evidence|LearningHoursEntry|Holding)$/.test(n))).toEqual([]);
  });
});

test('the auditor reads the trail, the supervisor and the person do not', async () => {
  for (const login of ['auditor', 'hr.medan']) expect((await (await world.as(login)).ask('{ auditEntries { totalCount } }')).auditEntries.totalCount).toBeGreaterThan(0);
  for (const login of ['atasan', 'pegawai', 'pelatihan', 'kepala.bkpsdm', 'hr.dinkes']) expect(await (await world.as(login)).ask('{ auditEntries { totalCount nodes { id } } }')).toEqual({ auditEntries: { totalCount: 0, nodes: [] } });
});
