import type { Graph, GraphAnswer } from './graph-call.ts';
import { houseHeaders } from './house-server.ts';

const deadlineMs = 4_500;

/** The way back into the graph for a house in a process of its own. */
export function graphOverHttp(gatewayUrl: string): Graph {
  return async ({ envelope, ...call }) => {
    const response = await fetch(`${gatewayUrl}/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [houseHeaders.envelope]: envelope },
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (!response.ok) throw new Error(`The gateway answered a call with ${response.status}.`);
    return (await response.json()) as GraphAnswer;
  };
}
