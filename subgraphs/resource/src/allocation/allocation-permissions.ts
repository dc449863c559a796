import { found } from '@workgraph/kit/graphql/found';
import { candidatesIn } from '@workgraph/kit/people/candidates';
import { resourcePermissions } from '../resource/resource-permissions.ts';
import type { ResourceContext } from '../resource.context.ts';
import { type AllocationAtHand, allocationPolicies } from './allocation.policy.ts';
import type { AllocationRow } from './allocation.table.ts';

export const allocationPermissions = {
  policies: allocationPolicies,
  async atHand(allocation: AllocationRow, context: ResourceContext): Promise<AllocationAtHand> {
    const { resourceById, projectById } = context.loaders;
    const [resource, project] = await Promise.all([
      found(resourceById.load(allocation.resourceId)),
      projectById.load(allocation.projectId),
    ]);
    const atHand = await resourcePermissions.atHand(resource, context);
    return { ...atHand, project, allocation, becoming: allocation.type };
  },
  candidates: ({ workspaceId }: AllocationRow, context: ResourceContext) =>
    candidatesIn(workspaceId, context),
};
