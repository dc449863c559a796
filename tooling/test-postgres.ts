import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@workgraph/kit/clock';
import { migrate } from '@workgraph/kit/db/migrate';
import { onServer } from '@workgraph/kit/testing/cloned-database';
import { loadProposals } from '@workgraph/standalone/demo/demo-proposals';
import { loadDemo } from '@workgraph/standalone/demo/load-demo';
import { allMigrations, closeHouses, type Houses, startHouses } from '@workgraph/standalone/houses';
import { type PostgresServer, startPostgres } from '@workgraph/standalone/postgres-server';
import { openOperator } from '@workgraph/work/operator';
import type { TestProject } from 'vitest/node';
import { innerGraph } from './inner-graph.ts';
import { templates, testSecret } from './world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** As superuser, to the database `postgres`. */
    postgresUrl: string;
  }
}

/** One Postgres for the whole run, gone with everything in it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'workgraph-test-'));
  // mkdtemp makes it 0700, which the user that Postgres runs as under root could not enter.
  chmodSync(folder, 0o755);
  const cluster = join(folder, 'postgres');
  let server: PostgresServer | null = null;
  const teardown = async () => {
    await server?.stop();
    // Under a TMPDIR that is closed to that user the cluster is a link to somewhere else.
    if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true });
    rmSync(folder, { recursive: true });
  };
  try {
    server = await startPostgres(cluster, { durable: false });
    await prepareTemplateDatabases(server.url);
    project.provide('postgresUrl', server.url);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

/** What test files clone: an empty platform, and one with the demo in it. */
async function prepareTemplateDatabases(serverUrl: string): Promise<void> {
  const urlOf = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await onServer(serverUrl, `create database ${templates.empty}`);
  await migrate(urlOf(templates.empty), allMigrations);
  await onServer(serverUrl, `create database ${templates.demo} template ${templates.empty}`);
  const options = { databaseUrl: urlOf(templates.demo), secret: testSecret, clock: systemClock };
  const graph = innerGraph(testSecret, () => houses);
  const houses: Houses = await startHouses({ ...options, graph });
  const operator = openOperator(options.databaseUrl, systemClock);
  await loadDemo(houses, operator, testSecret, systemClock);
  await loadProposals(houses, testSecret);
  await operator.close();
  await closeHouses(houses);
  // It waits for a quarter of an hour, and a run of all tests on a slow machine may take longer.
  await onServer(
    urlOf(templates.demo),
    `update assistant.proposals set expires_at = now() + interval '1 day'`,
  );
}
