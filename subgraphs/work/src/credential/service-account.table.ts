import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { work } from '../work.schema.ts';
import { workspaceRole, workspaces } from '../workspace/workspace.table.ts';

export const serviceAccounts = work.table(
  'service_accounts',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    archivedAt: instant('archived_at'),
    /** How many roles it has: kept by triggers, because an OWNER sees only those in workspaces he reaches. */
    workspaceCount: integer('workspace_count').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('service_accounts_by_name').on(table.orgId, table.name, table.id),
  ],
);

export const serviceAccountRoles = work.table(
  'service_account_roles',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    serviceAccountId: uuid('service_account_id').notNull(),
    role: workspaceRole('role').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('service_account_roles_place').on(table.orgId, table.serviceAccountId, table.workspaceId),
    index('service_account_roles_by_workspace').on(table.orgId, table.workspaceId),
    foreignKey({
      columns: [table.orgId, table.workspaceId],
      foreignColumns: [workspaces.orgId, workspaces.id],
    }),
    foreignKey({
      columns: [table.orgId, table.serviceAccountId],
      foreignColumns: [serviceAccounts.orgId, serviceAccounts.id],
    }),
  ],
);

export type ServiceAccountRow = typeof serviceAccounts.$inferSelect;
export type ServiceAccountRoleRow = typeof serviceAccountRoles.$inferSelect;

export const serviceAccountEntity = defineEntity(serviceAccounts, {
  type: 'ServiceAccount',
  fields: { name: 'name', archivedAt: 'archivedAt' },
  label: (row) => row.name,
  workspaceOf: () => null,
});

export const serviceAccountRoleEntity = defineEntity(serviceAccountRoles, {
  type: 'ServiceAccountRole',
  fields: {
    serviceAccountId: { name: 'serviceAccount', type: 'ServiceAccount' },
    workspaceId: { name: 'workspace', type: 'Workspace' },
    role: 'role',
  },
  label: (row) => `${row.role} of the workspace`,
  workspaceOf: (row) => row.workspaceId,
});
