import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, count, eq, isNull } from 'drizzle-orm';
import { externalKey } from './external-id.ts';
import { type TaskRow, tasks } from './task.table.ts';

/** Without a lock: for what never changes (its project and workspace). */
export async function findTask(db: Db, orgId: string, id: string): Promise<TaskRow | null> {
  const [row] = await db.select().from(tasks).where(is(orgId, id));
  return row ?? null;
}

export async function getTaskForUpdate(db: Db, orgId: string, id: string): Promise<TaskRow> {
  const [row] = await db.select().from(tasks).where(is(orgId, id)).for('update');
  if (!row) throw new Error('A task that was found a moment ago is gone.');
  return row;
}

export async function listTasksById(db: Db, ids: readonly string[]): Promise<TaskRow[]> {
  return db.select().from(tasks).where(isAnyOf(tasks.id, ids));
}

/** Live open tasks per assignee in a workspace; nobody without one is in it. */
export async function countOpenTasks(
  db: Db,
  orgId: string,
  workspaceId: string,
  assigneeIds: readonly string[],
): Promise<Map<string, number>> {
  if (assigneeIds.length === 0) return new Map();
  const rows = await db
    .select({ assigneeId: tasks.assigneeId, open: count() })
    .from(tasks)
    .where(
      and(
        eq(tasks.orgId, orgId),
        eq(tasks.workspaceId, workspaceId),
        isAnyOf(tasks.assigneeId, assigneeIds),
        eq(tasks.bucket, 'OPEN'),
        isNull(tasks.deletedAt),
      ),
    )
    .groupBy(tasks.assigneeId);
  return new Map(rows.map(({ assigneeId, open }) => [assigneeId ?? '', open]));
}

/** Which of the external ids are taken in the workspace, as `externalKey` writes them. */
export async function listExternalIds(
  db: Db,
  orgId: string,
  workspaceId: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const possible = externalIds.filter((id) => !id.includes('\0'));
  if (possible.length === 0) return new Set();
  const rows = await db
    .select({ externalSource: tasks.externalSource, externalId: tasks.externalId })
    .from(tasks)
    .where(
      and(eq(tasks.orgId, orgId), eq(tasks.workspaceId, workspaceId), isAnyOf(tasks.externalId, possible)),
    );
  return new Set(rows.map(externalKey));
}

function is(orgId: string, id: string) {
  return and(eq(tasks.orgId, orgId), eq(tasks.id, id));
}
