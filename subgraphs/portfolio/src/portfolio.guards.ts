import { allOf, type Guards, inWorkspace, reading, writing } from '@workgraph/kit/graphql/guard';

/** Who may call a field at all; whatever an entity's id implies is decided once it is loaded. */
export const portfolioGuards: Guards = {
  Query: {
    programs: allOf(reading, inWorkspace('VIEWER')),
    program: reading,
  },
  Mutation: {
    createProgram: allOf(writing, inWorkspace('OWNER')),
    updateProgram: writing,
    archiveProgram: writing,
    restoreProgram: writing,
    linkProgramProject: writing,
    unlinkProgramProject: writing,
  },
};
