import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { conflictPermissions } from './conflict-permissions.ts';
import { reopenAllocationConflict } from './reopen-allocation-conflict.ts';
import { resolveAllocationConflict } from './resolve-allocation-conflict.ts';

export const conflictResolvers = {
  Query: {
    allocationConflicts: (_, { workspaceId, ...args }, { loaders }) =>
      loaders.conflictsByWorkspace.load({ parent: workspaceId, args }),
  },
  Mutation: {
    resolveAllocationConflict: mutation(resolveAllocationConflict),
    reopenAllocationConflict: mutation(reopenAllocationConflict),
  },
  AllocationConflictPermissions: permissionType(conflictPermissions),
  AllocationConflict: {
    ...permissionFields(conflictPermissions),
    resource: ({ resourceId }, _, { loaders }) => found(loaders.resourceById.load(resourceId)),
    resolvedBy: ({ resolvedById }, _, { loaders }) =>
      resolvedById === null ? null : loaders.userById.load(resolvedById),
    allocations: ({ allocationIds }, _, { loaders }) =>
      present(allocationIds.map((id) => loaders.allocationById.load(id))),
    givingWay: async ({ allocationIds }, _, { loaders }) => {
      const involved = await present(allocationIds.map((id) => loaders.allocationById.load(id)));
      return involved.filter(({ type }) => type === 'SOFT');
    },
  },
} satisfies Resolvers;

async function present<Row>(loaded: readonly Promise<Row | null>[]): Promise<Row[]> {
  return (await Promise.all(loaded)).filter((row) => row !== null);
}
