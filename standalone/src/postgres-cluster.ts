import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, type Binaries, canEnter, launch, reachableBinaries } from './postgres-binaries.ts';
import { complaints, type ServerLog } from './postgres-log.ts';
import { StartProblem } from './start-problem.ts';

const NOBODY: Account = { uid: 65534, gid: 65534 };
// Where root's closed folders keep their database. Not /var/tmp: cleaners delete old files there, table by table.
const ELSEWHERE = '/var/lib/workgraph';

/** A complete cluster that this machine can run, and how. */
export interface Cluster {
  /** Without symbolic links. */
  path: string;
  binaries: Binaries;
  /** Null: as ourselves. */
  account: Account | null;
}

/** Finds the cluster that belongs at `folder`, or makes an empty one there. */
export async function prepareCluster(
  folder: string,
  binaries: Binaries,
  durable: boolean,
  log: ServerLog,
): Promise<Cluster> {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return createCluster(folder, binaries, durable, log);
  if (!existsSync(folder)) {
    throw new StartProblem(
      `${folder} points to a database that is gone: bring it back, or delete ${folder} to start with an empty one.`,
    );
  }
  const path = realpathSync(folder);
  const entry = statSync(path);
  const { uid, gid } = entry;
  if (process.getuid?.() !== 0 && process.getuid?.() !== uid) {
    throw new StartProblem(
      `${path} belongs to user ${uid}: start Workgraph as that user or as root, or choose another data folder.`,
    );
  }
  if (entry.isDirectory() && readdirSync(path).length === 0) {
    return createCluster(folder, binaries, durable, log);
  }
  checkCluster(path, Number.parseInt(binaries.version, 10));
  if (process.getuid?.() !== 0) return { path, binaries, account: null };
  const account = uid === 0 ? giveToNobody(path) : { uid, gid };
  if (canEnter(path, account)) return { path, binaries: reachableBinaries(binaries, account), account };
  throw new StartProblem(
    `Postgres runs as user ${account.uid}, who may not enter ${path}: allow it to pass the folders above (chmod o+x).`,
  );
}

function checkCluster(path: string, major: number): void {
  if (!existsSync(join(path, 'PG_VERSION')) || !existsSync(join(path, 'global/pg_control'))) {
    throw new StartProblem(
      `${path} is not a complete database: restore it, or delete it to start with an empty one.`,
    );
  }
  const found = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  if (found === `${major}`) return;
  throw new StartProblem(
    `${path} was written by Postgres ${found} and this is Postgres ${major}: start the Workgraph that made it, or move it away to start with an empty one.`,
  );
}

/** Postgres refuses to run as root, and to run on files of anybody but itself. */
function giveToNobody(path: string): Account {
  lchownSync(path, NOBODY.uid, NOBODY.gid);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, entry), NOBODY.uid, NOBODY.gid);
  }
  return NOBODY;
}

/** initdb works in a sibling that gets its name when it is complete: a killed one leaves nothing that looks whole. */
async function createCluster(
  folder: string,
  binaries: Binaries,
  durable: boolean,
  log: ServerLog,
): Promise<Cluster> {
  const account = process.getuid?.() === 0 ? NOBODY : null;
  const reachable = reachableBinaries(binaries, account);
  const requested = existsSync(folder)
    ? realpathSync(folder)
    : join(realpathSync(dirname(folder)), basename(folder));
  const moved = account !== null && !canEnter(dirname(requested), account);
  const path = moved ? join(makeElsewhere(), 'postgres') : requested;
  const aside = `${path}.new-${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(aside, { mode: 0o700 });
    if (account !== null) chownSync(aside, account.uid, account.gid);
    const args = ['-D', aside, '-U', 'postgres', '--auth=trust', '--locale=C', '--encoding=UTF8'];
    const initdb = launch(reachable, 'initdb', durable ? args : [...args, '--no-sync'], account, log.file);
    const [status] = await once(initdb, 'exit');
    if (status !== 0) throw new Error(complaints(log));
    renameSync(aside, path);
    if (moved) {
      rmSync(requested, { recursive: true, force: true });
      symlinkSync(path, requested);
    }
  } catch (error) {
    throw new StartProblem(`A new database cannot be made in ${path}: ${(error as Error).message}`);
  } finally {
    removeHalfMade(path);
  }
  return { path, binaries: reachable, account };
}

/** Ours, and those of killed runs. Last, and with retries: an initdb whose parent was just killed may still write. */
function removeHalfMade(path: string): void {
  for (const entry of readdirSync(dirname(path))) {
    if (!entry.startsWith(`${basename(path)}.new-`)) continue;
    rmSync(join(dirname(path), entry), { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A name of its own, never one made of the folder's: a folder deleted and made again must start empty. */
function makeElsewhere(): string {
  const path = join(ELSEWHERE, randomBytes(6).toString('hex'));
  try {
    mkdirSync(path, { recursive: true });
    chmodSync(ELSEWHERE, 0o755);
    chmodSync(path, 0o755);
    return path;
  } catch (error) {
    throw new StartProblem(`No place for the database at ${path}: ${(error as Error).message}.`);
  }
}
