import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { logLine } from '../logging.ts';

export type ServerOptions = {
  /** The address to listen on; this machine's own by default. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** How long `close` still takes requests while `isClosing`, so that a load balancer notices; 0 by default. */
  readonly lameDuckMs?: number;
};

export type DrainableServer = {
  readonly url: string;
  readonly port: number;
  /** From the first call of `close` on: whoever asks for readiness is told no. */
  readonly isClosing: () => boolean;
  /** Lets running requests come to their end (10 s at most), then closes every connection. */
  close(): Promise<void>;
};

const longestDrainMs = 10_000;
// Longer than those who call us keep an idle connection: it is theirs to close.
const timeouts = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 };

/** Resolves when requests are taken; rejects with the system's own error (`EADDRINUSE`, …) when they cannot be. */
export async function listen(
  { host = '127.0.0.1', port, lameDuckMs = 0 }: ServerOptions,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<DrainableServer> {
  const running = new Set<ServerResponse>();
  let closing: Promise<void> | null = null;
  const server = createServer(timeouts, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (closing) response.setHeader('connection', 'close');
    answer(request, response);
  });
  await once(server.listen(port, host), 'listening');
  server.on('error', (error) => logLine('error', 'server.failed', { error }));

  async function drain(): Promise<void> {
    await delay(lameDuckMs);
    server.close();
    await Promise.race([allClosed(running), delay(longestDrainMs, undefined, { ref: false })]);
    server.closeAllConnections();
  }

  const { port: taken } = server.address() as AddressInfo;
  return {
    url: urlOf(host, taken),
    port: taken,
    isClosing: () => closing !== null,
    close() {
      closing ??= drain();
      return closing;
    },
  };
}

/** Those that arrive on open connections meanwhile are waited for, too: a Set is walked to what is its end by then. */
async function allClosed(responses: ReadonlySet<ServerResponse>): Promise<void> {
  for (const response of responses) {
    if (!response.headersSent) response.setHeader('connection', 'close');
    await new Promise((resolve) => response.once('close', resolve));
  }
}

function urlOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${isAny ? 'localhost' : name}:${port}`;
}
