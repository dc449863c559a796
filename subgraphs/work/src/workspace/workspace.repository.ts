import type { Db } from '@workgraph/kit/db/connect';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type WorkspaceMemberRow, type WorkspaceRow, workspaceMembers, workspaces } from './workspace.table.ts';

/** Locked against archiving: whoever changes the workspace itself takes the stronger lock. */
export async function findWorkspaceToWriteIn(db: Db, orgId: string, id: string): Promise<WorkspaceRow | null> {
  const [row] = await db.select().from(workspaces).where(is(orgId, id)).for('key share');
  return row ?? null;
}

export async function findWorkspaceForUpdate(db: Db, orgId: string, id: string): Promise<WorkspaceRow | null> {
  const [row] = await db.select().from(workspaces).where(is(orgId, id)).for('update');
  return row ?? null;
}

export async function listWorkspacesById(db: Db, ids: readonly string[]): Promise<WorkspaceRow[]> {
  return db.select().from(workspaces).where(inArray(workspaces.id, [...ids]));
}

/** Whether the people are active persons with an active membership, an ADMIN included only if he has one. */
export async function listActiveMembers(
  db: Db,
  workspaceId: string,
  userIds: readonly string[],
): Promise<Set<string>> {
  if (userIds.length === 0) return new Set();
  const rows = await db
    .select({ userId: sql<string>`user_id` })
    .from(sql`work_published.access`)
    .where(sql`workspace_id = ${workspaceId} and user_id in ${[...userIds]}`);
  return new Set(rows.map(({ userId }) => userId));
}

export async function listMembersById(db: Db, ids: readonly string[]): Promise<WorkspaceMemberRow[]> {
  return db.select().from(workspaceMembers).where(inArray(workspaceMembers.id, [...ids]));
}

function is(orgId: string, id: string) {
  return and(eq(workspaces.orgId, orgId), eq(workspaces.id, id));
}
