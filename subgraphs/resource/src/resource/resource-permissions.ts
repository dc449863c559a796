import { found } from '@workgraph/kit/graphql/found';
import { candidatesIn } from '@workgraph/kit/people/candidates';
import { workspacePermissions } from '../place/place-permissions.ts';
import type { ResourceContext } from '../resource.context.ts';
import { type ResourceAtHand, resourcePolicies } from './resource.policy.ts';
import type { ResourceRow } from './resource.table.ts';

export const resourcePermissions = {
  policies: resourcePolicies,
  async atHand(resource: ResourceRow, context: ResourceContext): Promise<ResourceAtHand> {
    const workspace = await found(context.loaders.workspaceById.load(resource.workspaceId));
    const { actor } = await context.access();
    return { ...(await workspacePermissions.atHand(workspace, context)), actor, resource };
  },
  candidates: ({ workspaceId }: ResourceRow, context: ResourceContext) => candidatesIn(workspaceId, context),
};
