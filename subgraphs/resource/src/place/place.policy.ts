import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, holds } from '@workgraph/kit/policy';
import { checkInUse, checkProject, type ProjectPlace } from './place.ts';

export type WorkspaceAtHand = {
  readonly role: EffectiveRole;
  readonly workspace: { readonly archivedAt: Date | null };
};

export function isInUse({ workspace }: WorkspaceAtHand): Decision {
  return holds('workspace.inUse', () => checkInUse(workspace));
}

/** It is one of the workspace, and still takes work. */
export function isOpen(project: ProjectPlace | null, workspaceId: string): Decision {
  return holds('project.open', () => checkProject(project, workspaceId));
}
