import { randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Certificate, type CertificateCheck } from '../../schema/learning/certificate.ts';
import type { Enrollment } from '../../schema/learning/enrollment.ts';
import type { Offering } from '../../schema/learning/offering.ts';
import { Provider } from '../../schema/learning/provider.ts';
import type { Training } from '../../schema/learning/training.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { run, sql } from '../kernel/sql.ts';
import { countFailure, mayTry } from '../platform/tries.ts';

/** Letters and digits that are not taken for one another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code of 100 bits of chance. */
export const newCode = (): string => [...randomBytes(20)].map(byte => alphabet[byte % 32]).join('');
/** A code as people type it: small letters, dashes and blanks, O for 0, I or L for 1. */
export const codeOf = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** Prints what holds today: later names and titles do not change it. The head of BKPSDM signs; where nobody is, whoever gives the pass. */
export async function issueCertificate({ id, agency, employee, certificateNumber }: Enrollment, training: Training, { startsOn, endsOn, delivery }: Offering, em: SqlEntityManager, context: Context) {
  const { name: organiser } = await em.findOneOrFail(Provider, training.provider.id), actor = actorOf(context);
  const [printed] = await run<{ holder: string; signatory: string | null; post: string | null }>(em, sql`select ${named('e')} as holder, s.name as signatory, s.post from employee e
    left join lateral (select ${named('h')} as name, p.name as post from role_grant g join account a on a.id = g.account_id and a.status = 'ACTIVE' join employee h on h.id = a.employee_id left join "position" p on p.id = h.position_id
      where g.agency_id = e.agency_id and g.role = 'HR_HEAD' and g.unit_id is null order by g.created_at, g.id limit 1) s on true where e.id = ${employee.id}`);
  em.create(Certificate, {
    agency: agency.id, enrollment: id, employee: employee.id, number: certificateNumber!, code: newCode(), holderName: printed!.holder, title: training.title, organiser, form: training.form, delivery, hours: training.learningHours,
    startsOn, endsOn, issuedOn: context.house.clock.today(), signatoryName: printed!.signatory ?? actor.name, signatoryTitle: printed!.post ?? 'BKPSDM',
  } as never);
}

const named = (alias: string) => sql`concat_ws(', ', concat_ws(' ', ${sql.ref(`${alias}.title_prefix`)}, ${sql.ref(`${alias}.name`)}), ${sql.ref(`${alias}.title_suffix`)})`;

/** Revokes the certificate of an enrollment; what was printed stays as it was. */
export async function revokeCertificate(enrollment: string, day: string, em: SqlEntityManager) {
  for (const certificate of await em.find(Certificate, { enrollment, status: 'VALID' })) Object.assign(certificate, { status: 'REVOKED', revokedOn: day });
}

/** Codes that are none, from an address in a window. */
const UNKNOWN_CODES = 10;

/** What everybody may learn by a code. Who tries codes that are none is refused after a while. */
export async function checkCode(typed: string, em: SqlEntityManager, address: string): Promise<CertificateCheck | null> {
  const counted = [{ key: `verify ${address}`, most: UNKNOWN_CODES }], code = codeOf(typed);
  await mayTry(em, counted, { en: 'Too many unknown codes; wait before the next one.', id: 'Terlalu banyak kode yang tidak dikenal; tunggu sebentar.' });
  const [found] = code.length === 20 ? await run<CertificateCheck>(em, sql`select c.status, c.number, c.holder_name as "holderName", c.title, c.organiser, a.name as issuer, c.delivery, c.hours, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.issued_on::text as "issuedOn", c.revoked_on::text as "revokedOn"
    from certificate c join agency a on a.id = c.agency_id where c.code = ${code}`) : [];
  if (!found) await countFailure(em, counted);
  return found ?? null;
}
