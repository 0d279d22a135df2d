import type { Refusal } from './errors.ts';

/** What the graph answered: what was asked for, or why not. */
export interface Answer { data?: any; errors?: Refusal[] }
/** Carries a document to the graph and its answer back; where no answer of the graph comes, it throws what is `unreachable`. */
export type Line = (text: string, variables: object, signal?: AbortSignal) => Promise<Answer>;
interface LineOptions { fetch?: typeof fetch; headers?: Record<string, string>; language?: () => string }

const unreachable = (cause: unknown) => Object.assign(new Error('The graph did not answer.', { cause }), { unreachable: true });
const nameOf = (text: string) => /^(?:query|mutation) (\w+)/.exec(text)?.[1];

/** Opens the line to a graph; it is asked for sentences in the language the screens are in. */
export const openLine = (uri: string, { fetch: fetcher = (...all) => fetch(...all), headers, language = () => 'id' }: LineOptions = {}): Line => async (query, variables, signal) => {
  const body = JSON.stringify({ operationName: nameOf(query), query, variables });
  try {
    const response = await fetcher(uri, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true', 'accept-language': language(), ...headers }, body, ...(signal && { signal }) });
    // A 4xx that carries the graph's own errors is an answer, not a broken line.
    const answer = await response.json() as Answer;
    if (answer?.data === undefined && !answer?.errors?.length) throw new Error(`Status ${response.status} without an answer.`);
    return answer;
  } catch (cause) { throw signal?.aborted ? cause : unreachable(cause); }
};
