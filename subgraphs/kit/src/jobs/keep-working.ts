import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { runTaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { type LogLine, logLine } from '../logging.ts';
import { attemptOf, type JobHandler } from './attempt.ts';
import { libraryLog } from './library-log.ts';
import { openOwnerPool } from './owner-pool.ts';

export type WorkerOptions = {
  readonly databaseUrl: string;
  readonly house: string;
  /** By the name of the task. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Jobs at once. */
  readonly concurrency?: number;
  /** How often it looks for jobs that are due, in milliseconds; a new one wakes it besides. */
  readonly pollMs?: number;
  /** How long an attempt may take, in milliseconds. */
  readonly deadlineMs?: number;
  readonly log?: LogLine;
};

type Settings = Required<WorkerOptions>;

const sweepMs = 60_000;

/** Works until `stopping`, on new connections whenever the library gave up on the old ones. */
export async function keepWorking(options: WorkerOptions, stopping: AbortSignal): Promise<void> {
  const settings: Settings = { concurrency: 2, pollMs: 1_000, deadlineMs: 20_000, log: logLine, ...options };
  let earlier: string | null = null;
  while (!stopping.aborted) {
    try {
      await workOnce(settings, stopping, earlier, (id) => {
        earlier = id;
      });
    } catch (error) {
      settings.log('warn', 'jobs.interrupted', { house: settings.house, error });
    }
    await sleep(Math.min(settings.pollMs, 1_000), undefined, { signal: stopping }).catch(() => {});
  }
}

/**
 * One life of the library's pool of workers. It ends, too, when a job could not be taken up, or its outcome not be
 * written down: what the library knows of the queue is wrong then, and stays so.
 */
async function workOnce(
  settings: Settings,
  stopping: AbortSignal,
  earlier: string | null,
  begun: (id: string) => void,
): Promise<void> {
  const { databaseUrl, house, handlers, concurrency, pollMs, log } = settings;
  const { pool, close } = openOwnerPool(databaseUrl, house, log, {
    max: concurrency + 2, // one listens
    statement_timeout: 5_000,
    query_timeout: 10_000,
  });
  try {
    await sweep(pool, settings, earlier);
    if (stopping.aborted) return;
    const events: WorkerEvents = new EventEmitter();
    const workers = runTaskList(
      {
        schema: `${house}_jobs`,
        concurrency,
        pollInterval: pollMs,
        noHandleSignals: true,
        events,
        logger: libraryLog(house, log),
        // Not for speed: written at once, an outcome that fails to be is a rejection that nobody handles.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      },
      Object.fromEntries(
        Object.entries(handlers).map(([task, handler]) => [task, attemptOf(handler, settings)]),
      ),
      pool,
    );
    begun(workers.id);
    const stop = () => workers.gracefulShutdown();
    stopping.addEventListener('abort', stop, { once: true });
    events.once('worker:getJob:error', ({ error }) => {
      log('warn', 'jobs.look-failed', { house, error });
      setImmediate(stop); // once that worker is idle again: it is said to have failed otherwise
    });
    const sweeping = setInterval(
      () =>
        sweep(pool, settings, earlier).catch((error) => log('warn', 'jobs.sweep-failed', { house, error })),
      sweepMs,
    );
    try {
      await workers.promise;
      if (!stopping.aborted) throw new Error('The job library has shut down.');
    } finally {
      clearInterval(sweeping);
      stopping.removeEventListener('abort', stop);
      // Set by the library when any schema of this database gets a breaking migration of its, another house's too.
      if (process.exitCode === 57) process.exitCode = undefined;
    }
  } finally {
    await close();
  }
}

/**
 * Gives back the jobs of workers that are no more: those of our own earlier life, and those held for longer than any
 * attempt may take. The library alone would wait for four hours.
 */
async function sweep(pool: pg.Pool, settings: Settings, earlier: string | null): Promise<void> {
  const { house, handlers, deadlineMs, log } = settings;
  await pool.query(
    `update ${house}_jobs._private_jobs
     set locked_at = null, locked_by = null, last_error = 'abandoned',
       run_at = now() + exp(least(attempts, 10)) * interval '1 second'
     where locked_by = $1 or locked_at < now() - make_interval(secs => $2)`,
    [earlier, (deadlineMs + sweepMs) / 1_000],
  );
  const { rows } = await pool.query<{ task: string; jobs: number }>(
    `select task_identifier as task, count(*)::int as jobs from ${house}_jobs.jobs
     where task_identifier <> all($1::text[]) and run_at <= now() and attempts < max_attempts group by 1`,
    [Object.keys(handlers)],
  );
  for (const unknown of rows) log('warn', 'jobs.unknown-task', { house, ...unknown });
}
