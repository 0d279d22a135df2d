import { createHash, randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, type Sql, sql } from '../kernel/sql.ts';
import type { Actor, Grant } from '../kernel/actor.ts';

/** What is kept of a token or key: never the thing itself. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
/** A secret nobody can guess: 256 bits. */
export const newSecret = () => randomBytes(32).toString('base64url');

interface Found { account: string; name: string; agency: string; employee: string | null; grants: Grant[] | null; leads: string[] | null }

const person = (where: Sql) => sql`select c.id as account, c.name, c.agency_id as agency, c.employee_id as employee,
  (select json_agg(json_build_object('role', g.role, 'under', u.path::text)) from role_grant g left join unit u on u.id = g.unit_id where g.account_id = c.id) as grants,
  (select json_agg(u.path::text) from unit u where u.head_id = c.employee_id) as leads
  from account c where c.status = 'ACTIVE' and ${where}`;

const actor = (found: Found | undefined): Actor | undefined => found && { ...found, grants: found.grants ?? [], leads: found.leads ?? [], provider: null };

/** Who an account is, with roles and the units led as they stand now: a change counts from the next request on. */
export async function actorOfAccount(em: SqlEntityManager, account: string): Promise<Actor | undefined> {
  const rows = await run<Found>(em, person(sql`c.id = ${account}`));
  return actor(rows[0]);
}

/** Who a session belongs to, while it lasts. */
export async function actorOfSession(em: SqlEntityManager, tokenHash: string): Promise<Actor | undefined> {
  const rows = await run<Found>(em, person(sql`c.id = (select s.account_id from session s where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > now())`));
  return actor(rows[0]);
}

/** Whose API key this is, while it works. */
export async function actorOfKey(em: SqlEntityManager, key: string): Promise<Actor | undefined> {
  const rows = await run<{ name: string; agency: string; provider: string }>(em, sql`select k.name, k.agency_id as agency, k.provider_id as provider from api_client k
    where k.key_hash = ${hashOf(key)} and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`);
  return rows[0] && { ...rows[0], account: null, employee: null, grants: [{ role: 'PARTNER', under: null }], leads: [] };
}
