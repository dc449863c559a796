import { randomUUID } from 'node:crypto';
import type { FindKeyActor } from '@workgraph/kit/api-key';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { type DrainableServer, listen, type ServerOptions } from '@workgraph/kit/http/drainable-server';
import { readExplorer } from './explorer-files.ts';
import { answer, type FrontDoor } from './front-door.ts';
import { type GraphParts, startGraph } from './graph.ts';
import { type HouseCallParts, houseCalls } from './house-calls.ts';
import { credentialReader } from './key-reader.ts';
import { type Issuer, sessionReader } from './session.ts';

export type GatewayOptions = GraphParts &
  ServerOptions & {
    readonly issuers: readonly Issuer[];
    /** Asked for every request with a key; without it no key is known. */
    readonly findKeyActor?: FindKeyActor;
    /** Whether the houses answer; asked at every `/ready`. A rejection means no. */
    readonly isReady: () => Promise<boolean>;
    /** Pages of other origins (`https://host[:port]`) that may ask; none by default. */
    readonly allowedOrigins?: readonly string[];
    /** Whose calls are taken from within; none by default. */
    readonly houseCalls?: Omit<HouseCallParts, 'server'>;
    /** Served as `/explorer/demo.json` and `/explorer/examples.json`; asked at every read. */
    readonly demo?: () => unknown;
    readonly examples?: () => unknown;
    /** For one operation; 10 s by default. */
    readonly deadlineMs?: number;
  };

export type Gateway = {
  readonly url: string;
  readonly port: number;
  /** The way in for the house whose calls are taken. */
  readonly call: Graph;
  /** Lets running requests come to their end (10 s at most), then closes every connection. */
  close(): Promise<void>;
};

const explorerFolder = new URL('../explorer/dist/', import.meta.url);

/** Resolves when requests are taken; rejects with the system's own error (`EADDRINUSE`, …) when they cannot be. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const readSession = await sessionReader(options.issuers);
  const graphql = await startGraph(options);

  const calls = options.houseCalls ? houseCalls({ server: graphql, ...options.houseCalls }) : null;
  const door: FrontDoor = {
    graphql: {
      server: graphql,
      readCredential: credentialReader(readSession, options.findKeyActor ?? nobodysKey),
      allowedOrigins: options.allowedOrigins ?? [],
      deadlineMs: options.deadlineMs ?? 10_000,
    },
    calls,
    explorer: readExplorer(explorerFolder),
    documents: new Map([
      ['/explorer/demo.json', options.demo],
      ['/explorer/examples.json', options.examples],
    ]),
    isReady: async () => !server.isClosing() && (await options.isReady()),
  };
  let server: DrainableServer;
  try {
    server = await listen(options, (request, response) => {
      void answer(door, request, response, randomUUID());
    });
  } catch (error) {
    await graphql.stop();
    throw error;
  }
  let closed: Promise<void> | null = null;
  return {
    url: server.url,
    port: server.port,
    call: calls ?? nobodyCalls,
    close() {
      closed ??= server.close().then(() => graphql.stop());
      return closed;
    },
  };
}

const nobodysKey: FindKeyActor = async () => null;

function nobodyCalls(): never {
  throw new Error('This gateway takes no calls from within.');
}
