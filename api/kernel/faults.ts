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

/** How graphql and Apollo say that something asks for too much. */
const limits = /Document contains more tha[tn] \d+ tokens|recursively requests too many selections/;

const original = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? original(error.originalError) : error);

/** The code of an error, for programs. Whatever nobody meant to refuse is INTERNAL. */
export function codeOf(error: unknown): ErrorCode {
  const at = original(error);
  if (at instanceof ArgumentValidationError) return 'INVALID';
  const code = at instanceof GraphQLError ? String(at.extensions['code'] ?? '') : '';
  if (codes.has(code)) return code as ErrorCode;
  if (at instanceof GraphQLError && limits.test(at.message)) return 'LIMIT_EXCEEDED';
  return apollo[code] ?? (at instanceof GraphQLError && !code ? 'INVALID' : 'INTERNAL');
}

const unsuggested = (message: string) => message.replace(/ ?Did you mean [\s\S]*?\?/g, '');

/** What graphql itself says, without what was sent and without hints at the schema. */
const plainly = (message: string) => unsuggested(message)
  .replace(/^((?:Expected type "\w+"\. )?(?:Enum "\w+"|\w+) cannot represent)[\s\S]*$/, '$1 this value.')
  .replace(/^Value "[\s\S]*" does not exist in ("\w+") enum/, 'This value does not exist in $1 enum')
  .replace(/^(Expected value of type "[\w![\]]+"), found [\s\S]*?(?:; ([^;"]*))?$/, (_, expected: string, why?: string) => `${expected}.${why ? ` ${why}` : ''}`)
  .slice(0, 300);

/** What a variable that does not fit its type says: which field, and what is wrong with it, never the value. */
function misfit(whole: string, why: string) {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(whole)?.[1];
  if (!variable || !whole.endsWith(`; ${why}`)) return undefined;
  const at = new RegExp(` at "${variable}([.[][^"]*)"$`).exec(whole.slice(0, -why.length - 2))?.[1];
  const path = at ? at.split(/[.[\]]+/).filter(Boolean).map(step => (/^\d+$/.test(step) ? Number(step) : step)) : [variable];
  return { message: plainly(why), fields: [{ path, code: 'TYPE', message: plainly(why) }] };
}

/** The sentence of an error, for people; of what nobody meant to refuse, none of the inside. */
export function messageOf(error: unknown, language: Language): string {
  if (codeOf(error) === 'INTERNAL') return inLanguage({ en: 'Something went wrong on the server.', id: 'Terjadi kesalahan pada server.' }, language);
  const at = original(error) as Error;
  const said = at instanceof GraphQLError ? (at.extensions['said'] as Said | undefined) : undefined;
  return said ? inLanguage(said, language) : plainly(at.message);
}

/** An error as it leaves the API. */
export function told(formatted: GraphQLFormattedError, error: unknown, requestId: string, language: Language): GraphQLFormattedError {
  const code = codeOf(error), at = original(error), misfitted = code === 'INVALID' ? misfit(unsuggested(formatted.message), unsuggested((error as Error).message)) : undefined;
  const { fields: found = misfitted?.fields, status, version, retryAfter, limit, reason, params } = at instanceof GraphQLError ? (at.extensions as Record<string, unknown>) : {};
  const fields = (found as FieldProblem[] | undefined)?.map(f => ({ ...f, message: inLanguage(f.message, language) }));
  const extra = Object.fromEntries(Object.entries({ fields, status, version, retryAfter, limit, reason, params }).filter(([, v]) => v !== undefined));
  return {
    message: misfitted?.message ?? messageOf(error, language), ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }),
    extensions: { code, requestId, ...extra },
  };
}
