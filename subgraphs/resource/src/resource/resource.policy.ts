import { type Actor, actorId, isAtLeast } from '@workgraph/kit/actor';
import { type Decision, decide, firstRefusal, needsRole } from '@workgraph/kit/policy';
import type { AllocationType } from '../allocation/load.ts';
import { isInUse, type WorkspaceAtHand } from '../place/place.policy.ts';
import type { ResourceRow } from './resource.table.ts';

export type ResourceAtHand = WorkspaceAtHand & {
  readonly actor: Actor;
  readonly resource: Pick<ResourceRow, 'workspaceId' | 'userId'>;
};

/** Who is there to be booked, and when he works. */
export function canManageResources(at: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('resource.manage', at.role, 'OWNER'), () => isInUse(at));
}

/** Whose time is booked, apart from what for. A MEMBER books himself, and never HARD. */
export function canBook(...types: readonly AllocationType[]): (at: ResourceAtHand) => Decision {
  return (at) => {
    const isSelf = at.resource.userId !== null && at.resource.userId === actorId(at.actor);
    const isOwn = isAtLeast(at.role, 'MEMBER') && isSelf && !types.includes('HARD');
    const isAllowed = isAtLeast(at.role, 'OWNER') || isOwn;
    return firstRefusal(decide('allocation.book', isAllowed, 'OWNER'), () => isInUse(at));
  };
}

/** By the graph's name of the action. */
export const resourcePolicies = {
  UPDATE: canManageResources,
  BOOK: canBook('SOFT'),
  BOOK_HARD: canBook('HARD'),
} as const;
