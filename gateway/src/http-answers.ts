import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { DomainError, type PlatformCode } from '@workgraph/kit/errors';
import { answerType } from './answer-type.ts';

/** A request refused before it is GraphQL: a status, and an error in the shape of every other. */
export class Refusal extends Error {
  readonly status: number;
  readonly error: DomainError;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, error: DomainError, headers: OutgoingHttpHeaders = {}) {
    super(error.message);
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}

export function refusal(
  status: number,
  code: PlatformCode,
  message: string,
  headers?: OutgoingHttpHeaders,
): Refusal {
  return new Refusal(status, new DomainError(code, message), headers);
}

export function sendRefusal(response: ServerResponse, requestId: string, refused: Refusal): void {
  const { message, code, details } = refused.error;
  const extensions = { code, ...(details && { details }), requestId };
  // A client that asks for GraphQL's own type takes an error under any other for one of a proxy.
  const type = answerType(response.req.headers.accept) ?? 'application/json';
  const headers = { 'content-type': `${type}; charset=utf-8`, ...refused.headers };
  sendJson(response, refused.status, { errors: [{ message, extensions }] }, headers);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  send(response, status, JSON.stringify(value), {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
}

/** Nothing the front door says may be kept by a cache; the explorer's files go another way. */
export function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: OutgoingHttpHeaders,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { 'cache-control': 'no-store', 'content-length': length, ...headers }).end(body);
}
