import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { SeedManager } from '@mikro-orm/seeder';
import { nouns } from '../schema/nouns.ts';

/** MikroORM's configuration for a database. */
export const ormConfig = (clientUrl: string): Options => defineConfig({
  clientUrl,
  entities: nouns,
  metadataProvider: ReflectMetadataProvider,
  extensions: [Migrator, SeedManager],
  migrations: { path: 'schema/migrations', emit: 'ts', snapshotName: 'snapshot', allOrNothing: true },
  seeder: { path: 'seeds', defaultSeeder: 'ReferenceSeeder' },
  forceUtcTimezone: true,
  debug: false,
});

export default ormConfig(process.env['DATABASE_URL'] ?? 'postgresql://localhost/meritgraph');
