import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openTask } from './open-task.ts';
import { canDeleteTask } from './task.policy.ts';
import { taskEntity } from './task.table.ts';

/** Whoever may delete a task may bring it back. */
export async function restoreTask(write: Write, { id }: { id: string }): Promise<Plan> {
  const { task } = await openTask(write, id, canDeleteTask);
  return planFor(taskEntity, task, updated(taskEntity, task, { deletedAt: null }));
}
