import type { Clock } from '@workgraph/kit/clock';
import { connect } from '@workgraph/kit/db/connect';
import { deriveKey, envelopeOpener } from '@workgraph/kit/envelope';
import { createSubgraph, type Subgraph } from '@workgraph/kit/graphql/subgraph';
import { loadSdl } from '@workgraph/schema/load-sdl';
import { credentialResolvers } from './credential/credential.resolvers.ts';
import { idempotencyKeys } from './idempotency.table.ts';
import { keyActors } from './key-actors.ts';
import { organizationResolvers } from './organization/organization.resolvers.ts';
import { projectResolvers } from './project/project.resolvers.ts';
import { taskResolvers } from './task/task.resolvers.ts';
import { type WorkContext, type WorkLoaders, workLoaders } from './work.context.ts';
import { workGuards } from './work.guards.ts';
import { workspaceResolvers } from './workspace/workspace.resolvers.ts';

export type WorkOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly onStatement?: (statement: string) => void;
};

const rooms = [
  organizationResolvers,
  workspaceResolvers,
  credentialResolvers,
  projectResolvers,
  taskResolvers,
];

/** The house `work`, ready to answer. */
export async function startWork({ databaseUrl, secret, clock, onStatement }: WorkOptions): Promise<Subgraph> {
  const pool = connect({ url: databaseUrl, role: 'work_app', ...(onStatement && { onStatement }) });
  const subgraph = await createSubgraph<WorkLoaders>({
    name: 'work',
    pool,
    clock,
    idempotency: idempotencyKeys,
    cursorKey: deriveKey(secret, 'cursors of work'),
    loaders: workLoaders,
    typeDefs: loadSdl('work'),
    resolvers: {
      ...Object.assign({}, ...rooms),
      Viewer: { ...organizationResolvers.Viewer, ...credentialResolvers.Viewer },
      Query: Object.assign({}, ...rooms.map((room) => room.Query)),
      Mutation: Object.assign({}, ...rooms.map((room) => ('Mutation' in room ? room.Mutation : {}))),
    },
    references: {
      Organization: (id, { loaders }: WorkContext) => loaders.organizationById.load(id),
      User: (id, { loaders }) => loaders.userById.load(id),
      Workspace: (id, { loaders }) => loaders.workspaceById.load(id),
      WorkspaceMember: (id, { loaders }) => loaders.workspaceMemberById.load(id),
      Project: (id, { loaders }) => loaders.projectById.load(id),
      Task: (id, { loaders }) => loaders.taskById.load(id),
      WorkspacePermissions: (id, { loaders }) => loaders.workspaceById.load(id),
      ProjectPermissions: (id, { loaders }) => loaders.projectById.load(id),
      TaskPermissions: (id, { loaders }) => loaders.taskById.load(id),
      ApiKey: (id, { loaders }) => loaders.apiKeyById.load(id),
      ServiceAccount: (id, { loaders }) => loaders.serviceAccountById.load(id),
      ServiceAccountRole: (id, { loaders }) => loaders.serviceAccountRoleById.load(id),
      ServiceAccountPermissions: (id, { loaders }) => loaders.serviceAccountById.load(id),
    },
    guards: workGuards,
    unseal: envelopeOpener(secret),
  });
  return { ...subgraph, findKeyActor: keyActors(pool, clock) };
}
