import type { Importance } from '../../schema/competency/standard.ts';
import { numberOf } from '../reference/rules.ts';
import type { EvidenceRow } from './assessments.ts';
import type { Course } from './courses.ts';
import { STORY_DAY } from './days.ts';
import type { UnitPlan } from './organisation.ts';
import type { Person } from './people.ts';
import { competencyId, demandsOf } from './standards.ts';

/** What the needs of a city are found from. */
export interface Findings {
  readonly city: Person['city'];
  readonly people: readonly Person[];
  readonly units: readonly UnitPlan[];
  readonly evidence: readonly EvidenceRow[];
  readonly courses: readonly Course[];
}

/** Somebody’s gap in one competency. */
export interface Need {
  readonly person: Person;
  readonly office: string;
  readonly code: string;
  readonly level: number;
  readonly held: number;
  readonly importance: Importance;
  readonly weighed: number;
}

/** The levels everybody holds on the story’s day: the latest assessment, raised by later trainings. */
export function levelsOf(evidence: readonly EvidenceRow[]): (employee: string, code: string) => number {
  const revoked = new Set(evidence.flatMap(({ revokes }) => (revokes === null ? [] : [revokes])));
  const counts = evidence.filter(({ id, kind, validUntil }) => kind !== 'REVOCATION' && !revoked.has(id) && (validUntil === null || validUntil >= STORY_DAY));
  const of = Map.groupBy(counts, ({ employee, competency }) => employee + competency);
  return (employee, code) => {
    const pieces = of.get(employee + competencyId(code)) ?? [];
    const base = pieces.filter(({ kind }) => kind === 'ASSESSMENT').sort((a, b) => (a.observedOn < b.observedOn ? 1 : -1))[0];
    return Math.max(0, ...pieces.filter(piece => piece === base || (piece.kind !== 'ASSESSMENT' && piece.observedOn >= (base?.observedOn ?? ''))).map(({ level }) => level));
  };
}

/** The office a unit belongs to: the one right below the city. */
export function officeOf(units: readonly UnitPlan[]): (code: string) => string {
  const above = new Map(units.map(({ code, parent }) => [code, parent]));
  const root = units.find(({ parent }) => parent === undefined)!.code;
  const find = (code: string): string => { const parent = above.get(code); return parent === undefined || parent === root ? code : find(parent); };
  return find;
}

/** Whether a unit lies in another one, or is it. */
export function within(units: readonly UnitPlan[], code: string, of: string): boolean {
  if (code === of) return true;
  const parent = units.find(unit => unit.code === code)?.parent;
  return parent !== undefined && within(units, parent, of);
}

/** Everybody’s gaps, most urgent first. */
export function needsOf({ people, units, evidence }: Findings): Need[] {
  const levels = levelsOf(evidence), office = officeOf(units);
  return people
    .filter(({ inService, row }) => inService && row.standing === 'ACTIVE')
    .flatMap(person => demandsOf(person.position).map(({ code, level, importance }) => {
      const held = levels(person.id, code);
      return { person, office: office(person.unit.code), code, level, held, importance, weighed: (level - held) * numberOf('NEED_WEIGHT', importance) };
    }))
    .filter(({ level, held }) => level > held)
    .sort((a, b) => b.weighed - a.weighed || (a.person.post + a.code < b.person.post + b.code ? -1 : 1));
}

/** The training of the catalogue with the fewest JP that confers a level; structural ones go with an appointment, not with a gap. */
export const courseFor = (courses: readonly Course[], code: string, level: number): Course | undefined =>
  courses
    .filter(({ status = 'PUBLISHED', form, confers }) => status === 'PUBLISHED' && form !== 'KL01' && confers.some(([of, at]) => of === code && at >= level))
    .sort((a, b) => a.hours - b.hours || (a.title < b.title ? -1 : 1))[0];
