import { allOf, type Guards, inWorkspace, reading, scope } from '@workgraph/kit/graphql/guard';

/** The change itself asks for its own scopes, in the house that owns it. */
const asking = allOf(reading, scope('assistant'));

/** Who may call a field at all; whatever an entity's id implies is decided once it is loaded. */
export const assistantGuards: Guards = {
  Query: {
    proposals: allOf(asking, inWorkspace('VIEWER')),
    proposal: asking,
    assistantContext: asking,
  },
  Mutation: {
    createProposal: asking,
    previewProposal: asking,
    confirmProposal: asking,
    dismissProposal: asking,
    rebaseProposal: asking,
  },
};
