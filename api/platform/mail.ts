import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { createTransport } from 'nodemailer';
import type { Environment } from '../environment.ts';
import { inTransaction, run, sql } from '../kernel/sql.ts';
import { faultOf } from './tell.ts';

/** A message to one person. Sent again, it is the same message. */
export interface Message { id: string; address: string; subject: string | null; text: string; textEn: string; noun: string | null; recordId: string | null; createdAt: string }
/** Where e-mail goes: a folder, or a server. */
export interface Post { send(message: Message): Promise<void>; close(): void }

type Settings = Pick<Environment, 'dataDir' | 'smtpUrl' | 'mailFrom' | 'publicUrl'>;

function composed({ id, address, subject, text, textEn, noun, recordId, createdAt }: Message, { mailFrom, publicUrl }: Settings) {
  const link = publicUrl && noun ? `\n${publicUrl}/#/${noun}/${recordId}/show\n` : '';
  return { from: mailFrom, to: address, subject: subject ?? (text.length > 120 ? `${text.slice(0, 117)}…` : text), text: `${text}\n\n${textEn}\n${link}`, messageId: `<${id}@${mailFrom.split('@').at(-1)!.replace('>', '')}>`, date: new Date(createdAt), headers: { 'Auto-Submitted': 'auto-generated' } };
}

/** Puts a file where there is none yet: whole, or not at all. */
async function putOnce(folder: string, name: string, content: Buffer): Promise<void> {
  const path = join(folder, name), half = join(folder, `.${name}.${process.pid}`);
  await writeFile(half, content, { mode: 0o600 });
  try { await link(half, path); } catch (error) {
    if ((error as { code?: string }).code === 'EPERM') await copyFile(half, path, constants.COPYFILE_EXCL);
    else if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally { await rm(half, { force: true }); }
}

/** The way out for e-mail: the server that SMTP_URL names, or the folder `mailbox` below DATA_DIR. */
export function openPost(settings: Settings): Post {
  if (settings.smtpUrl) {
    const server = createTransport(settings.smtpUrl);
    return { send: async message => { await server.sendMail(composed(message, settings)); }, close: () => server.close() };
  }
  const folder = join(settings.dataDir, 'mailbox'), writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message: bytes } = await writer.sendMail(composed(message, settings));
      await putOnce(folder, `${message.id}.eml`, bytes as Buffer);
    },
    close: () => undefined,
  };
}

/** Sends the next message, and notes that it was sent; one that carries its own words is forgotten then, or when nobody waits for it any more. Answers whether there was one. */
export async function mailNext(em: SqlEntityManager, post: Post): Promise<boolean> {
  let message: (Message & { confided: boolean }) | undefined;
  await run(em, sql`delete from mail where sent_at is null and until <= now()`);
  try {
    await inTransaction(em, async inside => {
      [message] = await run<Message & { confided: boolean }>(inside, sql`select m.id, m.address, m.subject, coalesce(m.text, n.text) as text, coalesce(m.text_en, n.text_en) as "textEn", n.noun, n.record_id as "recordId", coalesce(n.created_at, m.created_at)::text as "createdAt", m.until is not null as confided
        from mail m left join notification n on n.id = m.notification_id where m.sent_at is null and m.not_before <= now() order by m.not_before, m.id limit 1 for update of m skip locked`);
      if (!message) return;
      await post.send(message);
      await run(inside, message.confided ? sql`delete from mail where id = ${message.id}` : sql`update mail set sent_at = now(), last_error = null where id = ${message.id}`);
    });
  } catch (error) {
    if (!message) throw error;
    await run(em, sql`update mail set attempts = attempts + 1, last_error = ${faultOf(error)}, not_before = least(now() + least(power(2, attempts) * 5, 3600) * interval '1 second', until) where id = ${message.id}`);
    throw error;
  }
  return message !== undefined;
}
