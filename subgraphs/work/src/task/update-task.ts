import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { openTask } from './open-task.ts';
import { canEditTask } from './task.policy.ts';
import { taskEntity } from './task.table.ts';
import { readContent, type TaskContent } from './task-content.ts';

export async function updateTask(write: Write, input: { id: string } & Partial<TaskContent>): Promise<Plan> {
  const { task } = await openTask(write, input.id, canEditTask);
  const checks = new InputChecks();
  const patch = readContent(checks, input);
  checks.done();
  return planFor(taskEntity, task, updated(taskEntity, task, patch));
}
