import PDFDocument from 'pdfkit';
import qrcode from 'qrcode';
import type { Certificate } from '../../schema/learning/certificate.ts';
import { deliveries, written, writtenSpan } from './verify-page.ts';

const ink = '#1c2733', blue = '#0b3d75', grey = '#51606f', red = '#a3261d';
const margin = 56;
type Paper = InstanceType<typeof PDFDocument>;

/** The code as a square of squares: drawn, so that it is sharp in print. */
function drawCode(paper: Paper, address: string, x: number, y: number, size: number) {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' }), step = size / modules.size;
  for (let row = 0; row < modules.size; row++) for (let col = 0; col < modules.size; col++) if (modules.get(row, col)) paper.rect(x + col * step, y + row * step, step + 0.05, step + 0.05);
  paper.fill('#000000');
}

/** A line across the page, smaller where it would not fit. */
function centred(paper: Paper, text: string, y: number, size: number, font: string, colour = ink) {
  const width = paper.page.width - 2 * margin;
  paper.font(font).fontSize(size);
  for (let at = size; at > 10 && paper.widthOfString(text) > width; at--) paper.fontSize(at);
  paper.fillColor(colour).text(text, margin, y, { width, align: 'center' });
}

/** A certificate as PDF: the same bytes for the same certificate, whenever it is printed. */
export function certificatePdf(certificate: Certificate, issuer: string, address: string): Promise<Buffer> {
  const { number, holderName, title, organiser, hours, startsOn, endsOn, issuedOn, delivery, signatoryName, signatoryTitle, code, revokedOn } = certificate;
  const paper = new PDFDocument({ size: 'A4', layout: 'landscape', margin, lang: 'id', info: { Title: `Sertifikat ${number}`, Author: issuer, Subject: title, Producer: 'Meritgraph', Creator: 'Meritgraph', CreationDate: new Date(`${issuedOn}T00:00:00Z`), ModDate: new Date(`${revokedOn ?? issuedOn}T00:00:00Z`) } });
  const parts: Buffer[] = [], done = new Promise<Buffer>((resolve, reject) => { paper.on('data', part => parts.push(part as Buffer)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject); });
  const { width, height } = paper.page;
  paper.rect(24, 24, width - 48, height - 48).lineWidth(2).stroke(blue).rect(30, 30, width - 60, height - 60).lineWidth(0.5).stroke(blue);
  centred(paper, issuer.toUpperCase(), 60, 14, 'Helvetica-Bold', blue);
  centred(paper, 'SERTIFIKAT', 88, 32, 'Times-Bold', blue);
  centred(paper, `Nomor: ${number}`, 130, 11, 'Helvetica', grey);
  centred(paper, 'diberikan kepada', 160, 12, 'Helvetica', grey);
  centred(paper, holderName, 182, 26, 'Times-Bold');
  centred(paper, 'yang telah lulus', 222, 12, 'Helvetica', grey);
  centred(paper, title, 244, 20, 'Helvetica-Bold', blue);
  centred(paper, `diselenggarakan oleh ${organiser}`, 278, 12, 'Helvetica');
  centred(paper, `${writtenSpan(startsOn, endsOn)}  ·  ${deliveries[delivery]}  ·  ${hours} JP`, 300, 12, 'Helvetica');
  paper.font('Helvetica').fontSize(11).fillColor(ink).text(`Diterbitkan ${written(issuedOn)}`, width - margin - 300, 360, { width: 300, align: 'center' }).text(signatoryTitle, { width: 300, align: 'center' });
  paper.font('Helvetica-Bold').text(signatoryName, width - margin - 300, 460, { width: 300, align: 'center' });
  drawCode(paper, address, margin + 10, 372, 96);
  paper.font('Helvetica').fontSize(9).fillColor(grey).text('Pindai atau ketik kode ini untuk memeriksa keasliannya:', margin + 120, 388, { width: 220 });
  paper.font('Courier-Bold').fontSize(11).fillColor(ink).text(code.replace(/(.{5})(?=.)/g, '$1-'), margin + 120, 416).font('Helvetica').fontSize(9).fillColor(grey).text(address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, ''), margin + 120, 434, { width: 220 });
  if (revokedOn) paper.save().rotate(-20, { origin: [width / 2, height / 2] }).font('Helvetica-Bold').fontSize(96).fillColor(red, 0.35).text('DICABUT', 0, height / 2 - 60, { width, align: 'center' }).restore();
  paper.end();
  return done;
}
