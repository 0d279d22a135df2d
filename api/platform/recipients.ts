import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { readable } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Catalog, Noun } from '../kernel/catalog.ts';
import type { House } from '../kernel/context.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import { allWorkflows, waitingFor, type Workflow } from '../kernel/workflow.ts';
import { actorOfAccount } from './actors.ts';

/** A record that others may be told of. */
export interface About { noun: string; recordId: string; agency: string }

/** Who somebody is, looked up once for all they are told in one run. */
export class Acquaintances {
  #known = new Map<string, Promise<Actor | undefined>>();
  constructor(private readonly em: SqlEntityManager) {}
  of(account: string): Promise<Actor | undefined> {
    if (!this.#known.has(account)) this.#known.set(account, actorOfAccount(this.em, account));
    return this.#known.get(account)!;
  }
}

/** The lifecycle of a noun, if it has one. */
export const flowOf = (noun: string): Workflow<any> | undefined => allWorkflows().find(flow => flow.noun.name === noun);

const pointing = (noun: Noun, target: string) => [...noun.columns.values()].filter(c => c.target === target && !c.computed);
/** The people a record names: those it points at, and those that what it points at does. */
function named(catalog: Catalog, noun: Noun): Sql {
  const own = pointing(noun, 'Employee').map(c => c.at('a'));
  const beyond = [...noun.columns.values()].filter(c => c.target && c.target !== 'Employee' && !c.computed && catalog.has(c.target)).flatMap(c => {
    const target = catalog.noun(c.target!);
    return pointing(target, 'Employee').map(person => sql`(select ${person.at('b')} from ${sql.ref(target.table)} b where b.id = ${c.at('a')})`);
  });
  return sql`array_remove(array[${sql.join([sql`null::uuid`, ...own, ...beyond])}], null)`;
}

/** Accounts that might have to decide a record: whoever has a role or leads, is named by it, is the superior of somebody who is, or stands in for one. */
const candidates = (house: House, { noun, recordId, agency }: About): Sql => {
  const of = house.catalog.noun(noun);
  return sql`with people as (select unnest(${named(house.catalog, of)}) as id from ${sql.ref(of.table)} a where a.id = ${recordId}),
    near as (select id from people union select e.supervisor_id from employee e join people p on p.id = e.id union select s.supervisor_id from people p join employee e on e.id = p.id join employee s on s.id = e.supervisor_id
      union select h.head_id from people p join employee e on e.id = p.id join unit u on u.id = e.unit_id join unit h on h.path @> u.path where h.head_id is not null),
    able as (select c.id, c.employee_id from account c where c.agency_id = ${agency} and c.status = 'ACTIVE' and (exists (select from role_grant g where g.account_id = c.id) or c.employee_id in (select id from near)))
    select id from able union select c.id from account c join delegation d on d.stand_in_id = c.employee_id where c.agency_id = ${agency} and c.status = 'ACTIVE' and d.status = 'GRANTED' and in_force(d.valid_from, d.valid_until) order by 1`;
};

/** Which of these people see a record, and what it must be for them besides; in one statement, by their place among them. */
async function among(em: SqlEntityManager, { catalog, access }: House, { noun, recordId }: About, actors: readonly Actor[], besides: (actor: Actor) => Sql): Promise<Actor[]> {
  const of = catalog.noun(noun), each = actors.map((actor, i) => sql`select ${i}::int as place from ${sql.ref(of.table)} a where a.id = ${recordId} and ${readable(catalog, access, of, 'a', actor)} and ${besides(actor)}`);
  if (!each.length) return [];
  return (await run<{ place: number }>(em, sql`select x.place from (${sql.join(each, sql` union all `)}) x order by x.place`)).map(({ place }) => actors[place]!);
}

/** Whether somebody sees a record: what one may not see one is not told of. */
export const sees = async (em: SqlEntityManager, house: House, about: About, actor: Actor): Promise<boolean> => (await among(em, house, about, [actor], () => sql`true`)).length > 0;

/** Those in whose inbox a record stands now. */
export async function deciders(em: SqlEntityManager, house: House, about: About, known: Acquaintances): Promise<Actor[]> {
  const flow = flowOf(about.noun);
  if (!flow || !Object.values(flow.moves).some(move => move.decides)) return [];
  const actors: Actor[] = [];
  for (const { id } of await run<{ id: string }>(em, candidates(house, about))) { const actor = await known.of(id); if (actor) actors.push(actor); }
  return among(em, house, about, actors, actor => waitingFor(house.catalog, flow, 'a', actor));
}

/** The active accounts of employees. */
export const accountsOf = async (em: SqlEntityManager, employees: readonly (string | null | undefined)[]): Promise<string[]> => {
  const people = employees.filter(one => !!one) as string[];
  return people.length ? (await run<{ id: string }>(em, sql`select id from account where status = 'ACTIVE' and employee_id = any(${people}::uuid[]) order by id`)).map(r => r.id) : [];
};

/** Who is above each of these employees: their accounts, the nearest first, and last the head of BKPSDM. */
export async function superiorsOf(em: SqlEntityManager, agency: string, employees: readonly string[]): Promise<string[][]> {
  const rows = await run<{ origin: string; account: string }>(em, sql`with recursive up as (
      select e.id as origin, e.supervisor_id as person, 1 as n from employee e where e.id = any(${[...employees]}::uuid[])
      union all select u.origin, e.supervisor_id, u.n + 1 from up u join employee e on e.id = u.person where u.n < 10)
    select u.origin, c.id as account, u.n from up u join account c on c.employee_id = u.person and c.status = 'ACTIVE'
    union all select o.id, h.id, 11 from unnest(${[...employees]}::uuid[]) o(id), role_grant g join account h on h.id = g.account_id and h.status = 'ACTIVE' where g.role = 'HR_HEAD' and g.unit_id is null and h.agency_id = ${agency} order by 3, 2`);
  return [...Map.groupBy(rows, r => r.origin).values()].map(above => above.map(r => r.account));
}

/** Active accounts with a role for the whole agency. */
export const holdersOf = async (em: SqlEntityManager, agency: string, role: string): Promise<string[]> =>
  (await run<{ id: string }>(em, sql`select c.id from role_grant g join account c on c.id = g.account_id and c.status = 'ACTIVE' where g.agency_id = ${agency} and g.role = ${role} and g.unit_id is null order by 1`)).map(r => r.id);
