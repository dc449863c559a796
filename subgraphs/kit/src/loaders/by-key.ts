import DataLoader from 'dataloader';
import type { Db } from '../db/connect.ts';

export type Open = () => Promise<Db>;
type Fetch<V> = (db: Db, keys: readonly string[]) => Promise<readonly V[]>;

/** Larger batches are split into several statements. */
export const maxBatchSize = 1_000;

/** One row per key, null where there is none. `fetch` may answer in any order and leave keys out. */
export function byKey<V>(
  open: Open,
  fetch: Fetch<V>,
  keyOf: (row: V) => string,
): DataLoader<string, V | null> {
  return new DataLoader(
    async (keys) => {
      const rows = new Map((await fetch(await open(), keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
    { maxBatchSize },
  );
}

/** All rows of a key, in the order in which `fetch` gives them; bounded sets only, anything longer is a connection. */
export function manyByKey<V>(
  open: Open,
  fetch: Fetch<V>,
  keyOf: (row: V) => string,
): DataLoader<string, V[]> {
  return new DataLoader(
    async (keys) => {
      const rows = Map.groupBy(await fetch(await open(), keys), keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    },
    { maxBatchSize },
  );
}
