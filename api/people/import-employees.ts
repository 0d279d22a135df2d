/**
 * The import of employees from a SIASN file: reads it in chunks, checks every row, holds it against what is stored, and writes what differs.
 * A fault in a row leaves the row out. A conflict with what is stored (a local edit, a newer post) keeps what is stored, lets the rest of the row in, and is named.
 * It writes as any other change is written, with versions and the audit trail: what is new in one statement a chunk, what differs through the unit of work. Whoever calls it opens the transaction, and rolls it back for a dry run.
 */
import { randomUUID } from 'node:crypto';
import { ref, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Assignment } from '../../schema/people/assignment.ts';
import { Employee, type EmploymentStatus, type LegalStanding, type Sex } from '../../schema/people/employee.ts';
import { Rank, type RankScale } from '../../schema/people/rank.ts';
import { addAll, type New, type Writing } from '../kernel/store.ts';
import { takenSeats } from './seats.ts';
import { employeeProblems, parseNumber, type Problem, written } from './employee-number.ts';
import { type Directory, directoryOf } from './directory.ts';
import { type CellProblem, type Field, Headings, readRow, type SiasnRow } from './siasn-columns.ts';
import { type FileRow, openSiasnFile, UnreadableFile } from './siasn-file.ts';

/** A problem of a file, where it stands. */
export interface ProblemRow extends CellProblem { row: number }

/** What an import is told: for whom, on which day, and whom to keep posted. */
export interface ImportOptions {
  agency: string;
  today: string;
  /** In bytes; without it there is no progress. */
  fileSize?: number;
  onProgress?(percent: number): unknown;
  onProblem?(problems: ProblemRow[]): unknown;
}

/** How an import went, in rows; `problems` counts also those past the most that are handed on. */
export interface ImportCounts { total: number; created: number; updated: number; unchanged: number; failed: number; problems: number }

// More at once would be a little faster, and keep everybody else's requests waiting longer for their turn.
const rowsAtOnce = 200;
// An import is one transaction: it must not go on for hours.
const mostRows = 200_000;
/** At most so many problems of one file are handed on. */
export const mostProblems = 10_000;

/** Imports a file within the caller's transaction; the EntityManager must be the import's own, for it is cleared as it goes. */
export async function runImport(writing: Writing, source: AsyncIterable<Uint8Array>, options: ImportOptions): Promise<ImportCounts> {
  const file = await openSiasnFile(source);
  try {
    const headings = new Headings(file.headings);
    if (!headings.has('employeeNumber')) throw new UnreadableFile('Baris pertama berkas harus memuat judul kolom, dan salah satunya NIP (nipBaru).');
    const importing = new Importing(writing, headings, await directoryOf(writing.em, options.agency), options);
    let progress = 0;
    for await (const rows of chunksOf(file.rows)) {
      await importing.take(rows);
      if (importing.counts.total > mostRows) throw new UnreadableFile(`Berkas ini memuat lebih dari ${mostRows.toLocaleString('id-ID')} baris. Bagilah menjadi beberapa berkas.`);
      const now = options.fileSize ? Math.min(99, Math.floor((file.bytesRead() / options.fileSize) * 100)) : 0;
      if (now > progress) await options.onProgress?.((progress = now));
    }
    return importing.counts;
  } finally {
    await file.close();
  }
}

async function* chunksOf(rows: AsyncIterable<FileRow>): AsyncIterable<FileRow[]> {
  let chunk: FileRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < rowsAtOnce) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length) yield chunk;
}

/** A row with everything that is known of it. */
interface Case {
  row: SiasnRow;
  number: string;
  stored: Employee | undefined;
  posts: Assignment[];
  rank?: string;
  unit?: string;
  position?: string;
}

/** Where somebody is to serve from now on, and what that ends. */
interface Move { ends?: Assignment; until?: string; unit: string; position: string; since: string }

const outOfService: readonly LegalStanding[] = ['RETIRED', 'DECEASED', 'TRANSFERRED', 'DISMISSED'];
const copied = ['name', 'titlePrefix', 'titleSuffix', 'status', 'standing', 'sex', 'birthDate', 'birthPlace', 'education', 'rankSince', 'appointedOn', 'email', 'phone', 'nationalId', 'sourceId'] as const;
const scaleOf = (status: EmploymentStatus): RankScale => (status.startsWith('PPPK') ? 'PPPK' : 'PNS');
const isProblem = (answer: string | Problem | undefined): answer is Problem => typeof answer === 'object';

class Importing {
  readonly counts: ImportCounts = { total: 0, created: 0, updated: 0, unchanged: 0, failed: 0, problems: 0 };
  readonly #lines = new Map<string, number>();
  readonly #nikLines = new Map<string, number>();
  readonly #startedAt = new Date();
  #nextPlans = 200;

  readonly em: SqlEntityManager;
  constructor(readonly writing: Writing, readonly headings: Headings, readonly directory: Directory, readonly options: ImportOptions) { this.em = writing.em; }

  /** Takes the next rows of the file. */
  async take(rows: readonly FileRow[]): Promise<void> {
    const cases = await this.#cases(rows.map(row => readRow(this.headings, row)));
    const holders = await this.#nikHolders(cases);
    const sound = cases.filter(one => this.#isSound(one, holders));
    const changes = new Map(sound.map(one => [one, this.#changesOf(one)]));
    await this.#keepLocalEdits(changes);
    const moves = new Map([...changes].map(([one, fields]) => [one, this.#moveOf(one, fields)]));
    await this.#keepSeats(moves);
    await this.#write(changes, moves);
    await this.#report(cases, sound);
    this.em.clear();
  }

  async #cases(rows: SiasnRow[]): Promise<Case[]> {
    const numbers = rows.flatMap(({ values: { employeeNumber } }) => (employeeNumber && parseNumber(employeeNumber) ? [employeeNumber] : []));
    const stored = await this.em.find(Employee, { agency: this.options.agency, employeeNumber: { $in: numbers } }, { filters: false });
    const posts = await this.em.find(Assignment, { employee: { $in: stored.map(e => e.id) }, kind: 'DEFINITIVE' }, { filters: false, orderBy: { validFrom: 'asc' } });
    const postsOf = Map.groupBy(posts, post => post.employee.id);
    const byNumber = new Map(stored.map(e => [e.employeeNumber, e]));
    return rows.map(row => {
      const number = row.values.employeeNumber ?? '';
      const known = byNumber.get(number);
      return { row, number, stored: known, posts: (known && postsOf.get(known.id)) ?? [] };
    });
  }

  /** Who in service at this agency has a NIK of these rows. */
  async #nikHolders(cases: readonly Case[]): Promise<Map<string, string>> {
    const niks = cases.flatMap(({ row: { values }, stored }) => (values.nationalId && values.nationalId !== stored?.nationalId ? [values.nationalId] : []));
    if (!niks.length) return new Map();
    const holders: { employeeNumber: string; nationalId: string }[] = await this.em.createQueryBuilder(Employee).select(['employeeNumber', 'nationalId'])
      .where({ agency: this.options.agency, nationalId: { $in: niks }, standing: { $nin: [...outOfService] } }).execute();
    return new Map(holders.map(h => [h.nationalId, h.employeeNumber]));
  }

  #isSound(one: Case, holders: Map<string, string>): boolean {
    const { row, number } = one;
    const fault = (field: Field, { code, message }: Problem) => void row.problems.push({ column: row.column(field), code, message });
    const first = parseNumber(number) && this.#lines.get(number);
    if (!number) {
      if (!row.problems.some(p => p.column === row.column('employeeNumber'))) fault('employeeNumber', { code: 'MISSING', message: 'NIP atau NI PPPK belum diisi.' });
      return false;
    }
    this.#lines.set(number, first ?? row.line);
    if (first) fault('employeeNumber', { code: 'DUPLICATE', message: `Nomor ini sudah ada pada baris ${first} berkas ini; hanya baris pertama yang dipakai.` });
    for (const { field, ...problem } of this.#complete(one)) fault(field as Field, problem);
    for (const [field, problem] of this.#lookUp(one)) fault(field, problem);
    const clash = this.#nikClash(one, holders);
    if (clash) fault('nationalId', clash);
    return row.problems.length === 0;
  }

  /** Takes what a number says where the row says nothing, and checks the numbers against the rest. */
  #complete({ row, number, stored }: Case): (Problem & { field: string })[] {
    const { values } = row;
    const said = parseNumber(number);
    const birthDate = values.birthDate ?? stored?.birthDate ?? said?.birthDate;
    const sex = (values.sex as Sex | undefined) ?? stored?.sex ?? said?.sex;
    const status = (values.status as EmploymentStatus | undefined) ?? stored?.status;
    const missing = (['name', 'status'] as const)
      .filter(field => !stored && !values[field] && !row.problems.some(p => p.column !== null && p.column === row.column(field)))
      .map(field => ({ field, code: 'MISSING', message: `${field === 'name' ? 'Nama' : 'Status kepegawaian'} belum diisi; pegawai baru memerlukannya.` }));
    if (!stored && birthDate && sex) Object.assign(values, { birthDate, sex });
    return [...missing, ...employeeProblems({ employeeNumber: number, status, birthDate, sex, nationalId: values.nationalId })];
  }

  #lookUp(one: Case): [Field, Problem][] {
    const { values } = one.row;
    const status = (values.status as EmploymentStatus | undefined) ?? one.stored?.status;
    const answers = {
      rank: values.rank && status ? this.directory.rank(values.rank, scaleOf(status)) : undefined,
      unit: this.directory.unit(values),
      position: this.directory.position(values),
    };
    const problems: [Field, Problem][] = [];
    for (const [what, field] of [['rank', 'rank'], ['unit', values.unitName ? 'unitName' : 'unitCode'], ['position', values.positionName ? 'positionName' : 'positionCode']] as const) {
      const answer = answers[what];
      if (isProblem(answer)) problems.push([field, answer]);
      else if (answer) one[what] = answer;
    }
    return problems;
  }

  #nikClash({ row, number, stored }: Case, holders: Map<string, string>): Problem | undefined {
    const { nationalId: nik, standing = stored?.standing ?? 'ACTIVE' } = row.values;
    // Somebody who left and came back on another footing has a new number and the same NIK.
    if (!nik || nik === stored?.nationalId || outOfService.includes(standing as LegalStanding)) return undefined;
    const line = this.#nikLines.get(nik);
    this.#nikLines.set(nik, line ?? row.line);
    if (line) return { code: 'NIK_DUPLICATE', message: `NIK ini sudah ada pada baris ${line} berkas ini.` };
    const holder = holders.get(nik);
    return holder && holder !== number ? { code: 'NIK_TAKEN', message: `NIK ini sudah tercatat pada pegawai dengan nomor ${holder}.` } : undefined;
  }

  /** What the row says otherwise than what is stored; everything it says, of somebody new. */
  #changesOf({ row, stored, rank }: Case): Map<string, string> {
    const said = copied.flatMap(field => { const value = row.values[field]; return value !== undefined && value !== stored?.[field] ? [[field, value] as const] : []; });
    return new Map<string, string>(rank && rank !== stored?.rank?.id ? [...said, ['rank', rank]] : said);
  }

  // domain.md §10.2: local edits must not be silently overwritten. The audit trail knows who changed a field last; an import's own changes carry `importedAt`.
  async #keepLocalEdits(changes: Map<Case, Map<string, string>>): Promise<void> {
    const changed = [...changes].filter(([{ stored }, fields]) => stored && fields.size).map(([{ stored }]) => stored!.id);
    if (!changed.length) return;
    const edits: { id: string; field: string }[] = await this.em.execute(
      `select id, field from (
         select distinct on (a.record_id, c.field) a.record_id as id, c.field, a.action, a.changes @> '[{"field": "importedAt"}]' as imported
         from audit_entry a cross join lateral jsonb_to_recordset(a.changes) as c(field text)
         where a.record_id = any(?::uuid[]) and a.noun = 'Employee' order by a.record_id, c.field, a.at desc
       ) last where not imported and action = 'UPDATED'`, [`{${changed.join()}}`]);
    const editsOf = Map.groupBy(edits, e => e.id);
    for (const [{ row, stored }, fields] of changes) {
      for (const { field } of editsOf.get(stored?.id ?? '') ?? []) {
        if (!fields.delete(field)) continue;
        const message = 'Isi kolom ini berbeda dengan yang terakhir diubah langsung di sini. Yang tersimpan dipertahankan; samakan di SIASN atau ubah di sini.';
        row.problems.push({ column: row.column(field as Field), code: 'LOCAL_EDIT_KEPT', message });
      }
    }
  }

  /** The post a row brings, unless it is the one already held. */
  #moveOf({ row, stored, posts, unit, position }: Case, fields: Map<string, string>): Move | undefined {
    const standing = fields.get('standing') ?? stored?.standing ?? 'ACTIVE';
    // SIASN goes on naming the last post of who has left.
    if (!unit || !position || outOfService.includes(standing as LegalStanding)) return undefined;
    const { today } = this.options;
    const isIt = (post?: Assignment) => post?.unit.id === unit && post.position.id === position;
    const last = posts.at(-1);
    const since = row.values.positionSince;
    const returns = !!last?.validUntil && !!since && since > last.validUntil;
    const current = posts.findLast(post => post.validFrom <= today && (!post.validUntil || post.validUntil >= today));
    if (isIt(current) || (isIt(last) && !returns)) return undefined;
    const note = (code: string, message: string) => void row.problems.push({ column: row.column('positionSince'), code, message });
    if (!since) return note('POSITION_SINCE_MISSING', 'TMT jabatan belum diisi, sehingga jabatan dan unit pada baris ini tidak dicatat.');
    if (last && since <= last.validFrom) {
      return note('POSITION_KEPT', `Jabatan pada baris ini (TMT ${written(since)}) tidak lebih baru daripada yang tersimpan (TMT ${written(last.validFrom)}). Yang tersimpan dipertahankan.`);
    }
    const ends = last && (!last.validUntil || last.validUntil >= since) ? { ends: last, until: dayBefore(since) } : {};
    return { unit, position, since, ...ends };
  }

  // A unit is led by one: who comes to a seat that is held keeps what is stored of them.
  async #keepSeats(moves: Map<Case, Move | undefined>): Promise<void> {
    const coming = new Map([...moves].flatMap(([one, move]) => (move ? [[one, { ...move, person: one.stored?.id }] as const] : [])));
    for (const [one, { from, until }] of await takenSeats(this.em, this.options.agency, coming)) {
      moves.delete(one);
      one.row.problems.push({ column: one.row.column('positionName'), code: 'SEAT_TAKEN', message: `Jabatan pimpinan unit ini sudah ada pemegangnya sejak ${written(from)}${until ? ` sampai ${written(until)}` : ''}, sehingga jabatan pada baris ini tidak dicatat. Akhiri dahulu penugasan sebelumnya.` });
    }
  }

  async #write(changes: Map<Case, Map<string, string>>, moves: Map<Case, Move | undefined>): Promise<void> {
    const coming = new Map<Case, New>(), { catalog } = this.writing.house;
    for (const [one, fields] of changes) {
      const move = moves.get(one);
      if (move?.ends) move.ends.validUntil = move.until;
      if (one.stored) this.#update(one.stored, fields);
      else coming.set(one, this.#created(one, fields));
      this.counts[!one.stored ? 'created' : fields.size || move ? 'updated' : 'unchanged']++;
    }
    // The database refuses a post that begins before the one before it has ended.
    await this.em.flush();
    await addAll(catalog.noun(Employee), [...coming.values()], this.writing);
    await addAll(catalog.noun(Assignment), [...moves].flatMap(([one, move]) => (move ? [this.#assigned((one.stored ?? coming.get(one)!).id, one.row, move)] : [])), this.writing);
    await this.#refreshPlans();
  }

  // Nobody but this transaction sees its rows, so the database goes on planning the triggers for tables as empty as they were: 15,000 rows took minutes.
  async #refreshPlans(): Promise<void> {
    if (this.counts.created + this.counts.updated < this.#nextPlans) return;
    this.#nextPlans = 2 * (this.counts.created + this.counts.updated);
    await this.em.execute('analyze employee, assignment');
  }

  #created({ number, row }: Case, fields: Map<string, string>): New {
    const { name, status, sex, birthDate } = row.values;
    return { id: randomUUID(), agency: this.options.agency, employeeNumber: number, name, status, sex, birthDate, standing: 'ACTIVE', ...Object.fromEntries(fields), importedAt: this.#startedAt };
  }

  #update(stored: Employee, fields: Map<string, string>): void {
    const { rank, ...rest } = Object.fromEntries(fields);
    if (fields.size) Object.assign(stored, rest, rank && { rank: ref(Rank, rank) }, { importedAt: this.#startedAt });
  }

  #assigned(employee: string, { values }: SiasnRow, { unit, position, since }: Move): New {
    return { id: randomUUID(), agency: this.options.agency, employee, unit, position, validFrom: since, decreeNumber: values.decreeNumber ?? 'SIASN' };
  }

  async #report(cases: readonly Case[], sound: readonly Case[]): Promise<void> {
    this.counts.total += cases.length;
    this.counts.failed += cases.length - sound.length;
    const problems = cases.flatMap(({ row }) => row.problems.map(problem => ({ row: row.line, ...problem })));
    const room = Math.max(0, mostProblems - this.counts.problems);
    this.counts.problems += problems.length;
    if (problems.length && room) await this.options.onProblem?.(problems.slice(0, room));
  }
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
