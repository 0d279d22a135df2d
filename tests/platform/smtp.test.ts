import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { confirmCode, sendCode } from '../../api/participation/contact.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost, type Post } from '../../api/platform/mail.ts';
import { story } from '../../seeds/story/story.ts';
import { outside } from '../participation/stage.ts';
import { openWorld, type World } from '../world.ts';

const { medan } = story;
let world: World, server: Server, port: number, post: Post, letters: string[] = [], full = false;

/** A mail server: it takes what it is given, unless its disk is full. */
function serve(socket: Socket): void {
  let heard = '', letter = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answers: Record<string, () => void> = { EHLO: () => say('250 ready'), HELO: () => say('250 ready'), MAIL: () => say(full ? '452 no space' : '250 ok'), RCPT: () => say('250 ok'), DATA: () => { letter = true; say('354 go on'); }, RSET: () => say('250 ok'), QUIT: () => { say('221 bye'); socket.end(); } };
  say('220 surat.example');
  socket.on('error', () => undefined).on('data', bytes => {
    heard += bytes;
    for (let end: number; (end = heard.indexOf(letter ? '\r\n.\r\n' : '\r\n')) >= 0;) {
      const said = heard.slice(0, end);
      heard = heard.slice(end + (letter ? 5 : 2));
      if (letter) { letters.push(said.replaceAll('=\r\n', '')); letter = false; say('250 taken'); } else (answers[said.slice(0, 4).toUpperCase()] ?? (() => say('500 what?')))();
    }
  });
}
const open = async (at = 0) => { server = createServer(serve).listen(at, '127.0.0.1'); await once(server, 'listening'); ({ port } = server.address() as { port: number }); };
const shut = async () => { server.close(); await once(server, 'close'); };

beforeAll(async () => {
  [world] = await Promise.all([openWorld(), open()]);
  post = openPost(readEnvironment({ DATA_DIR: world.dataDir, SMTP_URL: `smtp://127.0.0.1:${port}` }));
});
afterAll(async () => { post?.close(); server?.close(); await world?.close(); });
beforeEach(() => { letters = []; });

const em = () => world.orm.em.fork() as never, mail = () => runJob('MAIL', { em, house: world.house, post }), ask = (email: string) => sendCode(email, medan.agency, em(), outside(world));
const codeIn = (letter: string | undefined) => /Kode Anda: (\d{6})/.exec(letter ?? '')?.[1] ?? '';
const waiting = (email: string) => world.rows('select attempts, last_error as fault from mail where address = ?', email);

test('the codes of citizens leave by the same server as what the office is told; nothing lies in the folder, and the address is forgotten', async () => {
  await (await world.as('pegawai')).ask('mutation ($id: ID!) { submitEnrollment(id: $id) { status } }', { id: medan.enrollments.draft });
  await ask('Butet@Contoh.example');
  await runJob('TELL', { em, house: world.house, post });
  await mail();
  const [citizen, ...office] = letters.toSorted((a, b) => Number(b.includes('To: butet')) - Number(a.includes('To: butet')));
  expect([citizen!.match(/^To: .*$/m)![0], citizen!.match(/^Subject: .*$/m)![0], /Your code: \d{6}/.test(citizen!)]).toEqual(['To: butet@contoh.example', 'Subject: Kode Suara Warga', true]);
  expect(office.filter(letter => letter.includes('To: atasan@meritgraph.example'))).toHaveLength(1);
  expect(() => readdirSync(join(world.dataDir, 'mailbox'))).toThrow('ENOENT');
  expect(await waiting('butet@contoh.example')).toEqual([]);
  expect((await confirmCode('butet@contoh.example', codeIn(citizen), em(), outside(world))).token).toMatch(/./);
});

test('while the server is down nothing is lost, and what waits says nothing of whom it is for; once it is there again each letter goes out once', async () => {
  await shut();
  await ask('togar@contoh.example');
  await expect(mail()).rejects.toThrow('ECONNREFUSED');
  const [row] = await waiting('togar@contoh.example');
  expect(row).toMatchObject({ attempts: 1, fault: expect.stringContaining('ECONNREFUSED') });
  expect(row.fault).not.toContain('togar');
  await open(port);
  // Not before its time: it is tried again after some seconds.
  await mail();
  expect(letters).toEqual([]);
  await world.rows('update mail set not_before = now()');
  await Promise.all([mail(), mail()]);
  await mail();
  expect(letters.filter(letter => letter.includes('To: togar'))).toHaveLength(1);
  expect((await confirmCode('togar@contoh.example', codeIn(letters[0]), em(), outside(world))).token).toMatch(/./);
});

test('a server that has no room is asked again', async () => {
  full = true;
  await ask('rina@contoh.example');
  await expect(mail()).rejects.toThrow('452');
  full = false;
  await world.rows('update mail set not_before = now()');
  await mail();
  expect([letters.length, await waiting('rina@contoh.example')]).toEqual([1, []]);
});

test('who asks again while the first letter waits gets the letter that counts; a code that is over is not sent at all', async () => {
  await ask('ucok@contoh.example');
  await ask('ucok@contoh.example');
  await mail();
  expect(letters).toHaveLength(1);
  expect((await confirmCode('ucok@contoh.example', codeIn(letters[0]), em(), outside(world))).token).toMatch(/./);
  await ask('lama@contoh.example');
  await world.rows(`update mail set until = now() - interval '1 second' where address = 'lama@contoh.example'`);
  await mail();
  expect([letters.length, await waiting('lama@contoh.example')]).toEqual([1, []]);
});
