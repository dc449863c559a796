import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { openProject } from './open-project.ts';
import { canEditProject } from './project.policy.ts';
import { projectEntity } from './project.table.ts';
import { type ProjectContent, readContent } from './project-content.ts';

export async function updateProject(
  write: Write,
  input: { id: string } & Partial<ProjectContent>,
): Promise<Plan> {
  const project = await openProject(write, input.id, canEditProject);
  const checks = new InputChecks();
  const patch = readContent(checks, input, project);
  checks.done();
  return planFor(projectEntity, project, updated(projectEntity, project, patch));
}
