import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LeavePaper } from '../../schema/leave/paper.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { codeOf, messageOf } from '../kernel/faults.ts';
import { noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { refusal } from '../kernel/write.ts';
import { type Accepted, openUpload } from '../platform/uploads.ts';

/** What papers are taken. */
export const acceptedPapers: Accepted = { names: /.\.(pdf|png|jpe?g)$/i, types: ['application/pdf', 'image/png', 'image/jpeg'], said: { en: 'Only PDF, PNG and JPEG files are taken.', id: 'Hanya berkas PDF, PNG, dan JPEG yang diterima.' } };

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID: 400, RATE_LIMITED: 429, UNAVAILABLE: 503 };
const careful = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer' };

/** Hands a paper to whom the law lets see it; to everybody else there is none. */
export function openLeaveDoors(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  app.get<{ Params: { id: string } }>('/leave-papers/:id', { helmet: false } as object, async (request, reply) => {
    const context = await contextOf(request, reply);
    try {
      actorOf(context);
      const { id } = request.params, paper = isId(id) ? ((await context.read.one('LeavePaper', id)) as LeavePaper | null) : null;
      const [file] = paper ? await run<{ id: string; name: string; type: string }>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from leave_paper p join upload u on u.id = p.file and u.received_at is not null where p.id = ${paper.id}`) : [];
      if (!file) throw noSuch('LeavePaper');
      const { stream, size } = await openUpload(context.house.dataDir, file.id);
      return reply.headers({ ...careful, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`, 'content-length': size }).type(file.type).send(stream);
    } catch (error) {
      const meant = refusal(error, context.house.catalog), code = codeOf(meant);
      if (code === 'INTERNAL') throw error;
      return reply.headers(careful).code(statuses[code] ?? 400).type('application/json').send({ errors: [{ message: messageOf(meant, context.language), extensions: { code, requestId: context.requestId } }] });
    }
  });
}
