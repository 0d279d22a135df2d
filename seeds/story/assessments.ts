import type { AssessmentMethod, AssessmentPurpose, AssessmentStatus } from '../../schema/competency/assessment.ts';
import type { EvidenceKind } from '../../schema/competency/evidence.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import { addDays, addMonths, momentOf } from './days.ts';
import { type Dice, diceFor } from './dice.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import { competencyId, type Demand, demandsOf } from './standards.ts';

const validity = numberOf('ASSESSMENT_VALIDITY');

/** A row of the table of assessments. */
export interface AssessmentRow {
  readonly id: string;
  readonly agency: string;
  readonly employee: string;
  readonly competency: string;
  readonly level: number;
  readonly method: AssessmentMethod;
  readonly purpose: AssessmentPurpose;
  readonly assessedOn: string;
  readonly validUntil: string;
  readonly assessor: string;
  readonly note: string | null;
  readonly status: AssessmentStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row of the table of evidence. */
export interface EvidenceRow {
  readonly id: string;
  readonly agency: string;
  readonly employee: string;
  readonly competency: string;
  readonly kind: EvidenceKind;
  readonly level: number;
  readonly observedOn: string;
  readonly validUntil: string | null;
  readonly revokes: string | null;
  readonly sourceNoun: 'Assessment' | 'Enrollment' | 'MentoringGoal';
  readonly sourceId: string;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const managerialDays = ['2024-05-14', '2024-09-18', '2025-02-20', '2025-06-17', '2025-10-08', '2026-03-11', '2026-07-22'];
const technicalDays = ['2024-07-09', '2024-11-06', '2025-04-15', '2025-08-26', '2026-02-04', '2026-05-20', '2026-09-16'];
// Held more than three years before the story's day: these levels no longer count.
const expiredDays = ['2023-06-13', '2023-09-12'];

const assessors: Record<City['key'], readonly [center: string, technical: string]> = {
  medan: ['Tim Asesor Kantor Regional VI BKN Medan', 'Tim Uji Kompetensi BKPSDM Kota Medan'],
  tanjungpinang: ['Tim Asesor Kantor Regional XII BKN Pekanbaru', 'Tim Uji Kompetensi BKPSDM Kota Tanjungpinang'],
};

/** The assessments of these people: most of them most of what their position demands, with believable gaps; about one in twelve not yet. */
export const assessmentsOf = (people: readonly Person[]): AssessmentRow[] => people.filter(person => person.inService).flatMap(assessed);

function assessed(person: Person): AssessmentRow[] {
  const dice = diceFor('assessment', person.city, person.post);
  const named = person.levels !== undefined;
  if (!named && (person.row.status === 'CPNS' || dice.chance(0.065))) return [];
  const level = named ? ({ code, level }: Demand) => person.levels?.[code] ?? level : foundBy(dice);
  const [managerialOn, technicalOn] = daysOf(person, dice, named);
  const demands = demandsOf(person.position).filter(() => named || dice.chance(0.96));
  const now = demands.map(demand => row(person, demand, level(demand), isManagerial(demand) ? managerialOn : technicalOn));
  return !named && dice.chance(0.09)
    ? [...now.map(before).filter(({ assessedOn }) => assessedOn > person.row.appointedOn && assessedOn > '2023'), ...now]
    : now;
}

const isManagerial = ({ code }: Demand): boolean => /^(M|SK)\./.test(code);

function daysOf(person: Person, dice: Dice, named: boolean): [managerialOn: string, technicalOn: string] {
  if (named) return ['2025-10-08', '2026-02-04'];
  const expired = dice.chance(0.03);
  const office = diceFor('session', person.city, person.unit.code.split('.').slice(0, 3).join('.'));
  const on = (days: readonly string[], common: string) =>
    [expired ? dice.pick(expiredDays) : dice.chance(0.7) ? common : dice.pick(days)].map(day =>
      day > person.row.appointedOn ? day : days.at(-1)!,
    )[0]!;
  return [on(managerialDays, office.pick(managerialDays)), on(technicalDays, office.pick(technicalDays))];
}

// Some do well, most about as asked, some have far to go.
function foundBy(dice: Dice): (demand: Demand) => number {
  const steps = dice.weighted<readonly (readonly [number, number])[]>([
    [
      [
        [0, 66],
        [1, 30],
        [-1, 4],
      ],
      28,
    ],
    [
      [
        [0, 62],
        [-1, 28],
        [1, 10],
      ],
      47,
    ],
    [
      [
        [-1, 48],
        [0, 32],
        [-2, 17],
        [1, 3],
      ],
      25,
    ],
  ]);
  return ({ level }) => Math.max(level > 1 ? 1 : 0, Math.min(5, level + dice.weighted(steps)));
}

function row(person: Person, demand: Demand, level: number, assessedOn: string): AssessmentRow {
  const managerial = isManagerial(demand);
  const { kind } = person.position;
  const high = kind === 'JPT_PRATAMA' || kind === 'ADMINISTRATOR';
  const method = managerial
    ? high
      ? 'ASSESSMENT_CENTER'
      : kind === 'EXECUTING'
        ? 'CACT'
        : diceFor('method', person.id).pick(['CACT', 'ASSESSMENT_CENTER'] as const)
    : 'COMPETENCY_TEST';
  const at = momentOf(addDays(assessedOn, 14), 95);
  return {
    id: idOf('Assessment', person.id, demand.code, assessedOn),
    agency: person.row.agency,
    employee: person.id,
    competency: competencyId(demand.code),
    level,
    method,
    purpose: kind === 'JPT_PRATAMA' && managerial ? 'SELECTION' : 'MAPPING',
    assessedOn,
    validUntil: addMonths(assessedOn, validity),
    assessor: assessors[person.city][managerial ? 0 : 1],
    note: noteOn(level - demand.level, person, demand),
    status: 'RECORDED',
    createdAt: at,
    updatedAt: at,
  };
}

const notes = {
  above: [
    'Menunjukkan perilaku di atas level yang dipersyaratkan; dapat menjadi rujukan bagi rekan kerja.',
    'Konsisten menunjukkan indikator level berikutnya dalam simulasi dan wawancara.',
  ],
  wide: [
    'Sebagian besar indikator level yang dipersyaratkan belum muncul; perlu pelatihan dan pendampingan atasan.',
    'Perilaku masih terbatas pada tugas rutin; disarankan pelatihan klasikal dan penugasan bertahap.',
  ],
};

function noteOn(distance: number, person: Person, { code }: Demand): string | null {
  const dice = diceFor('note', person.id, code);
  if (distance >= 1 && dice.chance(0.4)) return dice.pick(notes.above);
  return distance <= -2 ? dice.pick(notes.wide) : null;
}

// The round before: a level lower where there is one.
function before(later: AssessmentRow): AssessmentRow {
  const assessedOn = addMonths(later.assessedOn, -24);
  const at = momentOf(addDays(assessedOn, 14), 95);
  return {
    ...later,
    id: idOf('Assessment', later.employee, later.competency, assessedOn),
    level: Math.max(1, later.level - 1),
    assessedOn,
    validUntil: addMonths(assessedOn, validity),
    note: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** Takes back a few assessments: each with the evidence that revokes it. */
export function revoked(rows: readonly AssessmentRow[]): { assessments: AssessmentRow[]; revocations: EvidenceRow[] } {
  const mistaken = new Set(
    rows.filter(({ id, assessedOn }) => assessedOn > '2025' && diceFor('revoked', id).chance(0.0012)).map(({ id }) => id),
  );
  const reason = 'Hasil tertukar dengan peserta lain; dicabut berdasarkan berita acara klarifikasi.';
  const assessments = rows.map(one =>
    mistaken.has(one.id) ? { ...one, status: 'REVOKED' as const, updatedAt: momentOf(addDays(one.assessedOn, 40), 130) } : one,
  );
  const revocations = assessments
    .filter(({ id }) => mistaken.has(id))
    .map(one => ({
      ...evidenceOf(one),
      id: idOf('Evidence', 'revocation', one.id),
      kind: 'REVOCATION' as const,
      observedOn: addDays(one.assessedOn, 40),
      validUntil: null,
      revokes: idOf('Evidence', one.id),
      note: reason,
      createdAt: one.updatedAt,
    }));
  return { assessments, revocations };
}

/** The evidence an assessment gives. */
export function evidenceOf({ id, agency, employee, competency, level, assessedOn, validUntil, createdAt }: AssessmentRow): EvidenceRow {
  return {
    id: idOf('Evidence', id),
    agency,
    employee,
    competency,
    kind: 'ASSESSMENT',
    level,
    observedOn: assessedOn,
    validUntil,
    revokes: null,
    sourceNoun: 'Assessment',
    sourceId: id,
    note: null,
    createdAt,
    updatedAt: createdAt,
  };
}
