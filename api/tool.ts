import type { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from './database.ts';
import { type Environment, loadEnvironmentFile, readEnvironment, StartError } from './environment.ts';
import { openOrm } from './orm.ts';

/** Runs a tool on the database the environment names, next to a running server if there is one. */
export async function withDatabase(run: (orm: MikroORM, environment: Environment, url: string) => Promise<void>): Promise<void> {
  loadEnvironmentFile();
  const environment = readEnvironment();
  const database = await openDatabase({ ...environment, share: true });
  const orm = openOrm(database.url);
  try { await run(orm, environment, database.url); }
  catch (error) { process.exitCode = 1; console.error(error instanceof StartError ? error.message : error); }
  finally { await orm.close(); await database.stop(); }
}
