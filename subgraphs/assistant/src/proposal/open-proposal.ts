import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { changedSince } from '@workgraph/kit/log/changed-since';
import { type Decision, enforce } from '@workgraph/kit/policy';
import type { ProposalAtHand } from './proposal.policy.ts';
import { findProposalForUpdate } from './proposal.repository.ts';
import type { CurrentProposal, ProposalRow } from './proposal.table.ts';
import { stale } from './proposal.ts';

/** The first steps of every verb on a proposal: found, locked, and what the policy allows. */
export async function openProposal(
  write: Write,
  id: string,
  policy: (at: ProposalAtHand) => Decision,
): Promise<{ row: ProposalRow; standing: CurrentProposal }> {
  const found = await findProposalForUpdate(write.db, write.actor.organizationId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.row.workspaceId);
  enforce(policy({ role, actor: write.actor, proposal: found.standing }));
  return found;
}

/** Throws PROPOSAL_STALE when a target is no longer what the proposal was made for. */
export async function checkTargets(write: Write, { targets }: ProposalRow): Promise<void> {
  for (const target of targets) {
    const since = await changedSince(write.db, target, target.version);
    if (since) throw stale(since);
  }
}
