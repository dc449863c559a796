import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { mentions } from '@workgraph/kit/paging/mentions';
import { projects } from '@workgraph/work/published';
import { getTableColumns, sql } from 'drizzle-orm';
import type { ProgramFilter, ProgramSortField } from '../generated/resolvers.ts';
import { type ProgramRow, programProjects, programs } from './program.table.ts';

/** Under a workspace. */
export function programList(cursorKey: CursorKey): ListSpec<ProgramRow, ProgramFilter, ProgramSortField> {
  return {
    name: 'programs',
    from: programs,
    columns: getTableColumns(programs),
    id: programs.id,
    parent: programs.workspaceId,
    base: ({ filter }) => (mentions(filter, 'archivedAt') ? undefined : sql`${programs.archivedAt} is null`),
    filters: {
      id: { column: programs.id, kind: 'id' },
      name: { column: programs.name, kind: 'text' },
      createdAt: { column: programs.createdAt, kind: 'timestamp' },
      archivedAt: { column: programs.archivedAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: programs.name, type: 'text', nullable: false },
      CREATED_AT: { sql: programs.createdAt, type: 'timestamp', nullable: false },
      UPDATED_AT: { sql: programs.updatedAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}

type ProjectReference = { readonly id: string };

/** Under a program: of its places those whose project work shows now. */
export function programProjectList(
  cursorKey: CursorKey,
): ListSpec<ProjectReference, Record<never, never>, 'NAME'> {
  return {
    name: 'projects of a program',
    from: sql`${programProjects} join ${projects} on ${projects.orgId} = ${programProjects.orgId}
      and ${projects.workspaceId} = ${programProjects.workspaceId}
      and ${projects.projectId} = ${programProjects.projectId}`,
    columns: { id: projects.projectId },
    id: projects.projectId,
    parent: programProjects.programId,
    base: () => sql`${projects.archivedAt} is null`,
    filters: {},
    sorts: { NAME: { sql: projects.name, type: 'text', nullable: false } },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}
