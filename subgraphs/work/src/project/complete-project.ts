import type { Plan } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { changeState } from './change-state.ts';
import { countOpenTasksOf } from './project.repository.ts';
import { checkNoOpenTasks, checkReason } from './project.ts';

type Input = { id: string; force: boolean };

export function completeProject(write: Write, { id, force }: Input): Promise<Plan> {
  return changeState(write, id, 'complete', async (project) => {
    if (force) return checkReason(write.reason);
    checkNoOpenTasks(await countOpenTasksOf(write.db, project.orgId, project.id));
  });
}
