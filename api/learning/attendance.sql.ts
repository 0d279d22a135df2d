import type { Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { cited, ruleOf } from '../platform/rules.ts';

/** How many sessions of its offering an enrollment that goes by `alias` attended, against what the law of a day asks for a pass; no row where the offering has no sessions. */
export const tallyOf = (alias: string, agency: string, today: string, day: Sql): Sql => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`select t.attended, t.held, t.sessions, 100 * t.attended >= rule.value * t.sessions as enough, ${cited('rule')} as "ruleApplied"
    from (select count(*)::int as sessions, count(*) filter (where meeting.day <= ${today}::date)::int as held, count(*) filter (where came.state = 'PRESENT')::int as attended
      from offering_session meeting left join attendance came on came.session_id = meeting.id and came.enrollment_id = ${of('id')} where meeting.offering_id = ${of('offering_id')}) t,
      ${ruleOf('ATTENDANCE_FLOOR', { day, agency })} rule where t.sessions > 0`;
};

/** The sessions somebody attended, for the graph: by the rule of the day of the result, or of today. */
export const tallyRows: Rows = (alias, { house, actor }) => {
  const today = house.clock.today();
  return tallyOf(alias, actor.agency, today, sql`coalesce(${sql.ref(`${alias}.completed_on`)}, ${today}::date)`);
};
