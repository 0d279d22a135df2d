import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { ReferenceSeeder } from '../seeds/reference.seeder.ts';
import { StorySeeder } from '../seeds/story.seeder.ts';
import type { Seed } from './environment.ts';

const rows = async (orm: MikroORM, table: string) => (await sql<{ some: boolean }>`select exists (select 1 from ${sql.table(table)}) as some`.execute(orm.em.fork().getKysely())).rows[0]!.some;

/** Brings a database to where it can serve: tables, reference data, and the story when it is asked for and nothing is there yet. Answers whether the story is there. */
export async function prepareDatabase(orm: MikroORM, seed: Seed): Promise<{ demo: boolean }> {
  await orm.migrator.up();
  if (seed !== 'none') await orm.seeder.seed(ReferenceSeeder);
  if (seed === 'story' && !(await rows(orm, 'agency'))) await orm.seeder.seed(StorySeeder);
  // Days pass while a server is down: who leads and what counts is settled anew.
  await sql`select settle_everything()`.execute(orm.em.fork().getKysely());
  const { rows: [found] } = await sql<{ demo: boolean }>`select exists (select 1 from account where login = 'hr.medan@meritgraph.example') as demo`.execute(orm.em.fork().getKysely());
  return { demo: found!.demo };
}
