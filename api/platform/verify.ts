/** The page where everybody may verify what was issued: certificates and letters, by the code printed on them. */
import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { answering, careful, type Doors } from './doors.ts';
import { codeOf } from './codes.ts';
import { countFailure, mayTry } from './tries.ts';
import { style, type Verified, verifyPage } from './verify-page.ts';

/** Looks for what was issued under a code. */
export type Finder<T = Verified> = (em: SqlEntityManager, code: string) => Promise<T | undefined>;

/** Codes that are none, from an address in a window. */
const UNKNOWN_CODES = 10;

/** What everybody may learn by a code, of whatever is looked for. Who tries codes that are none is refused after a while. */
export async function checkCode<T>(typed: string, em: SqlEntityManager, address: string, ...finders: readonly Finder<T>[]): Promise<T | null> {
  const counted = [{ key: `verify ${address}`, most: UNKNOWN_CODES }], code = codeOf(typed);
  await mayTry(em, counted, { en: 'Too many unknown codes; wait before the next one.', id: 'Terlalu banyak kode yang tidak dikenal; tunggu sebentar.' });
  if (code.length === 20) for (const find of finders) { const found = await find(em, code); if (found) return found; }
  await countFailure(em, counted);
  return null;
}

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Opens the page on a server, for whatever is found by these. */
export function openVerifyDoor(app: FastifyInstance, { contextOf }: Doors, ...finders: readonly Finder[]): void {
  const verify = answering(contextOf, async (context, request, reply) => {
    const typed = (request.params as { code?: string }).code ?? (request.query as { code?: string }).code, headers = { ...careful, 'content-security-policy': policy };
    if (typed !== undefined && (request.params as { code?: string }).code === undefined) return reply.redirect(`/verify/${encodeURIComponent(codeOf(String(typed).slice(0, 80)) || '-')}`, 303);
    const found = typed === undefined ? undefined : await checkCode(typed.slice(0, 80), context.em, context.address, ...finders);
    return reply.headers(headers).code(found === null ? 404 : 200).type('text/html; charset=utf-8').send(verifyPage(found, typed));
  });
  app.get('/verify', { helmet: false } as object, verify);
  app.get('/verify/:code', { helmet: false } as object, verify);
}
