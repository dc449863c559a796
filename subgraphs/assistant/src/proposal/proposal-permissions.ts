import { found } from '@workgraph/kit/graphql/found';
import type { Candidate } from '@workgraph/kit/graphql/permission-resolvers';
import type { AssistantContext } from '../assistant.context.ts';
import { type ProposalAtHand, proposalPolicies } from './proposal.policy.ts';
import type { CurrentProposal } from './proposal.table.ts';

export const proposalPermissions = {
  policies: proposalPolicies,
  async atHand(proposal: CurrentProposal, context: AssistantContext): Promise<ProposalAtHand> {
    const { actor } = await context.access();
    const role = await found(context.roleIn(proposal.workspaceId));
    return { role, actor, proposal };
  },
  /** The person it was made for, who alone sees it. */
  async candidates(
    proposal: CurrentProposal,
    context: AssistantContext,
  ): Promise<Candidate<{ readonly id: string }>[]> {
    const { role, actor } = await proposalPermissions.atHand(proposal, context);
    if (actor.kind !== 'USER') return [];
    return [{ user: { id: proposal.requestedBy }, role, actor: { ...actor, credential: 'SESSION' } }];
  },
};
