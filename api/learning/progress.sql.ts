import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LearningDay } from '../../schema/learning/progress.ts';
import type { Rows } from '../kernel/asked.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import { cited, ruleOf } from '../platform/rules.ts';

export type LearntOn = LearningDay;

/**
 * Day by day, what was learnt in an enrollment that goes by `alias`, and what of it counts. The JP of a training are shared out over its required modules by their minutes; rounding never gives more than the whole.
 * A day (WIB) takes no more JP of a form than its own rule allows, whatever else of that form was credited on it before.
 */
const days = (alias: string, agency: string): Sql => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`select s.day::text as day, s.minutes, s.hours, coalesce(greatest(least(s.hours, r.value::int - s.used), 0), s.hours) as counted, case when r.id is not null then ${cited('r')} end as "ruleApplied"
    from (select d.*, floor(d.programme * d.until::numeric / d.total)::int - floor(d.programme * (d.until - d.minutes)::numeric / d.total)::int as hours,
        (select coalesce(sum(l.hours), 0)::int from learning_hours_entry l join enrollment x on x.id = l.enrollment_id join offering y on y.id = x.offering_id join training z on z.id = y.training_id
          where l.employee_id = ${of('employee_id')} and l.earned_on = d.day and z.form = d.form and x.id <> ${of('id')}) as used
      from (select (p.completed_at at time zone 'Asia/Jakarta')::date as day, t.form, t.learning_hours as programme, sum(m.minutes)::int as minutes, sum(sum(m.minutes)) over (order by (p.completed_at at time zone 'Asia/Jakarta')::date) as until,
          (select sum(w.minutes) from learning_module w where w.training_id = t.id and w.required) as total
        from offering o join training t on t.id = o.training_id join learning_module m on m.training_id = t.id and m.required join module_progress p on p.module_id = m.id and p.enrollment_id = ${of('id')} and p.completed_at is not null
        where o.id = ${of('offering_id')} group by 1, t.id) d) s
    left join lateral ${ruleOf('LEARNING_HOURS_CAP_PER_DAY', { day: sql`s.day`, agency }, sql`s.form`)} r on true order by s.day`;
};

/** The days of an enrollment, for the graph. */
export const learningDayRows: Rows = (alias, { actor }) => days(alias, actor.agency);

/** The days of one enrollment. */
export const learningDays = (em: SqlEntityManager, enrollment: string, agency: string): Promise<LearntOn[]> =>
  run<LearntOn>(em, sql`select d.* from enrollment e, lateral (${days('e', agency)}) d where e.id = ${enrollment}`);
