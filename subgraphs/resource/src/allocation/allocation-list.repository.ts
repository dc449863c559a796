import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { getTableColumns } from 'drizzle-orm';
import type { AllocationFilter, AllocationSortField } from '../generated/resolvers.ts';
import { type AllocationRow, allocations } from './allocation.table.ts';

type AllocationList = ListSpec<AllocationRow, AllocationFilter, AllocationSortField>;

export function resourceAllocationList(cursorKey: CursorKey): AllocationList {
  return { ...list(cursorKey), name: 'allocations of a resource', parent: allocations.resourceId };
}

export function projectAllocationList(cursorKey: CursorKey): AllocationList {
  return { ...list(cursorKey), name: 'allocations of a project', parent: allocations.projectId };
}

export function taskAllocationList(cursorKey: CursorKey): AllocationList {
  return { ...list(cursorKey), name: 'allocations of a task', parent: allocations.taskId };
}

function list(cursorKey: CursorKey): Omit<AllocationList, 'name' | 'parent'> {
  return {
    from: allocations,
    columns: getTableColumns(allocations),
    id: allocations.id,
    filters: {
      id: { column: allocations.id, kind: 'id' },
      resource: { column: allocations.resourceId, kind: 'id' },
      project: { column: allocations.projectId, kind: 'id' },
      task: { column: allocations.taskId, kind: 'id' },
      type: { column: allocations.type, kind: 'enum' },
      startDate: { column: allocations.startDate, kind: 'date' },
      endDate: { column: allocations.endDate, kind: 'date' },
      createdAt: { column: allocations.createdAt, kind: 'timestamp' },
    },
    sorts: {
      START_DATE: { sql: allocations.startDate, type: 'date', nullable: false },
      END_DATE: { sql: allocations.endDate, type: 'date', nullable: false },
      CREATED_AT: { sql: allocations.createdAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'START_DATE' }],
    cursorKey,
  };
}
