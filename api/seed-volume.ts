import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { seedVolume } from '../seeds/volume.ts';
import { prepareDatabase } from './prepare.ts';
import { withDatabase } from './tool.ts';

/** Plants a city of volume: `npm run seed:volume -- --employees 15000`. */
const { values } = parseArgs({ options: { employees: { type: 'string', default: '15000' } } });
await withDatabase(async (orm, _, url) => {
  await prepareDatabase(orm, 'reference');
  const client = new Client({ connectionString: url });
  await client.connect();
  try { await seedVolume(client, { employees: Number(values.employees), tell: console.log }); } finally { await client.end(); }
});
