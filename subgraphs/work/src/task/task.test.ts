import { describe, expect, it } from 'vitest';
import { checkEntering, checkWorkflow, factsIn } from './task.ts';

const now = new Date('2026-03-02T10:00:00Z');
const earlier = new Date('2026-03-01T10:00:00Z');
const none = { actualStart: null, completedAt: null, blockedSince: null };
const open = { bucket: 'OPEN', signal: 'NONE' } as const;
const started = { bucket: 'OPEN', signal: 'STARTED' } as const;
const blocked = { bucket: 'OPEN', signal: 'BLOCKED' } as const;
const done = { bucket: 'DONE', signal: 'NONE' } as const;
const cancelled = { bucket: 'CANCELLED', signal: 'NONE' } as const;

describe('the facts of a task', () => {
  it('say when it was first started, and keep it for ever', () => {
    const first = factsIn(started, none, now);
    expect(first.actualStart).toEqual(now);
    expect(factsIn(open, { ...none, actualStart: earlier }, now).actualStart).toEqual(earlier);
    expect(factsIn(started, { ...none, actualStart: earlier }, now).actualStart).toEqual(earlier);
  });

  it('say when it was completed while it is done, and forget it when it leaves', () => {
    expect(factsIn(done, none, now).completedAt).toEqual(now);
    expect(factsIn(done, { ...none, completedAt: earlier }, now).completedAt).toEqual(earlier);
    expect(factsIn(open, { ...none, completedAt: earlier }, now).completedAt).toBeNull();
  });

  it('say since when it is blocked, and forget it when it is not', () => {
    expect(factsIn(blocked, none, now).blockedSince).toEqual(now);
    expect(factsIn(blocked, { ...none, blockedSince: earlier }, now).blockedSince).toEqual(earlier);
    expect(factsIn(started, { ...none, blockedSince: earlier }, now).blockedSince).toBeNull();
  });
});

describe('entering a status', () => {
  const refusals = [
    ['DRAFT', started, true],
    ['DRAFT', done, true],
    ['DRAFT', blocked, false],
    ['DRAFT', cancelled, false],
    ['ON_HOLD', started, true],
    ['ON_HOLD', done, false],
    ['ACTIVE', started, false],
    ['ACTIVE', done, false],
  ] as const;

  it.each(refusals)('in a %s project with %o is refused: %s', (state, status, isRefused) => {
    const enter = () => checkEntering({ state }, status);
    if (isRefused) expect(enter).toThrow(expect.objectContaining({ code: 'PROJECT_NOT_ACTIVE' }));
    else expect(enter).not.toThrow();
  });

  it('is refused directly between DONE and CANCELLED, either way', () => {
    const [isDone, isCancelled] = [
      { key: 'DONE', ...done },
      { key: 'CANCELLED', ...cancelled },
    ];
    for (const [from, to] of [
      [isDone, isCancelled],
      [isCancelled, isDone],
    ] as const) {
      expect(() => checkWorkflow(from, to)).toThrow(expect.objectContaining({ code: 'MOVE_NOT_ALLOWED' }));
    }
    expect(() => checkWorkflow(isDone, { key: 'TODO', ...open })).not.toThrow();
  });
});
