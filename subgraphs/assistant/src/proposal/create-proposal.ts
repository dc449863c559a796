import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { proposalEntity } from './proposal.table.ts';
import { type Intent, propose, type Trial } from './propose.ts';

export async function createProposal(write: Write, intent: Intent, trial: Trial): Promise<Plan> {
  return planToCreate(proposalEntity, await propose(write, intent, trial));
}
