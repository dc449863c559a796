import type { Access } from '@workgraph/kit/actor';
import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq } from 'drizzle-orm';
import { type ResourceRow, resources } from './resource.table.ts';

/** Without a lock: for what never changes (its workspace and person). */
export async function findResource(db: Db, orgId: string, id: string): Promise<ResourceRow | null> {
  const [row] = await db.select().from(resources).where(is(orgId, id));
  return row ?? null;
}

export async function findResourceForUpdate(db: Db, orgId: string, id: string): Promise<ResourceRow | null> {
  const [row] = await db.select().from(resources).where(is(orgId, id)).for('update');
  return row ?? null;
}

export async function hasResource(
  db: Db,
  orgId: string,
  workspaceId: string,
  userId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: resources.id })
    .from(resources)
    .where(
      and(eq(resources.orgId, orgId), eq(resources.workspaceId, workspaceId), eq(resources.userId, userId)),
    );
  return rows.length > 0;
}

export async function listResourcesById(db: Db, ids: readonly string[]): Promise<ResourceRow[]> {
  return db.select().from(resources).where(isAnyOf(resources.id, ids));
}

/** The caller himself, in each of the workspaces where he is one. */
export async function listOwnResources(
  db: Db,
  { actor }: Access,
  workspaceIds: readonly string[],
): Promise<ResourceRow[]> {
  if (actor.kind !== 'USER') return [];
  return db
    .select()
    .from(resources)
    .where(and(eq(resources.userId, actor.userId), isAnyOf(resources.workspaceId, workspaceIds)));
}

function is(orgId: string, id: string) {
  return and(eq(resources.orgId, orgId), eq(resources.id, id));
}
