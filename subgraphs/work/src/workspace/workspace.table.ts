import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '../organization/organization.table.ts';
import { work } from '../work.schema.ts';
import type { Weekday } from './workspace.ts';

export const workspaceMode = work.enum('workspace_mode', ['LEAN', 'STANDARD', 'GOVERNED']);
export const workspaceRole = work.enum('workspace_role', ['OWNER', 'MEMBER', 'VIEWER']);
export const memberStatus = work.enum('workspace_member_status', ['ACTIVE', 'SUSPENDED']);

export const workspaces = work.table(
  'workspaces',
  {
    orgId: orgId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text('currency').notNull(),
    mode: workspaceMode('mode').notNull(),
    workingDays: text('working_days').array().$type<Weekday[]>().notNull(),
    minutesPerDay: integer('minutes_per_day').notNull(),
    archivedAt: instant('archived_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('workspaces_slug').on(table.orgId, table.slug),
    index('workspaces_by_name').on(table.orgId, table.name, table.id),
  ],
);

export const workspaceMembers = work.table(
  'workspace_members',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    role: workspaceRole('role').notNull(),
    status: memberStatus('status').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('workspace_members_user').on(table.orgId, table.workspaceId, table.userId),
    index('workspace_members_by_user').on(table.orgId, table.userId),
    foreignKey({
      columns: [table.orgId, table.workspaceId],
      foreignColumns: [workspaces.orgId, workspaces.id],
    }),
    foreignKey({ columns: [table.orgId, table.userId], foreignColumns: [users.orgId, users.id] }),
  ],
);

export type WorkspaceRow = typeof workspaces.$inferSelect;
export type WorkspaceMemberRow = typeof workspaceMembers.$inferSelect;

export const workspaceEntity = defineEntity(workspaces, {
  type: 'Workspace',
  fields: {
    name: 'name',
    slug: 'slug',
    timeZone: 'timeZone',
    currency: 'currency',
    mode: 'mode',
    workingDays: 'workingDays',
    minutesPerDay: 'minutesPerDay',
    archivedAt: 'archivedAt',
  },
  label: (row) => row.name,
  workspaceOf: (row) => row.id,
});

export const workspaceMemberEntity = defineEntity(workspaceMembers, {
  type: 'WorkspaceMember',
  fields: {
    workspaceId: { name: 'workspace', type: 'Workspace' },
    userId: { name: 'user', type: 'User' },
    role: 'role',
    status: 'status',
  },
  label: (row) => `${row.role} of the workspace`,
  workspaceOf: (row) => row.workspaceId,
});
