/** What leaves the house as pages and files: material of modules, certificates as PDF, and the page where everybody may verify one. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Certificate } from '../../schema/learning/certificate.ts';
import type { LearningModule } from '../../schema/learning/module.ts';
import { asWhere } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { noSuch } from '../kernel/errors.ts';
import { codeOf as codeOfError, messageOf } from '../kernel/faults.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { refusal } from '../kernel/write.ts';
import { openUpload } from '../platform/uploads.ts';
import { checkCode, codeOf } from './certificate.ts';
import { contentOf } from './rights.ts';
import { style, verifyPage } from './verify-page.ts';

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID: 400, RATE_LIMITED: 429, UNAVAILABLE: 503 };
/** Headers of what only its reader may keep, and no browser runs. */
const careful = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer' };
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

export interface Doors {
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  /** The address printed in QR codes; that of the request where none is set. */
  publicUrl: string | undefined;
}

/** Opens the doors on a server. */
export function openLearningDoors(app: FastifyInstance, { contextOf, publicUrl }: Doors): void {
  const originOf = (request: FastifyRequest) => publicUrl ?? `${request.protocol}://${request.host}`;
  /** Answers, or says no in the words of the graph. */
  const answering = (answer: (context: Context, request: FastifyRequest<any>, reply: FastifyReply) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await contextOf(request, reply);
    try { return await answer(context, request, reply); } catch (error) {
      const meant = refusal(error, context.house.catalog), code = codeOfError(meant);
      if (code === 'INTERNAL') throw error;
      const retryAfter = (meant as { extensions?: { retryAfter?: number } }).extensions?.retryAfter;
      if (retryAfter) reply.header('retry-after', String(retryAfter));
      return reply.headers(careful).code(statuses[code] ?? 400).type('application/json').send({ errors: [{ message: messageOf(meant, context.language), extensions: { code, requestId: context.requestId } }] });
    }
  };

  app.get('/materials/:id', { helmet: false } as object, answering(async (context, request, reply) => {
    const actor = actorOf(context), { id } = request.params as { id: string }, module = isId(id) ? (await context.read.one('LearningModule', id) as LearningModule | null) : null, open = contentOf(actor);
    const allowed = module && open !== false && (open === true || (await context.read.meets('LearningModule', 'material', asWhere(open), module.id)));
    const [file] = allowed ? await run<{ id: string; name: string; type: string }>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from learning_module m join upload u on u.id = m.file and u.received_at is not null where m.id = ${module.id}`) : [];
    if (!file) throw noSuch('LearningModule');
    const { stream, size } = await openUpload(context.house.dataDir, file.id);
    return reply.headers({ ...careful, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`, 'content-length': size }).type(file.type).send(stream);
  }));

  app.get('/certificates/:id.pdf', { helmet: false } as object, answering(async (context, request, reply) => {
    actorOf(context);
    const { id } = request.params as { id: string }, certificate = isId(id) ? (await context.read.one('Certificate', id) as Certificate | null) : null;
    if (!certificate) throw noSuch('Certificate');
    const [issuer] = await run<{ name: string }>(context.em, sql`select a.name from certificate c join agency a on a.id = c.agency_id where c.id = ${certificate.id}`);
    // Loaded with the first certificate: whoever prints none does not wait for it.
    const { certificatePdf } = await import('./certificate-pdf.ts');
    return reply.headers({ ...careful, 'content-disposition': `inline; filename="sertifikat-${certificate.code}.pdf"` }).type('application/pdf').send(await certificatePdf(certificate, issuer!.name, `${originOf(request)}/verify/${certificate.code}`));
  }));

  const verify = answering(async (context, request, reply) => {
    const typed = (request.params as { code?: string }).code ?? (request.query as { code?: string }).code, headers = { ...careful, 'content-security-policy': policy };
    if (typed !== undefined && (request.params as { code?: string }).code === undefined) return reply.redirect(`/verify/${encodeURIComponent(codeOf(String(typed).slice(0, 80)) || '-')}`, 303);
    const found = typed === undefined ? undefined : await checkCode(typed.slice(0, 80), context.em, context.address);
    return reply.headers(headers).code(found === null ? 404 : 200).type('text/html; charset=utf-8').send(verifyPage(found, typed));
  });
  app.get('/verify', { helmet: false } as object, verify);
  app.get('/verify/:code', { helmet: false } as object, verify);
}
