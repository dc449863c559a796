import { type Actor, actorId, type EffectiveRole, isAtLeast } from '@workgraph/kit/actor';
import { type Decision, needsRole } from '@workgraph/kit/policy';
import type { TaskRow } from './task.table.ts';

/** Create, edit, move, assign, reschedule, one or many. */
export function canEditTasks(role: EffectiveRole): Decision {
  return needsRole('task.edit', role, 'MEMBER');
}

/** State when something happened before it was brought here. */
export function canStateHistory(role: EffectiveRole): Decision {
  return needsRole('task.history', role, 'OWNER');
}

/** A MEMBER only what he reported himself and nobody has started. */
export function canDeleteTask(
  role: EffectiveRole,
  actor: Actor,
  task: Pick<TaskRow, 'reporterId' | 'actualStart'>,
): Decision {
  const isOwn = task.reporterId !== null && task.reporterId === actorId(actor) && task.actualStart === null;
  const isAllowed = isAtLeast(role, 'OWNER') || (isAtLeast(role, 'MEMBER') && isOwn);
  return { isAllowed, rule: 'task.delete', requiredRole: 'OWNER' };
}
