import { actorId } from '@workgraph/kit/actor';
import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { actions } from '../action/action.ts';
import { checkTargets, openProposal } from './open-proposal.ts';
import { canConfirm } from './proposal.policy.ts';
import { readClock } from './proposal.repository.ts';
import { proposalEntity } from './proposal.table.ts';
import { checkHash } from './proposal.ts';
import { checkPolicy } from './propose.ts';

type Input = { id: string; hash: string };

/** Its single use. The envelope is kept for whoever has to carry it out should this process not live to do it. */
export async function confirmProposal(write: Write, { id, hash }: Input, envelope: string): Promise<Plan> {
  const { row: proposal } = await openProposal(write, id, canConfirm);
  checkHash(proposal.hash, hash);
  await checkTargets(write, proposal);
  await checkPolicy(write, actions[proposal.action], proposal.taskId);
  const confirmedAt = await readClock(write.db);
  const patch = { state: 'CONFIRMED', confirmedBy: actorId(write.actor), confirmedAt, envelope } as const;
  return {
    ...planFor(proposalEntity, proposal, updated(proposalEntity, proposal, patch)),
    jobs: [{ task: 'finish-proposal', payload: { proposalId: id }, runAfterSeconds: 30 }],
  };
}
