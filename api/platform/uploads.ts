/**
 * Files people upload. The graph gives a ticket, the bytes come by PUT, and whoever needs them opens them by id.
 * A ticket is good once, for ten minutes, for one file; only its hash is stored, and it is burnt before the first byte is written, so a transfer that breaks needs a new one.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { raw, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Upload, type UploadTicket } from '../../schema/platform/file.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { type ErrorCode, type FieldProblem, forbidden, invalidField, invalidFields } from '../kernel/errors.ts';
import { hold } from '../kernel/hold.ts';
import { isId } from '../kernel/where.ts';
import { inLanguage, type Said } from '../kernel/words.ts';
import { write } from '../kernel/write.ts';

/** An upload is at most this large. */
export const LARGEST = 50_000_000;

/** What files a purpose takes; 50 MB at most where it says no less. */
export interface Accepted { names: RegExp; types: readonly string[]; said: Said; largest?: number }
const tables: Accepted = { names: /.\.(csv|txt)$/i, types: ['text/csv', 'application/vnd.ms-excel', 'text/plain', 'application/octet-stream'], said: { en: 'Only .csv and .txt files are taken. Save a workbook as CSV first.', id: 'Hanya berkas .csv dan .txt yang diterima. Simpan dahulu buku kerja Excel sebagai CSV.' } };
const office = 'application/vnd.openxmlformats-officedocument';
/** What learners are given to read and to watch. */
export const materials: Accepted = {
  names: /.\.(pdf|pptx|docx|xlsx|png|jpe?g|mp4)$/i, types: ['application/pdf', `${office}.presentationml.presentation`, `${office}.wordprocessingml.document`, `${office}.spreadsheetml.sheet`, 'image/png', 'image/jpeg', 'video/mp4'],
  said: { en: 'Only PDF, PowerPoint, Word, Excel, PNG, JPEG and MP4 files are taken.', id: 'Hanya berkas PDF, PowerPoint, Word, Excel, PNG, JPEG, dan MP4 yang diterima.' },
};
/** Papers people put to a request. */
export const papers: Accepted = { names: /.\.(pdf|png|jpe?g)$/i, types: ['application/pdf', 'image/png', 'image/jpeg'], said: { en: 'Only PDF, PNG and JPEG files are taken.', id: 'Hanya berkas PDF, PNG, dan JPEG yang diterima.' } };
/** What proves that work was done. */
export const evidence: Accepted = {
  names: /.\.(pdf|pptx|docx|xlsx|png|jpe?g)$/i, types: materials.types.filter(type => type !== 'video/mp4'), largest: 10_000_000,
  said: { en: 'Only PDF, PowerPoint, Word, Excel, PNG and JPEG files are taken.', id: 'Hanya berkas PDF, PowerPoint, Word, Excel, PNG, dan JPEG yang diterima.' },
};

/** What somebody wants to upload. */
export interface UploadWish { fileName: string; contentType: string; size: number }

/** A transfer that is refused, with the status HTTP has for it. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
  constructor(readonly statusCode: 400 | 404 | 413, readonly code: ErrorCode, readonly said: Said) {
    super(inLanguage(said, 'en'));
  }
}

// Bidirectional marks make a name look like another one.
const unprintable = /[\p{Cc}\p{Cf}]/gu;

/** A file name without folders and without what a screen or a disk would take amiss, at most 200 characters with its ending. */
export function cleanName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1)!.replace(unprintable, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(base)?.[0] ?? '';
  return base.slice(0, base.length - ending.length).slice(0, 200 - ending.length) + ending;
}

const hashOf = (ticket: string) => createHash('sha256').update(ticket).digest('hex');
const typeOf = (contentType: string) => contentType.split(';')[0]!.trim().toLowerCase() || 'application/octet-stream';

function problemsOf({ size }: UploadWish, fileName: string, contentType: string, { names, types, said, largest = LARGEST }: Accepted): FieldProblem[] {
  const rules: [holds: boolean, field: keyof UploadWish, code: string, message: Said][] = [
    [names.test(fileName), 'fileName', 'FILE_TYPE', said],
    [types.includes(contentType), 'contentType', 'FILE_TYPE', { en: `The content type is one of ${types.join(', ')}.`, id: `Jenis isi berkas harus salah satu dari ${types.join(', ')}.` }],
    [size >= 1, 'size', 'EMPTY', { en: 'The file is empty.', id: 'Berkas ini kosong.' }],
    [size <= largest, 'size', 'TOO_LARGE', { en: `A file is at most ${largest / 1_000_000} MB.`, id: `Ukuran berkas paling besar ${largest / 1_000_000} MB.` }],
  ];
  return rules.filter(([holds]) => !holds).map(([, field, code, message]) => ({ path: [field], code, message }));
}

/** Gives leave to upload one file. */
export async function requestUpload(em: SqlEntityManager, by: { agency: string; account: string }, wish: UploadWish, accepted = tables): Promise<UploadTicket> {
  const fileName = cleanName(wish.fileName);
  const contentType = typeOf(wish.contentType);
  const problems = problemsOf(wish, fileName, contentType, accepted);
  if (problems.length) throw invalidFields(problems);
  const id = randomUUID();
  const ticket = randomBytes(32).toString('base64url');
  await em.insert(Upload, { id, ...by, fileName, contentType, size: wish.size, ticketHash: hashOf(ticket), ticketUntil: raw(`now() + interval '10 minutes'`) });
  return { id, url: `/upload/${id}?ticket=${ticket}` };
}

/** Gives leave to upload a file for a row that may be added to, while it may. */
export const uploadFor = <N>(noun: Function, id: string, right: Rule<N>, wish: UploadWish, accepted: Accepted, context: Context): Promise<UploadTicket> => write(context, async (em, inside) => {
  const { account, agency } = actorOf(context);
  await hold(noun, id, right, inside);
  if (!account) throw forbidden({ en: 'Only somebody with an account may.', id: 'Hanya pemilik akun yang boleh.' });
  return requestUpload(em, { account, agency }, wish, accepted);
});

/** Takes the bytes of a file for a ticket; `length` is what the request says it will send, so that too much is refused before it comes. */
export async function receiveUpload(em: SqlEntityManager, id: string, ticket: string, source: Readable, dataDir: string, length?: number): Promise<void> {
  const { size: most, type } = await burn(em, id, ticket);
  if (length !== undefined && length > most) throw tooMuch(most);
  const part = join(dataDir, 'uploads', `${id}.part`);
  await mkdir(join(dataDir, 'uploads'), { recursive: true, mode: 0o700 });
  try {
    const size = await store(source, part, most);
    if (!(await beginsAs(part, type))) throw new UploadRefused(400, 'INVALID', { en: 'The file is not of the kind it was announced as.', id: 'Isi berkas tidak sesuai dengan jenis yang diberitahukan.' });
    await rename(part, placeOf(dataDir, id));
    await em.nativeUpdate(Upload, { id }, { size, receivedAt: raw('now()') });
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Opens the bytes of an upload that has arrived. */
export async function openUpload(dataDir: string, id: string): Promise<{ stream: Readable; size: number }> {
  if (!isId(id)) throw new Error('An upload is opened by its id.');
  const path = placeOf(dataDir, id);
  const { size } = await stat(path);
  return { stream: createReadStream(path), size };
}

/** Refuses a file that is not somebody's own, has not arrived, or is of a kind that is not taken. */
export async function mustHaveArrived(em: SqlEntityManager, { account, agency }: Pick<Actor, 'account' | 'agency'>, file: string, { types }: Accepted): Promise<void> {
  const arrived = isId(file) && account && (await em.count(Upload, { id: file, agency, account, receivedAt: { $ne: null }, contentType: { $in: [...types] } }));
  if (!arrived) throw invalidField('file', { en: 'There is no such file of yours, or it has not arrived.', id: 'Berkas ini tidak ada, bukan milik Anda, atau belum terkirim.' }, 'UNKNOWN');
}

/** The first bytes of files whose kind tells by them. */
const signatures: Readonly<Record<string, string>> = { 'application/pdf': '%PDF', 'image/png': '\x89PNG', 'image/jpeg': '\xff\xd8\xff' };
async function beginsAs(path: string, type: string): Promise<boolean> {
  const wanted = Buffer.from(signatures[type] ?? '', 'latin1'), file = await open(path);
  try { return wanted.equals((await file.read(Buffer.alloc(wanted.length), 0, wanted.length, 0)).buffer); } finally { await file.close(); }
}

/** Where the bytes of a file lie. */
export const placeOf = (dataDir: string, id: string) => join(dataDir, 'uploads', id);
const tooMuch = (most: number) => new UploadRefused(413, 'LIMIT_EXCEEDED', { en: `The file is larger than announced (${most} bytes).`, id: `Berkas ini lebih besar daripada yang diberitahukan (${most} bita).` });

// One statement looks and burns: of two transfers with one ticket only one finds it.
async function burn(em: SqlEntityManager, id: string, ticket: string): Promise<{ size: number; type: string }> {
  const unknown = new UploadRefused(404, 'NOT_FOUND', { en: 'This upload link is unknown, used or out of date. Ask for a new one.', id: 'Tautan unggah ini tidak dikenal, sudah dipakai, atau kedaluwarsa. Mintalah tautan baru.' });
  if (!isId(id) || !ticket) throw unknown;
  const [found] = await em.execute<{ size: number; type: string }[]>(
    'update upload set ticket_hash = null where id = ? and ticket_hash = ? and ticket_until > now() and received_at is null returning size, content_type as type', [id, hashOf(ticket)]);
  if (!found) throw unknown;
  return found;
}

async function store(source: Readable, path: string, most: number): Promise<number> {
  let size = 0;
  const measured = async function* (parts: AsyncIterable<Buffer>) {
    for await (const part of parts) {
      size += part.length;
      if (size > most) throw tooMuch(most);
      yield part;
    }
  };
  await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  if (size === 0) throw new UploadRefused(400, 'INVALID', { en: 'The file is empty.', id: 'Berkas ini kosong.' });
  return size;
}
