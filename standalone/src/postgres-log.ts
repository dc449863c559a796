import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartProblem } from './start-problem.ts';

const LONGEST_BYTES = 10_000_000;

/** Postgres's own log, open for appending, and where the part of interest begins. */
export interface ServerLog {
  path: string;
  file: number;
  start: number;
}

export function openLog(path: string): ServerLog {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const start = size > LONGEST_BYTES ? 0 : size;
    return { path, file: openSync(path, start === 0 ? 'w' : 'a'), start };
  } catch (error) {
    throw new StartProblem(`The log of Postgres cannot be written: ${(error as Error).message}.`);
  }
}

export function closeLog(log: ServerLog): void {
  closeSync(log.file);
}

/** The same log, with all that was written up to now left behind. */
export function fromHere(log: ServerLog): ServerLog {
  return { ...log, start: statSync(log.path).size };
}

/** What Postgres said since the start. */
export function written(log: ServerLog): string {
  return readFileSync(log.path).subarray(log.start).toString('utf8');
}

/** The reason it gave for giving up, on one line: from the last fatal message on, or else its last words. */
export function complaints(log: ServerLog): string {
  const lines = written(log).trim().split('\n');
  const fatal = lines.findLastIndex((line) => /\b(FATAL|PANIC|error):/.test(line));
  const last = lines.slice(fatal === -1 ? -1 : fatal).slice(0, 3);
  return last.map((line) => line.replace(/^\S+ \S+ UTC \[\d+\] /, '').trim()).join(' ');
}
