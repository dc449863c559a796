import type { Actor, EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds } from '@workgraph/kit/policy';
import { checkOpen, checkPreviewed, checkRebasable, checkSession, type Standing } from './proposal.ts';

/** Nobody but the person it was made for ever has one at hand. */
export type ProposalAtHand = {
  readonly role: EffectiveRole;
  readonly actor: Actor;
  readonly proposal: Standing;
};

export function canPreview({ proposal }: ProposalAtHand): Decision {
  return holds('proposal.open', () => checkOpen(proposal));
}

export function canConfirm({ actor, proposal }: ProposalAtHand): Decision {
  return firstRefusal(
    holds('proposal.session', () => checkSession(actor)),
    () => holds('proposal.open', () => checkOpen(proposal)),
    () => holds('proposal.previewed', () => checkPreviewed(proposal)),
  );
}

export function canDismiss({ proposal }: ProposalAtHand): Decision {
  return holds('proposal.open', () => checkOpen(proposal));
}

export function canRebase({ proposal }: ProposalAtHand): Decision {
  return holds('proposal.rebasable', () => checkRebasable(proposal));
}

/** By the graph's name of the action. */
export const proposalPolicies = {
  PREVIEW: canPreview,
  CONFIRM: canConfirm,
  DISMISS: canDismiss,
  REBASE: canRebase,
} as const;
