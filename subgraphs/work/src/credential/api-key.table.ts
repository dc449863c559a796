import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../organization/organization.table.ts';
import { work } from '../work.schema.ts';
import { serviceAccounts } from './service-account.table.ts';

export const apiKeys = work.table(
  'api_keys',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    userId: uuid('user_id'),
    serviceAccountId: uuid('service_account_id'),
    /** Of the secret, which is kept nowhere. */
    hash: text('hash').notNull(),
    scopes: text('scopes').array().$type<('read' | 'write' | 'admin' | 'assistant')[]>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Written by the key's use, past change sets and log, at most once a minute. */
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    createdById: uuid('created_by').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('api_keys_by_user').on(table.orgId, table.userId, table.createdAt, table.id),
    index('api_keys_by_service_account').on(table.orgId, table.serviceAccountId, table.createdAt, table.id),
    index('api_keys_by_creation').on(table.orgId, table.createdAt, table.id),
    foreignKey({ columns: [table.orgId, table.userId], foreignColumns: [users.orgId, users.id] }),
    foreignKey({ columns: [table.orgId, table.createdById], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      columns: [table.orgId, table.serviceAccountId],
      foreignColumns: [serviceAccounts.orgId, serviceAccounts.id],
    }),
    check('api_keys_one_holder', sql`num_nonnulls(${table.userId}, ${table.serviceAccountId}) = 1`),
  ],
);

export type ApiKeyRow = typeof apiKeys.$inferSelect;

export const apiKeyEntity = defineEntity(apiKeys, {
  type: 'ApiKey',
  fields: {
    name: 'name',
    userId: { name: 'user', type: 'User' },
    serviceAccountId: { name: 'serviceAccount', type: 'ServiceAccount' },
    scopes: 'scopes',
    expiresAt: 'expiresAt',
    revokedAt: 'revokedAt',
  },
  label: (row) => row.name,
  workspaceOf: () => null,
});
