import { type Plan, planFor, trashed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openTask } from './open-task.ts';
import { canDeleteTask } from './task.policy.ts';
import { taskEntity } from './task.table.ts';

export async function deleteTask(write: Write, { id }: { id: string }): Promise<Plan> {
  const { task } = await openTask(write, id, canDeleteTask);
  if (task.deletedAt) return planFor(taskEntity, task, []);
  return planFor(taskEntity, task, trashed(taskEntity, task, { deletedAt: write.now }));
}
