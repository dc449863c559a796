import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import { listProjectIds, listTaskPlaces, listUserIds, listWorkspaceIds } from './subject.repository.ts';

/** What this house knows of an entity of another: that it is there. */
export type Reference = { readonly id: string };

export function subjectLoaders({ open }: LoaderRoom) {
  return {
    taskById: byKey(open, listTaskPlaces, (row) => row.id),
    projectById: byKey(open, listProjectIds, (row) => row.id),
    userById: byKey(open, listUserIds, (row) => row.id),
    workspaceById: byKey(open, listWorkspaceIds, (row) => row.id),
  };
}
