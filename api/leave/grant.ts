import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LeaveGrantReport } from '../../schema/leave/ledger.ts';
import { run, sql } from '../kernel/sql.ts';
import { numberOf } from '../platform/rules.ts';
import { footingOf } from './facts.ts';
import { completeOn, leaveLaw, type LeaveLaw, type LeaveRule } from './law.ts';

/** What the year before leaves to the next. `untouched`: how many years on end, up to that one, nothing was taken of. */
export interface Rest { footing: 'PNS' | 'PPPK'; rest: number; untouched: number; withRest: number; deferredIn: number; /** Day the service began, or the contract. */ since: string; year: number }

/** How much of what is left goes on into the year, and by which rule: up to 18 days in all after one year, 24 after two that were not touched; with what was deferred never more than 24. A debt goes on in full. */
export function carriedOver({ footing, rest, untouched, withRest, deferredIn, since, year }: Rest, law: LeaveLaw): { days: number; rule: LeaveRule } {
  const yearly = numberOf(law.rule('LEAVE_LENGTH', footing, 'ANNUAL')), years = law.rule('LEAVE_CARRY_TWO_YEARS').text === 'REST' ? withRest : untouched;
  // A contract must be longer than so many years.
  const longEnough = (key: string) => footing === 'PNS' || completeOn(since, law.rule('LEAVE_CARRY_CONTRACT', key)) < `${year}-01-01`;
  const key = years >= 2 && longEnough('TWO_YEARS') ? 'TWO_YEARS' : 'ONE_YEAR', rule = law.rule('LEAVE_CARRY', key), most = longEnough(key) ? numberOf(rule) - yearly : 0;
  const room = numberOf(law.rule('LEAVE_CARRY', 'DEFERRED')) - yearly - deferredIn;
  return { days: rest < 0 ? rest : Math.max(Math.min(rest, most, room), 0), rule };
}

interface Person { id: string; agency: string; status: string; since: string; post: string; has: boolean; rest: number; untouched: number; withRest: number; deferredIn: number; forfeitedBy: string | null }
interface Line { employee: string; year: number; kind: string; days: number; rule: string | null; request?: string | null; reason?: string }

/** People in service with what a grant must know of them: their service without unpaid leave, their ledger of the three years before. */
const peopleOf = (agency: string, year: number) => sql`select e.id, e.agency_id as agency, e.status, (e.appointed_on + coalesce((select sum(coalesce(x.resumed_on, x.ends_on + 1) - x.starts_on)::int from leave_request x where x.employee_id = e.id and x.kind = 'UNPAID' and x.status in ('GRANTED', 'RECALLED')), 0))::text as since, concat_ws('|', u.kind, p.kind) as post,
    coalesce(bool_or(l.kind = 'GRANT' and l.worked_on is null and l.year = ${year}), false) as has, coalesce(sum(l.days) filter (where l.year = ${year - 1}), 0)::int as rest,
    coalesce(sum(l.days) filter (where l.year = ${year} and l.kind = 'DEFERRED'), 0)::int as "deferredIn",
    case when not ${untouchedIn(year - 1)} then 0 when not ${untouchedIn(year - 2)} then 1 else 2 end as untouched,
    case when coalesce(sum(l.days) filter (where l.year = ${year - 1}), 0) <= 0 then 0 when coalesce(-sum(l.days) filter (where l.year = ${year - 2} and l.kind in ('CARRY_OVER', 'FORFEITED') and l.days < 0), 0) <= 0 then 1 else 2 end as "withRest",
    (select x.id from leave_request x where x.employee_id = e.id and x.kind = 'LONG' and x.status in ('GRANTED', 'RECALLED') and extract(year from x.starts_on) = ${year} and coalesce(x.resumed_on, x.ends_on + 1) > x.starts_on limit 1) as "forfeitedBy"
  from employee e left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id left join leave_entry l on l.employee_id = e.id and l.year between ${year - 2} and ${year}
  where e.agency_id = ${agency} and e.standing = 'ACTIVE' and e.appointed_on is not null group by e.id, u.kind, p.kind`;
/** Granted, and nothing of it taken that did not come back. */
const untouchedIn = (year: number) => sql`(coalesce(bool_or(l.kind = 'GRANT' and l.year = ${year}), false) and coalesce(sum(l.days) filter (where l.year = ${year} and l.kind in ('TAKEN', 'RETURNED')), 0) = 0)`;

/** Lines that close the year before and open the year for one person. */
function linesFor(person: Person, year: number, law: LeaveLaw): Line[] {
  const footing = footingOf(person.status), right = law.rule('LEAVE_LENGTH', footing, 'ANNUAL'), { days, rule } = carriedOver({ ...person, footing, year }, law), lapsed = Math.max(person.rest - days, 0), forfeits = law.find('LEAVE_FORFEITS', 'LONG');
  const line = (in_: number, kind: string, of: number, by: LeaveRule | undefined, more: Partial<Line> = {}): Line => ({ employee: person.id, year: in_, kind, days: of, rule: by?.id ?? null, ...more });
  return [
    line(year, 'GRANT', numberOf(right), right), line(year - 1, 'CARRY_OVER', -days, rule), line(year, 'CARRY_OVER', days, rule), line(year - 1, 'FORFEITED', -lapsed, rule),
    ...(person.forfeitedBy ? [line(year, 'FORFEITED', -(numberOf(right) + Math.max(days, 0)), forfeits, { request: person.forfeitedBy })] : []),
  ].filter(l => l.days !== 0);
}

/** Grants the annual leave of a year to whoever is entitled on a day and has none yet, and closes the year before. Run again it changes nothing; whoever completes the year of service later is granted then. */
export async function grantLeave(em: SqlEntityManager, { agency, year, today, by }: { agency: string; year: number; today: string; by: string }): Promise<LeaveGrantReport> {
  await run(em, sql`select pg_advisory_xact_lock(hashtext('meritgraph leave grant'), hashtext(${agency}))`);
  const day = today.slice(0, 4) === String(year) ? today : `${year}-12-31`, law = await leaveLaw(em, { day: `${year}-01-01`, agency }), people = await run<Person>(em, peopleOf(agency, year));
  const entitled = people.filter(({ status, since, post }) => !law.find('LEAVE_SCHOOL', post) && completeOn(since, law.rule('LEAVE_SERVICE', footingOf(status), 'ANNUAL')) <= day), fresh = entitled.filter(({ has }) => !has);
  const lines = fresh.flatMap(person => linesFor(person, year, law));
  if (lines.length) await run(em, sql`insert into leave_entry (agency_id, employee_id, year, kind, days, entered_on, request_id, rule_id, entered_by)
    select ${agency}, l.employee, l.year, l.kind, l.days, ${today}, l.request, l.rule, ${by} from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(employee uuid, year smallint, kind text, days smallint, rule uuid, request uuid)`);
  const sum = (kind: string, sign: 1 | -1) => lines.filter(l => l.kind === kind && l.year === (kind === 'FORFEITED' ? year - 1 : year)).reduce((all, l) => all + sign * l.days, 0);
  return { year, granted: fresh.length, unchanged: entitled.length - fresh.length, carriedOver: sum('CARRY_OVER', 1), forfeited: sum('FORFEITED', -1), ruleApplied: law.rule('LEAVE_LENGTH', 'PNS', 'ANNUAL') };
}
