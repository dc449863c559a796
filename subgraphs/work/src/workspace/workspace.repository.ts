import type { Db } from '@workgraph/kit/db/connect';
import { databaseCode } from '@workgraph/kit/db/database-errors';
import { standInLine } from '@workgraph/kit/db/stand-in-line';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq, sql } from 'drizzle-orm';
import {
  type WorkspaceMemberRow,
  type WorkspaceRow,
  workspaceMembers,
  workspaces,
} from './workspace.table.ts';

/** Locked against archiving: whoever changes the workspace itself takes the stronger lock. */
export async function findWorkspaceToWriteIn(
  db: Db,
  orgId: string,
  id: string,
): Promise<WorkspaceRow | null> {
  await standInLine(db, orgId, [id], 'sharing');
  const [row] = await db.select().from(workspaces).where(is(orgId, id)).for('key share');
  return row ?? null;
}

export async function findWorkspaceForUpdate(
  db: Db,
  orgId: string,
  id: string,
): Promise<WorkspaceRow | null> {
  await standInLine(db, orgId, [id], 'alone');
  const [row] = await db.select().from(workspaces).where(is(orgId, id)).for('update');
  return row ?? null;
}

export async function listWorkspacesById(db: Db, ids: readonly string[]): Promise<WorkspaceRow[]> {
  return db.select().from(workspaces).where(isAnyOf(workspaces.id, ids));
}

/** Among the workspaces the caller reaches: all of the organization for an ADMIN. */
export async function hasSlug(db: Db, orgId: string, slug: string): Promise<boolean> {
  const rows = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(and(eq(workspaces.orgId, orgId), eq(workspaces.slug, slug)));
  return rows.length > 0;
}

/**
 * Gives the workspace this slug; false when another one has it, and then the transaction can only be rolled back.
 * An OWNER may not see who has it, so only the unique key can tell.
 */
export async function takeSlug(db: Db, orgId: string, id: string, slug: string): Promise<boolean> {
  try {
    await db.update(workspaces).set({ slug }).where(is(orgId, id));
    return true;
  } catch (error) {
    if (databaseCode(error) === '23505') return false;
    throw error;
  }
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
    .where(sql`workspace_id = ${workspaceId} and ${isAnyOf(sql`user_id`, userIds)}`);
  return new Set(rows.map(({ userId }) => userId));
}

/** The active persons who are its OWNERs by an active membership. */
export async function listActiveOwners(db: Db, workspaceId: string): Promise<Set<string>> {
  const rows = await db
    .select({ userId: sql<string>`user_id` })
    .from(sql`work_published.access`)
    .where(sql`workspace_id = ${workspaceId} and workspace_role = 'OWNER'`);
  return new Set(rows.map(({ userId }) => userId));
}

/** Without a lock: for what never changes (its workspace and user). */
export async function findMember(db: Db, orgId: string, id: string): Promise<WorkspaceMemberRow | null> {
  const [row] = await db.select().from(workspaceMembers).where(isMember(orgId, id));
  return row ?? null;
}

export async function findMemberForUpdate(
  db: Db,
  orgId: string,
  id: string,
): Promise<WorkspaceMemberRow | null> {
  const [row] = await db.select().from(workspaceMembers).where(isMember(orgId, id)).for('update');
  return row ?? null;
}

export async function findMemberOfUser(
  db: Db,
  orgId: string,
  workspaceId: string,
  userId: string,
): Promise<WorkspaceMemberRow | null> {
  const [row] = await db
    .select()
    .from(workspaceMembers)
    .where(
      and(
        eq(workspaceMembers.orgId, orgId),
        eq(workspaceMembers.workspaceId, workspaceId),
        eq(workspaceMembers.userId, userId),
      ),
    );
  return row ?? null;
}

export async function listMembersById(db: Db, ids: readonly string[]): Promise<WorkspaceMemberRow[]> {
  return db
    .select()
    .from(workspaceMembers)
    .where(and(isAnyOf(workspaceMembers.id, ids), isInReach));
}

/**
 * Row security shows everybody his own memberships, suspended ones too: it is by them that his reach is found. A
 * membership of a workspace out of reach is out of reach itself.
 */
export const isInReach = sql`exists (select from ${workspaces}
  where ${workspaces.orgId} = ${workspaceMembers.orgId} and ${workspaces.id} = ${workspaceMembers.workspaceId})`;

function is(orgId: string, id: string) {
  return and(eq(workspaces.orgId, orgId), eq(workspaces.id, id));
}

function isMember(orgId: string, id: string) {
  return and(eq(workspaceMembers.orgId, orgId), eq(workspaceMembers.id, id));
}
