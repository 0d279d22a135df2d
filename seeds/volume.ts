import { inBulk, type Runs } from './volume/bulk.ts';
import { AGENCY } from './volume/catalogue.ts';
import { steps } from './volume/steps.ts';

/** How large a city, and which chance. */
export interface Volume {
  /** From some hundreds to a million. */
  readonly employees: number;
  readonly seed?: number;
  /** Is told of each step, with the seconds it took. */
  readonly tell?: (step: string, seconds: number) => void;
}

/** The tables that grow with the city. */
const large = ['unit', 'employee', 'employee_posting', 'assignment', 'assessment', 'evidence', 'holding', 'offering', 'enrollment', 'learning_hours_entry', 'decision', 'audit_entry'];

/**
 * Plants one city, Kota Volume, with so many employees and all that hangs on them, the same at every run of one day.
 * hr@volume.example (all of the city), kepala@volume.example (who leads an office) and pegawai@volume.example sign in with the demo password.
 * What triggers would derive is derived for all rows at once and comes to the same. For measuring; refuses a database where the city is there already.
 */
export async function seedVolume(client: Runs, { employees, seed = 1, tell = () => undefined }: Volume): Promise<void> {
  const { rows } = await client.query('select 1 from agency where id = $1', [AGENCY]);
  if (rows.length > 0) throw new Error('Kota Volume is there already.');
  const timed = async (step: string, run: () => Promise<unknown>) => {
    const begun = performance.now();
    await run();
    tell(step, (performance.now() - begun) / 1000);
  };
  await client.query('begin');
  try {
    for (const setting of ["statement_timeout = 0", "work_mem = '256MB'", "maintenance_work_mem = '512MB'", 'synchronous_commit = off']) await client.query(`set local ${setting}`);
    const begun = performance.now();
    await inBulk(client, large, async () => {
      for (const { name, text, values = [] } of steps(employees, seed)) await timed(name, () => client.query(text, values));
      tell('all rows', (performance.now() - begun) / 1000);
    });
    await client.query('commit');
    tell('rows, keys and indexes', (performance.now() - begun) / 1000);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  await client.query('set statement_timeout = 0');
  await timed('vacuum and analyze', () => client.query('vacuum (analyze)'));
  await client.query('reset statement_timeout');
}
