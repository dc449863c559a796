import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { logLine } from '@workgraph/kit/logging';
import { answerHouseCall } from './calls-route.ts';
import type { ExplorerFiles } from './explorer-files.ts';
import { answerGraphql, type GraphqlRoute } from './graphql-route.ts';
import { Refusal, refusal, sendJson, sendRefusal } from './http-answers.ts';

export type FrontDoor = {
  readonly graphql: GraphqlRoute;
  /** The way in for a house; null where none has one. */
  readonly calls: Graph | null;
  readonly explorer: ExplorerFiles;
  /** What is served as JSON, by path; made anew for each reader. */
  readonly documents: ReadonlyMap<string, (() => unknown) | undefined>;
  readonly isReady: () => Promise<boolean>;
};

/** Answers whatever comes, under the request id that is ours alone to give; never rejects. */
export async function answer(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-content-type-options', 'nosniff');
  try {
    await route(door, request, response, requestId);
  } catch (error) {
    if (error instanceof Refusal) return sendRefusal(response, requestId, error);
    if (request.destroyed && !request.complete) return; // the client left in the middle of its own request
    logLine('error', 'request.failed', { requestId, error });
    if (response.headersSent) response.destroy();
    else sendRefusal(response, requestId, refusal(500, 'INTERNAL', 'Something went wrong on our side.'));
  }
}

async function route(door: FrontDoor, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (path === '/graphql') return answerGraphql(door.graphql, request, response, requestId);
  if (door.calls && path === '/calls') return answerHouseCall(door.calls, request, response);
  if (door.explorer.answer(request, response)) return;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && path === '/health') return sendJson(response, 200, { status: 'ok' });
  if (isRead && path === '/ready') {
    const isReady = await door.isReady().catch(() => false);
    return sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
  }
  const document = door.documents.get(path);
  if (!isRead || document === undefined) throw refusal(404, 'NOT_FOUND', 'Nothing is served here.');
  sendJson(response, 200, await document());
}
