import { startAssistant } from '@workgraph/assistant/assistant.subgraph';
import { startAssistantWorker } from '@workgraph/assistant/assistant.worker';
import { assistantMigrations } from '@workgraph/assistant/migrations';
import type { Clock } from '@workgraph/kit/clock';
import { logMigrations, type Migrations } from '@workgraph/kit/db/migrate';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
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
  assistantMigrations,
];

export type Houses = Readonly<Record<House, Subgraph>>;

export type HouseOptions = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  /** The way back into the graph, for the assistant. */
  readonly graph: Graph;
  readonly onStatement?: (statement: string, house: House) => void;
};

export async function startHouses(options: HouseOptions): Promise<Houses> {
  const { onStatement, ...rest } = options;
  const of = (house: House) => ({
    ...rest,
    ...(onStatement && { onStatement: (statement: string) => onStatement(statement, house) }),
  });
  return {
    work: await startWork(of('work')),
    resource: await startResource(of('resource')),
    portfolio: await startPortfolio(of('portfolio')),
    assistant: await startAssistant(of('assistant')),
  };
}

export async function closeHouses(houses: Houses): Promise<void> {
  await Promise.all(Object.values(houses).map((house) => house.close()));
}

/** Those that do the houses' jobs; without them jobs wait. */
export function startWorkers(options: Omit<HouseOptions, 'secret' | 'onStatement'>): {
  stop(): Promise<void>;
} {
  return startAssistantWorker(options);
}
