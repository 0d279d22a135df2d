import { enumOf, type ValueOf } from '../../schema/shared/enum.ts';
import { GraphQLError } from 'graphql';
import type { BlockerCode } from '../../schema/shared/move-state.ts';
import { called, inLanguage, type Said } from './words.ts';

export const ErrorCode = enumOf('ErrorCode', 'What extensions.code of an error says, for programs. The message is for people.', {
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.', FORBIDDEN: 'The caller may not do this.', NOT_FOUND: 'There is no such row, or the caller may not see it: both look the same.',
  INVALID: 'Something in the input is wrong; extensions.fields says where.', CONFLICT: 'It clashes with what is stored: a stale version, a double, a full offering.',
  ILLEGAL_MOVE: 'The record is not in a state in which this move is possible; extensions.status says in which it is.', LIMIT_EXCEEDED: 'The request asks for too much; the message names the limit.',
  RATE_LIMITED: 'Too many requests; extensions.retryAfter says how many seconds to wait.', UNAVAILABLE: 'The database cannot be reached or is too busy; try again.', INTERNAL: 'A fault of the server; tell the operator the requestId.',
});
export type ErrorCode = ValueOf<typeof ErrorCode>;

/** One thing wrong with one field of the input. */
export interface FieldProblem { path: (string | number)[]; code: string; message: Said }

/** What else an error says, for programs: why a move is refused, and the facts that rests on. */
interface Extra { reason?: BlockerCode; params?: Readonly<Record<string, string | number>>; [other: string]: unknown }

const coded = (code: ErrorCode) => (said: Said, extra: Extra = {}) => new GraphQLError(inLanguage(said, 'en'), { extensions: { code, said, ...extra } });

export const unauthenticated = coded('UNAUTHENTICATED');
export const forbidden = coded('FORBIDDEN');
export const notFound = coded('NOT_FOUND');
/** Refuses a row that is not there, or that the caller may not see: both look the same. */
export const noSuch = (noun: string) => notFound({ en: `There is no such ${noun}.`, id: `${called(noun)} ini tidak ada.` });
export const conflict = coded('CONFLICT');
/** Refuses a change to a row that somebody else has changed; `version` is the current one, where it is known. */
export const stale = (version?: number) =>
  conflict({ en: 'Somebody changed this in the meantime. Load it again and redo your change.', id: 'Data ini sudah diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.' }, { version });
export const illegalMove = coded('ILLEGAL_MOVE');
export const limitExceeded = coded('LIMIT_EXCEEDED');
export const rateLimited = coded('RATE_LIMITED');
export const unavailable = coded('UNAVAILABLE');

/** Refuses input, naming the fields at fault. */
export const invalid = (message: Said, fields: FieldProblem[] = []) => coded('INVALID')(message, { fields });

/** Refuses input because of one field. */
export const invalidField = (path: string | (string | number)[], message: Said, code = 'INVALID') =>
  invalid(message, [{ path: typeof path === 'string' ? path.split('.') : path, code, message }]);

/** Refuses input for all the fields at fault at once. */
export const invalidFields = (fields: FieldProblem[]) =>
  invalid({ en: fields.map(f => inLanguage(f.message, 'en')).join(' '), id: fields.map(f => inLanguage(f.message, 'id')).join(' ') }, fields);
