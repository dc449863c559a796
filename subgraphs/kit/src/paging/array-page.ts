import { type Connection, toConnection } from '../loaders/connection.ts';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor.ts';
import { readPageArguments } from './page-arguments.ts';

export type ForwardPage = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page of a list that is already at hand; cursors name places, so they hold for this very list only. */
export function pageOfArray<T>(
  items: readonly T[],
  args: ForwardPage,
  key: CursorKey,
  name: string,
): Connection<T> {
  const page = readPageArguments(args);
  const start = page.after === null ? 0 : Number(decodeCursor(key, name, page.after, ['after'])[0]) + 1;
  const edges = items.slice(start, start + page.limit + 1).map((node, index) => ({
    node,
    cursor: encodeCursor(key, name, [String(start + index)]),
  }));
  return toConnection(page, edges, async () => items.length);
}
