import { describe, expect, it } from 'vitest';
import {
  checkHasLead,
  checkLeadIsMember,
  checkNoOpenTasks,
  checkOpen,
  checkReason,
  factsOn,
  nextStates,
  type ProjectState,
  type StateVerb,
  stateAfter,
} from './project.ts';

const user = '01890a5d-ac96-774b-bcce-b302099a8057';
const now = new Date('2026-03-02T10:00:00Z');
const earlier = new Date('2026-03-01T10:00:00Z');
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

/** Where each verb leads from each state; what is missing is refused. */
const table: Record<ProjectState, Partial<Record<StateVerb, ProjectState>>> = {
  DRAFT: { start: 'ACTIVE', cancel: 'CANCELLED' },
  ACTIVE: { hold: 'ON_HOLD', complete: 'COMPLETED', cancel: 'CANCELLED' },
  ON_HOLD: { resume: 'ACTIVE', cancel: 'CANCELLED' },
  COMPLETED: { reopen: 'ACTIVE' },
  CANCELLED: { reopen: 'ACTIVE' },
};
const states = Object.keys(table) as ProjectState[];
const verbs: readonly (readonly [StateVerb, ProjectState])[] = [
  ['start', 'ACTIVE'],
  ['hold', 'ON_HOLD'],
  ['resume', 'ACTIVE'],
  ['complete', 'COMPLETED'],
  ['cancel', 'CANCELLED'],
  ['reopen', 'ACTIVE'],
];
const pairs = states.flatMap((from) =>
  verbs.map(([verb, to]) => [verb, from, to, table[from][verb]] as const),
);

describe('the state of a project', () => {
  it.each(pairs)('by %s from %s to %s comes out as %s', (verb, from, to, expected) => {
    if (expected) return expect(stateAfter(verb, from)).toBe(expected);
    expect(() => stateAfter(verb, from)).toThrow(
      refusal('INVALID_STATE_TRANSITION', { from, to, allowed: Object.values(table[from]) }),
    );
  });

  it.each(states)('tells where it can go from %s', (state) => {
    expect(nextStates(state)).toEqual(Object.values(table[state]));
  });
});

describe('the facts of a project', () => {
  it('say when it was first ACTIVE, once for ever', () => {
    expect(factsOn('ACTIVE', { startedAt: null }, now).startedAt).toEqual(now);
    expect(factsOn('ACTIVE', { startedAt: earlier }, now).startedAt).toEqual(earlier);
    expect(factsOn('CANCELLED', { startedAt: earlier }, now).startedAt).toEqual(earlier);
    expect(factsOn('CANCELLED', { startedAt: null }, now).startedAt).toBeNull();
  });

  it('say when it was completed, and nothing once it is open again', () => {
    expect(factsOn('COMPLETED', { startedAt: earlier }, now).completedAt).toEqual(now);
    for (const state of ['ACTIVE', 'ON_HOLD', 'CANCELLED'] as const) {
      expect(factsOn(state, { startedAt: earlier }, now).completedAt).toBeNull();
    }
  });
});

describe('a project', () => {
  it('needs somebody who answers for it', () => {
    expect(() => checkHasLead({ leadId: null })).toThrow(refusal('LEAD_REQUIRED'));
    expect(() => checkHasLead({ leadId: user })).not.toThrow();
  });

  it('is led by an active member only', () => {
    const stranger = refusal('LEAD_NOT_MEMBER', { lead: expect.stringMatching(/^user_/) });
    expect(() => checkLeadIsMember(user, new Set())).toThrow(stranger);
    expect(() => checkLeadIsMember(user, new Set([user]))).not.toThrow();
  });

  it('is not completed over open tasks', () => {
    expect(() => checkNoOpenTasks(2)).toThrow(refusal('OPEN_TASKS', { open: 2 }));
    expect(() => checkNoOpenTasks(0)).not.toThrow();
  });

  it('wants to know why where that is asked', () => {
    expect(() => checkReason(null)).toThrow(refusal('REASON_REQUIRED'));
    expect(() => checkReason('It came back.')).not.toThrow();
  });

  it.each([
    ['DRAFT', null, null],
    ['ACTIVE', null, null],
    ['ON_HOLD', null, null],
    ['COMPLETED', null, 'COMPLETED'],
    ['CANCELLED', null, 'CANCELLED'],
    ['ACTIVE', now, 'archived'],
    ['COMPLETED', now, 'archived'],
  ] as const)('that is %s, archived at %s, is closed to writing as: %s', (state, archivedAt, closedAs) => {
    const check = () => checkOpen({ state, archivedAt });
    if (closedAs) expect(check).toThrow(refusal('PROJECT_CLOSED', { state: closedAs }));
    else expect(check).not.toThrow();
  });
});
