import type { Clock } from '@workgraph/kit/clock';
import { logMigrations, type Migrations } from '@workgraph/kit/db/migrate';
import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import { portfolioMigrations } from '@workgraph/portfolio/migrations';
import { startPortfolio } from '@workgraph/portfolio/portfolio.subgraph';
import { resourceMigrations } from '@workgraph/resource/migrations';
import { startResource } from '@workgraph/resource/resource.subgraph';
import type { House } from '@workgraph/schema/load-sdl';
import { workMigrations } from '@workgraph/work/migrations';
import { startWork } from '@workgraph/work/work.subgraph';

/** In the order of the houses: nobody's view needs one that comes later. */
export const allMigrations: readonly Migrations[] = [
  logMigrations,
  workMigrations,
  resourceMigrations,
  portfolioMigrations,
];

export type Houses = Readonly<Record<House, Subgraph>>;

export type HouseOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly onStatement?: (statement: string) => void;
};

export async function startHouses(options: HouseOptions): Promise<Houses> {
  return {
    work: await startWork(options),
    resource: await startResource(options),
    portfolio: await startPortfolio(options),
  };
}

export async function closeHouses(houses: Houses): Promise<void> {
  await Promise.all(Object.values(houses).map((house) => house.close()));
}
