import { idOf } from '../reference/ids.ts';
import type { City } from './organisation.ts';

/** A file of the story. */
export interface StoryFile { readonly id: string; readonly fileName: string; readonly contentType: string; readonly bytes: Buffer }

const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&');
/** A PDF of one page with these lines: no more than what a reader of such files asks for. */
function pdfOf(lines: readonly string[]): Buffer {
  const text = `BT /F1 12 Tf 16 TL 56 780 Td ${lines.map(line => `(${escaped(line)}) Tj T*`).join(' ')} ET`, objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => { const at = body.length; body += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; }), start = body.length;
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}
const pdf = (key: string, fileName: string, ...lines: string[]): StoryFile => ({ id: idOf('Upload', key), fileName, contentType: 'application/pdf', bytes: pdfOf(lines) });

const pocket = 'Lembar saku keamanan informasi (contoh).pdf', advice = ['1. Kunci layar setiap kali meninggalkan meja.', '2. Kata sandi panjang, berbeda untuk setiap aplikasi.', '3. Laporkan kejadian sekecil apa pun.'];
/** What people of a city uploaded: the material of a module, a paper of a document, and what proves a report. */
export const storyFiles = {
  medan: {
    material: pdf('medan material', pocket, 'Lembar saku keamanan informasi', 'Pemerintah Kota Medan (contoh)', '', ...advice),
    paper: pdf('medan paper', 'Berkas persyaratan (contoh).pdf', 'Berkas persyaratan', 'Pemerintah Kota Medan (contoh)'),
    evidence: pdf('medan evidence', 'Telaahan kebijakan triwulan III (contoh).pdf', 'Telaahan kebijakan triwulan III 2026', 'Kecamatan Medan Belawan (contoh)', '', 'Sembilan telaahan selesai dan ditindaklanjuti pimpinan.'),
  },
  tanjungpinang: { material: pdf('tanjungpinang material', pocket, 'Lembar saku keamanan informasi', 'Pemerintah Kota Tanjungpinang (contoh)', '', ...advice), paper: pdf('tanjungpinang paper', 'Berkas persyaratan (contoh).pdf', 'Berkas persyaratan', 'Pemerintah Kota Tanjungpinang (contoh)'), evidence: null },
} as const satisfies Record<City['key'], { material: StoryFile; paper: StoryFile; evidence: StoryFile | null }>;

/** The rows of the files of a city, all of which have arrived. */
export function uploadRows(city: City['key'], agency: string, accounts: { readonly material: string; readonly paper: string; readonly evidence: string }) {
  const arrived = new Date('2026-10-05T02:00:00Z');
  return (['material', 'paper', 'evidence'] as const).flatMap(of => {
    const file = storyFiles[city][of];
    return file ? [{ id: file.id, agency, account: accounts[of], fileName: file.fileName, contentType: file.contentType, size: file.bytes.length, ticketUntil: arrived, receivedAt: arrived }] : [];
  });
}
