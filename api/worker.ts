import { loadEnvironmentFile, readEnvironment } from './environment.ts';
import { openOrm } from './orm.ts';
import { listen } from './server.ts';

/** One of several processes that answer requests. It ends when the one that started it lets go of it. */
loadEnvironmentFile();
const environment = readEnvironment();
const orm = openOrm(environment.databaseUrl!, undefined, environment.databaseReplicaUrls);
// The terminal sends Ctrl-C to every process: it is for the first one to decide.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
const served = listen(orm, environment, environment.databaseUrl!);
process.on('disconnect', () => { void served.then(({ close }) => close()).then(() => orm.close()).finally(() => process.exit(0)); });
await served;
