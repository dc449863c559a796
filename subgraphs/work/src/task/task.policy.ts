import { type Actor, actorId, type EffectiveRole, isAtLeast } from '@workgraph/kit/actor';
import { type Decision, decide, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import { canEditTasks, isOpen, type ProjectAtHand } from '../project/project.policy.ts';
import { isInUse } from '../workspace/workspace.policy.ts';
import type { TaskRow } from './task.table.ts';
import { checkLive } from './task.ts';

export type TaskAtHand = ProjectAtHand & { readonly task: TaskRow; readonly actor: Actor };

/** State when something happened before it was brought here. */
export function canStateHistory(role: EffectiveRole): Decision {
  return needsRole('task.history', role, 'OWNER');
}

/** Change a live task, in whatever respect. */
export function canEditTask({ role, workspace, project, task }: TaskAtHand): Decision {
  return firstRefusal(
    canEditTasks(role),
    () => isInUse(workspace),
    () => isOpen(project),
    () => holds('task.live', () => checkLive(task)),
  );
}

/** To the trash and back. A MEMBER only what he reported himself and nobody has started. */
export function canDeleteTask({ role, actor, workspace, project, task }: TaskAtHand): Decision {
  const isOwn = task.reporterId !== null && task.reporterId === actorId(actor) && task.actualStart === null;
  const isAllowed = isAtLeast(role, 'OWNER') || (isAtLeast(role, 'MEMBER') && isOwn);
  return firstRefusal(
    decide('task.delete', isAllowed, 'OWNER'),
    () => isInUse(workspace),
    () => isOpen(project),
  );
}

/** By the graph's name of the action. */
export const taskPolicies = {
  UPDATE: canEditTask,
  MOVE: canEditTask,
  ASSIGN: canEditTask,
  RESCHEDULE: canEditTask,
  DELETE: canDeleteTask,
  RESTORE: canDeleteTask,
} as const;
