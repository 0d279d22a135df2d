import { createServer } from 'node:http';
import { Pool } from 'pg';
import { works } from '../works.ts';

/** The least there can be: one statement written by hand, prepared once, its JSON text passed on. No rights, no checks. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['POOL']) });
const known = new Map(works.map(work => [`/${work.name}`, work]));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [], work = known.get(request.url!)!;
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    pool.query({ name: work.name, text: work.floor, values: work.values(variables) }).then(
      ({ rows: [row] }) => {
        const body = `{"data":${row.json}}`;
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      error => response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message: String(error) }] })),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on('disconnect', () => process.exit(0));
