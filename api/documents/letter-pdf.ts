import type { DocumentLetter } from '../../schema/documents/letter.ts';
import { blue, centred, drawVerification, grey, ink, printed } from '../platform/paper.ts';
import { written } from '../platform/verify-page.ts';

const margin = 64;

/** A letter as PDF. */
export function letterPdf({ number, kindName, holderName, holderNumber, text, issuedOn, revokedOn, signatoryName, signatoryTitle, code }: DocumentLetter, issuer: string, address: string): Promise<Buffer> {
  return printed({ title: `${kindName} ${number}`, subject: kindName, issuer, layout: 'portrait', margin, issuedOn, revokedOn }, paper => {
    const { width, height } = paper.page, line = width - 2 * margin;
    centred(paper, issuer.toUpperCase(), 56, 14, 'Helvetica-Bold', blue);
    centred(paper, signatoryTitle, 76, 10, 'Helvetica', grey);
    paper.moveTo(margin, 98).lineTo(width - margin, 98).lineWidth(1.5).stroke(blue);
    centred(paper, kindName.toUpperCase(), 124, 15, 'Times-Bold');
    centred(paper, `Nomor: ${number}`, 146, 11, 'Helvetica');
    paper.font('Helvetica').fontSize(11).fillColor(ink).text('Yang bertanda tangan di bawah ini menerangkan, tentang:', margin, 186, { width: line });
    for (const [place, [label, value]] of [['Nama', holderName], ['NIP/NI PPPK', holderNumber]].entries()) paper.font('Helvetica').text(label!, margin + 16, 212 + place * 20).text(':', margin + 120, 212 + place * 20).font('Helvetica-Bold').text(value!, margin + 132, 212 + place * 20, { width: line - 132 });
    paper.font('Helvetica').text(text, margin, 270, { width: line, align: 'justify', lineGap: 3, height: height - 270 - 260, ellipsis: true });
    const foot = height - 240;
    paper.text(written(issuedOn), width - margin - 230, foot, { width: 230, align: 'center' }).text(signatoryTitle, { width: 230, align: 'center' });
    paper.font('Helvetica-Bold').text(signatoryName, width - margin - 230, foot + 90, { width: 230, align: 'center' });
    drawVerification(paper, code, address, margin, height - margin - 96);
  });
}
