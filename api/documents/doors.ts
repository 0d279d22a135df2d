/** What leaves the house as files: papers of requests, and letters as PDF. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentLetter } from '../../schema/documents/letter.ts';
import { actorOf } from '../kernel/context.ts';
import { noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { answering, careful, type Doors, openFileDoor } from '../platform/doors.ts';

/** Opens the doors on a server. */
export function openDocumentDoors(app: FastifyInstance, doors: Doors): void {
  const { contextOf, publicUrl } = doors;
  const originOf = (request: FastifyRequest) => publicUrl ?? `${request.protocol}://${request.host}`;

  openFileDoor(app, '/document-papers', 'DocumentPaper', doors);

  app.get('/document-letters/:id.pdf', { helmet: false } as object, answering(contextOf, async (context, request, reply) => {
    actorOf(context);
    const { id } = request.params as { id: string }, letter = isId(id) ? (await context.read.one('DocumentLetter', id) as DocumentLetter | null) : null;
    if (!letter) throw noSuch('DocumentLetter');
    const [issuer] = await run<{ name: string }>(context.em, sql`select a.name from document_letter l join agency a on a.id = l.agency_id where l.id = ${letter.id}`);
    // Loaded with the first letter: whoever prints none does not wait for it.
    const { letterPdf } = await import('./letter-pdf.ts');
    return reply.headers({ ...careful, 'content-disposition': `inline; filename="surat-${letter.code}.pdf"` }).type('application/pdf').send(await letterPdf(letter, issuer!.name, `${originOf(request)}/verify/${letter.code}`));
  }));
}
