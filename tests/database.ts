import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database of a test file's own: the story as seeded, to do with as one likes. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const template = 'meritgraph_template';

/** Copies the template database. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const adminUrl = inject('databaseAdminUrl');
  const ownerUrl = new URL(inject('databaseOwnerUrl'));
  const name = `meritgraph_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await copyTemplate(adminUrl, name, ownerUrl.username);
  ownerUrl.pathname = name;
  return { url: ownerUrl.href, drop: () => administer(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`)) };
}

// One copy at a time, all worker processes together: PostgreSQL refuses a source that somebody else is busy with.
async function copyTemplate(adminUrl: string, name: string, owner: string): Promise<void> {
  await administer(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    // Files copied as they are: written through the log, as is the default, a copy takes five times as long.
    await client.query(`create database ${name} template ${template} owner ${client.escapeIdentifier(owner)} strategy file_copy`);
  });
}

async function administer(adminUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}
