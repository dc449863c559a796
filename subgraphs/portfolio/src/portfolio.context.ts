import type { LoaderRoom, RequestContext } from '@workgraph/kit/graphql/request-context';
import { healthLoaders } from './health/health.loaders.ts';
import { programLoaders } from './program/program.loaders.ts';
import { rollupLoaders } from './rollup/rollup.loaders.ts';

export type PortfolioLoaders = ReturnType<typeof portfolioLoaders>;
export type PortfolioContext = RequestContext<PortfolioLoaders>;

/** All loaders of this house, for one snapshot. */
export function portfolioLoaders(room: LoaderRoom) {
  return { ...programLoaders(room), ...rollupLoaders(room), ...healthLoaders(room) };
}
