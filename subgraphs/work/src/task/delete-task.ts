import { type Plan, planFor, trashed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openTaskToDelete } from './open-task.ts';
import { taskEntity } from './task.table.ts';

export async function deleteTask(write: Write, { id }: { id: string }): Promise<Plan> {
  const task = await openTaskToDelete(write, id);
  if (task.deletedAt) return planFor(taskEntity, task, []);
  return planFor(taskEntity, task, trashed(taskEntity, task, { deletedAt: write.now }));
}
