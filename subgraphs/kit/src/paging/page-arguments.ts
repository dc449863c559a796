import { invalid } from '../errors.ts';

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export type PageRequest = {
  readonly limit: number;
  /** Backward: the last `limit` items of what lies between the cursors. */
  readonly direction: 'forward' | 'backward';
  readonly after: string | null;
  readonly before: string | null;
};

const defaultSize = 20;
const maxSize = 100;

/** A missing `first` and `last` is the first 20; `last` alone is the end of the list. */
export function readPageArguments({ first, after, last, before }: PageArguments): PageRequest {
  const cursors = { after: after ?? null, before: before ?? null };
  if (isGiven(first) && isGiven(last)) throw invalid(['last'], 'Give first or last, not both.');
  if (isGiven(last)) return { limit: size(last, 'last'), direction: 'backward', ...cursors };
  return { limit: size(first ?? defaultSize, 'first'), direction: 'forward', ...cursors };
}

function isGiven(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

function size(value: number, argument: string): number {
  if (!Number.isInteger(value) || value < 0 || value > maxSize) {
    throw invalid([argument], `A page has 0 to ${maxSize} items.`);
  }
  return value;
}
