import { viewerRole } from '@workgraph/kit/people/viewer-role';
import { candidatesIn } from '../organization/candidates.ts';
import type { WorkContext } from '../work.context.ts';
import { type WorkspaceAtHand, workspacePolicies } from './workspace.policy.ts';
import type { WorkspaceRow } from './workspace.table.ts';

export const workspacePermissions = {
  policies: workspacePolicies,
  async atHand(workspace: WorkspaceRow, context: WorkContext): Promise<WorkspaceAtHand> {
    return { workspace, role: await viewerRole(workspace.id, context) };
  },
  candidates: ({ id }: WorkspaceRow, context: WorkContext) => candidatesIn(id, context),
};
