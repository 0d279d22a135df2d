import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Certificate, type CertificateCheck } from '../../schema/learning/certificate.ts';
import type { Enrollment } from '../../schema/learning/enrollment.ts';
import type { Offering } from '../../schema/learning/offering.ts';
import { Provider } from '../../schema/learning/provider.ts';
import type { Training } from '../../schema/learning/training.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { run, sql } from '../kernel/sql.ts';
import { newCode, printedFor } from '../platform/codes.ts';
import type { Finder } from '../platform/verify.ts';
import { written, writtenSpan } from '../platform/verify-page.ts';

/** Prints what holds today: later names and titles do not change it. The head of BKPSDM signs; where nobody is, whoever gives the pass. */
export async function issueCertificate({ id, agency, employee, certificateNumber }: Enrollment, training: Training, { startsOn, endsOn, delivery }: Offering, em: SqlEntityManager, context: Context) {
  const { name: organiser } = await em.findOneOrFail(Provider, training.provider.id), { holder, signatory, post } = await printedFor(em, employee.id);
  em.create(Certificate, {
    agency: agency.id, enrollment: id, employee: employee.id, number: certificateNumber!, code: newCode(), holderName: holder, title: training.title, organiser, form: training.form, delivery, hours: training.learningHours,
    startsOn, endsOn, issuedOn: context.house.clock.today(), signatoryName: signatory ?? actorOf(context).name, signatoryTitle: post ?? 'BKPSDM',
  } as never);
}

/** Revokes the certificate of an enrollment; what was printed stays as it was. */
export async function revokeCertificate(enrollment: string, day: string, em: SqlEntityManager) {
  for (const certificate of await em.find(Certificate, { enrollment, status: 'VALID' })) Object.assign(certificate, { status: 'REVOKED', revokedOn: day });
}

/** What everybody may learn of a certificate by its code. */
export const findCertificate: Finder<CertificateCheck> = async (em, code) => (await run<CertificateCheck>(em, sql`select c.status, c.number, c.holder_name as "holderName", c.title, c.organiser, a.name as issuer, c.delivery, c.hours, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.issued_on::text as "issuedOn", c.revoked_on::text as "revokedOn"
  from certificate c join agency a on a.id = c.agency_id where c.code = ${code}`))[0];

/** How a training was held, in words. */
export const deliveries = { CLASSROOM: 'Tatap muka', ONLINE: 'Daring', BLENDED: 'Campuran (blended)' } as const;
const states = { VALID: { look: 'valid', state: ['Sertifikat berlaku', 'This certificate is valid.'] }, REVOKED: { look: 'revoked', state: ['Sertifikat dicabut', 'This certificate was revoked.'] } } as const;

/** The same, as the page of verification shows it. */
export const showCertificate: Finder = async (em, code) => {
  const found = await findCertificate(em, code);
  return found && { ...states[found.status], facts: [
    ['Nama', found.holderName], ['Pelatihan', found.title], ['Penyelenggara', found.organiser], ['Nomor', found.number], ['Tanggal', written(found.issuedOn)], ['Waktu', writtenSpan(found.startsOn, found.endsOn)], ['Cara', deliveries[found.delivery]], ['Jam pelajaran', `${found.hours} JP`], ['Diterbitkan oleh', found.issuer],
    ...(found.revokedOn ? [['Dicabut pada', written(found.revokedOn)] as const] : []),
  ] };
};
