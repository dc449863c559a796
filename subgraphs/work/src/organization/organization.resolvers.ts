import { found } from '@workgraph/kit/graphql/found';
import { LIMITS } from '@workgraph/kit/limits';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedInUser } from './signed-in-user.ts';

export const organizationResolvers = {
  Query: {
    viewer: (_, _args, context) => context.access(),
    people: (_, args, { loaders, organizationId }) => loaders.people.load({ parent: organizationId, args }),
  },
  Viewer: {
    user: ({ actor }, _, { loaders }) => found(loaders.userById.load(signedInUser(actor).userId)),
    organization: ({ actor }, _, { loaders }) => found(loaders.organizationById.load(actor.organizationId)),
    role: ({ organizationRole }) => organizationRole,
    credential: ({ actor }) => signedInUser(actor).credential,
    scopes: ({ actor }) => [...signedInUser(actor).scopes],
    memberships: ({ actor }, args, { loaders }) =>
      loaders.membershipsByUser.load({ parent: signedInUser(actor).userId, args }),
    limits: () => ({ ...LIMITS, pageSize: LIMITS.pageMax }),
  },
} satisfies Resolvers;
