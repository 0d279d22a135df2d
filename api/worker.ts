import { loadEnvironmentFile, readEnvironment } from './environment.ts';
import { openOrm } from './orm.ts';
import { buildServer } from './server.ts';

/** One of several processes that answer requests. It ends when the one that started it lets go of it. */
loadEnvironmentFile();
const environment = readEnvironment();
const orm = openOrm(environment.databaseUrl!, undefined, environment.databaseReplicaUrls);
const app = await buildServer(orm, environment);
// The terminal sends Ctrl-C to every process: it is for the first one to decide.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => { void app.close().then(() => orm.close()).finally(() => process.exit(0)); });
await app.listen({ port: environment.port, host: environment.host });
