import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { processMark } from './embedded/lock.ts';
import { childEnvironment, projectRoot, StartError } from './environment.ts';

/** What became of the admin: built now, fresh from an earlier build, or not part of this checkout. */
export type AdminBuild = 'built' | 'fresh' | 'absent';

/** Where the built admin is. */
export const adminDist = join(projectRoot, 'admin', 'dist');

/** The API as one program stands in a folder of its own for every state of its sources. */
const apiDist = join(projectRoot, 'api', 'dist');
/** So many earlier ones stay: a server that runs may still load parts of its own. */
const kept = 3;

/** Puts the API together unless that was done for these very sources, and answers in which folder it is: read file by file it would start in seconds, so it does in a fraction of one. */
export async function buildApi(): Promise<string> {
  const hash = await hashSources(['api', 'schema', 'seeds'], ['package-lock.json', 'tsconfig.json']);
  const built = join(apiDist, hash.slice(0, 16));
  if (existsSync(join(built, 'start.js'))) return built;
  const draft = join(apiDist, `.next-${process.pid}`);
  try {
    await sweepDrafts(apiDist);
    await runVite('api', draft);
    await rename(draft, built).catch((error: unknown) => { if (!existsSync(built)) throw error; });
    await sweepBuilds(built);
    return built;
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(`The API could not be put together in ${apiDist}: ${(error as Error).message}.`);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function sweepBuilds(built: string): Promise<void> {
  const all = (await readdir(apiDist)).filter(name => !name.startsWith('.')).map(name => join(apiDist, name)).filter(folder => folder !== built);
  const old = all.map(folder => ({ folder, at: statSync(folder).mtimeMs })).sort((a, b) => b.at - a.at).slice(kept);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}

/** Builds the admin unless the one that is there was made of these very sources. */
export async function buildAdmin({ signal, onBuild }: { signal?: AbortSignal; onBuild?: () => void } = {}): Promise<AdminBuild> {
  if (!existsSync(join(projectRoot, 'admin', 'vite.config.ts'))) return 'absent';
  const hash = await hashSources(['admin'], ['codegen.ts', join('schema', 'schema.graphql'), 'package-lock.json']);
  if (existsSync(join(adminDist, 'index.html')) && recordedHash() === hash) return 'fresh';
  onBuild?.();
  // Beside the old build, which stays whole until the new one is: a server may be reading it, and a build may fail.
  const draft = join(adminDist, `.next-${process.pid}`);
  try {
    await sweepDrafts(adminDist);
    await runVite('admin', draft, signal);
    await replaceBuild(draft);
    await writeFile(join(adminDist, '.hash'), hash);
    return 'built';
  } catch (error) {
    if (error instanceof StartError || signal?.aborted) throw error;
    throw new StartError(`The admin's build could not be put into ${adminDist}: ${(error as Error).message}.`);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

function recordedHash(): string | undefined {
  const file = join(adminDist, '.hash');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function hashSources(folders: readonly string[], single: readonly string[]): Promise<string> {
  const files = [...(await Promise.all(folders.map(folder => filesBelow(join(projectRoot, folder))))).flat(), ...single.map(name => join(projectRoot, name))];
  const hash = createHash('sha256');
  for (const file of files.filter((one) => existsSync(one)).sort()) {
    hash
      .update(`${relative(projectRoot, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(({ name }) => name !== 'dist' && name !== 'node_modules' && !name.startsWith('.'));
  const nested = await Promise.all(
    kept.map((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)])),
  );
  return nested.flat();
}

// A process of its own, so that the memory of the build is given back.
function runVite(part: 'admin' | 'api', outDir: string, signal?: AbortSignal): Promise<void> {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(part, 'vite.config.ts'), '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const env = childEnvironment({ NODE_ENV: 'production', NO_COLOR: '1' });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const abort = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', abort, { once: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4000);
      });
    }
    child.on('error', (error) => reject(new StartError(`The ${part} cannot be built: ${error.message}.`)));
    child.on('close', (code, killer) => {
      signal?.removeEventListener('abort', abort);
      if (code === 0) return resolve();
      reject(new StartError(`The ${part} cannot be built (vite ended with ${killer ?? code}):\n${readable(output)}`));
    });
  });
}

function readable(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('    at ')).join('\n');
}

// Of builds that were killed.
async function sweepDrafts(dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const drafts = (await readdir(dist)).filter(
    (name) => name.startsWith('.next-') && processMark(Number(name.slice('.next-'.length))) === undefined,
  );
  await Promise.all(drafts.map((name) => rm(join(dist, name), { recursive: true, force: true })));
}

async function replaceBuild(draft: string): Promise<void> {
  const old = (await readdir(adminDist)).filter((name) => !name.startsWith('.next-'));
  await Promise.all(old.map((name) => rm(join(adminDist, name), { recursive: true, force: true })));
  const fresh = await readdir(draft);
  // The page last: whoever reads it must find the files it names.
  for (const name of fresh.sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))) {
    await rename(join(draft, name), join(adminDist, name));
  }
}
