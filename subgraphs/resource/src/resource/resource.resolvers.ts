import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import { namedMinutes } from '../calendar/weekly-minutes.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createResource } from './create-resource.ts';
import { resourcePermissions } from './resource-permissions.ts';
import { updateResource } from './update-resource.ts';

export const resourceResolvers = {
  Query: {
    resources: (_, { workspaceId, ...args }, { loaders }) =>
      loaders.resourcesByWorkspace.load({ parent: workspaceId, args }),
    resource: (_, { id }, { loaders }) => found(loaders.resourceById.load(id)),
  },
  Mutation: {
    createResource: mutation(createResource),
    updateResource: mutation(updateResource),
  },
  ResourcePermissions: permissionType(resourcePermissions),
  Resource: {
    ...permissionFields(resourcePermissions),
    workspace: ({ workspaceId }, _, { loaders }) => loaders.workspaceById.load(workspaceId),
    user: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.userById.load(userId)),
    weeklyMinutes: ({ weeklyMinutes }) => namedMinutes(weeklyMinutes),
    days: async ({ id }, args, { loaders }) => [...(await loaders.daysByResource.load({ parent: id, args }))],
    allocations: ({ id }, args, { loaders }) => loaders.allocationsByResource.load({ parent: id, args }),
    conflicts: ({ id }, args, { loaders }) => loaders.conflictsByResource.load({ parent: id, args }),
  },
} satisfies Resolvers;
