import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { buildGraph } from '../../api/graph.ts';
import { openOrm } from '../../api/orm.ts';
import { AGENCY } from '../../seeds/volume/catalogue.ts';
import { type Tree, writeFile } from '../people/siasn-file.ts';
import { benchFolder, openCity } from './city.ts';
import { startApi, type Target } from './targets.ts';

/** How long the graph takes to be put together, and how many people a second come in. */
export interface Begun { schemaMs: number; imported: number; peopleASecond: number }

/** What a server does before and beside answering: it puts the graph together, and takes in a file of so many people, checked, held against what is there, written and audited. The city it does it in is removed. */
export async function beginning(rows: number, tell: (line: string) => void): Promise<Begun> {
  const folder = `import-${process.pid}`, database = await openCity(1_000, () => undefined, folder);
  try {
    const schemaMs = await timeOfGraph(database.url), file = writeFile({ rows, tree: await treeOf(database.url), offset: 200_000 });
    const api = await startApi(database.url, true);
    try {
      const seconds = await timeOfImport(api, file.bytes, file.sound), peopleASecond = rows / seconds;
      tell(`graph built in ${schemaMs.toFixed(0)} ms; ${rows} people imported in ${seconds.toFixed(1)} s, ${peopleASecond.toFixed(0)}/s`);
      return { schemaMs, imported: rows, peopleASecond };
    } finally { await api.close(); }
  } finally {
    await database.stop();
    await rm(join(benchFolder(), folder), { recursive: true, force: true });
  }
}

async function timeOfGraph(url: string): Promise<number> {
  const orm = openOrm(url), begun = performance.now();
  try { await buildGraph(orm); return performance.now() - begun; } finally { await orm.close(); }
}

async function treeOf(url: string): Promise<Tree> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: units } = await client.query(`select u.name, p.name as parent from unit u join unit p on p.id = u.parent_id where u.agency_id = $1 group by 1, 2 having count(*) = 1 order by 1, 2`, [AGENCY]);
    const { rows: positions } = await client.query(`select name from position where agency_id = $1 and not leads_unit group by 1 having count(*) = 1 order by 1`, [AGENCY]);
    return { units, positions: positions.map(p => p.name), ambiguous: '' };
  } finally { await client.end(); }
}

const report = 'id status created failed problems(first: 3) { nodes { row column code message } }';

/** Seconds from the order to the last person written. */
async function timeOfImport(api: Target, bytes: Buffer, sound: number): Promise<number> {
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`http://127.0.0.1:${api.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...api.headers }, body: JSON.stringify({ query, variables }) }), { data, errors } = (await response.json()) as any;
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 600));
    return data;
  };
  const { ticket } = await ask('mutation ($size: Int!) { ticket: requestUpload(fileName: "pegawai.csv", contentType: "text/csv", size: $size) { id url } }', { size: bytes.length });
  const sent = await fetch(new URL(ticket.url, `http://127.0.0.1:${api.port}`), { method: 'PUT', headers: { 'content-type': 'text/csv', ...api.headers }, body: new Uint8Array(bytes) });
  if (sent.status !== 204) throw new Error(`The upload is refused: ${sent.status} ${await sent.text()}`);
  const begun = performance.now();
  let { now } = await ask(`mutation ($upload: ID!) { now: importEmployees(upload: $upload, dryRun: false) { ${report} } }`, { upload: ticket.id });
  while (now.status === 'RUNNING') {
    await sleep(50);
    ({ now } = await ask(`query ($id: ID!) { now: importReport(id: $id) { ${report} } }`, { id: now.id }));
  }
  if (now.created !== sound) throw new Error(`Not all of them came in: ${JSON.stringify(now)}`);
  return (performance.now() - begun) / 1000;
}
