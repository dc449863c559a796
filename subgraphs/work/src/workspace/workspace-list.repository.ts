import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { mentions } from '@workgraph/kit/paging/mentions';
import { getTableColumns, sql } from 'drizzle-orm';
import type { WorkspaceFilter, WorkspaceSortField } from '../generated/resolvers.ts';
import { isInReach } from './workspace.repository.ts';
import {
  type WorkspaceMemberRow,
  type WorkspaceRow,
  workspaceMembers,
  workspaces,
} from './workspace.table.ts';

/** Under an organization; row security leaves those the caller reaches. */
export function workspaceList(
  cursorKey: CursorKey,
): ListSpec<WorkspaceRow, WorkspaceFilter, WorkspaceSortField> {
  return {
    name: 'workspaces',
    from: workspaces,
    columns: getTableColumns(workspaces),
    id: workspaces.id,
    parent: workspaces.orgId,
    base: ({ filter }) =>
      mentions(filter, 'archivedAt') ? undefined : sql`${workspaces.archivedAt} is null`,
    filters: {
      id: { column: workspaces.id, kind: 'id' },
      name: { column: workspaces.name, kind: 'text' },
      slug: { column: workspaces.slug, kind: 'text' },
      archivedAt: { column: workspaces.archivedAt, kind: 'timestamp' },
    },
    sorts: {
      NAME: { sql: workspaces.name, type: 'text', nullable: false },
      CREATED_AT: { sql: workspaces.createdAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}

type MemberList = ListSpec<WorkspaceMemberRow, Record<never, never>, 'CREATED_AT'>;

/** Under a workspace, in the order in which they came. */
export function memberList(cursorKey: CursorKey): MemberList {
  return { ...membersBy(cursorKey), name: 'members', parent: workspaceMembers.workspaceId };
}

/** Under a user, in the order in which he came. */
export function membershipList(cursorKey: CursorKey): MemberList {
  const base = () => isInReach;
  return { ...membersBy(cursorKey), name: 'memberships', parent: workspaceMembers.userId, base };
}

function membersBy(cursorKey: CursorKey): Omit<MemberList, 'name' | 'parent'> {
  return {
    from: workspaceMembers,
    columns: getTableColumns(workspaceMembers),
    id: workspaceMembers.id,
    filters: {},
    sorts: { CREATED_AT: { sql: workspaceMembers.createdAt, type: 'timestamp', nullable: false } },
    defaultSort: [{ field: 'CREATED_AT' }],
    cursorKey,
  };
}
