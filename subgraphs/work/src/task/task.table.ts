import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import {
  date,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { priority, projects, statusBucket, statuses, statusSignal } from '../project/project.table.ts';
import { work } from '../work.schema.ts';

export const taskType = work.enum('task_type', ['TASK', 'EPIC', 'STORY', 'BUG', 'SPIKE', 'MILESTONE']);

const amount = (name: string) => numeric(name, { precision: 9, scale: 2, mode: 'number' });

export const tasks = work.table(
  'tasks',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    /** The project's key and the number; neither ever changes. */
    key: text('key').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    type: taskType('type').notNull(),
    statusId: uuid('status_id').notNull(),
    /** Of its status, kept beside it: every list, count and rule asks for them. */
    statusKey: text('status_key').notNull(),
    bucket: statusBucket('bucket').notNull(),
    signal: statusSignal('signal').notNull(),
    priority: priority('priority').notNull(),
    assigneeId: uuid('assignee_id'),
    reporterId: uuid('reporter_id'),
    startDate: date('start_date'),
    dueDate: date('due_date'),
    actualStart: instant('actual_start'),
    completedAt: instant('completed_at'),
    blockedSince: instant('blocked_since'),
    percentComplete: integer('percent_complete').notNull(),
    estimatePoints: amount('estimate_points'),
    estimateHours: amount('estimate_hours'),
    remainingHours: amount('remaining_hours'),
    actualHours: amount('actual_hours'),
    labels: text('labels').array().notNull(),
    externalSource: text('external_source'),
    externalId: text('external_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: instant('deleted_at'),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('tasks_number').on(table.orgId, table.projectId, table.number),
    uniqueIndex('tasks_external').on(table.orgId, table.workspaceId, table.externalSource, table.externalId),
    index('tasks_by_workspace').on(table.orgId, table.workspaceId, table.createdAt, table.id),
    index('tasks_by_project').on(table.orgId, table.projectId, table.statusKey),
    index('tasks_by_assignee').on(table.orgId, table.assigneeId, table.bucket, table.dueDate, table.id),
    foreignKey({ columns: [table.orgId, table.projectId], foreignColumns: [projects.orgId, projects.id] }),
    foreignKey({ columns: [table.orgId, table.statusId], foreignColumns: [statuses.orgId, statuses.id] }),
  ],
);

export type TaskRow = typeof tasks.$inferSelect;

export const taskEntity = defineEntity(tasks, {
  type: 'Task',
  fields: {
    projectId: { name: 'project', type: 'Project' },
    number: 'number',
    title: 'title',
    description: 'description',
    type: 'type',
    statusKey: 'status',
    priority: 'priority',
    assigneeId: { name: 'assignee', type: 'User' },
    reporterId: { name: 'reporter', type: 'User' },
    startDate: 'startDate',
    dueDate: 'dueDate',
    actualStart: 'actualStart',
    completedAt: 'completedAt',
    blockedSince: 'blockedSince',
    percentComplete: 'percentComplete',
    estimatePoints: 'estimatePoints',
    estimateHours: 'estimateHours',
    remainingHours: 'remainingHours',
    actualHours: 'actualHours',
    labels: 'labels',
    externalSource: 'externalSource',
    externalId: 'externalId',
    deletedAt: 'deletedAt',
  },
  label: (row) => `${row.key} ${row.title}`,
  workspaceOf: (row) => row.workspaceId,
});
