/** How days, moments, numbers and names are written; `locale` is `id` or `en`. */
const tag = (locale: string) => (locale === 'en' ? 'en-GB' : 'id-ID');

/** The day it is at the office, as 2026-11-22: wherever the reader is, it changes at midnight in Jakarta. */
export const officeToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** 22 Nov 2026. A day has no time zone. */
export const writeDay = (day: string, locale: string): string => new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** 14–16 Jun 2027 */
export const writeDays = (from: string, until: string, locale: string): string => new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));

/** 22 Nov 2026, 10.05, in the reader's time zone. */
export const writeMoment = (moment: string, locale: string): string => new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(moment));

/** 1.234,5 */
export const writeNumber = (value: number, locale: string, options?: Intl.NumberFormatOptions): string => new Intl.NumberFormat(tag(locale), options).format(value);

const steps: [Intl.RelativeTimeFormatUnit, number][] = [['year', 31_536_000], ['month', 2_592_000], ['week', 604_800], ['day', 86_400], ['hour', 3600], ['minute', 60]];
/** 3 hari yang lalu */
export function writeAgo(moment: string, locale: string, now = Date.now()): string {
  const seconds = (new Date(moment).getTime() - now) / 1000, [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** 34 hari: how long it has been. */
export function writeSpan(moment: string, locale: string, now = Date.now()): string {
  const seconds = Math.max(60, (now - new Date(moment).getTime()) / 1000), [unit, size] = ([['day', 86_400], ['hour', 3600], ['minute', 60]] as const).find(([, size]) => seconds >= size)!;
  return new Intl.NumberFormat(tag(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(seconds / size));
}

/** 19870412 201001 1 001 */
export const writeEmployeeNumber = (number: string): string => number.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

interface Titled { name?: string | null; titlePrefix?: string | null; titleSuffix?: string | null; [other: string]: unknown }
/** Dr. Ir. Siti Rahma, M.Si. */
export const fullName = ({ titlePrefix, name, titleSuffix }: Titled): string => `${titlePrefix ? `${titlePrefix} ` : ''}${name ?? ''}${titleSuffix ? `, ${titleSuffix}` : ''}`;
