import { randomUUID } from 'node:crypto';
import postgres from 'postgres';

export type ClonedDatabase = {
  /** As superuser, to a database of one's own. */
  readonly url: string;
  /** As superuser, past row security: for what a test checks, never for what it tries. */
  readonly sql: postgres.Sql;
  drop(): Promise<void>;
};

/** A copy of a prepared database for one test file, so that no test meets the rows of another. */
export async function cloneDatabase(serverUrl: string, template: string): Promise<ClonedDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const sql = postgres(url.href, { max: 2, onnotice: () => {} });
  return {
    url: url.href,
    sql,
    async drop() {
      await sql.end();
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
