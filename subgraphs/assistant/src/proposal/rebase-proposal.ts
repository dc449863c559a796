import { created, type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { actions } from '../action/action.ts';
import { openProposal } from './open-proposal.ts';
import { canRebase } from './proposal.policy.ts';
import { proposalEntity } from './proposal.table.ts';
import { propose, type Trial } from './propose.ts';

/** The old one, when it still waits, becomes STALE: of the two only one can be confirmed. */
export async function rebaseProposal(write: Write, { id }: { id: string }, trial: Trial): Promise<Plan> {
  const { row: old, standing } = await openProposal(write, id, canRebase);
  const { input, reason } = old;
  const fresh = await propose(write, { action: actions[old.action], input, reason, rebasedFrom: id }, trial);
  const isWaiting = standing.currentState === 'PROPOSED';
  const superseded = isWaiting ? updated(proposalEntity, old, { state: 'STALE' }) : [];
  const plan = planFor(proposalEntity, old, [created(proposalEntity, fresh), ...superseded]);
  return { ...plan, shownId: fresh.id };
}
