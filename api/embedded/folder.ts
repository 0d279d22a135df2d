import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../environment.ts';
import { type Account, canEnter } from './account.ts';
import { reachableFolder } from './programs.ts';

/** Where PostgreSQL's own files are, or will be. */
export interface DataFolder {
  readonly path: string;
  /** The name under which they are found in DATA_DIR: the same path, or a link to it. */
  readonly link: string;
  readonly exists: boolean;
}

/** Makes the data folder when it is missing, and makes sure that it can be written to. */
export function prepareDataDir(dataDir: string): void {
  try {
    const made = mkdirSync(dataDir, { recursive: true }) !== undefined;
    // As root, PostgreSQL's user has to pass through it to its own part.
    if (made) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    const probe = join(dataDir, `.probe-${process.pid}`);
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
  } catch (error) {
    throw new StartError(`The data folder ${dataDir} cannot be written to (${reason(error)}): choose another with DATA_DIR=… npm start.`);
  }
}

/** Finds the database's files, or a place for them that the account can reach: in DATA_DIR, or outside it when that lies in a closed folder. */
export async function placeData(dataDir: string, account: Account | undefined): Promise<DataFolder> {
  const link = join(dataDir, 'postgres');
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) return existing(link, account);
  if (canEnter(account, dataDir)) return { path: link, link, exists: false };
  const home = join(await reachableFolder(account), randomBytes(8).toString('hex'));
  return { path: join(home, 'data'), link, exists: false };
}

/** Makes the folder that holds the database's files when it lies outside DATA_DIR, with a note of whose they are. */
export function makeHome(dataDir: string, home: string): void {
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  writeFileSync(join(home, 'origin'), dataDir);
}

/** The files outside DATA_DIR that were made for it before it was deleted, whose server may still run; half-made ones are removed. */
export async function abandonedData(dataDir: string, account: Account | undefined): Promise<string[]> {
  if (account === undefined) return [];
  const folder = await reachableFolder(account);
  const homes = readdirSync(folder).map((name) => join(folder, name));
  const abandoned = homes.filter((home) => existsSync(join(home, 'origin')) && readFileSync(join(home, 'origin'), 'utf8') === dataDir);
  for (const home of abandoned.filter((one) => !existsSync(join(one, 'data')))) rmSync(home, { recursive: true, force: true });
  return abandoned.map((home) => join(home, 'data'));
}

function existing(link: string, account: Account | undefined): DataFolder {
  if (!existsSync(link))
    throw new StartError(`The database's files that ${link} points to are gone: bring them back, or delete ${link} to start anew.`);
  const path = realpathSync(link);
  if (canEnter(account, path)) return { path, link, exists: true };
  throw new StartError(
    `The database's files in ${path} lie below a folder that PostgreSQL's user cannot enter: open that folder, or choose another with DATA_DIR=… npm start.`,
  );
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    EACCES: 'not allowed',
    EPERM: 'not allowed',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file is in its place',
    EEXIST: 'a file is in its place',
  };
  return known[code ?? ''] ?? message;
}
