import { personId } from '@workgraph/kit/actor';
import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { lockProjectToWriteIn } from '../project/lock-project.ts';
import { canCreateTask } from '../project/project.policy.ts';
import { listStatuses, takeTaskNumbers } from '../project/project.repository.ts';
import { listActiveMembers } from '../workspace/workspace.repository.ts';
import { capacityWarnings } from './assignee.ts';
import { checkExternalId, externalIdsOf } from './external-id.ts';
import { type NewTask, newTask, numbered } from './new-task.ts';
import { countOpenTasks, listExternalIds } from './task.repository.ts';
import { taskEntity } from './task.table.ts';

export async function createTask(write: Write, input: NewTask): Promise<Plan> {
  const atHand = await lockProjectToWriteIn(write, input.projectId);
  enforce(canCreateTask(atHand));
  const { project } = atHand;
  const { orgId, workspaceId } = project;
  const assignees = input.assigneeId ? [input.assigneeId] : [];
  const [statuses, members, open, taken] = await Promise.all([
    listStatuses(write.db, [project.id]),
    listActiveMembers(write.db, workspaceId, assignees),
    countOpenTasks(write.db, orgId, workspaceId, assignees),
    listExternalIds(write.db, orgId, workspaceId, externalIdsOf([input])),
  ]);
  const reporterId = personId(write.actor);
  const draft = newTask(input, { project, statuses, members, reporterId, now: write.now, path: ['input'] });
  checkExternalId(draft, taken);
  const task = numbered(draft, project, await takeTaskNumbers(write.db, orgId, project.id, 1));
  const added = task.bucket === 'OPEN' ? 1 : 0;
  const warnings = capacityWarnings(
    open,
    new Map(assignees.map((id) => [id, { added, path: ['input', 'assigneeId'] }])),
  );
  return planToCreate(taskEntity, task, [], warnings);
}
