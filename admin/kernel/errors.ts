import { HttpError } from 'react-admin';
import { inputs, type Kind, type NounName, nouns } from '../graph/nouns.ts';

/** What a refusal of the graph means in HTTP's terms, which react-admin knows. */
export const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, INVALID: 422, ILLEGAL_MOVE: 409, LIMIT_EXCEEDED: 422, RATE_LIMITED: 429, UNAVAILABLE: 503, INTERNAL: 500,
};

export interface Problem { path: (string | number)[]; code: string; message: string }
export interface Refusal { message: string; extensions?: { code?: string; requestId?: string; fields?: Problem[]; status?: string; version?: number } }
export interface ErrorBody { code: string; requestId?: string; version?: number; errors?: Record<string, unknown> }
export type GraphError = HttpError & { body: ErrorBody };

/** Puts a refusal into words of the reader's language. */
export type Teller = (message: string, code: string) => string;

/** Turns a refusal of the graph into the error react-admin expects: its status, and each message under the input it is about. */
export function errorOf({ message, extensions = {} }: Refusal, tell: Teller, noun?: string, takes?: string): GraphError {
  const { code = 'INTERNAL', fields, requestId, version } = extensions, text = tell(message, code);
  const known: Record<string, Kind> | undefined = takes ? inputs[takes] : noun ? nouns[noun as NounName]?.input : undefined;
  const errors = fields?.length ? { ...Object.fromEntries(fields.map(f => [sourceOf(f.path, known), tell(f.message, f.code)])), root: { serverError: text } } : undefined;
  return new HttpError(text, statusOf[code] ?? 500, { code, requestId, version, errors }) as GraphError;
}

/** `input.unit` is asked for at `unit.id`. */
const sourceOf = (path: (string | number)[], known?: Record<string, Kind>): string => {
  const bare = path[0] === 'input' ? path.slice(1) : path, source = bare.join('.');
  return known?.[source]?.of === 'noun' ? `${source}.id` : source;
};
