import { viewerRole } from '@workgraph/kit/people/viewer-role';
import type { AssistantContext } from '../assistant.context.ts';
import { type ProposalAtHand, proposalPolicies } from './proposal.policy.ts';
import type { CurrentProposal } from './proposal.table.ts';

export const proposalPermissions = {
  policies: proposalPolicies,
  async atHand(proposal: CurrentProposal, context: AssistantContext): Promise<ProposalAtHand> {
    const role = await viewerRole(proposal.workspaceId, context);
    const { actor } = await context.access();
    return { role, actor, proposal };
  },
  /** The person it was made for, who alone sees it: in a session, whatever he asks with. */
  async candidates({ workspaceId, requestedBy }: CurrentProposal, context: AssistantContext) {
    const role = await viewerRole(workspaceId, context);
    const { organizationId } = context;
    const actor = {
      kind: 'USER',
      organizationId,
      userId: requestedBy,
      credential: 'SESSION',
      scopes: [],
    } as const;
    return [{ user: { workspaceId, id: requestedBy, role }, role, actor }];
  },
};
