import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { dirname, join } from 'node:path';

const part = (name: string) => import(join(process.env['API']!, name));
const [{ readEnvironment }, { serve }] = await Promise.all([part('environment.js'), part('server.js')]);
const session = new Session();

/** Writes down where the process spends its time, from one message to the next. */
async function profile(file: string | null): Promise<void> {
  if (file === null) return void (await session.post('Profiler.enable').then(() => session.post('Profiler.start')));
  const { profile: found } = await session.post('Profiler.stop');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(found));
}

/** The API as it is in production, on the database DATABASE_URL; it ends with the bench that started it. */
const { port } = await serve({ environment: readEnvironment(), databaseUrl: process.env['DATABASE_URL']! });
session.connect();
process.on('message', (message: { profile: string | null }) => void profile(message.profile));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
