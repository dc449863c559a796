import { type EffectiveRole, roleIn } from '@workgraph/kit/actor';
import { notFound } from '@workgraph/kit/errors';
import { candidatesIn } from '../organization/candidates.ts';
import type { WorkContext } from '../work.context.ts';
import { type WorkspaceAtHand, workspacePolicies } from './workspace.policy.ts';
import type { WorkspaceRow } from './workspace.table.ts';

export async function viewerRole(workspaceId: string, context: WorkContext): Promise<EffectiveRole> {
  const role = roleIn(await context.access(), workspaceId);
  if (!role) throw notFound();
  return role;
}

export const workspacePermissions = {
  policies: workspacePolicies,
  async atHand(workspace: WorkspaceRow, context: WorkContext): Promise<WorkspaceAtHand> {
    return { workspace, role: await viewerRole(workspace.id, context) };
  },
  candidates: ({ id }: WorkspaceRow, context: WorkContext) => candidatesIn(id, context),
};
