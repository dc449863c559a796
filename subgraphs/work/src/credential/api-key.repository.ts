import { type Access, isAdmin, personId } from '@workgraph/kit/actor';
import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type ApiKeyRow, apiKeys } from './api-key.table.ts';
import { serviceAccountRoles } from './service-account.table.ts';
import { ownedBy } from './service-account.ts';

/** His own keys, those of service accounts with a role where he is OWNER, all for an ADMIN. */
export function isKnownTo(access: Access): SQL | undefined {
  if (isAdmin(access)) return undefined;
  return or(
    sql`${apiKeys.userId} = ${personId(access.actor)}`,
    sql`exists (select from ${serviceAccountRoles} where ${serviceAccountRoles.orgId} = ${apiKeys.orgId}
      and ${serviceAccountRoles.serviceAccountId} = ${apiKeys.serviceAccountId}
      and ${isAnyOf(serviceAccountRoles.workspaceId, ownedBy(access))})`,
  );
}

export async function listKeysById(db: Db, access: Access, ids: readonly string[]): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(isAnyOf(apiKeys.id, ids), isKnownTo(access)));
}

/** Among those the caller may know of. */
export async function findKeyForUpdate(
  db: Db,
  access: Access,
  orgId: string,
  id: string,
): Promise<ApiKeyRow | null> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.orgId, orgId), eq(apiKeys.id, id), isKnownTo(access)))
    .for('update');
  return row ?? null;
}

/** Neither revoked nor expired, locked to be revoked; in order, so that two never wait crosswise. */
export async function listLiveKeysForUpdate(
  db: Db,
  orgId: string,
  holder: Partial<Pick<ApiKeyRow, 'userId' | 'serviceAccountId'>>,
  now: Date,
): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.orgId, orgId),
        holder.userId ? eq(apiKeys.userId, holder.userId) : undefined,
        holder.serviceAccountId ? eq(apiKeys.serviceAccountId, holder.serviceAccountId) : undefined,
        isNull(apiKeys.revokedAt),
        gt(apiKeys.expiresAt, now),
      ),
    )
    .orderBy(apiKeys.id)
    .for('update');
}

/**
 * Of whoever shows its hash, if it holds at that time. To be asked before anybody's scope is entered: row security lets
 * this transaction see nothing but that key.
 */
export async function findShownKey(
  db: Db,
  { organizationId, id, hash }: { organizationId: string; id: string; hash: string },
  now: Date,
): Promise<ApiKeyRow | null> {
  const [, [row]] = await Promise.all([
    db.execute(
      sql`select set_config('app.org', ${organizationId}, true), set_config('app.key', ${hash}, true)`,
    ),
    db
      .select()
      .from(apiKeys)
      .where(
        and(
          eq(apiKeys.orgId, organizationId),
          eq(apiKeys.id, id),
          eq(apiKeys.hash, hash),
          isNull(apiKeys.revokedAt),
          gt(apiKeys.expiresAt, now),
        ),
      ),
  ]);
  return row ?? null;
}

/** Leaves it to the other one where two uses write it down at once; waits for nobody. */
export async function stampLastUse(db: Db, { orgId, id }: ApiKeyRow, now: Date): Promise<void> {
  await db.execute(sql`
    update ${apiKeys} set last_used_at = ${now.toISOString()}::timestamptz where (org_id, id) in (
      select org_id, id from ${apiKeys} where org_id = ${orgId} and id = ${id} for update skip locked)`);
}
