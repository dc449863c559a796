import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { allocationPermissions } from './allocation-permissions.ts';
import { createAllocation } from './create-allocation.ts';
import { deleteAllocation } from './delete-allocation.ts';
import { updateAllocation } from './update-allocation.ts';

export const allocationResolvers = {
  Mutation: {
    createAllocation: mutation(createAllocation),
    updateAllocation: mutation(updateAllocation),
    deleteAllocation: mutation(deleteAllocation),
  },
  AllocationPermissions: permissionType(allocationPermissions),
  Allocation: {
    ...permissionFields(allocationPermissions),
    resource: ({ resourceId }, _, { loaders }) => found(loaders.resourceById.load(resourceId)),
    project: ({ projectId }, _, { loaders }) => loaders.projectById.load(projectId),
    task: ({ taskId }, _, { loaders }) => (taskId === null ? null : loaders.taskById.load(taskId)),
    amount: ({ percent }) => ({ percent }),
  },
} satisfies Resolvers;
