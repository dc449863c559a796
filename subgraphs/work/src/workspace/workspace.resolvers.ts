import { dayIn } from '@workgraph/kit/clock';
import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import { viewerRole } from '@workgraph/kit/people/viewer-role';
import type { Resolvers } from '../generated/resolvers.ts';
import { addWorkspaceMember } from './add-workspace-member.ts';
import { archiveWorkspace } from './archive-workspace.ts';
import { changeWorkspaceMemberRole } from './change-workspace-member-role.ts';
import { createWorkspace } from './create-workspace.ts';
import { reinstateWorkspaceMember } from './reinstate-workspace-member.ts';
import { removeWorkspaceMember } from './remove-workspace-member.ts';
import { restoreWorkspace } from './restore-workspace.ts';
import { suspendWorkspaceMember } from './suspend-workspace-member.ts';
import { updateWorkspace } from './update-workspace.ts';
import { workspacePermissions } from './workspace-permissions.ts';

export const workspaceResolvers = {
  Query: {
    workspaces: (_, args, { loaders, organizationId }) =>
      loaders.workspaces.load({ parent: organizationId, args }),
    workspace: (_, { id }, { loaders }) => found(loaders.workspaceById.load(id)),
  },
  Mutation: {
    createWorkspace: mutation(createWorkspace),
    updateWorkspace: mutation(updateWorkspace),
    archiveWorkspace: mutation(archiveWorkspace),
    restoreWorkspace: mutation(restoreWorkspace),
    addWorkspaceMember: mutation(addWorkspaceMember),
    changeWorkspaceMemberRole: mutation(changeWorkspaceMemberRole),
    suspendWorkspaceMember: mutation(suspendWorkspaceMember),
    reinstateWorkspaceMember: mutation(reinstateWorkspaceMember),
    removeWorkspaceMember: mutation(removeWorkspaceMember),
  },
  WorkspacePermissions: permissionType(workspacePermissions),
  Workspace: {
    ...permissionFields(workspacePermissions),
    today: ({ timeZone }, _, { now }) => dayIn(timeZone, now),
    viewerRole: ({ id }, _, context) => viewerRole(id, context),
    members: ({ id }, args, { loaders }) => loaders.membersByWorkspace.load({ parent: id, args }),
  },
  WorkspaceMember: {
    workspace: ({ workspaceId }, _, { loaders }) => found(loaders.workspaceById.load(workspaceId)),
    user: ({ userId }, _, { loaders }) => found(loaders.userById.load(userId)),
  },
} satisfies Resolvers;
