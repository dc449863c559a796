import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey, manyByKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import type { UserRow } from './organization.table.ts';
import {
  listOrganizationsById,
  listPeopleInWorkspaces,
  listUsersById,
  peopleList,
} from './people.repository.ts';

export type UserPage = Connection<UserRow>;

export function organizationLoaders({ open, access, cursorKey }: LoaderRoom) {
  return {
    organizationById: byKey(open, listOrganizationsById, (row) => row.id),
    peopleByWorkspace: manyByKey(open, listPeopleInWorkspaces, (row) => row.workspaceId),
    userById: byKey(
      open,
      async (db, ids) => listUsersById(db, await access(), ids),
      (row) => row.id,
    ),
    people: connectionLoader(open, peopleList(cursorKey, access)),
  };
}
