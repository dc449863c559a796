import { type Access, isAdmin, type WorkspaceRole } from '@workgraph/kit/actor';
import { DomainError } from '@workgraph/kit/errors';
import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ServiceAccountRoleRow, ServiceAccountRow } from './service-account.table.ts';

/** What the caller is to a service account: OWNER if he is OWNER wherever it has a role. */
export type RoleToward = 'ADMIN' | 'OWNER' | 'VIEWER';

export function newServiceAccount(input: { name: string }, orgId: string, now: Date): ServiceAccountRow {
  const checks = new InputChecks();
  const name = checks.text('name', input.name, 1, 100);
  checks.done();
  const times = { createdAt: now, updatedAt: now, version: 1 };
  return { orgId, id: newId(), name, archivedAt: null, workspaceCount: 0, ...times };
}

export function newRole(
  place: Pick<ServiceAccountRoleRow, 'orgId' | 'workspaceId' | 'serviceAccountId' | 'role'>,
  now: Date,
): ServiceAccountRoleRow {
  return { ...place, id: newId(), createdAt: now, updatedAt: now, version: 1 };
}

/**
 * `places`: the workspaces of its roles that the caller sees. One out of his reach is missing there and counted in the
 * account, so he never takes part for all.
 */
export function roleToward(
  access: Access,
  { workspaceCount }: Pick<ServiceAccountRow, 'workspaceCount'>,
  places: readonly string[],
): RoleToward {
  if (isAdmin(access)) return 'ADMIN';
  const owned = places.filter((workspaceId) => access.memberships.get(workspaceId) === 'OWNER');
  return workspaceCount > 0 && owned.length === workspaceCount ? 'OWNER' : 'VIEWER';
}

/** The workspaces where the caller is OWNER by a membership. */
export function ownedBy({ memberships }: Access): string[] {
  const isOwned = ([, role]: [string, WorkspaceRole]) => role === 'OWNER';
  return [...memberships].filter(isOwned).map(([workspaceId]) => workspaceId);
}

export function checkNotArchived({ archivedAt }: Pick<ServiceAccountRow, 'archivedAt'>): void {
  if (archivedAt) {
    throw new DomainError('SERVICE_ACCOUNT_ARCHIVED', 'This service account has ended; create another one.', {
      archivedAt: archivedAt.toISOString(),
    });
  }
}
