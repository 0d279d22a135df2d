import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Announcement } from '../../schema/platform/announcement.ts';
import { Employee, EmployeeFilter } from '../../schema/people/employee.ts';
import type { House } from '../kernel/context.ts';
import { filtered, narrowed } from '../kernel/list.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';

/** The conditions of an announcement, as they are stored. */
interface Conditions { agency: string; unit: string | null; position: string | null; footing: string | null; hoursBelow: number | null }

const conditionsOf = async (em: SqlEntityManager, id: string): Promise<Conditions | undefined> =>
  (await run<Conditions>(em, sql`select agency_id as agency, unit_id as unit, position_id as position, footing, hours_below as "hoursBelow" from announcement where id = ${id}`))[0];

/** People who meet conditions today, by the filters lists of employees are narrowed by, and by their JP of the year; as SQL for rows of `e`. */
function meeting({ catalog, clock }: Pick<House, 'catalog' | 'clock'>, { agency, unit, position, footing, hoursBelow }: Conditions): Sql {
  const list = filtered({ standing: ['ACTIVE'], ...(unit && { unitSubtree: unit }), ...(position && { position }), ...(footing && { status: [footing] }) }, EmployeeFilter);
  const few = hoursBelow === null ? sql`true` : sql`coalesce((select sum(l.hours) from learning_hours_entry l where l.employee_id = e.id and l.year = ${Number(clock.today().slice(0, 4))}), 0) < ${hoursBelow}`;
  return sql`e.agency_id = ${agency} and ${narrowed(catalog, catalog.noun(Employee), 'e', list)} and ${few}`;
}

const accounted = sql`exists (select from account c where c.employee_id = e.id and c.status = 'ACTIVE')`;
/** How many people an announcement would reach if it were sent now. */
export async function audienceOf(em: SqlEntityManager, house: House, id: string): Promise<{ people: number; reachable: number }> {
  const conditions = await conditionsOf(em, id);
  if (!conditions) return { people: 0, reachable: 0 };
  return (await run<{ people: number; reachable: number }>(em, sql`select count(*)::int as people, count(*) filter (where ${accounted})::int as reachable from employee e where ${meeting(house, conditions)}`))[0]!;
}

/** Tells everybody of the audience, each once however often it is tried: the number of a message follows from the announcement and the account. */
export async function announce(em: SqlEntityManager, house: House, id: string): Promise<void> {
  const conditions = await conditionsOf(em, id);
  if (!conditions) return;
  await run(em, sql`with a as (select * from announcement where id = ${id} and status = 'SENT'),
    told as (insert into notification (id, agency_id, account_id, cause, kind, noun, record_id, text, text_en)
      select left(encode(sha256(convert_to(a.id || ' ' || c.id, 'UTF8')), 'hex'), 32)::uuid, a.agency_id, c.id, a.id, 'ANNOUNCEMENT', ${Announcement.name}, a.id, a.title || ': ' || a.text, coalesce(a.title_en || ': ', a.title || ': ') || a.text
      from a, employee e join account c on c.employee_id = e.id and c.status = 'ACTIVE' where ${meeting(house, conditions)} on conflict do nothing returning id, account_id)
    insert into mail (id, address) select t.id, c.login from told t join account c on c.id = t.account_id where not exists (select from notification_preference p where p.account_id = c.id and p.kind = 'ANNOUNCEMENT' and not p.email)`);
}
