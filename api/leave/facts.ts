import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LeaveFooting, LeaveGround, LeaveKind } from '../../schema/leave/kind.ts';
import { run, sql } from '../kernel/sql.ts';
import { addDays } from '../platform/rules.ts';
import type { LeaveFacts } from './faults.ts';

/** A leave that is asked for, or could be. */
export interface Asked { id?: string | undefined; employee: string; kind: LeaveKind; ground?: LeaveGround | null | undefined; startsOn: string; endsOn: string; travelDays?: number | undefined; birthNumber?: number | null | undefined }
/** `today` where it must be asked before it begins; `decided` where what others reserved does not count any more. */
export interface How { today: string | null; decided?: boolean }

/** By which law of leave somebody is measured. */
export const footingOf = (status: string): LeaveFooting => (status.startsWith('PPPK') ? 'PPPK' : 'PNS');

const reserving = sql`('SUBMITTED', 'CONSIDERED')`, standing = sql`('SUBMITTED', 'CONSIDERED', 'GRANTED', 'RECALLED')`;
const endOf = (alias: string) => sql.raw(`coalesce(${alias}.resumed_on, ${alias}.ends_on + 1)`);

/** Holds the leave of a person, so that two requests cannot both take the last day; what is counted is counted once it is held. */
export const holdLeaveOf = (em: SqlEntityManager, employee: string) => run(em, sql`select pg_advisory_xact_lock(hashtext('meritgraph leave'), hashtext(${employee}))`);

/** How many working days lie in a leave, without its days of travel. */
export async function workingDaysOf(em: SqlEntityManager, { employee, startsOn, endsOn, travelDays = 0 }: Asked): Promise<number> {
  const [{ days }] = (await run<{ days: number }>(em, sql`select working_days(${employee}::uuid, ${startsOn}::date, ${addDays(endsOn, -travelDays)}::date) as days`)) as [{ days: number }];
  return days;
}

type Found = Omit<LeaveFacts, 'footing' | 'since' | 'servedSince' | 'today' | 'travelDays' | 'birthNumber' | 'ground' | 'kind' | 'startsOn' | 'endsOn' | 'workingDays'> & { status: string; appointedOn: string | null; unpaid: number; workingDays: number };

/** All that the law asks of a leave. */
export async function factsOf(em: SqlEntityManager, asked: Asked, { today, decided }: How): Promise<LeaveFacts> {
  const { id = null, employee, kind, ground = null, startsOn, endsOn, travelDays = 0, birthNumber = null } = asked, year = Number(startsOn.slice(0, 4)), orderly = endsOn >= startsOn;
  const until = orderly ? endsOn : startsOn, others = sql`x.employee_id = e.id and x.id is distinct from ${id}::uuid`, counted = (states: typeof standing) => sql`from leave_request x where ${others} and x.status in ${states}`;
  const [found] = await run<Found>(em, sql`select e.status, e.sex, e.standing = 'ACTIVE' as "inService", e.appointed_on::text as "appointedOn", p.kind as "positionKind", concat_ws('|', u.kind, p.kind) as post,
      (select max(a.valid_until)::text from assignment a where a.employee_id = e.id and a.kind = 'DEFINITIVE' and a.valid_from <= ${startsOn} and a.valid_until >= ${startsOn}) as "contractUntil",
      (select coalesce(sum(${endOf('x')} - x.starts_on), 0)::int ${counted(sql`('GRANTED', 'RECALLED')`)} and x.kind = 'UNPAID' and x.starts_on < ${startsOn}) as unpaid,
      array(select w.kind from leave_paper w where w.request_id = ${id}::uuid) as papers,
      (select coalesce(sum(l.days), 0)::int from leave_entry l where l.employee_id = e.id and l.year = ${year}) as balance,
      (select coalesce(sum(x.working_days), 0)::int ${counted(reserving)} and x.kind = 'ANNUAL' and extract(year from x.starts_on) = ${year} and not ${!!decided}) as reserved,
      exists (select 1 ${counted(sql`('GRANTED', 'RECALLED')`)} and x.kind = 'LONG' and extract(year from x.starts_on) = ${year} and ${endOf('x')} > x.starts_on) as forfeited,
      (select jsonb_build_object('from', x.starts_on, 'until', ${endOf('x')} - 1) ${counted(standing)} and daterange(x.starts_on, ${endOf('x')}, '[)') && daterange(${startsOn}, ${until}, '[]') order by x.starts_on limit 1) as overlap,
      e.supervisor_id is not null as "hasSupervisor", exists (select 1 from unit o where o.path @> u.path and nlevel(o.path) = 2 and o.head_id <> e.id) as "hasHead",
      working_days(e.id, ${startsOn}::date, ${addDays(until, -travelDays)}::date) as "workingDays"
    from employee e left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id where e.id = ${employee}`);
  const { status, appointedOn, unpaid, ...rest } = found!;
  return { ...rest, footing: footingOf(status), kind, ground, startsOn, endsOn, travelDays, birthNumber, today, servedSince: appointedOn && addDays(appointedOn, unpaid), since: orderly ? await chainOf(em, asked) : startsOn };
}

/** First day of the leaves of one kind that go on from each other without a working day between them, up to this one. */
async function chainOf(em: SqlEntityManager, { id = undefined, employee, kind, ground, startsOn }: Asked): Promise<string> {
  if (!['SICK', 'UNPAID'].includes(kind) || ground === 'MISCARRIAGE' || ground === 'WORK_ACCIDENT') return startsOn;
  const [{ since }] = (await run<{ since: string }>(em, sql`with recursive chain as (
      select ${startsOn}::date as starts_on
      union all select x.starts_on from chain c cross join lateral (select x.starts_on, ${endOf('x')} as next_day from leave_request x where x.employee_id = ${employee} and x.id is distinct from ${id ?? null}::uuid and x.kind = ${kind} and x.ground is distinct from 'MISCARRIAGE' and x.ground is distinct from 'WORK_ACCIDENT'
        and x.status in ('GRANTED', 'RECALLED') and x.starts_on < c.starts_on and ${endOf('x')} > x.starts_on order by x.starts_on desc limit 1) x
      where working_days(${employee}::uuid, x.next_day, c.starts_on - 1) = 0)
    select min(starts_on)::text as since from chain`)) as [{ since: string }];
  return since;
}
