import { describe, expect, it } from 'vitest';
import { checkOpen, checkRebasable, resultOf, type State } from './proposal.ts';

const states: State[] = ['PROPOSED', 'CONFIRMED', 'EXECUTED', 'FAILED', 'STALE', 'EXPIRED', 'DISMISSED'];
const passing = (check: (standing: { currentState: State; isPreviewFresh: boolean }) => void) =>
  states.filter((currentState) => {
    try {
      check({ currentState, isPreviewFresh: true });
      return true;
    } catch {
      return false;
    }
  });

describe('a proposal', () => {
  it('can be acted on as long as it is PROPOSED', () => {
    expect(passing(checkOpen)).toEqual(['PROPOSED']);
  });

  it('can be made anew unless it was carried out, may yet be, or is not wanted', () => {
    expect(passing(checkRebasable)).toEqual(['PROPOSED', 'FAILED', 'STALE', 'EXPIRED']);
  });
});

describe('a refusal of the mutation', () => {
  const refused = (code: string) => resultOf({ code, message: 'No.', details: { some: 1 } });

  it('by its version makes the proposal stale, by a rule failed', () => {
    expect(refused('VERSION_CONFLICT')).toMatchObject({
      state: 'STALE',
      failure: { code: 'PROPOSAL_STALE', details: { changedSince: { some: 1 } } },
    });
    for (const code of [
      'FORBIDDEN',
      'NOT_FOUND',
      'PROJECT_CLOSED',
      'UNAUTHENTICATED',
      'IDEMPOTENCY_MISMATCH',
    ]) {
      expect(refused(code)).toEqual({
        state: 'FAILED',
        failure: { code, message: 'No.', details: { some: 1 } },
      });
    }
  });

  it.each(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL', 'OVERLOADED', 'CONFLICT'])(
    'with %s says nothing of the outcome',
    (code) => {
      expect(refused(code)).toBeNull();
    },
  );
});
