import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartError } from '../environment.ts';

/** Whom PostgreSQL runs as when we are root, which it refuses to be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

// Nothing of the user's own: PGDATA, PGPORT and the like would mislead the server.
const bareEnvironment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** The options under which PostgreSQL's programs are spawned. */
export function asAccount(account: Account | undefined) {
  // The working folder is one that everybody can enter: initdb gives up in a closed one.
  return { ...account, cwd: '/', env: bareEnvironment };
}

/** The unprivileged account for PostgreSQL: none unless we are root; the owner of data that is there already, else `postgres`, a new one, or `nobody`. */
export function findAccount(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account =
    ownerOf(dataFolder) ?? knownUser('postgres') ?? knownUser('meritgraph') ?? createdUser('meritgraph') ?? knownUser('nobody');
  if (account === undefined) {
    throw new StartError(
      'PostgreSQL refuses to run as root and this machine has no other user for it: run `npm start` as an ordinary user, or set DATABASE_URL.',
    );
  }
  assertBecoming(account);
  return account;
}

/** Whether the account can run a command with these arguments to its end. */
export function canRun(account: Account | undefined, command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { ...asAccount(account), stdio: 'ignore' }).status === 0;
}

/** Whether the account can enter a folder, all folders above it included. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  return canRun(account, '/bin/sh', ['-c', 'cd -- "$0"', folder]);
}

// PostgreSQL insists on owning its data; initdb on a user that has a name.
function ownerOf(folder: string): Account | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined || found.uid === 0) return undefined;
  return users().find(({ uid }) => uid === found.uid) && { uid: found.uid, gid: found.gid };
}

function knownUser(name: string): Account | undefined {
  const user = users().find((one) => one.name === name && one.uid !== 0);
  return user && { uid: user.uid, gid: user.gid };
}

function users(): (Account & { name: string })[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function createdUser(name: string): Account | undefined {
  const commands: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ];
  for (const [command, args] of commands) {
    try {
      execFileSync(command, args, { stdio: 'ignore', env: bareEnvironment });
      return knownUser(name);
    } catch {
      // Not on this machine, or not allowed: the next way.
    }
  }
  return undefined;
}

function assertBecoming(account: Account): void {
  if (canRun(account, '/bin/sh', ['-c', 'exit 0'])) return;
  throw new StartError(
    `PostgreSQL refuses to run as root and this machine does not let us become user ${account.uid}: run \`npm start\` as an ordinary user, or set DATABASE_URL.`,
  );
}
