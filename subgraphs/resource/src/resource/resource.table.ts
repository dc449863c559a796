import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { house } from '../resource.schema.ts';

export const resources = house.table(
  'resources',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    /** null: a placeholder for somebody not yet named. */
    userId: uuid('user_id'),
    /** Whose time is booked: the user, in all his workspaces, or the placeholder itself. */
    personId: uuid('person_id').notNull(),
    name: text('name').notNull(),
    weeklyMinutes: integer('weekly_minutes').array().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('resources_user').on(table.orgId, table.workspaceId, table.userId),
    index('resources_by_name').on(table.orgId, table.workspaceId, table.name, table.id),
    index('resources_by_person').on(table.orgId, table.personId),
  ],
);

export type ResourceRow = typeof resources.$inferSelect;

export const resourceEntity = defineEntity(resources, {
  type: 'Resource',
  fields: {
    workspaceId: { name: 'workspace', type: 'Workspace' },
    userId: { name: 'user', type: 'User' },
    name: 'name',
    weeklyMinutes: 'weeklyMinutes',
  },
  label: (row) => row.name,
  workspaceOf: (row) => row.workspaceId,
});
