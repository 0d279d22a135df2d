import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../environment.ts';

/** Who holds a data folder. */
export interface Holder {
  readonly pid: number;
  readonly mark: string;
}

/** What tells a process from a later one with the same pid; undefined when no such process lives. */
export function processMark(pid: number): string | undefined {
  return process.platform === 'linux' ? markFromProc(pid) : markFromPs(pid);
}

/** The living holder of a data folder, if there is one. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = readLock(lockPath(dataDir));
  return holder !== undefined && processMark(holder.pid) === holder.mark ? holder : undefined;
}

/** Takes a data folder for this process alone, or says which process has it. Answers with the function that gives it back. */
export async function takeLock(dataDir: string): Promise<() => void> {
  const path = lockPath(dataDir);
  const mine = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) });
  for (let attempt = 0; attempt < 10; attempt++) {
    const holder = holderOf(dataDir);
    if (holder !== undefined)
      throw new StartError(
        `The data folder ${dataDir} is in use by process ${holder.pid}; stop it first, or choose another: DATA_DIR=other npm start.`,
      );
    rmSync(path, { force: true });
    if (!writeWhole(path, mine)) continue;
    // Another start may have read the stale lock before we wrote ours, and remove ours by mistake; the last one to write wins.
    await sleep(50);
    if (readText(path) === mine) return () => releaseLock(path, mine);
  }
  throw new StartError(`The lock ${path} cannot be taken.`);
}

const lockPath = (dataDir: string) => join(dataDir, 'start.lock');

function releaseLock(path: string, mine: string): void {
  if (readText(path) === mine) rmSync(path, { force: true });
}

// Linked into place, so that nobody ever reads half a lock.
function writeWhole(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some network and desktop file systems know no hard links.
    writeFileSync(path, text, { mode: 0o644 });
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path: string): Holder | undefined {
  try {
    const { pid, mark } = JSON.parse(readText(path) ?? '') as Partial<Holder>;
    return typeof pid === 'number' && typeof mark === 'string' ? { pid, mark } : undefined;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

// Field 3 is the state, field 22 the start in ticks since boot; the name in field 2 may hold spaces and brackets.
function markFromProc(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
}

function markFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
