import type { Actor } from '@workgraph/kit/actor';
import { DomainError, forbidden } from '@workgraph/kit/errors';
import type { Failure, StoredState } from './proposal.table.ts';

export type State = StoredState | 'EXPIRED';

/** How long a proposal can be confirmed, and how long on one preview. */
export const minutesOpen = 15;
export const minutesPreviewed = 5;

/** What a proposal can still become, and what a preview is still good for. */
export type Standing = { readonly currentState: State; readonly isPreviewFresh: boolean };

export function checkOpen({ currentState }: Standing): void {
  if (currentState !== 'PROPOSED') throw notOpen(currentState);
}

/** A new one can be made of all that came to nothing and of those that wait. */
export function checkRebasable({ currentState }: Standing): void {
  const can: readonly State[] = ['PROPOSED', 'STALE', 'EXPIRED', 'FAILED'];
  if (!can.includes(currentState)) throw notOpen(currentState);
}

export function checkPreviewed({ isPreviewFresh }: Standing): void {
  if (!isPreviewFresh) {
    throw new DomainError(
      'PREVIEW_EXPIRED',
      'What it would change was shown too long ago. Preview it anew.',
      {
        minutes: minutesPreviewed,
      },
    );
  }
}

/** A key may be in the hands of a program; only a person at a screen confirms. */
export function checkSession(actor: Actor): void {
  if (actor.kind === 'USER' && actor.credential === 'SESSION') return;
  throw forbidden('Proposals are confirmed in a session; a key cannot.', { rule: 'proposal.session' });
}

export function checkHash(expected: string, sent: string): void {
  if (sent === expected) return;
  throw new DomainError('PROPOSAL_ALTERED', 'This is not the proposal that was shown. Read it again.');
}

export function stale(changedSince: unknown): DomainError {
  return new DomainError('PROPOSAL_STALE', 'What it would change has changed since. Rebase it.', {
    changedSince,
  });
}

function notOpen(state: State): DomainError {
  return new DomainError('PROPOSAL_NOT_OPEN', `This proposal is ${state}.`, { state });
}

/** What came of carrying a proposal out. */
export type Result =
  | { readonly state: 'EXECUTED'; readonly position: string | null }
  | { readonly state: 'STALE' | 'FAILED'; readonly failure: Failure };

/** Refusals that say nothing about what has become of the change: it may have gone through, or still will. */
const undecided = new Set([
  'CONFLICT',
  'DEADLINE_EXCEEDED',
  'INTERNAL',
  'NOT_YET_CONSISTENT',
  'OVERLOADED',
  'RATE_LIMITED',
  'UNAVAILABLE',
]);

/** What a refusal of the mutation makes of the proposal; null when the outcome is not known yet. */
export function resultOf({ code, message, details }: Failure): Result | null {
  if (undecided.has(code)) return null;
  if (code !== 'VERSION_CONFLICT') return { state: 'FAILED', failure: { code, message, details } };
  const { code: staleCode, message: why, details: since } = stale(details);
  return { state: 'STALE', failure: { code: staleCode, message: why, details: since } };
}
