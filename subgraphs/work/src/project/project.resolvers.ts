import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { archiveProject } from './archive-project.ts';
import { assignProjectLead } from './assign-project-lead.ts';
import { cancelProject } from './cancel-project.ts';
import { completeProject } from './complete-project.ts';
import { createProject } from './create-project.ts';
import { holdProject } from './hold-project.ts';
import { progressOf } from './progress.ts';
import { nextStates } from './project.ts';
import { projectPermissions } from './project-permissions.ts';
import { reopenProject } from './reopen-project.ts';
import { restoreProject } from './restore-project.ts';
import { resumeProject } from './resume-project.ts';
import { startProject } from './start-project.ts';
import { updateProject } from './update-project.ts';

export const projectResolvers = {
  Query: {
    projects: (_, { workspaceId, ...args }, { loaders }) =>
      loaders.projectsByWorkspace.load({ parent: workspaceId, args }),
    project: (_, { id }, { loaders }) => found(loaders.projectById.load(id)),
  },
  Mutation: {
    createProject: mutation(createProject),
    updateProject: mutation(updateProject),
    assignProjectLead: mutation(assignProjectLead),
    startProject: mutation(startProject),
    holdProject: mutation(holdProject),
    resumeProject: mutation(resumeProject),
    completeProject: mutation(completeProject),
    cancelProject: mutation(cancelProject),
    reopenProject: mutation(reopenProject),
    archiveProject: mutation(archiveProject),
    restoreProject: mutation(restoreProject),
  },
  ProjectPermissions: permissionType(projectPermissions),
  Project: {
    ...permissionFields(projectPermissions),
    workspace: ({ workspaceId }, _, { loaders }) => found(loaders.workspaceById.load(workspaceId)),
    lead: ({ leadId }, _, { loaders }) => (leadId === null ? null : loaders.userById.load(leadId)),
    nextStates: ({ state, archivedAt }) => (archivedAt ? [] : [...nextStates(state)]),
    statuses: ({ id }, _, { loaders }) => loaders.statusesByProject.load(id),
    taskCounts: ({ id }, _, { loaders }) => found(loaders.taskCountsByProject.load(id)),
    progress: async ({ id }, _, { loaders }) => progressOf(await found(loaders.taskCountsByProject.load(id))),
    tasks: ({ id }, args, { loaders }) => loaders.tasksByProject.load({ parent: id, args }),
  },
} satisfies Resolvers;
