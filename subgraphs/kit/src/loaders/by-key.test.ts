import { describe, expect, it } from 'vitest';
import type { Db } from '../db/connect.ts';
import { byKey, manyByKey } from './by-key.ts';

const db = {} as Db;
const open = async () => db;
type Row = { id: string; parent: string };
const table: Row[] = [
  { id: 'c', parent: 'x' },
  { id: 'a', parent: 'y' },
  { id: 'b', parent: 'x' },
];

describe('a loader by key', () => {
  it('answers each key with its row, or null, in one batch', async () => {
    const asked: (readonly string[])[] = [];
    const loader = byKey(
      open,
      async (given, keys) => {
        expect(given).toBe(db);
        asked.push(keys);
        return table.filter((row) => keys.includes(row.id));
      },
      (row) => row.id,
    );
    expect(await loader.loadMany(['a', 'absent', 'b', 'a'])).toEqual([table[1], null, table[2], table[1]]);
    expect(asked).toEqual([['a', 'absent', 'b']]);
  });

  it('splits what is more than a thousand keys', async () => {
    const sizes: number[] = [];
    const loader = byKey<Row>(
      open,
      async (_, keys) => {
        sizes.push(keys.length);
        return [];
      },
      (row) => row.id,
    );
    await loader.loadMany(Array.from({ length: 1_001 }, (_, index) => `${index}`));
    expect(sizes).toEqual([1_000, 1]);
  });

  it('opens nothing until a key is asked for', async () => {
    let opened = 0;
    const loader = byKey<Row>(
      async () => {
        opened += 1;
        return db;
      },
      async () => [],
      (row) => row.id,
    );
    expect(opened).toBe(0);
    await loader.load('a');
    expect(opened).toBe(1);
  });
});

describe('a loader of many by key', () => {
  it('answers each key with its rows in the order they came, or none', async () => {
    const loader = manyByKey(
      open,
      async (_, keys) => table.filter((row) => keys.includes(row.parent)),
      (row) => row.parent,
    );
    expect(await loader.loadMany(['x', 'absent', 'y'])).toEqual([[table[0], table[2]], [], [table[1]]]);
  });
});
