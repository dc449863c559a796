import { allOf, type Guards, inWorkspace, reading, writing } from '@workgraph/kit/graphql/guard';

/**
 * Who may call a field at all. Whatever an entity's id implies is decided by the verb's policy once it is loaded; a
 * workspace that is named can be judged here already.
 */
export const resourceGuards: Guards = {
  Query: {
    resources: allOf(reading, inWorkspace('VIEWER')),
    resource: reading,
    allocationConflicts: allOf(reading, inWorkspace('VIEWER')),
  },
  Mutation: {
    createResource: allOf(writing, inWorkspace('OWNER')),
    updateResource: writing,
    createAllocation: writing,
    updateAllocation: writing,
    deleteAllocation: writing,
    resolveAllocationConflict: writing,
    reopenAllocationConflict: writing,
  },
};
