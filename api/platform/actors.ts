import { createHash, randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, type Sql, sql } from '../kernel/sql.ts';
import type { Actor } from '../kernel/actor.ts';

/** What is kept of a token or key: never the thing itself. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
/** A secret nobody can guess: 256 bits. */
export const newSecret = () => randomBytes(32).toString('base64url');

/** What somebody shows at the door: the token of a session, or an API key; kept as its hash alone. */
export interface Credential { readonly kind: 'session' | 'key'; readonly hash: string }

/** Roles and units led, of an account and an employee. */
const office = (account: Sql, employee: Sql) => sql`'grants', coalesce((select json_agg(json_build_object('role', g.role, 'under', u.path::text) order by g.role, u.path) from role_grant g left join unit u on u.id = g.unit_id where g.account_id = ${account}), '[]'),
  'leads', coalesce((select json_agg(u.path::text order by u.path) from unit u where u.head_id = ${employee}), '[]'), 'provider', null`;
/** Whom somebody stands in for today, each as they are themselves. */
const standsIn = sql`'standsIn', coalesce((select json_agg(json_build_object('chain', s.chain, 'workflow', s.workflow, 'people', s.people, 'as', json_build_object(
    'account', o.id, 'name', coalesce(o.name, e.name), 'agency', e.agency_id, 'employee', e.id, ${office(sql`o.id`, sql`e.id`)}, 'standsIn', json_build_array())) order by cardinality(s.chain), s.chain)
  from stand_ins(c.employee_id) s join employee e on e.id = s.origin left join lateral (select a.id, a.name from account a where a.employee_id = e.id and a.status = 'ACTIVE' order by a.id limit 1) o on true), '[]')`;
/** The actor as one line of JSON: equal lines are equal rights. */
const person = (where: Sql) => sql`select json_build_object('account', c.id, 'name', c.name, 'agency', c.agency_id, 'employee', c.employee_id, ${office(sql`c.id`, sql`c.employee_id`)}, ${standsIn})::text as line, c.rights,
  exists (select from delegation d where d.stand_in_id = c.employee_id and d.status = 'GRANTED' and d.valid_until >= office_day()) as "standsInSometime"
  from account c where c.status = 'ACTIVE' and ${where}`;

const ofSession = (hash: string) => sql`s.token_hash = ${hash} and s.ended_at is null and s.expires_at > now()`;
const ofKey = (hash: string) => sql`select json_build_object('account', null, 'name', k.name, 'agency', k.agency_id, 'employee', null, 'grants', json_build_array(json_build_object('role', 'PARTNER', 'under', null)), 'leads', json_build_array(), 'provider', k.provider_id, 'standsIn', json_build_array())::text as line, 0 as rights, false as "standsInSometime"
  from api_client k where k.key_hash = ${hash} and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`;

/**
 * How each credential is looked up, and how it is known that what was found still holds: triggers count up an account's rights whenever they change.
 * Who stands in for somebody, today or later, is looked up whole: days pass, and what the other may do changes, without a change to the account.
 */
const doors: Record<Credential['kind'], { find: (hash: string) => Sql; still: (hash: string, found: Found) => Sql }> = {
  session: {
    find: hash => person(sql`c.id = (select s.account_id from session s where ${ofSession(hash)})`),
    still: (hash, { rights, line, standsInSometime }) => {
      const same = sql`exists (select 1 from session s join account c on c.id = s.account_id where ${ofSession(hash)} and c.status = 'ACTIVE' and c.rights = ${rights})`;
      return standsInSometime ? sql`(${same} and (select p.line from (${person(sql`c.id = (select s.account_id from session s where ${ofSession(hash)})`)}) p) = ${line})` : same;
    },
  },
  key: { find: ofKey, still: (hash, { line }) => sql`(select k.line from (${ofKey(hash)}) k) = ${line}` },
};

interface Found { readonly line: string; readonly rights: number; readonly standsInSometime: boolean }

async function read(em: SqlEntityManager, statement: Sql): Promise<Known | undefined> {
  const [row] = await run<Found>(em, statement);
  return row && { ...row, actor: JSON.parse(row.line) as Actor };
}

/** Who an account is, with roles and the units led as they stand now: a change counts from the next request on. */
export const actorOfAccount = async (em: SqlEntityManager, account: string): Promise<Actor | undefined> => (await read(em, person(sql`c.id = ${account}`)))?.actor;
/** Whose API key this is, while it works. */
export const actorOfKey = async (em: SqlEntityManager, key: string): Promise<Actor | undefined> => (await read(em, ofKey(hashOf(key))))?.actor;

interface Known extends Found { readonly actor: Actor }
/** Somebody seen lately, and the condition that they are still who they were. */
interface Acquaintance extends Known { readonly still: Sql }
const MOST_KNOWN = 5_000;

/** Who was seen at the door lately. What is remembered counts for nothing until the database has said that it still holds. */
export class Door {
  #known: Record<Credential['kind'], Map<string, Acquaintance>> = { session: new Map(), key: new Map() };

  /** Who shows this, as the database has it now. */
  async admit(em: SqlEntityManager, { kind, hash }: Credential): Promise<Actor | undefined> {
    const found = await read(em, doors[kind].find(hash)), known = this.#known[kind], before = known.get(hash);
    if (found && found.line === before?.line && found.rights === before.rights && found.standsInSometime === before.standsInSometime) return before.actor;
    known.delete(hash);
    if (!found) return undefined;
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
    known.set(hash, { ...found, still: doors[kind].still(hash, found) });
    return found.actor;
  }

  /** Who showed this last time. */
  lately({ kind, hash }: Credential): Acquaintance | undefined { return this.#known[kind].get(hash); }
}
