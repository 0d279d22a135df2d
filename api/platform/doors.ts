/** What doors beside the graph share: they answer whom the graph knows, say no in its words, and hand out files that no browser runs. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, type Context } from '../kernel/context.ts';
import { noSuch } from '../kernel/errors.ts';
import { codeOf, messageOf } from '../kernel/faults.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { refusal } from '../kernel/write.ts';
import { openUpload } from './uploads.ts';

export interface Doors {
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  /** The address printed in QR codes; that of the request where none is set. */
  publicUrl: string | undefined;
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID: 400, RATE_LIMITED: 429, UNAVAILABLE: 503 };
/** Headers of what only its reader may keep, and no browser runs. */
export const careful = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer' };

/** Answers, or says no in the words of the graph. */
export const answering = (contextOf: Doors['contextOf'], answer: (context: Context, request: FastifyRequest<any>, reply: FastifyReply) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
  const context = await contextOf(request, reply);
  try { return await answer(context, request, reply); } catch (error) {
    const meant = refusal(error, context.house.catalog), code = codeOf(meant);
    if (code === 'INTERNAL') throw error;
    const retryAfter = (meant as { extensions?: { retryAfter?: number } }).extensions?.retryAfter;
    if (retryAfter) reply.header('retry-after', String(retryAfter));
    return reply.headers(careful).code(statuses[code] ?? 400).type('application/json').send({ errors: [{ message: messageOf(meant, context.language), extensions: { code, requestId: context.requestId } }] });
  }
};

/** A file that has arrived. */
export interface FileFound { id: string; name: string; type: string }

/** Sends a file to whoever may have it, as a download. */
export async function sendFile(context: Context, reply: FastifyReply, { id, name, type }: FileFound): Promise<unknown> {
  actorOf(context);
  const { stream, size } = await openUpload(context.house.dataDir, id);
  return reply.headers({ ...careful, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'content-length': size }).type(type).send(stream);
}

/** Hands the `file` of a row to whoever reads the row, at `path`; to everybody else there is none. */
export function openFileDoor(app: FastifyInstance, path: string, noun: string, { contextOf }: Doors): void {
  app.get(`${path}/:id`, { helmet: false } as object, answering(contextOf, async (context, request, reply) => {
    actorOf(context);
    const { id } = request.params as { id: string }, row = isId(id) ? await context.read.one(noun, id) : null;
    const [file] = row ? await run<FileFound>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from ${sql.ref(context.house.catalog.noun(noun).table)} p join upload u on u.id = p.file and u.received_at is not null where p.id = ${id}`) : [];
    if (!file) throw noSuch(noun);
    return sendFile(context, reply, file);
  }));
}
