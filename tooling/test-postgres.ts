import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '@workgraph/standalone/postgres-server';
import type { TestProject } from 'vitest/node';

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

/** Makes the migrated databases that test files clone. */
async function prepareTemplateDatabases(_url: string): Promise<void> {}
