import type { Clock } from '@workgraph/kit/clock';
import { connect } from '@workgraph/kit/db/connect';
import { deriveKey, envelopeOpener } from '@workgraph/kit/envelope';
import { createSubgraph, type Subgraph } from '@workgraph/kit/graphql/subgraph';
import { loadSdl } from '@workgraph/schema/load-sdl';
import { healthResolvers } from './health/health.resolvers.ts';
import { idempotencyKeys } from './idempotency.table.ts';
import { type PortfolioContext, type PortfolioLoaders, portfolioLoaders } from './portfolio.context.ts';
import { portfolioGuards } from './portfolio.guards.ts';
import { programResolvers } from './program/program.resolvers.ts';
import { rollupResolvers } from './rollup/rollup.resolvers.ts';

export type PortfolioOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly onStatement?: (statement: string) => void;
};

/** The house `portfolio`, ready to answer. */
export function startPortfolio(options: PortfolioOptions): Promise<Subgraph> {
  const { databaseUrl, secret, clock, onStatement } = options;
  return createSubgraph<PortfolioLoaders>({
    name: 'portfolio',
    pool: connect({ url: databaseUrl, role: 'portfolio_app', ...(onStatement && { onStatement }) }),
    clock,
    idempotency: idempotencyKeys,
    cursorKey: deriveKey(secret, 'cursors of portfolio'),
    loaders: portfolioLoaders,
    typeDefs: loadSdl('portfolio'),
    resolvers: {
      ...programResolvers,
      ...rollupResolvers,
      ...healthResolvers,
      Program: { ...programResolvers.Program, ...rollupResolvers.Program, ...healthResolvers.Program },
      Project: { ...programResolvers.Project, ...healthResolvers.Project },
    },
    references: {
      Program: (id, { loaders }: PortfolioContext) => loaders.programById.load(id),
      Workspace: (id, { loaders }) => loaders.workspaceById.load(id),
      Project: (id, { loaders }) => loaders.projectById.load(id),
      Task: (id, { loaders }) => loaders.taskById.load(id),
      User: (id, { loaders }) => loaders.userById.load(id),
      WorkspacePermissions: (id, { loaders }) => loaders.workspaceById.load(id),
      ProgramPermissions: (id, { loaders }) => loaders.programById.load(id),
    },
    guards: portfolioGuards,
    unseal: envelopeOpener(secret),
  });
}
