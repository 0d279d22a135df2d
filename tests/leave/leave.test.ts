import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { asked, balance, CREATE, draft, draftOf, fileOf, linesOf, move, someone } from './stage.ts';

const { medan, tanjungpinang } = story;
let world: World, hr: Person, atasan: Person, kepala: Person, pegawai: Person, auditor: Person, kasi: Person;
beforeAll(async () => {
  world = await openWorld();
  await world.row('analyze');
  [hr, atasan, kepala, pegawai, auditor, kasi] = (await Promise.all(['hr.medan', 'atasan', 'kepala.bkpsdm', 'pegawai', 'auditor', 'kasi.belawan'].map(l => world.as(l)))) as [Person, Person, Person, Person, Person, Person];
});
afterAll(() => world.close());

const note = 'Ada pekerjaan mendesak.', seven = { startsOn: '2026-12-14', endsOn: '2026-12-16' };

describe('From request to decision', () => {
  test('the superior speaks first, the authority decides, and the ledger is charged by what was decided', async () => {
    const id = await someone(world, hr), request = await asked(hr, id, { kind: 'LONG', startsOn: '2027-02-01', endsOn: '2027-03-31' });
    expect(await move(kepala, 'approve', request)).toBe('NOT_YOUR_MOVE');
    expect(await move(atasan, 'endorse', request)).toBe('CONSIDERED');
    expect(await move(atasan, 'approve', request)).toBe('NOT_YOUR_MOVE');
    expect(await move(kepala, 'approve', request)).toBe('GRANTED');
    expect(await world.row('select opinion, answer, authority, decided_on::text from leave_request where id = ?::uuid', request)).toEqual({ opinion: 'APPROVED', answer: 'APPROVED', authority: 'APPOINTING_OFFICER', decided_on: '2026-11-22' });
  });

  test('a superior who leads the office decides at once, and the days are taken', async () => {
    const id = await someone(world, hr), request = await asked(hr, id);
    expect(await move(atasan, 'approve', request)).toBe('GRANTED');
    expect(await linesOf(world, request)).toEqual([{ kind: 'TAKEN', year: 2026, days: -3 }]);
    expect(await balance(world, id)).toBe(9);
  });

  test.each([['adviseChange', { note, input: seven }], ['adviseDeferral', { note }], ['adviseAgainst', { note }]] as const)('the opinion %s needs a reason and is kept', async (name, given) => {
    const request = await asked(hr, await someone(world, hr)), { note: _, ...bare } = given as { note: string; input?: object };
    expect(await move(atasan, name, request, { ...bare, note: '  ' })).toBe('INVALID');
    expect(await move(atasan, name, request, given)).toBe('CONSIDERED');
    expect((await world.row('select opinion from leave_request where id = ?::uuid', request)).opinion).toBe({ adviseChange: 'CHANGED', adviseDeferral: 'DEFERRED', adviseAgainst: 'REFUSED' }[name]);
  });

  test.each([['change', { note, input: seven }, 'GRANTED', 'CHANGED'], ['defer', { note }, 'DEFERRED', 'DEFERRED'], ['refuse', { note }, 'REFUSED', 'REFUSED']] as const)('the decision %s needs a reason', async (name, given, status, answer) => {
    const request = await asked(hr, await someone(world, hr)), { note: _, ...bare } = given as { note: string; input?: object };
    expect(await move(atasan, name, request, { ...bare, note: '' })).toBe('INVALID');
    expect(await move(atasan, name, request, given)).toBe(status);
    expect((await world.row('select answer from leave_request where id = ?::uuid', request)).answer).toBe(answer);
  });

  test('the two forms offer exactly the four official answers', async () => {
    const values = (name: string) => (world.schema.getType(name) as any).getValues().map((v: any) => v.name);
    expect(values('LeaveAnswer')).toEqual(['APPROVED', 'CHANGED', 'DEFERRED', 'REFUSED']);
    const request = await asked(hr, await someone(world, hr)), open = async (by: Person) => (await by.ask('query ($id: ID!) { leaveRequest(id: $id) { moves } }', { id: request })).leaveRequest.moves;
    expect(await open(atasan)).toEqual(['endorse', 'adviseChange', 'adviseDeferral', 'adviseAgainst', 'approve', 'change', 'defer', 'refuse', 'recall'].filter(m => m !== 'recall'));
  });

  test('PERUBAHAN carries the changed days: they are charged, and what was asked for is kept', async () => {
    const id = await someone(world, hr), request = await asked(hr, id);
    expect(await move(atasan, 'change', request, { note, input: { startsOn: '2026-12-07', endsOn: '2026-12-09' } })).toBe('INVALID');
    expect(await move(atasan, 'change', request, { note, input: { startsOn: '2026-12-09', endsOn: '2026-12-08' } })).toBe('INVALID');
    expect(await move(atasan, 'change', request, { note, input: { startsOn: '2026-12-21', endsOn: '2026-12-28' } })).toBe('GRANTED');
    expect(await world.row('select starts_on::text, ends_on::text, requested_starts_on::text, requested_ends_on::text, working_days from leave_request where id = ?::uuid', request)).toEqual({ starts_on: '2026-12-21', ends_on: '2026-12-28', requested_starts_on: '2026-12-07', requested_ends_on: '2026-12-09', working_days: 4 });
    expect(await balance(world, id)).toBe(8);
  });

  test('DITANGGUHKAN puts the days into the next year in full; there they are not deferred again', async () => {
    const id = await someone(world, hr), request = await asked(hr, id);
    expect(await move(atasan, 'defer', request, { note })).toBe('DEFERRED');
    expect(await linesOf(world, request)).toEqual([{ kind: 'DEFERRED', year: 2026, days: -3 }, { kind: 'DEFERRED', year: 2027, days: 3 }]);
    expect([await balance(world, id), await balance(world, id, 2027)]).toEqual([9, 3]);
    const next = await asked(hr, id, { startsOn: '2027-02-01', endsOn: '2027-02-03' });
    expect(await move(atasan, 'defer', next, { note })).toBe('LEAVE_NOT_DEFERRABLE');
  });

  test('a year grows by deferral to 24 days at most', async () => {
    const id = await someone(world, hr, { days: 20 }), first = await asked(hr, id, { startsOn: '2026-12-01', endsOn: '2026-12-11' }), second = await asked(hr, id, { startsOn: '2026-12-14', endsOn: '2026-12-17' });
    expect(await move(atasan, 'defer', first, { note })).toBe('DEFERRED');
    expect(await move(atasan, 'defer', second, { note })).toBe('LEAVE_NOT_DEFERRABLE');
    expect(await balance(world, id, 2027)).toBe(9);
  });

  test('illness and childbirth are not deferred', async () => {
    const request = await asked(hr, await someone(world, hr), { kind: 'MATERNITY', birthNumber: 1, startsOn: '2026-12-01', endsOn: '2027-02-28' });
    expect(await move(atasan, 'defer', request, { note })).toBe('LEAVE_NOT_DEFERRABLE');
    expect(await move(atasan, 'adviseDeferral', request, { note })).toBe('LEAVE_NOT_DEFERRABLE');
    expect(await move(atasan, 'approve', request)).toBe('GRANTED');
  });

  test('nobody decides their own leave', async () => {
    await hr.ask('mutation ($input: LeaveEntryInput!) { createLeaveEntry(input: $input) { id } }', { input: { employee: medan.kepala.id, year: 2026, days: 5, reason: 'Saldo awal.' } });
    const own = await asked(kepala, medan.kepala.id);
    await world.row(`update leave_request set status = 'CONSIDERED' where id = ?::uuid returning id`, own);
    expect(await move(kepala, 'approve', own)).toBe('OWN_CASE');
    await world.row(`update leave_request set status = 'SUBMITTED' where id = ?::uuid returning id`, own);
    const camat = await asked(atasan, medan.atasan.id, { startsOn: '2026-12-21', endsOn: '2026-12-22' });
    expect((await world.row('select authority from leave_request where id = ?::uuid', camat)).authority).toBe('APPOINTING_OFFICER');
    for (const by of [atasan, kasi]) expect(['NOT_FOUND', 'NOT_YOUR_MOVE', 'OWN_CASE']).toContain(await move(by, 'approve', camat));
    // The superior of the camat, who has no account here, has spoken.
    await world.row(`update leave_request set status = 'CONSIDERED' where id = ?::uuid returning id`, camat);
    for (const by of [atasan, kasi]) expect(['NOT_FOUND', 'NOT_YOUR_MOVE', 'OWN_CASE']).toContain(await move(by, 'approve', camat));
    expect(await move(kepala, 'approve', camat)).toBe('GRANTED');
  });
});

describe('Cuti besar and unpaid leave', () => {
  test('cuti besar forfeits the annual leave of its year, and cancelled before it begins gives it back', async () => {
    const id = await someone(world, hr), request = await asked(hr, id, { kind: 'LONG', startsOn: '2026-12-01', endsOn: '2027-02-26' });
    await move(atasan, 'endorse', request);
    expect(await move(kepala, 'approve', request)).toBe('GRANTED');
    expect([await balance(world, id), await linesOf(world, request)]).toEqual([0, [{ kind: 'FORFEITED', year: 2026, days: -12 }]]);
    expect((await hr.refused(CREATE, { input: draftOf(id, { startsOn: '2026-11-24', endsOn: '2026-11-25' }) })).extensions.fields![0]).toMatchObject({ path: ['kind'], code: 'LEAVE_NO_RIGHT' });
    expect(await move(kepala, 'recall', request, { note, input: { resumedOn: '2026-12-01' } })).toBe('RECALLED');
    expect(await balance(world, id)).toBe(12);
  });

  test('CLTN is granted with the number of BKN, by the PPK, and by no stand-in', async () => {
    const request = await asked(hr, await someone(world, hr), { kind: 'UNPAID', startsOn: '2027-01-04', endsOn: '2028-01-03' }), record = 'mutation ($id: ID!, $n: String!) { recordBknApproval(id: $id, number: $n) { bknNumber } }';
    expect(await move(atasan, 'endorse', request)).toBe('CONSIDERED');
    expect(await move(kepala, 'approve', request)).toBe('LEAVE_PAPER_MISSING');
    expect((await kepala.refused(record, { id: request, n: 'B-12/2026' })).extensions.code).toBe('FORBIDDEN');
    expect(await hr.ask(record, { id: request, n: 'B-12/KB.02/2026' })).toEqual({ recordBknApproval: { bknNumber: 'B-12/KB.02/2026' } });
    const days = { validFrom: '2026-11-22', validUntil: '2026-11-30', reason: 'Dinas luar.' };
    await hr.ask('mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }', { input: { delegator: medan.kepala.id, standIn: medan.pelatihan.id, ...days } });
    const standIn = await world.as('pelatihan'), other = await asked(hr, await someone(world, hr), { kind: 'LONG', startsOn: '2027-02-01', endsOn: '2027-03-31' });
    await move(atasan, 'endorse', other);
    expect(await move(standIn, 'approve', other)).toBe('GRANTED');
    expect(['NOT_FOUND', 'NOT_YOUR_MOVE']).toContain(await move(standIn, 'approve', request));
    expect((await standIn.ask('{ inbox(filter: { noun: ["LeaveRequest"] }, perPage: 100) { nodes { id } } }')).inbox.nodes.map((n: any) => n.id)).not.toContain(request);
    expect(await move(kepala, 'approve', request)).toBe('GRANTED');
  });

  test('unpaid leave is no service', async () => {
    const id = await someone(world, hr, { since: '2021-06-01' });
    expect(await move(hr, 'submit', await draft(hr, id, { kind: 'LONG', startsOn: '2027-02-01', endsOn: '2027-03-01' }))).toBe('SUBMITTED');
    const other = await someone(world, hr, { since: '2021-06-01' });
    await world.rows(`insert into leave_request (agency_id, employee_id, kind, footing, starts_on, ends_on, working_days, reason, address, status) values ('${medan.agency}', '${other}', 'UNPAID', 'PNS', '2025-01-01', '2025-12-31', 240, 'x', 'x', 'GRANTED')`);
    expect(await move(hr, 'submit', await draft(hr, other, { kind: 'LONG', startsOn: '2027-02-01', endsOn: '2027-03-01' }))).toBe('LEAVE_SERVICE_SHORT');
  });
});

describe('Taken back', () => {
  test('withdrawn before the decision it reserves nothing; cancelled before it begins all days come back', async () => {
    const before = await balance(world, medan.pegawai.id), request = await asked(pegawai, medan.pegawai.id, { startsOn: '2026-12-01', endsOn: '2026-12-02' });
    const available = async () => (await pegawai.ask('query ($id: ID!) { employee(id: $id) { leaveBalances { kind balance reserved available } } }', { id: medan.pegawai.id })).employee.leaveBalances[0];
    expect(await available()).toEqual({ kind: 'ANNUAL', balance: before, reserved: 2, available: before - 2 });
    expect(await move(pegawai, 'withdraw', request)).toBe('WITHDRAWN');
    expect(await available()).toEqual({ kind: 'ANNUAL', balance: before, reserved: 0, available: before });
    const again = await asked(pegawai, medan.pegawai.id, { startsOn: '2026-12-01', endsOn: '2026-12-02' });
    expect(await move(atasan, 'approve', again)).toBe('GRANTED');
    expect(await balance(world, medan.pegawai.id)).toBe(before - 2);
    expect(await move(pegawai, 'cancel', again, { note: 'Batal berangkat.' })).toBe('CANCELLED');
    expect([await balance(world, medan.pegawai.id), (await linesOf(world, again)).map(l => [l.kind, l.days])]).toEqual([before, [['TAKEN', -2], ['RETURNED', 2]]]);
  });

  test('what has begun is not cancelled; who is recalled gets the days back that were not taken, and may take others', async () => {
    const id = await someone(world, hr), request = await asked(hr, id, { startsOn: '2026-12-07', endsOn: '2026-12-11' });
    await move(atasan, 'approve', request);
    expect(await move(atasan, 'recall', request, { note, input: { resumedOn: '2026-12-12' } })).toBe('INVALID');
    expect(await move(atasan, 'recall', request, { note, input: { resumedOn: '2026-12-09' } })).toBe('RECALLED');
    expect([await balance(world, id), (await linesOf(world, request)).map(l => [l.kind, l.days])]).toEqual([10, [['TAKEN', -5], ['RETURNED', 3]]]);
    expect(await move(hr, 'submit', await draft(hr, id, { startsOn: '2026-12-08', endsOn: '2026-12-08' }))).toBe('LEAVE_OVERLAPS');
    expect(await move(hr, 'submit', await draft(hr, id, { startsOn: '2026-12-09', endsOn: '2026-12-10' }))).toBe('SUBMITTED');
    const own = await asked(pegawai, medan.pegawai.id, { startsOn: '2026-11-23', endsOn: '2026-11-23' });
    await move(atasan, 'approve', own);
    await world.row(`update leave_request set starts_on = '2026-11-20' where id = ?::uuid returning id`, own);
    expect(await move(pegawai, 'cancel', own, { note })).toBe('LEAVE_DAYS');
  });
});

describe('Another leave, a training', () => {
  test('two leaves on one day are refused, by the law and by the database', async () => {
    const id = await someone(world, hr);
    await asked(hr, id);
    expect(await move(hr, 'submit', await draft(hr, id, { startsOn: '2026-12-09', endsOn: '2026-12-10' }))).toBe('LEAVE_OVERLAPS');
    expect(await move(hr, 'submit', await draft(hr, id, { startsOn: '2026-12-10', endsOn: '2026-12-10' }))).toBe('SUBMITTED');
    await expect(world.rows(`insert into leave_request (agency_id, employee_id, kind, footing, starts_on, ends_on, working_days, reason, address, status) values ('${medan.agency}', '${id}', 'SICK', 'PNS', '2026-12-08', '2026-12-08', 1, 'x', 'x', 'GRANTED')`)).rejects.toThrow('leave_request_no_overlap');
  });

  test('a training in these days is warned of, and hinders nothing', async () => {
    const [offering] = await world.rows(`select id, starts_on::text, ends_on::text from offering where agency_id = '${medan.agency}' and starts_on > '2026-11-23' and starts_on < '2026-12-20' and status <> 'CANCELLED' order by starts_on limit 1`), id = await someone(world, hr);
    await world.rows(`insert into enrollment (agency_id, employee_id, offering_id, status) values ('${medan.agency}', '${id}', '${offering.id}', 'APPROVED')`);
    const input = draftOf(id, { startsOn: offering.starts_on, endsOn: offering.starts_on }), { leaveForecast } = await hr.ask('query ($input: LeaveRequestInput!) { leaveForecast(input: $input) { problems { code } clashes { training offering startsOn endsOn } } }', { input });
    expect(leaveForecast.clashes).toEqual([{ training: expect.any(String), offering: expect.any(String), startsOn: offering.starts_on, endsOn: offering.ends_on }]);
    const request = await draft(hr, id, { startsOn: offering.starts_on, endsOn: offering.starts_on });
    expect(await move(hr, 'submit', request)).toBe('SUBMITTED');
    expect((await atasan.ask('query ($id: ID!) { leaveRequest(id: $id) { clashes { startsOn } } }', { id: request })).leaveRequest.clashes).toEqual([{ startsOn: offering.starts_on }]);
  });
});

describe('Asked before', () => {
  const ask = (by: Person, input: object) => by.attempt('query ($input: LeaveRequestInput!) { leaveForecast(input: $input) { workingDays calendarDays holidays available authority problems { code message } rulesApplied { code key instrument article } } }', { input });
  test('the forecast counts days as submitting does, names holidays, what is left, who decides, and by which rules', async () => {
    const id = await someone(world, hr), { data } = await ask(hr, draftOf(id, { startsOn: '2026-12-21', endsOn: '2026-12-28' }));
    expect(data.leaveForecast).toMatchObject({ workingDays: 4, calendarDays: 8, holidays: ['2026-12-24', '2026-12-25'], available: 12, authority: 'OFFICE_HEAD', problems: [], rulesApplied: [{ code: 'LEAVE_LENGTH', key: 'PNS|ANNUAL', instrument: 'PP 11/2017 jo. PP 17/2020', article: 'Pasal 312' }, { code: 'LEAVE_SERVICE', key: 'PNS|ANNUAL' }] });
  });
  test('what it has against a request is what submitting says', async () => {
    const id = await someone(world, hr, { days: 2 }), { data } = await ask(hr, draftOf(id));
    expect(data.leaveForecast.problems.map((p: any) => p.code)).toEqual(['LEAVE_BALANCE_SHORT']);
    expect(await move(hr, 'submit', await draft(hr, id))).toBe('LEAVE_BALANCE_SHORT');
  });
  test('nobody asks about the leave of somebody they do not keep', async () => {
    expect((await ask(pegawai, draftOf(medan.atasan.id))).errors![0]!.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await ask(auditor, draftOf(medan.pegawai.id))).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await ask(hr, draftOf(tanjungpinang.hr.id))).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await pegawai.refused(CREATE, { input: draftOf(medan.hr.id) })).extensions.fields![0]).toMatchObject({ path: ['employee'], code: 'UNKNOWN' });
  });
});

describe('Papers', () => {
  const paper = (request: string, file: string, more: object = {}) => ({ input: { request, kind: 'DOCTOR', issuer: 'Puskesmas Belawan', issuedOn: '2026-11-20', file, ...more } }), PAPER = 'mutation ($input: LeavePaperInput!) { p: createLeavePaper(input: $input) { id kind fileName } }';
  const sick = { kind: 'SICK', startsOn: '2026-11-17', endsOn: '2026-11-19', reason: 'Demam berdarah dengue.' };

  test('come with the draft, are demanded by its length, and nothing is added once it is submitted', async () => {
    const request = await draft(pegawai, medan.pegawai.id, sick), file = await fileOf(world, medan.pegawai.account);
    expect(await move(pegawai, 'submit', request)).toBe('LEAVE_PAPER_MISSING');
    expect((await pegawai.refused(PAPER, paper(request, await fileOf(world, medan.hr.account)))).extensions.fields![0]).toMatchObject({ path: ['file'] });
    expect((await atasan.refused(PAPER, paper(request, file))).extensions.fields![0]).toMatchObject({ path: ['request'], code: 'UNKNOWN' });
    expect((await pegawai.ask(PAPER, paper(request, file))).p).toMatchObject({ kind: 'DOCTOR', fileName: 'surat.pdf' });
    expect(await move(pegawai, 'submit', request)).toBe('SUBMITTED');
    expect((await pegawai.refused(PAPER, paper(request, file))).extensions.code).toBe('FORBIDDEN');
    expect(await move(atasan, 'approve', request)).toBe('GRANTED');
  });

  test('are seen by the person, by who decides and by HR that keeps them; by no head above, no auditor, no trainer, no other HR', async () => {
    const id = await someone(world, hr, { unit: medan.units.puskesmasBelawan }), request = await draft(hr, id, { ...sick, startsOn: '2026-11-16', endsOn: '2026-11-16' });
    const { p: { id: made } } = await hr.ask(PAPER, paper(request, await fileOf(world, medan.hr.account)));
    const [{ lead }] = await world.rows('select u.head_id as lead from unit u where id = ?::uuid', medan.units.puskesmasBelawan);
    await move(hr, 'submit', request);
    const seen = async (login: string) => { const by = await world.as(login); return [(await by.ask('query ($r: ID!) { leavePapers(filter: { request: $r }) { totalCount } }', { r: request })).leavePapers.totalCount, (await by.ask('query ($id: ID!) { leavePaper(id: $id) { id } }', { id: made })).leavePaper !== null]; };
    expect(lead === null || typeof lead === 'string').toBe(true);
    for (const login of ['hr.medan', 'hr.dinkes']) expect([login, ...await seen(login)]).toEqual([login, 1, true]);
    for (const login of ['auditor', 'pelatihan', 'hr.belawan', 'atasan', 'pegawai', 'hr.tanjungpinang']) expect([login, ...await seen(login)]).toEqual([login, 0, false]);
    // The head of BKPSDM decides in the name of the PPK, and sees what is his to decide.
    const { authority } = await world.row('select authority from leave_request where id = ?::uuid', request);
    expect(['kepala.bkpsdm', ...await seen('kepala.bkpsdm')]).toEqual(['kepala.bkpsdm', ...(authority === 'APPOINTING_OFFICER' ? [1, true] : [0, false])]);
  });

  test('neither does the trail tell of them, nor a reason of illness, nor the search', async () => {
    const [{ id }] = await world.rows(`select id from leave_request where employee_id = ?::uuid and kind = 'SICK' and status = 'GRANTED' order by created_at desc limit 1`, medan.pegawai.id), [{ paper: made }] = await world.rows('select id as paper from leave_paper where request_id = ?::uuid', id);
    for (const record of [id, made]) {
      const { auditEntries } = await auditor.ask('query ($id: ID!) { auditEntries(filter: { recordId: $id }) { nodes { changes { field before after } } } }', { id: record }), text = JSON.stringify(auditEntries);
      expect(text).not.toMatch(/Demam|Puskesmas|DOCTOR|2026-11-20T|surat/);
      expect(auditEntries.nodes.length).toBeGreaterThan(0);
    }
    const read = async (by: Person) => (await by.ask('query ($id: ID!) { leaveRequest(id: $id) { kind reason ground history { note } papers { totalCount } } }', { id })).leaveRequest;
    expect(await read(auditor)).toMatchObject({ kind: 'SICK', reason: null, ground: null, papers: { totalCount: 0 } });
    expect((await read(pegawai)).reason).toBe('Demam berdarah dengue.');
    expect((await read(atasan)).reason).toBe('Demam berdarah dengue.');
    expect((await auditor.ask('{ leaveRequests(filter: { search: "Demam" }) { totalCount } }')).leaveRequests.totalCount).toBe(0);
  });

  test('are handed out at their address to the same people alone', async () => {
    const app = await world.http(), request = await draft(pegawai, medan.pegawai.id, { ...sick, startsOn: '2026-10-05', endsOn: '2026-10-05' });
    const { ticket } = await pegawai.ask('mutation ($r: ID!) { ticket: requestLeavePaperUpload(request: $r, fileName: "surat dokter.pdf", contentType: "application/pdf", size: 4) { id url } }', { r: request });
    expect((await app.inject({ method: 'PUT', url: ticket.url, payload: '%PDF', headers: { 'content-type': 'application/pdf' } })).statusCode).toBe(204);
    const { p: { id } } = await pegawai.ask(PAPER, paper(request, ticket.id)), sign = async (login: string) => JSON.parse((await app.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation { signIn(login: "${login}@meritgraph.example", password: "merit-demo") { token } }` } })).body).data.signIn.token;
    const get = async (login?: string) => app.inject({ method: 'GET', url: `/leave-papers/${id}`, headers: login ? { authorization: `Bearer ${await sign(login)}` } : {} });
    const own = await get('pegawai');
    expect([own.statusCode, own.body, own.headers['content-disposition'], own.headers['cache-control']]).toEqual([200, '%PDF', "attachment; filename*=UTF-8''surat%20dokter.pdf", 'private, no-store']);
    expect((await get('hr.medan')).statusCode).toBe(200);
    for (const login of ['auditor', 'kepala.bkpsdm', 'pelatihan', 'mentor']) expect([login, (await get(login)).statusCode]).toEqual([login, 404]);
    // A draft is nobody's to decide yet.
    expect((await get('atasan')).statusCode).toBe(404);
    expect((await get()).statusCode).toBe(401);
    await app.close();
    expect((await auditor.refused('mutation ($r: ID!) { requestLeavePaperUpload(request: $r, fileName: "a.pdf", contentType: "application/pdf", size: 4) { id } }', { r: request })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });
});

describe('The days of a unit', () => {
  const days = async (employee: string, from: string, until: string) => (await world.row('select working_days(?::uuid, ?::date, ?::date) as n', employee, from, until)).n;
  test.each([
    ['2026-12-21', '2026-12-27', 3, 4, 'joint leave, Christmas and a weekend'], ['2026-03-16', '2026-03-29', 5, 6, 'Nyepi, Idulfitri and joint leave'], ['2026-12-05', '2026-12-06', 0, 1, 'a weekend'], ['2026-12-07', '2026-12-13', 5, 6, 'a week'], ['2026-07-01', '2026-07-01', 0, 0, 'the day of the city'],
  ])('%s to %s: %i working days in a week of five, %i in one of six: %s', async (from, until, five, six) => {
    const office = await someone(world, hr), clinic = await someone(world, hr, { unit: medan.units.puskesmasBelawan });
    expect([await days(office, from, until), await days(clinic, from, until)]).toEqual([five, six]);
  });

  test('HR says from which day a unit works six days, and which day the city is free or works', async () => {
    const id = await someone(world, hr, { unit: medan.units.belawanSatu });
    await hr.ask('mutation ($input: WorkingCalendarInput!) { createWorkingCalendar(input: $input) { id } }', { input: { unit: medan.units.belawan, week: 'SIX_DAY', validFrom: '2027-03-01' } });
    expect([await days(id, '2027-02-22', '2027-02-28'), await days(id, '2027-03-01', '2027-03-07')]).toEqual([5, 6]);
    expect((await hr.refused('mutation ($input: WorkingCalendarInput!) { createWorkingCalendar(input: $input) { id } }', { input: { unit: medan.units.belawan, week: 'FIVE_DAY', validFrom: '2027-06-01' } })).extensions.code).toBe('CONFLICT');
    for (const [day, kind] of [['2027-02-23', 'DAY_OFF'], ['2027-02-27', 'WORKDAY']]) await hr.ask('mutation ($input: CalendarChangeInput!) { createCalendarChange(input: $input) { id } }', { input: { day, kind, name: 'Keputusan daerah', instrument: 'Keputusan Wali Kota' } });
    expect(await days(id, '2027-02-22', '2027-02-28')).toBe(5);
    expect(await days(id, '2027-02-23', '2027-02-23')).toBe(0);
    for (const by of [pegawai, atasan, kepala, await world.as('hr.belawan')]) expect((await by.refused('mutation ($input: CalendarChangeInput!) { createCalendarChange(input: $input) { id } }', { input: { day: '2027-04-01', kind: 'DAY_OFF', name: 'Libur sendiri', instrument: 'Tidak ada' } })).extensions.code).toBe('FORBIDDEN');
  });
});
