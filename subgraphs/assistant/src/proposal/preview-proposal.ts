import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { checkTargets, openProposal } from './open-proposal.ts';
import { canPreview } from './proposal.policy.ts';
import { readClock } from './proposal.repository.ts';
import { type Preview, proposalEntity } from './proposal.table.ts';

export async function previewProposal(write: Write, { id }: { id: string }, preview: Preview): Promise<Plan> {
  const { row: proposal } = await openProposal(write, id, canPreview);
  await checkTargets(write, proposal);
  const patch = { preview, previewedAt: await readClock(write.db) };
  return planFor(proposalEntity, proposal, updated(proposalEntity, proposal, patch));
}
