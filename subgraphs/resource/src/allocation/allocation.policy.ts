import { type Decision, firstRefusal } from '@workgraph/kit/policy';
import { isOpen } from '../place/place.policy.ts';
import type { ProjectPlace } from '../place/place.ts';
import { canBook, type ResourceAtHand } from '../resource/resource.policy.ts';
import type { AllocationType } from './load.ts';

/** `becoming` is what the booking is to be; what it is, where nobody wants it otherwise. */
export type BookingAtHand = ResourceAtHand & {
  readonly project: ProjectPlace | null;
  readonly becoming: AllocationType;
};
export type AllocationAtHand = BookingAtHand & { readonly allocation: { readonly type: AllocationType } };

export function canCreateAllocation(at: BookingAtHand): Decision {
  return firstRefusal(canBook(at.becoming)(at), () => isOpen(at.project, at.resource.workspaceId));
}

/** By what it is and by what it is to be. */
export function canUpdateAllocation(at: AllocationAtHand): Decision {
  const { allocation, becoming, project, resource } = at;
  return firstRefusal(canBook(allocation.type, becoming)(at), () => isOpen(project, resource.workspaceId));
}

/** On a closed project too: what keeps a person from other work must be able to go. */
export function canDeleteAllocation(at: AllocationAtHand): Decision {
  return canBook(at.allocation.type)(at);
}

/** By the graph's name of the action. */
export const allocationPolicies = { UPDATE: canUpdateAllocation, DELETE: canDeleteAllocation } as const;
