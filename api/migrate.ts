import { withDatabase } from './tool.ts';

/** Brings the tables up to date. */
await withDatabase(async orm => {
  const done = await orm.migrator.up();
  console.log(done.length ? done.map(m => `Migrated ${m.name}`).join('\n') : 'The tables are up to date.');
});
