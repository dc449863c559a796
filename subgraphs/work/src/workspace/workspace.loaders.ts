import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { listMembersById, listWorkspacesById } from './workspace.repository.ts';
import type { WorkspaceMemberRow, WorkspaceRow } from './workspace.table.ts';
import { memberList, membershipList, workspaceList } from './workspace-list.repository.ts';

export type WorkspacePage = Connection<WorkspaceRow>;
export type WorkspaceMemberPage = Connection<WorkspaceMemberRow>;

export function workspaceLoaders({ open, cursorKey }: LoaderRoom) {
  return {
    workspaceById: byKey(open, listWorkspacesById, (row) => row.id),
    workspaceMemberById: byKey(open, listMembersById, (row) => row.id),
    workspaces: connectionLoader(open, workspaceList(cursorKey)),
    membersByWorkspace: connectionLoader(open, memberList(cursorKey)),
    membershipsByUser: connectionLoader(open, membershipList(cursorKey)),
  };
}
