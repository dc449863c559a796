import { permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { projectPermissions, workspacePermissions } from './place-permissions.ts';

export const placeResolvers = {
  Project: {
    allocations: ({ id }, args, { loaders }) => loaders.allocationsByProject.load({ parent: id, args }),
    openHardConflicts: async ({ id }, _, { loaders }) =>
      (await loaders.openHardConflictsByProject.load(id))?.count ?? 0,
  },
  ProjectPermissions: permissionType(projectPermissions),
  WorkspacePermissions: permissionType(workspacePermissions),
  Task: {
    allocations: ({ id }, args, { loaders }) => loaders.allocationsByTask.load({ parent: id, args }),
  },
} satisfies Resolvers;
