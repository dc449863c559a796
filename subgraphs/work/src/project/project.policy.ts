import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import { isInUse } from '../workspace/workspace.policy.ts';
import type { WorkspaceRow } from '../workspace/workspace.table.ts';
import type { ProjectRow } from './project.table.ts';
import { checkHasLead, checkNotArchived, checkOpen, type StateVerb, stateAfter } from './project.ts';

export type ProjectAtHand = {
  readonly role: EffectiveRole;
  readonly workspace: WorkspaceRow;
  readonly project: ProjectRow;
};

/** Its lead, its state, its archive. */
function canRun(role: EffectiveRole): Decision {
  return needsRole('project.run', role, 'OWNER');
}

/** Create and change tasks, one or many. */
export function canEditTasks(role: EffectiveRole): Decision {
  return needsRole('task.edit', role, 'MEMBER');
}

export function isOpen(project: ProjectRow): Decision {
  return holds('project.open', () => checkOpen(project));
}

/** What it says of itself: name, dates, description, labels, priority. */
export function canEditProject({ role, workspace, project }: ProjectAtHand): Decision {
  return firstRefusal(
    needsRole('project.edit', role, 'MEMBER'),
    () => isInUse(workspace),
    () => isOpen(project),
  );
}

export function canAssignLead({ role, workspace, project }: ProjectAtHand): Decision {
  return firstRefusal(
    canRun(role),
    () => isInUse(workspace),
    () => isOpen(project),
  );
}

/** Put it away and bring it back, apart from its state. */
export function canArchiveProject({ role, workspace }: ProjectAtHand): Decision {
  return firstRefusal(canRun(role), () => isInUse(workspace));
}

/** The way is open from the state it is in, and whoever must answer for it is named. */
export function canChangeState(verb: StateVerb): (at: ProjectAtHand) => Decision {
  return ({ role, workspace, project }) =>
    firstRefusal(
      canRun(role),
      () => isInUse(workspace),
      () => holds('project.archived', () => checkNotArchived(project)),
      () => holds('project.transition', () => stateAfter(verb, project.state)),
      () => holds('project.lead', () => checkLeadFor(verb, project)),
    );
}

function checkLeadFor(verb: StateVerb, project: ProjectRow): void {
  if (verb === 'start' || verb === 'reopen') checkHasLead(project);
}

export function canCreateTask({ role, workspace, project }: ProjectAtHand): Decision {
  return firstRefusal(
    canEditTasks(role),
    () => isInUse(workspace),
    () => isOpen(project),
  );
}

/** By the graph's name of the action. */
export const projectPolicies = {
  UPDATE: canEditProject,
  ASSIGN_LEAD: canAssignLead,
  START: canChangeState('start'),
  HOLD: canChangeState('hold'),
  RESUME: canChangeState('resume'),
  COMPLETE: canChangeState('complete'),
  CANCEL: canChangeState('cancel'),
  REOPEN: canChangeState('reopen'),
  ARCHIVE: canArchiveProject,
  RESTORE: canArchiveProject,
  CREATE_TASK: canCreateTask,
} as const;
