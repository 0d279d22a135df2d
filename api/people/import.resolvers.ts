import { randomUUID } from 'node:crypto';
import { OptimisticLockError, type SqlEntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../schema/platform/account.ts';
import { Upload, UploadTicket } from '../../schema/platform/file.ts';
import { ImportProblem, ImportProblemPage, ImportReport } from '../../schema/platform/import.ts';
import { Part } from '../../schema/shared/access.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField, notFound } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { openUpload, requestUpload } from '../platform/uploads.ts';
import { type ImportCounts, type ProblemRow, runImport } from './import-employees.ts';
import { UnreadableFile } from './siasn-file.ts';

/** A file smaller than this is worked through while the caller waits. */
const awaitedBelow = 500_000;
const mostProblemsOnAPage = 100;

@Resolver(() => ImportReport)
export class ImportResolver {
  @May([Role.HR_ADMIN])
  @Mutation(() => UploadTicket, { description: 'Asks for leave to upload one file of at most 50 MB: CSV or text. Errors: FORBIDDEN, INVALID.' })
  requestUpload(
    @Arg('fileName', () => String, { description: 'Its name, ending in .csv or .txt.' }) fileName: string, @Arg('contentType', () => String, { description: 'Its content type, for example text/csv.' }) contentType: string,
    @Arg('size', () => Int, { description: 'Its size in bytes.' }) size: number, @Ctx() context: Context,
  ): Promise<UploadTicket> {
    const by = importer(context);
    return write(context, em => requestUpload(em, by, { fileName, contentType, size }));
  }

  @May([Role.HR_ADMIN])
  @Mutation(() => ImportReport, { description: 'Imports employees from an uploaded SIASN file, or tries it. A small file answers DONE at once, a long one RUNNING: ask importReport. Errors: FORBIDDEN, NOT_FOUND, CONFLICT (another import is running).' })
  async importEmployees(
    @Arg('upload', () => ID, { description: 'The uploaded file.' }) upload: string,
    @Arg('dryRun', () => Boolean, { defaultValue: true, description: 'Only try: everything is rolled back.' }) dryRun: boolean, @Ctx() context: Context,
  ) {
    const order = { id: randomUUID(), ...importer(context), upload, dryRun };
    // A worker that died leaves its import running, and nobody starts the server anew for that.
    await failAbandonedImports(context.em.fork(), 10);
    const file = await write(context, em => begin(em, order));
    const work = conduct(context, order, file.fileName);
    if (file.size < awaitedBelow) await work;
    context.read.clear();
    return context.read.one('ImportReport', order.id);
  }

  @May([Role.HR_ADMIN])
  @Query(() => ImportReport, { nullable: true, description: 'What an import did, or how far it is; null when there is none or the caller may not see it.' })
  importReport(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { read }: Context) {
    return read.one('ImportReport', id);
  }

  @Part('Reached through its import report only.')
  @FieldResolver(() => ImportProblemPage, { description: 'What is wrong in the file, in its order; of very many the first 10,000 are kept. Errors: INVALID.' })
  async problems(
    @Root() report: { id: string }, @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' }) asked: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Go on after this endCursor.' }) after: string | undefined, @Ctx() context: Context,
  ): Promise<ImportProblemPage> {
    const first = asked ?? 50;
    if (first < 1 || first > mostProblemsOnAPage) throw invalidField('first', { en: `A page has 1 to ${mostProblemsOnAPage} rows.`, id: `Satu halaman memuat 1 sampai ${mostProblemsOnAPage} baris.` });
    const em = context.em.fork();
    const last = after ? (isId(after) && (await em.findOne(ImportProblem, { id: after, report: report.id }))) : undefined;
    if (after && !last) throw invalidField('after', { en: 'This is no cursor of this list.', id: 'Ini bukan penanda dari daftar ini.' });
    const beyond = last ? { $or: [{ row: { $gt: last.row } }, { row: last.row, id: { $gt: last.id } }] } : {};
    const found = await em.find(ImportProblem, { report: report.id, ...beyond }, { orderBy: { row: 'asc', id: 'asc' }, limit: first + 1 });
    const nodes = found.slice(0, first);
    return { nodes, totalCount: await em.count(ImportProblem, { report: report.id }), endCursor: found.length > first ? nodes.at(-1)!.id : null };
  }
}

/** Marks imports whose process has died; the lock of an import that is at work lives as long as its transaction. */
export async function failAbandonedImports(em: SqlEntityManager, olderThanSeconds = 0): Promise<void> {
  await em.execute(
    `update import_report set status = 'FAILED', message = ?, updated_at = now(), version = version + 1
     where status = 'RUNNING' and created_at <= now() - make_interval(secs => ?) and pg_try_advisory_xact_lock(hashtextextended('import ' || id::text, 0))`,
    ['Server berhenti saat impor berjalan; tidak ada yang disimpan. Ulangi impor.', olderThanSeconds],
  );
}

interface Order { id: string; agency: string; account: string; upload: string; dryRun: boolean }

/** Who imports: HR of the whole agency. */
function importer(context: Context): { agency: string; account: string } {
  const actor = actorOf(context);
  if (!actor.account || !hasRoleAtLarge(actor, Role.HR_ADMIN)) throw forbidden({ en: 'Only HR of the whole agency may import.', id: 'Hanya pengelola kepegawaian seluruh instansi yang boleh mengimpor.' });
  return { agency: actor.agency, account: actor.account };
}

/** Opens the report of an import, one at a time in an agency. */
async function begin(em: SqlEntityManager, order: Order): Promise<{ fileName: string; size: number }> {
  const { agency, upload } = order;
  const file = isId(upload) ? await em.findOne(Upload, { id: upload, agency, receivedAt: { $ne: null } }) : null;
  if (!file) throw notFound({ en: 'There is no such upload, or its bytes have not arrived.', id: 'Berkas unggahan ini tidak ada, atau isinya belum diterima.' });
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('imports of ' || ?, 0))`, [agency]);
  const running = await em.count(ImportReport, { agency, status: 'RUNNING' });
  if (running) throw conflict({ en: 'Another import of your agency is running. Wait until it has ended.', id: 'Impor lain di instansi ini masih berjalan. Tunggu sampai selesai.' });
  await em.insert(ImportReport, order);
  return file;
}

/** Thrown to take back what a dry run did. */
class OnlyTried extends Error {}

/** Works an import through and keeps its report. It never throws: whatever goes wrong stands in the report. */
async function conduct(context: Context, order: Order, fileName: string): Promise<void> {
  const own = () => context.em.fork();
  let outcome: Outcome | undefined;
  try {
    await write(context, async em => {
      // From the start, since a transaction the database refused is tried again.
      outcome = await attempt(em, order, context, progress => own().nativeUpdate(ImportReport, { id: order.id }, { progress }));
      if (order.dryRun) throw new OnlyTried();
      await keepOutcome(em, order.id, outcome);
    }, { reason: `Impor ${fileName}` });
  } catch (error) {
    const kept = error instanceof OnlyTried ? own().transactional(em => keepOutcome(em, order.id, outcome!)) : own().nativeUpdate(ImportReport, { id: order.id }, { status: 'FAILED', message: reasonOf(error, context.requestId) });
    await kept.catch(() => console.error(`The report of import ${order.id} could not be kept.`));
  }
}

interface Outcome { counts: ImportCounts; problems: ProblemRow[] }

async function attempt(em: SqlEntityManager, { id, agency, upload }: Order, { house }: Context, onProgress: (percent: number) => Promise<unknown>): Promise<Outcome> {
  const problems: ProblemRow[] = [];
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))`, [id]);
  const { stream, size } = await openUpload(house.dataDir, upload);
  const counts = await runImport({ em, house }, stream, { agency, today: house.clock.today(), fileSize: size, onProgress, onProblem: found => problems.push(...found) });
  return { counts, problems };
}

async function keepOutcome(em: SqlEntityManager, report: string, { counts: { problems: _, ...rows }, problems }: Outcome): Promise<void> {
  for (let at = 0; at < problems.length; at += 1000) {
    await em.insertMany(ImportProblem, problems.slice(at, at + 1000).map(({ column, ...problem }) => ({ report, ...problem, column: column ?? undefined })));
  }
  await em.nativeUpdate(ImportReport, { id: report }, { ...rows, status: 'DONE', progress: 100 });
}

function reasonOf(error: unknown, requestId: string): string {
  if (error instanceof UnreadableFile) return error.message;
  if (error instanceof GraphQLError || error instanceof OptimisticLockError) return 'Data berubah atau sedang dipakai saat impor berjalan, sehingga tidak ada yang disimpan. Ulangi impor.';
  // Neither the statement nor its values: they hold people's data.
  console.error(`Request ${requestId}: an import failed (${(error as Error).name} ${(error as { code?: string }).code ?? ''}).`);
  return `Impor terhenti karena kesalahan pada server; tidak ada yang disimpan. Sampaikan kode ${requestId} kepada pengelola sistem.`;
}
