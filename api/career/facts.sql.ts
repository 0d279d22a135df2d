import { type Sql, sql } from '../kernel/sql.ts';
import { type Law, ruleOf, tableOf } from '../platform/rules.ts';
import { keyOf } from './ladder.sql.ts';

/** The law and the record are asked for one day; what is kept as of today is read where that day has come. */
export interface Asof extends Law { day: string; today: string }

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);
const place = (names: string) => (value: Sql) => sql`array_position(array[${sql.raw(names.split(' ').map(n => `'${n}'`).join(', '))}], ${value})`;
/** Place of a level of education in the order of the civil service; of a predicate, from the worst; of a level of sanction, from the lightest. */
export const educationPlace = place('SD SMP SMA D1 D2 D3 S1 S2 S3'), predicatePlace = place('VERY_POOR POOR NEEDS_IMPROVEMENT GOOD VERY_GOOD'), sanctionPlace = place('LIGHT MEDIUM HEAVY');

/** So many days are so many years that end on a day. */
export const daysIn = (years: Sql, on: Sql): Sql => sql`(${on} - (${on} - make_interval(years => ${years}::int))::date)`;
/** Years, to one digit, as text. */
export const yearsText = (days: Sql): Sql => sql`trim_scale(round((${days})::numeric / 365.25, 1))::text`;
/** A number without needless zeros, as text. */
export const plainText = (number: Sql): Sql => sql`trim_scale((${number})::numeric)::text`;

/** The education somebody had on a day; null where the record does not say. */
export const educationOn = (e: string, { day, today }: Asof): Sql => {
  const known = sql`(select r.level from education_record r where r.employee_id = ${at(e, 'id')} and r.graduated_on <= ${day}::date order by ${educationPlace(sql`r.level`)} desc limit 1)`;
  const none = sql`not exists (select from education_record r where r.employee_id = ${at(e, 'id')})`;
  return sql`(select x.level from (values (${known}), (case when ${day >= today} or ${none} then ${at(e, 'education')} end)) x(level) where x.level is not null order by ${educationPlace(sql`x.level`)} desc limit 1)`;
};

/** The rank somebody had on a day, and since when: a row with `id, code, scale, grade, since`, or none. */
export const rankOn = (e: string, { day, today }: Asof): Sql => sql`(select k.id, k.code, k.scale, k.grade, h.since from (
    select r.rank_id, r.since from rank_record r where r.employee_id = ${at(e, 'id')} and r.since <= ${day}::date
    union all select ${at(e, 'rank_id')}, null::date where ${day >= today} and ${at(e, 'rank_id')} is not null) h join rank k on k.id = h.rank_id order by h.since desc nulls last limit 1)`;

/** The definitive post somebody held on a day: its assignment, or none. */
export const postOn = (e: string, { day }: Asof): Sql => sql`(select a.position_id, a.unit_id, a.valid_from from assignment a where a.employee_id = ${at(e, 'id')} and a.kind = 'DEFINITIVE' and a.valid_from <= ${day}::date and (a.valid_until is null or a.valid_until >= ${day}::date) order by a.valid_from desc limit 1)`;

/** The last year whose appraisal was closed on a day (rule EVALUATION_CLOSED_UNTIL), as a number. */
export const lastAppraisedYear = (asof: Asof): Sql => sql`(select extract(year from ${asof.day}::date)::int - case when to_char(${asof.day}::date, 'MM-DD') > r.text then 1 else 2 end from ${ruleOf('EVALUATION_CLOSED_UNTIL', asof)} r)`;

/** The final predicates known on a day, a row a person and year: those of this house before those recorded from elsewhere. */
export const predicatesOn = ({ day, agency }: Asof, who: Sql = sql`true`): Sql => sql`(select distinct on (x.employee, x.year) x.employee, x.year, x.predicate from (
    select p.employee_id as employee, extract(year from c.valid_until)::int as year, p.predicate, 0 as n from performance_plan p join appraisal_cycle c on c.id = p.cycle_id and c.kind = 'ANNUAL' and c.agency_id = ${agency}
      where p.agency_id = ${agency} and p.status = 'FINAL' and c.valid_until <= ${day}::date and ${who}
        and coalesce((select max(d.decided_at at time zone 'Asia/Jakarta')::date from decision d where d.record_id = p.id and d.to_status = 'FINAL'), p.delivered_on, c.valid_until) <= ${day}::date
    union all select p.employee_id, p.year, p.predicate, 1 from appraisal_record p where p.agency_id = ${agency} and ${who}) x order by x.employee, x.year, x.n)`;

/** The sanctions that counted on a day, with their level: of those given since a day, and whether they still run. */
export const sanctionsOn = (asof: Asof): Sql => sql`(select s.employee_id as employee, s.starts_on, s.ends_on, l.text as level, coalesce(s.ends_on >= ${asof.day}::date, false) as running
  from sanction s join ${tableOf('SANCTION_LEVEL', asof)} l on l.key = s.kind where s.agency_id = ${asof.agency} and s.starts_on <= ${asof.day}::date and (s.annulled_on is null or s.annulled_on > ${asof.day}::date))`;

/** The level somebody held in a competency on a day: a row with `level`, or none where it is not known or no longer counts. */
export function heldOn(e: string, competency: Sql, { day, today }: Asof): Sql {
  if (day >= today) return sql`(select h.level from holding h where h.employee_id = ${at(e, 'id')} and h.competency_id = ${competency} and (h.valid_until is null or h.valid_until >= ${day}::date))`;
  return sql`(select h.level from holdings_on(array[${at(e, 'id')}], ${day}::date) h where h.competency_id = ${competency} and (h.valid_until is null or h.valid_until >= ${day}::date))`;
}

/** The retirement age of a position that goes by `alias`: a rule, by profession where the law names it, else by tier or kind. */
export const retirementAge = (alias: string, asof: Asof): Sql => sql`(select r.* from ${tableOf('RETIREMENT_AGE', asof)} r
  where r.key = coalesce((select w.text from ${tableOf('RETIREMENT_PROFESSION', asof)} w where lower(${at(alias, 'name')}) ~ ('\\m' || lower(w.key) || '\\M') order by length(w.key) desc limit 1), ${keyOf(alias)}))`;
/** The first day of retirement: of the month after the birthday at that age. */
export const retiresOn = (birth: Sql, years: Sql): Sql => sql`(date_trunc('month', ${birth} + make_interval(years => ${years}::int)) + interval '1 month')::date`;
