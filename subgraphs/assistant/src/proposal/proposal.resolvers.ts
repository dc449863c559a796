import type { Outcome } from '@workgraph/kit/changes/outcome';
import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import { encodeId } from '@workgraph/kit/ids';
import { actions } from '../action/action.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { confirm, create, preview, rebase } from './proposal.flow.ts';
import { minutesPreviewed } from './proposal.ts';
import { proposalPermissions } from './proposal-permissions.ts';

export const proposalResolvers = {
  Query: {
    async proposals(_, { workspaceId, ...args }, { loaders }) {
      // To an ADMIN's guard every workspace is his: whether it is there at all only its row can tell.
      const here = found(loaders.workspaceById.load(workspaceId));
      const [page] = await Promise.all([
        loaders.proposalsByWorkspace.load({ parent: workspaceId, args }),
        here,
      ]);
      return page;
    },
    proposal: (_, { id }, { loaders }) => found(loaders.proposalById.load(id)),
  },
  Mutation: {
    createProposal: (_, { input, options }, context) => create(context, input, options),
    previewProposal: (_, { input, options }, context) => preview(context, input, options),
    confirmProposal: (_, { input, options }, context) => confirm(context, input, options),
    dismissProposal: mutation(dismissProposal),
    rebaseProposal: (_, { input, options }, context) => rebase(context, input, options),
  },
  Proposal: {
    ...permissionFields(proposalPermissions),
    workspace: ({ workspaceId }) => ({ id: workspaceId }),
    requestedBy: ({ requestedBy }) => ({ id: requestedBy }),
    risk: ({ action }) => actions[action].risk,
    input: ({ action, input }) => actions[action].toGraph(input),
    targets: ({ targets }) =>
      targets.map(({ type, id, label, version }) => ({
        entity: { id: encodeId(type, id), type, label },
        version,
      })),
    task: ({ taskId }, _, { loaders }) => loaders.taskById.load(taskId),
    state: ({ currentState }) => currentState,
    preview: ({ preview, previewedAt }) => ({ ...preview, previewedAt }),
    confirmedBy: ({ confirmedBy }) => (confirmedBy ? { id: confirmedBy } : null),
    outcome: (proposal) => (proposal.outcomeAt ? proposal : null),
    rebasedFrom: ({ rebasedFrom }, _, { loaders }) =>
      rebasedFrom ? loaders.proposalById.load(rebasedFrom) : null,
  },
  ProposalPermissions: permissionType(proposalPermissions),
  ProposalPreview: {
    changeSet: ({ changes }) => ({ ...nothingDone, changes }),
    expiresAt: ({ previewedAt }) => new Date(previewedAt.getTime() + minutesPreviewed * 60_000),
  },
  ProposalOutcome: {
    at: ({ outcomeAt, updatedAt }) => outcomeAt ?? updatedAt,
    position: ({ outcomePosition }) => outcomePosition,
  },
  Task: {
    proposals: ({ id }, args, { loaders }) => loaders.proposalsByTask.load({ parent: id, args }),
  },
} satisfies Resolvers;

const nothingDone: Outcome = {
  subjectId: null,
  workspaceId: null,
  changes: [],
  warnings: [],
  position: null,
  results: [],
  replayed: false,
};
