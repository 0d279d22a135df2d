import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import { patiently, run, sql } from './kernel/sql.ts';
import { ormConfig } from './orm.ts';
import { placeOf } from './platform/uploads.ts';
import { childEnvironment, programOf, type Seed, StartError } from './environment.ts';

const rows = async (orm: MikroORM, table: string) => (await run<{ some: boolean }>(orm.em.fork(), sql`select exists (select 1 from ${sql.ref(table)}) as some`))[0]!.some;

/** Brings the tables up to date; however large the city, it is let finish. Answers what was done. */
export async function migrate(orm: MikroORM): Promise<{ name: string }[]> {
  if (!(await orm.migrator.getPending()).length) return [];
  const patient = new MikroORM({ ...ormConfig(orm.config.get('clientUrl')!), driverOptions: { ...orm.config.get('driverOptions'), statement_timeout: 0 } });
  return patient.migrator.up().finally(() => patient.close());
}

/** Works out anew who leads and what counts, once a day: days begin, and pass while a server is down. However large the city, it is let finish. */
export const settleTheDay = (orm: MikroORM) => patiently(orm.em as SqlEntityManager, sql`select settle_the_day()`);

/** Brings a database to where it can serve: tables, reference data, and the story when it is asked for and nothing is there yet. Answers whether the story is there. */
export async function prepareDatabase(orm: MikroORM, seed: Seed): Promise<{ demo: boolean }> {
  await migrate(orm);
  // What fills the tables is loaded only when there is something to fill.
  if (seed !== 'none') await orm.seeder.seed((await import('../seeds/reference.seeder.ts')).ReferenceSeeder);
  if (seed === 'story' && !(await rows(orm, 'agency'))) {
    await orm.seeder.seed((await import('../seeds/story.seeder.ts')).StorySeeder);
    await settleTheDay(orm);
    // A table that was just filled has no statistics yet, and is read as if it were empty.
    await run(orm.em.fork(), sql`analyze`);
  }
  const [found] = await run<{ demo: boolean }>(orm.em.fork(), sql`select exists (select 1 from account where login = 'hr.medan@meritgraph.example') as demo`);
  return { demo: found!.demo };
}

/** The same in a process of its own where there is much to fill, so that its memory is given back. */
export async function prepareApart(orm: MikroORM, databaseUrl: string, seed: Seed): Promise<{ demo: boolean }> {
  const [empty] = await run<{ empty: boolean }>(orm.em.fork(), sql`select to_regclass('agency') is null as empty`);
  if (seed === 'story' && (empty!.empty || !(await rows(orm, 'agency')))) {
    const child = spawn(process.execPath, [...process.execArgv, programOf('seed')], { env: childEnvironment({ DATABASE_URL: databaseUrl, SEED: seed }), stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new StartError('The database could not be filled; what went wrong stands above.');
  }
  return prepareDatabase(orm, seed);
}

/** Lays down the bytes of the files of the story. */
export async function keepStoryFiles(dataDir: string): Promise<void> {
  const { storyFiles } = await import('../seeds/story/files.ts');
  await mkdir(join(dataDir, 'uploads'), { recursive: true, mode: 0o700 });
  await Promise.all(Object.values(storyFiles).flatMap(of => Object.values(of)).filter(file => file !== null).map(({ id, bytes }) => writeFile(placeOf(dataDir, id), bytes, { mode: 0o600 })));
}
