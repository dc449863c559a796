import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { work } from '../work.schema.ts';
import { workspaces } from '../workspace/workspace.table.ts';

export const projectState = work.enum('project_state', [
  'DRAFT',
  'ACTIVE',
  'ON_HOLD',
  'COMPLETED',
  'CANCELLED',
]);
export const priority = work.enum('priority', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
export const statusBucket = work.enum('status_bucket', ['OPEN', 'DONE', 'CANCELLED']);
export const statusSignal = work.enum('status_signal', ['NONE', 'STARTED', 'BLOCKED']);

export const projects = work.table(
  'projects',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    description: text('description'),
    state: projectState('state').notNull(),
    priority: priority('priority').notNull(),
    leadId: uuid('lead_id'),
    startDate: date('start_date'),
    targetDate: date('target_date'),
    labels: text('labels').array().notNull(),
    startedAt: instant('started_at'),
    completedAt: instant('completed_at'),
    archivedAt: instant('archived_at'),
    /** The number the newest task got. */
    lastTaskNumber: integer('last_task_number').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('projects_key').on(table.orgId, table.workspaceId, table.key),
    index('projects_by_name').on(table.orgId, table.workspaceId, table.name, table.id),
    foreignKey({
      columns: [table.orgId, table.workspaceId],
      foreignColumns: [workspaces.orgId, workspaces.id],
    }),
  ],
);

export const statuses = work.table(
  'statuses',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    color: text('color').notNull(),
    position: integer('position').notNull(),
    bucket: statusBucket('bucket').notNull(),
    signal: statusSignal('signal').notNull(),
    isDefault: boolean('is_default').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('statuses_key').on(table.orgId, table.projectId, table.key),
    foreignKey({ columns: [table.orgId, table.projectId], foreignColumns: [projects.orgId, projects.id] }),
  ],
);

export type ProjectRow = typeof projects.$inferSelect;
export type StatusRow = typeof statuses.$inferSelect;

export const projectEntity = defineEntity(projects, {
  type: 'Project',
  fields: {
    workspaceId: { name: 'workspace', type: 'Workspace' },
    key: 'key',
    name: 'name',
    description: 'description',
    state: 'state',
    priority: 'priority',
    leadId: { name: 'lead', type: 'User' },
    startDate: 'startDate',
    targetDate: 'targetDate',
    labels: 'labels',
    startedAt: 'startedAt',
    completedAt: 'completedAt',
    archivedAt: 'archivedAt',
  },
  label: (row) => `${row.key} ${row.name}`,
  workspaceOf: (row) => row.workspaceId,
});

export const statusEntity = defineEntity(statuses, {
  type: 'Status',
  fields: {
    projectId: { name: 'project', type: 'Project' },
    key: 'key',
    name: 'name',
    color: 'color',
    position: 'position',
    bucket: 'bucket',
    signal: 'signal',
    isDefault: 'isDefault',
  },
  label: (row) => row.name,
  workspaceOf: (row) => row.workspaceId,
});
