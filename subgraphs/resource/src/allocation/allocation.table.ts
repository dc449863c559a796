import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { resources } from '../resource/resource.table.ts';
import { house } from '../resource.schema.ts';

export const allocationType = house.enum('allocation_type', ['HARD', 'SOFT', 'GHOST']);
export const allocationSource = house.enum('allocation_source', ['MANUAL']);

export const allocations = house.table(
  'allocations',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    resourceId: uuid('resource_id').notNull(),
    /** The resource's, kept beside it: every rule asks for all bookings of a person. */
    personId: uuid('person_id').notNull(),
    projectId: uuid('project_id').notNull(),
    taskId: uuid('task_id'),
    startDate: date('start_date').notNull(),
    endDate: date('end_date').notNull(),
    percent: integer('percent').notNull(),
    type: allocationType('type').notNull(),
    justification: text('justification'),
    source: allocationSource('source').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('allocations_by_person').on(table.orgId, table.personId, table.endDate),
    index('allocations_by_resource').on(table.orgId, table.resourceId, table.startDate),
    index('allocations_by_project').on(table.orgId, table.projectId, table.startDate),
    index('allocations_by_task').on(table.orgId, table.taskId, table.startDate),
    foreignKey({
      columns: [table.orgId, table.resourceId],
      foreignColumns: [resources.orgId, resources.id],
    }),
  ],
);

export type AllocationRow = typeof allocations.$inferSelect;

export const allocationEntity = defineEntity(allocations, {
  type: 'Allocation',
  fields: {
    resourceId: { name: 'resource', type: 'Resource' },
    projectId: { name: 'project', type: 'Project' },
    taskId: { name: 'task', type: 'Task' },
    startDate: 'startDate',
    endDate: 'endDate',
    percent: 'percent',
    type: 'type',
    justification: 'justification',
    source: 'source',
  },
  label: (row) => `${row.type} ${row.percent} % ${row.startDate} to ${row.endDate}`,
  workspaceOf: (row) => row.workspaceId,
});
