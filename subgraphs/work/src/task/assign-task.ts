import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { listActiveMembers } from '../workspace/workspace.repository.ts';
import { capacityWarnings, checkAssignee } from './assignee.ts';
import { openTask } from './open-task.ts';
import { canEditTask } from './task.policy.ts';
import { countOpenTasks } from './task.repository.ts';
import { taskEntity } from './task.table.ts';

export async function assignTask(
  write: Write,
  input: { id: string; assigneeId?: string | null | undefined },
): Promise<Plan> {
  const { task } = await openTask(write, input.id, canEditTask);
  if (input.assigneeId === undefined || input.assigneeId === task.assigneeId)
    return planFor(taskEntity, task, []);
  const changes = updated(taskEntity, task, { assigneeId: input.assigneeId });
  if (input.assigneeId === null) return planFor(taskEntity, task, changes);

  const wanted = [input.assigneeId];
  checkAssignee(input.assigneeId, await listActiveMembers(write.db, task.workspaceId, wanted));
  const open = await countOpenTasks(write.db, task.orgId, task.workspaceId, wanted);
  const added = task.bucket === 'OPEN' ? 1 : 0;
  const warnings = capacityWarnings(
    open,
    new Map([[input.assigneeId, { added, path: ['input', 'assigneeId'] }]]),
  );
  return planFor(taskEntity, task, changes, warnings);
}
