import { keyPrefix, keyToken, newKey } from '@workgraph/kit/api-key';
import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedIn } from '../organization/signed-in.ts';
import { archiveServiceAccount } from './archive-service-account.ts';
import { createApiKey } from './create-api-key.ts';
import { createServiceAccount } from './create-service-account.ts';
import { grantServiceAccountRole } from './grant-service-account-role.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeServiceAccountRole } from './revoke-service-account-role.ts';
import { serviceAccountPermissions } from './service-account-permissions.ts';
import { updateServiceAccount } from './update-service-account.ts';

const { viewerCan, decision } = permissionFields(serviceAccountPermissions);

export const credentialResolvers = {
  Query: {
    apiKeys: (_, args, { loaders, organizationId }) => loaders.apiKeys.load({ parent: organizationId, args }),
    serviceAccounts: (_, args, { loaders, organizationId }) =>
      loaders.serviceAccounts.load({ parent: organizationId, args }),
    serviceAccount: (_, { id }, { loaders }) => found(loaders.serviceAccountById.load(id)),
  },
  Mutation: {
    createServiceAccount: mutation(createServiceAccount),
    updateServiceAccount: mutation(updateServiceAccount),
    archiveServiceAccount: mutation(archiveServiceAccount),
    grantServiceAccountRole: mutation(grantServiceAccountRole),
    revokeServiceAccountRole: mutation(revokeServiceAccountRole),
    revokeApiKey: mutation(revokeApiKey),
    /** The secret is made here, and goes from here into this one answer. */
    async createApiKey(_, { input, options }, context) {
      const key = newKey();
      const outcome = await context.mutate('createApiKey', createApiKey(key), input, options);
      const isMade = !outcome.replayed && !options?.dryRun;
      return { ...outcome, token: isMade ? keyToken(context.organizationId, key) : null };
    },
  },
  Viewer: {
    apiKeys: ({ actor }, args, { loaders }) => loaders.keysOfUser.load({ parent: signedIn(actor).id, args }),
    serviceAccount({ actor }, _, { loaders }) {
      return actor.kind === 'SERVICE_ACCOUNT'
        ? loaders.serviceAccountById.load(actor.serviceAccountId)
        : null;
    },
  },
  ApiKey: {
    prefix: ({ orgId, id }) => keyPrefix(orgId, id),
    user: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.userById.load(userId)),
    serviceAccount: ({ serviceAccountId }, _, { loaders }) =>
      serviceAccountId === null ? null : loaders.serviceAccountById.load(serviceAccountId),
    createdBy: ({ createdById }, _, { loaders }) => loaders.userById.load(createdById),
  },
  ServiceAccount: {
    viewerCan,
    decision,
    roles: ({ id }, args, { loaders }) => loaders.rolePages.load({ parent: id, args }),
    apiKeys: ({ id }, args, { loaders }) => loaders.keysOfServiceAccount.load({ parent: id, args }),
  },
  ServiceAccountPermissions: permissionType(serviceAccountPermissions),
  ServiceAccountRole: {
    serviceAccount: ({ serviceAccountId }, _, { loaders }) =>
      found(loaders.serviceAccountById.load(serviceAccountId)),
    workspace: ({ workspaceId }, _, { loaders }) => found(loaders.workspaceById.load(workspaceId)),
  },
} satisfies Resolvers;
