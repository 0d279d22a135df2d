import type { EnrollmentOutcome, EnrollmentStatus } from '../../schema/learning/enrollment.ts';
import { idOf } from '../reference/ids.ts';
import type { EvidenceRow } from './assessments.ts';
import type { Course } from './courses.ts';
import { addDays, momentOf, STORY_DAY, workday } from './days.ts';
import { type Dice, diceFor, shuffled } from './dice.ts';
import { daysOf } from './elearning.ts';
import { type Decided, historyOf } from './history.ts';
import type { OfferingPlan } from './offerings.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import { reasonFor } from './phrases.ts';
import type { Signer } from './decided.ts';
import { competencyId, demandsOf } from './standards.ts';
import { fullName } from './titles.ts';

/** An enrollment the story names: who, for what, where it stands. */
export interface Named {
  readonly offering: string;
  /** Post of the employee. */
  readonly post: string;
  readonly status: EnrollmentStatus;
  readonly outcome?: EnrollmentOutcome;
  readonly reason?: string;
  /** Who sent it back or turned it down: the supervisor, or BKPSDM when true. */
  readonly byOffice?: boolean;
  readonly note?: string;
}

/** What the enrollments of a city are made from. */
export interface Campus {
  readonly city: City;
  readonly people: readonly Person[];
  readonly supervisors: ReadonlyMap<string, Person>;
  /** Who decides for BKPSDM. */
  readonly office: Person;
  readonly accounts: ReadonlyMap<string, string>;
  readonly courses: readonly Course[];
  readonly offerings: readonly OfferingPlan[];
  readonly named: readonly Named[];
}

export interface Place extends Named {
  readonly person: Person;
  readonly plan: OfferingPlan;
  readonly course: Course;
}

/** The enrollments of a city with all that follows from them. */
export function enrollmentsOf(campus: Campus) {
  const places = placesOf(campus);
  const results = places.map((place, index) => enrollment(campus, place, index + 1));
  return {
    learnt: results.map(({ row, place }): Learnt => ({ row, place, by: [fullName(campus.office.row), campus.accounts.get(campus.office.id) ?? null] })),
    enrollments: results.map(({ row }) => row),
    decisions: results.flatMap(({ history }) => history),
    hours: results.flatMap(({ row, place }) => hoursOf(row, place)),
    evidence: results.flatMap(({ row, place }) => evidenceOf(row, place)),
  };
}

/** The id of the enrollment of somebody for an offering. */
export const enrollmentId = (city: City['key'], offering: string, employee: string): string => idOf('Enrollment', city, offering, employee);

function placesOf({ city, people, supervisors, courses, offerings, named }: Campus): Place[] {
  const courseOf = new Map(courses.map(course => [course.code, course]));
  const personAt = new Map(people.map(person => [person.post, person]));
  const planOf = new Map(offerings.map(plan => [plan.code, plan]));
  const fixed = named.map(one => ({
    ...one,
    person: personAt.get(one.post)!,
    plan: planOf.get(one.offering)!,
    course: courseOf.get(planOf.get(one.offering)!.training)!,
  }));
  const busy = new Map<string, number>();
  const candidates = people.filter(
    person =>
      person.inService && person.row.standing === 'ACTIVE' && person.levels === undefined && !person.isNamed && supervisors.has(person.id),
  );
  const crowd = offerings.flatMap(plan => crowdOf(city, plan, courseOf.get(plan.training)!, candidates, fixed, busy));
  return [...fixed, ...crowd];
}

function crowdOf(
  city: City,
  plan: OfferingPlan,
  course: Course,
  candidates: readonly Person[],
  fixed: readonly Place[],
  busy: Map<string, number>,
): Place[] {
  const taken = new Set(fixed.filter(place => place.plan === plan).map(({ person }) => person.id));
  const statuses = (Object.entries(plan.crowd) as [EnrollmentStatus, number][]).flatMap(([status, count]) =>
    Array.from({ length: count }, () => status),
  );
  const willing = shuffled(
    candidates.filter(person => person.since < plan.startsOn && !taken.has(person.id)),
    person => city.key + plan.code + person.id,
  );
  const ranked = [
    ...willing.filter(person => isFor(course, person)),
    ...willing.filter(person => !isFor(course, person) && !isRestricted(course)),
  ];
  const chosen = ranked.filter(person => (busy.get(person.id) ?? 0) < 3).slice(0, statuses.length);
  for (const person of chosen) busy.set(person.id, (busy.get(person.id) ?? 0) + 1);
  return chosen.map((person, index) => ({ offering: plan.code, post: person.post, status: statuses[index]!, person, plan, course }));
}

const isRestricted = ({ code }: Course): boolean => ['PKP', 'PKA', 'LATSAR', 'CFP', 'ABR', 'PPI', 'ASKEP', 'RME'].includes(code);

function isFor({ code, confers }: Course, person: Person): boolean {
  if (code === 'LATSAR') return person.row.status === 'CPNS';
  if (code === 'PKP') return person.position.kind === 'SUPERVISOR';
  if (code === 'PKA') return person.position.kind === 'ADMINISTRATOR';
  if (code === 'CFP') return person.leads;
  if (person.position.kind === 'JPT_PRATAMA') return false;
  const demands = demandsOf(person.position);
  const technical = confers.filter(([competency]) => !/^(M|SK)\./.test(competency));
  const wanted = technical.length > 0 ? technical : confers;
  return demands.some(demand =>
    wanted.some(([competency, level]) => competency === demand.code && demand.level <= level && demand.level >= level - 1),
  );
}

function enrollment(campus: Campus, place: Place, number: number) {
  const { person, plan, status } = place;
  const dice = diceFor('enrollment', campus.city.key, plan.code, person.post);
  const id = enrollmentId(campus.city.key, plan.code, person.id);
  const completed = status === 'COMPLETED';
  const completedOn = completed ? workday(addDays(plan.endsOn, dice.between(1, 3))) : null;
  const outcome = completed
    ? (place.outcome ??
      dice.weighted<EnrollmentOutcome>([
        ['PASSED', 86],
        ['FAILED', 6],
        ['ABSENT', 8],
      ]))
    : null;
  const asked = askedOn(plan, dice);
  const decided: Decided = {
    id,
    agency: person.row.agency,
    person,
    supervisor: campus.supervisors.get(person.id)!,
    office: campus.office,
    accounts: campus.accounts,
    status,
    completedOn,
    byOffice: place.byOffice,
    note: place.note,
  };
  const history = historyOf(decided, asked, dice);
  const createdAt = momentOf(addDays(asked, -1), dice.between(10, 400));
  return {
    place,
    history,
    row: {
      id,
      agency: person.row.agency,
      employee: person.id,
      offering: idOf('Offering', campus.city.key, plan.code),
      reason: place.reason ?? reasonFor(place.course.title, dice),
      status,
      outcome,
      completedOn,
      certificateNumber: outcome === 'PASSED' ? `${String(number).padStart(4, '0')}/STTPL/${plan.code}/${plan.endsOn.slice(0, 4)}` : null,
      createdAt,
      updatedAt: history.at(-1)?.decidedAt ?? createdAt,
    },
  };
}

type EnrollmentRow = ReturnType<typeof enrollment>['row'];
/** An enrollment, what it is for, and who decided about it. */
export interface Learnt { readonly row: EnrollmentRow; readonly place: Place; readonly by: Signer }

// For what is still open people have asked in the last weeks; for what was held, well before.
const askedOn = (plan: OfferingPlan, dice: Dice): string =>
  workday(
    plan.startsOn > STORY_DAY && plan.status === 'OPEN'
      ? addDays('2026-10-12', dice.between(0, 26))
      : addDays(plan.startsOn, -dice.between(32, 55)),
  );

function hoursOf({ id, agency, employee, outcome, completedOn, updatedAt }: EnrollmentRow, { course, plan }: Place) {
  if (outcome !== 'PASSED' || completedOn === null) return [];
  const line = (earnedOn: string, hours: number, ...key: string[]) => ({ id: idOf('LearningHoursEntry', id, ...key), agency, employee, year: Number(earnedOn.slice(0, 4)), hours, earnedOn, enrollment: id, createdAt: updatedAt, updatedAt });
  return course.form === 'NKL03' ? daysOf(course, plan.endsOn).map((day, i) => line(day, Math.min(3, course.hours - 3 * i), day)) : [line(completedOn, course.hours)];
}

function evidenceOf(
  { id, agency, employee, outcome, completedOn, updatedAt, certificateNumber }: EnrollmentRow,
  { course }: Place,
): EvidenceRow[] {
  if (outcome !== 'PASSED' || completedOn === null) return [];
  return course.confers.map(([code, level]) => ({
    id: idOf('Evidence', id, code),
    agency,
    employee,
    competency: competencyId(code),
    kind: 'TRAINING',
    level,
    observedOn: completedOn,
    validUntil: null,
    revokes: null,
    sourceNoun: 'Enrollment',
    sourceId: id,
    note: `${course.title}, STTPL ${certificateNumber}`,
    createdAt: updatedAt,
    updatedAt,
  }));
}
