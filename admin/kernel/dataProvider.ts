import { ApolloClient, ApolloLink, from, HttpLink, InMemoryCache, Observable } from '@apollo/client/core';
import { parse } from 'graphql';
import buildGraphQLProvider, { type BuildQuery, type GraphqlDataProvider } from 'ra-data-graphql';
import { HttpError } from 'react-admin';
import type { Document } from '../graph/documents.ts';
import type { Kind } from '../graph/nouns.ts';
import { errorOf, type GraphError, type Refusal, type Teller } from './errors.ts';
import { constantOf, nounOf, type Row } from './noun.ts';

export interface Facet { field: string; buckets: { value: string; label: string; count: number }[] }
export interface BulkResult { ids: string[]; errors: { id: string; code: string; message: string }[] }
export interface MoveParams { id: string; version?: number; note?: string; input?: object }
export interface BulkParams { ids: string[]; note?: string; input?: object }
export interface AllParams { filter?: object; sort?: { field: string; order: string }; limit?: number; onPage?: (count: number) => void }

/** The provider of react-admin, and what the graph can do beyond it. */
export type Graph = GraphqlDataProvider & {
  /** Asks a document of admin/graph/documents.ts. */
  query<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data>;
  /** Makes a move of a workflow, for example `approve` of an Enrollment. */
  move(noun: string, move: string, params: MoveParams): Promise<{ data: Row }>;
  /** Makes a move of many records, each on its own. */
  moveMany(noun: string, move: string, params: BulkParams): Promise<BulkResult>;
  /** What was decided about a record. */
  history(noun: string, id: string): Promise<Decision[]>;
  /** Every row of a list, read by cursor: for exports. */
  all(noun: string, params: AllParams): Promise<Row[]>;
};
export interface Decision { byName: string; decidedAt: string; fromStatus: string; toStatus: string; move: string; note: string | null }

/** As many as the graph answers with at once. */
const PAGE = 100;

const parsed = new Map<string, ReturnType<typeof parse>>();
const documentOf = (text: string) => parsed.get(text) ?? parsed.set(text, parse(text)).get(text)!;

/** A 4xx that carries the graph's own errors is an answer, not a broken line. */
const keepRefusals = new ApolloLink((operation, forward) => new Observable(observer => {
  const subscription = forward(operation).subscribe({
    next: value => observer.next(value), complete: () => observer.complete(),
    error: error => { if (error?.result?.errors) { observer.next(error.result); observer.complete(); } else observer.error(error); },
  });
  return () => subscription.unsubscribe();
}));

/** Leaves documents as they are: a __typename in every record would come back in every input. */
class PlainCache extends InMemoryCache { override transformDocument<T>(document: T): T { return document; } }

interface ClientOptions { fetch?: typeof fetch; headers?: Record<string, string>; language?: () => string }
/** Asks for sentences in the language the screens are in. */
const inLanguage = (language: () => string) => new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }: { headers?: object }) => ({ headers: { ...headers, 'accept-language': language() } }));
  return forward(operation);
});
export const makeClient = (uri: string, { fetch: fetcher, headers, language = () => 'id' }: ClientOptions = {}): ApolloClient<unknown> => new ApolloClient({
  // react-query keeps what was read; a second memory here would only answer with what is old.
  cache: new PlainCache(), queryDeduplication: false, defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  link: from([keepRefusals, inLanguage(language), new HttpLink({ uri, credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true', ...headers }, ...(fetcher && { fetch: fetcher }) })]),
});

/** Drops what says nothing, and turns text into the type the filter wants. */
export function filterOf(noun: string, filter: Record<string, any> = {}): Record<string, unknown> {
  const known = nounOf(noun).filter;
  const empty = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && !value.length) || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(empty));
  return Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => {
    const kind = known[key];
    if (!kind || empty(value)) return [];
    if (kind.of === 'part') return [[key, Object.fromEntries(Object.entries(value).filter(([, v]) => !empty(v)))]];
    const single = (v: any) => (kind.type === 'Int' ? Number(v) : kind.type === 'Boolean' ? v === true || v === 'true' : (v?.id ?? v));
    return [[key, kind.list ? (Array.isArray(value) ? value : [value]).map(single) : single(value)]];
  }));
}

/** A form holds `{ unit: { id, name } }`; the input wants `{ unit: id }`, only what it knows, and of an update only what it must have and what changed. */
export function inputOf(known: Record<string, Kind>, data: Record<string, any>, previous?: Record<string, any>): Record<string, unknown> {
  const plain = (kind: Kind, value: any) => (kind.of === 'noun' ? (value == null || value === '' ? null : typeof value === 'object' ? (value.id || null) : value) : value instanceof Date ? value.toISOString() : value === '' ? null : (value ?? null));
  return Object.fromEntries(Object.entries(known).flatMap(([name, kind]) => {
    if (!(name in data)) return [];
    const value = plain(kind, data[name]);
    if (previous && !kind.required && JSON.stringify(value) === JSON.stringify(plain(kind, previous[name]))) return [];
    return !previous && value === null ? [] : [[name, value]];
  }));
}

const sortOf = (noun: string, sort?: { field: string; order: string }) => {
  const field = constantOf((sort?.field ?? '').replace(/\.id$/, ''));
  return nounOf(noun).sort.includes(field) ? [{ field, direction: sort!.order === 'DESC' ? 'DESC' : 'ASC' }] : undefined;
};

export const buildQuery = (): BuildQuery => (verb, name, params) => {
  const noun = nounOf(name), document = (key: string) => {
    if (!noun.documents[key]) throw new Error(`The graph has no ${key} of ${name}.`);
    return documentOf(noun.documents[key]);
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

const chunks = <T>(items: T[], size: number): T[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

export function makeDataProvider(client: ApolloClient<unknown>, tell: Teller = message => message): Graph {
  const base = buildGraphQLProvider({ client, introspection: false, buildQuery, query: () => ({ fetchPolicy: 'no-cache' }), mutation: () => ({ fetchPolicy: 'no-cache' }) });
  const refuse = (noun?: string, takes?: string) => (error: any): never => {
    const refusal: Refusal | undefined = error?.body?.graphQLErrors?.[0] ?? error?.graphQLErrors?.[0];
    if (refusal) throw errorOf(refusal, tell, noun, takes);
    // What the reading of an answer threw comes wrapped.
    const own = error?.body instanceof Error ? error.body : error;
    if (own instanceof HttpError && own.body?.code) throw own;
    if (error?.networkError || (error instanceof HttpError && !(error.status < 300))) throw new HttpError(tell('errors.UNREACHABLE', 'UNAVAILABLE'), 503, { code: 'UNAVAILABLE' }) as GraphError;
    throw error;
  };
  const ask = async (text: string, variables: object, noun?: string, takes?: string): Promise<any> => {
    const document = documentOf(text), operation = document.definitions.find(d => d.kind === 'OperationDefinition')!;
    const answer = operation.operation === 'mutation' ? client.mutate({ mutation: document, variables }) : client.query({ query: document, variables });
    return (await (answer as Promise<{ data?: any }>).catch(refuse(noun, takes))).data;
  };
  const guarded = <K extends 'getList' | 'getOne' | 'getManyReference' | 'create' | 'update' | 'delete'>(key: K) => ((noun: string, params: any) => (base[key] as any)(noun, params).catch(refuse(noun))) as Graph[K];
  const deleteOne = guarded('delete');

  const provider: Graph = {
    ...base,
    getList: guarded('getList'), getOne: guarded('getOne'), getManyReference: guarded('getManyReference'), create: guarded('create'), update: guarded('update'), delete: deleteOne,
    getMany: async (noun, params) => {
      const pages = await Promise.all(chunks([...new Set(params.ids)], PAGE).map(ids => base.getMany(noun, { ...params, ids }).catch(refuse(noun))));
      return { data: pages.flatMap(page => page.data) as never[] };
    },
    updateMany: () => { throw new Error('The graph updates one row at a time.'); },
    deleteMany: async (noun, { ids }) => {
      const { data } = await provider.getMany(noun, { ids });
      for (const row of data) await deleteOne(noun, { id: row.id, previousData: row });
      return { data: ids };
    },
    query: (document, variables) => ask(document.text, variables as object),
    move: async (noun, move, { id, version, note, input }) => {
      const { documents, moves } = nounOf(noun);
      return { data: (await ask(documents[move]!, { id, version, note, ...(input && { input }) }, noun, moves[move]?.takes)).record };
    },
    moveMany: async (noun, move, { ids, note, input }) => {
      const { documents, moves } = nounOf(noun), result: BulkResult = { ids: [], errors: [] };
      for (const some of chunks(ids, PAGE)) {
        const answer: BulkResult = (await ask(documents[`${move}Many`]!, { ids: some, note, ...(input && { input }) }, noun, moves[move]?.takes)).result;
        result.ids.push(...answer.ids);
        result.errors.push(...answer.errors.map(e => ({ ...e, message: tell(e.message, e.code) })));
      }
      return result;
    },
    history: async (noun, id) => (await ask(nounOf(noun).documents['history']!, { id })).record?.history ?? [],
    all: async (noun, { filter = {}, sort, limit = 25_000, onPage }) => {
      const rows: Row[] = [];
      for (let after: string | null = null, more = true; more && rows.length < limit;) {
        const { list } = await ask(nounOf(noun).documents['list']!, { first: PAGE, after, sort: sortOf(noun, sort), filter: filterOf(noun, filter as Record<string, any>) });
        rows.push(...list.nodes);
        after = list.pageInfo.endCursor; more = list.pageInfo.hasNextPage;
        onPage?.(rows.length);
      }
      return rows.slice(0, limit);
    },
  };
  return provider;
}
