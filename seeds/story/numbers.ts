import type { Sex } from '../../schema/people/employee.ts';
import type { Service } from './service.ts';

/** Keeps names, numbers and addresses apart within the story. */
export interface Registry {
  readonly names: Set<string>;
  readonly counters: Map<string, number>;
}

/** How often this was asked for so far, this time included. */
export function counted({ counters }: Registry, key: string): number {
  const next = (counters.get(key) ?? 0) + 1;
  counters.set(key, next);
  return next;
}

/** NIP: birth date, month of appointment, sex, number (Perka BKN 22/2007); a PPPK number has the contract, 21 for the first, in the month's place. */
export function numberOf({ status, birthDate, appointedOn }: Service, sex: Sex, registry: Registry): string {
  const permanent = status === 'PNS' || status === 'CPNS';
  const start =
    birthDate.replaceAll('-', '') + appointedOn.slice(0, 4) + (permanent ? appointedOn.slice(5, 7) : '21') + (sex === 'MALE' ? '1' : '2');
  return start + String(counted(registry, start)).padStart(3, '0');
}

/** NIK: region, birth date with forty on the day for women, number. */
export function nationalIdOf(region: string, birthDate: string, sex: Sex, registry: Registry): string {
  const [year, month, day] = birthDate.split('-') as [string, string, string];
  const start = region + String(Number(day) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0') + month + year.slice(2);
  return start + String(counted(registry, start)).padStart(4, '0');
}
