import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProject } from './open-project.ts';
import { canArchiveProject } from './project.policy.ts';
import { projectEntity } from './project.table.ts';

export async function restoreProject(write: Write, { id }: { id: string }): Promise<Plan> {
  const project = await openProject(write, id, canArchiveProject);
  return planFor(projectEntity, project, updated(projectEntity, project, { archivedAt: null }));
}
