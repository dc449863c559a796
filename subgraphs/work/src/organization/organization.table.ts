import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, orgId, version } from '@workgraph/kit/db/columns';
import { sql } from 'drizzle-orm';
import { boolean, check, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { work } from '../work.schema.ts';

export const organizationRole = work.enum('organization_role', ['ADMIN', 'MEMBER', 'GUEST']);

/** The tenant itself; its id is its own `org_id`. */
export const organizations = work.table(
  'organizations',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId] }),
    check('organizations_own_tenant', sql`${table.id} = ${table.orgId}`),
  ],
);

export const users = work.table(
  'users',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: organizationRole('role').notNull(),
    isActive: boolean('is_active').notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('users_email').on(table.orgId, table.email),
    // The directory, in its usual order.
    unique('users_by_name').on(table.orgId, table.name, table.id),
  ],
);

export type OrganizationRow = typeof organizations.$inferSelect;
export type UserRow = typeof users.$inferSelect;

export const organizationEntity = defineEntity(organizations, {
  type: 'Organization',
  fields: { name: 'name' },
  label: (row) => row.name,
  workspaceOf: () => null,
});

export const userEntity = defineEntity(users, {
  type: 'User',
  fields: { name: 'name', email: 'email', role: 'role', isActive: 'isActive' },
  label: (row) => row.name,
  workspaceOf: () => null,
});
