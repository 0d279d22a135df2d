import type { AssignmentKind } from '../../schema/people/assignment.ts';
import { idOf } from '../reference/ids.ts';
import { addDays, addMonths } from './days.ts';
import { diceFor } from './dice.ts';
import type { City, UnitPlan } from './organisation.ts';
import type { Person } from './people.ts';
import { catalogue, type Post } from './positions.ts';
import { departures } from './standings.ts';

/** A row of the table of assignments. */
export interface AssignmentRow {
  readonly id: string;
  readonly agency: string;
  readonly employee: string;
  readonly position: string;
  readonly unit: string;
  readonly kind: AssignmentKind;
  readonly decreeNumber: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** The posts people hold and held, and those they look after for others. */
export function assignmentsOf(city: City, people: readonly Person[], units: readonly UnitPlan[]): AssignmentRow[] {
  const today = [...people.map(person => current(city, person)), ...actingAssignments(city, people, units)];
  const rows = [...today];
  // A seat that leads was one person’s then as it is now.
  for (const row of people.flatMap(person => earlier(city, person, units))) if (!rows.some(other => excludes(row, other))) rows.push(row);
  return rows;
}

const leading = new Set(catalogue.filter(post => post.leadsUnit).flatMap(post => ['medan', 'tanjungpinang'].map(key => idOf('Position', key, post.code))));
const excludes = (a: AssignmentRow, b: AssignmentRow): boolean =>
  a.unit === b.unit && a.position === b.position && leading.has(a.position) && b.kind !== 'DAILY_ACTING' && a.validFrom <= (b.validUntil ?? '9999') && b.validFrom <= (a.validUntil ?? '9999');

function current(city: City, person: Person): AssignmentRow {
  const departure = departures[city.key].find((_, index) => person.post.endsWith(`/departed-${index + 1}`));
  const ended = departure === undefined || departure.stays ? null : addDays(departure.on, -1);
  return assignment(city, person, person.unit, person.position.code, 'DEFINITIVE', person.since, ended);
}

const sameKind: readonly string[] = ['SECRETARIAT', 'DISTRICT', 'SCHOOL', 'HEALTH_CENTRE', 'SECTION'];

function earlier(city: City, person: Person, units: readonly UnitPlan[]): AssignmentRow[] {
  const dice = diceFor('earlier', city.key, person.post);
  const from = addMonths(person.since, -12 * dice.between(2, 4));
  const code = formerPosition(person.position);
  if (code === undefined || from < addMonths(person.row.appointedOn, 12) || !dice.chance(person.leads ? 0.75 : 0.3)) return [];
  const led: Partial<Record<string, readonly string[]>> = {
    KABID: ['DIVISION'],
    LURAH: ['URBAN_VILLAGE'],
    KASUBBAG: ['SUBSECTION'],
    SEKCAM: ['SECRETARIAT'],
    CAMAT: ['DISTRICT'],
  };
  const kinds = led[code] ?? (sameKind.includes(person.unit.kind) ? [person.unit.kind] : ['DIVISION']);
  const fitting = units.filter(
    unit => kinds.includes(unit.kind) && unit.code !== person.unit.code && (led[code] === undefined || unit.leader === code),
  );
  return fitting.length === 0 ? [] : [assignment(city, person, dice.pick(fitting), code, 'DEFINITIVE', from, addDays(person.since, -1))];
}

function formerPosition({ kind, code, tier }: Post): string | undefined {
  if (kind === 'JPT_PRATAMA') return code === 'KEPALA-1.01' ? undefined : 'KABID';
  if (kind === 'ADMINISTRATOR') return code === 'CAMAT' ? 'SEKCAM' : code === 'KABID' || code === 'SEKCAM' ? 'LURAH' : 'KABID';
  if (kind === 'SUPERVISOR') return 'PLK-PTK';
  if (kind === 'EXECUTING') return code;
  const lower: Partial<Record<string, string>> = { AHLI_MADYA: 'MUDA', AHLI_MUDA: 'PERTAMA', MAHIR: 'TERAMPIL', PENYELIA: 'MAHIR' };
  const former = tier && lower[tier] ? code.replace(/[A-Z]+$/, lower[tier]) : code;
  return catalogue.some(post => post.code === former) ? former : code;
}

// Plt. for three months, the longest one decree may name (SE Kepala BKN 1/SE/I/2021).
const vacant = { since: '2026-09-01', until: '2026-11-30' };

function actingAssignments(city: City, people: readonly Person[], units: readonly UnitPlan[]): AssignmentRow[] {
  const leaderOf = new Map(people.filter(person => person.leads).map(person => [person.unit.code, person]));
  const empty = units.filter(unit => unit.leader !== undefined && !leaderOf.has(unit.code));
  const offices = empty.filter(unit => leaderOf.has(`${unit.code}.00`)).map(unit => [unit, leaderOf.get(`${unit.code}.00`)!] as const);
  const villages = empty
    .filter(unit => unit.kind === 'URBAN_VILLAGE')
    .flatMap(unit => {
      const neighbour = units.find(other => other.parent === unit.parent && other.kind === 'URBAN_VILLAGE' && leaderOf.has(other.code));
      return neighbour ? [[unit, leaderOf.get(neighbour.code)!] as const] : [];
    });
  const once = [...new Map(villages.map(pair => [pair[1].id, pair])).values()].slice(0, city.key === 'medan' ? 12 : 2);
  const acting = [...offices, ...once].map(([unit, person]) => assignment(city, person, unit, unit.leader!, 'ACTING', vacant.since, vacant.until));
  return [...acting, ...daily(city, leaderOf)];
}

// Two heads are away on duty on the story's day; their secretaries stand in.
function daily(city: City, leaderOf: ReadonlyMap<string, Person>): AssignmentRow[] {
  const away = ['4.13', '4.11', '4.10', '4.01', '4.02'].filter(code => leaderOf.has(code) && leaderOf.has(`${code}.00`)).slice(0, 2);
  return away.map(code => {
    const head = leaderOf.get(code)!;
    return assignment(city, leaderOf.get(`${code}.00`)!, head.unit, head.position.code, 'DAILY_ACTING', '2026-11-16', '2026-11-27');
  });
}

function assignment(
  city: City,
  person: Person,
  unit: UnitPlan,
  position: string,
  kind: AssignmentKind,
  validFrom: string,
  validUntil: string | null,
): AssignmentRow {
  const number = diceFor('decree', city.key, person.post, unit.code, validFrom).between(12, 989);
  const letter = { DEFINITIVE: '800.1.3.3', ACTING: '800.1.11.1', DAILY_ACTING: '800.1.11.1' }[kind];
  return {
    id: idOf('Assignment', person.id, unit.code, validFrom),
    agency: idOf('Agency', city.code),
    employee: person.id,
    position: idOf('Position', city.key, position),
    unit: idOf('Unit', city.key, unit.code),
    kind,
    decreeNumber: `${letter}/${number}/${validFrom.slice(0, 4)}`,
    validFrom,
    validUntil,
  };
}
