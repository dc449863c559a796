import { allOf, type Guards, inWorkspace, scope, signedIn } from '@workgraph/kit/graphql/guard';

const reading = allOf(signedIn, scope('read'));
const writing = allOf(signedIn, scope('write'));

/** Who may call a field at all; whatever an entity's id implies is decided once it is loaded. */
export const portfolioGuards: Guards = {
  Query: {
    node: reading,
    nodes: reading,
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
