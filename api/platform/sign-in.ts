import { hash, verify } from '@node-rs/argon2';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { unauthenticated } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { turns } from '../kernel/turns.ts';
import { hashOf, newSecret } from './actors.ts';
import { countFailure, mayTry } from './tries.ts';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SESSION_HOURS = 12;
/** Failed tries in a window: of one login from an address, and of all logins from it, behind which there may be a whole office. */
const TRIES = { login: 10, address: 100 };
/** Verified when there is no such account, so that both answers take the same time. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$bWVyaXRncmFwaC1kZWNveQ$Cn3yM7xoqWfQ5PaGm4z7R7rJ4vWc0m3uY3bqkq3nJ5M';

export const hashPassword = (password: string) => hash(password, COST);

/** At most two passwords are looked at at once: a crowd at the door must not starve everybody inside. */
const inTurn = turns(2);

/** Whether this is the password. */
export const isPassword = (hashed: string, password: string) => inTurn(() => verify(hashed, password.slice(0, 256)).catch(() => false));

const tooMany = { en: 'Too many failed sign-ins; wait before the next one.', id: 'Terlalu banyak percobaan masuk yang gagal; tunggu sebentar.' };

/** Begins a session for whoever knows the password. A wrong login and a wrong password look alike. */
export async function beginSession(em: SqlEntityManager, login: string, password: string, address: string): Promise<{ token: string; expiresAt: Date; account: string }> {
  const name = login.trim().toLowerCase().slice(0, 160), key = `login ${name} ${address}`, counted = [{ key, most: TRIES.login }, { key: `address ${address}`, most: TRIES.address }];
  await mayTry(em, counted, tooMany);
  const account = await inTurn(async () => {
    // Looked at again in turn: of a crowd that came at once only the first ten may fail.
    await mayTry(em, counted, tooMany);
    const [found] = await run<{ id: string; password_hash: string | null }>(em, sql`select id, password_hash from account where login = ${name} and status = 'ACTIVE'`);
    const right = await verify(found?.password_hash ?? DECOY, password.slice(0, 256)).catch(() => false);
    if (found?.password_hash && right) return found;
    await countFailure(em, counted);
    throw unauthenticated({ en: 'Login or password is wrong.', id: 'Nama masuk atau kata sandi salah.' });
  });
  const token = newSecret();
  const [session] = await run<{ expires_at: string }>(em, sql`with s as (insert into session (account_id, token_hash, expires_at) values (${account.id}, ${hashOf(token)}, now() + make_interval(hours => ${SESSION_HOURS})) returning expires_at),
    f as (delete from sign_in_failure where key = ${key}), l as (update account set last_sign_in_at = now() where id = ${account.id}) select expires_at from s`);
  return { token, expiresAt: new Date(session!.expires_at), account: account.id };
}

/** Ends sessions: one, or all of an account but one. From the next request on they are worth nothing. */
export const endSession = (em: SqlEntityManager, tokenHash: string) => run(em, sql`update session set ended_at = now() where token_hash = ${tokenHash} and ended_at is null`);
export const endSessionsOf = (em: SqlEntityManager, account: string, but = '') => run(em, sql`update session set ended_at = now() where account_id = ${account} and ended_at is null and token_hash <> ${but}`);
