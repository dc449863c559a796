import { randomBytes, randomInt } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { startOf } from './running-process.ts';
import { StartProblem } from './start-problem.ts';

const MARKER = '.workgraph-data';
const LOCK = /^lock-(\d+)-(.+)$/;
// What a fresh disk or a file browser puts into a folder does not make it somebody else's.
const HARMLESS = ['lost+found', '.DS_Store'];

/** The folder of one platform, held by this process until it is closed or the process ends. */
export interface DataFolder {
  path: string;
  /** Where the Postgres cluster belongs; it may not exist yet. */
  postgres: string;
  /** 64 hexadecimal digits, made on first use and the same ever after. */
  secret(): string;
  close(): void;
}

/**
 * Opens the folder for this process alone, creating it if missing.
 * Throws StartProblem: not a folder, not writable, somebody else's, or held by a running Workgraph.
 */
export function openDataFolder(requested: string): DataFolder {
  const path = create(resolve(requested));
  try {
    claim(path);
    const lock = takeLock(path);
    return {
      path,
      postgres: join(path, 'postgres'),
      secret: () => readSecret(ensureSecret(path)),
      close: () => rmSync(lock, { force: true }),
    };
  } catch (error) {
    throw readable(error, path);
  }
}

function create(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    return realpathSync(path);
  } catch (error) {
    throw readable(error, path);
  }
}

function claim(path: string): void {
  const entries = readdirSync(path);
  if (entries.includes(MARKER)) return;
  if (entries.some((entry) => !HARMLESS.includes(entry))) {
    throw new StartProblem(
      `${path} holds files that are not Workgraph's: choose an empty or a new data folder.`,
    );
  }
  writeFileSync(join(path, MARKER), 'This folder is the data of a Workgraph platform.\n');
}

/**
 * The name of a lock says who holds it, so that a dead holder's can be removed without ever removing another's.
 * Two that start at once see each other, step back and try again.
 */
function takeLock(path: string): string {
  const mine = `lock-${process.pid}-${startOf(process.pid)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(join(path, mine), '', { flag: 'wx' });
    } catch (error) {
      throw codeOf(error) === 'EEXIST' ? held(path, process.pid) : error;
    }
    const holder = otherHolder(path, mine);
    if (holder === null) return join(path, mine);
    rmSync(join(path, mine));
    if (attempt === 5) throw held(path, holder);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, randomInt(10, 60));
  }
}

function otherHolder(path: string, mine: string): number | null {
  for (const entry of readdirSync(path)) {
    const [, pid, start] = LOCK.exec(entry) ?? [];
    if (entry === mine || pid === undefined) continue;
    if (startOf(Number(pid)) === start) return Number(pid);
    rmSync(join(path, entry), { force: true });
  }
  return null;
}

function held(path: string, pid: number): StartProblem {
  return new StartProblem(
    `${path} is in use by a running Workgraph (process ${pid}): stop that one first, or choose another data folder.`,
  );
}

/** Written aside and linked: whoever comes second finds the first one's secret, and never half of it. */
function ensureSecret(path: string): string {
  const file = join(path, 'secret');
  if (existsSync(file)) return file;
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(aside, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
    linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw readable(error, path);
  } finally {
    rmSync(aside, { force: true });
  }
  return file;
}

function readSecret(file: string): string {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw readable(error, file);
  }
  if (/^[0-9a-f]{64}$/.test(secret)) return secret;
  throw new StartProblem(`${file} is damaged: delete it to get a new one (everybody has to sign in again).`);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function readable(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (error instanceof StartProblem || code === undefined) return error;
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartProblem(`${path} is not a folder: choose another data folder.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartProblem(`${path} is not writable for this user (${code}): choose another data folder.`);
  }
  return new StartProblem(`The data folder ${path} cannot be used: ${(error as Error).message}.`);
}
