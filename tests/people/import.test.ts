import { Readable } from 'node:stream';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDeed } from '../../api/kernel/write.ts';
import { ormConfig } from '../../api/orm.ts';
import { failAbandonedImports } from '../../api/people/import.resolvers.ts';
import { type ProblemRow, runImport } from '../../api/people/import-employees.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';
import { type Tree, writeFile } from './siasn-file.ts';

let world: World;
let http: Awaited<ReturnType<World['http']>>;
let hr: Person;
let medan: string;
beforeAll(async () => {
  world = await openWorld();
  http = await world.http();
  hr = await world.as('hr.medan');
  medan = hr.actor!.agency;
});
afterAll(async () => { await http?.close(); await world?.close(); });

const REPORT = 'id status progress total created updated unchanged failed message problems(first: 100) { totalCount endCursor nodes { row column code message } }';
const IMPORT = `mutation ($upload: ID!, $dryRun: Boolean) { importEmployees(upload: $upload, dryRun: $dryRun) { ${REPORT} } }`;
const TICKET = 'mutation ($fileName: String!, $contentType: String!, $size: Int!) { requestUpload(fileName: $fileName, contentType: $contentType, size: $size) { id url } }';

interface Report { id: string; status: string; progress: number; total: number; created: number; updated: number; unchanged: number; failed: number; message: string | null; problems: { totalCount: number; endCursor: string | null; nodes: (Omit<ProblemRow, 'row'> & { row: number })[] } }

const ticketFor = async (bytes: Buffer, person = hr): Promise<{ id: string; url: string }> =>
  (await person.ask(TICKET, { fileName: 'pegawai.csv', contentType: 'text/csv', size: bytes.length })).requestUpload;
const put = async (url: string, bytes: Buffer) => (await http.inject({ method: 'PUT', url, payload: bytes, headers: { 'content-type': 'text/csv' } })).statusCode;

async function upload(content: Buffer | string, person = hr): Promise<string> {
  const bytes = Buffer.from(content as Buffer);
  const { id, url } = await ticketFor(bytes, person);
  expect(await put(url, bytes)).toBe(204);
  return id;
}
const imported = async (content: Buffer | string, dryRun = false, person = hr): Promise<Report> => (await person.ask(IMPORT, { upload: await upload(content, person), dryRun })).importEmployees;

/** A file with these rows, headed by the keys of the first. */
const file = (...rows: Record<string, string>[]) => [Object.keys(rows[0]!), ...rows.map(r => Object.keys(rows[0]!).map(k => r[k] ?? ''))].map(cells => cells.join(';')).join('\r\n');
const counts = ({ total, created, updated, unchanged, failed }: Report) => ({ total, created, updated, unchanged, failed });
const named = ({ problems }: Report) => problems.nodes.map(p => [p.row, p.column, p.code]);

let sequence = 100;
/** Somebody nobody knows yet. */
const stranger = (more: Record<string, string> = {}) => ({ nipBaru: `198503122023212${String(++sequence)}`, nama: `Orang Baru ${sequence}`, statusPegawai: 'PPPK', ...more });
const employee = (number: string) => world.row(`select e.*, u.name as unit_name, p.name as position_name from employee e left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id where employee_number = ?`, number);
const posts = (number: string) => world.rows(`select u.name as unit, p.name as position, a.valid_from::text as since, a.valid_until::text as until, a.decree_number as decree from assignment a join employee e on e.id = a.employee_id join unit u on u.id = a.unit_id join position p on p.id = a.position_id where employee_number = ? order by a.valid_from`, number);
const audited = (number: string) => world.rows(`select a.noun, a.action, a.actor_name, a.reason, jsonb_path_query_array(a.changes, '$[*].field') as fields from audit_entry a where record_id in (select id from employee where employee_number = ? union select a.id from assignment a join employee e on e.id = a.employee_id where employee_number = ?) order by at, noun`, number, number);

/** The tree of the story's Medan, without posts that lead and without names twice below one parent. */
async function treeOfMedan(): Promise<Tree> {
  const units = await world.rows(`select u.name, p.name as parent from unit u join unit p on p.id = u.parent_id where u.agency_id = ? group by 1, 2 having count(*) = 1 order by 1, 2`, medan);
  const positions = await world.rows(`select name from position where agency_id = ? and not leads_unit group by 1 having count(*) = 1 order by 1`, medan);
  const [{ name: ambiguous }] = await world.rows(`select name from unit where agency_id = ? group by 1 having count(*) > 1 order by count(*) desc limit 1`, medan) as [{ name: string }];
  return { units, positions: positions.map(p => p.name), ambiguous };
}

describe('an import', () => {
  test('that is only tried answers what it would do, and does nothing', async () => {
    const row = stranger();
    const before = await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries');
    const report = (await hr.ask(`mutation ($upload: ID!) { importEmployees(upload: $upload) { ${REPORT} } }`, { upload: await upload(file(row)) })).importEmployees;
    expect(report).toMatchObject({ status: 'DONE', progress: 100, total: 1, created: 1, failed: 0, message: null });
    expect(await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries')).toEqual(before);
  });

  test('takes somebody new with unit and post, and the trail says who did it and from which file', async () => {
    const { unit, parent } = await world.row(`select u.name as unit, p.name as parent from unit u join unit p on p.id = u.parent_id where u.agency_id = ? and u.name = 'Kecamatan Medan Belawan'`, medan);
    const row = stranger({ unorNama: unit.toUpperCase(), unorIndukNama: parent, jabatanNama: 'analis sumber daya manusia aparatur ahli pertama', tmtJabatan: '01-04-2024', nik: '1271035203850001', golRuangAkhir: 'IX', noHp: '+62 812 3456' });
    expect(counts(await imported(file(row)))).toEqual({ total: 1, created: 1, updated: 0, unchanged: 0, failed: 0 });
    expect(await employee(row.nipBaru)).toMatchObject({ birth_date: '1985-03-12', sex: 'FEMALE', standing: 'ACTIVE', unit_name: unit, national_id: '1271035203850001', phone: '+62 812 3456' });
    expect(await posts(row.nipBaru)).toMatchObject([{ unit, since: '2024-04-01', until: null, decree: 'SIASN' }]);
    const trail = await audited(row.nipBaru);
    expect(trail).toMatchObject([{ noun: 'Employee', action: 'CREATED', actor_name: hr.actor!.name, reason: 'Impor pegawai.csv' }, { noun: 'Assignment', action: 'CREATED' }]);
    expect(trail[0].fields).toContain('importedAt');
  });

  test('of what is known already changes nothing and leaves no trace', async () => {
    const row = stranger({ tempatLahir: 'Medan' });
    await imported(file(row));
    const before = await employee(row.nipBaru);
    expect(counts(await imported(file(row)))).toEqual({ total: 1, created: 0, updated: 0, unchanged: 1, failed: 0 });
    expect(await employee(row.nipBaru)).toEqual(before);
    expect(await audited(row.nipBaru)).toHaveLength(1);
  });

  test('changes what differs, and an empty cell takes nothing away', async () => {
    const row = stranger({ tempatLahir: 'Medan', emailGov: 'baru@medan.example', golRuangAkhir: 'IX' });
    await imported(file(row));
    expect(counts(await imported(file({ ...row, tempatLahir: '  ', emailGov: '-', nama: 'Nama Lain', golRuangAkhir: 'X' })))).toMatchObject({ updated: 1 });
    expect(await employee(row.nipBaru)).toMatchObject({ name: 'Nama Lain', birth_place: 'Medan', email: 'baru@medan.example', version: 2 });
    expect(await world.row('select r.scale, r.code from employee e join rank r on r.id = e.rank_id where employee_number = ?', row.nipBaru)).toEqual({ scale: 'PPPK', code: 'X' });
    expect((await audited(row.nipBaru))[1]).toMatchObject({ action: 'UPDATED', fields: expect.arrayContaining(['name', 'rank', 'importedAt']) });
  });

  test('of everybody in the story, written as SIASN writes them, finds nothing to add or change', async () => {
    const people = await world.rows(`select employee_number as "nipBaru", e.name as nama, title_prefix as "gelarDepan", title_suffix as "gelarBelakang", birth_place as "tempatLahirNama", to_char(birth_date, 'DD-MM-YYYY') as "tglLahir",
      case sex when 'MALE' then 'M' else 'F' end as "jenisKelamin", national_id as nik, email as "emailGov", phone as "noHp", status as "statusPegawai", standing as "kedudukanPnsNama", education as "tkPendidikanTerakhir", r.code as "golRuangAkhir",
      to_char(rank_since, 'DD-MM-YYYY') as "tmtGolAkhir", to_char(appointed_on, 'DD-MM-YYYY') as "tmtCpns", u.code as "unorId", u.name as "unorNama", p.code as "kodeJabatan", p.name as "jabatanNama"
      from employee e left join rank r on r.id = e.rank_id left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id where e.agency_id = ? order by 1`, medan);
    const report = await imported(file(...people.map(p => Object.fromEntries(Object.entries(p).map(([k, v]) => [k, /[;"]/.test(String(v)) ? `"${v}"` : String(v ?? '')])))));
    expect(named(report)).toEqual([]);
    expect(counts(report)).toEqual({ total: people.length, created: 0, updated: 0, unchanged: people.length, failed: 0 });
  });
});

describe('a row', () => {
  test('with something wrong is left out and named by line, column and code; the others go in', async () => {
    const good = [stranger(), stranger()] as const;
    const report = await imported(file({ ...good[0], tglLahir: '12-03-1985', unorNama: '', unorIndukNama: '', jabatanNama: '' }, { ...stranger(), tglLahir: '31-02-1990' }, { ...stranger(), nama: '=cmd|calc' }, good[0], { ...stranger(), statusPegawai: 'PNS' },
      { ...stranger(), unorNama: 'Dinas Langit' }, { ...stranger(), jabatanNama: 'Penjaga Angin' }, { ...stranger(), nama: '' }, { ...stranger(), nipBaru: '1,98503E+17' }, good[1]));
    expect(counts(report)).toEqual({ total: 10, created: 2, updated: 0, unchanged: 0, failed: 8 });
    expect(named(report)).toEqual([[3, 'tglLahir', 'DATE_IMPOSSIBLE'], [4, 'nama', 'FORMULA'], [5, 'nipBaru', 'DUPLICATE'], [6, 'nipBaru', 'NUMBER_STATUS_DIFFERS'], [7, 'unorNama', 'UNKNOWN_UNIT'], [8, 'jabatanNama', 'UNKNOWN_POSITION'], [9, 'nama', 'MISSING'], [10, 'nipBaru', 'NUMBER_SPREADSHEET']]);
    expect(report.problems.nodes[2]!.message).toContain('baris 2');
    for (const { message } of report.problems.nodes) expect(message).toMatch(/^[A-Z“].*\.$/s);
    expect(await world.row(`select count(*)::int as n from employee where name like '=%'`)).toEqual({ n: 0 });
  });

  test('whose number another city knows goes in as a person of one’s own, and that city’s record stays as it is', async () => {
    const theirs = await world.row('select employee_number, name from employee where agency_id <> ? limit 1', medan);
    const report = await imported(file({ nipBaru: theirs.employee_number, nama: 'Orang Lain', statusPegawai: 'PNS' }));
    expect([counts(report).failed, counts(report).created, named(report)]).toEqual([0, 1, []]);
    const records = await world.rows('select name, agency_id = ? as ours from employee where employee_number = ? order by ours', medan, theirs.employee_number);
    expect(records).toEqual([{ name: theirs.name, ours: false }, { name: 'Orang Lain', ours: true }]);
  });

  test('with the NIK of somebody else in service is named, also within the file; of somebody who has left it goes in', async () => {
    const nik = (n: number) => `12710352038500${n}`;
    const [one, other, third] = [stranger({ nik: nik(11) }), stranger({ nik: nik(11) }), stranger({ nik: nik(12) })];
    expect(named(await imported(file(one, other, third)))).toEqual([[3, 'nik', 'NIK_DUPLICATE']]);
    expect(named(await imported(file({ ...other, nik: nik(12) })))).toEqual([[2, 'nik', 'NIK_TAKEN']]);
    await imported(file({ ...third, kedudukanHukumNama: 'Pensiun' }));
    expect(counts(await imported(file({ ...other, nik: nik(12) })))).toMatchObject({ created: 1 });
  });

  test('names a unit by code or by name; where several bear the name, by that of a unit above', async () => {
    const [twin] = await world.rows(`select u.name, u.code, p.name as parent from unit u join unit p on p.id = u.parent_id where u.agency_id = ? and (select count(*) from unit x where x.agency_id = u.agency_id and x.name = u.name) > 1 and u.name <> p.name
      and (select count(*) from unit x join unit y on y.id = x.parent_id where x.agency_id = u.agency_id and x.name = u.name and y.name = p.name) = 1 order by u.code limit 1`, medan);
    const post = { jabatanNama: 'Analis Sumber Daya Manusia Aparatur Ahli Pertama', tmtJabatan: '01-04-2024' };
    const people = [stranger(), stranger(), stranger(), stranger()];
    const rows = [{ ...post, unorId: '', unorNama: twin.name, unorIndukNama: '' }, { ...post, unorNama: twin.name, unorIndukNama: twin.parent.toUpperCase() }, { ...post, unorId: twin.code, unorNama: '', unorIndukNama: '' }, { ...post, unorNama: twin.name, unorIndukNama: 'Dinas Langit' }];
    const report = await imported(file(...rows.map((row, i) => ({ ...people[i]!, ...row }))));
    expect(named(report)).toEqual([[2, 'unorNama', 'AMBIGUOUS_UNIT'], [5, 'unorNama', 'UNKNOWN_UNIT']]);
    const code = (number: string) => world.row('select u.code from employee e join unit u on u.id = e.unit_id where employee_number = ?', number);
    expect([await code(people[1]!.nipBaru), await code(people[2]!.nipBaru)]).toEqual([{ code: twin.code }, { code: twin.code }]);
  });
});

describe('a post in a row', () => {
  const first = { unorNama: 'Kecamatan Medan Belawan', jabatanNama: 'Analis Sumber Daya Manusia Aparatur Ahli Pertama', tmtJabatan: '01-04-2024', nomorSk: '800/1' };
  let other: string;
  beforeAll(async () => { other = (await world.row(`select name from position where agency_id = ? and not leads_unit and name <> ? order by name limit 1`, medan, first.jabatanNama)).name; });

  test('that is newer ends the one before it the day before', async () => {
    const row = stranger(first);
    await imported(file(row));
    const next = { ...row, jabatanNama: other, tmtJabatan: '15-03-2026', nomorSk: '' };
    expect(counts(await imported(file(next)))).toMatchObject({ updated: 1 });
    expect(await posts(row.nipBaru)).toMatchObject([{ since: '2024-04-01', until: '2026-03-14', decree: '800/1' }, { position: other, since: '2026-03-15', until: null, decree: 'SIASN' }]);
    expect(await employee(row.nipBaru)).toMatchObject({ position_name: other });
    expect((await audited(row.nipBaru)).map(a => `${a.noun} ${a.action}`)).toEqual(['Employee CREATED', 'Assignment CREATED', 'Assignment UPDATED', 'Assignment CREATED']);
    expect(counts(await imported(file(next)))).toMatchObject({ unchanged: 1 });
  });

  test('that is to come is stored once, and holds from its day on', async () => {
    const row = stranger(first);
    await imported(file(row));
    const next = { ...row, jabatanNama: other, tmtJabatan: '01-01-2027' };
    expect(counts(await imported(file(next)))).toMatchObject({ updated: 1 });
    expect(await employee(row.nipBaru)).toMatchObject({ position_name: first.jabatanNama });
    for (const known of [next, row]) {
      const report = await imported(file(known));
      expect([report.unchanged, named(report)]).toEqual([1, []]);
    }
    expect(await posts(row.nipBaru)).toHaveLength(2);
  });

  test('that has ended here stays ended, until somebody comes back to it', async () => {
    const row = stranger(first);
    await imported(file(row));
    await world.rows(`update assignment set valid_until = '2025-06-30' where employee_id = (select id from employee where employee_number = ?)`, row.nipBaru);
    const report = await imported(file(row));
    expect([report.unchanged, named(report)]).toEqual([1, []]);
    expect(counts(await imported(file({ ...row, tmtJabatan: '01-02-2026' })))).toMatchObject({ updated: 1 });
    expect(await posts(row.nipBaru)).toMatchObject([{ since: '2024-04-01', until: '2025-06-30' }, { since: '2026-02-01', until: null }]);
  });

  test('to a seat that leads and has its holder is not recorded; the rest of the row is in, and it is named. Of two for one seat the first has it', async () => {
    const held = await world.row(`select u.code as unit, q.code as position from unit u join assignment a on a.unit_id = u.id and a.employee_id = u.head_id join "position" q on q.id = a.position_id where u.agency_id = ? and u.head_kind = 'DEFINITIVE' limit 1`, medan);
    const { code: free } = await world.row(`select code from unit u where agency_id = ? and head_id is null and kind = 'SUBDIVISION' limit 1`, medan) ?? await world.row(`insert into unit (agency_id, code, name, kind, parent_id) select ?::uuid, 'IMPOR.1', 'Seksi Impor', 'SUBDIVISION', id from unit where agency_id = ?::uuid and parent_id is null returning code`, medan, medan);
    const row = (unit: string, position: string) => stranger({ unorKode: unit, kodeJabatan: position, tmtJabatan: '01-04-2026' }), [late, first, second] = [row(held.unit, held.position), row(free, held.position), row(free, held.position)];
    const report = await imported(file(late, first, second));
    expect([counts(report), named(report)]).toEqual([{ total: 3, created: 3, updated: 0, unchanged: 0, failed: 0 }, [[2, null, 'SEAT_TAKEN'], [4, null, 'SEAT_TAKEN']]]);
    expect([await posts(late.nipBaru), (await posts(first.nipBaru)).length, await posts(second.nipBaru)]).toEqual([[], 1, []]);
  });

  test('that is older than the stored one leaves it, lets the rest of the row in, and is named', async () => {
    const row = stranger(first);
    await imported(file(row));
    const report = await imported(file({ ...row, nama: 'Nama Lain', jabatanNama: other, tmtJabatan: '01-02-2020' }));
    expect([counts(report), named(report)]).toEqual([{ total: 1, created: 0, updated: 1, unchanged: 0, failed: 0 }, [[2, 'tmtJabatan', 'POSITION_KEPT']]]);
    expect(await posts(row.nipBaru)).toHaveLength(1);
    expect(await employee(row.nipBaru)).toMatchObject({ name: 'Nama Lain' });
  });

  test('without its first day is not made up', async () => {
    const row = stranger({ ...first, tmtJabatan: '' });
    const report = await imported(file(row));
    expect([counts(report).created, named(report)]).toEqual([1, [[2, 'tmtJabatan', 'POSITION_SINCE_MISSING']]]);
    expect(await posts(row.nipBaru)).toEqual([]);
  });

  test('of somebody who has left is the last one, and no new one', async () => {
    const row = stranger({ ...first, kedudukanHukumNama: 'Pensiun' });
    expect(counts(await imported(file(row)))).toMatchObject({ created: 1 });
    expect(await posts(row.nipBaru)).toEqual([]);
  });
});

test('somebody HR let go here gets no new post from a file that does not know it yet', async () => {
  const row = stranger({ kedudukanHukumNama: 'Aktif' });
  await imported(file(row));
  const { id, version } = await employee(row.nipBaru);
  const input = { employeeNumber: row.nipBaru, name: row.nama, status: 'PPPK', standing: 'DISMISSED', sex: 'FEMALE', birthDate: '1985-03-12' };
  await hr.ask('mutation ($id: ID!, $input: EmployeeInput!, $version: Int!) { updateEmployee(id: $id, input: $input, version: $version) { id } }', { id, input, version });
  const report = await imported(file({ ...row, unorNama: 'Kecamatan Medan Belawan', jabatanNama: 'Analis Sumber Daya Manusia Aparatur Ahli Pertama', tmtJabatan: '01-04-2024' }));
  expect([counts(report).unchanged, named(report)]).toEqual([1, [[2, 'kedudukanHukumNama', 'LOCAL_EDIT_KEPT']]]);
  expect(await posts(row.nipBaru)).toEqual([]);
});

test('what HR changed here since is kept and named, until both say the same', async () => {
  const row = stranger({ tempatLahir: 'Medan' });
  await imported(file(row));
  const { id, version } = await employee(row.nipBaru);
  const input = { employeeNumber: row.nipBaru, name: row.nama, status: 'PPPK', sex: 'FEMALE', birthDate: '1985-03-12', birthPlace: 'Binjai' };
  await hr.ask('mutation ($id: ID!, $input: EmployeeInput!, $version: Int!) { updateEmployee(id: $id, input: $input, version: $version) { id } }', { id, input, version });
  for (const nama of [row.nama, 'Nama Lain', 'Nama Ketiga']) {
    const report = await imported(file({ ...row, nama }));
    expect([report.failed, named(report)]).toEqual([0, [[2, 'tempatLahir', 'LOCAL_EDIT_KEPT']]]);
    expect(await employee(row.nipBaru)).toMatchObject({ name: nama, birth_place: 'Binjai' });
  }
  expect(named(await imported(file({ ...row, tempatLahir: 'Binjai' })))).toEqual([]);
});

describe('a file', () => {
  /** Imports a long file and waits for its end, collecting how far it said to be. */
  async function longImport(bytes: Buffer, dryRun: boolean): Promise<{ report: Report; seen: Set<number>; refused: string }> {
    const id = await upload(bytes);
    const { importEmployees: begun } = await hr.ask(IMPORT, { upload: id, dryRun });
    expect(begun.status).toBe('RUNNING');
    const refused = (await hr.refused(IMPORT, { upload: id, dryRun })).extensions.code;
    const seen = new Set<number>();
    for (;;) {
      const { importReport: report } = await hr.ask(`query ($id: ID!) { importReport(id: $id) { ${REPORT} } }`, { id: begun.id });
      seen.add(report.progress);
      if (report.status !== 'RUNNING') return { report, seen, refused };
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  async function problemsOf(report: string): Promise<{ row: number; code: string }[]> {
    const found: { row: number; code: string }[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, endCursor }: { nodes: typeof found; endCursor: string | null } = (await hr.ask('query ($id: ID!, $after: ID) { importReport(id: $id) { problems(first: 100, after: $after) { endCursor nodes { row code } } } }', { id: report, after })).importReport.problems;
      found.push(...nodes);
      if (!(after = endCursor)) return found;
    }
  }

  test('that is long goes on in the background: it can be watched, another one has to wait, and a try is rolled back', async () => {
    const written = writeFile({ rows: 3_000, tree: await treeOfMedan(), faultsEvery: 30, offset: 60_000 });
    const before = await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries');
    const { report, seen, refused } = await longImport(written.bytes, true);
    expect([report.status, refused]).toEqual(['DONE', 'CONFLICT']);
    expect(seen.size).toBeGreaterThan(3);
    expect(counts(report)).toEqual({ total: 3_000, created: written.sound, updated: 0, unchanged: 0, failed: written.faults.size });
    expect(await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries')).toEqual(before);
  });

  test('of 15,000 nasty rows: the sound ones go in, every other one is named, and a second time adds nothing', async () => {
    const written = writeFile({ rows: 15_000, tree: await treeOfMedan(), faultsEvery: 30 });
    const { report } = await longImport(written.bytes, false);
    expect(counts(report)).toEqual({ total: 15_000, created: written.sound, updated: 0, unchanged: 0, failed: written.faults.size });
    const problems = await problemsOf(report.id);
    expect(problems).toHaveLength(report.problems.totalCount);
    expect(problems.map(p => p.row)).toEqual(problems.map(p => p.row).toSorted((a, b) => a - b));
    const codes = Map.groupBy(problems, p => p.row);
    for (const [line, code] of written.faults) expect([line, (codes.get(line) ?? []).map(p => p.code)]).toEqual([line, expect.arrayContaining([code])]);
    expect([...codes.keys()].filter(line => !written.faults.has(line))).toEqual([]);
    expect(await world.row(`select count(*)::int as people, count(unit_id)::int as placed from employee where source_id like 'siasn-%'`)).toEqual({ people: written.sound, placed: written.sound });
    expect(await world.row(`select count(*)::int as n from audit_entry a join employee e on e.id = a.record_id where e.source_id like 'siasn-%'`)).toEqual({ n: written.sound });
    expect(counts((await longImport(written.bytes, false)).report)).toEqual({ total: 15_000, created: 0, updated: 0, unchanged: written.sound, failed: written.faults.size });
  }, 240_000);

  test('has its problems read page by page, each once and in order', async () => {
    const report = await imported(file(...Array.from({ length: 130 }, () => ({ ...stranger(), tglLahir: '31-02-1990', jenisKelamin: 'X' }))), true);
    const read = (first: number, after: string | null) => hr.ask(`query ($id: ID!, $first: Int, $after: ID) { importReport(id: $id) { problems(first: $first, after: $after) { totalCount endCursor nodes { id row } } } }`, { id: report.id, first, after });
    const seen: { id: string; row: number }[] = [];
    for (let after: string | null = null; seen.length <= 260;) {
      const page: { totalCount: number; endCursor: string | null; nodes: typeof seen } = (await read(51, after)).importReport.problems;
      expect(page.totalCount).toBe(260);
      seen.push(...page.nodes);
      if (!(after = page.endCursor)) break;
    }
    expect(new Set(seen.map(p => p.id)).size).toBe(260);
    expect(seen.map(p => p.row)).toEqual(Array.from({ length: 260 }, (_, i) => 2 + Math.floor(i / 2)));
    await expect(read(0, null)).rejects.toThrow(/INVALID/);
    await expect(read(101, null)).rejects.toThrow(/INVALID/);
    await expect(read(10, report.id)).rejects.toThrow(/INVALID/);
  });

  test('costs a few statements for each 200 rows, however many of them are new', async () => {
    const { bytes } = writeFile({ rows: 1_000, tree: await treeOfMedan(), offset: 40_000 });
    let sent = 0;
    const orm = new MikroORM({ ...ormConfig(world.url, TODAY), debug: ['query'], logger: () => void sent++ });
    try {
      const deed = { actor: hr.actor!, requestId: 'x' };
      await asDeed(deed, () => orm.em.fork().transactional(em => runImport({ em: em as never, house: world.house }, Readable.from([bytes]), { agency: medan, today: TODAY })));
    } finally {
      await orm.close();
    }
    expect(sent).toBeGreaterThan(5 * 4);
    expect(sent).toBeLessThan(5 * 7);
  });

  test('that cannot be read leaves a report that says why, and nothing else', async () => {
    const texts: [Buffer | string, RegExp][] = [['nama;alamat\nAni;Jalan\n', /NIP/], [Buffer.from('PK\u0003\u0004xxxx'), /Excel/], [`${file(stranger())}\r\n1;"Ani;PNS\r\n`, /tanda kutip/]];
    const before = await world.row('select count(*) from employee');
    for (const [text, why] of texts) {
      const report = await imported(text);
      expect([report.status, counts(report).created]).toEqual(['FAILED', 0]);
      expect(report.message).toMatch(why);
    }
    expect(await world.row('select count(*) from employee')).toEqual(before);
  });

  test('that breaks off half way writes nothing', async () => {
    const { bytes } = writeFile({ rows: 1_000, tree: await treeOfMedan(), offset: 50_000 });
    const broken = Readable.from((function* () { yield bytes.subarray(0, bytes.length / 2); throw new Error('disk'); })());
    const before = await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries');
    const deed = asDeed({ actor: hr.actor!, requestId: 'x' }, () => world.orm.em.fork().transactional(em => runImport({ em: em as never, house: world.house }, broken, { agency: medan, today: TODAY })));
    await expect(deed).rejects.toThrow('disk');
    expect(await world.row('select (select count(*) from employee) as people, (select count(*) from audit_entry) as entries')).toEqual(before);
  });

  test('with more than 10,000 problems hands on the first 10,000 and counts all of them', async () => {
    const rows = Array.from({ length: 10_300 }, (_, i) => `${i};Ani;PNS`).join('\n');
    const found: ProblemRow[] = [];
    const said = await world.orm.em.fork().transactional(em => runImport({ em: em as never, house: world.house }, Readable.from([Buffer.from(`nip;nama;statusPegawai\n${rows}`)]), { agency: medan, today: TODAY, onProblem: problems => found.push(...problems) }));
    expect(said).toMatchObject({ total: 10_300, failed: 10_300, problems: 10_300 });
    expect(found).toHaveLength(10_000);
  });
});

describe('who may', () => {
  test.each(['pegawai', 'atasan', 'auditor', 'pelatihan'])('%s may neither upload nor import nor read a report', async login => {
    const person = await world.as(login);
    expect((await person.refused(TICKET, { fileName: 'a.csv', contentType: 'text/csv', size: 1 })).extensions.code).toBe('FORBIDDEN');
    expect((await person.refused(IMPORT, { upload: await upload(file(stranger())) })).extensions.code).toBe('FORBIDDEN');
    const { id } = await imported(file(stranger()), true);
    expect((await person.refused('query ($id: ID!) { importReport(id: $id) { id } }', { id })).extensions.code).toBe('FORBIDDEN');
  });

  test('HR of one unit may not', async () => {
    const { id, unit } = await world.row(`select a.id, e.unit_id as unit from account a join employee e on e.id = a.employee_id where a.login = 'pegawai@meritgraph.example'`);
    await world.rows(`insert into role_grant (agency_id, account_id, role, unit_id) values (?, ?, 'HR_ADMIN', ?)`, medan, id, unit);
    const person = await world.as('pegawai');
    expect((await person.refused(TICKET, { fileName: 'a.csv', contentType: 'text/csv', size: 1 })).extensions.code).toBe('FORBIDDEN');
    expect((await person.refused(IMPORT, { upload: await upload(file(stranger())) })).extensions.code).toBe('FORBIDDEN');
  });

  test('HR of another city finds neither the upload nor the report', async () => {
    const other = await world.as('hr.tanjungpinang');
    expect((await other.refused(IMPORT, { upload: await upload(file(stranger())) })).extensions.code).toBe('NOT_FOUND');
    const { id } = await imported(file(stranger()), true);
    expect(await other.ask('query ($id: ID!) { importReport(id: $id) { id } }', { id })).toEqual({ importReport: null });
  });
});

describe('an upload', () => {
  const bytes = Buffer.from(file(stranger()));

  test('works once, with its own ticket, within ten minutes', async () => {
    const { url } = await ticketFor(bytes);
    expect(await put(url.replace(/.$/, c => (c === 'A' ? 'B' : 'A')), bytes)).toBe(404);
    expect(await Promise.all([put(url, bytes), put(url, bytes)]).then(found => found.toSorted())).toEqual([204, 404]);
    expect(await put(url, bytes)).toBe(404);
    const late = await ticketFor(bytes);
    await world.rows(`update upload set ticket_until = now() - interval '1 second' where id = ?`, late.id);
    expect(await put(late.url, bytes)).toBe(404);
    expect(await put('/upload/../../etc/passwd?ticket=x', bytes)).toBe(404);
    expect(await put('/upload/not-an-id?ticket=x', bytes)).toBe(404);
  });

  test('is kept by the hash of its ticket, and not before it has arrived', async () => {
    const { id, url } = await ticketFor(bytes);
    const row = await world.row('select * from upload where id = ?', id);
    expect(JSON.stringify(row)).not.toContain(new URL(url, 'http://x').searchParams.get('ticket')!);
    expect(row.ticket_hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await hr.refused(IMPORT, { upload: id })).extensions.code).toBe('NOT_FOUND');
  });

  test('of more than was announced, or of nothing, is refused and leaves no file', async () => {
    const { id, url } = await ticketFor(bytes.subarray(0, 10));
    expect(await put(url, bytes)).toBe(413);
    const empty = await ticketFor(bytes);
    expect(await put(empty.url, Buffer.alloc(0))).toBe(400);
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(`${world.dataDir}/uploads`).filter(name => name.startsWith(id) || name.startsWith(empty.id))).toEqual([]);
    expect((await hr.refused(IMPORT, { upload: id })).extensions.code).toBe('NOT_FOUND');
  });

  test.each<[string, object, string]>([
    ['a workbook', { fileName: 'a.xlsx', contentType: 'application/octet-stream', size: 1 }, 'fileName'], ['a page', { fileName: 'a.csv', contentType: 'text/html', size: 1 }, 'contentType'],
    ['nothing', { fileName: 'a.csv', contentType: 'text/csv', size: 0 }, 'size'], ['51 MB', { fileName: 'a.csv', contentType: 'text/csv', size: 51_000_000 }, 'size'], ['no name', { fileName: '.csv', contentType: 'text/csv', size: 1 }, 'fileName'],
  ])('of %s is refused beforehand', async (_, wish, field) => {
    const { extensions } = await hr.refused(TICKET, wish as never);
    expect([extensions.code, extensions.fields?.map(f => f.path)]).toEqual(['INVALID', [[field]]]);
  });

  test('keeps a name without folders, marks and endings of its own', async () => {
    const { requestUpload } = await hr.ask(TICKET, { fileName: '..\\..\\C:\\data/peg\u202eawai <baru>.CSV', contentType: 'text/csv; charset=utf-8', size: 5 });
    expect(await world.row('select file_name, content_type from upload where id = ?', requestUpload.id)).toEqual({ file_name: 'pegawai _baru_.CSV', content_type: 'text/csv' });
  });
});

test('an import whose process died is marked at the next start; one at work is not', async () => {
  const { id } = await imported(file(stranger()), true);
  await world.rows(`update import_report set status = 'RUNNING' where id = ?`, id);
  await world.orm.em.fork().transactional(async em => {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))`, [id]);
    await failAbandonedImports(world.orm.em.fork());
    expect(await world.row('select status from import_report where id = ?', id)).toEqual({ status: 'RUNNING' });
  });
  await failAbandonedImports(world.orm.em.fork());
  expect(await world.row('select status, message from import_report where id = ?', id)).toMatchObject({ status: 'FAILED', message: expect.stringContaining('Ulangi') });
});
