import type { DocumentStatus } from '../../schema/documents/request.ts';
import { documentKinds } from '../reference/document-kinds.ts';
import { holidays } from '../reference/holidays.ts';
import { idOf } from '../reference/ids.ts';
import { addDays, momentOf, workday } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import { shuffled } from './dice.ts';
import { storyFiles } from './files.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import { fullName } from './titles.ts';

/** A document of the story: for whom (key of the cast, or the next it is for), where it stands, since when. */
interface Plan { who?: string; kind: string; status: DocumentStatus; asked: string; purpose: string; note?: string; /** Its first letter was revoked. */ reopened?: true }

const unreadable = 'Pindaian tidak terbaca; unggah kembali dengan resolusi lebih tinggi.', plans: Record<City['key'], readonly Plan[]> = {
  medan: [
    { who: 'employee', kind: 'STATEMENT', status: 'INCOMPLETE', asked: '2026-11-17', purpose: 'Pengajuan kredit pemilikan rumah.', note: unreadable },
    { who: 'employee', kind: 'KGB', status: 'COMPLETED', asked: '2026-09-07', purpose: 'Kenaikan gaji berkala per 1 Oktober 2026.' },
    { kind: 'RANK_PROMOTION', status: 'SUBMITTED', asked: '2026-11-18', purpose: 'Kenaikan pangkat periode Januari 2027.' },
    { kind: 'PENSION', status: 'SUBMITTED', asked: '2026-10-12', purpose: 'Pensiun batas usia Mei 2027.' },
    { kind: 'MUTATION', status: 'ELIGIBLE', asked: '2026-11-12', purpose: 'Pindah mengikuti suami.' },
    { kind: 'TITLE', status: 'INELIGIBLE', asked: '2026-10-26', purpose: 'Pencantuman gelar magister.', note: 'Program studi belum terakreditasi pada saat ijazah terbit.' },
    { kind: 'STUDY_ASSIGNMENT', status: 'PROCESSING', asked: '2026-11-10', purpose: 'Magister administrasi publik.' },
    { kind: 'SPOUSE_CARD', status: 'WITHDRAWN', asked: '2026-11-03', purpose: 'Karsu pertama.' },
    { kind: 'EMPLOYEE_CARD', status: 'DRAFT', asked: '2026-11-20', purpose: 'Kartu lama hilang.' },
    { kind: 'WEALTH_REPORT', status: 'COMPLETED', asked: '2025-11-03', purpose: 'Pencatatan LHKASN 2025.' },
    { kind: 'STATEMENT', status: 'PROCESSING', asked: '2026-10-05', purpose: 'Beasiswa anak.', note: 'Nama unit pada surat keliru.', reopened: true },
  ],
  tanjungpinang: [
    { kind: 'STATEMENT', status: 'DRAFT', asked: '2026-11-19', purpose: 'Keperluan perbankan.' }, { kind: 'RANK_PROMOTION', status: 'SUBMITTED', asked: '2026-11-16', purpose: 'Kenaikan pangkat periode Februari 2027.' },
    { kind: 'PENSION', status: 'INCOMPLETE', asked: '2026-11-05', purpose: 'Pensiun batas usia Juli 2027.', note: unreadable }, { kind: 'SPOUSE_CARD', status: 'ELIGIBLE', asked: '2026-11-09', purpose: 'Karis pertama.' },
    { kind: 'TITLE', status: 'INELIGIBLE', asked: '2026-10-20', purpose: 'Pencantuman gelar sarjana.', note: 'Kuliah tanpa izin belajar.' }, { kind: 'MUTATION', status: 'PROCESSING', asked: '2026-11-04', purpose: 'Pindah unit.' },
    { kind: 'KGB', status: 'COMPLETED', asked: '2026-09-14', purpose: 'Kenaikan gaji berkala per 1 November 2026.' }, { kind: 'EMPLOYEE_CARD', status: 'WITHDRAWN', asked: '2026-10-27', purpose: 'Kartu rusak.' },
  ],
};

const holiday = new Set(holidays.map(h => h.day)), free = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || holiday.has(day);
const after = (from: string, days: number) => { let day = from; for (let left = days; left > 0;) { day = addDays(day, 1); if (!free(day)) left--; } return day; };
const between = (from: string, until: string) => { let days = 0; for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (!free(day)) days++; return days; };

/** Documents of a city: requests in every state with their papers, and the letters. */
export function documentsOf(city: City, agency: string, people: readonly Person[], signers: Signers) {
  const taken = new Set<string>(), hr = signers.of(people.find(p => p.id === idOf('Employee', city.key, 'hr'))!), head = people.find(p => p.id === idOf('Employee', city.key, 'kepala'))!, counted = new Map<string, number>();
  const cases = plans[city.key].map((plan, index) => {
    const kind = documentKinds.find(k => k.code === plan.kind)!, free = people.filter(p => p.inService && p.row.standing === 'ACTIVE' && !p.isNamed && !p.leads && !taken.has(p.id) && (kind.audience as readonly string[]).includes(p.row.status));
    const person = plan.who ? people.find(p => p.id === idOf('Employee', city.key, plan.who!))! : shuffled(free, p => `document ${p.post}`)[0]!;
    taken.add(person.id);
    return caseOf(plan, kind, person, idOf('DocumentRequest', city.key, index));
  });

  function caseOf(plan: Plan, kind: (typeof documentKinds)[number], person: Person, id: string) {
    const { status, asked, purpose, note } = plan, history = decisionsOf('DocumentRequest', id, agency, 'DRAFT', asked, stepsOf(plan, signers.of(person), hr, signers.head)), sent = status !== 'DRAFT', last = history.at(-1)?.decidedAt ?? momentOf(asked, 30), on = last.toISOString().slice(0, 10);
    const dueOn = after(plan.reopened ? on : asked, kind.days), back = status === 'INCOMPLETE', createdAt = momentOf(asked, 30), completed = history.find(d => d.move === 'complete')?.decidedAt.toISOString().slice(0, 10);
    const papers = sent ? kind.papers.filter(([, , ifAny]) => !ifAny).map(([item], i) => ({ id: idOf('DocumentPaper', id, item), agency, request: id, item, file: storyFiles[city.key].paper.id, state: status === 'SUBMITTED' ? 'UNCHECKED' : back && i === 0 ? 'NOT_IN_ORDER' : 'IN_ORDER', note: back && i === 0 ? note : null, createdAt, updatedAt: createdAt })) : [];
    return { plan, kind, person, history, completed, papers, row: { id, agency, employee: person.id, kind: kind.id, purpose, status, submittedOn: sent ? asked : null, dueOn: sent && !back ? dueOn : null, daysLeft: back ? between(on, dueOn) : null, createdAt, updatedAt: last } };
  }

  const letters = cases.filter(c => c.completed).sort((a, b) => (a.completed! < b.completed! ? -1 : 1)).map(({ plan, kind, person, row, completed }) => {
    const issuedOn = completed!, year = Number(issuedOn.slice(0, 4)), sequence = (counted.get(String(year)) ?? 0) + 1, at = momentOf(issuedOn, 200);
    counted.set(String(year), sequence);
    return {
      id: idOf('DocumentLetter', row.id), agency, request: row.id, employee: person.id, number: `${kind.filed}/${sequence}/BKPSDM/${year}`, year, sequence, code: codeOf(row.id), kindName: kind.name, holderName: fullName(person.row), holderNumber: person.row.employeeNumber, text: kind.letterText, issuedOn,
      signatoryName: fullName(head.row), signatoryTitle: head.position.name, status: plan.reopened ? 'REVOKED' : 'VALID', revokedOn: plan.reopened ? row.updatedAt.toISOString().slice(0, 10) : null, createdAt: at, updatedAt: plan.reopened ? row.updatedAt : at,
    };
  });
  return { requests: cases.map(c => c.row), papers: cases.flatMap(c => c.papers), letters, decisions: cases.flatMap(c => c.history) };
}

/** The moves that led a request to where it stands. */
function stepsOf({ status, note, reopened, asked }: Plan, employee: Signer, hr: Signer, head: Signer): Step[] {
  const submit: Step = ['submit', 'SUBMITTED', employee], eligible: Step[] = [submit, ['qualify', 'ELIGIBLE', hr]], processing: Step[] = [...eligible, ['process', 'PROCESSING', hr]], completed: Step[] = [...processing, ['complete', 'COMPLETED', head]];
  const ways: Record<DocumentStatus, Step[]> = {
    DRAFT: [], SUBMITTED: [submit], INCOMPLETE: [submit, ['return', 'INCOMPLETE', hr, note, workday(addDays(asked, 2))]], ELIGIBLE: eligible, INELIGIBLE: [submit, ['disqualify', 'INELIGIBLE', hr, note]],
    PROCESSING: reopened ? [...completed, ['reopen', 'PROCESSING', head, note]] : processing, COMPLETED: completed, WITHDRAWN: [submit, ['withdraw', 'WITHDRAWN', employee]],
  };
  return ways[status];
}

/** A code of twenty letters and digits that follows from an id. */
const codeOf = (id: string) => id.replaceAll('-', '').slice(0, 20).toUpperCase();
