import type { Task } from 'graphile-worker';
import { databaseCode } from '../db/database-errors.ts';
import { DomainError } from '../errors.ts';
import type { LogLine } from '../logging.ts';
import { fromStored, type StoredJob } from './job.ts';

export type Job = StoredJob & {
  /** 1 for the first. */
  readonly attempt: number;
  /** Aborted at the deadline, and when the worker has to stop: the attempt has failed then. */
  readonly signal: AbortSignal;
};

/**
 * Does the job, in a transaction and a scope of its own, and asks anew whether the person may. It can run more than
 * once, even after it went well: what it does must be the same the second time. Rejects to be tried again later.
 */
export type JobHandler = (job: Job) => Promise<void>;

export type AttemptSettings = {
  readonly house: string;
  readonly deadlineMs: number;
  readonly log: LogLine;
};

/** A handler as the library calls it. Every failure is logged here, with the error; the queue keeps its kind alone. */
export function attemptOf(handler: JobHandler, { house, deadlineMs, log }: AttemptSettings): Task<string> {
  return async (stored, { job, abortSignal, query }) => {
    const { id, task_identifier: task, attempts: attempt, max_attempts: attempts } = job;
    const about = { house, task, job: id, attempt };
    const known = fromStored(stored);
    if (!known) {
      log('error', 'jobs.malformed', about);
      await query(`update ${house}_jobs._private_jobs set max_attempts = attempts where id = $1`, [id]);
      throw new Error('malformed');
    }
    try {
      await withDeadline(deadlineMs, abortSignal, (signal) => handler({ ...known, attempt, signal }));
    } catch (error) {
      const isLast = attempt >= attempts;
      log(isLast ? 'error' : 'warn', isLast ? 'jobs.given-up' : 'jobs.attempt-failed', { ...about, error });
      throw new Error(kindOf(error));
    }
  };
}

/** Ends at the deadline or when the worker stops, whether the work listens to its signal or not. */
async function withDeadline(
  deadlineMs: number,
  stopping: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const deadline = new AbortController();
  const late = new DomainError('DEADLINE_EXCEEDED', `The job took longer than ${deadlineMs} ms.`);
  const timer = setTimeout(() => deadline.abort(late), deadlineMs);
  const signal = AbortSignal.any(stopping ? [deadline.signal, stopping] : [deadline.signal]);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
  }
}

/** Without the message, which may hold people's data. */
function kindOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return databaseCode(error) ?? (error instanceof Error ? error.name : 'Error');
}
