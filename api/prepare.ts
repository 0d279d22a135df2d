import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { childEnvironment, projectRoot, type Seed, StartError } from './environment.ts';

const rows = async (orm: MikroORM, table: string) => (await sql<{ some: boolean }>`select exists (select 1 from ${sql.table(table)}) as some`.execute(orm.em.fork().getKysely())).rows[0]!.some;

/** Brings a database to where it can serve: tables, reference data, and the story when it is asked for and nothing is there yet. Answers whether the story is there. */
export async function prepareDatabase(orm: MikroORM, seed: Seed): Promise<{ demo: boolean }> {
  await orm.migrator.up();
  // What fills the tables is loaded only when there is something to fill.
  if (seed !== 'none') await orm.seeder.seed((await import('../seeds/reference.seeder.ts')).ReferenceSeeder);
  if (seed === 'story' && !(await rows(orm, 'agency'))) await orm.seeder.seed((await import('../seeds/story.seeder.ts')).StorySeeder);
  // Days pass while a server is down: who leads and what counts is settled anew.
  await sql`select settle_everything()`.execute(orm.em.fork().getKysely());
  const { rows: [found] } = await sql<{ demo: boolean }>`select exists (select 1 from account where login = 'hr.medan@meritgraph.example') as demo`.execute(orm.em.fork().getKysely());
  return { demo: found!.demo };
}

/** The same in a process of its own where there is much to fill, so that its memory is given back. */
export async function prepareApart(orm: MikroORM, databaseUrl: string, seed: Seed): Promise<{ demo: boolean }> {
  const { rows: [empty] } = await sql<{ empty: boolean }>`select to_regclass('agency') is null as empty`.execute(orm.em.fork().getKysely());
  if (seed === 'story' && (empty!.empty || !(await rows(orm, 'agency')))) {
    const child = spawn(process.execPath, [...process.execArgv, join(projectRoot, 'api', 'seed.ts')], { env: childEnvironment({ DATABASE_URL: databaseUrl, SEED: seed }), stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new StartError('The database could not be filled; what went wrong stands above.');
  }
  return prepareDatabase(orm, seed);
}
