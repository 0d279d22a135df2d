import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client/core';
import { parse } from 'graphql';
import buildGraphQLProvider, { type BuildQuery, type GraphqlDataProvider } from 'ra-data-graphql';
import { HttpError } from 'react-admin';
import { documentsOf } from '../graph/nounDocuments.ts';
import type { Line } from './line.ts';
import { constantOf, nounOf } from './noun.ts';
import { filterOf, inputOf, PAGE, sortOf } from './variables.ts';

const parsed = new Map<string, ReturnType<typeof parse>>();
const documentOf = (text: string) => parsed.get(text) ?? parsed.set(text, parse(text)).get(text)!;

/** Leaves documents as they are: a __typename in every record would come back in every input. */
class PlainCache extends InMemoryCache { override transformDocument<T>(document: T): T { return document; } }

const sent = (line: Line) => new ApolloLink(({ query, variables, getContext }) => new Observable(observer => {
  line(query.loc!.source.body, variables, getContext()['fetchOptions']?.signal).then(answer => { observer.next(answer as never); observer.complete(); }, error => observer.error(error));
}));

const buildQuery = (): BuildQuery => (verb, name, params) => {
  const noun = nounOf(name), documents = documentsOf(name), document = (key: string) => {
    if (!documents[key]) throw new Error(`The graph has no ${key} of ${name}.`);
    return documentOf(documents[key]);
  };
  const list = (filter: object) => {
    const { page = 1, perPage = 25 } = params.pagination ?? {}, facets: string[] = (params.meta?.facets ?? []).map(constantOf);
    return {
      query: document('list'),
      variables: { page, perPage: Math.min(perPage, PAGE), sort: sortOf(name, params.sort), filter: filterOf(name, filter), ...(facets.length && { facets, counted: true }) },
      parseResponse: ({ data: { list } }: any) => ({ data: list.nodes, total: list.totalCount, meta: { facets: list.facets, exact: list.totalCountIsExact } }),
    };
  };
  const one = (key: string, variables: object, given?: object) => ({
    query: document(key), variables, parseResponse: ({ data: { record } }: any) => {
      if (!record) throw new HttpError('ra.notification.item_doesnt_exist', 404, { code: 'NOT_FOUND' });
      return { data: { ...given, ...record } };
    },
  });
  switch (verb) {
    case 'GET_LIST': return list(params.filter);
    case 'GET_MANY': return { ...list({ ids: params.ids }), variables: { page: 1, perPage: PAGE, filter: { ids: params.ids } } };
    case 'GET_MANY_REFERENCE': return list({ ...params.filter, [params.target]: params.id });
    case 'GET_ONE': return one('one', { id: params.id });
    case 'CREATE': return one('create', { input: inputOf(noun.input!, params.data) }, params.data);
    case 'UPDATE': return one('update', { id: params.id, version: params.previousData?.version ?? params.data.version, input: inputOf(noun.input!, params.data, params.previousData ?? {}) });
    case 'DELETE': return one('delete', { id: params.id, version: params.previousData?.version });
    default: throw new Error(`The graph has no ${verb} of ${name}.`);
  }
};

/** What react-admin asks of the nouns of the graph. */
export const makeNounProvider = (line: Line): GraphqlDataProvider => buildGraphQLProvider({
  // react-query keeps what was read; a second memory here would only answer with what is old.
  client: new ApolloClient({ cache: new PlainCache(), queryDeduplication: false, link: sent(line) }),
  introspection: false, buildQuery, query: () => ({ fetchPolicy: 'no-cache' }), mutation: () => ({ fetchPolicy: 'no-cache' }),
});
