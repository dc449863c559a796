import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedIn } from '../organization/signed-in.ts';
import { assignTask } from './assign-task.ts';
import { createTask } from './create-task.ts';
import { createTasks } from './create-tasks.ts';
import { deleteTask } from './delete-task.ts';
import { moveTask } from './move-task.ts';
import { rescheduleTask } from './reschedule-task.ts';
import { restoreTask } from './restore-task.ts';
import { isOverdue } from './task.ts';
import { taskPermissions } from './task-permissions.ts';
import { updateTask } from './update-task.ts';

const nothing = { total: 0, overdue: 0, dueToday: 0, dueThisWeek: 0 };

export const taskResolvers = {
  Query: {
    tasks: (_, { workspaceId, ...args }, { loaders }) =>
      loaders.tasksByWorkspace.load({ parent: workspaceId, args }),
    task: (_, { id }, { loaders }) => found(loaders.taskById.load(id)),
    myWork: async (_, _args, context) => ({ userId: signedIn((await context.access()).actor).id }),
  },
  Mutation: {
    createTask: mutation(createTask),
    createTasks: mutation(createTasks),
    updateTask: mutation(updateTask),
    moveTask: mutation(moveTask),
    assignTask: mutation(assignTask),
    rescheduleTask: mutation(rescheduleTask),
    deleteTask: mutation(deleteTask),
    restoreTask: mutation(restoreTask),
  },
  Task: {
    ...permissionFields(taskPermissions),
    workspace: ({ workspaceId }, _, { loaders }) => found(loaders.workspaceById.load(workspaceId)),
    project: ({ projectId }, _, { loaders }) => found(loaders.projectById.load(projectId)),
    status: async ({ projectId, statusId }, _, { loaders }) =>
      found(statusOf(loaders.statusesByProject.load(projectId), statusId)),
    assignee: ({ assigneeId }, _, { loaders }) =>
      assigneeId === null ? null : loaders.userById.load(assigneeId),
    reporter: ({ reporterId }, _, { loaders }) =>
      reporterId === null ? null : loaders.userById.load(reporterId),
    isOverdue: async (task, _, { loaders, now }) =>
      isOverdue(task, {
        project: await found(loaders.projectById.load(task.projectId)),
        workspace: await found(loaders.workspaceById.load(task.workspaceId)),
        now,
      }),
  },
  TaskPermissions: permissionType(taskPermissions),
  CreateTasksResult: {
    task: ({ id }, _, { loaders }) => (id === null ? null : loaders.taskById.load(id)),
  },
  MyWork: {
    tasks: ({ userId }, args, { loaders }) => loaders.myTasks.load({ parent: userId, args }),
    counts: async ({ userId }, _, { loaders }) => (await loaders.myWorkCounts.load(userId)) ?? nothing,
  },
} satisfies Resolvers;

async function statusOf<Status extends { id: string }>(
  all: Promise<Status[]>,
  id: string,
): Promise<Status | null> {
  return (await all).find((status) => status.id === id) ?? null;
}
