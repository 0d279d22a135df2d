import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Enrollment } from '../../schema/learning/enrollment.ts';
import type { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { run, sql } from '../kernel/sql.ts';
import { cited, numberOf, ruleIfAny, ruleOf } from '../platform/rules.ts';
import { boundByCeiling } from './hours.sql.ts';
import { type LearntOn, learningDays } from './progress.sql.ts';

const codes = { perActivity: 'LEARNING_HOURS_PER_ACTIVITY', perActivityAbroad: 'LEARNING_HOURS_PER_ACTIVITY_ABROAD', uplift: 'LEARNING_HOURS_ABROAD_UPLIFT', capPerDay: 'LEARNING_HOURS_CAP_PER_DAY', timesPerMonth: 'LEARNING_HOURS_TIMES_PER_MONTH' } as const;
/** What the law of a day says of a form of learning; what it leaves open is not there. */
export type FormRules = { readonly [K in keyof typeof codes]?: RuleApplied };
/** A line of the JP ledger to be. */
export interface Line { earnedOn: string; hours: number; note?: string }
/** How many JP a day still takes. */
export interface Room { day: string; room: number }

const cite = ({ instrument, article }: RuleApplied) => [instrument, article].filter(Boolean).join(' ');
const raised = (hours: number, uplift: RuleApplied | undefined) => Math.floor((hours * (100 + (uplift ? numberOf(uplift) : 0))) / 100);

/** What one completed activity is worth before any cap: a figure of the law where it sets one, else the JP of the programme; abroad what the law adds. Parts of a JP are dropped. */
export function worthOf(programme: number, abroad: boolean, { perActivity, perActivityAbroad, uplift }: FormRules): number {
  const base = perActivity ? numberOf(perActivity) : programme;
  if (!abroad) return base;
  return perActivityAbroad ? numberOf(perActivityAbroad) : raised(base, uplift);
}

/** Lays hours onto the latest days that have room, earliest day first; `left` is what found none. */
export function laidOn(hours: number, rooms: readonly Room[]): { lines: Line[]; left: number } {
  let left = hours;
  const lines: Line[] = [];
  for (const { day, room } of rooms.toSorted((a, b) => (a.day < b.day ? 1 : -1))) {
    const taken = Math.min(left, Math.max(room, 0));
    if (taken > 0) lines.unshift({ earnedOn: day, hours: taken });
    left -= taken;
  }
  return { lines, left };
}

/** The lines of what was learnt day by day; a day that was cut says so. */
export const linesOf = (days: readonly LearntOn[]): Line[] => days.map(({ day, hours, counted, ruleApplied }) => (counted === hours || !ruleApplied ? { earnedOn: day, hours: counted }
  : { earnedOn: day, hours: counted, note: `${counted} dari ${hours} JP dihitung: paling banyak ${numberOf(ruleApplied)} JP sehari (${cite(ruleApplied)}).` }));

/** What the law of a day says of a form. */
export async function formRules(em: SqlEntityManager, form: string, law: { day: string; agency: string }): Promise<FormRules> {
  const rows = await run<{ name: keyof FormRules; rule: RuleApplied }>(em, sql`${sql.join(Object.entries(codes).map(([name, code]) => sql`select ${name}::text as name, ${cited('r')} as rule from ${ruleOf(code, law, form)} r`), sql` union all `)}`);
  return Object.fromEntries(rows.map(({ name, rule }) => [name, rule]));
}

interface Facts { hours: number; form: string; abroad: boolean; startsOn: string; modules: number; times: number }

/** What of the JP of a form earlier trainings left of each day of a training. */
const roomsOf = (em: SqlEntityManager, { id, employee, agency }: Enrollment, { form, startsOn }: Facts, until: string) => run<Room>(em, sql`select d.day::date::text as day, (r.value - coalesce((select sum(l.hours) from learning_hours_entry l join enrollment x on x.id = l.enrollment_id join offering o on o.id = x.offering_id join training t on t.id = o.training_id
    where l.employee_id = ${employee.id} and l.earned_on = d.day and t.form = ${form} and x.id <> ${id}), 0))::int as room
  from generate_series(${startsOn}::date, ${until}::date, '1 day') d(day), lateral ${ruleOf(codes.capPerDay, { day: sql`d.day`, agency: agency.id }, form)} r`);

/** What of these lines still finds room below the ceiling of a year; `earned` is what each year holds already. A line that was cut says so. */
export function underCeiling(lines: readonly Line[], earned: ReadonlyMap<string, number>, ceiling: RuleApplied): Line[] {
  const used = new Map(earned), most = numberOf(ceiling);
  return lines.toSorted((a, b) => (a.earnedOn < b.earnedOn ? -1 : 1)).map(line => {
    const year = line.earnedOn.slice(0, 4), before = used.get(year) ?? 0, hours = Math.min(line.hours, Math.max(most - before, 0));
    used.set(year, before + hours);
    return hours === line.hours ? line : { ...line, hours, note: [line.note, `${hours} dari ${line.hours} JP dihitung: paling banyak ${most} JP setahun bagi PPPK (${cite(ceiling)}).`].filter(Boolean).join(' ') };
  });
}

/** The ceiling of the year binds PPPK outside JPT (PP 49/2018). */
async function boundByTheYear(lines: Line[], { employee, agency }: Enrollment, completedOn: string, em: SqlEntityManager): Promise<Line[]> {
  const ceiling = await ruleIfAny(em, 'LEARNING_HOURS_CEILING_PPPK', { day: completedOn, agency: agency.id });
  const years = ceiling ? await run<{ year: string; hours: number }>(em, sql`select y.year, (select coalesce(sum(l.hours), 0)::int from learning_hours_entry l where l.employee_id = e.id and l.year = y.year::int) as hours
    from employee e left join "position" p on p.id = e.position_id, unnest(${[...new Set(lines.map(l => l.earnedOn.slice(0, 4)))]}::text[]) as y(year) where e.id = ${employee.id} and ${boundByCeiling('e', 'p')}`) : [];
  return ceiling && years.length ? underCeiling(lines, new Map(years.map(y => [y.year, y.hours])), ceiling) : lines;
}

/** The JP a pass credits, by the rules of the day: as lines of the ledger, each of which says why where it is less than what was learnt. Locks the person, so that passes given side by side see each other. */
export async function creditOf(enrollment: Enrollment, completedOn: string, em: SqlEntityManager): Promise<Line[]> {
  return boundByTheYear(await linesFor(enrollment, completedOn, em), enrollment, completedOn, em);
}

async function linesFor(enrollment: Enrollment, completedOn: string, em: SqlEntityManager): Promise<Line[]> {
  await run(em, sql`select from employee where id = ${enrollment.employee.id} for no key update`);
  const [facts] = await run<Facts>(em, sql`select t.learning_hours as hours, t.form, o.abroad, o.starts_on::text as "startsOn", (select count(*)::int from learning_module m where m.training_id = t.id and m.required) as modules,
      (select count(*)::int from (
        select l.enrollment_id from learning_hours_entry l join enrollment x on x.id = l.enrollment_id join offering o2 on o2.id = x.offering_id join training t2 on t2.id = o2.training_id
        where l.employee_id = ${enrollment.employee.id} and t2.form = t.form and x.id <> ${enrollment.id} and date_trunc('month', l.earned_on) = date_trunc('month', ${completedOn}::date) group by 1 having sum(l.hours) > 0
        union all select s.id from mentoring_session s join mentoring_pairing p on p.id = s.pairing_id where p.mentee_id = ${enrollment.employee.id} and p.form = t.form and s.status = 'RECORDED' and s.hours > 0 and date_trunc('month', s.held_on) = date_trunc('month', ${completedOn}::date)) y) as times
    from offering o join training t on t.id = o.training_id where o.id = ${enrollment.offering.id}`);
  const { hours, form, abroad, modules, times } = facts!, rules = await formRules(em, form, { day: completedOn, agency: enrollment.agency.id }), { capPerDay, timesPerMonth } = rules;
  if (timesPerMonth && times >= numberOf(timesPerMonth)) return [{ earnedOn: completedOn, hours: 0, note: `Tidak dihitung: paling banyak ${numberOf(timesPerMonth)} kegiatan sebulan (${cite(timesPerMonth)}).` }];
  if (!capPerDay) return [{ earnedOn: completedOn, hours: worthOf(hours, abroad, rules) }];
  if (modules) return withUplift(linesOf(await learningDays(em, enrollment.id, enrollment.agency.id)), completedOn, abroad, rules);
  // Nobody wrote down on which days it was learnt: no more counts than the days from its start could hold.
  const { lines, left } = laidOn(hours, await roomsOf(em, enrollment, facts!, completedOn));
  const short = left ? [{ earnedOn: completedOn, hours: 0, note: `${left} dari ${hours} JP tidak dihitung: paling banyak ${numberOf(capPerDay)} JP sehari (${cite(capPerDay)}).` }] : [];
  return withUplift([...lines, ...short], completedOn, abroad, rules);
}

/** What is added for learning abroad, upon what counts of it. */
export function withUplift(lines: Line[], day: string, abroad: boolean, { uplift }: FormRules): Line[] {
  const counted = lines.reduce((sum, l) => sum + l.hours, 0), more = abroad ? raised(counted, uplift) - counted : 0;
  return more > 0 ? [...lines, { earnedOn: day, hours: more, note: `Tambahan ${numberOf(uplift!)}% di luar negeri (${cite(uplift!)}).` }] : lines;
}
