import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './environment.ts';
import { buildGraph, contractOf } from './graph.ts';
import { openOrm } from './orm.ts';

/** Writes the contract, `schema/schema.graphql`. It needs no database. */
const { schema } = await buildGraph(openOrm('postgresql://localhost/none'));
writeFileSync(join(projectRoot, 'schema', 'schema.graphql'), contractOf(schema));
