import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../environment.ts';
import { type Account, asAccount } from './account.ts';
import { type DataFolder, makeHome } from './folder.ts';
import type { Programs } from './programs.ts';

/** The passwords of the embedded server's two roles. */
export interface Passwords {
  readonly superuser: string;
  readonly application: string;
}

/** The name of the embedded server's superuser. */
export const superuser = 'postgres';

/** Reads the passwords kept beside existing files, or makes new ones for files still to be made. */
export function passwordsFor(dataDir: string, data: DataFolder): Passwords {
  const file = join(dataDir, 'postgres.passwords.json');
  if (data.exists) return keptPasswords(file, data);
  const passwords = { superuser: randomBytes(24).toString('base64url'), application: randomBytes(24).toString('base64url') };
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** Makes the database's files, whole or not at all. */
export async function initialise(
  dataDir: string,
  data: DataFolder,
  programs: Programs,
  account: Account | undefined,
  passwords: Passwords,
  durable: boolean,
): Promise<void> {
  if (data.exists) return assertVersion(data, programs);
  const outside = data.path !== data.link;
  if (outside) makeHome(dataDir, dirname(data.path));
  sweepDrafts(data);
  const draft = `${data.path}.new-${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    if (account !== undefined) chownSync(draft, account.uid, account.gid);
    await initdb(draft, programs, account, passwords, durable);
    renameSync(draft, data.path);
  } catch (error) {
    rmSync(outside ? dirname(data.path) : draft, { recursive: true, force: true });
    throw error;
  }
  if (outside) symlinkSync(data.path, data.link);
}

function keptPasswords(file: string, { link }: DataFolder): Passwords {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartError(
      `The database's passwords (${file}) are missing or not readable: bring that file back, or delete ${link} to start anew.`,
    );
  }
}

// Of starts that were killed; their initdb may still be writing, so another name is used and a failure to remove them does not matter.
function sweepDrafts({ path }: DataFolder): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder).filter((one) => one.startsWith(`${basename(path)}.new-`))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // The next new start tries again.
    }
  }
}

function assertVersion({ path, link }: DataFolder, { version }: Programs): void {
  const file = join(path, 'PG_VERSION');
  const written = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'an unknown program';
  if (written === String(version)) return;
  throw new StartError(
    `The database's files in ${link} were written by PostgreSQL ${written}, and PostgreSQL ${version} cannot read them: move the data over, or delete ${link} to start anew.`,
  );
}

async function initdb(
  folder: string,
  programs: Programs,
  account: Account | undefined,
  passwords: Passwords,
  durable: boolean,
): Promise<void> {
  // The collation is PostgreSQL's own; the machine's C.UTF-8, where there is one, only serves the few things that still ask it.
  let complaint = '';
  const passwordFile = `${folder}.password`;
  try {
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
    if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
    for (const locale of ['C.UTF-8', 'C']) {
      complaint = await run(join(programs.bin, 'initdb'), initdbArguments(folder, passwordFile, locale, durable), account);
      if (complaint === '') return;
      if (!complaint.includes('invalid locale')) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  throw new StartError(`The embedded PostgreSQL could not make its files: ${complaint}.`);
}

function initdbArguments(folder: string, passwordFile: string, locale: string, durable: boolean): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

// Answers with the last complaint, or nothing when all went well.
function run(command: string, args: string[], account: Account | undefined): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...asAccount(account), detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? '' : lastError(complaints) || `it ended with ${signal ?? code}`));
  });
}

function lastError(complaints: string): string {
  const lines = complaints.trim().split('\n');
  const errors = lines.filter((line) => /error|FATAL/.test(line));
  return (errors[0] ?? lines.at(-1) ?? '').replace(/^initdb: (error: )?/, '').replace(/\.$/, '');
}
