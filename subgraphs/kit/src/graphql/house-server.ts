import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShownKey } from '../api-key.ts';
import { digestOf, secondsValid, type Unseal } from '../envelope.ts';
import { type DrainableServer, listen, type ServerOptions } from '../http/drainable-server.ts';
import { readBody } from '../http/read-body.ts';
import { logLine } from '../logging.ts';
import { rememberNonces } from './nonces.ts';
import type { Subgraph } from './subgraph.ts';

/** The headers of a call from the gateway to a house; all but the envelope are sealed with the body. */
export const houseHeaders = {
  envelope: 'workgraph-envelope',
  deadlineMs: 'workgraph-deadline-ms',
  idempotencyKey: 'idempotency-key',
  minPosition: 'workgraph-min-position',
} as const;

/** Entities of many places come in one call: more than any client may send. */
const bodyBytes = 4 * 1_048_576;

/** A house behind a port of its own, for the gateway and nobody else. */
export function serveHouse(
  subgraph: Subgraph,
  unseal: Unseal,
  options: ServerOptions,
): Promise<DrainableServer> {
  const nonces = rememberNonces(secondsValid);
  const serving = listen(options, (request, response) => {
    answer(request, response).catch((error) => {
      if (request.destroyed && !request.complete) return; // the caller left in the middle of its own request
      logLine('error', 'request.failed', { house: subgraph.name, error });
      if (response.headersSent) response.destroy();
      else send(response, 500, { status: 'failed' });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url } = request;
    if (method === 'POST' && url === '/graphql') return answerCall(request, response);
    if (method === 'POST' && url === '/key-actor') return answerKey(request, response);
    if (method === 'GET' && url === '/health') return send(response, 200, { status: 'ok' });
    if (method === 'GET' && url === '/ready') {
      const isReady = !(await serving).isClosing() && (await subgraph.isReady());
      return send(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
    }
    request.resume();
    send(response, 404, { status: 'nothing here' });
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, bodyBytes);
    if (!body) return send(response, 413, { status: 'too large' });
    const header = (name: keyof typeof houseHeaders) => request.headers[houseHeaders[name]]?.toString();
    const [idempotencyKey, minPosition] = [header('idempotencyKey'), header('minPosition')];
    const call = readCall(body);
    if (!call) return send(response, 400, { status: 'no call' });
    const result = await subgraph.execute({
      ...call,
      envelope: header('envelope'),
      digest: digestOf(body, [idempotencyKey, minPosition]),
      deadlineMs: milliseconds(header('deadlineMs')),
      idempotencyKey,
      minPosition,
    });
    send(response, 200, result);
  }

  /** Who a key acts as, for the gateway alone: the envelope is of nobody, and sealed with the question. */
  async function answerKey(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, 1_024);
    const sealed = request.headers[houseHeaders.envelope]?.toString();
    const envelope = body && sealed ? await unseal(sealed, subgraph.name) : null;
    const isSigned = envelope?.digest === digestOf(body ?? '', []) && nonces.isFirst(envelope.nonce);
    if (!body || !isSigned || !subgraph.findKeyActor) return send(response, 401, { status: 'unsigned' });
    const actor = await subgraph.findKeyActor(JSON.parse(body.toString()) as ShownKey);
    send(response, 200, { actor });
  }

  return serving;
}

type Call = { query: string; variables?: Record<string, unknown>; operationName?: string };

/** null for what the gateway never sends. */
function readCall(body: Buffer): Call | null {
  try {
    const { query, variables, operationName } = JSON.parse(body.toString()) as Partial<Call>;
    if (typeof query !== 'string') return null;
    return { query, ...(variables && { variables }), ...(operationName && { operationName }) };
  } catch {
    return null;
  }
}

function milliseconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}
