import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { openTask } from './open-task.ts';
import { canEditTask } from './task.policy.ts';
import { taskEntity } from './task.table.ts';

type Input = { id: string; startDate?: string | null | undefined; dueDate?: string | null | undefined };

export async function rescheduleTask(write: Write, input: Input): Promise<Plan> {
  const { task } = await openTask(write, input.id, canEditTask);
  const { startDate = task.startDate, dueDate = task.dueDate } = input;
  const checks = new InputChecks();
  checks.period(startDate, dueDate, input.dueDate === undefined ? 'startDate' : 'dueDate');
  checks.done();
  return planFor(taskEntity, task, updated(taskEntity, task, { startDate, dueDate }));
}
