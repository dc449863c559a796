import { found } from '@workgraph/kit/graphql/found';
import { candidatesIn } from '../organization/candidates.ts';
import { projectPermissions } from '../project/project-permissions.ts';
import type { WorkContext } from '../work.context.ts';
import { type TaskAtHand, taskPolicies } from './task.policy.ts';
import type { TaskRow } from './task.table.ts';

export const taskPermissions = {
  policies: taskPolicies,
  async atHand(task: TaskRow, context: WorkContext): Promise<TaskAtHand> {
    const project = await found(context.loaders.projectById.load(task.projectId));
    const { actor } = await context.access();
    return { ...(await projectPermissions.atHand(project, context)), actor, task };
  },
  candidates: ({ workspaceId }: TaskRow, context: WorkContext) => candidatesIn(workspaceId, context),
};
