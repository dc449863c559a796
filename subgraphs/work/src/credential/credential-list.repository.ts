import type { Access } from '@workgraph/kit/actor';
import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { mentions } from '@workgraph/kit/paging/mentions';
import { getTableColumns, sql } from 'drizzle-orm';
import type {
  ApiKeyFilter,
  ApiKeySortField,
  ServiceAccountFilter,
  ServiceAccountSortField,
} from '../generated/resolvers.ts';
import { isKnownTo } from './api-key.repository.ts';
import { type ApiKeyRow, apiKeys } from './api-key.table.ts';
import {
  type ServiceAccountRoleRow,
  type ServiceAccountRow,
  serviceAccountRoles,
  serviceAccounts,
} from './service-account.table.ts';

type KeyList = ListSpec<ApiKeyRow, ApiKeyFilter, ApiKeySortField>;
type ReadAccess = () => Promise<Access>;

/** Under an organization. */
export function keyList(cursorKey: CursorKey, access: ReadAccess): KeyList {
  return { ...keysBy(cursorKey, access), name: 'apiKeys', parent: apiKeys.orgId };
}

export function keysOfUserList(cursorKey: CursorKey, access: ReadAccess): KeyList {
  return { ...keysBy(cursorKey, access), name: 'keysOfUser', parent: apiKeys.userId };
}

export function keysOfServiceAccountList(cursorKey: CursorKey, access: ReadAccess): KeyList {
  return { ...keysBy(cursorKey, access), name: 'keysOfServiceAccount', parent: apiKeys.serviceAccountId };
}

function keysBy(cursorKey: CursorKey, access: ReadAccess): Omit<KeyList, 'name' | 'parent'> {
  return {
    from: apiKeys,
    columns: getTableColumns(apiKeys),
    id: apiKeys.id,
    base: async () => isKnownTo(await access()),
    filters: {
      id: { column: apiKeys.id, kind: 'id' },
      name: { column: apiKeys.name, kind: 'text' },
      userId: { column: apiKeys.userId, kind: 'id' },
      serviceAccountId: { column: apiKeys.serviceAccountId, kind: 'id' },
      expiresAt: { column: apiKeys.expiresAt, kind: 'timestamp' },
      lastUsedAt: { column: apiKeys.lastUsedAt, kind: 'timestamp' },
      revokedAt: { column: apiKeys.revokedAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: apiKeys.name, type: 'text', nullable: false },
      CREATED_AT: { sql: apiKeys.createdAt, type: 'timestamp', nullable: false },
      EXPIRES_AT: { sql: apiKeys.expiresAt, type: 'timestamp', nullable: false },
      LAST_USED_AT: { sql: apiKeys.lastUsedAt, type: 'timestamp', nullable: true },
    },
    defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
    cursorKey,
  };
}

/** Under an organization; row security leaves those with a role where the caller has one. */
export function serviceAccountList(
  cursorKey: CursorKey,
): ListSpec<ServiceAccountRow, ServiceAccountFilter, ServiceAccountSortField> {
  return {
    name: 'serviceAccounts',
    from: serviceAccounts,
    columns: getTableColumns(serviceAccounts),
    id: serviceAccounts.id,
    parent: serviceAccounts.orgId,
    base: ({ filter }) =>
      mentions(filter, 'archivedAt') ? undefined : sql`${serviceAccounts.archivedAt} is null`,
    filters: {
      id: { column: serviceAccounts.id, kind: 'id' },
      name: { column: serviceAccounts.name, kind: 'text' },
      archivedAt: { column: serviceAccounts.archivedAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: serviceAccounts.name, type: 'text', nullable: false },
      CREATED_AT: { sql: serviceAccounts.createdAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}

/** Under a service account, in the order in which they were granted. */
export function roleList(
  cursorKey: CursorKey,
): ListSpec<ServiceAccountRoleRow, Record<never, never>, 'CREATED_AT'> {
  return {
    name: 'serviceAccountRoles',
    from: serviceAccountRoles,
    columns: getTableColumns(serviceAccountRoles),
    id: serviceAccountRoles.id,
    parent: serviceAccountRoles.serviceAccountId,
    filters: {},
    sorts: { CREATED_AT: { sql: serviceAccountRoles.createdAt, type: 'timestamp', nullable: false } },
    defaultSort: [{ field: 'CREATED_AT' }],
    cursorKey,
  };
}
