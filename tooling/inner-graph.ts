import { startGraph } from '@workgraph/gateway/graph';
import { houseCalls } from '@workgraph/gateway/house-calls';
import { inProcess } from '@workgraph/gateway/in-process';
import { envelopeSealer } from '@workgraph/kit/envelope';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { composeSupergraph } from '@workgraph/schema/compose';
import { assistantCalls } from '@workgraph/standalone/assistant-calls';
import type { Houses } from '@workgraph/standalone/houses';

/** The gateway without its door, for houses that call back where nobody listens. Made when it is first asked. */
export function innerGraph(secret: string, houses: () => Houses): Graph {
  let made: Promise<Graph> | null = null;
  async function make(): Promise<Graph> {
    const seal = envelopeSealer(secret);
    const subgraphs = Object.values(houses()).map((house) => [house.name, inProcess(house, seal)]);
    const server = await startGraph({
      supergraphSdl: composeSupergraph(),
      subgraphs: Object.fromEntries(subgraphs),
    });
    return houseCalls({ server, ...assistantCalls(secret) });
  }
  return async (call) => {
    made ??= make();
    return (await made)(call);
  };
}
