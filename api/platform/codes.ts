/** Codes by which everybody may verify what was issued, and what is printed on it. */
import { randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, sql } from '../kernel/sql.ts';

/** Letters and digits that are not taken for one another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code of 100 bits of chance. */
export const newCode = (): string => [...randomBytes(20)].map(byte => alphabet[byte % 32]).join('');
/** A code as people type it: small letters, dashes and blanks, O for 0, I or L for 1. */
export const codeOf = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

const named = (alias: string) => sql`concat_ws(', ', concat_ws(' ', ${sql.ref(`${alias}.title_prefix`)}, ${sql.ref(`${alias}.name`)}), ${sql.ref(`${alias}.title_suffix`)})`;

/** Who signs what they decide: their name with titles and their post; an account of nobody's, such as the mayor's, by its name. */
export async function signerOf(em: SqlEntityManager, account: string): Promise<{ signatory: string; post: string | null }> {
  const [signer] = await run<{ signatory: string; post: string | null }>(em, sql`select case when h.id is null then a.name else ${named('h')} end as signatory, p.name as post from account a left join employee h on h.id = a.employee_id left join "position" p on p.id = h.position_id where a.id = ${account}`);
  return signer!;
}

/** What a paper about somebody prints, as it is today: their name with titles, and who signs: the head of BKPSDM, where there is one. */
export interface Printed { holder: string; signatory: string | null; post: string | null }
export async function printedFor(em: SqlEntityManager, employee: string): Promise<Printed> {
  const [printed] = await run<Printed>(em, sql`select ${named('e')} as holder, s.name as signatory, s.post from employee e
    left join lateral (select ${named('h')} as name, p.name as post from role_grant g join account a on a.id = g.account_id and a.status = 'ACTIVE' join employee h on h.id = a.employee_id left join "position" p on p.id = h.position_id
      where g.agency_id = e.agency_id and g.role = 'HR_HEAD' and g.unit_id is null order by g.created_at, g.id limit 1) s on true where e.id = ${employee}`);
  return printed!;
}
