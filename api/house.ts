import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { access } from './access.ts';
import { buildGraph } from './graph.ts';
import { type Clock, type House, wallClock } from './kernel/context.ts';
import { seenByStandIns } from './kernel/stand-in.ts';

/** The graph, and what every request to it shares. */
export async function openHouse(orm: MikroORM, dataDir: string, clock: Clock = wallClock): Promise<{ schema: GraphQLSchema; house: House }> {
  const { schema, catalog } = await buildGraph(orm);
  return { schema, house: { catalog, access: seenByStandIns(access, catalog), dataDir, clock } };
}
