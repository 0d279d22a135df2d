import { holidays } from '../reference/holidays.ts';
import { rules } from '../reference/rules.ts';
import { addDays } from './days.ts';

const free = new Set<string>(holidays.map(({ day }) => day));
const works = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !free.has(day);

/** The last of so many working days after a day. */
export function workdaysAfter(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0;) { at = addDays(at, 1); if (works(at)) left--; }
  return at;
}

/** The last day of a period of the reference rules that begins after a day. */
export function lastDayOf(code: string, from: string, key = ''): string {
  const rule = rules.find(one => one.code === code && one.key === key);
  if (!rule || rule.value === null) throw new Error(`No rule ${code} ${key} sets a period.`);
  return rule.unit === 'working_days' ? workdaysAfter(from, rule.value) : addDays(from, rule.value);
}
