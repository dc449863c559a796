import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, launch } from './postgres-binaries.ts';
import { type Cluster, prepareCluster } from './postgres-cluster.ts';
import { closeLog, complaints, fromHere, openLog, type ServerLog, written } from './postgres-log.ts';
import { commandOf, startOf } from './running-process.ts';
import { StartProblem } from './start-problem.ts';

const ATTEMPTS = 5;
const READY_WITHIN_MS = 120_000;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const UNSAFE_BUT_QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface PostgresServer {
  /** As superuser, to the database `postgres`. */
  url: string;
  /** One line for the person at the terminal when the database is not in the folder asked for, else null. */
  notice: string | null;
  /** Breaks open connections, waits until the server is gone; may be called again. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Default: any free port. */
  port?: number;
  /** False loses data when the machine crashes: for tests. Default true. */
  durable?: boolean;
}

/**
 * Runs Postgres on 127.0.0.1 over the cluster in `folder`, made there when missing; its log is `<folder>.log`.
 * The caller holds the data folder, so whatever still runs on this cluster is the leftover of a killed run.
 * Throws StartProblem.
 */
export async function startPostgres(folder: string, options: PostgresOptions = {}): Promise<PostgresServer> {
  const binaries = await findBinaries();
  const requested = resolve(folder);
  const log = openLog(`${requested}.log`);
  try {
    const cluster = await prepareCluster(requested, binaries, options.durable ?? true, log);
    await stopLeftover(cluster.path);
    const { child, port } = await serve(cluster, options, log);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      notice: noticeOf(requested, cluster.path),
      stop: stopper(child),
    };
  } finally {
    closeLog(log);
  }
}

function noticeOf(requested: string, path: string): string | null {
  if (join(realpathSync(dirname(requested)), basename(requested)) === path) return null;
  return `The database is kept in ${path}, to which ${requested} points.`;
}

/**
 * Ends the Postgres of a run that was killed. A pid of nothing, a zombie or some other process is forgotten: Postgres
 * would take the latter two for itself. Orphans that still use the old memory it finds without the file.
 */
async function stopLeftover(path: string): Promise<void> {
  const pid = Number(pidFile(path)[0]);
  const start = pid > 0 ? startOf(pid) : null;
  if (start === null || !`${commandOf(pid)} `.includes(`/postgres -D ${path} `)) {
    return rmSync(join(path, 'postmaster.pid'), { force: true });
  }
  const waits = { SIGINT: FAST_STOP_MS, SIGQUIT: IMMEDIATE_STOP_MS };
  for (const [signal, wait] of Object.entries(waits)) {
    signalIfThere(pid, signal);
    for (const until = Date.now() + wait; Date.now() < until; await sleep(20)) {
      if (startOf(pid) !== start) return;
    }
  }
  throw new StartProblem(`Process ${pid} is a Postgres running on ${path} and does not stop: end it first.`);
}

function signalIfThere(pid: number, signal: string): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime; one that may not be signalled is reported when the wait is over.
  }
}

/** Another program may take the free port first; memory of a killed Postgres may outlive it by a moment. */
async function serve(
  cluster: Cluster,
  options: PostgresOptions,
  log: ServerLog,
): Promise<{ child: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const here = fromHere(log);
    const child = launch(
      cluster.binaries,
      'postgres',
      flags(cluster, port, options),
      cluster.account,
      log.file,
    );
    if (await becomesReady(child, cluster.path)) return { child, port };
    const portTaken = written(here).includes('could not create any TCP/IP sockets');
    if (portTaken && options.port !== undefined) {
      throw new StartProblem(`Port ${port}, meant for Postgres, is in use: free it, or choose another.`);
    }
    const passing = portTaken || written(here).includes('is still in use');
    if (!passing || attempt === ATTEMPTS) {
      throw new StartProblem(
        `Postgres does not start: ${complaints(here)} Its log is ${log.path}. If nothing in ${cluster.path} is worth repairing, delete that folder to start with an empty database.`,
      );
    }
    await sleep(200);
  }
}

function flags(cluster: Cluster, port: number, { durable = true }: PostgresOptions): string[] {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  settings.push(...(durable ? ['synchronous_commit=on'] : UNSAFE_BUT_QUICK));
  // The folder comes first: stopLeftover recognises a server by it.
  return ['-D', cluster.path, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** False when it ended instead. The first line of the pid file is its pid, the eighth its state. */
async function becomesReady(child: ChildProcess, path: string): Promise<boolean> {
  let failure: Error | null = null;
  child.once('error', (error) => {
    failure = error;
  });
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await sleep(10)) {
    if (failure) throw new StartProblem(`Postgres cannot be run: ${(failure as Error).message}.`);
    if (hasEnded(child)) return false;
    const lines = pidFile(path);
    if (lines[0] === `${child.pid}` && lines[7] === 'ready') return true;
  }
  child.kill('SIGQUIT');
  throw new StartProblem(`Postgres was not ready within ${READY_WITHIN_MS / 1000} seconds: see ${path}.log.`);
}

function pidFile(path: string): string[] {
  try {
    const text = readFileSync(join(path, 'postmaster.pid'), 'utf8');
    return text.split('\n').map((line) => line.trim());
  } catch {
    return [];
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function stopper(child: ChildProcess): () => Promise<void> {
  const interrupt = () => void child.kill('SIGINT');
  // For a process.exit() that nobody saw coming, also where the kernel does not do it for us.
  process.once('exit', interrupt);
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    process.off('exit', interrupt);
    if (hasEnded(child)) return;
    const gone = once(child, 'exit');
    interrupt();
    const impatient = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS);
    await gone;
    clearTimeout(impatient);
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
