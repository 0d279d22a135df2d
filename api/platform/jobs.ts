import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { PgBoss } from 'pg-boss';
import type { Environment } from '../environment.ts';
import type { JobName } from '../../schema/platform/job.ts';
import { contextFor, type House } from '../kernel/context.ts';
import { patiently, run, settle, type Sql, sql } from '../kernel/sql.ts';
import { write } from '../kernel/write.ts';
import { settleComplaints } from '../participation/daily.ts';
import { theHouse } from '../participation/rights.ts';
import { openDueReviews } from '../planning/policy-causes.ts';
import { mailNext, openPost, type Post } from './mail.ts';
import { Acquaintances } from './recipients.ts';
import { remind } from './reminders.ts';
import { faultOf, tellNext } from './tell.ts';

interface Bench { em: () => SqlEntityManager; house: House; post: Post }
interface Work { /** Whether there is something to do at once. */ due?: Sql; /** When, in the notation of cron. */ schedule?: string; run: (bench: Bench) => Promise<void> }

/** Does something again and again until there is nothing left; what fails is put aside, and told of at the end. */
async function drain(next: () => Promise<boolean>): Promise<void> {
  const faults: unknown[] = [];
  for (;;) {
    try { if (!(await next())) break; } catch (error) { if (faults.push(error) >= 20) break; }
  }
  if (faults.length) throw faults[0];
}

/** Opens what is due of every agency, in the name of the house. */
async function openReviews({ em, house }: Bench): Promise<void> {
  for (const { id } of await run<{ id: string }>(em(), sql`select id from agency order by id`)) {
    await write(contextFor(house, em(), { actor: theHouse(id), requestId: 'job review' }), async (inside, context) => { await openDueReviews(inside, context); await settle(inside); });
  }
}

/** What the server does by itself, one a line. Each may be killed at any moment and begun anew. */
const works: Record<JobName, Work> = {
  TELL: { due: sql`exists (select from outbox where told_at is null and not_before <= now())`, run: ({ em, house }) => { const known = new Acquaintances(em()); return drain(() => tellNext(em(), house, known)); } },
  MAIL: { due: sql`exists (select from mail where sent_at is null and not_before <= now())`, run: ({ em, post }) => drain(() => mailNext(em(), post)) },
  REMIND: { schedule: '7 * * * *', run: ({ em, house }) => remind(em(), house) },
  SETTLE: { schedule: '2 * * * *', run: async ({ em, house }) => void (await settleComplaints(contextFor(house, em(), { actor: undefined, requestId: 'job settle' }))) },
  REVIEW: { schedule: '17 4 * * *', run: openReviews },
  SUMMARISE: { due: sql`exists (select from gap_change)`, schedule: '1 0 * * *', run: ({ em }) => patiently(em(), sql`select summarise_gaps()`) },
};
const queue = (name: JobName) => name.toLowerCase();

/** Runs one piece of work, and keeps when it ran and how it went. */
export async function runJob(name: JobName, bench: Bench): Promise<void> {
  await run(bench.em(), sql`update job set state = 'RUNNING', started_at = now(), updated_at = now() where name = ${name}`);
  try {
    await works[name].run(bench);
    await run(bench.em(), sql`update job set state = 'DONE', ended_at = now(), runs = runs + 1, updated_at = now() where name = ${name}`);
  } catch (error) {
    await run(bench.em(), sql`update job set state = 'FAILED', ended_at = now(), failed_at = now(), runs = runs + 1, failures = failures + 1, last_error = ${faultOf(error)}, updated_at = now() where name = ${name}`);
    throw error;
  }
}

/** What jobs need of the server they run in. */
export interface JobSettings { databaseUrl: string; house: House; em: () => SqlEntityManager; environment: Pick<Environment, 'dataDir' | 'smtpUrl' | 'mailFrom' | 'publicUrl'>; complain: (error: unknown) => void }

/** Starts the jobs: queues and schedules lie in the database (schema `jobs`), so that they survive this process, and are done once however many do them. */
export async function startJobs({ databaseUrl, house, em, environment, complain }: JobSettings): Promise<{ close(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: 'jobs', max: 3, application_name: 'meritgraph-jobs' }), post = openPost(environment), bench = { em, house, post };
  boss.on('error', complain);
  await boss.start();
  for (const [name, { schedule }] of Object.entries(works) as [JobName, Work][]) {
    await boss.createQueue(queue(name), { policy: 'short', retryLimit: 1, expireInSeconds: 600, retentionSeconds: 86_400, deleteAfterSeconds: 86_400 });
    await boss.work(queue(name), { pollingIntervalSeconds: 1 }, () => runJob(name, bench));
    if (schedule) { await boss.schedule(queue(name), schedule, null, { tz: 'Asia/Jakarta' }); await boss.send(queue(name)); }
  }
  const busy = Object.entries(works).filter(([, work]) => work.due) as [JobName, Work & { due: Sql }][];
  let looking: Promise<void> | undefined;
  const look = async () => {
    const [due] = await run<Record<string, boolean>>(em(), sql`select ${sql.join(busy.map(([name, work]) => sql`${work.due} as ${sql.ref(name)}`))}`);
    for (const [name] of busy) if (due![name]) await boss.send(queue(name));
  };
  const pulse = setInterval(() => { looking ??= look().catch(complain).finally(() => { looking = undefined; }); }, 1000);
  pulse.unref();
  return { async close() { clearInterval(pulse); await looking; await boss.stop({ graceful: true, timeout: 3000 }); post.close(); } };
}
