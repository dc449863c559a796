import { randomUUID } from 'node:crypto';
import type { OperatorActor } from '@workgraph/kit/actor';
import { mutate } from '@workgraph/kit/changes/mutate';
import type { Clock } from '@workgraph/kit/clock';
import type { Pool } from '@workgraph/kit/db/connect';
import { enterScope } from '@workgraph/kit/db/scope';
import { DomainError } from '@workgraph/kit/errors';
import type { Ask, Graph } from '@workgraph/kit/graphql/graph-call';
import type { JobHandler } from '@workgraph/kit/jobs/attempt';
import { idempotencyKeys } from '../idempotency.table.ts';
import { carryOut } from './carry-out.flow.ts';
import { findConfirmed } from './proposal.repository.ts';
import type { ProposalRow } from './proposal.table.ts';
import { recordOutcome } from './record-outcome.ts';

export type FinishingParts = { readonly pool: Pool; readonly graph: Graph; readonly clock: Clock };

/**
 * Carries out what somebody confirmed and nobody finished: with the envelope of his confirmation, so that the houses ask
 * anew what he may. Once that is too old to be taken, the log decides whether it was done. Rejects, to be tried again
 * later, as long as nobody knows.
 */
export function finishProposal({ pool, graph, clock }: FinishingParts): JobHandler {
  return async ({ organizationId, payload }) => {
    // The platform's own doing: whoever confirmed it may have lost his place meanwhile, and it must end all the same.
    const actor: OperatorActor = { kind: 'OPERATOR', organizationId };
    const id = String(payload.proposalId);
    const proposal = await pool.transaction('isolation level repeatable read read only', async (db) => {
      await enterScope(db, actor);
      return findConfirmed(db, organizationId, id);
    });
    if (!proposal) return;
    const requestId = randomUUID();
    const result = await carryOut(askWith(graph, proposal, requestId), proposal);
    if (!result) throw new DomainError('UNAVAILABLE', 'Nobody can say what has become of the proposal.');
    await mutate({
      ...{ pool, actor, requestId, now: clock, house: 'assistant', idempotency: idempotencyKeys },
      ...{ action: 'recordProposalOutcome', verb: recordOutcome, input: { id, result }, options: {} },
    });
  };
}

function askWith(graph: Graph, { envelope }: ProposalRow, requestId: string): Ask {
  return (operation, variables, proposalId) =>
    graph({ operation, variables, proposalId, envelope: envelope ?? '', requestId });
}
