import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq } from 'drizzle-orm';
import {
  type ServiceAccountRoleRow,
  type ServiceAccountRow,
  serviceAccountRoles,
  serviceAccounts,
} from './service-account.table.ts';

export async function findServiceAccountForUpdate(
  db: Db,
  orgId: string,
  id: string,
): Promise<ServiceAccountRow | null> {
  const [row] = await db
    .select()
    .from(serviceAccounts)
    .where(and(eq(serviceAccounts.orgId, orgId), eq(serviceAccounts.id, id)))
    .for('update');
  return row ?? null;
}

export async function listServiceAccountsById(db: Db, ids: readonly string[]): Promise<ServiceAccountRow[]> {
  return db.select().from(serviceAccounts).where(isAnyOf(serviceAccounts.id, ids));
}

/** Without a lock: for what never changes (its workspace and service account). */
export async function findRole(db: Db, orgId: string, id: string): Promise<ServiceAccountRoleRow | null> {
  const [row] = await db
    .select()
    .from(serviceAccountRoles)
    .where(and(eq(serviceAccountRoles.orgId, orgId), eq(serviceAccountRoles.id, id)));
  return row ?? null;
}

export async function listRolesById(db: Db, ids: readonly string[]): Promise<ServiceAccountRoleRow[]> {
  return db.select().from(serviceAccountRoles).where(isAnyOf(serviceAccountRoles.id, ids));
}

/** Those in workspaces the caller reaches. */
export async function listRolesOfAccounts(
  db: Db,
  accountIds: readonly string[],
): Promise<ServiceAccountRoleRow[]> {
  return db
    .select()
    .from(serviceAccountRoles)
    .where(isAnyOf(serviceAccountRoles.serviceAccountId, accountIds));
}
