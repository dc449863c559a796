import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { listStatuses } from '../project/project.repository.ts';
import { getStatus } from '../project/status.ts';
import { openTask } from './open-task.ts';
import { canEditTask } from './task.policy.ts';
import { taskEntity } from './task.table.ts';
import { checkEntering, checkWorkflow, factsIn, standsIn } from './task.ts';

export async function moveTask(write: Write, input: { id: string; status: string }): Promise<Plan> {
  const { task, project } = await openTask(write, input.id, canEditTask);
  const statuses = await listStatuses(write.db, [project.id]);
  const target = getStatus(statuses, input.status, ['input', 'status']);
  if (target.id === task.statusId) return planFor(taskEntity, task, []);
  checkEntering(project, target);
  checkWorkflow({ ...task, key: task.statusKey }, target);
  const patch = { ...standsIn(target), ...factsIn(target, task, write.now) };
  return planFor(taskEntity, task, updated(taskEntity, task, patch));
}
