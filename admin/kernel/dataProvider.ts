import { errorOf, type GraphError, type Refusal, type Teller } from './errors.ts';
import type { Document } from '../graph/documents.ts';
import type { GraphqlDataProvider } from 'ra-data-graphql';
import { type DataProvider, HttpError } from 'react-admin';
import type { Line } from './line.ts';
import { nounOf, type Row } from './noun.ts';
import { filterOf, PAGE, sortOf } from './variables.ts';

export interface Facet { field: string; buckets: { value: string; label: string; count: number }[] }
export interface BulkResult { ids: string[]; errors: { id: string; code: string; message: string }[] }
export interface MoveParams { id: string; version?: number; note?: string; input?: object }
export interface BulkParams { ids: string[]; note?: string; input?: object }
export interface AllParams { filter?: object; sort?: { field: string; order: string }; limit?: number; onPage?: (count: number) => void }

/** The provider of react-admin, and what the graph can do beyond it. */
export type Graph = DataProvider & {
  /** Asks a document of admin/graph/documents.ts. */
  query<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data>;
  /** Makes a move of a workflow, for example `approve` of an Enrollment. */
  move(noun: string, move: string, params: MoveParams): Promise<{ data: Row }>;
  /** Makes a move of many records, each on its own. */
  moveMany(noun: string, move: string, params: BulkParams): Promise<BulkResult>;
  /** What was decided about a record. */
  history(noun: string, id: string): Promise<Decision[]>;
  /** That, and for each move whether it is open to the caller and what stands in the way. */
  trail(noun: string, id: string): Promise<Trail>;
  /** Every row of a list, read by cursor: for exports. */
  all(noun: string, params: AllParams): Promise<Row[]>;
};
export interface MoveState { name: string; allowed: boolean; needsInput: boolean; actingFor: string | null; blockedBy: { code: string; message: string }[] }
export interface Trail { history: Decision[]; moves: MoveState[] }
export interface Decision { byName: string; actingFor: string | null; decidedAt: string; fromStatus: string; toStatus: string; move: string; note: string | null }

const chunks = <T>(items: T[], size: number): T[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** What react-admin asks of nouns goes by ra-data-graphql, which comes with the first list or record; what a page asks of its own goes straight. */
export function makeDataProvider(line: Line, tell: Teller = message => message): Graph {
  let opening: Promise<GraphqlDataProvider> | undefined;
  const base = () => (opening ??= import('./nounProvider.ts').then(({ makeNounProvider }) => makeNounProvider(line)).catch(error => { opening = undefined; throw error; }));
  const documentsOf = async (noun: string): Promise<Record<string, string>> => (await import('../graph/nounDocuments.ts')).documentsOf(noun);
  const refuse = (noun?: string, takes?: string) => (error: any): never => {
    const refusal: Refusal | undefined = error?.body?.graphQLErrors?.[0] ?? error?.refusals?.[0];
    if (refusal) throw errorOf(refusal, tell, noun, takes);
    // What the reading of an answer threw comes wrapped.
    const own = error?.body instanceof Error ? error.body : error;
    if (own instanceof HttpError && own.body?.code) throw own;
    if (error?.unreachable || (error instanceof HttpError && !(error.status < 300))) throw new HttpError(tell('errors.UNREACHABLE', 'UNAVAILABLE'), 503, { code: 'UNAVAILABLE' }) as GraphError;
    throw error;
  };
  const ask = async (text: string, variables: object, noun?: string, takes?: string): Promise<any> => {
    const { data, errors } = await line(text, variables).catch(refuse(noun, takes));
    if (errors?.length) throw errorOf(errors[0]!, tell, noun, takes);
    return data;
  };
  const guarded = <K extends 'getList' | 'getOne' | 'getMany' | 'getManyReference' | 'create' | 'update' | 'delete'>(key: K) => (async (noun: string, params: any) => ((await base())[key] as any)(noun, params).catch(refuse(noun))) as Graph[K];
  const deleteOne = guarded('delete'), some = guarded('getMany');

  const provider: Graph = {
    getList: guarded('getList'), getOne: guarded('getOne'), getManyReference: guarded('getManyReference'), create: guarded('create'), update: guarded('update'), delete: deleteOne,
    getMany: async (noun, params) => {
      const pages = await Promise.all(chunks([...new Set(params.ids)], PAGE).map(ids => some(noun, { ...params, ids })));
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
      const { moves } = nounOf(noun), documents = await documentsOf(noun);
      return { data: (await ask(documents[move]!, { id, version, note, ...(input && { input }) }, noun, moves[move]?.takes)).record };
    },
    moveMany: async (noun, move, { ids, note, input }) => {
      const { moves } = nounOf(noun), documents = await documentsOf(noun), result: BulkResult = { ids: [], errors: [] };
      for (const some of chunks(ids, PAGE)) {
        const answer: BulkResult = (await ask(documents[`${move}Many`]!, { ids: some, note, ...(input && { input }) }, noun, moves[move]?.takes)).result;
        result.ids.push(...answer.ids);
        result.errors.push(...answer.errors.map(e => ({ ...e, message: tell(e.message, e.code) })));
      }
      return result;
    },
    trail: async (noun, id) => { const { record, moves } = await ask((await documentsOf(noun))['history']!, { id }); return { history: record?.history ?? [], moves: moves ?? [] }; },
    history: async (noun, id) => (await provider.trail(noun, id)).history,
    all: async (noun, { filter = {}, sort, limit = 25_000, onPage }) => {
      const rows: Row[] = [], { list: text } = await documentsOf(noun);
      for (let after: string | null = null, more = true; more && rows.length < limit;) {
        const { list } = await ask(text!, { first: PAGE, after, sort: sortOf(noun, sort), filter: filterOf(noun, filter as Record<string, any>) });
        rows.push(...list.nodes);
        after = list.pageInfo.endCursor; more = list.pageInfo.hasNextPage;
        onPage?.(rows.length);
      }
      return rows.slice(0, limit);
    },
  };
  return provider;
}
