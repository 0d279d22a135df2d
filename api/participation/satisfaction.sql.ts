import type { Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';

const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** The converted index to two decimals, half up: whole numbers all the way, so that no edge of a grade is lost. `parts` answers make up the sum. */
const converted = (sum: Sql, parts: Sql): Sql => sql`((${sum} * 5000 + ${parts}) / nullif(2 * ${parts}, 0))::numeric / 100`;

/** What the answers to a survey come to; no row before there are enough of them to be shown. */
export const satisfactionRows: Rows = (alias, { house: { clock }, actor }) => {
  const at = (column: string) => sql.ref(`${alias}.${column}`), day = sql`least(${at('closes_on')}, ${clock.today()}::date)`, law = { day, agency: actor.agency };
  const grade = (index: Sql) => sql`(select g.* from ${tableOf('SATISFACTION_GRADE', law)} g where g.value::numeric <= ${index} order by g.value desc limit 1)`;
  return sql`select s.n::int as responses, sample.size as sample, round(s.total::numeric / nullif(9 * s.n, 0), 4)::float8 as "index", i.converted::float8 as "convertedIndex", grade.key as grade, e.elements, ${cited('grade')} as "ruleApplied"
    from (select count(*) as n, ${sql.join(elements.map(u => sql`coalesce(sum(${sql.ref(`r.u${u}`)}), 0)`), sql` + `)} as total, array[${sql.join(elements.map(u => sql`coalesce(sum(${sql.ref(`r.u${u}`)}), 0)`))}]::bigint[] as sums from satisfaction_response r where r.survey_id = ${at('id')}) s
    join ${ruleOf('SURVEY_SHOWN_FROM', law)} least on s.n >= least.value
    cross join lateral (select ${converted(sql`s.total`, sql`(9 * s.n)`)} as converted) i cross join lateral ${grade(sql`i.converted`)} grade
    cross join lateral (select round(x.value * p.n * 0.25 / (d.value * d.value * (p.n - 1) + x.value * 0.25))::int as size from ${ruleOf('SATISFACTION_SAMPLE', law, 'CHI_SQUARE')} x, ${ruleOf('SATISFACTION_SAMPLE', law, 'MARGIN')} d, (select ${at('population')} as n) p) sample
    cross join lateral (select jsonb_agg(jsonb_build_object('element', 'U' || v.u, 'average', round(v.sum::numeric / nullif(s.n, 0), 4)::float8, 'convertedIndex', c.converted::float8, 'grade', (select key from ${grade(sql`c.converted`)} one)) order by v.sum, v.u) as elements
      from unnest(s.sums) with ordinality v(sum, u) cross join lateral (select ${converted(sql`v.sum`, sql`s.n`)} as converted) c) e`;
};
