import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { logLine } from '@workgraph/kit/logging';
import { readExplorer } from './explorer-files.ts';
import { answer, type FrontDoor } from './front-door.ts';
import { type GraphParts, startGraph } from './graph.ts';
import { type HouseCallParts, houseCalls } from './house-calls.ts';
import { type Issuer, sessionReader } from './session.ts';

export type GatewayOptions = GraphParts & {
  readonly issuers: readonly Issuer[];
  /** Whether the houses answer; asked at every `/ready`. A rejection means no. */
  readonly isReady: () => Promise<boolean>;
  /** The address to listen on; this machine's own by default. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Pages of other origins (`https://host[:port]`) that may ask; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** Whose calls are taken from within; none by default. */
  readonly houseCalls?: Omit<HouseCallParts, 'server'>;
  /** Served as `/explorer/demo.json` and `/explorer/examples.json`; asked at every read. */
  readonly demo?: () => unknown;
  readonly examples?: () => unknown;
  /** For one operation; 10 s by default. */
  readonly deadlineMs?: number;
  /** How long `close` still takes requests while `/ready` says 503, so that a load balancer notices; 0 by default. */
  readonly lameDuckMs?: number;
};

export type Gateway = {
  readonly url: string;
  readonly port: number;
  /** The way in for the house whose calls are taken. */
  readonly call: Graph;
  /** Lets running requests come to their end (10 s at most), then closes every connection. */
  close(): Promise<void>;
};

const longestDrainMs = 10_000;
const timeouts = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 };
const explorerFolder = new URL('../explorer/dist/', import.meta.url);

/** Resolves when requests are taken; rejects with the system's own error (`EADDRINUSE`, …) when they cannot be. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host = '127.0.0.1' } = options;
  const readSession = await sessionReader(options.issuers);
  const graphql = await startGraph(options);

  const running = new Set<ServerResponse>();
  let closing: Promise<void> | null = null;
  const door: FrontDoor = {
    graphql: {
      server: graphql,
      readSession,
      allowedOrigins: options.allowedOrigins ?? [],
      deadlineMs: options.deadlineMs ?? 10_000,
    },
    explorer: readExplorer(explorerFolder),
    documents: new Map([
      ['/explorer/demo.json', options.demo],
      ['/explorer/examples.json', options.examples],
    ]),
    isReady: async () => closing === null && (await options.isReady()),
  };
  const server = createServer(timeouts, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (closing) response.setHeader('connection', 'close');
    void answer(door, request, response, randomUUID());
  });

  try {
    await once(server.listen(options.port, host), 'listening');
  } catch (error) {
    await graphql.stop();
    throw error;
  }
  server.on('error', (error) => logLine('error', 'server.failed', { error }));

  async function close(): Promise<void> {
    await delay(options.lameDuckMs ?? 0);
    server.close();
    await Promise.race([allClosed(running), delay(longestDrainMs, undefined, { ref: false })]);
    server.closeAllConnections();
    await graphql.stop();
  }

  const { port } = server.address() as AddressInfo;
  return {
    url: urlOf(host, port),
    port,
    call: options.houseCalls ? houseCalls({ server: graphql, ...options.houseCalls }) : nobodyCalls,
    close() {
      closing ??= close();
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

function nobodyCalls(): never {
  throw new Error('This gateway takes no calls from within.');
}

function urlOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${isAny ? 'localhost' : name}:${port}`;
}
