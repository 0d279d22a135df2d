import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { type DocumentNode, execute, type GraphQLFormattedError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { type Catalog } from './kernel/catalog.ts';
import { asActor, type Context } from './kernel/context.ts';
import { codeOf, told } from './kernel/faults.ts';
import { assertAffordable, LIMITS, limits } from './kernel/limits.ts';
import { mentionedIn } from './kernel/mentioned.ts';
import type { Passed, Question } from './kernel/passed.ts';
import { stringifyResult } from './kernel/planner.ts';
import { answerStraight } from './kernel/straight.ts';
import type { Sql } from './kernel/sql.ts';
import { refusal } from './kernel/write.ts';

/** Refuses what would bring too many rows, before anything is read; questions that pass are remembered. */
const affordable = (passed: Passed | undefined): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { query, variables = {} }, contextValue: { read } }) => {
      if (!operation) return;
      assertAffordable(document, operation, variables);
      if (query) passed?.remember(query, { document, operation });
      if (operation.operation === 'query') asQuestion(read, document, schema);
    },
  }),
});

/** Reads for a question: from a copy, where there is one, and only what the question mentions. */
function asQuestion(read: Context['read'], document: DocumentNode, schema: GraphQLSchema): void {
  read.fromReplica = true;
  read.mentioned = mentionedIn(document, schema);
}

/** Whether an operation is one plain write or move: all it does is done in one transaction, or not at all. */
export function isOneWrite(schema: GraphQLSchema, operation: OperationDefinitionNode | undefined): boolean {
  const [field, ...more] = operation?.operation === 'mutation' ? operation.selectionSet.selections : [];
  return field?.kind === Kind.FIELD && !more.length && !field.directives?.length && !!schema.getMutationType()?.getFields()[field.name.value]?.extensions['written'];
}

/** The whole answer of the resolvers to a question that passed before, if whoever asks is still who they were. Whatever goes wrong is told by the gate, which is asked then. */
export async function resolveAtOnce(schema: GraphQLSchema, question: Question, variables: Record<string, unknown>, still: Sql, context: Context): Promise<string | undefined> {
  const { document, operation } = question, { read } = context;
  try {
    assertAffordable(document, operation, variables);
    asQuestion(read, document, schema);
    read.still = still;
    const data = await answerStraight(schema, question, variables, context);
    return data && (await read.confirm()) ? `${JSON.stringify({ data })}\n` : undefined;
  } catch { return undefined; }
}

/** The whole answer to a single write that passed before, if whoever asks is still who they were. What did not stay with whoever wrote it was not kept: the gate may do it anew. */
export async function writeAtOnce(schema: GraphQLSchema, { document, operation }: Question, variables: Record<string, unknown>, still: Sql, context: Context, tell: Tell): Promise<string | undefined> {
  const { read } = context;
  try { assertAffordable(document, operation, variables); } catch { return undefined; }
  read.still = still;
  const { data, errors } = await execute({ schema, document, operationName: operation.name?.value, variableValues: variables, contextValue: context });
  if (!(await read.confirm())) return undefined;
  return `${JSON.stringify(errors ? { errors: errors.map(error => tell(error.toJSON(), error, context)), data } : { data })}\n`;
}

/**
 * Whoever showed the same before is taken for who they were, and the database says with its first answer whether they still are. Nothing leaves before it has;
 * if they are not, it is asked again as whoever they are now. A single write asks in its own transaction, which is not kept then; whatever else changes something asks at the door first.
 */
const whoStillIs = (catalog: Catalog, gate: () => ApolloServer<Context>): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, contextValue }) => {
      const { door, read } = contextValue;
      if (!door) return;
      if (operation?.operation === 'query' || isOneWrite(schema, operation)) { read.still = door.still; return; }
      const actor = await door.admit();
      Object.assign(read, { actor });
      contextValue.actor = actor;
    },
    willSendResponse: async ({ request: { query, variables, operationName }, response, contextValue }) => {
      const { door, read, requestId, language } = contextValue ?? {};
      if (!door || !(read.still || read.stranger)) return;
      try {
        if (await read.confirm()) return;
        const again = await gate().executeOperation({ query, variables, operationName } as { query: string }, { contextValue: asActor(contextValue, await door.admit()) });
        response.body = again.body;
      } catch (error) {
        const meant = refusal(error, catalog);
        response.http.status = codeOf(meant) === 'UNAVAILABLE' ? 503 : 500;
        response.http.headers.set('retry-after', '5');
        response.body = { kind: 'single', singleResult: { errors: [told({ message: '' }, meant, requestId, language)] } };
      }
    },
  }),
});

/** Puts an error into the words and codes of the contract, and tells the log of one nobody meant. */
export type Tell = (formatted: GraphQLFormattedError, raw: unknown, context?: Partial<Context>) => GraphQLFormattedError;
export const inOurWords = (catalog: Catalog, log: (error: unknown, requestId: string) => void): Tell => (formatted, raw, { requestId = 'none', language = 'en' } = {}) => {
  const thrown = (raw as { originalError?: unknown } | undefined)?.originalError ?? raw, meant = refusal(thrown, catalog);
  if (codeOf(meant) === 'INTERNAL') log(thrown, requestId);
  return told(formatted, meant, requestId, language);
};

const errorsInOurWords = (tell: Tell): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, i) => tell(formatted, errors?.[i], contextValue));
    },
  }),
});

/** The Apollo server in front of a graph, with its limits. */
export function openGate(schema: GraphQLSchema, catalog: Catalog, { production, tell, passed, plugins = [] }: { production: boolean; passed?: Passed; tell: Tell; plugins?: ApolloServerPlugin<Context>[] }): ApolloServer<Context> {
  const gate: ApolloServer<Context> = new ApolloServer<Context>({
    schema, stringifyResult: stringifyResult as never, introspection: !production, includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: production, persistedQueries: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens }, maxRecursiveSelections: true, validationRules: [limits], validationOptions: { maxErrors: 5 }, executionOptions: { maxCoercionErrors: 5 },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), affordable(passed), whoStillIs(catalog, () => gate), errorsInOurWords(tell), ...plugins],
  });
  return gate;
}
