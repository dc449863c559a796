import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import type { SignedInActor } from '@workgraph/kit/actor';
import type { FindKeyActor } from '@workgraph/kit/api-key';
import { digestOf, type Seal } from '@workgraph/kit/envelope';
import { DomainError } from '@workgraph/kit/errors';
import { houseHeaders } from '@workgraph/kit/graphql/house-server';
import { logLine } from '@workgraph/kit/logging';
import type { FormattedExecutionResult } from 'graphql';
import type { Transport } from './executor.ts';

export type RemoteHouse = {
  readonly transport: Transport;
  /** Rejects with UNAVAILABLE when the question could not be answered; for the one house that knows keys. */
  readonly findKeyActor: FindKeyActor;
  /** Whether it answers, and its database does. */
  isReady(): Promise<boolean>;
  close(): void;
};

type Sent = {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

const readyWithinMs = 2_000;
const keyWithinMs = 2_000;

/**
 * A house in another process. Connections are kept; each call carries an envelope of its own, sealed with its body. A
 * call is sent again only when it cannot have arrived: when no connection could be made, or, for a query, when one that
 * had been idle broke.
 */
export function overHttp(name: string, url: string, seal: Seal): RemoteHouse {
  // Closed here before the house would close them: a call must not meet its end.
  const agent = new Agent({ keepAlive: true, maxSockets: 128, timeout: 30_000 });

  const transport: Transport = async ({ query, variables, operationName, context }) => {
    const { actor, requestId, idempotencyKey, minPosition, deadlineAt, signal } = context;
    const body = JSON.stringify({ query, variables, operationName });
    const digest = digestOf(body, [idempotencyKey, minPosition]);
    const isQuery = !/^\s*mutation\b/.test(query);
    for (let attempt = 1; ; attempt += 1) {
      const envelope = await seal({ actor, requestId, digest }, name);
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        [houseHeaders.envelope]: envelope,
        [houseHeaders.deadlineMs]: String(Math.max(Math.floor(deadlineAt - performance.now()), 0)),
        ...(idempotencyKey !== undefined && { [houseHeaders.idempotencyKey]: idempotencyKey }),
        ...(minPosition !== undefined && { [houseHeaders.minPosition]: minPosition }),
      };
      try {
        return (await post('/graphql', { body, headers, signal })) as FormattedExecutionResult;
      } catch (error) {
        if (attempt === 3 || !canSendAgain(error, isQuery)) throw error;
      }
    }
  };

  const findKeyActor: FindKeyActor = async (key) => {
    const body = JSON.stringify(key);
    const question = { actor: null, requestId: randomUUID(), digest: digestOf(body, []) };
    try {
      const headers = {
        'content-length': String(Buffer.byteLength(body)),
        [houseHeaders.envelope]: await seal(question, name),
      };
      const signal = AbortSignal.timeout(keyWithinMs);
      const { actor } = (await post('/key-actor', { body, headers, signal })) as {
        actor: SignedInActor | null;
      };
      return actor;
    } catch (error) {
      logLine('error', 'key.unanswered', { house: name, error });
      throw new DomainError('UNAVAILABLE', 'Keys cannot be checked now. Try again in a moment.');
    }
  };

  async function post(path: string, { body, headers, signal }: Sent): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const call = send(`${url}${path}`, { agent, method: 'POST', headers, signal });
    call.once('response', resolve);
    call.once('error', (error) => reject(Object.assign(error, { onIdle: call.reusedSocket })));
    call.end(body);
    const response = await promise;
    const answer = await text(response);
    if (response.statusCode !== 200) throw new Error(`${name} answered ${response.statusCode}.`);
    return JSON.parse(answer);
  }

  return {
    transport,
    findKeyActor,
    isReady: async () => {
      const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(readyWithinMs) });
      return response.ok;
    },
    close: () => agent.destroy(),
  };
}

function canSendAgain(error: unknown, isQuery: boolean): boolean {
  const { code, onIdle } = error as { code?: string; onIdle?: boolean };
  if (code === 'ECONNREFUSED') return true;
  return isQuery && onIdle === true && (code === 'ECONNRESET' || code === 'EPIPE');
}
