import type { Certificate } from '../../schema/learning/certificate.ts';
import { blue, centred, drawVerification, grey, ink, printed } from '../platform/paper.ts';
import { written, writtenSpan } from '../platform/verify-page.ts';
import { deliveries } from './certificate.ts';

const margin = 56;

/** A certificate as PDF. */
export function certificatePdf(certificate: Certificate, issuer: string, address: string): Promise<Buffer> {
  const { number, holderName, title, organiser, hours, startsOn, endsOn, issuedOn, delivery, signatoryName, signatoryTitle, code, revokedOn } = certificate;
  return printed({ title: `Sertifikat ${number}`, subject: title, issuer, layout: 'landscape', margin, issuedOn, revokedOn }, paper => {
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
    drawVerification(paper, code, address, margin + 10, 372);
  });
}
