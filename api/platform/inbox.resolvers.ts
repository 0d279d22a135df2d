import { type Sql, sql } from '../kernel/sql.ts';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Inbox, type InboxCount, InboxFilter, type InboxItem } from '../../schema/platform/inbox.ts';
import { readable } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import { pathOf } from '../kernel/catalog.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { May } from '../kernel/guard.ts';
import { assertPage } from '../kernel/list.ts';
import { containing } from '../kernel/where.ts';
import { allWorkflows, movesOpenTo, onBehalfOf, waitingFor, type Workflow } from '../kernel/workflow.ts';

/** The records of one workflow that wait for this actor, in the shape of the inbox. */
function waiting(flow: Workflow<any>, actor: Actor, { house: { catalog, access } }: Context): Sql {
  const noun = catalog.noun(flow.noun), behalf = actor.standsIn.length ? sql`, ${onBehalfOf(catalog, flow, 'a', actor) ?? sql`null::text`} as "actingFor"` : sql``;
  return sql`select a.id, ${noun.name}::text as noun, ${pathOf(catalog, noun, 'a', flow.who!)}::text as who, ${pathOf(catalog, noun, 'a', flow.about!)}::text as about,
    a.status, a.updated_at as since, ${movesOpenTo(catalog, flow, 'a', actor)} as moves${behalf}
    from ${sql.ref(noun.table)} as a where ${readable(catalog, access, noun, 'a', actor)} and ${waitingFor(catalog, flow, 'a', actor)}`;
}

const counted = (flow: Workflow<any>, actor: Actor, { house: { catalog, access } }: Context): Sql => {
  const noun = catalog.noun(flow.noun);
  return sql`select ${noun.name}::text as noun, count(*)::int as count from ${sql.ref(noun.table)} as a where ${readable(catalog, access, noun, 'a', actor)} and ${waitingFor(catalog, flow, 'a', actor)}`;
};

const judging = (nouns?: readonly string[] | null) => allWorkflows().filter(f => Object.values(f.moves).some(m => m.decides) && (!nouns?.length || nouns.includes(f.noun.name)));

@Resolver()
export class InboxResolver {
  @May('SIGNED_IN')
  @Query(() => Inbox, { description: 'What waits for a judgement of the caller, over all workflows. Errors: INVALID, LIMIT_EXCEEDED.' })
  inbox(
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number,
    @Arg('filter', () => InboxFilter, { nullable: true, description: 'What to narrow it to.' }) filter: InboxFilter | undefined, @Ctx() context: Context,
  ) {
    assertPage(page, perPage);
    const actor = actorOf(context), flows = judging(filter?.noun);
    const union = (parts: Sql[]) => sql.join(parts, sql` union all `);
    const words = (filter?.search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8).map(containing);
    const search = words.length ? sql`where ${sql.join(words.map(w => sql`(i.who ilike ${w} or i.about ilike ${w})`), sql` and `)}` : sql``;
    const none = flows.length === 0;
    return {
      nodes: async () => (none ? [] : (await context.read.rows<InboxItem>(null, sql`select i.* from (${union(flows.map(f => waiting(f, actor, context)))}) i ${search} order by i.since, i.id limit ${perPage} offset ${(page - 1) * perPage}`))
        .map(item => ({ ...item, since: new Date(item.since) }))),
      totalCount: async () => (none ? 0 : (await context.read.rows<{ count: number }>(null, sql`select count(*)::int as count from (${union(flows.map(f => waiting(f, actor, context)))}) i ${search}`))[0]!.count),
      counts: async () => (await context.read.rows<InboxCount>(null, union(judging().map(f => counted(f, actor, context))))).filter(c => c.count > 0),
    };
  }
}
