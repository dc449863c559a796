import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { access, projects, tasks, users, workspaces } from '@workgraph/work/published';
import { and, eq } from 'drizzle-orm';
import type { Calendar, Named, ProjectPlace, TaskPlace, WorkspacePlace } from './place.ts';

/** Without a lock, as everything here: what changes in another house afterwards is filtered on every read. */
export async function findCalendar(db: Db, workspaceId: string): Promise<Calendar | null> {
  const { workingDays, minutesPerDay, archivedAt } = workspaces;
  const [row] = await db
    .select({ workingDays, minutesPerDay, archivedAt })
    .from(workspaces)
    .where(eq(workspaces.workspaceId, workspaceId));
  return row ?? null;
}

/** null unless the person is an active member of the workspace. */
export async function findMemberName(db: Db, workspaceId: string, userId: string): Promise<string | null> {
  const [row] = await db
    .select({ name: users.name })
    .from(access)
    .innerJoin(users, eq(users.userId, access.userId))
    .where(and(eq(access.workspaceId, workspaceId), eq(access.userId, userId)));
  return row?.name ?? null;
}

export async function findProject(db: Db, id: string): Promise<ProjectPlace | null> {
  const [row] = await listProjects(db, [id]);
  return row ?? null;
}

export async function findTask(db: Db, id: string): Promise<TaskPlace | null> {
  const { taskId, projectId } = tasks;
  const [row] = await db.select({ id: taskId, projectId }).from(tasks).where(eq(taskId, id));
  return row ?? null;
}

export async function listWorkspaces(db: Db, ids: readonly string[]): Promise<WorkspacePlace[]> {
  const { workspaceId, archivedAt } = workspaces;
  return db.select({ id: workspaceId, archivedAt }).from(workspaces).where(isAnyOf(workspaceId, ids));
}

export async function listUsers(db: Db, ids: readonly string[]): Promise<Named[]> {
  const { userId } = users;
  return db.select({ id: userId }).from(users).where(isAnyOf(userId, ids));
}

export async function listProjects(db: Db, ids: readonly string[]): Promise<ProjectPlace[]> {
  const { projectId, workspaceId, state, archivedAt } = projects;
  return db
    .select({ id: projectId, workspaceId, state, archivedAt })
    .from(projects)
    .where(isAnyOf(projectId, ids));
}

export async function listTasks(db: Db, ids: readonly string[]): Promise<Named[]> {
  const { taskId } = tasks;
  return db.select({ id: taskId }).from(tasks).where(isAnyOf(taskId, ids));
}
