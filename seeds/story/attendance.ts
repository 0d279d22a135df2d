import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import { addDays, momentOf, STORY_DAY, workday } from './days.ts';
import { diceFor } from './dice.ts';
import type { Campus, Learnt } from './enrollments.ts';
import type { OfferingPlan } from './offerings.ts';
import type { City } from './organisation.ts';

/** Offerings held in sessions: over, under way, or about to begin. */
const held: Record<City['key'], readonly string[]> = { medan: ['PPP-2026-1', 'KEL-2026-1', 'PKA-2026-1', 'AKP-2026-1'], tanjungpinang: ['PPP-2026-1', 'SIPD-2026-1'] };
/** JP a day of class takes; the rest of a long training is learnt elsewhere. */
const DAY = 8;
const [first, last] = ['Pembukaan, kontrak belajar, dan pretes', 'Rencana penerapan di tempat kerja dan pascates'];
const between = ['Konsep dan dasar hukum', 'Studi kasus dari perangkat daerah', 'Praktik terbimbing', 'Simulasi dan umpan balik'];
const topicOf = (i: number, count: number) => (i === 0 ? first : i === count - 1 ? last : `${between[(i - 1) % between.length]}${i > between.length ? ' (lanjutan)' : ''}`);

/** The days of an offering: each working day, once a week where it goes on for long. */
function daysOf({ startsOn, endsOn }: OfferingPlan): string[] {
  const days: string[] = [], long = addDays(startsOn, 14) < endsOn;
  for (let at = workday(startsOn); at <= endsOn; at = workday(addDays(at, long ? 7 : 1))) days.push(at);
  return long ? days : days.flatMap(day => [day, day]);
}

/** The sessions of a city’s offerings, and who came to those that were held; the latest of what goes on is still to be marked. */
export function attendanceOf({ city, courses, offerings }: Campus, agency: string, learnt: readonly Learnt[]) {
  const plans = offerings.filter(({ code }) => held[city.key].includes(code));
  const sessions = plans.flatMap(plan => {
    const days = daysOf(plan), hours = Math.min(DAY, Math.floor(courses.find(({ code }) => code === plan.training)!.hours / days.length));
    return days.map((day, i) => ({ id: idOf('OfferingSession', city.key, plan.code, i + 1), agency, offering: idOf('Offering', city.key, plan.code), number: i + 1, day, hours, topic: topicOf(i, days.length) }));
  });
  const marks = learnt.filter(({ row }) => row.status === 'COMPLETED' || row.status === 'APPROVED').flatMap(({ row, by }) => {
    const all = sessions.filter(s => s.offering === row.offering), over = all.filter(({ day }) => day <= STORY_DAY), dice = diceFor('attendance', row.id), spared = Math.floor((all.length * (100 - numberOf('ATTENDANCE_FLOOR'))) / 100);
    // Who passed missed no more than they may; who failed, or never came, missed more.
    const missed = row.outcome === 'ABSENT' ? all.length : row.outcome === 'FAILED' ? Math.ceil(all.length / 2) : dice.chance(0.3) ? Math.min(spared, 1) : 0, skip = dice.between(0, Math.max(over.length - 1, 0));
    return (row.status === 'APPROVED' ? over.slice(0, -1) : over).map(({ id: session, day }, i) => {
      const away = (i - skip + over.length) % over.length < missed, at = momentOf(day, 470);
      return { id: idOf('Attendance', row.id, session), agency, enrollment: row.id, session, state: !away ? 'PRESENT' : row.outcome === 'FAILED' || row.outcome === 'ABSENT' ? 'ABSENT' : 'EXCUSED', markedBy: by[0], createdAt: at, updatedAt: at };
    });
  });
  return { sessions, marks };
}
