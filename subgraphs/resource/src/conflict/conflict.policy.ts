import { type Decision, firstRefusal, needsRole } from '@workgraph/kit/policy';
import { isInUse, type WorkspaceAtHand } from '../place/place.policy.ts';

/** Say that it is dealt with, and take that back. */
export function canResolveConflict(at: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('conflict.resolve', at.role, 'OWNER'), () => isInUse(at));
}

/** By the graph's name of the action. */
export const conflictPolicies = { RESOLVE: canResolveConflict, REOPEN: canResolveConflict } as const;
