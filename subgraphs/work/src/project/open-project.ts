import type { Write } from '@workgraph/kit/changes/mutate';
import { type Decision, enforce } from '@workgraph/kit/policy';
import { lockProjectForUpdate } from './lock-project.ts';
import type { ProjectAtHand } from './project.policy.ts';
import type { ProjectRow } from './project.table.ts';

/** The first steps of every verb on a project: found, locked, and what the policy allows. */
export async function openProject(
  write: Write,
  id: string,
  policy: (at: ProjectAtHand) => Decision,
): Promise<ProjectRow> {
  const atHand = await lockProjectForUpdate(write, id);
  enforce(policy(atHand));
  return atHand.project;
}
