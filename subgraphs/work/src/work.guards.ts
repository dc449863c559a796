import {
  allOf,
  type Guards,
  inWorkspace,
  isOrganizationAdmin,
  reading,
  writing,
} from '@workgraph/kit/graphql/guard';

/**
 * Who may call a field at all. Whatever an entity's id implies is decided by the verb's policy once it is loaded; a
 * workspace that is named can be judged here already.
 */
export const workGuards: Guards = {
  Query: {
    viewer: reading,
    people: reading,
    workspaces: reading,
    workspace: reading,
    projects: allOf(reading, inWorkspace('VIEWER')),
    project: reading,
    tasks: allOf(reading, inWorkspace('VIEWER')),
    task: reading,
    myWork: reading,
  },
  Mutation: {
    createWorkspace: allOf(writing, isOrganizationAdmin),
    updateWorkspace: writing,
    archiveWorkspace: writing,
    restoreWorkspace: writing,
    addWorkspaceMember: allOf(writing, inWorkspace('OWNER')),
    changeWorkspaceMemberRole: writing,
    suspendWorkspaceMember: writing,
    reinstateWorkspaceMember: writing,
    removeWorkspaceMember: writing,
    createProject: allOf(writing, inWorkspace('OWNER')),
    updateProject: writing,
    assignProjectLead: writing,
    startProject: writing,
    holdProject: writing,
    resumeProject: writing,
    completeProject: writing,
    cancelProject: writing,
    reopenProject: writing,
    archiveProject: writing,
    restoreProject: writing,
    createTask: writing,
    createTasks: allOf(writing, inWorkspace('MEMBER')),
    updateTask: writing,
    moveTask: writing,
    assignTask: writing,
    rescheduleTask: writing,
    deleteTask: writing,
    restoreTask: writing,
  },
};
