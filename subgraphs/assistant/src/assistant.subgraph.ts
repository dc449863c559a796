import type { Clock } from '@workgraph/kit/clock';
import { connect } from '@workgraph/kit/db/connect';
import { deriveKey, envelopeOpener } from '@workgraph/kit/envelope';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { createSubgraph, type Subgraph } from '@workgraph/kit/graphql/subgraph';
import { loadSdl } from '@workgraph/schema/load-sdl';
import { type AssistantContext, type AssistantLoaders, assistantLoaders } from './assistant.context.ts';
import { assistantGuards } from './assistant.guards.ts';
import { contextResolvers } from './context/context.resolvers.ts';
import { idempotencyKeys } from './idempotency.table.ts';
import { proposalResolvers } from './proposal/proposal.resolvers.ts';

export type AssistantOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  /** The way back into the graph, through the gateway. */
  readonly graph: Graph;
  readonly onStatement?: (statement: string) => void;
};

/** The house `assistant`, ready to answer. */
export function startAssistant(options: AssistantOptions): Promise<Subgraph> {
  const { databaseUrl, secret, clock, graph, onStatement } = options;
  return createSubgraph<AssistantLoaders>({
    name: 'assistant',
    pool: connect({ url: databaseUrl, role: 'assistant_app', ...(onStatement && { onStatement }) }),
    clock,
    graph,
    idempotency: idempotencyKeys,
    cursorKey: deriveKey(secret, 'cursors of assistant'),
    loaders: assistantLoaders,
    typeDefs: loadSdl('assistant'),
    resolvers: {
      ...proposalResolvers,
      ...contextResolvers,
      Query: { ...proposalResolvers.Query, ...contextResolvers.Query },
    },
    references: {
      Proposal: (id, { loaders }: AssistantContext) => loaders.proposalById.load(id),
      ProposalPermissions: (id, { loaders }) => loaders.proposalById.load(id),
      Workspace: (id, { loaders }) => loaders.workspaceById.load(id),
      Project: (id, { loaders }) => loaders.projectById.load(id),
      Task: (id, { loaders }) => loaders.taskById.load(id),
      User: (id, { loaders }) => loaders.userById.load(id),
      Program: async () => null, // of a program nothing is known here but its id
    },
    guards: assistantGuards,
    unseal: envelopeOpener(secret),
  });
}
