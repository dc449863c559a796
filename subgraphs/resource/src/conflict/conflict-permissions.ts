import { found } from '@workgraph/kit/graphql/found';
import { candidatesIn } from '@workgraph/kit/people/candidates';
import { workspacePermissions } from '../place/place-permissions.ts';
import type { ResourceContext } from '../resource.context.ts';
import { conflictPolicies } from './conflict.policy.ts';
import type { ConflictRow } from './conflict.table.ts';

export const conflictPermissions = {
  policies: conflictPolicies,
  async atHand({ workspaceId }: ConflictRow, context: ResourceContext) {
    const workspace = await found(context.loaders.workspaceById.load(workspaceId));
    return workspacePermissions.atHand(workspace, context);
  },
  candidates: ({ workspaceId }: ConflictRow, context: ResourceContext) => candidatesIn(workspaceId, context),
};
