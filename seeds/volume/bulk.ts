/** What runs SQL: a client of `pg`, connected. */
export interface Runs {
  query(text: string, values?: unknown[]): Promise<{ rows: any[] }>;
}

interface Kept {
  readonly drop: string;
  readonly make: string;
}

const keys = `select c.contype as kind, c.conrelid::regclass::text as tab, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c where c.contype in ('p', 'u', 'x', 'f') and (c.conrelid = any($1::regclass[]) or (c.contype = 'f' and c.confrelid = any($1::regclass[])))
  order by c.contype = 'f' desc, c.oid`;
const indexes = `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')) order by i.indexrelid`;

/** Runs a load with the keys, indexes and triggers of these tables put aside, and makes them anew afterwards: sorting all rows once is many times faster than finding a place for each. */
export async function inBulk(client: Runs, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  const kept = [...(await keptIndexes(client, tables)), ...(await keptKeys(client, tables))];
  for (const table of tables) await client.query(`alter table "${table}" disable trigger user`);
  for (const { drop } of kept.toReversed()) await client.query(drop);
  await load();
  for (const { make } of kept) await client.query(make);
  for (const table of tables) await client.query(`alter table "${table}" enable trigger user`);
}

async function keptIndexes(client: Runs, tables: readonly string[]): Promise<Kept[]> {
  const { rows } = await client.query(indexes, [tables.map(quoted)]);
  return rows.map(({ name, definition }) => ({ drop: `drop index ${name}`, make: definition }));
}

// Foreign keys are dropped first and made last: they lean on the others.
async function keptKeys(client: Runs, tables: readonly string[]): Promise<Kept[]> {
  const { rows } = await client.query(keys, [tables.map(quoted)]);
  const made = rows.map(({ tab, name, definition }) => ({ drop: `alter table ${tab} drop constraint ${name}`, make: `alter table ${tab} add constraint ${name} ${definition}` }));
  return made.toReversed();
}

const quoted = (table: string) => `"${table}"`;
