import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { inOurWords, openGate } from '../../api/gate.ts';
import { openHouse } from '../../api/house.ts';
import { contextFor } from '../../api/kernel/context.ts';
import { planned, Planner } from '../../api/kernel/planner.ts';
import { openOrm } from '../../api/orm.ts';
import { actorOfAccount } from '../../api/platform/actors.ts';
import { adminWorks } from './documents.ts';
import { readCity, type Work, works } from './works.ts';

/** A statement the graph sent, and what is wrong with how the database would carry it out. */
export interface Looked {
  readonly work: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Large tables it would read from one end to the other. */
  readonly scans: readonly string[];
}

interface Sent { text: string; values: unknown[] }
interface PlanNode { 'Node Type': string; 'Relation Name'?: string; Plans?: PlanNode[] }

/**
 * How a large table may be read. Whoever wants all rows of an agency counted by their values pays for all rows of the agency, whatever way they are read;
 * where one agency owns nearly every row, end to end is the shortest way. What must be there is the other way, by an index, where others own rows too.
 */
type Ways = 'ANY' | 'BY_INDEX';
const waysOf = (work: string): Ways => (work.startsWith('list+facets/') ? 'BY_INDEX' : 'ANY');

/** Rows from which on a table is large. */
const LARGE = 20_000;
const reads = /^\s*(with|select)\b/i;

/** Asks what the bench asks, as this login, and looks at how each statement of the graph would be carried out: with the values given, and with any. */
export async function lookAtPlans(url: string, login: string, chosen: (name: string) => boolean = () => true): Promise<Looked[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const large = new Set((await client.query('select relname from pg_class where relkind = $1 and reltuples > $2', ['r', LARGE])).rows.map(row => row.relname as string));
    const city = await readCity(client), looked: Looked[] = [];
    const all = [...works.filter(work => !work.writes), ...adminWorks(city)].filter(work => chosen(work.name));
    for (const { work, sent } of await statementsOf(url, login, all.map(work => ({ work, variables: work.variables(city)[0] ?? {} })))) {
      for (const { text, values } of sent) if (reads.test(text)) looked.push({ work, text, values, scans: [...new Set([...(await scans(client, text, values, large, waysOf(work))), ...(await scans(client, text, undefined, large, waysOf(work)))])] });
    }
    return looked;
  } finally {
    await client.end();
  }
}

/** What the graph sends for each of these, asked through the gate as in production. */
async function statementsOf(url: string, login: string, asked: readonly { work: Work; variables: Record<string, unknown> }[]): Promise<{ work: string; sent: Sent[] }[]> {
  const orm = openOrm(url), sent: Sent[] = [];
  const pool = (await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<{ on(event: string, listen: (client: any) => void): void }> }).getNativeClient());
  const heard = new WeakSet();
  pool.on('acquire', client => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client);
    client.query = (...args: any[]) => { sent.push(typeof args[0] === 'string' ? { text: args[0], values: args[1] ?? [] } : { text: args[0].text, values: args[0].values ?? [] }); return query(...args); };
  });
  const { schema, house } = await openHouse(orm, tmpdir());
  const gate = openGate(schema, house.catalog, { production: true, tell: inOurWords(house.catalog, error => console.error(error)), plugins: [planned(new Planner(schema, house))] });
  await gate.start();
  try {
    const [account] = await orm.em.fork().getConnection().execute<{ id: string }[]>('select id from account where login = ?', [login]);
    const actor = await actorOfAccount(orm.em.fork(), account!.id), answers: { work: string; sent: Sent[] }[] = [];
    for (const { work, variables } of asked) {
      sent.length = 0;
      const values = Object.fromEntries(Object.entries(variables).filter(([name]) => work.ours.includes(`$${name}:`)));
      const { body } = await gate.executeOperation({ query: work.ours, variables: values }, { contextValue: contextFor(house, orm.em.fork(), { actor, requestId: 'plans' }) });
      if (body.kind === 'single' && body.singleResult.errors) throw new Error(`${work.name}: ${JSON.stringify(body.singleResult.errors)}`);
      answers.push({ work: work.name, sent: [...sent] });
    }
    return answers;
  } finally {
    await gate.stop();
    await orm.close();
  }
}

/** Large tables a statement would read whole; without values, as a prepared statement that fits any. */
async function scans(client: Client, text: string, values: unknown[] | undefined, large: ReadonlySet<string>, ways: Ways): Promise<string[]> {
  await client.query(`set enable_seqscan = ${ways === 'ANY' ? 'on' : 'off'}`);
  const { rows } = await client.query(values ? { text: `explain (format json) ${text}`, values } : { text: `explain (format json, generic_plan) ${text}` });
  const found: string[] = [];
  const walk = (node: PlanNode) => {
    if (node['Node Type'].endsWith('Seq Scan') && large.has(node['Relation Name'] ?? '')) found.push(node['Relation Name']!);
    node.Plans?.forEach(walk);
  };
  walk(rows[0]['QUERY PLAN'][0].Plan);
  return found;
}
