import DataLoader from 'dataloader';
import { sql } from './sql.ts';
import { Arg, type ClassType, Ctx, Extensions, Field, FieldResolver, ID, Int, Mutation, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Part } from '../../schema/shared/access.ts';
import { Decision } from '../../schema/platform/decision.ts';
import type { Actor } from './actor.ts';
import { actorOf, type Context, type House, once } from './context.ts';
import { lowerFirst, plural } from './crud.ts';
import { ErrorCode, invalidField } from './errors.ts';
import { codeOf, messageOf } from './faults.ts';
import { May } from './guard.ts';
import { MOST } from './list.ts';
import { listResolvers } from './lists.ts';
import { refusal } from './write.ts';
import { perform } from './perform.ts';
import { movesOpenTo, type Workflow, type Workflowed } from './workflow.ts';

@ObjectType({ description: 'Why one record of a bulk move was left as it is.' }) @Part('About records the caller named.')
export class BulkError {
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => ErrorCode, { description: 'The code, as in extensions.code of an error.' }) code!: string;
  @Field(() => String, { description: 'Why, for people.' }) message!: string;
}

@ObjectType({ description: 'What became of a bulk move: each record was moved or left on its own.' }) @Part('About records the caller named.')
export class BulkResult {
  @Field(() => [ID], { description: 'The records that were moved.' }) ids!: string[];
  @Field(() => [BulkError], { description: 'The records that were not, and why.' }) errors!: BulkError[];
}

const decisions = sql`select id, record_id as "recordId", move, from_status as "fromStatus", to_status as "toStatus", by_name as "byName", acting_for as "actingFor", note, decided_at as "decidedAt" from decision`;
/** The history of records, batched. */
const historyOf = (context: Context) => once(context, 'history', () => new DataLoader<string, Decision[]>(async ids => {
  const rows = await context.read.rows<Decision & { decidedAt: string | Date }>(null, sql`${decisions} where record_id = any(${ids}) order by decided_at, id`);
  const histories = Map.groupBy(rows.map(r => ({ ...r, decidedAt: new Date(r.decidedAt) })), r => r.recordId);
  return ids.map(id => histories.get(id) ?? []);
}));

/** Moves many records one by one; what is refused is told, and hinders nothing else. */
async function performAll<T extends Workflowed>(flow: Workflow<T>, name: string, ids: readonly string[], note: string | undefined, given: unknown, context: Context): Promise<BulkResult> {
  if (ids.length > MOST) throw invalidField('ids', { en: `At most ${MOST} at once.`, id: `Paling banyak ${MOST} sekaligus.` }, 'TOO_MANY');
  const done: string[] = [], errors: BulkError[] = [];
  for (const [id] of Map.groupBy(ids, each => each.toLowerCase()).values() as Iterable<[string]>) {
    try { await perform(flow, name, { id, note, given }, context); done.push(id); }
    catch (error) { const meant = refusal(error, context.house.catalog); errors.push({ id, code: codeOf(meant), message: messageOf(meant, context.language) }); }
  }
  return { ids: done, errors };
}

type Decorated = Record<string, unknown>;

/** Turns a workflow into one mutation a move (approveEnrollment), its bulk form (approveEnrollments), and the fields `moves` and `history`. */
export function Moves<T extends Workflowed>(flow: Workflow<T>) {
  const { noun } = flow, { name: nounName } = noun;
  const MoveName = Object.fromEntries(Object.keys(flow.moves).map(name => [name, name]));
  const says = (name: string) => { const { from, to } = flow.moves[name]!; return `${from.join(' or ')} → ${to}.`; };
  registerEnumType(MoveName, { name: `${nounName}Move`, description: `The moves of a ${nounName}.`, valuesConfig: Object.fromEntries(Object.keys(MoveName).map(n => [n, { description: says(n) }])) as never });

  @Resolver(() => noun)
  class MovesResolver {
    @Extensions({ part: 'Says only what the caller could do.', value: (alias: string, { house, actor }: { house: House; actor: Actor }) => movesOpenTo(house.catalog, flow, alias, actor) })
    @FieldResolver(() => [MoveName], { description: 'The moves the caller could make right now, as themselves or as a stand-in; only the check of a move may still refuse it: the root field moves says whether, and why.' })
    async moves(@Root() record: T, @Ctx() context: Context) {
      const actor = actorOf(context);
      return (await context.read.value<string[]>(nounName, 'moves', (_, alias) => movesOpenTo(context.house.catalog, flow, alias, actor), record.id)) ?? [];
    }

    @Extensions({ part: 'The history of a record whoever reads the record may read.', rows: (alias: string) => sql`${decisions} where record_id = ${sql.ref(`${alias}.id`)} order by decided_at, id` })
    @FieldResolver(() => [Decision], { description: 'The moves that were made, earliest first.' })
    history(@Root() record: T, @Ctx() context: Context) {
      return historyOf(context).load(record.id);
    }
  }

  const proto = MovesResolver.prototype as unknown as Decorated;
  for (const [name, move] of Object.entries(flow.moves)) {
    const errors = 'Errors: NOT_FOUND, FORBIDDEN, ILLEGAL_MOVE, INVALID, CONFLICT.';
    const single = `${name}${nounName}`;
    proto[single] = async (id: string, note: string | undefined, version: number | undefined, context: Context, given?: object) => {
      await perform(flow, name, { id, note, version, given }, context);
      return context.read.one(nounName, id);
    };
    Arg('id', () => ID, { description: 'The record.' })(proto, single, 0);
    Arg('note', () => String, { nullable: move.note !== 'required', description: 'Why, at most 2,000 characters.' })(proto, single, 1);
    Arg('version', () => Int, { nullable: true, description: 'The version last seen; a stale one is refused with CONFLICT.' })(proto, single, 2);
    Ctx()(proto, single, 3);
    if (move.takes) Arg('input', () => move.takes as ClassType<object>, { description: 'What else it takes.' })(proto, single, 4);
    mutation(proto, single, noun, `${says(name)} ${errors}`);

    const bulk = `${name}${plural(nounName)}`;
    proto[bulk] = (ids: string[], note: string | undefined, context: Context, given?: object) => performAll(flow, name, ids, note, given, context);
    Arg('ids', () => [ID], { description: `The records, at most ${MOST}.` })(proto, bulk, 0);
    Arg('note', () => String, { nullable: move.note !== 'required', description: 'Why, the same for all.' })(proto, bulk, 1);
    Ctx()(proto, bulk, 2);
    if (move.takes) Arg('input', () => move.takes as ClassType<object>, { description: 'What else it takes, the same for all.' })(proto, bulk, 3);
    mutation(proto, bulk, BulkResult, `${says(name)} Each record on its own: what is refused is told in errors and hinders nothing else.`);
  }
  listResolvers.push(MovesResolver);
  return MovesResolver;
}

function mutation(proto: Decorated, name: string, type: ClassType<object>, description: string) {
  const method = Object.getOwnPropertyDescriptor(proto, name)!;
  May('SIGNED_IN')(proto, name, method);
  Extensions({ written: true })(proto, name, method);
  Mutation(() => type, { name: lowerFirst(name), description })(proto, name, method);
}
