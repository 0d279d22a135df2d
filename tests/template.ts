import { openOrm } from '../api/orm.ts';
import { prepareDatabase } from '../api/prepare.ts';

/** The day on which the story is told. */
export const TODAY = '2026-11-22';

/** Migrates and seeds the database every test's own is a copy of. */
export async function prepareTemplate(url: string): Promise<void> {
  const orm = openOrm(url, TODAY);
  try { await prepareDatabase(orm, 'story'); } finally { await orm.close(); }
}
