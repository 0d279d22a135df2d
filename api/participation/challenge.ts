import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';

/** Leading zero bits asked for: about 30,000 tries, a moment on a phone, dear to whoever sends thousands. */
const BITS = 15;
const MINUTES = 60;

const secretOf = async (em: SqlEntityManager): Promise<string> => (await run<{ secret: string }>(em, sql`select secret from door_secret`))[0]!.secret;
const signed = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);

/** A challenge for one form: it is worth something for an hour, and once. */
export async function newChallenge(em: SqlEntityManager, clock: Clock): Promise<string> {
  const text = `${randomBytes(12).toString('hex')}.${clock.now().getTime() + MINUTES * 60_000}.${BITS}`;
  return `${text}.${signed(await secretOf(em), text)}`;
}

/** Whether a hash begins with so many zero bits. */
export const leadingZeros = (hash: Buffer): number => { const at = hash.findIndex(byte => byte !== 0); return at < 0 ? hash.length * 8 : at * 8 + Math.clz32(hash[at]!) - 24; };
const solves = (salt: string, proof: string, bits: number) => leadingZeros(createHash('sha256').update(`${salt}.${proof}`).digest()) >= bits;

/** Finds a proof, as the page does. */
export function solve(challenge: string): string {
  const [salt, , bits] = challenge.split('.') as [string, string, string];
  for (let n = 0; ; n++) if (solves(salt, String(n), Number(bits))) return String(n);
}

const refusal = (en: string, id: string, code: string) => invalidField('proof', { en, id }, code);
const equal = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Refuses a form whose sender did not do the work, did it for another form, too long ago, or used it before. */
export async function spendChallenge(challenge: string, proof: string, em: SqlEntityManager, clock: Clock): Promise<void> {
  const [salt = '', until = '', bits = '', mac = ''] = challenge.split('.');
  if (!equal(mac, signed(await secretOf(em), `${salt}.${until}.${bits}`)) || !/^\d{1,12}$/.test(proof) || !solves(salt, proof, Number(bits))) throw refusal('The page could not show that a person sends this; load it anew.', 'Halaman belum dapat memastikan pengirim; muat ulang halaman.', 'PROOF');
  if (Number(until) < clock.now().getTime()) throw refusal('The page was open too long; send it once more.', 'Halaman terlalu lama terbuka; kirim sekali lagi.', 'EXPIRED');
  const spent = await run(em, sql`insert into spent_challenge (salt, until) values (${salt}, to_timestamp(${Number(until) / 1000})) on conflict do nothing returning salt`);
  if (!spent.length) throw refusal('This form was sent already.', 'Formulir ini sudah dikirim.', 'SPENT');
  await run(em, sql`delete from spent_challenge where until < to_timestamp(${clock.now().getTime() / 1000 - 60})`);
}
