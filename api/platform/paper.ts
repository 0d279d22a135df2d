/** What papers the house prints have in common: loaded with the first of them. */
import PDFDocument from 'pdfkit';
import qrcode from 'qrcode';

export const ink = '#1c2733', blue = '#0b3d75', grey = '#51606f', red = '#a3261d';
export type Paper = InstanceType<typeof PDFDocument>;

/** What a paper is, and since when: the same bytes for the same paper, whenever it is printed. */
export interface PaperOf { title: string; subject: string; issuer: string; layout: 'portrait' | 'landscape'; margin: number; issuedOn: string; revokedOn?: string | null | undefined }

/** Draws a paper of one page; one that was revoked says so across it. */
export function printed({ title, subject, issuer, layout, margin, issuedOn, revokedOn }: PaperOf, draw: (paper: Paper) => void): Promise<Buffer> {
  const paper = new PDFDocument({ size: 'A4', layout, margin, lang: 'id', info: { Title: title, Author: issuer, Subject: subject, Producer: 'Meritgraph', Creator: 'Meritgraph', CreationDate: new Date(`${issuedOn}T00:00:00Z`), ModDate: new Date(`${revokedOn ?? issuedOn}T00:00:00Z`) } });
  const parts: Buffer[] = [], done = new Promise<Buffer>((resolve, reject) => { paper.on('data', part => parts.push(part as Buffer)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject); });
  const { width, height } = paper.page;
  draw(paper);
  if (revokedOn) paper.save().rotate(-20, { origin: [width / 2, height / 2] }).font('Helvetica-Bold').fontSize(96).fillColor(red, 0.35).text('DICABUT', 0, height / 2 - 60, { width, align: 'center' }).restore();
  paper.end();
  return done;
}

/** The address as a square of squares: drawn, so that it is sharp in print. */
export function drawCode(paper: Paper, address: string, x: number, y: number, size: number) {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' }), step = size / modules.size;
  for (let row = 0; row < modules.size; row++) for (let col = 0; col < modules.size; col++) if (modules.get(row, col)) paper.rect(x + col * step, y + row * step, step + 0.05, step + 0.05);
  paper.fill('#000000');
}

/** The code beside its square, and where it is verified. */
export function drawVerification(paper: Paper, code: string, address: string, x: number, y: number) {
  drawCode(paper, address, x, y, 96);
  paper.font('Helvetica').fontSize(9).fillColor(grey).text('Pindai atau ketik kode ini untuk memeriksa keasliannya:', x + 110, y + 16, { width: 220 });
  paper.font('Courier-Bold').fontSize(11).fillColor(ink).text(code.replace(/(.{5})(?=.)/g, '$1-'), x + 110, y + 44).font('Helvetica').fontSize(9).fillColor(grey).text(address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, ''), x + 110, y + 62, { width: 220 });
}

/** A line across the page, smaller where it would not fit. */
export function centred(paper: Paper, text: string, y: number, size: number, font: string, colour = ink) {
  const { left, right } = paper.page.margins, width = paper.page.width - left - right;
  paper.font(font).fontSize(size);
  for (let at = size; at > 10 && paper.widthOfString(text) > width; at--) paper.fontSize(at);
  paper.fillColor(colour).text(text, left, y, { width, align: 'center' });
}
