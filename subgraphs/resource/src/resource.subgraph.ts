import type { Clock } from '@workgraph/kit/clock';
import { connect } from '@workgraph/kit/db/connect';
import { deriveKey, envelopeOpener } from '@workgraph/kit/envelope';
import { createSubgraph, type Subgraph } from '@workgraph/kit/graphql/subgraph';
import { loadSdl } from '@workgraph/schema/load-sdl';
import { allocationResolvers } from './allocation/allocation.resolvers.ts';
import { conflictResolvers } from './conflict/conflict.resolvers.ts';
import { idempotencyKeys } from './idempotency.table.ts';
import { placeResolvers } from './place/place.resolvers.ts';
import { resourceResolvers } from './resource/resource.resolvers.ts';
import { houseLoaders, type ResourceContext, type ResourceLoaders } from './resource.context.ts';
import { resourceGuards } from './resource.guards.ts';

export type ResourceOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly onStatement?: (statement: string) => void;
};

/** The house `resource`, ready to answer. */
export function startResource({
  databaseUrl,
  secret,
  clock,
  onStatement,
}: ResourceOptions): Promise<Subgraph> {
  return createSubgraph<ResourceLoaders>({
    name: 'resource',
    pool: connect({ url: databaseUrl, role: 'resource_app', ...(onStatement && { onStatement }) }),
    clock,
    idempotency: idempotencyKeys,
    cursorKey: deriveKey(secret, 'cursors of resource'),
    loaders: houseLoaders,
    typeDefs: loadSdl('resource'),
    resolvers: {
      ...placeResolvers,
      ...resourceResolvers,
      ...allocationResolvers,
      ...conflictResolvers,
      Query: { ...resourceResolvers.Query, ...conflictResolvers.Query },
      Mutation: {
        ...resourceResolvers.Mutation,
        ...allocationResolvers.Mutation,
        ...conflictResolvers.Mutation,
      },
    },
    references: {
      Workspace: (id, { loaders }: ResourceContext) => loaders.workspaceById.load(id),
      User: (id, { loaders }) => loaders.userById.load(id),
      Project: (id, { loaders }) => loaders.projectById.load(id),
      Task: (id, { loaders }) => loaders.taskById.load(id),
      Resource: (id, { loaders }) => loaders.resourceById.load(id),
      Allocation: (id, { loaders }) => loaders.allocationById.load(id),
      AllocationConflict: (id, { loaders }) => loaders.conflictById.load(id),
      WorkspacePermissions: (id, { loaders }) => loaders.workspaceById.load(id),
      ProjectPermissions: (id, { loaders }) => loaders.projectById.load(id),
      ResourcePermissions: (id, { loaders }) => loaders.resourceById.load(id),
      AllocationPermissions: (id, { loaders }) => loaders.allocationById.load(id),
      AllocationConflictPermissions: (id, { loaders }) => loaders.conflictById.load(id),
    },
    guards: resourceGuards,
    unseal: envelopeOpener(secret),
  });
}
