import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transport } from '@workgraph/gateway/executor';
import { inProcess } from '@workgraph/gateway/in-process';
import { type GatewayOptions, startGateway } from '@workgraph/gateway/server';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { composeSupergraph } from '@workgraph/schema/compose';
import type { House } from '@workgraph/schema/load-sdl';
import { acme, type CastKey, cast, orbit } from '@workgraph/standalone/demo/cast';
import { openLocalIssuer } from '@workgraph/standalone/local-issuer';
import { testSecret, type World } from './world.ts';

export type WorldGateway = {
  readonly url: string;
  readonly tokens: Readonly<Record<CastKey, string>>;
  close(): Promise<void>;
};

type Wrap = (house: House, transport: Transport) => Transport;

/** The real front door over a world, with a token for everybody of the cast. */
export async function openWorldGateway(
  world: World,
  options: Partial<GatewayOptions> = {},
  wrap: Wrap = (_, transport) => transport,
): Promise<WorldGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'workgraph-issuer-'));
  const issuer = await openLocalIssuer(folder);
  rmSync(folder, { recursive: true });
  const seal = envelopeSealer(testSecret);
  const gateway = await startGateway({
    supergraphSdl: composeSupergraph(),
    subgraphs: Object.fromEntries(
      Object.entries(world.houses).map(([name, house]) => [
        name,
        wrap(name as House, inProcess(house, seal)),
      ]),
    ),
    issuers: issuer.trust([acme, orbit]),
    isReady: async () => true,
    port: 0,
    ...options,
  });
  const tokens = await Promise.all(
    Object.entries(cast).map(
      async ([who, { organizationId, person }]) =>
        [who, await issuer.sign(organizationId, person.id)] as const,
    ),
  );
  return {
    url: gateway.url,
    tokens: Object.fromEntries(tokens) as Record<CastKey, string>,
    close: () => gateway.close(),
  };
}
