import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type Catalog } from './kernel/catalog.ts';
import type { Context } from './kernel/context.ts';
import { codeOf, told } from './kernel/faults.ts';
import { assertAffordable, LIMITS, limits } from './kernel/limits.ts';
import { stringifyResult } from './kernel/planner.ts';
import { refusal } from './kernel/write.ts';

/** Refuses what would bring too many rows, before anything is read. */
const affordable: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request: { variables = {} }, contextValue }) => {
      if (!operation) return;
      assertAffordable(document, operation, variables);
      contextValue.read.fromReplica = operation.operation === 'query';
    },
  }),
};

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
  return new ApolloServer<Context>({
    schema, stringifyResult: stringifyResult as never, introspection: !production, includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: production, persistedQueries: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens }, maxRecursiveSelections: true, validationRules: [limits], validationOptions: { maxErrors: 5 }, executionOptions: { maxCoercionErrors: 5 },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), affordable, errorsInOurWords(catalog, log), ...plugins],
  });
}
