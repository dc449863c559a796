import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProposal } from './open-proposal.ts';
import { canDismiss } from './proposal.policy.ts';
import { proposalEntity } from './proposal.table.ts';

export async function dismissProposal(write: Write, { id }: { id: string }): Promise<Plan> {
  const { row: proposal } = await openProposal(write, id, canDismiss);
  return planFor(proposalEntity, proposal, updated(proposalEntity, proposal, { state: 'DISMISSED' }));
}
