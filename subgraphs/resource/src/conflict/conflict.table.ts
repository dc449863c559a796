import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { resources } from '../resource/resource.table.ts';
import { house } from '../resource.schema.ts';

export const conflictKind = house.enum('conflict_kind', ['HARD', 'SOFT']);
export const conflictSeverity = house.enum('conflict_severity', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
export const conflictStatus = house.enum('conflict_status', ['OPEN', 'RESOLVED']);

export const conflicts = house.table(
  'allocation_conflicts',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    resourceId: uuid('resource_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: conflictKind('kind').notNull(),
    startDate: date('start_date').notNull(),
    endDate: date('end_date').notNull(),
    /** Of the worst day, rounded up; null when a day without capacity carries load. */
    peakPercent: integer('peak_percent'),
    /** Over capacity, all days together: how much must go. */
    excessMinutes: integer('excess_minutes').notNull(),
    severity: conflictSeverity('severity').notNull(),
    status: conflictStatus('status').notNull(),
    note: text('note'),
    resolvedById: uuid('resolved_by_id'),
    resolvedAt: instant('resolved_at'),
    /** Bookings of this workspace that take part, in the order of their ids. */
    allocationIds: uuid('allocation_ids').array().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('allocation_conflicts_by_workspace').on(table.orgId, table.workspaceId, table.startDate, table.id),
    index('allocation_conflicts_by_resource').on(table.orgId, table.resourceId, table.startDate),
    index('allocation_conflicts_by_person').on(table.orgId, table.personId),
    foreignKey({
      columns: [table.orgId, table.resourceId],
      foreignColumns: [resources.orgId, resources.id],
    }),
  ],
);

export type ConflictRow = typeof conflicts.$inferSelect;

export const conflictEntity = defineEntity(conflicts, {
  type: 'AllocationConflict',
  fields: {
    resourceId: { name: 'resource', type: 'Resource' },
    kind: 'kind',
    startDate: 'startDate',
    endDate: 'endDate',
    peakPercent: 'peakPercent',
    excessMinutes: 'excessMinutes',
    severity: 'severity',
    status: 'status',
    note: 'note',
    resolvedById: { name: 'resolvedBy', type: 'User' },
    resolvedAt: 'resolvedAt',
    allocationIds: { name: 'allocations', type: 'Allocation' },
  },
  label: (row) => `${row.kind} conflict ${row.startDate} to ${row.endDate}`,
  workspaceOf: (row) => row.workspaceId,
});
