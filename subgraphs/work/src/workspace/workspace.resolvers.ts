import { roleIn } from '@workgraph/kit/actor';
import { dayIn } from '@workgraph/kit/clock';
import { notFound } from '@workgraph/kit/errors';
import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
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

export const workspaceResolvers = {
  Query: {
    workspaces: (_, args, { loaders, organizationId }) => loaders.workspaces.load({ parent: organizationId, args }),
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
  Workspace: {
    today: ({ timeZone }, _, { now }) => dayIn(timeZone, now),
    viewerRole: async ({ id }, _, context) => roleIn(await context.access(), id) ?? fail(),
    members: ({ id }, args, { loaders }) => loaders.membersByWorkspace.load({ parent: id, args }),
  },
  WorkspaceMember: {
    workspace: ({ workspaceId }, _, { loaders }) => found(loaders.workspaceById.load(workspaceId)),
    user: ({ userId }, _, { loaders }) => found(loaders.userById.load(userId)),
  },
} satisfies Resolvers;

function fail(): never {
  throw notFound();
}
