import { fingerprint } from '@workgraph/kit/fingerprint';
import { newId } from '@workgraph/kit/ids';
import type { Action, ActionInput } from '../action/action.ts';
import type { Preview, ProposalRow, Target } from './proposal.table.ts';
import { minutesOpen } from './proposal.ts';

export type NewProposal = {
  readonly orgId: string;
  readonly workspaceId: string;
  readonly requestedBy: string;
  readonly action: Action;
  readonly input: ActionInput;
  readonly target: Target;
  readonly preview: Preview;
  readonly reason: string | null;
  readonly rebasedFrom: string | null;
  /** By the database's clock. */
  readonly at: Date;
};

/** The proposal as it will be. Its hash covers all that is never altered and that somebody confirms by it. */
export function newProposal(asked: NewProposal): ProposalRow {
  const { orgId, workspaceId, requestedBy, action, target, preview, reason, rebasedFrom, at } = asked;
  const input = { ...asked.input };
  const id = newId();
  const targets = [target];
  const summary = action.summary(target.label, input);
  return {
    orgId,
    workspaceId,
    id,
    requestedBy,
    action: action.name,
    input,
    mutation: action.mutation,
    inputHash: fingerprint(input),
    targets,
    taskId: target.id,
    summary,
    hash: fingerprint({ id, requestedBy, action: action.name, input, targets, summary }),
    state: 'PROPOSED',
    reason,
    rebasedFrom,
    expiresAt: new Date(at.getTime() + minutesOpen * 60_000),
    preview,
    previewedAt: at,
    confirmedBy: null,
    confirmedAt: null,
    outcomeAt: null,
    outcomePosition: null,
    failure: null,
    envelope: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
