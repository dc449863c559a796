import { found } from '@workgraph/kit/graphql/found';
import { viewerRole } from '@workgraph/kit/people/viewer-role';
import { candidatesIn } from '../organization/candidates.ts';
import type { WorkContext } from '../work.context.ts';
import { type ProjectAtHand, projectPolicies } from './project.policy.ts';
import type { ProjectRow } from './project.table.ts';

export const projectPermissions = {
  policies: projectPolicies,
  async atHand(project: ProjectRow, context: WorkContext): Promise<ProjectAtHand> {
    const { workspaceId } = project;
    const workspace = await found(context.loaders.workspaceById.load(workspaceId));
    return { project, workspace, role: await viewerRole(workspaceId, context) };
  },
  candidates: ({ workspaceId }: ProjectRow, context: WorkContext) => candidatesIn(workspaceId, context),
};
