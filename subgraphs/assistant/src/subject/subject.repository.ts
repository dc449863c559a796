import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { projects, tasks, users, workspaces } from '@workgraph/work/published';
import { and, eq } from 'drizzle-orm';

export type TaskSubject = {
  readonly id: string;
  readonly workspaceId: string;
  readonly assigneeId: string | null;
};

/** Without a lock: it belongs to another house. null out of reach and in the trash. */
export async function findTask(db: Db, orgId: string, id: string): Promise<TaskSubject | null> {
  const [row] = await db
    .select({ id: tasks.taskId, workspaceId: tasks.workspaceId, assigneeId: tasks.assigneeId })
    .from(tasks)
    .where(and(eq(tasks.orgId, orgId), eq(tasks.taskId, id)));
  return row ?? null;
}

export async function listTaskPlaces(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; workspaceId: string }[]> {
  return db
    .select({ id: tasks.taskId, workspaceId: tasks.workspaceId })
    .from(tasks)
    .where(isAnyOf(tasks.taskId, ids));
}

export async function listProjectIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db.select({ id: projects.projectId }).from(projects).where(isAnyOf(projects.projectId, ids));
}

export async function listWorkspaceIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db
    .select({ id: workspaces.workspaceId })
    .from(workspaces)
    .where(isAnyOf(workspaces.workspaceId, ids));
}

export async function listUserIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db.select({ id: users.userId }).from(users).where(isAnyOf(users.userId, ids));
}
