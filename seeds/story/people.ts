import type { LegalStanding, Sex } from '../../schema/people/employee.ts';
import { idOf } from '../reference/ids.ts';
import type { Member } from './cast.ts';
import { addDays, addMonths, STORY_DAY } from './days.ts';
import { type Dice, diceFor } from './dice.ts';
import { nameOf } from './names.ts';
import { counted, nationalIdOf, numberOf, type Registry } from './numbers.ts';
import type { City, UnitPlan } from './organisation.ts';
import { type Post, sexFor } from './positions.ts';
import { type Service, serviceFor } from './service.ts';
import { type Departure, departures } from './standings.ts';
import { titlesOf } from './titles.ts';

/** Somebody of the story: the row of the table, and what the rest of the story must know. */
export interface Person {
  readonly id: string;
  readonly city: City['key'];
  /** `unit/leader`, or `unit/position/number`. */
  readonly post: string;
  readonly unit: UnitPlan;
  readonly position: Post;
  readonly leads: boolean;
  readonly inService: boolean;
  readonly since: string;
  /** Whether the story names this person. */
  readonly isNamed: boolean;
  readonly levels?: Readonly<Record<string, number>>;
  readonly row: EmployeeRow;
}

/** A row of the table of employees. */
export type EmployeeRow = ReturnType<typeof employeeRow>;

interface Seat {
  readonly post: string;
  readonly unit: UnitPlan;
  readonly position: Post;
  readonly member?: readonly [key: string, member: Member];
  readonly departure?: Departure;
}

/** Everybody who holds, or held, a post in these units. */
export function peopleOf(
  city: City,
  units: readonly UnitPlan[],
  posts: ReadonlyMap<string, Post>,
  cast: Readonly<Record<string, Member>>,
  registry: Registry,
): Person[] {
  const members = new Map(Object.entries(cast).map(([key, member]) => [member.post, [key, member] as const]));
  for (const member of Object.values(cast)) registry.names.add(member.name);
  const seats = units.flatMap(unit => seatsIn(unit, posts, members));
  return [...seats, ...departed(city, units, posts)].map(seat => personIn(city, seat, registry));
}

function seatsIn(unit: UnitPlan, posts: ReadonlyMap<string, Post>, members: ReadonlyMap<string, readonly [string, Member]>): Seat[] {
  const counted = new Map<string, number>();
  const staff = unit.staff.map(code => {
    const number = (counted.get(code) ?? 0) + 1;
    counted.set(code, number);
    return { post: `${unit.code}/${code}/${number}`, unit, position: posts.get(code)! };
  });
  const lead = unit.leader === undefined ? undefined : { post: `${unit.code}/leader`, unit, position: posts.get(unit.leader)! };
  const led = lead !== undefined && (unit.filled || members.has(lead.post));
  return [...(led ? [lead] : []), ...staff].map(seat => ({ ...seat, member: members.get(seat.post) }));
}

function departed(city: City, units: readonly UnitPlan[], posts: ReadonlyMap<string, Post>): Seat[] {
  return departures[city.key].map((departure, index) => ({
    post: `${departure.unit}/${departure.position}/departed-${index + 1}`,
    unit: units.find(unit => unit.code === departure.unit)!,
    position: posts.get(departure.position)!,
    departure,
  }));
}

function personIn(city: City, seat: Seat, registry: Registry): Person {
  const { post, unit, position, member, departure } = seat;
  const dice = diceFor('person', city.key, post);
  const id = idOf('Employee', city.key, member?.[0] ?? post);
  const sex = member?.[1].sex ?? sexFor(position, dice.chance);
  const service = member
    ? { status: 'PNS' as const, ...member[1] }
    : aged(departure, serviceFor(departure ? { ...position, leadsUnit: true } : position, dice));
  const written = member?.[1] ?? { name: freshName(city, sex, registry, dice), ...titlesOf(position.field, service.education, dice) };
  const row = employeeRow(
    city,
    id,
    { ...written, sex, birthPlace: member?.[1].birthPlace },
    { ...service },
    departure?.standing ?? 'ACTIVE',
    registry,
    dice,
  );
  return {
    id,
    city: city.key,
    post,
    unit,
    position,
    leads: post.endsWith('/leader'),
    inService: departure === undefined || departure.stays,
    since: member?.[1].since ?? sinceOf(position, service, departure, dice),
    isNamed: member !== undefined,
    levels: member?.[1].levels,
    row,
  };
}

function freshName(city: City, sex: Sex, { names }: Registry, dice: Dice): string {
  for (;;) {
    const name = nameOf(city.key, sex, dice);
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

// Retirement counts from the first of the month after the fifty-eighth birthday (PP 11/2017 art. 239).
function aged(departure: Departure | undefined, service: Service): Service {
  if (departure?.standing !== 'RETIRED' && departure?.standing !== 'PRE_RETIREMENT') return service;
  const retires = departure.standing === 'RETIRED' ? departure.on : addMonths(departure.on, 12);
  const birthDate = addDays(addMonths(retires, -58 * 12), -12);
  const appointedOn = `${Math.min(Number(birthDate.slice(0, 4)) + 24, Number(service.appointedOn.slice(0, 4)))}-03-01`;
  return { ...service, birthDate, appointedOn, rankSince: service.rankSince === service.appointedOn ? appointedOn : service.rankSince };
}

const sessions = [
  '2021-12-31',
  '2022-03-14',
  '2022-09-05',
  '2023-01-16',
  '2023-06-19',
  '2024-02-12',
  '2024-08-26',
  '2025-03-10',
  '2025-09-15',
  '2026-01-19',
  '2026-05-11',
];

function sinceOf({ kind }: Post, { status, appointedOn }: Service, departure: Departure | undefined, dice: Dice): string {
  const earliest = addMonths(appointedOn, status === 'PNS' ? 12 : 0);
  if (status !== 'PNS') return appointedOn;
  const choices = (kind === 'JPT_PRATAMA' ? sessions.slice(2) : sessions).filter(
    day => day >= earliest && day < (departure?.on ?? STORY_DAY),
  );
  return choices.length > 0 ? dice.pick(choices) : earliest;
}

// Region codes of the NIK: where somebody was first registered.
const places: Record<City['key'], readonly (readonly [place: string, region: string, districts: number, weight: number])[]> = {
  medan: [
    ['Medan', '1271', 21, 55],
    ['Binjai', '1275', 5, 8],
    ['Lubuk Pakam', '1207', 22, 10],
    ['Pematangsiantar', '1272', 8, 7],
    ['Padangsidimpuan', '1277', 6, 6],
    ['Kabanjahe', '1206', 17, 6],
    ['Tarutung', '1202', 15, 5],
    ['Tanjungbalai', '1274', 6, 3],
  ],
  tanjungpinang: [
    ['Tanjungpinang', '2172', 4, 60],
    ['Kijang', '2101', 10, 15],
    ['Tanjungbalai Karimun', '2102', 12, 8],
    ['Batam', '2171', 12, 7],
    ['Daik Lingga', '2104', 10, 5],
    ['Ranai', '2103', 12, 5],
  ],
};

interface Written {
  readonly name: string;
  readonly titlePrefix?: string;
  readonly titleSuffix?: string;
  readonly sex: Sex;
  readonly birthPlace?: string;
}

function employeeRow(
  city: City,
  id: string,
  { name, titlePrefix, titleSuffix, sex, birthPlace }: Written,
  service: Service,
  standing: LegalStanding,
  registry: Registry,
  dice: Dice,
) {
  const { status, education, birthDate, appointedOn, rank, rankSince } = service;
  const [place, region, districts] =
    places[city.key].find(([known]) => known === birthPlace) ?? dice.weighted(places[city.key].map(entry => [entry, entry[3]] as const));
  return {
    id,
    agency: idOf('Agency', city.code),
    employeeNumber: numberOf(service, sex, registry),
    name,
    titlePrefix: titlePrefix ?? null,
    titleSuffix: titleSuffix ?? null,
    status,
    standing,
    sex,
    birthDate,
    birthPlace: birthPlace ?? place,
    education,
    rank: rank === undefined ? null : idOf('Rank', status === 'PPPK' ? 'PPPK' : 'PNS', rank),
    rankSince: rankSince ?? null,
    appointedOn,
    email: `${addressOf(name, registry)}@meritgraph.example`,
    phone: `0811-0000-${String(counted(registry, 'phone')).padStart(4, '0')}`,
    nationalId: nationalIdOf(`${region}${String(dice.between(1, districts)).padStart(2, '0')}`, birthDate, sex, registry),
  };
}

function addressOf(name: string, registry: Registry): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.');
  const number = counted(registry, `address/${plain}`);
  return number === 1 ? plain : `${plain}${number}`;
}

/** Who leads what somebody answers to: the unit, or the nearest above that is led. */
export function supervisorsOf(people: readonly Person[], units: readonly UnitPlan[]): Map<string, Person> {
  const leaderOf = new Map(people.filter(person => person.leads && person.inService).map(person => [person.unit.code, person]));
  const parentOf = new Map(units.map(unit => [unit.code, unit.parent]));
  const above = (code: string | undefined): Person | undefined =>
    code === undefined ? undefined : (leaderOf.get(code) ?? above(parentOf.get(code)));
  const found = people.map(person => [person.id, above(person.leads ? person.unit.parent : person.unit.code)] as const);
  return new Map(found.filter((pair): pair is [string, Person] => pair[1] !== undefined));
}
