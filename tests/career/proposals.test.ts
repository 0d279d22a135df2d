import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { covers } from '../../api/career/proposal.moves.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, made = 0;
const who: Record<string, Person> = {}, post: Record<string, string> = {};
const logins = ['hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'pelatihan', 'auditor', 'hr.belawan', 'hr.dinkes', 'hr.tanjungpinang'];
beforeAll(async () => {
  world = await openWorld();
  for (const login of logins) who[login] = await world.as(login);
  who['partner'] = await world.partner();
  for (const [code, kind, more] of [['SEKSI', 'SUPERVISOR', { leadsUnit: true }], ['SEKSI2', 'SUPERVISOR', { leadsUnit: true }], ['STAF', 'EXECUTING', {}], ['STAF2', 'EXECUTING', {}], ['JF', 'FUNCTIONAL', { tier: 'AHLI_MUDA' }], ['BIDANG', 'ADMINISTRATOR', { leadsUnit: true }]] as const) {
    post[code] = (await who['hr.medan']!.ask('mutation ($input: PositionInput!) { p: createPosition(input: $input) { id } }', { input: { code: `USUL-${code}`, name: `Jabatan Usulan ${code}`, kind, positionClass: 7, ...more } })).p.id;
  }
});
afterAll(() => world.close());

const codeOf = (answer: { errors: any }) => answer.errors?.[0]?.extensions.code as string | undefined;
/** A unit of its own below the district. */
const aUnit = async () => (await who['hr.medan']!.ask('mutation ($input: UnitInput!) { u: createUnit(input: $input) { id } }', { input: { code: `USUL-${++made}`, name: `Unit Usulan ${made}`, kind: 'SUBDIVISION', parent: medan.units.belawan } })).u.id as string;
/** Somebody of the district who has held a post since 2020: everything the law asks of a supervisor but what is said otherwise. */
async function somebody({ position = post['STAF']!, since = '2020-01-02', education = 'S1', good = true, unit = medan.units.belawan as string } = {}) {
  const n = ++made, { id } = await world.row(`insert into employee (agency_id, employee_number, name, status, sex, birth_date, education, appointed_on, rank_id, rank_since) select ?::uuid, ?, ?, 'PNS', 'MALE', '1985-02-03', ?, '2010-01-02', r.id, '2020-04-01' from rank r where r.scale = 'PNS' and r.code = 'III/d' returning id`, medan.agency, `1985020320100110${String(10 + n)}`, `Orang Usulan ${n}`, education);
  await world.rows(`insert into assignment (agency_id, employee_id, position_id, unit_id, kind, decree_number, valid_from) values (?::uuid, ?::uuid, ?::uuid, ?::uuid, 'DEFINITIVE', 'SK/lama', ?::date)`, medan.agency, id, position, unit, since);
  if (good) for (const year of [2024, 2025]) await world.rows(`insert into appraisal_record (agency_id, employee_id, year, predicate, source) values (?::uuid, ?::uuid, ?::smallint, 'GOOD', 'SIASN')`, medan.agency, id, year);
  return id as string;
}
const draft = async (by: string, input: object) => { const a = await who[by]!.attempt('mutation ($input: CareerProposalInput!) { p: createCareerProposal(input: $input) { id } }', { input: { kind: 'TRANSFER', reason: 'Kebutuhan organisasi kecamatan.', ...input } }); return codeOf(a) ?? (a.data.p.id as string); };
const move = async (by: string, name: string, id: string, extra = '') => { const a = await who[by]!.attempt(`mutation ($id: ID!) { p: ${name}CareerProposal(id: $id${extra}) { status } }`, { id }); return codeOf(a) ?? (a.data.p.status as string); };
const note = ', note: "Alasan yang cukup."', sk = (decreedOn = '2026-11-20', effectiveOn = '2026-12-01') => `, input: { decreeNumber: "800.1.3.3/77/2026", decreedOn: "${decreedOn}", effectiveOn: "${effectiveOn}" }`;
const upTo = async (status: 'PROPOSED' | 'VERIFIED' | 'APPROVED', id: string, by = 'hr.belawan') => {
  for (const [to, who, name] of [['PROPOSED', by, 'propose'], ['VERIFIED', 'hr.medan', 'verify'], ['APPROVED', 'kepala.bkpsdm', 'approve']] as const) { expect([to, await move(who, name, id)]).toEqual([to, to]); if (to === status) return id; }
  return id;
};
const assignmentsOf = (employee: string) => world.rows(`select position_id as position, unit_id as unit, kind, decree_number as decree, valid_from::text as "from", valid_until::text as until from assignment where employee_id = ?::uuid order by valid_from`, employee);

describe('A kind of move', () => {
  const at = (rung: number, party = 'ADMINISTRATION') => ({ rung, party });
  test.each([
    ['PROMOTION', at(1), at(2), false, true], ['PROMOTION', at(2), at(2), true, false], ['PROMOTION', at(2), at(1), true, false], ['PROMOTION', at(2, 'FUNCTIONAL'), at(3), false, true],
    ['DEMOTION', at(2), at(1), false, true], ['DEMOTION', at(2), at(2), false, false], ['DEMOTION', at(1), at(2), false, false],
    ['ROTATION', at(2), at(2), true, true], ['ROTATION', at(2), at(2), false, false], ['ROTATION', at(2), at(3), true, false], ['ROTATION', at(2, 'FUNCTIONAL'), at(2), true, false],
    ['TRANSFER', at(1), at(1), false, true], ['TRANSFER', at(1), at(2), true, false], ['CONVERSION', at(2), at(2, 'FUNCTIONAL'), false, true], ['CONVERSION', at(2), at(3, 'FUNCTIONAL'), false, true], ['CONVERSION', at(2), at(1, 'FUNCTIONAL'), false, false], ['CONVERSION', at(2), at(2), true, false],
    ['SPECIAL_ASSIGNMENT', at(3), at(1), false, true],
  ] as const)('%s from %o to %o, elsewhere %s: %s', (kind, from, to, elsewhere, answer) => expect(covers(kind, from, to, elsewhere)).toBe(answer));

  test('is checked against the ladder of the day, and a special assignment has an end', async () => {
    const employee = await somebody(), unit = await aUnit();
    const tried = [{ kind: 'PROMOTION', position: post['STAF2'], unit }, { kind: 'TRANSFER', position: post['SEKSI'], unit }, { kind: 'TRANSFER', position: post['STAF'], unit: medan.units.belawan }, { kind: 'SPECIAL_ASSIGNMENT', position: post['STAF2'], unit }, { kind: 'TRANSFER', position: post['STAF2'], unit, endsOn: '2027-01-01' }, { kind: 'SPECIAL_ASSIGNMENT', position: post['STAF2'], unit, endsOn: '2026-01-01' }];
    for (const input of tried) expect([input, await draft('hr.belawan', { employee, ...input })]).toEqual([input, 'INVALID']);
  });
});

describe('A proposal', () => {
  test('goes from whoever leads the person or keeps their records to BKPSDM, to its head, to the decree, which alone moves the person', async () => {
    const employee = await somebody(), unit = await aUnit(), before = await assignmentsOf(employee), id = await draft('atasan', { employee, position: post['STAF2'], unit });
    expect(await assignmentsOf(employee)).toEqual(before);
    await upTo('APPROVED', id, 'atasan');
    expect(await assignmentsOf(employee)).toEqual(before);
    expect(await move('hr.medan', 'decree', id, sk())).toBe('DECREED');
    expect(await assignmentsOf(employee)).toEqual([{ ...before[0], until: '2026-11-30' }, { position: post['STAF2'], unit, kind: 'DEFINITIVE', decree: '800.1.3.3/77/2026', from: '2026-12-01', until: null }]);
    const { p } = await who['hr.medan']!.ask('query ($id: ID!) { p: careerProposal(id: $id) { status moves decreeNumber decreedOn effectiveOn assignment { validFrom position { id } } fromPosition { id } history { move byName } } }', { id });
    expect(p).toMatchObject({ status: 'DECREED', moves: [], decreeNumber: '800.1.3.3/77/2026', decreedOn: '2026-11-20', effectiveOn: '2026-12-01', assignment: { validFrom: '2026-12-01', position: { id: post['STAF2'] } }, fromPosition: { id: post['STAF'] } });
    expect(p.history.map((h: any) => h.move)).toEqual(['propose', 'verify', 'approve', 'decree']);
    for (const name of ['propose', 'verify', 'approve']) expect(await move('kepala.bkpsdm', name, id)).toMatch(/ILLEGAL_MOVE|FORBIDDEN/);
    expect([await move('hr.medan', 'decree', id, sk()), await move('hr.medan', 'withdraw', id, note), await move('kepala.bkpsdm', 'reject', id, note)]).toEqual(['ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']);
  });

  test('is open to nobody else, at no step', async () => {
    const employee = await somebody(), unit = await aUnit(), id = await draft('hr.belawan', { employee, position: post['STAF2'], unit });
    for (const by of ['pegawai', 'pelatihan', 'hr.dinkes', 'hr.tanjungpinang', 'partner']) expect([by, await move(by, 'propose', id)]).toEqual([by, 'NOT_FOUND']);
    for (const by of ['auditor', 'kepala.bkpsdm']) expect([by, await move(by, 'propose', id)]).toEqual([by, 'FORBIDDEN']);
    for (const by of ['pegawai', 'auditor', 'hr.dinkes', 'hr.tanjungpinang']) expect([by, await draft(by, { employee, position: post['STAF2'], unit })]).toEqual([by, expect.stringMatching(/FORBIDDEN|INVALID/)]);
    await upTo('PROPOSED', id);
    expect([await move('hr.belawan', 'verify', id), await move('atasan', 'verify', id), await move('auditor', 'verify', id), await move('kepala.bkpsdm', 'approve', id), await move('hr.medan', 'approve', id)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'ILLEGAL_MOVE', 'FORBIDDEN']);
    await move('hr.medan', 'verify', id);
    expect([await move('hr.medan', 'approve', id), await move('kepala.bkpsdm', 'approve', id), await move('hr.belawan', 'decree', id, sk()), await move('atasan', 'decree', id, sk())]).toEqual(['FORBIDDEN', 'APPROVED', 'FORBIDDEN', 'FORBIDDEN']);
  });

  test('is decided by nobody who made it, nor by the person it is about, and nobody proposes themselves', async () => {
    const unit = await aUnit();
    expect([await draft('atasan', { employee: medan.atasan.id, kind: 'PROMOTION', position: post['BIDANG'], unit }), await draft('hr.medan', { employee: medan.hr.id, position: post['JF'], unit }), await draft('pegawai', { employee: medan.pegawai.id, position: post['JF'], unit })]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const own = await draft('hr.medan', { employee: await somebody(), position: post['STAF2'], unit });
    await upTo('PROPOSED', own, 'hr.medan');
    expect([await move('hr.medan', 'verify', own), await move('hr.medan', 'return', own, note), await move('kepala.bkpsdm', 'verify', own)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'VERIFIED']);
    const ofHead = await draft('hr.medan', { employee: medan.kepala.id, kind: 'SPECIAL_ASSIGNMENT', endsOn: '2027-06-30', position: post['BIDANG'], unit });
    await upTo('PROPOSED', ofHead, 'hr.medan');
    expect([await move('kepala.bkpsdm', 'verify', ofHead), await move('kepala.bkpsdm', 'reject', ofHead, note), (await who['kepala.bkpsdm']!.ask('query ($id: ID!) { careerProposal(id: $id) { id } }', { id: ofHead })).careerProposal]).toEqual(['NOT_FOUND', 'NOT_FOUND', null]);
  });

  test('is returned, mended and proposed again, rejected, or withdrawn, and leaves no trace in the assignments', async () => {
    const employee = await somebody(), unit = await aUnit(), before = await assignmentsOf(employee), returned = await draft('hr.belawan', { employee, position: post['STAF2'], unit });
    await upTo('PROPOSED', returned);
    expect([await move('hr.medan', 'return', returned, note), await move('hr.belawan', 'propose', returned)]).toEqual(['RETURNED', 'PROPOSED']);
    await move('hr.medan', 'verify', returned);
    expect(await move('kepala.bkpsdm', 'reject', returned, note)).toBe('REJECTED');
    const withdrawn = await upTo('APPROVED', await draft('hr.belawan', { employee, position: post['STAF2'], unit }));
    expect([await move('hr.belawan', 'withdraw', withdrawn, note), await move('hr.medan', 'decree', withdrawn, sk())]).toEqual(['WITHDRAWN', 'ILLEGAL_MOVE']);
    expect(await assignmentsOf(employee)).toEqual(before);
  });

  test('waits in the inbox of whoever decides next', async () => {
    const id = await draft('hr.belawan', { employee: await somebody(), position: post['STAF2'], unit: await aUnit() });
    const moves = async (by: string) => (await who[by]!.ask('{ inbox(perPage: 100, filter: { noun: ["CareerProposal"] }) { nodes { id moves } } }')).inbox.nodes.find((n: any) => n.id === id)?.moves.sort();
    await upTo('PROPOSED', id);
    expect([await moves('hr.medan'), await moves('hr.belawan')]).toEqual([['return', 'verify', 'withdraw'], undefined]);
    await move('hr.medan', 'verify', id);
    expect(await moves('kepala.bkpsdm')).toEqual(['approve', 'reject', 'return']);
  });

  test('is seen by the person only once it is decreed, and by nobody of another office or city', async () => {
    const employee = medan.pegawai.id, unit = await aUnit(), id = await upTo('APPROVED', await draft('hr.belawan', { employee, kind: 'SPECIAL_ASSIGNMENT', endsOn: '2027-03-31', position: post['JF'], unit }));
    const sees = async (by: string) => (await who[by]!.ask('query ($id: ID!) { careerProposals(filter: { ids: [$id] }) { totalCount } }', { id })).careerProposals.totalCount;
    expect([await sees('pegawai'), await sees('atasan'), await sees('auditor'), await sees('hr.dinkes'), await sees('hr.tanjungpinang'), await sees('pelatihan'), await sees('partner')]).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(await move('hr.medan', 'decree', id, sk())).toBe('DECREED');
    expect(await sees('pegawai')).toBe(1);
    expect((await assignmentsOf(employee)).at(-1)).toMatchObject({ from: '2026-12-01', until: '2027-03-31' });
  });
});

describe('What the law asks', () => {
  const criteria = 'criteria { code label required actual met binding nextStep ruleApplied { code key instrument } }';
  test('bars a promotion unless somebody says why it should be waived, and is kept as it was with its rules', async () => {
    const employee = await somebody({ education: 'SMA' }), unit = await aUnit(), id = await draft('hr.belawan', { employee, kind: 'PROMOTION', position: post['SEKSI'], unit });
    const { errors } = await who['hr.belawan']!.attempt('mutation ($id: ID!) { proposeCareerProposal(id: $id) { id } }', { id });
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', fields: [{ path: ['waiver'], code: 'REQUIRED' }] });
    expect(errors![0]!.message).toMatch(/Pendidikan/);
    await who['hr.belawan']!.ask('mutation ($id: ID!, $input: CareerProposalInput!) { updateCareerProposal(id: $id, version: 1, input: $input) { id } }', { id, input: { kind: 'PROMOTION', employee, position: post['SEKSI'], unit, reason: 'Kebutuhan organisasi kecamatan.', waiver: 'Sedang menyelesaikan tugas belajar D3.' } });
    await upTo('PROPOSED', id);
    const read = async () => (await who['hr.medan']!.ask(`query ($id: ID!) { p: careerProposal(id: $id) { eligible proposedOn waiver ${criteria} } }`, { id })).p;
    const kept = await read();
    expect(kept).toMatchObject({ eligible: false, proposedOn: '2026-11-22' });
    expect(kept.criteria.find((c: any) => c.code === 'EDUCATION')).toMatchObject({ required: 'D3', actual: 'SMA', met: false, binding: true, nextStep: 'STUDY', ruleApplied: { code: 'APPOINTMENT_EDUCATION', key: 'SUPERVISOR', instrument: 'PP 11/2017' } });
    await world.rows(`update employee set education = 'S1' where id = ?::uuid`, employee);
    expect(await read()).toEqual(kept);
  });

  test('only warns of a transfer before its time, and asks nothing of a demotion', async () => {
    const recent = await somebody({ since: '2026-06-01' }), transfer = await upTo('PROPOSED', await draft('hr.belawan', { employee: recent, position: post['STAF2'], unit: await aUnit() }));
    const { p } = await who['hr.medan']!.ask(`query ($id: ID!) { p: careerProposal(id: $id) { eligible ${criteria} } }`, { id: transfer });
    expect(p.eligible).toBe(false);
    expect(p.criteria.find((c: any) => c.code === 'TENURE')).toMatchObject({ met: false, ruleApplied: { code: 'TRANSFER_AFTER' } });
    const head = await somebody({ position: post['SEKSI']!, unit: await aUnit(), good: false }), demotion = await draft('hr.belawan', { employee: head, kind: 'DEMOTION', position: post['STAF'], unit: medan.units.belawan });
    expect(await move('hr.belawan', 'propose', demotion)).toBe('PROPOSED');
  });
});

describe('A decree', () => {
  const promoted = async (unit: string, position = post['SEKSI']!) => upTo('APPROVED', await draft('hr.belawan', { employee: await somebody(), kind: 'PROMOTION', position, unit, waiver: 'Kebutuhan mendesak pelayanan kecamatan.' }));
  test('is refused where somebody holds the one post from that day on, and goes through the day after they leave it', async () => {
    const unit = await aUnit(), holder = await somebody({ position: post['SEKSI']!, unit }), id = await promoted(unit);
    expect(await move('hr.medan', 'decree', id, sk())).toBe('CONFLICT');
    await world.rows(`update assignment set valid_until = '2026-12-01' where employee_id = ?::uuid`, holder);
    expect([await move('hr.medan', 'decree', id, sk('2026-11-20', '2026-12-01')), await move('hr.medan', 'decree', id, sk('2026-11-20', '2026-12-02'))]).toEqual(['CONFLICT', 'DECREED']);
  });

  test('of two for one post at a time one comes true', async () => {
    const unit = await aUnit(), ids = [await promoted(unit), await promoted(unit)], answers = await Promise.all(ids.map(id => move('hr.medan', 'decree', id, sk())));
    expect(answers.sort()).toEqual(['CONFLICT', 'DECREED']);
    expect((await world.rows(`select 1 from assignment where unit_id = ?::uuid`, unit)).length).toBe(1);
  });

  test('is of today or before, does not reach back, and finds the person where they were', async () => {
    const unit = await aUnit(), id = await promoted(unit), { employee_id: employee } = await world.row('select employee_id from career_proposal where id = ?::uuid', id), before = await assignmentsOf(employee);
    expect([await move('hr.medan', 'decree', id, sk('2026-11-23', '2026-12-01')), await move('hr.medan', 'decree', id, sk('2026-11-20', '2026-11-19'))]).toEqual(['INVALID', 'INVALID']);
    await world.rows(`update employee set standing = 'SUSPENDED' where id = ?::uuid`, employee);
    expect(await move('hr.medan', 'decree', id, sk())).toBe('INVALID');
    await world.rows(`update employee set standing = 'ACTIVE' where id = ?::uuid`, employee);
    await world.rows(`update assignment set valid_from = '2026-12-05' where employee_id = ?::uuid`, employee);
    expect(await move('hr.medan', 'decree', id, sk('2026-11-20', '2026-12-05'))).toMatch(/CONFLICT|INVALID/);
    await world.rows(`update assignment set valid_from = ?::date where employee_id = ?::uuid`, before[0].from, employee);
    expect(await assignmentsOf(employee)).toEqual(before);
    expect(await move('hr.medan', 'decree', id, sk())).toBe('DECREED');
  });
});
