import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentPaper, type DocumentPaperState } from '../../schema/documents/paper.ts';
import { DocumentRequest } from '../../schema/documents/request.ts';
import { asWhere } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { forbidden, invalidField } from '../kernel/errors.ts';
import { lock } from '../kernel/lock.ts';
import { run, settle, sql } from '../kernel/sql.ts';
import { change } from '../kernel/store.ts';
import { conditionOf, isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { checklist } from './checklist.sql.ts';
import { lawOf } from './request.moves.ts';
import { papersToCheck } from './rights.ts';

/** A later paper of an item takes the place of the one before; an item the check-list does not have is refused. */
export async function replaceThePaperOf(request: string, item: string, em: SqlEntityManager, context: Context): Promise<void> {
  const of = await em.findOneOrFail(DocumentRequest, request), known = await run<{ item: string }>(em, checklist(sql`${of.id}::uuid`, sql`${of.kind.id}::uuid`, lawOf(of, context)));
  if (!known.some(one => one.item === item)) throw invalidField('item', { en: 'The check-list has no such item.', id: 'Daftar berkas tidak memuat jenis ini.' }, 'UNKNOWN');
  for (const before of await em.find(DocumentPaper, { request, item, state: { $ne: 'REPLACED' } })) before.state = 'REPLACED';
  await settle(em);
}

/** Notes what was found of a paper. */
export async function checkPaper(id: string, state: DocumentPaperState, note: string | undefined, version: number | undefined, context: Context) {
  const said = note?.trim() || null, { catalog } = context.house, noun = catalog.noun(DocumentPaper);
  if (state === 'REPLACED') throw invalidField('state', { en: 'A paper is replaced by a later one.', id: 'Berkas hanya diganti oleh berkas yang lebih baru.' }, 'STATE');
  if ((state === 'NOT_IN_ORDER' && !said) || (said && (said.length < 3 || said.length > 500))) throw invalidField('note', { en: 'Say in 3 to 500 characters what is wrong with it.', id: 'Tuliskan apa yang tidak sesuai, 3 sampai 500 karakter.' }, 'REQUIRED');
  await write(context, async (em, inside) => {
    // Held before the paper, as whoever says MS of the request holds it: what is said of a paper counts in it, or comes too late.
    if (isId(id)) await run(em, sql`select from document_request where id = (select request_id from document_paper where id = ${id}) for no key update`);
    const { row, may } = await lock(noun, id, version, conditionOf(catalog, noun, 'a', asWhere(papersToCheck(actorOf(inside)))), inside);
    if (!may) throw forbidden({ en: 'Only HR that verifies the request may, while it waits.', id: 'Hanya pengelola kepegawaian yang memeriksa permintaan ini yang boleh, selama menunggu diperiksa.' });
    await change(noun, row, { state, note: state === 'NOT_IN_ORDER' ? said : null }, inside);
  });
  return context.read.one('DocumentPaper', id);
}
