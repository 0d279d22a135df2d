import { join } from 'node:path';
import { Client } from 'pg';
import { type OpenDatabase, openDatabase } from '../../api/database.ts';
import { readEnvironment } from '../../api/environment.ts';
import { openOrm } from '../../api/orm.ts';
import { migrate, prepareDatabase } from '../../api/prepare.ts';
import { AGENCY } from '../../seeds/volume/catalogue.ts';
import { seedVolume } from '../../seeds/volume.ts';

/** Where the bench keeps its databases and its peers, between runs. */
export const benchFolder = () => join(readEnvironment().dataDir, 'bench');

/** Opens the database of a city of so many people, and fills it when it is not there yet. */
export async function openCity(employees: number, tell: (line: string) => void, folder = String(employees)): Promise<OpenDatabase> {
  const database = await openDatabase({ dataDir: join(benchFolder(), folder) });
  try {
    const orm = openOrm(database.url);
    await migrate(orm).then(() => prepareIfEmpty(orm, tell)).finally(() => orm.close());
    await fill(database.url, employees, tell);
    await summarise(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

/** What the jobs of a server would have added up by now. */
async function summarise(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('select summarise_gaps()');
    await client.query('vacuum (analyze) gap_summary, gap_change, employee_term, employee_posting');
  } finally {
    await client.end();
  }
}

async function prepareIfEmpty(orm: ReturnType<typeof openOrm>, tell: (line: string) => void) {
  const rows = await orm.em.fork().getConnection().execute<unknown[]>('select 1 from agency limit 1');
  if (rows.length > 0) return;
  tell('Tables and reference data …');
  await prepareDatabase(orm, 'reference');
}

async function fill(url: string, employees: number, tell: (line: string) => void) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from agency where id = $1', [AGENCY]);
    if (rows.length > 0) return;
    tell(`A city of ${employees} people, once …`);
    await seedVolume(client, { employees, tell: (step, seconds) => tell(`  ${step}: ${seconds.toFixed(1)} s`) });
  } finally {
    await client.end();
  }
}
