/** The bytes of a SIASN file: their encoding, the separator, and the rows as they come, with the line each begins on. */
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { Headings } from './siasn-columns.ts';

/** A file that cannot be read at all, with the reason for HR. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** One row of a file: the line it begins on (the heading is line 1) and its cells as they stand there. */
export interface FileRow { line: number; cells: string[] }

/** An open file: its headings as written, its rows as they come, and how many bytes were taken so far. */
export interface SiasnFile { headings: string[]; separator: string; rows: AsyncIterable<FileRow>; bytesRead(): number; close(): Promise<void> }

/** Opens a file: takes UTF-8, UTF-16 with its mark and Windows-1252, and finds the separator from the headings. Who opens it closes it. */
export async function openSiasnFile(source: AsyncIterable<Uint8Array>): Promise<SiasnFile> {
  let bytes = 0;
  const counted = async function* () { for await (const part of source) { bytes += part.length; yield part; } };
  const lines = linesOf(decoded(counted()));
  let rows: AsyncGenerator<FileRow> | undefined;
  const close = async () => { await rows?.return(undefined); await lines.return(undefined); };
  try {
    const first = await lines.next();
    if (first.done || first.value.trim() === '') throw new UnreadableFile('Berkas ini kosong.');
    const separator = separatorOf(first.value);
    rows = rowsOf(startingWith(first.value, lines), separator);
    const heading = await rows.next();
    if (heading.done) throw new UnreadableFile('Berkas ini kosong.');
    return { headings: heading.value.cells, separator, rows, bytesRead: () => bytes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* startingWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

const workbooks: readonly Buffer[] = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];
const marks: readonly [bytes: Buffer, encoding: string][] = [[Buffer.from([0xef, 0xbb, 0xbf]), 'utf-8'], [Buffer.from([0xff, 0xfe]), 'utf-16le'], [Buffer.from([0xfe, 0xff]), 'utf-16be']];
const startsWith = (bytes: Uint8Array, start: Buffer) => start.equals(bytes.subarray(0, start.length));

async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head = Buffer.alloc(0);
  let decode: ((part: Uint8Array, last: boolean) => string) | undefined;
  for await (const part of source) {
    if (decode) { yield decode(part, false); continue; }
    head = Buffer.concat([head, part]);
    if (head.length < 4) continue;
    decode = decoderFor(head);
    yield decode(head, false);
  }
  yield decode ? decode(Buffer.alloc(0), true) : decoderFor(head)(head, true);
}

function decoderFor(head: Buffer): (part: Uint8Array, last: boolean) => string {
  if (workbooks.some(start => startsWith(head, start))) throw new UnreadableFile('Berkas ini adalah buku kerja Excel. Simpan dahulu sebagai CSV (UTF-8), lalu unggah kembali.');
  const encoding = marks.find(([mark]) => startsWith(head, mark))?.[1];
  if (encoding?.startsWith('utf-16')) { const decoder = new TextDecoder(encoding); return (part, last) => decoder.decode(part, { stream: !last }); }
  return utf8OrWindows(encoding === 'utf-8');
}

// Nobody says which of the two it is; the first bytes that are no UTF-8 settle it.
function utf8OrWindows(marked: boolean): (part: Uint8Array, last: boolean) => string {
  let held = Buffer.alloc(0);
  let [first, windows] = [marked, false];
  return (part, last) => {
    let bytes = Buffer.concat([held, part]);
    if (first) bytes = bytes.subarray(3);
    first = false;
    const whole = last ? bytes.length : bytes.length - unfinished(bytes);
    windows ||= !isUtf8(bytes.subarray(0, whole));
    held = windows ? Buffer.alloc(0) : bytes.subarray(whole);
    return windows ? new TextDecoder('windows-1252').decode(bytes) : bytes.toString('utf8', 0, whole);
  };
}

/** How many bytes at the end belong to a character that is not all there yet. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

const longestLine = 1_000_000;

// Line ends are made alike here, since csv-parse counts CRLF within quotes as two lines.
async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let [pending, started] = ['', false];
  for await (const part of parts) {
    pending += part;
    if (!started && pending.length > longestLine && !/[\r\n]/.test(pending)) throw new UnreadableFile('Berkas ini bukan CSV: baris judulnya tidak berakhir.');
    const end = pending.endsWith('\r') ? pending.length - 1 : pending.length;
    const ready = pending.slice(0, end).replace(/\r\n?/g, '\n');
    const cut = started ? ready.length : ready.indexOf('\n') + 1;
    if (cut === 0) continue;
    pending = pending.slice(end);
    if (!started) yield ready.slice(0, cut);
    if (started || ready.length > cut) yield ready.slice(started ? 0 : cut);
    started = true;
  }
  if (pending) yield pending.replace(/\r\n?/g, '\n');
}

const separators = ['|', ';', ',', '\t'] as const;

/** The separator of a file: the one that makes most sense of its heading line. */
export function separatorOf(heading: string): string {
  const worth = (separator: string) => {
    const cells = heading.split(separator).map(cell => cell.trim().replace(/^"|"$/g, ''));
    return new Headings(cells).known * 1000 + cells.length;
  };
  return [...separators].sort((a, b) => worth(b) - worth(a))[0]!;
}

async function* rowsOf(lines: AsyncIterable<string>, separator: string): AsyncGenerator<FileRow> {
  const parser = parse({ delimiter: separator, record_delimiter: '\n', info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestLine });
  const fed = pipeline(Readable.from(lines), parser).catch(() => undefined);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      line = info.lines + 1;
      const begins = info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      if (record.some(cell => cell.trim() !== '')) yield { line: begins, cells: record };
    }
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('CSV_')) throw error;
    throw new UnreadableFile(`Berkas tidak dapat dibaca mulai sekitar baris ${line}: ada tanda kutip (") yang tidak ditutup atau salah letak.`);
  } finally {
    parser.destroy();
    await fed;
  }
}
