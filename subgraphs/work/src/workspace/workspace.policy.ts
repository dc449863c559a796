import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import type { WorkspaceRow } from './workspace.table.ts';
import { checkInUse } from './workspace.ts';

export type WorkspaceAtHand = { readonly role: EffectiveRole; readonly workspace: WorkspaceRow };

export function isInUse(workspace: WorkspaceRow): Decision {
  return holds('workspace.inUse', () => checkInUse(workspace));
}

/** There is no workspace yet: the role is that in the organization. */
export function canCreateWorkspace(role: EffectiveRole): Decision {
  return needsRole('workspace.create', role, 'ADMIN');
}

/** Close it and open it again. */
export function canArchiveWorkspace({ role }: WorkspaceAtHand): Decision {
  return needsRole('workspace.archive', role, 'ADMIN');
}

export function canEditWorkspace({ role, workspace }: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('workspace.edit', role, 'OWNER'), () => isInUse(workspace));
}

/** Add people, change what they are, suspend and remove them. */
export function canManageMembers({ role, workspace }: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('workspace.members', role, 'OWNER'), () => isInUse(workspace));
}

export function canCreateProject({ role, workspace }: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('project.create', role, 'OWNER'), () => isInUse(workspace));
}

/** By the graph's name of the action. */
export const workspacePolicies = {
  UPDATE: canEditWorkspace,
  ARCHIVE: canArchiveWorkspace,
  RESTORE: canArchiveWorkspace,
  MANAGE_MEMBERS: canManageMembers,
  CREATE_PROJECT: canCreateProject,
} as const;
