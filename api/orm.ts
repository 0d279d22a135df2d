import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { SeedManager } from '@mikro-orm/seeder';
import { nouns } from '../schema/nouns.ts';
import { access } from './access.ts';
import { readEnvironment } from './environment.ts';
import type { AccessTable } from './kernel/access.ts';
import { AuditTrail } from './kernel/audit.ts';

/** What moves by itself, or is a trail already, is not written into the trail. */
const leaveOut = new Set(['Session', 'Decision', 'AuditEntry', 'Upload', 'ImportReport', 'ImportProblem', 'SurveyResponse', 'SurveyRound', 'ModuleProgress', 'QuizAttempt', 'ComplaintReporter', 'SatisfactionResponse', 'CitizenContact', 'AspirationSupport', 'Notification', 'OutboxEvent', 'Job']);
const secret = new Set(['passwordHash', 'keyHash', 'ticketHash', 'tokenHash']);
/** Fields the trail says changed, never from what to what. */
const withheld = (noun: string, field: string) => { const { fields = {}, veiled = [] } = (access as AccessTable)[noun] ?? {}; return secret.has(field) || field in fields || (veiled as readonly string[]).includes(field); };

/** MikroORM's configuration for a database; `today` stands for the day of the office where time must not pass, `replicas` are read-only copies for questions. */
export const ormConfig = (clientUrl: string, today?: string, replicas: readonly string[] = []): Options => defineConfig({
  clientUrl,
  entities: nouns,
  metadataProvider: ReflectMetadataProvider,
  extensions: [Migrator, SeedManager],
  migrations: { path: 'schema/migrations', emit: 'ts', snapshotName: 'snapshot', allOrNothing: true, silent: true },
  schemaGenerator: { skipTables: ['sign_in_failure', 'headcount', 'settled', 'module_report', 'door_secret', 'spent_challenge', 'mail', 'notification_preference', 'gap_summary', 'gap_change', 'employee_term', 'employee_posting'] },
  subscribers: [new AuditTrail({ leaveOut, withheld })],
  forceUtcTimezone: true,
  replicas: replicas.map(url => ({ clientUrl: url })),
  // Compiling a statement costs more than any answer here: jit=off. Nobody waits for ever: timeouts on everything.
  pool: { min: 0, max: 20 },
  driverOptions: { statement_timeout: 30_000, lock_timeout: 10_000, connectionTimeoutMillis: 10_000, keepAlive: true, options: ['jit=off', ...(today ? [`meritgraph.today=${today}`] : [])].map(o => `-c ${o}`).join(' ') },
  debug: false,
});

/** Opens the ORM on a database. */
export const openOrm = (url: string, today?: string, replicas?: readonly string[]) => new MikroORM(ormConfig(url, today, replicas));

/** For MikroORM's command line. */
export default ormConfig(readEnvironment().databaseUrl ?? 'postgresql://localhost/meritgraph');
