import { found } from '@workgraph/kit/graphql/found';
import { viewerRole } from '@workgraph/kit/people/viewer-role';
import { type BookingAtHand, canCreateAllocation } from '../allocation/allocation.policy.ts';
import { canManageResources } from '../resource/resource.policy.ts';
import type { ResourceContext } from '../resource.context.ts';
import type { WorkspaceAtHand } from './place.policy.ts';
import type { ProjectPlace, WorkspacePlace } from './place.ts';

export const workspacePermissions = {
  policies: { CREATE_RESOURCE: canManageResources },
  async atHand(workspace: WorkspacePlace, context: ResourceContext): Promise<WorkspaceAtHand> {
    return { workspace, role: await viewerRole(workspace.id, context) };
  },
};

export const projectPermissions = {
  policies: { CREATE_ALLOCATION: canCreateAllocation },
  /** Whoever may book anybody at all may book himself SOFT, or is an OWNER, who needs no resource of his own. */
  async atHand(project: ProjectPlace, context: ResourceContext): Promise<BookingAtHand> {
    const { workspaceId } = project;
    const { workspaceById, ownResourceByWorkspace } = context.loaders;
    const [workspace, own] = await Promise.all([
      found(workspaceById.load(workspaceId)),
      ownResourceByWorkspace.load(workspaceId),
    ]);
    const { actor } = await context.access();
    const resource = own ?? { workspaceId, userId: null };
    const atHand = await workspacePermissions.atHand(workspace, context);
    return { ...atHand, actor, resource, project, becoming: 'SOFT' };
  },
};
