import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import type { UserRow } from './organization.table.ts';
import { listOrganizationsById, listUsersById, peopleList } from './people.repository.ts';

export type UserPage = Connection<UserRow>;

export function organizationLoaders({ open, access, cursorKey }: LoaderRoom) {
  return {
    organizationById: byKey(open, listOrganizationsById, (row) => row.id),
    userById: byKey(open, listUsersById, (row) => row.id),
    people: connectionLoader(open, peopleList(cursorKey, access)),
  };
}
