import { newId } from '@workgraph/kit/ids';
import { overlap } from '../calendar/day.ts';
import type { ResourceRow } from '../resource/resource.table.ts';
import type { ConflictRow } from './conflict.table.ts';
import type { FoundConflict } from './find-conflicts.ts';

export const unresolved = { status: 'OPEN', note: null, resolvedById: null, resolvedAt: null } as const;

/** What becomes of one conflict: it comes, or it changes by the fields given, or (null) it goes. */
export type ConflictStep =
  | { readonly before: null; readonly after: ConflictRow }
  | { readonly before: ConflictRow; readonly after: Partial<ConflictRow> | null };

type Owner = Pick<ResourceRow, 'orgId' | 'workspaceId' | 'id' | 'personId'>;

/**
 * From the conflicts that are there to those that were found, of one resource. One that overlaps a found one of its
 * kind lives on as that; with anything of its cause changed (days, peak, excess, bookings) it is open again.
 */
export function matchConflicts(
  resource: Owner,
  present: readonly ConflictRow[],
  found: readonly FoundConflict[],
  now: Date,
): ConflictStep[] {
  const left = new Set(present);
  const steps = found.flatMap((one): ConflictStep[] => {
    const before = [...left].find((row) => row.kind === one.kind && overlap(row, one));
    if (!before) return [{ before: null, after: newConflict(resource, one, now) }];
    left.delete(before);
    if (hasSameCause(before, one)) return [];
    return [{ before, after: { ...one, allocationIds: [...one.allocationIds], ...unresolved } }];
  });
  return [...steps, ...[...left].map((before) => ({ before, after: null }))];
}

function hasSameCause(row: ConflictRow, found: FoundConflict): boolean {
  return (
    row.startDate === found.startDate &&
    row.endDate === found.endDate &&
    row.peakPercent === found.peakPercent &&
    row.excessMinutes === found.excessMinutes &&
    row.allocationIds.join() === found.allocationIds.join()
  );
}

function newConflict(
  { orgId, workspaceId, id, personId }: Owner,
  found: FoundConflict,
  now: Date,
): ConflictRow {
  return {
    orgId,
    workspaceId,
    id: newId(),
    resourceId: id,
    personId,
    ...found,
    allocationIds: [...found.allocationIds],
    ...unresolved,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
