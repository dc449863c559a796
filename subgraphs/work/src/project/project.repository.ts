import type { Db } from '@workgraph/kit/db/connect';
import { standInLine } from '@workgraph/kit/db/stand-in-line';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type ProjectRow, projects, type StatusRow, statuses } from './project.table.ts';
import { projectFacts } from './project-facts.table.ts';

/** Without a lock: for what never changes (its workspace) and for reads. */
export async function findProject(db: Db, orgId: string, id: string): Promise<ProjectRow | null> {
  const [row] = await db.select().from(projects).where(is(orgId, id));
  return row ?? null;
}

export async function findProjectForUpdate(db: Db, orgId: string, id: string): Promise<ProjectRow | null> {
  await standInLine(db, orgId, [id], 'alone');
  const [row] = await db.select().from(projects).where(is(orgId, id)).for('update');
  return row ?? null;
}

/** Locked, in the order of their ids, against every change of the projects themselves. */
export async function listProjectsToWriteIn(
  db: Db,
  orgId: string,
  ids: readonly string[],
): Promise<ProjectRow[]> {
  await standInLine(db, orgId, ids, 'sharing');
  return db
    .select()
    .from(projects)
    .where(and(eq(projects.orgId, orgId), isAnyOf(projects.id, ids)))
    .orderBy(asc(projects.id))
    .for('key share');
}

export async function listProjectsById(db: Db, ids: readonly string[]): Promise<ProjectRow[]> {
  return db.select().from(projects).where(isAnyOf(projects.id, ids));
}

export async function hasProjectKey(
  db: Db,
  orgId: string,
  workspaceId: string,
  key: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.orgId, orgId), eq(projects.workspaceId, workspaceId), eq(projects.key, key)));
  return rows.length > 0;
}

/** The statuses of the projects, in the order of the board. */
export async function listStatuses(db: Db, projectIds: readonly string[]): Promise<StatusRow[]> {
  return db
    .select()
    .from(statuses)
    .where(isAnyOf(statuses.projectId, projectIds))
    .orderBy(asc(statuses.projectId), asc(statuses.position));
}

/** From the facts that triggers keep in the transaction that changes the tasks. */
export async function countOpenTasksOf(db: Db, orgId: string, projectId: string): Promise<number> {
  const [row] = await db
    .select({ open: sql<number>`${projectFacts.total} - ${projectFacts.done} - ${projectFacts.cancelled}` })
    .from(projectFacts)
    .where(and(eq(projectFacts.orgId, orgId), eq(projectFacts.projectId, projectId)));
  return row?.open ?? 0;
}

/** Takes the next `count` numbers of the project and answers the first of them; nobody else gets one of these. */
export async function takeTaskNumbers(
  db: Db,
  orgId: string,
  projectId: string,
  count: number,
): Promise<number> {
  const [row] = await db
    .update(projects)
    .set({ lastTaskNumber: sql`${projects.lastTaskNumber} + ${count}` })
    .where(is(orgId, projectId))
    .returning({ last: projects.lastTaskNumber });
  if (!row) throw new Error('The project to number tasks in is gone.');
  return row.last - count + 1;
}

function is(orgId: string, id: string) {
  return and(eq(projects.orgId, orgId), eq(projects.id, id));
}
