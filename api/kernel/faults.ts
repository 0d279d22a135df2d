import { ArgumentValidationError } from 'type-graphql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ErrorCode, type FieldProblem } from './errors.ts';
import { inLanguage, type Language, type Said } from './words.ts';

const codes = new Set<string>(Object.values(ErrorCode));
/** How Apollo's own codes are called here. */
const apollo: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'INVALID', GRAPHQL_VALIDATION_FAILED: 'INVALID', BAD_USER_INPUT: 'INVALID', BAD_REQUEST: 'INVALID', OPERATION_RESOLUTION_FAILURE: 'INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'INVALID', PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID',
};

const original = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? original(error.originalError) : error);

/** The code of an error, for programs. Whatever nobody meant to refuse is INTERNAL. */
export function codeOf(error: unknown): ErrorCode {
  const at = original(error);
  if (at instanceof ArgumentValidationError) return 'INVALID';
  const code = at instanceof GraphQLError ? String(at.extensions['code'] ?? '') : '';
  if (codes.has(code)) return code as ErrorCode;
  return apollo[code] ?? (at instanceof GraphQLError && !code ? 'INVALID' : 'INTERNAL');
}

const unsuggested = (message: string) => message.replace(/ ?Did you mean [\s\S]*?\?/g, '').slice(0, 300);

const coercion = /^Variable "\$(\w+)" got invalid value [\s\S]*? at "([^"]+)"; ([\s\S]*)$|^Variable "\$(\w+)" got invalid value [\s\S]*?; ([\s\S]*)$/;

/** What a variable that does not fit its type says: which field, and what is wrong with it, never the value. */
function misfit(message: string) {
  const found = coercion.exec(message);
  if (!found) return undefined;
  const [, , at, why, root, reason] = found;
  const path = at ? at.split('.').slice(1) : [root!];
  const text = (why ?? reason)!.replace(/"[^"]*"/g, quoted => (/^"[A-Za-z][\w]*"$/.test(quoted) && /Field|of type|required/.test(why ?? reason ?? '') ? quoted : 'this value'));
  return { message: text, fields: [{ path: path.length ? path : [root ?? at!], code: 'TYPE', message: text }] };
}

/** The sentence of an error, for people; of what nobody meant to refuse, none of the inside. */
export function messageOf(error: unknown, language: Language): string {
  if (codeOf(error) === 'INTERNAL') return inLanguage({ en: 'Something went wrong on the server.', id: 'Terjadi kesalahan pada server.' }, language);
  const at = original(error) as Error;
  const said = at instanceof GraphQLError ? (at.extensions['said'] as Said | undefined) : undefined;
  return said ? inLanguage(said, language) : unsuggested(at.message);
}

/** An error as it leaves the API. */
export function told(formatted: GraphQLFormattedError, error: unknown, requestId: string, language: Language): GraphQLFormattedError {
  const code = codeOf(error), at = original(error), misfitted = code === 'INVALID' ? misfit((at as Error).message) : undefined;
  const { fields: found = misfitted?.fields, status, version, retryAfter, limit } = at instanceof GraphQLError ? (at.extensions as Record<string, unknown>) : {};
  const fields = (found as FieldProblem[] | undefined)?.map(f => ({ ...f, message: inLanguage(f.message, language) }));
  const extra = Object.fromEntries(Object.entries({ fields, status, version, retryAfter, limit }).filter(([, v]) => v !== undefined));
  return {
    message: misfitted ? unsuggested(misfitted.message) : messageOf(error, language), ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }),
    extensions: { code, requestId, ...extra },
  };
}
