import type { WorkerOptions } from './keep-working.ts';

export type Worker = {
  /** Takes up no more jobs, gives running ones five seconds, and closes every connection. */
  stop(): Promise<void>;
};

/**
 * Runs the jobs of a house, those of other processes' transactions too. It waits for a database that is not there, and
 * never ends the process.
 */
export function startWorker(options: WorkerOptions): Worker {
  const stopping = new AbortController();
  // The library takes 60 ms to load, for which no start has to wait.
  const ended = import('./keep-working.ts').then(({ keepWorking }) => keepWorking(options, stopping.signal));
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}
