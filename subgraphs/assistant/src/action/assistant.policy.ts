import { type Actor, actorId, type EffectiveRole, isAtLeast } from '@workgraph/kit/actor';
import { type Decision, decide } from '@workgraph/kit/policy';
import type { ActionName } from './action.ts';

export type SubjectAtHand = {
  readonly role: EffectiveRole;
  readonly actor: Actor;
  readonly task: { readonly assigneeId: string | null };
};

/** An OWNER or ADMIN may have any task moved, a MEMBER those assigned to him. */
function canProposeMove({ role, actor, task }: SubjectAtHand): Decision {
  const isMine = task.assigneeId !== null && task.assigneeId === actorId(actor);
  const isAllowed = isAtLeast(role, 'OWNER') || (isAtLeast(role, 'MEMBER') && isMine);
  return decide('assistant.moveTask', isAllowed, 'OWNER');
}

/** What the assistant may propose to whom, beside what the person may do himself: it never adds to that. */
export const assistantPolicies: Readonly<Record<ActionName, (at: SubjectAtHand) => Decision>> = {
  MOVE_TASK: canProposeMove,
};
