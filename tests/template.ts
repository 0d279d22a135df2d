import { openOrm } from '../api/orm.ts';
import { prepareDatabase } from '../api/prepare.ts';

/** Migrates and seeds the database every test's own is a copy of. */
export async function prepareTemplate(url: string): Promise<void> {
  const orm = openOrm(url);
  try { await prepareDatabase(orm, 'story'); } finally { await orm.close(); }
}
