import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import type { Action, ActionInput } from '../action/action.ts';
import { assistantPolicies } from '../action/assistant.policy.ts';
import { findTask, type TaskSubject } from '../subject/subject.repository.ts';
import { newProposal } from './new-proposal.ts';
import { readClock } from './proposal.repository.ts';
import type { Preview, ProposalRow, Target } from './proposal.table.ts';

/** What a dry run of the action answered, as the person it is for. */
export type Trial = { readonly target: Target; readonly preview: Preview };

export type Intent = {
  readonly action: Action;
  readonly input: ActionInput;
  readonly reason: string | null;
  readonly rebasedFrom: string | null;
};

/** A proposal to the caller, if the assistant's policy allows it: what he may do himself the trial has shown. */
export async function propose(
  write: Write,
  { action, input, reason, rebasedFrom }: Intent,
  { target, preview }: Trial,
): Promise<ProposalRow> {
  const { actor, db } = write;
  if (actor.kind !== 'USER') throw notFound();
  const orgId = actor.organizationId;
  const task = await checkPolicy(write, action, target.id);
  return newProposal({
    ...{ orgId, workspaceId: task.workspaceId, requestedBy: actor.userId },
    ...{ action, input, target, preview, reason, rebasedFrom },
    at: await readClock(db),
  });
}

/** What the assistant may do for the caller, on the task as it is now. NOT_FOUND when that is gone. */
export async function checkPolicy(write: Write, { name }: Action, taskId: string): Promise<TaskSubject> {
  const task = await findTask(write.db, write.actor.organizationId, taskId);
  if (!task) throw notFound();
  enforce(assistantPolicies[name]({ role: write.roleIn(task.workspaceId), actor: write.actor, task }));
  return task;
}
