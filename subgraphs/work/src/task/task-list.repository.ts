import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { mentions } from '@workgraph/kit/paging/mentions';
import { getTableColumns, sql } from 'drizzle-orm';
import type { TaskFilter, TaskSortField } from '../generated/resolvers.ts';
import { projects } from '../project/project.table.ts';
import { priorityRank } from '../project/project-list.repository.ts';
import { workspaces } from '../workspace/workspace.table.ts';
import { type TaskRow, tasks } from './task.table.ts';

export type TaskList = ListSpec<TaskRow, TaskFilter, TaskSortField>;

/** Under a workspace, newest first. */
export function workspaceTaskList(cursorKey: CursorKey): TaskList {
  return {
    ...taskList(cursorKey),
    name: 'tasks of a workspace',
    parent: tasks.workspaceId,
    defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
  };
}

/** Under a project, by number. */
export function projectTaskList(cursorKey: CursorKey): TaskList {
  return {
    ...taskList(cursorKey),
    name: 'tasks of a project',
    parent: tasks.projectId,
    defaultSort: [{ field: 'NUMBER' }],
  };
}

/** Under a person: what he has open in projects that go on, most pressing first. */
export function myWorkList(cursorKey: CursorKey): TaskList {
  return {
    ...taskList(cursorKey),
    name: 'my work',
    parent: tasks.assigneeId,
    base: () => isOnSomeonesPlate,
    defaultSort: [{ field: 'DUE_DATE' }],
  };
}

/** Live and open, in a project and workspace that are neither closed nor archived. */
export const isOnSomeonesPlate = sql`${tasks.deletedAt} is null and ${tasks.bucket} = 'OPEN' and exists (
  select from ${projects} join ${workspaces}
    on ${workspaces.orgId} = ${projects.orgId} and ${workspaces.id} = ${projects.workspaceId}
  where ${projects.orgId} = ${tasks.orgId} and ${projects.id} = ${tasks.projectId}
    and ${projects.archivedAt} is null and ${projects.state} in ('DRAFT', 'ACTIVE', 'ON_HOLD')
    and ${workspaces.archivedAt} is null)`;

function taskList(cursorKey: CursorKey): Omit<TaskList, 'name' | 'parent' | 'defaultSort'> {
  return {
    from: tasks,
    columns: getTableColumns(tasks),
    id: tasks.id,
    base: ({ filter }) => (mentions(filter, 'deletedAt') ? undefined : sql`${tasks.deletedAt} is null`),
    filters: {
      id: { column: tasks.id, kind: 'id' },
      project: { column: tasks.projectId, kind: 'id' },
      assignee: { column: tasks.assigneeId, kind: 'id' },
      reporter: { column: tasks.reporterId, kind: 'id' },
      type: { column: tasks.type, kind: 'enum' },
      status: { column: tasks.statusKey, kind: 'text' },
      bucket: { column: tasks.bucket, kind: 'enum' },
      signal: { column: tasks.signal, kind: 'enum' },
      priority: { column: tasks.priority, kind: 'enum' },
      startDate: { column: tasks.startDate, kind: 'date' },
      dueDate: { column: tasks.dueDate, kind: 'date' },
      createdAt: { column: tasks.createdAt, kind: 'timestamp' },
      updatedAt: { column: tasks.updatedAt, kind: 'timestamp' },
      completedAt: { column: tasks.completedAt, kind: 'timestamp' },
      deletedAt: { column: tasks.deletedAt, kind: 'timestamp' },
      externalSource: { column: tasks.externalSource, kind: 'text' },
      externalId: { column: tasks.externalId, kind: 'text' },
    },
    sorts: {
      NUMBER: { sql: tasks.number, type: 'number', nullable: false },
      TITLE: { sql: tasks.title, type: 'text', nullable: false },
      PRIORITY: { sql: priorityRank(tasks.priority), type: 'number', nullable: false },
      START_DATE: { sql: tasks.startDate, type: 'date', nullable: true },
      DUE_DATE: { sql: tasks.dueDate, type: 'date', nullable: true },
      CREATED_AT: { sql: tasks.createdAt, type: 'timestamp', nullable: false },
      UPDATED_AT: { sql: tasks.updatedAt, type: 'timestamp', nullable: false },
      COMPLETED_AT: { sql: tasks.completedAt, type: 'timestamp', nullable: true },
    },
    cursorKey,
  };
}
