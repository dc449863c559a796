import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { checkOpen } from '../project/project.ts';
import type { ProjectRow } from '../project/project.table.ts';
import { lockTask } from './lock-task.ts';
import { canDeleteTask, canEditTasks } from './task.policy.ts';
import type { TaskRow } from './task.table.ts';
import { checkLive } from './task.ts';

/** The first steps of every verb that changes a live task: found, allowed, and in a place that can be written in. */
export async function openTaskToEdit(write: Write, id: string): Promise<{ task: TaskRow; project: ProjectRow }> {
  const { task, project, role, checkWorkspace } = await lockTask(write, id);
  enforce(canEditTasks(role));
  checkWorkspace();
  checkOpen(project);
  checkLive(task);
  return { task, project };
}

/** The same for the verbs of the trash, where a task may be live or not. */
export async function openTaskToDelete(write: Write, id: string): Promise<TaskRow> {
  const { task, project, role, checkWorkspace } = await lockTask(write, id);
  enforce(canDeleteTask(role, write.actor, task));
  checkWorkspace();
  checkOpen(project);
  return task;
}
