import { createHmac, randomInt } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { hashOf, newSecret } from '../platform/actors.ts';

const CODE_MINUTES = 15, MOST_TRIES = 5;
/** How long a verified contact is taken for granted. */
export const TOKEN_HOURS = 2;

/** The address is not kept: only what it comes to under the secret of the house, so that one contact is one voice. */
async function hashed(address: string, em: SqlEntityManager): Promise<string> {
  const [{ secret }] = await run<{ secret: string }>(em, sql`select secret from door_secret`) as [{ secret: string }];
  return createHmac('sha256', secret).update(address).digest('hex');
}

const plain = (email: string) => email.trim().toLowerCase();
function addressIn(email: string): string {
  const address = plain(email);
  if (address.length > 160 || !/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(address)) throw invalidField('email', { en: 'This is no e-mail address.', id: 'Alamat surel ini tidak sesuai.' }, 'FORMAT');
  return address;
}

/** Sends a code to an address, by the way all mail goes. Only hashes are kept, for a quarter of an hour; the address as long as the letter waits, and no longer. A letter that still waits is replaced: its code is worth nothing any more. */
export async function sendCode(email: string, agency: string, em: SqlEntityManager, { house }: Context): Promise<void> {
  const address = addressIn(email), code = String(randomInt(1_000_000)).padStart(6, '0'), until = new Date(house.clock.now().getTime() + CODE_MINUTES * 60_000);
  await run(em, sql`with kept as (insert into citizen_contact (agency_id, contact_hash, code_hash, code_until, tries) values (${agency}, ${await hashed(address, em)}, ${hashOf(code)}, ${until}, 0)
    on conflict (contact_hash) do update set code_hash = excluded.code_hash, code_until = excluded.code_until, tries = 0), gone as (delete from mail where address = ${address} and until is not null)
    insert into mail (id, address, subject, text, text_en, until) values (gen_random_uuid(), ${address}, 'Kode Suara Warga', ${`Kode Anda: ${code}\nBerlaku ${CODE_MINUTES} menit. Abaikan bila Anda tidak memintanya.`}, ${`Your code: ${code}\nIt is valid for ${CODE_MINUTES} minutes.`}, now() + ${CODE_MINUTES} * interval '1 minute')`);
}

/** Trades the code for a token. A code is worth five tries, and one success. */
export async function confirmCode(email: string, code: string, em: SqlEntityManager, { house }: Context): Promise<{ token: string }> {
  const token = newSecret(), now = house.clock.now(), until = new Date(now.getTime() + TOKEN_HOURS * 3_600_000), contact = await hashed(plain(email), em);
  const [counted] = await run<{ tries: number }>(em, sql`update citizen_contact set tries = tries + 1 where contact_hash = ${contact} and code_until > ${now} and tries < ${MOST_TRIES} returning tries`);
  const done = counted ? await run(em, sql`update citizen_contact set token_hash = ${hashOf(token)}, token_until = ${until}, code_hash = null, code_until = null where contact_hash = ${contact} and code_hash = ${hashOf(code.trim())} returning id`) : [];
  if (!done.length) throw invalidField('code', { en: 'The code is wrong or no longer valid; ask for a new one.', id: 'Kode salah atau tidak berlaku lagi; mintalah kode baru.' }, 'CODE');
  return { token };
}

/** Whose contact a token stands for. */
export async function contactOf(token: string | undefined, em: SqlEntityManager, { house }: Context): Promise<string | undefined> {
  if (!token) return undefined;
  return (await run<{ contact: string }>(em, sql`select contact_hash as contact from citizen_contact where token_hash = ${hashOf(token)} and token_until > ${house.clock.now()}`))[0]?.contact;
}
