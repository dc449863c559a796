import type { Resolvers } from '../generated/resolvers.ts';

export const placeResolvers = {
  Project: {
    allocations: ({ id }, args, { loaders }) => loaders.allocationsByProject.load({ parent: id, args }),
    openHardConflicts: async ({ id }, _, { loaders }) =>
      (await loaders.openHardConflictsByProject.load(id))?.count ?? 0,
  },
  Task: {
    allocations: ({ id }, args, { loaders }) => loaders.allocationsByTask.load({ parent: id, args }),
  },
} satisfies Resolvers;
