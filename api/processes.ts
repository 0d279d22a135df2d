import cluster from 'node:cluster';
import { once } from 'node:events';
import { childEnvironment, programOf, StartError } from './environment.ts';

/** Starts so many processes that answer requests on one port; one that dies is replaced. Exactly one of them does the jobs. */
export async function startProcesses(count: number, databaseUrl: string, jobs: boolean): Promise<{ close(): Promise<void>; port: number }> {
  cluster.setupPrimary({ exec: programOf('worker'), execArgv: process.execArgv });
  let closing = false;
  const working = new Set<number>();
  const fork = (works: boolean) => {
    const worker = cluster.fork(childEnvironment({ DATABASE_URL: databaseUrl, JOBS: works ? 'on' : 'off' }));
    if (works) working.add(worker.id);
    return worker;
  };
  cluster.on('exit', worker => { if (!closing && worker.process.exitCode !== 2) fork(working.has(worker.id)); });
  const workers = Array.from({ length: count }, (_, index) => fork(jobs && index === 0));
  const listening = workers.map(async worker => {
    const [address] = (await Promise.race([once(worker, 'listening'), once(worker, 'exit').then(() => { throw new StartError('A process that answers requests could not start.'); })])) as [{ port: number }];
    return address.port;
  });
  const [port] = await Promise.all(listening);
  return {
    port: port!,
    async close() {
      closing = true;
      const ended = Object.values(cluster.workers ?? {}).map(worker => once(worker!, 'exit'));
      cluster.disconnect();
      await Promise.all(ended);
    },
  };
}
