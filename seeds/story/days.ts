/** The day the story is told on: what is past, running and planned is so seen from here. */
export const STORY_DAY = '2026-11-22';

const text = (at: Date): string => at.toISOString().slice(0, 10);
const date = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day so many days after this one (before it, when negative). */
export function addDays(day: string, days: number): string {
  const at = date(day);
  at.setUTCDate(at.getUTCDate() + days);
  return text(at);
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const at = date(day);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  at.setUTCDate(Math.min(wanted, new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()));
  return text(at);
}

/** The next working day from this one on: Saturdays and Sundays are passed over. */
export function workday(day: string): string {
  const weekday = date(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** A moment of this day in office hours of Western Indonesia (WIB is UTC+7). */
export const momentOf = (day: string, minuteOfOffice: number): Date => new Date(date(day).getTime() + (60 + minuteOfOffice) * 60_000);
