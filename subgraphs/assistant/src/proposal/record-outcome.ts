import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { encodePosition } from '@workgraph/kit/log/position';
import { findEffect, findProposalForUpdate, readClock } from './proposal.repository.ts';
import { proposalEntity } from './proposal.table.ts';
import type { Result } from './proposal.ts';

type Input = { readonly id: string; readonly result: Result };

/**
 * Writes down what came of it, unless that is known already. A refusal counts only as long as the log tells of no
 * effect: the first of two sendings may have gone through, and the second have been refused for it.
 */
export async function recordOutcome(write: Write, { id, result }: Input): Promise<Plan> {
  const found = await findProposalForUpdate(write.db, write.actor.organizationId, id);
  if (!found) throw notFound();
  const { row } = found;
  if (row.state !== 'CONFIRMED') return planFor(proposalEntity, row, []);
  const effect = result.state === 'EXECUTED' ? null : await findEffect(write.db, row.orgId, id);
  const known: Result = effect ? { state: 'EXECUTED', position: encodePosition(effect) } : result;
  const patch = {
    state: known.state,
    outcomeAt: await readClock(write.db),
    outcomePosition: known.state === 'EXECUTED' ? known.position : null,
    failure: known.state === 'EXECUTED' ? null : known.failure,
    envelope: null,
  };
  return planFor(proposalEntity, row, updated(proposalEntity, row, patch));
}
