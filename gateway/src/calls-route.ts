import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { houseHeaders } from '@workgraph/kit/graphql/house-server';
import { refusal, sendJson } from './http-answers.ts';
import { readJson } from './read-json.ts';

/** Answers a house that asks the graph for its caller, or throws a `Refusal`. Its envelope is its only credential. */
export async function answerHouseCall(
  call: Graph,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') throw refusal(405, 'OPERATION_INVALID', 'Ask by POST.', { allow: 'POST' });
  const body = (await readJson(request)) as Partial<Record<string, unknown>> | null;
  const { operation, variables, requestId, proposalId } = body ?? {};
  const envelope = request.headers[houseHeaders.envelope]?.toString() ?? '';
  if (typeof operation !== 'string' || typeof requestId !== 'string' || !isRecord(variables)) {
    throw refusal(400, 'OPERATION_INVALID', 'This is no call of a house.');
  }
  const proposal = typeof proposalId === 'string' ? proposalId : null;
  const answer = await call({ operation, variables, requestId, envelope, proposalId: proposal });
  sendJson(response, 200, answer);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
