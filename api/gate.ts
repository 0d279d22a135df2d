import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type Catalog } from './kernel/catalog.ts';
import { asActor, type Context } from './kernel/context.ts';
import { codeOf, told } from './kernel/faults.ts';
import { assertAffordable, LIMITS, limits } from './kernel/limits.ts';
import { mentionedIn } from './kernel/mentioned.ts';
import { stringifyResult } from './kernel/planner.ts';
import { refusal } from './kernel/write.ts';

/** Refuses what would bring too many rows, before anything is read. */
const affordable: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} }, contextValue: { read } }) => {
      if (!operation) return;
      assertAffordable(document, operation, variables);
      if (operation.operation !== 'query') return;
      read.fromReplica = true;
      read.mentioned = mentionedIn(document, schema);
    },
  }),
};

/**
 * Whoever showed the same before is taken for who they were, and the database says with its first answer whether they still are. Nothing leaves before it has;
 * if they are not, the question is asked again as whoever they are now. What changes something asks at the door first.
 */
const whoStillIs = (catalog: Catalog, gate: () => ApolloServer<Context>): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      const { door, read } = contextValue;
      if (!door) return;
      if (operation?.operation === 'query') { read.still = door.still; return; }
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

/** Puts every error into the words and codes of the contract, and tells the log of those nobody meant. */
const errorsInOurWords = (catalog: Catalog, log: (error: unknown, requestId: string) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue, metrics }) => {
      void metrics;
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const requestId = contextValue?.requestId ?? 'none';
      response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, i) => {
        const raw = errors?.[i], thrown = (raw as { originalError?: unknown } | undefined)?.originalError ?? raw;
        const meant = refusal(thrown, catalog);
        if (codeOf(meant) === 'INTERNAL') log(thrown, requestId);
        return told(formatted, meant, requestId, contextValue?.language ?? 'en');
      });
    },
  }),
});

/** The Apollo server in front of a graph, with its limits. */
export function openGate(schema: GraphQLSchema, catalog: Catalog, { production, log, plugins = [] }: { production: boolean; log: (error: unknown, requestId: string) => void; plugins?: ApolloServerPlugin<Context>[] }): ApolloServer<Context> {
  const gate: ApolloServer<Context> = new ApolloServer<Context>({
    schema, stringifyResult: stringifyResult as never, introspection: !production, includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: production, persistedQueries: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens }, maxRecursiveSelections: true, validationRules: [limits], validationOptions: { maxErrors: 5 }, executionOptions: { maxCoercionErrors: 5 },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), affordable, whoStillIs(catalog, () => gate), errorsInOurWords(catalog, log), ...plugins],
  });
  return gate;
}
