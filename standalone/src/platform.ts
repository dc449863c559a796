import { inProcess } from '@workgraph/gateway/in-process';
import { type Gateway, startGateway } from '@workgraph/gateway/server';
import type { Issuer } from '@workgraph/gateway/session';
import { systemClock } from '@workgraph/kit/clock';
import { isUntouched } from '@workgraph/kit/db/is-untouched';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { DomainError } from '@workgraph/kit/errors';
import type { Graph } from '@workgraph/kit/graphql/graph-call';
import { composeSupergraph } from '@workgraph/schema/compose';
import { openOperator } from '@workgraph/work/operator';
import { assistantCalls } from './assistant-calls.ts';
import type { Config } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { type Database, openDatabase } from './database.ts';
import { acme, orbit } from './demo/cast.ts';
import { explorerCast } from './demo/demo-cast.ts';
import { loadProposals } from './demo/demo-proposals.ts';
import { explorerExamples } from './demo/explorer-examples.ts';
import { isDemoLoaded, loadDemo } from './demo/load-demo.ts';
import { closeHouses, type Houses, startHouses, startWorkers } from './houses.ts';
import { readIssuersFile } from './issuers-file.ts';
import { type LocalIssuer, openLocalIssuer } from './local-issuer.ts';
import { readOrganizations } from './organizations-file.ts';
import { StartProblem } from './start-problem.ts';

export type Platform = {
  readonly url: string;
  /** Signs in the demo's cast; null when this is no demo. */
  readonly demo: LocalIssuer | null;
  /** A line for the person at the terminal, if there is something he should know. */
  readonly notice: string | null;
  stop(): Promise<void>;
};

/** The whole platform in this process. Whatever was started is stopped again when a later step fails. */
export async function startPlatform(config: Config): Promise<Platform> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const folder = openDataFolder(config.dataFolder);
    stops.push(() => folder.close());
    const database = await openDatabase(config.databaseUrl, folder);
    stops.push(() => database.stop());
    const secret = folder.secret();
    let inner: Gateway | null = null;
    const graph: Graph = (call) => {
      if (!inner) throw new DomainError('UNAVAILABLE', 'The gateway is not open yet.');
      return inner.call(call);
    };
    const houses = await startHouses({ databaseUrl: database.url, secret, clock: systemClock, graph });
    stops.push(() => closeHouses(houses));
    const isDemo = await prepareDemo(config, database, houses, secret);
    const gateway = await openGateway(config, houses, secret, folder.path, isDemo);
    inner = gateway.gateway;
    stops.push(() => gateway.gateway.close());
    if (isDemo) await loadProposals(houses, secret);
    const workers = startWorkers('assistant', {
      databaseUrl: database.url,
      secret,
      clock: systemClock,
      graph,
    });
    stops.push(() => workers.stop());
    return { url: gateway.gateway.url, demo: gateway.demo, notice: database.notice, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Only an empty database gets the demo; on an existing server only when it is asked for. */
async function prepareDemo(
  config: Config,
  database: Database,
  houses: Houses,
  secret: string,
): Promise<boolean> {
  if (!database.isEmbedded && !config.wantsDemo) return false;
  const operator = openOperator(database.url, systemClock);
  try {
    const isStarted = await operator.hasOrganization(acme);
    if (!isStarted && !(await isUntouched(database.url))) return false;
    const isLoaded = (await operator.hasOrganization(orbit)) && (await isDemoLoaded(houses.work, secret));
    if (!isLoaded) await loadDemo(houses, operator, secret, systemClock);
    return true;
  } finally {
    await operator.close();
  }
}

async function openGateway(
  config: Config,
  houses: Houses,
  secret: string,
  folder: string,
  isDemo: boolean,
): Promise<{ gateway: Gateway; demo: LocalIssuer | null }> {
  const local = await openLocalIssuer(folder);
  const own = readOrganizations(folder).map(({ id }) => id);
  const issuers: Issuer[] = [
    ...local.trust(isDemo ? [acme, orbit, ...own] : own),
    ...(config.issuersFile ? readIssuersFile(config.issuersFile) : []),
  ];
  const seal = envelopeSealer(secret);
  const all = Object.values(houses);
  try {
    const gateway = await startGateway({
      supergraphSdl: composeSupergraph(),
      subgraphs: Object.fromEntries(all.map((house) => [house.name, inProcess(house, seal)])),
      issuers,
      allowedOrigins: config.allowedOrigins,
      ...(houses.work.findKeyActor && { findKeyActor: houses.work.findKeyActor }),
      houseCalls: assistantCalls(secret),
      isReady: async () => (await Promise.all(all.map((house) => house.isReady()))).every(Boolean),
      port: config.port,
      openIntrospection: isDemo,
      ...(isDemo && {
        demo: () => explorerCast(local),
        examples: () => explorerExamples(houses, secret),
      }),
    });
    return { gateway, demo: isDemo ? local : null };
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken
      ? new StartProblem(`Port ${config.port} is taken; choose another: PORT=4001 npm start`)
      : error;
  }
}
