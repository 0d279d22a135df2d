import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rateLimited } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Said } from '../kernel/words.ts';

const WINDOW_MINUTES = 15;
/** What failed tries at an open door are counted by, and how many of each there may be in a window. */
export type Counted = readonly { readonly key: string; readonly most: number }[];

/** Counts a failed try; the database keeps the counts, so every process shares them. */
export async function countFailure(em: SqlEntityManager, counted: Counted) {
  const failed = await run<{ count: number }>(em, sql`insert into sign_in_failure (key, count, since) select key, 1, now() from unnest(${counted.map(c => c.key)}::text[]) key order by key
    on conflict (key) do update set count = case when sign_in_failure.since < now() - make_interval(mins => ${WINDOW_MINUTES}) then 1 else sign_in_failure.count + 1 end,
      since = case when sign_in_failure.since < now() - make_interval(mins => ${WINDOW_MINUTES}) then now() else sign_in_failure.since end returning count`);
  if (failed.some(f => f.count === 1)) await run(em, sql`delete from sign_in_failure where since < now() - make_interval(mins => ${WINDOW_MINUTES})`);
}

/** Refuses whoever failed too often. It passes by itself: nobody can lock somebody else out for good. */
export async function mayTry(em: SqlEntityManager, counted: Counted, said: Said) {
  const rows = await run<{ seconds: number }>(em, sql`select greatest(1, ceil(extract(epoch from f.since + make_interval(mins => ${WINDOW_MINUTES}) - now())))::int as seconds
    from sign_in_failure f join unnest(${counted.map(c => c.key)}::text[], ${counted.map(c => c.most)}::int[]) as c(key, most) on c.key = f.key and f.count >= c.most where f.since > now() - make_interval(mins => ${WINDOW_MINUTES}) order by f.since desc limit 1`);
  const seconds = rows[0]?.seconds;
  if (seconds) throw rateLimited(said, { retryAfter: seconds });
}
