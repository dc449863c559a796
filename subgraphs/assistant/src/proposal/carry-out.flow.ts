import type { Ask } from '@workgraph/kit/graphql/graph-call';
import { encodeId } from '@workgraph/kit/ids';
import { actions } from '../action/action.ts';
import { type Done, refusalIn } from '../action/action-answer.ts';
import type { ProposalRow } from './proposal.table.ts';
import { type Result, resultOf } from './proposal.ts';

/**
 * Sends the mutation of a confirmed proposal through the graph as the person who confirmed it. Sending it twice does no
 * harm: the key is the proposal's. null when nobody can say what has become of it.
 */
export async function carryOut(
  ask: Ask,
  proposal: Pick<ProposalRow, 'id' | 'action' | 'input' | 'targets' | 'reason'>,
): Promise<Result | null> {
  const action = actions[proposal.action];
  const [target] = proposal.targets;
  const options = {
    idempotencyKey: encodeId('Proposal', proposal.id),
    expectedVersion: target?.version,
    ...(proposal.reason !== null && { reason: proposal.reason }),
  };
  const variables = { input: action.toGraph(proposal.input), options };
  const answer = await ask(action.operation, variables, proposal.id);
  const refusal = refusalIn(answer);
  if (refusal) {
    const { code, message, details = null } = refusal;
    return resultOf({ code, message, details });
  }
  const { done } = answer.data as { done: Done | null };
  return done && { state: 'EXECUTED', position: done.position };
}
