import { personId } from '@workgraph/kit/actor';
import { found } from '@workgraph/kit/graphql/found';
import { LIMITS } from '@workgraph/kit/limits';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedIn } from './signed-in.ts';

export const organizationResolvers = {
  Query: {
    viewer: (_, _args, context) => context.access(),
    people: (_, args, { loaders, organizationId }) => loaders.people.load({ parent: organizationId, args }),
  },
  Viewer: {
    user({ actor }, _, { loaders }) {
      const id = personId(actor);
      return id === null ? null : found(loaders.userById.load(id));
    },
    organization: ({ actor }, _, { loaders }) => found(loaders.organizationById.load(actor.organizationId)),
    role: ({ organizationRole }) => organizationRole,
    credential: ({ actor }) => signedIn(actor).credential,
    scopes: ({ actor }) => [...signedIn(actor).scopes],
    memberships: ({ actor }, args, { loaders }) =>
      loaders.membershipsByUser.load({ parent: signedIn(actor).id, args }),
    limits: () => ({ ...LIMITS, pageSize: LIMITS.pageMax }),
  },
} satisfies Resolvers;
