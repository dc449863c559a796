import { systemClock } from '@workgraph/kit/clock';
import { envelopeOpener } from '@workgraph/kit/envelope';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { graphOverHttp } from '@workgraph/kit/graphql/graph-over-http';
import { serveHouse } from '@workgraph/kit/graphql/house-server';
import { houses } from '@workgraph/schema/load-sdl';
import { startHouse, startWorkers } from '@workgraph/standalone/houses';
import { StartProblem } from '@workgraph/standalone/start-problem';
import { readHouseConfig } from './config.ts';
import { type Running, runProcess } from './run-process.ts';

const nobody: Graph = () => Promise.reject(new Error('Only the assistant asks the graph.'));

const name = process.argv[2] ?? '';
await runProcess(name, () => start(name));

async function start(asked: string): Promise<Running> {
  const house = houses.find((one) => one === asked);
  if (!house) throw new StartProblem(`Name the house to run: ${houses.join(', ')}.`);
  const { databaseUrl, secret, gatewayUrl, server } = readHouseConfig(house);
  const graph = gatewayUrl === null ? nobody : graphOverHttp(gatewayUrl);
  const options = { databaseUrl, secret, clock: systemClock, graph };
  const subgraph = await startHouse(house, options);
  const serving = await serveHouse(subgraph, envelopeOpener(secret), server);
  const workers = startWorkers(house, options);
  return {
    url: serving.url,
    async close() {
      await serving.close();
      await workers.stop();
      await subgraph.close();
    },
  };
}
