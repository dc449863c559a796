import type { EffectiveRole } from '@workgraph/kit/actor';
import type { Write } from '@workgraph/kit/changes/mutate';
import { type Decision, enforce } from '@workgraph/kit/policy';
import { lockProjectForUpdate } from './lock-project.ts';
import type { ProjectRow } from './project.table.ts';

/** The first steps of every verb on a project: found, allowed, and in a workspace that is in use. */
export async function openProject(
  write: Write,
  id: string,
  policy: (role: EffectiveRole) => Decision,
): Promise<ProjectRow> {
  const { project, role, checkWorkspace } = await lockProjectForUpdate(write, id);
  enforce(policy(role));
  checkWorkspace();
  return project;
}
