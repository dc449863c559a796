import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { DomainError } from '@workgraph/kit/errors';
import { answerType } from './answer-type.ts';
import { answerCrossOrigin } from './cross-origin.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { Refusal, refusal, send } from './http-answers.ts';
import type { ReadCredential } from './key-reader.ts';
import { readJson } from './read-json.ts';

export type GraphqlRoute = {
  readonly server: GraphqlServer;
  readonly readCredential: ReadCredential;
  readonly allowedOrigins: readonly string[];
  readonly deadlineMs: number;
};

/** Answers a request for `/graphql`, or throws a `Refusal`. */
export async function answerGraphql(
  route: GraphqlRoute,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (answerCrossOrigin(request, response, route.allowedOrigins)) return;
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'POST') {
    throw refusal(405, 'OPERATION_INVALID', 'Ask by POST or GET.', { allow: 'GET, POST' });
  }
  // Apollo looks for a type when all is done, and would refuse what has happened by then.
  const accept = answerType(request.headers.accept);
  if (!accept) throw refusal(406, 'OPERATION_INVALID', 'Accept application/json.');
  const actor = await actorOf(route, request);
  const body = method === 'POST' ? await readJson(request) : undefined;
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), route.deadlineMs);
  try {
    const answer = await route.server.execute(
      { method, headers: headersOf(request).set('accept', accept), search, body },
      {
        requestId,
        actor,
        idempotencyKey: headerOf(request, 'idempotency-key'),
        minPosition: headerOf(request, 'workgraph-min-position'),
        signal: deadline.signal,
        deadlineAt: performance.now() + route.deadlineMs,
      },
    );
    // The schema has no @defer and no @stream, so nothing ever comes in parts.
    if (answer.body.kind === 'chunked') throw new Error('The answer came in parts.');
    send(response, answer.status ?? 200, answer.body.string, Object.fromEntries(answer.headers));
  } finally {
    clearTimeout(timer);
  }
}

async function actorOf({ readCredential }: GraphqlRoute, { headers }: IncomingMessage) {
  try {
    return await readCredential(headers.authorization);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'UNAUTHENTICATED') throw new Refusal(401, error, { 'www-authenticate': 'Bearer' });
    throw new Refusal(503, error, { 'retry-after': '1' });
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const entries = Object.keys(headers).map((name) => [name, String(headers[name])] as const);
  return new HeaderMap(entries);
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  return headers[name]?.toString();
}
