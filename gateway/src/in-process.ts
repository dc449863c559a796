import type { Seal } from '@workgraph/kit/envelope';
import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import type { Transport } from './executor.ts';

/** Calls a subgraph of this very process; each call carries an envelope of its own. */
export function inProcess(subgraph: Subgraph, seal: Seal): Transport {
  return async ({ query, variables, operationName, context }) => {
    const { actor, requestId, idempotencyKey, minPosition, deadlineAt } = context;
    const envelope = await seal({ actor, requestId }, subgraph.name);
    const deadlineMs = Math.max(deadlineAt - performance.now(), 0);
    return subgraph.execute({
      query,
      variables,
      operationName,
      envelope,
      idempotencyKey,
      minPosition,
      deadlineMs,
    });
  };
}
