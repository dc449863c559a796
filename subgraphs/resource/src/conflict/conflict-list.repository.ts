import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { getTableColumns, sql } from 'drizzle-orm';
import type { AllocationConflictFilter, AllocationConflictSortField } from '../generated/resolvers.ts';
import { type ConflictRow, conflicts } from './conflict.table.ts';

type ConflictList = ListSpec<ConflictRow, AllocationConflictFilter, AllocationConflictSortField>;

export function workspaceConflictList(cursorKey: CursorKey): ConflictList {
  return { ...list(cursorKey), name: 'conflicts of a workspace', parent: conflicts.workspaceId };
}

export function resourceConflictList(cursorKey: CursorKey): ConflictList {
  return { ...list(cursorKey), name: 'conflicts of a resource', parent: conflicts.resourceId };
}

function list(cursorKey: CursorKey): Omit<ConflictList, 'name' | 'parent'> {
  const severityRank = sql`array_position(enum_range(null::resource.conflict_severity), ${conflicts.severity})`;
  return {
    from: conflicts,
    columns: getTableColumns(conflicts),
    id: conflicts.id,
    filters: {
      id: { column: conflicts.id, kind: 'id' },
      resource: { column: conflicts.resourceId, kind: 'id' },
      kind: { column: conflicts.kind, kind: 'enum' },
      severity: { column: conflicts.severity, kind: 'enum' },
      status: { column: conflicts.status, kind: 'enum' },
      startDate: { column: conflicts.startDate, kind: 'date' },
      endDate: { column: conflicts.endDate, kind: 'date' },
    },
    sorts: {
      START_DATE: { sql: conflicts.startDate, type: 'date', nullable: false },
      END_DATE: { sql: conflicts.endDate, type: 'date', nullable: false },
      SEVERITY: { sql: severityRank, type: 'number', nullable: false },
      CREATED_AT: { sql: conflicts.createdAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'START_DATE' }],
    cursorKey,
  };
}
