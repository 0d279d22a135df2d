import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { sql } from '../kernel/sql.ts';
import { cited, tableOf } from '../platform/rules.ts';

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);

/** What somebody has of each kind of leave in a year, by the law of that year: of annual leave the ledger, of the others the longest there is and what was taken. Whoever sees the person but not their leave sees nothing. */
export const balanceRows: Rows<{ year?: number | null | undefined }> = (alias, { house: { catalog, access, clock }, actor }, { year: asked }) => {
  const today = clock.today(), year = asked ?? Number(today.slice(0, 4)), law = { day: String(year) === today.slice(0, 4) ? today : `${year}-12-31`, agency: actor.agency };
  const lines = (...kinds: string[]) => sql`coalesce(sum(l.days) filter (where l.kind = any(${kinds})), 0)::int`;
  // As a line would be seen that is not there yet.
  const may = sql`exists (select 1 from (select gen_random_uuid() as id, e.agency_id, e.id as employee_id) c where ${readable(catalog, access, catalog.noun('LeaveEntry'), 'c', actor)})`;
  return sql`select k.kind, ${year}::int as year, n.value as longest, n.unit, l.granted, l.carried as "carriedOver", l.deferred, case when k.annual then l.taken else x.days end as taken, l.forfeited, l.corrected,
      case when k.annual then l.balance end as balance, x.reserved, case when k.annual then l.balance - x.reserved end as available, case when n.code is null then k.cited else ${cited('n')} end as "ruleApplied"
    from (select ${at(alias, 'id')} as id, ${at(alias, 'agency_id')} as agency_id, case when ${at(alias, 'status')} like 'PPPK%' then 'PPPK' else 'PNS' end as footing) e
      cross join lateral (select split_part(r.key, '|', 2) as kind, split_part(r.key, '|', 2) = 'ANNUAL' as annual, ${cited('r')} as cited from ${tableOf('LEAVE_KIND', law)} r where split_part(r.key, '|', 1) = e.footing) k
      left join ${tableOf('LEAVE_LENGTH', law)} n on n.key = e.footing || '|' || k.kind
      cross join lateral (select ${lines('GRANT')} as granted, ${lines('CARRY_OVER')} as carried, ${lines('DEFERRED')} as deferred, -${lines('TAKEN', 'RETURNED')} as taken, -${lines('FORFEITED')} as forfeited, ${lines('CORRECTION')} as corrected, coalesce(sum(l.days), 0)::int as balance
        from leave_entry l where k.annual and l.employee_id = e.id and l.year = ${year}::int) l
      cross join lateral (select coalesce(sum(case when k.annual then x.working_days else x.ends_on - x.starts_on + 1 end) filter (where x.status in ('SUBMITTED', 'CONSIDERED')), 0)::int as reserved,
          coalesce(sum(coalesce(x.resumed_on, x.ends_on + 1) - x.starts_on) filter (where x.status in ('GRANTED', 'RECALLED')), 0)::int as days
        from leave_request x where x.employee_id = e.id and x.kind = k.kind and extract(year from x.starts_on) = ${year}::int) x
    where ${may} order by array_position(array['ANNUAL', 'LONG', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'UNPAID', 'JOINT'], k.kind)`;
};

const clashes = (employee: ReturnType<typeof sql>, from: ReturnType<typeof sql>, until: ReturnType<typeof sql>) => sql`select t.title as training, o.code as offering, o.starts_on::text as "startsOn", o.ends_on::text as "endsOn" from enrollment x join offering o on o.id = x.offering_id join training t on t.id = o.training_id
  where x.employee_id = ${employee} and x.status in ('SUBMITTED', 'ENDORSED', 'APPROVED') and o.status <> 'CANCELLED' and o.starts_on <= ${until} and o.ends_on >= ${from}`;

/** Trainings the days of a request clash with, as far as whoever asks sees the place on them. */
export const clashRows: Rows = (alias, { house: { catalog, access }, actor }) =>
  sql`${clashes(at(alias, 'employee_id'), at(alias, 'starts_on'), at(alias, 'ends_on'))} and ${readable(catalog, access, catalog.noun('Enrollment'), 'x', actor)} order by o.starts_on, o.code`;
/** The same, of days that are only asked about. */
export const clashesOf = (employee: string, from: string, until: string) => sql`${clashes(sql`${employee}`, sql`${from}`, sql`${until}`)} order by o.starts_on, o.code`;

/** The rules a request is measured by, as they held on the day it was submitted. A ground of illness is not told by them. */
export const requestRules: Rows = (alias, { house: { clock }, actor }) => {
  const law = { day: sql`coalesce(${at(alias, 'submitted_on')}, ${clock.today()})`, agency: actor.agency }, own = sql`${at(alias, 'footing')} || '|' || ${at(alias, 'kind')}`;
  return sql`select r.code, r.key, r.value, r.text, r.instrument, r.article, r.valid_from::text as "validFrom" from unnest(array['LEAVE_KIND', 'LEAVE_LENGTH', 'LEAVE_SERVICE', 'LEAVE_AUTHORITY', 'LEAVE_DEFERRAL']) as c(code), ${tableOf(sql`c.code`, law)} r
    where (r.code <> 'LEAVE_DEFERRAL' and r.key in (${own}, ${at(alias, 'kind')})) or (r.code = 'LEAVE_DEFERRAL' and r.key = ${at(alias, 'kind')} and ${at(alias, 'answer')} = 'DEFERRED') order by r.code, r.key`;
};

/** The rule a line of the ledger rests on. */
export const entryRule: Rows = alias => sql`select r.code, r.key, r.value, r.text, r.instrument, r.article, r.valid_from::text as "validFrom" from rule r where r.id = ${at(alias, 'rule_id')}`;
