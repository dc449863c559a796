import type { MutationOptions } from '@workgraph/kit/changes/mutate';
import type { Outcome } from '@workgraph/kit/changes/outcome';
import { DomainError } from '@workgraph/kit/errors';
import { found } from '@workgraph/kit/graphql/found';
import { logLine } from '@workgraph/kit/logging';
import { type Decision, enforce } from '@workgraph/kit/policy';
import { actions, readAction } from '../action/action.ts';
import { tryAction } from '../action/try-action.flow.ts';
import type { AssistantContext } from '../assistant.context.ts';
import { carryOut } from './carry-out.flow.ts';
import { confirmProposal } from './confirm-proposal.ts';
import { createProposal } from './create-proposal.ts';
import { previewProposal } from './preview-proposal.ts';
import { canPreview, canRebase, type ProposalAtHand } from './proposal.policy.ts';
import type { CurrentProposal } from './proposal.table.ts';
import { stale } from './proposal.ts';
import { proposalPermissions } from './proposal-permissions.ts';
import type { Trial } from './propose.ts';
import { rebaseProposal } from './rebase-proposal.ts';
import { recordOutcome } from './record-outcome.ts';

type Options = MutationOptions | null | undefined;

// What is asked of the graph is asked before the writing transaction and after it, never while it is open.

export function create(context: AssistantContext, input: object, options: Options): Promise<Outcome> {
  const asked = readAction(input);
  let trial: Trial;
  return context.mutate(
    'createProposal',
    (write) => createProposal(write, { ...asked, reason: write.reason, rebasedFrom: null }, trial),
    input,
    options,
    async () => {
      trial = await tryAction(context, asked, null);
    },
  );
}

export function preview(
  context: AssistantContext,
  input: { id: string },
  options: Options,
): Promise<Outcome> {
  let trial: Trial;
  return context.mutate(
    'previewProposal',
    (write) => previewProposal(write, input, trial.preview),
    input,
    options,
    async () => {
      const proposal = await open(context, input.id, canPreview);
      trial = await tryAgain(context, proposal, proposal.targets[0]?.version ?? null);
    },
  );
}

export function rebase(context: AssistantContext, input: { id: string }, options: Options): Promise<Outcome> {
  let trial: Trial;
  return context.mutate(
    'rebaseProposal',
    (write) => rebaseProposal(write, input, trial),
    input,
    options,
    async () => {
      trial = await tryAgain(context, await open(context, input.id, canRebase), null);
    },
  );
}

/** Confirms, commits, and only then acts. Whoever comes to an end before the outcome is known leaves it to the job. */
export async function confirm(
  context: AssistantContext,
  input: { id: string; hash: string },
  options: Options,
): Promise<Outcome> {
  const confirmed = await context.mutate(
    'confirmProposal',
    (write) => confirmProposal(write, input, context.envelope),
    input,
    options,
  );
  if (options?.dryRun) return confirmed;
  if (confirmed.replayed) return { ...confirmed, position: await positionOf(context, input.id, confirmed) };
  try {
    const result = await carryOut(context.ask, await found(context.loaders.proposalById.load(input.id)));
    if (!result) return confirmed;
    const outcome = { id: input.id, result };
    const { position } = await context.mutate('recordProposalOutcome', recordOutcome, outcome, null);
    return { ...confirmed, position };
  } catch (error) {
    logLine('error', 'proposal.unfinished', { requestId: context.requestId, error });
    return confirmed;
  }
}

/** Of the effect, once there is one: whoever reads from there sees what came of the confirmation. */
async function positionOf(context: AssistantContext, id: string, { position }: Outcome) {
  const proposal = await found(context.loaders.proposalById.load(id));
  return proposal.outcomePosition ?? position;
}

async function open(
  context: AssistantContext,
  id: string,
  policy: (at: ProposalAtHand) => Decision,
): Promise<CurrentProposal> {
  const proposal = await found(context.loaders.proposalById.load(id));
  enforce(policy(await proposalPermissions.atHand(proposal, context)));
  return proposal;
}

async function tryAgain(
  context: AssistantContext,
  { action, input }: CurrentProposal,
  expectedVersion: number | null,
): Promise<Trial> {
  try {
    return await tryAction(context, { action: actions[action], input }, expectedVersion);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'VERSION_CONFLICT') throw stale(error.details);
    throw error;
  }
}
