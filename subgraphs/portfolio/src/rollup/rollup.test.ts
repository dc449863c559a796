import { describe, expect, it } from 'vitest';
import { progressOf } from './rollup.ts';

const none = { total: 0, open: 0, done: 0, cancelled: 0, overdue: 0, blocked: 0, unassigned: 0 };

describe('progress', () => {
  it('leaves cancelled tasks out', () => {
    const counts = { ...none, total: 10, open: 5, done: 3, cancelled: 2 };
    expect(progressOf(counts)).toEqual({ ratio: 3 / 8, basis: 'COUNT', done: 3, total: 8 });
  });

  it('is unknown when nothing counts', () => {
    expect(progressOf({ ...none, total: 2, cancelled: 2 })).toMatchObject({ ratio: null, total: 0 });
  });
});
