import type { UnitKind } from '../../schema/people/unit.ts';
import type { District } from './areas.ts';
import { diceFor } from './dice.ts';

/** A part of an office: a bidang, a bagian, a UPT, a puskesmas, a school. */
export interface Part {
  readonly name: string;
  readonly kind?: UnitKind;
  readonly leader?: string;
  /** Codes of the positions people hold here besides leading, one an entry. */
  readonly staff?: readonly string[];
}

/** An office (perangkat daerah) of a city, as the story's files write it. */
export interface Office {
  readonly code: string;
  readonly name: string;
  /** How it is called in the names of its parts, where the name is long. */
  readonly short?: string;
  readonly kind: UnitKind;
  /** Name of the position that leads it. */
  readonly head: string;
  /** Technical competencies its head needs, the first of all. */
  readonly affairs: readonly string[];
  readonly parts: readonly (Part | string)[];
  /** Staff of its secretariat. */
  readonly staff?: readonly string[];
  /** Code of what it lies under; the city itself when left out. */
  readonly under?: string;
  readonly secretariat?: false;
}

/** A unit of the tree with the posts in it. */
export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly leader?: string;
  readonly filled: boolean;
  readonly staff: readonly string[];
}

/** How many of the posts that lead a unit of each kind are filled. */
export type Filling = Partial<Record<UnitKind, number>>;

/** What makes up a city government. */
export interface City {
  readonly key: 'medan' | 'tanjungpinang';
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly province: string;
  readonly offices: readonly Office[];
  readonly filling: Filling;
  readonly subdivisions: readonly string[];
  /** Kecamatan whose seksi stand in the story. */
  readonly fullDistricts: readonly string[];
  /** Staff of kecamatan and kelurahan, by code. */
  readonly areaStaff: Readonly<Record<string, readonly string[]>>;
}

/** The regional secretariat, whose head is the Sekda. */
const secretariat = '1.01';

/** Every unit of a city, those above before those below. */
export function unitsOf(city: City, districts: readonly District[]): UnitPlan[] {
  // The Wali Kota is no civil servant: below him the Sekda leads all the offices (PyB), so his post stands at the root.
  const root: UnitPlan = { code: city.code, name: city.name, kind: 'GOVERNMENT', leader: `KEPALA-${secretariat}`, filled: true, staff: [] };
  return [
    root,
    ...city.offices.flatMap(office => officeUnits(city, office)),
    ...districts.flatMap(district => districtUnits(city, district)),
  ];
}

function officeUnits(city: City, office: Office): UnitPlan[] {
  const top = plan(city, {
    code: office.code,
    name: office.name,
    kind: office.kind,
    parent: office.under ?? city.code,
    ...(office.code !== secretariat && { leader: `KEPALA-${office.code}` }),
  });
  const parts = office.parts.map((part, index) => partUnit(city, office, typeof part === 'string' ? { name: part } : part, index + 1));
  return office.secretariat === false
    ? [{ ...top, staff: office.staff ?? [] }, ...parts]
    : [top, ...secretariatUnits(city, office, office.staff ?? []), ...parts];
}

function secretariatUnits(city: City, { code: office, name, short = name }: Office, staff: readonly string[]): UnitPlan[] {
  const code = `${office}.00`;
  return [
    plan(city, {
      code,
      name: `Sekretariat ${short}`,
      kind: 'SECRETARIAT',
      parent: office,
      leader: 'SEKRETARIS-OPD',
      staff: staff.slice(1),
    }),
    plan(city, {
      code: `${code}.1`,
      name: `Subbagian Umum dan Kepegawaian ${short}`,
      kind: 'SUBSECTION',
      parent: code,
      leader: 'KASUBBAG',
      staff: staff.slice(0, 1),
    }),
  ];
}

const leaders: Partial<Record<UnitKind, string>> = {
  DIVISION: 'KABID',
  SECTION: 'KABAG',
  TECHNICAL_UNIT: 'KA-UPT',
  HEALTH_CENTRE: 'KA-PUSKESMAS',
  SCHOOL: 'KA-SEKOLAH',
  SUBSECTION: 'KASUBBAG',
};

const prefixes: Partial<Record<UnitKind, string>> = { DIVISION: 'Bidang ', SECTION: 'Bagian ', TECHNICAL_UNIT: 'UPT ' };

function partUnit(city: City, office: Office, part: Part, number: number): UnitPlan {
  const kind = part.kind ?? 'DIVISION';
  const code = `${office.code}.${String(number).padStart(2, '0')}`;
  const name = part.leader === 'IRBAN' ? part.name : `${prefixes[kind] ?? ''}${part.name}`;
  return plan(city, { code, name, kind, parent: office.code, leader: part.leader ?? leaders[kind], staff: part.staff });
}

function districtUnits(city: City, { code, name, villages }: District): UnitPlan[] {
  const subdivisions = city.fullDistricts.includes(code) ? city.subdivisions : [];
  return [
    plan(city, { code, name: `Kecamatan ${name}`, kind: 'DISTRICT', parent: city.code, leader: 'CAMAT', staff: city.areaStaff[code] }),
    plan(city, {
      code: `${code}.00`,
      name: `Sekretariat Kecamatan ${name}`,
      kind: 'SECRETARIAT',
      parent: code,
      leader: 'SEKCAM',
      staff: city.areaStaff[`${code}.00`] ?? city.areaStaff['kecamatan'],
    }),
    ...subdivisions.map((subdivision, index) =>
      plan(city, {
        code: `${code}.S${index + 1}`,
        name: `Seksi ${subdivision} Kecamatan ${name}`,
        kind: 'SUBDIVISION',
        parent: code,
        leader: 'KASI-KEC',
        staff: city.areaStaff[`${code}.S${index + 1}`],
      }),
    ),
    ...villages.map(village =>
      plan(city, {
        code: village.code,
        name: `Kelurahan ${village.name}`,
        kind: 'URBAN_VILLAGE',
        parent: code,
        leader: 'LURAH',
        staff: city.areaStaff[village.code],
      }),
    ),
  ];
}

function plan(
  { key, filling, fullDistricts }: City,
  unit: Omit<UnitPlan, 'filled' | 'staff'> & { readonly staff?: readonly string[] },
): UnitPlan {
  const wellManned = fullDistricts.some(district => unit.code.startsWith(district));
  const filled = unit.leader !== undefined && diceFor('filled', key, unit.code).chance(wellManned ? 1 : (filling[unit.kind] ?? 1));
  return { ...unit, filled, staff: unit.staff ?? [] };
}
