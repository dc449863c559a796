import { overHttp } from '@workgraph/gateway/over-http';
import { startGateway } from '@workgraph/gateway/server';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { composeSupergraph } from '@workgraph/schema/compose';
import { assistantCalls } from '@workgraph/standalone/assistant-calls';
import { readIssuersFile } from '@workgraph/standalone/issuers-file';
import { readGatewayConfig } from './config.ts';
import { type Running, runProcess } from './run-process.ts';

await runProcess('gateway', start);

async function start(): Promise<Running> {
  const { secret, houseUrls, issuersFile, allowedOrigins, server } = readGatewayConfig();
  const seal = envelopeSealer(secret);
  const remote = Object.entries(houseUrls).map(([name, url]) => [name, overHttp(name, url, seal)] as const);
  const work = remote.find(([name]) => name === 'work')?.[1];
  const gateway = await startGateway({
    ...server,
    supergraphSdl: composeSupergraph(),
    subgraphs: Object.fromEntries(remote.map(([name, { transport }]) => [name, transport])),
    ...(work && { findKeyActor: work.findKeyActor }),
    issuers: readIssuersFile(issuersFile),
    houseCalls: assistantCalls(secret),
    allowedOrigins,
    isReady: async () => (await Promise.all(remote.map(([, house]) => house.isReady()))).every(Boolean),
  });
  return {
    url: gateway.url,
    async close() {
      await gateway.close();
      for (const [, house] of remote) house.close();
    },
  };
}
