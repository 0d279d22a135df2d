/** What leaves the house as files: material of modules, and certificates as PDF. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Certificate } from '../../schema/learning/certificate.ts';
import type { LearningModule } from '../../schema/learning/module.ts';
import { asWhere } from '../kernel/access.ts';
import { actorOf } from '../kernel/context.ts';
import { noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { answering, careful, type Doors, type FileFound, sendFile } from '../platform/doors.ts';
import { contentOf } from './rights.ts';

/** Opens the doors on a server. */
export function openLearningDoors(app: FastifyInstance, { contextOf, publicUrl }: Doors): void {
  const originOf = (request: FastifyRequest) => publicUrl ?? `${request.protocol}://${request.host}`;
  const answer = (how: Parameters<typeof answering>[1]) => answering(contextOf, how);

  app.get('/materials/:id', { helmet: false } as object, answer(async (context, request, reply) => {
    const actor = actorOf(context), { id } = request.params as { id: string }, module = isId(id) ? (await context.read.one('LearningModule', id) as LearningModule | null) : null, open = contentOf(actor);
    const allowed = module && open !== false && (open === true || (await context.read.meets('LearningModule', 'material', asWhere(open), module.id)));
    const [file] = allowed ? await run<FileFound>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from learning_module m join upload u on u.id = m.file and u.received_at is not null where m.id = ${module.id}`) : [];
    if (!file) throw noSuch('LearningModule');
    return sendFile(context, reply, file);
  }));

  app.get('/certificates/:id.pdf', { helmet: false } as object, answer(async (context, request, reply) => {
    actorOf(context);
    const { id } = request.params as { id: string }, certificate = isId(id) ? (await context.read.one('Certificate', id) as Certificate | null) : null;
    if (!certificate) throw noSuch('Certificate');
    const [issuer] = await run<{ name: string }>(context.em, sql`select a.name from certificate c join agency a on a.id = c.agency_id where c.id = ${certificate.id}`);
    // Loaded with the first certificate: whoever prints none does not wait for it.
    const { certificatePdf } = await import('./certificate-pdf.ts');
    return reply.headers({ ...careful, 'content-disposition': `inline; filename="sertifikat-${certificate.code}.pdf"` }).type('application/pdf').send(await certificatePdf(certificate, issuer!.name, `${originOf(request)}/verify/${certificate.code}`));
  }));
}
