import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { react, trackComplaint } from '../../api/participation/complaints.ts';
import { access } from '../../api/access.ts';
import { readEnvironment } from '../../api/environment.ts';
import { buildServer } from '../../api/server.ts';
import { clock, openWorld, type Person, type World } from '../world.ts';
import { listsOf } from '../access/walk.ts';
import { medan, move, outside, report } from './stage.ts';

const NAME = 'Boru Tersembunyi', CONTACT = '+62 813 7777 0042';
const logins = ['pengaduan', 'penghubung.dinkes', 'penghubung.disdukcapil', 'auditor', 'hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'mentor', 'pelatihan', 'hr.dinkes', 'hr.belawan', 'kasi.belawan', 'hr.tanjungpinang', 'pengaduan.tanjungpinang'];
let world: World, people: [string, Person][], made: { id: string; number: string; trackingCode: string };
beforeAll(async () => {
  world = await openWorld();
  people = [...(await Promise.all(logins.map(async (l): Promise<[string, Person]> => [l, await world.as(l)]))), ['partner', await world.partner()], ['nobody', world.anonymous()]];
  made = await report(world, { anonymous: true, confidential: true, reporterName: NAME, reporterContact: CONTACT });
  const { id: theme } = await world.row(`select id from service_theme where code = 'KESEHATAN' and agency_id = '${medan.agency}'`), [admin, dinkes] = [people[0]![1], people[1]![1]];
  await move(admin, 'verify', made.id, { input: { kind: 'SUPERVISORY_COMPLAINT', theme } });
  await move(admin, 'dispose', made.id, { input: { unit: medan.units.dinkes } });
  await move(dinkes, 'begin', made.id);
  await move(dinkes, 'answer', made.id, { input: { answer: 'Sudah ditindaklanjuti oleh Inspektorat, terima kasih.' } });
  await react(made.number, made.trackingCode, 'reopen', { note: 'Belum selesai.' }, outside(world));
});
afterAll(() => world.close());
const hidden = (text: unknown, about: string) => { for (const secret of [NAME, CONTACT, '7777 0042', made.trackingCode]) expect(JSON.stringify(text) ?? '', about).not.toContain(secret); };

test('nobody finds an anonymous reporter in a list, a search, a facet, a sorted page or one record, whoever asks', async () => {
  for (const [login, person] of people) {
    hidden(await person.attempt('{ complaints(perPage: 100) { nodes { id number title body reporterName history { move byName note } reported { id } } } }'), login);
    hidden(await person.attempt('query ($id: ID!) { complaint(id: $id) { id reporterName history { move byName actingFor note } moves } }', { id: made.id }), login);
    for (const search of [NAME, 'Tersembunyi', CONTACT, made.trackingCode]) {
      const { data } = await person.attempt('query ($search: String!) { complaints(filter: { search: $search }) { totalCount } }', { search });
      expect(data?.complaints?.totalCount ?? 0, `${login} ${search}`).toBe(0);
    }
    hidden(await person.attempt('{ complaints { facets(fields: [STATUS, KIND, THEME, UNIT, CHANNEL]) { field buckets { value label count } } } }'), login);
    hidden(await person.attempt(`{ inbox(perPage: 100) { nodes { who about } } }`), login);
  }
});

test('an anonymous report is read by the office like any other, with nothing where the name would be', async () => {
  for (const person of [people[0]![1], people[1]![1]]) expect((await person.ask('query ($id: ID!) { complaint(id: $id) { id title reporterName waitsUntil moves } }', { id: made.id })).complaint).toMatchObject({ id: made.id, reporterName: null });
});

test('neither name nor contact is a field of any list, filter, sort or facet of the graph; there is no noun of reporters', () => {
  expect(listsOf(world).map(l => l.noun).filter(n => /report/i.test(n) && n !== 'ProgressReport' && n !== 'ImportReport')).toEqual([]);
  expect(Object.keys(access).filter(n => /Reporter/.test(n))).toEqual([]);
  const text = Object.values(world.schema.getTypeMap()).flatMap(t => ('getFields' in t ? Object.keys(t.getFields()).map(f => `${t.name}.${f}`) : [])).filter(f => /reporter/i.test(f) && f !== 'ActivityQuarter.reporter');
  expect(text.sort()).toEqual(['Complaint.reporterName', 'ComplaintInput.reporterContact', 'ComplaintInput.reporterName', 'Mutation.revealReporter', 'ReporterIdentity.contact', 'ReporterIdentity.name']);
});

test('whoever is not anonymous is named to the office, and to nobody else', async () => {
  const { id } = await report(world, { reporterName: 'Terang Sembiring' });
  expect((await people[0]![1].ask('query ($id: ID!) { complaint(id: $id) { reporterName } }', { id })).complaint.reporterName).toBe('Terang Sembiring');
  for (const [login, person] of people.filter(([l]) => !['pengaduan', 'auditor'].includes(l))) expect((await person.attempt('query ($id: ID!) { complaint(id: $id) { reporterName } }', { id })).data?.complaint ?? null, login).toBeNull();
});

test('the trail, in whole, and every table but one, know neither name, contact nor code', async () => {
  hidden(await world.rows('select * from audit_entry'), 'audit');
  hidden(await world.rows('select * from decision'), 'decisions');
  for (const login of ['hr.medan', 'auditor']) hidden(await (await world.as(login)).attempt(`{ auditEntries(perPage: 100, filter: { recordId: "${made.id}" }) { nodes { actorName reason requestId changes { field before after } } } }`), login);
  const tables = await world.rows("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"), holding: string[] = [];
  for (const { name } of tables) if ((await world.row(`select exists (select from "${name}" t where t::text like '%${NAME}%' or t::text like '%7777 0042%' or t::text like '%${made.trackingCode}%') as it`)).it) holding.push(name);
  expect(holding).toEqual(['complaint_reporter']);
});

test('the trail shows that a report changed, and nothing of what it says', async () => {
  const entries = await world.rows(`select actor_name, actor_account, changes from audit_entry where record_id = '${made.id}' order by at`);
  expect(entries[0]).toMatchObject({ actor_name: 'Warga', actor_account: null });
  for (const field of ['title', 'body', 'answer']) for (const { changes } of entries) for (const c of changes.filter((x: any) => x.field === field)) expect([c.before, c.after].filter(v => v !== null && v !== '•••'), field).toEqual([]);
});

test('only who keeps complaints learns who it was, for a reason, and the trail says who asked and why, not the answer', async () => {
  const reveal = (person: Person, reason = 'Diperlukan untuk perlindungan saksi.') => person.attempt('mutation ($id: ID!, $reason: String!) { r: revealReporter(complaint: $id, reason: $reason) { name contact } }', { id: made.id, reason });
  for (const [login, person] of people.slice(1)) {
    const { data, errors } = await reveal(person);
    expect([data?.r ?? null, login === 'pengaduan.tanjungpinang' ? 'NOT_FOUND' : login === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN'], login).toEqual([null, errors?.[0]?.extensions.code]);
    hidden(errors, login);
  }
  expect((await reveal(people[0]![1], 'Ingin')).errors?.[0]?.extensions.code).toBe('INVALID');
  expect((await reveal(people[0]![1])).data.r).toEqual({ name: NAME, contact: CONTACT });
  expect(await world.rows(`select action, actor_name, reason, changes from audit_entry where record_id = '${made.id}' and action = 'READ'`)).toEqual([{ action: 'READ', actor_name: expect.any(String), reason: 'Diperlukan untuk perlindungan saksi.', changes: [] }]);
});

test('who is reported sees nothing of it, not even whoever keeps complaints', async () => {
  const admin = people[0]![1], { number } = await world.row(`select employee_number as number from employee where id = '${admin.actor!.employee}'`), { id } = await report(world, { anonymous: true });
  await world.rows(`update complaint set reported_id = (select id from employee where employee_number = '${number}') where id = '${id}'`);
  expect((await admin.attempt('query ($id: ID!) { complaint(id: $id) { id } complaints(perPage: 100) { nodes { id } } }', { id })).data).toMatchObject({ complaint: null, complaints: { nodes: expect.not.arrayContaining([{ id }]) } });
  expect((await admin.attempt('mutation ($id: ID!) { revealReporter(complaint: $id, reason: "Ingin tahu siapa dia.") { name } }', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('the public is told where it stands by its number, and nothing it says; codes cannot be tried for long', async () => {
  const context = outside(world), em = () => world.orm.em.fork() as never, tracked = await trackComplaint(made.number, undefined, em(), context);
  expect([tracked.status, tracked.told]).toEqual(['REOPENED', undefined]);
  hidden(tracked, 'tracking');
  expect(JSON.stringify(tracked)).not.toContain('Loket');
  const codes: string[] = [];
  for (let i = 0; i < 12; i++) codes.push(await trackComplaint(made.number, 'AAAABBBBCCCC', em(), context).then(() => 'OPEN', e => e.extensions.code));
  expect(codes).toEqual([...Array(10).fill('NOT_FOUND'), 'RATE_LIMITED', 'RATE_LIMITED']);
});

test('what goes wrong, and what is logged, names nobody', async () => {
  const lines: string[] = [], app = await buildServer(world.orm, readEnvironment({ DATA_DIR: world.dataDir, LOG_LEVEL: 'trace' }), clock);
  const log = app.log as unknown as { [s: symbol]: unknown };
  const stream = Object.getOwnPropertySymbols(log).find(s => String(s) === 'Symbol(pino.stream)');
  expect(stream).toBeDefined();
  log[stream!] = new Writable({ write(chunk, _encoding, done) { lines.push(String(chunk)); done(); } });
  app.log.info('heard');
  const { errors } = await people[0]![1].attempt('mutation ($input: ComplaintInput!) { registerComplaint(input: $input) { id } }', { input: { kind: 'SERVICE_COMPLAINT', title: 'x', body: 'y', reporterName: `${NAME}\u0000`, reporterContact: CONTACT.repeat(30) } });
  expect(errors?.[0]?.extensions.code).toBe('INVALID');
  hidden(errors, 'errors');
  await world.rows('alter table complaint_reporter add constraint nobody_at_all check (name is null) not valid');
  const refused = await report(world, { reporterName: NAME, reporterContact: CONTACT }).then(() => null, e => e);
  await world.rows('alter table complaint_reporter drop constraint nobody_at_all');
  expect(refused).not.toBeNull();
  hidden([refused.message, refused.extensions], 'refusal');
  expect(lines.some(l => l.includes('heard'))).toBe(true);
  hidden(lines, 'log');
  await app.close();
});
