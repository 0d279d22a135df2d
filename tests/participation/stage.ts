import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../api/environment.ts';
import { asActor, contextFor, type Context } from '../../api/kernel/context.ts';
import { fileComplaint } from '../../api/participation/complaints.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { story } from '../../seeds/story/story.ts';
import type { Person, World } from '../world.ts';

export const { medan } = story;

/** The house as a citizen finds it: nobody is signed in; the day may be another one. */
export const outside = (world: World, today?: string): Context => contextFor({ ...world.house, ...(today && { clock: { now: () => new Date(`${today}T03:00:00Z`), today: () => today } }) }, world.orm.em.fork() as never, { actor: undefined, requestId: 'outside', address: `10.0.0.${Math.ceil(Math.random() * 250)}` });
/** The same house on a day, as somebody. */
export const on = (world: World, today: string, person: Person): Context => asActor(outside(world, today), person.actor);

/** Files a report as a citizen does. */
export const report = (world: World, more: object = {}, today?: string) => fileComplaint({ kind: 'SERVICE_COMPLAINT', title: 'Loket tutup lebih awal', body: 'Loket tutup sebelum jam layanan berakhir, banyak warga pulang.', channel: 'WEB', anonymous: false, confidential: false, reporterName: 'Butet Harahap', reporterContact: 'butet@contoh.example', ...more }, medan.agency, outside(world, today));

/** Makes a move of a report and answers the state, or the code of the refusal. */
export async function move(by: Person, name: string, id: string, { input, note }: { input?: object; note?: string } = {}): Promise<string> {
  const type = { verify: 'ComplaintVerification', dispose: 'ComplaintDisposition', forward: 'ComplaintDisposition', answer: 'ComplaintAnswer', archive: 'ComplaintArchiving', complete: 'ComplaintCompletion' }[name], required = ['suspend', 'archive', 'forward', 'reopen'].includes(name);
  const { data, errors } = await by.attempt(`mutation ($id: ID!, $note: String${required ? '!' : ''}${type ? `, $input: ${type}!` : ''}) { m: ${name}Complaint(id: $id, note: $note${type ? ', input: $input' : ''}) { status } }`, { id, note: note ?? (required ? 'Alasannya jelas.' : null), ...(type && { input }) });
  return errors?.[0]?.extensions.code ?? data.m?.status ?? 'HIDDEN';
}

/** The code in the latest letter to an address, once the mail that waits has gone out. */
export async function codeTo(world: World, email: string): Promise<string> {
  await runJob('MAIL', { em: () => world.orm.em.fork() as never, house: world.house, post: openPost(readEnvironment({ DATA_DIR: world.dataDir })) });
  const folder = join(world.dataDir, 'mailbox'), letters = readdirSync(folder).map(file => ({ at: statSync(join(folder, file)).mtimeMs, text: readFileSync(join(folder, file), 'utf8') }));
  return /Kode Anda: (\d{6})/.exec(letters.filter(({ text }) => text.includes(`To: ${email.toLowerCase()}`)).sort((a, b) => a.at - b.at).at(-1)!.text)![1]!;
}
