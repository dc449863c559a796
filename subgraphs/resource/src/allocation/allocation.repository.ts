import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, count, eq, max, min } from 'drizzle-orm';
import type { DayRange } from '../calendar/day.ts';
import { conflictProjects } from '../published.ts';
import { type AllocationRow, allocations } from './allocation.table.ts';

/** Without a lock: its person's lock is what holds it still. */
export async function findAllocation(db: Db, orgId: string, id: string): Promise<AllocationRow | null> {
  const [row] = await db
    .select()
    .from(allocations)
    .where(and(eq(allocations.orgId, orgId), eq(allocations.id, id)));
  return row ?? null;
}

export async function listAllocationsById(db: Db, ids: readonly string[]): Promise<AllocationRow[]> {
  return db.select().from(allocations).where(isAnyOf(allocations.id, ids));
}

/** From the first to the last day the resource is booked on; null when it is not. */
export async function findBookedDays(db: Db, orgId: string, resourceId: string): Promise<DayRange | null> {
  const [row] = await db
    .select({ startDate: min(allocations.startDate), endDate: max(allocations.endDate) })
    .from(allocations)
    .where(and(eq(allocations.orgId, orgId), eq(allocations.resourceId, resourceId)));
  const { startDate, endDate } = row ?? {};
  return startDate && endDate ? { startDate, endDate } : null;
}

/** Conflicts of projects nobody has resolved; a project without one is left out. */
export async function countOpenHardConflicts(
  db: Db,
  projectIds: readonly string[],
): Promise<{ projectId: string; count: number }[]> {
  return db
    .select({ projectId: conflictProjects.projectId, count: count() })
    .from(conflictProjects)
    .where(
      and(
        eq(conflictProjects.kind, 'HARD'),
        eq(conflictProjects.status, 'OPEN'),
        isAnyOf(conflictProjects.projectId, projectIds),
      ),
    )
    .groupBy(conflictProjects.projectId);
}
