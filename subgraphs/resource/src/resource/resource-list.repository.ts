import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { getTableColumns } from 'drizzle-orm';
import type { ResourceFilter, ResourceSortField } from '../generated/resolvers.ts';
import { type ResourceRow, resources } from './resource.table.ts';

/** Under a workspace. */
export function resourceList(cursorKey: CursorKey): ListSpec<ResourceRow, ResourceFilter, ResourceSortField> {
  return {
    name: 'resources',
    from: resources,
    columns: getTableColumns(resources),
    id: resources.id,
    parent: resources.workspaceId,
    filters: {
      id: { column: resources.id, kind: 'id' },
      user: { column: resources.userId, kind: 'id' },
      name: { column: resources.name, kind: 'text' },
      createdAt: { column: resources.createdAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: resources.name, type: 'text', nullable: false },
      CREATED_AT: { sql: resources.createdAt, type: 'timestamp', nullable: false },
      UPDATED_AT: { sql: resources.updatedAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}
