import type { ApolloServerPlugin } from '@apollo/server';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { validateSync } from 'class-validator';
import { type Actor, hasRole } from './actor.ts';
import type { Context, House } from './context.ts';
import { listOf, type ListArgs } from './list.ts';
import { filterOf } from './lists.ts';
import type { Asked } from './asked.ts';
import { BROKEN, Composer, type Plan, Unplanned } from './plan.ts';
import { assertAffordable } from './limits.ts';
import { deciding } from './mentioned.ts';
import type { Question } from './passed.ts';
import { type Way, wayOf } from './postings.ts';
import { Prepared, run, type Sql } from './sql.ts';
import { checkPlainArguments } from './validation.ts';

/** An answer that is JSON text already. */
export class Ready { constructor(readonly json: string) {} }

/** Sends an answer; what is JSON text already goes as it came, and what else there is to say follows it. */
export function stringifyResult(result: { data?: unknown }): string {
  if (!(result.data instanceof Ready)) return `${JSON.stringify(result)}\n`;
  const rest = JSON.stringify({ ...result, data: undefined });
  return `{"data":${result.data.json}${rest === '{}' ? '}' : `,${rest.slice(1)}`}\n`;
}

const explained = { plan: { planned: true } };
const MOST_DOCUMENTS = 500, MOST_VARIANTS = 64, MOST_PREPARED = 2_000;
type Known = Plan | Unplanned;

/** Who asked the last time: `still` holds while they are who they were. */
export interface Acquaintance { actor: Actor; still: Sql }

/** Whether the database is away or out of time: asking it twice makes it worse. */
const isDrowning = (error: unknown) => !(error instanceof GraphQLError) && /^(08|53|57|E)/.test((error as { code?: string }).code ?? '');

/** Answers queries as one statement each, from the same declarations the resolvers live on. What it does not understand it leaves to them, and says why. */
export class Planner {
  #known = new Map<DocumentNode, { deciding: readonly string[]; plans: Map<string, Known> }>();
  #prepared = { of: new WeakMap<Acquaintance, Map<Plan, Prepared>>(), count: 0 };
  /** How often queries were left to the resolvers, by reason. */
  readonly refusals = new Map<string, number>();
  /** With `explain`, every answer says that it was planned, or why not. */
  constructor(private schema: GraphQLSchema, private house: House, readonly explain = false) {}

  /** The plan of an operation, made once for each set of directives' variables, and of ways its lists come by their rows. */
  #plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, ways: readonly Way[] = []): Known {
    let known = this.#known.get(document);
    if (!known) {
      if (this.#known.size >= MOST_DOCUMENTS) this.#known.delete(this.#known.keys().next().value!);
      this.#known.set(document, (known = { deciding: deciding(document), plans: new Map() }));
    }
    const key = `${operation.name?.value ?? ''} ${JSON.stringify(known.deciding.map(name => variables[name]))} ${ways.join()}`;
    let plan = known.plans.get(key);
    if (!plan && known.plans.size >= MOST_VARIANTS) known.plans.clear();
    if (!plan) known.plans.set(key, (plan = this.#compose(document, operation, variables, ways)));
    return plan;
  }

  #compose(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, ways: readonly Way[]): Known {
    try { return new Composer(this.schema, this.house.catalog, this.house.access, document, operation, variables, `${this.explain ? `,"extensions":${JSON.stringify(explained)}` : ''}}\n`, ways).plan(); }
    catch (error) { if (error instanceof Unplanned) return error; throw error; }
  }

  /** The answer's data as JSON text; or why the resolvers must give it. */
  async answer(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>, context: Context): Promise<string | Unplanned> {
    const result = await this.#answer(document, operation, given, context);
    if (result instanceof Unplanned) this.refusals.set(result.message, (this.refusals.get(result.message) ?? 0) + 1);
    return result;
  }

  async #answer(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>, { actor, em, read }: Context): Promise<string | Unplanned> {
    const asked = this.#asked(document, operation, given, actor);
    if (asked instanceof Unplanned) return asked;
    try {
      const [row] = await run<{ json: string }>(em, asked.plan.statement, { asked, type: read.fromReplica ? 'read' : 'write' });
      return row!.json.includes(BROKEN) ? new Unplanned('A relation that must be there is hidden.') : row!.json;
    } catch (error) {
      // What the database refuses is refused again by the resolvers, who have words for it.
      if (isDrowning(error)) throw error;
      return new Unplanned(error instanceof GraphQLError ? 'An argument is refused.' : 'The database refuses it.');
    }
  }

  /** What the statement of an operation needs to know; or why there is none. */
  #asked(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>, actor: Actor | undefined): (Asked & { plan: Plan }) | Unplanned {
    const { coerced: variables } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given);
    if (!variables) return new Unplanned('A variable does not fit.');
    const plan = this.#plan(document, operation, variables);
    if (plan instanceof Unplanned) return plan;
    if (!actor || !plan.admissions.every(may => may === 'SIGNED_IN' || may === 'ANYONE' || hasRole(actor, ...(may as string[])))) return new Unplanned('The caller is not admitted.');
    try {
      const lists = plan.lists.map(({ noun, args }) => listOf(noun, filterOf(noun.class), checked(noun.class, args(variables)))), ways = lists.map((list, i) => wayOf(this.house.access, plan.lists[i]!.noun, list, actor));
      // The same fields and the same lists: what could be planned can be planned this way, too.
      return { house: this.house, actor, variables, plan: ways.some(way => way !== 'READ') ? (this.#plan(document, operation, variables, ways) as Plan) : plan, lists };
    } catch { return new Unplanned('An argument is refused.'); }
  }

  /** The statement of a plan with what its asker may see worked out. */
  #preparedFor(who: Acquaintance, asked: Asked & { plan: Plan }): Prepared {
    let known = this.#prepared.of.get(who);
    if (!known) this.#prepared.of.set(who, (known = new Map()));
    let prepared = known.get(asked.plan);
    if (prepared) return prepared;
    known.set(asked.plan, (prepared = new Prepared(asked.plan.ifStill, { ...asked, still: who.still })));
    if (++this.#prepared.count > MOST_PREPARED) this.#prepared = { of: new WeakMap(), count: 0 };
    return prepared;
  }

  /** The whole answer to a known document for a known caller, in one statement that answers only if the caller is still who they were. Whatever is unusual about it is left to the gate. */
  async atOnce({ document, operation }: Question, variables: Record<string, unknown>, who: Acquaintance, em: SqlEntityManager): Promise<string | undefined> {
    try {
      assertAffordable(document, operation, variables);
      const asked = this.#asked(document, operation, variables, who.actor);
      if (asked instanceof Unplanned) return undefined;
      const [row] = await run<{ json: string | null }>(em, this.#preparedFor(who, asked), { asked, type: 'read' });
      return row!.json === null || row!.json.includes(BROKEN) ? undefined : row!.json;
    } catch (error) {
      if (isDrowning(error)) throw error;
      return undefined;
    }
  }
}

/** The arguments of a list, held to what the resolvers would hold them to. */
function checked(noun: Function, args: ListArgs): ListArgs {
  checkPlainArguments(args as object as Record<string, unknown>);
  if (!args.filter) return args;
  const filter = Object.assign(Object.create(filterOf(noun).prototype), args.filter) as object;
  if (validateSync(filter, { skipMissingProperties: true, forbidUnknownValues: false }).length) throw new Unplanned('An argument is refused.');
  return args;
}

/** Answers from the plan where there is one; otherwise the resolvers go on as if nothing had happened. */
export const planned = (planner: Planner): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ document, operation, request, contextValue }) => {
      if (operation?.operation !== 'query') return null;
      const answer = await planner.answer(document, operation, request.variables ?? {}, contextValue);
      if (answer instanceof Unplanned) { contextValue.unplanned = answer.message; return null; }
      const extensions = planner.explain ? { extensions: explained } : {};
      return { http: { status: undefined, headers: new Map() as never }, body: { kind: 'single', singleResult: { data: new Ready(answer) as never, ...extensions } } };
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (planner.explain && contextValue?.unplanned && response.body.kind === 'single') response.body.singleResult.extensions = { ...response.body.singleResult.extensions, plan: { planned: false, because: contextValue.unplanned } };
    },
  }),
});
