import { databaseCode } from '@workgraph/kit/db/database-errors';
import { migrate } from '@workgraph/kit/db/migrate';
import type { DataFolder } from './data-folder.ts';
import { allMigrations } from './houses.ts';
import { startPostgres } from './postgres-server.ts';
import { StartProblem } from './start-problem.ts';

export type Database = {
  readonly url: string;
  readonly isEmbedded: boolean;
  readonly notice: string | null;
  stop(): Promise<void>;
};

/** A migrated database: the existing server's, or the embedded one of the data folder. Throws StartProblem. */
export async function openDatabase(databaseUrl: string | null, folder: DataFolder): Promise<Database> {
  const database = databaseUrl ? existing(databaseUrl) : await embedded(folder);
  try {
    await migrate(database.url, allMigrations);
    return database;
  } catch (error) {
    await database.stop();
    throw readable(error, new URL(database.url));
  }
}

function existing(url: string): Database {
  return { url, isEmbedded: false, notice: null, stop: async () => {} };
}

async function embedded(folder: DataFolder): Promise<Database> {
  const { url, notice, stop } = await startPostgres(folder.postgres);
  return { url, isEmbedded: true, notice, stop };
}

const meanings: Readonly<Record<string, (url: URL) => string>> = {
  ECONNREFUSED: ({ host }) => `No Postgres answers at ${host} (DATABASE_URL).`,
  ENOTFOUND: ({ hostname }) => `There is no host ${hostname} (DATABASE_URL).`,
  EAI_AGAIN: ({ hostname }) => `The host ${hostname} cannot be looked up (DATABASE_URL).`,
  CONNECT_TIMEOUT: ({ host }) => `Postgres at ${host} does not answer in time (DATABASE_URL).`,
  '28P01': ({ username }) => `Postgres refuses the password of ${username} (DATABASE_URL).`,
  '28000': ({ username }) => `Postgres does not let ${username} in (DATABASE_URL).`,
  '3D000': ({ pathname }) => `There is no database ${pathname.slice(1)}; create it first (DATABASE_URL).`,
  '42501': ({ username }) =>
    `${username} may not set up the database: it needs CREATEROLE and the right to create schemas in it.`,
};

function readable(error: unknown, url: URL): unknown {
  const meaning = meanings[databaseCode(error) ?? ''];
  return meaning ? new StartProblem(meaning(url)) : error;
}
