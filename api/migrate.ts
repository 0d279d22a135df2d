import { migrate } from './prepare.ts';
import { withDatabase } from './tool.ts';

/** Brings the tables up to date. */
await withDatabase(async orm => {
  const done = await migrate(orm);
  console.log(done.length ? done.map(m => `Migrated ${m.name}`).join('\n') : 'The tables are up to date.');
});
