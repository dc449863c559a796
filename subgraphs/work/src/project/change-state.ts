import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProject } from './open-project.ts';
import { canChangeState } from './project.policy.ts';
import { type ProjectRow, projectEntity } from './project.table.ts';
import { factsOn, type StateVerb, stateAfter } from './project.ts';

/** What all verbs of the state do alike; `check` is the rule of one of them, asked when the way is open. */
export async function changeState(
  write: Write,
  id: string,
  verb: StateVerb,
  check?: (project: ProjectRow) => unknown,
): Promise<Plan> {
  const project = await openProject(write, id, canChangeState(verb));
  const state = stateAfter(verb, project.state);
  await check?.(project);
  const patch = { state, ...factsOn(state, project, write.now) };
  return planFor(projectEntity, project, updated(projectEntity, project, patch));
}
