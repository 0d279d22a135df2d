import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { EvidenceFile, ProgressReport } from '../../schema/performance/progress.ts';
import { Upload, UploadTicket } from '../../schema/platform/file.ts';
import { asWhere } from '../kernel/access.ts';
import { askedBy, type Rows } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { forbidden, invalidField, noSuch } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { answering, type Doors, type FileFound, sendFile } from '../platform/doors.ts';
import { evidence, requestUpload } from '../platform/uploads.ts';
import { plansToReportOn } from './rights.ts';

const files: Rows = alias => sql`select u.id, u.file_name as "fileName", u.content_type as "contentType", u.size from unnest(${sql.ref(`${alias}.files`)}) with ordinality as f (id, n) join upload u on u.id = f.id order by f.n`;

@Resolver(() => ProgressReport)
export class EvidenceFields {
  @Extensions({ part: 'Whoever reads the report reads it.', rows: files })
  @FieldResolver(() => [EvidenceFile], { description: 'The files that prove it, in the order they were given.' })
  evidenceFiles(@Root() report: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<EvidenceFile>('ProgressReport', 'files', alias => files(alias, askedBy(context), {}), report.id);
  }

  @May('SIGNED_IN')
  @Mutation(() => UploadTicket, { description: 'Asks for leave to upload a file that proves a report of progress, at most 10 MB: PDF, PowerPoint, Word, Excel or picture. Errors: FORBIDDEN, INVALID.' })
  async requestEvidenceUpload(
    @Arg('plan', () => ID, { description: 'The plan one reports on: it runs, and is one’s own or assessed by oneself.' }) plan: string, @Arg('fileName', () => String, { description: 'Its name.' }) fileName: string, @Arg('contentType', () => String, { description: 'Its content type, for example application/pdf.' }) contentType: string,
    @Arg('size', () => Int, { description: 'Its size in bytes.' }) size: number, @Ctx() context: Context,
  ): Promise<UploadTicket> {
    const actor = actorOf(context), { account, agency } = actor, plans = plansToReportOn(actor);
    if (!account || plans === false || !isId(plan) || !(await context.read.meets('PerformancePlan', 'reported on', asWhere(plans), plan))) throw forbidden({ en: 'Only whoever reports on a plan that runs may: the employee, or the assessor.', id: 'Hanya yang melaporkan SKP yang sedang berjalan yang boleh: pegawai atau pejabat penilainya.' });
    return write(context, em => requestUpload(em, { account, agency }, { fileName, contentType, size }, evidence));
  }
}

/** Files are the reporter’s own, have arrived, and are of the kinds that prove something: no id of what others uploaded opens it. */
export async function theFilesAreTheirs(given: readonly string[], em: SqlEntityManager, context: Context): Promise<string[]> {
  const ids = [...new Set(given.map(id => id.toLowerCase()))];
  const known = ids.every(isId) ? await em.find(Upload, { id: { $in: ids }, account: actorOf(context).account ?? null, receivedAt: { $ne: null }, contentType: { $in: [...evidence.types] }, size: { $lte: evidence.largest! } } as never) : [];
  if (known.length < ids.length) throw invalidField('files', { en: 'One of these is no file you uploaded here, or its bytes have not arrived.', id: 'Salah satu berkas bukan berkas yang Anda unggah di sini, atau isinya belum diterima.' }, 'UNKNOWN');
  return ids;
}

/** Opens the door where whoever reads a report gets its files. */
export function openEvidenceDoor(app: FastifyInstance, { contextOf }: Doors): void {
  app.get('/evidence/:report/:file', { helmet: false } as object, answering(contextOf, async (context, request, reply) => {
    actorOf(context);
    const { report: id, file } = request.params as { report: string; file: string }, report = isId(id) && isId(file) ? await context.read.one('ProgressReport', id) : null;
    const [found] = report ? await run<FileFound>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from progress_report r join upload u on u.id = any(r.files) and u.received_at is not null where r.id = ${id} and u.id = ${file}`) : [];
    if (!found) throw noSuch('ProgressReport');
    return sendFile(context, reply, found);
  }));
}
