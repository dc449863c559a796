import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey, manyByKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { listKeysById } from './api-key.repository.ts';
import type { ApiKeyRow } from './api-key.table.ts';
import {
  keyList,
  keysOfServiceAccountList,
  keysOfUserList,
  roleList,
  serviceAccountList,
} from './credential-list.repository.ts';
import { listRolesById, listRolesOfAccounts, listServiceAccountsById } from './service-account.repository.ts';
import type { ServiceAccountRoleRow, ServiceAccountRow } from './service-account.table.ts';

export type ApiKeyPage = Connection<ApiKeyRow>;
export type ServiceAccountPage = Connection<ServiceAccountRow>;
export type ServiceAccountRolePage = Connection<ServiceAccountRoleRow>;

export function credentialLoaders({ open, access, cursorKey }: LoaderRoom) {
  return {
    apiKeyById: byKey(
      open,
      async (db, ids) => listKeysById(db, await access(), ids),
      (row) => row.id,
    ),
    serviceAccountById: byKey(open, listServiceAccountsById, (row) => row.id),
    serviceAccountRoleById: byKey(open, listRolesById, (row) => row.id),
    rolesOfServiceAccount: manyByKey(open, listRolesOfAccounts, (row) => row.serviceAccountId),
    apiKeys: connectionLoader(open, keyList(cursorKey, access)),
    keysOfUser: connectionLoader(open, keysOfUserList(cursorKey, access)),
    keysOfServiceAccount: connectionLoader(open, keysOfServiceAccountList(cursorKey, access)),
    serviceAccounts: connectionLoader(open, serviceAccountList(cursorKey)),
    rolePages: connectionLoader(open, roleList(cursorKey)),
  };
}
