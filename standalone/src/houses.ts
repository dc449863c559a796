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

type StartOptions = Omit<HouseOptions, 'onStatement'> & {
  readonly onStatement?: (statement: string) => void;
};

const starters: Readonly<Record<House, (options: StartOptions) => Promise<Subgraph>>> = {
  work: startWork,
  resource: startResource,
  portfolio: startPortfolio,
  assistant: startAssistant,
};

export function startHouse(house: House, { onStatement, ...options }: HouseOptions): Promise<Subgraph> {
  const listener = onStatement && { onStatement: (statement: string) => onStatement(statement, house) };
  return starters[house]({ ...options, ...listener });
}

export async function startHouses(options: HouseOptions): Promise<Houses> {
  return {
    work: await startHouse('work', options),
    resource: await startHouse('resource', options),
    portfolio: await startHouse('portfolio', options),
    assistant: await startHouse('assistant', options),
  };
}

export async function closeHouses(houses: Houses): Promise<void> {
  await Promise.all(Object.values(houses).map((house) => house.close()));
}

/** What does the jobs of a house; without it they wait. Most houses have none. */
export function startWorkers(
  house: House,
  options: Omit<HouseOptions, 'onStatement'>,
): { stop(): Promise<void> } {
  return house === 'assistant' ? startAssistantWorker(options) : { stop: async () => {} };
}
