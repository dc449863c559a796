import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { listConflictsById } from './conflict.repository.ts';
import type { ConflictRow } from './conflict.table.ts';
import { resourceConflictList, workspaceConflictList } from './conflict-list.repository.ts';

export type ConflictPage = Connection<ConflictRow>;

export function conflictLoaders({ open, cursorKey }: LoaderRoom) {
  return {
    conflictById: byKey(open, listConflictsById, (row) => row.id),
    conflictsByWorkspace: connectionLoader(open, workspaceConflictList(cursorKey)),
    conflictsByResource: connectionLoader(open, resourceConflictList(cursorKey)),
  };
}
