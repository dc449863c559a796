import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { mentions } from '@workgraph/kit/paging/mentions';
import { type AnyColumn, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { ProjectFilter, ProjectSortField } from '../generated/resolvers.ts';
import { type ProjectRow, projects } from './project.table.ts';

/** Under a workspace. */
export function projectList(cursorKey: CursorKey): ListSpec<ProjectRow, ProjectFilter, ProjectSortField> {
  return {
    name: 'projects',
    from: projects,
    columns: getTableColumns(projects),
    id: projects.id,
    parent: projects.workspaceId,
    base: ({ filter }) => (mentions(filter, 'archivedAt') ? undefined : sql`${projects.archivedAt} is null`),
    filters: {
      id: { column: projects.id, kind: 'id' },
      key: { column: projects.key, kind: 'text' },
      name: { column: projects.name, kind: 'text' },
      state: { column: projects.state, kind: 'enum' },
      priority: { column: projects.priority, kind: 'enum' },
      lead: { column: projects.leadId, kind: 'id' },
      startDate: { column: projects.startDate, kind: 'date' },
      targetDate: { column: projects.targetDate, kind: 'date' },
      createdAt: { column: projects.createdAt, kind: 'timestamp' },
      archivedAt: { column: projects.archivedAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: projects.name, type: 'text', nullable: false },
      KEY: { sql: projects.key, type: 'text', nullable: false },
      PRIORITY: { sql: priorityRank(projects.priority), type: 'number', nullable: false },
      START_DATE: { sql: projects.startDate, type: 'date', nullable: true },
      TARGET_DATE: { sql: projects.targetDate, type: 'date', nullable: true },
      CREATED_AT: { sql: projects.createdAt, type: 'timestamp', nullable: false },
      UPDATED_AT: { sql: projects.updatedAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}

/** LOW 1 … CRITICAL 4. */
export function priorityRank(column: AnyColumn): SQL {
  return sql`array_position(enum_range(null::work.priority), ${column})`;
}
