import { Logger } from 'graphile-worker';
import type { LogLine } from '../logging.ts';

/** The library's own words, where they say more than ours: it repeats every failed attempt, error and all. */
export function libraryLog(house: string, log: LogLine): Logger {
  return new Logger(() => (level, message, { failure }) => {
    if (level === 'debug' || level === 'info' || failure) return;
    log(level === 'error' ? 'error' : 'warn', 'jobs.library', { house, message });
  });
}
