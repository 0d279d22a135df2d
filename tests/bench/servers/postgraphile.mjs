// PostGraphile 5 from the folder PEERS, on the database DATABASE_URL, with the settings of its manual for production. No rights.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.PEERS, 'package.json'));
const load = async name => { const module = await import(pathToFileURL(require.resolve(name)).href); return module.default?.__esModule ? module.default : module; };
const { postgraphile } = await load('postgraphile');
const { grafserv } = await load('postgraphile/grafserv/node');
const { makePgService } = await load('postgraphile/adaptors/pg');
const amber = await load('postgraphile/presets/amber');

const pgl = postgraphile({
  extends: [amber.PostGraphileAmberPreset ?? amber.default],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: Number(process.env.POOL) } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  // Sorting and filtering by columns in the middle of an index, as our lists do.
  schema: { defaultBehavior: 'attribute:orderBy attribute:filterBy' },
});
const server = createServer();
const serv = pgl.createServ(grafserv);
await serv.addTo(server);
server.on('error', error => { console.error(error); process.exit(1); });
server.listen(0, '127.0.0.1', async () => {
  if (process.env.PRINT) { const { printSchema } = await load('graphql'); console.log(printSchema(await pgl.getSchema())); }
  process.send?.({ port: server.address().port });
});
process.on('disconnect', () => process.exit(0));
