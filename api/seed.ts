import { prepareDatabase } from './prepare.ts';
import { withDatabase } from './tool.ts';

/** Fills the database with reference data, and with the story when SEED says so and it is empty. */
await withDatabase(async (orm, { seed = 'reference' }) => {
  const { demo } = await prepareDatabase(orm, seed);
  console.log(demo ? 'Reference data and the story are there.' : 'Reference data is there.');
});
